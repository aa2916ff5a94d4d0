//! The messages as the build wrote them down, found by their key and said with arguments.

use std::fmt::Write as _;
use std::sync::LazyLock;

use miniz_oxide::inflate::decompress_to_vec;

use super::code::{self, ARGUMENT, BODY, CHOICE, END, FIRST_NAME, OTHERWISE, VARIANT};
use super::{Argument, Language};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// One language: all patterns, unpacked once one is wanted, and where each begins, with one more for the end. In the order
/// of `NUMBERS`.
struct Patterns {
    text: LazyLock<String>,
    starts: &'static [u32],
}

/// What the build packed. It packs nothing that does not unpack, so the way out for broken bytes is never taken.
fn unpacked(packed: &[u8]) -> String {
    let bytes = decompress_to_vec(packed).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// The pattern of a message, if there is such a message.
pub(super) fn pattern(language: Language, key: &str) -> Option<&'static str> {
    let patterns = match language {
        Language::Id => &ID,
        Language::En => &EN,
    };
    let place = NUMBERS.binary_search(&code::number(key)).ok()?;
    let start = *patterns.starts.get(place)?;
    let end = *patterns.starts.get(place.checked_add(1)?)?;
    let pattern = patterns.text.get(start as usize..end as usize)?;
    (!pattern.starts_with(code::ABSENT)).then_some(pattern)
}

/// What a pattern is said with.
pub(super) struct Speaker<'a> {
    pub(super) language: Language,
    pub(super) arguments: &'a [(&'a str, Argument<'a>)],
}

impl Speaker<'_> {
    /// Adds a pattern to `said`. An argument that is missing shows as `{$name}`.
    pub(super) fn say(&self, mut pattern: &str, said: &mut String) {
        while let Some((text, mark, rest)) = split(pattern) {
            follow(text, said);
            let mut rest = rest.chars();
            let name = rest.next().and_then(name_of).unwrap_or_default();
            pattern = rest.as_str();
            // The last of two of one name counts.
            let given = self.arguments.iter().rfind(|(given, _)| *given == name);
            let argument = given.map(|(_, argument)| *argument);
            if mark == CHOICE {
                let (chosen, after) = self.choose(pattern, argument);
                self.say(chosen, said);
                pattern = after;
            } else {
                match argument {
                    Some(Argument::Text(text)) => isolate(text, said),
                    // Writing to a string succeeds.
                    Some(Argument::Count(count)) => drop(write!(said, "{count}")),
                    None => drop(write!(said, "{{${name}}}")),
                }
            }
        }
        follow(pattern, said);
    }

    /// The variant that is said, and what follows the choice. `rest` begins with the first variant.
    fn choose<'a>(&self, rest: &'a str, argument: Option<Argument<'_>>) -> (&'a str, &'a str) {
        let (mut chosen, mut otherwise) = (None, "");
        let (mut depth, mut begin) = (0_usize, 0);
        let (mut fits, mut is_last_resort) = (false, false);
        for (at, mark) in rest.char_indices().filter(|(_, c)| code::is_mark(*c)) {
            match mark {
                CHOICE => depth += 1,
                END if depth > 0 => depth -= 1,
                _ if depth > 0 => {}
                BODY => {
                    fits = self.fits(rest.get(begin..at).unwrap_or_default(), argument);
                    begin = at + BODY.len_utf8();
                }
                VARIANT | OTHERWISE | END => {
                    let body = rest.get(begin..at).unwrap_or_default();
                    if fits && chosen.is_none() {
                        chosen = Some(body);
                    }
                    if is_last_resort {
                        otherwise = body;
                    }
                    begin = at + mark.len_utf8();
                    (fits, is_last_resort) = (false, mark == OTHERWISE);
                    if mark == END {
                        break;
                    }
                }
                _ => {}
            }
        }
        (chosen.unwrap_or(otherwise), rest.get(begin..).unwrap_or_default())
    }

    fn fits(&self, key: &str, argument: Option<Argument<'_>>) -> bool {
        match argument {
            Some(Argument::Text(text)) => text == key && !is_number(key),
            Some(Argument::Count(count)) if is_number(key) => key.parse() == Ok(count),
            Some(Argument::Count(count)) => key == self.language.plural_category(count),
            None => false,
        }
    }
}

/// Adds what follows an argument: the full stop of a sentence is that of what it ends with, such as a title, when that has one.
fn follow(text: &str, said: &mut String) {
    let text = text.strip_prefix('.').filter(|_| said.ends_with('.')).unwrap_or(text);
    said.push_str(text);
}

/// Adds a text so that one that is written from right to left turns nothing around it: numbers and full stops that follow stay
/// where they are.
fn isolate(text: &str, said: &mut String) {
    if text.is_ascii() || !text.chars().any(is_right_to_left) {
        said.push_str(text);
        return;
    }
    said.push(FIRST_STRONG_ISOLATE);
    said.push_str(text);
    said.push(POP_ISOLATE);
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Hebrew, Arabic and their neighbours, and their presentation forms.
const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// The text before the next argument or choice, which of both it is, and what follows.
fn split(pattern: &str) -> Option<(&str, char, &str)> {
    let at = pattern.find(code::is_mark)?;
    let mut rest = pattern.get(at..)?.chars();
    let mark = rest.next().filter(|mark| [ARGUMENT, CHOICE].contains(mark))?;
    Some((pattern.get(..at)?, mark, rest.as_str()))
}

fn name_of(place: char) -> Option<&'static str> {
    let place = u32::from(place).checked_sub(u32::from(FIRST_NAME))?;
    NAMES.get(place as usize).copied()
}

/// Words begin with a letter.
fn is_number(key: &str) -> bool {
    !key.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(pattern: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let mut said = String::new();
        let language = Language::En;
        Speaker { language, arguments }.say(pattern, &mut said);
        said
    }

    #[test]
    fn a_sentence_that_ends_with_a_title_has_one_full_stop() {
        // A = Nama { $name }.
        let of = |name| said("Nama \u{1}A.", &[(NAMES[0], Argument::Text(name))]);
        assert_eq!(of("Sari, M.Kes."), "Nama Sari, M.Kes.");
        assert_eq!(of("Sari"), "Nama Sari.");
    }

    #[test]
    fn a_text_from_right_to_left_stands_apart() {
        let of = |name| said("Untuk \u{1}A, 12.", &[(NAMES[0], Argument::Text(name))]);
        assert_eq!(of("محمد"), "Untuk \u{2068}محمد\u{2069}, 12.");
        assert_eq!(of("Éva"), "Untuk Éva, 12.");
    }

    /// None of our messages is so deep; the next one may be.
    #[test]
    fn a_choice_in_a_choice_is_said_and_the_last_resort_may_stand_first() {
        let (outer, inner) = (NAMES[0], NAMES[1]);
        // A = { $outer -> *[lain] x{ $inner -> [1] satu *[other] { $inner } }y [dua] z } akhir
        let pattern = "\u{2}A\u{4}lain\u{5}x\u{2}B\u{3}1\u{5}satu\u{4}other\u{5}\u{1}B\u{6}y\u{3}dua\u{5}z\u{6} akhir";
        let text = |text| (outer, Argument::Text(text));
        let count = |count| (inner, Argument::Count(count));
        assert_eq!(said(pattern, &[text("dua"), count(1)]), "z akhir");
        assert_eq!(said(pattern, &[text("tiga"), count(1)]), "xsatuy akhir");
        assert_eq!(said(pattern, &[count(7)]), "x7y akhir");
        assert_eq!(said(pattern, &[]), format!("x{{${inner}}}y akhir"));
    }
}
