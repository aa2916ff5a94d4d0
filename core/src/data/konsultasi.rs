//! Consultations: the doctors of the own FKTP, the talks with them, and what can be asked.

use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::percakapan::Tahap;
use super::perintah::About;

/// A doctor who may be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dokter {
    /// Code.
    pub kode: u32,
    /// Name; may be empty.
    pub nama: String,
    /// Code of the facility.
    pub faskes: String,
    /// Name of the poli.
    pub poli: String,
    /// Whether the doctor was there when the gateway said so; worth something only in a live answer.
    pub daring: bool,
    /// Usual hours, in the gateway's words; may be empty.
    pub jam: String,
}

/// A consultation, without what was said in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Konsultasi {
    /// The gateway's opaque name of it.
    pub id: String,
    /// Opaque name of the member it is about.
    pub anggota: String,
    /// Code of the doctor.
    pub dokter: u32,
    /// Name of the doctor; may be empty.
    pub nama_dokter: String,
    /// Name of the poli.
    pub poli: String,
    /// Where it stood.
    pub tahap: Tahap,
    /// When silence will end it, milliseconds since 1970 UTC.
    pub batas_ms: Option<i64>,
    /// When it began, milliseconds since 1970 UTC.
    pub mulai_ms: i64,
    /// How many messages it had.
    pub jumlah: u32,
    /// The stars that it was given.
    pub bintang: Option<u8>,
}

impl Konsultasi {
    /// Whether something can still be written, as far as was told.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.tahap, Tahap::Diminta | Tahap::Aktif)
    }
}

/// What can be asked of a consultation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Begins one with a complaint.
    Mulai(Mulai),
    /// Says something in it.
    Pesan(Pesan),
    /// Ends it.
    Akhiri(Akhiri),
    /// Rates it, once.
    Nilai(Nilai),
}

/// A beginning.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mulai {
    /// Opaque name of the member it is about.
    pub idanggota: String,
    /// Code of the doctor.
    pub kodedokter: u32,
    /// The first message.
    pub keluhan: String,
}

/// A message.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pesan {
    /// The gateway's name of the consultation.
    pub id: String,
    /// The app's own name of the message.
    pub idpesan: String,
    /// One or more lines.
    pub teks: String,
    /// Number of the last message that was known when it was written; it comes after that.
    #[serde(default)]
    pub setelah: u32,
}

/// An end.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Akhiri {
    /// The gateway's name of the consultation.
    pub id: String,
}

/// A rating.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nilai {
    /// The gateway's name of the consultation.
    pub id: String,
    /// 1 to 5.
    pub bintang: u8,
    /// In the participant's words; may be empty.
    pub catatan: String,
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let talk = |id: &str| format!("konsultasi/{id}").into();
        let said = |id: &str, sejak| {
            let id = id.to_owned();
            Some(Resource::Percakapan { id, sejak })
        };
        let (name, lane, settled_by) = match self {
            Self::Mulai(mulai) => (
                "mulai-konsultasi",
                // Each member has a talk of their own.
                format!("konsultasi-mulai/{}", mulai.idanggota).into(),
                Some(Resource::Konsultasi),
            ),
            Self::Pesan(pesan) => ("kirim-pesan", talk(&pesan.id), said(&pesan.id, pesan.setelah)),
            Self::Akhiri(akhiri) => ("akhiri-konsultasi", talk(&akhiri.id), said(&akhiri.id, 0)),
            Self::Nilai(nilai) => ("nilai-konsultasi", talk(&nilai.id), Some(Resource::Konsultasi)),
        };
        About {
            name,
            lane,
            session: true,
            step_up: false,
            stale: match self {
                Self::Pesan(_) => |resource| matches!(resource, Resource::Percakapan { .. }),
                _ => |resource| matches!(resource, Resource::Konsultasi | Resource::Percakapan { .. }),
            },
            lampiran: &[],
            settled_by,
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        let id = || "kontoh".to_owned();
        vec![
            Self::Mulai(Mulai {
                idanggota: "abcd".into(),
                kodedokter: 101,
                keluhan: "batuk tiga hari".into(),
            }),
            Self::Pesan(Pesan {
                id: id(),
                idpesan: "p1".into(),
                teks: "tidak demam".into(),
                setelah: 2,
            }),
            Self::Akhiri(Akhiri { id: id() }),
            Self::Nilai(Nilai {
                id: id(),
                bintang: 5,
                catatan: "jelas".into(),
            }),
        ]
    }
}

impl Known {
    /// The doctors to whom a member may write.
    #[must_use]
    pub fn dokter(&self, anggota: &str) -> Look<'_, Vec<Dokter>> {
        let anggota = anggota.to_owned();
        self.look(&Resource::Dokter { anggota }, |told| match told {
            Told::Dokter(value) => Some(value),
            _ => None,
        })
    }

    /// The family's consultations, the newest first.
    #[must_use]
    pub fn konsultasi(&self) -> Look<'_, Vec<Konsultasi>> {
        self.look(&Resource::Konsultasi, |told| match told {
            Told::Konsultasi(value) => Some(value),
            _ => None,
        })
    }
}
