//! Every state of the sign-in worth seeing.

use super::Model;
use crate::data::Route;
use crate::page::sample::{Example, World};
use crate::page::{Captcha, Page};
use crate::problem::Problem;
use crate::screen::{Bitmap, Screen};
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "masuk/kosong",
            draw: |language| draw(&Model::default(), ready(language)),
        },
        Example {
            name: "masuk/nik-kurang-satu-angka",
            draw: |language| {
                let mut model = Model {
                    identitas: "999999570885000".to_owned(),
                    ..Model::default()
                };
                let world = ready(language);
                model.update(super::Msg::Send, &world.context());
                draw(&model, world)
            },
        },
        Example {
            name: "masuk/sandi-salah",
            draw: |language| {
                let mut world = ready(language);
                world.session.refusal = Some(Problem::WrongPassword { left: Some(3) });
                draw(&filled(), world)
            },
        },
        Example {
            name: "masuk/sedang-masuk",
            draw: |language| {
                let mut world = ready(language);
                world.session.signing_in = true;
                draw(&filled(), world)
            },
        },
        Example {
            name: "masuk/tanpa-sinyal",
            draw: |language| {
                let mut world = World::empty(language);
                world.online = false;
                world.session.captcha = Captcha::Failed(Problem::Offline);
                draw(&Model::default(), world)
            },
        },
    ]
}

fn filled() -> Model {
    Model {
        identitas: "9999995708850001".to_owned(),
        kata_sandi: "Contoh#123".to_owned(),
        ..Model::default()
    }
}

fn ready(language: Language) -> World {
    let mut world = World::empty(language);
    // A checkerboard stands in for the letters, which only a gateway draws.
    if let Ok(picture) = Bitmap::draw(48, 16, |x, y| (x / 4 + y / 4) % 2 == 0) {
        let question = "Berapa dua ditambah tiga?".to_owned();
        world.session.captcha = Captcha::Here { picture, question };
    }
    world
}

fn draw(model: &Model, world: World) -> Screen {
    world.draw(model, &Route::Masuk).0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::masuk::Msg;
    use crate::page::Ask;

    #[test]
    fn what_cannot_be_right_is_said_and_not_sent() {
        let world = ready(Language::Id);
        let mut model = filled();
        model.identitas = "9999993102850001".into();
        model.jawaban = "5".into();
        assert_eq!(model.update(Msg::Send, &world.context()), []);
        assert_eq!(model.problem, Some(Problem::NikDate));
        let asks = model.update(Msg::Identitas("9999995708850001".into()), &world.context());
        assert_eq!((asks, model.problem.is_none()), (vec![], true));
    }

    #[test]
    fn an_empty_password_or_answer_is_not_sent() {
        let world = ready(Language::Id);
        for (kata_sandi, jawaban) in [("", "5"), ("Contoh#123", " ")] {
            let mut model = filled();
            model.kata_sandi = kata_sandi.into();
            model.jawaban = jawaban.into();
            assert_eq!(model.update(Msg::Send, &world.context()), []);
            assert!(model.incomplete);
        }
    }

    #[test]
    fn a_whole_form_is_sent_once_without_blanks_and_its_captcha_is_spent() {
        let world = ready(Language::Id);
        let mut model = filled();
        model.identitas = "9999 9957 0885 0001".into();
        model.jawaban = " 5 ".into();
        let asks = model.update(Msg::Send, &world.context());
        let [Ask::SignIn(credentials)] = asks.as_slice() else {
            panic!("{asks:?}");
        };
        assert_eq!(credentials.identitas, "9999995708850001");
        assert_eq!(credentials.jawaban, "5");
        assert_eq!(model.update(Msg::Send, &world.context()), []);
    }

    #[test]
    fn the_password_is_neither_saved_nor_debugged() {
        let model = filled();
        assert!(!serde_json::to_string(&model).unwrap().contains("Contoh#123"));
        assert!(!format!("{model:?}").contains("Contoh#123"));
    }
}
