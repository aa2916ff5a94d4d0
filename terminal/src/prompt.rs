//! What lies over a page until it is answered: a question before an action, and what a phone would bring.

use std::path::Path;

use chrono::DateTime;
use jkn_core::screen::{Action, Delivery, Event, FileKind, NotBrought, Reminder, ShellRequest, ShellWords};

use crate::host;
use crate::page::Look;
use crate::shell::Key;

/// Something to be answered before the page goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prompt {
    /// An action that asks first.
    Confirm {
        /// The action.
        action: Action,
        /// Generation of the screen that offered it.
        generation: u64,
    },
    /// The path of a file.
    File {
        /// The request's id.
        id: String,
        /// What may be chosen.
        kinds: Vec<FileKind>,
        /// Most bytes.
        max_bytes: u64,
        /// What was typed.
        typed: String,
    },
    /// Where this is, as `latitude, longitude` in degrees.
    Place {
        /// The request's id.
        id: String,
        /// What was typed.
        typed: String,
    },
    /// Whether the owner is here; a terminal has no lock and believes what it is told.
    Owner {
        /// The request's id.
        id: String,
        /// What for.
        reason: String,
    },
}

/// What a request of the core comes to in a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The person must answer.
    Asks(Prompt),
    /// Lines that say what a phone would do now, as bare content: a number, an address, a text.
    Tells(Vec<String>),
}

/// Takes a request of the core.
#[must_use]
pub fn hear(request: ShellRequest) -> Heard {
    let tell = |line: String| Heard::Tells(vec![line]);
    match request {
        ShellRequest::Dial { number } => tell(format!("☎ {number}")),
        ShellRequest::Share { text, picture: _ } => tell(format!("⇪ {text}")),
        ShellRequest::OpenMap { label, lat_e6, lon_e6 } => tell(format!("⌖ {label} ({lat_e6}, {lon_e6})")),
        ShellRequest::OpenLink { url } => tell(format!("↗ {url}")),
        ShellRequest::Copy {
            text,
            sensitive: _,
            done,
        } => tell(format!("⎘ {text} · {done}")),
        ShellRequest::Brightness { full } => tell(if full { "☀" } else { "☼" }.to_owned()),
        ShellRequest::ShareFile { name, kind, bytes } => tell(format!("⇪ {name} ({}, {} B)", kind.mime(), bytes.len())),
        // A terminal has no voice; whoever has one lets it read the lines.
        ShellRequest::Speak { lines, language: _ } => {
            Heard::Tells(lines.iter().map(|line| format!("♪ {line}")).collect())
        }
        ShellRequest::Remind { reminders } if reminders.is_empty() => tell("⏰ 0".to_owned()),
        ShellRequest::Remind { reminders } => Heard::Tells(reminders.iter().map(reminder).collect()),
        ShellRequest::PickFile { id, kinds, max_bytes } => Heard::Asks(Prompt::File {
            id,
            kinds,
            max_bytes,
            typed: String::new(),
        }),
        ShellRequest::Locate { id } => Heard::Asks(Prompt::Place {
            id,
            typed: String::new(),
        }),
        ShellRequest::Authenticate { id, reason } => Heard::Asks(Prompt::Owner { id, reason }),
    }
}

fn reminder(reminder: &Reminder) -> String {
    let Reminder {
        id: _,
        at_ms,
        title,
        text,
        route,
    } = reminder;
    let at = DateTime::from_timestamp_millis(*at_ms).map_or_else(|| at_ms.to_string(), |at| at.to_rfc3339());
    format!("⏰ {at} {title} · {text} → {route}")
}

/// What a key came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// The question still stands.
    Open,
    /// It is answered, with what there is to tell the core.
    Closed(Option<Event>),
}

impl Prompt {
    /// Takes a key.
    pub fn press(&mut self, key: Key) -> Pressed {
        match key {
            Key::Enter => self.agree(),
            Key::Escape => Pressed::Closed(self.leave()),
            Key::Char(letter) => self.edit(|typed| typed.push(letter)),
            Key::Backspace => self.edit(|typed| {
                typed.pop();
            }),
            Key::Up | Key::Down | Key::Left | Key::Right | Key::Refresh => Pressed::Open,
        }
    }

    fn edit(&mut self, change: impl FnOnce(&mut String)) -> Pressed {
        match self {
            Self::File { typed, .. } | Self::Place { typed, .. } => change(typed),
            Self::Confirm { .. } | Self::Owner { .. } => {}
        }
        Pressed::Open
    }

    fn agree(&self) -> Pressed {
        Pressed::Closed(Some(match self {
            Self::Confirm { action, generation } => Event::Tapped {
                generation: *generation,
                action: action.id.clone(),
            },
            Self::File {
                id,
                kinds,
                max_bytes,
                typed,
            } => brought(id, host::file(Path::new(typed.trim()), kinds, *max_bytes)),
            Self::Place { id, typed } if typed.trim().is_empty() => brought(id, nothing(NotBrought::Unavailable)),
            Self::Place { id, typed } => match place(typed) {
                Some(place) => brought(id, place),
                None => return Pressed::Open,
            },
            Self::Owner { id, reason: _ } => brought(id, Delivery::Owner),
        }))
    }

    fn leave(&self) -> Option<Event> {
        match self {
            Self::Confirm { .. } => None,
            Self::File { id, .. } | Self::Owner { id, .. } => Some(brought(id, nothing(NotBrought::Cancelled))),
            Self::Place { id, .. } => Some(brought(id, nothing(NotBrought::Denied))),
        }
    }

    /// What it says, with the answers that the keys give.
    #[must_use]
    pub fn says(&self, words: &ShellWords) -> Vec<(Look, String)> {
        let (head, text, yes, no) = match self {
            Self::Confirm { action, .. } => {
                let Some(confirm) = &action.confirm else {
                    return Vec::new();
                };
                let (title, text) = (confirm.title.clone(), confirm.text.clone());
                (title, text, confirm.yes.as_str(), confirm.no.as_str())
            }
            Self::File {
                kinds,
                max_bytes,
                typed,
                ..
            } => {
                let kinds: Vec<&str> = kinds.iter().map(|kind| kind.extension()).collect();
                let text = format!("{} ≤ {max_bytes} B: [{typed}]", kinds.join(" "));
                (
                    format!("⎘ {}", words.from_files),
                    text,
                    words.choose.as_str(),
                    words.cancel.as_str(),
                )
            }
            Self::Place { typed, .. } => {
                let text = format!("°, °: [{typed}]");
                ("⌖".to_owned(), text, words.allow.as_str(), words.deny.as_str())
            }
            Self::Owner { reason, .. } => {
                let head = "⚿".to_owned();
                (head, reason.clone(), words.allow.as_str(), words.cancel.as_str())
            }
        };
        vec![
            (Look::Heading, head),
            (Look::Plain, text),
            (Look::Plain, String::new()),
            (Look::Attention, format!("⏎ {yes}")),
            (Look::Plain, format!("⎋ {no}")),
        ]
    }
}

fn brought(id: &str, what: Delivery) -> Event {
    Event::Brought {
        id: id.to_owned(),
        what,
    }
}

const fn nothing(why: NotBrought) -> Delivery {
    Delivery::Nothing { why }
}

/// A place typed as two numbers of degrees with a comma between them; taken to be exact within ten metres.
fn place(typed: &str) -> Option<Delivery> {
    let (lat, lon) = typed.split_once(',')?;
    Some(Delivery::Place {
        lat_e6: degrees(lat, 90)?,
        lon_e6: degrees(lon, 180)?,
        accuracy_m: 10,
    })
}

/// Millionths of a degree of a decimal number with at most six places, from `-most` to `most`.
fn degrees(text: &str, most: i32) -> Option<i32> {
    let text = text.trim();
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || part.len() > 6 || !all_digits(whole) || !all_digits(part) {
        return None;
    }
    let millionths: i32 = format!("{part:0<6}").parse().ok()?;
    let value = whole
        .parse::<i32>()
        .ok()?
        .checked_mul(1_000_000)?
        .checked_add(millionths)?;
    (value <= most * 1_000_000).then_some(sign * value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(request: ShellRequest) -> Prompt {
        match hear(request) {
            Heard::Asks(prompt) => prompt,
            Heard::Tells(lines) => panic!("{lines:?}"),
        }
    }

    fn told(request: ShellRequest) -> Vec<String> {
        match hear(request) {
            Heard::Tells(lines) => lines,
            Heard::Asks(prompt) => panic!("{prompt:?}"),
        }
    }

    /// Types, then presses enter.
    fn answered(request: ShellRequest, typed: &str) -> Pressed {
        let mut prompt = asked(request);
        for letter in typed.chars() {
            assert_eq!(prompt.press(Key::Char(letter)), Pressed::Open);
        }
        prompt.press(Key::Enter)
    }

    fn closed(id: &str, what: Delivery) -> Pressed {
        Pressed::Closed(Some(brought(id, what)))
    }

    fn pick() -> ShellRequest {
        ShellRequest::PickFile {
            id: "lampiran".into(),
            kinds: vec![FileKind::Jpeg, FileKind::Pdf],
            max_bytes: 4,
        }
    }

    #[test]
    fn a_file_is_read_from_its_path_and_a_larger_or_missing_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(path("kk.PDF"), b"isi!").unwrap();
        std::fs::write(path("besar.jpeg"), b"lebih").unwrap();
        std::fs::write(path("catatan.txt"), b"a").unwrap();
        let file = Delivery::File {
            name: "kk.PDF".into(),
            bytes: b"isi!".to_vec(),
        };
        assert!(answered(pick(), &path("kk.PDF")) == closed("lampiran", file));
        let cases = [
            ("besar.jpeg", NotBrought::TooLarge),
            ("catatan.txt", NotBrought::Unavailable),
            ("tidak-ada.pdf", NotBrought::Unavailable),
        ];
        for (name, why) in cases {
            assert_eq!(
                answered(pick(), &path(name)),
                closed("lampiran", nothing(why)),
                "{name}"
            );
        }
        assert_eq!(
            asked(pick()).press(Key::Escape),
            closed("lampiran", nothing(NotBrought::Cancelled))
        );
    }

    #[test]
    fn a_place_is_typed_in_degrees_left_empty_or_denied() {
        let locate = || ShellRequest::Locate { id: "dekat".into() };
        let place = Delivery::Place {
            lat_e6: -6_208_763,
            lon_e6: 106_800_000,
            accuracy_m: 10,
        };
        assert!(answered(locate(), "-6.208763, 106.8") == closed("dekat", place));
        assert_eq!(
            answered(locate(), ""),
            closed("dekat", nothing(NotBrought::Unavailable))
        );
        for wrong in ["di sini", "91,0", "1.2345678,0", "1", ",", "--1,2"] {
            assert_eq!(answered(locate(), wrong), Pressed::Open, "{wrong}");
        }
        assert_eq!(
            asked(locate()).press(Key::Escape),
            closed("dekat", nothing(NotBrought::Denied))
        );
    }

    #[test]
    fn the_owner_says_so_or_leaves() {
        let request = || ShellRequest::Authenticate {
            id: "kunci".into(),
            reason: "Untuk mengubah kelas".into(),
        };
        assert_eq!(answered(request(), ""), closed("kunci", Delivery::Owner));
        assert_eq!(
            asked(request()).press(Key::Escape),
            closed("kunci", nothing(NotBrought::Cancelled))
        );
    }

    #[test]
    fn what_needs_no_answer_is_told_and_every_reminder_has_a_line() {
        let copy = ShellRequest::Copy {
            text: "8888809900000011".into(),
            sensitive: false,
            done: "Nomor disalin".into(),
        };
        assert_eq!(told(copy), ["⎘ 8888809900000011 · Nomor disalin"]);
        let reminder = |n: i64| Reminder {
            id: n.to_string(),
            at_ms: 1_795_489_500_000 + n,
            title: "Antrean besok".into(),
            text: "Datang pukul 09.30".into(),
            route: "pendaftaran_pelayanan".into(),
        };
        let lines = told(ShellRequest::Remind {
            reminders: vec![reminder(0), reminder(1)],
        });
        assert_eq!(lines.len(), 2);
        assert_eq!(
            lines.first().unwrap(),
            "⏰ 2026-11-24T03:05:00+00:00 Antrean besok · Datang pukul 09.30 → pendaftaran_pelayanan"
        );
        assert_eq!(told(ShellRequest::Remind { reminders: vec![] }), ["⏰ 0"]);
    }
}
