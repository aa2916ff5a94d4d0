//! Who answers: CHIKA by chat, VIKA by telephone, PANDAWA for papers, and a person of Care Center 165 (`domain.md` §13).
//!
//! What each can do stands in the tables of [`crate::rules::percakapan`]; a page only draws it. Everything but the look-ups of
//! CHIKA and the talk with a person is here without a network.
//!
//! * `petugas` who is reached how, and where a live chat begins · `obrolan` one such talk · `petugas_kata` what both say

pub mod chika;
mod chika_view;
#[cfg(any(test, feature = "examples"))]
mod examples;
pub mod obrolan;
pub mod pandawa;
mod pandawa_view;
pub mod petugas;
#[cfg(any(test, feature = "examples"))]
mod petugas_examples;
mod petugas_kata;
#[cfg(test)]
mod tests;
pub mod vika;

pub use chika::Chika;
#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use obrolan::Obrolan;
pub use pandawa::Pandawa;
pub use petugas::Petugas;
pub use petugas_kata::{now, refusal};
pub use vika::Vika;

use crate::data::Route;
use crate::data::route::Asisten;
use crate::page::artikel::Article;
use crate::page::{Context, parts};
use crate::rules::percakapan::BarisPilihan;

/// The page of a choice that leads to one; `None` for a choice that asks or opens a menu of its own.
pub(crate) fn target(jenis: &str, sasaran: &str) -> Option<Route> {
    match jenis {
        "artikel" => Article::of_slug(sasaran).map(|article| Route::Artikel {
            slug: article.slug.to_owned(),
        }),
        "tautan" => Route::parse(sasaran),
        "agen" => Some(Route::Asisten(Asisten::Petugas)),
        _ => None,
    }
}

/// The text of a choice.
fn label(context: &Context<'_>, pilihan: &BarisPilihan) -> String {
    parts::capital(&context.say(pilihan.kunci))
}
