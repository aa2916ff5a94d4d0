//! What the pages of the live chat promise.

use super::super::obrolan::Obrolan;
use super::super::petugas_examples::{answered, beginning, closed, message, over, waiting};
use super::super::{now, refusal};
use super::Petugas;
use crate::data::percakapan::{Akhir, Oleh, Tahap};
use crate::data::petugas::Perintah as Asked;
use crate::data::{Janji, Keadaan, Perintah, Resource, Route};
use crate::page::bicara::petugas_terbuka;
use crate::page::harness::Harness;
use crate::page::sample::janji::ditolak;
use crate::page::sample::konsultasi::{ID, pesan};
use crate::page::sample::petugas::{obrolan, urusan};
use crate::page::sample::tolak::reasons;
use crate::page::sample::{MOMENT_MS, World};
use crate::page::{Age, Ask, Page};
use crate::screen::Block;
use crate::text::Language;

const MINUTE_MS: i64 = 60_000;

fn page(world: World) -> Harness<Petugas> {
    let mut harness = Harness::of(Petugas::default());
    harness.world = world;
    harness.page.opened(&harness.world.context());
    harness
}

fn room(world: World) -> Harness<Obrolan> {
    let mut harness = Harness::of(Obrolan::new(ID.to_owned()));
    harness.world = world;
    harness
}

#[test]
fn who_has_no_account_is_told_what_works_without_one_and_is_offered_no_form() {
    let page = page(World::empty(Language::Id));
    let text = page.text();
    assert!(
        text.contains("memerlukan akun") && text.contains("tanpa akun"),
        "{text}"
    );
    for way in ["masuk", "telepon-165", "chika", "pandawa", "kantor", "kanal-semua"] {
        assert!(page.action(way).is_some(), "{way}");
    }
    assert!(page.field("perihal").is_none() && page.action("kirim").is_none());
}

#[test]
fn what_it_is_about_is_promised_once_with_the_code_that_was_shown_and_the_next_request_has_another() {
    let mut page = page(World::signed_in(Language::Id));
    assert_eq!(page.force("kirim"), [], "a blank one is not promised");
    let shown = page.page.clone();
    page.edit("perihal", "  kartu\u{202E} belum aktif \n");
    page.world.chance += 1;
    let [Ask::Do(Perintah::Petugas(Asked::Mulai(mulai)))] = &page.tap("kirim")[..] else {
        panic!("nothing was promised");
    };
    assert_eq!(mulai.teks, "kartu belum aktif");
    let before = Harness {
        page: shown,
        ..Harness::of(Petugas::default())
    };
    let code = crate::page::bantuan::tertulis(&mulai.kodebantuan);
    let mut before = before;
    before.world = World::signed_in(Language::Id);
    assert!(before.text().contains(&code), "the code that the person saw goes along");
    assert!(page.page.is_empty() && !page.text().contains(&code));
    page.world.janji.push(beginning(Some(Keadaan::Dikirim)));
    assert_eq!(page.action("kirim"), None, "it is on its way");
}

#[test]
fn a_closed_chat_says_so_before_anything_is_written_and_when_it_opens_by_the_persons_own_clock() {
    let mut page = page(closed(Language::Id));
    let text = page.text();
    // Seven in Jakarta is nine in Jayapura.
    assert!(text.contains("Chat sedang tutup"), "{text}");
    assert!(text.contains("25 November 2026 pukul 09.00 WIT"), "{text}");
    page.edit("perihal", "kartu belum aktif");
    assert!(page.blocked("kirim").is_some_and(|why| why.contains("tetap tersimpan")));
    assert!(page.action("telepon-165").is_some());
}

#[test]
fn whether_somebody_answers_is_believed_of_a_live_answer_alone() {
    let mut page = page(World::signed_in(Language::Id));
    assert!(page.text().contains("sedang menjawab chat"));
    for doubtful in [
        |world: &mut World| world.known.doubt(|_| true),
        |world: &mut World| world.online = false,
        |world: &mut World| world.now.gateway_ms = Some(MOMENT_MS + 121_000),
    ] {
        page.world = World::signed_in(Language::Id);
        doubtful(&mut page.world);
        assert!(!page.text().contains("sedang menjawab chat"), "{}", page.text());
    }
    page.world = closed(Language::Id);
    page.world.known.doubt(|_| true);
    page.edit("perihal", "kartu belum aktif");
    assert_eq!(page.blocked("kirim"), None, "an old answer closes nothing either");
}

#[test]
fn without_a_signal_it_says_what_waits_and_a_request_can_be_made_all_the_same() {
    let mut world = World::signed_in(Language::Id);
    world.online = false;
    world.forget(&Resource::Petugas, crate::data::Fetch::Idle);
    let mut page = page(world);
    page.edit("perihal", "kartu belum aktif");
    assert!(page.text().contains("dikirim saat ada sinyal"), "{}", page.text());
    assert!(page.action("telepon-165").is_some());
    assert!(matches!(page.tap("kirim")[..], [Ask::Do(Perintah::Petugas(_))]));
}

#[test]
fn one_talk_at_a_time_and_earlier_ones_stay_to_be_read() {
    let mut world = World::signed_in(Language::Id);
    let mut older = obrolan(Tahap::Ditutup(Akhir::Lawan), 4);
    older.id = "lama".to_owned();
    world.tell_petugas(true, vec![obrolan(Tahap::Aktif, 2), older]);
    let mut page = page(world);
    assert_eq!(page.action("kirim"), None);
    assert_eq!(page.tap("buka"), [Ask::Open(Route::Obrolan { id: ID.to_owned() })]);
    let lama = Route::Obrolan { id: "lama".to_owned() };
    assert_eq!(page.tap("percakapan"), [Ask::Open(lama)]);
}

#[test]
fn a_refused_beginning_keeps_the_words_that_were_written() {
    for (alasan, _) in reasons(&beginning(None).perintah) {
        let mut page = page(World::signed_in(Language::Id));
        page.world.janji.push(beginning(ditolak(&alasan, "")));
        assert!(page.text().contains("kartu masih tidak aktif"), "{alasan}");
        let id = page.world.janji[0].id.clone();
        assert_eq!(page.tap("pakai"), [Ask::Forget(id)]);
        page.world.janji.clear();
        assert!(page.field("perihal").unwrap().value.contains("kartu masih tidak aktif"));
    }
}

#[test]
fn every_refusal_says_what_is_certain_and_leads_on() {
    let end = Asked::Akhiri(crate::data::konsultasi::Akhiri { id: ID.to_owned() });
    let end = Janji {
        perintah: Perintah::Petugas(end),
        ..message(None)
    };
    for janji in [beginning(None), message(None), end] {
        for (alasan, _) in reasons(&janji.perintah) {
            let world = World::signed_in(Language::Id);
            let refused = Janji {
                keadaan: ditolak(&alasan, ""),
                ..janji.clone()
            };
            let refusal = refusal(&world.context(), &refused).unwrap();
            assert!(refusal.way.is_some() && !refusal.safe.is_empty(), "{alasan}");
        }
    }
    let sent = message(Some(Keadaan::Dikirim));
    assert_eq!(refusal(&World::signed_in(Language::Id).context(), &sent), None);
}

#[test]
fn an_officer_who_is_silent_for_ten_minutes_is_told_of_and_nothing_is_counted_down_before() {
    let page = room(waiting(Language::Id, 9));
    assert!(
        page.text().contains("Petugas belum menjawab. Anda boleh"),
        "{}",
        page.text()
    );
    let countdown = |page: &Harness<Obrolan>| {
        let blocks = page.screen().blocks;
        blocks.iter().any(|block| matches!(block, Block::Countdown { .. }))
    };
    assert!(!countdown(&page));
    let silent_ms = MOMENT_MS + MINUTE_MS;
    assert_eq!(page.page.redraw_at_ms(&page.world.context()), Some(silent_ms));
    let mut page = room(waiting(Language::Id, 9));
    page.at(silent_ms);
    let text = page.text();
    assert!(text.contains("selama 10 menit"), "{text}");
    assert!(page.action("telepon-165").is_some() && page.action("kanal-semua").is_some());
    assert!(
        page.field("pesan").is_some() && !countdown(&page),
        "the talk stays open"
    );
    assert_eq!(page.page.redraw_at_ms(&page.world.context()), None);
    // Adding to what was written does not begin the wait anew.
    let mut said = urusan(10)[..1].to_vec();
    said.push(pesan(2, Oleh::Peserta, 0, "Masih di sini."));
    let mut world = World::signed_in(Language::Id);
    world.tell_obrolan(Tahap::Diminta, &said);
    assert!(room(world).text().contains("selama 10 menit"));
}

#[test]
fn nobody_is_called_silent_who_has_answered_or_whose_answer_this_phone_cannot_have_heard() {
    let mut page = room(answered(Language::Id));
    page.at(MOMENT_MS + 60 * MINUTE_MS);
    assert!(!page.text().contains("10 menit"), "{}", page.text());
    let mut world = waiting(Language::Id, 30);
    world.online = false;
    let text = room(world).text();
    assert!(!text.contains("10 menit") && text.contains("Menunggu sinyal"), "{text}");
    let mut world = waiting(Language::Id, 30);
    world.session.kartu = None;
    assert!(!room(world).text().contains("10 menit"));
}

#[test]
fn a_message_is_a_promise_and_goes_after_what_was_written_before() {
    let mut page = room(answered(Language::Id));
    page.edit("pesan", "Baik");
    let [Ask::Do(Perintah::Petugas(Asked::Pesan(said)))] = &page.tap("kirim")[..] else {
        panic!("nothing was promised");
    };
    assert_eq!((said.id.as_str(), said.teks.as_str(), said.setelah), (ID, "Baik", 2));
    let lane = |perintah: &Perintah| perintah.about().lane.into_owned();
    let end = Perintah::Petugas(Asked::Akhiri(crate::data::konsultasi::Akhiri { id: ID.to_owned() }));
    assert_eq!(
        lane(&message(None).perintah),
        lane(&end),
        "the end does not overtake a message"
    );
}

#[test]
fn an_officer_who_closes_is_told_and_what_came_too_late_can_be_copied() {
    let mut page = room(over(Language::Id, Akhir::Lawan));
    let text = page.text();
    assert!(text.contains("Petugas mengakhiri percakapan ini."), "{text}");
    assert!(page.action("kirim").is_none() && page.action("lagi").is_some());
    page.world.janji.push(message(ditolak("sudah_ditutup", "")));
    let text = page.text();
    assert!(
        text.contains("1 pesan tidak sampai") && page.action("salin").is_some(),
        "{text}"
    );
}

#[test]
fn the_list_is_asked_anew_when_a_talk_that_it_calls_open_is_over() {
    let of_list = |world: World| {
        let room = room(world);
        let needs = room.page.needs(&room.world.context());
        needs
            .into_iter()
            .find(|need| need.resource == Resource::Petugas)
            .unwrap()
            .age
    };
    assert_eq!(of_list(over(Language::Id, Akhir::Lawan)), Age::Fresh);
    let mut behind = over(Language::Id, Akhir::Lawan);
    behind.tell_petugas(true, vec![obrolan(Tahap::Aktif, 2)]);
    assert!(matches!(of_list(behind), Age::Within(_)));
}

#[test]
fn a_talk_can_be_read_without_a_signal_and_says_how_old_it_is() {
    let mut world = World::offline(Language::Id, 3);
    world.tell_obrolan(Tahap::Ditutup(Akhir::Lawan), &urusan(5));
    world.known.doubt(|_| true);
    let text = room(world).text();
    assert!(text.contains("kartu Anda aktif besok"), "{text}");
    assert!(text.contains("24 November 2026"), "{text}");
}

#[test]
fn home_names_an_open_talk_and_asks_for_no_other() {
    let world = answered(Language::Id);
    let lines = now(&world.context());
    assert_eq!(lines.len(), 1);
    assert!(lines[0].detail.contains("sudah menjawab"), "{}", lines[0].detail);
    assert_eq!(petugas_terbuka(&world.context()).age, Age::Within(60_000));
    let world = over(Language::Id, Akhir::Lawan);
    assert!(now(&world.context()).is_empty());
    assert_eq!(petugas_terbuka(&world.context()).age, Age::Kept);
}
