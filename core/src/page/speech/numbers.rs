//! Money, large numbers, and numbers that are no quantity.

use super::Here;
use crate::text::{self, Argument, Language, Texts};

/// Shortest run of digits that is said digit by digit.
const LONG: usize = 5;
/// Shortest group of a number that is written in groups.
const GROUP: usize = 3;
/// Digits between two separators of an amount.
const THREE: usize = 3;

/// `Rp420.000` as *420 ribu rupiah*, a credit with *minus*.
pub(super) fn money(here: &Here<'_>) -> Option<(usize, String)> {
    let minus = here.rest.strip_prefix('-');
    let amount = minus
        .unwrap_or(here.rest)
        .strip_prefix("Rp")
        .filter(|_| here.is_start())?;
    let (length, groups) = groups(amount, here.texts.language())?;
    let amount = said(&groups, here.texts);
    let key = if minus.is_some() {
        "speech-rupiah-minus"
    } else {
        "speech-rupiah"
    };
    let spoken = here.texts.say(key, &[("jumlah", Argument::Text(&amount))]);
    Some((length + "Rp".len() + usize::from(minus.is_some()), spoken))
}

/// `25.000 orang` as *25 ribu orang*.
pub(super) fn thousands(here: &Here<'_>) -> Option<(usize, String)> {
    let (length, groups) = groups(here.rest, here.texts.language()).filter(|_| here.is_start())?;
    (groups.len() > 1).then(|| (length, said(&groups, here.texts)))
}

/// The groups of three of a number that is written with the separators of its language, and how long that is.
fn groups(text: &str, language: Language) -> Option<(usize, Vec<u64>)> {
    let separator = match language {
        Language::Id => '.',
        Language::En => ',',
    };
    let run = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut length = run(text);
    let mut groups = vec![text.get(..length)?.parse().ok().filter(|_| length <= THREE)?];
    while let Some(group) = text.get(length..)?.strip_prefix(separator) {
        if run(group) != THREE {
            break;
        }
        groups.push(group.get(..THREE)?.parse().ok()?);
        length += separator.len_utf8() + THREE;
    }
    // Larger than any word that is known here.
    (groups.len() <= 5).then_some((length, groups))
}

fn said(groups: &[u64], texts: &Texts) -> String {
    let mut words = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        let scale = groups.len() - 1 - place;
        if *group == 0 && (scale > 0 || groups.len() > 1) {
            continue;
        }
        if scale == 0 {
            words.push(group.to_string());
            continue;
        }
        let count = Argument::Count(i64::try_from(*group).unwrap_or(i64::MAX));
        words.push(texts.say(&format!("speech-scale-{scale}"), &[("angka", count)]));
    }
    if words.is_empty() {
        words.push("0".to_owned());
    }
    words.join(" ")
}

/// Long numbers, also in groups with single blanks between them, digit by digit; never a part of an amount.
pub(super) fn digits(here: &Here<'_>) -> Option<(usize, String)> {
    if here.before.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let run = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = run(here.rest);
    while end >= GROUP {
        let more = here
            .rest
            .get(end..)
            .and_then(|after| after.strip_prefix(' '))
            .map_or(0, run);
        if more < GROUP {
            break;
        }
        end += 1 + more;
    }
    let number = here.rest.get(..end)?;
    let long = number.bytes().filter(u8::is_ascii_digit).count() >= LONG;
    long.then(|| (end, text::spoken_digits(number)))
}
