//! Another password: the one in force, and the new one twice. Asked once, after a proof, and kept nowhere.

use serde::{Deserialize, Serialize};

use crate::data::perangkat::GantiSandi;
use crate::data::{Jawaban, Panggilan, Problem};
use crate::page::{Ask, Context, Page, parts, sandi};

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
        if self.lama.is_empty() || self.baru == self.lama || !sandi::cukup(&self.baru, &self.ulang) {
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
    let kind = FieldKind::Secret {
        max_length: sandi::LONGEST,
        keyboard: Keyboard::Text,
    };
    let old = Field::new("kata-sandi-lama", context.say("sandi-old"), kind).holding(model.lama.clone());
    ui.input(old, Msg::Lama);
    sandi::draw(&mut ui, context, &model.baru, &model.ulang, Msg::Baru, Msg::Ulang);
    let blocked = if !context.online {
        Some("account-masuk-offline-missing")
    } else if !model.lama.is_empty() && model.baru == model.lama {
        Some("sandi-same")
    } else if model.lama.is_empty() || !sandi::cukup(&model.baru, &model.ulang) {
        Some("akun-daftar-password-missing")
    } else {
        None
    };
    let send = ui
        .action("ganti", context.say("sandi-send"), ActionRole::Primary, Msg::Send)
        .with_icon(Icon::Key)
        .blocked_by(blocked.map(|key| context.say(key)));
    ui.main_action(send);
    ui
}
