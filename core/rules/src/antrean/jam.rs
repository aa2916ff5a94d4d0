//! Practice hours, written `08:00-16:00` as the ecosystem does; the reference of schedules also prints `08:00 - 16:00`.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// Hours of one session; the end is always after the start.
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
    /// The end is not after the start.
    #[error("jam selesai harus sesudah jam mulai")]
    Urutan,
}

impl JamPraktik {
    /// Hours from `mulai` to `selesai`, same day.
    ///
    /// # Errors
    /// [`JamPraktikSalah::Urutan`] when the end is not after the start.
    pub fn new(mulai: NaiveTime, selesai: NaiveTime) -> Result<Self, JamPraktikSalah> {
        if mulai < selesai {
            Ok(Self { mulai, selesai })
        } else {
            Err(JamPraktikSalah::Urutan)
        }
    }

    /// Start of the session.
    pub const fn mulai(self) -> NaiveTime {
        self.mulai
    }

    /// End of the session; bookings for the same day close at this minute.
    pub const fn selesai(self) -> NaiveTime {
        self.selesai
    }
}

/// `HH:MM`, the way hours appear in messages.
pub(crate) fn jam_menit(jam: NaiveTime) -> String {
    jam.format("%H:%M").to_string()
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
        Self::new(
            baca(mulai.trim_end_matches(' '))?,
            baca(selesai.trim_start_matches(' '))?,
        )
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
        write!(f, "{}-{}", jam_menit(self.mulai), jam_menit(self.selesai))
    }
}
