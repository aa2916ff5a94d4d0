//! What the pages of the talks promise.

use super::examples::{answered, beginning, message, rated, thousand, world};
use super::{Chat, Model, Mulai, Nilai, now, refusal};
use crate::data::konsultasi::Perintah as Asked;
use crate::data::percakapan::{Akhir, Oleh, Tahap};
use crate::data::{Fetch, Janji, Keadaan, Perintah, Resource, Route};
use crate::page::harness::Harness;
use crate::page::ruang::terbuka;
use crate::page::sample::janji::ditolak;
use crate::page::sample::konsultasi::{ID, berdua, dokter, konsultasi, pesan};
use crate::page::sample::tolak::reasons;
use crate::page::sample::{MOMENT_MS, World};
use crate::page::{Age, Ask, Context, Need, Page};
use crate::screen::{Block, ChatMessage, Screen};
use crate::text::Language;

const MINUTE_MS: i64 = 60_000;

fn talk(world: World) -> Harness<Chat> {
    let mut harness = Harness::of(Chat::new(ID.to_owned()));
    harness.world = world;
    harness
}

fn begin(world: World) -> Harness<Mulai> {
    let mut harness = Harness::of(Mulai::new("101".to_owned(), "contoh-1".to_owned()));
    harness.world = world;
    harness
}

fn messages(screen: &Screen) -> Vec<ChatMessage> {
    let mut found = screen.blocks.iter().filter_map(|block| match block {
        Block::Percakapan { messages, .. } => Some(messages.clone()),
        _ => None,
    });
    found.next().unwrap_or_default()
}

fn left(screen: &Screen) -> Option<(u32, u32)> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Countdown {
            seconds,
            announce_every_s,
            ..
        } => Some((*seconds, *announce_every_s)),
        _ => None,
    })
}

fn piece(sejak: u32) -> Resource {
    let id = ID.to_owned();
    Resource::Percakapan { id, sejak }
}

#[test]
fn who_is_there_is_believed_of_a_live_answer_alone() {
    let mut page = Harness::of(Model::default());
    page.world = world(Language::Id);
    assert!(page.text().contains("Daring"));
    // The same answer, read from this phone, or older than two minutes, or without a signal.
    page.world.known.doubt(|_| true);
    assert!(!page.text().contains("Daring") && page.text().contains("dr. Rina Contoh"));
    page.world = world(Language::Id);
    page.at(MOMENT_MS + 121_000);
    assert!(!page.text().contains("Daring"));
    page.world = world(Language::Id);
    page.world.online = false;
    assert!(!page.text().contains("Daring"));
}

#[test]
fn nobody_can_be_written_to_who_is_not_there_or_not_of_the_own_fktp() {
    let mut page = begin(world(Language::Id));
    page.edit("keluhan", "batuk");
    assert_eq!(page.blocked("lanjut"), None);
    let mut away = dokter();
    away[0].daring = false;
    page.world.tell_dokter(1, away.clone());
    assert!(page.blocked("lanjut").unwrap().contains("tidak daring"));
    away[0].faskes = "9901P001".to_owned();
    page.world.tell_dokter(1, away);
    assert_eq!(page.action("lanjut"), None);
    assert_eq!(
        page.page
            .update(super::mulai::Msg::Keluhan(String::new()), &page.world.context()),
        []
    );
}

#[test]
fn a_complaint_is_promised_once_and_its_form_is_empty_then() {
    let mut page = begin(world(Language::Id));
    assert_eq!(page.force("lanjut"), [], "a blank one is not promised");
    page.edit("keluhan", "  batuk\u{202E} tiga hari \n");
    let [Ask::Do(Perintah::Konsultasi(Asked::Mulai(mulai)))] = &page.tap("lanjut")[..] else {
        panic!("nothing was promised");
    };
    assert_eq!(
        (mulai.idanggota.as_str(), mulai.kodedokter, mulai.keluhan.as_str()),
        ("contoh-1", 101, "batuk tiga hari")
    );
    assert!(page.page.is_empty());
    page.world.janji.push(beginning(Some(Keadaan::Dikirim)));
    assert_eq!(page.action("lanjut"), None, "it is on its way");
}

#[test]
fn each_member_has_a_talk_of_their_own() {
    let mut page = begin(world(Language::Id));
    let mut other = konsultasi(Tahap::Aktif, 2);
    other.anggota = "contoh-3".to_owned();
    page.world.tell_konsultasi(vec![other]);
    assert!(page.action("lanjut").is_some());
    page.world.tell_konsultasi(vec![konsultasi(Tahap::Diminta, 1)]);
    assert_eq!(page.tap("buka"), [Ask::Open(Route::Konsultasi { id: ID.to_owned() })]);
    assert_eq!(page.action("lanjut"), None);
}

#[test]
fn a_refused_beginning_keeps_the_words_that_were_written() {
    for (alasan, _) in reasons(&beginning(None).perintah) {
        let mut page = begin(world(Language::Id));
        page.world.janji.push(beginning(ditolak(&alasan, "")));
        let text = page.text();
        assert!(text.contains("Batuk sejak tiga hari"), "{alasan}: {text}");
        assert!(text.contains("langsung ke IGD"), "{alasan}: {text}");
        let id = page.world.janji[0].id.clone();
        assert_eq!(page.tap("pakai"), [Ask::Forget(id)]);
        page.world.janji.clear();
        assert_eq!(page.field("keluhan").unwrap().value, "Batuk sejak tiga hari");
    }
}

#[test]
fn every_refusal_says_what_is_certain_and_leads_on() {
    for janji in [beginning(None), message(None), rated(None)] {
        for (alasan, _) in reasons(&janji.perintah) {
            let world = world(Language::Id);
            let refused = Janji {
                keadaan: ditolak(&alasan, ""),
                ..janji.clone()
            };
            let refusal = refusal(&world.context(), &refused).unwrap();
            assert!(refusal.way.is_some() && !refusal.safe.is_empty(), "{alasan}");
        }
    }
    assert_eq!(
        refusal(&world(Language::Id).context(), &message(Some(Keadaan::Dikirim))),
        None
    );
}

#[test]
fn a_message_is_a_promise_and_is_told_once_when_it_has_arrived() {
    let mut page = talk(answered(Language::Id, 9 * MINUTE_MS));
    assert_eq!(page.force("kirim"), [], "a blank one is not promised");
    page.edit("pesan", "Tidak demam, dok. ");
    let [Ask::Do(Perintah::Konsultasi(Asked::Pesan(sent)))] = &page.tap("kirim")[..] else {
        panic!("nothing was promised");
    };
    assert_eq!((sent.teks.as_str(), sent.setelah), ("Tidak demam, dok.", 2));
    assert!(page.page.is_empty(), "the field is free for the next one");
    page.world.janji.push(message(Some(Keadaan::Diterima)));
    let before = messages(&page.screen());
    let mut said = berdua();
    let mut arrived = pesan(3, Oleh::Peserta, 0, "Tidak demam, dok.");
    arrived.id_pesan = "a1-0".to_owned();
    said.push(arrived);
    page.world.tell_percakapan(Tahap::Aktif, None, &said);
    let after = messages(&page.screen());
    assert_eq!((before.len(), after.len()), (3, 3));
    assert_eq!(before[2].id, after[2].id, "it does not jump");
    assert!(after[2].meta.contains("Terkirim"));
}

#[test]
fn what_waits_in_a_talk_goes_in_the_order_in_which_it_was_written() {
    let about = |perintah: Perintah| perintah.about().lane.into_owned();
    assert_eq!(about(message(None).perintah), about(rated(None).perintah));
    assert_ne!(about(message(None).perintah), about(beginning(None).perintah));
}

#[test]
fn a_message_that_came_too_late_is_told_as_such_and_its_words_stay() {
    let mut world = world(Language::Id);
    world.tell_percakapan(Tahap::Ditutup(Akhir::Waktu), None, &berdua());
    world.janji.push(message(ditolak("sudah_ditutup", "")));
    let page = talk(world);
    let text = page.text();
    assert!(text.contains("Tidak demam, dok."), "{text}");
    assert!(text.contains("1 pesan tidak sampai"), "{text}");
    assert!(page.action("salin").is_some() && page.action("kirim").is_none());
}

#[test]
fn what_was_typed_when_a_talk_was_closed_stays_to_be_copied() {
    let mut page = talk(answered(Language::Id, MINUTE_MS));
    page.edit("pesan", "tunggu sebentar");
    page.world
        .tell_percakapan(Tahap::Ditutup(Akhir::Lawan), None, &berdua());
    assert!(page.text().contains("tunggu sebentar"));
    assert!(page.action("salin-tulisan").is_some());
    assert!(page.field("pesan").is_none());
}

#[test]
fn the_time_that_is_left_is_the_gateways_and_is_told_once_a_minute() {
    let mut page = talk(answered(Language::Id, 9 * MINUTE_MS));
    // The phone's clock is a year ahead: nothing changes.
    page.world.now.wall_ms += 365 * 86_400_000;
    assert_eq!(left(&page.screen()), Some((540, 60)));
    assert_eq!(
        page.page.redraw_at_ms(&page.world.context()),
        Some(MOMENT_MS + 9 * MINUTE_MS)
    );
    page.world.now.gateway_ms = Some(MOMENT_MS + 8 * MINUTE_MS + 1);
    assert_eq!(left(&page.screen()), Some((60, 60)), "never told as less than it is");
    page.world.now.gateway_ms = Some(MOMENT_MS + 9 * MINUTE_MS);
    assert_eq!(left(&page.screen()), Some((0, 60)));
    assert!(page.field("pesan").is_some(), "only the gateway closes a talk");
    assert_eq!(page.page.redraw_at_ms(&page.world.context()), None);
}

#[test]
fn a_phone_that_slept_or_was_started_anew_names_the_hour_until_it_knows_the_time() {
    let mut page = talk(answered(Language::Id, 9 * MINUTE_MS));
    page.world.now.gateway_ms = None;
    page.world.now.wall_ms += 365 * 86_400_000;
    assert_eq!(left(&page.screen()), None);
    assert!(
        page.text().contains("24 November 2026 pukul 10.14 WIB"),
        "{}",
        page.text()
    );
    assert_eq!(page.page.redraw_at_ms(&page.world.context()), None);
}

#[test]
fn no_time_runs_while_the_doctor_is_to_answer() {
    let mut world = world(Language::Id);
    world.tell_percakapan(Tahap::Diminta, None, &berdua()[..1]);
    let page = talk(world);
    assert_eq!(left(&page.screen()), None);
    assert!(page.text().contains("Dokter belum menjawab"));
}

#[test]
fn a_thousand_messages_draw_fifty_and_fifty_more_when_asked_for() {
    let mut page = talk(thousand(Language::Id));
    let drawn = messages(&page.screen());
    assert_eq!((drawn.len(), drawn[0].text.as_str()), (50, "Pesan ke-951"));
    let asked = |page: &Harness<Chat>| -> Vec<u32> {
        let needs = page.page.needs(&page.world.context());
        let pieces = needs.iter().filter(|need| need.age != Age::Kept);
        pieces
            .filter_map(|need| match need.resource {
                Resource::Percakapan { sejak, .. } => Some(sejak),
                _ => None,
            })
            .collect()
    };
    assert_eq!(asked(&page), [1_000], "what was read is not asked for again");
    page.tap("sebelumnya");
    assert_eq!(asked(&page), [1_000, 900]);
    assert_eq!(messages(&page.screen()).len(), 50, "nothing is drawn with a gap");
    page.world.known.set_fetch(&piece(900), Fetch::Asking);
    assert!(page.blocked("sebelumnya").is_some());
    let earlier = (901..=950).map(|n| pesan(n, Oleh::Lawan, 0, "lama")).collect();
    page.world.tell_penggal(900, Tahap::Aktif, None, earlier);
    let drawn = messages(&page.screen());
    assert_eq!((drawn.len(), drawn[0].id.as_str()), (100, "n901"));
    assert_eq!(asked(&page), [1_000]);
}

#[test]
fn what_is_on_the_phone_is_read_without_a_signal_though_the_list_is_newer() {
    let mut world = World::offline(Language::Id, 1);
    world.tell_percakapan(Tahap::Aktif, None, &berdua());
    world.tell_konsultasi(vec![konsultasi(Tahap::Aktif, 120)]);
    let page = talk(world);
    assert_eq!(messages(&page.screen()).len(), 2);
}

#[test]
fn an_open_talk_is_asked_for_every_few_seconds_in_front_and_every_minute_behind() {
    let page = talk(answered(Language::Id, 9 * MINUTE_MS));
    let context = page.world.context();
    let tail = |needs: Vec<Need>| needs.into_iter().find(|need| need.resource == piece(2)).unwrap().age;
    let Age::Within(ms) = tail(page.page.needs(&context)) else {
        panic!("not polled");
    };
    assert!(ms >= 3_000);
    let behind = |context: &Context<'_>| terbuka(context, Need::kept(Resource::Konsultasi)).age;
    assert_eq!(behind(&context), Age::Within(60_000));
    let mut over = world(Language::Id);
    over.tell_percakapan(Tahap::Ditutup(Akhir::Lawan), None, &berdua());
    assert_eq!(tail(page.page.needs(&over.context())), Age::Fresh);
    assert_eq!(behind(&over.context()), Age::Kept, "who has no talk open asks for none");
}

#[test]
fn home_names_an_open_talk_and_until_when_it_waits() {
    let world = answered(Language::Id, 9 * MINUTE_MS);
    let lines = now(&world.context());
    assert_eq!(lines.len(), 1);
    assert!(lines[0].detail.contains("10.14 WIB"), "{}", lines[0].detail);
    assert!(now(&super::examples::world(Language::Id).context()).is_empty());
}

#[test]
fn signs_of_danger_in_what_is_typed_or_was_said_call_for_the_emergency_room_in_both_languages() {
    for (language, words, advice) in [
        (Language::Id, "my chest hurts", "IGD"),
        (Language::En, "gabisa napas", "emergency room"),
    ] {
        let mut page = talk(answered(language, 9 * MINUTE_MS));
        assert!(page.action("darurat").is_none());
        page.edit("pesan", words);
        assert!(page.action("darurat").is_some() && page.text().contains(advice));
        let mut said = berdua();
        said.push(pesan(3, Oleh::Peserta, 0, words));
        page.edit("pesan", "");
        page.world.tell_percakapan(Tahap::Aktif, None, &said);
        assert!(page.action("darurat").is_some(), "it stays once it is sent");
        // The same where a talk begins, and nobody waits for a doctor in a chat without having been asked.
        let mut first = begin(world(language));
        first.edit("keluhan", "batuk tiga hari");
        assert!(first.action("darurat").is_none() && first.action("lanjut").unwrap().confirm.is_none());
        first.edit("keluhan", words);
        assert!(first.action("darurat").is_some() && first.text().contains(advice));
        assert!(first.action("lanjut").unwrap().confirm.is_some());
    }
}

#[test]
fn a_talk_is_rated_once_and_only_when_it_is_over() {
    let mut page = Harness::of(Nilai::new(ID.to_owned()));
    page.world = world(Language::Id);
    assert!(page.blocked("kirim").is_some());
    page.edit("bintang", "4");
    page.edit("catatan", " jelas ");
    let asks = page.tap("kirim");
    let Ask::Do(Perintah::Konsultasi(Asked::Nilai(nilai))) = &asks[0] else {
        panic!("{asks:?}");
    };
    assert_eq!((nilai.bintang, nilai.catatan.as_str()), (4, "jelas"));
    page.world.tell_konsultasi(vec![konsultasi(Tahap::Aktif, 2)]);
    assert_eq!(page.action("kirim"), None);
}
