//! Registering: what a family card holds, what is asked, and what came of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::iuran::VirtualAccount;
use super::known::{Known, Look, Resource, Told};
use super::perintah::{About, Hasil, Janji};
use crate::rules::kelas::Kelas;
use crate::rules::keluarga::kasus::{Kasus, KeadaanOrang};
use crate::rules::nik::JenisKelamin;
use crate::rules::rupiah::Rupiah;

/// The question what a family card holds. Held in memory only while it is being sent: the number is never kept.
#[derive(Clone, PartialEq, Eq)]
pub struct TanyaKk {
    /// Number of the family card, digits only.
    pub kk: String,
    /// Name of the captcha.
    pub captcha: String,
    /// What was read in it.
    pub jawaban: String,
}

/// What a family card holds, for whoever may register it now.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IsiKk {
    /// Names this look-up when the family is registered.
    pub tiket: String,
    /// Seconds for which the ticket is good.
    pub berlaku_s: u32,
    /// Which case it is; `None` for one that this version does not know.
    pub kasus: Option<Kasus>,
    /// Class of those who pay for themselves already.
    pub kelas: Option<Kelas>,
    /// Everybody on the card.
    pub orang: Vec<OrangKk>,
}

/// Somebody on a family card.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrangKk {
    /// Opaque name, the same for each look-up of the card.
    #[serde(rename = "ref")]
    pub kode: String,
    /// Name with most of its letters hidden.
    pub nama: String,
    /// Where the person stands.
    pub keadaan: KeadaanOrang,
}

impl std::fmt::Debug for IsiKk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IsiKk({})", self.orang.len())
    }
}

/// What can be asked of registration.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Registers a family: nobody's account.
    Keluarga(DaftarKeluarga),
    /// Adds members to the family of the account.
    Anggota(DaftarKeluarga),
    /// Registers a newborn of the family of the account.
    Bayi(DaftarBayi),
}

/// A family, or members more, spelled as on the wire.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaftarKeluarga {
    /// [`IsiKk::tiket`].
    #[serde(rename = "tiketkk")]
    pub tiket: String,
    /// Everybody who is registered.
    pub anggota: Vec<AnggotaBaru>,
    /// The class of all.
    #[serde(with = "kelas_kode")]
    pub kelas: Kelas,
    /// Telephone number, digits.
    pub nohp: String,
    /// E-mail address.
    pub email: String,
    /// Proof that the one-time code was entered.
    #[serde(rename = "tiketotp")]
    pub tiket_kode: String,
    /// Whether the terms were agreed to.
    pub setuju: bool,
}

/// Somebody who is registered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnggotaBaru {
    /// [`OrangKk::kode`].
    #[serde(rename = "ref")]
    pub kode: String,
    /// NIK, digits.
    pub nik: String,
    /// Name as on the family card.
    pub nama: String,
    /// Birth date.
    #[serde(rename = "tgllahir")]
    pub lahir: NaiveDate,
    /// Sex.
    #[serde(rename = "sex")]
    pub kelamin: JenisKelamin,
    /// Relation to the head of the family, as the wire writes it.
    pub hubungan: String,
    /// Code of the FKTP.
    #[serde(rename = "kdProvider")]
    pub faskes: String,
    /// Code of the dentist; empty for who goes to the FKTP with teeth, too.
    #[serde(rename = "kdProviderGigi", default, skip_serializing_if = "String::is_empty")]
    pub gigi: String,
}

/// A newborn, spelled as on the wire.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaftarBayi {
    /// Opaque name of the mother.
    #[serde(rename = "idibu")]
    pub ibu: String,
    /// Birth date.
    #[serde(rename = "tgllahir")]
    pub lahir: NaiveDate,
    /// Name; empty while the child has none.
    pub nama: String,
    /// Sex.
    #[serde(rename = "sex")]
    pub kelamin: JenisKelamin,
    /// Number of the birth statement.
    #[serde(rename = "nomorsuratlahir")]
    pub surat: String,
    /// The how-manieth child it is, from 1.
    #[serde(rename = "anakke")]
    pub anak_ke: u32,
    /// Code of the FKTP.
    #[serde(rename = "kdProvider")]
    pub faskes: String,
}

/// A class as the wire writes it: `1`, `2` or `3`.
mod kelas_kode {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::rules::kelas::Kelas;

    pub(super) fn serialize<S: Serializer>(kelas: &Kelas, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(kelas.kode())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Kelas, D::Error> {
        let kode = String::deserialize(deserializer)?;
        Kelas::dari_kode(&kode).ok_or_else(|| serde::de::Error::custom("no such class"))
    }
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let (name, lane, session) = match self {
            Self::Keluarga(daftar) => ("daftar-keluarga", format!("pendaftaran/{}", daftar.tiket), false),
            Self::Anggota(daftar) => ("tambah-anggota", format!("pendaftaran/{}", daftar.tiket), true),
            Self::Bayi(bayi) => ("daftar-bayi", format!("pendaftaran/bayi/{}", bayi.ibu), true),
        };
        About {
            name,
            lane: lane.into(),
            session,
            step_up: false,
            stale: |resource| {
                matches!(
                    resource,
                    Resource::Pendaftaran { .. } | Resource::Keluarga | Resource::Iuran
                )
            },
            lampiran: &[],
            settled_by: None,
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(crate) fn one_of_each() -> Vec<Self> {
        let lahir = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default();
        let daftar = DaftarKeluarga {
            tiket: "CTH-KK".into(),
            anggota: vec![AnggotaBaru {
                kode: "a".into(),
                nik: "9999990101900001".into(),
                nama: "Contoh".into(),
                lahir,
                kelamin: JenisKelamin::LakiLaki,
                hubungan: "kepala".into(),
                faskes: "9901U020".into(),
                gigi: "99000011".into(),
            }],
            kelas: Kelas::III,
            nohp: "081200000001".into(),
            email: "contoh@example.com".into(),
            tiket_kode: "CTH-KODE".into(),
            setuju: true,
        };
        let bayi = DaftarBayi {
            ibu: "contoh-1".into(),
            lahir,
            nama: String::new(),
            kelamin: JenisKelamin::Perempuan,
            surat: "CTH/1".into(),
            anak_ke: 1,
            faskes: "9901U020".into(),
        };
        vec![Self::Keluarga(daftar.clone()), Self::Anggota(daftar), Self::Bayi(bayi)]
    }
}

/// Where a registration stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tahap {
    /// The first payment is not possible yet.
    Menunggu,
    /// It is.
    BisaDibayar,
    /// It was made.
    Aktif,
    /// Nobody paid in time.
    Kedaluwarsa,
    /// Another word of the gateway's.
    Lain(String),
}

/// A registration, as the gateway tells it. `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pendaftaran {
    /// Unguessable name under which it is found again.
    pub tiket: String,
    /// Where it stands.
    pub tahap: Tahap,
    /// Day of registration.
    pub tanggal: NaiveDate,
    /// First day on which the first iuran can be paid.
    pub bayar_sejak: NaiveDate,
    /// Last day of it.
    pub bayar_sampai: NaiveDate,
    /// How many people pay.
    pub orang: u32,
    /// Class; `None` for one that this version does not know.
    pub kelas: Option<Kelas>,
    /// Iuran a person and month.
    pub per_orang: Rupiah,
    /// Iuran of the family a month.
    pub keluarga: Rupiah,
    /// The first payment: of who joins a family that is there, theirs alone.
    pub pertama: Rupiah,
    /// Numbers to pay to.
    pub va: Vec<VirtualAccount>,
}

impl std::fmt::Debug for Pendaftaran {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pendaftaran({})", self.tanggal)
    }
}

/// A registered newborn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BayiTerdaftar {
    /// Whether it is covered at once.
    pub aktif: bool,
    /// First month that is billed, its first day; `None` when the family pays nothing for it.
    pub ditagih_sejak: Option<NaiveDate>,
    /// Last day on which it may be without NIK.
    pub batas_nik: NaiveDate,
}

impl Janji {
    /// What came of an accepted registration of a family or of members.
    #[must_use]
    pub const fn pendaftaran(&self) -> Option<&Pendaftaran> {
        match &self.hasil {
            Some(Hasil::Pendaftaran(hasil)) => Some(hasil),
            _ => None,
        }
    }
}

impl Known {
    /// The registration of a ticket, or those of the account.
    #[must_use]
    pub fn pendaftaran(&self, tiket: Option<&str>) -> Look<'_, Vec<Pendaftaran>> {
        let resource = Resource::Pendaftaran {
            tiket: tiket.map(str::to_owned),
        };
        self.look(&resource, |told| match told {
            Told::Pendaftaran(value) => Some(value),
            _ => None,
        })
    }
}
