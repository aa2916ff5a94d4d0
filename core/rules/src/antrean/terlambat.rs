//! Who comes late (`domain.md` §9.1, W74): the facility decides between three practices.

use serde::{Deserialize, Serialize};

use super::TABEL;
use crate::batas::Bernama;
use crate::karena::karena;
use crate::penjelasan::Penjelasan;

const TERKECIL: Bernama = Bernama::dari(TABEL, "terlambat_sisip_terkecil");
const TERBESAR: Bernama = Bernama::dari(TABEL, "terlambat_sisip_terbesar");

/// What a facility does with a number that was called in vain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KebijakanTerlambat {
    /// Skipped and put in two or three numbers later.
    Sisipkan,
    /// In the order of arrival, after those who wait.
    UrutanKedatangan,
    /// The ticket is over; take a new one.
    AmbilUlang,
}

/// What a late patient can expect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanTerlambat {
    /// The call before which the ticket is not served again, and the one by which it is; `None` when no number can be
    /// told.
    pub antara: Option<(u32, u32)>,
    /// A new number is needed.
    pub ambil_ulang: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// What number `angka` can expect once `dipanggil` is being called; `None` when it has not been passed yet.
pub fn terlambat(kebijakan: KebijakanTerlambat, angka: u32, dipanggil: u32) -> Option<PutusanTerlambat> {
    if dipanggil <= angka {
        return None;
    }
    let (kunci, antara) = match kebijakan {
        KebijakanTerlambat::Sisipkan => (
            "rules-antrean-terlambat-sisip",
            Some((
                dipanggil.saturating_add(TERKECIL.kini()),
                dipanggil.saturating_add(TERBESAR.kini()),
            )),
        ),
        KebijakanTerlambat::UrutanKedatangan => ("rules-antrean-terlambat-kedatangan", None),
        KebijakanTerlambat::AmbilUlang => ("rules-antrean-terlambat-ulang", None),
    };
    Some(PutusanTerlambat {
        antara,
        ambil_ulang: kebijakan == KebijakanTerlambat::AmbilUlang,
        penjelasan: karena(kunci, &["§9.1", "W74"])
            .jumlah("angka", angka)
            .jumlah("dari", TERKECIL.kini())
            .jumlah("sampai", TERBESAR.kini()),
    })
}
