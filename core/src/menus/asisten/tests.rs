//! Where the choices of the assistants lead, what CHIKA asks and does not ask, and when PANDAWA answers.

use super::chika::Msg as Chat;
use super::pandawa::Msg as Service;
use super::*;
use crate::data::asisten::{TIDAK_DITEMUKAN, Temuan};
use crate::data::{Jawaban, Panggilan, Problem};
use crate::page::harness::Harness;
use crate::page::sample::World;
use crate::page::{Ask, Page};
use crate::rules::lapisan::Lapisan;
use crate::rules::percakapan::{BATAS_DIAM_MS, PILIHAN};
use crate::screen::ShellRequest;
use crate::text::Language;

fn chika(world: World) -> Harness<Chika> {
    let mut harness = Harness::of(Chika::default());
    harness.world = world;
    harness.page.opened(&harness.world.context());
    harness
}

fn says(harness: &mut Harness<Chika>, text: &str) -> Vec<Ask> {
    harness
        .page
        .update(Chat::Ketik(text.to_owned()), &harness.world.context());
    harness.page.update(Chat::Kirim, &harness.world.context())
}

#[test]
fn every_choice_that_leads_to_a_page_leads_to_one_that_exists() {
    let leading = ["artikel", "tautan", "agen"];
    let mut followed = 0;
    for row in PILIHAN.iter().filter(|row| leading.contains(&row.jenis)) {
        let route = target(row.jenis, row.sasaran);
        let route = route.unwrap_or_else(|| panic!("{} {} leads to {}", row.kanal, row.tombol, row.sasaran));
        assert_eq!(Route::parse(&route.path()), Some(route));
        followed += 1;
    }
    assert_eq!(followed, 8, "all of CHIKA but status and bill");
}

#[test]
fn each_of_the_ten_choices_answers_on_the_page() {
    for key in 1..=10 {
        let mut harness = chika(World::empty(Language::Id));
        harness.tap(&format!("pilih-{key}"));
        match key {
            1 | 2 => assert!(harness.field("tulis").is_some_and(|f| f.label.contains("NIK")), "{key}"),
            _ => {
                let asks = harness.tap(&format!("buka-{key}"));
                assert!(matches!(asks.as_slice(), [Ask::Open(_)]), "{key}: {asks:?}");
            }
        }
    }
}

#[test]
fn whoever_is_signed_in_is_asked_for_no_number() {
    let mut harness = chika(World::signed_in(Language::Id));
    assert_eq!(harness.tap("pilih-1"), []);
    let text = harness.text();
    assert!(text.contains("Status kartu: aktif"), "{text}");
    assert!(!harness.field("tulis").is_some_and(|f| f.label.contains("NIK")));
}

#[test]
fn a_number_and_a_birth_date_are_looked_up_once_and_nothing_of_them_is_saved() {
    let mut harness = chika(World::empty(Language::Id));
    assert_eq!(says(&mut harness, "1"), []);
    assert_eq!(says(&mut harness, "0009 9000 00011"), []);
    let asks = says(&mut harness, "1985-08-17");
    let [Ask::Call(Panggilan::Tanya(asked))] = asks.as_slice() else {
        panic!("{asks:?}")
    };
    assert_eq!(
        (asked.nomor.digit(), asked.tanggal_lahir.to_string().as_str()),
        ("0009900000011", "1985-08-17")
    );
    assert_eq!(serde_json::to_string(&harness.page).unwrap(), "{}");
}

#[test]
fn an_unknown_number_and_a_wrong_date_read_the_same() {
    let said = |nomor: &str, tanggal: &str| {
        let mut harness = chika(World::empty(Language::Id));
        says(&mut harness, "1");
        says(&mut harness, nomor);
        says(&mut harness, tanggal);
        let refused = Problem::Refused {
            alasan: TIDAK_DITEMUKAN.to_owned(),
            pesan: String::new(),
        };
        harness.page.answered(Err(refused), &harness.world.context());
        harness.text().replace(&parts::grouped(nomor), "")
    };
    let unknown = said("0009900099999", "1985-08-17").replace("17 Agustus 1985", "");
    let wrong = said("0009900000011", "1985-08-18").replace("18 Agustus 1985", "");
    assert_eq!(unknown, wrong);
    assert!(unknown.contains("Data tidak ditemukan."), "{unknown}");
}

#[test]
fn ten_minutes_of_silence_end_the_talk_and_the_next_tap_begins_it_again() {
    let mut harness = chika(World::empty(Language::Id));
    harness.tap("pilih-1");
    let silent_ms = harness.page.redraw_at_ms(&harness.world.context());
    let now_ms = harness.world.now.best_ms();
    assert_eq!(silent_ms, Some(now_ms + BATAS_DIAM_MS));
    harness.at(now_ms + BATAS_DIAM_MS);
    let text = harness.text();
    assert!(text.contains("tidak ada balasan selama 10 menit"), "{text}");
    assert!(harness.field("tulis").is_none());
    harness.tap("mulai");
    assert!(!harness.text().contains("10 menit"));
}

#[test]
fn without_a_signal_only_what_needs_one_says_so() {
    let mut harness = chika(World::offline(Language::Id, 0));
    assert_eq!(harness.tap("pilih-2"), []);
    assert!(harness.text().contains("perlu sinyal"));
    harness.tap("pilih-3");
    assert!(harness.action("buka-3").is_some());
}

#[test]
fn a_failed_look_up_leaves_the_menu_open() {
    let mut harness = chika(World::empty(Language::Id));
    for text in ["2", "0009900000011", "1985-08-17"] {
        says(&mut harness, text);
    }
    assert!(
        harness.field("tulis").is_none(),
        "nothing can be typed while it is looked up"
    );
    harness.page.answered(Err(Problem::NoReply), &harness.world.context());
    assert!(harness.action("pilih-3").is_some());
    // An answer for which nobody waits is not spoken.
    let late = Temuan::Tagihan {
        nama: "Contoh Terlambat".into(),
        jumlah: crate::rules::rupiah::Rupiah(1),
    };
    harness
        .page
        .answered(Ok(Jawaban::Tanya(late)), &harness.world.context());
    assert!(!harness.text().contains("Terlambat"));
}

#[test]
fn the_first_message_and_the_number_stand_beside_each_other() {
    let mut harness = chika(World::empty(Language::Id));
    let link = |asks: Vec<Ask>| match asks.into_iter().next() {
        Some(Ask::Shell(ShellRequest::OpenLink { url })) => url,
        other => panic!("{other:?}"),
    };
    let whatsapp = link(harness.tap("whatsapp"));
    assert!(
        whatsapp.starts_with("https://wa.me/628118750400?text=Halo"),
        "{whatsapp}"
    );
    let telegram = link(harness.tap("telegram"));
    assert!(
        telegram.starts_with("https://t.me/Chika_BPJSKesehatan_bot?text=Halo"),
        "{telegram}"
    );
    let text = harness.text();
    for way in ["08118750400", "@Chika_BPJSKesehatan_bot", "BPJS Kesehatan"] {
        assert!(text.contains(way), "{way}");
    }
}

fn vika(layer: Lapisan) -> Harness<Vika> {
    let mut harness = Harness::of(Vika::default());
    harness.world = World::empty(Language::Id);
    harness.world.layer = layer;
    harness.page.opened(&harness.world.context());
    harness
}

#[test]
fn the_keys_are_those_of_one_layer_and_dialled_with_pauses() {
    let dialled = |harness: &mut Harness<Vika>, name: &str| match harness.tap(name).into_iter().next() {
        Some(Ask::Shell(ShellRequest::Dial { number })) => number,
        other => panic!("{other:?}"),
    };
    let mut now = vika(Lapisan::L2023);
    assert_eq!(dialled(&mut now, "telepon-status"), "165,1,1");
    assert_eq!(dialled(&mut now, "telepon-tagihan"), "165,1,2");
    assert_eq!(dialled(&mut now, "telepon-petugas"), "165");
    let mut then = vika(Lapisan::L2020);
    assert_eq!(dialled(&mut then, "telepon-status"), "1500400,1");
    assert_eq!(dialled(&mut then, "telepon-tagihan"), "1500400,2");
    assert!(now.text().contains("Layanan VIKA") && !then.text().contains("Layanan VIKA"));
}

#[test]
fn whatever_165_does_the_app_has_a_page_for() {
    let mut harness = vika(Lapisan::L2023);
    for (what, route) in super::vika::without_a_call() {
        assert_eq!(harness.tap(what), [Ask::Open(route.clone())]);
        assert_eq!(Route::parse(&route.path()), Some(route));
    }
}

#[test]
fn a_help_code_stays_while_the_page_is_open() {
    let mut harness = vika(Lapisan::L2023);
    let first = harness.text();
    harness.world.chance += 1;
    harness.page.opened(&harness.world.context());
    assert_eq!(harness.text(), first);
}

fn pandawa(world: World) -> Harness<Pandawa> {
    let mut harness = Harness::of(Pandawa::default());
    harness.world = world;
    harness.page.opened(&harness.world.context());
    harness
}

#[test]
fn every_service_of_both_layers_can_be_reached_and_written_for() {
    for layer in [Lapisan::L2020, Lapisan::L2023, Lapisan::L2025] {
        let mut world = World::empty(Language::Id);
        world.layer = layer;
        let mut harness = pandawa(world);
        let first: Vec<_> = harness.page.choices(&harness.world.context());
        assert_eq!(first.len(), if layer == Lapisan::L2023 { 9 } else { 10 });
        for row in first {
            harness.tap(&format!("pilih-{}", row.sasaran));
            if row.jenis == "menu" {
                for service in harness.page.choices(&harness.world.context()) {
                    harness.tap(&format!("pilih-{}", service.sasaran));
                    assert!(harness.text().contains("Kode bantuan saya"), "{}", service.sasaran);
                    assert!(harness.page.back());
                }
            } else {
                assert!(harness.text().contains("Kode bantuan saya"), "{}", row.sasaran);
            }
            assert!(harness.page.back());
        }
        assert!(!harness.page.back());
    }
}

#[test]
fn the_message_names_the_service_and_the_code_but_no_number_of_anybody() {
    let mut harness = pandawa(World::signed_in(Language::Id));
    harness.tap("pilih-kelas");
    let asks = harness.tap("whatsapp");
    let [Ask::Shell(ShellRequest::OpenLink { url })] = asks.as_slice() else {
        panic!("{asks:?}")
    };
    assert!(url.starts_with("https://wa.me/628118165165?text="), "{url}");
    assert!(!url.contains("00099") && !url.contains("9999"), "{url}");
    assert!(harness.action("salin-kartu").is_some(), "for when it is asked for");
}

#[test]
fn hours_and_the_next_opening_are_told_by_the_persons_own_clock() {
    // Friday, 27 November 2026, 14.30 in Jakarta: 16.30 in Jayapura.
    let friday_ms = crate::page::harness::utc(27, 7, 30);
    let mut world = World::empty(Language::Id);
    world.layer = Lapisan::L2020;
    let mut harness = pandawa(world);
    harness.at(friday_ms);
    assert!(harness.text().contains("PANDAWA sedang buka"));
    harness
        .page
        .update(Service::Zona("WIT".to_owned()), &harness.world.context());
    let text = harness.text();
    assert!(text.contains("PANDAWA sedang tutup"), "{text}");
    assert!(text.contains("30 November 2026 pukul 08.00"), "Monday: {text}");
    harness.world.layer = Lapisan::L2023;
    assert!(harness.text().contains("PANDAWA sedang buka"), "at any hour since 2022");
}
