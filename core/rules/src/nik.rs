//! NIK, the number of the civil registry (`domain.md` §4.1).

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::angka::{digits, masked, pair, text};
use super::asal::Asal;
use super::karena::karena;
use super::penjelasan::Penjelasan;
use super::salah::InputSalah;

/// Sex as the NIK and the card state it; `L` and `P` on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum JenisKelamin {
    /// Laki-laki.
    #[serde(rename = "L")]
    LakiLaki,
    /// Perempuan.
    #[serde(rename = "P")]
    Perempuan,
}

/// A NIK whose digits, date and serial are possible. The area is never a reason to refuse (§4.1 rule 5).
///
/// Neither `Debug` nor any error shows the number; [`Nik::masked`] is for lists and logs, [`Nik::nomor`] for the wire.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nik {
    angka: [u8; 16],
    lahir: NaiveDate,
    kelamin: JenisKelamin,
}

/// A province code of the NIK and the name it had: one row of the table `provinsi` (§4.1 rule 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provinsi {
    /// Origin.
    pub asal: Asal,
    /// Two digits.
    pub kode: &'static str,
    /// Name.
    pub nama: &'static str,
}

/// The provinces by code; a code renamed by the 2022 split has a row for each name.
pub const PROVINSI: &[Provinsi] = tabel!(Provinsi, "provinsi");

const BIDANG: &str = "nik";

impl Nik {
    /// Reads 16 ASCII digits in groups or not. `hari_ini` decides the century: 20yy unless that day is still to come, else 19yy (D).
    ///
    /// # Errors
    /// In this order `NIK_LENGTH`, `NIK_FORMAT`, `NIK_DATE` (day 01–31 or 41–71, and a date that exists), `NIK_SERIAL`
    /// (0000 is never given out).
    pub fn parse(teks: &str, hari_ini: NaiveDate) -> Result<Self, InputSalah> {
        let angka: [u8; 16] = digits(BIDANG, teks)?;
        let [_, _, _, _, _, _, h1, h2, b1, b2, t1, t2, serial @ ..] = angka;
        let hari = pair(h1, h2);
        let (hari, kelamin) = match hari.checked_sub(40) {
            Some(hari) => (hari, JenisKelamin::Perempuan),
            None => (hari, JenisKelamin::LakiLaki),
        };
        let tahun = i32::try_from(pair(t1, t2)).unwrap_or(0);
        let pada = |abad: i32| NaiveDate::from_ymd_opt(abad + tahun, pair(b1, b2), hari);
        let lahir = pada(2000)
            .filter(|t| *t <= hari_ini)
            .or_else(|| pada(1900))
            .ok_or(InputSalah::Tanggal { bidang: BIDANG })?;
        if serial == [0; 4] {
            return Err(InputSalah::Serial { bidang: BIDANG });
        }
        Ok(Self { angka, lahir, kelamin })
    }

    /// All 16 digits. For the wire and the sealed store; never for a log.
    pub fn nomor(&self) -> String {
        text(&self.angka)
    }

    /// Province and regency, eight stars, serial: `3276********0002`.
    pub fn masked(&self) -> String {
        masked(&self.angka, 4, 4)
    }

    /// Province of the first registration, two digits; it does not change when the person moves (K).
    pub fn provinsi(&self) -> String {
        text(self.angka.first_chunk::<2>().map_or(&[], |a| a))
    }

    /// Regency or city of the first registration, four digits.
    pub fn kabupaten(&self) -> String {
        text(self.angka.first_chunk::<4>().map_or(&[], |a| a))
    }

    /// District of the first registration, six digits.
    pub fn kecamatan(&self) -> String {
        text(self.angka.first_chunk::<6>().map_or(&[], |a| a))
    }

    /// Serial, four digits, 0001 to 9999.
    pub fn serial(&self) -> String {
        text(self.angka.last_chunk::<4>().map_or(&[], |a| a))
    }

    /// Birth date as the number says it; the registry may know another one (§4.1 rule 6).
    pub const fn tanggal_lahir(&self) -> NaiveDate {
        self.lahir
    }

    /// Sex as the number says it.
    pub const fn jenis_kelamin(&self) -> JenisKelamin {
        self.kelamin
    }

    /// Every name the province code has had, newest first; empty for a code nobody listed, which is no error.
    pub fn nama_provinsi(&self) -> Vec<&'static str> {
        let kode = self.provinsi();
        let mut nama: Vec<_> = PROVINSI.iter().filter(|p| p.kode == kode).collect();
        nama.sort_by_key(|p| std::cmp::Reverse(p.asal.dari));
        nama.into_iter().map(|p| p.nama).collect()
    }

    /// A warning when the registered birth date is not the one inside the number. The registry wins (§4.1 rule 6).
    pub fn beda_tanggal_lahir(&self, terdaftar: NaiveDate) -> Option<Penjelasan> {
        (terdaftar != self.lahir).then(|| {
            karena("rules-nik-beda-tanggal-lahir", &["§4.1", "R20"])
                .tanggal("tanggal-nik", self.lahir)
                .tanggal("tanggal-terdaftar", terdaftar)
        })
    }
}

impl fmt::Debug for Nik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nik(****************)")
    }
}

/// What a NIK says, as a record for a screen or another program. District, date, sex and serial together are the whole
/// number: the record is as secret as the number, and `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IsiNik {
    /// The masked number.
    pub tersamar: String,
    /// Two digits.
    pub provinsi: String,
    /// Names the province code has had, newest first.
    pub nama_provinsi: Vec<String>,
    /// Four digits.
    pub kabupaten: String,
    /// Six digits.
    pub kecamatan: String,
    /// Birth date inside the number.
    pub tanggal_lahir: NaiveDate,
    /// Sex.
    pub jenis_kelamin: JenisKelamin,
    /// Completed years on the day asked for.
    pub umur: u32,
    /// Four digits.
    pub serial: String,
}

impl fmt::Debug for IsiNik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IsiNik(****************)")
    }
}

/// Reads a NIK and says what is in it.
///
/// # Errors
/// As [`Nik::parse`].
pub fn baca_nik(teks: &str, hari_ini: NaiveDate) -> Result<IsiNik, InputSalah> {
    let nik = Nik::parse(teks, hari_ini)?;
    Ok(IsiNik {
        tersamar: nik.masked(),
        provinsi: nik.provinsi(),
        nama_provinsi: nik.nama_provinsi().into_iter().map(str::to_owned).collect(),
        kabupaten: nik.kabupaten(),
        kecamatan: nik.kecamatan(),
        tanggal_lahir: nik.lahir,
        jenis_kelamin: nik.kelamin,
        umur: umur(nik.lahir, hari_ini),
        serial: nik.serial(),
    })
}

/// Completed years on a day; 0 before birth. Who was born on 29 February has the birthday on 1 March in other years
/// (D).
pub fn umur(lahir: NaiveDate, pada: NaiveDate) -> u32 {
    let belum = (pada.month(), pada.day()) < (lahir.month(), lahir.day());
    let tahun = pada.year() - lahir.year() - i32::from(belum);
    u32::try_from(tahun).unwrap_or(0)
}
