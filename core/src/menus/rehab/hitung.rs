//! The bill as the rule book sees it: from the months that are unpaid to the plans. What cannot be computed to the rupiah is not
//! computed at all: the gateway would make another plan of it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::data::iuran::TagihanKeluarga;
use crate::page::Context;
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::iuran::iuran_pbpu;
use crate::rules::kelas::Kelas;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::rehab::{
    self, AsalUtang, BulanBerjalan, Keluarga, Perbandingan, RehabError, RencanaBerjalan, Versi, bandingkan, kelayakan,
    pilihan_berjalan, rencana_berjalan,
};
use crate::rules::tagihan::bulan_tertunggak;

/// Why no plan can be computed on this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakTerhitung {
    /// The gateway did not say the class or the number of members.
    TakLengkap,
    /// The bill says other amounts than the tariffs.
    Berbeda,
}

/// A family that owes, on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hitungan {
    /// The version in force.
    pub versi: Versi,
    /// Whether the family still pays by itself.
    pub asal: AsalUtang,
    /// The month of registration.
    pub daftar: Bulan,
    kelas: Kelas,
    anggota: u32,
    belum_dibayar: BTreeSet<Bulan>,
    hari: NaiveDate,
}

/// The family's bill as of today; `None` while there is none.
pub(super) fn of(context: &Context<'_>) -> Option<Result<Hitungan, TakTerhitung>> {
    let (bill, as_of_ms) = context.known.iuran().dated()?;
    let said = Zona::Wib.dari_epoch_ms(as_of_ms)?.date();
    Some(Hitungan::of(bill, said, context.now.today()))
}

/// Whether the family still pays by itself.
pub(super) fn asal(bill: &TagihanKeluarga) -> AsalUtang {
    if bill.segmen.mandiri() {
        AsalUtang::Mandiri
    } else {
        AsalUtang::PindahSegmen
    }
}

/// The version in force on a day; before the first one, that one.
pub(super) fn versi(hari: NaiveDate) -> Versi {
    rehab::versi_pada(hari).unwrap_or(Versi::Satu)
}

/// The months that a bill of the day `said` leaves unpaid on a later day: a self-paying family has paid nothing since, as far as
/// anybody here knows.
pub(super) fn belum_dibayar(bill: &TagihanKeluarga, said: NaiveDate, hari: NaiveDate) -> BTreeSet<Bulan> {
    let mut unpaid: BTreeSet<Bulan> = bill.tunggakan.iter().chain(&bill.berjalan).map(|b| b.bulan).collect();
    if bill.segmen.mandiri()
        && let (Ok(mut bulan), Ok(ini)) = (Bulan::from_date(said), Bulan::from_date(hari))
    {
        while bulan < ini {
            let Ok(next) = bulan.plus(1) else { break };
            bulan = next;
            unpaid.insert(bulan);
        }
    }
    unpaid
}

/// How many months are billed as arrears on a day.
pub(super) fn tunggakan(unpaid: &BTreeSet<Bulan>, hari: NaiveDate) -> u32 {
    let billed = Bulan::from_date(hari).map(|ini| bulan_tertunggak(unpaid, ini).len());
    billed.ok().and_then(|months| u32::try_from(months).ok()).unwrap_or(0)
}

impl Hitungan {
    /// Of a bill that the gateway told on the day `said`, on the day `hari`.
    ///
    /// # Errors
    /// Why nothing can be computed.
    pub fn of(bill: &TagihanKeluarga, said: NaiveDate, hari: NaiveDate) -> Result<Self, TakTerhitung> {
        let (Some(kelas), Some(anggota), Ok(daftar)) = (bill.kelas, bill.anggota, Bulan::from_date(hari)) else {
            return Err(TakTerhitung::TakLengkap);
        };
        let priced = bill
            .tunggakan
            .iter()
            .chain(&bill.berjalan)
            .all(|b| iuran_pbpu(kelas, anggota, b.bulan).is_ok_and(|iuran| iuran.dibayar == b.jumlah));
        if !priced {
            return Err(TakTerhitung::Berbeda);
        }
        Ok(Self {
            versi: versi(hari),
            asal: asal(bill),
            daftar,
            kelas,
            anggota,
            belum_dibayar: belum_dibayar(bill, said, hari),
            hari,
        })
    }

    fn keluarga(&self) -> Keluarga<'_> {
        Keluarga {
            asal: self.asal,
            kelas: self.kelas,
            anggota: self.anggota,
            belum_dibayar: &self.belum_dibayar,
        }
    }

    /// Whether a plan can be registered today.
    #[must_use]
    pub fn terbuka(&self) -> bool {
        let bulan = tunggakan(&self.belum_dibayar, self.hari);
        matches!(
            kelayakan(self.versi, self.asal, bulan, self.hari),
            Ok(Kelayakan::Boleh { .. })
        )
    }

    /// That no plan is possible because every division has an instalment that is too small; `None` otherwise.
    #[must_use]
    pub fn terlalu_kecil(&self) -> Option<Kelayakan> {
        let mut none = self.bandingkan().ok()?.tanpa_rencana.into_iter();
        let none = none.find(|none| none.alasan == RehabError::AngsuranKurang.kode())?;
        Some(Kelayakan::Tidak {
            alasan: none.alasan,
            jalan_lain: Vec::new(),
            penjelasan: none.penjelasan,
        })
    }

    /// All plans, beside paying everything at once.
    ///
    /// # Errors
    /// See [`bandingkan`].
    pub fn bandingkan(&self) -> Result<Perbandingan, RehabError> {
        bandingkan(&[self.versi], &self.keluarga(), self.hari)
    }

    /// The ways in which this month can be paid; empty when there is nothing to choose.
    #[must_use]
    pub fn cara(&self) -> &'static [BulanBerjalan] {
        pilihan_berjalan(self.versi, &self.keluarga(), self.daftar)
    }

    /// The plan of `n` instalments for registering today.
    ///
    /// # Errors
    /// See [`rencana_berjalan`].
    pub fn rencana(&self, n: u32, cara: BulanBerjalan) -> Result<RencanaBerjalan, RehabError> {
        rencana_berjalan(self.versi, &self.keluarga(), self.daftar, n, cara)
    }
}
