//! Two accounts on one phone: spouses.

use super::janji::janji;
use super::{World, antrean, peserta};
use crate::data::Keadaan;
use crate::page::Akun;
use crate::text::Language;

/// The holder's account, which uses the phone, and the spouse's beside it.
#[must_use]
pub fn dua_akun(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.session.akun = vec![akun(1, true), akun(2, false)];
    world
}

/// An account of the sample family.
#[must_use]
pub fn akun(n: u8, dipakai: bool) -> Akun {
    let keluarga = peserta::keluarga();
    let nama = keluarga.peserta.iter().find(|p| p.nomor_kartu == peserta::kartu(n));
    Akun {
        kartu: peserta::kartu(n),
        nama: nama.map(|peserta| peserta.nama.clone()),
        masuk: true,
        dipakai,
        janji: Vec::new(),
    }
}

/// The spouse's session has ended, and one of their promises waits for them.
#[must_use]
pub fn akun_lain_menunggu(language: Language) -> World {
    let mut world = dua_akun(language);
    if let Some(lain) = world.session.akun.last_mut() {
        lain.masuk = false;
        lain.janji = vec![janji(antrean::ambil(), Some(Keadaan::Tersimpan))];
    }
    world
}

/// Somebody else has just signed in.
#[must_use]
pub fn masuk_kedua(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.session.akun = vec![akun(1, true)];
    world.session.calon = Some(peserta::kartu(9));
    world.janji = vec![janji(antrean::ambil(), Some(Keadaan::Tersimpan))];
    world
}
