//! Money, numbers, dates and digits as people write and say them.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::Language;

const MONTHS_ID: &[&str] = &[
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const MONTHS_EN: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS_ID: &[&str] = &["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
const DAYS_EN: &[&str] = &[
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// A whole number with its thousands grouped: `1.234.567` in Indonesian, `1,234,567` in English.
#[must_use]
pub fn number(language: Language, value: i64) -> String {
    let separator = match language {
        Language::Id => '.',
        Language::En => ',',
    };
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    if value < 0 {
        text.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Whole rupiah: `Rp1.234.567`; a credit is `-Rp1.000`.
#[must_use]
pub fn rupiah(language: Language, value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let amount = number(language, value);
    format!("{sign}Rp{}", amount.trim_start_matches('-'))
}

/// A date with its month in words: `24 November 2026`.
#[must_use]
pub fn date(language: Language, date: NaiveDate) -> String {
    format!("{} {}", date.day(), month(language, date.year(), date.month()))
}

/// A month: `November 2026`. A month outside 1..=12 is written as its number.
#[must_use]
pub fn month(language: Language, year: i32, month: u32) -> String {
    let name = (month as usize).checked_sub(1);
    let name = name.and_then(|index| months(language).get(index));
    name.map_or_else(|| format!("{month} {year}"), |name| format!("{name} {year}"))
}

/// The names of the twelve months, from January.
#[must_use]
pub const fn months(language: Language) -> &'static [&'static str] {
    match language {
        Language::Id => MONTHS_ID,
        Language::En => MONTHS_EN,
    }
}

/// The names of the seven days of the week, from Monday.
#[must_use]
pub const fn weekdays(language: Language) -> &'static [&'static str] {
    match language {
        Language::Id => DAYS_ID,
        Language::En => DAYS_EN,
    }
}

/// The day of the week.
#[must_use]
pub fn weekday(language: Language, date: NaiveDate) -> &'static str {
    weekdays(language)
        .get(date.weekday().num_days_from_monday() as usize)
        .copied()
        .unwrap_or_default()
}

/// A time of day with its zone: `08.05 WIB` in Indonesian, `08:05 WIB` in English.
#[must_use]
pub fn time(language: Language, time: NaiveTime, zone: &str) -> String {
    clock(language, time.hour(), time.minute(), zone)
}

/// The same from hour and minute; hour 24 is midnight at the end of the day.
#[must_use]
pub fn clock(language: Language, hour: u32, minute: u32, zone: &str) -> String {
    let separator = match language {
        Language::Id => '.',
        Language::En => ':',
    };
    format!("{hour:02}{separator}{minute:02} {zone}")
}

/// Words in capitals as a sentence begins: `TIDAK DITANGGUNG` is `Tidak ditanggung`. Text with a small letter stays as it is.
#[must_use]
pub fn sentence(text: &str) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().map(String::from).unwrap_or_default();
    first + &letters.as_str().to_lowercase()
}

/// Digits one by one, so that a screen reader does not read thirteen digits as a number: `0 0 0 1`.
#[must_use]
pub fn spoken_digits(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(String::from)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_grouped_in_thousands() {
        let cases = [
            (0, "Rp0"),
            (999, "Rp999"),
            (1_000, "Rp1.000"),
            (2_520_000, "Rp2.520.000"),
            (-25_500, "-Rp25.500"),
        ];
        for (value, text) in cases {
            assert_eq!(rupiah(Language::Id, value), text);
        }
        assert_eq!(rupiah(Language::En, 30_000_000), "Rp30,000,000");
        assert_eq!(number(Language::Id, i64::MIN), "-9.223.372.036.854.775.808");
    }

    #[test]
    fn dates_have_their_month_in_words() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        assert_eq!(date(Language::Id, day), "24 November 2026");
        assert_eq!(weekday(Language::Id, day), "Selasa");
        assert_eq!(month(Language::Id, 2024, 8), "Agustus 2024");
        assert_eq!(month(Language::En, 2024, 8), "August 2024");
        assert_eq!(month(Language::En, 2024, 13), "13 2024");
    }

    #[test]
    fn times_carry_their_zone() {
        let eight = NaiveTime::from_hms_opt(8, 5, 0).unwrap();
        assert_eq!(time(Language::Id, eight, "WIB"), "08.05 WIB");
        assert_eq!(time(Language::En, eight, "WITA"), "08:05 WITA");
    }

    #[test]
    fn capitals_become_a_sentence() {
        assert_eq!(sentence("TIDAK DITANGGUNG"), "Tidak ditanggung");
        assert_eq!(sentence("Pindah ke PBPU"), "Pindah ke PBPU");
        assert_eq!(sentence(""), "");
    }

    #[test]
    fn card_numbers_are_spoken_digit_by_digit() {
        assert_eq!(spoken_digits("0009 9"), "0 0 0 9 9");
    }
}
