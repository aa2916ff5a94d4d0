//! What can be done, and what a shell says back.

use serde::{Deserialize, Serialize};

use super::{Bitmap, Icon};

/// Something a person can do. Minted by a view; meaningless in any other generation of the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Name by which the shell sends the tap, unique within the screen.
    pub id: String,
    /// What it does, as a verb.
    pub label: String,
    /// How important or dangerous it is.
    pub role: ActionRole,
    /// An icon.
    pub icon: Option<Icon>,
    /// Why it cannot be done now; absent when it can. A shell shows the reason next to the disabled control.
    pub blocked: Option<String>,
    /// What to ask before it is done.
    pub confirm: Option<Confirm>,
}

/// How important or dangerous an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActionRole {
    /// The one thing most people come for.
    Primary,
    /// A good alternative.
    Secondary,
    /// Takes something away.
    Destructive,
    /// A link or a small aside.
    Quiet,
}

/// A question asked before an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirm {
    /// The question.
    pub title: String,
    /// What will happen.
    pub text: String,
    /// Does it.
    pub yes: String,
    /// Leaves everything as it is.
    pub no: String,
}

/// What a shell says to the core.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A route was opened, by a deep link or a tab; an unknown route opens Beranda with a notice.
    Opened {
        /// Path as in [`super::Screen::route`], with or without a `jknsaku://` scheme.
        route: String,
    },
    /// An action was tapped (after its confirmation, if it has one). Stale, and then without effect, when the action has
    /// changed its words or its meaning since that generation, or another page is in front.
    Tapped {
        /// Generation of the screen that was tapped.
        generation: u64,
        /// The action's id.
        action: String,
    },
    /// A field's value changed.
    Edited {
        /// Generation of the screen that was edited; edits are accepted from older generations of the same route.
        generation: u64,
        /// The field's id.
        field: String,
        /// The whole new value.
        value: String,
    },
    /// What the phone brought for a [`ShellRequest`] that asks for something to come back; sent once for each such request.
    Brought {
        /// The request's id.
        id: String,
        /// What it brought.
        what: Delivery,
    },
    /// The person asked for newer data.
    Refreshed,
    /// The person went back.
    Back,
}

/// What the phone brought. `Debug` hides where somebody is and what is in their files.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Delivery {
    /// Nothing, and why.
    Nothing {
        /// Why.
        why: NotBrought,
    },
    /// Where the phone is.
    Place {
        /// Latitude in millionths of a degree, -90000000..=90000000.
        lat_e6: i32,
        /// Longitude in millionths of a degree, -180000000..=180000000.
        lon_e6: i32,
        /// How far off it may be, in metres.
        accuracy_m: u32,
    },
    /// A file, of at most as many bytes as were asked for.
    File {
        /// Its name, without a folder.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
    /// The phone's own lock said that its owner is here.
    Owner,
}

impl std::fmt::Debug for Delivery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing { why } => write!(f, "Nothing({why:?})"),
            Self::Place { .. } => f.write_str("Place(…)"),
            Self::File { .. } => f.write_str("File(…)"),
            Self::Owner => f.write_str("Owner"),
        }
    }
}

/// Why the phone brought nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotBrought {
    /// The person left without choosing.
    Cancelled,
    /// The person or the phone's settings do not allow it.
    Denied,
    /// This phone cannot: it has no lock, finds no place, cannot read the file.
    Unavailable,
    /// The file is larger than asked for.
    TooLarge,
}

/// The kinds of file that the app takes and makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileKind {
    /// A photograph.
    Jpeg,
    /// A picture, such as a screenshot.
    Png,
    /// A document.
    Pdf,
    /// An appointment for the phone's calendar.
    Calendar,
    /// Plain text in UTF-8.
    Text,
}

impl FileKind {
    /// Its media type, as phones and the wire call it.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
            Self::Calendar => "text/calendar",
            Self::Text => "text/plain",
        }
    }

    /// How the name of such a file ends, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Calendar => "ics",
            Self::Text => "txt",
        }
    }
}

/// Something only the phone can do; the core asks, the shell does it. A request with an id is answered by one
/// [`Event::Brought`] with the same id, whatever happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShellRequest {
    /// Opens the dialler with a number.
    Dial {
        /// Number to dial; a comma waits two seconds before the next digit, for the menus of a call centre.
        number: String,
    },
    /// Opens the share sheet.
    Share {
        /// Text to share.
        text: String,
        /// Picture to share with it.
        picture: Option<Bitmap>,
    },
    /// Opens a map.
    OpenMap {
        /// Name of the place.
        label: String,
        /// Latitude in millionths of a degree.
        lat_e6: i32,
        /// Longitude in millionths of a degree.
        lon_e6: i32,
    },
    /// Opens a web or chat link.
    OpenLink {
        /// The address.
        url: String,
    },
    /// Lets the person choose a file or take a photograph; brings [`Delivery::File`].
    PickFile {
        /// Name of the request.
        id: String,
        /// What may be chosen.
        kinds: Vec<FileKind>,
        /// Most bytes, at least 1; a larger file is not read but answered with [`NotBrought::TooLarge`].
        max_bytes: u64,
    },
    /// Asks where the phone is, once and roughly; brings [`Delivery::Place`].
    Locate {
        /// Name of the request.
        id: String,
    },
    /// Asks the phone's own lock whether its owner is here; brings [`Delivery::Owner`].
    Authenticate {
        /// Name of the request.
        id: String,
        /// What for, as a sentence for the phone's dialogue.
        reason: String,
    },
    /// Puts a text on the clipboard.
    Copy {
        /// Text to copy.
        text: String,
        /// Whether the phone must not show it in previews nor pass it on to other devices.
        sensitive: bool,
        /// Sentence that says so; shown for a moment and announced.
        done: String,
    },
    /// Lights the screen fully and keeps it awake, so that a code can be scanned. Ends with `full: false`, with another
    /// route in front or when the app leaves the foreground, whichever comes first.
    Brightness {
        /// True begins, false ends.
        full: bool,
    },
    /// Opens the share sheet with a file.
    ShareFile {
        /// Its name, with its ending.
        name: String,
        /// What it is.
        kind: FileKind,
        /// What is in it.
        bytes: Vec<u8>,
    },
    /// Reads these aloud with the phone's own voice, one after another with a short rest between, instead of whatever is being
    /// read; an empty list ends it, and so does another route in front.
    Speak {
        /// What is said, each line in the words that are to be said.
        lines: Vec<String>,
        /// Their language, a BCP 47 tag.
        language: String,
    },
    /// Reminds the person at these times, also while the app is closed; replaces all reminders given before, so an empty
    /// list takes them all back.
    Remind {
        /// The reminders.
        reminders: Vec<Reminder>,
    },
}

/// A reminder at a time. It may be read on a locked phone, so it names nobody and no illness.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// Name, unique among the reminders.
    pub id: String,
    /// When, milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// Short title.
    pub title: String,
    /// What is to be done.
    pub text: String,
    /// Route that a tap opens.
    pub route: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_phone_brought_is_not_written_into_logs() {
        let file = Delivery::File {
            name: "kk-keluarga-contoh.pdf".into(),
            bytes: vec![201, 202],
        };
        let place = Delivery::Place {
            lat_e6: -6_208_763,
            lon_e6: 106_845_599,
            accuracy_m: 35,
        };
        let event = |what| Event::Brought {
            id: "lampiran".into(),
            what,
        };
        let text = format!("{:?} {:?}", event(file), event(place));
        for hidden in ["contoh", "201", "6208763", "106845599", "35"] {
            assert!(!text.contains(hidden), "{text}");
        }
    }

    #[test]
    fn a_kind_of_file_has_the_name_that_phones_know_it_by() {
        assert_eq!(
            (FileKind::Jpeg.mime(), FileKind::Jpeg.extension()),
            ("image/jpeg", "jpg")
        );
        assert_eq!(
            (FileKind::Calendar.mime(), FileKind::Calendar.extension()),
            ("text/calendar", "ics")
        );
    }
}
