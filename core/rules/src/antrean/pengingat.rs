//! When a patient is reminded of a number: the evening before, two hours before it may be called, and when to be there.
//!
//! The times follow from what was planned when the number was given, not from how the queue moves: a reminder that was heard
//! is not heard again because the doctor is slow.

use chrono::{Duration, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{TABEL, lebih_awal};
use crate::batas::Bernama;

const MALAM: Bernama = Bernama::dari(TABEL, "pengingat_malam_jam");
const SEBELUM: Bernama = Bernama::dari(TABEL, "pengingat_sebelum_menit");

/// Which of the three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JenisPengingat {
    /// The evening before.
    Malam,
    /// Two hours before the number may be called.
    DuaJam,
    /// Time to be there.
    Datang,
}

/// A reminder by the wall clock of the facility.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pengingat {
    /// Which.
    pub jenis: JenisPengingat,
    /// When.
    pub saat: NaiveDateTime,
}

/// The reminders of a number that is called at `dipanggil` at the earliest, in a session that begins at `mulai`, for which one
/// should be there `awal` minutes before; all by the wall clock of the facility. Earliest first, each kind at most once, and
/// none at the time of another. Holidays change nothing: who holds a number for one is expected.
pub fn pengingat(mulai: NaiveDateTime, dipanggil: NaiveDateTime, awal: u32) -> Vec<Pengingat> {
    let hari = mulai.date();
    let malam = || {
        let jam = NaiveTime::from_hms_opt(MALAM.pada(hari), 0, 0)?;
        Some(hari.pred_opt()?.and_time(jam))
    };
    let dua_jam = || dipanggil.checked_sub_signed(Duration::minutes(i64::from(SEBELUM.pada(hari))));
    let all = [
        (JenisPengingat::Malam, malam()),
        (JenisPengingat::DuaJam, dua_jam()),
        (JenisPengingat::Datang, lebih_awal(dipanggil, awal)),
    ];
    let mut pengingat: Vec<Pengingat> = Vec::new();
    for (jenis, saat) in all {
        if let Some(saat) = saat.filter(|saat| pengingat.iter().all(|other| other.saat < *saat)) {
            pengingat.push(Pengingat { jenis, saat });
        }
    }
    pengingat
}
