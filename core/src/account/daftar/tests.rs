//! The form as somebody who fills it in, makes mistakes, is killed, and comes back.

use super::examples::{asked, at, filled, proved, ready};
use super::*;
use crate::data::akun::Diri;
use crate::data::kode::{Cara, TiketKode};
use crate::page::kode;
use crate::page::sample::{MOMENT_MS, World};
use crate::rules::lapisan::Lapisan;
use crate::text::Language;

fn world() -> World {
    World::empty(Language::Id)
}

fn told(tiket: &str) -> Result<Jawaban, Problem> {
    Ok(Jawaban::Akun(Jawab::Tiket(akun::Tiket {
        tiket: tiket.to_owned(),
        berlaku_ms: 1_800_000,
    })))
}

fn text(model: &Model, world: &World) -> String {
    let route = crate::data::Route::Akun(crate::data::route::Akun::Daftar);
    crate::screen::plain::render(&world.draw(model, &route).0)
}

#[test]
fn a_whole_form_leads_from_data_to_an_account() {
    let world = world();
    let mut model = filled(Language::Id);
    model.jawaban = " 5 ".to_owned();
    let asks = model.update(Msg::Lanjut, &world.context());
    let [Ask::Call(Panggilan::Akun(Tanya::Periksa(sent)))] = asks.as_slice() else {
        panic!("{asks:?}");
    };
    assert_eq!((sent.nik.as_str(), sent.jawaban.as_str()), ("9999991203830002", "5"));
    assert!(matches!(&sent.diri, Diri::Nama(nama) if nama == "Budi Contoh"));
    assert_eq!(model.update(Msg::Lanjut, &world.context()), [], "once at a time");
    model.answered(told("t1"), &world.context());
    assert_eq!(model.step(), Some(2));
    for (msg, step) in [
        (Msg::NoHp("0812 0000 0012".to_owned()), 2),
        (Msg::Sandi("Contoh-12!".to_owned()), 2),
        (Msg::Ulang("Contoh-12!".to_owned()), 2),
        (Msg::Lanjut, 3),
        (Msg::Setuju("true".to_owned()), 3),
        (Msg::Lanjut, 4),
    ] {
        model.update(msg, &world.context());
        assert_eq!(model.step(), Some(step));
    }
    let asks = model.update(Msg::Kode(kode::Msg::Kirim(Cara::Sms)), &world.context());
    assert!(
        matches!(asks.as_slice(), [Ask::Call(Panggilan::KirimKode(kirim))] if kirim.tiket.as_deref() == Some("t1"))
    );
    let mut model = proved();
    let asks = model.update(Msg::Lanjut, &world.context());
    let [Ask::Call(Panggilan::Akun(Tanya::Daftar(sent)))] = asks.as_slice() else {
        panic!("{asks:?}");
    };
    assert_eq!((sent.tiket.as_str(), &sent.kode), ("t1", &TiketKode("o1".to_owned())));
    model.answered(Ok(Jawaban::Masuk), &world.context());
    assert_eq!(
        (model.step(), model.is_empty()),
        (Some(5), true),
        "nothing of it is kept"
    );
}

#[test]
fn what_is_missing_is_said_and_not_sent() {
    let world = world();
    for (nik, nama, lahir, jawaban) in [
        ("99999912038300", "Budi", "1983-03-12", "5"),
        ("9999991203830002", " ", "1983-03-12", "5"),
        ("9999991203830002", "Budi", "", "5"),
        ("9999991203830002", "Budi", "2999-01-01", "5"),
        ("9999991203830002", "Budi", "1983-03-12", " "),
    ] {
        let mut model = ready(
            Language::Id,
            Model {
                nik: nik.to_owned(),
                nama: nama.to_owned(),
                lahir: lahir.to_owned(),
                jawaban: jawaban.to_owned(),
                ..Model::default()
            },
        );
        assert_eq!(model.update(Msg::Lanjut, &world.context()), [], "{nik} {nama} {lahir}");
    }
}

#[test]
fn a_password_that_lacks_a_symbol_does_not_go_on() {
    let world = world();
    let mut model = at(Langkah::Kontak);
    (model.sandi, model.ulang) = ("Contoh12".to_owned(), "Contoh12".to_owned());
    model.update(Msg::Lanjut, &world.context());
    assert_eq!(model.step(), Some(2));
    let seen = text(&model, &world);
    assert!(
        seen.contains("Tambahkan simbol") && !seen.contains("Tambahkan angka"),
        "{seen}"
    );
}

#[test]
fn neither_password_nor_answer_is_kept_and_everything_else_is() {
    let mut model = proved();
    model.jawaban = "rahasia-5".to_owned();
    let kept = serde_json::to_string(&model).unwrap();
    for secret in ["Contoh-12!", "rahasia-5", "123456"] {
        assert!(!kept.contains(secret), "{kept}");
    }
    let mut back: Model = serde_json::from_str(&kept).unwrap();
    let world = world();
    assert_eq!(back.step(), Some(4));
    assert!(text(&back, &world).contains("Kata sandi tidak disimpan di HP"));
    assert_eq!(
        back.update(Msg::Lanjut, &world.context()),
        [],
        "without a password nothing is asked"
    );
    back.update(Msg::Sandi("Contoh-12!".to_owned()), &world.context());
    back.update(Msg::Ulang("Contoh-12!".to_owned()), &world.context());
    let asks = back.update(Msg::Lanjut, &world.context());
    assert!(
        matches!(asks.as_slice(), [Ask::Call(Panggilan::Akun(Tanya::Daftar(_)))]),
        "the proof is still there"
    );
    assert!(!format!("{model:?}").contains("9999"));
}

#[test]
fn a_name_spelt_otherwise_is_mended_with_the_same_ticket_and_the_code_still_counts() {
    let world = world();
    let mut model = proved();
    model.update(Msg::Lanjut, &world.context());
    model.answered(Err(Problem::DataMismatch), &world.context());
    assert_eq!(model.step(), Some(4));
    model.update(Msg::Perbaiki(Langkah::Data), &world.context());
    assert_eq!((model.step(), model.nik.as_str()), (Some(1), "9999991203830002"));
    model = ready(Language::Id, model);
    model.update(Msg::Nama("Budi S. Contoh".to_owned()), &world.context());
    model.update(Msg::Jawaban("5".to_owned()), &world.context());
    let asks = model.update(Msg::Lanjut, &world.context());
    assert!(
        matches!(asks.as_slice(), [Ask::Call(Panggilan::Akun(Tanya::Periksa(sent)))] if sent.tiket.as_deref() == Some("t1")),
        "{asks:?}"
    );
    model.answered(told("t1"), &world.context());
    assert_eq!(model.step(), Some(4), "straight back");
    let asks = model.update(Msg::Lanjut, &world.context());
    assert!(matches!(
        asks.as_slice(),
        [Ask::Call(Panggilan::Akun(Tanya::Daftar(_)))]
    ));
}

#[test]
fn a_code_of_the_ticket_before_is_none_of_another_one() {
    let world = world();
    let mut model = proved();
    let code = |model: &Model| model.with_to(&world.context(), |to| model.kode.tiket(to).cloned());
    assert!(code(&model).is_some());
    model.update(Msg::Perbaiki(Langkah::Data), &world.context());
    model = ready(Language::Id, model);
    model.update(Msg::Jawaban("5".to_owned()), &world.context());
    model.update(Msg::Lanjut, &world.context());
    model.answered(told("t2"), &world.context());
    assert_eq!((model.step(), code(&model)), (Some(4), None));
    assert_eq!(
        model.update(Msg::Lanjut, &world.context()),
        [],
        "it is proved anew first"
    );
}

#[test]
fn an_expired_ticket_leads_to_the_captcha_with_everything_that_was_typed() {
    let mut world = world();
    let mut model = proved();
    model.update(Msg::Lanjut, &world.context());
    let asks = model.answered(Err(Problem::TicketExpired), &world.context());
    assert!(matches!(asks.as_slice(), [Ask::Call(Panggilan::Captcha { .. })]));
    assert_eq!(
        (model.step(), model.nama.as_str(), model.nohp.as_str()),
        (Some(1), "Budi Contoh", "0812 0000 0012")
    );
    model = ready(Language::Id, model);
    model.answered(told("t2"), &world.context());
    assert_eq!(model.step(), Some(4));
    let to = model.with_to(&world.context(), |to| model.kode.tiket(to).cloned());
    assert_eq!(to, None, "a code of another ticket is no code of this one");
    // The phone's own clock knows it as well.
    let mut model = at(Langkah::Kode);
    let later = MOMENT_MS + 1_800_000;
    (world.now.wall_ms, world.now.gateway_ms) = (later, Some(later));
    assert!(text(&model, &world).contains("Waktu isian ini sudah habis"));
    model.update(Msg::Lanjut, &world.context());
    assert_eq!(model.step(), Some(1));
}

#[test]
fn in_2020_the_card_and_the_mother_are_asked_for_and_never_the_name() {
    let mut world = world();
    world.layer = Lapisan::L2020;
    let mut model = filled(Language::Id);
    (model.kartu, model.ibu) = ("0009900000012".to_owned(), "Ibu Contoh".to_owned());
    model.jawaban = "5".to_owned();
    let ids = |model: &Model, world: &World| -> Vec<String> {
        let route = crate::data::Route::Akun(crate::data::route::Akun::Daftar);
        world
            .draw(model, &route)
            .0
            .fields()
            .map(|field| field.id.clone())
            .collect()
    };
    let seen = ids(&model, &world);
    assert!(
        seen.contains(&"kartu".to_owned()) && seen.contains(&"ibu".to_owned()),
        "{seen:?}"
    );
    assert!(!seen.contains(&"nama".to_owned()), "{seen:?}");
    let asks = model.update(Msg::Lanjut, &world.context());
    assert!(matches!(
        asks.as_slice(),
        [Ask::Call(Panggilan::Akun(Tanya::Periksa(sent)))] if matches!(sent.diri, Diri::KartuDanIbu { .. })
    ));
    let first = at(Langkah::Kode).with_to(&world.context(), |to| to.cara.first().map(|(cara, _)| *cara));
    assert_eq!(first, Some(Cara::Email));
    world.layer = Lapisan::L2023;
    let seen = ids(&filled(Language::Id), &world);
    assert!(
        seen.contains(&"nama".to_owned()) && !seen.contains(&"ibu".to_owned()),
        "{seen:?}"
    );
}

#[test]
fn five_lost_codes_name_the_ways_without_one_and_the_counter_is_open_in_spite_of_the_quota() {
    let mut world = world();
    let now = MOMENT_MS + 30_000;
    (world.now.wall_ms, world.now.gateway_ms) = (now, Some(now));
    let mut model = asked(5);
    let seen = text(&model, &world);
    assert!(seen.contains("Kode sudah 5 kali tidak sampai"), "{seen}");
    assert_eq!(
        model.update(Msg::Kode(kode::Msg::Kirim(Cara::Sms)), &world.context()),
        []
    );
    let asks = model.update(Msg::Kode(kode::Msg::Kirim(Cara::Loket)), &world.context());
    assert!(matches!(asks.as_slice(), [Ask::Call(Panggilan::KirimKode(kirim))] if kirim.cara == Cara::Loket));
    assert!(!text(&asked(4), &world).contains("5 kali tidak sampai"));
}

#[test]
fn whoever_is_no_participant_is_led_to_where_one_registers() {
    let world = World::not_a_participant(Language::Id);
    let mut model = proved();
    model.answered(Ok(Jawaban::Masuk), &world.context());
    model.finished(true);
    let seen = text(&model, &world);
    assert!(seen.contains("Akun tidak membuat Anda menjadi peserta JKN"), "{seen}");
    assert!(
        !text(&model, &World::signed_in(Language::Id)).contains("Akun tidak membuat"),
        "a participant is not told"
    );
}
