//! When people answer on a channel (`domain.md` §13.4: hours are configuration).

use chrono::{Datelike, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

use super::{Saluran, kanal};
use crate::rules::antrean::libur::libur_nasional;
use crate::rules::karena::karena;
use crate::rules::lapisan::Lapisan;
use crate::rules::penjelasan::Penjelasan;

/// Whether a message sent now is answered now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JamLayanan {
    /// People answer now.
    pub dijawab: bool,
    /// Telephone number; `None` when there is none for the whole country.
    pub alamat: Option<String>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Is the channel answered at `setempat` (the person's wall clock)? In 2020 PANDAWA answered on working days from 08.00
/// until 15.00 and later messages on the next working day (W87, W88); since 2022 all day (R01).
pub fn jam_layanan(saluran: Saluran, lapisan: Lapisan, setempat: NaiveDateTime) -> Option<JamLayanan> {
    let baris = kanal(saluran, lapisan)?;
    // Monday is 0; Saturday 5 and Sunday 6 are no working days, nor is a national holiday.
    let hari_kerja = setempat.weekday().num_days_from_monday() < 5 && libur_nasional(setempat.date()).is_none();
    let dalam_jam = (baris.jam_buka..baris.jam_tutup).contains(&setempat.hour());
    let dijawab = dalam_jam && (hari_kerja || !baris.hari_kerja);
    let kunci = if dijawab {
        "rules-percakapan-dijawab"
    } else {
        "rules-percakapan-nanti"
    };
    Some(JamLayanan {
        dijawab,
        alamat: (!baris.alamat.is_empty()).then(|| baris.alamat.to_owned()),
        penjelasan: karena(kunci, &baris.asal.tag())
            .jumlah("buka", baris.jam_buka)
            .jumlah("tutup", baris.jam_tutup)
            .asumsi_bila(baris.asal.asumsi()),
    })
}
