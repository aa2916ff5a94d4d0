//! How a screen is said where its texts would be misread: numbers digit by digit, codes letter by letter, stars as what they
//! hide, money and hours as people say them.
//!
//! Each reader knows one kind of thing that screen readers get wrong, and is asked at every place of every text of a screen:
//! the first that knows what stands there says how it is said and how much of the text that was. So none reads what another
//! has said, and a new one is a function and a line in `READERS`.

mod hours;
mod letters;
mod numbers;
mod signs;

use crate::screen::{Screen, Spoken, lines};
use crate::text::Texts;

/// A place in a text.
struct Here<'a> {
    /// What stands before it.
    before: &'a str,
    /// What begins there; never empty.
    rest: &'a str,
    /// The words of the language.
    texts: &'a Texts,
}

/// What begins at a place: how many bytes of it, and how they are said.
type Reader = fn(&Here<'_>) -> Option<(usize, String)>;

/// The more exact before the more general: money is a number, an hour too, and what is hidden may end in one.
const READERS: &[Reader] = &[
    signs::hidden,
    numbers::money,
    numbers::thousands,
    hours::hour,
    letters::code,
    letters::queue_number,
    letters::class,
    letters::abbreviation,
    numbers::digits,
    signs::sign,
];

/// How the texts of a screen are said, in reading order, each once; only those that are said otherwise than written.
#[must_use]
pub fn of(screen: &Screen, texts: &Texts) -> Vec<Spoken> {
    let mut all: Vec<Spoken> = Vec::new();
    for shown in lines(screen).into_iter().flat_map(|line| line.pieces) {
        let Some(spoken) = said(shown, texts) else { continue };
        if !all.iter().any(|known| known.shown == shown) {
            all.push(Spoken {
                shown: shown.to_owned(),
                spoken,
            });
        }
    }
    all
}

/// How a text is said; `None` when it is said as it is written.
fn said(shown: &str, texts: &Texts) -> Option<String> {
    let mut whole = String::new();
    let mut changed = false;
    // An address is hidden but for its first letter, so a small one may be the first of something that is said otherwise.
    let has_stars = shown.contains('*');
    let bytes = shown.as_bytes();
    let (mut at, mut kept) = (0, 0);
    while let Some(first) = bytes.get(at).copied() {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before)).copied();
        let tells = is_telling(before, first, bytes.get(at + 1).copied()) || (has_stars && first.is_ascii_lowercase());
        let read = if tells { read(shown, at, texts) } else { None };
        let Some((length, spoken)) = read else {
            at += 1;
            continue;
        };
        whole.push_str(shown.get(kept..at).unwrap_or_default());
        join(&mut whole, &spoken, shown.get(at + length..).unwrap_or_default());
        at += length.max(1);
        kept = at;
        changed = true;
    }
    whole.push_str(shown.get(kept..).unwrap_or_default());
    (changed && whole != shown).then_some(whole)
}

/// Whether anything that is said otherwise can begin with `c`, between these two: most of a text cannot, and is passed over.
fn is_telling(before: Option<u8>, c: u8, after: Option<u8>) -> bool {
    match c {
        b'0'..=b'9' => !before.is_some_and(|before| before.is_ascii_digit()),
        // A word with a capital, unless it is an amount.
        b'A'..=b'Z' => {
            !before.is_some_and(|before| before.is_ascii_alphanumeric())
                && (!after.is_some_and(|after| after.is_ascii_lowercase()) || (c == b'R' && after == Some(b'p')))
        }
        b'*' | b'-' | b'%' => true,
        // Signs, and letters of other kinds.
        _ => !c.is_ascii(),
    }
}

fn read(shown: &str, at: usize, texts: &Texts) -> Option<(usize, String)> {
    let (before, rest) = shown.split_at_checked(at)?;
    let here = Here { before, rest, texts };
    READERS.iter().find_map(|reader| reader(&here))
}

/// Adds what is said so that no letter and no digit touches it that did not belong to it.
fn join(whole: &mut String, spoken: &str, after: &str) {
    let apart = |one: Option<char>, other: Option<char>| {
        one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    if spoken.starts_with([',', ' ']) {
        whole.truncate(whole.trim_end_matches(' ').len());
    }
    if apart(whole.chars().next_back(), spoken.chars().next()) {
        whole.push(' ');
    }
    whole.push_str(spoken);
    if apart(spoken.chars().next_back(), after.chars().next()) {
        whole.push(' ');
    }
}

impl<'a> Here<'a> {
    /// Whether a word can begin here.
    fn is_start(&self) -> bool {
        !self.before.chars().next_back().is_some_and(char::is_alphanumeric)
    }

    /// The signs from here on that belong together.
    fn run(&self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        self.rest.get(..end).unwrap_or_default()
    }

    /// The word that stands here alone, if one begins here.
    fn word(&self, belongs: impl Fn(char) -> bool) -> Option<&'a str> {
        let word = Some(self.run(belongs)).filter(|word| !word.is_empty() && self.is_start())?;
        let after = self.rest.get(word.len()..)?.chars().next();
        (!after.is_some_and(char::is_alphanumeric)).then_some(word)
    }

    fn say(&self, key: &str) -> String {
        self.texts.say(key, &[])
    }
}

#[cfg(test)]
mod tests;
