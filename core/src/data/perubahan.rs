//! Changes of a participant's data: those that were asked for, as the gateway states them, and what can be asked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::kode::TiketKode;
use super::perintah::About;
use crate::rules::perubahan::Perubahan as Jenis;
use crate::rules::perubahan::fktp::AlasanKhusus;

/// A change that somebody asked for. `Debug` hides what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct Perubahan {
    /// The gateway's name of it.
    pub id: String,
    /// Opaque name of the member; empty for the whole family.
    pub anggota: String,
    /// What is changed; `None` for a kind that this version does not know.
    pub jenis: Option<Jenis>,
    /// The gateway's code of the kind.
    pub jenis_kode: String,
    /// What held before, in words; empty when that is not said.
    pub lama: String,
    /// What is wished, in words.
    pub baru: String,
    /// When it was asked for.
    pub diminta: NaiveDate,
    /// First day on which it counts.
    pub mulai: NaiveDate,
    /// Where it stands.
    pub keadaan: Keadaan,
    /// Who asked for it.
    pub oleh: Oleh,
}

impl Perubahan {
    /// Whether it is about a member, by the opaque name, or about all of the family.
    #[must_use]
    pub fn is_about(&self, anggota: &str) -> bool {
        self.anggota.is_empty() || self.anggota == anggota
    }
}

impl std::fmt::Debug for Perubahan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Perubahan({}, {})", self.jenis_kode, self.mulai)
    }
}

/// Where a change stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keadaan {
    /// It counts from a day to come.
    Menunggu,
    /// It counts.
    Berlaku,
    /// It was taken back before it counted.
    Dibatalkan,
    /// Another change of the same thing came before it counted.
    Diganti,
    /// A state that this version does not know.
    Lain,
}

/// Who asked for a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oleh {
    /// The participant, in this app.
    Aplikasi,
    /// An office.
    Loket,
    /// Care Center 165.
    CareCenter165,
    /// Somebody whom this version does not know.
    Lain,
}

/// The family's changes, the newest first, and what the class of care depends on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DaftarPerubahan {
    /// The changes.
    pub baris: Vec<Perubahan>,
    /// First day in the present class; `None` when the gateway did not say.
    pub kelas_sejak: Option<NaiveDate>,
    /// Whether the first iuran was paid; `None` when the gateway did not say.
    pub iuran_pertama_dibayar: Option<bool>,
    /// Whether PRAKTIS was used.
    pub praktis_terpakai: bool,
}

/// An area below another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wilayah {
    /// Its code.
    pub kode: String,
    /// Its name.
    pub nama: String,
}

/// The areas below one area.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DaftarWilayah {
    /// The areas, by name.
    pub baris: Vec<Wilayah>,
    /// Whether they are invented.
    pub contoh: bool,
}

/// What can be asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each is what its name says
pub enum Perintah {
    Fktp(UbahFktp),
    Kelas(UbahKelas),
    Alamat(UbahAlamat),
    NomorHp(UbahNomorHp),
    Email(UbahEmail),
    Batal(Batal),
}

/// Changing the first-level facility. This and the others below are spelled as they are sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UbahFktp {
    /// Opaque name of the member.
    pub idanggota: String,
    /// For the whole family.
    pub satukeluarga: bool,
    /// Code of the facility.
    #[serde(rename = "kdProvider")]
    pub kd_provider: String,
    /// Why not to wait three months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alasankhusus: Option<AlasanKhusus>,
}

/// Changing the class of inpatient care.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UbahKelas {
    /// `1`, `2` or `3`.
    pub kelas: String,
    /// For the whole family; the only way there is.
    pub satukeluarga: bool,
}

/// Changing the postal address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UbahAlamat {
    /// Opaque name of the member.
    pub idanggota: String,
    /// For the whole family.
    pub satukeluarga: bool,
    /// Street and number.
    pub alamat: String,
    /// Code of the province.
    pub kodeprop: String,
    /// Code of the regency.
    pub kodekab: String,
    /// Code of the district.
    pub kodekec: String,
    /// Code of the village; empty when its name was written.
    pub kodekel: String,
    /// Name of the village as it was written; empty when it was chosen.
    pub kelurahan: String,
    /// Five digits.
    pub kodepos: String,
}

/// Changing the telephone number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UbahNomorHp {
    /// Opaque name of the member.
    pub idanggota: String,
    /// The new one, `08…`.
    pub nohp: String,
    /// Shows that the code that was sent there was right.
    pub tiketotp: TiketKode,
}

/// Changing the e-mail address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UbahEmail {
    /// Opaque name of the member.
    pub idanggota: String,
    /// The new one.
    pub email: String,
    /// Shows that the code that was sent there was right.
    pub tiketkode: TiketKode,
}

/// Taking a change back that does not count yet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batal {
    /// The gateway's name of the change.
    pub id: String,
}

impl Perintah {
    /// What it changes; `None` for taking one back.
    #[must_use]
    pub const fn jenis(&self) -> Option<Jenis> {
        match self {
            Self::Fktp(_) => Some(Jenis::Fktp),
            Self::Kelas(_) => Some(Jenis::Kelas),
            Self::Alamat(_) => Some(Jenis::Alamat),
            Self::NomorHp(_) => Some(Jenis::NomorHp),
            Self::Email(_) => Some(Jenis::Email),
            Self::Batal(_) => None,
        }
    }

    /// Opaque name of the member whom it is for; empty for the whole family.
    #[must_use]
    pub fn anggota(&self) -> &str {
        let (anggota, family) = match self {
            Self::Fktp(ubah) => (ubah.idanggota.as_str(), ubah.satukeluarga),
            Self::Alamat(ubah) => (ubah.idanggota.as_str(), ubah.satukeluarga),
            Self::NomorHp(ubah) => (ubah.idanggota.as_str(), false),
            Self::Email(ubah) => (ubah.idanggota.as_str(), false),
            Self::Kelas(_) | Self::Batal(_) => ("", true),
        };
        if family { "" } else { anggota }
    }

    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        About {
            name: match self {
                Self::Fktp(_) => "ubah-fktp",
                Self::Kelas(_) => "ubah-kelas",
                Self::Alamat(_) => "ubah-alamat",
                Self::NomorHp(_) => "ubah-hp",
                Self::Email(_) => "ubah-email",
                Self::Batal(_) => "batal-ubah",
            },
            // A change and its taking back must not pass each other.
            lane: "perubahan".into(),
            session: true,
            step_up: matches!(self, Self::Fktp(_) | Self::Kelas(_)),
            stale: |resource| matches!(resource, Resource::Perubahan | Resource::Keluarga | Resource::Iuran),
            lampiran: &[],
            settled_by: None,
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        vec![
            Self::Fktp(UbahFktp {
                idanggota: "abcd".into(),
                satukeluarga: false,
                kd_provider: "9901P001".into(),
                alasankhusus: None,
            }),
            Self::Kelas(UbahKelas {
                kelas: "2".into(),
                satukeluarga: true,
            }),
            Self::Alamat(UbahAlamat {
                idanggota: "abcd".into(),
                satukeluarga: true,
                alamat: "Jalan Contoh 1".into(),
                kodeprop: "32".into(),
                kodekab: "32.76".into(),
                kodekec: "32.76.06".into(),
                kodekel: String::new(),
                kelurahan: "Beji Contoh".into(),
                kodepos: "16421".into(),
            }),
            Self::NomorHp(UbahNomorHp {
                idanggota: "abcd".into(),
                nohp: "080000000031".into(),
                tiketotp: TiketKode("cth".into()),
            }),
            Self::Email(UbahEmail {
                idanggota: "abcd".into(),
                email: "sari@contoh.example".into(),
                tiketkode: TiketKode("cth".into()),
            }),
            Self::Batal(Batal { id: "ubah-1".into() }),
        ]
    }
}

impl Known {
    /// The family's changes.
    #[must_use]
    pub fn perubahan(&self) -> Look<'_, DaftarPerubahan> {
        self.look(&Resource::Perubahan, |told| match told {
            Told::Perubahan(value) => Some(value),
            _ => None,
        })
    }

    /// The areas below an area.
    #[must_use]
    pub fn wilayah(&self, induk: &str) -> Look<'_, DaftarWilayah> {
        let resource = Resource::Wilayah {
            induk: induk.to_owned(),
        };
        self.look(&resource, |told| match told {
            Told::Wilayah(value) => Some(value),
            _ => None,
        })
    }
}
