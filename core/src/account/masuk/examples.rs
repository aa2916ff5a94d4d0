//! Every state of the sign-in worth seeing.

use super::Model;
use super::model::Captcha;
use crate::data::{Problem, Route};
use crate::page::sample::akun::akun;
use crate::page::sample::captcha;
use crate::page::sample::{Example, World};
use crate::page::{Handed, Page};
use crate::screen::{NotBrought, Screen};
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut all = by_password();
    all.extend(by_key());
    all
}

fn by_password() -> Vec<Example> {
    vec![
        Example {
            name: "masuk/kosong",
            draw: |language| draw(&ready(language, Model::default()), World::empty(language)),
        },
        Example {
            name: "masuk/nik-kurang-satu-angka",
            draw: |language| {
                let mut model = ready(
                    language,
                    Model {
                        identitas: "999999570885000".to_owned(),
                        ..Model::default()
                    },
                );
                let world = World::empty(language);
                model.update(super::Msg::Send, &world.context());
                draw(&model, world)
            },
        },
        Example {
            name: "masuk/sandi-salah",
            draw: |language| refused(language, Problem::WrongPassword { left: Some(3) }),
        },
        Example {
            name: "masuk/belum-punya-akun",
            draw: |language| refused(language, Problem::NotRegistered),
        },
        Example {
            name: "masuk/akun-dikunci",
            draw: |language| refused(language, Problem::AccountPaused { wait_s: Some(900) }),
        },
        Example {
            name: "masuk/perlu-sandi-lain",
            draw: |language| refused(language, Problem::RecoveryNeeded),
        },
        Example {
            name: "masuk/gambar-salah",
            draw: |language| refused(language, Problem::CaptchaWrong),
        },
        Example {
            name: "masuk/gambar-kedaluwarsa",
            draw: |language| refused(language, Problem::CaptchaExpired),
        },
        Example {
            name: "masuk/ditolak-lain",
            draw: |language| {
                let pesan = "Layanan sedang dibatasi".to_owned();
                refused(language, Problem::SignInRefused { pesan })
            },
        },
        Example {
            name: "masuk/sedang-masuk",
            draw: |language| {
                let mut model = filled(language);
                model.sending = true;
                draw(&model, World::empty(language))
            },
        },
        Example {
            name: "masuk/tanpa-sinyal",
            draw: |language| {
                let mut world = World::empty(language);
                world.online = false;
                let captcha = Captcha::Failed(Problem::Offline);
                let model = Model {
                    captcha,
                    ..Model::default()
                };
                draw(&model, world)
            },
        },
    ]
}

/// What can be seen while the key of this phone is offered.
fn by_key() -> Vec<Example> {
    vec![
        Example {
            name: "masuk/perangkat-dikenal",
            draw: |language| draw(&Model::default(), known(language)),
        },
        Example {
            name: "masuk/sesi-berakhir",
            draw: |language| {
                let mut world = known(language);
                world.session.expired = true;
                world.presence.pin = Some(5);
                draw(&Model::default(), world)
            },
        },
        Example {
            name: "masuk/kunci-hp-bersama",
            draw: |language| {
                let mut world = known(language);
                world.session.akun = vec![akun(1, true), akun(2, false)];
                world.presence.pin = Some(5);
                draw(&Model::default(), world)
            },
        },
        Example {
            name: "masuk/kunci-sedang-masuk",
            draw: |language| {
                let mut world = known(language);
                world.presence.kunci.going = true;
                draw(&Model::default(), world)
            },
        },
        Example {
            name: "masuk/biometrik-gagal-tiga",
            draw: |language| nothing(language, NotBrought::Denied, true),
        },
        Example {
            name: "masuk/kunci-batal",
            draw: |language| nothing(language, NotBrought::Cancelled, false),
        },
        Example {
            name: "masuk/kunci-hp-hilang",
            draw: |language| nothing(language, NotBrought::Unavailable, false),
        },
        Example {
            name: "masuk/kunci-tanpa-sinyal",
            draw: |language| {
                let mut world = known(language);
                world.online = false;
                draw(&Model::default(), world)
            },
        },
        Example {
            name: "masuk/kunci-terlambat",
            draw: |language| {
                let mut world = known(language);
                world.presence.kunci.failed = Some(Problem::ChallengeOver);
                draw(&Model::default(), world)
            },
        },
        Example {
            name: "masuk/kunci-perangkat-diganti",
            draw: |language| {
                let mut world = World::offline(language, 0);
                world.online = true;
                world.presence.kunci.failed = Some(Problem::KeyUnknown);
                draw(&ready(language, Model::default()), world)
            },
        },
        Example {
            name: "masuk/perangkat-dikeluarkan",
            draw: |language| {
                let mut world = World::offline(language, 0);
                world.online = true;
                world.presence.kunci.ended_ms = Some(crate::page::sample::MOMENT_MS);
                world.presence.kunci.failed = Some(Problem::PhoneEnded);
                draw(&ready(language, Model::default()), world)
            },
        },
        Example {
            name: "masuk/kunci-pakai-sandi",
            draw: |language| {
                let model = Model {
                    by_password: true,
                    ..Model::default()
                };
                draw(&ready(language, model), known(language))
            },
        },
    ]
}

/// The session is over, everything is known, and the gateway knows the key of this phone.
pub(super) fn known(language: Language) -> World {
    let mut world = World::offline(language, 0);
    world.online = true;
    world.presence.kunci.usable = true;
    world
}

fn nothing(language: Language, why: NotBrought, pin: bool) -> Screen {
    let mut world = known(language);
    world.presence.pin = pin.then_some(5);
    let mut model = Model::default();
    model.brought(super::LOCK, Handed::Nothing(why), &world.context());
    draw(&model, world)
}

/// The form after its sign-in was refused.
pub(super) fn refused(language: Language, problem: Problem) -> Screen {
    let model = Model {
        refusal: Some(problem),
        ..filled(language)
    };
    draw(&model, World::empty(language))
}

pub(super) fn filled(language: Language) -> Model {
    ready(
        language,
        Model {
            identitas: "9999995708850001".to_owned(),
            kata_sandi: "Contoh#123".to_owned(),
            ..Model::default()
        },
    )
}

/// A form whose captcha has come.
pub(super) fn ready(language: Language, mut model: Model) -> Model {
    model.captcha = captcha::here(language);
    model
}

fn draw(model: &Model, world: World) -> Screen {
    world.draw(model, &Route::Masuk).0
}
