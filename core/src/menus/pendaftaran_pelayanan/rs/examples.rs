//! Every state of hospitals worth seeing: the letters, the form, new patients, one referral, and what became of a request.

use super::{Daftar, Model, Rujukan};
use crate::data::peserta::Keluarga;
use crate::data::rujukan::{JadwalRs, Rujukan as Surat};
use crate::data::{Fetch, Keadaan, Perintah, Problem, Resource, Route, Told};
use crate::menus::pendaftaran_pelayanan::{daftar, pasien_baru};
use crate::page::Page;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::rujukan::{ambil, jadwal, kontrol, later, pasien_baru as data_pasien, rujukan};
use crate::page::sample::{self, Example, World, date, peserta};
use crate::rules::antrean::Zona;
use crate::rules::antrean::rujukan::JenisKunjungan;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    [letters(), form(), patients(), promises()].concat()
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

/// The list of letters.
fn letters() -> Vec<Example> {
    vec![
        example("rs/segar", |l| list(&World::signed_in(l))),
        example("rs/memuat", |l| without(l, Fetch::Asking)),
        example("rs/gagal", |l| without(l, Fetch::Failed(Problem::ServiceBroke))),
        example("rs/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("rs/belum-masuk", |l| list(&World::empty(l))),
        example("rs/bukan-peserta", |l| list(&World::not_a_participant(l))),
        example("rs/tanpa-sinyal-kosong", |l| {
            let mut world = World::empty(l);
            world.session.kartu = Some(peserta::kartu(1));
            world.online = false;
            list(&world)
        }),
        example("rs/data-lama", |l| list(&World::offline(l, 12))),
        example("rs/jam-mundur", |l| list(&World::offline(l, -3_652))),
        example("rs/sesi-berakhir", |l| list(&World::expired(l))),
        example("rs/kosong", |l| {
            let mut world = World::signed_in(l);
            world.tell_rujukan(Vec::new(), Vec::new());
            list(&world)
        }),
        example("rs/kode-tak-dikenal", |l| {
            let odd = Surat {
                kode_poli: "X9".to_owned(),
                nama_poli: String::new(),
                ..rujukan(2)
            };
            list(&with(World::signed_in(l), odd))
        }),
        example("rs/satu-keluarga", |l| {
            let mut world = World::signed_in(l);
            let of = |anggota: &str, hari, nomor: &str| Surat {
                anggota: anggota.to_owned(),
                nomor: nomor.to_owned(),
                ..rujukan(hari)
            };
            let used = Surat {
                terpakai: true,
                ..of("contoh-2", 40, "9901U0201126P000003")
            };
            let all = vec![
                of("contoh-1", 2, "9901U0201126P000001"),
                of("contoh-1", 91, "9901U0201126P000002"),
                used,
                of("contoh-3", 86, "9901U0201126P000004"),
                of("siapa", 5, "9901U0201126P000005"),
            ];
            world.tell_rujukan(all, vec![kontrol()]);
            list(&world)
        }),
        example("rs/rujukan", |l| one(&World::signed_in(l))),
        example("rs/rujukan-habis", |l| one(&with(World::signed_in(l), rujukan(91)))),
        example("rs/rujukan-hilang", |l| {
            let mut world = World::signed_in(l);
            world.tell_rujukan(Vec::new(), Vec::new());
            one(&world)
        }),
    ]
}

/// The form of one letter.
fn form() -> Vec<Example> {
    vec![
        example("rs/isi", |l| fill(&World::signed_in(l))),
        example("rs/setuju", |l| confirm(&World::signed_in(l))),
        example("rs/setuju-tanpa-sinyal", |l| {
            let mut world = World::signed_in(l);
            world.online = false;
            confirm(&world)
        }),
        example("rs/habis-sementara-itu", |l| {
            let mut world = World::signed_in(l);
            world.tell_jadwal_rs(full(25));
            confirm(&world)
        }),
        example("rs/isi-belum-masuk", |l| fill(&World::expired(l))),
        example("rs/isi-memuat", |l| schedule(l, Fetch::Asking)),
        example("rs/isi-gagal", |l| schedule(l, Fetch::Failed(Problem::ServiceBroke))),
        example("rs/isi-tanpa-sinyal", |l| {
            let mut world = World::signed_in(l);
            world.online = false;
            fill(&world)
        }),
        example("rs/isi-jadwal-lama", |l| {
            let mut world = World::signed_in(l);
            at(&mut world, later(1));
            fill(&world)
        }),
        example("rs/tidak-aktif", |l| {
            let mut world = World::signed_in(l);
            change(&mut world, |keluarga| {
                keluarga.peserta.iter_mut().for_each(|p| p.aktif = false)
            });
            fill(&world)
        }),
        example("rs/rujukan-89-hari", |l| fill(&with(World::signed_in(l), rujukan(89)))),
        example("rs/90-hari", |l| fill(&with(World::signed_in(l), rujukan(90)))),
        example("rs/91-hari", |l| fill(&with(World::signed_in(l), rujukan(91)))),
        example("rs/rujukan-orang-lain", |l| {
            let other = Surat {
                anggota: "siapa".to_owned(),
                ..rujukan(2)
            };
            fill(&with(World::signed_in(l), other))
        }),
        example("rs/tanpa-rumah-sakit", |l| {
            let mut nowhere = rujukan(2);
            nowhere.tujuan.kode = String::new();
            nowhere.tujuan.nama = String::new();
            fill(&with(World::signed_in(l), nowhere))
        }),
        example("rs/terpakai", |l| {
            let used = Surat {
                terpakai: true,
                ..rujukan(30)
            };
            fill(&with(World::signed_in(l), used))
        }),
        example("rs/hd-sidik-jari", |l| dialysis(l, Some(true), 100)),
        example("rs/hd-tanpa-sidik-jari", |l| dialysis(l, Some(false), 100)),
        example("rs/hd-tanpa-sidik-jari-rujukan-berlaku", |l| {
            dialysis(l, Some(false), 10)
        }),
        example("rs/hd-tidak-diketahui", |l| dialysis(l, None, 10)),
        example("rs/kontrol", |l| {
            let mut world = World::signed_in(l);
            world.tell_jadwal_rs(jadwal("INT", date(2026, 12, 1)));
            draw(&world, &Model::new(kontrol().nomor))
        }),
        example("rs/kontrol-hari-lain", |l| {
            let mut model = Model::new(kontrol().nomor);
            model.tanggal = Some(date(2026, 11, 25));
            draw(&World::signed_in(l), &model)
        }),
        example("rs/antar-rs", |l| kind(l, JenisKunjungan::RujukanAntarRs)),
        example("rs/internal", |l| kind(l, JenisKunjungan::RujukanInternal)),
        example("rs/kuota-jkn-habis-nonjkn-ada", |l| {
            let mut world = World::signed_in(l);
            world.tell_jadwal_rs(full(25));
            fill(&world)
        }),
        example("rs/kuota-tidak-disebut", |l| {
            told(l, |jadwal| {
                for sesi in &mut jadwal.sesi {
                    (sesi.sisa_jkn, sesi.sisa_nonjkn) = (None, None);
                    sesi.nama_dokter = String::new();
                }
            })
        }),
        example("rs/dokter-cuti", |l| {
            told(l, |jadwal| {
                jadwal.sesi.iter_mut().take(1).for_each(|sesi| sesi.cuti = true)
            })
        }),
        example("rs/libur", |l| {
            told(l, |jadwal| {
                jadwal.libur = Some("Hari Raya Natal".to_owned());
                jadwal.sesi.clear();
            })
        }),
        example("rs/tanpa-dokter", |l| told(l, |jadwal| jadwal.sesi.clear())),
        example("rs/minimal-besok", |l| today(l, false)),
        example("rs/hari-ini-boleh", |l| today(l, true)),
        example("rs/beda-zona", |l| {
            // 23.05 WIB of the 24th is the 25th in the east.
            let mut world = World::signed_in(l);
            at(&mut world, later(13));
            let east = Surat {
                zona: Zona::Wit,
                ..rujukan(90)
            };
            let mut jadwal = jadwal("INT", date(2026, 11, 25));
            jadwal.zona = Zona::Wit;
            world.tell_jadwal_rs(jadwal);
            fill(&with(world, east))
        }),
        example("rs/sudah-punya", |l| {
            let mut world = World::signed_in(l);
            let mut tiket = sample::antrean::tiket();
            tiket.kode_poli = "INT".to_owned();
            tiket.nama_poli = "Penyakit Dalam".to_owned();
            tiket.nama_dokter = "dr. Sekar Contoh, Sp.PD".to_owned();
            tiket.kode_faskes = sample::rujukan::rumah_sakit().kode;
            tiket.nama_faskes = sample::rujukan::rumah_sakit().nama;
            world.tell_antrean(vec![tiket]);
            fill(&world)
        }),
        example("rs/sudah-diminta", |l| {
            let mut world = World::signed_in(l);
            world.janji = vec![janji(ambil(), Some(Keadaan::BelumPasti))];
            fill(&world)
        }),
    ]
}

/// The form of a new patient.
fn patients() -> Vec<Example> {
    vec![
        example("pasien-baru/pasien-baru-18-isian", |l| {
            patient(refused(l, ambil(), "pasien_baru"))
        }),
        example("pasien-baru/terisi", |l| {
            patient(refused(l, data_pasien(), "gangguan_faskes"))
        }),
        example("pasien-baru/pasien-baru-ditolak", |l| {
            patient(refused(l, data_pasien(), "isian_salah"))
        }),
        example("pasien-baru/tanpa-sinyal", |l| {
            let mut world = refused(l, data_pasien(), "gangguan_faskes");
            world.online = false;
            patient(world)
        }),
        example("pasien-baru/tanpa-data-kartu", |l| {
            let mut world = refused(l, ambil(), "pasien_baru");
            change(&mut world, |keluarga| {
                keluarga
                    .peserta
                    .iter_mut()
                    .for_each(|p| (p.kelamin, p.lahir) = (None, None));
            });
            patient(world)
        }),
        example("pasien-baru/tanpa-nik", |l| {
            let mut world = refused(l, ambil(), "pasien_baru");
            change(&mut world, |keluarga| {
                keluarga.peserta.iter_mut().for_each(|p| p.nik = String::new());
            });
            patient(world)
        }),
        example("pasien-baru/tidak-perlu", |l| patient(World::signed_in(l))),
        example("pasien-baru/belum-masuk", |l| patient(World::expired(l))),
        example("pasien-baru/memuat", |l| {
            let mut world = refused(l, ambil(), "pasien_baru");
            world.forget(&Resource::Keluarga, Fetch::Asking);
            patient(world)
        }),
    ]
}

/// What became of a request, as the first page shows it.
fn promises() -> Vec<Example> {
    vec![
        example("rs/menulis", |l| promise(l, ambil(), None)),
        example("rs/tersimpan", |l| promise(l, ambil(), Some(Keadaan::Tersimpan))),
        example("rs/dikirim", |l| promise(l, ambil(), Some(Keadaan::Dikirim))),
        example("rs/belum-pasti", |l| promise(l, ambil(), Some(Keadaan::BelumPasti))),
        example("rs/diterima", |l| promise(l, ambil(), Some(Keadaan::Diterima))),
        example("rs/dilepas", |l| promise(l, ambil(), Some(Keadaan::Dilepas))),
        example("rs/tak-tersimpan", |l| {
            let mut world = World::signed_in(l);
            world.faults = vec![Problem::DiskFull];
            let mut promised = janji(ambil(), None);
            promised.unsaved = true;
            world.janji = vec![promised];
            home(&world)
        }),
        example("rs/pasien-baru-tersimpan", |l| {
            promise(l, data_pasien(), Some(Keadaan::Tersimpan))
        }),
        example("rs/pasien-baru-belum-pasti", |l| {
            promise(l, data_pasien(), Some(Keadaan::BelumPasti))
        }),
        example("rs/ditolak", |l| home(&refused(l, ambil(), "kuota_habis"))),
        example("rs/gangguan-faskes", |l| {
            let mut world = World::signed_in(l);
            world.janji = vec![janji(ambil(), ditolak("gangguan_faskes", "Read timed out (SIMRS)"))];
            home(&world)
        }),
        example("rs/ditolak-tidak-aktif", |l| {
            home(&refused(l, ambil(), "peserta_tidak_aktif"))
        }),
        example("rs/ditolak-tanggal-mundur", |l| {
            home(&refused(l, ambil(), "tanggal_mundur"))
        }),
        example("rs/ditolak-minimal-besok", |l| {
            home(&refused(l, ambil(), "minimal_besok"))
        }),
        example("rs/ditolak-terlalu-jauh", |l| {
            home(&refused(l, ambil(), "tanggal_terlalu_jauh"))
        }),
        example("rs/ditolak-poli-tutup", |l| home(&refused(l, ambil(), "poli_tutup"))),
        example("rs/ditolak-dokter-tidak-praktik", |l| {
            home(&refused(l, ambil(), "dokter_tidak_praktik"))
        }),
        example("rs/ditolak-sudah-tutup", |l| home(&refused(l, ambil(), "sudah_tutup"))),
        example("rs/ditolak-sudah-terdaftar", |l| {
            home(&refused(l, ambil(), "sudah_terdaftar"))
        }),
        example("rs/ditolak-rujukan-tidak-ada", |l| {
            home(&refused(l, ambil(), "rujukan_tidak_ada"))
        }),
        example("rs/ditolak-rujukan-tidak-sah", |l| {
            home(&refused(l, ambil(), "rujukan_tidak_sah"))
        }),
        example("rs/ditolak-rujukan-bukan-milik", |l| {
            home(&refused(l, ambil(), "rujukan_bukan_milik"))
        }),
        example("rs/ditolak-rujukan-belum-berlaku", |l| {
            home(&refused(l, ambil(), "rujukan_belum_berlaku"))
        }),
        example("rs/ditolak-rujukan-kedaluwarsa", |l| {
            home(&refused(l, ambil(), "rujukan_kedaluwarsa"))
        }),
        example("rs/ditolak-jenis-kunjungan", |l| {
            home(&refused(l, ambil(), "jenis_kunjungan_tidak_dikenal"))
        }),
        example("rs/ditolak-bukan-anggota", |l| {
            home(&refused(l, ambil(), "bukan_anggota_keluarga"))
        }),
        example("rs/ditolak-pasien-baru", |l| home(&refused(l, ambil(), "pasien_baru"))),
        example("rs/ditolak-isian-salah", |l| {
            home(&refused(l, data_pasien(), "isian_salah"))
        }),
    ]
}

fn list(world: &World) -> Screen {
    world.draw(&Daftar::default(), &Route::RujukanRs).0
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Rujukan, fetch);
    world.forget(&Resource::SuratKontrol, Fetch::Idle);
    list(&world)
}

fn with(mut world: World, rujukan: Surat) -> World {
    world.tell_rujukan(vec![rujukan], vec![kontrol()]);
    world
}

fn one(world: &World) -> Screen {
    let nomor = rujukan(0).nomor;
    world.draw(&Rujukan::new(nomor.clone()), &Route::Rujukan { nomor }).0
}

fn draw(world: &World, model: &Model) -> Screen {
    let acuan = model.acuan.clone();
    world.draw(model, &Route::AmbilRs { acuan }).0
}

/// Tomorrow with the first doctor.
fn filled() -> Model {
    let mut model = Model::new(rujukan(0).nomor);
    model.dokter = "1001/08:00-12:00".to_owned();
    model
}

fn fill(world: &World) -> Screen {
    draw(world, &filled())
}

fn confirm(world: &World) -> Screen {
    let mut model = filled();
    model.ringkas = true;
    draw(world, &model)
}

fn at(world: &mut World, ms: i64) {
    world.now.wall_ms = ms;
    world.now.gateway_ms = Some(ms);
}

fn schedule(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    let resource = Resource::JadwalRs {
        faskes: sample::rujukan::rumah_sakit().kode,
        poli: "INT".to_owned(),
        tanggal: date(2026, 11, 25),
    };
    world.forget(&resource, fetch);
    fill(&world)
}

fn told(language: Language, change: impl FnOnce(&mut JadwalRs)) -> Screen {
    let mut world = World::signed_in(language);
    let mut jadwal = jadwal("INT", date(2026, 11, 25));
    change(&mut jadwal);
    world.tell_jadwal_rs(jadwal);
    fill(&world)
}

/// No JKN numbers left, and some for others.
fn full(day: u32) -> JadwalRs {
    let mut jadwal = jadwal("INT", date(2026, 11, day));
    jadwal.sesi.iter_mut().for_each(|sesi| sesi.sisa_jkn = Some(0));
    jadwal
}

fn today(language: Language, allowed: bool) -> Screen {
    let mut world = World::signed_in(language);
    let mut jadwal = jadwal("INT", date(2026, 11, 24));
    jadwal.izinkan_hari_ini = allowed;
    world.tell_jadwal_rs(jadwal);
    let mut model = filled();
    model.tanggal = Some(date(2026, 11, 24));
    draw(&world, &model)
}

fn kind(language: Language, jenis: JenisKunjungan) -> Screen {
    let mut other = rujukan(4);
    other.jenis = jenis;
    other.perujuk = match jenis {
        JenisKunjungan::RujukanInternal => sample::rujukan::rumah_sakit(),
        _ => crate::data::peserta::Faskes {
            kode: "99269430".to_owned(),
            nama: "RS Contoh Husada Kota Depok".to_owned(),
        },
    };
    fill(&with(World::signed_in(language), other))
}

fn change(world: &mut World, change: impl FnOnce(&mut Keluarga)) {
    let mut keluarga = peserta::keluarga();
    change(&mut keluarga);
    world.tell(Resource::Keluarga, Told::Keluarga(keluarga));
}

fn dialysis(language: Language, sidik_jari: Option<bool>, hari_lalu: u64) -> Screen {
    let mut world = World::signed_in(language);
    change(&mut world, |keluarga| {
        keluarga
            .peserta
            .iter_mut()
            .for_each(|p| p.lebih.sidik_jari = sidik_jari);
    });
    world.tell_jadwal_rs(jadwal("HDL", date(2026, 11, 25)));
    let dialysis = Surat {
        kode_poli: "HDL".to_owned(),
        nama_poli: "Hemodialisa".to_owned(),
        ..rujukan(hari_lalu)
    };
    fill(&with(world, dialysis))
}

fn refused(language: Language, perintah: Perintah, alasan: &str) -> World {
    let mut world = World::signed_in(language);
    world.janji = vec![janji(perintah, ditolak(alasan, ""))];
    world
}

fn patient(mut world: World) -> Screen {
    world.bring(&sample::faskes::direktori(|_| {}));
    let mut page = pasien_baru::Model::default();
    page.opened(&world.context());
    world.draw(&page, &Route::PasienBaru).0
}

fn promise(language: Language, perintah: Perintah, keadaan: Option<Keadaan>) -> Screen {
    let mut world = World::signed_in(language);
    world.janji = vec![janji(perintah, keadaan)];
    home(&world)
}

fn home(world: &World) -> Screen {
    let route = Route::Menu(crate::data::Menu::PendaftaranPelayanan);
    world.draw(&daftar::Model::default(), &route).0
}
