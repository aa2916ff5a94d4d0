//! Who looked at a family's record.
//!
//! Three kinds of looks are told. What happened here: whoever signed in, the counter or facility that changed something or gave
//! a number, each noted when it did. What follows from visits: the facility looked on the day. And three that are invented for
//! every family: two that anybody would expect, and one that nobody can explain, at night, by a hospital far away.

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::halaman::KURSOR_KEDALUWARSA;
use jkn_core::gateway::akses::{Akses, DaftarAkses};
use jkn_core::gateway::{Line, Loose};
use jkn_core::rules::akses::AKSES_HARI;
use jkn_core::rules::antrean::Zona;
use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::world::Keluarga;
use crate::{Failure, control, halaman, kunjungan, peserta, rujukan};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/akses", Access::Session, list),
        Route::new(Post, "/kendali/akses", Access::Control, look),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS akses (
            urutan INTEGER PRIMARY KEY, kartu TEXT NOT NULL, waktu_ms INTEGER NOT NULL, pihak TEXT NOT NULL, nama TEXT NOT NULL,
            data TEXT NOT NULL, keperluan TEXT NOT NULL
        ) STRICT;
    ",
    counts: &[],
    codes: &["pihak", "keperluan"],
};

/// Somebody looks now, `POST /kendali/akses`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lihat {
    /// Card number of the member whose record it is.
    pub akun: String,
    /// `faskes`, `kantor`, `care_center` or `hp`.
    pub pihak: String,
    /// How the party is called.
    #[serde(default)]
    pub nama: String,
    /// What is looked at.
    #[serde(default)]
    pub data: Vec<String>,
    /// What for.
    #[serde(default)]
    pub keperluan: String,
}

/// Writes down that somebody looks now.
pub(crate) fn note(context: &RequestContext<'_>, lihat: &Lihat) -> Result<(), Failure> {
    context.tx.execute(
        "INSERT INTO akses (kartu, waktu_ms, pihak, nama, data, keperluan) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            lihat.akun,
            context.now_ms,
            lihat.pihak,
            lihat.nama,
            lihat.data.join(" "),
            lihat.keperluan
        ],
    )?;
    Ok(())
}

/// A phone signs in to an account; it is called as it calls itself, where that is known.
pub(crate) fn note_phone(context: &RequestContext<'_>, akun: &str, nama: &str) -> Result<(), Failure> {
    note(
        context,
        &Lihat {
            akun: akun.to_owned(),
            pihak: "hp".to_owned(),
            nama: nama.to_owned(),
            data: vec!["kepesertaan".to_owned()],
            keperluan: "masuk".to_owned(),
        },
    )
}

/// A facility gives a member a number.
pub(crate) fn note_number(context: &RequestContext<'_>, kartu: &str, faskes: &str) -> Result<(), Failure> {
    note(
        context,
        &Lihat {
            akun: kartu.to_owned(),
            pihak: "faskes".to_owned(),
            nama: faskes.to_owned(),
            data: vec!["kepesertaan".to_owned(), "antrean".to_owned()],
            keperluan: "antrean".to_owned(),
        },
    )
}

/// An office, or 165, changes something of a member.
pub(crate) fn note_change(context: &RequestContext<'_>, kartu: &str, oleh: &str) -> Result<(), Failure> {
    let (pihak, nama) = if oleh == "165" {
        ("care_center", "")
    } else {
        ("kantor", "Kantor Cabang Contoh")
    };
    note(
        context,
        &Lihat {
            akun: kartu.to_owned(),
            pihak: pihak.to_owned(),
            nama: nama.to_owned(),
            data: vec!["kepesertaan".to_owned(), "kontak".to_owned()],
            keperluan: "ubah_data".to_owned(),
        },
    )
}

/// `POST /kendali/akses`.
fn look(context: &RequestContext<'_>) -> Reply {
    let Some(lihat) = context.body::<Lihat>() else {
        return Ok(Outcome::unreadable());
    };
    if context.world.member(&lihat.akun).is_none() {
        return Ok(Outcome::coded(404, "peserta_tidak_dikenal", "Peserta Tidak Dikenal"));
    }
    note(context, &lihat)?;
    control::state(context)
}

/// A page of who looked, the newest first.
fn list(context: &RequestContext<'_>) -> Reply {
    let all = all(context)?;
    let today = context.hari.ini;
    let Some((rows, kursor)) = halaman::page(&all, |akses| &akses.id, context.query("kursor"), today) else {
        return Ok(Outcome::refused(KURSOR_KEDALUWARSA, "Kursor Sudah Kedaluwarsa"));
    };
    Outcome::resource(DaftarAkses {
        akses: rows.to_vec().into(),
        kursor: kursor.map(|kursor| kursor.as_str().into()),
    })
}

/// Everybody who looked at the family's record in the last year, the newest first.
fn all(context: &RequestContext<'_>) -> Result<Vec<Akses>, Failure> {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let mut all = noted(context, keluarga)?;
    for (visit, waktu_ms) in kunjungan::looked(context)? {
        all.push((
            waktu_ms,
            told(
                format!("kunjungan-{}", visit.no_sep),
                ("faskes", visit.ppk_pelayanan),
                "kepesertaan riwayat",
                "berobat",
                visit.id_anggota,
                waktu_ms,
            ),
        ));
    }
    all.extend(invented(context, keluarga)?);
    let oldest_ms = context
        .now_ms
        .saturating_sub(i64::from(AKSES_HARI).saturating_mul(86_400_000));
    all.retain(|(waktu_ms, _)| (oldest_ms..=context.now_ms).contains(waktu_ms));
    all.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| b.1.id.cmp(&a.1.id)));
    Ok(all.into_iter().map(|(_, akses)| akses).collect())
}

fn told(id: String, (pihak, nama): (&str, Line), data: &str, keperluan: &str, idanggota: Line, waktu_ms: i64) -> Akses {
    Akses {
        id,
        waktu: waktu_ms.into(),
        pihak: pihak.into(),
        nama,
        data: Loose(data.split_whitespace().map(Line::from).collect()),
        keperluan: keperluan.into(),
        idanggota,
    }
}

/// What was noted of the members of the family.
fn noted(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<(i64, Akses)>, Failure> {
    let mut query = context
        .tx
        .prepare("SELECT urutan, waktu_ms, pihak, nama, data, keperluan FROM akses WHERE kartu = ?1")?;
    let mut found = Vec::new();
    for anggota in &keluarga.anggota {
        let name = peserta::id(context, anggota)?;
        let mut rows = query.query(params![anggota.kartu])?;
        while let Some(row) = rows.next()? {
            let (urutan, waktu_ms): (i64, i64) = (row.get(0)?, row.get(1)?);
            let (pihak, nama): (String, String) = (row.get(2)?, row.get(3)?);
            let (data, keperluan): (String, String) = (row.get(4)?, row.get(5)?);
            let id = format!("catatan-{urutan}");
            let party = (pihak.as_str(), nama.into());
            found.push((
                waktu_ms,
                told(id, party, &data, &keperluan, name.as_str().into(), waktu_ms),
            ));
        }
    }
    Ok(found)
}

/// Days before day 0, hour and minute in WIB, who, what and what for.
type Invented<'a> = (u64, u32, u32, (&'a str, &'a str), &'a str, &'a str);

/// What is invented for every family. The first is the odd one: nobody was there, and it was night.
fn invented(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<(i64, Akses)>, Failure> {
    let Some(holder) = keluarga.anggota.first() else {
        return Ok(Vec::new());
    };
    let name = peserta::id(context, holder)?;
    let far = rujukan::far_hospital().ok_or(Failure::Gone)?;
    let looks: [Invented<'_>; 3] = [
        (1, 2, 17, ("faskes", far.as_str()), "kepesertaan riwayat kontak", ""),
        (9, 10, 40, ("care_center", ""), "kepesertaan iuran", "tanya"),
        (100, 13, 5, ("kantor", "Kantor Cabang Contoh"), "kontak", "ubah_data"),
    ];
    let mut found = Vec::new();
    for (days, hour, minute, (pihak, nama), data, keperluan) in looks {
        let local = context.hari.before(days).and_hms_opt(hour, minute, 0);
        let waktu_ms = local
            .and_then(|at| Zona::Wib.ke_epoch_ms(at))
            .ok_or(Failure::Calendar)?;
        let party = (pihak, nama.into());
        let id = format!("contoh-{days}");
        found.push((
            waktu_ms,
            told(id, party, data, keperluan, name.as_str().into(), waktu_ms),
        ));
    }
    Ok(found)
}
