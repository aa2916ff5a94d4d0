//! The block vocabulary. Flat on purpose: a screen is a list of blocks, never a tree of boxes.
//!
//! All texts are finished sentences in the reader's language. No block carries a colour, a size or an icon file.

use serde::{Deserialize, Serialize};

use super::{Action, Bitmap, Field, Icon};

/// One piece of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant)] // a screen has a few dozen blocks and one conversation; records that cross hold no boxes
pub enum Block {
    /// Starts a section; screen readers jump between headings.
    Heading {
        /// The heading.
        text: String,
    },
    /// Running text.
    Paragraph {
        /// One or more sentences.
        text: String,
    },
    /// Something to notice: a state, a warning, good news.
    Notice {
        /// How it should feel.
        tone: Tone,
        /// Short title.
        title: String,
        /// What it means and what to do.
        text: String,
        /// What can be done about it, possibly nothing.
        actions: Vec<Action>,
    },
    /// Label and value pairs.
    Facts {
        /// Caption of the group.
        title: Option<String>,
        /// The pairs in reading order.
        rows: Vec<Fact>,
    },
    /// A list of things of one kind.
    Items {
        /// Caption of the list.
        title: Option<String>,
        /// The entries; never empty (an empty list is an `Empty` block).
        items: Vec<Item>,
    },
    /// A group of destinations drawn as a grid.
    Tiles {
        /// Name of the group.
        title: String,
        /// The tiles.
        tiles: Vec<Tile>,
    },
    /// Chooses the family member whom the screen is about.
    Members {
        /// Question that the picker answers.
        label: String,
        /// The members, the signed-in participant first.
        members: Vec<Member>,
    },
    /// A form field.
    Input {
        /// The field.
        field: Field,
    },
    /// Actions that belong to the place where they stand.
    Buttons {
        /// The actions.
        actions: Vec<Action>,
    },
    /// A small table with a header row.
    Table {
        /// What the table shows.
        caption: String,
        /// Column headings.
        columns: Vec<String>,
        /// Rows with as many cells as there are columns.
        rows: Vec<TableRow>,
    },
    /// Values over time or categories; `summary` says the same in words.
    Chart {
        /// What the chart shows.
        caption: String,
        /// The chart in one sentence, for those who cannot see it.
        summary: String,
        /// The points in order.
        points: Vec<ChartPoint>,
    },
    /// Steps of something that takes time.
    Timeline {
        /// What the steps lead to.
        title: String,
        /// The steps in order.
        steps: Vec<TimelineStep>,
    },
    /// Something under way.
    Progress {
        /// What is being done.
        label: String,
        /// 0..=100, or absent when its length is unknown.
        percent: Option<u8>,
    },
    /// Time that runs out. A shell counts down by itself and shows what is left as `m:ss`.
    Countdown {
        /// What ends.
        label: String,
        /// Seconds left when this screen was drawn.
        seconds: u32,
        /// What stands in place of label and time once nothing is left.
        ended: String,
        /// A screen reader hears the label with what is left whenever that is a multiple of this many seconds, and hears
        /// when it has ended; 0 is never in between.
        announce_every_s: u32,
    },
    /// Nothing to show, and why, and what can be done.
    Empty {
        /// A fitting icon.
        icon: Icon,
        /// What is empty.
        title: String,
        /// Why, and what would fill it.
        text: String,
        /// What can be done.
        actions: Vec<Action>,
    },
    /// Something went wrong.
    Problem {
        /// Stable code that a person can read to a helper, for example `JKN-1203`.
        code: String,
        /// What happened, in a few words.
        title: String,
        /// What happened, without blame.
        text: String,
        /// What is safe: what was not lost, what did not happen twice.
        safe: String,
        /// The next step.
        next: String,
        /// Another channel that can help, when there is one.
        other: Option<String>,
        /// What can be done here.
        actions: Vec<Action>,
    },
    /// A picture made of black and white dots that must be recognised, such as a captcha. A square one is a code to be scanned:
    /// a shell draws it as wide as the screen, black on white in the dark too, with four white dots around it.
    Picture {
        /// The dots.
        bitmap: Bitmap,
        /// What it is and how to do without seeing it.
        description: String,
    },
    /// The digital KIS card.
    KartuPeserta {
        /// The card.
        card: KisCard,
    },
    /// A queue ticket.
    TiketAntrean {
        /// The ticket.
        ticket: QueueTicket,
    },
    /// A conversation with a person or an assistant.
    Percakapan {
        /// Loads the messages before these; absent when there are none.
        earlier: Option<Action>,
        /// The messages, oldest first.
        messages: Vec<ChatMessage>,
        /// Where the next message is written; absent when the conversation has ended.
        composer: Option<Field>,
        /// Sends what was written.
        send: Option<Action>,
    },
    /// Places; a shell without map tiles shows them as a list.
    Peta {
        /// What the places are.
        caption: String,
        /// The places, nearest first.
        points: Vec<MapPoint>,
    },
}

impl Block {
    /// Whether it says of itself that what it shows is invented.
    pub(super) const fn is_marked(&self) -> bool {
        match self {
            Self::KartuPeserta { card } => card.sample_mark.is_some(),
            Self::TiketAntrean { ticket } => ticket.sample_mark.is_some(),
            _ => false,
        }
    }
}

/// How a notice or badge should feel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tone {
    /// Plain information.
    Info,
    /// Done, active, accepted.
    Success,
    /// Needs attention soon, or is not certain yet.
    Warning,
    /// Refused, inactive, failed.
    Danger,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value as written.
    pub value: String,
    /// A remark in small print.
    pub note: Option<String>,
    /// What can be done with it, such as copying it.
    pub action: Option<Action>,
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Main line.
    pub title: String,
    /// Second line.
    pub detail: Option<String>,
    /// A short state, such as "Aktif".
    pub badge: Option<String>,
    /// How the badge should feel.
    pub tone: Tone,
    /// An icon.
    pub icon: Option<Icon>,
    /// What a tap does; absent when the entry only informs.
    pub action: Option<Action>,
}

/// A destination in a grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tile {
    /// Icon.
    pub icon: Icon,
    /// Name of the destination.
    pub label: String,
    /// Why it is locked now; a locked tile can still be tapped and explains itself.
    pub locked: Option<String>,
    /// Opens it.
    pub action: Action,
}

/// One choice of a member picker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Name.
    pub name: String,
    /// Position in the family and masked number.
    pub detail: String,
    /// Whether this one is chosen.
    pub selected: bool,
    /// Chooses this one.
    pub action: Action,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// One text per column.
    pub cells: Vec<String>,
}

/// A point of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartPoint {
    /// Name of the point on the axis.
    pub label: String,
    /// Value in the unit that `text` writes out.
    pub value: i64,
    /// The value as text with its unit, and its state where `tone` shows one.
    pub text: String,
    /// How it should feel: a month that was paid, one that was not.
    pub tone: Tone,
}

/// A step of a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineStep {
    /// Name of the step.
    pub title: String,
    /// When, or what it means.
    pub detail: Option<String>,
    /// Where it stands.
    pub state: StepState,
    /// `state` in words, for screen readers and plain text.
    pub state_text: String,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StepState {
    /// Finished.
    Done,
    /// Happening now.
    Current,
    /// Not yet.
    Upcoming,
    /// Ended without success.
    Failed,
}

/// The digital KIS card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KisCard {
    /// Small print that marks sample data; absent for real data.
    pub sample_mark: Option<String>,
    /// Heading of the card.
    pub heading: String,
    /// Name on the card.
    pub name: String,
    /// Card number grouped for reading.
    pub number: String,
    /// Further printed lines (birth date, NIK masked, FKTP, class).
    pub facts: Vec<Fact>,
    /// Status sentence, never claims more than the data's date allows.
    pub status: String,
    /// How the status should feel.
    pub tone: Tone,
    /// "per" sentence: the date of the data and how old it is.
    pub as_of: String,
    /// Scannable code (QR) of the card number.
    pub code: Bitmap,
    /// What the code is, for screen readers.
    pub code_label: String,
}

/// A queue ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueTicket {
    /// Small print that marks sample data; absent for real data.
    pub sample_mark: Option<String>,
    /// Queue number such as `A12`; absent until the gateway has accepted the booking.
    pub number: Option<String>,
    /// What `number` is called, or what stands in its place.
    pub number_label: String,
    /// State in words, for example "Diterima" or "Belum pasti".
    pub state: String,
    /// How the state should feel.
    pub tone: Tone,
    /// Facility, poli, date, hours, people ahead, estimate.
    pub facts: Vec<Fact>,
    /// Scannable code of the kode booking; absent while there is none.
    pub code: Option<Bitmap>,
    /// What the code is, for screen readers.
    pub code_label: Option<String>,
}

/// Who wrote a chat message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChatAuthor {
    /// The participant.
    Me,
    /// The doctor, officer or assistant.
    Them,
    /// A remark of the app.
    System,
}

/// A chat message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChatMessage {
    /// Name that stays the same while the conversation grows at either end.
    pub id: String,
    /// Who wrote it.
    pub author: ChatAuthor,
    /// The author's name for reading aloud.
    pub author_name: String,
    /// The text.
    pub text: String,
    /// Time and delivery state in words.
    pub meta: String,
    /// Quick replies offered below it.
    pub replies: Vec<Action>,
}

/// A place on a map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapPoint {
    /// Name.
    pub label: String,
    /// Address and distance.
    pub detail: String,
    /// Latitude in millionths of a degree, -90000000..=90000000.
    pub lat_e6: i32,
    /// Longitude in millionths of a degree, -180000000..=180000000.
    pub lon_e6: i32,
    /// What a tap does.
    pub action: Option<Action>,
}
