//! Every state of the recovery worth seeing.

use super::Model;
use super::model::{Langkah, Msg, Pilihan, Tiket};
use crate::data::akun::KeadaanPulih;
use crate::data::kode::{Cara, Dikirim};
use crate::data::route::Akun;
use crate::data::{Jawaban, Problem, Route};
use crate::page::Page;
use crate::page::captcha::Captcha;
use crate::page::kode;
use crate::page::sample::captcha;
use crate::page::sample::{Example, MOMENT_MS, World};
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("akun-pulih/kosong", |l| draw(&begun(l), &World::empty(l))),
        example("akun-pulih/nomor-kurang", |l| {
            let world = World::empty(l);
            let mut model = begun(l);
            model.identitas = "99999".to_owned();
            model.update(Msg::Lanjut, &world.context());
            draw(&model, &world)
        }),
        example("akun-pulih/cara", |l| draw(&at(Langkah::Cara), &World::empty(l))),
        example("akun-pulih/cara-kartu-di-hp", |l| {
            let mut world = World::signed_in(l);
            world.session.kartu = None;
            draw(&at(Langkah::Cara), &world)
        }),
        example("akun-pulih/tanpa-email", |l| {
            draw(&by(Pilihan::Nomor, ""), &World::empty(l))
        }),
        example("akun-pulih/email", |l| {
            draw(&by(Pilihan::Email, "sari@a.example"), &World::empty(l))
        }),
        example("akun-pulih/hp-lain", |l| {
            draw(&by(Pilihan::HpLain, ""), &World::empty(l))
        }),
        example("akun-pulih/lima-otp-hilang", |l| {
            let mut world = World::empty(l);
            let model = lost();
            let now_ms = MOMENT_MS + 90_000;
            (world.now.wall_ms, world.now.gateway_ms) = (now_ms, Some(now_ms));
            draw(&model, &world)
        }),
        example("akun-pulih/pertanyaan", |l| draw(&at(Langkah::Tanya), &World::empty(l))),
        example("akun-pulih/pertanyaan-salah", |l| {
            problem(l, Langkah::Tanya, Problem::AnswersWrong { left: Some(2) })
        }),
        example("akun-pulih/pertanyaan-habis", |l| {
            problem(l, Langkah::Cara, Problem::AnswersWrong { left: Some(0) })
        }),
        example("akun-pulih/kode-permintaan-lain", |l| {
            problem(l, Langkah::Cara, Problem::ProofMissing)
        }),
        example("akun-pulih/nomor-baru-diganti", |l| {
            stands(l, Langkah::Cara, KeadaanPulih::Kurang)
        }),
        example("akun-pulih/loket-menyetujui", |l| {
            stands(l, Langkah::Sandi, KeadaanPulih::Cukup)
        }),
        example("akun-pulih/loket-menolak", |l| {
            stands(l, Langkah::Cara, KeadaanPulih::Ditolak)
        }),
        example("akun-pulih/kode-bantuan-lewat", |l| {
            let mut model = begun(l);
            model.masalah = Some(Problem::TicketExpired);
            draw(&model, &World::empty(l))
        }),
        example("akun-pulih/selesai", |l| {
            draw(
                &Model {
                    langkah: Langkah::Selesai,
                    ..Model::default()
                },
                &World::signed_in(l),
            )
        }),
        example("akun-pulih/selesai-tidak-disimpan", |l| {
            draw(
                &Model {
                    langkah: Langkah::Selesai,
                    di_luar: true,
                    ..Model::default()
                },
                &World::signed_in(l),
            )
        }),
        example("akun-pulih/tanpa-sinyal", |l| {
            let mut world = World::offline(l, 3);
            world.online = false;
            let mut model = begun(l);
            model.captcha = Captcha::Failed(Problem::Offline);
            draw(&model, &world)
        }),
    ]
}

/// Nothing but the number, with a captcha.
pub(super) fn begun(language: Language) -> Model {
    Model {
        identitas: "9999995708850001".to_owned(),
        captcha: captcha::here(language),
        ..Model::default()
    }
}

/// A recovery that has begun, at a step.
pub(super) fn at(langkah: Langkah) -> Model {
    Model {
        langkah,
        tiket: Some(Tiket {
            tiket: "p1".to_owned(),
            bantuan: "48213907".to_owned(),
            sejak_ms: MOMENT_MS,
            sampai_ms: MOMENT_MS + 86_400_000,
        }),
        ditanya_ms: MOMENT_MS,
        captcha: Captcha::None,
        ..begun(Language::Id)
    }
}

/// A code by one way.
pub(super) fn by(pilihan: Pilihan, kepada: &str) -> Model {
    Model {
        pilihan: Some(pilihan),
        kepada: kepada.to_owned(),
        ..at(Langkah::Kode)
    }
}

/// Five text messages were lost.
pub(super) fn lost() -> Model {
    let mut model = by(Pilihan::Nomor, "081200000011");
    let mut world = World::empty(Language::Id);
    for n in (0..5).rev() {
        let now_ms = MOMENT_MS - i64::from(n) * 1_500_000;
        (world.now.wall_ms, world.now.gateway_ms) = (now_ms, Some(now_ms));
        model.update(Msg::Kode(kode::Msg::Kirim(Cara::Sms)), &world.context());
        let sent = Dikirim {
            tiket: format!("k{n}"),
            kirim_lagi_ms: 60_000,
            berlaku_ms: 300_000,
            sisa: 1,
        };
        model.answered(Ok(Jawaban::KodeDikirim(sent)), &world.context());
    }
    model
}

pub(super) fn problem(language: Language, langkah: Langkah, problem: Problem) -> Screen {
    let mut model = at(langkah);
    model.masalah = Some(problem);
    draw(&model, &World::empty(language))
}

pub(super) fn stands(language: Language, langkah: Langkah, keadaan: KeadaanPulih) -> Screen {
    let mut model = at(langkah);
    model.keadaan = Some(keadaan);
    draw(&model, &World::empty(language))
}

fn draw(model: &Model, world: &World) -> Screen {
    world.draw(model, &Route::Akun(Akun::Pulih)).0
}
