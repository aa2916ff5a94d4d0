//! Another password: the one in force, and the new one twice. Asked once, after a proof, and kept nowhere.

use serde::{Deserialize, Serialize};

use crate::data::perangkat::GantiSandi;
use crate::data::{Jawaban, Panggilan, Problem};
use crate::page::{Ask, Context, Page, parts};
use crate::rules::akun::periksa_sandi;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};

/// What was typed; never kept.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    #[serde(skip)]
    pub(super) lama: String,
    #[serde(skip)]
    pub(super) baru: String,
    #[serde(skip)]
    pub(super) ulang: String,
    /// Whether it was sent with something missing.
    #[serde(skip)]
    pub(super) incomplete: bool,
    #[serde(skip)]
    pub(super) refusal: Option<Problem>,
    #[serde(skip)]
    pub(super) done: bool,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("sandi::Model(…)")
    }
}

/// What can happen.
#[derive(Clone, PartialEq)]
pub enum Msg {
    /// The password in force was edited.
    Lama(String),
    /// The new one was edited.
    Baru(String),
    /// The new one was typed once more.
    Ulang(String),
    /// Change it.
    Send,
    /// Something that the application does.
    Go(Ask),
}

impl std::fmt::Debug for Msg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("sandi::Msg(…)")
    }
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
            Msg::Lama(text) => self.lama = text,
            Msg::Baru(text) => self.baru = text,
            Msg::Ulang(text) => self.ulang = text,
            Msg::Send => return self.send(),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, _context: &Context<'_>) -> Vec<Ask> {
        *self = match answer {
            Ok(_) => Self {
                done: true,
                ..Self::default()
            },
            Err(problem) => Self {
                refusal: Some(problem),
                ..std::mem::take(self)
            },
        };
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view(self, context)
    }
}

impl Model {
    fn send(&mut self) -> Vec<Ask> {
        self.refusal = None;
        let same = self.baru == self.lama;
        self.incomplete = self.lama.is_empty() || same || !periksa_sandi(&self.baru, &self.ulang).is_empty();
        if self.incomplete {
            return Vec::new();
        }
        let ganti = GantiSandi {
            lama: self.lama.clone(),
            baru: self.baru.clone(),
        };
        vec![Ask::Call(Panggilan::GantiSandi(ganti))]
    }
}

fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("perangkat-password"));
    ui.sensitivity(Sensitivity::Secret);
    if model.done {
        let back = ui.action(
            "selesai",
            context.say("sandi-done-back"),
            ActionRole::Primary,
            Ask::Back.into(),
        );
        ui.block(Block::Notice {
            tone: Tone::Success,
            title: context.say("sandi-done-title"),
            text: context.say("sandi-done-text"),
            actions: vec![back],
        });
        return ui;
    }
    if !context.session.is_open() {
        parts::sign_in_first(&mut ui, context, "data");
        return ui;
    }
    match &model.refusal {
        Some(Problem::NoReply | Problem::ServiceBroke | Problem::NotTheGateway) => {
            ui.block(Block::Notice {
                tone: Tone::Warning,
                title: context.say("sandi-unsure-title"),
                text: context.say("sandi-unsure-text"),
                actions: Vec::new(),
            });
        }
        Some(problem) => {
            ui.block(problem.block(context.texts, Vec::new()));
        }
        None => {}
    }
    ui.paragraph(context.say("sandi-intro"));
    let kind = || FieldKind::Secret {
        max_length: 128,
        keyboard: Keyboard::Text,
    };
    let needed = (model.incomplete && model.lama.is_empty()).then(|| context.say("account-masuk-needed"));
    let old = Field::new("kata-sandi-lama", context.say("sandi-old"), kind())
        .holding(model.lama.clone())
        .failing(needed);
    ui.input(old, Msg::Lama);
    let same = model.incomplete && !model.lama.is_empty() && model.baru == model.lama;
    let new = Field::new("kata-sandi-baru", context.say("sandi-new"), kind())
        .holding(model.baru.clone())
        .failing(same.then(|| context.say("sandi-same")));
    ui.input(new, Msg::Baru);
    let again = Field::new("kata-sandi-ulang", context.say("sandi-again"), kind()).holding(model.ulang.clone());
    ui.input(again, Msg::Ulang);
    if !model.baru.is_empty() || model.incomplete {
        let mut lacks = periksa_sandi(&model.baru, &model.ulang);
        if model.ulang.is_empty() && !model.incomplete {
            // Nobody has finished yet.
            lacks.retain(|lack| *lack != crate::rules::akun::KekuranganSandi::KonfirmasiBerbeda);
        }
        let sentences: Vec<String> = lacks
            .iter()
            .map(|lack| parts::explain(context, &lack.penjelasan()))
            .collect();
        if !sentences.is_empty() {
            parts::list(&mut ui, context.say("sandi-lacks"), sentences);
        }
    }
    let offline = (!context.online).then(|| context.say("account-masuk-offline-missing"));
    let send = ui
        .action("ganti", context.say("sandi-send"), ActionRole::Primary, Msg::Send)
        .with_icon(Icon::Key)
        .blocked_by(offline);
    ui.main_action(send);
    ui
}
