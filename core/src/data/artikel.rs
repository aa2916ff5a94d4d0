//! Articles that are newer than those that came with the app.

use chrono::NaiveDate;

use super::known::{Known, Look, Resource, Told};

/// Version of the articles that came with this app, `yyyymmdd` as a number.
pub const VERSI: u32 = 20_261_101;

/// An article, newer than the one of its name that came with the app, or a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artikel {
    /// Name in the address.
    pub slug: String,
    /// The day of its version.
    pub tanggal: NaiveDate,
    /// In Indonesian.
    pub id: Isi,
    /// In English.
    pub en: Isi,
    /// What it rests on, in its author's words.
    pub sumber: String,
}

/// The words of an article in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isi {
    /// Title.
    pub judul: String,
    /// Paragraphs, at least one.
    pub isi: Vec<String>,
}

impl Known {
    /// The articles that are newer than those that came with the app, the newest of each name.
    #[must_use]
    pub fn artikel(&self) -> Look<'_, Vec<Artikel>> {
        self.look(&Resource::Artikel { sejak: VERSI }, |told| match told {
            Told::Artikel(value) => Some(value),
            _ => None,
        })
    }
}
