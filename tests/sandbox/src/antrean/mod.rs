//! Queues: schedules of first-level facilities, tickets of both levels, and what can be asked.
//!
//! * `ambil` booking · `batal` giving back · `queue` one doctor's session on one day at the first level as it lives
//! * [`rs`] a hospital's ticket, and how one is given out · `hidup` how a hospital's session goes · `hadir` check-in and giving
//!   back there · `kendali` kiosk and counter

mod ambil;
mod batal;
mod hadir;
mod hidup;
pub(crate) mod kendali;
mod queue;
pub(crate) mod rs;

use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::antrean::{AmbilFktp, BatalFkrtl, BatalFktp, CheckIn, DaftarTiket, Jadwal, JadwalHari, Tiket};
use jkn_core::gateway::kunjungan::{Flag, Kunjungan};
use jkn_core::rules::antrean::TiketDimiliki;
use jkn_core::rules::antrean::libur::libur_nasional;
use rusqlite::params;

use crate::perintah::once;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, date};
use crate::{Failure, perubahan, peserta, store};
use queue::{Queue, Row};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/antrean", Access::Session, tickets),
        Route::new(Get, "/v1/fktp/{kode}/jadwal", Access::Session, schedule),
        Route::new(Post, "/v1/antrean/fktp", Access::Session, once::<AmbilFktp>),
        Route::new(Post, "/v1/antrean/fktp/batal", Access::Session, once::<BatalFktp>),
        Route::new(Post, "/v1/antrean/fkrtl/batal", Access::Session, once::<BatalFkrtl>),
        Route::new(Post, "/v1/antrean/checkin", Access::Session, once::<CheckIn>),
        Route::new(Post, "/kendali/kiosk", Access::Control, kendali::kiosk),
        Route::new(Post, "/kendali/tiket", Access::Control, kendali::give),
        Route::new(Post, "/kendali/tugas", Access::Control, kendali::task),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS tiket (
            kode TEXT PRIMARY KEY, akun TEXT NOT NULL, kartu TEXT NOT NULL, faskes TEXT NOT NULL, poli TEXT NOT NULL,
            dokter INTEGER NOT NULL, jam TEXT NOT NULL, tanggal TEXT NOT NULL, angka INTEGER NOT NULL,
            dibuat_ms INTEGER NOT NULL, batal_ms INTEGER,
            UNIQUE (faskes, dokter, jam, tanggal, angka)
        ) STRICT;
        CREATE TABLE IF NOT EXISTS tiket_rs (
            kode TEXT PRIMARY KEY, akun TEXT NOT NULL, kartu TEXT NOT NULL, kodeppk TEXT NOT NULL, namafaskes TEXT NOT NULL,
            zona TEXT NOT NULL, poli TEXT NOT NULL, namapoli TEXT NOT NULL, dokter INTEGER NOT NULL, namadokter TEXT NOT NULL,
            jam TEXT NOT NULL, tanggal TEXT NOT NULL, menit INTEGER NOT NULL, lain INTEGER NOT NULL, angka INTEGER NOT NULL,
            pasienbaru INTEGER NOT NULL, jenis INTEGER NOT NULL, referensi TEXT NOT NULL, dibuat_ms INTEGER NOT NULL,
            checkin_ms INTEGER, batal_ms INTEGER,
            UNIQUE (kodeppk, dokter, jam, tanggal, angka)
        ) STRICT;
        CREATE TABLE IF NOT EXISTS tugas_rs (
            kode TEXT NOT NULL, tugas INTEGER NOT NULL, waktu_ms INTEGER NOT NULL, PRIMARY KEY (kode, tugas)
        ) STRICT;
    ",
    counts: &[
        Count {
            name: "tiket",
            sql: "SELECT akun, COUNT(*) FROM (SELECT akun FROM tiket UNION ALL SELECT akun FROM tiket_rs) GROUP BY akun",
        },
        Count {
            name: "batal",
            sql: "SELECT akun, COUNT(batal_ms) FROM (SELECT akun, batal_ms FROM tiket UNION ALL
                SELECT akun, batal_ms FROM tiket_rs) GROUP BY akun",
        },
    ],
    codes: &["status", "tingkat"],
};

/// The tickets that a card holds at a facility: day, poli, doctor and whether it was given back, as `sql` asks for them.
fn owned(context: &RequestContext<'_>, sql: &str, of: &[&dyn rusqlite::ToSql]) -> Result<Vec<TiketDimiliki>, Failure> {
    let mut query = context.tx.prepare(sql)?;
    let rows = query.query_map(of, |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    rows.map(|row| {
        let (tanggal, kode_poli, kode_dokter, batal) = row?;
        Ok(TiketDimiliki {
            tanggal_periksa: date(&tanggal).ok_or(Failure::Gone)?,
            kode_poli,
            kode_dokter,
            batal,
        })
    })
    .collect()
}

/// The schedule of a facility on a day.
fn schedule(context: &RequestContext<'_>) -> Reply {
    let kode = context.parameter("kode");
    let Some(known) = jkn_faskes::direktori().dengan_kode(kode) else {
        return Ok(Outcome::coded(404, "faskes_tidak_dikenal", "Faskes Tidak Dikenal"));
    };
    let Some(tanggal) = context.query("tanggal").as_deref().and_then(date) else {
        return Ok(Outcome::coded(422, "tanggal_tidak_sah", "Format Tanggal Tidak Sesuai"));
    };
    let Some(faskes) = context.world.faskes(kode) else {
        // A facility of the directory whose doctors nobody has invented.
        return Outcome::resource(JadwalHari {
            faskes: perubahan::prov_umum(kode),
            zona: jkn_faskes::direktori().zona(known.wilayah).singkatan().to_owned(),
            tanggal: tanggal.to_string(),
            libur: None,
            jadwal: Vec::new().into(),
        });
    };
    let libur = libur_nasional(tanggal).filter(|_| !faskes.buka_hari_libur);
    let mut jadwal = Vec::new();
    if libur.is_none() {
        for sesi in faskes.sesi(tanggal) {
            let queue = Queue::load(context, faskes, sesi, tanggal)?;
            jadwal.push(Jadwal {
                kodepoli: sesi.poli.clone(),
                namapoli: sesi.nama_poli.as_str().into(),
                kodedokter: sesi.dokter.into(),
                namadokter: sesi.nama_dokter.as_str().into(),
                jampraktek: sesi.jam.to_string().into(),
                kapasitas: sesi.kapasitas.into(),
                sisakuota: sesi.kapasitas.saturating_sub(queue.taken(context.now_ms)?).into(),
            });
        }
    }
    Outcome::resource(JadwalHari {
        faskes: faskes.prov_umum(),
        zona: faskes.zona.singkatan().to_owned(),
        tanggal: tanggal.to_string(),
        libur: libur.map(|l| l.nama.into()),
        jadwal: jadwal.into(),
    })
}

/// The family's tickets of today and later, the next visit first; those that ended today stay until midnight.
fn tickets(context: &RequestContext<'_>) -> Reply {
    let mut shown = Vec::new();
    for (queue, row) in of_family(context)? {
        if queue.tanggal >= store::date(queue.faskes.zona, context.now_ms)? {
            let order = (queue.tanggal, queue.sesi.jam, row.angka);
            shown.push((order, queue.ticket(&row, context.now_ms)?));
        }
    }
    for (antrean, row) in rs::of_family(context)? {
        let sesi = &antrean.sesi;
        if sesi.tanggal >= store::date(sesi.zona, context.now_ms)? {
            let order = (sesi.tanggal, sesi.jam, row.angka);
            shown.push((order, antrean.ticket(&row, context.now_ms)?));
        }
    }
    shown.sort_by_key(|(order, _)| *order);
    Outcome::resource(DaftarTiket {
        tiket: shown.into_iter().map(|(_, ticket)| ticket).collect::<Vec<_>>().into(),
    })
}

/// The family's numbers that were served, as visits, each with the moment at which its session began.
pub(crate) fn served(context: &RequestContext<'_>) -> Result<Vec<(Kunjungan, i64)>, Failure> {
    let mut tickets: Vec<(Tiket, i64)> = Vec::new();
    for (queue, row) in of_family(context)? {
        tickets.push((queue.ticket(&row, context.now_ms)?, queue.start_ms()?));
    }
    for (antrean, row) in rs::of_family(context)? {
        let start_ms = antrean.sesi.ms(antrean.sesi.start())?;
        tickets.push((antrean.ticket(&row, context.now_ms)?, start_ms));
    }
    let mut visits = Vec::new();
    for (ticket, start_ms) in tickets {
        let member = context.world.member(&ticket.nomorkartu);
        if let Some((_, anggota)) = member.filter(|_| ticket.status.as_str() == "selesai") {
            let visit = Kunjungan {
                no_sep: ticket.kodebooking,
                id_anggota: peserta::id(context, anggota)?.into(),
                tgl_sep: ticket.tanggalperiksa.clone(),
                tgl_plg_sep: ticket.tanggalperiksa.into(),
                jns_pelayanan: "2".into(),
                ppk_pelayanan: ticket.namafaskes,
                poli: ticket.namapoli,
                diagnosa: "Z00.0 - General medical examination".into(),
                no_rujukan: ticket.nomorreferensi,
                keluhan: "".into(),
                terapi: "".into(),
                dinilai: Flag(false),
            };
            visits.push((visit, start_ms));
        }
    }
    Ok(visits)
}

/// Every ticket of the account's family with its queue.
fn of_family<'a>(context: &RequestContext<'a>) -> Result<Vec<(Queue<'a>, Row)>, Failure> {
    let mut found = Vec::new();
    let Some((keluarga, _)) = context.world.member(&context.akun) else {
        return Ok(found);
    };
    let mut query = context
        .tx
        .prepare("SELECT kode, faskes, dokter, jam, tanggal FROM tiket WHERE kartu = ?1 ORDER BY dibuat_ms, kode")?;
    for anggota in &keluarga.anggota {
        let mut rows = query.query(params![anggota.kartu])?;
        while let Some(row) = rows.next()? {
            let (kode, faskes, dokter): (String, String, u32) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (jam, tanggal): (String, String) = (row.get(3)?, row.get(4)?);
            let tanggal = date(&tanggal).ok_or(Failure::Gone)?;
            let faskes = context.world.faskes(&faskes).ok_or(Failure::Gone)?;
            let sesi = faskes
                .sesi(tanggal)
                .find(|s| s.dokter == dokter && s.jam.to_string() == jam)
                .ok_or(Failure::Gone)?;
            let queue = Queue::load(context, faskes, sesi, tanggal)?;
            let row = queue.row(&kode).ok_or(Failure::Gone)?;
            found.push((queue, row));
        }
    }
    Ok(found)
}
