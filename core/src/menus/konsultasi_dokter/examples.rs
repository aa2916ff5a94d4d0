//! Every state of the doctors and the talks worth seeing.

use super::mulai::Msg as MulaiMsg;
use super::nilai::Msg as NilaiMsg;
use super::{Chat, Model, Mulai, Nilai, chat};
use crate::data::konsultasi::{Akhiri, Mulai as Begin, Nilai as Rating, Perintah as Asked, Pesan as Message};
use crate::data::percakapan::{Akhir, Oleh, Pesan, Tahap};
use crate::data::{Fetch, Hasil, Janji, Keadaan, Menu, Perintah, Problem, Resource, Route};
use crate::page::Page;
use crate::page::ruang::Gerak;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::konsultasi::{ID, berdua, dokter, konsultasi, pesan};
use crate::page::sample::{Example, MOMENT_MS, World, peserta};
use crate::screen::Screen;
use crate::text::Language;

const MINUTE_MS: i64 = 60_000;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    let mut all = vec![
        example("konsultasi_dokter/segar", |l| list(&world(l))),
        example("konsultasi_dokter/memuat", |l| without(l, Fetch::Asking)),
        example("konsultasi_dokter/gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("konsultasi_dokter/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("konsultasi_dokter/belum-masuk", |l| list(&World::empty(l))),
        example("konsultasi_dokter/bukan-peserta", |l| {
            list(&World::not_a_participant(l))
        }),
        example("konsultasi_dokter/tidak-aktif", |l| {
            let mut world = world(l);
            world.change_keluarga(|keluarga| keluarga.peserta.iter_mut().for_each(|p| p.aktif = false));
            list(&world)
        }),
        example("konsultasi_dokter/sesi-berakhir", |l| {
            list(&told(World::expired(l), true))
        }),
        example("konsultasi_dokter/tanpa-sinyal-kosong", |l| {
            let mut world = World::offline(l, 0);
            world.session.kartu = Some(peserta::kartu(1));
            world.forget(&doctors(), Fetch::Idle);
            world.forget(&Resource::Konsultasi, Fetch::Idle);
            list(&world)
        }),
        example("konsultasi_dokter/data-lama", |l| {
            list(&told(World::offline(l, 12), true))
        }),
        example("konsultasi_dokter/riwayat-tanpa-sinyal", |l| {
            list(&told(World::offline(l, 0), true))
        }),
        example("konsultasi_dokter/jam-mundur", |l| {
            list(&told(World::offline(l, -3_652), true))
        }),
        example("konsultasi_dokter/kosong", |l| {
            let mut world = world(l);
            world.tell_konsultasi(Vec::new());
            world.tell_dokter(1, Vec::new());
            list(&world)
        }),
        example("konsultasi_dokter/tak-ada-daring", |l| {
            let mut world = world(l);
            let mut away = dokter();
            away.iter_mut().for_each(|dokter| dokter.daring = false);
            world.tell_dokter(1, away);
            list(&world)
        }),
        example("konsultasi_dokter/bukan-fktp", |l| {
            let mut world = world(l);
            let mut foreign = dokter();
            foreign
                .iter_mut()
                .for_each(|dokter| dokter.faskes = "9901P001".to_owned());
            world.tell_dokter(1, foreign);
            list(&world)
        }),
        example("konsultasi_dokter/kode-tak-dikenal", |l| {
            let mut world = world(l);
            world.tell_percakapan(Tahap::Lain, None, &berdua());
            room(&world, &[])
        }),
    ];
    all.extend(beginnings());
    all.extend(talks());
    all
}

/// The complaint, and what comes of it.
fn beginnings() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("konsultasi_dokter/keluhan", |l| form(&world(l), "")),
        example("konsultasi_dokter/keluhan-terisi", |l| {
            form(&world(l), "Batuk sejak tiga hari")
        }),
        example("konsultasi_dokter/darurat", |l| {
            form(&world(l), "gabisa napas, dada nyeri")
        }),
        example("konsultasi_dokter/keluhan-tanpa-sinyal", |l| {
            form(&told(World::offline(l, 0), false), "Batuk sejak tiga hari")
        }),
        example("konsultasi_dokter/dokter-pergi", |l| {
            let mut world = world(l);
            let mut away = dokter();
            away.iter_mut().for_each(|dokter| dokter.daring = false);
            world.tell_dokter(1, away);
            form(&world, "Batuk sejak tiga hari")
        }),
        example("konsultasi_dokter/masih-berjalan", |l| {
            let mut world = world(l);
            world.tell_konsultasi(vec![konsultasi(Tahap::Aktif, 2)]);
            form(&world, "Batuk sejak tiga hari")
        }),
        example("konsultasi_dokter/menulis", |l| begun(l, None)),
        example("konsultasi_dokter/tak-tersimpan", |l| {
            let mut world = world(l);
            let unsaved = true;
            world.janji.push(Janji {
                unsaved,
                ..beginning(None)
            });
            form(&world, "")
        }),
        example("konsultasi_dokter/tersimpan", |l| begun(l, Some(Keadaan::Tersimpan))),
        example("konsultasi_dokter/dikirim", |l| begun(l, Some(Keadaan::Dikirim))),
        example("konsultasi_dokter/belum-pasti", |l| begun(l, Some(Keadaan::BelumPasti))),
        example("konsultasi_dokter/diterima", |l| {
            let mut world = world(l);
            let hasil = Some(Hasil::Konsultasi(ID.to_owned()));
            world.janji.push(Janji {
                hasil,
                ..beginning(Some(Keadaan::Diterima))
            });
            form(&world, "")
        }),
        example("konsultasi_dokter/ditolak", |l| {
            begun(l, ditolak("dokter_tidak_daring", ""))
        }),
    ]
}

/// A talk from its beginning to its end.
fn talks() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("konsultasi_dokter/diminta", |l| {
            let mut world = world(l);
            let complaint: Vec<Pesan> = berdua().into_iter().take(1).collect();
            world.tell_percakapan(Tahap::Diminta, None, &complaint);
            room(&world, &[])
        }),
        example("konsultasi_dokter/dokter-menjawab", |l| {
            room(&answered(l, 10 * MINUTE_MS), &[])
        }),
        example("konsultasi_dokter/hitung-mundur-9", |l| {
            room(&answered(l, 9 * MINUTE_MS), &[])
        }),
        example("konsultasi_dokter/hitung-mundur-1", |l| {
            room(&answered(l, MINUTE_MS), &[])
        }),
        example("konsultasi_dokter/waktu-habis", |l| room(&answered(l, -MINUTE_MS), &[])),
        example("konsultasi_dokter/jam-belum-pasti", |l| {
            let mut world = answered(l, 9 * MINUTE_MS);
            world.now.gateway_ms = None;
            world.now.wall_ms += 365 * 86_400_000;
            room(&world, &[])
        }),
        example("konsultasi_dokter/bahasa-lain", |l| {
            let mut world = world(l);
            let mut said = berdua();
            said.push(pesan(
                3,
                Oleh::Peserta,
                0,
                "مرحبا دكتور 😊\n\nObat: 👨\u{200D}👩\u{200D}👧 tiga kali",
            ));
            world.tell_percakapan(Tahap::Aktif, None, &said);
            room(&world, &[])
        }),
        example("konsultasi_dokter/darurat-dalam-pesan", |l| {
            let world = answered(l, 9 * MINUTE_MS);
            room(
                &world,
                &[chat::Msg::Ruang(Gerak::Tulis("my chest hurts a lot".to_owned()))],
            )
        }),
        example("konsultasi_dokter/rujukan-disebut", |l| {
            let mut world = world(l);
            let mut said = berdua();
            if let Some(last) = said.last_mut() {
                last.teks = "Sebaiknya diperiksa. Rujukannya saya buat di klinik.".to_owned();
                last.rujukan = true;
            }
            world.tell_percakapan(Tahap::Aktif, Some(MOMENT_MS + 9 * MINUTE_MS), &said);
            room(&world, &[])
        }),
        example("konsultasi_dokter/pesan-tersimpan", |l| {
            waiting(l, Some(Keadaan::Tersimpan))
        }),
        example("konsultasi_dokter/pesan-dikirim", |l| {
            waiting(l, Some(Keadaan::Dikirim))
        }),
        example("konsultasi_dokter/pesan-belum-pasti", |l| {
            waiting(l, Some(Keadaan::BelumPasti))
        }),
        example("konsultasi_dokter/pesan-tertinggal", |l| {
            let mut world = world(l);
            world.tell_percakapan(Tahap::Ditutup(Akhir::Waktu), None, &berdua());
            world.janji.push(message(ditolak("sudah_ditutup", "")));
            room(&world, &[])
        }),
        example("konsultasi_dokter/ditutup-waktu", |l| closed(l, Akhir::Waktu)),
        example("konsultasi_dokter/ditutup-dokter", |l| closed(l, Akhir::Lawan)),
        example("konsultasi_dokter/ditutup-sendiri", |l| closed(l, Akhir::Peserta)),
        example("konsultasi_dokter/mengakhiri", |l| {
            let mut world = answered(l, 9 * MINUTE_MS);
            let akhiri = Asked::Akhiri(Akhiri { id: ID.to_owned() });
            world
                .janji
                .push(janji(Perintah::Konsultasi(akhiri), Some(Keadaan::Dikirim)));
            room(&world, &[])
        }),
        example("konsultasi_dokter/percakapan-tanpa-sinyal", |l| {
            let mut world = told(World::offline(l, 3), true);
            world.tell_percakapan(Tahap::Ditutup(Akhir::Lawan), None, &berdua());
            room(&world, &[])
        }),
        example("konsultasi_dokter/percakapan-gagal", |l| {
            let mut world = world(l);
            let id = ID.to_owned();
            world.tell_konsultasi(vec![konsultasi(Tahap::Aktif, 2)]);
            let tail = Resource::Percakapan { id, sejak: 0 };
            world.forget(&tail, Fetch::Failed(Problem::NoReply));
            room(&world, &[])
        }),
        example("konsultasi_dokter/seribu-pesan", |l| room(&thousand(l), &[])),
        example("konsultasi_dokter/nilai", |l| rating(l, &[])),
        example("konsultasi_dokter/nilai-terisi", |l| {
            rating(l, &[NilaiMsg::Bintang("5".into())])
        }),
        example("konsultasi_dokter/nilai-belum-bisa", |l| {
            let mut world = world(l);
            world.tell_konsultasi(vec![konsultasi(Tahap::Aktif, 2)]);
            world
                .draw(
                    &Nilai::new(ID.to_owned()),
                    &Route::NilaiKonsultasi { id: ID.to_owned() },
                )
                .0
        }),
        example("konsultasi_dokter/nilai-dikirim", |l| {
            let mut world = world(l);
            world.tell_percakapan(Tahap::Ditutup(Akhir::Lawan), None, &berdua());
            world.janji.push(rated(Some(Keadaan::Dikirim)));
            room(&world, &[])
        }),
    ]
}

fn doctors() -> Resource {
    let anggota = "contoh-1".to_owned();
    Resource::Dokter { anggota }
}

/// Three doctors, and two talks that are over.
pub(super) fn world(language: Language) -> World {
    told(World::signed_in(language), false)
}

/// The same in another world; `kept` as it was read from this phone.
fn told(mut world: World, kept: bool) -> World {
    world.tell_dokter(1, dokter());
    let mut older = konsultasi(Tahap::Ditutup(Akhir::Waktu), 6);
    older.id = "percakapanlama".to_owned();
    older.mulai_ms -= 20 * 86_400_000;
    older.bintang = Some(4);
    world.tell_konsultasi(vec![konsultasi(Tahap::Ditutup(Akhir::Lawan), 2), older]);
    if kept || !world.online {
        world.known.doubt(|_| true);
    }
    world
}

fn list(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Menu(Menu::KonsultasiDokter)).0
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&doctors(), fetch.clone());
    world.forget(&Resource::Konsultasi, fetch);
    list(&world)
}

fn form(world: &World, keluhan: &str) -> Screen {
    let (kode, anggota) = ("101".to_owned(), "contoh-1".to_owned());
    let mut page = Mulai::new(kode.clone(), anggota.clone());
    page.update(MulaiMsg::Keluhan(keluhan.to_owned()), &world.context());
    world.draw(&page, &Route::Dokter { kode, anggota }).0
}

/// A beginning that was promised.
pub(super) fn beginning(keadaan: Option<Keadaan>) -> Janji {
    let mulai = Begin {
        idanggota: "contoh-1".to_owned(),
        kodedokter: 101,
        keluhan: "Batuk sejak tiga hari".to_owned(),
    };
    janji(Perintah::Konsultasi(Asked::Mulai(mulai)), keadaan)
}

fn begun(language: Language, keadaan: Option<Keadaan>) -> Screen {
    let mut world = world(language);
    world.janji.push(beginning(keadaan));
    form(&world, "")
}

/// The doctor has answered, and so much is left.
pub(super) fn answered(language: Language, left_ms: i64) -> World {
    let mut world = world(language);
    world.tell_percakapan(Tahap::Aktif, Some(MOMENT_MS + left_ms), &berdua());
    world
}

fn room(world: &World, taps: &[chat::Msg]) -> Screen {
    let mut page = Chat::new(ID.to_owned());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    world.draw(&page, &Route::Konsultasi { id: ID.to_owned() }).0
}

/// A message that was promised.
pub(super) fn message(keadaan: Option<Keadaan>) -> Janji {
    let pesan = Message {
        id: ID.to_owned(),
        idpesan: "a1-0".to_owned(),
        teks: "Tidak demam, dok.".to_owned(),
        setelah: 2,
    };
    janji(Perintah::Konsultasi(Asked::Pesan(pesan)), keadaan)
}

fn waiting(language: Language, keadaan: Option<Keadaan>) -> Screen {
    let mut world = answered(language, 9 * MINUTE_MS);
    world.online = keadaan != Some(Keadaan::Tersimpan);
    world.janji.push(message(keadaan));
    room(&world, &[])
}

fn closed(language: Language, akhir: Akhir) -> Screen {
    let mut world = world(language);
    world.tell_percakapan(Tahap::Ditutup(akhir), None, &berdua());
    room(&world, &[])
}

/// A talk of a thousand messages, of which the newest are on this phone.
pub(super) fn thousand(language: Language) -> World {
    let mut world = world(language);
    let said: Vec<Pesan> = (1..=1_000)
        .map(|n| {
            let oleh = if n % 2 == 0 { Oleh::Lawan } else { Oleh::Peserta };
            pesan(n, oleh, i64::from(1_000 - n), &format!("Pesan ke-{n}"))
        })
        .collect();
    let newest = said.get(950..).unwrap_or_default().to_vec();
    world.tell_konsultasi(vec![konsultasi(Tahap::Aktif, 1_000)]);
    let batas_ms = Some(MOMENT_MS + 9 * MINUTE_MS);
    world.tell_penggal(950, Tahap::Aktif, batas_ms, newest);
    world.tell_penggal(1_000, Tahap::Aktif, batas_ms, Vec::new());
    world
}

fn rating(language: Language, taps: &[NilaiMsg]) -> Screen {
    let world = world(language);
    let mut page = Nilai::new(ID.to_owned());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    world.draw(&page, &Route::NilaiKonsultasi { id: ID.to_owned() }).0
}

/// A rating that was promised.
pub(super) fn rated(keadaan: Option<Keadaan>) -> Janji {
    let nilai = Rating {
        id: ID.to_owned(),
        bintang: 5,
        catatan: String::new(),
    };
    janji(Perintah::Konsultasi(Asked::Nilai(nilai)), keadaan)
}
