//! Who comes into a family and who leaves it: birth, marriage, divorce, a card of their own, death (`domain.md` §5.2, §5.3, §13.4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::asal::Asal;
use crate::karena::karena;
use crate::penjelasan::{Kanal, Penjelasan};
use crate::salah::InputSalah;
use crate::segmen::{Pembayar, Segmen};

/// What an event does to a family, by who pays: one row of the table `susunan_keluarga`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisSusunan {
    /// Origin.
    pub asal: Asal,
    /// Code of the event.
    pub peristiwa: &'static str,
    /// Who pays: `peserta`, `pekerja`, `pemerintah` or `pensiun`.
    pub pembayar: &'static str,
    /// `tambah`, `kurang` or `tetap`.
    pub arah: &'static str,
    /// Codes of who does it, best first.
    pub kanal: &'static [&'static str],
    /// Message key.
    pub kunci: &'static str,
}

/// Every row.
pub const SUSUNAN: &[BarisSusunan] = tabel!(BarisSusunan, "susunan_keluarga");

/// What happened in a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Peristiwa {
    /// A child was born.
    Kelahiran,
    /// A participant married: the spouse is to join.
    Pernikahan,
    /// A child of the family married.
    AnakMenikah,
    /// A couple divorced.
    Perceraian,
    /// Somebody moved to a family card of their own.
    PisahKk,
    /// Somebody died.
    Kematian,
}

impl Peristiwa {
    /// Every event, in the order of the table.
    pub const SEMUA: [Self; 6] = [
        Self::Kelahiran,
        Self::Pernikahan,
        Self::AnakMenikah,
        Self::Perceraian,
        Self::PisahKk,
        Self::Kematian,
    ];

    /// The code of the table.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Kelahiran => "kelahiran",
            Self::Pernikahan => "pernikahan",
            Self::AnakMenikah => "anak_menikah",
            Self::Perceraian => "perceraian",
            Self::PisahKk => "pisah_kk",
            Self::Kematian => "kematian",
        }
    }
}

/// What an event does to the list of members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arah {
    /// Somebody joins.
    Tambah,
    /// Somebody leaves.
    Kurang,
    /// The list stays.
    Tetap,
}

/// What is to be done about an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanSusunan {
    /// What it does to the list.
    pub arah: Arah,
    /// Who does it, best first; empty when nothing is to be done.
    pub kanal: Vec<Kanal>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Says what an event in a family does to the list of its members and who changes it (S2: reported at once).
///
/// # Errors
/// `SEGMEN_UNKNOWN` for a segment that this version does not know; `TANGGAL_NOT_ESTABLISHED` before 2020.
pub fn susunan_keluarga(peristiwa: Peristiwa, segmen: &Segmen, pada: NaiveDate) -> Result<PutusanSusunan, InputSalah> {
    let pembayar = golongan(segmen)?;
    let baris = SUSUNAN
        .iter()
        .find(|b| b.peristiwa == peristiwa.kode() && b.pembayar == pembayar && b.asal.berlaku(pada))
        .ok_or(InputSalah::BelumDitetapkan {
            bidang: "tanggal",
            tanggal: pada,
        })?;
    Ok(PutusanSusunan {
        arah: match baris.arah {
            "tambah" => Arah::Tambah,
            "kurang" => Arah::Kurang,
            _ => Arah::Tetap,
        },
        kanal: baris.kanal.iter().filter_map(|k| Kanal::dari_kode(k)).collect(),
        penjelasan: karena(baris.kunci, &baris.asal.tag()).asumsi_bila(baris.asal.asumsi()),
    })
}

/// The tables' code of who pays for a segment, a pension apart.
pub(crate) fn golongan(segmen: &Segmen) -> Result<&'static str, InputSalah> {
    if matches!(segmen, Segmen::BpPensiun | Segmen::BpVeteran) {
        return Ok("pensiun");
    }
    match segmen.pembayar() {
        Pembayar::Peserta => Ok("peserta"),
        Pembayar::PemberiKerjaDanPekerja => Ok("pekerja"),
        Pembayar::Pusat | Pembayar::Pemda => Ok("pemerintah"),
        Pembayar::PusatDanPensiunan => Ok("pensiun"),
        Pembayar::TidakDiketahui => Err(InputSalah::TidakDikenal { bidang: "segmen" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_has_a_row_for_everybody_who_pays_and_names_ways_that_exist() {
        for peristiwa in Peristiwa::SEMUA {
            for pembayar in ["peserta", "pekerja", "pemerintah", "pensiun"] {
                let rows = SUSUNAN
                    .iter()
                    .filter(|b| b.peristiwa == peristiwa.kode() && b.pembayar == pembayar);
                assert_eq!(rows.count(), 1, "{peristiwa:?} {pembayar}");
            }
        }
        for baris in SUSUNAN {
            assert!(matches!(baris.arah, "tambah" | "kurang" | "tetap"), "{baris:?}");
            assert!(baris.kanal.iter().all(|k| Kanal::dari_kode(k).is_some()), "{baris:?}");
        }
    }
}
