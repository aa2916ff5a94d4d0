//! Automatic debit of the family's bill: how it stands, and what can be asked of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::known::{Known, Look, Resource, Told};
use super::perintah::About;
use crate::rules::autodebit::{GagalDebit, KeadaanAutodebit, PemilikRekening};
use crate::rules::rupiah::Rupiah;

/// How many digits at the end of an account's number are kept and shown.
const ENDING: usize = 4;

/// Number of an account as it was typed. `Debug` hides it, and its bytes are wiped when it is dropped; where it is kept, it is
/// sealed. No route and no path holds one.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NomorRekening(String);

impl NomorRekening {
    /// A number as it was typed.
    #[must_use]
    pub const fn new(typed: String) -> Self {
        Self(typed)
    }

    /// All of it: for the field in which it is typed and for the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its last four digits, by which its owner knows it; fewer of a short one.
    #[must_use]
    pub fn ending(&self) -> String {
        ending(&self.0)
    }
}

/// The last four digits of a number, however it is written; nothing of one that has no more than that.
#[must_use]
pub fn ending(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(ENDING);
    digits.into_iter().skip(from).collect()
}

impl Drop for NomorRekening {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for NomorRekening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NomorRekening(…)")
    }
}

/// The family's automatic debit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Autodebit {
    /// Its registration; `None` when there has never been one.
    pub pendaftaran: Option<Pendaftaran>,
    /// When the family registered as participants, on which the duty rests; `None` when it is not said.
    pub peserta_sejak: Option<NaiveDate>,
}

/// A registration of automatic debit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pendaftaran {
    /// Code of the channel as in our table, or the gateway's word for one that this version does not know.
    pub kanal: String,
    /// Whose account it is; `None` when it is not said.
    pub pemilik: Option<PemilikRekening>,
    /// Last digits of the account's number; empty when they are not said.
    pub ekor: String,
    /// How it stands; `None` for a state that this version does not know.
    pub keadaan: Option<KeadaanAutodebit>,
    /// Since when.
    pub sejak: Option<NaiveDate>,
    /// The next day of debit, as whoever keeps the account says.
    pub berikut: Option<NaiveDate>,
    /// Why the last debit failed; `None` for a reason that this version does not know.
    pub gagal: Option<GagalDebit>,
    /// Day and amount of the last debit that succeeded.
    pub terakhir: Option<(NaiveDate, Rupiah)>,
}

/// What can be asked of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Registers it.
    Daftar(Daftar),
    /// Stops it.
    Henti {},
}

/// A registration that is asked for; whoever asks has agreed to what the page says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Daftar {
    /// Code of the channel.
    pub kanal: String,
    /// Whose account it is.
    pub pemilik: PemilikRekening,
    /// Its owner's name.
    pub nama: String,
    /// Number of the account, or phone number of the wallet.
    pub rekening: NomorRekening,
}

impl Perintah {
    /// See [`super::Perintah::about`]. Money begins to flow only after the owner of the phone showed that it is them;
    /// stopping it takes nothing from anybody and must not wait for a forgotten PIN.
    pub(super) fn about(&self) -> About<'_> {
        let register = matches!(self, Self::Daftar(_));
        About {
            name: if register {
                "daftar-autodebit"
            } else {
                "henti-autodebit"
            },
            lane: "autodebit".into(),
            session: true,
            step_up: register,
            stale: |resource| matches!(resource, Resource::Autodebit | Resource::Iuran),
            lampiran: &[],
            settled_by: Some(Resource::Autodebit),
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        let daftar = Daftar {
            kanal: "bri".to_owned(),
            pemilik: PemilikRekening::KepalaKeluarga,
            nama: "Sari Contoh".to_owned(),
            rekening: NomorRekening::new("001201000123504".to_owned()),
        };
        vec![Self::Daftar(daftar), Self::Henti {}]
    }
}

impl Known {
    /// The family's automatic debit.
    #[must_use]
    pub fn autodebit(&self) -> Look<'_, Autodebit> {
        self.look(&Resource::Autodebit, |told| match told {
            Told::Autodebit(value) => Some(value),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_account_only_the_last_four_digits_are_seen() {
        let number = NomorRekening::new("0012-01-000123-50-4".to_owned());
        assert_eq!(
            (number.ending().as_str(), format!("{number:?}").contains('3')),
            ("3504", false)
        );
        assert_eq!(
            (ending("***1234"), ending("rekening"), ending("12")),
            ("1234".into(), "".into(), "12".into())
        );
    }
}
