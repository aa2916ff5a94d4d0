//! The family of a worker who receives a wage: four at most, three children at most, in birth order (`domain.md` §5.2).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::rules::asal::{Asal, Keyakinan};
use crate::rules::karena::karena;
use crate::rules::nik::umur;
use crate::rules::penjelasan::Penjelasan;
use crate::rules::salah::InputSalah;

/// Limits of families and newborns: one row of the table `keluarga`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatasKeluarga {
    /// Origin.
    pub asal: Asal,
    /// Children covered within the 5 %.
    pub anak_terbanyak: usize,
    /// Age from which a child is no longer covered, years.
    pub usia_anak: u32,
    /// The same for a child in formal education, years.
    pub usia_pelajar: u32,
    /// Days after birth within which a newborn is to be registered.
    pub bayi_daftar_hari: u32,
    /// Months after birth within which the NIK is to follow.
    pub bayi_nik_bulan: u32,
}

use BatasKeluarga as Baris;

/// Limits by date.
pub const BATAS: &[BatasKeluarga] = include!(concat!(env!("OUT_DIR"), "/keluarga.rs"));

pub(super) fn batas(pada: NaiveDate) -> Result<&'static BatasKeluarga, InputSalah> {
    BATAS
        .iter()
        .find(|b| b.asal.berlaku(pada))
        .ok_or(InputSalah::BelumDitetapkan {
            bidang: "tanggal",
            tanggal: pada,
        })
}

/// What a person is to the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hubungan {
    /// Legal spouse.
    Pasangan,
    /// Own child, step-child of a legal marriage, or legally adopted child.
    Anak,
    /// Father or mother.
    OrangTua,
    /// Father- or mother-in-law.
    Mertua,
    /// Anyone else; never covered through the worker.
    Lain,
}

/// A person of the worker's family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnggotaPpu {
    /// Whatever names the person to the caller; comes back in the answer.
    pub id: String,
    /// Relation.
    pub hubungan: Hubungan,
    /// Birth date.
    pub tanggal_lahir: NaiveDate,
    /// In formal education, with the letter filed.
    #[serde(default)]
    pub pelajar: bool,
    /// Was or is married.
    #[serde(default)]
    pub pernah_menikah: bool,
    /// Has an income of their own.
    #[serde(default)]
    pub berpenghasilan: bool,
}

/// How a person is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tanggungan {
    /// Within the 5 %.
    Ditanggung,
    /// Possible as an additional member at 1 % of the wage per month, paid by the worker.
    Tambahan,
    /// Not through this worker.
    TidakDitanggung,
}

/// The answer for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanAnggota {
    /// The caller's name of the person.
    pub id: String,
    /// How covered.
    pub tanggungan: Tanggungan,
    /// First day on which a covered child is too old; `None` for all others.
    pub sampai_sebelum: Option<NaiveDate>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// The day a person completes so many years; for 29 February it is 1 March in a year without that day (D).
///
/// # Errors
/// [`InputSalah::Meluap`] beyond the calendar.
pub fn hari_ulang_tahun(lahir: NaiveDate, tahun: u32) -> Result<NaiveDate, InputSalah> {
    let meluap = InputSalah::Meluap {
        bidang: "tanggal_lahir",
    };
    let ke = i32::try_from(tahun)
        .ok()
        .and_then(|t| lahir.year().checked_add(t))
        .ok_or_else(|| meluap.clone())?;
    lahir
        .with_year(ke)
        .or_else(|| NaiveDate::from_ymd_opt(ke, 3, 1))
        .ok_or(meluap)
}

/// Decides for every member, in the order given, how they are covered on a day.
///
/// A child counts who was never married **and** has no own income (S2 prints "or"; the conditions end coverage one by
/// one), and is under 21, or under 25 in formal education. The three eldest who count are covered; the next take their
/// place.
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` before 2020; `ID_DUPLICATE`; `PASANGAN_DUPLICATE` for a second spouse;
/// `TANGGAL_LAHIR_OVERFLOW` beyond the calendar.
pub fn keluarga_ppu(anggota: &[AnggotaPpu], pada: NaiveDate) -> Result<Vec<PutusanAnggota>, InputSalah> {
    let batas = batas(pada)?;
    for (i, satu) in anggota.iter().enumerate() {
        if anggota.iter().take(i).any(|lain| lain.id == satu.id) {
            return Err(InputSalah::Ganda { bidang: "id" });
        }
    }
    let pasangan = |a: &&AnggotaPpu| a.hubungan == Hubungan::Pasangan;
    if anggota.iter().filter(pasangan).count() > 1 {
        return Err(InputSalah::Ganda { bidang: "pasangan" });
    }
    let mut anak: Vec<&AnggotaPpu> = anggota
        .iter()
        .filter(|a| a.hubungan == Hubungan::Anak && gugur(a, batas, pada).is_none())
        .collect();
    anak.sort_by_key(|a| a.tanggal_lahir);
    anggota
        .iter()
        .map(|a| {
            let urutan = anak.iter().position(|x| x.id == a.id);
            putuskan(a, urutan, batas, pada)
        })
        .collect()
}

fn batas_usia(a: &AnggotaPpu, batas: &BatasKeluarga) -> u32 {
    if a.pelajar { batas.usia_pelajar } else { batas.usia_anak }
}

/// Why a child does not count.
fn gugur(a: &AnggotaPpu, batas: &BatasKeluarga, pada: NaiveDate) -> Option<Penjelasan> {
    let sumber = ["§5.2", "S2"];
    if a.pernah_menikah {
        Some(karena("rules-keluarga-anak-menikah", &sumber))
    } else if a.berpenghasilan {
        Some(karena("rules-keluarga-anak-berpenghasilan", &sumber))
    } else if umur(a.tanggal_lahir, pada) >= batas_usia(a, batas) {
        let kunci = if a.pelajar {
            "rules-keluarga-pelajar-usia"
        } else {
            "rules-keluarga-anak-usia"
        };
        Some(
            karena(kunci, &["§5.2", "S2", "R02"])
                .jumlah("usia", batas_usia(a, batas))
                .jumlah("usia-pelajar", batas.usia_pelajar),
        )
    } else {
        None
    }
}

fn putuskan(
    a: &AnggotaPpu,
    urutan: Option<usize>,
    batas: &BatasKeluarga,
    pada: NaiveDate,
) -> Result<PutusanAnggota, InputSalah> {
    use Tanggungan::{Ditanggung, Tambahan, TidakDitanggung};
    let sumber = ["§5.2", "S2"];
    let mut sampai_sebelum = None;
    let (tanggungan, penjelasan) = match (a.hubungan, urutan) {
        (Hubungan::Pasangan, _) => (Ditanggung, karena("rules-keluarga-pasangan", &sumber)),
        (Hubungan::OrangTua | Hubungan::Mertua, _) => (
            Tambahan,
            karena("rules-keluarga-orang-tua", &["§5.2", "S2", "R02", "W41"]),
        ),
        (Hubungan::Lain, _) => (TidakDitanggung, karena("rules-keluarga-bukan-keluarga", &sumber)),
        (Hubungan::Anak, Some(ke)) if ke < batas.anak_terbanyak => {
            let sebelum = hari_ulang_tahun(a.tanggal_lahir, batas_usia(a, batas))?;
            sampai_sebelum = Some(sebelum);
            let kabisat = (a.tanggal_lahir.month(), a.tanggal_lahir.day()) == (2, 29);
            (
                Ditanggung,
                karena("rules-keluarga-anak-ditanggung", &sumber)
                    .tanggal("sebelum", sebelum)
                    .jumlah("usia", batas_usia(a, batas))
                    .asumsi_bila(kabisat),
            )
        }
        (Hubungan::Anak, Some(_)) => (
            Tambahan,
            karena("rules-keluarga-anak-keempat", &["§5.2", "S2", "R02", "W41"])
                .jumlah("anak", i64::try_from(batas.anak_terbanyak).unwrap_or(i64::MAX)),
        ),
        (Hubungan::Anak, None) => (
            TidakDitanggung,
            gugur(a, batas, pada).unwrap_or_else(|| karena("rules-keluarga-bukan-keluarga", &sumber)),
        ),
    };
    Ok(PutusanAnggota {
        id: a.id.clone(),
        tanggungan,
        sampai_sebelum,
        penjelasan,
    })
}
