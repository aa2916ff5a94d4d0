//! Beds: the rooms of every hospital of the directory move with the clock, one hospital is silent for a day, and tests push rooms
//! of their own.

use std::sync::LazyLock;

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::faskes::{Faskes, Saring};
use jkn_core::gateway::Wire;
use jkn_core::gateway::kamar::{DaftarKamar, Kamar};
use jkn_core::rules::faskes::JenisFaskes;
use jkn_faskes::direktori;
use rusqlite::params;

use crate::Failure;
use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/tempat-tidur", Access::Public, beds),
        Route::new(Post, "/kendali/kamar", Access::Control, push),
    ],
    schema: "CREATE TABLE IF NOT EXISTS kamar (
        kodeppk TEXT NOT NULL, koderuang TEXT NOT NULL, isi TEXT NOT NULL, PRIMARY KEY (kodeppk, koderuang)
    ) STRICT;",
    counts: &[],
    codes: &["kodekelas"],
};

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// Class, room, and most beds in it.
const ROOMS: [(&str, &str, &str, u64); 9] = [
    ("VIP", "Kenanga", "VIP", 8),
    ("KL1", "Melati", "Kelas I", 20),
    ("KL2", "Mawar", "Kelas II", 24),
    ("KL3", "Anggrek", "Kelas III", 48),
    ("ICU", "ICU", "ICU", 10),
    ("HCU", "HCU", "HCU", 8),
    ("NIC", "NICU", "NICU", 6),
    ("ISO", "Isolasi", "Isolasi", 6),
    ("SAL", "Bersalin", "Ruang Bersalin", 10),
];

/// In this town the first hospital's display was last written a day and an hour ago, whatever the time.
const SILENT: &str = "32.76";

fn silent() -> Option<&'static str> {
    static FIRST: LazyLock<Option<&str>> = LazyLock::new(|| of_area(SILENT).first().map(|faskes| faskes.kode));
    *FIRST
}

fn beds(context: &RequestContext<'_>) -> Reply {
    let hospitals: Vec<Faskes<'_>> = match (context.query("wilayah"), context.query("kodeppk")) {
        (Some(wilayah), None) if jkn_faskes::nama(&wilayah).is_some() && wilayah.len() >= 5 => of_area(&wilayah),
        (Some(wilayah), None) if jkn_faskes::nama(&wilayah).is_some() => {
            return Ok(Outcome::coded(422, "wilayah_terlalu_luas", "Wilayah Terlalu Luas"));
        }
        (Some(_), None) => return Ok(Outcome::coded(422, "wilayah_tidak_dikenal", "Wilayah Tidak Dikenal")),
        (None, Some(kode)) => match direktori().dengan_kode(&kode) {
            Some(faskes) if faskes.jenis == Some(JenisFaskes::Rs) => vec![faskes],
            _ => return Ok(Outcome::coded(404, "faskes_tidak_dikenal", "Faskes Tidak Dikenal")),
        },
        _ => return Ok(Outcome::coded(422, "pilih_satu", "Pilih Wilayah Atau Faskes")),
    };
    let mut kamar = Vec::new();
    for faskes in &hospitals {
        let pushed = pushed(context, faskes.kode)?;
        let own = rooms(faskes, context.now_ms);
        let replaced = |room: &Kamar| pushed.iter().any(|p| p.koderuang == room.koderuang);
        kamar.extend(own.into_iter().filter(|room| !replaced(room)));
        kamar.extend(pushed);
    }
    Outcome::resource(DaftarKamar { kamar: kamar.into() })
}

fn of_area(wilayah: &str) -> Vec<Faskes<'static>> {
    let saring = Saring {
        jenis: &[JenisFaskes::Rs],
        wilayah,
        ..Saring::default()
    };
    let found = direktori().cari(saring).temuan;
    found
        .into_iter()
        .filter_map(|temuan| direktori().faskes(temuan.ke))
        .collect()
}

/// The rooms of a hospital: how many beds follows from its code, how many are free changes by the hour, and it reports every
/// quarter of an hour.
fn rooms(faskes: &Faskes<'_>, now_ms: i64) -> Vec<Kamar> {
    let reported = if silent() == Some(faskes.kode) {
        now_ms - 25 * HOUR_MS
    } else {
        now_ms.div_euclid(15 * MINUTE_MS) * 15 * MINUTE_MS
    };
    let hour = reported.div_euclid(HOUR_MS);
    let rooms = ROOMS.iter().filter_map(|(kelas, ruang, nama, most)| {
        let size = mix(&[faskes.kode, kelas]);
        // Not every hospital has every room.
        (!size.is_multiple_of(4) || kelas.starts_with("KL")).then(|| {
            let kapasitas = 2 + size % most;
            let tersedia = mix(&[faskes.kode, kelas, &hour.to_string()]) % (kapasitas + 1);
            let pria = tersedia / 3;
            let count = |n: u64| u32::try_from(n).unwrap_or_default().into();
            Kamar {
                kodeppk: faskes.kode.to_owned(),
                namafaskes: faskes.nama.as_str().into(),
                kodekelas: (*kelas).into(),
                namakelas: (*nama).into(),
                koderuang: (*kelas).into(),
                namaruang: (*ruang).into(),
                kapasitas: count(kapasitas),
                tersedia: count(tersedia),
                tersediapria: count(pria),
                tersediawanita: count(pria),
                tersediapriawanita: count(tersedia - 2 * pria),
                lastupdate: reported.to_string().as_str().into(),
            }
        })
    });
    rooms.collect()
}

/// A number that follows from texts (FNV-1a).
fn mix(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    let mixed = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    mixed ^ (mixed >> 29)
}

/// The rooms that were pushed for a hospital.
fn pushed(context: &RequestContext<'_>, kode: &str) -> Result<Vec<Kamar>, Failure> {
    let mut found = context
        .tx
        .prepare("SELECT isi FROM kamar WHERE kodeppk = ?1 ORDER BY koderuang")?;
    let rows = found.query_map(params![kode], |row| row.get::<_, String>(0))?;
    rows.map(|row| Ok(Kamar::read(&row?)?)).collect()
}

/// Keeps rooms as a hospital's system would push them; one without a time is of now. An empty list forgets all of them.
fn push(context: &RequestContext<'_>) -> Reply {
    let rooms = str::from_utf8(&context.request.body).ok();
    let Some(rooms) = rooms.and_then(|rooms| Vec::<Kamar>::read(rooms).ok()) else {
        return Ok(Outcome::unreadable());
    };
    if rooms.is_empty() {
        context.tx.execute("DELETE FROM kamar", [])?;
    }
    for mut room in rooms {
        if room.lastupdate.as_str().is_empty() {
            room.lastupdate = context.now_ms.to_string().as_str().into();
        }
        context.tx.execute(
            "INSERT OR REPLACE INTO kamar VALUES (?1, ?2, ?3)",
            params![room.kodeppk, room.koderuang.as_str(), serde_json::to_string(&room)?],
        )?;
    }
    crate::control::state(context)
}
