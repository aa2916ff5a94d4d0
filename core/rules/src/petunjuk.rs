//! The way on, in sentences that each have a source: for who was struck off a list, in an emergency, before paying
//! (`domain.md` §5.1, §12.6). What no public source settles has no row, so that nothing says it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::karena::karena;
use super::penjelasan::Penjelasan;

/// A sentence: one row of the table `petunjuk`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisPetunjuk {
    /// Origin.
    pub asal: Asal,
    /// Code of what it is about.
    pub topik: &'static str,
    /// Message key.
    pub kunci: &'static str,
    /// Name of its number; empty when it says none.
    pub nama: &'static str,
    /// Its number.
    pub nilai: i64,
}

/// Every sentence.
pub const PETUNJUK: &[BarisPetunjuk] = tabel!(BarisPetunjuk, "petunjuk");

/// What somebody looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topik {
    /// Struck off the list of those whom the central government pays for.
    PbiKeluar,
    /// The same of a regional government.
    PemdaKeluar,
    /// An emergency while the card is not active.
    DaruratTidakAktif,
    /// By what an emergency is known, and whom to call.
    TandaDarurat,
    /// What is not covered.
    TidakDijamin,
    /// How and where to pay.
    CaraBayar,
    /// The same with unpaid months.
    CaraBayarTunggakan,
    /// One person stands in the registry twice.
    DataGanda,
    /// A membership that rests while somebody lives abroad.
    LuarNegeri,
}

impl Topik {
    /// Every topic.
    pub const SEMUA: [Self; 9] = [
        Self::PbiKeluar,
        Self::PemdaKeluar,
        Self::DaruratTidakAktif,
        Self::TandaDarurat,
        Self::TidakDijamin,
        Self::CaraBayar,
        Self::CaraBayarTunggakan,
        Self::DataGanda,
        Self::LuarNegeri,
    ];

    /// The code of the table.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::PbiKeluar => "pbi_keluar",
            Self::PemdaKeluar => "pemda_keluar",
            Self::DaruratTidakAktif => "darurat_tidak_aktif",
            Self::TandaDarurat => "tanda_darurat",
            Self::TidakDijamin => "tidak_dijamin",
            Self::CaraBayar => "cara_bayar",
            Self::CaraBayarTunggakan => "cara_bayar_tunggakan",
            Self::DataGanda => "data_ganda",
            Self::LuarNegeri => "luar_negeri",
        }
    }
}

/// What is known of a topic on a day, a sentence each, in the order in which it is read; empty where no source speaks of
/// that day.
pub fn petunjuk(topik: Topik, tanggal: NaiveDate) -> Vec<Penjelasan> {
    let rows = PETUNJUK
        .iter()
        .filter(|baris| baris.topik == topik.kode() && baris.asal.berlaku(tanggal));
    rows.map(|baris| {
        let kata = karena(baris.kunci, &baris.asal.tag()).asumsi_bila(baris.asal.asumsi());
        match baris.nama {
            "" => kata,
            nama => kata.jumlah(nama, baris.nilai),
        }
    })
    .collect()
}

/// The number to call in an emergency; `None` before there was one.
pub fn nomor_darurat(tanggal: NaiveDate) -> Option<i64> {
    let row = PETUNJUK
        .iter()
        .find(|baris| baris.topik == Topik::TandaDarurat.kode() && baris.nama == "nomor")?;
    row.asal.berlaku(tanggal).then_some(row.nilai)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::darurat::nasihat_darurat;

    #[test]
    fn every_sign_that_is_told_is_one_that_is_taken_seriously_when_somebody_writes_it() {
        for sign in [
            "sesak napas berat",
            "nyeri dada",
            "pingsan",
            "kejang",
            "perdarahan hebat",
            "senyum mencong",
            "separuh badan lemah",
            "bicara pelo",
            "mata kabur mendadak",
            "sakit kepala hebat",
        ] {
            assert!(nasihat_darurat(sign).is_some(), "{sign}");
        }
    }

    #[test]
    fn every_row_is_of_a_topic_and_every_topic_has_a_row() {
        let kode = Topik::SEMUA.map(Topik::kode);
        assert!(PETUNJUK.iter().all(|baris| kode.contains(&baris.topik)));
        for topik in kode {
            assert!(PETUNJUK.iter().any(|baris| baris.topik == topik), "{topik}");
        }
    }

    #[test]
    fn nothing_is_said_of_a_day_of_which_no_source_speaks() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let count = |tanggal| petunjuk(Topik::DaruratTidakAktif, tanggal).len();
        assert_eq!(count(day(2023, 8, 7)), 0);
        assert_eq!(count(day(2023, 8, 8)), 1);
        assert_eq!(count(day(2026, 2, 7)), 2);
        assert_eq!(nomor_darurat(day(2016, 6, 30)), None);
        assert_eq!(nomor_darurat(day(2016, 7, 1)), Some(119));
    }
}
