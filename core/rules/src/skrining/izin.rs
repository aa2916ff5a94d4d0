//! Who may fill in the screening, and when again (`domain.md` §11.1).

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan};

/// A person who wants to be screened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanSkrining {
    /// Today.
    pub hari_ini: NaiveDate,
    /// Date of the last screening, if there was one.
    #[serde(default)]
    pub terakhir: Option<NaiveDate>,
    /// The participant, or a registered member of the family.
    pub anggota_terdaftar: bool,
}

/// Once a year for oneself and registered family (R01, W79). That "a year" is a calendar year is a project default
/// (§16.5): after a screening in 2024 the next is possible on 1 January 2025. A *yes* less than twelve months after the
/// last one rests on that default and says so.
pub fn boleh_skrining(p: &PermintaanSkrining) -> Kelayakan {
    if !p.anggota_terdaftar {
        return Kelayakan::Tidak {
            alasan: "BUKAN_ANGGOTA".to_owned(),
            jalan_lain: vec![Kanal::Faskes],
            penjelasan: karena("rules-skrining-bukan-anggota", &["§11.1", "R01"]),
        };
    }
    let tahun_depan = p
        .terakhir
        .and_then(|t| NaiveDate::from_ymd_opt(t.year().checked_add(1)?, 1, 1));
    let setahun = p.terakhir.and_then(|t| t.checked_add_months(Months::new(12)));
    match tahun_depan {
        Some(sejak) if p.hari_ini < sejak => Kelayakan::Belum {
            sejak,
            penjelasan: karena("rules-skrining-sudah", &["§11.1", "R01", "W79"])
                .tanggal("sejak", sejak)
                .asumsi_bila(true),
        },
        _ => Kelayakan::Boleh {
            mulai: p.hari_ini,
            penjelasan: karena("rules-skrining-boleh", &["§11.1", "R01", "W79"])
                .asumsi_bila(setahun.is_some_and(|genap| p.hari_ini < genap)),
        },
    }
}
