//! Hours and ranges of hours.

use super::Here;
use crate::text::{Argument, Language};

/// `09.20 WIB` as *pukul 9 lewat 20* (the zone is an abbreviation of its own), `08.00–12.00` as *pukul 8 sampai pukul 12*; in
/// English as *9:20 am* and *8 am to noon*.
pub(super) fn hour(here: &Here<'_>) -> Option<(usize, String)> {
    let (length, begin) = clock(here, here.rest).filter(|_| here.is_start())?;
    let after = here.rest.get(length..)?;
    let dash = after.strip_prefix('–').or_else(|| after.strip_prefix(" – "));
    let end = dash.and_then(|end| Some((after.len() - end.len(), clock(here, end)?)));
    let named = here.before.ends_with("ukul ");
    let name = |hour: &str, named: bool| match here.texts.language() {
        Language::Id if !named => format!("pukul {hour}"),
        _ => hour.to_owned(),
    };
    let begin = name(&begin, named);
    Some(match end {
        None => (length, begin),
        Some((dash, (end_length, end))) => {
            let end = name(&end, false);
            let arguments = [("awal", Argument::Text(&begin)), ("akhir", Argument::Text(&end))];
            (length + dash + end_length, here.texts.say("speech-range", &arguments))
        }
    })
}

/// How many signs of `text` are an hour, and how it is said.
fn clock(here: &Here<'_>, text: &str) -> Option<(usize, String)> {
    let separator = match here.texts.language() {
        Language::Id => '.',
        Language::En => ':',
    };
    let (hours, rest) = text.split_once(separator)?;
    let minutes = rest.get(..2)?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mut after = rest.get(2..)?.chars();
    // A third digit makes thousands of it, and one more part a version.
    let goes_on = match after.next() {
        Some(next) if next == separator => after.next().is_some_and(|c| c.is_ascii_digit()),
        next => next.is_some_and(char::is_alphanumeric),
    };
    if hours.len() > 2 || !is_number(hours) || !is_number(minutes) || goes_on {
        return None;
    }
    let (hour, minute) = (hours.parse().ok()?, minutes.parse().ok()?);
    let said = match here.texts.language() {
        Language::Id => indonesian(hour, minute),
        Language::En => english(hour, minute),
    };
    said.map(|said| (hours.len() + 1 + 2, said))
}

fn indonesian(hour: u8, minute: u8) -> Option<String> {
    match (hour, minute) {
        (0..=24, 0) => Some(hour.to_string()),
        (0..=23, 1..=59) => Some(format!("{hour} lewat {minute}")),
        _ => None,
    }
}

fn english(hour: u8, minute: u8) -> Option<String> {
    let half = if hour < 12 { "am" } else { "pm" };
    let short = match hour % 12 {
        0 => 12,
        short => short,
    };
    match (hour, minute) {
        (0 | 24, 0) => Some("midnight".to_owned()),
        (12, 0) => Some("noon".to_owned()),
        (1..=23, 0) => Some(format!("{short} {half}")),
        (0..=23, 1..=59) => Some(format!("{short}:{minute:02} {half}")),
        _ => None,
    }
}
