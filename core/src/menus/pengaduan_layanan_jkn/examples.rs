//! Every state of the list, the form and a ticket worth seeing.

use super::baru::Msg as BaruMsg;
use super::lanjut::Msg as LanjutMsg;
use super::{Baru, Lanjut, Model, Tiket};
use crate::data::pengaduan::{Asal, BukaLagi, Lengkapi, Pengaduan, Perintah as Asked, Rujukan};
use crate::data::{Fetch, Hasil, Janji, Keadaan, Lampiran, Menu, Perintah, Problem, Resource, Route};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::pengaduan::{CERITA, TIKET, ajukan, berkas, pengaduan, sampai};
use crate::page::sample::{Example, World, faskes, kunjungan, peserta};
use crate::page::{Handed, Page};
use crate::rules::pengaduan::KeadaanPengaduan as K;
use crate::screen::{NotBrought, Screen};
use crate::text::Language;

const MB: u64 = 1024 * 1024;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut all = lists();
    all.extend(forms());
    all.extend(categories());
    all.extend(tickets());
    all
}

fn lists() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("pengaduan_layanan_jkn/segar", |l| list(&World::signed_in(l))),
        example("pengaduan_layanan_jkn/memuat", |l| without(l, Fetch::Asking)),
        example("pengaduan_layanan_jkn/gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("pengaduan_layanan_jkn/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("pengaduan_layanan_jkn/belum-masuk", |l| list(&World::empty(l))),
        example("pengaduan_layanan_jkn/bukan-peserta", |l| {
            list(&World::not_a_participant(l))
        }),
        example("pengaduan_layanan_jkn/sesi-berakhir", |l| list(&World::expired(l))),
        example("pengaduan_layanan_jkn/tanpa-sinyal-kosong", |l| {
            let mut world = World::offline(l, 0);
            world.session.kartu = Some(peserta::kartu(1));
            world.forget(&Resource::Pengaduan { kursor: None }, Fetch::Idle);
            list(&world)
        }),
        example("pengaduan_layanan_jkn/data-lama", |l| list(&World::offline(l, 12))),
        example("pengaduan_layanan_jkn/jam-mundur", |l| list(&World::offline(l, -3_652))),
        example("pengaduan_layanan_jkn/kosong", |l| {
            let mut world = World::signed_in(l);
            world.tell_pengaduan(None, Vec::new(), None);
            list(&world)
        }),
        example("pengaduan_layanan_jkn/menulis", |l| promised(l, None, None)),
        example("pengaduan_layanan_jkn/tersimpan", |l| {
            promised(l, Some(Keadaan::Tersimpan), None)
        }),
        example("pengaduan_layanan_jkn/dikirim", |l| {
            promised(l, Some(Keadaan::Dikirim), None)
        }),
        example("pengaduan_layanan_jkn/belum-pasti", |l| {
            promised(l, Some(Keadaan::BelumPasti), None)
        }),
        example("pengaduan_layanan_jkn/diterima", |l| {
            promised(l, Some(Keadaan::Diterima), None)
        }),
        example("pengaduan_layanan_jkn/ditolak", |l| {
            promised(l, ditolak("isian_salah", ""), None)
        }),
        example("pengaduan_layanan_jkn/lampiran-rusak", |l| {
            promised(l, ditolak("lampiran_rusak", ""), None)
        }),
        example("pengaduan_layanan_jkn/tak-tersimpan", |l| {
            let mut world = World::signed_in(l);
            let unsaved = true;
            world.janji.push(Janji {
                unsaved,
                ..complaint(None)
            });
            list(&world)
        }),
        example("pengaduan_layanan_jkn/lampiran-terhenti-40-persen", |l| {
            promised(l, Some(Keadaan::Tersimpan), Some(40))
        }),
    ]
}

fn forms() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("pengaduan_layanan_jkn/baru", |l| form(l, &[])),
        example("pengaduan_layanan_jkn/teks-19-huruf", |l| {
            form(l, &[BaruMsg::Teks("Obat tidak tersedia".to_owned())])
        }),
        example("pengaduan_layanan_jkn/teks-2000", |l| {
            let long: String = CERITA.chars().cycle().take(2_000).collect();
            let mut taps = filled();
            taps.push(BaruMsg::Teks(long));
            form(l, &taps)
        }),
        example("pengaduan_layanan_jkn/tanpa-faskes", |l| {
            let mut taps = filled();
            taps.push(BaruMsg::Faskes(String::new()));
            form(l, &taps)
        }),
        example("pengaduan_layanan_jkn/tanggal-besok", |l| {
            let mut taps = filled();
            taps.push(BaruMsg::Tanggal("2026-11-25".to_owned()));
            form(l, &taps)
        }),
        example("pengaduan_layanan_jkn/darurat", |l| {
            let mut taps = filled();
            taps.push(BaruMsg::Teks(
                "Ayah saya sesak napas dan di IGD diminta menunggu.".to_owned(),
            ));
            form(l, &taps)
        }),
        example("pengaduan_layanan_jkn/rancangan", |l| form(l, &filled())),
        example("pengaduan_layanan_jkn/lampiran", |l| with_files(l, Vec::new())),
        example("pengaduan_layanan_jkn/tiga-lampiran", |l| {
            with_files(l, three().into_iter().map(Handed::File).collect())
        }),
        example("pengaduan_layanan_jkn/lampiran-terlalu-besar", |l| {
            with_files(l, vec![Handed::Refused(Problem::FileTooLarge { mib: 5 })])
        }),
        example("pengaduan_layanan_jkn/lampiran-salah-jenis", |l| {
            with_files(l, vec![Handed::Refused(Problem::FileKind)])
        }),
        example("pengaduan_layanan_jkn/lampiran-tak-diizinkan", |l| {
            with_files(l, vec![Handed::Nothing(NotBrought::Denied)])
        }),
        example("pengaduan_layanan_jkn/periksa", |l| {
            let world = world(l);
            let mut page = Baru::new(None);
            for msg in filled().into_iter().chain([BaruMsg::Lanjut]) {
                page.update(msg, &world.context());
            }
            for file in three() {
                page.brought("lampiran", Handed::File(file), &world.context());
            }
            page.update(BaruMsg::Lanjut, &world.context());
            new(&world, &page)
        }),
        example("pengaduan_layanan_jkn/dari-pembayaran", |l| {
            from(l, Asal::Pembayaran, "iuran-2026-10")
        }),
        example("pengaduan_layanan_jkn/dari-kunjungan", |l| {
            from(l, Asal::Kunjungan, &kunjungan::kunjungan(1, 11, 3).id)
        }),
        example("pengaduan_layanan_jkn/dari-antrean", |l| {
            from(l, Asal::Tiket, "CTH-24K7")
        }),
        example("pengaduan_layanan_jkn/dari-akses", |l| from(l, Asal::Akses, "AKS-20")),
        example("pengaduan_layanan_jkn/baru-ditolak", |l| {
            let mut world = world(l);
            world.janji.push(complaint(ditolak("lampiran_tidak_ada", "")));
            new(&world, &Baru::new(None))
        }),
        example("pengaduan_layanan_jkn/tanpa-direktori", |l| {
            new(&World::signed_in(l), &Baru::new(None))
        }),
    ]
}

/// The form with each category.
fn categories() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("pengaduan_layanan_jkn/kategori-kepesertaan", |l| {
            category(l, "kepesertaan")
        }),
        example("pengaduan_layanan_jkn/kategori-iuran", |l| category(l, "iuran")),
        example("pengaduan_layanan_jkn/kategori-pelayanan-fktp", |l| {
            category(l, "pelayanan_fktp")
        }),
        example("pengaduan_layanan_jkn/kategori-rawat-jalan", |l| {
            category(l, "rawat_jalan")
        }),
        example("pengaduan_layanan_jkn/kategori-rawat-inap", |l| {
            category(l, "rawat_inap")
        }),
        example("pengaduan_layanan_jkn/kategori-igd", |l| category(l, "igd")),
        example("pengaduan_layanan_jkn/kategori-obat", |l| category(l, "obat")),
        example("pengaduan_layanan_jkn/kategori-biaya-tambahan", |l| {
            category(l, "biaya_tambahan")
        }),
        example("pengaduan_layanan_jkn/kategori-antrean", |l| category(l, "antrean")),
        example("pengaduan_layanan_jkn/kategori-petugas", |l| category(l, "petugas")),
        example("pengaduan_layanan_jkn/kategori-lainnya", |l| category(l, "lainnya")),
    ]
}

fn tickets() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("pengaduan_layanan_jkn/terkirim", |l| ticket(l, K::Terkirim)),
        example("pengaduan_layanan_jkn/diproses", |l| ticket(l, K::Diproses)),
        example("pengaduan_layanan_jkn/perlu-data", |l| ticket(l, K::PerluData)),
        example("pengaduan_layanan_jkn/selesai", |l| ticket(l, K::Selesai)),
        example("pengaduan_layanan_jkn/dibuka-lagi", |l| ticket(l, K::DibukaLagi)),
        example("pengaduan_layanan_jkn/kode-tak-dikenal", |l| {
            let mut world = world(l);
            let mut unknown = pengaduan(TIKET, sampai(K::Diproses));
            (unknown.jenis, unknown.keadaan) = (None, None);
            "parkir".clone_into(&mut unknown.kategori);
            if let Some(last) = unknown.langkah.last_mut() {
                last.keadaan = None;
            }
            world.tell_tiket(unknown);
            one(&world)
        }),
        example("pengaduan_layanan_jkn/tiket-tidak-ada", |l| {
            let mut world = world(l);
            world.tell_pengaduan(None, Vec::new(), None);
            let (alasan, pesan) = ("tidak_ditemukan".to_owned(), String::new());
            let tiket = TIKET.to_owned();
            let refused = Fetch::Failed(Problem::Refused { alasan, pesan });
            world.forget(&Resource::RincianPengaduan { tiket }, refused);
            one(&world)
        }),
        example("pengaduan_layanan_jkn/tiket-dari-daftar", |l| {
            let mut world = world(l);
            world.online = false;
            one(&world)
        }),
        example("pengaduan_layanan_jkn/data-dikirim", |l| {
            let mut world = told(l, pengaduan(TIKET, sampai(K::PerluData)));
            world.janji.push(Janji {
                naik: Some(64),
                ..completion(Some(Keadaan::Tersimpan))
            });
            one(&world)
        }),
        example("pengaduan_layanan_jkn/lengkapi", |l| {
            let world = told(l, pengaduan(TIKET, sampai(K::PerluData)));
            let mut page = Lanjut::lengkapi(TIKET.to_owned());
            page.update(LanjutMsg::Teks("Ini fotonya.".to_owned()), &world.context());
            add(&world, &page)
        }),
        example("pengaduan_layanan_jkn/lengkapi-tidak-diminta", |l| {
            let world = told(l, pengaduan(TIKET, sampai(K::Diproses)));
            add(&world, &Lanjut::lengkapi(TIKET.to_owned()))
        }),
        example("pengaduan_layanan_jkn/lengkapi-ditolak", |l| {
            let mut world = told(l, pengaduan(TIKET, sampai(K::PerluData)));
            world.janji.push(completion(ditolak("lampiran_jenis", "")));
            add(&world, &Lanjut::lengkapi(TIKET.to_owned()))
        }),
        example("pengaduan_layanan_jkn/buka-lagi", |l| {
            let world = told(l, pengaduan(TIKET, sampai(K::Selesai)));
            add(&world, &Lanjut::buka(TIKET.to_owned()))
        }),
        example("pengaduan_layanan_jkn/buka-lagi-ditolak", |l| {
            let mut world = told(l, pengaduan(TIKET, sampai(K::DibukaLagi)));
            world.janji.push(reopening(ditolak("masih_berjalan", "")));
            one(&world)
        }),
    ]
}

/// The family of the examples, with a directory.
pub(super) fn world(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.bring(&faskes::direktori(|_| {}));
    world
}

pub(super) fn told(language: Language, pengaduan: Pengaduan) -> World {
    let mut world = world(language);
    world.tell_tiket(pengaduan);
    world
}

/// Three files, 3 MB each.
pub(super) fn three() -> Vec<Lampiran> {
    vec![
        berkas(1, "resep.jpg", 3 * MB),
        berkas(2, "kuitansi.jpg", 3 * MB),
        berkas(3, "surat-dokter.pdf", 3 * MB + MB / 2),
    ]
}

/// A complaint with three files that was promised.
pub(super) fn complaint(keadaan: Option<Keadaan>) -> Janji {
    let asked = Asked::Ajukan(Box::new(ajukan(three())));
    janji(Perintah::Pengaduan(asked), keadaan)
}

/// Data that was promised for a ticket.
pub(super) fn completion(keadaan: Option<Keadaan>) -> Janji {
    let asked = Asked::Lengkapi(Lengkapi {
        tiket: TIKET.to_owned(),
        teks: "Ini foto resepnya, dari dokter klinik.".to_owned(),
        lampiran: vec![berkas(4, "resep.jpg", MB)],
    });
    janji(Perintah::Pengaduan(asked), keadaan)
}

/// A ticket that was promised to be reopened.
pub(super) fn reopening(keadaan: Option<Keadaan>) -> Janji {
    let asked = Asked::BukaLagi(BukaLagi {
        tiket: TIKET.to_owned(),
        alasan: "Sampai pagi ini obatnya masih belum ada.".to_owned(),
    });
    janji(Perintah::Pengaduan(asked), keadaan)
}

fn list(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Menu(Menu::PengaduanLayananJkn)).0
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Pengaduan { kursor: None }, fetch);
    list(&world)
}

fn promised(language: Language, keadaan: Option<Keadaan>, naik: Option<u8>) -> Screen {
    let mut world = World::signed_in(language);
    world.online = keadaan != Some(Keadaan::Tersimpan);
    let accepted = keadaan == Some(Keadaan::Diterima);
    world.janji.push(Janji {
        naik,
        hasil: accepted.then(|| Hasil::Pengaduan(TIKET.to_owned())),
        ..complaint(keadaan)
    });
    list(&world)
}

/// What fills the form in.
pub(super) fn filled() -> Vec<BaruMsg> {
    vec![
        BaruMsg::Jenis("pengaduan".to_owned()),
        BaruMsg::Kategori("obat".to_owned()),
        BaruMsg::Faskes(crate::page::sample::pengaduan::KLINIK.to_owned()),
        BaruMsg::Tanggal("2026-11-20".to_owned()),
        BaruMsg::Teks(CERITA.to_owned()),
        BaruMsg::Kontak("081200000011".to_owned()),
    ]
}

fn form(language: Language, taps: &[BaruMsg]) -> Screen {
    let world = world(language);
    let mut page = Baru::new(None);
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    new(&world, &page)
}

fn category(language: Language, kode: &str) -> Screen {
    let complaint = BaruMsg::Jenis("pengaduan".to_owned());
    form(language, &[complaint, BaruMsg::Kategori(kode.to_owned())])
}

fn with_files(language: Language, handed: Vec<Handed>) -> Screen {
    let world = world(language);
    let mut page = Baru::new(None);
    for msg in filled().into_iter().chain([BaruMsg::Lanjut]) {
        page.update(msg, &world.context());
    }
    for one in handed {
        page.brought("lampiran", one, &world.context());
    }
    new(&world, &page)
}

fn from(language: Language, jenis: Asal, id: &str) -> Screen {
    let world = world(language);
    let id = id.to_owned();
    let mut page = Baru::new(Some(Rujukan { jenis, id }));
    page.opened(&world.context());
    new(&world, &page)
}

fn new(world: &World, page: &Baru) -> Screen {
    world.draw(page, &Route::PengaduanBaru { dari: None }).0
}

fn ticket(language: Language, keadaan: K) -> Screen {
    one(&told(language, pengaduan(TIKET, sampai(keadaan))))
}

fn one(world: &World) -> Screen {
    let tiket = TIKET.to_owned();
    world.draw(&Tiket::new(tiket.clone()), &Route::Pengaduan { tiket }).0
}

fn add(world: &World, page: &Lanjut) -> Screen {
    let tiket = TIKET.to_owned();
    world.draw(page, &Route::LengkapiPengaduan { tiket }).0
}
