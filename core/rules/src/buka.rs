//! When a facility or an office is open (`domain.md` §12.4): a plan of the week, by the clock of its own zone.
//!
//! A plan is written `1-5 08:00-14:00; 6 08:00-12:00; L 09:00-12:00`: days from 1 = Monday to 7 = Sunday, one or a span, and
//! hours as of a practice; `L` stands for national holidays, on which nothing else of the plan holds. A session over midnight
//! belongs to the day on which it begins.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::antrean::libur::libur_nasional;
use super::antrean::{JamPraktik, Zona};
use super::karena::karena;
use super::penjelasan::Penjelasan;

/// A plan of the week.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct JadwalBuka(Vec<(Hari, JamPraktik)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hari {
    /// From one day of the week to another, 1 to 7.
    Minggu(u32, u32),
    Libur,
}

/// Whether something is open at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BukaSekarang {
    /// It is open.
    pub buka: bool,
    /// Open: when it closes. Closed: when it opens again. By its own clock; `None` when that is not within a fortnight.
    pub berubah: Option<NaiveDateTime>,
    /// Why.
    pub penjelasan: Penjelasan,
}

impl JadwalBuka {
    /// Reads a plan; `None` when any part of it cannot be read, since half a plan would send somebody to a closed door.
    #[must_use]
    pub fn baca(teks: &str) -> Option<Self> {
        let sesi = teks.split(';').map(str::trim).filter(|s| !s.is_empty()).map(|sesi| {
            let (hari, jam) = sesi.split_once(' ')?;
            let satu = |teks: &str| teks.parse().ok().filter(|hari| (1..=7).contains(hari));
            let hari = match hari.split_once('-') {
                None if hari == "L" => Hari::Libur,
                None => Hari::Minggu(satu(hari)?, satu(hari)?),
                Some((dari, sampai)) => Hari::Minggu(satu(dari)?, satu(sampai).filter(|s| satu(dari) <= Some(*s))?),
            };
            Some((hari, jam.trim().parse().ok()?))
        });
        let sesi: Option<Vec<_>> = sesi.collect();
        sesi.filter(|sesi| !sesi.is_empty()).map(Self)
    }

    /// The sessions that begin on a day, in the order of the plan.
    pub fn sesi(&self, tanggal: NaiveDate) -> impl Iterator<Item = JamPraktik> {
        let libur = libur_nasional(tanggal).is_some();
        let ke = tanggal.weekday().number_from_monday();
        let berlaku = move |hari: Hari| match hari {
            Hari::Libur => libur,
            Hari::Minggu(dari, sampai) => !libur && (dari..=sampai).contains(&ke),
        };
        self.0
            .iter()
            .filter(move |(hari, _)| berlaku(*hari))
            .map(|(_, jam)| *jam)
    }

    /// When the session ends in which `saat` falls.
    fn sampai(&self, saat: NaiveDateTime) -> Option<NaiveDateTime> {
        let kemarin = saat.date().checked_sub_days(Days::new(1));
        let hari = kemarin.into_iter().chain([saat.date()]);
        hari.flat_map(|hari| {
            self.sesi(hari)
                .map(move |jam| (hari.and_time(jam.mulai()), jam.berakhir(hari)))
        })
        .filter(|(mulai, akhir)| *mulai <= saat && saat < *akhir)
        .map(|(_, akhir)| akhir)
        .max()
    }

    fn buka_berikutnya(&self, saat: NaiveDateTime) -> Option<NaiveDateTime> {
        let hari = saat.date().iter_days().take(15);
        hari.flat_map(|hari| self.sesi(hari).map(move |jam| hari.and_time(jam.mulai())))
            .filter(|mulai| *mulai > saat)
            .min()
    }

    /// Whether it is open at `sekarang_ms`, milliseconds since 1970 UTC, by the clock of `zona`; `None` beyond the calendar.
    #[must_use]
    pub fn pada(&self, zona: Zona, sekarang_ms: i64) -> Option<BukaSekarang> {
        let saat = zona.dari_epoch_ms(sekarang_ms)?;
        let batas = saat.checked_add_days(Days::new(14))?;
        // A session that begins when another ends goes on.
        let lanjut = std::iter::successors(self.sampai(saat), |akhir| self.sampai(*akhir));
        let tutup = lanjut.take_while(|akhir| *akhir <= batas).last();
        let tutup = tutup.filter(|akhir| self.sampai(*akhir).is_none());
        let buka = self.sampai(saat).is_some();
        let berubah = if buka { tutup } else { self.buka_berikutnya(saat) };
        let kunci = match (buka, berubah) {
            (true, Some(_)) => "rules-buka-sampai",
            (true, None) => "rules-buka-terus",
            (false, Some(_)) => "rules-buka-lagi",
            (false, None) => "rules-buka-tidak",
        };
        let penjelasan = karena(kunci, &["§12.4"]).asumsi_bila(true);
        Some(BukaSekarang {
            buka,
            berubah,
            penjelasan: match berubah {
                Some(waktu) => penjelasan.saat("waktu", waktu, Some(zona)),
                None => penjelasan,
            },
        })
    }
}
