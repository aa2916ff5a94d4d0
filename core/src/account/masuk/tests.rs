//! The sign-in form, as somebody who types into it.

use super::examples::{filled, ready};
use super::model::Captcha;
use super::{Model, Msg};
use crate::data::panggilan::{self, Jawaban, Panggilan};
use crate::data::{Problem, Route};
use crate::page::sample::World;
use crate::page::{Ask, Page};
use crate::screen::Block;
use crate::text::Language;

fn captcha() -> Jawaban {
    Jawaban::Captcha(panggilan::Captcha {
        id: "c2".into(),
        lebar: 1,
        tinggi: 1,
        bit: vec![0x80],
        tanya: "Berapa dua ditambah tiga?".into(),
    })
}

#[test]
fn what_cannot_be_right_is_said_and_not_sent() {
    let world = World::empty(Language::Id);
    let mut model = filled(Language::Id);
    model.identitas = "9999993102850001".into();
    model.jawaban = "5".into();
    assert_eq!(model.update(Msg::Send, &world.context()), []);
    assert_eq!(model.problem, Some(Problem::NikDate));
    let asks = model.update(Msg::Identitas("9999995708850001".into()), &world.context());
    assert_eq!((asks, model.problem.is_none()), (vec![], true));
}

#[test]
fn an_empty_password_or_answer_is_not_sent() {
    let world = World::empty(Language::Id);
    for (kata_sandi, jawaban) in [("", "5"), ("Contoh#123", " ")] {
        let mut model = filled(Language::Id);
        model.kata_sandi = kata_sandi.into();
        model.jawaban = jawaban.into();
        assert_eq!(model.update(Msg::Send, &world.context()), []);
        assert!(model.incomplete);
    }
}

#[test]
fn a_whole_form_is_sent_once_without_blanks_and_its_captcha_is_spent() {
    let world = World::empty(Language::Id);
    let mut model = filled(Language::Id);
    model.identitas = "9999 9957 0885 0001".into();
    model.jawaban = " 5 ".into();
    let asks = model.update(Msg::Send, &world.context());
    let [Ask::Call(Panggilan::Masuk(masuk))] = asks.as_slice() else {
        panic!("{asks:?}");
    };
    assert_eq!(
        (masuk.identitas.as_str(), masuk.captcha.as_str()),
        ("9999995708850001", "c1")
    );
    assert_eq!(masuk.jawaban, "5");
    assert_eq!(model.update(Msg::Send, &world.context()), []);
}

#[test]
fn a_refusal_is_shown_beside_a_new_captcha() {
    let world = World::empty(Language::Id);
    let mut model = filled(Language::Id);
    model.jawaban = "4".into();
    model.update(Msg::Send, &world.context());
    let asks = model.answered(Err(Problem::CaptchaWrong), &world.context());
    assert_eq!(asks, [Ask::Call(Panggilan::Captcha { bahasa: "id" })]);
    model.answered(Ok(captcha()), &world.context());
    assert_eq!(model.refusal, Some(Problem::CaptchaWrong));
    assert!(matches!(&model.captcha, Captcha::Here { id, .. } if id == "c2"));
}

/// What a refused sign-in may call safe: nothing but what no sign-in can change. `Problem::all` has every kind.
#[test]
fn every_refused_sign_in_is_shown_and_calls_safe_only_what_it_leaves_as_it_was() {
    let getting_in = Problem::all().into_iter().filter(|problem| {
        let code = problem.code();
        let by_key = matches!(
            problem,
            Problem::PhoneEnded | Problem::KeyUnknown | Problem::ChallengeOver
        );
        code.starts_with("JKN-20") && *problem != Problem::SessionEnded && !by_key
    });
    let names: Vec<&str> = super::examples().iter().map(|example| example.name).collect();
    let mut seen = 0;
    for problem in getting_in {
        let example = match &problem {
            Problem::WrongPassword { .. } => "masuk/sandi-salah",
            Problem::NotRegistered => "masuk/belum-punya-akun",
            Problem::AccountPaused { .. } => "masuk/akun-dikunci",
            Problem::RecoveryNeeded => "masuk/perlu-sandi-lain",
            Problem::CaptchaWrong => "masuk/gambar-salah",
            Problem::CaptchaExpired => "masuk/gambar-kedaluwarsa",
            Problem::SignInRefused { .. } => "masuk/ditolak-lain",
            other => panic!("{other:?} has no example"),
        };
        assert!(names.contains(&example), "{example}");
        for (language, membership, password, account) in [
            (
                Language::Id,
                "Kepesertaan Anda tidak berubah",
                "Kata sandi Anda tidak dihitung salah",
                "Akun",
            ),
            (
                Language::En,
                "Your membership has not changed",
                "does not count against your password",
                "account",
            ),
        ] {
            let mut world = World::signed_in(language);
            world.session.kartu = None;
            let kept = world.context().known.keluarga().value.cloned();
            let mut model = filled(Language::Id);
            model.jawaban = "4".into();
            model.update(Msg::Send, &world.context());
            let asks = model.answered(Err(problem.clone()), &world.context());
            // No session, and what this phone keeps is as it was: only a new picture is asked for.
            assert!(!world.context().session.is_open());
            assert_eq!(world.context().known.keluarga().value.cloned(), kept);
            assert!(
                matches!(asks.as_slice(), [Ask::Call(Panggilan::Captcha { .. })]),
                "{problem:?}"
            );
            let Block::Problem { safe, .. } = problem.block(&world.texts, Vec::new()) else {
                panic!("not a problem");
            };
            let (tries, locked) = match problem {
                Problem::CaptchaWrong | Problem::CaptchaExpired => (true, false),
                Problem::WrongPassword { .. } | Problem::RecoveryNeeded => (false, true),
                _ => (false, false),
            };
            // A picture is no try at the password; a wrong password is one, so that the account is not as it was.
            assert_eq!(safe.contains(password), tries, "{problem:?}: {safe}");
            assert!(!(locked && safe.contains(account)), "{problem:?}: {safe}");
            if locked {
                assert!(safe.contains(membership), "{problem:?}: {safe}");
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 14);
}

#[test]
fn a_captcha_is_asked_for_once_and_again_only_when_it_could_not_be_had() {
    let world = World::empty(Language::Id);
    let mut model = Model::default();
    assert_eq!(
        model.opened(&world.context()),
        [Ask::Call(Panggilan::Captcha { bahasa: "id" })]
    );
    assert_eq!(model.opened(&world.context()), []);
    model.answered(Err(Problem::Offline), &world.context());
    assert_eq!(
        model.opened(&world.context()),
        [Ask::Call(Panggilan::Captcha { bahasa: "id" })]
    );
    assert_eq!(ready(Language::Id, model).opened(&world.context()), []);
}

#[test]
fn a_captcha_asks_in_the_language_of_the_page() {
    let world = World::empty(Language::En);
    let asks = Model::default().opened(&world.context());
    assert_eq!(asks, [Ask::Call(Panggilan::Captcha { bahasa: "en" })]);
}

/// Fault T20.
#[test]
fn a_captcha_that_runs_out_is_replaced_unless_somebody_is_answering_it_and_not_for_ever() {
    let mut world = World::empty(Language::Id);
    let mut model = ready(Language::Id, Model::default());
    let due_ms = model.redraw_at_ms(&world.context()).unwrap();
    assert!(due_ms < world.now.wall_ms + 120_000, "before the gateway forgets it");
    world.now.wall_ms = due_ms;
    world.now.gateway_ms = Some(due_ms);
    let mut answering = model.clone();
    answering.update(Msg::Jawaban("4".into()), &world.context());
    assert_eq!(answering.opened(&world.context()), []);
    let mut asked = 0;
    for _ in 0..20 {
        asked += model.opened(&world.context()).len();
        model = ready(Language::Id, model);
        let now_ms = world.now.wall_ms + 110_000;
        world.now.wall_ms = now_ms;
        world.now.gateway_ms = Some(now_ms);
    }
    assert_eq!(asked, 5);
    model.update(Msg::Jawaban(String::new()), &world.context());
    assert_eq!(model.opened(&world.context()).len(), 1, "somebody is there again");
}

#[test]
fn whoever_has_begun_to_write_is_not_given_another_page_though_the_phone_learns_of_its_key() {
    for written in [
        Msg::Identitas("9".into()),
        Msg::KataSandi("C".into()),
        Msg::Jawaban("5".into()),
    ] {
        let mut world = World::empty(Language::Id);
        let mut model = ready(Language::Id, Model::default());
        let before = world.draw(&model, &Route::Masuk).0.title;
        model.update(written, &world.context());
        world.presence.kunci.usable = true;
        let screen = world.draw(&model, &Route::Masuk).0;
        assert_eq!(screen.title, before);
        assert!(screen.fields().any(|field| field.id == "kata-sandi"), "{screen:?}");
        assert_eq!(model.opened(&world.context()), [], "nor is the phone's lock asked for");
    }
}

#[test]
fn a_picture_that_does_not_fill_its_rows_is_not_understood() {
    let world = World::empty(Language::Id);
    let mut model = Model::default();
    let Jawaban::Captcha(mut odd) = captcha() else {
        panic!("a captcha");
    };
    odd.lebar = 99;
    model.answered(Ok(Jawaban::Captcha(odd)), &world.context());
    assert_eq!(model.captcha, Captcha::Failed(Problem::NotUnderstood));
}

#[test]
fn the_password_is_neither_saved_nor_debugged() {
    let model = filled(Language::Id);
    assert!(!serde_json::to_string(&model).unwrap().contains("Contoh#123"));
    assert!(!format!("{model:?}").contains("Contoh#123"));
}
