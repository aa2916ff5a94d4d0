//! What goes wrong, when and how.

/// What the network does to every call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// Carries it.
    Up,
    /// Makes no connection.
    Down,
    /// Answers it with the sign-in page of a Wi-Fi.
    Portal,
}

/// What happens at one boundary, a write to the store or a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// The process dies before it happens.
    KillBefore,
    /// The process dies after it happened and before the application hears of it.
    KillAfter,
    /// A call makes no connection; a write does not happen because the disk is full.
    FailBefore,
    /// A call is acted upon and its answer is lost; a write happens (a disk does not lose answers).
    LoseAfter,
    /// A call is answered by the sign-in page of a Wi-Fi; a write happens.
    Portal,
    /// A call arrives twice, and its second answer is heard; a write happens.
    Twice,
    /// A call is lost for who made it, and arrives a minute after the world has healed; a write happens.
    Late,
}

impl Cut {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::KillBefore,
        Self::KillAfter,
        Self::FailBefore,
        Self::LoseAfter,
        Self::Portal,
        Self::Twice,
        Self::Late,
    ];
}
