//! Limits with a name: tables whose rows are one number each, so that every number has a source of its own.

use chrono::NaiveDate;

use super::asal::Asal;
use super::salah::InputSalah;

/// One row of such a table. The unit stands at the end of the name: days, months, minutes, rupiah, basis points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Batas {
    /// Origin.
    pub asal: Asal,
    /// Name.
    pub nama: &'static str,
    /// The number.
    pub batas: u32,
}

const LAYANAN: &[Batas] = tabel!(Batas, "layanan_batas");

/// A number of the table `layanan_batas`; for constants only.
pub(crate) const fn layanan(nama: &str) -> u32 {
    Bernama::dari(LAYANAN, nama).kini()
}

/// The row of a name that holds on a day, for rules that have no answer before their first row.
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` on a day without a row.
pub(crate) fn baris_pada(tabel: &'static [Batas], nama: &str, pada: NaiveDate) -> Result<&'static Batas, InputSalah> {
    tabel
        .iter()
        .find(|b| b.nama == nama && b.asal.berlaku(pada))
        .ok_or(InputSalah::BelumDitetapkan {
            bidang: "tanggal",
            tanggal: pada,
        })
}

/// All rows of one name. It cannot be made for a name that has no row in force: the build stops instead.
#[derive(Debug, Clone, Copy)]
pub struct Bernama {
    tabel: &'static [Batas],
    kini: &'static Batas,
}

impl Bernama {
    /// The rows of `tabel` that are called `nama`; for constants only.
    pub(crate) const fn dari(tabel: &'static [Batas], nama: &str) -> Self {
        Self {
            tabel,
            kini: tanpa_akhir(tabel, nama),
        }
    }

    /// The row that holds without end.
    pub const fn kini(&self) -> u32 {
        self.kini.batas
    }

    /// The row that holds on a day, for rules that have no answer on a day without one.
    pub fn berlaku(&self, tanggal: NaiveDate) -> Option<&'static Batas> {
        self.tabel
            .iter()
            .find(|b| b.nama == self.kini.nama && b.asal.berlaku(tanggal))
    }

    /// The row that holds on a day; on a day without a row the one that holds without end, because no source says
    /// otherwise.
    pub fn baris(&self, tanggal: NaiveDate) -> &'static Batas {
        self.berlaku(tanggal).unwrap_or(self.kini)
    }

    /// The number on a day.
    pub fn pada(&self, tanggal: NaiveDate) -> u32 {
        self.baris(tanggal).batas
    }
}

const fn sama(a: &[u8], b: &[u8]) -> bool {
    match (a, b) {
        ([], []) => true,
        ([x, a @ ..], [y, b @ ..]) => *x == *y && sama(a, b),
        _ => false,
    }
}

#[allow(
    clippy::panic,
    reason = "runs while the tables are compiled: a missing row stops the build, never a phone"
)]
const fn tanpa_akhir(tabel: &'static [Batas], nama: &str) -> &'static Batas {
    match tabel {
        [] => panic!("a limit of this name must hold without end"),
        [b, sisa @ ..] => {
            if sama(b.nama.as_bytes(), nama.as_bytes()) && b.asal.sampai.is_none() {
                b
            } else {
                tanpa_akhir(sisa, nama)
            }
        }
    }
}
