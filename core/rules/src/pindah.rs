//! Changing the kind of membership: who does it, and what becomes of the waiting time and of what is owed (`domain.md` §5.5, §13.4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::karena::karena;
use super::keluarga::susunan::golongan;
use super::penjelasan::{Kanal, Penjelasan};
use super::salah::InputSalah;
use super::segmen::Segmen;

/// Who registers somebody who changes to a kind of membership: one row of the table `pindah_jenis`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisPindah {
    /// Origin.
    pub asal: Asal,
    /// Who paid before: `peserta`, `pekerja`, `pemerintah` or `pensiun`; empty for whoever it was.
    pub dari: &'static str,
    /// Who pays then.
    pub ke: &'static str,
    /// Codes of who does it, best first.
    pub kanal: &'static [&'static str],
    /// Whether the wait before the first payment may be left out by paying since the old kind ended.
    pub tanpa_tunggu: bool,
    /// Message key.
    pub kunci: &'static str,
}

/// Every row, the ones that name who paid before the others.
pub const PINDAH: &[BarisPindah] = tabel!(BarisPindah, "pindah_jenis");

/// How somebody changes to another kind of membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanPindah {
    /// Who does it, best first.
    pub kanal: Vec<Kanal>,
    /// Whether the wait may be left out; what is then to be paid says `kepesertaan::pembayaran_pertama`.
    pub tanpa_masa_tunggu: bool,
    /// Whether what the person owes from paying alone stays a debt (W18).
    pub utang_tetap: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Says who changes the kind of membership of somebody.
///
/// # Errors
/// `SEGMEN_UNKNOWN` for a segment that this version does not know; `TANGGAL_NOT_ESTABLISHED` before 2020.
pub fn pindah_jenis(dari: &Segmen, ke: &Segmen, pada: NaiveDate) -> Result<PutusanPindah, InputSalah> {
    let (asal, tujuan) = (golongan(dari)?, golongan(ke)?);
    let baris = PINDAH
        .iter()
        .find(|b| b.ke == tujuan && (b.dari == asal || b.dari.is_empty()) && b.asal.berlaku(pada))
        .ok_or(InputSalah::BelumDitetapkan {
            bidang: "tanggal",
            tanggal: pada,
        })?;
    Ok(PutusanPindah {
        kanal: baris.kanal.iter().filter_map(|k| Kanal::dari_kode(k)).collect(),
        tanpa_masa_tunggu: baris.tanpa_tunggu,
        utang_tetap: asal == "peserta" && tujuan != "peserta",
        penjelasan: karena(baris.kunci, &baris.asal.tag()).asumsi_bila(baris.asal.asumsi()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_names_ways_that_exist_and_every_kind_can_be_come_to_from_every_other() {
        for baris in PINDAH {
            assert!(baris.kanal.iter().all(|k| Kanal::dari_kode(k).is_some()), "{baris:?}");
        }
        let pada = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for dari in Segmen::DIKENAL {
            for ke in Segmen::DIKENAL {
                assert!(pindah_jenis(&dari, &ke, pada).is_ok(), "{dari:?} {ke:?}");
            }
        }
    }
}
