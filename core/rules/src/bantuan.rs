//! The *kode bantuan*: eight digits by which a person and whoever helps them over the telephone or in a message mean the same
//! request. The phone makes it, without a network; it proves nothing and is no secret.
//!
//! Seven digits are chance, the eighth checks them: an agent who heard one digit wrong, or two neighbours in the wrong order,
//! notices it before they look for anything. The check is Damm's, which finds all of these (H. M. Damm, *Total
//! anti-symmetrische Quasigruppen*, Marburg 2004). That there is such a code at all is the house's own choice (D).

use serde::{Deserialize, Serialize};

use super::angka;
use super::salah::InputSalah;

/// Digits of a code.
pub const DIGIT: usize = 8;
/// How many codes there are: seven free digits.
const BANYAK: u64 = 10_000_000;
/// How long a code serves, milliseconds: a day (D).
pub const BERLAKU_MS: i64 = 86_400_000;

/// A weakly totally anti-symmetric quasigroup of order ten, with zeros on its diagonal.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A *kode bantuan*.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KodeBantuan(String);

impl KodeBantuan {
    /// The code of a chance number; any number will do, and equal ones give equal codes.
    #[must_use]
    pub fn dari_acak(acak: u64) -> Self {
        let bebas = format!("{:07}", acak % BANYAK);
        let uji = sisa(bebas.bytes());
        Self(format!("{bebas}{uji}"))
    }

    /// Reads a code as somebody says or types it, in groups or not.
    ///
    /// # Errors
    ///
    /// [`InputSalah::Panjang`] unless it has eight digits, [`InputSalah::Format`] for anything but a digit, and
    /// [`InputSalah::Serial`] when a digit was heard wrong.
    pub fn baca(teks: &str) -> Result<Self, InputSalah> {
        let angka = angka::text(&angka::digits::<DIGIT>("kode_bantuan", teks)?);
        if sisa(angka.bytes()) != 0 {
            return Err(InputSalah::Serial { bidang: "kode_bantuan" });
        }
        Ok(Self(angka))
    }

    /// The eight digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for KodeBantuan {
    type Error = InputSalah;

    fn try_from(teks: String) -> Result<Self, InputSalah> {
        Self::baca(&teks)
    }
}

impl From<KodeBantuan> for String {
    fn from(kode: KodeBantuan) -> Self {
        kode.0
    }
}

/// What is left after all digits: the check digit of seven, 0 of eight that fit.
fn sisa(angka: impl Iterator<Item = u8>) -> u8 {
    angka.fold(0, |sisa, angka| {
        let kolom = usize::from(angka.saturating_sub(b'0'));
        let baris = DAMM.get(usize::from(sisa));
        baris.and_then(|baris| baris.get(kolom)).copied().unwrap_or(sisa)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_eight_digits_and_can_be_read_back_in_groups() {
        for acak in [0, 1, 572, 9_999_999, 10_000_000, u64::MAX] {
            let kode = KodeBantuan::dari_acak(acak);
            assert_eq!(kode.as_str().len(), 8);
            let (empat, sisanya) = kode.as_str().split_at(4);
            assert_eq!(KodeBantuan::baca(&format!(" {empat} {sisanya}")), Ok(kode.clone()));
        }
        // The example of the thesis: 572 is checked by 4.
        assert_eq!(KodeBantuan::dari_acak(572).as_str(), "00005724");
    }

    #[test]
    fn a_digit_heard_wrong_and_two_in_the_wrong_order_are_noticed() {
        for acak in [0, 1_234_567, 9_000_901, 7_070_707] {
            let kode = KodeBantuan::dari_acak(acak);
            let digits: Vec<u8> = kode.as_str().bytes().collect();
            for at in 0..8 {
                for other in b'0'..=b'9' {
                    let mut heard = digits.clone();
                    heard[at] = other;
                    let heard = KodeBantuan::baca(std::str::from_utf8(&heard).unwrap());
                    assert_eq!(heard.is_ok(), other == digits[at]);
                }
                if at < 7 && digits[at] != digits[at + 1] {
                    let mut heard = digits.clone();
                    heard.swap(at, at + 1);
                    assert!(KodeBantuan::baca(std::str::from_utf8(&heard).unwrap()).is_err());
                }
            }
        }
    }

    #[test]
    fn what_is_no_code_is_refused_with_its_reason() {
        let bidang = "kode_bantuan";
        assert_eq!(
            KodeBantuan::baca("0000572"),
            Err(InputSalah::Panjang { bidang, batas: 8 })
        );
        assert_eq!(
            KodeBantuan::baca("0000O724"),
            Err(InputSalah::Format { bidang, posisi: 5 })
        );
        assert_eq!(KodeBantuan::baca("00005723"), Err(InputSalah::Serial { bidang }));
        assert!(serde_json::from_str::<KodeBantuan>("\"00005723\"").is_err());
    }
}
