//! Hours as facilities write them. The rules know one spelling (`08:00-12:00`) and refuse others by decision; which of the
//! others mean the same is the reader's business.

use chrono::NaiveTime;

use super::read::Unreadable;
use super::text::Line;
use crate::rules::antrean::JamPraktik;

/// What stands between two hours.
const DASHES: [char; 7] = ['-', '‐', '‑', '‒', '–', '—', '−'];

/// Two zeros are a time that nobody entered; the whole day is written `00:00-24:00`.
const NOBODY: (NaiveTime, NaiveTime) = (NaiveTime::MIN, NaiveTime::MIN);

/// Hours of a session: with points or colons, any dash, one digit, seconds, blanks, or a zone behind them.
pub(super) fn jam(text: &Line) -> Result<JamPraktik, Unreadable> {
    read(text.as_str()).ok_or(Unreadable("jampraktek"))
}

fn read(text: &str) -> Option<JamPraktik> {
    let text = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (from, to) = text.split_once(DASHES)?;
    let from = clock(from)?;
    let to = match to.trim() {
        "24:00" | "24.00" | "24:00:00" | "24.00.00" => NaiveTime::MIN,
        to => clock(to).filter(|to| (from, *to) != NOBODY)?,
    };
    JamPraktik::new(from, to).ok()
}

fn clock(text: &str) -> Option<NaiveTime> {
    let parts: Vec<u32> = text.trim().split([':', '.']).map(number).collect::<Option<_>>()?;
    match parts.as_slice() {
        [hour, minute] => NaiveTime::from_hms_opt(*hour, *minute, 0),
        [hour, minute, 0..=59] => NaiveTime::from_hms_opt(*hour, *minute, 0),
        _ => None,
    }
}

/// One or two digits.
fn number(text: &str) -> Option<u32> {
    let digits = matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Option<String> {
        jam(&Line::from(text)).ok().map(|jam| jam.to_string())
    }

    /// Field report F29.
    #[test]
    fn hours_are_read_in_every_spelling_that_means_one_thing() {
        for text in [
            "08:00-12:00",
            "08:00 - 12:00",
            "08.00-12.00",
            "08:00–12:00",
            "8.00 – 12.00 WIB",
            "08:00:00-12:00:00",
        ] {
            assert_eq!(written(text).as_deref(), Some("08:00-12:00"), "{text}");
        }
        assert_eq!(written("7:30-12:00").as_deref(), Some("07:30-12:00"));
    }

    /// Field report F28.
    #[test]
    fn a_session_may_end_at_midnight_or_after_it() {
        for (text, hours) in [
            ("20:00-02:00", "20:00-02:00"),
            ("16.00-24.00", "16:00-24:00"),
            ("16:00-00:00", "16:00-24:00"),
            ("00:00-24:00", "00:00-24:00"),
        ] {
            assert_eq!(written(text).as_deref(), Some(hours), "{text}");
        }
    }

    #[test]
    fn what_names_no_end_or_no_hour_is_no_hours() {
        for text in [
            "",
            "-",
            "malam",
            "08:00",
            "08:00-selesai",
            "8-12",
            "00:00-00:00",
            "25:00-26:00",
            "24:00-02:00",
            "08:0a-12:00",
        ] {
            assert_eq!(written(text), None, "{text}");
        }
    }
}
