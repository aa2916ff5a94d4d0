//! How a promise stands, in the same words wherever it is shown.

use super::Context;
use crate::data::perintah::{Janji, Keadaan};
use crate::screen::Tone;

/// The state of a promise as one or two words, and how it should feel.
#[must_use]
pub fn state_badge(context: &Context<'_>, janji: &Janji) -> (Tone, String) {
    let (tone, key) = match &janji.keadaan {
        None if janji.unsaved => (Tone::Danger, "janji-state-unsaved"),
        None => (Tone::Warning, "janji-state-saving"),
        Some(Keadaan::Tersimpan) => (Tone::Info, "janji-state-tersimpan"),
        Some(Keadaan::Dikirim) => (Tone::Info, "janji-state-dikirim"),
        Some(Keadaan::Diterima) => (Tone::Success, "janji-state-diterima"),
        Some(Keadaan::Ditolak { .. }) => (Tone::Danger, "janji-state-ditolak"),
        Some(Keadaan::BelumPasti) => (Tone::Warning, "janji-state-belum-pasti"),
    };
    (tone, context.say(key))
}

/// What the state of a promise means: what is safe, and what happens next.
#[must_use]
pub fn state_words(context: &Context<'_>, janji: &Janji) -> String {
    let key = match &janji.keadaan {
        None if janji.unsaved => "janji-words-unsaved",
        None => "janji-words-saving",
        Some(Keadaan::Tersimpan) if !context.session.is_open() => "janji-words-tersimpan-masuk",
        Some(Keadaan::Tersimpan) if !context.online => "janji-words-tersimpan-offline",
        Some(Keadaan::Tersimpan) => "janji-words-tersimpan",
        Some(Keadaan::Dikirim) => "janji-words-dikirim",
        Some(Keadaan::Diterima) => "janji-words-diterima",
        Some(Keadaan::Ditolak { .. }) => "janji-words-ditolak",
        Some(Keadaan::BelumPasti) => "janji-words-belum-pasti",
    };
    context.say(key)
}
