//! The family's bill as the gateway states it.

use super::known::{Known, Look, Resource, Told};
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;

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
    /// Members on the bill.
    pub anggota: u32,
    /// Unpaid months before the current one, oldest first, at most 24.
    pub tunggakan: Vec<BulanTertagih>,
    /// The current month; `None` when it is paid.
    pub berjalan: Option<BulanTertagih>,
    /// Per person in the current month.
    pub perorang: Rupiah,
    /// Virtual accounts; empty when there is no personal bill.
    pub va: Vec<VirtualAccount>,
}

impl TagihanKeluarga {
    /// The first unpaid month, arrears first.
    #[must_use]
    pub fn tertua(&self) -> Option<Bulan> {
        self.tunggakan.first().or(self.berjalan.as_ref()).map(|b| b.bulan)
    }
}

impl Known {
    /// The family's bill.
    #[must_use]
    pub fn iuran(&self) -> Look<'_, TagihanKeluarga> {
        self.look(&Resource::Iuran, |told| match told {
            Told::Iuran(value) => Some(value),
            _ => None,
        })
    }
}
