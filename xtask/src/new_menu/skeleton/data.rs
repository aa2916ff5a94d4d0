//! Subject nama_subjek: what the gateway tells of it, what it can be asked.

use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::perintah::{About, Hasil, Janji};

/// Rows in a page of the list.
pub const SEHALAMAN: u32 = 20;

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halaman {
    /// The rows, at most [`SEHALAMAN`].
    pub baris: Vec<Baris>,
    /// Where the next page begins, counted from 0; `None` after the last row.
    pub berikut: Option<u32>,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baris {
    /// Its code.
    pub kode: String,
    /// Its name.
    pub nama: String,
    /// Places left when the list was told; `None` when the gateway did not say.
    pub sisa: Option<u32>,
}

/// What can be asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Takes a place; needs no session.
    Pesan(Pesan),
}

/// The wish for a place.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pesan {
    /// Code of the row.
    pub kode: String,
    /// Who wants it.
    pub nama: String,
    /// Remark; may be empty.
    pub catatan: String,
}

/// What a place that was taken brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bukti {
    /// Number of the receipt.
    pub nomor: String,
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let Self::Pesan(pesan) = self;
        About {
            name: "pesan-nama-subjek",
            lane: format!("nama-subjek/{}", pesan.kode).into(),
            session: false,
            step_up: false,
            stale: |resource| matches!(resource, Resource::NamaSubjek(_)),
            lampiran: &[],
            settled_by: None,
        }
    }

    /// See [`super::Perintah::one_of_each`]; a kind that is missing does not compile.
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        let next = |perintah: &Self| match perintah {
            Self::Pesan(_) => None,
        };
        let first = Self::Pesan(Pesan {
            kode: "CTH-01".into(),
            nama: "Sari Contoh".into(),
            catatan: String::new(),
        });
        std::iter::successors(Some(first), next).collect()
    }
}

impl Known {
    /// The page of the list that begins at a row, counted from 0.
    #[must_use]
    pub fn nama_subjek(&self, dari: u32) -> Look<'_, Halaman> {
        self.look(&Resource::NamaSubjek(dari), |told| match told {
            Told::NamaSubjek(value) => Some(value),
            _ => None,
        })
    }
}

impl Janji {
    /// The receipt that it brought.
    #[must_use]
    pub const fn bukti_nama_subjek(&self) -> Option<&Bukti> {
        match &self.hasil {
            Some(Hasil::NamaSubjek(bukti)) => Some(bukti),
            _ => None,
        }
    }
}
