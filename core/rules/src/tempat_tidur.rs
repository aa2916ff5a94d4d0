//! Ketersediaan Tempat Tidur: what a hospital reports, whether it can be true, and how old it is (`domain.md` §12.1).

use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::batas::layanan;
use super::karena::karena;
use super::penjelasan::Penjelasan;

/// Older than this is shown in grey: 6 hours, in milliseconds (D).
pub const KELABU_MS: u64 = KELABU_JAM as u64 * 3_600_000;
/// Older than this does not count as available: 24 hours, in milliseconds (D).
pub const SEMBUNYI_MS: u64 = SEMBUNYI_JAM as u64 * 3_600_000;
const KELABU_JAM: u32 = layanan("kamar_kelabu_jam");
const SEMBUNYI_JAM: u32 = layanan("kamar_sembunyi_jam");

/// A class of beds: one row of the table `tempat_tidur_kelas`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KelasTempatTidur {
    /// Origin; most codes are general knowledge (§16.10).
    pub asal: Asal,
    /// Code of Aplicares, for example `KL1`.
    pub kode: &'static str,
    /// Name people read.
    pub nama: &'static str,
}

/// The class codes known, in the order of the table.
pub const KELAS: &[KelasTempatTidur] = tabel!(KelasTempatTidur, "tempat_tidur_kelas");

/// The name of a class code; an unknown code is its own name, because hospitals know more classes than we do.
pub fn nama_kelas(kode: &str) -> &str {
    KELAS.iter().find(|k| k.kode == kode).map_or(kode, |k| k.nama)
}

/// One room as a hospital reports it (field names of R36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaporanKamar {
    /// Class code, see the table of classes.
    pub kodekelas: String,
    /// Beds in the room.
    pub kapasitas: i64,
    /// Free beds.
    pub tersedia: i64,
    /// Free beds for men.
    #[serde(default)]
    pub tersediapria: i64,
    /// Free beds for women.
    #[serde(default)]
    pub tersediawanita: i64,
    /// Free beds for either.
    #[serde(default)]
    pub tersediapriawanita: i64,
    /// When the hospital reported, milliseconds since 1970-01-01 UTC.
    pub lastupdate: i64,
}

/// What is wrong with a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KamarSalah {
    /// A count below zero.
    Negatif,
    /// More free beds than beds.
    MelebihiKapasitas,
}

/// How old a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kesegaran {
    /// At most six hours old, or as much ahead of us.
    Segar,
    /// More than six hours away: shown in grey.
    Kelabu,
    /// More than a day away: never counted as available.
    Usang,
}

/// How one room is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jawaban")]
pub enum TampilanKamar {
    /// Shown with its age.
    Tampil {
        /// How old the report is.
        kesegaran: Kesegaran,
        /// True when the room counts in the filter "available".
        tersedia: bool,
        /// Why.
        penjelasan: Penjelasan,
    },
    /// The numbers cannot be true; not shown as a number.
    TidakMasukAkal {
        /// What is wrong.
        alasan: KamarSalah,
        /// Why.
        penjelasan: Penjelasan,
    },
}

/// Decides how a room is shown at `sekarang_ms`. A report from the future counts by its distance as well: an hour ahead is
/// a clock or a zone, a day ahead says nothing about its age.
pub fn tampilan_kamar(kamar: &LaporanKamar, sekarang_ms: i64) -> TampilanKamar {
    if let Some(alasan) = periksa_kamar(kamar) {
        let kunci = match alasan {
            KamarSalah::Negatif => "rules-tempat-tidur-negatif",
            KamarSalah::MelebihiKapasitas => "rules-tempat-tidur-melebihi",
        };
        return TampilanKamar::TidakMasukAkal {
            alasan,
            penjelasan: karena(kunci, &["§12.1"])
                .jumlah("tersedia", kamar.tersedia)
                .jumlah("kapasitas", kamar.kapasitas)
                .asumsi_bila(true),
        };
    }
    let umur = sekarang_ms.abs_diff(kamar.lastupdate);
    let masa_depan = kamar.lastupdate > sekarang_ms;
    let (kesegaran, kunci, jam) = if umur > SEMBUNYI_MS {
        (Kesegaran::Usang, "rules-tempat-tidur-usang", SEMBUNYI_JAM)
    } else if umur > KELABU_MS {
        (Kesegaran::Kelabu, "rules-tempat-tidur-kelabu", KELABU_JAM)
    } else {
        (Kesegaran::Segar, "rules-tempat-tidur-segar", KELABU_JAM)
    };
    let kunci = if masa_depan && kesegaran != Kesegaran::Segar {
        "rules-tempat-tidur-masa-depan"
    } else {
        kunci
    };
    TampilanKamar::Tampil {
        kesegaran,
        tersedia: kamar.tersedia > 0 && kesegaran != Kesegaran::Usang,
        penjelasan: karena(kunci, &["§12.1", "R01", "R36"])
            .jumlah("tersedia", kamar.tersedia)
            .jumlah("jam", jam)
            .asumsi_bila(true),
    }
}

/// The beds of a hospital, as far as its reports count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct JumlahKamar {
    /// Free beds in the rooms that count.
    pub tersedia: i64,
    /// Beds in the rooms that count.
    pub kapasitas: i64,
    /// Rooms that count.
    pub dihitung: u32,
    /// Rooms that do not: their report is more than a day away, or cannot be true.
    pub tidak_dihitung: u32,
}

/// Which reports are in a sum, and which are not: how old they may be, and that they can be true.
#[must_use]
pub fn batas_jumlah() -> Penjelasan {
    karena("rules-tempat-tidur-jumlah", &["§12.1", "R01", "R36"])
        .jumlah("kelabu", KELABU_JAM)
        .jumlah("sembunyi", SEMBUNYI_JAM)
        .asumsi_bila(true)
}

/// The sum over a hospital's rooms at `sekarang_ms`; what [`tampilan_kamar`] would not count as available is not in it.
pub fn jumlah_kamar<'a>(kamar: impl IntoIterator<Item = &'a LaporanKamar>, sekarang_ms: i64) -> JumlahKamar {
    let mut jumlah = JumlahKamar::default();
    for satu in kamar {
        let usang = satu.lastupdate.abs_diff(sekarang_ms) > SEMBUNYI_MS;
        if usang || periksa_kamar(satu).is_some() {
            jumlah.tidak_dihitung = jumlah.tidak_dihitung.saturating_add(1);
            continue;
        }
        jumlah.dihitung = jumlah.dihitung.saturating_add(1);
        jumlah.tersedia = jumlah.tersedia.saturating_add(satu.tersedia);
        jumlah.kapasitas = jumlah.kapasitas.saturating_add(satu.kapasitas);
    }
    jumlah
}

fn periksa_kamar(k: &LaporanKamar) -> Option<KamarSalah> {
    let hitungan = [
        k.kapasitas,
        k.tersedia,
        k.tersediapria,
        k.tersediawanita,
        k.tersediapriawanita,
    ];
    if hitungan.iter().any(|h| *h < 0) {
        return Some(KamarSalah::Negatif);
    }
    // The split by sex is left alone: hospitals fill it in differently, and only the sum is promised.
    (k.tersedia > k.kapasitas).then_some(KamarSalah::MelebihiKapasitas)
}
