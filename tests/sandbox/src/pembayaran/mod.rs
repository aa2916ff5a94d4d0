//! What families have paid: by their habits, which are told in `data/keluarga.toml`, and by hand through the control.
//!
//! * `habit` what a family has paid by itself · this file the wire, and payments made through `POST /kendali/bayar`
//!
//! The bill knows of a payment from the moment at which it is booked, so that bill and history agree at every moment.

mod habit;

use std::collections::BTreeSet;

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::halaman::KURSOR_KEDALUWARSA;
use jkn_core::gateway::pembayaran::{DaftarPembayaran, Pembayaran};
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::tagihan::tagihan;
use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::world::Keluarga;
use crate::{Failure, halaman, pendaftaran};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/pembayaran", Access::Session, payments),
        Route::new(Post, "/kendali/bayar", Access::Control, pay),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS bayar (
            urutan INTEGER PRIMARY KEY, akun TEXT NOT NULL, keluarga TEXT NOT NULL, jenis TEXT NOT NULL, jumlah INTEGER NOT NULL,
            periode TEXT NOT NULL, lunas INTEGER NOT NULL, kanal TEXT NOT NULL, dibayar_ms INTEGER NOT NULL,
            dibukukan_ms INTEGER NOT NULL
        ) STRICT;
    ",
    counts: &[],
    codes: &["jenis", "keadaan"],
};

/// A payment in somebody's name, `POST /kendali/bayar`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bayar {
    /// Card number of anybody in the family, or of a registration that waits for its first payment.
    pub akun: String,
    /// How many of the billed months, the oldest first; all of them without it.
    #[serde(default)]
    pub bulan: Option<usize>,
    /// A fine of so much instead of iuran.
    #[serde(default)]
    pub denda: Option<i64>,
    /// Bank or shop.
    #[serde(default = "bri")]
    pub kanal: String,
    /// How long it takes until it is booked, milliseconds.
    #[serde(default)]
    pub diterima_setelah_ms: i64,
}

fn bri() -> String {
    "BRI".to_owned()
}

/// A payment that was made by hand.
struct Row {
    urutan: i64,
    jenis: String,
    jumlah: i64,
    periode: Vec<Bulan>,
    /// Whether it paid the whole bill, and with it what is older than a bill goes back.
    lunas: bool,
    kanal: String,
    dibayar_ms: i64,
    dibukukan_ms: i64,
}

/// A family is known by the card of its holder.
fn holder(keluarga: &Keluarga) -> &str {
    keluarga.anggota.first().map_or("", |anggota| &anggota.kartu)
}

fn by_hand(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<Row>, Failure> {
    let mut query = context.tx.prepare(
        "SELECT urutan, jenis, jumlah, periode, lunas, kanal, dibayar_ms, dibukukan_ms FROM bayar
         WHERE keluarga = ?1 AND dibayar_ms <= ?2 ORDER BY dibayar_ms, urutan",
    )?;
    let mut rows = query.query(params![holder(keluarga), context.now_ms])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let periode: String = row.get(3)?;
        found.push(Row {
            urutan: row.get(0)?,
            jenis: row.get(1)?,
            jumlah: row.get(2)?,
            periode: serde_json::from_str(&periode)?,
            lunas: row.get(4)?,
            kanal: row.get(5)?,
            dibayar_ms: row.get(6)?,
            dibukukan_ms: row.get(7)?,
        });
    }
    Ok(found)
}

/// Every unpaid month up to the one of the day asked for: by habit, but for what was paid by hand and is booked.
pub(crate) fn unpaid(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<BTreeSet<Bulan>, Failure> {
    let mut unpaid = keluarga.unpaid(context.hari)?;
    for row in by_hand(context, keluarga)? {
        for bulan in &row.periode {
            if row.dibukukan_ms > context.now_ms {
                // Who has paid does not pay again by habit, and the bill does not know of it yet.
                unpaid.insert(*bulan);
                continue;
            }
            unpaid.remove(bulan);
            if row.lunas {
                unpaid = unpaid.split_off(bulan);
            }
        }
    }
    Ok(unpaid)
}

/// First day of a suspension that began before day 0 and that no payment has ended.
pub(crate) fn suspended_since(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
) -> Result<Option<chrono::NaiveDate>, Failure> {
    let rows = by_hand(context, keluarga)?;
    if rows.iter().any(|row| row.lunas && row.dibukukan_ms <= context.now_ms) {
        return Ok(None);
    }
    keluarga.suspended_since(context.hari)
}

fn pay(context: &RequestContext<'_>) -> Reply {
    let Some(bayar) = context.body::<Bayar>().filter(|b| b.diterima_setelah_ms >= 0) else {
        return Ok(Outcome::unreadable());
    };
    if let Some(outcome) = pendaftaran::pay(context, &bayar)? {
        return Ok(outcome);
    }
    let Some((keluarga, _)) = context.world.member(&bayar.akun) else {
        return Ok(Outcome::coded(404, "peserta_tidak_dikenal", "Peserta Tidak Dikenal"));
    };
    let members = u32::try_from(keluarga.anggota.len()).unwrap_or(u32::MAX);
    let (jenis, jumlah, periode, lunas) = match bayar.denda {
        Some(denda) if denda > 0 => ("denda", denda, Vec::new(), false),
        Some(_) => return Ok(Outcome::unreadable()),
        None if keluarga.segmen.mandiri() => {
            let unpaid = unpaid(context, keluarga)?;
            let bill = tagihan(keluarga.kelas, members, &unpaid, context.hari.ini)?;
            let ini = Bulan::from_date(context.hari.ini)?;
            let mut months: Vec<(Bulan, Rupiah)> = bill.rincian.iter().map(|b| (b.bulan, b.jumlah)).collect();
            if bill.berjalan > Rupiah::NOL {
                months.push((ini, bill.berjalan));
            }
            let all = months.len();
            // What is paid and waits to be booked is not paid twice.
            let waiting: BTreeSet<Bulan> = by_hand(context, keluarga)?
                .into_iter()
                .filter(|row| row.dibukukan_ms > context.now_ms)
                .flat_map(|row| row.periode)
                .collect();
            months.retain(|(bulan, _)| !waiting.contains(bulan));
            months.truncate(bayar.bulan.unwrap_or(usize::MAX));
            if months.is_empty() {
                return Ok(Outcome::refused("tidak_ada_tagihan", "Tidak Ada Tagihan"));
            }
            let jumlah = months.iter().map(|(_, jumlah)| jumlah.0).sum();
            let lunas = months.len() == all;
            (
                "iuran",
                jumlah,
                months.into_iter().map(|(bulan, _)| bulan).collect(),
                lunas,
            )
        }
        None => return Ok(Outcome::refused("tidak_ada_tagihan", "Tidak Ada Tagihan")),
    };
    context.tx.execute(
        "INSERT INTO bayar (akun, keluarga, jenis, jumlah, periode, lunas, kanal, dibayar_ms, dibukukan_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            bayar.akun,
            holder(keluarga),
            jenis,
            jumlah,
            serde_json::to_string(&periode)?,
            lunas,
            bayar.kanal,
            context.now_ms,
            context.now_ms.saturating_add(bayar.diterima_setelah_ms)
        ],
    )?;
    crate::control::state(context)
}

/// A page of what the family has paid, the newest first.
fn payments(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let all = all(context, keluarga)?;
    let today = context.hari.ini;
    let Some((rows, kursor)) = halaman::page(&all, |bayar| &bayar.id, context.query("kursor"), today) else {
        return Ok(Outcome::refused(KURSOR_KEDALUWARSA, "Kursor Sudah Kedaluwarsa"));
    };
    Outcome::resource(DaftarPembayaran {
        pembayaran: rows.to_vec().into(),
        kursor: kursor.map(|kursor| kursor.as_str().into()),
    })
}

/// Everything that the family has paid, the newest first.
fn all(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<Pembayaran>, Failure> {
    let rows = by_hand(context, keluarga)?;
    let taken: BTreeSet<Bulan> = rows.iter().flat_map(|row| row.periode.iter().copied()).collect();
    let mut all = Vec::new();
    for habit in habit::payments(keluarga, context.hari, &taken)? {
        let midnight = habit.tanggal.and_time(chrono::NaiveTime::MIN);
        let dibayar_ms = Zona::Wib.ke_epoch_ms(midnight).ok_or(Failure::Calendar)?;
        let first = habit
            .periode
            .first()
            .map(|bulan| String::from(*bulan))
            .unwrap_or_default();
        all.push(Pembayaran {
            id: format!("iuran-{first}"),
            jenis: "iuran".into(),
            dibayarpada: dibayar_ms.into(),
            jumlah: habit.jumlah.0.into(),
            periode: habit.periode.iter().map(|bulan| String::from(*bulan)).collect(),
            kanal: keluarga_bank(keluarga).into(),
            nomorreferensi: format!("CTH{}01", habit.tanggal.format("%Y%m%d")).as_str().into(),
            keadaan: "dibukukan".into(),
            kredit: habit.kredit.0.into(),
            darikredit: habit.dari_kredit.0.into(),
        });
    }
    for row in rows {
        let booked = row.dibukukan_ms <= context.now_ms;
        all.push(Pembayaran {
            id: format!("bayar-{}", row.urutan),
            jenis: row.jenis.as_str().into(),
            dibayarpada: row.dibayar_ms.into(),
            jumlah: row.jumlah.into(),
            periode: row.periode.iter().map(|bulan| String::from(*bulan)).collect(),
            kanal: row.kanal.as_str().into(),
            nomorreferensi: format!("CTH{:010}", row.urutan).as_str().into(),
            keadaan: if booked { "dibukukan" } else { "menunggu" }.into(),
            kredit: 0_u32.into(),
            darikredit: 0_u32.into(),
        });
    }
    all.sort_by_key(|bayar| std::cmp::Reverse(bayar.dibayarpada));
    Ok(all)
}

/// Each family has its bank.
fn keluarga_bank(keluarga: &Keluarga) -> &'static str {
    match keluarga.anggota.len() {
        1 => "BCA",
        2 => "Mandiri",
        3 => "BNI",
        _ => "BRI",
    }
}
