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
    /// The person asked for newer data.
    Refreshed,
    /// The person went back.
    Back,
}

/// Something only the phone can do; the core asks, the shell does it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShellRequest {
    /// Opens the dialler with a number.
    Dial {
        /// Number to dial.
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
}
