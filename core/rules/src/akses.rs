//! The list of who looked at a record. That an insurer tells its members one is a decision of this project (D): no source says
//! that BPJS Kesehatan does (`domain.md` §16).

use super::batas::layanan;
use super::karena::karena;
use super::penjelasan::Penjelasan;

/// How far back the list goes, days.
pub const AKSES_HARI: u32 = layanan("akses_hari");

/// What the list rests on and how far back it goes.
pub fn catatan_akses() -> Penjelasan {
    karena("rules-akses-catatan", &["§16"])
        .jumlah("hari", AKSES_HARI)
        .asumsi_bila(true)
}
