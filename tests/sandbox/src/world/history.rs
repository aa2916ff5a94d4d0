//! What happened to a family, told from the day on which the file was first used.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use jkn_core::rules::bulan::Bulan;

use super::{Anggota, Keluarga};
use crate::Failure;

/// The day asked for and the day from which histories are told, both in Asia/Jakarta.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hari {
    pub(crate) ini: NaiveDate,
    pub(crate) nol: NaiveDate,
}

impl Hari {
    /// `days` before histories are told from; the day itself at the beginning of the calendar.
    pub(crate) fn before(self, days: u64) -> NaiveDate {
        self.nol.checked_sub_days(Days::new(days)).unwrap_or(self.nol)
    }
}

impl Anggota {
    /// Day of birth.
    pub(crate) fn lahir(&self, hari: Hari) -> NaiveDate {
        // The world's check sees to it that one of the two is there.
        self.lahir
            .unwrap_or_else(|| hari.before(self.lahir_hari_lalu.unwrap_or(0)))
    }
}

impl Keluarga {
    /// Every unpaid month up to the one of the day asked for.
    pub(crate) fn unpaid(&self, hari: Hari) -> Result<BTreeSet<Bulan>, Failure> {
        let bulan_ini = Bulan::from_date(hari.ini)?;
        let awal = Bulan::from_date(hari.nol)?;
        let first = if let Some(tanggal) = self.bayar_tanggal {
            if hari.ini.day() >= tanggal {
                return Ok(BTreeSet::new());
            }
            bulan_ini
        } else if let Some(lunas) = self.lunas_sampai {
            let shift = lunas.unsigned_abs();
            let lunas = if lunas < 0 {
                awal.minus(shift)?
            } else {
                awal.plus(shift)?
            };
            lunas.plus(1)?
        } else if self.belum_bayar_pertama {
            bulan_ini
        } else {
            return Ok(BTreeSet::new());
        };
        let mut unpaid = BTreeSet::new();
        let mut bulan = first;
        while bulan <= bulan_ini {
            unpaid.insert(bulan);
            bulan = bulan.plus(1)?;
        }
        Ok(unpaid)
    }
}
