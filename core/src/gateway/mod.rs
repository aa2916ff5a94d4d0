//! The wire's types, shared by the application and the reference gateway (`wire-contracts.md` §13), and the tables that say
//! what is asked where: [`reading`] for what can be known, [`sending`] for what can be asked, [`asking`] for what is asked once.
//!
//! One file a subject holds its objects with the ecosystem's spelling (lower case for what was born in Antrean, camelCase
//! for what was born in VClaim), and how they are read and written. Dates are `yyyy-mm-dd`; codes that the ecosystem may
//! extend stay text. No path holds a personal number.

pub mod akses;
pub mod akun;
pub mod antrean;
pub mod artikel;
pub mod asisten;
pub mod autodebit;
#[cfg(test)]
mod baris;
pub mod daftar;
pub mod envelope;
pub mod faskes;
pub mod figure;
pub mod iuran;
mod jam;
pub mod kamar;
pub mod kode;
pub mod konsultasi;
pub mod kunjungan;
pub mod lampiran;
pub mod operasi;
mod path;
pub mod pembayaran;
pub mod pendaftaran;
pub mod pengaduan;
pub mod perangkat;
pub mod perubahan;
pub mod peserta;
pub mod read;
pub mod rehab;
pub mod rujukan;
pub mod skrining;
pub mod text;
pub mod wire;

use serde::Serialize;

use crate::data::{Hasil, Jawaban, Panggilan, Perintah, Problem, Resource, Told};
use envelope::Raw;
pub use figure::Figure;
pub use path::Path;
pub use read::{Answer, Loose, Rows, Unreadable};
pub use text::{Line, Words};
pub use wire::Wire;

/// The HTTP methods that this product uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads; may be repeated freely.
    Get,
    /// Writes; carries an idempotency key.
    Post,
    /// Brings a part of a file; may be repeated freely.
    Put,
}

/// What is asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// How.
    pub method: Method,
    /// Path and query below the gateway's base address.
    pub path: String,
    /// JSON body; may hold anything, so `Debug` hides it.
    pub body: Option<Vec<u8>>,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({:?} {})", self.method, self.path)
    }
}

impl Request {
    fn new(method: Method, path: impl Into<Path>) -> Self {
        Self {
            method,
            path: String::from(path.into()),
            body: None,
        }
    }

    fn with(self, body: &impl Serialize) -> Result<Self, serde_json::Error> {
        Ok(Self {
            body: Some(serde_json::to_vec(body)?),
            ..self
        })
    }
}

/// How a resource is asked for and read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Path and query.
    pub path: String,
    /// Reads the answer's content; the number counts the rows that were left out because they could not be read.
    pub read: fn(&Raw) -> Result<(Told, u32), Unreadable>,
}

/// How a resource is asked for and read: the one table.
#[must_use]
pub fn reading(resource: &Resource) -> Reading {
    match resource {
        Resource::Keluarga => of("/v1/keluarga", peserta::read),
        Resource::Iuran => of("/v1/iuran", iuran::read),
        Resource::Antrean => of("/v1/antrean", antrean::read),
        Resource::Jadwal { faskes, tanggal } => of(
            Path::of("/v1/fktp")
                .part(faskes)
                .then("/jadwal")
                .query("tanggal", tanggal),
            antrean::read_jadwal,
        ),
        Resource::JadwalRs { faskes, poli, tanggal } => of(
            Path::of("/v1/fkrtl")
                .part(faskes)
                .then("/jadwal")
                .query("poli", poli)
                .query("tanggal", tanggal),
            rujukan::read_jadwal,
        ),
        Resource::Rujukan => of("/v1/rujukan", rujukan::read),
        Resource::SuratKontrol => of("/v1/surat-kontrol", rujukan::read_kontrol),
        Resource::Faskes { sejak } => of(faskes::path(*sejak), faskes::read),
        Resource::Artikel { sejak } => of(Path::of("/v1/artikel").query("sejak", sejak), artikel::read),
        Resource::TempatTidur { wilayah } => of(Path::of("/v1/tempat-tidur").query("wilayah", wilayah), kamar::read),
        Resource::TempatTidurRs { kode } => of(Path::of("/v1/tempat-tidur").query("kodeppk", kode), kamar::read),
        Resource::RincianFaskes { kode } => of(Path::of("/v1/faskes").part(kode), faskes::read_rincian),
        Resource::Operasi => of("/v1/operasi", operasi::read),
        Resource::OperasiRs { faskes, awal, akhir } => of(operasi::path_rs(faskes, *awal, *akhir), operasi::read),
        Resource::Autodebit => of("/v1/autodebit", autodebit::read),
        Resource::Dokter { anggota } => of(konsultasi::path_dokter(anggota), konsultasi::read_dokter),
        Resource::Konsultasi => of("/v1/konsultasi", konsultasi::read),
        Resource::Percakapan { id, sejak } => of(konsultasi::path_percakapan(id, *sejak), konsultasi::read_percakapan),
        Resource::Kunjungan { anggota, kursor } => of(kunjungan::path(anggota, kursor.as_deref()), kunjungan::read),
        Resource::Pendaftaran { tiket } => of(pendaftaran::path(tiket.as_deref()), pendaftaran::read),
        Resource::Perangkat => of("/v1/perangkat", perangkat::read),
        Resource::Perubahan => of("/v1/perubahan", perubahan::read),
        Resource::Wilayah { induk } => of(perubahan::path_wilayah(induk), perubahan::read_wilayah),
        Resource::Rehab => of("/v1/rehab", rehab::read),
        Resource::Kuesioner => of("/v1/skrining/kuesioner", skrining::read_kuesioner),
        Resource::Skrining { anggota } => of(skrining::path(anggota), skrining::read),
        Resource::Pengaduan { kursor } => of(pengaduan::path(kursor.as_deref()), pengaduan::read),
        Resource::RincianPengaduan { tiket } => of(Path::of("/v1/pengaduan").part(tiket), pengaduan::read_satu),
        Resource::Akses { kursor } => of(akses::path(kursor.as_deref()), akses::read),
        Resource::Pembayaran { kursor } => of(pembayaran::path(kursor.as_deref()), pembayaran::read),
    }
}

fn of(path: impl Into<Path>, read: fn(&Raw) -> Result<(Told, u32), Unreadable>) -> Reading {
    Reading {
        path: String::from(path.into()),
        read,
    }
}

/// How a perintah is sent, and what its answer brings.
#[derive(Debug)]
pub struct Sending {
    /// What is sent.
    pub request: Request,
    /// Reads the content of an answer that accepted it; `None` when that brings nothing or cannot be read.
    pub hasil: fn(&Raw) -> Option<Hasil>,
}

/// How a perintah is sent, and what its answer brings: the one table.
///
/// # Errors
/// When its content has no JSON, which plain text always has.
pub fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    match perintah {
        Perintah::Antrean(perintah) => antrean::sending(perintah),
        Perintah::Autodebit(perintah) => autodebit::sending(perintah),
        Perintah::Konsultasi(perintah) => konsultasi::sending(perintah),
        Perintah::Kunjungan(perintah) => kunjungan::sending(perintah),
        Perintah::Pengaduan(perintah) => pengaduan::sending(perintah),
        Perintah::Pendaftaran(perintah) => pendaftaran::sending(perintah),
        Perintah::Perangkat(perintah) => perangkat::sending(perintah),
        Perintah::Perubahan(perintah) => perubahan::sending(perintah),
        Perintah::Rehab(perintah) => rehab::sending(perintah),
        Perintah::Skrining(perintah) => skrining::sending(perintah),
        #[cfg(test)]
        Perintah::Uji(perintah) => Ok(Sending {
            request: Request::new(Method::Post, "/v1/uji").with(perintah)?,
            hasil: |_| None,
        }),
    }
}

/// How the outcome of a perintah is asked for, by its id.
#[must_use]
pub fn outcome(id: &str) -> Request {
    Request::new(Method::Get, Path::of("/v1/perintah").part(id))
}

/// How a question is asked, and how its answer is read.
#[derive(Debug)]
pub struct Asking {
    /// What is sent.
    pub request: Request,
    /// Whether it is asked in the session, while there is one.
    pub session: bool,
    /// Reads the content of the answer.
    pub reply: fn(&Raw) -> Result<Reply, Unreadable>,
    /// Why it was refused: reason, sentence and content of the refusal, in our words where this version knows them.
    pub refused: fn(String, String, &Raw) -> Problem,
}

/// The answer to a question.
#[derive(Debug)]
pub enum Reply {
    /// For the page that asked.
    Page(Jawaban),
    /// For the application, which keeps the session and tells the page only that it began.
    Session(akun::Sesi),
}

/// How a question is asked, and how its answer is read: the one table.
///
/// # Errors
/// When its content has no JSON, which plain text always has.
pub fn asking(panggilan: &Panggilan) -> Result<Asking, serde_json::Error> {
    match panggilan {
        Panggilan::Akun(tanya) => daftar::asking(tanya),
        Panggilan::Captcha { bahasa } => Ok(akun::captcha(bahasa)),
        Panggilan::CariIuran(asked) => iuran::cari(asked),
        Panggilan::BeriIzin(kode) => perangkat::beri_izin(kode),
        Panggilan::GantiSandi(ganti) => perangkat::ganti_sandi(ganti),
        Panggilan::LihatIzin(kode) => perangkat::lihat_izin(kode),
        Panggilan::Masuk(masuk) => akun::masuk(masuk),
        Panggilan::Kk(kk) => pendaftaran::tanya(kk),
        Panggilan::KirimKode(kode) => kode::kirim(kode),
        Panggilan::PeriksaKode(kode) => kode::periksa(kode),
        Panggilan::Tanya(tanya) => asisten::tanya(tanya),
    }
}

/// A refusal for which this version has no words of its own.
fn plainly_refused(alasan: String, pesan: String, _: &Raw) -> Problem {
    Problem::Refused { alasan, pesan }
}
