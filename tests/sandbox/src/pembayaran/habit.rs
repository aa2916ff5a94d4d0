//! What a family has paid by its habit, month by month at each month's tariff, as its bill has it.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::{iuran_pbpu, kelebihan};
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::tagihan::TagihanError;

use super::bayar::members;
use crate::Failure;
use crate::world::{Hari, Keluarga};

/// Who pays on no day of its own pays on this one.
const USUAL_DAY: u32 = 8;
/// Days from registration to the first payment (`domain.md` §5.5).
const FIRST_AFTER_DAYS: u64 = 14;

/// A payment.
pub(super) struct Habit {
    pub(super) tanggal: NaiveDate,
    pub(super) periode: Vec<Bulan>,
    pub(super) jumlah: Rupiah,
    /// Paid too much, and used later.
    pub(super) kredit: Rupiah,
    /// Used of what was paid too much before.
    pub(super) dari_kredit: Rupiah,
}

/// What was paid up to the day asked for, the oldest first, but for months that were paid otherwise; `kelas` is the class of a
/// month.
pub(super) fn payments(
    keluarga: &Keluarga,
    hari: Hari,
    taken: &BTreeSet<Bulan>,
    kelas: &dyn Fn(Bulan) -> Result<Kelas, Failure>,
) -> Result<Vec<Habit>, Failure> {
    if !keluarga.segmen.mandiri() || keluarga.belum_bayar_pertama {
        return Ok(Vec::new());
    }
    let registered = hari.before(keluarga.terdaftar_hari_lalu);
    let first = registered
        .checked_add_days(Days::new(FIRST_AFTER_DAYS))
        .unwrap_or(registered);
    let start = NaiveDate::from_ymd_opt(2014, 1, 1).ok_or(Failure::Calendar)?;
    let mut bulan = Bulan::from_date(first.max(start))?;
    let unpaid = keluarga.unpaid(hari)?;
    let day_0 = Bulan::from_date(hari.nol)?;
    let ini = Bulan::from_date(hari.ini)?;
    let at_once = keluarga.paid_at_once(hari)?;
    let price =
        |bulan| -> Result<Rupiah, Failure> { Ok(iuran_pbpu(kelas(bulan)?, members(keluarga, bulan), bulan)?.dibayar) };
    // Who has paid up to a month had done so on day 0.
    let latest = if keluarga.lunas_sampai.is_some() {
        hari.nol
    } else {
        hari.ini
    };
    let mut paid: Vec<Habit> = Vec::new();
    let mut pool = Rupiah::NOL;
    while bulan <= ini {
        let due = price(bulan)?;
        if unpaid.contains(&bulan) || taken.contains(&bulan) {
            bulan = bulan.plus(1)?;
            continue;
        }
        let late = at_once.as_ref().is_some_and(|from| *from <= bulan && bulan < day_0);
        if late && paid.last().is_some_and(|last| last.tanggal == hari.nol) {
            // Arrears that were paid in one go on day 0.
            if let Some(last) = paid.last_mut() {
                last.periode.push(bulan);
                last.jumlah = last.jumlah.plus(due).map_err(TagihanError::from)?;
            }
        } else if let Some(last) = paid.last_mut().filter(|_| pool >= due && !late) {
            // What was paid too much covers the whole month.
            last.periode.push(bulan);
            pool = pool.minus(due).map_err(TagihanError::from)?;
            last.kredit = pool;
        } else {
            let day = if late {
                hari.nol
            } else {
                day_of(keluarga, bulan, first)?.min(latest)
            };
            let mut jumlah = due.minus(pool).map_err(TagihanError::from)?;
            let used = std::mem::take(&mut pool);
            if bulan == Bulan::new(2020, 4)? {
                // Paid at the tariff of the month before, which the court had just ended (S2).
                jumlah = price(Bulan::new(2020, 3)?)?;
                pool = kelebihan(kelas(bulan)?, members(keluarga, bulan), bulan, jumlah)?.kredit;
            }
            paid.push(Habit {
                tanggal: day,
                periode: vec![bulan],
                jumlah,
                kredit: pool,
                dari_kredit: used,
            });
        }
        bulan = bulan.plus(1)?;
    }
    Ok(paid)
}

fn day_of(keluarga: &Keluarga, bulan: Bulan, first: NaiveDate) -> Result<NaiveDate, Failure> {
    let day = keluarga.bayar_tanggal.unwrap_or(USUAL_DAY);
    let day = bulan.first_day()?.with_day(day).ok_or(Failure::Calendar)?;
    Ok(if day.month() == first.month() && day.year() == first.year() {
        day.max(first)
    } else {
        day
    })
}
