//! Virtual accounts: the number a family or an enterprise pays its iuran to (`domain.md` §4.3).

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::angka::{digits, text};
use super::asal::Asal;
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

/// A prefix: one row of the table `virtual_account`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AwalanVa {
    /// Origin.
    pub asal: Asal,
    /// Code of the bank.
    pub bank: &'static str,
    /// Who pays to it: `keluarga` or `badan_usaha`.
    pub pembayar: &'static str,
    /// Digits before the last eleven of the card, or before the eight of the enterprise.
    pub awalan: &'static str,
}

/// Prefixes by bank and payer.
pub const AWALAN: &[AwalanVa] = tabel!(AwalanVa, "virtual_account");

const BIDANG: &str = "virtual_account";
const KELUARGA: &str = "keluarga";
const BADAN_USAHA: &str = "badan_usaha";

fn awalan(bank: Bank, pembayar: &str, pada: NaiveDate) -> Result<&'static str, InputSalah> {
    AWALAN
        .iter()
        .find(|a| a.bank == bank.kode() && a.pembayar == pembayar && a.asal.berlaku(pada))
        .map(|a| a.awalan)
        .ok_or(InputSalah::BelumDitetapkan {
            bidang: BIDANG,
            tanggal: pada,
        })
}

/// The 16-digit virtual account of a family, from the card of any member on the bill (VA Keluarga, S2).
///
/// The two ways in which the sources describe it agree only for a card that begins with `000`; for another one the
/// number could be somebody else's, even an enterprise's, so that none is given.
///
/// # Errors
/// `NOMOR_KARTU_UNKNOWN` for a card that does not begin with `000`; `VIRTUAL_ACCOUNT_NOT_ESTABLISHED` before the first
/// row of the bank.
pub fn va_keluarga(kartu: &NomorKartu, bank: Bank, pada: NaiveDate) -> Result<String, InputSalah> {
    let ekor = kartu.ekor().ok_or(InputSalah::TidakDikenal { bidang: "nomor_kartu" })?;
    Ok(format!("{}{}", awalan(bank, KELUARGA, pada)?, text(&ekor)))
}

/// The 16-digit virtual account of an enterprise, from its 8-digit code.
///
/// # Errors
/// `KODE_BADAN_USAHA_LENGTH` or `_FORMAT`; `VIRTUAL_ACCOUNT_NOT_ESTABLISHED` before the first row of the bank.
pub fn va_badan_usaha(kode: &str, bank: Bank, pada: NaiveDate) -> Result<String, InputSalah> {
    let kode: [u8; 8] = digits("kode_badan_usaha", kode)?;
    Ok(format!("{}{}", awalan(bank, BADAN_USAHA, pada)?, text(&kode)))
}

/// Who a virtual account belongs to. `Debug` hides a family's number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "pemilik")]
pub enum IsiVa {
    /// A family; the number ends like the card.
    Keluarga {
        /// Banks at which the number is used.
        bank: Vec<Bank>,
        /// The last eleven digits of the card, all that differ from card to card: as secret as the card number.
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

impl fmt::Debug for IsiVa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keluarga { bank, .. } => write!(f, "Keluarga({bank:?}, ***********)"),
            Self::BadanUsaha { bank, kode } => write!(f, "BadanUsaha({bank:?}, {kode})"),
        }
    }
}

/// Takes a virtual account apart. A card's tail begins with 0, an enterprise's prefix ends with 900: no number is both.
///
/// # Errors
/// `VIRTUAL_ACCOUNT_LENGTH`, `VIRTUAL_ACCOUNT_FORMAT`, and `VIRTUAL_ACCOUNT_UNKNOWN` for a prefix that no bank has on
/// that day and for a tail that no card has.
pub fn baca_va(teks: &str, pada: NaiveDate) -> Result<IsiVa, InputSalah> {
    let nomor = text(&digits::<16>(BIDANG, teks)?);
    let cocok = |pembayar: &str| -> Option<(Vec<Bank>, String)> {
        let mut ekor = None;
        let mut bank = Vec::new();
        for satu in Bank::SEMUA {
            if let Some(sisa) = awalan(satu, pembayar, pada).ok().and_then(|a| nomor.strip_prefix(a)) {
                ekor = Some(sisa.to_owned());
                bank.push(satu);
            }
        }
        ekor.map(|e| (bank, e))
    };
    if let Some((bank, kode)) = cocok(BADAN_USAHA) {
        return Ok(IsiVa::BadanUsaha { bank, kode });
    }
    match cocok(KELUARGA) {
        Some((bank, ekor_kartu)) if ekor_kartu.starts_with('0') => Ok(IsiVa::Keluarga { bank, ekor_kartu }),
        _ => Err(InputSalah::TidakDikenal { bidang: BIDANG }),
    }
}
