//! One language for every screen.
//!
//! A menu's `view` turns its model into a [`Screen`]: a title, a flat list of semantic [`Block`]s in reading order,
//! and actions. A shell draws each block with its platform's own components and sends back an [`Event`]. There are no
//! colours, sizes, columns or file names here: content is ours, looks are the shell's.
//!
//! * [`block`] the vocabulary · [`field`] what can be entered · [`action`] what can be done · [`bitmap`] scannable codes
//! * [`ui`] the builder with which a view writes a screen and mints its actions
//! * [`words`] what the shell's own controls are called
//! * [`plain`] the screen as text, in the order a screen reader reads it; used by snapshots and the terminal
//!
//! This module knows nothing of JKN rules, of the network or of the store.

pub mod action;
pub mod bitmap;
pub mod block;
pub mod field;
pub mod plain;
pub mod ui;
pub mod words;

pub use action::{Action, ActionRole, Confirm, Delivery, Event, FileKind, NotBrought, Reminder, ShellRequest};
pub use bitmap::Bitmap;
pub use block::{
    Block, ChartPoint, ChatAuthor, ChatMessage, Fact, Icon, Item, KisCard, MapPoint, Member, QueueTicket, StepState,
    TableRow, Tile, TimelineStep, Tone,
};
pub use field::{ChoiceOption, Field, FieldKind, Keyboard, PickedFile};
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
    /// What the shell must hide from screenshots and the app switcher.
    pub sensitivity: Sensitivity,
    /// Increases with every change; a tap carries it, and a stale tap does nothing.
    pub generation: u64,
    /// Whether going back leads to another screen of this app.
    pub can_go_back: bool,
    /// Language of all texts, a BCP 47 tag: `id` or `en`. Screen readers choose their voice by it.
    pub language: String,
}

impl Screen {
    /// Every action that the screen offers, in reading order, blocked ones included.
    pub fn offered(&self) -> impl Iterator<Item = &Action> {
        fn of_facts(facts: &[Fact]) -> Vec<&Action> {
            facts.iter().filter_map(|fact| fact.action.as_ref()).collect()
        }
        fn of_field(field: &Field) -> Vec<&Action> {
            match &field.kind {
                FieldKind::File { files, pick, .. } => files
                    .iter()
                    .filter_map(|file| file.remove.as_ref())
                    .chain(pick)
                    .collect(),
                FieldKind::Text { .. }
                | FieldKind::Number { .. }
                | FieldKind::Date { .. }
                | FieldKind::Choice { .. }
                | FieldKind::Toggle
                | FieldKind::Secret { .. }
                | FieldKind::Stepper { .. }
                | FieldKind::Search { .. }
                | FieldKind::Code { .. }
                | FieldKind::Money { .. } => Vec::new(),
            }
        }
        fn of(block: &Block) -> Vec<&Action> {
            match block {
                Block::Notice { actions, .. }
                | Block::Buttons { actions }
                | Block::Empty { actions, .. }
                | Block::Problem { actions, .. } => actions.iter().collect(),
                Block::Facts { rows, .. } => of_facts(rows),
                Block::KartuPeserta { card } => of_facts(&card.facts),
                Block::TiketAntrean { ticket } => of_facts(&ticket.facts),
                Block::Input { field } => of_field(field),
                Block::Items { items, .. } => items.iter().filter_map(|item| item.action.as_ref()).collect(),
                Block::Tiles { tiles, .. } => tiles.iter().map(|tile| &tile.action).collect(),
                Block::Members { members, .. } => members.iter().map(|member| &member.action).collect(),
                Block::Percakapan {
                    earlier,
                    messages,
                    composer,
                    send,
                } => earlier
                    .iter()
                    .chain(messages.iter().flat_map(|message| &message.replies))
                    .chain(composer.iter().flat_map(of_field))
                    .chain(send)
                    .collect(),
                Block::Peta { points, .. } => points.iter().filter_map(|point| point.action.as_ref()).collect(),
                Block::Heading { .. }
                | Block::Paragraph { .. }
                | Block::Table { .. }
                | Block::Chart { .. }
                | Block::Timeline { .. }
                | Block::Progress { .. }
                | Block::Countdown { .. }
                | Block::Picture { .. } => Vec::new(),
            }
        }
        self.blocks.iter().flat_map(of).chain(&self.actions)
    }
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
