//! One look: everything that is known of it, and what to do when nobody of the family knows why.

use serde::{Deserialize, Serialize};

use crate::data::akses::{Akses, Pihak};
use crate::data::pengaduan::Asal;
use crate::data::{Resource, Route};
use crate::page::{Ask, Context, Need, Page, akses, kanal, parts, reach};
use crate::rules::akses::catatan_akses;
use crate::screen::{ActionRole, Block, Icon, Sensitivity, Tone, Ui};

/// A look, by the gateway's name of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rinci {
    id: String,
}

impl Rinci {
    /// The look of that name.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self { id }
    }
}

impl Page for Rinci {
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = akses::find(context, &self.id).0.needs(akses::resource);
        needs.extend([Need::kept(Resource::Keluarga), kanal::complaints()]);
        needs
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let (open, found) = akses::find(context, &self.id);
        let Some(found) = found else {
            let mut ui = Ui::new(context.say("privasi-looked"));
            ui.sensitivity(Sensitivity::Personal);
            open.not_found(&mut ui, context);
            return ui;
        };
        let mut ui = Ui::new(akses::who(context, found));
        ui.sensitivity(Sensitivity::Personal);
        let look = open.first();
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        if let Some(as_of_ms) = look.as_of_ms {
            reach::clock_notice(&mut ui, context, as_of_ms);
        }
        facts(&mut ui, context, found);
        let made = kanal::complained(&mut ui, context, ActionRole::Primary, Asal::Akses, &self.id);
        if let Some(made) = made {
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("privasi-complained-title"),
                text: context.say("privasi-complained-text"),
                actions: vec![made],
            });
        } else {
            self.unknown(&mut ui, context, found);
        }
        ui.paragraph(parts::explain(context, &catatan_akses()));
        ui
    }
}

fn facts(ui: &mut Ui<Ask>, context: &Context<'_>, found: &Akses) {
    let mut rows = vec![
        parts::fact(context.say("privasi-when"), akses::when(context, found)),
        parts::fact(context.say("privasi-kind"), akses::kind(context, found.pihak)),
        parts::fact(
            context.say("privasi-data"),
            parts::capital(&akses::data(context, found)),
        ),
        parts::fact(context.say("privasi-for"), akses::reason(context, found)),
    ];
    if let Some(nama) = akses::whose(context, found) {
        rows.push(parts::fact(context.say("privasi-whose"), nama));
    }
    ui.block(Block::Facts { title: None, rows });
}

impl Rinci {
    /// What to remember first, and what to do then.
    fn unknown(&self, ui: &mut Ui<Ask>, context: &Context<'_>, found: &Akses) {
        let phone = found.pihak == Some(Pihak::Hp);
        let (text, label) = if phone {
            ("privasi-not-mine-phone", "privasi-complain-phone")
        } else {
            ("privasi-not-mine", "privasi-complain")
        };
        ui.paragraph(context.say(text));
        let role = if phone {
            ActionRole::Secondary
        } else {
            ActionRole::Primary
        };
        let complain = kanal::complain(ui, context, (context.say(label), role), Asal::Akses, &self.id);
        let mut actions = Vec::new();
        if phone {
            // Ending it helps at once; a complaint takes days.
            let phones = Ask::Open(Route::Perangkat);
            let phones = ui.action(
                "perangkat",
                context.say("privasi-end-phone"),
                ActionRole::Primary,
                phones,
            );
            actions.push(phones.with_icon(Icon::Device));
        }
        actions.push(complain);
        ui.block(Block::Buttons { actions });
    }
}
