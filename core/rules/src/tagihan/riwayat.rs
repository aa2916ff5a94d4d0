//! Payments of many years: what was paid in each, by kind (`domain.md` §2.6).

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::rupiah::{Rupiah, RupiahError};

/// What a payment was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JenisBayar {
    /// The family's iuran.
    Iuran,
    /// The fine for a stay in hospital soon after a suspension (§6.4).
    Denda,
    /// Something that this version does not know.
    Lain,
}

/// A payment as the totals see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bayaran {
    /// What for.
    pub jenis: JenisBayar,
    /// Day of the payment in Asia/Jakarta.
    pub tanggal: NaiveDate,
    /// Paid, in rupiah.
    pub jumlah: Rupiah,
    /// Whether it is booked; one that waits is money that no bill knows yet.
    pub dibukukan: bool,
}

/// What was paid in a year, in rupiah.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TahunBayar {
    /// The year of the payments, whatever months they were for.
    pub tahun: i32,
    /// Booked iuran.
    pub iuran: Rupiah,
    /// Booked fines.
    pub denda: Rupiah,
    /// Booked payments of other kinds.
    pub lain: Rupiah,
    /// All three.
    pub semua: Rupiah,
    /// Paid and not booked yet; in none of the above.
    pub menunggu: Rupiah,
    /// Payments, those that wait included.
    pub kali: u32,
}

/// The sums of each year in which something was paid, the newest first.
///
/// # Errors
/// [`RupiahError::Overflow`] for amounts that no family can have paid.
pub fn jumlah_per_tahun(bayaran: impl IntoIterator<Item = Bayaran>) -> Result<Vec<TahunBayar>, RupiahError> {
    let mut tahun: BTreeMap<i32, TahunBayar> = BTreeMap::new();
    for satu in bayaran {
        let baris = tahun.entry(satu.tanggal.year()).or_insert_with(|| TahunBayar {
            tahun: satu.tanggal.year(),
            ..TahunBayar::default()
        });
        baris.kali = baris.kali.saturating_add(1);
        if !satu.dibukukan {
            baris.menunggu = baris.menunggu.plus(satu.jumlah)?;
            continue;
        }
        let bagian = match satu.jenis {
            JenisBayar::Iuran => &mut baris.iuran,
            JenisBayar::Denda => &mut baris.denda,
            JenisBayar::Lain => &mut baris.lain,
        };
        *bagian = bagian.plus(satu.jumlah)?;
        baris.semua = baris.semua.plus(satu.jumlah)?;
    }
    Ok(tahun.into_values().rev().collect())
}
