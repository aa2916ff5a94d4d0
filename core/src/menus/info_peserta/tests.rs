//! The membership page, as a family reads it.

use super::*;
use crate::data::peserta::Peserta;
use crate::data::{Menu, Route};
use crate::page::Anggota;
use crate::page::sample::{self, World};
use crate::rules::segmen::Segmen;
use crate::screen::plain;
use crate::text::Language;

fn route() -> Route {
    Route::Menu(Menu::InfoPeserta)
}

fn text(world: &World, model: &Model) -> String {
    plain::render(&world.draw(model, &route()).0)
}

fn of(place: usize, world: &World) -> Model {
    let keluarga = world.known.keluarga().value.unwrap();
    Model::of(keluarga.name_of(place))
}

fn with_first(change: impl Fn(&mut Peserta)) -> World {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|k| change(&mut k.peserta[0]));
    world
}

#[test]
fn the_list_shows_no_whole_number_and_a_tap_opens_that_member() {
    let world = World::signed_in(Language::Id);
    let mut model = Model::default();
    let list = text(&world, &model);
    for n in 1..=4 {
        assert!(!list.contains(&sample::peserta::kartu(n).nomor()));
    }
    let (_, meaning) = world.draw(&model, &route());
    let anggota = "contoh-3".to_owned();
    let opened = Route::Peserta {
        anggota: anggota.clone(),
    };
    let tapped = meaning.tapped("anggota-3").unwrap();
    assert_eq!(model.update(tapped, &world.context()), [Ask::Open(opened)]);
    let mut member = Model::of(anggota);
    assert!(text(&world, &member).contains("## Ayu Contoh"));
    let beside = Route::Peserta {
        anggota: "contoh-2".to_owned(),
    };
    // Going back leads to the family, not through every member that was looked at.
    assert_eq!(member.update(Msg::Choose(1), &world.context()), [Ask::Replace(beside)]);
    assert_eq!(member.update(Msg::Choose(9), &world.context()).len(), 1);
}

#[test]
fn the_nik_is_hidden_until_asked_for_and_again_for_the_next_person_and_after_a_restore() {
    let world = World::signed_in(Language::Id);
    let whole = "9999 9957 0885 0001";
    let mut model = of(0, &world);
    assert!(text(&world, &model).contains("NIK: 9999********0001"));
    model.update(Msg::ToggleNik, &world.context());
    assert!(text(&world, &model).contains(whole));
    let saved = serde_json::to_string(&model).unwrap();
    let restored: Model = serde_json::from_str(&saved).unwrap();
    assert!(!text(&world, &restored).contains(whole));
}

#[test]
fn active_is_said_of_this_month_and_fresh_data_only() {
    let at = |days, back: i64| {
        let mut world = World::offline(Language::Id, days);
        world.age(&Resource::Keluarga, back * 86_400_000);
        text(&world, &of(0, &world))
    };
    assert!(at(6, 0).contains("✓ Aktif\n"), "{}", at(6, 0));
    assert!(at(7, 0).contains("⚠ Aktif menurut data 24 November 2026"));
    // Nine days old, but of this month.
    assert!(at(0, 9).contains("⚠ Aktif menurut data 15 November 2026"));
    assert!(at(-3_652, 0).contains("Aktif menurut data 24 November 2026"));
}

#[test]
fn who_is_inactive_is_told_why_and_led_to_whoever_can_help() {
    let inactive = |segmen: Segmen| {
        let world = with_first(|p| {
            p.aktif = false;
            p.segmen = segmen.clone();
            p.status_teks = "PENANGGUHAN".into();
        });
        let (screen, meaning) = world.draw(&of(0, &world), &route());
        (plain::render(&screen), meaning.tapped("tagihan"))
    };
    let (words, bill) = inactive(Segmen::Pbpu);
    assert!(words.contains("belum dibayar") && words.contains("penangguhan pembayaran"));
    let to = Anggota::query(Menu::InfoIuran, "contoh-1");
    assert_eq!(bill, Some(Msg::Go(Ask::Open(to))));
    let (words, bill) = inactive(Segmen::PpuBu);
    assert!(words.contains("bagian kepegawaian"), "{words}");
    assert_eq!(bill, None);
    for segmen in [Segmen::PbiJk, Segmen::PbpuPemda, Segmen::Lain("XX".into())] {
        let (words, bill) = inactive(segmen);
        assert!(words.contains("Telepon 165"));
        assert_eq!(bill, None);
    }
}

#[test]
fn a_workers_child_over_twenty_one_hears_of_the_study_letter() {
    let child = |born| {
        let world = with_first(|p| {
            p.aktif = false;
            p.segmen = Segmen::PpuBu;
            p.pisa = "4".into();
            p.lahir = Some(born);
        });
        text(&world, &of(0, &world)).contains("Masih kuliah?")
    };
    assert!(child(sample::date(2005, 11, 24)));
    assert!(!child(sample::date(2005, 11, 25)));
    assert!(!child(sample::date(2001, 11, 24)), "25 is the end for students too");
}

#[test]
fn another_birth_date_in_the_nik_is_a_note_and_an_unreadable_nik_is_not() {
    let note = |world: &World| text(world, &of(0, world)).contains("berbeda dari yang terdaftar");
    assert!(!note(&World::signed_in(Language::Id)));
    assert!(note(&with_first(|p| p.lahir = Some(sample::date(1985, 8, 18)))));
    assert!(!note(&with_first(|p| p.nik = "tidak ada".into())));
}

#[test]
fn unknown_codes_stand_in_the_gateways_own_words() {
    let world = with_first(|p| {
        p.segmen = Segmen::Lain("RELAWAN".into());
        p.segmen_teks = "RELAWAN BENCANA".into();
        p.kelas = None;
        p.kelas_teks = "KRIS".into();
    });
    let words = text(&world, &of(0, &world));
    assert!(words.contains("RELAWAN BENCANA") && words.contains(": KRIS"), "{words}");
}

#[test]
fn a_gateway_without_names_of_members_has_them_by_their_place() {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|k| k.peserta.iter_mut().for_each(|p| p.id = String::new()));
    assert!(text(&world, &of(2, &world)).contains("## Ayu Contoh"));
    for odd in ["0", "9", "contoh-1", "-1"] {
        assert!(
            text(&world, &Model::of(odd.to_owned())).contains("tidak ditemukan"),
            "{odd}"
        );
    }
}

#[test]
fn every_way_on_has_the_member_chosen() {
    let world = World::signed_in(Language::Id);
    let mut page = of(2, &world);
    let (_, meaning) = world.draw(&page, &route());
    let ways = [
        ("kartu", Menu::Kartu),
        ("iuran", Menu::InfoIuran),
        ("skrining", Menu::SkriningRiwayatKesehatan),
        ("pengaduan", Menu::PengaduanLayananJkn),
        ("ubah", Menu::PerubahanDataPeserta),
    ];
    for (name, menu) in ways {
        let asked = page.update(meaning.tapped(name).unwrap(), &world.context());
        assert_eq!(asked, [Ask::Open(Anggota::query(menu, "contoh-3"))], "{name}");
    }
}
