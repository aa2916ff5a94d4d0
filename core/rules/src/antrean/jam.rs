//! Practice hours, written `08:00-16:00` as the ecosystem does; the reference of schedules also prints `08:00 - 16:00`.
//!
//! An evening session may end after midnight (`20:00-02:00`) or at midnight (`16:00-24:00`); it belongs to the day on which
//! it begins.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// Longest session that goes on after midnight, in seconds (assumption): a longer one has its hours in the wrong order.
const SEMALAM_TERPANJANG: i64 = 12 * 3600;
const MENIT_TERAKHIR: &str = "24:00";

/// Hours of one session; the end is always after the start, if need be on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JamPraktik {
    mulai: NaiveTime,
    selesai: NaiveTime,
}

/// Why a text is not practice hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JamPraktikSalah {
    /// Not of the form `HH:MM-HH:MM` (blanks around the hyphen are forgiven) with hours 00–23 and minutes 00–59.
    #[error("jam praktik harus berbentuk HH:MM-HH:MM")]
    Bentuk,
    /// The end is not after the start, nor at midnight or at most twelve hours later on the next day.
    #[error("jam selesai harus sesudah jam mulai")]
    Urutan,
}

impl JamPraktik {
    /// Hours from `mulai` to `selesai`. An end of 00:00 is midnight at the end of the day; an end before the start is on
    /// the next day.
    ///
    /// # Errors
    /// [`JamPraktikSalah::Urutan`] when they are the same hour, or when a session over midnight would last longer than
    /// twelve hours. The whole day is `00:00` to `00:00`.
    pub fn new(mulai: NaiveTime, selesai: NaiveTime) -> Result<Self, JamPraktikSalah> {
        let semalam = (mulai - selesai).num_seconds() >= 24 * 3600 - SEMALAM_TERPANJANG;
        if selesai == NaiveTime::MIN || mulai < selesai || semalam {
            Ok(Self { mulai, selesai })
        } else {
            Err(JamPraktikSalah::Urutan)
        }
    }

    /// Start of the session.
    pub const fn mulai(self) -> NaiveTime {
        self.mulai
    }

    /// End of the session as the clock shows it; `00:00` is midnight at the end of the day. Whether a session is over is
    /// asked of [`Self::berakhir`].
    pub const fn selesai(self) -> NaiveTime {
        self.selesai
    }

    /// When the session that begins on `tanggal` ends, wall clock of the facility; bookings for it close at this minute.
    /// `NaiveDateTime::MAX` beyond the calendar.
    pub fn berakhir(self, tanggal: NaiveDate) -> NaiveDateTime {
        let hari = if self.selesai <= self.mulai {
            tanggal.checked_add_days(Days::new(1))
        } else {
            Some(tanggal)
        };
        hari.map_or(NaiveDateTime::MAX, |hari| hari.and_time(self.selesai))
    }
}

/// `HH:MM`, the way hours appear in messages.
pub(crate) fn jam_menit(jam: NaiveTime) -> String {
    jam.format("%H:%M").to_string()
}

/// `HH:MM` of the end of a session; midnight is `24:00`.
fn jam_selesai(jam: NaiveTime) -> String {
    match jam {
        NaiveTime::MIN => MENIT_TERAKHIR.to_owned(),
        jam => jam_menit(jam),
    }
}

fn baca(teks: &str) -> Result<NaiveTime, JamPraktikSalah> {
    // The library also accepts "8:00" and blanks before a number; the wire's spelling is five characters, nothing else.
    let sah = teks.len() == 5
        && teks.bytes().enumerate().all(|(i, b)| match i {
            2 => b == b':',
            _ => b.is_ascii_digit(),
        });
    if !sah {
        return Err(JamPraktikSalah::Bentuk);
    }
    NaiveTime::parse_from_str(teks, "%H:%M").map_err(|_| JamPraktikSalah::Bentuk)
}

impl FromStr for JamPraktik {
    type Err = JamPraktikSalah;

    fn from_str(teks: &str) -> Result<Self, Self::Err> {
        let (mulai, selesai) = teks.split_once('-').ok_or(JamPraktikSalah::Bentuk)?;
        let mulai = baca(mulai.trim_end_matches(' '))?;
        match selesai.trim_start_matches(' ') {
            MENIT_TERAKHIR => Self::new(mulai, NaiveTime::MIN),
            // The whole day is written 00:00-24:00; two zeros are rather a time that nobody entered.
            "00:00" if mulai == NaiveTime::MIN => Err(JamPraktikSalah::Urutan),
            selesai => Self::new(mulai, baca(selesai)?),
        }
    }
}

impl TryFrom<String> for JamPraktik {
    type Error = JamPraktikSalah;

    fn try_from(teks: String) -> Result<Self, Self::Error> {
        teks.parse()
    }
}

impl From<JamPraktik> for String {
    fn from(jam: JamPraktik) -> Self {
        jam.to_string()
    }
}

impl fmt::Display for JamPraktik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", jam_menit(self.mulai), jam_selesai(self.selesai))
    }
}
