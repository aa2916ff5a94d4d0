//! The code that another phone of the account asks for (`domain.md` §3.3): shown on this one, which is signed in, so that whoever has
//! both needs no message. Asked for when the page comes to the front and every few seconds while it is there.

use serde::{Deserialize, Serialize};

use crate::data::akun::{Jawab, KodeHpLain, Tanya};
#[cfg(any(test, feature = "examples"))]
use crate::data::route::Akun;
use crate::data::{Jawaban, Panggilan, Problem};
#[cfg(any(test, feature = "examples"))]
use crate::page::sample::{Example, World};
use crate::page::{Ask, Context, Page, parts};
use crate::screen::{Block, Icon, Sensitivity, Tone, Ui};

/// What came; never kept.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    #[serde(skip)]
    kode: Option<Vec<KodeHpLain>>,
    /// When this page was first asked for and when last, milliseconds since 1970 UTC.
    #[serde(skip)]
    since_ms: Option<i64>,
    #[serde(skip)]
    asked_ms: Option<i64>,
    #[serde(skip)]
    asking: bool,
    #[serde(skip)]
    problem: Option<Problem>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("kode_hp_lain::Model(…)")
    }
}

impl Model {
    /// When it is asked again; `None` before the first time.
    fn again_ms(&self) -> Option<i64> {
        let asked_ms = self.asked_ms?;
        Some(super::ask_again_ms(self.since_ms.unwrap_or(asked_ms), asked_ms))
    }
}

impl Page for Model {
    type Msg = Ask;

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let now_ms = context.now.best_ms();
        if !context.session.is_open() || self.asking || self.again_ms().is_some_and(|at_ms| now_ms < at_ms) {
            return Vec::new();
        }
        self.since_ms = self.since_ms.or(Some(now_ms));
        (self.asking, self.asked_ms) = (true, Some(now_ms));
        vec![Ask::Call(Panggilan::Akun(Tanya::KodeHpLain))]
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        let waits = context.session.is_open() && !self.asking && self.problem.is_none();
        self.again_ms().filter(|_| waits)
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        (self.asking, self.asked_ms) = (false, Some(context.now.best_ms()));
        match answer {
            Ok(Jawaban::Akun(Jawab::Kode(kode))) => (self.kode, self.problem) = (Some(kode), None),
            Ok(_) => {}
            Err(problem) => self.problem = Some(problem),
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let say = |key: &str| context.say(&format!("akun-kode-hp-lain-{key}"));
        let mut ui = Ui::new(say("title"));
        ui.sensitivity(Sensitivity::Secret);
        if !context.session.is_open() {
            parts::sign_in_first(&mut ui, context, "kode");
            return ui;
        }
        ui.paragraph(say("intro"));
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say("not-you-title"),
            text: say("not-you-text"),
            actions: Vec::new(),
        });
        match (&self.problem, &self.kode) {
            (Some(problem), _) => {
                let again = parts::again(&mut ui, context);
                ui.block(problem.block(context.texts, vec![again]));
            }
            (None, Some(kode)) if kode.is_empty() => {
                ui.block(Block::Empty {
                    icon: Icon::Device,
                    title: say("none-title"),
                    text: say("none-text"),
                    actions: Vec::new(),
                });
            }
            (None, Some(kode)) => {
                let rows = kode.iter().map(|one| parts::fact(say("code"), one.kode.as_str()));
                let rows = rows.collect();
                ui.block(Block::Facts { title: None, rows });
            }
            (None, None) => {
                ui.block(Block::Progress {
                    label: context.say("common-loading"),
                    percent: None,
                });
            }
        }
        ui
    }
}

/// The examples.
#[cfg(any(test, feature = "examples"))]
#[must_use]
pub fn examples() -> Vec<Example> {
    fn draw(world: &World, kode: Option<Vec<KodeHpLain>>) -> crate::screen::Screen {
        let model = Model {
            kode,
            ..Model::default()
        };
        world.draw(&model, &crate::data::Route::Akun(Akun::KodeHpLain)).0
    }
    vec![
        Example {
            name: "akun-kode-hp-lain/kosong",
            draw: |language| draw(&World::signed_in(language), Some(Vec::new())),
        },
        Example {
            name: "akun-kode-hp-lain/ada",
            draw: |language| {
                let code = KodeHpLain {
                    kode: "482913".to_owned(),
                    berlaku_ms: 240_000,
                };
                draw(&World::signed_in(language), Some(vec![code]))
            },
        },
        Example {
            name: "akun-kode-hp-lain/belum-masuk",
            draw: |language| draw(&World::empty(language), None),
        },
    ]
}
