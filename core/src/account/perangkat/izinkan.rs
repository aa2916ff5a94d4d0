//! On a known phone: another phone is let in by the eight digits that it shows. What it calls itself is seen before anything is
//! allowed.

use serde::{Deserialize, Serialize};

use crate::data::perangkat::{KodeIzin, PermintaanIzin};
use crate::data::{Jawaban, Panggilan, Problem, Route};
use crate::page::{Ask, Context, Page, parts};
use crate::rules::antrean::Zona;
use crate::rules::perangkat::{baca_kode_izin, peringatan_izin};
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};

/// What was typed and what came of it; never kept.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    #[serde(skip)]
    pub(super) kode: String,
    /// Whether it was sent with too few digits.
    #[serde(skip)]
    pub(super) short: bool,
    #[serde(skip)]
    pub(super) sending: bool,
    /// The phone that shows it.
    #[serde(skip)]
    pub(super) asks: Option<PermintaanIzin>,
    #[serde(skip)]
    pub(super) refusal: Option<Problem>,
    #[serde(skip)]
    pub(super) done: bool,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("izinkan::Model(…)")
    }
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The digits were edited.
    Kode(String),
    /// Which phone shows them is wanted.
    Look,
    /// It is let in.
    Allow,
    /// It is not.
    Refuse,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Model {
    type Msg = Msg;

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Kode(kode) => {
                (self.kode, self.short, self.refusal) = (kode, false, None);
                Vec::new()
            }
            Msg::Look => self.ask(Panggilan::LihatIzin),
            Msg::Allow => self.ask(Panggilan::BeriIzin),
            Msg::Refuse => {
                *self = Self::default();
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, _context: &Context<'_>) -> Vec<Ask> {
        self.sending = false;
        match answer {
            Ok(Jawaban::PermintaanIzin(asks)) => self.asks = Some(asks),
            Ok(_) => {
                *self = Self {
                    done: true,
                    ..Self::default()
                };
            }
            Err(problem) => (self.refusal, self.asks) = (Some(problem), None),
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view(self, context)
    }
}

impl Model {
    fn ask(&mut self, asking: fn(KodeIzin) -> Panggilan) -> Vec<Ask> {
        let kode = baca_kode_izin(&self.kode);
        self.short = kode.is_none();
        match kode {
            Some(kode) if !self.sending => {
                // A proof may be wanted first: whoever goes back from there finds the button as it was.
                self.refusal = None;
                vec![Ask::Call(asking(KodeIzin(kode)))]
            }
            _ => Vec::new(),
        }
    }
}

fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("perangkat-let-in"));
    ui.sensitivity(Sensitivity::Secret);
    if !context.session.is_open() {
        parts::sign_in_first(&mut ui, context, "data");
        return ui;
    }
    if model.done {
        let back = Ask::Replace(Route::Perangkat).into();
        let back = ui.action("hp-saya", context.say("perangkat-title"), ActionRole::Primary, back);
        ui.block(Block::Notice {
            tone: Tone::Success,
            title: context.say("perangkat-allowed-title"),
            text: context.say("perangkat-allowed-text"),
            actions: vec![back],
        });
        return ui;
    }
    if let Some(problem) = &model.refusal {
        ui.block(problem.block(context.texts, Vec::new()));
    }
    ui.paragraph(parts::explain(context, &peringatan_izin()));
    if let Some(asks) = &model.asks {
        let name = Some(asks.nama.clone()).filter(|nama| !nama.is_empty());
        let since = asks.pada_ms.map(|ms| parts::moment(context, ms, Zona::Wib));
        ui.block(Block::Facts {
            title: Some(context.say("perangkat-asks-title")),
            rows: vec![
                parts::fact(context.say("perangkat-asks-name"), parts::or_unknown(context, name)),
                parts::fact(context.say("perangkat-asks-since"), parts::or_unknown(context, since)),
            ],
        });
        let refuse = ui.action(
            "jangan",
            context.say("perangkat-refuse"),
            ActionRole::Secondary,
            Msg::Refuse,
        );
        ui.block(Block::Buttons { actions: vec![refuse] });
        let allow = ui
            .action(
                "izinkan",
                context.say("perangkat-allow"),
                ActionRole::Primary,
                Msg::Allow,
            )
            .with_icon(Icon::Check);
        ui.main_action(allow);
        return ui;
    }
    let kind = FieldKind::Secret {
        max_length: 20,
        keyboard: Keyboard::Digits,
    };
    let field = Field::new("kode", context.say("perangkat-code"), kind)
        .holding(model.kode.clone())
        .hinting(context.say("perangkat-code-hint"))
        .failing(model.short.then(|| context.say("perangkat-code-short")));
    ui.input(field, Msg::Kode);
    let look = ui
        .action("cek", context.say("perangkat-look"), ActionRole::Primary, Msg::Look)
        .with_icon(Icon::Search);
    ui.main_action(look);
    ui
}
