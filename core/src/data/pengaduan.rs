//! Complaints and questions to JKN (`domain.md` §12.5), as the gateway states them, and what can be asked of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::halaman::Halaman;
use super::known::{Known, Look, Resource, Told};
use super::lampiran::Lampiran;
use super::perintah::About;
use crate::rules::pengaduan::KeadaanPengaduan;

/// A complaint or a question. `Debug` hides what it is about.
#[derive(Clone, PartialEq, Eq)]
pub struct Pengaduan {
    /// Its number.
    pub tiket: String,
    /// What it is; `None` for a kind that this version does not know.
    pub jenis: Option<Jenis>,
    /// Code of a category; others than those of the table may follow.
    pub kategori: String,
    /// Code of the facility; empty where there is none.
    pub faskes: String,
    /// Where it stands; `None` for a state that this version does not know.
    pub keadaan: Option<KeadaanPengaduan>,
    /// What happened, the oldest first.
    pub langkah: Vec<Langkah>,
    /// What it came from; `None` where it came from nothing, or from something that this version does not know.
    pub dari: Option<Rujukan>,
}

/// Something that happened to it. `Debug` hides the note.
#[derive(Clone, PartialEq, Eq)]
pub struct Langkah {
    /// The state that it led to; `None` for one that this version does not know.
    pub keadaan: Option<KeadaanPengaduan>,
    /// When, milliseconds since 1970 UTC by the gateway's clock.
    pub waktu_ms: i64,
    /// What was written then, one or more lines; may be empty.
    pub catatan: String,
    /// Whether the participant did it; otherwise an officer.
    pub peserta: bool,
}

impl Pengaduan {
    /// Whether more is to be expected of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.keadaan != Some(KeadaanPengaduan::Selesai)
    }
}

impl std::fmt::Debug for Pengaduan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pengaduan({:?}, {} steps)", self.keadaan, self.langkah.len())
    }
}

impl std::fmt::Debug for Langkah {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Langkah({:?})", self.keadaan)
    }
}

/// What is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Jenis {
    /// A question.
    #[default]
    Informasi,
    /// A complaint.
    Pengaduan,
}

/// What a complaint came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asal {
    /// A payment.
    Pembayaran,
    /// A visit to a health facility.
    Kunjungan,
    /// A queue ticket.
    Tiket,
    /// Somebody looked at the record.
    Akses,
}

impl Asal {
    /// Each with its part of a path.
    pub const ALL: [(Self, &str); 4] = [
        (Self::Pembayaran, "pembayaran"),
        (Self::Kunjungan, "kunjungan"),
        (Self::Tiket, "tiket"),
        (Self::Akses, "akses"),
    ];

    /// Its part of a path.
    #[must_use]
    pub fn name(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find(|(asal, _)| *asal == self).map_or("", |(_, name)| name)
    }
}

/// What a complaint came from, and the gateway's name of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Rujukan {
    /// What it is.
    pub jenis: Asal,
    /// The gateway's name of it.
    pub id: String,
}

/// What can be asked of a complaint.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Hands one in.
    Ajukan(Box<Ajukan>),
    /// Gives what an officer asked for.
    Lengkapi(Lengkapi),
    /// Reopens what was answered.
    BukaLagi(BukaLagi),
}

/// A complaint or a question as it is handed in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ajukan {
    /// What it is.
    pub jenis: Jenis,
    /// Code of a category of the table.
    pub kategori: String,
    /// Code of the facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kodefaskes: Option<String>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tanggalkejadian: Option<NaiveDate>,
    /// 20 to 2000 characters.
    pub teks: String,
    /// Mobile number or e-mail for the answer.
    pub kontak: String,
    /// At most three.
    #[serde(default)]
    pub lampiran: Vec<Lampiran>,
    /// What it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rujukanlain: Option<Rujukan>,
}

/// What an officer asked for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lengkapi {
    /// Number of the complaint.
    pub tiket: String,
    /// 20 to 2000 characters.
    pub teks: String,
    /// At most three.
    #[serde(default)]
    pub lampiran: Vec<Lampiran>,
}

/// A wish to go on.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BukaLagi {
    /// Number of the complaint.
    pub tiket: String,
    /// Why, 20 to 2000 characters.
    pub alasan: String,
}

impl Perintah {
    /// Number of the complaint that it is about; `None` for a new one.
    #[must_use]
    pub fn tiket(&self) -> Option<&str> {
        match self {
            Self::Ajukan(_) => None,
            Self::Lengkapi(lengkapi) => Some(&lengkapi.tiket),
            Self::BukaLagi(buka) => Some(&buka.tiket),
        }
    }

    /// What was written.
    #[must_use]
    pub fn teks(&self) -> &str {
        match self {
            Self::Ajukan(ajukan) => &ajukan.teks,
            Self::Lengkapi(lengkapi) => &lengkapi.teks,
            Self::BukaLagi(buka) => &buka.alasan,
        }
    }

    /// The files that go with it.
    #[must_use]
    pub fn lampiran(&self) -> &[Lampiran] {
        match self {
            Self::Ajukan(ajukan) => &ajukan.lampiran,
            Self::Lengkapi(lengkapi) => &lengkapi.lampiran,
            Self::BukaLagi(_) => &[],
        }
    }

    pub(super) fn lampiran_mut(&mut self) -> &mut [Lampiran] {
        match self {
            Self::Ajukan(ajukan) => &mut ajukan.lampiran,
            Self::Lengkapi(lengkapi) => &mut lengkapi.lampiran,
            Self::BukaLagi(_) => &mut [],
        }
    }

    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let lampiran = self.lampiran();
        About {
            name: match self {
                Self::Ajukan(_) => "ajukan-pengaduan",
                Self::Lengkapi(_) => "lengkapi-pengaduan",
                Self::BukaLagi(_) => "buka-pengaduan",
            },
            lane: match self.tiket() {
                Some(tiket) => format!("pengaduan/{tiket}").into(),
                // Nobody waits for the files of another complaint.
                None => lampiran
                    .first()
                    .map_or("pengaduan".into(), |file| format!("pengaduan/baru/{}", file.id).into()),
            },
            session: true,
            step_up: false,
            lampiran,
            stale: |resource| matches!(resource, Resource::Pengaduan { .. } | Resource::RincianPengaduan { .. }),
            settled_by: Some(match self.tiket() {
                Some(tiket) => Resource::RincianPengaduan {
                    tiket: tiket.to_owned(),
                },
                None => Resource::Pengaduan { kursor: None },
            }),
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        let file = |id: &str, ukuran| Lampiran {
            id: id.into(),
            pemilik: "0009900000011".into(),
            nama: "foto.jpg".into(),
            jenis: super::lampiran::Jenis::Jpeg,
            ukuran,
            sha256: "00".repeat(32),
            di_layanan: None,
        };
        let ajukan = |lampiran| {
            Self::Ajukan(Box::new(Ajukan {
                jenis: Jenis::Pengaduan,
                kategori: "obat".into(),
                kodefaskes: Some("99000010".into()),
                tanggalkejadian: NaiveDate::from_ymd_opt(2026, 11, 20),
                teks: "Obat yang ditulis dokter tidak ada.".into(),
                kontak: "081200000001".into(),
                lampiran,
                rujukanlain: None,
            }))
        };
        let tiket = || "P-2611-0001".to_owned();
        vec![
            ajukan(Vec::new()),
            ajukan(vec![file("f1", 100_000), file("f2", 1_000)]),
            Self::Lengkapi(Lengkapi {
                tiket: tiket(),
                teks: "Nama obatnya ada di foto ini.".into(),
                lampiran: vec![file("f3", 70_000)],
            }),
            Self::BukaLagi(BukaLagi {
                tiket: tiket(),
                alasan: "Obatnya masih belum ada sampai hari ini.".into(),
            }),
        ]
    }
}

impl Known {
    /// A page of the account's complaints and questions, the newest first.
    #[must_use]
    pub fn pengaduan(&self, kursor: Option<&str>) -> Look<'_, Halaman<Pengaduan>> {
        let kursor = kursor.map(str::to_owned);
        self.look(&Resource::Pengaduan { kursor }, |told| match told {
            Told::Pengaduan(value) => Some(value),
            _ => None,
        })
    }

    /// One complaint or question.
    #[must_use]
    pub fn rincian_pengaduan(&self, tiket: &str) -> Look<'_, Pengaduan> {
        let tiket = tiket.to_owned();
        self.look(&Resource::RincianPengaduan { tiket }, |told| match told {
            Told::RincianPengaduan(value) => Some(value),
            _ => None,
        })
    }
}
