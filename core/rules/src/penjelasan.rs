//! Why a rule answered as it did: which rule, which numbers, which source.
//!
//! No rule of this crate answers with a bare `false`. A person who is told *no* is told why, from which date it
//! becomes *yes*, and who can do it instead.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{antrean::Zona, bulan::Bulan, rupiah::Rupiah};

/// One number or date inside an explanation; the text layer formats it for the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nilai {
    /// An amount of money in whole rupiah.
    Rupiah(Rupiah),
    /// A calendar month.
    Bulan(Bulan),
    /// A calendar date.
    Tanggal(NaiveDate),
    /// A plain count (months, people, days, tickets).
    Jumlah(i64),
    /// A time of day.
    Jam(Jam),
    /// A moment with its day.
    Saat(Saat),
    /// A word that is the same in every language (a code, a masked number).
    Kata(String),
}

/// A time of day as a wall clock shows it, 00.00 to 24.00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jam {
    /// Hour, 0 to 24; 24 is midnight at the end of the day.
    pub pukul: u32,
    /// Minute, 0 to 59.
    pub menit: u32,
    /// Whose clock; `None` for the reader's own.
    pub zona: Option<Zona>,
}

/// A moment by a wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saat {
    /// Day and time of day.
    pub waktu: NaiveDateTime,
    /// Whose clock; `None` for the reader's own.
    pub zona: Option<Zona>,
}

/// The reason behind an answer. `kunci` is a message key of `texts/*/rules-*.ftl`; `nilai` are its arguments by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penjelasan {
    /// Message key, `rules-<topic>-<reason>`.
    pub kunci: String,
    /// Arguments of the message by name.
    pub nilai: Vec<(String, Nilai)>,
    /// Sources: section of the rule book or source tag, for example `§6.4` or `S1:15`.
    pub sumber: Vec<String>,
    /// True when no published source settles the point and the answer rests on a project default.
    pub asumsi: bool,
}

/// Who can do it instead when the app cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kanal {
    /// The app itself.
    Aplikasi,
    /// Care Center 165 by telephone.
    CareCenter165,
    /// PANDAWA, administration by WhatsApp.
    Pandawa,
    /// A branch office.
    KantorCabang,
    /// The employer.
    PemberiKerja,
    /// The health facility's counter.
    Faskes,
    /// The civil registry (Dukcapil).
    Dukcapil,
    /// The social affairs office of the district.
    DinasSosial,
    /// The website of BPJS Kesehatan.
    Situs,
    /// CHIKA, the assistant by chat.
    Chika,
    /// The accounts of BPJS Kesehatan on social media.
    MediaSosial,
    /// LAPOR!, the government's channel for complaints.
    Lapor,
    /// BPJS SATU!, the officer of BPJS Kesehatan in the hospital.
    BpjsSatu,
    /// The Mobile Customer Service, a car that goes round.
    Mcs,
    /// A Mal Pelayanan Publik, where many public services have a counter.
    Mpp,
    /// A Kader JKN of the neighbourhood.
    Kader,
}

impl Kanal {
    /// Every way.
    pub const SEMUA: [Self; 16] = [
        Self::Aplikasi,
        Self::CareCenter165,
        Self::Pandawa,
        Self::KantorCabang,
        Self::PemberiKerja,
        Self::Faskes,
        Self::Dukcapil,
        Self::DinasSosial,
        Self::Situs,
        Self::Chika,
        Self::MediaSosial,
        Self::Lapor,
        Self::BpjsSatu,
        Self::Mcs,
        Self::Mpp,
        Self::Kader,
    ];

    /// The code of the tables and the wire.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Aplikasi => "aplikasi",
            Self::CareCenter165 => "care_center165",
            Self::Pandawa => "pandawa",
            Self::KantorCabang => "kantor_cabang",
            Self::PemberiKerja => "pemberi_kerja",
            Self::Faskes => "faskes",
            Self::Dukcapil => "dukcapil",
            Self::DinasSosial => "dinas_sosial",
            Self::Situs => "situs",
            Self::Chika => "chika",
            Self::MediaSosial => "media_sosial",
            Self::Lapor => "lapor",
            Self::BpjsSatu => "bpjs_satu",
            Self::Mcs => "mcs",
            Self::Mpp => "mpp",
            Self::Kader => "kader",
        }
    }

    /// The way with this code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|k| k.kode() == kode)
    }
}

/// The answer to "may this person do this, on this date?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jawaban")]
pub enum Kelayakan {
    /// Yes; `mulai` is the date from which the change takes effect.
    Boleh {
        /// First day of effect.
        mulai: NaiveDate,
        /// Why.
        penjelasan: Penjelasan,
    },
    /// Not yet; possible from `sejak`.
    Belum {
        /// First day on which the answer becomes yes.
        sejak: NaiveDate,
        /// Why.
        penjelasan: Penjelasan,
    },
    /// No; `jalan_lain` says who can do it instead, best first.
    Tidak {
        /// Machine-readable reason, upper snake case, for example `NOT_IN_APP`.
        alasan: String,
        /// Other ways, best first; empty when there is none.
        jalan_lain: Vec<Kanal>,
        /// Why.
        penjelasan: Penjelasan,
    },
}
