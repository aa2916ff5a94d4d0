//! One visit; what is covered opens at a tap and is covered again when the page is left.

use serde::{Deserialize, Serialize};

use super::view::{covered, kind, member};
use super::{Visit, find, nilai, resource};
use crate::data::{Resource, Route};
use crate::page::{Ask, Context, Need, Page, kanal, parts};
use crate::screen::{ActionRole, Block, Fact, Icon, Sensitivity, Ui};
use crate::text;

/// The page of one visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kunjungan {
    id: String,
    /// Whether the covered diagnosis was opened; never saved.
    #[serde(skip)]
    terbuka: bool,
}

impl Kunjungan {
    /// The page of a name, which may be no visit's.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self { id, terbuka: false }
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Open or cover the diagnosis.
    Buka(bool),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Kunjungan {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = find(context, &self.id).0.needs(resource(""));
        needs.extend([Need::of(Resource::Keluarga), kanal::complaints()]);
        needs
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Buka(open) => {
                self.terbuka = open;
                Vec::new()
            }
            Msg::Go(ask) => {
                self.terbuka = false;
                vec![ask]
            }
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("info-riwayat-pelayanan-one"));
        ui.sensitivity(Sensitivity::Personal);
        let (open, visit) = find(context, &self.id);
        let Some(visit) = visit else {
            open.not_found(&mut ui, context);
            return ui;
        };
        if let Some(freshness) = parts::freshness(context, &open.first()) {
            ui.freshness(freshness);
        }
        let mut rows = facts(context, visit);
        rows.push(self.diagnosis(&mut ui, context, visit));
        let say = |key: &str| context.say(&format!("info-riwayat-pelayanan-{key}"));
        // What the facility wrote may tell the diagnosis as well.
        if self.terbuka || covered(context, visit).is_none() {
            for (key, words) in [("complaint", &visit.keluhan), ("therapy", &visit.terapi)] {
                rows.push(parts::fact(say(key), parts::or_unknown(context, words.clone())));
            }
        }
        ui.block(Block::Facts { title: None, rows });
        if visit.dinilai {
            ui.paragraph(say("rated-once"));
        } else if let Some(janji) = nilai::promised(context, &visit.id) {
            nilai::standing(&mut ui, context, janji);
        } else {
            let rate = Msg::Go(Ask::Open(Route::NilaiKunjungan { id: visit.id.clone() }));
            let rate = ui
                .action("nilai", say("rate"), ActionRole::Primary, rate)
                .with_icon(Icon::Star);
            ui.main_action(rate);
        }
        let complain = nilai::complain(&mut ui, context, &visit.id);
        ui.block(Block::Buttons {
            actions: vec![complain],
        });
        ui
    }
}

impl Kunjungan {
    fn diagnosis(&self, ui: &mut Ui<Msg>, context: &Context<'_>, visit: &Visit) -> Fact {
        let label = context.say("info-riwayat-pelayanan-diagnosis");
        let open = parts::fact(label.clone(), parts::or_unknown(context, visit.diagnosa.clone()));
        let Some(why) = covered(context, visit) else {
            return open;
        };
        let key = if self.terbuka { "cover" } else { "uncover" };
        let words = context.say(&format!("info-riwayat-pelayanan-{key}"));
        let action = ui.action("diagnosa", words, ActionRole::Quiet, Msg::Buka(!self.terbuka));
        if self.terbuka {
            return Fact {
                action: Some(action),
                ..open
            };
        }
        Fact {
            note: Some(why),
            action: Some(action),
            ..parts::fact(label, context.say("info-riwayat-pelayanan-covered"))
        }
    }
}

fn facts(context: &Context<'_>, visit: &Visit) -> Vec<Fact> {
    let say = |key: &str| context.say(&format!("info-riwayat-pelayanan-{key}"));
    let day = |day| text::date(context.language(), day);
    let mut rows = Vec::new();
    if let Some(peserta) = member(context, visit) {
        rows.push(parts::fact(say("who"), peserta.nama.clone()));
    }
    rows.push(parts::fact(
        say("where"),
        parts::or_unknown(context, visit.faskes.clone()),
    ));
    rows.push(parts::fact(say("what"), kind(context, visit)));
    rows.push(parts::fact(say("from"), day(visit.tanggal)));
    if let Some(pulang) = visit.pulang {
        rows.push(parts::fact(say("until-day"), day(pulang)));
    }
    rows.push(parts::fact(say("number"), parts::grouped(&visit.id)));
    if !visit.rujukan.is_empty() {
        rows.push(parts::fact(say("referral"), parts::grouped(&visit.rujukan)));
    }
    rows
}
