//! When people answer on a channel (`domain.md` §13.4: hours are configuration).

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

use super::{BATAS_DIAM_MENIT, BATAS_DIAM_MS, BarisKanal, Saluran, alamat_saluran, kanal};
use crate::antrean::libur::libur_nasional;
use crate::karena::karena;
use crate::lapisan::Lapisan;
use crate::penjelasan::Penjelasan;

/// Whether a message sent now is answered now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JamLayanan {
    /// People answer now.
    pub dijawab: bool,
    /// When people answer next, local time; `None` when they answer now.
    pub berikutnya: Option<NaiveDateTime>,
    /// Telephone number; `None` when there is none for the whole country.
    pub alamat: Option<String>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Is the channel answered at `setempat` (the person's wall clock)? In 2020 PANDAWA answered on working days from 08.00
/// until 15.00 and later messages on the next working day (W87, W88); since 2022 all day (R01).
pub fn jam_layanan(saluran: Saluran, lapisan: Lapisan, setempat: NaiveDateTime) -> Option<JamLayanan> {
    let baris = kanal(saluran, lapisan)?;
    let dalam_jam = (baris.jam_buka..baris.jam_tutup).contains(&setempat.hour());
    let dijawab = dalam_jam && dilayani(baris, setempat.date());
    let berikutnya = if dijawab {
        None
    } else {
        buka_berikutnya(baris, setempat)
    };
    let kunci = if dijawab {
        "rules-percakapan-dijawab"
    } else {
        "rules-percakapan-nanti"
    };
    Some(JamLayanan {
        dijawab,
        berikutnya,
        alamat: alamat_saluran(saluran, lapisan).into_iter().next().map(|a| a.alamat),
        penjelasan: karena(kunci, &baris.asal.tag())
            .pukul("buka", baris.jam_buka)
            .pukul("tutup", baris.jam_tutup)
            .saat("mulai", berikutnya.unwrap_or(setempat), None)
            .asumsi_bila(baris.asal.asumsi()),
    })
}

/// An officer has not answered what was written at `sejak_ms` (milliseconds since 1970 UTC) for as long as ends a talk with
/// CHIKA: who waits is then told what else works. Nothing is closed by it. `None` before that (§13.1, D).
pub fn petugas_diam(sejak_ms: i64, saat_ms: i64) -> Option<Penjelasan> {
    let diam = saat_ms.saturating_sub(sejak_ms) >= BATAS_DIAM_MS;
    diam.then(|| {
        karena("rules-percakapan-petugas-diam", &["§13.1"])
            .jumlah("menit", BATAS_DIAM_MENIT)
            .asumsi_bila(true)
    })
}

/// Saturday, Sunday and national holidays are no working days.
fn dilayani(baris: &BarisKanal, tanggal: NaiveDate) -> bool {
    let hari_kerja = tanggal.weekday().num_days_from_monday() < 5 && libur_nasional(tanggal).is_none();
    hari_kerja || !baris.hari_kerja
}

/// `None` at the end of the calendar, or when nobody answers for a month.
fn buka_berikutnya(baris: &BarisKanal, setempat: NaiveDateTime) -> Option<NaiveDateTime> {
    setempat
        .date()
        .iter_days()
        .take(31)
        .filter(|tanggal| dilayani(baris, *tanggal))
        .filter_map(|tanggal| tanggal.and_hms_opt(baris.jam_buka, 0, 0))
        .find(|buka| *buka > setempat)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_officer_is_called_silent_after_ten_minutes_and_not_before() {
        assert_eq!(petugas_diam(1_000, 1_000 + 599_999), None);
        let told = petugas_diam(1_000, 1_000 + 600_000);
        assert!(told.is_some_and(|told| told.asumsi), "no source says how long is long");
        // A clock that was set back makes nobody silent.
        assert_eq!(petugas_diam(i64::MAX, i64::MIN), None);
    }
}
