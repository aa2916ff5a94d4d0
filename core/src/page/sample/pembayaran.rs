//! What the family has paid.

use super::{MOMENT_MS, World};
use crate::data::halaman::Halaman;
use crate::data::pembayaran::Pembayaran;
use crate::data::{Resource, Told};
use crate::rules::bulan::Bulan;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::JenisBayar;

const DAY_MS: i64 = 86_400_000;

/// A booked payment of Rp140.000 so many days ago, for one month.
#[allow(clippy::expect_used)]
#[must_use]
pub fn bayar(days: i64, tahun: i32, bulan: u32) -> Pembayaran {
    Pembayaran {
        id: format!("iuran-{tahun}-{bulan:02}"),
        jenis: JenisBayar::Iuran,
        dibayar_ms: MOMENT_MS - days * DAY_MS,
        jumlah: Rupiah(140_000),
        periode: vec![Bulan::new(tahun, bulan).expect("a month of the calendar")],
        kanal: "BRI".to_owned(),
        referensi: format!("CTH{tahun}{bulan:02}0801"),
        dibukukan: Some(true),
        kredit: Rupiah::NOL,
        dari_kredit: Rupiah::NOL,
    }
}

/// Three months of this year and one of the year before, the newest first.
#[must_use]
pub fn riwayat() -> Vec<Pembayaran> {
    vec![
        bayar(27, 2026, 10),
        bayar(58, 2026, 9),
        bayar(88, 2026, 8),
        bayar(351, 2025, 12),
    ]
}

impl World {
    /// The gateway has told these payments as the page behind `kursor`, and that `berikut` follows it.
    pub fn tell_pembayaran(&mut self, kursor: Option<&str>, baris: Vec<Pembayaran>, berikut: Option<&str>) {
        let halaman = Halaman {
            baris,
            berikut: berikut.map(str::to_owned),
        };
        let kursor = kursor.map(str::to_owned);
        self.tell(Resource::Pembayaran { kursor }, Told::Pembayaran(halaman));
    }
}
