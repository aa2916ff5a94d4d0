//! The recovery as somebody who has lost the password, the number or the phone.

use super::examples::{at, begun, by};
use super::*;
use crate::data::akun::Pulih;
use crate::data::kode::{Cara, Dikirim, TiketKode};
use crate::page::kode;
use crate::page::sample::{MOMENT_MS, World};
use crate::text::Language;

fn world_at(ms: i64) -> World {
    let mut world = World::empty(Language::Id);
    (world.now.wall_ms, world.now.gateway_ms) = (MOMENT_MS + ms, Some(MOMENT_MS + ms));
    world
}

fn keadaan(keadaan: KeadaanPulih) -> Result<Jawaban, Problem> {
    Ok(Jawaban::Akun(Jawab::Keadaan(keadaan)))
}

fn asks_state(asks: &[Ask]) -> bool {
    matches!(asks, [Ask::Call(Panggilan::Akun(Tanya::Keadaan(tiket)))] if tiket == "p1")
}

fn text(model: &Model, world: &World) -> String {
    let route = crate::data::Route::Akun(crate::data::route::Akun::Pulih);
    crate::screen::plain::render(&world.draw(model, &route).0)
}

#[test]
fn a_number_and_a_captcha_begin_it_and_the_code_for_the_counter_is_there() {
    let world = world_at(0);
    let mut model = begun(Language::Id);
    model.jawaban = "5".to_owned();
    let asks = model.update(Msg::Lanjut, &world.context());
    assert!(matches!(asks.as_slice(), [Ask::Call(Panggilan::Akun(Tanya::Pulih(_)))]));
    let told = Jawaban::Akun(Jawab::Pulih(Pulih {
        tiket: "p1".to_owned(),
        bantuan: "48213907".to_owned(),
        berlaku_ms: 86_400_000,
    }));
    model.answered(Ok(told), &world.context());
    assert_eq!(model.step(), Some(2));
    let seen = text(&model, &world);
    assert!(
        seen.contains("4821 3907") && seen.contains("25 November 2026"),
        "{seen}"
    );
    let order =
        ["1. Tunjukkan sekarang", "2. Telepon 165", "3. PANDAWA", "4. Loket"].map(|way| seen.find(way).unwrap());
    assert!(order.is_sorted(), "{seen}");
}

#[test]
fn the_gateway_is_asked_every_five_seconds_and_after_a_while_every_minute() {
    let mut model = at(Langkah::Cara);
    assert_eq!(model.redraw_at_ms(&world_at(0).context()), Some(MOMENT_MS + 5_000));
    assert_eq!(model.opened(&world_at(4_999).context()), []);
    let asks = model.opened(&world_at(5_000).context());
    assert!(asks_state(&asks), "{asks:?}");
    assert_eq!(model.opened(&world_at(10_000).context()), [], "one at a time");
    model.answered(Err(Problem::NoReply), &world_at(11_000).context());
    assert_eq!(model.masalah, None, "nobody asked for it");
    assert_eq!(
        model.redraw_at_ms(&world_at(0).context()),
        Some(MOMENT_MS + 16_000),
        "from the answer on"
    );
    model.ditanya_ms = MOMENT_MS + 600_000;
    assert_eq!(model.opened(&world_at(605_000).context()), []);
    assert!(asks_state(&model.opened(&world_at(660_000).context())));
    // Behind another page, and once it is done, nothing is asked.
    model.langkah = Langkah::Sandi;
    assert_eq!(model.redraw_at_ms(&world_at(0).context()), None);
}

#[test]
fn an_officer_lets_the_page_go_on_by_itself_and_a_refusal_leaves_every_way() {
    let world = world_at(5_000);
    let mut model = at(Langkah::Cara);
    model.opened(&world.context());
    model.answered(keadaan(KeadaanPulih::Ditolak), &world.context());
    let seen = text(&model, &world);
    assert!(
        seen.contains("Petugas belum menyetujui") && seen.contains("Kode lewat e-mail"),
        "{seen}"
    );
    let mut model = at(Langkah::Cara);
    model.opened(&world.context());
    model.answered(keadaan(KeadaanPulih::Cukup), &world.context());
    assert_eq!(model.step(), Some(4));
    model.update(Msg::Sandi("Contoh-99!".to_owned()), &world.context());
    model.update(Msg::Ulang("Contoh-99!".to_owned()), &world.context());
    let asks = model.update(Msg::Lanjut, &world.context());
    assert!(matches!(asks.as_slice(), [Ask::Call(Panggilan::Akun(Tanya::Sandi(_)))]));
    model.answered(Ok(Jawaban::Masuk), &world.context());
    assert_eq!((model.step(), model.is_empty()), (Some(5), true));
}

#[test]
fn a_right_code_is_shown_at_once_and_a_new_number_asks_for_one_more_way() {
    let world = world_at(0);
    let mut model = by(Pilihan::Nomor, "0812 0000 0011");
    model.update(Msg::Kode(kode::Msg::Kirim(Cara::Sms)), &world.context());
    let sent = Dikirim {
        tiket: "k1".to_owned(),
        kirim_lagi_ms: 60_000,
        berlaku_ms: 300_000,
        sisa: 2,
    };
    model.answered(Ok(Jawaban::KodeDikirim(sent)), &world.context());
    model.update(Msg::Kode(kode::Msg::Ketik("123456".to_owned())), &world.context());
    model.update(Msg::Kode(kode::Msg::Periksa), &world.context());
    let asks = model.answered(Ok(Jawaban::KodeBenar(TiketKode("o1".to_owned()))), &world.context());
    assert!(
        matches!(asks.as_slice(), [Ask::Call(Panggilan::Akun(Tanya::Bukti(_)))]),
        "{asks:?}"
    );
    model.answered(keadaan(KeadaanPulih::Kurang), &world.context());
    assert_eq!(model.step(), Some(2));
    let seen = text(&model, &world);
    assert!(
        seen.contains("Perlu satu cara lagi") && seen.contains("30 hari"),
        "{seen}"
    );
}

#[test]
fn a_code_of_another_request_leaves_every_other_way() {
    let world = world_at(0);
    let mut model = by(Pilihan::Email, "sari@a.example");
    model.bertanya = Some(Tanyakan::Bukti);
    model.answered(Err(Problem::ProofMissing), &world.context());
    let seen = text(&model, &world);
    assert!(seen.contains("Kode ini bukan untuk permintaan ini"), "{seen}");
    assert!(seen.contains("Kirim e-mail ke"), "a new one can be sent: {seen}");
}

#[test]
fn a_ticket_of_yesterday_begins_anew_with_the_number_still_there() {
    let world = world_at(0);
    let mut model = at(Langkah::Cara);
    model.bertanya = Some(Tanyakan::Keadaan);
    let asks = model.answered(keadaan(KeadaanPulih::Lewat), &world.context());
    assert!(matches!(asks.as_slice(), [Ask::Call(Panggilan::Captcha { .. })]));
    assert_eq!((model.step(), model.identitas.as_str()), (Some(1), "9999995708850001"));
}

#[test]
fn what_is_answered_while_the_state_is_being_asked_waits_and_is_taken_for_nothing_else() {
    let world = world_at(5_000);
    let mut model = at(Langkah::Tanya);
    (model.empat, model.anggota) = ("0011".to_owned(), "3".to_owned());
    assert!(asks_state(&model.opened(&world.context())));
    assert_eq!(
        model.update(Msg::Lanjut, &world.context()),
        [],
        "one question at a time"
    );
    let asks = model.answered(keadaan(KeadaanPulih::Menunggu), &world.context());
    assert!(
        matches!(asks.as_slice(), [Ask::Call(Panggilan::Akun(Tanya::Bukti(_)))]),
        "{asks:?}"
    );
    assert_eq!(model.step(), Some(3));
    model.answered(Err(Problem::AnswersWrong { left: Some(2) }), &world.context());
    assert_eq!(
        (model.step(), model.masalah),
        (Some(3), Some(Problem::AnswersWrong { left: Some(2) }))
    );
}

#[test]
fn the_button_for_other_ways_leads_to_them_and_not_off_the_page() {
    let world = world_at(0);
    for mut model in [by(Pilihan::Nomor, "081200000011"), at(Langkah::Tanya)] {
        assert_eq!(model.update(Msg::CaraLain, &world.context()), []);
        assert_eq!(model.step(), Some(2));
    }
}

#[test]
fn what_is_kept_holds_no_password_and_no_answer() {
    let mut model = at(Langkah::Tanya);
    (model.empat, model.anggota) = ("8317".to_owned(), "4".to_owned());
    (model.sandi, model.ulang) = ("Contoh-99!".to_owned(), "Contoh-99!".to_owned());
    let kept = serde_json::to_string(&model).unwrap();
    assert!(!kept.contains("8317") && !kept.contains("Contoh-99!"), "{kept}");
    assert!(
        kept.contains("48213907"),
        "the code for the counter outlives a kill: {kept}"
    );
}
