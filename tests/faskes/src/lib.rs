//! The directory of the sandbox and of the demo: 25,000 facilities and offices, each of them invented.
//!
//! 1. `wilayah` reads the frame: real areas and, where GeoNames has them, their points (`data/`).
//! 2. `buat` invents the rows from one seed: every name carries *Contoh*, every code begins with `99`, no telephone number can be
//!    dialled, and every position is only about right.
//! 3. [`paket`] is what ships with the app, [`ubahan`] what the sandbox says has changed since.
//!
//! The same seed gives the same bytes, so the app, the sandbox and the tests never differ.
#![forbid(unsafe_code)]

mod buat;
mod wilayah;

use std::sync::LazyLock;

use jkn_core::data::faskes::{Direktori, Faskes, Susunan};
use jkn_core::rules::faskes::JenisFaskes;

pub use buat::BENIH;
pub use wilayah::{Asal, Wilayah, nama, semua as wilayah, titik};

/// Rows of the directory.
pub const BANYAK: usize = 25_000;
/// Version of the pack that ships with the app.
pub const VERSI: u32 = 20_261_101;
/// Version to which the sandbox's changes lead.
pub const VERSI_BARU: u32 = 20_261_115;
/// Largest pack, bytes.
pub const TERBESAR: usize = 900_000;

/// The pack that ships with the app; made once a process.
pub fn paket() -> &'static [u8] {
    static PAKET: LazyLock<Vec<u8>> = LazyLock::new(|| susun(VERSI, 0, &buat::baris()).tulis());
    &PAKET
}

/// The directory itself.
pub fn direktori() -> &'static Direktori {
    static DIREKTORI: LazyLock<Direktori> = LazyLock::new(|| susun(VERSI, 0, &buat::baris()));
    &DIREKTORI
}

/// What has changed since: 30 rows are new, 20 have other names and hours, 10 are gone.
pub fn ubahan() -> &'static [u8] {
    static UBAHAN: LazyLock<Vec<u8>> = LazyLock::new(|| susun(VERSI_BARU, VERSI, &buat::ubahan(direktori())).tulis());
    &UBAHAN
}

/// No change, for who has the newest version.
pub fn tanpa_ubahan() -> Vec<u8> {
    susun(VERSI_BARU, VERSI_BARU, &[]).tulis()
}

fn susun(versi: u32, sejak: u32, baris: &[buat::Baris]) -> Direktori {
    let mut susunan = Susunan::new(versi, sejak);
    for satu in wilayah::semua() {
        let dipakai = |b: &buat::Baris| b.wilayah.starts_with(&satu.kode);
        if sejak == 0 || baris.iter().any(dipakai) {
            susunan.wilayah(&satu.kode, &satu.nama, satu.zona);
        }
    }
    for satu in baris {
        susunan.tambah(&satu.faskes());
    }
    susunan.selesai().unwrap_or_else(|| unreachable!())
}

/// What is wrong with the directory, each as a sentence; nothing when all is well.
pub fn periksa() -> Vec<String> {
    let mut salah = Vec::new();
    let direktori = match Direktori::baca(paket()) {
        Ok(direktori) => direktori,
        Err(sebab) => return vec![format!("the pack cannot be read: {sebab}")],
    };
    let mut harus = |baik: bool, kalimat: String| {
        if !baik {
            salah.push(kalimat);
        }
    };
    harus(
        direktori.banyak() == BANYAK,
        format!("{} rows, not {BANYAK}", direktori.banyak()),
    );
    harus(
        paket().len() <= TERBESAR,
        format!("{} bytes, more than {TERBESAR}", paket().len()),
    );
    for faskes in direktori.semua() {
        if let Some(apa) = keliru(&faskes) {
            harus(false, format!("{} {}: {apa}", faskes.kode, faskes.nama));
        }
    }
    salah
}

/// What makes a row look like a real one.
pub fn keliru(faskes: &Faskes<'_>) -> Option<&'static str> {
    let benar = [
        (faskes.nama.contains("Contoh"), "its name lacks Contoh"),
        (faskes.contoh, "it is not marked as invented"),
        (faskes.perkiraan, "its position is not marked as a guess"),
        (faskes.kode.starts_with("99"), "its code may be a real one"),
        (
            faskes.telepon.starts_with("0000 "),
            "its telephone number can be dialled",
        ),
        (faskes.jenis.is_some(), "it has no kind"),
        (!faskes.wilayah.is_empty(), "it lies nowhere"),
        (faskes.jadwal().is_some(), "its hours cannot be read"),
    ];
    benar.into_iter().find(|(baik, _)| !baik).map(|(_, apa)| apa)
}

/// How many rows there are of each kind.
pub fn menurut_jenis() -> Vec<(JenisFaskes, usize)> {
    let banyak = |jenis| direktori().semua().filter(|f| f.jenis == Some(jenis)).count();
    JenisFaskes::SEMUA.map(|jenis| (jenis, banyak(jenis))).to_vec()
}
