//! What the keys do: keys go in, events for the core come out, and the whole thing draws itself as lines. Nothing else is
//! touched, except that a file is read when its path was asked for.

mod countdown;
mod draw;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use jkn_core::page::words::shell_words;
use jkn_core::screen::{Action, Event, Field, FieldKind, Keyboard, Screen, ShellWords};
use jkn_core::text::Language;

use crate::page::{self, Look, Row, Target};
use crate::prompt::{Pressed, Prompt};

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
    words: ShellWords,
    rows: Vec<Row>,
    /// Index among the rows that do something.
    focus: usize,
    /// First line shown.
    top: usize,
    /// Seconds since the screen came.
    elapsed: u32,
    /// What is to be answered, the first first.
    prompts: VecDeque<Prompt>,
}

impl Shell {
    /// Begins with a screen.
    #[must_use]
    pub fn new(screen: Screen) -> Self {
        let words = shell_words(Language::of_tag(&screen.language));
        Self {
            rows: page::rows(&screen, &words),
            screen,
            words,
            focus: 0,
            top: 0,
            elapsed: 0,
            prompts: VecDeque::new(),
        }
    }

    /// Takes a newer screen. The focus stays on the same thing while there is one.
    pub fn show(&mut self, screen: Screen) {
        if screen.language != self.screen.language {
            self.words = shell_words(Language::of_tag(&screen.language));
        }
        if screen.generation != self.screen.generation {
            self.elapsed = 0;
        }
        let moved = screen.route != self.screen.route;
        let before = self.focused().cloned();
        self.rows = page::rows(&screen, &self.words);
        self.screen = screen;
        if moved {
            (self.focus, self.top) = (0, 0);
            self.prompts.retain(|prompt| !matches!(prompt, Prompt::Confirm { .. }));
        } else {
            let same = |target: &Target| before.as_ref().is_some_and(|b| key(b) == key(target));
            let found = self.targets().position(same);
            self.focus = found
                .unwrap_or(self.focus)
                .min(self.targets().count().saturating_sub(1));
        }
    }

    /// Asks the person something once everything asked before is answered.
    pub fn ask(&mut self, prompt: Prompt) {
        self.prompts.push_back(prompt);
    }

    /// Takes a key; the event for the core, if it means one.
    pub fn press(&mut self, pressed: Key) -> Option<Event> {
        if let Some(prompt) = self.prompts.front_mut() {
            return match prompt.press(pressed) {
                Pressed::Open => None,
                Pressed::Closed(said) => {
                    self.prompts.pop_front();
                    said
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
            Key::Char(letter) => return self.edit(Some(letter)),
            Key::Backspace => return self.edit(None),
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
                let generation = self.screen.generation;
                self.ask(Prompt::Confirm { action, generation });
                None
            }
            Target::Action(action) => Some(self.tap(&action)),
            Target::Option { field, value } => Some(self.edited(&field, value)),
            Target::Field(field) if field.kind == FieldKind::Toggle => {
                let value = (field.value != "true").to_string();
                Some(self.edited(&field.id, value))
            }
            // Like the tab key of a form: on to the next.
            Target::Field(_) | Target::Query(_) => self.press(Key::Down),
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

    /// Adds a letter to the text in focus, or takes the last one away. The terminal has no cursor within a text, so the
    /// end is edited.
    fn edit(&mut self, letter: Option<char>) -> Option<Event> {
        let (id, mut value, most) = match self.focused()? {
            Target::Field(field) => {
                if letter.is_some_and(|letter| !takes(field, letter)) {
                    return None;
                }
                (field.id.clone(), field.value.clone(), most_characters(field)?)
            }
            Target::Query(field) => {
                let FieldKind::Search { query, query_id, .. } = &field.kind else {
                    return None;
                };
                (query_id.clone(), query.clone(), LONGEST_QUERY)
            }
            Target::Action(_) | Target::Option { .. } => return None,
        };
        match letter {
            Some(letter) => value.push(letter),
            None => {
                value.pop();
            }
        }
        let value: String = value.chars().take(most).collect();
        self.write(&id, &value);
        Some(self.edited(&id, value))
    }

    /// The text is this shell's while it is being typed, so it shows before the core has answered.
    fn write(&mut self, id: &str, value: &str) {
        for row in &mut self.rows {
            match &mut row.target {
                Some(Target::Field(field)) if field.id == id => {
                    value.clone_into(&mut field.value);
                    row.text = page::entered(field);
                }
                Some(Target::Query(field)) => {
                    if let FieldKind::Search { query, query_id, .. } = &mut field.kind
                        && query_id == id
                    {
                        value.clone_into(query);
                        row.text = page::asked(query, &self.words);
                    }
                }
                Some(Target::Field(_) | Target::Action(_) | Target::Option { .. }) | None => {}
            }
        }
    }
}

/// What makes two targets the same thing on two screens.
fn key(target: &Target) -> (&str, &str) {
    match target {
        Target::Action(action) => (action.id.as_str(), ""),
        Target::Field(field) => (field.id.as_str(), ""),
        Target::Query(field) => (field.id.as_str(), "?"),
        Target::Option { field, value } => (field.as_str(), value.as_str()),
    }
}

/// Longest query that can be typed.
const LONGEST_QUERY: usize = 60;

/// Whether a letter can be part of a field's value; what a phone's keyboard would not offer.
fn takes(field: &Field, letter: char) -> bool {
    match field.kind {
        FieldKind::Money { .. } => letter.is_ascii_digit(),
        FieldKind::Number { .. } | FieldKind::Date { .. } => letter.is_ascii_digit() || letter == '-',
        FieldKind::Text { keyboard, .. } | FieldKind::Secret { keyboard, .. } | FieldKind::Code { keyboard, .. } => {
            keyboard != Keyboard::Digits || letter.is_ascii_digit()
        }
        FieldKind::Choice { .. }
        | FieldKind::Toggle
        | FieldKind::Stepper { .. }
        | FieldKind::Search { .. }
        | FieldKind::File { .. } => false,
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
