//! The lines of a field.

use super::super::{ChoiceOption, Field, FieldKind, PickedFile};
use super::{LineRole, Target, Walk, why};

impl<'a> Walk<'a> {
    pub(super) fn field(&mut self, field: &'a Field) {
        let Field {
            id: _,
            label,
            hint,
            value,
            kind,
            error,
            required: _,
            enabled: _,
        } = field;
        match kind {
            FieldKind::Text { .. } | FieldKind::Number { .. } | FieldKind::Toggle | FieldKind::Code { .. } => {
                self.entered(field, value, None);
            }
            FieldKind::Secret { .. } => self.entered(field, &"•".repeat(value.chars().count()), None),
            FieldKind::Stepper { text, .. } => self.entered(field, text, Some(text)),
            FieldKind::Date { text, .. } | FieldKind::Money { text, .. } => {
                let written = Some(text).filter(|text| !text.is_empty());
                self.entered(field, written.unwrap_or(value), written);
            }
            FieldKind::Choice { options } => {
                self.entered(field, value, None);
                self.options(field, options);
            }
            FieldKind::Search {
                query,
                query_id: _,
                options,
                chosen,
                more,
            } => {
                let chosen = chosen.as_ref();
                self.entered(field, chosen.map_or("", String::as_str), chosen);
                self.target(LineRole::Query, 1, format!("[{query}]"), &[], Target::Query(field));
                self.options(field, options);
                self.maybe(LineRole::Note, 1, more.as_ref());
            }
            FieldKind::File {
                kinds: _,
                max_bytes: _,
                files,
                pick,
            } => {
                self.named(field, label.clone() + need(field), &[label]);
                for file in files {
                    self.file(file);
                }
                self.actions(1, pick.as_slice());
            }
        }
        self.maybe(LineRole::Note, 1, hint.as_ref());
        self.maybe(LineRole::Error, 1, error.as_ref());
    }

    /// The field's own line with its value; `written` when that is in the screen's words.
    fn entered(&mut self, field: &'a Field, value: &str, written: Option<&'a String>) {
        let mut pieces = vec![field.label.as_str()];
        pieces.extend(written.map(String::as_str));
        let text = format!("{}{}: [{value}]", field.label, need(field));
        self.named(field, text, &pieces);
    }

    fn named(&mut self, field: &'a Field, text: String, pieces: &[&'a str]) {
        let role = LineRole::Field { enabled: field.enabled };
        self.target(role, 0, text, pieces, Target::Field(field));
    }

    fn options(&mut self, field: &'a Field, options: &'a [ChoiceOption]) {
        for option in options {
            let ChoiceOption {
                value,
                label,
                detail,
                blocked,
            } = option;
            let role = LineRole::Choice {
                chosen: *value == field.value,
            };
            let more = detail.as_ref().map_or_else(String::new, |d| format!(" · {d}"));
            let text = format!("{label}{more}{}", why(blocked.as_ref()));
            let pieces: Vec<&str> = [label]
                .into_iter()
                .chain(detail)
                .chain(blocked)
                .map(String::as_str)
                .collect();
            self.target(role, 1, text, &pieces, Target::Option(field, option));
        }
    }

    fn file(&mut self, file: &'a PickedFile) {
        let PickedFile {
            name,
            detail,
            percent,
            remove,
        } = file;
        let sent = percent.map_or_else(String::new, |p| format!(" {p} %"));
        self.line(LineRole::File, 1, format!("{name} · {detail}{sent}"), &[name, detail]);
        self.actions(1, remove.as_slice());
    }
}

const fn need(field: &Field) -> &'static str {
    if field.required { "*" } else { "" }
}
