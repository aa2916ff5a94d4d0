//! How many days ahead something that ends is told, and from when it is urgent. That it ends has a source in the rule that says
//! so; how long ahead it is told is a choice of this project (`domain.md` §5.2, §5.4, §5.6).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::batas::{Batas, baris_pada};
use super::karena::karena;
use super::penjelasan::Penjelasan;
use super::salah::InputSalah;

/// Days ahead, and days from which it is urgent.
pub(crate) const TABEL: &[Batas] = tabel!(Batas, "peringatan");

/// What ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YangBerakhir {
    /// Cover of a worker's child by its age; the day is the birthday from which it is not covered.
    AnakUsia,
    /// The same of a child in education.
    PelajarUsia,
    /// Time to register a newborn; the day is the last one.
    BayiDaftar,
    /// Time in which a newborn may be without a NIK; the day is the last one.
    BayiNik,
    /// Cover without iuran after a dismissal; the day is the last one.
    Phk,
    /// Validity of a membership (`tglTAT`); the day is the last one.
    MasaBerlaku,
}

impl YangBerakhir {
    /// The names of its two rows, and its message.
    const fn nama(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::AnakUsia => (
                "anak_usia_hari",
                "anak_usia_mendesak_hari",
                "rules-peringatan-anak-usia",
            ),
            Self::PelajarUsia => (
                "anak_usia_hari",
                "anak_usia_mendesak_hari",
                "rules-peringatan-pelajar-usia",
            ),
            Self::BayiDaftar => (
                "bayi_daftar_hari",
                "bayi_daftar_mendesak_hari",
                "rules-peringatan-bayi-daftar",
            ),
            Self::BayiNik => ("bayi_nik_hari", "bayi_nik_mendesak_hari", "rules-peringatan-bayi-nik"),
            Self::Phk => ("phk_hari", "phk_mendesak_hari", "rules-peringatan-phk"),
            Self::MasaBerlaku => (
                "masa_berlaku_hari",
                "masa_berlaku_mendesak_hari",
                "rules-peringatan-masa-berlaku",
            ),
        }
    }
}

/// What is to be told of something that ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Peringatan {
    /// Days until its day, 0 on the day itself.
    pub hari: u32,
    /// Whether it is so near that it should be acted on now.
    pub mendesak: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Is it time to say on `hari_ini` that something ends on `akhir`? `None` while it is too far ahead, and once it is over.
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` on a day of which the table says nothing.
pub fn peringatan(apa: YangBerakhir, akhir: NaiveDate, hari_ini: NaiveDate) -> Result<Option<Peringatan>, InputSalah> {
    let (dahulu, mendesak, kunci) = apa.nama();
    let dahulu = baris_pada(TABEL, dahulu, hari_ini)?;
    let mendesak = baris_pada(TABEL, mendesak, hari_ini)?;
    let Ok(hari) = u32::try_from((akhir - hari_ini).num_days()) else {
        return Ok(None);
    };
    if hari > dahulu.batas {
        return Ok(None);
    }
    Ok(Some(Peringatan {
        hari,
        mendesak: hari <= mendesak.batas,
        penjelasan: karena(kunci, &dahulu.asal.tag())
            .tanggal("tanggal", akhir)
            .jumlah("hari", hari)
            .asumsi_bila(dahulu.asal.asumsi() || mendesak.asal.asumsi()),
    }))
}
