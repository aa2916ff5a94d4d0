//! How a screen is said where its texts would be misread: numbers digit by digit, codes letter by letter, stars as what they
//! hide.
//!
//! Each rule is one kind of thing that screen readers get wrong. They run over every text of a screen one after the
//! other, each on what the one before has made of it, so a new one is a function and a line in `RULES`.

use crate::screen::{Screen, Spoken, lines};
use crate::text::{self, Argument, Texts};

/// What a text becomes when it is said; the same text when there is nothing to say otherwise.
type Rule = fn(&str, &Texts) -> String;

/// Stars first: what is left of a hidden number is no number.
const RULES: &[Rule] = &[stars, codes, digits];

/// Shortest run of digits that is said digit by digit.
const LONG: usize = 5;
/// Shortest group of a number that is written in groups.
const GROUP: usize = 3;
/// Fewest stars that hide something.
const HIDDEN: usize = 4;
/// Shortest code of letters and digits, and the fewest digits in one.
const CODE: (usize, usize) = (6, 3);

/// How the texts of a screen are said, in reading order, each once; only those that are said otherwise than written.
#[must_use]
pub fn of(screen: &Screen, texts: &Texts) -> Vec<Spoken> {
    let mut all: Vec<Spoken> = Vec::new();
    for shown in lines(screen).into_iter().flat_map(|line| line.pieces) {
        let spoken = said(shown, texts);
        if spoken != shown && !all.iter().any(|known| known.shown == shown) {
            all.push(Spoken {
                shown: shown.to_owned(),
                spoken,
            });
        }
    }
    all
}

fn said(shown: &str, texts: &Texts) -> String {
    // Most texts have nothing in them that any rule is about.
    if !shown.contains(|c: char| c == '*' || c.is_ascii_digit()) {
        return shown.to_owned();
    }
    RULES.iter().fold(shown.to_owned(), |text, rule| rule(&text, texts))
}

/// A number whose beginning is hidden, `9999********0001`, as its last digits; one that is hidden whole as hidden.
fn stars(text: &str, texts: &Texts) -> String {
    tokens(
        text,
        |c| c == '*' || c.is_ascii_alphanumeric() || c == '@',
        |token| {
            let stars = token.chars().filter(|c| *c == '*').count();
            let is_number = token.chars().all(|c| c == '*' || c.is_ascii_digit());
            if stars < HIDDEN || !is_number {
                return None;
            }
            let (_, last) = token.rsplit_once('*')?;
            if last.is_empty() {
                return Some(texts.say("common-nik-hidden", &[]));
            }
            let count = i64::try_from(last.len()).unwrap_or(i64::MAX);
            let last = text::spoken_digits(last);
            let arguments = [("jumlah", Argument::Count(count)), ("angka", Argument::Text(&last))];
            Some(texts.say("common-nik-spoken", &arguments))
        },
    )
}

/// Codes of capital letters and digits, such as those of bookings and problems, sign by sign.
fn codes(text: &str, _: &Texts) -> String {
    tokens(
        text,
        |c| c == '-' || c.is_alphanumeric(),
        |token| {
            let digits = token.chars().filter(char::is_ascii_digit).count();
            let letters = token.chars().filter(char::is_ascii_uppercase).count();
            let other = token
                .chars()
                .any(|c| c != '-' && !c.is_ascii_uppercase() && !c.is_ascii_digit());
            let is_code = !other && token.len() >= CODE.0 && digits >= CODE.1 && letters > 0;
            is_code.then(|| text::spoken_digits(token))
        },
    )
}

/// Long numbers, also in groups with single blanks between them, digit by digit; never the thousands of an amount.
fn digits(text: &str, _: &Texts) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, number, after)) = next_number(rest) {
        whole.push_str(before);
        let is_rest_of_amount = whole.ends_with(['.', ',']) && before.len() == 1;
        if !is_rest_of_amount && number.chars().filter(char::is_ascii_digit).count() >= LONG {
            let apart = |side: Option<char>| {
                if side.is_some_and(char::is_alphanumeric) {
                    " "
                } else {
                    ""
                }
            };
            whole.push_str(apart(whole.chars().next_back()));
            whole.push_str(&text::spoken_digits(number));
            whole.push_str(apart(after.chars().next()));
        } else {
            whole.push_str(number);
        }
        rest = after;
    }
    whole + rest
}

/// What stands before the next number, the number with all its groups, and what stands after it.
fn next_number(text: &str) -> Option<(&str, &str, &str)> {
    let run = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (before, text) = text.split_at_checked(text.find(|c: char| c.is_ascii_digit())?)?;
    let mut end = run(text);
    while end >= GROUP {
        let more = text.get(end..).and_then(|after| after.strip_prefix(' ')).map_or(0, run);
        if more < GROUP {
            break;
        }
        end += 1 + more;
    }
    let (number, after) = text.split_at_checked(end)?;
    Some((before, number, after))
}

/// The text with each longest run of signs that `belongs` put in other words, where `say` has any.
fn tokens(text: &str, belongs: impl Fn(char) -> bool, say: impl Fn(&str) -> Option<String>) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let inside = belongs(first);
        let end = rest.find(|c| belongs(c) != inside).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        match say(run).filter(|_| inside) {
            Some(words) => whole.push_str(&words),
            None => whole.push_str(run),
        }
        rest = after;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::ui::Place;
    use crate::screen::{Block, Ui};
    use crate::text::Language;

    fn say(language: Language, shown: &str) -> String {
        said(shown, &Texts::new(language))
    }

    #[test]
    fn a_long_number_is_said_digit_by_digit_wherever_it_stands() {
        let cases = [
            ("0009 9000 00011", "0 0 0 9 9 0 0 0 0 0 0 1 1"),
            ("8888809900000011", "8 8 8 8 8 0 9 9 0 0 0 0 0 0 1 1"),
            (
                "Kelas 3, bayar ke 8888 8099 0000 0011 di bank.",
                "Kelas 3, bayar ke 8 8 8 8 8 0 9 9 0 0 0 0 0 0 1 1 di bank.",
            ),
            ("WhatsApp 08118165165)", "WhatsApp 0 8 1 1 8 1 6 5 1 6 5)"),
            ("no12345x", "no 1 2 3 4 5 x"),
        ];
        for (shown, spoken) in cases {
            for language in [Language::Id, Language::En] {
                assert_eq!(say(language, shown), spoken);
            }
        }
    }

    #[test]
    fn dates_money_and_short_numbers_are_said_as_they_are_written() {
        for shown in [
            "Data per 24 November 2026 pukul 10.05 WIB",
            "Rp2.520.000",
            "Rp30,000,000 165",
            "Care Center 165",
            "Perpres 64 Tahun 2020",
            "A12",
            "2026-11-24",
            "5 Desember 2026 12 orang",
        ] {
            assert_eq!(say(Language::Id, shown), shown);
            assert_eq!(say(Language::En, shown), shown);
        }
    }

    #[test]
    fn stars_are_said_as_what_they_hide() {
        let cases = [
            (
                "9999********0001",
                "disembunyikan, empat angka terakhir 0 0 0 1",
                "hidden, last four digits 0 0 0 1",
            ),
            (
                "41 tahun · kartu *********0011",
                "41 tahun · kartu disembunyikan, empat angka terakhir 0 0 1 1",
                "41 tahun · kartu hidden, last four digits 0 0 1 1",
            ),
            (
                "0812*****678",
                "disembunyikan, 3 angka terakhir 6 7 8",
                "hidden, last 3 digits 6 7 8",
            ),
            ("****************", "disembunyikan", "hidden"),
            ("s****@contoh.id ***", "s****@contoh.id ***", "s****@contoh.id ***"),
        ];
        for (shown, id, en) in cases {
            assert_eq!(say(Language::Id, shown), id);
            assert_eq!(say(Language::En, shown), en);
        }
    }

    #[test]
    fn a_code_of_letters_and_digits_is_said_sign_by_sign() {
        assert_eq!(say(Language::Id, "CTH-24K7"), "C T H - 2 4 K 7");
        assert_eq!(
            say(Language::Id, "0301R0011025B000001."),
            "0 3 0 1 R 0 0 1 1 0 2 5 B 0 0 0 0 0 1."
        );
        for shown in ["Kelas III", "KELAS-3", "Rp1.234.567", "PBPU", "24K7"] {
            assert_eq!(say(Language::Id, shown), shown);
        }
    }

    #[test]
    fn each_text_is_listed_once_and_only_when_it_is_said_otherwise() {
        let mut ui: Ui<()> = Ui::new("Nomor 12345");
        ui.paragraph("Nomor 12345")
            .paragraph("Halo")
            .block(Block::Heading { text: "67890".into() });
        let place = Place {
            route: "contoh".into(),
            generation: 1,
            can_go_back: false,
            language: "id".into(),
        };
        let (screen, _) = ui.finish(place);
        let spoken = of(&screen, &Texts::new(Language::Id));
        let shown: Vec<(&str, &str)> = spoken.iter().map(|s| (s.shown.as_str(), s.spoken.as_str())).collect();
        assert_eq!(shown, [("Nomor 12345", "Nomor 1 2 3 4 5"), ("67890", "6 7 8 9 0")]);
    }
}
