//! Stars, and signs that readers leave out or call by their names.

use super::Here;
use crate::text::{self, Argument};

/// Fewest stars that hide something.
const HIDDEN: usize = 3;

/// A number whose beginning is hidden, `9999********0001`, as its last digits; one that is hidden whole as hidden, and what
/// stands around stars in an address as it is.
pub(super) fn hidden(here: &Here<'_>) -> Option<(usize, String)> {
    if here.before.ends_with(|c: char| c == '*' || c.is_ascii_alphanumeric()) {
        return None;
    }
    let token = here.run(|c| c == '*' || c.is_ascii_alphanumeric());
    let (first, _) = token.split_once('*')?;
    let (_, last) = token.rsplit_once('*')?;
    if token.bytes().filter(|b| *b == b'*').count() < HIDDEN {
        return None;
    }
    let hidden = here.say("common-nik-hidden");
    let is_number = token.bytes().all(|b| b == b'*' || b.is_ascii_digit());
    let spoken = match (is_number, last.is_empty()) {
        (true, false) => {
            let count = i64::try_from(last.len()).unwrap_or(i64::MAX);
            let last = text::spoken_digits(last);
            let arguments = [("jumlah", Argument::Count(count)), ("angka", Argument::Text(&last))];
            here.texts.say("common-nik-spoken", &arguments)
        }
        (true, true) => hidden,
        (false, _) => [first, &hidden, last].join(" ").trim().to_owned(),
    };
    Some((token.len(), spoken))
}

/// Signs between words and numbers.
pub(super) fn sign(here: &Here<'_>) -> Option<(usize, String)> {
    let sign = here.rest.chars().next()?;
    let after = here.rest.get(sign.len_utf8()..)?;
    let blanks = after.len() - after.trim_start_matches(' ').len();
    let length = sign.len_utf8() + blanks;
    let between_numbers = here.before.trim_end().ends_with(|c: char| c.is_ascii_digit())
        && after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let word = match sign {
        '·' | '—' => return Some((length, ", ".to_owned())),
        '–' if between_numbers => "speech-to",
        '–' => return Some((length, ", ".to_owned())),
        '×' => "speech-times",
        '%' => return Some((sign.len_utf8(), format!(" {}", here.say("speech-percent")))),
        _ => return None,
    };
    Some((length, format!(" {} ", here.say(word))))
}
