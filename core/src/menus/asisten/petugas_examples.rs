//! A live chat with an officer: before it begins, while it runs, and when it is over.

use super::obrolan::{Msg as RoomMsg, Obrolan};
use super::petugas::{Msg, Petugas};
use crate::data::konsultasi::{Akhiri, Pesan as Message};
use crate::data::percakapan::{Akhir, Oleh, Pesan, Tahap};
use crate::data::petugas::{Mulai, Obrolan as Talk, Perintah as Asked};
use crate::data::route::Asisten;
use crate::data::{Fetch, Hasil, Janji, Keadaan, Perintah, Problem, Resource, Route};
use crate::page::Page;
use crate::page::ruang::Gerak;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::konsultasi::{ID, pesan};
use crate::page::sample::petugas::{obrolan, urusan};
use crate::page::sample::{Example, World, peserta};
use crate::rules::bantuan::KodeBantuan;
use crate::screen::Screen;
use crate::text::Language;

/// What is typed.
const URUSAN: &str = "Iuran sudah saya bayar kemarin, kartu masih tidak aktif.";

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    let mut all = vec![
        example("asisten/petugas", |l| page(&World::empty(l), "")),
        example("asisten/petugas-belum-masuk-tanpa-sinyal", |l| {
            let mut world = World::empty(l);
            world.online = false;
            page(&world, "")
        }),
        example("asisten/petugas-buka", |l| page(&World::signed_in(l), "")),
        example("asisten/petugas-terisi", |l| page(&World::signed_in(l), URUSAN)),
        example("asisten/petugas-darurat", |l| {
            page(&World::signed_in(l), "ayah saya sesak napas, ditolak di loket")
        }),
        example("asisten/petugas-di-luar-jam", |l| page(&closed(l), URUSAN)),
        example("asisten/petugas-di-luar-jam-tanpa-jam", |l| {
            let mut world = closed(l);
            world.change_petugas(|told| told.buka_lagi_ms = None);
            page(&world, "")
        }),
        example("asisten/petugas-memuat", |l| without(l, Fetch::Asking)),
        example("asisten/petugas-gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("asisten/petugas-tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("asisten/petugas-bukan-peserta", |l| {
            let mut world = World::not_a_participant(l);
            world.tell_petugas(true, Vec::new());
            page(&world, "")
        }),
        example("asisten/petugas-tanpa-sinyal-kosong", |l| {
            let mut world = World::offline(l, 0);
            world.session.kartu = Some(peserta::kartu(1));
            world.forget(&Resource::Petugas, Fetch::Idle);
            page(&world, URUSAN)
        }),
        example("asisten/petugas-tanpa-sinyal", |l| {
            let mut world = World::offline(l, 0);
            world.session.kartu = Some(peserta::kartu(1));
            page(&world, URUSAN)
        }),
        example("asisten/petugas-sesi-berakhir", |l| {
            let mut world = World::expired(l);
            world.tell_petugas(true, earlier());
            world.known.doubt(|_| true);
            page(&world, "")
        }),
        example("asisten/petugas-berjalan", |l| {
            let mut world = World::signed_in(l);
            world.tell_obrolan(Tahap::Aktif, &urusan(5));
            page(&world, "")
        }),
        example("asisten/petugas-riwayat", |l| {
            let mut world = World::signed_in(l);
            world.tell_petugas(true, earlier());
            page(&world, "")
        }),
        example("asisten/petugas-menulis", |l| begun(l, None)),
        example("asisten/petugas-tersimpan", |l| begun(l, Some(Keadaan::Tersimpan))),
        example("asisten/petugas-dikirim", |l| begun(l, Some(Keadaan::Dikirim))),
        example("asisten/petugas-belum-pasti", |l| begun(l, Some(Keadaan::BelumPasti))),
        example("asisten/petugas-diterima", |l| {
            let mut world = World::signed_in(l);
            let hasil = Some(Hasil::Konsultasi(ID.to_owned()));
            world.janji.push(Janji {
                hasil,
                ..beginning(Some(Keadaan::Diterima))
            });
            page(&world, "")
        }),
        example("asisten/petugas-ditolak", |l| begun(l, ditolak("di_luar_jam", ""))),
        example("asisten/petugas-tak-tersimpan", |l| {
            let mut world = World::signed_in(l);
            let unsaved = true;
            world.janji.push(Janji {
                unsaved,
                ..beginning(None)
            });
            page(&world, "")
        }),
    ];
    all.extend(rooms());
    all
}

/// A talk from its beginning to its end.
fn rooms() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("asisten/petugas-menunggu", |l| room(&waiting(l, 5), &[])),
        example("asisten/petugas-diam-10-menit", |l| room(&waiting(l, 10), &[])),
        example("asisten/petugas-menjawab", |l| room(&answered(l), &[])),
        example("asisten/petugas-dibalas", |l| {
            let mut world = World::signed_in(l);
            let mut said = urusan(5);
            said.push(pesan(3, Oleh::Peserta, 0, "Baik, terima kasih."));
            world.tell_obrolan(Tahap::Aktif, &said);
            room(&world, &[])
        }),
        example("asisten/petugas-menulis-balasan", |l| {
            room(&answered(l), &[RoomMsg::Ruang(Gerak::Tulis("Jam berapa?".to_owned()))])
        }),
        example("asisten/petugas-pesan-tersimpan", |l| sent(l, Some(Keadaan::Tersimpan))),
        example("asisten/petugas-pesan-dikirim", |l| sent(l, Some(Keadaan::Dikirim))),
        example("asisten/petugas-pesan-belum-pasti", |l| {
            sent(l, Some(Keadaan::BelumPasti))
        }),
        example("asisten/petugas-pesan-tertinggal", |l| {
            let mut world = over(l, Akhir::Lawan);
            world.janji.push(message(ditolak("sudah_ditutup", "")));
            room(&world, &[])
        }),
        example("asisten/petugas-mengakhiri", |l| {
            let mut world = answered(l);
            let akhiri = Asked::Akhiri(Akhiri { id: ID.to_owned() });
            world
                .janji
                .push(janji(Perintah::Petugas(akhiri), Some(Keadaan::Dikirim)));
            room(&world, &[])
        }),
        example("asisten/petugas-tutup", |l| room(&over(l, Akhir::Lawan), &[])),
        example("asisten/petugas-ditutup-sendiri", |l| {
            room(&over(l, Akhir::Peserta), &[])
        }),
        example("asisten/petugas-percakapan-tanpa-sinyal", |l| {
            let mut world = World::offline(l, 3);
            world.tell_obrolan(Tahap::Aktif, &urusan(5));
            world.known.doubt(|_| true);
            room(&world, &[])
        }),
        example("asisten/petugas-transkrip-tanpa-sinyal", |l| {
            let mut world = World::offline(l, 3);
            world.tell_obrolan(Tahap::Ditutup(Akhir::Lawan), &urusan(5));
            world.known.doubt(|_| true);
            room(&world, &[])
        }),
        example("asisten/petugas-percakapan-gagal", |l| {
            let mut world = World::signed_in(l);
            world.tell_petugas(true, vec![obrolan(Tahap::Aktif, 2)]);
            let id = ID.to_owned();
            let tail = Resource::Percakapan { id, sejak: 0 };
            world.forget(&tail, Fetch::Failed(Problem::NoReply));
            room(&world, &[])
        }),
        example("asisten/petugas-kode-tak-dikenal", |l| {
            let mut world = World::signed_in(l);
            world.tell_obrolan(Tahap::Lain, &urusan(5));
            room(&world, &[])
        }),
    ]
}

/// Nobody answers before tomorrow.
pub(super) fn closed(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.tell_petugas(false, Vec::new());
    world
}

fn earlier() -> Vec<Talk> {
    let mut older = obrolan(Tahap::Ditutup(Akhir::Peserta), 6);
    older.id = "percakapanlama".to_owned();
    older.kode = None;
    older.mulai_ms -= 20 * 86_400_000;
    vec![obrolan(Tahap::Ditutup(Akhir::Lawan), 2), older]
}

fn page(world: &World, perihal: &str) -> Screen {
    let mut page = Petugas::default();
    page.opened(&world.context());
    page.update(Msg::Perihal(perihal.to_owned()), &world.context());
    world.draw(&page, &Route::Asisten(Asisten::Petugas)).0
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Petugas, fetch);
    page(&world, "")
}

/// A beginning that was promised.
pub(super) fn beginning(keadaan: Option<Keadaan>) -> Janji {
    let mulai = Mulai {
        kodebantuan: KodeBantuan::dari_acak(572),
        teks: URUSAN.to_owned(),
    };
    janji(Perintah::Petugas(Asked::Mulai(mulai)), keadaan)
}

fn begun(language: Language, keadaan: Option<Keadaan>) -> Screen {
    let mut world = World::signed_in(language);
    world.janji.push(beginning(keadaan));
    page(&world, "")
}

/// So many minutes ago the first message was written, and nobody has answered.
pub(super) fn waiting(language: Language, minutes: i64) -> World {
    let mut world = World::signed_in(language);
    let first: Vec<Pesan> = urusan(minutes).into_iter().take(1).collect();
    world.tell_obrolan(Tahap::Diminta, &first);
    world
}

/// The officer has answered.
pub(super) fn answered(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.tell_obrolan(Tahap::Aktif, &urusan(5));
    world
}

/// A talk that was ended.
pub(super) fn over(language: Language, akhir: Akhir) -> World {
    let mut world = World::signed_in(language);
    world.tell_obrolan(Tahap::Ditutup(akhir), &urusan(5));
    world
}

/// A message that was promised.
pub(super) fn message(keadaan: Option<Keadaan>) -> Janji {
    let pesan = Message {
        id: ID.to_owned(),
        idpesan: "a1-0".to_owned(),
        teks: "Baik, saya tunggu.".to_owned(),
        setelah: 2,
    };
    janji(Perintah::Petugas(Asked::Pesan(pesan)), keadaan)
}

fn sent(language: Language, keadaan: Option<Keadaan>) -> Screen {
    let mut world = answered(language);
    world.online = keadaan != Some(Keadaan::Tersimpan);
    world.janji.push(message(keadaan));
    room(&world, &[])
}

fn room(world: &World, taps: &[RoomMsg]) -> Screen {
    let mut page = Obrolan::new(ID.to_owned());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    world.draw(&page, &Route::Obrolan { id: ID.to_owned() }).0
}
