//! Short ways to write an explanation, so that a rule reads as a rule.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::antrean::Zona;
use super::penjelasan::{Jam, Nilai, Penjelasan, Saat};
use super::rupiah::Rupiah;

/// Starts an explanation with its message key and its sources.
pub(crate) fn karena(kunci: &str, sumber: &[&str]) -> Penjelasan {
    Penjelasan {
        kunci: kunci.to_owned(),
        nilai: Vec::new(),
        sumber: sumber.iter().map(|s| (*s).to_owned()).collect(),
        asumsi: false,
    }
}

impl Penjelasan {
    /// Adds one named argument of the message.
    pub(crate) fn dengan(mut self, nama: &str, nilai: Nilai) -> Self {
        self.nilai.push((nama.to_owned(), nilai));
        self
    }

    /// Adds a calendar date.
    pub(crate) fn tanggal(self, nama: &str, tanggal: NaiveDate) -> Self {
        self.dengan(nama, Nilai::Tanggal(tanggal))
    }

    /// Adds a plain count.
    pub(crate) fn jumlah(self, nama: &str, jumlah: impl Into<i64>) -> Self {
        self.dengan(nama, Nilai::Jumlah(jumlah.into()))
    }

    /// Adds a time of day by the clock of a zone.
    pub(crate) fn jam(self, nama: &str, waktu: NaiveTime, zona: Zona) -> Self {
        let jam = Jam {
            pukul: waktu.hour(),
            menit: waktu.minute(),
            zona: Some(zona),
        };
        self.dengan(nama, Nilai::Jam(jam))
    }

    /// Adds a whole hour, 0 to 24, by the reader's own clock.
    pub(crate) fn pukul(self, nama: &str, pukul: u32) -> Self {
        let jam = Jam {
            pukul,
            menit: 0,
            zona: None,
        };
        self.dengan(nama, Nilai::Jam(jam))
    }

    /// Adds a moment with its day; `zona` says whose clock, `None` for the reader's own.
    pub(crate) fn saat(self, nama: &str, waktu: NaiveDateTime, zona: Option<Zona>) -> Self {
        self.dengan(nama, Nilai::Saat(Saat { waktu, zona }))
    }

    /// Adds an amount of money.
    pub(crate) fn rupiah(self, nama: &str, jumlah: Rupiah) -> Self {
        self.dengan(nama, Nilai::Rupiah(jumlah))
    }

    /// Adds a word that is the same in every language.
    pub(crate) fn kata(self, nama: &str, kata: impl Into<String>) -> Self {
        self.dengan(nama, Nilai::Kata(kata.into()))
    }

    /// Marks the answer as resting on a project default (`domain.md` §16) when `asumsi` is true.
    pub(crate) fn asumsi_bila(mut self, asumsi: bool) -> Self {
        self.asumsi |= asumsi;
        self
    }
}
