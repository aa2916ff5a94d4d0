//! A small directory: a few of each kind, and two hundred clinics of one name.

use std::sync::Arc;

use super::World;
use crate::data::faskes::{Direktori, Dokter, Faskes, Rincian, Susunan};
use crate::data::{Resource, Told};
use crate::page::directory::PACK;
use crate::rules::antrean::Zona;
use crate::rules::faskes::JenisFaskes;
use crate::rules::lokasi::Titik;
use crate::text::Language;

/// Version of the pack.
pub const VERSI: u32 = 20_261_101;
/// Version to which its changes lead.
pub const VERSI_BARU: u32 = 20_261_115;
/// Code of the hospital.
pub const RS: &str = "99000040";

/// Areas: code, name, zone, and a point.
const WILAYAH: [(&str, &str, Zona, Titik); 10] = [
    ("31", "DKI Jakarta", Zona::Wib, titik(-6_200_000, 106_830_000)),
    (
        "31.71",
        "Kota Administrasi Jakarta Pusat",
        Zona::Wib,
        titik(-6_186_500, 106_834_100),
    ),
    ("32", "Jawa Barat", Zona::Wib, titik(-6_900_000, 107_600_000)),
    ("32.76", "Kota Depok", Zona::Wib, titik(-6_400_000, 106_818_600)),
    ("32.76.06", "Beji", Zona::Wib, titik(-6_370_000, 106_820_000)),
    ("51", "Bali", Zona::Wita, titik(-8_400_000, 115_100_000)),
    ("51.71", "Kota Denpasar", Zona::Wita, titik(-8_650_000, 115_216_700)),
    ("91", "Papua", Zona::Wit, titik(-2_600_000, 140_000_000)),
    ("91.71", "Kota Jayapura", Zona::Wit, titik(-2_533_700, 140_718_100)),
    ("91.71.03", "Abepura", Zona::Wit, titik(-2_596_400, 140_632_400)),
];

const fn titik(lintang: i32, bujur: i32) -> Titik {
    Titik { lintang, bujur }
}

/// Code, name, kind, area, hours.
const BARIS: [(&str, &str, JenisFaskes, &str, &str); 14] = [
    (
        "9901U020",
        "Klinik Contoh Sehat",
        JenisFaskes::Klinik,
        "32.76.06",
        "1-6 08:00-22:00; 7 17:00-22:00",
    ),
    (
        "99000010",
        "Puskesmas Contoh Beji",
        JenisFaskes::Puskesmas,
        "32.76.06",
        "1-4 08:00-14:00; 5 08:00-11:00; 6 08:00-12:00",
    ),
    (
        "99000011",
        "Puskesmas Contoh Melati",
        JenisFaskes::Puskesmas,
        "32.76",
        "1-7 00:00-24:00; L 00:00-24:00",
    ),
    (
        "99000020",
        "Praktik dr. Rina Contoh",
        JenisFaskes::Dpp,
        "32.76.06",
        "1-5 16:00-20:00",
    ),
    ("99000030", "Praktik drg. Tono Contoh", JenisFaskes::Drg, "32.76", ""),
    (
        RS,
        "RSUD Contoh Kota Depok",
        JenisFaskes::Rs,
        "32.76",
        "1-7 00:00-24:00; L 00:00-24:00",
    ),
    (
        "99000050",
        "Apotek Contoh Kasih",
        JenisFaskes::Apotek,
        "32.76",
        "1-7 16:00-01:00; L 16:00-01:00",
    ),
    (
        "99000060",
        "Optik Contoh Permata",
        JenisFaskes::Optik,
        "32.76",
        "1-6 09:00-21:00",
    ),
    (
        "99000070",
        "Kantor Cabang Contoh Kota Depok",
        JenisFaskes::KantorCabang,
        "32.76",
        "1-5 08:00-15:00",
    ),
    (
        "99000080",
        "Mobile Customer Service Contoh Kota Depok",
        JenisFaskes::Mcs,
        "32.76",
        "4 09:00-12:00",
    ),
    (
        "99000090",
        "Mal Pelayanan Publik Contoh Kota Depok",
        JenisFaskes::Mpp,
        "32.76",
        "1-5 08:00-15:00",
    ),
    (
        "99000100",
        "Kantor Kabupaten Contoh Jayapura",
        JenisFaskes::KantorKabupaten,
        "91.71",
        "1-5 08:00-15:00",
    ),
    (
        "9918U007",
        "Klinik Contoh Pantai",
        JenisFaskes::Klinik,
        "51.71",
        "1-7 08:00-20:00",
    ),
    (
        "9922P003",
        "Puskesmas Contoh Cenderawasih",
        JenisFaskes::Puskesmas,
        "91.71.03",
        "1-7 08:00-18:00",
    ),
];

fn kosong(versi: u32, sejak: u32) -> Susunan {
    let mut susunan = Susunan::new(versi, sejak);
    for (kode, nama, zona, _) in WILAYAH {
        susunan.wilayah(kode, nama, zona);
    }
    susunan
}

/// A row, somewhere in its area.
fn baris<'a>(kode: &'a str, nama: &str, jenis: JenisFaskes, wilayah: &'a str, jam: &'a str) -> Faskes<'a> {
    let area = WILAYAH.iter().find(|(kode, ..)| *kode == wilayah);
    let pusat = area.map_or(titik(0, 0), |(.., titik)| *titik);
    let geser = kode
        .bytes()
        .fold(0, |jumlah, huruf| (jumlah * 7 + i32::from(huruf)) % 80)
        * 100;
    Faskes {
        kode,
        nama: nama.to_owned(),
        jenis: Some(jenis),
        wilayah,
        alamat: "Jalan Contoh Nomor 12".to_owned(),
        telepon: "0000 3276".to_owned(),
        jam,
        titik: titik(pusat.lintang + geser, pusat.bujur - geser),
        perkiraan: true,
        bekerjasama: true,
        penuh: false,
        hemodialisa: jenis == JenisFaskes::Rs,
        contoh: true,
        tutup: false,
    }
}

/// The directory, after `change` had its way with each row.
#[must_use]
pub fn direktori(change: fn(&mut Faskes<'_>)) -> Direktori {
    whole(VERSI, change)
}

/// The directory as another version.
#[must_use]
pub fn direktori_versi(versi: u32) -> Direktori {
    whole(versi, |_| {})
}

fn whole(versi: u32, change: fn(&mut Faskes<'_>)) -> Direktori {
    let mut susunan = kosong(versi, 0);
    for (kode, nama, jenis, wilayah, jam) in BARIS {
        let mut faskes = baris(kode, nama, jenis, wilayah, jam);
        change(&mut faskes);
        susunan.tambah(&faskes);
    }
    for ke in 0..200 {
        let wilayah = ["31.71", "51.71", "91.71", "51.71"]
            .get(ke % 4)
            .copied()
            .unwrap_or_default();
        let kode = format!("9910{ke:04}");
        susunan.tambah(&baris(
            &kode,
            "Klinik Contoh Bunda",
            JenisFaskes::Klinik,
            wilayah,
            "1-6 08:00-20:00",
        ));
    }
    susunan.selesai().unwrap_or_else(|| empty(versi, 0))
}

/// What has changed since: a clinic is new, another is gone.
#[must_use]
pub fn ubahan(sejak: u32) -> Direktori {
    let mut susunan = kosong(VERSI_BARU, sejak);
    let jam = "1-6 08:00-20:00";
    susunan.tambah(&baris(
        "99000200",
        "Klinik Contoh Baru",
        JenisFaskes::Klinik,
        "32.76.06",
        jam,
    ));
    let mut gone = baris("99000020", "Praktik dr. Rina Contoh", JenisFaskes::Dpp, "32.76.06", jam);
    gone.tutup = true;
    susunan.tambah(&gone);
    susunan.selesai().unwrap_or_else(|| empty(VERSI_BARU, sejak))
}

/// Nothing, and so never too much.
fn empty(versi: u32, sejak: u32) -> Direktori {
    #[allow(clippy::expect_used)]
    Susunan::new(versi, sejak).selesai().expect("no row is not too many")
}

impl World {
    /// Nobody is signed in, the pack came with the app, and nothing has changed since.
    #[must_use]
    pub fn with_pack(language: Language) -> Self {
        let mut world = Self::empty(language);
        world.bring(&direktori(|_| {}));
        world
    }

    /// This directory came with the app.
    pub fn bring(&mut self, direktori: &Direktori) {
        self.assets.insert(PACK, Some(Arc::from(direktori.tulis())));
        let resource = Resource::Faskes { sejak: VERSI };
        self.tell(resource, Told::Faskes(Arc::new(empty(VERSI, VERSI))));
    }

    /// The gateway has told more about a facility.
    pub fn tell_rincian(&mut self, kode: &str) {
        let rincian = Rincian {
            layanan: vec!["Umum".into(), "Gigi".into()],
            dokter: vec![Dokter {
                nama: "dr. Rina Contoh".into(),
                keterangan: "Umum, 08:00-12:00".into(),
            }],
        };
        let resource = Resource::RincianFaskes { kode: kode.to_owned() };
        self.tell(resource, Told::RincianFaskes(rincian));
    }
}
