//! Foreign text, cleaned once, where it enters: what a gateway or a facility wrote can neither fake a line of ours nor turn
//! a number round.

use serde::Serialize;

use super::wire::Wire;
use crate::rules::teks;

/// One line of foreign text: no controls, no direction marks, no line breaks, no blanks at its ends. `null` and a missing
/// text are empty; a number is read as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Line(String);

impl Line {
    /// Cleans a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut clean = String::with_capacity(text.len());
        for c in text.chars() {
            if c.is_whitespace() {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            } else if !c.is_control() && !is_mark(c) {
                clean.push(c);
            }
        }
        Self(clean.trim().to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Marks that order, hide or join what stands around them.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

impl From<Line> for String {
    fn from(line: Line) -> Self {
        line.0
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl Wire for Line {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        match json.as_bytes() {
            b"null" => Ok(Self::default()),
            [b'"', ..] => String::read(json).map(Self::from),
            _ => json.parse().map(|number: serde_json::Number| Self(number.to_string())),
        }
    }
}

/// What somebody wrote in a conversation: as a [`Line`], but of one or more lines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Words(String);

impl From<Words> for String {
    fn from(words: Words) -> Self {
        words.0
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self(teks::pesan(text))
    }
}

impl Wire for Words {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        String::read(json).map(|text| Self::from(text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_fake_a_line_or_turn_a_number_round_is_gone() {
        let dirty = "\u{FEFF} Sari\u{202E} \u{2066}Contoh\u{0000}\nBaris\r\n\tkedua\u{200B} ";
        assert_eq!(Line::new(dirty).as_str(), "Sari Contoh Baris kedua");
        assert_eq!(
            Line::new("Putu Ayu O'Neil-Sī, S.Kom.").as_str(),
            "Putu Ayu O'Neil-Sī, S.Kom."
        );
    }

    #[test]
    fn nothing_and_numbers_are_read() {
        let read = |json: &str| Line::read(json).map(String::from);
        assert_eq!(read("null").unwrap(), "");
        assert_eq!(read("7").unwrap(), "7");
        assert_eq!(read("\"a\\nb\"").unwrap(), "a b");
        assert_eq!(read("-7.50").unwrap(), "-7.5");
        for odd in ["{}", "[]", "true", "", "\"", "7a"] {
            assert!(read(odd).is_err(), "{odd}");
        }
    }
}
