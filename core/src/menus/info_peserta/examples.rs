//! Every state of a membership worth seeing.

use super::{Model, Msg};
use crate::data::peserta::Peserta;
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::{Example, World, date};
use crate::rules::segmen::Segmen;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_peserta/keluarga", |l| list(&World::signed_in(l))),
        example("info_peserta/keluarga-data-lama", |l| list(&World::offline(l, 12))),
        example("info_peserta/anggota", |l| member(&World::signed_in(l))),
        example("info_peserta/nik-tampak", nik_shown),
        example("info_peserta/anggota-data-lama", |l| member(&World::offline(l, 12))),
        example("info_peserta/jam-mundur", |l| member(&World::offline(l, -3_652))),
        example("info_peserta/tidak-aktif-mandiri", |l| inactive(l, Segmen::Pbpu)),
        example("info_peserta/tidak-aktif-pekerja", |l| inactive(l, Segmen::PpuBu)),
        example("info_peserta/tidak-aktif-pbi", |l| inactive(l, Segmen::PbiJk)),
        example("info_peserta/tidak-aktif-data-lama", inactive_old),
        example("info_peserta/anak-21", grown_child),
        example("info_peserta/tanggal-nik-beda", other_birth_date),
        example("info_peserta/kode-tak-dikenal", unknown_codes),
        example("info_peserta/sendiri", alone),
        example("info_peserta/mengambil", |l| without_data(l, Fetch::Asking)),
        example("info_peserta/gagal", |l| {
            without_data(l, Fetch::Failed(Problem::NoReply))
        }),
        example("info_peserta/belum-masuk", |l| list(&World::empty(l))),
    ]
}

fn list(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Menu(Menu::InfoPeserta)).0
}

fn member(world: &World) -> Screen {
    after(world, &[Msg::Choose(0)])
}

fn after(world: &World, messages: &[Msg]) -> Screen {
    let mut model = Model::default();
    for msg in messages {
        model.update(msg.clone(), &world.context());
    }
    world.draw(&model, &Route::Menu(Menu::InfoPeserta)).0
}

fn changed(mut world: World, change: impl Fn(&mut Peserta)) -> World {
    world.change_keluarga(|keluarga| {
        if let Some(first) = keluarga.peserta.first_mut() {
            change(first);
        }
    });
    world
}

fn nik_shown(language: Language) -> Screen {
    after(&World::signed_in(language), &[Msg::Choose(0), Msg::ToggleNik])
}

fn suspend(peserta: &mut Peserta, segmen: &Segmen) {
    peserta.aktif = false;
    peserta.segmen = segmen.clone();
    peserta.status_teks = "PENANGGUHAN PEMBAYARAN".to_owned();
}

fn inactive(language: Language, segmen: Segmen) -> Screen {
    member(&changed(World::signed_in(language), |p| suspend(p, &segmen)))
}

fn inactive_old(language: Language) -> Screen {
    member(&changed(World::offline(language, 12), |p| suspend(p, &Segmen::Pbpu)))
}

fn grown_child(language: Language) -> Screen {
    member(&changed(World::signed_in(language), |p| {
        p.aktif = false;
        p.segmen = Segmen::PpuBu;
        p.status_teks = "TIDAK DITANGGUNG".to_owned();
        p.pisa = "4".to_owned();
        p.lahir = Some(date(2005, 5, 10));
        p.nik = "9999995005050001".to_owned();
    }))
}

fn other_birth_date(language: Language) -> Screen {
    member(&changed(World::signed_in(language), |p| {
        p.lahir = Some(date(1985, 8, 18))
    }))
}

fn unknown_codes(language: Language) -> Screen {
    member(&changed(World::signed_in(language), |p| {
        p.segmen = Segmen::Lain("RELAWAN".to_owned());
        p.segmen_teks = "RELAWAN BENCANA".to_owned();
        p.kelas = None;
        p.kelas_teks = "KRIS".to_owned();
        p.kelamin = None;
        p.faskes_sejak = None;
    }))
}

fn alone(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| keluarga.peserta.truncate(1));
    list(&world)
}

fn without_data(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Keluarga, fetch);
    list(&world)
}
