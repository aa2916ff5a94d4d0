//! The shell as lines.

use jkn_core::screen::ShellWords;

use super::{Line, Shell};
use crate::page::Look;
use crate::prompt::Prompt;

impl Shell {
    /// The lines of a terminal of that size, title and age of the data on top.
    pub fn draw(&mut self, width: usize, height: usize) -> Vec<Line> {
        let of = |look: Look, text: &str| wrap(text, width).into_iter().map(move |text| line(look, text));
        let mut lines: Vec<Line> = of(Look::Heading, &format!("JKN Saku · {}", self.screen.title)).collect();
        if let Some(freshness) = &self.screen.freshness {
            let look = if freshness.stale { Look::Attention } else { Look::Faint };
            lines.extend(of(look, &freshness.text));
        }
        lines.push(line(Look::Faint, "─".repeat(width)));
        let (body, focus) = match self.prompts.front() {
            Some(prompt) => (question(prompt, &self.words, width), 0),
            None => self.body(width),
        };
        let room = height.saturating_sub(lines.len() + 1).max(1);
        self.top = self.top.min(focus);
        if focus >= self.top + room {
            self.top = focus + 1 - room;
        }
        lines.extend(body.into_iter().skip(self.top).take(room));
        lines.push(line(Look::Faint, "↑ ↓   ⏎   ⎋ ←   F5 ⟳   F2 ⌁   F10 ✕".to_owned()));
        lines
    }

    /// All lines, and the number of the focused one.
    fn body(&self, width: usize) -> (Vec<Line>, usize) {
        let (mut lines, mut focus_at, mut seen) = (Vec::new(), 0, 0);
        for row in &self.rows {
            let focused = row.target.is_some() && seen == self.focus;
            seen += usize::from(row.target.is_some());
            if focused {
                focus_at = lines.len();
            }
            let pad = " ".repeat(row.indent);
            let wrapped = match row.look {
                Look::Dots => vec![row.text.clone()],
                _ => wrap(&self.text(row), width.saturating_sub(row.indent + 1).max(8)),
            };
            lines.extend(wrapped.into_iter().map(|text| Line {
                text: format!("{pad}{text}"),
                look: row.look,
                focused,
            }));
        }
        (lines, focus_at)
    }
}

fn question(prompt: &Prompt, words: &ShellWords, width: usize) -> Vec<Line> {
    let said = prompt.says(words).into_iter();
    said.flat_map(|(look, text)| wrap(&text, width).into_iter().map(move |text| line(look, text)))
        .collect()
}

const fn line(look: Look, text: String) -> Line {
    Line {
        text,
        look,
        focused: false,
    }
}

/// Breaks a text at blanks into lines of at most `width` columns; a longer word is cut.
fn wrap(text: &str, width: usize) -> Vec<String> {
    use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last().map_or(0, |l| l.width());
        if line > 0 && line + 1 + word.width() > width {
            lines.push(String::new());
        }
        for letter in word.chars() {
            let full = lines
                .last()
                .is_some_and(|l| l.width() + letter.width().unwrap_or(0) > width);
            if full {
                lines.push(String::new());
            }
            if let Some(last) = lines.last_mut() {
                last.push(letter);
            }
        }
        if let Some(last) = lines.last_mut() {
            last.push(' ');
        }
    }
    lines.into_iter().map(|l| l.trim_end().to_owned()).collect()
}
