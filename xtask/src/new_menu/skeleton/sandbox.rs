//! Subject nama_subjek: invented rows with two places each, and who took them.

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::nama_subjek::SEHALAMAN;
use jkn_core::gateway::nama_subjek::{Baris, Bukti, Halaman, Pesan, Sisa};
use rusqlite::params;

use crate::Failure;
use crate::perintah::{Command, once};
use crate::random::Random;
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/nama_subjek", Access::Public, list),
        Route::new(Get, "/v1/nama_subjek/{kode}/sisa", Access::Public, left),
        Route::new(Post, "/v1/nama_subjek", Access::Public, once::<Pesan>),
    ],
    schema: "CREATE TABLE IF NOT EXISTS nama_subjek (
        nomor TEXT PRIMARY KEY, akun TEXT NOT NULL, kode TEXT NOT NULL, nama TEXT NOT NULL, catatan TEXT NOT NULL
    ) STRICT;",
    counts: &[Count {
        name: "nama_subjek",
        sql: "SELECT akun, COUNT(*) FROM nama_subjek GROUP BY akun",
    }],
    codes: &[],
};

/// Rows in all: two full pages and one that is not.
const ROWS: u32 = 45;
/// Places in each.
const PLACES: u32 = 2;

fn kode(n: u32) -> String {
    format!("CTH-{n:02}")
}

/// Places of a row that nobody has taken; `None` for a code that no row has.
fn free(context: &RequestContext<'_>, asked: &str) -> Result<Option<u32>, Failure> {
    if !(1..=ROWS).any(|n| kode(n) == asked) {
        return Ok(None);
    }
    let sql = "SELECT COUNT(*) FROM nama_subjek WHERE kode = ?1";
    let taken: u32 = context.tx.query_row(sql, params![asked], |row| row.get(0))?;
    Ok(Some(PLACES.saturating_sub(taken)))
}

fn list(context: &RequestContext<'_>) -> Reply {
    let Some(from) = context.query("dari").and_then(|text| text.parse::<u32>().ok()) else {
        return Ok(Outcome::coded(422, "dari_tidak_sah", "Awal Halaman Tidak Sah"));
    };
    let end = from.saturating_add(SEHALAMAN).min(ROWS);
    let mut baris = Vec::new();
    for n in from..end {
        let n = n.saturating_add(1);
        baris.push(Baris {
            kode: kode(n),
            nama: format!("Contoh {n}").into(),
            sisa: free(context, &kode(n))?.unwrap_or(0).into(),
        });
    }
    Outcome::resource(Halaman {
        baris: baris.into(),
        berikut: (end < ROWS).then_some(end),
    })
}

fn left(context: &RequestContext<'_>) -> Reply {
    match free(context, context.parameter("kode"))? {
        Some(sisa) => Outcome::done(Sisa { sisa }),
        None => Ok(unknown()),
    }
}

fn unknown() -> Outcome {
    Outcome::coded(404, "kode_tidak_dikenal", "Kode Tidak Dikenal")
}

impl Command for Pesan {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        match free(context, &self.kode)? {
            None => Ok(unknown()),
            Some(0) => Ok(Outcome::refused("tempat_habis", "Tempat Sudah Habis")),
            Some(_) => {
                let nomor = Random::take(context.tx)?.text(b"0123456789", 8);
                context.tx.execute(
                    "INSERT INTO nama_subjek VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![nomor, context.akun, self.kode, self.nama, self.catatan],
                )?;
                Outcome::done(Bukti { nomor: nomor.into() })
            }
        }
    }
}
