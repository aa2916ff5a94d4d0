//! Complaints and questions.

use super::{MOMENT_MS, World};
use crate::data::halaman::Halaman;
use crate::data::lampiran::{self, Lampiran};
use crate::data::pengaduan::{Ajukan, Jenis, Langkah, Pengaduan};
use crate::data::{Resource, Told};
use crate::rules::pengaduan::KeadaanPengaduan as K;

/// The number of the ticket that pages of one are about.
pub const TIKET: &str = "CTH-7K2M9QXR";
/// Code of the clinic of the directory's examples.
pub const KLINIK: &str = "9901U020";
/// What was written.
pub const CERITA: &str =
    "Obat darah tinggi dari resep tanggal 20 tidak ada di apotek klinik, dan saya diminta membeli sendiri.";

const HOUR_MS: i64 = 3_600_000;

/// A step so many hours ago.
#[must_use]
pub fn langkah(keadaan: K, hours: i64, peserta: bool, catatan: &str) -> Langkah {
    Langkah {
        keadaan: Some(keadaan),
        waktu_ms: MOMENT_MS - hours * HOUR_MS,
        catatan: catatan.to_owned(),
        peserta,
    }
}

/// A complaint that went through these steps.
#[must_use]
pub fn pengaduan(tiket: &str, langkah: Vec<Langkah>) -> Pengaduan {
    Pengaduan {
        tiket: tiket.to_owned(),
        jenis: Some(Jenis::Pengaduan),
        kategori: "obat".to_owned(),
        faskes: KLINIK.to_owned(),
        keadaan: langkah.last().and_then(|langkah| langkah.keadaan),
        langkah,
        dari: None,
    }
}

/// The steps as far as this state.
#[must_use]
pub fn sampai(keadaan: K) -> Vec<Langkah> {
    let all = [
        langkah(K::Terkirim, 72, true, CERITA),
        langkah(K::Diproses, 70, false, "Laporan sudah dibaca petugas (data contoh)."),
        langkah(K::PerluData, 48, false, "Mohon foto resepnya."),
        langkah(K::Diproses, 46, true, "Ini foto resepnya, dari dokter klinik."),
        langkah(K::Selesai, 24, false, "Obat sudah disediakan lagi (data contoh)."),
        langkah(K::DibukaLagi, 2, true, "Sampai pagi ini obatnya masih belum ada."),
    ];
    let until = match keadaan {
        K::Konsep | K::Antre | K::Terkirim => 1,
        K::Diproses => 2,
        K::PerluData => 3,
        K::Selesai => 5,
        K::DibukaLagi => 6,
    };
    all.into_iter().take(until).collect()
}

/// A complaint and a question, the newest first.
#[must_use]
pub fn riwayat() -> Vec<Pengaduan> {
    let question = Pengaduan {
        jenis: Some(Jenis::Informasi),
        kategori: "kepesertaan".to_owned(),
        faskes: String::new(),
        ..pengaduan(
            "CTH-3F8W2DNA",
            vec![
                langkah(
                    K::Terkirim,
                    900,
                    true,
                    "Apakah anak yang kuliah masih ikut kartu orang tuanya?",
                ),
                langkah(K::Diproses, 899, false, ""),
                langkah(
                    K::Selesai,
                    890,
                    false,
                    "Masih, dengan surat keterangan kuliah (data contoh).",
                ),
            ],
        )
    };
    vec![pengaduan(TIKET, sampai(K::Diproses)), question]
}

/// A file of so many bytes.
#[must_use]
pub fn berkas(n: u8, nama: &str, ukuran: u64) -> Lampiran {
    Lampiran {
        id: format!("7e4c2f0e-1c1e-4c57-9a55-6d1f7f4a00{n:02}"),
        pemilik: super::peserta::kartu(1).nomor().to_owned(),
        nama: nama.to_owned(),
        jenis: if std::path::Path::new(nama).extension().is_some_and(|end| end == "pdf") {
            lampiran::Jenis::Pdf
        } else {
            lampiran::Jenis::Jpeg
        },
        ukuran,
        sha256: "00".repeat(32),
        di_layanan: None,
    }
}

/// A complaint as it is handed in, with these files.
#[must_use]
pub fn ajukan(lampiran: Vec<Lampiran>) -> Ajukan {
    Ajukan {
        jenis: Jenis::Pengaduan,
        kategori: "obat".to_owned(),
        kodefaskes: Some(KLINIK.to_owned()),
        tanggalkejadian: chrono::NaiveDate::from_ymd_opt(2026, 11, 20),
        teks: CERITA.to_owned(),
        kontak: "081200000011".to_owned(),
        lampiran,
        rujukanlain: None,
    }
}

impl World {
    /// The gateway has told these complaints as the page behind `kursor`, and that `berikut` follows it.
    pub fn tell_pengaduan(&mut self, kursor: Option<&str>, baris: Vec<Pengaduan>, berikut: Option<&str>) {
        let halaman = Halaman {
            baris,
            berikut: berikut.map(str::to_owned),
        };
        let kursor = kursor.map(str::to_owned);
        self.tell(Resource::Pengaduan { kursor }, Told::Pengaduan(halaman));
    }

    /// The gateway has told of the ticket [`TIKET`].
    pub fn tell_tiket(&mut self, pengaduan: Pengaduan) {
        let tiket = pengaduan.tiket.clone();
        self.tell(Resource::RincianPengaduan { tiket }, Told::RincianPengaduan(pengaduan));
    }
}
