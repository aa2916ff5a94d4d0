//! A screen as rows of text, each knowing what can be done on it.
//!
//! Reading order is the order of the blocks. Words come from the screen only; this file adds marks, never sentences.

use jkn_core::screen::{Action, Block, Fact, Field, FieldKind, Screen, StepState, Tone};

/// What a focused row does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Taps an action.
    Action(Action),
    /// Types into a field, or changes it.
    Field(Field),
    /// Chooses one option of a field.
    Option {
        /// The field.
        field: String,
        /// The option's value.
        value: String,
    },
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it says.
    pub text: String,
    /// How far it is set in, in columns.
    pub indent: usize,
    /// How it looks.
    pub look: Look,
    /// What it does, when it does anything.
    pub target: Option<Target>,
}

/// How a row looks; a terminal has few ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Plain.
    Plain,
    /// A heading.
    Heading,
    /// Small print.
    Faint,
    /// Good news.
    Good,
    /// Wants attention.
    Attention,
    /// Bad news.
    Bad,
    /// Rows of a scannable code, drawn exactly as they are.
    Dots,
}

/// All rows of a screen, without its title and freshness.
#[must_use]
pub fn rows(screen: &Screen) -> Vec<Row> {
    let mut page = Page(Vec::new());
    for block in &screen.blocks {
        page.block(block);
        page.blank();
    }
    page.actions(&screen.actions);
    page.0
}

struct Page(Vec<Row>);

impl Page {
    fn row(&mut self, look: Look, indent: usize, text: impl Into<String>) {
        let text = text.into();
        self.0.push(Row {
            text,
            indent,
            look,
            target: None,
        });
    }

    fn blank(&mut self) {
        self.row(Look::Plain, 0, "");
    }

    fn target(&mut self, indent: usize, text: String, target: Target) {
        self.0.push(Row {
            text,
            indent,
            look: Look::Plain,
            target: Some(target),
        });
    }

    fn optional(&mut self, look: Look, indent: usize, text: Option<&String>) {
        if let Some(text) = text {
            self.row(look, indent, text.as_str());
        }
    }

    fn action(&mut self, label: &str, action: &Action) {
        match &action.blocked {
            None => self.target(0, format!("▸ {label}"), Target::Action(action.clone())),
            Some(reason) => self.row(Look::Faint, 0, format!("✕ {label} — {reason}")),
        }
    }

    fn actions(&mut self, actions: &[Action]) {
        for action in actions {
            self.action(&action.label, action);
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.row(Look::Plain, 2, format!("{}: {}", fact.label, fact.value));
            self.optional(Look::Faint, 4, fact.note.as_ref());
            self.actions(fact.action.as_slice());
        }
    }

    fn bitmap(&mut self, bitmap: &jkn_core::screen::Bitmap) {
        // Two dots a character, one above the other; light on dark would not scan, so white is drawn.
        const QUIET: u32 = 2;
        let black = |x: u32, y: u32| bitmap.is_black(x.wrapping_sub(QUIET), y.wrapping_sub(QUIET));
        for y in (0..bitmap.height + 2 * QUIET).step_by(2) {
            let line: String = (0..bitmap.width + 2 * QUIET)
                .map(|x| match (black(x, y), black(x, y + 1)) {
                    (true, true) => ' ',
                    (true, false) => '▄',
                    (false, true) => '▀',
                    (false, false) => '█',
                })
                .collect();
            self.row(Look::Dots, 2, line);
        }
    }

    fn field(&mut self, field: &Field) {
        let need = if field.required { "*" } else { "" };
        let shown = match &field.kind {
            FieldKind::Secret { .. } => "•".repeat(field.value.chars().count()),
            FieldKind::Stepper { text, .. } => format!("− {text} +"),
            FieldKind::Toggle if field.value == "true" => "☑".to_owned(),
            FieldKind::Toggle => "☐".to_owned(),
            FieldKind::Date { text, .. } | FieldKind::Money { text, .. } if !text.is_empty() => text.clone(),
            _ => field.value.clone(),
        };
        let label = format!("{}{need}", field.label);
        if let FieldKind::Choice { options } | FieldKind::Search { options, .. } = &field.kind {
            self.row(Look::Heading, 0, label);
            for option in options {
                let mark = if option.value == field.value { "◉" } else { "○" };
                let detail = option.detail.as_ref().map_or(String::new(), |d| format!(" · {d}"));
                match &option.blocked {
                    Some(reason) => self.row(Look::Faint, 2, format!("✕ {}{detail} — {reason}", option.label)),
                    None => self.target(
                        2,
                        format!("{mark} {}{detail}", option.label),
                        Target::Option {
                            field: field.id.clone(),
                            value: option.value.clone(),
                        },
                    ),
                }
            }
        } else if field.enabled {
            self.target(0, format!("{label}: [{shown}]"), Target::Field(field.clone()));
        } else {
            self.row(Look::Faint, 0, format!("{label}: {shown}"));
        }
        self.optional(Look::Faint, 2, field.hint.as_ref());
        self.optional(Look::Bad, 2, field.error.as_ref());
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text } => self.row(Look::Heading, 0, text.as_str()),
            Block::Paragraph { text } => self.row(Look::Plain, 0, text.as_str()),
            Block::Notice {
                tone,
                title,
                text,
                actions,
            } => {
                self.row(look(*tone), 0, format!("{} {title}", mark(*tone)));
                self.row(Look::Plain, 2, text.as_str());
                self.actions(actions);
            }
            Block::Facts { title, rows } => {
                self.optional(Look::Heading, 0, title.as_ref());
                self.facts(rows);
            }
            Block::Items { title, items } => {
                self.optional(Look::Heading, 0, title.as_ref());
                for item in items {
                    let badge = item.badge.as_ref().map_or(String::new(), |b| format!("  [{b}]"));
                    let label = format!("{}{badge}", item.title);
                    match &item.action {
                        Some(action) => self.action(&label, action),
                        None => self.row(look(item.tone), 0, label),
                    }
                    self.optional(Look::Faint, 4, item.detail.as_ref());
                }
            }
            Block::Tiles { title, tiles } => {
                self.row(Look::Heading, 0, title.as_str());
                for tile in tiles {
                    let locked = tile.locked.as_ref().map_or(String::new(), |l| format!("  ({l})"));
                    self.action(&format!("{}{locked}", tile.label), &tile.action);
                }
            }
            Block::Members { label, members } => {
                self.row(Look::Heading, 0, label.as_str());
                for member in members {
                    let mark = if member.selected { "◉" } else { "○" };
                    let text = format!("{mark} {} · {}", member.name, member.detail);
                    self.target(2, text, Target::Action(member.action.clone()));
                }
            }
            Block::Input { field } => self.field(field),
            Block::Buttons { actions } => self.actions(actions),
            Block::Table { caption, columns, rows } => {
                self.row(Look::Heading, 0, caption.as_str());
                self.row(Look::Faint, 2, columns.join("  |  "));
                for row in rows {
                    self.row(Look::Plain, 2, row.cells.join("  |  "));
                }
            }
            Block::Chart {
                caption,
                summary,
                points,
            } => {
                self.row(Look::Heading, 0, caption.as_str());
                self.row(Look::Plain, 0, summary.as_str());
                for point in points {
                    self.row(Look::Plain, 2, format!("{}: {}", point.label, point.text));
                }
            }
            Block::Timeline { title, steps } => {
                self.row(Look::Heading, 0, title.as_str());
                for step in steps {
                    let (mark, look) = match step.state {
                        StepState::Done => ("✓", Look::Good),
                        StepState::Current => ("●", Look::Attention),
                        StepState::Upcoming => ("○", Look::Faint),
                        StepState::Failed => ("✗", Look::Bad),
                    };
                    self.row(look, 2, format!("{mark} {} ({})", step.title, step.state_text));
                    self.optional(Look::Faint, 4, step.detail.as_ref());
                }
            }
            Block::Progress { label, percent } => {
                let percent = percent.map_or(String::new(), |p| format!(" {p} %"));
                self.row(Look::Faint, 0, format!("… {label}{percent}"));
            }
            Block::Countdown { label, seconds, .. } => {
                self.row(
                    Look::Faint,
                    0,
                    format!("… {label} {}:{:02}", seconds / 60, seconds % 60),
                );
            }
            Block::Empty {
                title, text, actions, ..
            } => {
                self.row(Look::Heading, 0, title.as_str());
                self.row(Look::Plain, 0, text.as_str());
                self.actions(actions);
            }
            Block::Problem {
                code,
                title,
                text,
                safe,
                next,
                other,
                actions,
            } => {
                self.row(Look::Bad, 0, format!("✗ {title}  ({code})"));
                for sentence in [text, safe, next].into_iter().chain(other) {
                    self.row(Look::Plain, 2, sentence.as_str());
                }
                self.actions(actions);
            }
            Block::Picture { bitmap, description } => {
                self.bitmap(bitmap);
                self.row(Look::Faint, 0, description.as_str());
            }
            Block::KartuPeserta { card } => {
                self.optional(Look::Attention, 0, card.sample_mark.as_ref());
                self.row(Look::Heading, 0, card.heading.as_str());
                self.row(Look::Plain, 2, card.name.as_str());
                self.row(Look::Plain, 2, card.number.as_str());
                self.facts(&card.facts);
                self.row(look(card.tone), 0, format!("{} {}", mark(card.tone), card.status));
                self.row(Look::Faint, 0, card.as_of.as_str());
                self.bitmap(&card.code);
                self.row(Look::Faint, 0, card.code_label.as_str());
            }
            Block::TiketAntrean { ticket } => {
                self.optional(Look::Attention, 0, ticket.sample_mark.as_ref());
                let number = ticket.number.as_deref().unwrap_or("—");
                self.row(Look::Heading, 0, format!("{}: {number}", ticket.number_label));
                self.row(look(ticket.tone), 0, format!("{} {}", mark(ticket.tone), ticket.state));
                self.facts(&ticket.facts);
                if let Some(code) = &ticket.code {
                    self.bitmap(code);
                }
                self.optional(Look::Faint, 0, ticket.code_label.as_ref());
            }
            Block::Percakapan {
                earlier,
                messages,
                composer,
                send,
            } => {
                self.actions(earlier.as_slice());
                for message in messages {
                    self.row(Look::Plain, 0, format!("{}: {}", message.author_name, message.text));
                    self.row(Look::Faint, 2, message.meta.as_str());
                    self.actions(&message.replies);
                }
                if let Some(field) = composer {
                    self.field(field);
                }
                self.actions(send.as_slice());
            }
            Block::Peta { caption, points } => {
                self.row(Look::Heading, 0, caption.as_str());
                for point in points {
                    let text = format!("{} · {}", point.label, point.detail);
                    match &point.action {
                        Some(action) => self.action(&text, action),
                        None => self.row(Look::Plain, 2, text),
                    }
                }
            }
        }
    }
}

const fn look(tone: Tone) -> Look {
    match tone {
        Tone::Info => Look::Plain,
        Tone::Success => Look::Good,
        Tone::Warning => Look::Attention,
        Tone::Danger => Look::Bad,
    }
}

const fn mark(tone: Tone) -> &'static str {
    match tone {
        Tone::Info => "ℹ",
        Tone::Success => "✓",
        Tone::Warning => "⚠",
        Tone::Danger => "✗",
    }
}
