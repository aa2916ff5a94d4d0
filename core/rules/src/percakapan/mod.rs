//! CHIKA, VIKA and PANDAWA: menus and dialogues as data, moved by one small state machine (`domain.md` §13).
//!
//! The tables `percakapan_pilihan` and `percakapan_kanal` say what can be chosen and how a channel behaves; the machine
//! in [`langkah`] only walks them. It never looks anything up itself: it asks with [`Balasan::Minta`] and is told the
//! facts.

pub mod jam;
pub mod langkah;

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::batas::layanan;
use super::lapisan::Lapisan;
use super::penjelasan::{Kanal, Nilai, Penjelasan};
use super::teks;
pub use langkah::langkah_percakapan;

/// Silence that ends a talk: 10 minutes, in milliseconds (§13.1, D).
pub const BATAS_DIAM_MS: i64 = BATAS_DIAM_MENIT as i64 * 60_000;
const BATAS_DIAM_MENIT: u32 = layanan("percakapan_diam_menit");
/// Wrong entries in a row that lead back to the menu (§13.1).
pub const SALAH_TERBANYAK: u8 = layanan("percakapan_salah_terbanyak") as u8;
/// Id of the first menu of every channel.
pub const MENU_UTAMA: &str = "utama";

/// One of the three channels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Saluran {
    /// Chat Assistant JKN.
    Chika,
    /// Voice Interactive JKN, by telephone.
    Vika,
    /// Administration by WhatsApp.
    Pandawa,
}

impl Saluran {
    /// The name the tables use.
    pub const fn nama(self) -> &'static str {
        match self {
            Self::Chika => "chika",
            Self::Vika => "vika",
            Self::Pandawa => "pandawa",
        }
    }
}

/// A choice of a menu: one row of the table `percakapan_pilihan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisPilihan {
    /// Origin.
    pub asal: Asal,
    /// Channel.
    pub kanal: &'static str,
    /// Layers that have it.
    pub lapisan: &'static [&'static str],
    /// Menu in which it stands.
    pub menu: &'static str,
    /// What is typed.
    pub tombol: &'static str,
    /// Message key of its text.
    pub kunci: &'static str,
    /// What it does: `menu`, `tanya`, `artikel`, `tautan`, `formulir` or `agen`.
    pub jenis: &'static str,
    /// Which menu, question, article, screen, form or agent.
    pub sasaran: &'static str,
}

/// How a channel behaves: one row of the table `percakapan_kanal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisKanal {
    /// Origin.
    pub asal: Asal,
    /// Channel.
    pub kanal: &'static str,
    /// Layers to which the row applies.
    pub lapisan: &'static [&'static str],
    /// True when a wrong choice leads to a person at once.
    pub salah_ke_agen: bool,
    /// True when an answer ends the talk instead of showing the menu again.
    pub selesai_sesudah_jawab: bool,
    /// First hour of service, local time.
    pub jam_buka: u32,
    /// Hour of closing, local time; 24 is midnight.
    pub jam_tutup: u32,
    /// True when people answer on Monday to Friday only.
    pub hari_kerja: bool,
}

/// Where a channel is reached: one row of the table `percakapan_alamat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisAlamat {
    /// Origin.
    pub asal: Asal,
    /// Channel.
    pub kanal: &'static str,
    /// Layers to which the row applies.
    pub lapisan: &'static [&'static str],
    /// `telepon`, `whatsapp`, `telegram` or `messenger`.
    pub media: &'static str,
    /// Telephone number or name of the account.
    pub alamat: &'static str,
}

const ALAMAT: &[BarisAlamat] = tabel!(BarisAlamat, "percakapan_alamat");

/// Where a channel is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlamatSaluran {
    /// `telepon`, `whatsapp`, `telegram` or `messenger`.
    pub media: String,
    /// Telephone number or name of the account.
    pub alamat: String,
    /// Source tags.
    pub sumber: Vec<String>,
}

/// Every way to reach a channel in a layer, the usual one first; empty when there is none for the whole country.
pub fn alamat_saluran(saluran: Saluran, lapisan: Lapisan) -> Vec<AlamatSaluran> {
    ALAMAT
        .iter()
        .filter(|a| a.kanal == saluran.nama() && a.lapisan.contains(&lapisan.nama()))
        .map(|a| AlamatSaluran {
            media: a.media.to_owned(),
            alamat: a.alamat.to_owned(),
            sumber: a.asal.tag().into_iter().map(str::to_owned).collect(),
        })
        .collect()
}

/// Every choice of every channel.
pub const PILIHAN: &[BarisPilihan] = tabel!(BarisPilihan, "percakapan_pilihan");

/// Every channel.
pub const KANAL: &[BarisKanal] = tabel!(BarisKanal, "percakapan_kanal");

/// The row of a channel in a layer.
pub fn kanal(saluran: Saluran, lapisan: Lapisan) -> Option<&'static BarisKanal> {
    KANAL
        .iter()
        .find(|k| k.kanal == saluran.nama() && k.lapisan.contains(&lapisan.nama()))
}

/// The choices of a menu in the order of the table.
pub fn pilihan(saluran: Saluran, lapisan: Lapisan, menu: &str) -> impl Iterator<Item = &'static BarisPilihan> {
    let menu = menu.to_owned();
    PILIHAN
        .iter()
        .filter(move |p| p.kanal == saluran.nama() && p.lapisan.contains(&lapisan.nama()) && p.menu == menu)
}

/// What can be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permintaan {
    /// Name, segment, status of the card.
    Status,
    /// The bill.
    Tagihan,
}

/// A card number or NIK as it was typed: 13 or 16 digits. `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NomorTerketik(String);

impl NomorTerketik {
    /// Reads 13 digits (card) or 16 digits (NIK), in groups or not.
    pub fn baca(teks: &str) -> Option<Self> {
        let teks = teks::nomor(teks);
        let angka = teks.bytes().all(|b| b.is_ascii_digit());
        (angka && matches!(teks.len(), 13 | 16)).then_some(Self(teks))
    }

    /// The digits.
    pub fn digit(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for NomorTerketik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NomorTerketik(…)")
    }
}

impl TryFrom<String> for NomorTerketik {
    type Error = &'static str;

    fn try_from(teks: String) -> Result<Self, Self::Error> {
        Self::baca(&teks).ok_or("nomor harus 13 atau 16 digit")
    }
}

impl From<NomorTerketik> for String {
    fn from(nomor: NomorTerketik) -> Self {
        nomor.0
    }
}

/// Where a talk stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "simpul")]
pub enum Simpul {
    /// Nobody has said anything yet.
    Sapa,
    /// A choice is awaited.
    Menu {
        /// Which menu.
        menu: String,
    },
    /// A card number or NIK is awaited.
    TanyaNomor {
        /// For what.
        permintaan: Permintaan,
    },
    /// A birth date is awaited.
    TanyaTanggalLahir {
        /// For what.
        permintaan: Permintaan,
        /// Of whom.
        nomor: NomorTerketik,
    },
    /// The answer of the look-up is awaited.
    MenungguData {
        /// What was asked.
        permintaan: Permintaan,
    },
    /// A filled form is awaited (PANDAWA).
    MenungguFormulir {
        /// Which service.
        layanan: String,
    },
    /// A person has taken over.
    DenganPetugas,
    /// Over.
    Selesai,
}

/// A talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Percakapan {
    /// Channel.
    pub saluran: Saluran,
    /// Layer.
    #[serde(default)]
    pub lapisan: Lapisan,
    /// Where it stands.
    pub simpul: Simpul,
    /// Wrong entries in a row.
    pub salah: u8,
    /// When the person last did something, milliseconds since 1970-01-01 UTC.
    pub terakhir_ms: i64,
}

impl Percakapan {
    /// A talk that has not begun.
    pub const fn baru(saluran: Saluran, lapisan: Lapisan) -> Self {
        Self {
            saluran,
            lapisan,
            simpul: Simpul::Sapa,
            salah: 0,
            terakhir_ms: 0,
        }
    }
}

/// What happens in a talk. `Debug` shows neither what was typed nor what was found.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum PeristiwaPercakapan {
    /// The person opens the chat or dials.
    Mulai,
    /// The person types, says or keys something in.
    Teks {
        /// What.
        teks: String,
    },
    /// The look-up found somebody; the facts fill the answer's message.
    Ditemukan {
        /// Arguments of the message by name.
        nilai: Vec<(String, Nilai)>,
    },
    /// The look-up found nobody, or the birth date does not belong to the number.
    TidakDitemukan,
    /// Only time has passed.
    Waktu,
}

impl fmt::Debug for PeristiwaPercakapan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mulai => "Mulai",
            Self::Teks { .. } => "Teks(…)",
            Self::Ditemukan { .. } => "Ditemukan(…)",
            Self::TidakDitemukan => "TidakDitemukan",
            Self::Waktu => "Waktu",
        })
    }
}

/// One choice on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pilihan {
    /// What to type.
    pub tombol: String,
    /// Message key of its text.
    pub kunci: String,
}

/// What the channel answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "balasan")]
pub enum Balasan {
    /// A sentence.
    Pesan {
        /// Message key and arguments.
        isi: Penjelasan,
    },
    /// A menu.
    Menu {
        /// Its choices.
        pilihan: Vec<Pilihan>,
    },
    /// Look this up and come back with `Ditemukan` or `TidakDitemukan`.
    Minta {
        /// What.
        permintaan: Permintaan,
        /// Of whom.
        nomor: NomorTerketik,
        /// Birth date to compare.
        tanggal_lahir: NaiveDate,
    },
    /// Show an article.
    Artikel {
        /// Which.
        artikel: String,
    },
    /// Open a screen of the app.
    Tautan {
        /// Screen id.
        layar: String,
    },
    /// Send the form of a service.
    Formulir {
        /// Which service.
        layanan: String,
    },
    /// Pass on to a person.
    Sambungkan {
        /// To whom.
        kanal: Kanal,
    },
    /// The talk is over.
    Tutup,
}
