//! What leads to a hospital: referrals, follow-up letters, the hospital's doctors on a day, and the booking there.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::peserta::Faskes;
use crate::rules::antrean::rujukan::JenisKunjungan;
use crate::rules::antrean::{JamPraktik, Zona};

/// A referral. `Debug` hides what it says of a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Rujukan {
    /// Its number, 19 characters.
    pub nomor: String,
    /// Opaque name of whom it names; nobody of the family when it was written for somebody else.
    pub anggota: String,
    /// What kind of visit it leads to.
    pub jenis: JenisKunjungan,
    /// Day on which it was written.
    pub tanggal: NaiveDate,
    /// Last day on which it serves, as the gateway says; `None` when it does not.
    pub sampai: Option<NaiveDate>,
    /// Poli code of the hospital.
    pub kode_poli: String,
    /// Poli name.
    pub nama_poli: String,
    /// Who wrote it.
    pub perujuk: Faskes,
    /// The hospital that it names; its code is empty when it names none.
    pub tujuan: Faskes,
    /// Zone of that hospital; WIB where it is not said.
    pub zona: Zona,
    /// Whether a visit has been made with it.
    pub terpakai: bool,
}

impl std::fmt::Debug for Rujukan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rujukan({:?} {})", self.jenis, self.tanggal)
    }
}

/// A follow-up letter of a hospital. `Debug` hides what it says of a person.
#[derive(Clone, PartialEq, Eq)]
pub struct SuratKontrol {
    /// Its number, 19 characters.
    pub nomor: String,
    /// Opaque name of whom it names.
    pub anggota: String,
    /// Day on which it was written.
    pub terbit: NaiveDate,
    /// Planned day of the visit.
    pub rencana: NaiveDate,
    /// Poli code of the hospital.
    pub kode_poli: String,
    /// Poli name.
    pub nama_poli: String,
    /// Doctor code; `None` when it names no doctor.
    pub kode_dokter: Option<u32>,
    /// Doctor name.
    pub nama_dokter: String,
    /// The hospital that wrote it and is to be visited.
    pub tujuan: Faskes,
    /// Zone of that hospital; WIB where it is not said.
    pub zona: Zona,
    /// Whether a SEP has been made with it.
    pub terpakai: bool,
}

impl std::fmt::Debug for SuratKontrol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SuratKontrol({})", self.rencana)
    }
}

/// One session of a doctor of a hospital.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SesiRs {
    /// Doctor code of the hospital.
    pub kode_dokter: u32,
    /// Doctor name.
    pub nama_dokter: String,
    /// Hours in the hospital's zone.
    pub jam: JamPraktik,
    /// Whether the doctor is away that day.
    pub cuti: bool,
    /// Places for JKN patients; `None` when the gateway did not say.
    pub kuota_jkn: Option<u32>,
    /// JKN places left, 0 when full; `None` when the gateway did not say.
    pub sisa_jkn: Option<u32>,
    /// Places for others.
    pub kuota_nonjkn: Option<u32>,
    /// Other places left.
    pub sisa_nonjkn: Option<u32>,
}

/// The doctors of a hospital's poli on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JadwalRs {
    /// The hospital.
    pub faskes: Faskes,
    /// Its zone.
    pub zona: Zona,
    /// The day.
    pub tanggal: NaiveDate,
    /// Poli code.
    pub kode_poli: String,
    /// Name of the holiday when closed.
    pub libur: Option<String>,
    /// Whether the hospital takes bookings for the same day.
    pub izinkan_hari_ini: bool,
    /// The sessions; empty when closed.
    pub sesi: Vec<SesiRs>,
}

/// A booking at a hospital (`domain.md` §9.2). What follows the number of the letter stays on the phone, so that the
/// promise can be shown by itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmbilFkrtl {
    /// Opaque name of the patient.
    pub idanggota: String,
    /// Code of the hospital.
    pub kodeppk: String,
    /// Poli code.
    pub kodepoli: String,
    /// Doctor code.
    pub kodedokter: u32,
    /// Day of the visit.
    pub tanggalperiksa: NaiveDate,
    /// `08:00-12:00`, exactly as the schedule has it.
    pub jampraktek: String,
    /// 1 to 4.
    pub jeniskunjungan: u8,
    /// Number of the referral or follow-up letter.
    pub nomorreferensi: String,
    /// Card number of the patient: one visit keeps its order, also when its number is given back.
    #[serde(default)]
    pub nomorkartu: String,
    /// Name of the hospital.
    #[serde(default)]
    pub faskes: String,
    /// Name of the poli.
    #[serde(default)]
    pub poli: String,
    /// Name of the doctor.
    #[serde(default)]
    pub dokter: String,
    /// Zone of the hospital.
    #[serde(default)]
    pub zona: Zona,
    /// Whether it follows the data of a new patient, under the same promise.
    #[serde(default)]
    pub lanjutan: bool,
}

/// The data of a patient whom the hospital does not know yet, and the booking that goes on once they are taken in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasienBaru {
    /// The booking that waits for it.
    pub kunjungan: AmbilFkrtl,
    /// The eighteen fields.
    pub isian: crate::rules::antrean::pasien_baru::IsianPasienBaru,
}

impl Known {
    /// The family's referrals.
    #[must_use]
    pub fn rujukan(&self) -> Look<'_, Vec<Rujukan>> {
        self.look(&Resource::Rujukan, |told| match told {
            Told::Rujukan(value) => Some(value),
            _ => None,
        })
    }

    /// The family's follow-up letters.
    #[must_use]
    pub fn surat_kontrol(&self) -> Look<'_, Vec<SuratKontrol>> {
        self.look(&Resource::SuratKontrol, |told| match told {
            Told::SuratKontrol(value) => Some(value),
            _ => None,
        })
    }

    /// The doctors of a hospital's poli on a day; never those of another day or poli, whatever the gateway answered.
    #[must_use]
    pub fn jadwal_rs(&self, faskes: &str, poli: &str, tanggal: NaiveDate) -> Look<'_, JadwalRs> {
        let resource = Resource::JadwalRs {
            faskes: faskes.to_owned(),
            poli: poli.to_owned(),
            tanggal,
        };
        let look = self.look(&resource, |told| match told {
            Told::JadwalRs(value) => Some(value),
            _ => None,
        });
        look.if_meant(|jadwal| jadwal.tanggal == tanggal && jadwal.kode_poli == poli)
    }
}

#[cfg(any(test, feature = "examples"))]
impl AmbilFkrtl {
    /// An invented booking.
    #[must_use]
    pub fn contoh() -> Self {
        Self {
            idanggota: "anggota-1".to_owned(),
            kodeppk: "99000010".to_owned(),
            kodepoli: "INT".to_owned(),
            kodedokter: 1001,
            tanggalperiksa: NaiveDate::from_ymd_opt(2026, 11, 26).unwrap_or_default(),
            jampraktek: "08:00-12:00".to_owned(),
            jeniskunjungan: 1,
            nomorreferensi: "9901U0201126P000001".to_owned(),
            nomorkartu: "0009900000017".to_owned(),
            faskes: "RS Contoh Harapan".to_owned(),
            poli: "Penyakit Dalam".to_owned(),
            dokter: "dr. Sekar Contoh, Sp.PD".to_owned(),
            zona: Zona::Wib,
            lanjutan: false,
        }
    }
}

#[cfg(any(test, feature = "examples"))]
impl PasienBaru {
    /// An invented patient with an invented booking.
    #[must_use]
    pub fn contoh() -> Self {
        let text = |text: &str| text.to_owned();
        Self {
            kunjungan: AmbilFkrtl::contoh(),
            isian: crate::rules::antrean::pasien_baru::IsianPasienBaru {
                nomorkartu: text("0009900000017"),
                nik: text("9999995708850001"),
                nomorkk: text("9999990101200001"),
                nama: text("Sari Contoh"),
                jeniskelamin: text("P"),
                tanggallahir: text("1985-08-17"),
                nohp: text("081200000000"),
                alamat: text("Jalan Contoh 1"),
                kodeprop: text("32"),
                namaprop: text("Jawa Barat"),
                kodedati2: text("32.76"),
                namadati2: text("Kota Depok"),
                kodekec: text("32.76.06"),
                namakec: text("Beji"),
                kodekel: text("32.76.06.1001"),
                namakel: text("Beji"),
                rw: text("003"),
                rt: text("001"),
            },
        }
    }
}
