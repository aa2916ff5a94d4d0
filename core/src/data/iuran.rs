//! The family's bill as the gateway states it.

use chrono::NaiveDate;

use super::known::{Known, Look, Resource, Told};
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;

/// The one answer to every number without a bill of its own: nobody has it, or somebody else pays. Which of them, it does not say.
pub const TIDAK_DITEMUKAN: &str = "tidak_ditemukan";

/// A virtual account of the family.
#[derive(Clone, PartialEq, Eq)]
pub struct VirtualAccount {
    /// Bank.
    pub bank: String,
    /// 16 digits; holds digits of the card number, so `Debug` hides it.
    pub nomor: String,
}

impl std::fmt::Debug for VirtualAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "VirtualAccount({})", self.bank)
    }
}

/// The bill of a family on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagihanKeluarga {
    /// Segment of the family.
    pub segmen: Segmen,
    /// Class; `None` for a code this version does not know.
    pub kelas: Option<Kelas>,
    /// Members on the bill; `None` when the gateway did not say.
    pub anggota: Option<u32>,
    /// Unpaid months before the current one, oldest first, at most 24.
    pub tunggakan: Vec<BulanTertagih>,
    /// The current month; `None` when it is paid.
    pub berjalan: Option<BulanTertagih>,
    /// Per person in the current month; `None` when the gateway did not say.
    pub perorang: Option<Rupiah>,
    /// Virtual accounts; empty when there is no personal bill.
    pub va: Vec<VirtualAccount>,
    /// Set while the bill is paid in another way.
    pub terkunci: Option<Terkunci>,
    /// What is asked for each member; empty when the gateway did not say.
    pub per_anggota: Vec<PerAnggota>,
    /// The last months, the current one included, oldest first; empty when the gateway did not say.
    pub riwayat: Vec<BulanRiwayat>,
    /// Day on which the last suspension ended; `None` for who was never suspended and when the gateway did not say.
    pub aktif_kembali: Option<NaiveDate>,
    /// A payment that the bill does not know of yet.
    pub menunggu: Option<BayarMenunggu>,
}

/// What a bill asks for one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerAnggota {
    /// Name of the member on the wire.
    pub id: String,
    /// In the current month.
    pub perorang: Rupiah,
    /// In all: arrears and current month.
    pub ditagih: Rupiah,
}

/// One month of the last two years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulanRiwayat {
    /// The month.
    pub bulan: Bulan,
    /// Iuran of the whole family.
    pub jumlah: Rupiah,
    /// Day in Jakarta on which it was paid; `None` while it is unpaid.
    pub dibayar: Option<NaiveDate>,
}

/// Somebody's bill, as anybody may see it who knows a number of theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagihanDicari {
    /// Name of the holder, masked.
    pub nama: String,
    /// Members on the bill; `None` when the gateway did not say.
    pub anggota: Option<u32>,
    /// Unpaid months, the current one included; 0 for who owes nothing.
    pub bulan: u32,
    /// The oldest of them.
    pub tertua: Option<Bulan>,
    /// What they cost together.
    pub jumlah: Rupiah,
}

/// A payment that waits to be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BayarMenunggu {
    /// Until when it should be booked, milliseconds since 1970 UTC.
    pub sampai_ms: i64,
    /// How much; `None` when the gateway did not say.
    pub jumlah: Option<Rupiah>,
}

/// In which other way a bill is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terkunci {
    /// `rehab`, `autodebit`, or a way that this version does not know.
    pub oleh: String,
    /// What is to be paid now in that way; `None` when the gateway did not say.
    pub jumlah: Option<Rupiah>,
}

impl TagihanKeluarga {
    /// The first unpaid month, arrears first.
    #[must_use]
    pub fn tertua(&self) -> Option<Bulan> {
        self.tunggakan.first().or(self.berjalan.as_ref()).map(|b| b.bulan)
    }

    /// Whether it asks for a month that had not begun `now_ms` after 1970 UTC.
    fn is_ahead(&self, now_ms: i64) -> bool {
        let said = Zona::Wib.dari_epoch_ms(now_ms);
        let present = said.and_then(|said| Bulan::from_date(said.date()).ok());
        let newest = self.berjalan.as_ref().or(self.tunggakan.last()).map(|b| b.bulan);
        newest.zip(present).is_some_and(|(newest, present)| newest > present)
    }
}

impl Known {
    /// The family's bill. One that asks for months to come is no bill: which of its months are somebody's mistake cannot be
    /// told, so none of its sums is shown anywhere. The present is when the gateway last said anything: the bill itself may have
    /// come with an answer whose date was not believed yet.
    #[must_use]
    pub fn iuran(&self) -> Look<'_, TagihanKeluarga> {
        let look = self.look(&Resource::Iuran, |told| match told {
            Told::Iuran(value) => Some(value),
            _ => None,
        });
        let now_ms = self.newest_ms().unwrap_or(i64::MAX);
        look.if_meant(|bill| !bill.is_ahead(now_ms))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Dated, Fetch, Problem};

    fn said(told: Told, year: i32, month: u32) -> Dated {
        let day = NaiveDate::from_ymd_opt(year, month, 24).unwrap();
        let as_of_ms = day.and_hms_opt(3, 0, 0).unwrap().and_utc().timestamp_millis();
        Dated {
            told,
            as_of_ms,
            skipped: 0,
        }
    }

    /// A bill of November 2026, told in another month.
    fn known_in(year: i32, month: u32, fetch: Fetch) -> Known {
        let november = BulanTertagih {
            bulan: Bulan::new(2026, 11).unwrap(),
            jumlah: Rupiah(140_000),
        };
        let bill = TagihanKeluarga {
            segmen: Segmen::Pbpu,
            kelas: None,
            anggota: None,
            tunggakan: Vec::new(),
            berjalan: Some(november),
            perorang: None,
            va: Vec::new(),
            terkunci: None,
            per_anggota: Vec::new(),
            riwayat: Vec::new(),
            aktif_kembali: None,
            menunggu: None,
        };
        let mut known = Known::default();
        known.put(&Resource::Iuran, said(Told::Iuran(bill), year, month));
        known.set_fetch(&Resource::Iuran, fetch);
        known
    }

    /// Fault T16.
    #[test]
    fn a_bill_of_months_to_come_is_shown_as_no_sum() {
        assert!(known_in(2026, 11, Fetch::Idle).iuran().value.is_some());
        let ahead = known_in(2026, 10, Fetch::Idle);
        assert_eq!(ahead.iuran().dated(), None);
        assert_eq!(ahead.iuran().fetch, &Fetch::Failed(Problem::NotUnderstood));
        // The date of the bill's own answer may be the phone's, which is wrong; another answer tells the present.
        let mut late = known_in(2012, 1, Fetch::Idle);
        assert_eq!(late.iuran().value, None);
        late.put(&Resource::Antrean, said(Told::Antrean(Vec::new()), 2026, 11));
        assert!(late.iuran().value.is_some());
        // While a better one is asked for, nothing has failed.
        assert_eq!(known_in(2026, 10, Fetch::Asking).iuran().fetch, &Fetch::Asking);
    }
}
