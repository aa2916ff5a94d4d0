//! Every state of the step, on a page that no menu has.

use serde::{Deserialize, Serialize};

use super::{Busy, Kode, Msg, Tujuan};
use crate::data::kode::{Cara, Dikirim, TiketKode};
use crate::data::{Jawaban, Problem};
use crate::page::sample::{Example, MOMENT_MS, World};
use crate::page::{Ask, Context, Page, speech};
use crate::screen::ui::Place;
use crate::screen::{Screen, Ui};
use crate::text::Language;

/// A form of nothing but the step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Contoh {
    pub(super) kode: Kode,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum On {
    Kode(Msg),
    Go(Ask),
}

impl From<Msg> for On {
    fn from(msg: Msg) -> Self {
        Self::Kode(msg)
    }
}

impl From<Ask> for On {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

pub(super) const TO: Tujuan<'static> = Tujuan {
    tiket: None,
    untuk: "ubah_nohp",
    cara: &[
        (Cara::Sms, "081200000011"),
        (Cara::Panggilan, "081200000011"),
        (Cara::Email, "sari@a.example"),
    ],
};

impl Page for Contoh {
    type Msg = On;

    const DRAFT: bool = true;

    fn update(&mut self, msg: On, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            On::Kode(msg) => self.kode.update(msg, TO, context),
            On::Go(ask) => vec![ask],
        }
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        // This page asks nothing else.
        let _ = self.kode.answered(answer, context);
        Vec::new()
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        self.kode.redraw_at_ms(context)
    }

    fn view(&self, context: &Context<'_>) -> Ui<On> {
        let mut ui = Ui::new(context.say("kode-title"));
        self.kode.view(&mut ui, TO, context);
        ui
    }
}

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("kode/belum-dikirim", |language| {
            draw(&Contoh::default(), &World::signed_in(language))
        }),
        example("kode/sedang-dikirim", |language| {
            let mut page = Contoh::default();
            page.kode.busy = Some(Busy::Sending(Cara::Sms, "081200000011".to_owned()));
            draw(&page, &World::signed_in(language))
        }),
        example("kode/terkirim", |language| at(language, &sent(), 5)),
        example("kode/tidak-tiba-60", |language| at(language, &sent(), 60)),
        example("kode/tidak-tiba-180", |language| at(language, &sent(), 180)),
        example("kode/tidak-tiba-kuota", |language| {
            let mut page = sent();
            page.kode.times = vec![MOMENT_MS - 1_200_000, MOMENT_MS - 600_000, MOMENT_MS];
            at(language, &page, 90)
        }),
        example("kode/kuota-kata-layanan", |language| {
            problem(language, Contoh::default(), Problem::CodeQuota { wait_s: Some(1_800) })
        }),
        example("kode/nomor-tidak-sah", |language| {
            problem(language, Contoh::default(), Problem::ContactWrong)
        }),
        example("kode/sedang-dicek", |language| {
            let mut page = sent();
            page.kode.busy = Some(Busy::Checking);
            at(language, &page, 5)
        }),
        example("kode/salah", |language| {
            problem(language, sent(), Problem::CodeWrong { left: Some(2) })
        }),
        example("kode/habis-coba", |language| {
            problem(language, sent(), Problem::CodeTried)
        }),
        example("kode/kedaluwarsa", |language| at(language, &sent(), 300)),
        example("kode/tanpa-sinyal", |language| {
            let mut world = World::signed_in(language);
            world.online = false;
            draw(&Contoh::default(), &world)
        }),
        example("kode/benar", |language| {
            let mut page = sent();
            page.kode.right = Some(("081200000011".to_owned(), TiketKode("t".to_owned())));
            draw(&page, &World::signed_in(language))
        }),
    ]
}

/// A code is on its way by text message.
pub(super) fn sent() -> Contoh {
    let mut page = Contoh::default();
    let sent = Dikirim {
        tiket: "k1".to_owned(),
        kirim_lagi_ms: 60_000,
        berlaku_ms: 300_000,
        sisa: 2,
    };
    page.kode.sent(Cara::Sms, "081200000011".to_owned(), sent, MOMENT_MS);
    page
}

fn problem(language: Language, mut page: Contoh, problem: Problem) -> Screen {
    page.kode.problem = Some(problem);
    at(language, &page, 30)
}

/// So many seconds after the code was sent.
fn at(language: Language, page: &Contoh, seconds: i64) -> Screen {
    let mut world = World::signed_in(language);
    let now_ms = MOMENT_MS + seconds * 1_000;
    (world.now.wall_ms, world.now.gateway_ms) = (now_ms, Some(now_ms));
    draw(page, &world)
}

fn draw(page: &Contoh, world: &World) -> Screen {
    let place = Place {
        // No page of the app: none uses the step alone.
        route: "galeri/kode".to_owned(),
        generation: 1,
        can_go_back: true,
        language: world.texts.language().tag().to_owned(),
    };
    let context = world.context();
    let (mut screen, _) = crate::page::shown(page, &context).finish(place);
    screen.spoken = speech::of(&screen, &world.texts);
    screen
}
