//! One language for every screen.
//!
//! A menu's `view` turns its model into a [`Screen`]: a title, a flat list of semantic [`Block`]s in reading order,
//! and actions. A shell draws each block with its platform's own components and sends back an [`Event`]. There are no
//! colours, sizes, columns or file names here: content is ours, looks are the shell's.
//!
//! * [`block`] the vocabulary · [`field`] what can be entered · [`action`] what can be done · [`icon`] pictures by meaning
//! * [`bitmap`] scannable codes
//! * [`mod@fold`] what stays in front in the simple mode · [`aloud`] what is read out of a screen
//! * [`ui`] the builder with which a view writes a screen and mints its actions
//! * [`words`] what the shell's own controls are called
//! * [`mod@lines`] the one walk over a screen, line by line in reading order · [`plain`] its lines as text, for snapshots
//!
//! This module knows nothing of JKN rules, of the network or of the store.

pub mod action;
pub mod aloud;
pub mod bitmap;
pub mod block;
pub mod field;
pub mod fold;
pub mod icon;
pub mod lines;
pub mod plain;
pub mod ui;
pub mod words;

pub use action::{Action, ActionRole, Confirm, Delivery, Event, FileKind, NotBrought, Reminder, ShellRequest};
pub use bitmap::Bitmap;
pub use block::{
    Block, ChartPoint, ChatAuthor, ChatMessage, Fact, Item, KisCard, MapPoint, Member, QueueTicket, StepState,
    TableRow, Tile, TimelineStep, Tone,
};
pub use field::{ChoiceOption, Field, FieldKind, Keyboard, PickedFile};
pub use fold::{Folded, fold};
pub use icon::Icon;
pub use lines::{Line, LineRole, Target, lines};
pub use ui::Ui;
pub use words::ShellWords;

use serde::{Deserialize, Serialize};

/// Everything a shell needs to draw one screen. Immutable; a change makes a new one with a higher `generation`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    /// Where this is, as a deep link path without scheme, for example `info_iuran` or `antrean/tiket/AB12`.
    pub route: String,
    /// Title in the reader's language.
    pub title: String,
    /// Content in reading order.
    pub blocks: Vec<Block>,
    /// The screen's main actions, most important first; a shell keeps them reachable without scrolling.
    pub actions: Vec<Action>,
    /// How old the shown data is; absent where nothing came from the gateway.
    pub freshness: Option<Freshness>,
    /// Small print that marks sample data; absent for real data, and where a card or a ticket bears it.
    #[serde(default)]
    pub sample_mark: Option<String>,
    /// What the shell must hide from screenshots and the app switcher.
    pub sensitivity: Sensitivity,
    /// Increases with every change; a tap carries it, and a stale tap does nothing.
    pub generation: u64,
    /// Whether going back leads to another screen of this app.
    pub can_go_back: bool,
    /// Language of all texts, a BCP 47 tag: `id` or `en`. Screen readers choose their voice by it.
    pub language: String,
    /// How a screen reader says those texts of this screen that it would misread. A shell looks up every text it shows,
    /// whole, and gives the spoken form to the screen reader.
    pub spoken: Vec<Spoken>,
    /// Whether this is drawn in the simple mode: letters at least 1.3 times as large as the phone's own setting makes them,
    /// and whatever can be tapped at least 64 density-independent pixels high.
    #[serde(default)]
    pub large: bool,
}

/// How a text is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The whole text as it is shown.
    pub shown: String,
    /// The text to be said in its place.
    pub spoken: String,
}

/// How old the data on a screen is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Freshness {
    /// Sentence with the date of the data, for example "Data per 24 November 2026 pukul 10.05 WIB".
    pub text: String,
    /// True when the data is older than its kind may be.
    pub stale: bool,
    /// True while newer data is being asked for.
    pub refreshing: bool,
}

/// What a shell must keep from being captured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sensitivity {
    /// Nothing personal.
    Public,
    /// Names, numbers, bills: blank in the app switcher.
    Personal,
    /// Secrets and health data: no screenshots either.
    Secret,
}
