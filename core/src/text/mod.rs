//! Words for people: Fluent messages in Indonesian and English, and the formatting of money, dates and numbers.
//!
//! The messages live in `core/texts/{id,en}/*.ftl`, one file a menu or topic. A missing message is a defect that a test
//! finds; should one slip through, the reader sees its key rather than nothing.

mod format;

pub use format::{date, month, months, number, rupiah, spoken_digits, time, weekday, weekdays};

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

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

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Id => langid!("id"),
            Self::En => langid!("en"),
        }
    }

    fn sources(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Id => ID,
            Self::En => EN,
        }
    }
}

macro_rules! sources {
    ($language:literal: $($name:literal),+) => {
        &[$(($name, include_str!(concat!("../../texts/", $language, "/", $name, ".ftl")))),+]
    };
}

const ID: &[(&str, &str)] = sources!("id": "account", "beranda", "common", "info-iuran", "info-peserta", "info-program-jkn", "janji", "kartu", "menu", "pendaftaran-pelayanan", "pengaturan", "problem", "rules-keluarga", "rules-layanan", "rules-uang");
const EN: &[(&str, &str)] = sources!("en": "account", "beranda", "common", "info-iuran", "info-peserta", "info-program-jkn", "janji", "kartu", "menu", "pendaftaran-pelayanan", "pengaturan", "problem", "rules-keluarga", "rules-layanan", "rules-uang");

/// Why a set of messages cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextsError {
    /// A file is not valid Fluent.
    #[error("{file}: {reason}")]
    Syntax {
        /// File without ending.
        file: &'static str,
        /// First fault.
        reason: String,
    },
    /// A message is written twice.
    #[error("{file}: {reason}")]
    Twice {
        /// File without ending.
        file: &'static str,
        /// Which.
        reason: String,
    },
}

/// All messages of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({})", self.language.tag())
    }
}

impl Texts {
    /// The messages of a language.
    ///
    /// # Errors
    /// [`TextsError`] when a bundled file is malformed, which a test rules out.
    pub fn new(language: Language) -> Result<Self, TextsError> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Isolation marks keep mixed writing directions apart; both our languages run left to right.
        bundle.set_use_isolating(false);
        for (file, source) in language.sources() {
            let resource = FluentResource::try_new((*source).to_owned()).map_err(|(_, errors)| TextsError::Syntax {
                file,
                reason: errors.first().map(ToString::to_string).unwrap_or_default(),
            })?;
            bundle.add_resource(resource).map_err(|errors| TextsError::Twice {
                file,
                reason: errors.first().map(ToString::to_string).unwrap_or_default(),
            })?;
        }
        Ok(Self { language, bundle })
    }

    /// Which language this is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The message with its arguments, or its key when there is none.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            let value = match value {
                Argument::Text(text) => FluentValue::String(Cow::Borrowed(*text)),
                Argument::Count(count) => FluentValue::from(*count),
            };
            values.set(*name, value);
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        // An argument that is missing shows as `{$name}`; the test over all messages finds it.
        self.bundle
            .format_pattern(pattern, Some(&values), &mut Vec::new())
            .into_owned()
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
    fn every_bundled_file_is_valid_and_no_key_stands_twice() {
        for language in [Language::Id, Language::En] {
            assert_eq!(Texts::new(language).unwrap().language(), language);
        }
    }

    #[test]
    fn every_file_of_the_folder_is_bundled() {
        for (language, sources) in [("id", ID), ("en", EN)] {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("texts")
                .join(language);
            let mut found: Vec<String> = std::fs::read_dir(folder)
                .unwrap()
                .map(|e| e.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
                .collect();
            found.sort();
            let mut bundled: Vec<&str> = sources.iter().map(|(name, _)| *name).collect();
            bundled.sort_unstable();
            assert_eq!(found, bundled);
        }
    }

    #[test]
    fn a_missing_message_shows_its_key() {
        let texts = Texts::new(Language::Id).unwrap();
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
