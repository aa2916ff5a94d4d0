//! An appointment for the phone's calendar (RFC 5545).

use chrono::{DateTime, NaiveDate};

use super::{Ask, Context};
use crate::screen::{FileKind, ShellRequest};

/// Bytes of a line; longer ones are folded.
const LINE: usize = 73;

/// An appointment of a whole day: the hour is not known, and none is invented.
#[must_use]
pub fn whole_day(context: &Context<'_>, uid: &str, day: NaiveDate, title: &str, text: &str) -> Ask {
    let stamp = DateTime::from_timestamp_millis(context.now.best_ms()).unwrap_or_default();
    let next = day.succ_opt().unwrap_or(day);
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//JKN Saku//ID".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@jknsaku", escaped(uid)),
        format!("DTSTAMP:{}", stamp.format("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")),
        format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")),
        format!("SUMMARY:{}", escaped(title)),
        format!("DESCRIPTION:{}", escaped(text)),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    let written: String = lines.iter().map(|line| folded(line)).collect();
    Ask::Shell(ShellRequest::ShareFile {
        name: format!("jadwal-{day}.{}", FileKind::Calendar.extension()),
        kind: FileKind::Calendar,
        bytes: written.into_bytes(),
    })
}

/// A text in which nothing is taken for a mark of the format.
fn escaped(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                clean.push('\\');
                clean.push(c);
            }
            '\n' => clean.push_str("\\n"),
            c if c.is_control() => {}
            c => clean.push(c),
        }
    }
    clean
}

/// A line, which goes on behind a blank where it is too long, and never inside a letter.
fn folded(line: &str) -> String {
    let mut written = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            written.push_str("\r\n ");
            length = 1;
        }
        written.push(c);
        length += c.len_utf8();
    }
    written.push_str("\r\n");
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::sample::{World, date};
    use crate::text::Language;

    fn written(title: &str) -> String {
        let world = World::empty(Language::Id);
        let asked = whole_day(
            &world.context(),
            "OP/1",
            date(2026, 12, 31),
            title,
            "Jam belum diketahui.",
        );
        let Ask::Shell(ShellRequest::ShareFile { bytes, .. }) = asked else {
            panic!("{asked:?}");
        };
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn an_appointment_takes_a_whole_day_and_ends_before_the_next() {
        let text = written("Operasi");
        assert!(
            text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"),
            "{text}"
        );
        assert!(text.contains("DTSTAMP:20261124T030500Z\r\n"), "{text}");
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"),
            "{text}"
        );
    }

    #[test]
    fn no_word_of_a_hospital_ends_a_line_or_makes_one_too_long() {
        let text = written(&format!("Bedah; hernia, kiri\nBEGIN:VALARM {}", "ké".repeat(60)));
        assert!(!text.contains("\nBEGIN:VALARM"), "{text}");
        assert!(text.contains("Bedah\\; hernia\\, kiri\\nBEGIN"), "{text}");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    }
}
