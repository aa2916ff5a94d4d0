//! A screen as text, top to bottom, in the order a screen reader reads it.
//!
//! Marks instead of words, so that this renderer needs no language: `#` title, `##` heading, `>` action, `x>` blocked
//! action with its reason, `?` question asked first, `*` chosen, `!` problem or error, `=` value, `@` age of the data.

use std::fmt::Write as _;

use super::{Action, Block, Fact, Field, FieldKind, KisCard, QueueTicket, Screen, StepState, Tone};

/// Writes the whole screen. Bitmaps appear as their description only.
#[must_use]
pub fn render(screen: &Screen) -> String {
    let mut page = Page(String::new());
    page.line("# ", &screen.title);
    if let Some(freshness) = &screen.freshness {
        let mark = match (freshness.stale, freshness.refreshing) {
            (_, true) => "@~ ",
            (true, false) => "@! ",
            (false, false) => "@ ",
        };
        page.line(mark, &freshness.text);
    }
    for block in &screen.blocks {
        page.0.push('\n');
        page.block(block);
    }
    if !screen.actions.is_empty() {
        page.0.push_str("\n---\n");
        page.actions(&screen.actions);
    }
    page.0
}

struct Page(String);

impl Page {
    fn line(&mut self, mark: &str, text: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.0, "{mark}{text}");
    }

    fn optional(&mut self, mark: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.line(mark, text);
        }
    }

    fn actions(&mut self, actions: &[Action]) {
        for action in actions {
            match &action.blocked {
                None => self.line("> ", &action.label),
                Some(reason) => self.line("x> ", &format!("{} — {reason}", action.label)),
            }
            if let Some(confirm) = &action.confirm {
                self.line(
                    "   ? ",
                    &format!("{} {} [{} | {}]", confirm.title, confirm.text, confirm.yes, confirm.no),
                );
            }
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.line("", &format!("{}: {}", fact.label, fact.value));
            self.optional("   ", fact.note.as_ref());
            self.actions(fact.action.as_slice());
        }
    }

    fn field(&mut self, field: &Field) {
        let need = if field.required { "*" } else { "" };
        let value = match (&field.kind, field.value.as_str()) {
            (FieldKind::Secret { .. }, value) => "•".repeat(value.chars().count()),
            (FieldKind::Stepper { text, .. }, _) => text.clone(),
            (FieldKind::Date { text, .. } | FieldKind::Money { text, .. }, _) if !text.is_empty() => text.clone(),
            (FieldKind::Search { chosen, .. }, _) => chosen.clone().unwrap_or_default(),
            (_, value) => value.to_owned(),
        };
        self.line("= ", &format!("{}{need}: [{value}]", field.label));
        if let FieldKind::Search { query, .. } = &field.kind {
            self.line("   ~ ", &format!("[{query}]"));
        }
        if let FieldKind::Choice { options } | FieldKind::Search { options, .. } = &field.kind {
            for option in options {
                let chosen = if option.value == field.value { "(*)" } else { "( )" };
                let detail = option.detail.as_ref().map_or(String::new(), |d| format!(" · {d}"));
                let blocked = option.blocked.as_ref().map_or(String::new(), |b| format!(" — {b}"));
                self.line("   ", &format!("{chosen} {}{detail}{blocked}", option.label));
            }
        }
        match &field.kind {
            FieldKind::Search { more, .. } => self.optional("   ", more.as_ref()),
            FieldKind::File { files, pick, .. } => {
                for file in files {
                    let percent = file.percent.map_or(String::new(), |p| format!(" {p} %"));
                    self.line("   - ", &format!("{} · {}{percent}", file.name, file.detail));
                    self.actions(file.remove.as_slice());
                }
                self.actions(pick.as_slice());
            }
            _ => {}
        }
        self.optional("   ", field.hint.as_ref());
        self.optional("   ! ", field.error.as_ref());
    }

    fn card(&mut self, card: &KisCard) {
        self.optional("~ ", card.sample_mark.as_ref());
        self.line("[KARTU] ", &card.heading);
        self.line("", &card.name);
        self.line("", &card.number);
        self.facts(&card.facts);
        self.line(tone(card.tone), &card.status);
        self.line("@ ", &card.as_of);
        self.line("[QR] ", &card.code_label);
    }

    fn ticket(&mut self, ticket: &QueueTicket) {
        self.optional("~ ", ticket.sample_mark.as_ref());
        let number = ticket.number.as_deref().unwrap_or("—");
        self.line("[TIKET] ", &format!("{}: {number}", ticket.number_label));
        self.line(tone(ticket.tone), &ticket.state);
        self.facts(&ticket.facts);
        self.optional("[QR] ", ticket.code_label.as_ref());
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text } => self.line("## ", text),
            Block::Paragraph { text } => self.line("", text),
            Block::Notice {
                tone: mood,
                title,
                text,
                actions,
            } => {
                self.line(tone(*mood), title);
                self.line("   ", text);
                self.actions(actions);
            }
            Block::Facts { title, rows } => {
                self.optional("## ", title.as_ref());
                self.facts(rows);
            }
            Block::Items { title, items } => {
                self.optional("## ", title.as_ref());
                for item in items {
                    let badge = item.badge.as_ref().map_or(String::new(), |b| format!(" [{b}]"));
                    let mark = if item.action.is_some() { "> " } else { "- " };
                    self.line(mark, &format!("{}{badge}", item.title));
                    self.optional("   ", item.detail.as_ref());
                }
            }
            Block::Tiles { title, tiles } => {
                self.line("## ", title);
                for tile in tiles {
                    match &tile.locked {
                        None => self.line("> ", &tile.label),
                        Some(reason) => self.line("x> ", &format!("{} — {reason}", tile.label)),
                    }
                }
            }
            Block::Members { label, members } => {
                self.line("## ", label);
                for member in members {
                    let chosen = if member.selected { "(*)" } else { "( )" };
                    self.line("", &format!("{chosen} {} · {}", member.name, member.detail));
                }
            }
            Block::Input { field } => self.field(field),
            Block::Buttons { actions } => self.actions(actions),
            Block::Table { caption, columns, rows } => {
                self.line("## ", caption);
                self.line("", &columns.join(" | "));
                for row in rows {
                    self.line("", &row.cells.join(" | "));
                }
            }
            Block::Chart {
                caption,
                summary,
                points,
            } => {
                self.line("## ", caption);
                self.line("", summary);
                for point in points {
                    self.line("   ", &format!("{}: {}", point.label, point.text));
                }
            }
            Block::Timeline { title, steps } => {
                self.line("## ", title);
                for step in steps {
                    self.line(step_mark(step.state), &format!("{} ({})", step.title, step.state_text));
                    self.optional("   ", step.detail.as_ref());
                }
            }
            Block::Progress { label, percent } => match percent {
                Some(percent) => self.line("… ", &format!("{label} {percent} %")),
                None => self.line("… ", label),
            },
            Block::Countdown {
                label, seconds, ended, ..
            } => {
                self.line("… ", &format!("{label} {}:{:02}", seconds / 60, seconds % 60));
                self.line("   ", ended);
            }
            Block::Empty {
                title, text, actions, ..
            } => {
                self.line("∅ ", title);
                self.line("   ", text);
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
                self.line("! ", &format!("{title} ({code})"));
                for sentence in [text, safe, next].into_iter().chain(other) {
                    self.line("   ", sentence);
                }
                self.actions(actions);
            }
            Block::Picture { description, .. } => self.line("[GAMBAR] ", description),
            Block::KartuPeserta { card } => self.card(card),
            Block::TiketAntrean { ticket } => self.ticket(ticket),
            Block::Percakapan {
                earlier,
                messages,
                composer,
                send,
            } => {
                self.actions(earlier.as_slice());
                for message in messages {
                    self.line(
                        "",
                        &format!("{}: {} ({})", message.author_name, message.text, message.meta),
                    );
                    self.actions(&message.replies);
                }
                if let Some(field) = composer {
                    self.field(field);
                }
                self.actions(send.as_slice());
            }
            Block::Peta { caption, points } => {
                self.line("## ", caption);
                for point in points {
                    let mark = if point.action.is_some() { "> " } else { "- " };
                    self.line(mark, &format!("{} · {}", point.label, point.detail));
                }
            }
        }
    }
}

fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Info => "i ",
        Tone::Success => "✓ ",
        Tone::Warning => "⚠ ",
        Tone::Danger => "✗ ",
    }
}

fn step_mark(state: StepState) -> &'static str {
    match state {
        StepState::Done => "✓ ",
        StepState::Current => "● ",
        StepState::Upcoming => "○ ",
        StepState::Failed => "✗ ",
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Action, ActionRole, Sensitivity};
    use super::*;

    fn screen(blocks: Vec<Block>, actions: Vec<Action>) -> Screen {
        Screen {
            route: "contoh".into(),
            title: "Contoh".into(),
            blocks,
            actions,
            freshness: None,
            sensitivity: Sensitivity::Public,
            generation: 1,
            can_go_back: false,
            language: "id".into(),
        }
    }

    #[test]
    fn a_secret_is_never_written_out() {
        let kind = FieldKind::Secret {
            max_length: 64,
            keyboard: super::super::Keyboard::Text,
        };
        let field = Field::new("sandi", "Kata sandi", kind).holding("Rahasia1!");
        let text = render(&screen(vec![Block::Input { field }], vec![]));
        assert!(!text.contains("Rahasia1!"));
        assert!(text.contains("= Kata sandi*: [•••••••••]"));
    }

    #[test]
    fn a_blocked_action_says_its_reason() {
        let action = Action {
            id: "pesan".into(),
            label: "Ambil nomor".into(),
            role: ActionRole::Primary,
            icon: None,
            blocked: Some("pilih poli dahulu".into()),
            confirm: None,
        };
        let text = render(&screen(vec![], vec![action]));
        assert_eq!(text, "# Contoh\n\n---\nx> Ambil nomor — pilih poli dahulu\n");
    }

    #[test]
    fn a_problem_reads_in_order_what_happened_what_is_safe_and_what_to_do() {
        let problem = Block::Problem {
            code: "JKN-1001".into(),
            title: "Belum tersambung".into(),
            text: "Sinyal terputus.".into(),
            safe: "Pesanan Anda tersimpan.".into(),
            next: "Kami kirim lagi saat ada sinyal.".into(),
            other: Some("Telepon 165.".into()),
            actions: vec![],
        };
        let text = render(&screen(vec![problem], vec![]));
        assert_eq!(
            text,
            "# Contoh\n\n! Belum tersambung (JKN-1001)\n   Sinyal terputus.\n   Pesanan Anda tersimpan.\n   Kami kirim lagi saat ada sinyal.\n   Telepon 165.\n"
        );
    }
}
