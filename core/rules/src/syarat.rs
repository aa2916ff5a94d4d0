//! Documents that a registration or change asks for (`domain.md` §2.3, §5.4, §5.6, §8.2, §8.3, §13.4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::perubahan::Perubahan;
use super::salah::InputSalah;

/// A demand: one row of the table `dokumen_syarat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisSyarat {
    /// Origin.
    pub asal: Asal,
    /// What it is for.
    pub keperluan: &'static str,
    /// Codes of the documents of which one is enough.
    pub salah_satu: &'static [&'static str],
    /// Code of the case in which it is asked for; empty when always.
    pub bila: &'static str,
}

/// Every demand.
pub const SYARAT: &[BarisSyarat] = tabel!(BarisSyarat, "dokumen_syarat");

/// What the documents are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeperluanDokumen {
    /// Registering a PBPU/BP family.
    PendaftaranPbpu,
    /// Registering a family of a civil servant, TNI or POLRI.
    PendaftaranPpuPn,
    /// Registering a family of a pensioner.
    PendaftaranPensiunan,
    /// Registering a foreigner.
    PendaftaranWna,
    /// Adding or taking out a member after a marriage, a divorce or a death.
    KeluargaBerubah,
    /// Registering a newborn.
    BayiBaruLahir,
    /// Keeping a worker's child covered after the 21st birthday.
    AnakMasihSekolah,
    /// Changing the first-level facility early after moving.
    FktpPindahDomisili,
    /// The same for duty or training elsewhere.
    FktpPenugasan,
    /// Changing the class of care at an office.
    KelasRawat,
    /// Correcting what the civil registry has: NIK, KK, name, birth date, sex.
    DataDukcapil,
    /// Rank and pay.
    GolonganGaji,
    /// Any service of PANDAWA, besides the papers of the service itself.
    LayananPandawa,
    /// Six months without iuran after a dismissal decided by a court.
    PhkPutusanPengadilan,
    /// The same after a merger.
    PhkPenggabungan,
    /// The same after a bankruptcy.
    PhkKepailitan,
    /// The same after a long illness.
    PhkSakitBerkepanjangan,
}

impl KeperluanDokumen {
    /// What a change that the app does not make asks for; `None` where no source and no paper that shows it is known.
    pub const fn perubahan(perubahan: Perubahan) -> Option<Self> {
        Some(match perubahan {
            Perubahan::Nik
            | Perubahan::NomorKk
            | Perubahan::Nama
            | Perubahan::TanggalLahir
            | Perubahan::JenisKelamin => Self::DataDukcapil,
            Perubahan::GolonganGaji => Self::GolonganGaji,
            Perubahan::Kelas => Self::KelasRawat,
            _ => return None,
        })
    }

    /// The code of the table.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::PendaftaranPbpu => "pendaftaran_pbpu",
            Self::PendaftaranPpuPn => "pendaftaran_ppu_pn",
            Self::PendaftaranPensiunan => "pendaftaran_pensiunan",
            Self::PendaftaranWna => "pendaftaran_wna",
            Self::KeluargaBerubah => "keluarga_berubah",
            Self::BayiBaruLahir => "bayi_baru_lahir",
            Self::AnakMasihSekolah => "anak_masih_sekolah",
            Self::FktpPindahDomisili => "fktp_pindah_domisili",
            Self::FktpPenugasan => "fktp_penugasan",
            Self::KelasRawat => "kelas_rawat",
            Self::DataDukcapil => "data_dukcapil",
            Self::GolonganGaji => "golongan_gaji",
            Self::LayananPandawa => "layanan_pandawa",
            Self::PhkPutusanPengadilan => "phk_putusan_pengadilan",
            Self::PhkPenggabungan => "phk_penggabungan",
            Self::PhkKepailitan => "phk_kepailitan",
            Self::PhkSakitBerkepanjangan => "phk_sakit_berkepanjangan",
        }
    }
}

/// A code of the table with the message key of its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Istilah {
    /// Code.
    pub kode: String,
    /// Message key.
    pub kunci: String,
}

impl Istilah {
    fn baru(kode: &str) -> Self {
        Self {
            kode: kode.to_owned(),
            kunci: ["rules", "dokumen", &kode.replace('_', "-")].join("-"),
        }
    }
}

/// One demand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyaratDokumen {
    /// Documents of which one is enough.
    pub salah_satu: Vec<Istilah>,
    /// The case in which it is asked for; `None` when always.
    pub bila: Option<Istilah>,
    /// Source tags.
    pub sumber: Vec<String>,
    /// True when the demand has no source.
    pub asumsi: bool,
}

/// What is asked for on a day, in the order of the table.
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` on a day without a row, that is before 2020.
pub fn syarat_dokumen(keperluan: KeperluanDokumen, pada: NaiveDate) -> Result<Vec<SyaratDokumen>, InputSalah> {
    let syarat: Vec<_> = SYARAT
        .iter()
        .filter(|s| s.keperluan == keperluan.kode() && s.asal.berlaku(pada))
        .map(|s| SyaratDokumen {
            salah_satu: s.salah_satu.iter().map(|d| Istilah::baru(d)).collect(),
            bila: (!s.bila.is_empty()).then(|| Istilah::baru(s.bila)),
            sumber: s.asal.tag().into_iter().map(str::to_owned).collect(),
            asumsi: s.asal.asumsi(),
        })
        .collect();
    if syarat.is_empty() {
        return Err(InputSalah::BelumDitetapkan {
            bidang: "tanggal",
            tanggal: pada,
        });
    }
    Ok(syarat)
}
