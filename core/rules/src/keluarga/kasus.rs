//! Which case of registration a family card holds: a new family, a member more, or a baby (`domain.md` §2.3).

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::batas;
use crate::karena::karena;
use crate::penjelasan::Penjelasan;
use crate::salah::InputSalah;

/// Where a person on the family card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanOrang {
    /// Not a participant.
    Belum,
    /// A participant who pays for themselves: PBPU or BP.
    Mandiri,
    /// Covered in another way: by an employer, a government, a pension.
    Lain,
}

/// A person on the family card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrangKk {
    /// Birth date as registered; `None` where the register has none.
    pub lahir: Option<NaiveDate>,
    /// Where the person stands.
    pub keadaan: KeadaanOrang,
}

/// Which case it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kasus {
    /// Nobody on the card pays for themselves yet.
    KeluargaBaru,
    /// Part of the family does; the others join it, in its class.
    TambahAnggota,
    /// Only newborns are left.
    Bayi,
    /// Nobody is left.
    SudahSemua,
}

/// The case, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanKasus {
    /// Which one.
    pub kasus: Kasus,
    /// How many are not participants yet.
    pub belum: u32,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Decides which case holds (W05). A child counts as newborn up to the day on which it may still be without NIK, three
/// months after birth (D); somebody else on the card must be a participant, for a baby comes into a family.
///
/// # Errors
/// `ORANG_RANGE` for an empty card; `TANGGAL_NOT_ESTABLISHED` before 2020.
pub fn kasus_daftar(orang: &[OrangKk], hari_ini: NaiveDate) -> Result<PutusanKasus, InputSalah> {
    if orang.is_empty() {
        return Err(InputSalah::Rentang {
            bidang: "orang",
            paling_sedikit: 1,
            paling_banyak: i64::from(u32::MAX),
        });
    }
    let bulan = Months::new(batas("bayi_nik_bulan", hari_ini)?);
    let newborn = |lahir: NaiveDate| {
        lahir <= hari_ini && lahir.checked_add_months(bulan).is_some_and(|sampai| hari_ini <= sampai)
    };
    let belum: Vec<&OrangKk> = orang.iter().filter(|o| o.keadaan == KeadaanOrang::Belum).collect();
    let (kasus, kunci) = if belum.is_empty() {
        (Kasus::SudahSemua, "rules-kasus-sudah-semua")
    } else if belum.len() < orang.len() && belum.iter().all(|o| o.lahir.is_some_and(newborn)) {
        (Kasus::Bayi, "rules-kasus-bayi")
    } else if orang.iter().any(|o| o.keadaan == KeadaanOrang::Mandiri) {
        (Kasus::TambahAnggota, "rules-kasus-tambah")
    } else {
        (Kasus::KeluargaBaru, "rules-kasus-keluarga-baru")
    };
    let jumlah = u32::try_from(belum.len()).unwrap_or(u32::MAX);
    Ok(PutusanKasus {
        kasus,
        belum: jumlah,
        penjelasan: karena(kunci, &["§2.3", "W05"])
            .jumlah("orang", jumlah)
            .asumsi_bila(kasus == Kasus::Bayi),
    })
}
