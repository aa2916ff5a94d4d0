//! Virtual accounts: the number a family or an enterprise pays its iuran to (`domain.md` §4.3).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::angka::{digits, text};
use super::asal::{Asal, Keyakinan};
use super::nomor::NomorKartu;
use super::salah::InputSalah;

/// A bank that takes iuran by virtual account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Bank {
    /// Bank Rakyat Indonesia.
    Bri,
    /// Bank Negara Indonesia.
    Bni,
    /// Bank Tabungan Negara.
    Btn,
    /// Bank Central Asia.
    Bca,
    /// Bank Mandiri.
    Mandiri,
}

impl Bank {
    /// Every bank of the table.
    pub const SEMUA: [Self; 5] = [Self::Bri, Self::Bni, Self::Btn, Self::Bca, Self::Mandiri];

    /// The code of the table.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Bri => "BRI",
            Self::Bni => "BNI",
            Self::Btn => "BTN",
            Self::Bca => "BCA",
            Self::Mandiri => "MANDIRI",
        }
    }
}

/// Prefixes of a bank: one row of the table `virtual_account`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AwalanVa {
    /// Origin.
    pub asal: Asal,
    /// Code of the bank.
    pub bank: &'static str,
    /// Digits before the last eleven of the card.
    pub peserta: &'static str,
    /// Digits before the eight of the enterprise.
    pub badan_usaha: &'static str,
}

use AwalanVa as Baris;

/// Prefixes by bank.
pub const AWALAN: &[AwalanVa] = include!(concat!(env!("OUT_DIR"), "/virtual_account.rs"));

const BIDANG: &str = "virtual_account";

fn awalan(bank: Bank, pada: NaiveDate) -> Result<&'static AwalanVa, InputSalah> {
    AWALAN
        .iter()
        .find(|a| a.bank == bank.kode() && a.asal.berlaku(pada))
        .ok_or(InputSalah::BelumDitetapkan {
            bidang: BIDANG,
            tanggal: pada,
        })
}

/// The 16-digit virtual account of a family, from the card of any member on the bill (VA Keluarga, S2).
///
/// # Errors
/// `VIRTUAL_ACCOUNT_NOT_ESTABLISHED` before the first row of the bank.
pub fn va_keluarga(kartu: &NomorKartu, bank: Bank, pada: NaiveDate) -> Result<String, InputSalah> {
    Ok(format!("{}{}", awalan(bank, pada)?.peserta, text(&kartu.ekor())))
}

/// The 16-digit virtual account of an enterprise, from its 8-digit code.
///
/// # Errors
/// `KODE_BADAN_USAHA_LENGTH` or `_FORMAT`; `VIRTUAL_ACCOUNT_NOT_ESTABLISHED` before the first row of the bank.
pub fn va_badan_usaha(kode: &str, bank: Bank, pada: NaiveDate) -> Result<String, InputSalah> {
    let kode: [u8; 8] = digits("kode_badan_usaha", kode)?;
    Ok(format!("{}{}", awalan(bank, pada)?.badan_usaha, text(&kode)))
}

/// Who a virtual account belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "pemilik")]
pub enum IsiVa {
    /// A family; the number ends like the card.
    Keluarga {
        /// Banks at which the number is used.
        bank: Vec<Bank>,
        /// The last eleven digits of the card.
        ekor_kartu: String,
    },
    /// An enterprise.
    BadanUsaha {
        /// Banks at which the number is used.
        bank: Vec<Bank>,
        /// Its code, eight digits.
        kode: String,
    },
}

/// Takes a virtual account apart. The enterprise's longer prefix is tried first; a card's tail begins with 0, never
/// with 900, so no family is taken for an enterprise.
///
/// # Errors
/// `VIRTUAL_ACCOUNT_LENGTH`, `VIRTUAL_ACCOUNT_FORMAT`, and `VIRTUAL_ACCOUNT_UNKNOWN` for another prefix.
pub fn baca_va(teks: &str, pada: NaiveDate) -> Result<IsiVa, InputSalah> {
    let nomor = text(&digits::<16>(BIDANG, teks)?);
    let cocok = |pilih: fn(&AwalanVa) -> &'static str| -> Option<(Vec<Bank>, String)> {
        let mut ekor = None;
        let mut bank = Vec::new();
        for satu in Bank::SEMUA {
            if let Some(sisa) = awalan(satu, pada).ok().and_then(|a| nomor.strip_prefix(pilih(a))) {
                ekor = Some(sisa.to_owned());
                bank.push(satu);
            }
        }
        ekor.map(|e| (bank, e))
    };
    if let Some((bank, kode)) = cocok(|a| a.badan_usaha) {
        return Ok(IsiVa::BadanUsaha { bank, kode });
    }
    match cocok(|a| a.peserta) {
        Some((bank, ekor_kartu)) => Ok(IsiVa::Keluarga { bank, ekor_kartu }),
        None => Err(InputSalah::TidakDikenal { bidang: BIDANG }),
    }
}
