//! Operations: a hospital's list as hospitals write it, and what the gateway makes of it.
//!
//! The hospital knows everybody's card number. What leaves this file for the app has none, and of other families only the
//! day and the poli.

use chrono::{Datelike, Days, NaiveDate};
use jkn_core::app::Method::Get;
use jkn_core::gateway::Wire as _;
use jkn_core::gateway::kunjungan::Flag;
use jkn_core::gateway::operasi::{DaftarOperasi, Operasi as Wire};
use jkn_core::rules::operasi::{Operasi, periksa_rentang_operasi, susun_operasi};
use jkn_core::rules::penjelasan::Kelayakan;
use serde_json::{Value, json};

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, date};
use crate::world::{Hari, Keluarga};
use crate::{Failure, peserta};

/// The hospital: its code is of a range that no hospital has.
const KODE: &str = "99000040";
const NAMA: &str = "RS Contoh Harapan";

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/operasi", Access::Session, own),
        Route::new(Get, "/v1/operasi/rs/{kodeppk}", Access::Session, hospital),
    ],
    schema: "",
    counts: &[],
    codes: &[],
};

/// Operations of participants: card, days after day 0, what, poli, whether the hospital says that it was done.
const OURS: [(&str, i64, &str, &str, bool); 5] = [
    ("0009900000012", 5, "Herniorafi", "BED", false),
    ("0009900000091", 0, "Fakoemulsifikasi katarak", "MAT", false),
    ("0009900000062", -3, "Appendektomi", "BED", true),
    ("0009900000061", -2, "Ekstraksi gigi impaksi", "BDM", false),
    ("0009900000061", 20, "Kontrol luka operasi", "BED", false),
];

/// What the hospital answers for a span, in the words of its own program: every other day by another one, which writes
/// numbers as text and refuses an empty list (`wire-contracts.md` §12).
fn answer(hari: Hari, awal: NaiveDate, akhir: NaiveDate) -> Value {
    let texts = hari.ini.day().is_multiple_of(2);
    let day = |days: i64| {
        let by = Days::new(days.unsigned_abs());
        let moved = if days < 0 {
            hari.nol.checked_sub_days(by)
        } else {
            hari.nol.checked_add_days(by)
        };
        moved.unwrap_or(hari.nol)
    };
    let ours = OURS
        .iter()
        .map(|(kartu, days, what, poli, done)| (*kartu, *days, *what, *poli, *done));
    // Somebody else every other day; one of them has no card.
    let others = (-30..90).step_by(2).map(|days| {
        let kartu = if days % 10 == 0 { "" } else { "0009900000999" };
        (kartu, days, "Seksio sesarea", "OBG", days < -1)
    });
    let list: Vec<Value> = ours
        .chain(others)
        .map(|row| (day(row.1), row))
        .filter(|(tanggal, _)| (awal..=akhir).contains(tanggal))
        .map(|(tanggal, (kartu, days, what, poli, done))| {
            let done = if texts { json!(u8::from(done).to_string()) } else { json!(u8::from(done)) };
            json!({"kodebooking": format!("{}/{:06}", tanggal.format("%Y/%m/%d"), days + 100), "tanggaloperasi": tanggal,
                "jenistindakan": what, "kodepoli": poli, "namapoli": poli, "terlaksana": done, "nopeserta": kartu})
        })
        .collect();
    match (list.is_empty(), texts) {
        (true, true) => json!({"metadata": {"message": "Maaf tidak ada daftar booking operasi.", "code": "201"}}),
        (true, false) => json!({"response": [], "metadata": {"message": "Ok", "code": 200}}),
        (false, _) => json!({"response": {"list": list}, "metadata": {"message": "Ok", "code": 200}}),
    }
}

/// The rows of a hospital's answer, however its program writes them; a row that cannot be read is left out.
fn rows(answer: &Value) -> Vec<Operasi> {
    let list = answer
        .pointer("/response/list")
        .or_else(|| answer.get("response"))
        .and_then(Value::as_array);
    let row = |row: &Value| {
        let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Some(Operasi {
            kodebooking: text("kodebooking"),
            tanggaloperasi: date(row.get("tanggaloperasi")?.as_str()?)?,
            jenistindakan: text("jenistindakan"),
            kodepoli: text("kodepoli"),
            terlaksana: row
                .get("terlaksana")
                .is_some_and(|done| Flag::read(&done.to_string()).is_ok_and(|flag| flag.0)),
            nopeserta: Some(text("nopeserta")).filter(|kartu| !kartu.is_empty()),
        })
    };
    list.into_iter().flatten().filter_map(row).collect()
}

/// What this family may see of the hospital's rows.
fn masked(context: &RequestContext<'_>, keluarga: &Keluarga, rows: &[Operasi]) -> Result<Vec<Wire>, Failure> {
    let cards: Vec<String> = keluarga.anggota.iter().map(|anggota| anggota.kartu.clone()).collect();
    let mut wire = Vec::new();
    for row in susun_operasi(rows, &cards, context.hari.ini) {
        let kodebooking = row.kodebooking.unwrap_or_default();
        let source = rows.iter().find(|source| source.kodebooking == kodebooking);
        let member = source.and_then(|source| {
            let kartu = source.nopeserta.as_deref()?;
            keluarga.anggota.iter().find(|anggota| anggota.kartu == kartu)
        });
        let idanggota = member.map(|anggota| peserta::id(context, anggota)).transpose()?;
        wire.push(Wire {
            kodebooking: kodebooking.into(),
            tanggaloperasi: row.tanggaloperasi.to_string(),
            jenistindakan: row.jenistindakan.unwrap_or_default().into(),
            kodepoli: row.kodepoli.as_str().into(),
            namapoli: poli(&row.kodepoli).into(),
            terlaksana: Flag(row.keadaan == jkn_core::rules::operasi::KeadaanOperasi::Terlaksana),
            kodeppk: KODE.into(),
            namafaskes: NAMA.into(),
            idanggota: idanggota.unwrap_or_default().into(),
        });
    }
    Ok(wire)
}

fn poli(kode: &str) -> &str {
    match kode {
        "BED" => "BEDAH",
        "MAT" => "MATA",
        "BDM" => "BEDAH MULUT",
        "OBG" => "KEBIDANAN DAN KANDUNGAN",
        kode => kode,
    }
}

/// The family's operations, from a month before today on.
fn own(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let ini = context.hari.ini;
    let span = |days| {
        (
            ini.checked_sub_days(Days::new(30)),
            ini.checked_add_days(Days::new(days)),
        )
    };
    let (Some(awal), Some(akhir)) = span(366) else {
        return Err(Failure::Calendar);
    };
    let mut operasi = masked(context, keluarga, &rows(&answer(context.hari, awal, akhir)))?;
    operasi.retain(|row| !row.kodebooking.as_str().is_empty());
    Outcome::resource(DaftarOperasi {
        operasi: operasi.into(),
    })
}

/// A hospital's operations between two days, masked.
fn hospital(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    if context.parameter("kodeppk") != KODE {
        return Ok(Outcome::coded(404, "faskes_tidak_dikenal", "Faskes Tidak Dikenal"));
    }
    let day = |name| context.query(name).as_deref().and_then(date);
    let (Some(awal), Some(akhir)) = (day("awal"), day("akhir")) else {
        return Ok(Outcome::coded(422, "tanggal_tidak_sah", "Format Tanggal Tidak Sesuai"));
    };
    if let Kelayakan::Tidak { alasan, .. } = periksa_rentang_operasi(awal, akhir, context.hari.ini) {
        return Outcome::refused_by(alasan, "Rentang Tanggal Tidak Diterima");
    }
    let operasi = masked(context, keluarga, &rows(&answer(context.hari, awal, akhir)))?;
    Outcome::resource(DaftarOperasi {
        operasi: operasi.into(),
    })
}
