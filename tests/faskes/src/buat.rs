//! Inventing the rows.

use jkn_core::data::faskes::{Direktori, Faskes};
use jkn_core::rules::faskes::JenisFaskes;
use jkn_core::rules::faskes::JenisFaskes::{
    Apotek, Dpp, Drg, KantorCabang, KantorKabupaten, Klinik, Mcs, Mpp, Optik, Puskesmas, Rs,
};
use jkn_core::rules::lokasi::Titik;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use crate::BANYAK;
use crate::wilayah::{Wilayah, semua, titik};

/// Where all chance comes from.
pub const BENIH: u64 = 20_261_101;

/// Second names of what is not called after its area.
const KATA: [&str; 24] = [
    "Sehat",
    "Sehat",
    "Sehat",
    "Melati",
    "Mawar",
    "Anggrek",
    "Kenanga",
    "Cempaka",
    "Medika",
    "Husada",
    "Bunda",
    "Kasih",
    "Harapan",
    "Sejahtera",
    "Mulia",
    "Sentosa",
    "Mandiri",
    "Pratama",
    "Utama",
    "Insani",
    "Amanah",
    "Berkah",
    "Cahaya",
    "Permata",
];
/// First names of invented doctors.
const DOKTER: [&str; 12] = [
    "Rina", "Tono", "Laras", "Bagas", "Sinta", "Yuli", "Nyoman", "Kadek", "Yosef", "Dewi", "Arif", "Maria",
];
/// Hours: of most, of those with an evening, of those who never close, of offices.
const PAGI: &str = "1-4 08:00-14:00; 5 08:00-11:00; 6 08:00-12:00";
const SEHARI: &str = "1-6 08:00-20:00";
const SORE: &str = "1-5 16:00-20:00";
const MALAM: &str = "1-6 08:00-12:00; 1-6 17:00-21:00; 7 17:00-21:00";
const SELALU: &str = "1-7 00:00-24:00; L 00:00-24:00";
const TOKO: &str = "1-7 08:00-22:00; L 10:00-18:00";
const LARUT: &str = "1-7 16:00-01:00; L 16:00-01:00";
const KANTOR: &str = "1-5 08:00-15:00";

/// The facilities of the sandbox at which its families are registered: code, name, kind, district, hours.
const TETAP: [(&str, &str, JenisFaskes, &str, &str); 5] = [
    (
        "9901U020",
        "Klinik Contoh Sehat",
        Klinik,
        "32.76.06",
        "1-6 08:00-22:00; 7 17:00-22:00",
    ),
    (
        "9901P001",
        "Puskesmas Contoh Melati",
        Puskesmas,
        "33.74.10",
        "1-6 07:30-22:00; 7 14:00-22:00; L 07:30-22:00",
    ),
    (
        "9918U007",
        "Klinik Contoh Pantai",
        Klinik,
        "51.71.01",
        "1-7 08:00-20:00",
    ),
    (
        "9922P003",
        "Puskesmas Contoh Cenderawasih",
        Puskesmas,
        "91.71.03",
        "1-7 08:00-18:00",
    ),
    (
        "9901G011",
        "Praktik dr. Contoh Kasih",
        Dpp,
        "31.71.01",
        "1-5 16:00-20:00",
    ),
];

/// An invented row.
#[derive(Debug, Clone)]
pub(crate) struct Baris {
    pub(crate) kode: String,
    nama: String,
    jenis: JenisFaskes,
    pub(crate) wilayah: String,
    alamat: u32,
    jam: String,
    titik: Titik,
    penuh: bool,
    hemodialisa: bool,
    bekerjasama: bool,
    tutup: bool,
}

impl Baris {
    pub(crate) fn faskes(&self) -> Faskes<'_> {
        let kabupaten = self.wilayah.get(..5).unwrap_or_default().replace('.', "");
        Faskes {
            kode: &self.kode,
            nama: self.nama.clone(),
            jenis: Some(self.jenis),
            wilayah: &self.wilayah,
            alamat: format!("Jalan Contoh Nomor {}", self.alamat),
            telepon: format!("0000 {kabupaten}"),
            jam: &self.jam,
            titik: self.titik,
            perkiraan: true,
            bekerjasama: self.bekerjasama,
            penuh: self.penuh,
            hemodialisa: self.hemodialisa,
            contoh: true,
            tutup: self.tutup,
        }
    }
}

/// Chance, and the code of the next row.
struct Undian {
    acak: ChaCha8Rng,
    kode: u32,
}

impl Undian {
    fn di_bawah(&mut self, batas: u32) -> u32 {
        self.acak.next_u32().checked_rem(batas).unwrap_or_default()
    }

    fn pilih<T: Copy>(&mut self, pilihan: &[T], lain: T) -> T {
        let ke = self.di_bawah(u32::try_from(pilihan.len()).unwrap_or(1));
        usize::try_from(ke)
            .ok()
            .and_then(|ke| pilihan.get(ke))
            .copied()
            .unwrap_or(lain)
    }

    /// A row in an area, somewhere within four kilometres of its point.
    fn baris(&mut self, nama: String, jenis: JenisFaskes, wilayah: &str) -> Baris {
        self.kode += 30;
        let pusat = letak(wilayah);
        // 25 millidegrees in each direction are at most four kilometres.
        let mut geser = || i32::try_from(self.di_bawah(101)).unwrap_or_default() * 500 - 25_000;
        let titik = Titik {
            lintang: pusat.lintang + geser(),
            bujur: pusat.bujur + geser(),
        };
        let jam = match jenis {
            Puskesmas if self.di_bawah(4) == 0 => SELALU,
            Puskesmas => PAGI,
            Klinik => self.pilih(&[SEHARI, SELALU, MALAM], SEHARI),
            Dpp | Drg => self.pilih(&[SORE, MALAM], SORE),
            Rs => SELALU,
            Apotek => self.pilih(&[TOKO, LARUT], TOKO),
            Optik => TOKO,
            KantorCabang | KantorKabupaten | Mpp => KANTOR,
            Mcs => self.pilih(
                &["2 09:00-12:00", "4 09:00-12:00", "1 09:00-12:00; 3 13:00-15:00"],
                "2 09:00-12:00",
            ),
        };
        Baris {
            kode: self.kode.to_string(),
            nama,
            jenis,
            wilayah: wilayah.to_owned(),
            alamat: 1 + self.di_bawah(200),
            jam: jam.to_owned(),
            titik,
            penuh: jenis.fktp() && self.di_bawah(20) == 0,
            hemodialisa: jenis == Rs && self.di_bawah(3) == 0,
            bekerjasama: self.di_bawah(40) != 0 || jenis.kantor(),
            tutup: false,
        }
    }
}

/// The point of an area, rounded to the steps of positions; a district without one lies where its regency does.
fn letak(wilayah: &str) -> Titik {
    let di = |kode: &str| titik().get(kode).map(|(titik, _)| *titik);
    let titik = di(wilayah).or_else(|| di(wilayah.get(..5)?));
    let titik = titik.unwrap_or(Titik { lintang: 0, bujur: 0 });
    Titik {
        lintang: titik.lintang / 500 * 500,
        bujur: titik.bujur / 500 * 500,
    }
}

/// All rows of the directory.
pub(crate) fn baris() -> Vec<Baris> {
    let mut undian = Undian {
        acak: ChaCha8Rng::seed_from_u64(BENIH),
        kode: 99_000_000,
    };
    let mut baris: Vec<Baris> = TETAP.map(|tetap| tetap_di(&mut undian, tetap)).to_vec();
    undian.kode = 99_000_000;
    let kabupaten: Vec<&Wilayah> = semua().iter().filter(|w| w.kode.len() == 5).collect();
    let kecamatan: Vec<&Wilayah> = semua().iter().filter(|w| w.kode.len() == 8).collect();
    // What is left for clinics and practices once everything else has its share, by how many people live where.
    let tetap: usize = kabupaten.iter().map(|k| tetap_banyak(k, &kecamatan)).sum();
    let tetap = tetap + kecamatan.len() + 2 * KELILING + TETAP.len();
    let sisa = BANYAK.saturating_sub(tetap);
    let bobot: usize = kecamatan.iter().map(|k| berat(k)).sum();
    let (mut dibagi, mut sampai) = (0, 0);
    for (ke, satu) in kabupaten.iter().enumerate() {
        di_kabupaten(&mut baris, &mut undian, satu, &kecamatan);
        if ke % 12 == 0 && ke / 12 < KELILING {
            let nama = |apa: &str| format!("{apa} Contoh {}", pendek(&satu.nama));
            baris.push(undian.baris(nama("Mobile Customer Service"), Mcs, &satu.kode));
            baris.push(undian.baris(nama("Mal Pelayanan Publik"), Mpp, &satu.kode));
        }
        for tempat in kecamatan.iter().filter(|k| k.kode.starts_with(&satu.kode)) {
            baris.push(undian.baris(format!("Puskesmas Contoh {}", tempat.nama), Puskesmas, &tempat.kode));
            dibagi += berat(tempat);
            let wajib = (sisa * dibagi).checked_div(bobot).unwrap_or_default();
            while sampai < wajib {
                sampai += 1;
                baris.push(praktik(&mut undian, &tempat.kode));
            }
        }
    }
    baris
}

/// Regencies with a car and a counter in a Mal Pelayanan Publik.
const KELILING: usize = 40;

fn tetap_di(undian: &mut Undian, (kode, nama, jenis, wilayah, jam): (&str, &str, JenisFaskes, &str, &str)) -> Baris {
    Baris {
        kode: kode.to_owned(),
        jam: jam.to_owned(),
        penuh: false,
        bekerjasama: true,
        ..undian.baris(nama.to_owned(), jenis, wilayah)
    }
}

/// Hospitals of a regency, by how many districts it has.
fn rumah_sakit(kabupaten: &Wilayah, kecamatan: &[&Wilayah]) -> usize {
    let banyak = kecamatan.iter().filter(|k| k.kode.starts_with(&kabupaten.kode)).count();
    (banyak / 6).clamp(2, 6)
}

fn tetap_banyak(kabupaten: &Wilayah, kecamatan: &[&Wilayah]) -> usize {
    // An office, two pharmacies, an optician.
    4 + rumah_sakit(kabupaten, kecamatan)
}

fn di_kabupaten(baris: &mut Vec<Baris>, undian: &mut Undian, kabupaten: &Wilayah, kecamatan: &[&Wilayah]) {
    let nama = pendek(&kabupaten.nama);
    let (jenis, apa) = match kabupaten.nama.starts_with("Kota") {
        true => (KantorCabang, "Kantor Cabang"),
        false => (KantorKabupaten, "Kantor Kabupaten"),
    };
    baris.push(undian.baris(format!("{apa} Contoh {nama}"), jenis, &kabupaten.kode));
    for ke in 0..rumah_sakit(kabupaten, kecamatan) {
        let nama = match ke {
            0 => format!("RSUD Contoh {nama}"),
            _ => format!("RS Contoh {} {nama}", undian.pilih(&KATA, "Sehat")),
        };
        baris.push(undian.baris(nama, Rs, &kabupaten.kode));
    }
    for jenis in [Apotek, Apotek, Optik] {
        let apa = if jenis == Optik { "Optik" } else { "Apotek" };
        let nama = format!("{apa} Contoh {}", undian.pilih(&KATA, "Sehat"));
        baris.push(undian.baris(nama, jenis, &kabupaten.kode));
    }
}

fn praktik(undian: &mut Undian, kecamatan: &str) -> Baris {
    let nama = |undian: &mut Undian, gelar| format!("Praktik {gelar} {} Contoh", undian.pilih(&DOKTER, "Rina"));
    match undian.di_bawah(10) {
        0..6 => {
            let nama = format!("Klinik Contoh {}", undian.pilih(&KATA, "Sehat"));
            undian.baris(nama, Klinik, kecamatan)
        }
        6..9 => {
            let nama = nama(undian, "dr.");
            undian.baris(nama, Dpp, kecamatan)
        }
        _ => {
            let nama = nama(undian, "drg.");
            undian.baris(nama, Drg, kecamatan)
        }
    }
}

/// More people live in towns and on Java.
fn berat(kecamatan: &Wilayah) -> usize {
    let kota = kecamatan.kode.get(3..4) == Some("7");
    let jawa = kecamatan.kode.starts_with('3');
    1 + 3 * usize::from(kota) + 2 * usize::from(jawa)
}

fn pendek(nama: &str) -> &str {
    let awalan = ["Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten "];
    awalan
        .iter()
        .find_map(|awalan| nama.strip_prefix(awalan))
        .unwrap_or(nama)
}

/// 30 new clinics, 20 that changed name and hours, 10 that are gone.
pub(crate) fn ubahan(direktori: &Direktori) -> Vec<Baris> {
    let mut undian = Undian {
        acak: ChaCha8Rng::seed_from_u64(BENIH + 1),
        kode: 99_900_000,
    };
    let kecamatan: Vec<&Wilayah> = semua().iter().filter(|w| w.kode.len() == 8).collect();
    let mut baris: Vec<Baris> = kecamatan
        .iter()
        .step_by(240)
        .take(30)
        .map(|k| praktik(&mut undian, &k.kode))
        .collect();
    let lama: Vec<Faskes<'_>> = direktori.semua().filter(|f| f.jenis == Some(Klinik)).collect();
    let lama = lama.iter().filter(|f| !TETAP.iter().any(|tetap| tetap.0 == f.kode));
    for (ke, faskes) in lama.step_by(200).take(30).enumerate() {
        let tutup = ke >= 20;
        let nama = if tutup {
            faskes.nama.clone()
        } else {
            format!("{} Baru", faskes.nama)
        };
        baris.push(Baris {
            kode: faskes.kode.to_owned(),
            titik: faskes.titik,
            jam: SEHARI.to_owned(),
            tutup,
            ..undian.baris(nama, Klinik, faskes.wilayah)
        });
    }
    baris
}
