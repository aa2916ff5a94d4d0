//! The family of a worker who receives a wage: four at most, three children at most, in birth order (`domain.md` §5.2).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::batas;
use crate::karena::karena;
use crate::nik::umur;
use crate::penjelasan::Penjelasan;
use crate::salah::InputSalah;

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
    /// Has an income of their own; matters to children only.
    #[serde(default)]
    pub berpenghasilan: bool,
    /// Is a wage earner too; matters to the spouse only.
    #[serde(default)]
    pub pekerja: bool,
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
/// A spouse who earns a wage too is registered by their own employer, and both pay (R02).
///
/// A child counts who was never married **and** has no own income (S2 prints "or"; the conditions end coverage one by
/// one), and is under 21, or under 25 in formal education. The three eldest who count are covered, twins in the order
/// given; the next take their place.
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` before 2020; `ID_DUPLICATE`; `PASANGAN_DUPLICATE` for a second spouse;
/// `TANGGAL_LAHIR_CONFLICT` for somebody born after the day; `TANGGAL_LAHIR_OVERFLOW` beyond the calendar.
pub fn keluarga_ppu(anggota: &[AnggotaPpu], pada: NaiveDate) -> Result<Vec<PutusanAnggota>, InputSalah> {
    let batas = BatasAnak {
        terbanyak: batas("anak_terbanyak", pada)?,
        usia: batas("usia_anak", pada)?,
        usia_pelajar: batas("usia_pelajar", pada)?,
    };
    for (i, satu) in anggota.iter().enumerate() {
        if anggota.iter().take(i).any(|lain| lain.id == satu.id) {
            return Err(InputSalah::Ganda { bidang: "id" });
        }
        if satu.tanggal_lahir > pada {
            return Err(InputSalah::Bertentangan {
                bidang: "tanggal_lahir",
                dengan: "pada",
            });
        }
    }
    let pasangan = |a: &&AnggotaPpu| a.hubungan == Hubungan::Pasangan;
    if anggota.iter().filter(pasangan).count() > 1 {
        return Err(InputSalah::Ganda { bidang: "pasangan" });
    }
    let mut anak: Vec<&AnggotaPpu> = anggota
        .iter()
        .filter(|a| a.hubungan == Hubungan::Anak && gugur(a, &batas, pada).is_none())
        .collect();
    anak.sort_by_key(|a| a.tanggal_lahir);
    anggota
        .iter()
        .map(|a| {
            let urutan = (0..).zip(&anak).find(|(_, x)| x.id == a.id).map(|(ke, _)| ke);
            putuskan(a, urutan, &batas, pada)
        })
        .collect()
}

struct BatasAnak {
    terbanyak: u32,
    usia: u32,
    usia_pelajar: u32,
}

fn batas_usia(a: &AnggotaPpu, batas: &BatasAnak) -> u32 {
    if a.pelajar { batas.usia_pelajar } else { batas.usia }
}

/// Why a child does not count.
fn gugur(a: &AnggotaPpu, batas: &BatasAnak, pada: NaiveDate) -> Option<Penjelasan> {
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
    urutan: Option<u32>,
    batas: &BatasAnak,
    pada: NaiveDate,
) -> Result<PutusanAnggota, InputSalah> {
    use Tanggungan::{Ditanggung, Tambahan, TidakDitanggung};
    let sumber = ["§5.2", "S2"];
    let mut sampai_sebelum = None;
    let (tanggungan, penjelasan) = match (a.hubungan, urutan) {
        (Hubungan::Pasangan, _) if a.pekerja => (
            TidakDitanggung,
            karena("rules-keluarga-pasangan-bekerja", &["§5.2", "R02"]),
        ),
        (Hubungan::Pasangan, _) => (Ditanggung, karena("rules-keluarga-pasangan", &sumber)),
        (Hubungan::OrangTua | Hubungan::Mertua, _) => (
            Tambahan,
            karena("rules-keluarga-orang-tua", &["§5.2", "S2", "R02", "W41"]),
        ),
        (Hubungan::Lain, _) => (TidakDitanggung, karena("rules-keluarga-bukan-keluarga", &sumber)),
        (Hubungan::Anak, Some(ke)) if ke < batas.terbanyak => {
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
            karena("rules-keluarga-anak-keempat", &["§5.2", "S2", "R02", "W41"]).jumlah("anak", batas.terbanyak),
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
