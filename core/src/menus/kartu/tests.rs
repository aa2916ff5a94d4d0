//! The card page, as a person at a counter meets it.

use super::*;
use crate::data::{Menu, Route};
use crate::page::harness::Harness;
use crate::page::sample::{self, World};
use crate::screen::{Bitmap, Block, KisCard, Screen, Sensitivity, ShellRequest, Tone};
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
    let share = screen.actions.iter().find(|a| a.id == "bagikan").expect("share");
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

/// The page of the first member's code in a world.
fn code_page(world: World, n: u8) -> Harness<Model> {
    let page = Model::kode(format!("contoh-{n}"));
    Harness { world, page }
}

/// The dots on a page.
fn dots(page: &Harness<Model>) -> Bitmap {
    let found = page.screen().blocks.into_iter().find_map(|block| match block {
        Block::Picture { bitmap, .. } => Some(bitmap),
        _ => None,
    });
    found.expect("a code")
}

/// What is to be scanned where only the number is known.
fn bare(n: u8) -> Bitmap {
    Bitmap::qr(&sample::peserta::kartu(n).nomor()).unwrap()
}

#[test]
fn the_card_leads_to_the_code_and_the_number_of_whoever_is_chosen() {
    let mut page = Harness::of(Model::default());
    let context = page.world.context();
    page.page.anggota.choose(context.known.keluarga().value, 2);
    let anggota = || "contoh-3".to_owned();
    let code = Route::KodeKartu { anggota: anggota() };
    let number = Route::NomorKartu { anggota: anggota() };
    assert_eq!(page.tap("kode"), [Ask::Open(code)]);
    assert_eq!(page.tap("nomor"), [Ask::Open(number)]);
}

#[test]
fn a_gateway_without_names_for_members_leads_to_no_page_that_would_find_nobody() {
    let mut page = Harness::of(Model::default());
    page.world.change_keluarga(|k| k.peserta[0].id = String::new());
    assert!(page.action("kode").is_none() && page.action("nomor").is_none());
    assert!(page.action("bagikan").is_some());
}

#[test]
fn the_code_alone_is_the_signed_one_while_it_holds_and_the_bare_number_after_that() {
    let signed = |n| Bitmap::qr(sample::peserta::kode(n).unwrap().teks()).unwrap();
    assert_eq!(dots(&code_page(World::offline(Language::Id, 6), 1)), signed(1));
    assert_eq!(signed(1).width, 41, "no denser than old readers can take");
    let held = code_page(World::offline(Language::Id, 6), 1).text();
    assert!(
        held.contains("tanda tangan contoh") || held.contains("bertanda tangan contoh"),
        "{held}"
    );
    assert!(
        held.contains("30 November 2026") && held.contains("bukan dari BPJS Kesehatan"),
        "{held}"
    );
    let over = code_page(World::offline(Language::Id, 7), 1);
    assert_eq!(dots(&over), bare(1));
    assert!(
        over.text().contains("Sambungkan internet untuk mendapat yang baru"),
        "{}",
        over.text()
    );
}

#[test]
fn a_clock_ten_years_back_still_shows_the_code_that_was_signed_last() {
    let page = code_page(World::offline(Language::Id, -3_652), 3);
    assert_eq!(
        dots(&page),
        Bitmap::qr(sample::peserta::kode(3).unwrap().teks()).unwrap()
    );
}

#[test]
fn without_a_signature_the_number_is_shown_and_what_that_means() {
    let page = code_page(World::signed_in(Language::Id), 2);
    assert_eq!(dots(&page), bare(2));
    assert!(
        page.text().contains("hanya berisi nomor kartu, tanpa tanda tangan"),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("KTP"), "{}", page.text());
}

#[test]
fn data_that_is_not_invented_is_not_called_a_sample() {
    let mut page = code_page(World::signed_in(Language::Id), 1);
    page.world.change_keluarga(|k| k.contoh = false);
    let text = page.text();
    assert!(
        text.contains("ditandatangani layanan") && !text.contains("contoh,"),
        "{text}"
    );
    assert!(!text.contains("BPJS"), "{text}");
}

#[test]
fn the_code_alone_is_lit_fully_and_kept_from_being_captured_and_no_other_page_is() {
    let bright = [Ask::Shell(ShellRequest::Brightness { full: true })];
    let mut page = code_page(World::signed_in(Language::Id), 1);
    assert_eq!(page.page.opened(&page.world.context()), bright);
    assert_eq!(page.screen().sensitivity, Sensitivity::Secret);
    for mut other in [Model::default(), Model::nomor("contoh-1".to_owned())] {
        assert_eq!(other.opened(&page.world.context()), []);
        assert_eq!(screen(&page.world, &other).sensitivity, Sensitivity::Personal);
    }
}

#[test]
fn the_number_is_said_digit_by_digit_and_copied_only_at_a_tap() {
    let mut page = Harness::of(Model::nomor("contoh-1".to_owned()));
    let spoken = page.screen().spoken;
    let said = spoken
        .iter()
        .find(|s| s.shown == "0009 9000 00011")
        .map(|s| s.spoken.as_str());
    assert_eq!(said, Some("0 0 0 9 9 0 0 0 0 0 0 1 1"));
    assert_eq!(page.page.opened(&page.world.context()), []);
    let asks = page.tap("salin");
    let [
        Ask::Shell(ShellRequest::Copy {
            text,
            sensitive: true,
            done,
        }),
    ] = asks.as_slice()
    else {
        panic!("{asks:?}")
    };
    assert_eq!((text.as_str(), done.contains("0009")), ("0009900000011", false));
}

#[test]
fn a_member_whom_the_family_does_not_have_has_neither_code_nor_number() {
    for page in [
        Model::kode("orang-lain".to_owned()),
        Model::nomor("orang-lain".to_owned()),
    ] {
        let mut page = Harness::of(page);
        assert!(!page.text().contains("0009"), "{}", page.text());
        assert_eq!(page.tap("kartu"), [Ask::Replace(Route::Menu(Menu::Kartu))]);
    }
}

#[test]
fn who_has_no_nik_is_told_nothing_of_it_at_the_counter() {
    let world = examples::newborn(Language::Id);
    let shown = screen(&world, &Model::default());
    let said: Vec<&String> = shown
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Paragraph { text } => Some(text),
            _ => None,
        })
        .collect();
    assert!(
        said.iter().any(|text| text.contains("cukup tunjukkan kartu ini")),
        "{said:?}"
    );
    assert!(!said.iter().any(|text| text.contains("NIK")), "{said:?}");
    assert!(!shown.offered().any(|action| action.id == "tentang-nik"));
}

#[test]
fn a_plastic_card_is_named_only_where_one_was_printed() {
    let facts = |world: &World| {
        let facts = card(world, &Model::default()).facts;
        facts
            .into_iter()
            .find(|fact| fact.label == "Kartu fisik dicetak")
            .map(|fact| fact.value)
    };
    assert_eq!(facts(&examples::printed(Language::Id)).as_deref(), Some("15 Juni 2019"));
    assert_eq!(facts(&World::signed_in(Language::Id)), None);
}

#[test]
fn what_is_saved_of_the_pages_below_holds_no_number() {
    for page in [Model::kode("contoh-1".to_owned()), Model::nomor("contoh-1".to_owned())] {
        let saved = serde_json::to_string(&page).unwrap();
        assert!(!saved.contains("0009"), "{saved}");
        assert_eq!(serde_json::from_str::<Model>(&saved).unwrap(), page);
    }
    // As earlier versions saved the card.
    let earlier: Model = serde_json::from_str(r#"{"anggota":{"place":0}}"#).unwrap();
    assert_eq!(earlier, Model::default());
}
