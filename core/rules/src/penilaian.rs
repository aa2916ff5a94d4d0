//! Rating a visit in Riwayat Pelayanan: once per visit, one to five, and whether the visit took place as recorded
//! (`domain.md` §12.3).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::batas::layanan;
use super::karena::karena;
use super::penjelasan::{Kanal, Kelayakan};
use super::teks;

/// Lowest rating.
pub const BINTANG_TERENDAH: u8 = layanan("penilaian_bintang_terendah") as u8;
/// Highest rating.
pub const BINTANG_TERTINGGI: u8 = layanan("penilaian_bintang_tertinggi") as u8;
/// Longest comment in characters (D).
pub const CATATAN_TERPANJANG: usize = layanan("penilaian_catatan_terpanjang") as usize;

/// Does the recorded visit agree with what the participant knows?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kesesuaian {
    /// As recorded.
    Sesuai,
    /// Not as recorded.
    TidakSesuai,
    /// The participant was never there: a report of a fictitious visit.
    TidakPernahBerkunjung,
}

/// A rating somebody wants to give. It has no `Debug`: a comment on one's care must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanPenilaian {
    /// Today.
    pub hari_ini: NaiveDate,
    /// Date of the visit.
    pub tanggal_kunjungan: NaiveDate,
    /// The visit already has a rating.
    pub sudah_dinilai: bool,
    /// Does the record agree?
    pub kesesuaian: Kesesuaian,
    /// 1 to 5; not asked of somebody who was never there.
    #[serde(default)]
    pub bintang: Option<u8>,
    /// Comment, at most 500 characters.
    #[serde(default)]
    pub catatan: String,
}

/// Decides a rating (§12.3: R01; once per visit and 1 to 5 are project defaults).
pub fn periksa_penilaian(p: &PermintaanPenilaian) -> Kelayakan {
    if p.sudah_dinilai {
        return tidak("SUDAH_DINILAI", "rules-penilaian-sudah");
    }
    if p.tanggal_kunjungan > p.hari_ini {
        return Kelayakan::Belum {
            sejak: p.tanggal_kunjungan,
            penjelasan: karena("rules-penilaian-belum", &["§12.3", "R01"]).tanggal("sejak", p.tanggal_kunjungan),
        };
    }
    if teks::bebas(&p.catatan).chars().count() > CATATAN_TERPANJANG {
        return tidak("CATATAN_TERLALU_PANJANG", "rules-penilaian-catatan");
    }
    let perlu_bintang = p.kesesuaian != Kesesuaian::TidakPernahBerkunjung;
    let sah = match p.bintang {
        Some(b) => (BINTANG_TERENDAH..=BINTANG_TERTINGGI).contains(&b),
        None => !perlu_bintang,
    };
    if !sah {
        return tidak("BINTANG_TIDAK_SAH", "rules-penilaian-bintang");
    }
    let kunci = if perlu_bintang {
        "rules-penilaian-boleh"
    } else {
        "rules-penilaian-fiktif"
    };
    Kelayakan::Boleh {
        mulai: p.hari_ini,
        penjelasan: karena(kunci, &["§12.3", "R01"]).asumsi_bila(true),
    }
}

fn tidak(alasan: &str, kunci: &str) -> Kelayakan {
    Kelayakan::Tidak {
        alasan: alasan.to_owned(),
        jalan_lain: vec![Kanal::CareCenter165],
        penjelasan: karena(kunci, &["§12.3"])
            .jumlah("terendah", BINTANG_TERENDAH)
            .jumlah("tertinggi", BINTANG_TERTINGGI)
            .jumlah("terpanjang", i64::try_from(CATATAN_TERPANJANG).unwrap_or(i64::MAX))
            .asumsi_bila(true),
    }
}
