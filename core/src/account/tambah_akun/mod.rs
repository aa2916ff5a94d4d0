//! Somebody has signed in on a phone that keeps another's data: are they added, or do they take the other's place? Until that
//! is said, nothing of either has changed (`app::session`).

#[cfg(any(test, feature = "examples"))]
mod examples;

use serde::{Deserialize, Serialize};

use crate::page::{AccountAsk, Ask, Context, Page, akun};
use crate::rules::akun::KEBIJAKAN;
use crate::screen::{ActionRole, Block, Confirm, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// Nothing is chosen here that is not done at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("akun-tambah-title"));
        ui.sensitivity(Sensitivity::Personal);
        let Some(calon) = &context.session.calon else {
            let back = ui.action(
                "kembali",
                context.say("akun-tambah-back"),
                ActionRole::Primary,
                Ask::Back,
            );
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("akun-tambah-nothing-title"),
                text: context.say("akun-tambah-nothing-text"),
                actions: vec![back],
            });
            return ui;
        };
        let (kartu, nama) = (calon.masked(), names(context));
        let both = [("kartu", Argument::Text(&kartu)), ("nama", Argument::Text(&nama))];
        ui.paragraph(context.tell("akun-tambah-who", &both));
        add(&mut ui, context, &nama);
        replace(&mut ui, context);
        ui.heading(context.say("akun-tambah-neither-title"));
        ui.paragraph(context.say("akun-tambah-neither-text"));
        let neither = Ask::Account(AccountAsk::Decline);
        let neither = ui.action(
            "jangan-simpan",
            context.say("akun-tambah-neither"),
            ActionRole::Quiet,
            neither,
        );
        ui.block(Block::Buttons { actions: vec![neither] });
        ui
    }
}

/// Everybody who is kept here.
fn names(context: &Context<'_>) -> String {
    let names: Vec<String> = context.session.akun.iter().map(crate::page::Akun::sebutan).collect();
    names.join(", ")
}

fn add(ui: &mut Ui<Ask>, context: &Context<'_>, nama: &str) {
    let full = context.session.akun.len() >= KEBIJAKAN.akun_per_hp;
    let most = i64::try_from(KEBIJAKAN.akun_per_hp).unwrap_or(i64::MAX);
    ui.heading(context.say("akun-tambah-add-title"));
    ui.paragraph(context.tell("akun-tambah-add-text", &[("nama", Argument::Text(nama))]));
    let why = full.then(|| context.tell("akun-hp-full", &[("jumlah", Argument::Count(most))]));
    let add = Ask::Account(AccountAsk::Add);
    let add = ui
        .action("tambahkan", context.say("akun-tambah-add"), ActionRole::Primary, add)
        .with_icon(Icon::AddPerson)
        .blocked_by(why);
    ui.block(Block::Buttons { actions: vec![add] });
}

fn replace(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let Some(dipakai) = context.session.dipakai() else {
        return;
    };
    let nama = dipakai.sebutan();
    let named = [("nama", Argument::Text(&nama))];
    ui.heading(context.tell("akun-tambah-replace-title", &named));
    ui.paragraph(context.tell("akun-tambah-replace-text", &named));
    akun::say_lost(ui, context, dipakai);
    let confirm = Confirm {
        title: context.tell("akun-hp-remove-title", &named),
        text: context.say("akun-hp-remove-sure"),
        yes: context.tell("akun-tambah-replace", &named),
        no: context.say("akun-hp-remove-no"),
    };
    let label = context.tell("akun-tambah-replace", &named);
    let replace = Ask::Account(AccountAsk::Replace);
    let replace = ui
        .action("ganti", label, ActionRole::Destructive, replace)
        .asking(confirm);
    ui.block(Block::Buttons { actions: vec![replace] });
}
