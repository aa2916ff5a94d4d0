//! Changing the telephone number and the e-mail address, each proved by a code that was sent there.

use chrono::NaiveDate;
use jkn_core::data::perubahan::{UbahEmail, UbahNomorHp};
use jkn_core::rules::perubahan::Perubahan as Jenis;
use jkn_core::rules::perubahan::kontak::{JenisKontak, PermintaanUbahKontak, boleh_ubah_kontak, email, nomor_hp};
use rusqlite::{OptionalExtension, params};

use super::loket::masked;
use super::ubah::{accepted, allowed, nobody, whose};
use super::{New, holds, keep};
use crate::Failure;
use crate::akun::otp;
use crate::perintah::Command;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

/// The invented contact with which an account was made: the end of its card behind a number that nobody can dial.
fn first(kartu: &str, jenis: JenisKontak) -> String {
    let end = kartu.get(5..).unwrap_or_default();
    match jenis {
        JenisKontak::NomorHp => format!("0800{end}"),
        JenisKontak::Email => format!("peserta{end}@contoh.example"),
    }
}

/// The number or the address of an account as it is today; empty without one.
pub(crate) fn kontak_akun(context: &RequestContext<'_>, akun: &str, jenis: JenisKontak) -> Result<String, Failure> {
    if let Some((nilai, _)) = changed(context, akun, jenis)? {
        return Ok(nilai);
    }
    let made: Option<(String, String)> = context
        .tx
        .query_row(
            "SELECT nohp, email FROM akun_baru WHERE akun = ?1",
            params![akun],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    Ok(match (made, jenis) {
        (Some((nohp, _)), JenisKontak::NomorHp) => nohp,
        (Some((_, email)), JenisKontak::Email) => email,
        (None, jenis) => first(akun, jenis),
    })
}

/// How many days ago the telephone number of an account was changed; `None` when it never was.
pub(crate) fn nomor_diganti(context: &RequestContext<'_>, akun: &str) -> Result<Option<i64>, Failure> {
    let changed = changed(context, akun, JenisKontak::NomorHp)?;
    let day = changed.and_then(|(_, mulai)| mulai.parse::<NaiveDate>().ok());
    Ok(day.map(|day| context.hari.ini.signed_duration_since(day).num_days()))
}

/// The last change of a contact: what it is since, and since when.
fn changed(context: &RequestContext<'_>, akun: &str, jenis: JenisKontak) -> Result<Option<(String, String)>, Failure> {
    let kind = match jenis {
        JenisKontak::NomorHp => Jenis::NomorHp,
        JenisKontak::Email => Jenis::Email,
    };
    Ok(context
        .tx
        .query_row(
            "SELECT nilai, mulai FROM perubahan WHERE jenis = ?1 AND siapa = ?2 AND batal = 0 ORDER BY urutan DESC LIMIT 1",
            params![kind.kode(), akun],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?)
}

/// Whether somebody other than an account uses a contact.
pub(crate) fn kontak_dipakai(
    context: &RequestContext<'_>,
    akun: &str,
    jenis: JenisKontak,
    baru: &str,
) -> Result<bool, Failure> {
    used(context, akun, jenis, baru)
}

/// Whether an account other than that of a card uses a contact: the one it was made with, or a later one.
fn used(context: &RequestContext<'_>, kartu: &str, jenis: JenisKontak, baru: &str) -> Result<bool, Failure> {
    let others = context.world.keluarga.iter().flat_map(|keluarga| &keluarga.anggota);
    let mut others = others.filter(|anggota| anggota.katasandi.is_some() && anggota.kartu != kartu);
    let kind = match jenis {
        JenisKontak::NomorHp => Jenis::NomorHp,
        JenisKontak::Email => Jenis::Email,
    };
    let later: u32 = context.tx.query_row(
        "SELECT COUNT(*) FROM perubahan WHERE jenis = ?1 AND nilai = ?2 AND siapa <> ?3 AND batal = 0",
        params![kind.kode(), baru, kartu],
        |row| row.get(0),
    )?;
    let column = match jenis {
        JenisKontak::NomorHp => "nohp",
        JenisKontak::Email => "email",
    };
    let sql = format!("SELECT EXISTS (SELECT 1 FROM akun_baru WHERE {column} = ?1 AND akun <> ?2)");
    let made: bool = context.tx.query_row(&sql, params![baru, kartu], |row| row.get(0))?;
    Ok(made || later > 0 || others.any(|anggota| first(&anggota.kartu, jenis) == baru))
}

/// What both have in common.
fn change(context: &RequestContext<'_>, id: &str, jenis: JenisKontak, typed: &str, tiket: &str, untuk: &str) -> Reply {
    let Some((keluarga, anggota)) = whose(context, id)? else {
        return nobody();
    };
    let (kind, baru) = match jenis {
        JenisKontak::NomorHp => (Jenis::NomorHp, nomor_hp(typed)),
        JenisKontak::Email => (Jenis::Email, email(typed)),
    };
    let baru = baru.unwrap_or_default();
    let mut asked = PermintaanUbahKontak {
        golongan: keluarga.segmen.golongan(),
        hari_ini: context.hari.ini,
        jenis,
        baru: typed.to_owned(),
        dipakai_akun_lain: used(context, &anggota.kartu, jenis, &baru)?,
        terverifikasi: !tiket.is_empty(),
    };
    if let Err(refused) = allowed(boleh_ubah_kontak(&asked)) {
        return *refused;
    }
    // Taken only now: a code that led to nothing can still be used.
    asked.terverifikasi = otp::take(context, &context.akun, tiket, untuk, &baru)?;
    if !asked.terverifikasi {
        return Ok(Outcome::refused("otp_salah", "Kode Tidak Berlaku"));
    }
    let mulai = context.hari.ini;
    let before = holds(context, keluarga, &anggota.kartu, kind, mulai)?;
    let lama = before.map_or_else(|| masked(&first(&anggota.kartu, jenis)), |row| row.baru);
    let id = keep(
        context,
        keluarga,
        &New {
            akun: &context.akun,
            siapa: &anggota.kartu,
            jenis: kind,
            lama,
            baru: masked(&baru),
            nilai: baru,
            mulai,
            oleh: "aplikasi",
        },
    )?;
    accepted(&id, mulai, context.now_ms)
}

impl Command for UbahNomorHp {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let tiket = &self.tiketotp.0;
        change(
            context,
            &self.idanggota,
            JenisKontak::NomorHp,
            &self.nohp,
            tiket,
            "ubah_nohp",
        )
    }
}

impl Command for UbahEmail {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let tiket = &self.tiketkode.0;
        change(
            context,
            &self.idanggota,
            JenisKontak::Email,
            &self.email,
            tiket,
            "ubah_email",
        )
    }
}
