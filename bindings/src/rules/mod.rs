//! The rule book for other programs: the functions of `jkn_core::rules` under their own names, on the core's own records.
//!
//! [`nomor`] identifiers · [`kartu`] the signed card · [`iuran`] tariffs · [`tagihan`] bills and status · [`denda`] the service fine · [`rehab`] plans ·
//! [`perubahan`] permissions · [`antrean`] booking checks · [`skrining`] the screening, also as FHIR · [`kata`] answers in words ·
//! [`vektor`] any rule by its name, JSON in and out · [`nilai`] dates, months, money and weight · [`salah`] what is refused.
//!
//! Every function is pure and takes its date. An answer carries a `penjelasan`: message key, numbers, sources, and whether
//! it rests on an assumption; [`kata::explain`] says it in a language.

pub mod antrean;
pub mod denda;
pub mod iuran;
pub mod kartu;
pub mod kata;
pub mod nilai;
pub mod nomor;
pub mod perubahan;
pub mod rehab;
pub mod salah;
pub mod skrining;
pub mod tagihan;
pub mod types;
pub mod vektor;
