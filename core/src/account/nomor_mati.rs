//! What to do when the telephone number of an account no longer works (`domain.md` §3.3, W45, W46): no code can arrive, and none is
//! needed. Read without a network and without signing in.

use serde::{Deserialize, Serialize};

use crate::data::Route;
#[cfg(any(test, feature = "examples"))]
use crate::data::route::Akun;
use crate::page::jalan::{self, Jalan};
#[cfg(any(test, feature = "examples"))]
use crate::page::sample::{Example, World};
use crate::page::{Ask, Context, Page};
use crate::rules::jalan_akun::{Keperluan, jalan_akun};
use crate::rules::penjelasan::Kanal;
use crate::rules::perubahan::Perubahan;
use crate::screen::{ActionRole, Block, Icon, Ui};

/// Nothing is chosen here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let say = |key: &str| context.say(&format!("akun-nomor-mati-{key}"));
        let mut ui = Ui::new(say("title"));
        ui.paragraph(say("intro"));
        if context.session.is_open() {
            // Whoever is signed in needs nobody: the code goes to the new number.
            ui.paragraph(say("signed-in"));
            let number = Route::UbahData {
                jenis: Perubahan::NomorHp,
                anggota: String::new(),
            };
            let change = ui
                .action("ganti-nomor", say("change"), ActionRole::Primary, Ask::Open(number))
                .with_icon(Icon::Edit);
            ui.block(Block::Buttons { actions: vec![change] });
        } else {
            ui.heading(say("now"));
            ui.paragraph(say("now-text"));
            let recover = jalan::button(&mut ui, context, Jalan::Pulih, ActionRole::Secondary);
            ui.block(Block::Buttons { actions: vec![recover] });
        }
        // In which order others are asked is the rule's.
        let ways = jalan_akun(Keperluan::NomorLamaMati, context.layer).map_or_else(Vec::new, |way| way.jalan);
        for way in ways {
            let (key, action) = match way {
                Kanal::CareCenter165 => (
                    "call",
                    jalan::button(&mut ui, context, Jalan::Telepon165, ActionRole::Secondary),
                ),
                Kanal::Pandawa => ("pandawa", jalan::pandawa(&mut ui, context, None)),
                Kanal::KantorCabang => (
                    "counter",
                    jalan::button(&mut ui, context, Jalan::Kantor, ActionRole::Secondary),
                ),
                _ => continue,
            };
            ui.heading(say(key));
            ui.paragraph(say(&format!("{key}-text")));
            ui.block(Block::Buttons { actions: vec![action] });
        }
        jalan::meanwhile(&mut ui, context);
        ui
    }
}

/// The examples.
#[cfg(any(test, feature = "examples"))]
#[must_use]
pub fn examples() -> Vec<Example> {
    fn draw(world: &World) -> crate::screen::Screen {
        world.draw(&Model::default(), &Route::Akun(Akun::NomorMati)).0
    }
    vec![
        Example {
            name: "akun-nomor-mati/nomor-mati",
            draw: |language| draw(&World::empty(language)),
        },
        Example {
            name: "akun-nomor-mati/tanpa-sinyal",
            draw: |language| draw(&World::offline(language, 3)),
        },
        Example {
            name: "akun-nomor-mati/sudah-masuk",
            draw: |language| draw(&World::signed_in(language)),
        },
    ]
}
