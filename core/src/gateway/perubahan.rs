//! Changes of a participant's data, `GET /v1/perubahan` and `POST /v1/perubahan/…`, and the areas of an address.

use super::envelope::Raw;
use super::read::{Rows, Unreadable, code, date};
use super::text::Line;
use super::wire::wire;
use super::{Method, Path, Request, Sending};
use crate::data::perubahan::{DaftarPerubahan, DaftarWilayah, Keadaan, Oleh, Perintah};
use crate::data::{Hasil, Told, perubahan};
use crate::rules::perubahan::Perubahan as Jenis;

wire! {
    /// The family's changes, the newest first.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Daftar {
        /// The changes.
        perubahan: Rows<Perubahan> = must "perubahan",
        /// First day in the present class.
        kelas_sejak: Line = may "kelasSejak",
        /// Whether the first iuran was paid.
        iuran_pertama: Option<bool> = may "iuranPertamaDibayar",
        /// Whether PRAKTIS was used.
        praktis: bool = may "praktisTerpakai",
    }
}

wire! {
    /// A change.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Perubahan {
        /// Its name.
        id: String = must "id",
        /// Opaque name of the member; empty for the whole family.
        id_anggota: Line = may "idanggota",
        /// What is changed, a code of `rules::perubahan`.
        jenis: Line = may "jenis",
        /// What held before, in words.
        lama: Line = may "lama",
        /// What is wished, in words; a class is its code, a telephone number is masked.
        baru: Line = may "baru",
        /// Day on which it was asked for.
        diminta: String = must "diminta",
        /// First day on which it counts.
        mulai: String = must "mulai",
        /// `menunggu`, `berlaku`, `dibatalkan`, `diganti`; others may follow.
        keadaan: Line = may "keadaan",
        /// `aplikasi`, `loket`, `165`; others may follow.
        oleh: Line = may "oleh",
    }
}

wire! {
    /// What came of an accepted change.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Diterima {
        /// Its name.
        id: String = must "id",
        /// First day on which it counts.
        mulai: String = must "mulai",
    }
}

wire! {
    /// The areas below an area, by name.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Daerah {
        /// The areas.
        wilayah: Rows<Wilayah> = must "wilayah",
        /// True when they are invented.
        contoh: bool = may "contoh",
    }
}

wire! {
    /// An area.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Wilayah {
        /// Its code.
        kode: String = must "kode",
        /// Its name.
        nama: Line = may "nama",
    }
}

impl std::fmt::Debug for Perubahan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Perubahan({})", self.id)
    }
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let post = |path: &'static str| Request::new(Method::Post, path);
    let request = match perintah {
        Perintah::Fktp(ubah) => post("/v1/perubahan/fktp").with(ubah),
        Perintah::Kelas(ubah) => post("/v1/perubahan/kelas").with(ubah),
        Perintah::Alamat(ubah) => post("/v1/perubahan/alamat").with(ubah),
        Perintah::NomorHp(ubah) => post("/v1/perubahan/nohp").with(ubah),
        Perintah::Email(ubah) => post("/v1/perubahan/email").with(ubah),
        Perintah::Batal(batal) => post("/v1/perubahan/batal").with(batal),
    };
    Ok(Sending {
        request: request?,
        hasil: |content| {
            let wire: Diterima = content.read().ok()?;
            date(&wire.mulai, "mulai").ok().map(Hasil::BerlakuMulai)
        },
    })
}

pub(super) fn path_wilayah(induk: &str) -> Path {
    Path::of("/v1/wilayah").query("induk", induk)
}

pub(super) fn read_wilayah(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Daerah = content.read().map_err(|_| Unreadable("wilayah"))?;
    let contoh = wire.contoh;
    let (baris, skipped) = wire.wilayah.each(|wilayah| {
        Ok(perubahan::Wilayah {
            kode: code(&wilayah.kode, "kode")?,
            nama: code(wilayah.nama.as_str(), "nama")?,
        })
    });
    Ok((Told::Wilayah(DaftarWilayah { baris, contoh }), skipped))
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Daftar = content.read().map_err(|_| Unreadable("perubahan"))?;
    let (baris, skipped) = wire.perubahan.each(change);
    let told = DaftarPerubahan {
        baris,
        kelas_sejak: date(wire.kelas_sejak.as_str(), "kelasSejak").ok(),
        iuran_pertama_dibayar: wire.iuran_pertama,
        praktis_terpakai: wire.praktis,
    };
    Ok((Told::Perubahan(told), skipped))
}

fn change(wire: Perubahan) -> Result<perubahan::Perubahan, Unreadable> {
    Ok(perubahan::Perubahan {
        id: code(&wire.id, "id")?,
        anggota: wire.id_anggota.into(),
        jenis: Jenis::dari_kode(wire.jenis.as_str()),
        jenis_kode: wire.jenis.into(),
        lama: wire.lama.into(),
        baru: wire.baru.into(),
        diminta: date(&wire.diminta, "diminta")?,
        mulai: date(&wire.mulai, "mulai")?,
        keadaan: match wire.keadaan.as_str() {
            "menunggu" => Keadaan::Menunggu,
            "berlaku" => Keadaan::Berlaku,
            "dibatalkan" => Keadaan::Dibatalkan,
            "diganti" => Keadaan::Diganti,
            _ => Keadaan::Lain,
        },
        oleh: match wire.oleh.as_str() {
            "aplikasi" => Oleh::Aplikasi,
            "loket" => Oleh::Loket,
            "165" => Oleh::CareCenter165,
            _ => Oleh::Lain,
        },
    })
}
