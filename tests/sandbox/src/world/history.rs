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
        if let Some(utang) = self.utang_lama {
            let all = (utang.dari..=utang.sampai).map(|shift| month_from(awal, shift));
            return all
                .filter(|bulan| !matches!(bulan, Ok(bulan) if *bulan > bulan_ini))
                .collect();
        }
        let first = if let Some(tanggal) = self.bayar_tanggal {
            if hari.ini.day() >= tanggal {
                return Ok(BTreeSet::new());
            }
            bulan_ini
        } else if let Some(lunas) = self.lunas_sampai {
            let lunas = month_from(awal, lunas)?;
            // Who has paid the arrears owes what came after them.
            if self.tunggakan_dibayar { awal } else { lunas.plus(1)? }
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

    /// First of the months that were paid in one go on day 0; `None` for who pays month by month.
    pub(crate) fn paid_at_once(&self, hari: Hari) -> Result<Option<Bulan>, Failure> {
        let Some(lunas) = self.lunas_sampai.filter(|_| self.tunggakan_dibayar) else {
            return Ok(None);
        };
        Ok(Some(month_from(Bulan::from_date(hari.nol)?, lunas)?.plus(1)?))
    }

    /// First day of a suspension that began before day 0 and that paying the arrears alone did not end; the unpaid months
    /// say all other suspensions.
    pub(crate) fn suspended_since(&self, hari: Hari) -> Result<Option<NaiveDate>, Failure> {
        let Some(lunas) = self.lunas_sampai.filter(|_| self.tunggakan_dibayar) else {
            return Ok(None);
        };
        // Suspended from the 1st after the first unpaid month.
        let sejak = month_from(Bulan::from_date(hari.nol)?, lunas)?.plus(2)?.first_day()?;
        Ok(Some(sejak))
    }
}

/// The month so many months after `awal`, before it when below zero.
fn month_from(awal: Bulan, shift: i32) -> Result<Bulan, Failure> {
    let months = shift.unsigned_abs();
    Ok(if shift < 0 {
        awal.minus(months)?
    } else {
        awal.plus(months)?
    })
}
