//! A hospital's operations between two days; of others only the day and the poli.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::view;
use crate::data::Resource;
use crate::page::lembar::ROWS;
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::operasi::{RENTANG_HARI, periksa_rentang_operasi};
use crate::rules::penjelasan::Kelayakan;
use crate::screen::{Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::Argument;

/// Days shown at first, today counted.
const WEEK: u64 = 6;
/// How far ahead a day can be chosen.
const AHEAD: u64 = 366;

/// The page of a hospital.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RumahSakit {
    faskes: String,
    awal: Option<NaiveDate>,
    akhir: Option<NaiveDate>,
}

impl RumahSakit {
    /// The page of a code, which may be no hospital's.
    #[must_use]
    pub const fn new(faskes: String) -> Self {
        Self {
            faskes,
            awal: None,
            akhir: None,
        }
    }

    /// The first and the last day, from today on while none was chosen.
    fn days(&self, context: &Context<'_>) -> (NaiveDate, NaiveDate) {
        let awal = self.awal.unwrap_or_else(|| context.now.today());
        let akhir = awal.checked_add_days(Days::new(WEEK)).unwrap_or(awal);
        (awal, self.akhir.unwrap_or(akhir))
    }

    /// Whether these days may be asked for.
    fn allowed(&self, context: &Context<'_>) -> Kelayakan {
        let (awal, akhir) = self.days(context);
        periksa_rentang_operasi(awal, akhir, context.now.today())
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// From this day.
    Awal(String),
    /// Until this day.
    Akhir(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for RumahSakit {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = vec![Need::kept(Resource::Operasi), Need::of(Resource::Keluarga)];
        if matches!(self.allowed(context), Kelayakan::Boleh { .. }) {
            let (awal, akhir) = self.days(context);
            let faskes = self.faskes.clone();
            needs.push(Need::of(Resource::OperasiRs { faskes, awal, akhir }));
        }
        needs
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Awal(day) => self.awal = day.parse().ok(),
            Msg::Akhir(day) => self.akhir = day.parse().ok(),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let say = |key: &str| context.say(&format!("info-jadwal-tindakan-operasi-{key}"));
        let name = view::hospital(context, &self.faskes).map(str::to_owned);
        let mut ui = Ui::new(name.unwrap_or_else(|| say("hospital")));
        ui.sensitivity(Sensitivity::Personal);
        let (awal, akhir) = self.days(context);
        let today = context.now.today();
        let last = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
        for (id, label, day, msg) in [
            ("awal", say("from"), awal, Msg::Awal as fn(String) -> Msg),
            ("akhir", say("until"), akhir, Msg::Akhir),
        ] {
            ui.input(
                parts::date_field(context, id, label, &day.to_string(), today..=last),
                msg,
            );
        }
        if let Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. } = self.allowed(context) {
            ui.block(Block::Notice {
                tone: Tone::Warning,
                title: context.tell(
                    "info-jadwal-tindakan-operasi-range",
                    &[("hari", Argument::Count(RENTANG_HARI))],
                ),
                text: parts::explain(context, &penjelasan),
                actions: Vec::new(),
            });
            return ui;
        }
        let look = context.known.operasi_rs(&self.faskes, awal, akhir);
        let Some((all, _)) = parts::value_or_why(&mut ui, context, look) else {
            return ui;
        };
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        if all.is_empty() {
            ui.block(Block::Empty {
                icon: Icon::Surgery,
                title: say("empty-title"),
                text: say("empty-text"),
                actions: Vec::new(),
            });
            return ui;
        }
        let items: Vec<Item> = all
            .iter()
            .take(ROWS)
            .map(|operasi| view::item(&mut ui, context, operasi))
            .collect();
        ui.block(Block::Items { title: None, items });
        if all.len() > ROWS {
            ui.paragraph(say("more"));
        }
        ui.paragraph(say("masked"));
        ui
    }
}
