//! Automatic debit, `GET /v1/autodebit`, and what is asked of it. No answer holds a whole number of an account, and of one that
//! does only the end is read.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Unreadable, date, money};
use super::text::Line;
use super::wire::wire;
use super::{Method, Request, Sending};
use crate::data::Told;
use crate::data::autodebit::{self, Perintah, ending};
use crate::rules::autodebit::{NONBANK, PemilikRekening};

wire! {
    /// The family's automatic debit. Without a state there is none.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Autodebit {
        /// Code of the channel.
        kanal: Line = may "kanal",
        /// `kepala_keluarga`, `anggota` or `lain`.
        pemilik: Line = may "pemilik",
        /// Number of the account, masked but for its end.
        rekening: Line = may "rekening",
        /// `diminta`, `dikonfirmasi`, `berjalan`, `gagal` or `dihentikan`; others may follow.
        keadaan: Line = may "keadaan",
        /// Since when, `yyyy-mm-dd`.
        sejak: Line = may "sejak",
        /// Next day of debit, `yyyy-mm-dd`.
        berikut: Line = may "berikut",
        /// Why the last debit failed; others may follow.
        gagal: Line = may "gagal",
        /// The last debit that succeeded.
        terakhir: Option<Debit> = may "terakhir",
        /// When the family registered as participants, `yyyy-mm-dd`.
        pesertasejak: Line = may "pesertasejak",
    }
}

wire! {
    /// A debit.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Debit {
        /// The day, `yyyy-mm-dd`.
        tanggal: Line = may "tanggal",
        /// Rupiah.
        jumlah: Figure = may "jumlah",
    }
}

/// A registration, `POST /v1/autodebit`. `Debug` hides whose account it is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Daftar {
    /// Code of the channel.
    pub kanal: String,
    /// Whose account it is.
    pub pemilik: PemilikRekening,
    /// Its owner's name.
    pub nama: String,
    /// Number of the account at a bank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rekening: Option<autodebit::NomorRekening>,
    /// Phone number of a wallet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nohpdompet: Option<autodebit::NomorRekening>,
    /// That its owner agreed; never `false`.
    pub setuju: bool,
}

impl std::fmt::Debug for Daftar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Daftar({})", self.kanal)
    }
}

/// The end of automatic debit, `POST /v1/autodebit/henti`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Henti {}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let request = match perintah {
        Perintah::Daftar(daftar) => {
            let number = Some(daftar.rekening.clone());
            let (rekening, nohpdompet) = if daftar.kanal == NONBANK {
                (None, number)
            } else {
                (number, None)
            };
            Request::new(Method::Post, "/v1/autodebit").with(&Daftar {
                kanal: daftar.kanal.clone(),
                pemilik: daftar.pemilik,
                nama: daftar.nama.clone(),
                rekening,
                nohpdompet,
                setuju: true,
            })?
        }
        Perintah::Henti {} => Request::new(Method::Post, "/v1/autodebit/henti").with(&Henti {})?,
    };
    Ok(Sending {
        request,
        hasil: |_| None,
    })
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Autodebit = content.read().map_err(|_| Unreadable("autodebit"))?;
    let day = |line: &Line, field| date(line.as_str(), field).ok();
    let peserta_sejak = day(&wire.pesertasejak, "pesertasejak");
    let pendaftaran = (!wire.keadaan.as_str().is_empty()).then(|| autodebit::Pendaftaran {
        pemilik: code(&wire.pemilik),
        ekor: ending(wire.rekening.as_str()),
        keadaan: code(&wire.keadaan),
        sejak: day(&wire.sejak, "sejak"),
        berikut: day(&wire.berikut, "berikut"),
        gagal: code(&wire.gagal),
        terakhir: wire.terakhir.and_then(|debit| {
            let paid = money(debit.jumlah, "jumlah").ok()?;
            Some((day(&debit.tanggal, "tanggal")?, paid))
        }),
        kanal: wire.kanal.into(),
    });
    let told = autodebit::Autodebit {
        pendaftaran,
        peserta_sejak,
    };
    Ok((Told::Autodebit(told), 0))
}

/// A code of the rule book; `None` for one that this version does not know.
fn code<T: DeserializeOwned>(line: &Line) -> Option<T> {
    serde_json::from_value(Value::String(line.as_str().to_ascii_lowercase())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::autodebit::{GagalDebit, KeadaanAutodebit};
    use crate::rules::rupiah::Rupiah;

    fn told(json: &str) -> autodebit::Autodebit {
        let (told, skipped) = read(&Raw::of(&serde_json::from_str::<Value>(json).unwrap()).unwrap()).unwrap();
        let Told::Autodebit(told) = told else {
            panic!("{told:?}")
        };
        assert_eq!(skipped, 0);
        told
    }

    #[test]
    fn without_a_state_there_is_none_and_everything_else_may_be_missing() {
        for json in ["{}", r#"{"keadaan":null,"kanal":"bri"}"#, r#"{"keadaan":""}"#] {
            assert_eq!(told(json).pendaftaran, None, "{json}");
        }
        let bare = told(r#"{"keadaan":"BERJALAN"}"#).pendaftaran.unwrap();
        assert_eq!(
            (bare.keadaan, bare.kanal.as_str()),
            (Some(KeadaanAutodebit::Berjalan), "")
        );
        let odd = told(r#"{"keadaan":"ditunda","gagal":"bank_libur","sejak":"kemarin","terakhir":{"jumlah":-5}}"#);
        let odd = odd.pendaftaran.unwrap();
        assert_eq!(
            (odd.keadaan, odd.gagal, odd.sejak, odd.terakhir),
            (None, None, None, None)
        );
    }

    #[test]
    fn of_a_number_that_was_not_masked_only_the_end_is_kept() {
        let json = r#"{"keadaan":"gagal","gagal":"saldo_kurang","rekening":"001201000123504","terakhir":{"tanggal":"2026-11-05","jumlah":"140000"}}"#;
        let told = told(json).pendaftaran.unwrap();
        assert_eq!(
            (told.ekor.as_str(), told.gagal),
            ("3504", Some(GagalDebit::SaldoKurang))
        );
        assert_eq!(told.terakhir.map(|(_, paid)| paid), Some(Rupiah(140_000)));
    }

    #[test]
    fn a_wallet_is_sent_as_a_phone_number_and_a_bank_as_an_account() {
        for (kanal, field) in [("bri", "rekening"), (NONBANK, "nohpdompet")] {
            let daftar = autodebit::Daftar {
                kanal: kanal.to_owned(),
                pemilik: PemilikRekening::Lain,
                nama: "Budi Contoh".to_owned(),
                rekening: autodebit::NomorRekening::new("081200000001".to_owned()),
            };
            let sent = sending(&Perintah::Daftar(daftar)).unwrap().request;
            let body: Value = serde_json::from_slice(&sent.body.unwrap()).unwrap();
            assert_eq!(
                (&body[field], &body["setuju"]),
                (&Value::from("081200000001"), &Value::from(true))
            );
            assert_eq!(body.as_object().unwrap().len(), 5);
        }
    }
}
