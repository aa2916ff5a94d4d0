//! One line of *Untuk Anda sekarang* on Beranda. Each menu says what it has to say; Beranda puts the lines in order.

use crate::data::Route;
use crate::screen::{Icon, Tone};

/// What applies to the person now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Name of its action, readable in tests and logs.
    pub name: &'static str,
    /// What it is about.
    pub title: String,
    /// How it stands.
    pub detail: String,
    /// The same in a word or two.
    pub badge: String,
    /// How it should feel.
    pub tone: Tone,
    /// An icon.
    pub icon: Icon,
    /// Where a tap leads.
    pub route: Route,
}
