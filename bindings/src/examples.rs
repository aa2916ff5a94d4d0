//! Invented screens, every state worth seeing.

use crate::config::Language;
use crate::screen::Screen;

/// A screen worth seeing, with invented data.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ExampleScreen {
    /// Unique name, `menu/state`.
    pub name: String,
    /// The screen.
    pub screen: Screen,
}

/// Every example in a stable order; empty in a library built without the feature `examples`, as it is on phones.
#[uniffi::export]
#[must_use]
pub fn examples(language: Language) -> Vec<ExampleScreen> {
    drawn(language)
}

#[cfg(feature = "examples")]
fn drawn(language: Language) -> Vec<ExampleScreen> {
    jkn_core::examples::all()
        .into_iter()
        .map(|example| ExampleScreen {
            name: example.name.to_owned(),
            screen: (example.draw)(language),
        })
        .collect()
}

#[cfg(not(feature = "examples"))]
fn drawn(_language: Language) -> Vec<ExampleScreen> {
    Vec::new()
}

/// Every example as the simple mode draws it, folded; empty like [`examples`].
#[uniffi::export]
#[must_use]
pub fn simple_examples(language: Language) -> Vec<ExampleScreen> {
    drawn_simple(language)
}

#[cfg(feature = "examples")]
fn drawn_simple(language: Language) -> Vec<ExampleScreen> {
    jkn_core::examples::all()
        .into_iter()
        .map(|example| ExampleScreen {
            name: example.name.to_owned(),
            screen: example.draw_simple(language, false),
        })
        .collect()
}

#[cfg(not(feature = "examples"))]
fn drawn_simple(_language: Language) -> Vec<ExampleScreen> {
    Vec::new()
}

/// A screen that was written as JSON, as the demo's tour leaves them; absent when it cannot be read, and in a library
/// built without the feature `examples`.
#[uniffi::export]
#[must_use]
pub fn read_screen(json: String) -> Option<Screen> {
    parsed(&json)
}

#[cfg(feature = "examples")]
fn parsed(json: &str) -> Option<Screen> {
    serde_json::from_str(json).ok()
}

#[cfg(not(feature = "examples"))]
fn parsed(_json: &str) -> Option<Screen> {
    None
}
