//! What the keys do. Pure: keys go in, events for the core come out, and the whole thing draws itself as lines.

use jkn_core::screen::{Action, Event, Field, FieldKind, Screen};

use crate::page::{self, Look, Row, Target};

/// A key, as far as this shell cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// To the row above that does something.
    Up,
    /// To the row below that does something.
    Down,
    /// Less of a stepper.
    Left,
    /// More of a stepper.
    Right,
    /// Does what the row does.
    Enter,
    /// Goes back, or leaves a question.
    Escape,
    /// Takes back a letter.
    Backspace,
    /// Asks for newer data.
    Refresh,
    /// A letter.
    Char(char),
}

/// A line to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says; no wider than asked for.
    pub text: String,
    /// How it looks.
    pub look: Look,
    /// Whether the focus is on it.
    pub focused: bool,
}

/// The state of the terminal: which screen, where the focus is, what is being asked.
#[derive(Debug)]
pub struct Shell {
    screen: Screen,
    rows: Vec<Row>,
    /// Index among the rows that do something.
    focus: usize,
    /// First line shown.
    top: usize,
    /// An action that asks first.
    asking: Option<Action>,
}

impl Shell {
    /// Begins with a screen.
    #[must_use]
    pub fn new(screen: Screen) -> Self {
        let rows = page::rows(&screen);
        Self {
            screen,
            rows,
            focus: 0,
            top: 0,
            asking: None,
        }
    }

    /// Takes a newer screen. The focus stays on the same thing while there is one.
    pub fn show(&mut self, screen: Screen) {
        let moved = screen.route != self.screen.route;
        let before = self.focused().cloned();
        self.rows = page::rows(&screen);
        self.screen = screen;
        if moved {
            (self.focus, self.top, self.asking) = (0, 0, None);
        } else {
            let same = |target: &Target| before.as_ref().is_some_and(|b| key(b) == key(target));
            let found = self.targets().position(same);
            self.focus = found
                .unwrap_or(self.focus)
                .min(self.targets().count().saturating_sub(1));
        }
    }

    /// Takes a key; the event for the core, if it means one.
    pub fn press(&mut self, pressed: Key) -> Option<Event> {
        if let Some(action) = self.asking.take() {
            return match pressed {
                Key::Enter => Some(self.tap(&action)),
                Key::Escape => None,
                _ => {
                    self.asking = Some(action);
                    None
                }
            };
        }
        match pressed {
            Key::Up => self.focus = self.focus.saturating_sub(1),
            Key::Down => self.focus = (self.focus + 1).min(self.targets().count().saturating_sub(1)),
            Key::Escape => return Some(Event::Back),
            Key::Refresh => return Some(Event::Refreshed),
            Key::Enter => return self.enter(),
            Key::Left => return self.step(-1),
            Key::Right => return self.step(1),
            Key::Char(letter) => return self.edit(|value| value.push(letter)),
            Key::Backspace => {
                return self.edit(|value| {
                    value.pop();
                });
            }
        }
        None
    }

    fn targets(&self) -> impl Iterator<Item = &Target> {
        self.rows.iter().filter_map(|row| row.target.as_ref())
    }

    fn focused(&self) -> Option<&Target> {
        self.targets().nth(self.focus)
    }

    fn tap(&self, action: &Action) -> Event {
        Event::Tapped {
            generation: self.screen.generation,
            action: action.id.clone(),
        }
    }

    fn edited(&self, field: &str, value: String) -> Event {
        Event::Edited {
            generation: self.screen.generation,
            field: field.to_owned(),
            value,
        }
    }

    fn enter(&mut self) -> Option<Event> {
        match self.focused()?.clone() {
            Target::Action(action) if action.confirm.is_some() => {
                self.asking = Some(action);
                None
            }
            Target::Action(action) => Some(self.tap(&action)),
            Target::Option { field, value } => Some(self.edited(&field, value)),
            Target::Field(field) if field.kind == FieldKind::Toggle => {
                let value = (field.value != "true").to_string();
                Some(self.edited(&field.id, value))
            }
            // Like the tab key of a form: on to the next.
            Target::Field(_) => self.press(Key::Down),
        }
    }

    fn step(&self, by: i64) -> Option<Event> {
        let Some(Target::Field(field)) = self.focused() else {
            return None;
        };
        let FieldKind::Stepper { min, max, step, .. } = field.kind else {
            return None;
        };
        let now: i64 = field.value.parse().unwrap_or(min);
        let next = now.saturating_add(step.saturating_mul(by)).clamp(min, max);
        Some(self.edited(&field.id, next.to_string()))
    }

    /// Changes the text of the focused field. The terminal has no cursor within a text, so the end is edited.
    fn edit(&mut self, change: impl FnOnce(&mut String)) -> Option<Event> {
        let Some(Target::Field(field)) = self.focused() else {
            return None;
        };
        let field = field.clone();
        let most = most_characters(&field)?;
        let mut value = field.value.clone();
        change(&mut value);
        let value: String = value.chars().take(most).collect();
        self.write(&field.id, &value);
        Some(self.edited(&field.id, value))
    }

    /// The text is this shell's while it is being typed, so it shows before the core has answered.
    fn write(&mut self, id: &str, value: &str) {
        for row in &mut self.rows {
            if let Some(Target::Field(field)) = &mut row.target
                && field.id == id
            {
                value.clone_into(&mut field.value);
                let shown = match field.kind {
                    FieldKind::Secret { .. } => "•".repeat(value.chars().count()),
                    _ => value.to_owned(),
                };
                let need = if field.required { "*" } else { "" };
                row.text = format!("{}{need}: [{shown}]", field.label);
            }
        }
    }

    /// The lines of a terminal of that size, title and age of the data on top.
    pub fn draw(&mut self, width: usize, height: usize) -> Vec<Line> {
        let of = |look: Look, text: &str| wrap(text, width).into_iter().map(move |text| line(look, text));
        let mut lines: Vec<Line> = of(Look::Heading, &format!("JKN Saku · {}", self.screen.title)).collect();
        if let Some(freshness) = &self.screen.freshness {
            let look = if freshness.stale { Look::Attention } else { Look::Faint };
            lines.extend(of(look, &freshness.text));
        }
        lines.push(line(Look::Faint, "─".repeat(width)));
        let (body, focus) = match &self.asking {
            Some(action) => (question(action, width), 0),
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
                _ => wrap(&row.text, width.saturating_sub(row.indent + 1).max(8)),
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

fn question(action: &Action, width: usize) -> Vec<Line> {
    let Some(confirm) = &action.confirm else {
        return Vec::new();
    };
    let mut lines = vec![line(Look::Heading, confirm.title.clone())];
    lines.extend(
        wrap(&confirm.text, width)
            .into_iter()
            .map(|text| line(Look::Plain, text)),
    );
    lines.push(line(Look::Plain, String::new()));
    lines.push(line(Look::Attention, format!("⏎ {}", confirm.yes)));
    lines.push(line(Look::Plain, format!("⎋ {}", confirm.no)));
    lines
}

const fn line(look: Look, text: String) -> Line {
    Line {
        text,
        look,
        focused: false,
    }
}

/// What makes two targets the same thing on two screens.
fn key(target: &Target) -> (&str, &str) {
    match target {
        Target::Action(action) => (action.id.as_str(), ""),
        Target::Field(field) => (field.id.as_str(), ""),
        Target::Option { field, value } => (field.as_str(), value.as_str()),
    }
}

/// Most characters that can be typed into a field; `None` when nothing can be typed into it.
fn most_characters(field: &Field) -> Option<usize> {
    match field.kind {
        FieldKind::Text { max_length, .. } | FieldKind::Secret { max_length, .. } => usize::try_from(max_length).ok(),
        FieldKind::Number { .. } => Some(19),
        FieldKind::Date { .. } => Some(10),
        FieldKind::Code { length, .. } => usize::try_from(length).ok(),
        FieldKind::Money { .. } => Some(15),
        FieldKind::Choice { .. }
        | FieldKind::Toggle
        | FieldKind::Stepper { .. }
        | FieldKind::Search { .. }
        | FieldKind::File { .. } => None,
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

#[cfg(test)]
mod tests {
    use jkn_core::examples;
    use jkn_core::text::Language;
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn shell(name: &str) -> Shell {
        let example = examples::all().into_iter().find(|e| e.name == name).unwrap();
        Shell::new((example.draw)(Language::Id))
    }

    fn drawn(shell: &mut Shell) -> String {
        shell.draw(60, 400).into_iter().map(|l| l.text + "\n").collect()
    }

    #[test]
    fn every_example_fits_into_forty_columns_and_shows_its_title() {
        for example in examples::all() {
            let mut shell = Shell::new((example.draw)(Language::Id));
            let first = shell.screen.title.split(' ').next().unwrap().to_owned();
            let lines = shell.draw(40, 2_000);
            assert!(lines[0].text.contains(&first), "{}", example.name);
            for line in lines.iter().filter(|l| l.look != Look::Dots) {
                assert!(line.text.width() <= 40, "{}: {}", example.name, line.text);
            }
        }
    }

    #[test]
    fn the_keys_reach_every_action_and_send_its_own_id() {
        let mut shell = shell("beranda/masuk");
        let mut taps = vec![];
        for _ in 0..40 {
            if let Some(Event::Tapped { action, .. }) = shell.press(Key::Enter) {
                taps.push(action);
            }
            shell.press(Key::Down);
        }
        for id in ["kartu", "pendaftaran_pelayanan", "pengaturan"] {
            assert!(taps.contains(&id.to_owned()), "{id}: {taps:?}");
        }
    }

    #[test]
    fn typing_shows_at_once_and_a_secret_never_does() {
        let mut shell = shell("masuk/kosong");
        assert_eq!(
            shell.press(Key::Char('9')),
            Some(Event::Edited {
                generation: 1,
                field: "identitas".into(),
                value: "9".into()
            })
        );
        assert!(drawn(&mut shell).contains("[9]"));
        shell.press(Key::Down);
        shell.press(Key::Char('r'));
        assert!(drawn(&mut shell).contains("[•]"), "{}", drawn(&mut shell));
        assert_eq!(
            shell.press(Key::Backspace),
            Some(Event::Edited {
                generation: 1,
                field: "kata-sandi".into(),
                value: String::new()
            })
        );
    }

    #[test]
    fn an_action_that_takes_something_away_asks_first_and_can_be_left() {
        let mut shell = shell("pengaturan/masuk");
        while !matches!(shell.focused(), Some(Target::Action(a)) if a.id == "hapus-data") {
            shell.press(Key::Down);
        }
        assert_eq!(shell.press(Key::Enter), None);
        assert!(drawn(&mut shell).contains("Hapus semua data di HP ini?"));
        assert_eq!(shell.press(Key::Escape), None);
        assert_eq!(shell.press(Key::Enter), None);
        assert!(matches!(shell.press(Key::Enter), Some(Event::Tapped { action, .. }) if action == "hapus-data"));
    }

    #[test]
    fn the_focus_is_always_on_the_lines_shown() {
        let mut shell = shell("beranda/masuk");
        for _ in 0..40 {
            shell.press(Key::Down);
            assert!(shell.draw(60, 12).iter().any(|l| l.focused));
        }
    }

    #[test]
    fn a_newer_screen_of_the_same_page_keeps_the_focus() {
        let mut shell = shell("beranda/masuk");
        for _ in 0..3 {
            shell.press(Key::Down);
        }
        let before = shell.focused().cloned();
        let example = examples::all()
            .into_iter()
            .find(|e| e.name == "beranda/gateway-sibuk")
            .unwrap();
        shell.show((example.draw)(Language::Id));
        assert_eq!(shell.focused().map(key), before.as_ref().map(key));
    }
}
