//! Queues: schedules of the FKTP, tickets of both levels, and what can be asked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::perintah::About;
use super::peserta::Faskes;
use super::rujukan::{AmbilFkrtl, PasienBaru};
use crate::rules::antrean::batal::TingkatFaskes;
use crate::rules::antrean::tugas::CatatanTugas;
use crate::rules::antrean::{JamPraktik, Zona};
use crate::rules::nomor::NomorKartu;

/// One session of a doctor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SesiDokter {
    /// Poli code, three digits.
    pub kode_poli: String,
    /// Poli name.
    pub nama_poli: String,
    /// Doctor code of the facility.
    pub kode_dokter: u32,
    /// Doctor name.
    pub nama_dokter: String,
    /// Hours in the facility's zone.
    pub jam: JamPraktik,
    /// Places in all; `None` when the gateway did not say.
    pub kapasitas: Option<u32>,
    /// Places left, 0 when it is full or overbooked; `None` when the gateway did not say.
    pub sisa: Option<u32>,
}

/// The schedule of a FKTP on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JadwalHari {
    /// The facility.
    pub faskes: Faskes,
    /// Its zone.
    pub zona: Zona,
    /// The day.
    pub tanggal: NaiveDate,
    /// Name of the holiday when closed.
    pub libur: Option<String>,
    /// The sessions; empty when closed.
    pub sesi: Vec<SesiDokter>,
}

/// Where a ticket stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatusTiket {
    /// Waiting.
    Menunggu,
    /// Being called now.
    Dipanggil,
    /// Called in vain, or marked as absent: the counter puts it in again.
    Terlewat,
    /// Done at the poli, waiting for medicine.
    Farmasi,
    /// Served.
    Selesai,
    /// Given back.
    Batal,
    /// A word this version does not know; shown as it came.
    Lain(String),
}

/// A queue ticket. `Debug` hides whose it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Tiket {
    /// The gateway's booking code.
    pub kode_booking: String,
    /// At the first level or at a hospital.
    pub tingkat: TingkatFaskes,
    /// Code of the facility; empty when the gateway did not say.
    pub kode_faskes: String,
    /// Card number of the patient.
    pub nomor_kartu: NomorKartu,
    /// For example `A12`; empty when the gateway did not say.
    pub nomor: String,
    /// For example 12; `None` when the gateway did not say.
    pub angka: Option<u32>,
    /// Poli code.
    pub kode_poli: String,
    /// Poli name.
    pub nama_poli: String,
    /// Doctor name.
    pub nama_dokter: String,
    /// Doctor's hours; `None` when they could not be read.
    pub jam: Option<JamPraktik>,
    /// Day of the visit in the facility's zone.
    pub tanggal: NaiveDate,
    /// Facility name.
    pub nama_faskes: String,
    /// The facility's zone.
    pub zona: Zona,
    /// People not yet served before this one; `None` when the gateway did not say.
    pub sisa: Option<u32>,
    /// Number being called; empty before the first.
    pub dipanggil: String,
    /// Estimated waiting time in seconds, counted from the time of the data; `None` when the gateway did not say.
    pub tunggu_detik: Option<u32>,
    /// Where it stands.
    pub status: StatusTiket,
    /// Remark of the facility, possibly empty; shown as a quotation.
    pub keterangan: String,
    /// What has happened to it at a hospital, oldest first; empty at the first level and before check-in.
    pub tugas: Vec<CatatanTugas>,
    /// Whether the patient is new to the hospital, so that the visit begins at admission.
    pub pasien_baru: bool,
    /// Start of the service as it was planned when the number was given, milliseconds since 1970 UTC; `None` when the
    /// gateway did not say.
    pub estimasi_ms: Option<i64>,
    /// Kind of visit at a hospital, 1 to 4; `None` at the first level.
    pub jenis_kunjungan: Option<u32>,
    /// Number of the referral or control letter; empty without one.
    pub nomor_referensi: String,
}

impl Tiket {
    /// Whether the patient has checked in at the hospital.
    #[must_use]
    pub fn sudah_check_in(&self) -> bool {
        !self.tugas.is_empty()
    }
}

impl std::fmt::Debug for Tiket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tiket({}, {:?})", self.nomor, self.status)
    }
}

/// What can be asked of a queue.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Books a queue number at the participant's FKTP (`domain.md` §9.1).
    AmbilFktp(AmbilFktp),
    /// Books a queue number at a hospital (`domain.md` §9.2).
    AmbilFkrtl(Box<AmbilFkrtl>),
    /// Gives a queue number of the FKTP back.
    BatalFktp(Batal),
    /// Gives a queue number of a hospital back (`domain.md` §9.2).
    BatalFkrtl(Batal),
    /// Says to the hospital that the patient is there.
    CheckIn(CheckIn),
    /// Tells a hospital who a new patient is; the booking goes on by itself.
    PasienBaru(Box<PasienBaru>),
}

/// A booking at the participant's FKTP.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmbilFktp {
    /// Card number, 13 digits.
    pub nomorkartu: String,
    /// Poli code, for example `001`.
    pub kodepoli: String,
    /// Doctor code of the facility; without one the session with most places left is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kodedokter: Option<u32>,
    /// Day of the visit at the facility.
    pub tanggalperiksa: NaiveDate,
    /// Complaint in the participant's words; may be empty.
    pub keluhan: String,
}

/// The wish to give a queue number back.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batal {
    /// The gateway's booking code.
    pub kodebooking: String,
    /// Reason in the participant's words.
    pub keterangan: String,
    /// Whose number it is and for which day, so that a new booking of the same visit keeps its order behind this. Stays on
    /// the phone.
    #[serde(default)]
    pub kunjungan: Option<Kunjungan>,
}

/// The word that a patient has come to the hospital.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// The gateway's booking code.
    pub kodebooking: String,
    /// When it was said, milliseconds since 1970 UTC.
    pub waktu: i64,
    /// As in [`Batal::kunjungan`].
    #[serde(default)]
    pub kunjungan: Option<Kunjungan>,
}

/// A patient's visit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kunjungan {
    /// Card number of the patient.
    pub nomorkartu: String,
    /// The day.
    pub tanggalperiksa: NaiveDate,
}

impl Perintah {
    /// The number that it wants to give back; `None` for anything else.
    #[must_use]
    pub const fn batal(&self) -> Option<&Batal> {
        match self {
            Self::BatalFktp(batal) | Self::BatalFkrtl(batal) => Some(batal),
            Self::AmbilFktp(_) | Self::AmbilFkrtl(_) | Self::PasienBaru(_) | Self::CheckIn(_) => None,
        }
    }

    /// The booking code of the ticket that it is about; `None` for a booking, which has none yet.
    #[must_use]
    pub fn kode_booking(&self) -> Option<&str> {
        match self {
            Self::BatalFktp(batal) | Self::BatalFkrtl(batal) => Some(&batal.kodebooking),
            Self::CheckIn(check_in) => Some(&check_in.kodebooking),
            Self::AmbilFktp(_) | Self::AmbilFkrtl(_) | Self::PasienBaru(_) => None,
        }
    }

    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        // One patient's visit keeps its order; nobody waits for somebody else's.
        let visit = |kartu: &str, tanggal: &NaiveDate| format!("antrean/{kartu}/{tanggal}");
        let of = |kunjungan: &Option<Kunjungan>, kode: &str| match kunjungan {
            Some(kunjungan) => visit(&kunjungan.nomorkartu, &kunjungan.tanggalperiksa),
            None => format!("antrean/{kode}"),
        };
        let (name, lane) = match self {
            Self::AmbilFktp(ambil) => ("ambil-antrean", visit(&ambil.nomorkartu, &ambil.tanggalperiksa)),
            Self::AmbilFkrtl(ambil) => ("ambil-antrean-rs", visit(&ambil.nomorkartu, &ambil.tanggalperiksa)),
            Self::PasienBaru(pasien) => {
                let ambil = &pasien.kunjungan;
                ("pasien-baru", visit(&ambil.nomorkartu, &ambil.tanggalperiksa))
            }
            Self::BatalFktp(batal) => ("batal-antrean", of(&batal.kunjungan, &batal.kodebooking)),
            Self::BatalFkrtl(batal) => ("batal-antrean-rs", of(&batal.kunjungan, &batal.kodebooking)),
            Self::CheckIn(check_in) => ("check-in", of(&check_in.kunjungan, &check_in.kodebooking)),
        };
        About {
            name,
            lane: lane.into(),
            session: true,
            step_up: false,
            stale: |resource| {
                matches!(
                    resource,
                    Resource::Antrean | Resource::Jadwal { .. } | Resource::JadwalRs { .. } | Resource::Rujukan
                )
            },
            lampiran: &[],
            settled_by: None,
        }
    }

    /// The booking at a hospital that it is, or that goes on after it.
    #[must_use]
    pub fn rs(&self) -> Option<&AmbilFkrtl> {
        match self {
            Self::AmbilFkrtl(ambil) => Some(ambil),
            Self::PasienBaru(pasien) => Some(&pasien.kunjungan),
            Self::AmbilFktp(_) | Self::BatalFktp(_) | Self::BatalFkrtl(_) | Self::CheckIn(_) => None,
        }
    }

    /// See [`super::Perintah::lanjutan`].
    pub(super) fn lanjutan(&self) -> Option<Self> {
        let Self::PasienBaru(pasien) = self else {
            return None;
        };
        Some(Self::AmbilFkrtl(Box::new(AmbilFkrtl {
            lanjutan: true,
            ..pasien.kunjungan.clone()
        })))
    }

    /// See [`super::Perintah::one_of_each`]; a kind that is missing does not compile.
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let kunjungan = || Kunjungan {
            nomorkartu: "0009900000017".into(),
            tanggalperiksa: day,
        };
        let batal = || Batal {
            kodebooking: "CTH-1".into(),
            keterangan: "sembuh".into(),
            kunjungan: Some(kunjungan()),
        };
        let next = |perintah: &Self| match perintah {
            Self::AmbilFktp(_) => Some(Self::BatalFktp(batal())),
            Self::BatalFktp(_) => Some(Self::BatalFkrtl(batal())),
            Self::BatalFkrtl(_) => Some(Self::CheckIn(CheckIn {
                kodebooking: "CTH-1".into(),
                waktu: 1_795_568_400_000,
                kunjungan: Some(kunjungan()),
            })),
            Self::CheckIn(_) => Some(Self::AmbilFkrtl(Box::new(AmbilFkrtl::contoh()))),
            Self::AmbilFkrtl(_) => Some(Self::PasienBaru(Box::new(PasienBaru::contoh()))),
            Self::PasienBaru(_) => None,
        };
        let first = Self::AmbilFktp(AmbilFktp {
            nomorkartu: "0009900000017".into(),
            kodepoli: "001".into(),
            kodedokter: None,
            tanggalperiksa: day,
            keluhan: "batuk".into(),
        });
        std::iter::successors(Some(first), next).collect()
    }
}

impl Known {
    /// The family's tickets.
    #[must_use]
    pub fn antrean(&self) -> Look<'_, Vec<Tiket>> {
        self.look(&Resource::Antrean, |told| match told {
            Told::Antrean(value) => Some(value),
            _ => None,
        })
    }

    /// The schedule of a facility on a day; never one of another day, whatever the gateway answered.
    #[must_use]
    pub fn jadwal(&self, faskes: &str, tanggal: NaiveDate) -> Look<'_, JadwalHari> {
        let faskes = faskes.to_owned();
        let look = self.look(&Resource::Jadwal { faskes, tanggal }, |told| match told {
            Told::Jadwal(value) => Some(value),
            _ => None,
        });
        look.if_meant(|jadwal| jadwal.tanggal == tanggal)
    }
}
