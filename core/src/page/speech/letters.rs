//! Codes, numbers of a queue, classes and abbreviations.

use super::Here;
use crate::text;

/// Shortest code of letters and digits, and the fewest digits in one.
const CODE: (usize, usize) = (6, 3);
/// Signs in a group of a code that is shown in groups, and the fewest groups.
const GROUP: usize = 4;
const GROUPS: usize = 3;
/// Most digits of a number in a queue.
const QUEUE: usize = 3;

/// What everybody says letter by letter. Whatever else is written in capitals (CHIKA, KRIS, PANDAWA) is said as a word, and
/// readers do so too.
const SPELLED: &[&str] = &[
    "ATM", "BCA", "BNI", "BP", "BPJS", "BRI", "FKRTL", "FKTP", "HP", "HR", "HRD", "IGD", "JKN", "KIS", "KK", "KTP",
    "KUHP", "NIK", "OTP", "PBI", "PBPU", "PDF", "PPOB", "PPU", "QR", "SMS", "TNI", "UGD", "VA",
];

/// Abbreviations that are said in full, and the key of what is said.
const IN_FULL: &[(&str, &str)] = &[
    ("WIB", "speech-wib"),
    ("WITA", "speech-wita"),
    ("WIT", "speech-wit"),
    ("MB", "speech-megabyte"),
];

/// Codes of capital letters and digits, such as those of bookings and problems, sign by sign.
pub(super) fn code(here: &Here<'_>) -> Option<(usize, String)> {
    grouped_code(here).or_else(|| bare_code(here))
}

/// A code that is shown in groups of four: three of them or more, each with a digit, and a last one of two to five signs.
fn grouped_code(here: &Here<'_>) -> Option<(usize, String)> {
    let signs = here.run(|c| c == ' ' || c.is_ascii_uppercase() || c.is_ascii_digit());
    let has_digit = |group: &&str| group.bytes().any(|b| b.is_ascii_digit());
    let mut length = 0;
    let mut groups = 0;
    for group in signs.split(' ').take_while(has_digit) {
        let is_last = group.len() != GROUP;
        if is_last && !(2..=GROUP + 1).contains(&group.len()) {
            break;
        }
        length += usize::from(groups > 0) + group.len();
        groups += 1;
        if is_last {
            break;
        }
    }
    let code = here
        .rest
        .get(..length)
        .filter(|_| here.is_start() && groups >= GROUPS)?;
    let ends = !here.rest.get(length..)?.starts_with(char::is_alphanumeric);
    let letters = code.bytes().any(|b| b.is_ascii_uppercase());
    (ends && letters).then(|| (length, text::spoken_digits(code)))
}

fn bare_code(here: &Here<'_>) -> Option<(usize, String)> {
    let code = here.word(|c| c == '-' || c.is_ascii_uppercase() || c.is_ascii_digit())?;
    let code = code.trim_end_matches('-');
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    let letters = code.bytes().filter(u8::is_ascii_uppercase).count();
    let is_code = code.len() >= CODE.0 && digits >= CODE.1 && letters > 0;
    is_code.then(|| (code.len(), text::spoken_digits(&code.replace('-', " "))))
}

/// `A12`, which some readers take for a sheet of paper or one word, as its letter and its number.
pub(super) fn queue_number(here: &Here<'_>) -> Option<(usize, String)> {
    let word = here.word(|c| c.is_ascii_alphanumeric())?;
    let (letter, number) = word.split_at_checked(1)?;
    let is_number = (1..=QUEUE).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    (is_number && letter.bytes().all(|b| b.is_ascii_uppercase())).then(|| (word.len(), format!("{letter} {number}")))
}

/// *Kelas III* as *kelas 3*: readers spell the strokes. A single stroke is a class only right behind its word.
pub(super) fn class(here: &Here<'_>) -> Option<(usize, String)> {
    let word = here.word(|c| c == 'I')?;
    let is_near = ["elas ", "lass "].iter().any(|name| here.before.ends_with(name));
    let is_told = ["elas ", "lass ", "lasses "]
        .iter()
        .any(|name| here.before.contains(name));
    let number = match word.len() {
        1 if is_near => "1",
        2 if is_told => "2",
        3 if is_told => "3",
        _ => return None,
    };
    Some((word.len(), number.to_owned()))
}

/// Abbreviations, letter by letter or in full.
pub(super) fn abbreviation(here: &Here<'_>) -> Option<(usize, String)> {
    let word = here.word(|c| c.is_ascii_uppercase())?;
    if let Some((_, key)) = IN_FULL.iter().find(|(short, _)| *short == word) {
        return Some((word.len(), here.say(key)));
    }
    SPELLED.contains(&word).then(|| (word.len(), text::spoken_digits(word)))
}
