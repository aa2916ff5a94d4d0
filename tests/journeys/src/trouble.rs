//! Why a journey does not go on; always with the screen that the person was looking at.

use jkn_core::driver::runtime::{Closed, OpenError};
use jkn_core::screen::{Screen, plain};

/// Why a journey does not go on.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The screen does not offer what the person looks for.
    #[error("the screen does not offer {wanted}:\n\n{screen}")]
    NotOffered {
        /// What was looked for.
        wanted: String,
        /// The whole screen as text.
        screen: String,
    },
    /// The screen offers it, but not now.
    #[error("{wanted} cannot be done now, because: {reason}\n\n{screen}")]
    Blocked {
        /// What was looked for.
        wanted: String,
        /// The reason that the screen gives.
        reason: String,
        /// The whole screen as text.
        screen: String,
    },
    /// It did not come.
    #[error("waited in vain for {what}:\n\n{screen}")]
    Waited {
        /// What was waited for.
        what: String,
        /// The whole screen as text.
        screen: String,
    },
    /// Something is not as the journey says.
    #[error("{0}")]
    Otherwise(String),
    /// The app ended.
    #[error(transparent)]
    Closed(#[from] Closed),
    /// The app could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The sandbox could not be opened.
    #[error(transparent)]
    Sandbox(#[from] jkn_sandbox::OpenError),
    /// The operating system refused.
    #[error(transparent)]
    System(#[from] std::io::Error),
    /// A screen or a control request cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

impl Trouble {
    pub(crate) fn not_offered(wanted: &str, screen: &Screen) -> Self {
        Self::NotOffered {
            wanted: format!("`{wanted}`"),
            screen: plain::render(screen),
        }
    }

    pub(crate) fn blocked(wanted: &str, reason: &str, screen: &Screen) -> Self {
        Self::Blocked {
            wanted: format!("`{wanted}`"),
            reason: reason.to_owned(),
            screen: plain::render(screen),
        }
    }
}
