//! The card page, as a person at a counter meets it.

use super::*;
use crate::data::{Menu, Route};
use crate::page::sample::{self, World};
use crate::screen::{Bitmap, Block, KisCard, Screen, ShellRequest, Tone};
use crate::text::Language;

const DAY_MS: i64 = 86_400_000;

fn screen(world: &World, model: &Model) -> Screen {
    world.draw(model, &Route::Menu(Menu::Kartu)).0
}

fn card(world: &World, model: &Model) -> KisCard {
    let blocks = screen(world, model).blocks;
    let card = blocks.into_iter().find_map(|b| match b {
        Block::KartuPeserta { card } => Some(card),
        _ => None,
    });
    card.expect("a card")
}

#[test]
fn it_is_active_only_in_the_month_in_which_the_gateway_spoke() {
    let status = |days| {
        let card = card(&World::offline(Language::Id, days), &Model::default());
        (card.status, card.tone)
    };
    assert_eq!(status(6), ("Aktif untuk bulan November 2026".into(), Tone::Success));
    assert_eq!(status(7), ("Aktif menurut data 24 November 2026".into(), Tone::Warning));
}

#[test]
fn data_of_three_weeks_ago_still_counts_in_its_own_month_and_says_its_age() {
    let mut world = World::offline(Language::Id, 0);
    world.age(&Resource::Keluarga, 20 * DAY_MS);
    let card = card(&world, &Model::default());
    assert_eq!(card.status, "Aktif untuk bulan November 2026");
    assert_eq!(card.as_of, "Data 4 November 2026 (20 hari yang lalu)");
}

#[test]
fn a_clock_ten_years_off_in_either_direction_claims_nothing_and_still_shows_the_card() {
    for days in [-3_652, 3_652] {
        let card = card(&World::offline(Language::Id, days), &Model::default());
        assert_eq!(card.status, "Aktif menurut data 24 November 2026");
        assert_eq!(card.number, "0009 9000 00011");
    }
}

#[test]
fn the_gateways_clock_settles_a_wrong_phone_clock() {
    let mut world = World::signed_in(Language::Id);
    world.now.wall_ms += 3_652 * DAY_MS;
    assert_eq!(card(&world, &Model::default()).tone, Tone::Success);
    let notices = screen(&world, &Model::default()).blocks;
    assert!(
        notices
            .iter()
            .any(|b| matches!(b, Block::Notice { title, .. } if title == "Jam HP ini tampaknya salah"))
    );
}

#[test]
fn an_inactive_member_is_never_shown_as_active() {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|k| k.peserta[0].aktif = false);
    let active = card(&world, &Model::default());
    assert_eq!((active.status.as_str(), active.tone), ("Tidak aktif", Tone::Danger));
    world.now.gateway_ms = None;
    world.now.wall_ms += 7 * DAY_MS;
    let later = card(&world, &Model::default());
    assert_eq!(later.status, "Tidak aktif menurut data 24 November 2026");
}

#[test]
fn a_reader_of_codes_reads_the_chosen_members_number() {
    let world = World::offline(Language::Id, 0);
    let mut model = Model::default();
    model.update(Msg::Choose(2), &world.context());
    let shown = card(&world, &model);
    assert_eq!(shown.name, "Ayu Contoh");
    assert_eq!(shown.code, Bitmap::qr("0009900000013").unwrap());
    let spoken = screen(&world, &model).spoken;
    let number = spoken
        .iter()
        .find(|s| s.shown == shown.number)
        .map(|s| s.spoken.as_str());
    assert_eq!(number, Some("0 0 0 9 9 0 0 0 0 0 0 1 3"));
}

#[test]
fn sharing_asks_first_and_sends_the_code_but_no_number_in_words() {
    let world = World::signed_in(Language::Id);
    let mut model = Model::default();
    let (screen, meaning) = world.draw(&model, &Route::Menu(Menu::Kartu));
    let share = screen.actions.first().expect("share");
    assert!(share.confirm.is_some());
    let asks = model.update(meaning.tapped(&share.id).unwrap(), &world.context());
    let [Ask::Shell(ShellRequest::Share { text, picture })] = asks.as_slice() else {
        panic!("{asks:?}")
    };
    assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
    assert_eq!(*picture, Some(Bitmap::qr(&sample::peserta::kartu(1).nomor()).unwrap()));
}

#[test]
fn with_nothing_kept_and_nobody_signed_in_it_asks_to_sign_in() {
    let world = World::empty(Language::Id);
    let mut model = Model::default();
    let (screen, meaning) = world.draw(&model, &Route::Menu(Menu::Kartu));
    assert!(screen.actions.is_empty());
    let msg = meaning.tapped("masuk").expect("offered");
    assert_eq!(model.update(msg, &world.context()), [Ask::Open(Route::Masuk)]);
    assert_eq!(meaning.tapped("bagikan"), None);
}
