//! What the family has paid, as the gateway states it.

use chrono::NaiveDate;

use super::halaman::Halaman;
use super::known::{Known, Look, Resource, Told};
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::{Bayaran, JenisBayar};

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pembayaran {
    /// The gateway's name of it.
    pub id: String,
    /// What for.
    pub jenis: JenisBayar,
    /// When, milliseconds since 1970 UTC.
    pub dibayar_ms: i64,
    /// Paid.
    pub jumlah: Rupiah,
    /// Months that it paid, oldest first; empty for what is no iuran.
    pub periode: Vec<Bulan>,
    /// Bank or shop, in the gateway's words.
    pub kanal: String,
    /// Reference number of the channel; empty when there is none.
    pub referensi: String,
    /// Whether the bill knows it; `None` for a state that this version does not know.
    pub dibukukan: Option<bool>,
    /// Paid too much, and kept for later months.
    pub kredit: Rupiah,
    /// Taken from what was paid too much before.
    pub dari_kredit: Rupiah,
}

impl Pembayaran {
    /// The day in Asia/Jakarta; the reader sees to it that there is one.
    #[must_use]
    pub fn tanggal(&self) -> NaiveDate {
        Zona::Wib
            .dari_epoch_ms(self.dibayar_ms)
            .map_or(NaiveDate::MIN, |at| at.date())
    }

    /// As the totals see it.
    #[must_use]
    pub fn bayaran(&self) -> Bayaran {
        Bayaran {
            jenis: self.jenis,
            tanggal: self.tanggal(),
            jumlah: self.jumlah,
            dibukukan: self.dibukukan != Some(false),
        }
    }
}

impl Known {
    /// A page of what the family has paid, the newest first.
    #[must_use]
    pub fn pembayaran(&self, kursor: Option<&str>) -> Look<'_, Halaman<Pembayaran>> {
        let kursor = kursor.map(str::to_owned);
        self.look(&Resource::Pembayaran { kursor }, |told| match told {
            Told::Pembayaran(value) => Some(value),
            _ => None,
        })
    }
}
