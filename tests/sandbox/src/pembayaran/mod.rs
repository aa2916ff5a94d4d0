//! What families have paid: by their habits, which are told in `data/keluarga.toml`, and by hand through the control.
//!
//! * `habit` what a family has paid by itself · [`bayar`] payments made by hand, and how others pay in their own way · this file the wire
//!
//! The bill knows of a payment from the moment at which it is booked, so that bill and history agree at every moment.

pub(crate) mod bayar;
mod habit;

use std::collections::BTreeSet;

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::halaman::KURSOR_KEDALUWARSA;
use jkn_core::gateway::pembayaran::{DaftarPembayaran, Pembayaran};
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::world::Keluarga;
use crate::{Failure, halaman, perubahan};
use bayar::{by_hand, holder};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/pembayaran", Access::Session, payments),
        Route::new(Post, "/kendali/bayar", Access::Control, bayar::pay),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS bayar (
            urutan INTEGER PRIMARY KEY, akun TEXT NOT NULL, pembayar TEXT NOT NULL, jenis TEXT NOT NULL, jumlah INTEGER NOT NULL,
            periode TEXT NOT NULL, lunas INTEGER NOT NULL, kanal TEXT NOT NULL, dibayar_ms INTEGER NOT NULL,
            dibukukan_ms INTEGER NOT NULL
        ) STRICT;
    ",
    counts: &[],
    codes: &["jenis", "keadaan"],
};

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

/// Everything that the family has paid, the newest first: for its bill, and the first iuran of who joined it.
pub(crate) fn all(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<Pembayaran>, Failure> {
    let mut all = of_bill(context, keluarga)?;
    for joined in keluarga.anggota.iter().filter(|anggota| anggota.bergabung.is_some()) {
        let rows = by_hand(context, &joined.kartu)?;
        all.extend(rows.into_iter().map(|row| told(context, row)));
    }
    all.sort_by_key(|bayar| std::cmp::Reverse(bayar.dibayarpada));
    Ok(all)
}

/// What was paid by hand.
fn told(context: &RequestContext<'_>, row: bayar::Row) -> Pembayaran {
    let booked = row.dibukukan_ms <= context.now_ms;
    Pembayaran {
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
    }
}

/// What was paid for the family's bill, the newest first.
pub(crate) fn of_bill(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<Pembayaran>, Failure> {
    let rows = by_hand(context, holder(keluarga))?;
    let taken: BTreeSet<Bulan> = rows.iter().flat_map(|row| row.periode.iter().copied()).collect();
    let mut all = Vec::new();
    let kelas = |bulan| perubahan::kelas_bulan(context, keluarga, bulan);
    for habit in habit::payments(keluarga, context.hari, &taken, &kelas)? {
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
    all.extend(rows.into_iter().map(|row| told(context, row)));
    all.sort_by_key(|bayar| std::cmp::Reverse(bayar.dibayarpada));
    Ok(all)
}

/// Each family has its bank.
fn keluarga_bank(keluarga: &Keluarga) -> &'static str {
    match keluarga.since_day_0().count() {
        1 => "BCA",
        2 => "Mandiri",
        3 => "BNI",
        _ => "BRI",
    }
}
