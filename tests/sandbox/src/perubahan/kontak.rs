//! Changing the telephone number and the e-mail address, each proved by a code that was sent there.

use jkn_core::data::perubahan::{UbahEmail, UbahNomorHp};
use jkn_core::rules::perubahan::Perubahan as Jenis;
use jkn_core::rules::perubahan::kontak::{JenisKontak, PermintaanUbahKontak, boleh_ubah_kontak, email, nomor_hp};
use rusqlite::params;

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
    Ok(later > 0 || others.any(|anggota| first(&anggota.kartu, jenis) == baru))
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
