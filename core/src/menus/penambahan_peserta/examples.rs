//! Every state of registration worth seeing.

use super::awal::{self, Topik};
use super::daftar::{Isian, Langkah, Msg};
use super::{Bayi, Daftar, Hasil, Model, Pekerja, Syarat};
use crate::data::iuran::VirtualAccount;
use crate::data::kode::{Cara, Dikirim, TiketKode};
use crate::data::pendaftaran::{
    AnggotaBaru, BayiTerdaftar, DaftarKeluarga, IsiKk, OrangKk, Pendaftaran, Perintah as Asked, Tahap,
};
use crate::data::route::Bagian;
use crate::data::{Hasil as Outcome, Janji, Jawaban, Keadaan, Menu, Perintah, Problem, Resource, Route, Told};
use crate::page::sample::captcha;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{Example, MOMENT_MS, World, date};
use crate::page::{Page, kode};
use crate::rules::kelas::Kelas;
use crate::rules::keluarga::kasus::{Kasus, KeadaanOrang};
use crate::rules::nik::JenisKelamin;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut all = first();
    all.extend(steps());
    all.extend(newborn());
    all.extend(results());
    all
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

fn first() -> Vec<Example> {
    vec![
        example("penambahan_peserta/awal", |l| {
            begin(&World::empty(l), Model::default(), None)
        }),
        example("penambahan_peserta/bukan-jalan-anda", |l| {
            let mut world = World::signed_in(l);
            world.change_keluarga(|k| k.peserta.iter_mut().for_each(|p| p.segmen = Segmen::PpuBu));
            begin(&world, Model::default(), None)
        }),
        example("penambahan_peserta/pemerintah", |l| {
            begin(&World::empty(l), Model::default(), Some(Topik::Pemerintah))
        }),
        example("penambahan_peserta/pindah", |l| {
            begin(&World::empty(l), Model::default(), Some(Topik::Pindah))
        }),
        example("penambahan_peserta/berubah", |l| {
            begin(&World::empty(l), Model::default(), Some(Topik::Keluarga))
        }),
        example("penambahan_peserta/berubah-pekerja", |l| {
            let mut world = World::signed_in(l);
            world.change_keluarga(|k| k.peserta.iter_mut().for_each(|p| p.segmen = Segmen::PpuBu));
            begin(&world, Model::default(), Some(Topik::Keluarga))
        }),
        example("penambahan_peserta/wna", |l| {
            begin(&World::empty(l), Model::default(), Some(Topik::Wna))
        }),
        example("penambahan_peserta/syarat", |l| {
            draw(&World::empty(l), &Syarat::default(), Bagian::Syarat)
        }),
        example("penambahan_peserta/pekerja", |l| {
            draw(&World::empty(l), &Pekerja::default(), Bagian::Pekerja)
        }),
        example("penambahan_peserta/pegawai-negeri", |l| {
            draw(&World::empty(l), &Pekerja::of("pegawai-negeri"), Bagian::Pekerja)
        }),
        example("penambahan_peserta/pegawai-swasta", |l| {
            draw(&World::empty(l), &Pekerja::of("pegawai-swasta"), Bagian::Pekerja)
        }),
        example("penambahan_peserta/pensiunan", |l| {
            draw(&World::empty(l), &Pekerja::of("pensiunan"), Bagian::Pekerja)
        }),
    ]
}

fn steps() -> Vec<Example> {
    vec![
        example("penambahan_peserta/kk-kosong", |l| form(l, &asking(l))),
        example("penambahan_peserta/kk-salah", |l| {
            let mut model = asking(l);
            model.kk = "999999010110000".to_owned();
            model.diperiksa = true;
            form(l, &model)
        }),
        example("penambahan_peserta/kk-tidak-ditemukan", |l| {
            refused_look_up(l, "kk_tidak_ditemukan")
        }),
        example("penambahan_peserta/kk-gambar-salah", |l| {
            let mut model = asking(l);
            model.masalah = Some(Problem::CaptchaWrong);
            form(l, &model)
        }),
        example("penambahan_peserta/kk-mencari", |l| {
            let mut model = asking(l);
            model.kk = "9999990101100001".to_owned();
            model.bertanya = true;
            form(l, &model)
        }),
        example("penambahan_peserta/kk-tanpa-sinyal", |l| {
            let mut world = World::with_pack(l);
            world.online = false;
            draw(&world, &Daftar::keluarga(), Bagian::Keluarga)
        }),
        example("penambahan_peserta/kk-sudah-semua", |l| case(l, Kasus::SudahSemua)),
        example("penambahan_peserta/kk-bayi", |l| case(l, Kasus::Bayi)),
        example("penambahan_peserta/kk-lagi", |l| {
            let mut model = at(Langkah::Setuju);
            model.sampai_ms = 0;
            model.langkah = Langkah::Kk;
            form(l, &model)
        }),
        example("penambahan_peserta/anggota-kosong", |l| form(l, &fresh(9))),
        example("penambahan_peserta/anggota-terisi", |l| form(l, &at(Langkah::Anggota))),
        example("penambahan_peserta/anggota-kurang", |l| {
            let mut model = at(Langkah::Anggota);
            if let Some(last) = model.orang.last_mut() {
                last.nik = String::new();
            }
            form(l, &model)
        }),
        example("penambahan_peserta/nik-ganda", |l| {
            let mut model = at(Langkah::Anggota);
            let first = model.orang.first().map(|isian| isian.nik.clone()).unwrap_or_default();
            if let Some(last) = model.orang.last_mut() {
                last.nik = first;
            }
            form(l, &model)
        }),
        example("penambahan_peserta/sudah-ppu", |l| {
            let mut model = fresh(3);
            model.langkah = Langkah::Anggota;
            let mut isi = isi(3);
            if let Some(first) = isi.orang.first_mut() {
                first.keadaan = KeadaanOrang::Lain;
            }
            model.terima(isi, MOMENT_MS);
            form(l, &model)
        }),
        example("penambahan_peserta/satu-kosong", |l| {
            let mut model = fresh(3);
            model.dibuka = Some(1);
            form(l, &model)
        }),
        example("penambahan_peserta/satu-terisi", |l| {
            let mut model = at(Langkah::Anggota);
            model.dibuka = Some(1);
            form(l, &model)
        }),
        example("penambahan_peserta/satu-salah", |l| {
            let mut model = fresh(3);
            model.dibuka = Some(1);
            model.diperiksa = true;
            if let Some(isian) = model.orang.get_mut(1) {
                isian.nik = "9999999999999999".to_owned();
            }
            form(l, &model)
        }),
        example("penambahan_peserta/satu-lahir-beda", |l| {
            let mut model = at(Langkah::Anggota);
            model.dibuka = Some(1);
            if let Some(isian) = model.orang.get_mut(1) {
                isian.lahir = "1980-09-24".to_owned();
            }
            form(l, &model)
        }),
        example("penambahan_peserta/faskes-kosong", |l| {
            let mut model = at(Langkah::Faskes);
            (model.faskes, model.nama_faskes) = (String::new(), String::new());
            form(l, &model)
        }),
        example("penambahan_peserta/faskes-mencari", |l| {
            let mut model = at(Langkah::Faskes);
            model.cari = "beji".to_owned();
            form(l, &model)
        }),
        example("penambahan_peserta/faskes-terisi", |l| form(l, &at(Langkah::Faskes))),
        example("penambahan_peserta/faskes-setiap-orang", |l| form(l, &each_their_own())),
        example("penambahan_peserta/faskes-satu-orang", |l| {
            let mut model = each_their_own();
            model.dibuka = Some(1);
            form(l, &model)
        }),
        example("penambahan_peserta/setuju-setiap-orang", |l| {
            let mut model = each_their_own();
            model.langkah = Langkah::Setuju;
            form(l, &model)
        }),
        example("penambahan_peserta/kelas-kosong", |l| {
            let mut model = at(Langkah::Kelas);
            model.kelas = None;
            form(l, &model)
        }),
        example("penambahan_peserta/kelas-terisi", |l| form(l, &at(Langkah::Kelas))),
        example("penambahan_peserta/kelas-beda", |l| {
            let mut model = at(Langkah::Kelas);
            if let Some(isi) = &mut model.isi {
                isi.kelas = Some(Kelas::II);
                isi.kasus = Some(Kasus::TambahAnggota);
            }
            form(l, &model)
        }),
        example("penambahan_peserta/kontak-kosong", |l| {
            let mut model = at(Langkah::Kontak);
            (model.nohp, model.email) = (String::new(), String::new());
            form(l, &model)
        }),
        example("penambahan_peserta/kontak-terisi", |l| form(l, &at(Langkah::Kontak))),
        example("penambahan_peserta/kontak-salah", |l| {
            let mut model = at(Langkah::Kontak);
            (model.nohp, model.email) = ("0211234".to_owned(), "darto".to_owned());
            model.diperiksa = true;
            form(l, &model)
        }),
        example("penambahan_peserta/kode-kosong", |l| form(l, &at(Langkah::Kode))),
        example("penambahan_peserta/kode-terkirim", |l| code(l, 5)),
        example("penambahan_peserta/otp-tak-tiba", |l| code(l, 60)),
        example("penambahan_peserta/kode-kedaluwarsa", |l| code(l, 300)),
        example("penambahan_peserta/kode-terisi", |l| {
            let mut model = at(Langkah::Setuju);
            model.langkah = Langkah::Kode;
            form(l, &model)
        }),
        example("penambahan_peserta/kode-terlambat", |l| {
            mending(l, "kode_kedaluwarsa", "")
        }),
        example("penambahan_peserta/setuju-kosong", |l| {
            let mut model = at(Langkah::Setuju);
            model.setuju = false;
            form(l, &model)
        }),
        example("penambahan_peserta/setuju-terisi", |l| form(l, &at(Langkah::Setuju))),
        example("penambahan_peserta/iuran-berubah", |l| {
            let mut model = at(Langkah::Setuju);
            model.dilihat = 76_500;
            form(l, &model)
        }),
        example("penambahan_peserta/lanjutkan-rancangan", |l| {
            let mut model = at(Langkah::Kontak);
            model.disentuh = false;
            form(l, &model)
        }),
        example("penambahan_peserta/dukcapil-beda", |l| {
            mending(l, "data_dukcapil_berbeda", "Anggota Ke-2: Data Berbeda Dengan Dukcapil")
        }),
        example("penambahan_peserta/nohp-dipakai", |l| {
            mending(l, "nohp_dipakai", "Nomor HP Sudah Dipakai")
        }),
        example("penambahan_peserta/fktp-penuh", |l| {
            mending(l, "fktp_penuh", "FKTP Sudah Penuh")
        }),
        example("penambahan_peserta/tiket-lewat", |l| {
            mending(l, "tiket_kedaluwarsa", "")
        }),
    ]
}

fn newborn() -> Vec<Example> {
    vec![
        example("penambahan_peserta/bayi-belum-masuk", |l| {
            draw(&World::empty(l), &Bayi::default(), Bagian::Bayi)
        }),
        example("penambahan_peserta/bayi-kosong", |l| {
            draw(&World::signed_in(l), &Bayi::default(), Bagian::Bayi)
        }),
        example("penambahan_peserta/bayi-hari-27", |l| {
            baby(l, Segmen::Pbpu, "2026-10-28", true)
        }),
        example("penambahan_peserta/bayi-hari-28", |l| {
            baby(l, Segmen::Pbpu, "2026-10-27", true)
        }),
        example("penambahan_peserta/bayi-terlambat", |l| {
            baby(l, Segmen::Pbpu, "2026-10-01", true)
        }),
        example("penambahan_peserta/bayi-pekerja-terlambat", |l| {
            baby(l, Segmen::PpuBu, "2026-10-01", true)
        }),
        example("penambahan_peserta/bayi-pbi", |l| {
            baby(l, Segmen::PbiJk, "2026-11-20", true)
        }),
        example("penambahan_peserta/bayi-pemda", |l| {
            baby(l, Segmen::PbpuPemda, "2026-11-20", true)
        }),
        example("penambahan_peserta/bayi-ibu-tidak-aktif", |l| {
            baby(l, Segmen::Pbpu, "2026-11-20", false)
        }),
    ]
}

fn results() -> Vec<Example> {
    vec![
        example("penambahan_peserta/hasil-kosong", |l| result(l, Vec::new())),
        example("penambahan_peserta/menulis", |l| result(l, vec![promised(None)])),
        example("penambahan_peserta/tersimpan", |l| {
            result(l, vec![promised(Some(Keadaan::Tersimpan))])
        }),
        example("penambahan_peserta/tersimpan-tanpa-sinyal", |l| {
            let mut world = World::empty(l);
            world.online = false;
            world.janji.push(promised(Some(Keadaan::Tersimpan)));
            draw(&world, &Hasil::default(), Bagian::Hasil)
        }),
        example("penambahan_peserta/dikirim", |l| {
            result(l, vec![promised(Some(Keadaan::Dikirim))])
        }),
        example("penambahan_peserta/belum-pasti", |l| {
            result(l, vec![promised(Some(Keadaan::BelumPasti))])
        }),
        example("penambahan_peserta/tak-tersimpan", |l| {
            let unsaved = Janji {
                unsaved: true,
                ..promised(None)
            };
            result(l, vec![unsaved])
        }),
        example("penambahan_peserta/ditolak", |l| {
            result(
                l,
                vec![promised(ditolak(
                    "nik_tidak_ditemukan",
                    "Anggota Ke-2: NIK Tidak Ditemukan",
                ))],
            )
        }),
        example("penambahan_peserta/ditolak-sudah-peserta", |l| {
            result(l, vec![promised(ditolak("sudah_peserta", ""))])
        }),
        // As the gateway answered, before it is asked again.
        example("penambahan_peserta/diterima", |l| {
            result(l, vec![accepted(Tahap::Menunggu)])
        }),
        example("penambahan_peserta/hasil-bayar-sejak", |l| stage(l, Tahap::Menunggu)),
        example("penambahan_peserta/hasil-bisa-dibayar", |l| {
            stage(l, Tahap::BisaDibayar)
        }),
        example("penambahan_peserta/hasil-aktif", |l| stage(l, Tahap::Aktif)),
        example("penambahan_peserta/hasil-lewat", |l| stage(l, Tahap::Kedaluwarsa)),
        example("penambahan_peserta/hasil-lain", |l| {
            stage(l, Tahap::Lain("ditinjau".to_owned()))
        }),
        example("penambahan_peserta/hasil-bayi", |l| registered_baby(l, false)),
        example("penambahan_peserta/hasil-bayi-aktif", |l| registered_baby(l, true)),
        example("penambahan_peserta/awal-ada-pendaftaran", |l| {
            let mut world = World::empty(l);
            world.janji.push(accepted(Tahap::Menunggu));
            begin(&world, Model::default(), None)
        }),
    ]
}

fn draw(world: &World, page: &impl Page, bagian: Bagian) -> Screen {
    world.draw(page, &Route::Pendaftaran(bagian)).0
}

fn begin(world: &World, mut model: Model, topik: Option<Topik>) -> Screen {
    if let Some(topik) = topik {
        model.update(awal::Msg::Topik(topik), &world.context());
    }
    world.draw(&model, &Route::Menu(Menu::PenambahanPeserta)).0
}

fn form(language: Language, model: &Daftar) -> Screen {
    draw(&World::with_pack(language), model, Bagian::Keluarga)
}

/// A form with a captcha to be answered.
pub(super) fn asking(language: Language) -> Daftar {
    let mut model = Daftar::keluarga();
    model.answered(Ok(captcha::answered(language)), &World::empty(language).context());
    model
}

fn refused_look_up(language: Language, alasan: &str) -> Screen {
    let mut model = asking(language);
    model.kk = "9999990909100009".to_owned();
    model.masalah = Some(Problem::Refused {
        alasan: alasan.to_owned(),
        pesan: "Nomor KK Tidak Ditemukan".to_owned(),
    });
    form(language, &model)
}

/// Names of a family of nine, with NIK and birth date.
pub(super) const NINE: [(&str, &str, &str); 9] = [
    ("Darto Contoh", "9999991204785101", "1978-04-12"),
    ("Warni Contoh", "9999996309805102", "1980-09-23"),
    ("Slamet Contoh", "9999993001045103", "2004-01-30"),
    ("Rini Contoh", "9999995406065104", "2006-06-14"),
    ("Yanto Contoh", "9999990211095105", "2009-11-02"),
    ("Tari Contoh", "9999995903125106", "2012-03-19"),
    ("Bimo Contoh", "9999992708165107", "2016-08-27"),
    ("Laksmi Contoh", "9999996902205108", "2020-02-29"),
    ("Mbah Karto Contoh", "9999990512515109", "1951-12-05"),
];

fn hidden(nama: &str) -> String {
    let hide = |word: &str| {
        let mut letters = word.chars();
        let first: String = letters.by_ref().take(1).collect();
        first + &"*".repeat(letters.count())
    };
    nama.split(' ').map(hide).collect::<Vec<_>>().join(" ")
}

/// What the card of the first `count` of them holds.
pub(super) fn isi(count: usize) -> IsiKk {
    let orang = NINE.iter().take(count).enumerate().map(|(n, (nama, ..))| OrangKk {
        kode: format!("contoh-{n}"),
        nama: hidden(nama),
        keadaan: KeadaanOrang::Belum,
    });
    IsiKk {
        tiket: "CTH-KK".to_owned(),
        berlaku_s: 600,
        kasus: Some(Kasus::KeluargaBaru),
        kelas: None,
        orang: orang.collect(),
    }
}

/// The step of the members, of whom nothing was typed yet.
pub(super) fn fresh(count: usize) -> Daftar {
    let mut model = asking(Language::Id);
    model.disentuh = true;
    model.bertanya = true;
    let world = World::empty(Language::Id);
    model.answered(Ok(Jawaban::Kk(isi(count))), &world.context());
    model
}

/// A form of three that is filled in, at a step.
pub(super) fn at(langkah: Langkah) -> Daftar {
    let mut model = fresh(3);
    for (isian, (nama, nik, lahir)) in model.orang.iter_mut().zip(NINE) {
        *isian = Isian {
            nik: nik.to_owned(),
            nama: nama.to_owned(),
            lahir: lahir.to_owned(),
            hubungan: if nama.starts_with('D') { "kepala" } else { "anak" }.to_owned(),
            ..std::mem::take(isian)
        };
    }
    model.faskes = "99000010".to_owned();
    model.nama_faskes = "Puskesmas Contoh Beji".to_owned();
    model.kelas = Some(Kelas::III);
    model.dilihat = 105_000;
    model.nohp = "081200000051".to_owned();
    model.email = "darto@a.example".to_owned();
    model.setuju = true;
    if langkah > Langkah::Kode {
        prove(&mut model);
    }
    model.langkah = langkah;
    model
}

/// A code was sent by text message.
pub(super) fn send_code(model: &mut Daftar) {
    let world = World::empty(Language::Id);
    let context = world.context();
    model.langkah = Langkah::Kode;
    model.update(Msg::Kode(kode::Msg::Kirim(Cara::Sms)), &context);
    let sent = Dikirim {
        tiket: "k1".to_owned(),
        kirim_lagi_ms: 60_000,
        berlaku_ms: 300_000,
        sisa: 2,
    };
    model.answered(Ok(Jawaban::KodeDikirim(sent)), &context);
}

/// The code was sent, typed and right.
pub(super) fn prove(model: &mut Daftar) {
    send_code(model);
    let world = World::empty(Language::Id);
    let context = world.context();
    model.update(Msg::Kode(kode::Msg::Ketik("582914".to_owned())), &context);
    model.update(Msg::Kode(kode::Msg::Periksa), &context);
    model.answered(Ok(Jawaban::KodeBenar(TiketKode("CTH-KODE".to_owned()))), &context);
}

/// So many seconds after the code was sent.
fn code(language: Language, seconds: i64) -> Screen {
    let mut model = at(Langkah::Kontak);
    send_code(&mut model);
    let mut world = World::with_pack(language);
    let now_ms = MOMENT_MS + seconds * 1_000;
    (world.now.wall_ms, world.now.gateway_ms) = (now_ms, Some(now_ms));
    draw(&world, &model, Bagian::Keluarga)
}

fn case(language: Language, kasus: Kasus) -> Screen {
    let mut model = asking(language);
    model.disentuh = true;
    model.bertanya = true;
    let mut isi = isi(2);
    isi.kasus = Some(kasus);
    for orang in isi.orang.iter_mut().take(if kasus == Kasus::Bayi { 1 } else { 2 }) {
        orang.keadaan = KeadaanOrang::Mandiri;
    }
    let world = World::empty(Language::Id);
    model.answered(Ok(Jawaban::Kk(isi)), &world.context());
    model.captcha = asking(language).captcha;
    form(language, &model)
}

/// The form that takes up a refused promise.
fn mending(language: Language, alasan: &str, pesan: &str) -> Screen {
    let mut world = World::with_pack(language);
    world.janji.push(promised(ditolak(alasan, pesan)));
    let mut model = Daftar::keluarga();
    model.opened(&world.context());
    model.captcha = asking(language).captcha;
    draw(&world, &model, Bagian::Keluarga)
}

fn baby(language: Language, segmen: Segmen, lahir: &str, aktif: bool) -> Screen {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| {
        for peserta in &mut keluarga.peserta {
            peserta.segmen = segmen.clone();
            peserta.aktif = aktif;
        }
    });
    draw(&world, &Bayi::of("contoh-1", lahir), Bagian::Bayi)
}

/// The second of three has another FKTP, and all have a dental clinic.
pub(super) fn each_their_own() -> Daftar {
    let mut model = at(Langkah::Faskes);
    model.sendiri = true;
    if let Some(isian) = model.orang.get_mut(1) {
        isian.faskes = "9901U020".to_owned();
        isian.nama_faskes = "Klinik Contoh Sehat".to_owned();
    }
    model.gigi = "99000011".to_owned();
    model.nama_gigi = "Praktik drg. Contoh Senyum".to_owned();
    model
}

/// What a family of three asks.
pub(super) fn daftar() -> DaftarKeluarga {
    let person = |(n, (nama, nik, lahir)): (usize, (&str, &str, &str))| AnggotaBaru {
        kode: format!("contoh-{n}"),
        nik: nik.to_owned(),
        nama: nama.to_owned(),
        lahir: lahir.parse().unwrap_or_else(|_| date(2000, 1, 1)),
        kelamin: JenisKelamin::LakiLaki,
        hubungan: "anak".to_owned(),
        faskes: "99000010".to_owned(),
        gigi: String::new(),
    };
    DaftarKeluarga {
        tiket: "CTH-KK".to_owned(),
        anggota: NINE.into_iter().take(3).enumerate().map(person).collect(),
        kelas: Kelas::III,
        nohp: "081200000051".to_owned(),
        email: "darto@a.example".to_owned(),
        tiket_kode: String::new(),
        setuju: true,
    }
}

pub(super) fn promised(keadaan: Option<Keadaan>) -> Janji {
    janji(Perintah::Pendaftaran(Asked::Keluarga(daftar())), keadaan)
}

fn registration(tahap: Tahap) -> Pendaftaran {
    let va = [("BRI", "8888809980000001"), ("MANDIRI", "8988809980000001")];
    Pendaftaran {
        tiket: "CTH-DAFTAR".to_owned(),
        tahap,
        tanggal: date(2026, 11, 24),
        bayar_sejak: date(2026, 12, 8),
        bayar_sampai: date(2026, 12, 24),
        orang: 3,
        kelas: Some(Kelas::III),
        per_orang: Rupiah(35_000),
        keluarga: Rupiah(105_000),
        pertama: Rupiah(105_000),
        va: va
            .map(|(bank, nomor)| VirtualAccount {
                bank: bank.to_owned(),
                nomor: nomor.to_owned(),
            })
            .into(),
    }
}

fn accepted(tahap: Tahap) -> Janji {
    Janji {
        hasil: Some(Outcome::Pendaftaran(registration(tahap))),
        ..promised(Some(Keadaan::Diterima))
    }
}

fn result(language: Language, promises: Vec<Janji>) -> Screen {
    let mut world = World::empty(language);
    world.janji = promises;
    draw(&world, &Hasil::default(), Bagian::Hasil)
}

/// The gateway was asked again, and says where it stands now.
fn stage(language: Language, tahap: Tahap) -> Screen {
    let mut world = World::empty(language);
    world.janji.push(accepted(Tahap::Menunggu));
    let resource = Resource::Pendaftaran {
        tiket: Some("CTH-DAFTAR".to_owned()),
    };
    world.tell(resource, Told::Pendaftaran(vec![registration(tahap)]));
    draw(&world, &Hasil::default(), Bagian::Hasil)
}

fn registered_baby(language: Language, aktif: bool) -> Screen {
    let bayi = crate::data::pendaftaran::DaftarBayi {
        ibu: "contoh-1".to_owned(),
        lahir: date(2026, 11, 17),
        nama: String::new(),
        kelamin: JenisKelamin::Perempuan,
        surat: "RS/2026/11/17".to_owned(),
        anak_ke: 3,
        faskes: "9901U020".to_owned(),
    };
    let accepted = Janji {
        hasil: Some(Outcome::Bayi(BayiTerdaftar {
            aktif,
            ditagih_sejak: (!aktif).then(|| date(2026, 11, 1)),
            batas_nik: date(2027, 2, 17),
        })),
        ..janji(Perintah::Pendaftaran(Asked::Bayi(bayi)), Some(Keadaan::Diterima))
    };
    result(language, vec![accepted])
}
