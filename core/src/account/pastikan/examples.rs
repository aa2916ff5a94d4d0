//! Every way to show that it is the owner, and what can go wrong.

use super::{Model, Msg};
use crate::data::{Problem, Route};
use crate::page::sample::{Example, World};
use crate::page::{Handed, Page, Tried};
use crate::screen::{NotBrought, Screen};
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "pastikan/tanpa-pin",
            draw: |language| draw(&Model::default(), &waiting(language, None, None)),
        },
        Example {
            name: "pastikan/dengan-pin",
            draw: |language| draw(&Model::default(), &waiting(language, Some(5), None)),
        },
        Example {
            name: "pastikan/pin-kurang-satu-angka",
            draw: |language| {
                let world = waiting(language, Some(5), None);
                let mut model = Model::default();
                model.update(Msg::Pin("58291".to_owned()), &world.context());
                model.update(Msg::Prove, &world.context());
                draw(&model, &world)
            },
        },
        Example {
            name: "pastikan/pin-sedang-dicek",
            draw: |language| draw(&Model::default(), &waiting(language, Some(5), Some(Tried::Checking))),
        },
        Example {
            name: "pastikan/pin-salah",
            draw: |language| draw(&Model::default(), &waiting(language, Some(4), Some(Tried::Wrong))),
        },
        Example {
            name: "pastikan/pin-salah-tinggal-sekali",
            draw: |language| draw(&Model::default(), &waiting(language, Some(1), Some(Tried::Wrong))),
        },
        Example {
            name: "pastikan/pin-lima-kali-salah",
            draw: |language| draw(&Model::default(), &waiting(language, None, Some(Tried::Gone))),
        },
        Example {
            name: "pastikan/pin-hp-penuh",
            draw: |language| {
                let tried = Tried::Unkept(Problem::DiskFull);
                draw(&Model::default(), &waiting(language, Some(5), Some(tried)))
            },
        },
        Example {
            name: "pastikan/kunci-dibatalkan",
            draw: |language| nothing(language, NotBrought::Cancelled),
        },
        Example {
            name: "pastikan/kunci-tidak-diizinkan",
            draw: |language| nothing(language, NotBrought::Denied),
        },
        Example {
            name: "pastikan/hp-tanpa-kunci",
            draw: |language| nothing(language, NotBrought::Unavailable),
        },
        Example {
            name: "pastikan/tanpa-sinyal",
            draw: |language| {
                let mut world = waiting(language, Some(5), None);
                world.online = false;
                draw(&Model::default(), &world)
            },
        },
        Example {
            name: "pastikan/buat-pin",
            draw: |language| {
                let mut world = waiting(language, None, None);
                world.presence.waits = Some("pin-buat");
                draw(&Model::default(), &world)
            },
        },
        Example {
            name: "pastikan/tidak-ada-yang-menunggu",
            draw: |language| draw(&Model::default(), &World::signed_in(language)),
        },
    ]
}

/// Giving back a number waits for a proof.
pub(super) fn waiting(language: Language, pin: Option<u32>, tried: Option<Tried>) -> World {
    let mut world = World::signed_in(language);
    world.presence.waits = Some("batal-antrean");
    world.presence.pin = pin;
    world.presence.tried = tried;
    world
}

fn nothing(language: Language, why: NotBrought) -> Screen {
    let world = waiting(language, Some(5), None);
    let mut model = Model::default();
    model.brought("kunci", Handed::Nothing(why), &world.context());
    draw(&model, &world)
}

fn draw(model: &Model, world: &World) -> Screen {
    world.draw(model, &Route::Pastikan).0
}
