//! Words for people: Fluent messages in Indonesian and English, and the formatting of money, dates and numbers.
//!
//! The messages live in `core/texts/{id,en}/*.ftl`, one file a menu or topic; the build reads them, so that no phone does.
//! A missing message is a defect that a test finds; should one slip through, the reader sees its key rather than nothing.

mod code;
mod compiled;
mod format;

pub use format::{clock, date, month, months, number, rupiah, sentence, spoken_digits, time, weekday, weekdays};

use self::compiled::Speaker;

/// A language that every text exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Indonesian, the default.
    #[default]
    Id,
    /// English.
    En,
}

impl Language {
    /// The language of a BCP 47 tag; anything but English is Indonesian.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("en") {
            Self::En
        } else {
            Self::Id
        }
    }

    /// BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// The name that Unicode gives the form of a noun after a count. Indonesian has one form.
    const fn plural_category(self, count: i64) -> &'static str {
        match self {
            Self::En if count.unsigned_abs() == 1 => "one",
            Self::En | Self::Id => "other",
        }
    }
}

/// All messages of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

impl Texts {
    /// The messages of a language; costs nothing.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// Which language this is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        compiled::pattern(self.language, key).is_some()
    }

    /// The message with its arguments, or its key when there is none. An argument that is missing shows as `{$name}`.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let Some(pattern) = compiled::pattern(self.language, key) else {
            return key.to_owned();
        };
        let mut said = String::with_capacity(pattern.len());
        let speaker = Speaker {
            language: self.language,
            arguments,
        };
        speaker.say(pattern, &mut said);
        said
    }
}

/// An argument of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument<'a> {
    /// Already formatted text.
    Text(&'a str),
    /// A count by which the message may choose its wording.
    Count(i64),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_shows_its_key() {
        let texts = Texts::new(Language::Id);
        assert_eq!(texts.say("tidak-ada", &[]), "tidak-ada");
        assert!(!texts.has("tidak-ada"));
    }

    #[test]
    fn a_phone_in_any_other_language_gets_indonesian() {
        assert_eq!(Language::of_tag("en-GB"), Language::En);
        assert_eq!(Language::of_tag("jv_ID"), Language::Id);
        assert_eq!(Language::of_tag(""), Language::Id);
    }
}
