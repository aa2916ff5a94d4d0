//! Every rule by name, JSON in and JSON out, so that one file of vectors runs in every language.
//!
//! [`jalankan`] is what the vectors of `tests/vectors` are run through, here and behind the bindings. A rule that
//! refuses its input answers `{"salah": {"kode": …}}`; [`VektorSalah`] means that the question itself could not be
//! read.

mod identitas;
mod layanan;
mod uang;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thiserror::Error;

use super::asal::Asal;
use super::salah::InputSalah;

/// A rule of the register: one row of the table `aturan`.
#[derive(Debug, Clone, Copy)]
pub struct Aturan {
    /// Origin.
    pub asal: Asal,
    /// Name to call it by.
    pub fungsi: &'static str,
    /// What it answers, one English sentence.
    pub menjawab: &'static str,
    /// Section of `domain.md`.
    pub bagian: &'static str,
    /// Tables it reads.
    pub tabel: &'static [&'static str],
    /// Menus that ask it, by their folder name; empty for those that only other programs ask.
    pub menu: &'static [&'static str],
}

/// Every rule that can be asked.
pub const ATURAN: &[Aturan] = tabel!(Aturan, "aturan");

/// Why a question could not be asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum VektorSalah {
    /// No rule has this name.
    #[error("no rule is called {0}")]
    FungsiTidakDikenal(String),
    /// The input is not what the rule takes.
    #[error("{bidang}: {sebab}")]
    Masukan {
        /// The field, or `masukan` for the input as a whole.
        bidang: String,
        /// What is wrong with it.
        sebab: String,
    },
}

impl VektorSalah {
    fn masukan(bidang: &str, sebab: impl ToString) -> Self {
        Self::Masukan {
            bidang: bidang.to_owned(),
            sebab: sebab.to_string(),
        }
    }
}

type Jawaban = Result<Value, VektorSalah>;

/// Asks the rule `fungsi` with `masukan`.
///
/// # Errors
/// [`VektorSalah`] for a name or an input that cannot be read; never because of what a rule decides.
pub fn jalankan(fungsi: &str, masukan: &Value) -> Result<Value, VektorSalah> {
    uang::jawab(fungsi, masukan)
        .or_else(|| identitas::jawab(fungsi, masukan))
        .or_else(|| layanan::jawab(fungsi, masukan))
        .unwrap_or_else(|| Err(VektorSalah::FungsiTidakDikenal(fungsi.to_owned())))
}

/// The whole input as one record.
fn whole<T: DeserializeOwned>(masukan: &Value) -> Result<T, VektorSalah> {
    serde_json::from_value(masukan.clone()).map_err(|e| VektorSalah::masukan("masukan", e))
}

/// One field of the input; a missing one is read as null.
fn field<T: DeserializeOwned>(masukan: &Value, nama: &str) -> Result<T, VektorSalah> {
    let nilai = masukan.get(nama).cloned().unwrap_or_default();
    serde_json::from_value(nilai).map_err(|e| VektorSalah::masukan(nama, e))
}

fn out<T: Serialize>(nilai: T) -> Jawaban {
    serde_json::to_value(nilai).map_err(|e| VektorSalah::masukan("jawaban", e))
}

/// The refusal of a rule, with its own fields beside the code.
fn salah<T: Serialize>(kode: &str, isi: &T) -> Jawaban {
    let mut isi = match out(isi)? {
        Value::Object(isi) => isi,
        _ => serde_json::Map::new(),
    };
    isi.insert("kode".to_owned(), json!(kode));
    Ok(json!({ "salah": isi }))
}

/// An answer or a refusal of one of the readers of input.
fn dibaca<T: Serialize>(hasil: Result<T, InputSalah>) -> Jawaban {
    match hasil {
        Ok(nilai) => out(nilai),
        Err(e) => salah(&e.kode(), &e),
    }
}

/// An answer or a refusal that has only a code.
fn atau_kode<T: Serialize, E>(hasil: Result<T, E>, kode: impl Fn(&E) -> &'static str) -> Jawaban {
    match hasil {
        Ok(nilai) => out(nilai),
        Err(e) => salah(kode(&e), &Value::Null),
    }
}
