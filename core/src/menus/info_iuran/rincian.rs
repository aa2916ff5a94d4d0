//! The bill in numbers: what is owed together, where it stands today, and whether the tariff agrees.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::data::iuran::{BulanRiwayat, TagihanKeluarga};
use crate::page::Context;
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::iuran::{Iuran, iuran_pbpu};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::rehab::{self, AsalUtang};
use crate::rules::rupiah::{Rupiah, RupiahError};
use crate::rules::segmen::{Pembayar, Segmen};
use crate::rules::tagihan::{self, StatusIuran};

/// More unpaid months than these are not asked for (§6.3).
const MOST_MONTHS: u32 = 24;

/// The sums of a bill, in rupiah.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Jumlah {
    /// Unpaid months before the current one.
    pub tunggakan: Rupiah,
    /// Arrears and the current month.
    pub semua: Rupiah,
}

/// Adds up a bill.
///
/// # Errors
/// [`RupiahError::Overflow`] for amounts that no bill can hold.
pub(super) fn jumlah(tagihan: &TagihanKeluarga) -> Result<Jumlah, RupiahError> {
    let tunggakan = Rupiah::sum(tagihan.tunggakan.iter().map(|b| b.jumlah))?;
    let berjalan = tagihan.berjalan.as_ref().map_or(Rupiah::NOL, |b| b.jumlah);
    Ok(Jumlah {
        tunggakan,
        semua: tunggakan.plus(berjalan)?,
    })
}

/// Whether anything is to be paid.
pub(super) fn ada(tagihan: &TagihanKeluarga) -> bool {
    !tagihan.tunggakan.is_empty() || tagihan.berjalan.is_some()
}

/// Day since which the cards are active again; `None` for who was never suspended, and for who is.
pub(super) fn aktif_lagi(tagihan: &TagihanKeluarga) -> Option<NaiveDate> {
    tagihan.aktif_kembali.filter(|_| tagihan.tunggakan.is_empty())
}

/// Months that were in arrears before the cards were active again: the run of months that were paid after their end, up to the month
/// of that day. While the family is suspended, the months that are.
pub(super) fn bulan_sebelum_aktif(tagihan: &TagihanKeluarga) -> usize {
    let again = aktif_lagi(tagihan).and_then(|day| Bulan::from_date(day).ok());
    let Some(again) = again else {
        return tagihan.tunggakan.len();
    };
    let late = |one: &&BulanRiwayat| {
        let paid = one.dibayar.and_then(|day| Bulan::from_date(day).ok());
        paid.is_some_and(|paid| paid > one.bulan)
    };
    let before = tagihan.riwayat.iter().rev().skip_while(|one| one.bulan >= again);
    before.take_while(late).count()
}

/// Coverage on a day, from the months that the bill calls unpaid and the suspension that the gateway tells of (see
/// [`nonaktif_sejak`]); `None` beyond the calendar.
pub(super) fn status(
    tagihan: &TagihanKeluarga,
    nonaktif_sejak: Option<NaiveDate>,
    pada: NaiveDate,
) -> Option<StatusIuran> {
    let unpaid: BTreeSet<Bulan> = tagihan
        .tunggakan
        .iter()
        .chain(&tagihan.berjalan)
        .map(|b| b.bulan)
        .collect();
    tagihan::status(&unpaid, nonaktif_sejak, pada).ok()
}

/// A day of this month on which the gateway said that the holder was not active, at which a suspension had begun. A bill
/// cannot say so: who paid the arrears alone has only the current month on it and stays suspended (§6.3).
///
/// Nothing is known from a month before: who was suspended then and owes this month alone has paid that one meanwhile.
pub(super) fn nonaktif_sejak(context: &Context<'_>) -> Option<NaiveDate> {
    let (keluarga, as_of_ms) = context.known.keluarga().dated()?;
    let said = Zona::Wib.dari_epoch_ms(as_of_ms)?.date();
    let this_month = Bulan::from_date(said).ok()? == Bulan::from_date(context.now.today()).ok()?;
    let holder = keluarga
        .peserta
        .iter()
        .find(|p| p.pisa == "1")
        .or(keluarga.peserta.first())?;
    (this_month && !holder.aktif).then_some(said)
}

/// What the rule book says about one month of this family, where it knows: self-paying families of a known class.
pub(super) fn tarif(tagihan: &TagihanKeluarga, anggota: u32, bulan: Bulan) -> Option<Iuran> {
    let kelas = tagihan.kelas.filter(|_| membayar_sendiri(&tagihan.segmen))?;
    // A month without tariff or a family of nobody cannot be checked, which is no reason to doubt the gateway.
    iuran_pbpu(kelas, anggota, bulan).ok()
}

/// The gateway's amount and ours for the current month, when they differ.
pub(super) fn selisih(tagihan: &TagihanKeluarga) -> Option<(Rupiah, Rupiah)> {
    let berjalan = tagihan.berjalan.as_ref()?;
    let kita = tarif(tagihan, tagihan.anggota?, berjalan.bulan)?.dibayar;
    (kita != berjalan.jumlah).then_some((berjalan.jumlah, kita))
}

/// What the instalment programme answers; `None` where it is not open at all.
pub(super) fn cicilan(tagihan: &TagihanKeluarga, pada: NaiveDate) -> Option<Kelayakan> {
    let asal = asal(tagihan);
    let bulan = u32::try_from(tagihan.tunggakan.len()).ok()?;
    let kelayakan = rehab::kelayakan(rehab::versi_pada(pada)?, asal, bulan, pada).ok()?;
    (!matches!(kelayakan, Kelayakan::Tidak { .. })).then_some(kelayakan)
}

/// How many unpaid months the instalment programme takes at least, where that is more than these; `None` otherwise.
pub(super) fn cicilan_mulai(tagihan: &TagihanKeluarga, pada: NaiveDate) -> Option<u32> {
    let versi = rehab::versi_pada(pada)?;
    let owed = u32::try_from(tagihan.tunggakan.len()).ok()?;
    let open = |bulan: &u32| {
        let kelayakan = rehab::kelayakan(versi, asal(tagihan), *bulan, pada);
        matches!(kelayakan, Ok(Kelayakan::Boleh { .. } | Kelayakan::Belum { .. }))
    };
    (owed.checked_add(1)?..=MOST_MONTHS).find(open)
}

fn asal(tagihan: &TagihanKeluarga) -> AsalUtang {
    if membayar_sendiri(&tagihan.segmen) {
        AsalUtang::Mandiri
    } else {
        AsalUtang::PindahSegmen
    }
}

/// Whether this family has a bill of its own.
pub(super) fn membayar_sendiri(segmen: &Segmen) -> bool {
    segmen.pembayar() == Pembayar::Peserta
}

#[cfg(test)]
mod tests {
    use super::super::examples::owe;
    use super::*;
    use crate::page::sample::date;
    use crate::page::sample::iuran::iuran;
    use crate::rules::kelas::Kelas;

    fn owing(months: u32) -> TagihanKeluarga {
        let mut bill = iuran();
        owe(&mut bill, months);
        bill
    }

    #[test]
    fn everything_owed_is_arrears_and_the_current_month() {
        let sums = jumlah(&owing(24)).unwrap();
        assert_eq!((sums.tunggakan, sums.semua), (Rupiah(3_360_000), Rupiah(3_500_000)));
        let mut paid = iuran();
        paid.berjalan = None;
        assert_eq!(jumlah(&paid).unwrap().semua, Rupiah::NOL);
    }

    #[test]
    fn amounts_that_no_bill_can_hold_are_an_error() {
        let mut bill = owing(1);
        bill.tunggakan[0].jumlah = Rupiah(i64::MAX);
        assert_eq!(jumlah(&bill), Err(RupiahError::Overflow));
    }

    #[test]
    fn the_tenth_is_in_time_the_eleventh_is_not_and_the_first_suspends() {
        let on = |month, day| status(&iuran(), None, date(2026, month, day)).unwrap();
        assert_eq!(on(11, 10), StatusIuran::Aktif);
        assert_eq!(on(11, 11), StatusIuran::AktifLewatJatuhTempo);
        assert_eq!(on(11, 30), StatusIuran::AktifLewatJatuhTempo);
        assert_eq!(on(12, 1), StatusIuran::Nonaktif);
    }

    #[test]
    fn another_amount_than_the_tariffs_is_noticed_for_families_we_can_price() {
        let mut bill = iuran();
        assert_eq!(selisih(&bill), None); // 4 × Rp35.000 in class III
        bill.kelas = Some(Kelas::II);
        assert_eq!(selisih(&bill), Some((Rupiah(140_000), Rupiah(400_000))));
        bill.kelas = None;
        assert_eq!(selisih(&bill), None);
        bill.kelas = Some(Kelas::II);
        bill.segmen = Segmen::PpuBu;
        assert_eq!(selisih(&bill), None);
    }

    #[test]
    fn instalments_are_for_four_to_twenty_four_months_and_two_after_a_change_of_segment() {
        let offered = |months, segmen: Segmen| {
            let mut bill = owing(months);
            bill.segmen = segmen;
            cicilan(&bill, date(2026, 11, 24)).is_some()
        };
        assert!(!offered(3, Segmen::Pbpu));
        assert!(offered(4, Segmen::Pbpu) && offered(24, Segmen::Bp));
        assert!(!offered(1, Segmen::PpuBu) && offered(2, Segmen::PpuBu));
        let late = cicilan(&owing(4), date(2026, 11, 29));
        assert!(matches!(late, Some(Kelayakan::Belum { sejak, .. }) if sejak == date(2026, 12, 1)));
    }
}
