//! A screen as text: its [`lines`], one a line, with marks instead of words, so that this needs no language.
//!
//! `#` title, `##` heading, `>` action, `x>` blocked action with its reason, `?` question asked first, `(*)` chosen, `=`
//! field with its value, `x=` disabled field, `⌕` query, `*` needed, `!` problem or error, `@` age of the data (`@!` old,
//! `@~` being refreshed), `…` under way, `∅` nothing to show, `~` sample data.

use super::lines::lines;
use super::{LineRole, Screen, StepState, Tone};

/// Writes the whole screen. Bitmaps appear as their description only.
#[must_use]
pub fn render(screen: &Screen) -> String {
    let mut page = String::new();
    for line in lines(screen) {
        for _ in 0..line.indent {
            page.push_str("   ");
        }
        page.push_str(mark(line.role));
        page.push_str(&line.text);
        page.push('\n');
    }
    page
}

const fn mark(role: LineRole<'_>) -> &'static str {
    match role {
        LineRole::Title => "# ",
        LineRole::Freshness(freshness) => match (freshness.stale, freshness.refreshing) {
            (_, true) => "@~ ",
            (true, false) => "@! ",
            (false, false) => "@ ",
        },
        LineRole::Rule => "\n---",
        LineRole::Heading => "## ",
        LineRole::Gap
        | LineRole::Text
        | LineRole::Note
        | LineRole::Fact
        | LineRole::Columns
        | LineRole::Row
        | LineRole::Point(_)
        | LineRole::Chat(_) => "",
        LineRole::State(tone) => match tone {
            Tone::Info => "i ",
            Tone::Success => "✓ ",
            Tone::Warning => "⚠ ",
            Tone::Danger => "✗ ",
        },
        LineRole::Item(_) | LineRole::File => "- ",
        LineRole::Action { blocked: false } => "> ",
        LineRole::Action { blocked: true } => "x> ",
        LineRole::Question => "? ",
        LineRole::Choice { chosen: true } => "(*) ",
        LineRole::Choice { chosen: false } => "( ) ",
        LineRole::Field { enabled: true } => "= ",
        LineRole::Field { enabled: false } => "x= ",
        LineRole::Query => "⌕ ",
        LineRole::Error | LineRole::Problem { .. } => "! ",
        LineRole::Step(state) => match state {
            StepState::Done => "✓ ",
            StepState::Current => "● ",
            StepState::Upcoming => "○ ",
            StepState::Failed => "✗ ",
        },
        LineRole::Progress | LineRole::Countdown { .. } => "… ",
        LineRole::Empty => "∅ ",
        LineRole::Picture(_) => "[GAMBAR] ",
        LineRole::Code(_) => "[QR] ",
        LineRole::Sample => "~ ",
        LineRole::Card(_) => "[KARTU] ",
        LineRole::AsOf => "@ ",
        LineRole::Ticket(_) => "[TIKET] ",
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::tests::screen;
    use super::super::{Action, ActionRole, Block, Field, FieldKind, Keyboard};
    use super::*;

    #[test]
    fn a_secret_is_never_written_out() {
        let kind = FieldKind::Secret {
            max_length: 64,
            keyboard: Keyboard::Text,
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
