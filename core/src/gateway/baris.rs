//! One table of odd rows for every list: null, negative, text for numbers, dates of nobody's calendar, a field that is
//! missing. A row that misleads is left out and counted; one that only decorates is kept; the others never suffer.

use serde_json::{Value, json};

use super::envelope::Raw;
use super::reading;
use crate::data::{Resource, Told};

/// A list as the gateway sends it: what is asked, the name of its rows, and a row that is whole.
struct List {
    resource: Resource,
    rows: &'static str,
    whole: Value,
    count: fn(&Told) -> usize,
    /// A field, what stands in it instead (null for a missing one as well), and whether the row can still be read.
    odd: Vec<(&'static str, Value, bool)>,
    /// What stands beside the rows.
    beside: Value,
}

fn lists() -> Vec<List> {
    vec![
        payments(),
        looks(),
        visits(),
        operations(),
        family(),
        tickets(),
        sessions(),
        rooms(),
        members(),
        months(),
        changes(),
        areas(),
        doctors(),
        online(),
        talks(),
        said(),
        screenings(),
        referrals(),
        letters(),
        practising(),
    ]
}

fn referrals() -> List {
    List {
        resource: Resource::Rujukan,
        rows: "rujukan",
        whole: json!({"noKunjungan": "9901U0201126P000001", "idAnggota": "abcd", "asalRujukan": "1", "tglKunjungan": "2026-11-22",
            "sampai": "2027-02-20", "poliRujukan": {"kode": "INT", "nama": "PENYAKIT DALAM"},
            "provPerujuk": {"kode": "9901U020", "nama": "Klinik"}, "provRujukan": {"kode": "99269400", "nama": "RSUD"},
            "zona": "WIB", "terpakai": 0}),
        count: |told| match told {
            Told::Rujukan(list) => list.len(),
            _ => 0,
        },
        odd: vec![
            ("noKunjungan", Value::Null, false),
            ("noKunjungan", json!(""), false),
            ("idAnggota", Value::Null, true),
            ("tglKunjungan", Value::Null, false),
            ("tglKunjungan", json!("22-11-2026"), false),
            ("sampai", json!("entah"), true),
            ("poliRujukan", Value::Null, false),
            ("poliRujukan", json!({"kode": "", "nama": "X"}), false),
            ("provPerujuk", Value::Null, true),
            ("provRujukan", Value::Null, true),
            ("zona", json!("GMT"), true),
            ("terpakai", json!("1"), true),
            ("asalRujukan", json!("9"), true),
        ],
        beside: json!({}),
    }
}

fn letters() -> List {
    List {
        resource: Resource::SuratKontrol,
        rows: "list",
        whole: json!({"noSuratKontrol": "992694001126K000002", "idAnggota": "abcd", "tglRencanaKontrol": "2026-12-01",
            "tglTerbitKontrol": "2026-11-10", "poliTujuan": "INT", "namaPoliTujuan": "PENYAKIT DALAM", "kodeDokter": 1001,
            "namaDokter": "dr. Contoh", "terbitSEP": "Belum", "provTujuan": {"kode": "99269400", "nama": "RSUD"}, "zona": "WIB"}),
        count: |told| match told {
            Told::SuratKontrol(list) => list.len(),
            _ => 0,
        },
        odd: vec![
            ("noSuratKontrol", Value::Null, false),
            ("tglRencanaKontrol", json!("besok"), false),
            ("tglTerbitKontrol", Value::Null, false),
            ("poliTujuan", json!(""), false),
            ("namaPoliTujuan", Value::Null, true),
            ("kodeDokter", json!("seribu satu"), true),
            ("namaDokter", Value::Null, true),
            ("terbitSEP", Value::Null, true),
        ],
        beside: json!({}),
    }
}

fn practising() -> List {
    List {
        resource: Resource::JadwalRs {
            faskes: "99269400".into(),
            poli: "INT".into(),
            tanggal: chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap(),
        },
        rows: "jadwal",
        whole: json!({"kodedokter": 1001, "namadokter": "dr. Contoh", "jampraktek": "08:00-12:00", "libur": 0, "kuotajkn": 30,
            "sisakuotajkn": 17, "kuotanonjkn": 10, "sisakuotanonjkn": 6}),
        count: |told| match told {
            Told::JadwalRs(day) => day.sesi.len(),
            _ => 0,
        },
        odd: vec![
            ("kodedokter", Value::Null, false),
            ("kodedokter", json!("1001"), true),
            ("namadokter", Value::Null, true),
            ("jampraktek", json!("pagi"), false),
            ("libur", json!("1"), true),
            ("sisakuotajkn", json!(-3), true),
            ("sisakuotajkn", json!("17"), true),
            ("kuotajkn", Value::Null, true),
        ],
        beside: json!({"faskes": {"kdProvider": "99269400", "nmProvider": "RSUD"}, "zona": "WIB", "tanggal": "2026-11-25",
            "kodepoli": "INT", "namalibur": null, "izinkanhariini": 1}),
    }
}

/// A bill whose months are paid, beside the lists of it.
fn bill() -> Value {
    json!({"segmen": "PBPU", "kelas": "3", "anggota": 2, "tunggakan": [], "berjalan": null, "perorang": 35_000})
}

fn members() -> List {
    List {
        resource: Resource::Iuran,
        rows: "peranggota",
        whole: json!({"idanggota": "abcd", "perorang": 35_000, "ditagih": 70_000}),
        count: |told| match told {
            Told::Iuran(bill) => bill.per_anggota.len(),
            _ => 0,
        },
        odd: vec![
            ("idanggota", Value::Null, false),
            ("perorang", Value::Null, false),
            ("perorang", json!(-35_000), false),
            ("perorang", json!("35000"), true),
            ("ditagih", Value::Null, false),
            ("ditagih", json!("tujuh puluh ribu"), false),
        ],
        beside: bill(),
    }
}

fn months() -> List {
    List {
        resource: Resource::Iuran,
        rows: "riwayat24",
        whole: json!({"bulan": "2026-10", "jumlah": 140_000, "dibayarpada": 1_793_156_700_000_i64}),
        count: |told| match told {
            Told::Iuran(bill) => bill.riwayat.len(),
            _ => 0,
        },
        odd: vec![
            ("bulan", Value::Null, false),
            ("bulan", json!("2026-13"), false),
            ("bulan", json!("0000-00"), false),
            ("jumlah", Value::Null, false),
            ("jumlah", json!(-1), false),
            // Whether it was paid, nobody knows then.
            ("dibayarpada", json!(-1), false),
            ("dibayarpada", json!("kemarin"), false),
        ],
        beside: bill(),
    }
}

fn changes() -> List {
    List {
        resource: Resource::Perubahan,
        rows: "perubahan",
        whole: json!({"id": "u1", "idanggota": "abcd", "jenis": "fktp", "lama": "KLINIK CONTOH", "baru": "PUSKESMAS CONTOH",
            "diminta": "2026-11-20", "mulai": "2026-12-01", "keadaan": "menunggu", "oleh": "aplikasi"}),
        count: |told| match told {
            Told::Perubahan(list) => list.baris.len(),
            _ => 0,
        },
        odd: vec![
            ("id", Value::Null, false),
            ("idanggota", json!(7), true),
            ("jenis", Value::Null, true),
            ("jenis", json!("golongan_darah"), true),
            ("lama", Value::Null, true),
            ("baru", Value::Null, true),
            ("diminta", json!("0000-00-00"), false),
            ("mulai", Value::Null, false),
            ("mulai", json!("01-12-2026"), false),
            ("keadaan", json!("entah"), true),
            ("keadaan", Value::Null, true),
            ("oleh", json!(165), true),
            ("oleh", Value::Null, true),
        ],
        beside: json!({}),
    }
}

fn areas() -> List {
    List {
        resource: Resource::Wilayah {
            induk: "32.76.06".to_owned(),
        },
        rows: "wilayah",
        whole: json!({"kode": "32.76.06.9001", "nama": "Desa Contoh 1"}),
        count: |told| match told {
            Told::Wilayah(list) => list.baris.len(),
            _ => 0,
        },
        odd: vec![
            ("kode", Value::Null, false),
            ("kode", json!(""), false),
            ("nama", Value::Null, false),
            ("nama", json!([]), false),
        ],
        beside: json!({"contoh": true}),
    }
}

/// More about a facility; the directory itself is a pack, which is read whole or not at all (`faskes`).
fn doctors() -> List {
    List {
        resource: Resource::RincianFaskes {
            kode: "9901U020".to_owned(),
        },
        rows: "dokter",
        whole: json!({"nama": "dr. Rina Contoh", "keterangan": "Umum, 08.00 sampai 12.00"}),
        count: |told| match told {
            Told::RincianFaskes(rincian) => rincian.dokter.len(),
            _ => 0,
        },
        odd: vec![
            ("nama", Value::Null, false),
            ("nama", json!(""), false),
            ("nama", json!([]), false),
            ("nama", json!(7), true),
            ("keterangan", Value::Null, true),
            ("keterangan", json!(8), true),
        ],
        beside: json!({"layanan": ["Umum", "Gigi"]}),
    }
}

fn screenings() -> List {
    let hasil = json!([{"penyakit": "DM", "tingkat": "sedang", "skor": 3}]);
    List {
        resource: Resource::Skrining {
            anggota: "abcd".to_owned(),
        },
        rows: "skrining",
        whole: json!({"id": "CTH1", "tanggal": "2026-03-03", "versi": "2020", "hasil": hasil, "tindak": "ke_fktp"}),
        count: |told| match told {
            Told::Skrining(list) => list.len(),
            _ => 0,
        },
        odd: vec![
            ("id", Value::Null, false),
            ("id", json!(" "), false),
            ("tanggal", Value::Null, false),
            ("tanggal", json!("0000-00-00"), false),
            ("tanggal", json!("03-03-2026"), false),
            ("versi", Value::Null, true),
            ("versi", json!(2020), true),
            ("hasil", Value::Null, false),
            ("hasil", json!([]), true),
            // One that lacks a disease misleads.
            ("hasil", json!([{"penyakit": "DM"}, {"penyakit": null}]), false),
            (
                "hasil",
                json!([{"penyakit": "XYZ", "tingkat": "entah", "skor": -1}]),
                true,
            ),
            (
                "hasil",
                json!([{"penyakit": "DM", "tingkat": null, "skor": "tiga"}]),
                true,
            ),
            ("tindak", Value::Null, true),
            ("tindak", json!("entah"), true),
        ],
        beside: json!({}),
    }
}

fn visits() -> List {
    List {
        resource: Resource::Kunjungan {
            anggota: String::new(),
            kursor: None,
        },
        rows: "histori",
        whole: json!({"noSep": "0301R0011126V000001", "idanggota": "abcd", "tglSep": "2026-11-02", "tglPlgSep": "2026-11-02",
            "jnsPelayanan": "2", "ppkPelayanan": "RS CONTOH", "poli": "PENYAKIT DALAM", "diagnosa": "A00.1 - Cholera",
            "noRujukan": null, "keluhan": "", "terapi": "", "dinilai": false}),
        count: |told| match told {
            Told::Kunjungan(page) => page.baris.len(),
            _ => 0,
        },
        odd: vec![
            ("noSep", Value::Null, false),
            ("noSep", json!(" "), false),
            ("tglSep", Value::Null, false),
            ("tglSep", json!("0000-00-00"), false),
            ("tglSep", json!("02-11-2026"), false),
            ("tglPlgSep", json!("0000-00-00"), true),
            ("tglPlgSep", Value::Null, true),
            ("jnsPelayanan", json!(1), true),
            ("jnsPelayanan", json!(-1), true),
            ("jnsPelayanan", Value::Null, true),
            ("poli", Value::Null, true),
            ("diagnosa", Value::Null, true),
            ("keluhan", json!([]), false),
            ("dinilai", json!("1"), true),
            ("dinilai", json!("entah"), true),
            ("dinilai", Value::Null, true),
        ],
        beside: json!({"kursor": null}),
    }
}

fn operations() -> List {
    List {
        resource: Resource::Operasi,
        rows: "operasi",
        whole: json!({"kodebooking": "2026/11/22/000001", "tanggaloperasi": "2026-11-23", "jenistindakan": "Appendiktomi",
            "kodepoli": "BED", "namapoli": "BEDAH", "terlaksana": 0, "kodeppk": "99000040", "namafaskes": "RS",
            "idanggota": "abcd"}),
        count: |told| match told {
            Told::Operasi(list) => list.len(),
            _ => 0,
        },
        odd: vec![
            ("kodebooking", Value::Null, true),
            ("tanggaloperasi", Value::Null, false),
            ("tanggaloperasi", json!("0000-00-00"), false),
            ("tanggaloperasi", json!(20_261_123), false),
            ("jenistindakan", Value::Null, true),
            ("namapoli", Value::Null, true),
            ("terlaksana", json!("1"), true),
            ("terlaksana", json!(-1), true),
            ("terlaksana", Value::Null, true),
            ("namafaskes", json!({}), false),
            ("idanggota", json!(7), true),
        ],
        beside: json!({}),
    }
}

fn family() -> List {
    List {
        resource: Resource::Keluarga,
        rows: "peserta",
        whole: json!({"noKartu": "0009900000011", "nik": "9999995708850001", "nama": "SARI CONTOH", "pisa": "1", "sex": "P",
            "tglLahir": "1985-08-17", "hakKelas": {"kode": "3", "keterangan": "KELAS III"},
            "jenisPeserta": {"kode": "PBPU", "keterangan": "PBPU"}, "statusPeserta": {"kode": "0", "keterangan": "AKTIF"},
            "provUmum": {"kdProvider": "9901U020", "nmProvider": "KLINIK CONTOH"}, "tglTMT": "2020-01-01",
            "tglTAT": "2099-12-31", "idanggota": "abcd"}),
        count: |told| match told {
            Told::Keluarga(family) => family.peserta.len(),
            _ => 0,
        },
        odd: vec![
            ("noKartu", Value::Null, false),
            ("noKartu", json!("123"), false),
            ("nik", Value::Null, true),
            ("nik", json!(-1), true),
            ("nama", Value::Null, true),
            ("pisa", json!(1), true),
            ("tglLahir", Value::Null, true),
            ("tglLahir", json!("0000-00-00"), true),
            ("hakKelas", Value::Null, true),
            ("statusPeserta", Value::Null, false),
            ("provUmum", Value::Null, true),
            ("tglTAT", json!("0000-00-00"), true),
        ],
        beside: json!({"contoh": true}),
    }
}

fn tickets() -> List {
    List {
        resource: Resource::Antrean,
        rows: "tiket",
        whole: json!({"kodebooking": "CTH-1", "nomorkartu": "0009900000011", "nomorantrean": "A4", "angkaantrean": 4,
            "kodepoli": "001", "namapoli": "UMUM", "namadokter": "dr. Contoh", "jampraktek": "20:00-02:00",
            "tanggalperiksa": "2026-11-25", "namafaskes": "KLINIK CONTOH", "zona": "WIB", "sisaantrean": 3,
            "antreanpanggil": "A1", "waktutunggu": 1_800, "status": "menunggu", "keterangan": "",
            "tingkat": "fkrtl", "kodeppk": "99000041", "tugas": [{"taskid": 3, "waktu": 1_795_568_400_000_i64}], "pasienbaru": 0,
            "estimasidilayani": 1_795_575_000_000_i64, "jeniskunjungan": 1, "nomorreferensi": "9901U0201126P000123"}),
        count: |told| match told {
            Told::Antrean(list) => list.len(),
            _ => 0,
        },
        odd: vec![
            ("kodebooking", Value::Null, false),
            ("nomorkartu", json!("123"), false),
            ("tanggalperiksa", json!("0000-00-00"), false),
            ("tanggalperiksa", Value::Null, false),
            ("zona", json!("UTC"), false),
            ("angkaantrean", json!("4"), true),
            ("angkaantrean", json!(-4), true),
            ("sisaantrean", json!("banyak"), true),
            ("waktutunggu", json!(-1), true),
            ("jampraktek", json!("26:00-27:00"), true),
            ("jampraktek", Value::Null, true),
            ("namapoli", Value::Null, true),
            ("status", json!("tertunda"), true),
            ("tingkat", Value::Null, true),
            ("tingkat", json!("klinik"), true),
            ("tugas", Value::Null, true),
            (
                "tugas",
                json!([{"taskid": 8, "waktu": 1}, {"taskid": "4", "waktu": "1795568400000"}, null, 3]),
                true,
            ),
            ("pasienbaru", json!("1"), true),
            ("estimasidilayani", json!("besok"), true),
            ("jeniskunjungan", json!(-9), true),
            ("nomorreferensi", Value::Null, true),
        ],
        beside: json!({}),
    }
}

fn sessions() -> List {
    List {
        resource: Resource::Jadwal {
            faskes: "9901U020".to_owned(),
            tanggal: chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap(),
        },
        rows: "jadwal",
        whole: json!({"kodepoli": "001", "namapoli": "UMUM", "kodedokter": 101, "namadokter": "dr. Contoh",
            "jampraktek": "20:00-02:00", "kapasitas": 20, "sisakuota": 5}),
        count: |told| match told {
            Told::Jadwal(day) => day.sesi.len(),
            _ => 0,
        },
        odd: vec![
            ("kodepoli", Value::Null, false),
            ("kodedokter", json!("101"), true),
            ("kodedokter", json!(-1), false),
            ("namadokter", Value::Null, true),
            ("jampraktek", json!("00:00-24:00"), true),
            ("sisakuota", json!(-5), true),
            ("kapasitas", json!("dua puluh"), true),
        ],
        beside: json!({"faskes": {"kdProvider": "9901U020", "nmProvider": "KLINIK CONTOH"}, "zona": "WIB",
            "tanggal": "2026-11-25", "libur": null}),
    }
}

fn rooms() -> List {
    List {
        resource: Resource::TempatTidurRs {
            kode: "99000040".to_owned(),
        },
        rows: "kamar",
        whole: json!({"kodeppk": "99000040", "namafaskes": "RS CONTOH", "kodekelas": "KL3", "namakelas": "KELAS III",
            "koderuang": "M", "namaruang": "MAWAR", "kapasitas": 10, "tersedia": 3, "tersediapria": 1, "tersediawanita": 1,
            "tersediapriawanita": 1, "lastupdate": "2026-11-24 10:00:00"}),
        count: |told| match told {
            Told::TempatTidur(list) => list.len(),
            _ => 0,
        },
        odd: vec![
            ("kodeppk", Value::Null, false),
            ("kodekelas", json!("XYZ"), true),
            ("kapasitas", json!("10"), true),
            ("tersedia", json!(-3), true),
            ("tersediapria", Value::Null, true),
            ("namaruang", Value::Null, true),
            ("lastupdate", json!("0000-00-00 00:00:00"), true),
            ("lastupdate", Value::Null, true),
        ],
        beside: json!({}),
    }
}

#[test]
fn a_bare_list_of_operations_and_one_with_nothing_are_lists() {
    let read = |content: &str| {
        let raw = Raw::of_bytes(content.as_bytes()).unwrap();
        (reading(&Resource::Operasi).read)(&raw).map(|(told, skipped)| (told == Told::Operasi(Vec::new()), skipped))
    };
    assert_eq!(read("[]").unwrap(), (true, 0));
    assert_eq!(read("null").unwrap(), (true, 0));
    let told = read(r#"[{"tanggaloperasi":"2026-11-23","terlaksana":"0"},{}]"#).unwrap();
    assert_eq!(told, (false, 1));
    assert!(read("7").is_err());
}

fn online() -> List {
    List {
        resource: Resource::Dokter { anggota: "abcd".into() },
        rows: "dokter",
        whole: json!({"kodedokter": 101, "namadokter": "dr. Rina Contoh", "kodefaskes": "9901U020", "namapoli": "Umum",
            "daring": true, "jam": "08:00-12:00"}),
        count: |told| match told {
            Told::Dokter(doctors) => doctors.len(),
            _ => 0,
        },
        odd: vec![
            ("kodedokter", Value::Null, false),
            ("kodedokter", json!(-1), false),
            ("kodedokter", json!("101"), true),
            ("kodedokter", json!("satu"), false),
            ("namadokter", Value::Null, true),
            ("kodefaskes", Value::Null, false),
            ("kodefaskes", json!(" "), false),
            ("namapoli", Value::Null, true),
            // Who is not said to be there is not there.
            ("daring", Value::Null, true),
            ("daring", json!("mungkin"), true),
            ("jam", json!({}), false),
            ("jam", Value::Null, true),
        ],
        beside: json!({}),
    }
}

fn talks() -> List {
    List {
        resource: Resource::Konsultasi,
        rows: "konsultasi",
        whole: json!({"id": "kontoh", "idanggota": "abcd", "kodedokter": 101, "namadokter": "dr. Rina Contoh",
            "namapoli": "Umum", "keadaan": "aktif", "ditutupoleh": "", "bataswaktu": 1_795_489_800_000_i64,
            "mulai": 1_795_489_500_000_i64, "jumlahpesan": 2, "bintang": null}),
        count: |told| match told {
            Told::Konsultasi(talks) => talks.len(),
            _ => 0,
        },
        odd: vec![
            ("id", Value::Null, false),
            ("id", json!(""), false),
            ("idanggota", Value::Null, true),
            ("kodedokter", Value::Null, false),
            ("namadokter", Value::Null, true),
            ("namapoli", Value::Null, true),
            ("keadaan", Value::Null, true),
            ("keadaan", json!("ditunda"), true),
            ("ditutupoleh", json!("sistem"), true),
            ("bataswaktu", Value::Null, true),
            ("bataswaktu", json!("besok"), true),
            ("mulai", Value::Null, false),
            ("mulai", json!(9_999_999_999_999_i64), false),
            ("jumlahpesan", Value::Null, true),
            ("jumlahpesan", json!(-3), true),
            ("bintang", json!(900), true),
        ],
        beside: json!({}),
    }
}

fn said() -> List {
    List {
        resource: Resource::Percakapan {
            id: "kontoh".into(),
            sejak: 0,
        },
        rows: "pesan",
        whole: json!({"id": 1, "oleh": "dokter", "waktu": 1_795_489_500_000_i64, "teks": "Selamat pagi", "idpesan": "",
            "rujukan": false}),
        count: |told| match told {
            Told::Percakapan(piece) => piece.pesan.len(),
            _ => 0,
        },
        odd: vec![
            ("id", Value::Null, false),
            ("id", json!(0), false),
            ("id", json!(-1), false),
            ("oleh", Value::Null, true),
            ("waktu", Value::Null, false),
            ("waktu", json!("tadi"), false),
            ("teks", Value::Null, false),
            ("teks", json!(" \u{202E} "), false),
            ("teks", json!(7), false),
            ("idpesan", Value::Null, true),
            ("rujukan", Value::Null, true),
            ("rujukan", json!({}), true),
        ],
        beside: json!({"keadaan": "aktif", "bataswaktu": null}),
    }
}

fn payments() -> List {
    List {
        resource: Resource::Pembayaran { kursor: None },
        rows: "pembayaran",
        whole: json!({"id": "iuran-2026-10", "jenis": "iuran", "dibayarpada": 1_793_156_700_000_i64, "jumlah": 140_000,
            "periode": ["2026-10"], "kanal": "BRI", "nomorreferensi": "CTH1", "keadaan": "dibukukan", "kredit": 0,
            "darikredit": 0}),
        count: |told| match told {
            Told::Pembayaran(page) => page.baris.len(),
            _ => 0,
        },
        odd: vec![
            ("id", Value::Null, false),
            ("id", json!(""), false),
            ("jenis", Value::Null, true),
            ("jenis", json!("zakat"), true),
            ("dibayarpada", Value::Null, false),
            ("dibayarpada", json!(-1), false),
            ("dibayarpada", json!("1793156700000"), true),
            ("dibayarpada", json!(9_999_999_999_999_i64), false),
            ("jumlah", Value::Null, false),
            ("jumlah", json!(-140_000), false),
            ("jumlah", json!("140000"), true),
            ("jumlah", json!("140.000"), false),
            ("jumlah", json!(140_000.5), false),
            ("periode", Value::Null, true),
            ("periode", json!(["0000-00"]), false),
            ("periode", json!(["2026-13"]), false),
            ("kanal", Value::Null, true),
            ("kanal", json!(7), true),
            ("nomorreferensi", json!({}), false),
            ("keadaan", Value::Null, true),
            ("keadaan", json!("sedang_diproses"), true),
            ("kredit", json!(-5), true),
            ("darikredit", json!("banyak"), true),
        ],
        beside: json!({"kursor": null}),
    }
}

fn looks() -> List {
    List {
        resource: Resource::Akses { kursor: None },
        rows: "akses",
        whole: json!({"id": "AKS-1", "waktu": 1_795_489_500_000_i64, "pihak": "faskes", "nama": "Klinik Contoh Sehat",
            "data": ["kepesertaan", "riwayat"], "keperluan": "berobat", "idanggota": "abcd"}),
        count: |told| match told {
            Told::Akses(page) => page.baris.len(),
            _ => 0,
        },
        odd: vec![
            ("id", Value::Null, false),
            ("id", json!(" "), false),
            ("waktu", Value::Null, false),
            ("waktu", json!(-1), false),
            ("waktu", json!("tadi"), false),
            ("waktu", json!("1795489500000"), true),
            ("waktu", json!(9_999_999_999_999_i64), false),
            ("pihak", Value::Null, true),
            ("pihak", json!("asuransi"), true),
            ("pihak", json!(4), true),
            ("nama", Value::Null, true),
            ("nama", json!("\u{202E}Klinik"), true),
            ("data", Value::Null, true),
            ("data", json!([]), true),
            ("data", json!(["genom", "riwayat"]), true),
            ("data", json!("riwayat"), true),
            ("data", json!([{"kode": 1}]), true),
            ("keperluan", Value::Null, true),
            ("keperluan", json!("penelitian"), true),
            ("idanggota", Value::Null, true),
        ],
        beside: json!({"kursor": null}),
    }
}

/// How many rows were read, and how many were left out.
fn read(list: &List, rows: &Value) -> (usize, u32) {
    let mut content = list.beside.clone();
    content[list.rows] = rows.clone();
    let content = content.to_string();
    let raw = Raw::of_bytes(content.as_bytes()).unwrap();
    let (told, skipped) = (reading(&list.resource).read)(&raw).unwrap();
    ((list.count)(&told), skipped)
}

#[test]
fn an_odd_row_is_left_out_or_read_and_never_takes_another_with_it() {
    let mut wrong = Vec::new();
    for list in lists() {
        assert_eq!(read(&list, &json!([list.whole])), (1, 0), "{:?}", list.resource);
        for (field, value, reads) in &list.odd {
            let mut odd = list.whole.clone();
            odd[*field] = value.clone();
            let told = read(&list, &json!([list.whole, odd, Value::Null]));
            let expected = if *reads { (2, 1) } else { (1, 2) };
            if told != expected {
                wrong.push(format!("{:?} {field} {value}: {told:?}", list.resource));
            }
            if value.is_null() {
                let mut missing = list.whole.clone();
                missing.as_object_mut().unwrap().remove(*field);
                let told = read(&list, &json!([missing, list.whole]));
                // What only decorates may be missing; a name and an amount may not.
                let expected = if *reads { (2, 0) } else { (1, 1) };
                if told != expected {
                    wrong.push(format!("{:?} without {field}: {told:?}", list.resource));
                }
            }
        }
        // A family without a member is nobody's.
        if list.rows != "peserta" {
            assert_eq!(read(&list, &Value::Null), (0, 0), "a list that is null has no rows");
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
