//! Paying arrears in instalments, as the gateway states it, and what can be asked of it (`domain.md` §7).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::perintah::About;
use crate::rules::bulan::Bulan;
use crate::rules::rehab::{BulanBerjalan, Versi};
use crate::rules::rupiah::Rupiah;

/// The newest plan of a family, running or past; `None` when there never was one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rehab {
    /// The plan.
    pub rencana: Option<Rencana>,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rencana {
    /// The gateway's name of it.
    pub id: String,
    /// The version that it follows; `None` for one that this version of the app does not know.
    pub versi: Option<Versi>,
    /// Day of registration.
    pub daftar: NaiveDate,
    /// Through whom it was registered: `aplikasi`, `165`, `loket`, or another way.
    pub oleh: String,
    /// The instalments in order of payment; never empty.
    pub tahap: Vec<Tahap>,
    /// Where it stands.
    pub posisi: Posisi,
    /// The month of registration where it is paid apart from the instalments.
    pub terpisah: Option<Terpisah>,
    /// Code of the channel by which the family pays automatically; empty when it does not.
    pub autodebit: String,
}

/// An instalment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tahap {
    /// Months of arrears that it settles, oldest first.
    pub bulan: Vec<Bulan>,
    /// Rupiah.
    pub jumlah: Rupiah,
    /// Last day to pay it.
    pub jatuh_tempo: NaiveDate,
    /// Day in Jakarta on which it was paid; `None` while it is unpaid.
    pub dibayar: Option<NaiveDate>,
}

/// A month that is paid apart from the instalments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terpisah {
    /// The month.
    pub bulan: Bulan,
    /// Rupiah.
    pub jumlah: Rupiah,
    /// Whether it is paid.
    pub lunas: bool,
}

/// Where a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posisi {
    /// It runs.
    Berjalan,
    /// Every instalment is paid.
    Selesai,
    /// An instalment was unpaid at the end of its month.
    Gagal,
    /// It was cancelled before anything was paid.
    Dibatalkan,
    /// Something that this version does not know.
    Lain,
}

impl Rencana {
    /// The first instalment that is unpaid, and its place from 1.
    #[must_use]
    pub fn berikut(&self) -> Option<(usize, &Tahap)> {
        (1..).zip(&self.tahap).find(|(_, tahap)| tahap.dibayar.is_none())
    }

    /// Instalments that are paid.
    #[must_use]
    pub fn lunas(&self) -> usize {
        self.tahap.iter().filter(|tahap| tahap.dibayar.is_some()).count()
    }

    /// Whether it runs.
    #[must_use]
    pub fn berjalan(&self) -> bool {
        self.posisi == Posisi::Berjalan
    }
}

/// What can be asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Registers a plan.
    Daftar(Daftar),
    /// Cancels one before anything is paid.
    Batal(Batal),
}

/// A registration: the choice, and what the person was shown for it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Daftar {
    /// The version that was shown.
    pub versi: Versi,
    /// Number of instalments.
    pub tahap: u32,
    /// How the month of registration is paid.
    pub bulanberjalan: BulanBerjalan,
    /// The month of registration for which it was computed.
    pub bulan: Bulan,
    /// Sum of the instalments that was shown, in rupiah.
    pub total: Rupiah,
    /// E-mail to which the confirmation goes.
    pub email: String,
}

/// A cancellation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batal {
    /// The gateway's name of the plan.
    pub id: String,
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let (name, step_up) = match self {
            Self::Daftar(_) => ("daftar-rehab", true),
            Self::Batal(_) => ("batal-rehab", false),
        };
        About {
            name,
            // One plan a family: a cancellation waits for the registration that it is about.
            lane: "rehab".into(),
            session: true,
            step_up,
            stale: |resource| matches!(resource, Resource::Rehab | Resource::Iuran),
            lampiran: &[],
            settled_by: Some(Resource::Rehab),
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        let bulan = Bulan::from_date(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).unwrap();
        vec![
            Self::Daftar(Daftar {
                versi: Versi::Dua,
                tahap: 3,
                bulanberjalan: BulanBerjalan::Bersama,
                bulan,
                total: Rupiah(1_260_000),
                email: "sari@contoh.example".into(),
            }),
            Self::Batal(Batal { id: "cicilan-1".into() }),
        ]
    }
}

impl Known {
    /// The family's newest plan.
    #[must_use]
    pub fn rehab(&self) -> Look<'_, Rehab> {
        self.look(&Resource::Rehab, |told| match told {
            Told::Rehab(value) => Some(value),
            _ => None,
        })
    }
}
