//! VIKA and Care Center 165: what to press, what to have at hand, and what the app does without a call (`domain.md` §13.2, §13.3).

use serde::{Deserialize, Serialize};

use super::label;
use crate::data::route::Asisten;
use crate::data::{Menu, Route};
use crate::page::{Ask, Context, Page, bantuan, kanal, parts};
use crate::rules::bantuan::KodeBantuan;
use crate::rules::percakapan::{BarisPilihan, MENU_UTAMA, Saluran, pilihan};
use crate::rules::perubahan::Perubahan;
use crate::screen::{ActionRole, Block, Icon, Item, StepState, TimelineStep, Tone, Ui};
use crate::text::Argument;

/// The page. The code stays the same as long as the page is open, so that it can be said twice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vika {
    kode: Option<KodeBantuan>,
}

/// One thing that VIKA answers, and the keys that lead there.
pub(super) struct Jalan {
    pub(super) row: &'static BarisPilihan,
    pub(super) keys: Vec<&'static BarisPilihan>,
}

impl Jalan {
    /// What the dialler dials: the number, then each key after a pause.
    pub(super) fn dialled(&self, number: &str) -> String {
        let keys = self.keys.iter().map(|key| key.tombol);
        std::iter::once(number).chain(keys).collect::<Vec<_>>().join(",")
    }
}

/// What VIKA answers in a layer: at once in the one of 2020, behind a first menu in the one of 2023.
pub(super) fn ways(context: &Context<'_>) -> Vec<Jalan> {
    let mut ways = Vec::new();
    for first in pilihan(Saluran::Vika, context.layer, MENU_UTAMA) {
        if first.jenis == "menu" {
            let below = pilihan(Saluran::Vika, context.layer, first.sasaran);
            ways.extend(below.map(|row| Jalan {
                row,
                keys: vec![first, row],
            }));
        } else {
            ways.push(Jalan {
                row: first,
                keys: vec![first],
            });
        }
    }
    ways
}

/// What Care Center 165 does, and where the app does it without a call (S1:28, R01, W26).
pub(super) fn without_a_call() -> Vec<(&'static str, Route)> {
    let change = |jenis| Route::UbahData {
        jenis,
        anggota: String::new(),
    };
    let other = |jenis: &str| Route::LewatPerubahan {
        jenis: jenis.to_owned(),
    };
    vec![
        ("status", Route::Menu(Menu::InfoPeserta)),
        ("bill", Route::Menu(Menu::InfoIuran)),
        ("fktp", change(Perubahan::Fktp)),
        ("class", change(Perubahan::Kelas)),
        ("phone", change(Perubahan::NomorHp)),
        ("email", change(Perubahan::Email)),
        ("npwp", other(Perubahan::Npwp.kode())),
        ("address", change(Perubahan::Alamat)),
        ("information", Route::Menu(Menu::InfoProgramJkn)),
        ("complaint", Route::Menu(Menu::PengaduanLayananJkn)),
        ("rehab", Route::Menu(Menu::Rehab)),
    ]
}

impl Page for Vika {
    type Msg = Ask;

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.kode.get_or_insert_with(|| bantuan::kode_baru(context));
        Vec::new()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("asisten-vika-title"));
        let number = kanal::number(Saluran::Vika, context.layer).unwrap_or_else(|| "165".to_owned());
        let words = [("nomor", Argument::Text(number.as_str()))];
        ui.paragraph(context.tell("asisten-vika-lead", &words));
        let ways = ways(context);
        path(&mut ui, context, &number, &ways);
        let mut actions = Vec::new();
        for way in &ways {
            let what = label(context, way.row);
            let words = [("apa", Argument::Text(what.as_str()))];
            let dial = kanal::dial(&way.dialled(&number));
            let name = format!("telepon-{}", way.row.sasaran);
            let call = ui.action(
                &name,
                context.tell("asisten-vika-call", &words),
                ActionRole::Primary,
                dial,
            );
            actions.push(call.with_icon(Icon::Phone));
        }
        let person = ui.action(
            "telepon-petugas",
            context.say("asisten-vika-person"),
            ActionRole::Secondary,
            kanal::dial(&number),
        );
        actions.push(person.with_icon(Icon::Phone));
        ui.block(Block::Buttons { actions });
        ui.paragraph(context.say("asisten-vika-dialled"));
        let at_hand = ["number", "born", "code"].map(|what| context.say(&format!("asisten-vika-have-{what}")));
        parts::list(&mut ui, context.say("asisten-vika-have"), at_hand.to_vec());
        if let Some(kode) = &self.kode {
            bantuan::show(&mut ui, context, kode, None);
        }
        no_credit(&mut ui, context);
        ui
    }
}

/// The path, step by step, and the same as sentences that can be read aloud.
fn path(ui: &mut Ui<Ask>, context: &Context<'_>, number: &str, ways: &[Jalan]) {
    let step = |title: String, detail: Option<String>| TimelineStep {
        title,
        detail,
        state: StepState::Upcoming,
        state_text: context.say("asisten-vika-step"),
    };
    let dialled = [("nomor", Argument::Text(number))];
    let mut steps = vec![step(context.tell("asisten-vika-step-call", &dialled), None)];
    let press = |keys: &[&BarisPilihan]| {
        let choices: Vec<String> = keys
            .iter()
            .map(|row| {
                let what = label(context, row);
                let words = [("tombol", Argument::Text(row.tombol)), ("apa", Argument::Text(&what))];
                context.tell("asisten-vika-press", &words)
            })
            .collect();
        choices.join(" ")
    };
    let levels = ways.iter().map(|way| way.keys.len()).max().unwrap_or(0);
    for level in 0..levels {
        let mut keys: Vec<&BarisPilihan> = Vec::new();
        for key in ways.iter().filter_map(|way| way.keys.get(level)) {
            if !keys.contains(key) {
                keys.push(*key);
            }
        }
        steps.push(step(press(&keys), None));
    }
    for key in ["number", "born", "hear"] {
        steps.push(step(context.say(&format!("asisten-vika-step-{key}")), None));
    }
    steps.push(step(context.say("asisten-vika-step-other"), None));
    let said: Vec<String> = steps.iter().map(|step| step.title.clone()).collect();
    ui.block(Block::Timeline {
        title: context.say("asisten-vika-path"),
        steps,
    });
    ui.paragraph(context.tell("asisten-vika-said", &[("jalan", Argument::Text(&said.join(" ")))]));
}

/// What works without a call and without credit for one.
fn no_credit(ui: &mut Ui<Ask>, context: &Context<'_>) {
    ui.heading(context.say("asisten-vika-no-credit"));
    ui.paragraph(context.say("asisten-vika-no-credit-text"));
    let items = without_a_call()
        .into_iter()
        .map(|(what, route)| {
            let title = context.say(&format!("asisten-vika-can-{what}"));
            let open = ui.action(what, title.clone(), ActionRole::Quiet, Ask::Open(route));
            Item {
                title,
                detail: None,
                badge: None,
                tone: Tone::Info,
                icon: None,
                action: Some(open),
            }
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("asisten-vika-can")),
        items,
    });
    let others = [
        (Asisten::Chika, "chika"),
        (Asisten::Pandawa, "pandawa"),
        (Asisten::Petugas, "petugas"),
    ];
    let mut actions: Vec<_> = others
        .into_iter()
        .map(|(asisten, name)| {
            let label = context.say(&format!("asisten-{name}-open"));
            let open = Ask::Open(Route::Asisten(asisten));
            ui.action(name, label, ActionRole::Secondary, open)
                .with_icon(Icon::Chat)
        })
        .collect();
    let all = ui.action(
        "kanal",
        context.say("bertanya-all"),
        ActionRole::Quiet,
        Ask::Open(Route::Kanal),
    );
    actions.push(all.with_icon(Icon::Help));
    ui.block(Block::Buttons { actions });
}
