//! The 19-character numbers of referrals, SEP and control letters (`domain.md` §4.2).

use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::bulan::Bulan;
use super::salah::InputSalah;
use super::teks;

/// What the letter of the number says. Only `V` and the referral letters have a source; `K` and `B` are general
/// knowledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JenisDokumen {
    /// Referral: letters `P`, `Y`, `A` were seen (R12, R13, R23).
    Rujukan,
    /// Proof of eligibility: `V` (R25).
    Sep,
    /// Control letter: `K` (K).
    SuratKontrol,
    /// Referral between hospitals: `B` (K).
    RujukanAntarRs,
    /// Another letter; the number is valid all the same.
    Lain,
}

impl JenisDokumen {
    /// Every kind that has a letter.
    pub const DIKENAL: [Self; 4] = [Self::Rujukan, Self::Sep, Self::SuratKontrol, Self::RujukanAntarRs];

    /// The code of the table.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Rujukan => "rujukan",
            Self::Sep => "sep",
            Self::SuratKontrol => "surat_kontrol",
            Self::RujukanAntarRs => "rujukan_antar_rs",
            Self::Lain => "lain",
        }
    }
}

/// What a letter says: one row of the table `dokumen_huruf`.
struct BarisHuruf {
    asal: Asal,
    huruf: &'static str,
    dokumen: &'static str,
}

const HURUF: &[BarisHuruf] = tabel!(BarisHuruf, "dokumen_huruf");

/// A number `faskes 8 + MMYY 4 + letter + serial 6`, for example `0213B0050423P000192`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NomorDokumen {
    /// All 19 characters.
    pub nomor: String,
    /// Code of the facility that made it.
    pub faskes: String,
    /// Month it was made in, of the years 2000 to 2099.
    pub bulan: Bulan,
    /// The letter.
    pub huruf: char,
    /// What the letter says.
    pub dokumen: JenisDokumen,
    /// True when the meaning of the letter is general knowledge without a source (K).
    pub asumsi: bool,
    /// Six digits.
    pub serial: String,
}

/// Reads a number of a referral, SEP or control letter, in groups or not.
///
/// # Errors
/// `NOMOR_DOKUMEN_LENGTH`, `NOMOR_DOKUMEN_FORMAT` with the position, `NOMOR_DOKUMEN_DATE` for a month other than 01–12.
pub fn baca_nomor_dokumen(teks: &str) -> Result<NomorDokumen, InputSalah> {
    const BIDANG: &str = "nomor_dokumen";
    let teks = teks::nomor(teks);
    if teks.chars().count() != 19 {
        return Err(InputSalah::Panjang {
            bidang: BIDANG,
            batas: 19,
        });
    }
    for (posisi, huruf) in (1..).zip(teks.chars()) {
        let boleh = match posisi {
            1..=8 => huruf.is_ascii_digit() || huruf.is_ascii_uppercase(),
            13 => huruf.is_ascii_uppercase(),
            _ => huruf.is_ascii_digit(),
        };
        if !boleh {
            return Err(InputSalah::Format { bidang: BIDANG, posisi });
        }
    }
    let bagian = |dari: usize, panjang: usize| -> String { teks.chars().skip(dari).take(panjang).collect() };
    let angka = |dari: usize| -> u32 {
        teks.chars()
            .skip(dari)
            .take(2)
            .fold(0, |n, h| n * 10 + h.to_digit(10).unwrap_or(0))
    };
    let bulan = i32::try_from(angka(10))
        .ok()
        .and_then(|tahun| Bulan::new(2000 + tahun, angka(8)).ok())
        .ok_or(InputSalah::Tanggal { bidang: BIDANG })?;
    let huruf = teks.chars().nth(12).unwrap_or_default();
    let baris = HURUF.iter().find(|b| b.huruf.starts_with(huruf));
    let dokumen = baris.and_then(|b| JenisDokumen::DIKENAL.into_iter().find(|d| d.kode() == b.dokumen));
    Ok(NomorDokumen {
        faskes: bagian(0, 8),
        bulan,
        huruf,
        dokumen: dokumen.unwrap_or(JenisDokumen::Lain),
        asumsi: baris.is_none_or(|b| b.asal.asumsi()),
        serial: bagian(13, 6),
        nomor: teks,
    })
}

#[cfg(test)]
mod tests {
    use super::{HURUF, JenisDokumen};

    #[test]
    fn every_letter_of_the_table_is_one_capital_and_its_kind_is_known() {
        for b in HURUF {
            assert!(b.huruf.len() == 1 && b.huruf.bytes().all(|h| h.is_ascii_uppercase()));
            assert!(
                JenisDokumen::DIKENAL.iter().any(|d| d.kode() == b.dokumen),
                "{}",
                b.dokumen
            );
            assert_eq!(
                HURUF.iter().filter(|lain| lain.huruf == b.huruf).count(),
                1,
                "{}",
                b.huruf
            );
        }
    }
}
