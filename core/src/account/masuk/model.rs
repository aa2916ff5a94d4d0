//! What has been typed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::data::Problem;
use crate::page::Ask;
pub(super) use crate::page::captcha::Captcha;
use crate::rules::kenali::{Nomor, kenali};
use crate::rules::salah::InputSalah;
use crate::rules::teks;
use crate::screen::NotBrought;

/// The form. The password, the answer and the captcha are never saved.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Model {
    pub(super) identitas: String,
    #[serde(skip)]
    pub(super) kata_sandi: String,
    #[serde(skip)]
    pub(super) jawaban: String,
    #[serde(skip)]
    pub(super) captcha: Captcha,
    /// Whether a sign-in is under way.
    #[serde(skip)]
    pub(super) sending: bool,
    /// What is wrong with the form, found when the person sends it.
    #[serde(skip)]
    pub(super) problem: Option<Problem>,
    /// Why the last sign-in did not succeed.
    #[serde(skip)]
    pub(super) refusal: Option<Problem>,
    /// Whether it was sent with a field left empty.
    #[serde(skip)]
    pub(super) incomplete: bool,
    /// Whether the person wants to type the password although this phone has a key.
    #[serde(skip)]
    pub(super) by_password: bool,
    /// Whether the phone's lock was asked by itself.
    #[serde(skip)]
    pub(super) asked: bool,
    /// Why the phone's lock proved nothing.
    #[serde(skip)]
    pub(super) nothing: Option<NotBrought>,
    /// How often a captcha was replaced by itself since the person did anything.
    #[serde(skip)]
    pub(super) renewals: u8,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("masuk::Model(…)")
    }
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// NIK or card number was edited.
    Identitas(String),
    /// The password was edited.
    KataSandi(String),
    /// The answer to the captcha was edited.
    Jawaban(String),
    /// Another captcha is wanted.
    NewCaptcha,
    /// The key of this phone is wanted.
    Key,
    /// The PIN is wanted in place of the phone's lock.
    KeyByPin,
    /// The password is wanted.
    Password,
    /// Send.
    Send,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// The number as it goes on the wire: the digits of a NIK or a card number, however they were grouped.
///
/// # Errors
/// What is wrong with it, in words for the person who typed it.
pub(super) fn identity(text: &str, today: NaiveDate) -> Result<String, Problem> {
    if !teks::nomor(text).bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::IdentityFormat);
    }
    match kenali(text, today) {
        Ok(Nomor::Nik(nik)) => Ok(nik.nomor()),
        Ok(Nomor::Kartu(kartu)) => Ok(kartu.nomor()),
        Ok(Nomor::VirtualAccount(_)) => Err(Problem::VirtualAccount),
        Err(InputSalah::Tanggal { .. }) => Err(Problem::NikDate),
        Err(InputSalah::Serial { .. }) => Err(Problem::NikSerial),
        Err(_) => Err(Problem::IdentityLength),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_judged_by_its_length_then_its_digits_then_its_date() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let cases = [
            ("9999 9957 0885 0001", Ok("9999995708850001".to_owned())),
            ("000990000001.1", Ok("0009900000011".to_owned())),
            ("999999570885000", Err(Problem::IdentityLength)),
            ("", Err(Problem::IdentityLength)),
            ("99999957O8850001", Err(Problem::IdentityFormat)),
            ("9999993102850001", Err(Problem::NikDate)),
            ("9999995708850000", Err(Problem::NikSerial)),
        ];
        for (text, expected) in cases {
            assert_eq!(identity(text, today), expected, "{text}");
        }
    }

    /// Field report F11.
    #[test]
    fn a_number_pasted_with_marks_that_nobody_sees_signs_in() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for text in [
            "9999\u{A0}9957\u{A0}0885\u{A0}0001",
            "9999995708850001\u{200B}",
            "9999995708850001\n",
            "9999995708850001\t",
            "9999–9957–0885–0001",
            "9999.9957.0885.0001",
        ] {
            assert_eq!(identity(text, today), Ok("9999995708850001".to_owned()), "{text:?}");
        }
    }

    /// Field report F13.
    #[test]
    fn a_virtual_account_is_called_one() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for text in [
            "8888809900000011",
            "8888 8099 0000 0011",
            "8988809900000011",
            "8888890012345678",
        ] {
            assert_eq!(identity(text, today), Err(Problem::VirtualAccount), "{text}");
        }
    }
}
