//! How much of a page is to be seen.

/// How much of a page is to be seen, and how large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// Whether pages are drawn in the simple mode.
    pub simple: bool,
    /// Whether what the simple mode folds is shown on this page all the same.
    pub unfolded: bool,
    /// Whether the person has chosen between the two modes: then nobody offers it again.
    pub chosen: bool,
}
