//! Visits to health facilities, as the gateway states them, and what a person thinks of one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::halaman::Halaman;
use super::known::{Known, Look, Resource, Told};
use super::perintah::About;
use crate::rules::penilaian::Kesesuaian;

/// A visit. `Debug` hides what it was for.
#[derive(Clone, PartialEq, Eq)]
pub struct Kunjungan {
    /// The gateway's name of it: the number of its proof of eligibility (SEP), or another one.
    pub id: String,
    /// Opaque name of the member; empty when the gateway did not say.
    pub anggota: String,
    /// The day, or the first one of a stay.
    pub tanggal: NaiveDate,
    /// Last day of a stay.
    pub pulang: Option<NaiveDate>,
    /// Whether it was a stay; `None` for a kind that this version does not know.
    pub rawat_inap: Option<bool>,
    /// The facility.
    pub faskes: String,
    /// Poli; empty for a stay.
    pub poli: String,
    /// Diagnosis with its ICD-10 code in front.
    pub diagnosa: String,
    /// Complaint, in the facility's words.
    pub keluhan: String,
    /// Therapy, in the facility's words.
    pub terapi: String,
    /// Number of the referral; empty when there was none.
    pub rujukan: String,
    /// Whether it was rated.
    pub dinilai: bool,
}

impl std::fmt::Debug for Kunjungan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kunjungan({})", self.tanggal)
    }
}

/// What can be asked of a visit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Rates it, once (`domain.md` §12.3).
    Nilai(Nilai),
}

/// A rating.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nilai {
    /// The gateway's name of the visit.
    pub idkunjungan: String,
    /// Whether it took place as recorded.
    pub kesesuaian: Kesesuaian,
    /// 1 to 5; not asked of somebody who was never there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bintang: Option<u8>,
    /// In the participant's words; may be empty.
    pub catatan: String,
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let Self::Nilai(nilai) = self;
        About {
            name: "nilai-kunjungan",
            // A visit is rated once; nobody waits for another one.
            lane: format!("kunjungan/{}", nilai.idkunjungan).into(),
            session: true,
            step_up: false,
            stale: |resource| matches!(resource, Resource::Kunjungan { .. }),
            lampiran: &[],
            settled_by: None,
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        vec![Self::Nilai(Nilai {
            idkunjungan: "CTH-1".into(),
            kesesuaian: Kesesuaian::TidakSesuai,
            bintang: Some(2),
            catatan: "sembuh".into(),
        })]
    }
}

impl Known {
    /// A page of the visits of a member, or of the whole family for an empty name; the newest first.
    #[must_use]
    pub fn kunjungan(&self, anggota: &str, kursor: Option<&str>) -> Look<'_, Halaman<Kunjungan>> {
        let resource = Resource::Kunjungan {
            anggota: anggota.to_owned(),
            kursor: kursor.map(str::to_owned),
        };
        self.look(&resource, |told| match told {
            Told::Kunjungan(value) => Some(value),
            _ => None,
        })
    }
}
