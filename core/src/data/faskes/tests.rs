//! What a directory is made of and what is found in it; its pack, whole and not.

use super::*;
use crate::rules::faskes::JenisFaskes::{self, Klinik, Puskesmas, Rs};
use crate::rules::lokasi::Titik;

fn baris<'a>(kode: &'a str, nama: &str, jenis: JenisFaskes, wilayah: &'a str, titik: (i32, i32)) -> Faskes<'a> {
    Faskes {
        kode,
        nama: nama.into(),
        jenis: Some(jenis),
        wilayah,
        alamat: "Jalan Contoh 1".into(),
        telepon: "0000 000".into(),
        jam: "1-5 08:00-14:00",
        titik: Titik {
            lintang: titik.0,
            bujur: titik.1,
        },
        perkiraan: true,
        bekerjasama: true,
        penuh: false,
        hemodialisa: false,
        contoh: true,
        tutup: false,
    }
}

fn susunan(versi: u32, sejak: u32) -> Susunan {
    let mut susunan = Susunan::new(versi, sejak);
    for (kode, nama, zona) in [
        ("32", "Jawa Barat", Zona::Wib),
        ("32.76", "Kota Depok", Zona::Wib),
        ("32.76.06", "Beji", Zona::Wib),
        ("33", "Jawa Tengah", Zona::Wib),
        ("33.74", "Kota Semarang", Zona::Wib),
        ("91", "Papua", Zona::Wit),
        ("91.71", "Kota Jayapura", Zona::Wit),
    ] {
        susunan.wilayah(kode, nama, zona);
    }
    susunan
}

fn direktori() -> Direktori {
    let mut susunan = susunan(20_261_101, 0);
    for (kode, nama, jenis, wilayah, titik) in [
        (
            "99000030",
            "Klinik Contoh Sehat",
            Klinik,
            "91.71",
            (-2_533_700, 140_718_100),
        ),
        (
            "99000010",
            "Puskesmas Contoh Melati",
            Puskesmas,
            "32.76.06",
            (-6_370_000, 106_820_000),
        ),
        (
            "99000020",
            "Klinik Contoh Sehat",
            Klinik,
            "33.74",
            (-6_993_100, 110_420_800),
        ),
        ("99000040", "RS Contoh Depok", Rs, "32.76", (-6_400_000, 106_818_600)),
    ] {
        susunan.tambah(&baris(kode, nama, jenis, wilayah, titik));
    }
    susunan.selesai().unwrap()
}

fn kode(direktori: &Direktori, hasil: &Hasil) -> Vec<String> {
    let baris = hasil.temuan.iter().filter_map(|temuan| direktori.faskes(temuan.ke));
    baris.map(|faskes| faskes.kode.to_owned()).collect()
}

fn cari(teks: &str) -> Vec<String> {
    let direktori = direktori();
    let saring = Saring {
        teks,
        ..Saring::default()
    };
    kode(&direktori, &direktori.cari(saring))
}

#[test]
fn a_pack_reads_as_it_was_written() {
    let whole = direktori();
    let read = Direktori::baca(&whole.tulis()).unwrap();
    assert!(read.semua().eq(whole.semua()) && read.tulis() == whole.tulis());
    let melati = whole.dengan_kode("99000010").unwrap();
    assert_eq!(
        melati,
        baris(
            "99000010",
            "Puskesmas Contoh Melati",
            Puskesmas,
            "32.76.06",
            (-6_370_000, 106_820_000)
        )
    );
    assert_eq!(
        (whole.tempat("32.76.06"), whole.zona("91.71")),
        ("Beji, Kota Depok".into(), Zona::Wit)
    );
    assert_eq!((whole.dengan_kode("99000011"), whole.dengan_kode("")), (None, None));
}

#[test]
fn a_pack_that_is_cut_or_changed_anywhere_is_damaged_and_nothing_of_it_is_used() {
    let pack = direktori().tulis();
    for place in 0..pack.len() {
        assert!(Direktori::baca(&pack[..place]).is_err(), "cut at {place}");
        let mut changed = pack.clone();
        changed[place] ^= 1;
        assert!(Direktori::baca(&changed).is_err(), "changed at {place}");
    }
    let mut newer = pack;
    newer[4] = 2;
    assert_eq!(Direktori::baca(&newer), Err(PaketSalah::BentukLain));
}

#[test]
fn what_people_type_finds_what_they_mean() {
    assert_eq!(cari("pkm melati"), ["99000010"]);
    assert_eq!(cari("Puskemas Mlati"), ["99000010"], "a letter is missing in each word");
    assert_eq!(cari("RSUD depok"), ["99000040"]);
    assert_eq!(
        cari("klinik semarang"),
        ["99000020"],
        "the area is part of what is meant"
    );
    assert_eq!(cari("klinik jawa tengah"), ["99000020"]);
    assert_eq!(cari("sehat"), ["99000020", "99000030"]);
    assert_eq!(cari("tidak ada"), [""; 0]);
    assert_eq!(cari("🏥").len(), 4, "nothing that means anything was typed");
    assert_eq!(cari(&"a".repeat(500)), [""; 0]);
}

#[test]
fn what_is_typed_right_comes_before_what_is_nearly_so() {
    let mut susunan = susunan(1, 0);
    for (kode, nama) in [
        ("99000001", "Klinik Contoh Melawi"),
        ("99000002", "Klinik Contoh Melati"),
    ] {
        susunan.tambah(&baris(kode, nama, Klinik, "32.76", (0, 0)));
    }
    let direktori = susunan.selesai().unwrap();
    let saring = Saring {
        teks: "melati",
        ..Saring::default()
    };
    assert_eq!(kode(&direktori, &direktori.cari(saring)), ["99000002", "99000001"]);
}

#[test]
fn the_nearest_come_first_and_what_is_as_far_by_its_code() {
    let direktori = direktori();
    let from = |lintang, bujur| {
        let saring = Saring {
            dari: Some(Titik { lintang, bujur }),
            ..Saring::default()
        };
        direktori.cari(saring)
    };
    let depok = from(-6_400_000, 106_818_600);
    assert_eq!(
        kode(&direktori, &depok),
        ["99000040", "99000010", "99000020", "99000030"]
    );
    assert_eq!(depok.temuan[0].jarak_m, Some(0));
    // In the Pacific, either side of the date line, Jayapura is the nearest.
    for bujur in [179_999_999, -179_999_999, 180_000_000] {
        assert_eq!(kode(&direktori, &from(0, bujur))[0], "99000030", "{bujur}");
    }
    let mut susunan = susunan(1, 0);
    for kode in ["99000002", "99000003", "99000001"] {
        susunan.tambah(&baris(kode, "Klinik Contoh", Klinik, "32.76", (1, 1)));
    }
    let same = susunan.selesai().unwrap();
    let saring = Saring {
        dari: Some(Titik { lintang: 0, bujur: 0 }),
        ..Saring::default()
    };
    assert_eq!(kode(&same, &same.cari(saring)), ["99000001", "99000002", "99000003"]);
}

#[test]
fn two_hundred_of_one_name_are_told_by_their_areas() {
    let mut susunan = susunan(1, 0);
    for n in 0..200 {
        let kode = format!("99{n:06}");
        let wilayah = if n < 150 { "32.76.06" } else { "33.74" };
        susunan.tambah(&baris(&kode, "Klinik Contoh Sehat", Klinik, wilayah, (0, 0)));
    }
    let direktori = susunan.selesai().unwrap();
    let saring = |wilayah| Saring {
        teks: "klinik sehat",
        wilayah,
        ..Saring::default()
    };
    let all = direktori.cari(saring(""));
    assert_eq!((all.temuan.len(), all.semua), (50, 200));
    assert_eq!(all.daerah, [("32".to_owned(), 150), ("33".to_owned(), 50)]);
    let west = direktori.cari(saring("32"));
    assert_eq!((west.semua, west.daerah), (150, vec![("32.76".to_owned(), 150)]));
    assert_eq!(direktori.cari(saring("33.7")).semua, 0, "half a code is no area");
}

#[test]
fn kinds_hours_and_areas_narrow_what_is_found() {
    let direktori = direktori();
    let found = |saring| kode(&direktori, &direktori.cari(saring));
    let jenis = [Rs];
    let rs = Saring {
        jenis: &jenis,
        ..Saring::default()
    };
    assert_eq!(found(rs), ["99000040"]);
    // Tuesday, 24 November 2026, 13.30 in Jakarta is 15.30 in Jayapura.
    let open = Saring {
        buka_ms: Some(1_795_501_800_000),
        ..Saring::default()
    };
    assert_eq!(found(open), ["99000010", "99000020", "99000040"]);
    assert_eq!(direktori.cari_wilayah("depok"), ["32.76"]);
    assert_eq!(direktori.cari_wilayah("beji depok"), ["32.76.06"]);
    assert_eq!(direktori.cari_wilayah("jwa"), [""; 0]);
    assert_eq!(direktori.cari_wilayah(""), ["32", "33", "91"]);
}

#[test]
fn changes_are_laid_over_the_version_that_they_were_made_for_and_no_other() {
    let whole = direktori();
    let mut changes = susunan(20_261_120, 20_261_101);
    changes.tambah(&baris("99000050", "Klinik Contoh Baru", Klinik, "33.74", (0, 0)));
    changes.tambah(&baris("99000040", "RS Contoh Kota Depok", Rs, "32.76", (0, 0)));
    let mut closed = baris("99000020", "Klinik Contoh Sehat", Klinik, "33.74", (0, 0));
    closed.tutup = true;
    changes.tambah(&closed);
    let changes = Arc::new(Direktori::baca(&changes.selesai().unwrap().tulis()).unwrap());
    let newer = whole.ubah(&changes).unwrap();
    assert_eq!((newer.banyak(), newer.versi(), newer.sejak()), (4, 20_261_120, 0));
    assert_eq!(newer.dengan_kode("99000040").unwrap().nama, "RS Contoh Kota Depok");
    assert_eq!(newer.dengan_kode("99000020"), None);
    assert_eq!(newer.ubah(&changes), None, "they were laid over it already");
    let mut other = whole.clone();
    other.versi = 20_260_901;
    assert_eq!(other.ubah(&changes), None);
    // A whole directory takes the place of an older one only.
    let newest = Arc::new(Direktori {
        versi: 20_270_101,
        ..whole.clone()
    });
    assert_eq!(whole.ubah(&newest).map(|d| d.versi()), Some(20_270_101));
    assert_eq!(newest.ubah(&Arc::new(whole)), None);
}

#[test]
fn across_the_date_line_what_is_near_is_found_among_many() {
    let mut susunan = susunan(1, 0);
    for n in 0..TERBANYAK {
        let kode = format!("990000{n:02}");
        susunan.tambah(&baris(&kode, "Klinik Contoh Barat", Klinik, "91", (0, -170_000_000)));
    }
    susunan.tambah(&baris(
        "99900000",
        "Klinik Contoh Timur",
        Klinik,
        "91",
        (0, 179_900_000),
    ));
    let direktori = susunan.selesai().unwrap();
    let saring = Saring {
        dari: Some(Titik {
            lintang: 0,
            bujur: -179_900_000,
        }),
        ..Saring::default()
    };
    assert_eq!(kode(&direktori, &direktori.cari(saring))[0], "99900000");
}
