//! On a new phone: it shows eight digits, and a phone that the account knows lets it in. Nothing is typed here, and no SMS comes.

use serde::{Deserialize, Serialize};

use crate::data::Route;
use crate::page::{Ask, Context, Page};
use crate::screen::{ActionRole, Block, Icon, Sensitivity, Tone, Ui};

/// How often it is asked whether somebody has let this phone in, milliseconds.
const EVERY_MS: i64 = 5_000;

/// Nothing is chosen here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// When it was asked last, milliseconds since 1970 UTC.
    #[serde(skip)]
    asked_ms: Option<i64>,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Another code is wanted.
    Again,
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

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let now_ms = context.now.best_ms();
        if context.session.is_open() {
            // It was let in while this page was in front.
            return vec![Ask::Open(Route::Beranda)];
        }
        let soon = self
            .asked_ms
            .is_some_and(|asked| (0..EVERY_MS).contains(&now_ms.saturating_sub(asked)));
        let kunci = &context.presence.kunci;
        let over = kunci.izin.as_ref().is_some_and(|izin| izin.left_s == 0);
        if soon || over || kunci.failed.is_some() || !context.online {
            return Vec::new();
        }
        self.asked_ms = Some(now_ms);
        vec![Ask::AskIn]
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        let waits = context.presence.kunci.izin.as_ref().is_some_and(|izin| izin.left_s > 0);
        // A moment that moved with every event would never come; one that has passed asks for the next.
        let asked_ms = self.asked_ms.filter(|_| waits)?;
        let passed = context.now.best_ms().saturating_sub(asked_ms).max(0) / EVERY_MS;
        Some(asked_ms.saturating_add(EVERY_MS.saturating_mul(passed.saturating_add(1))))
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Again => {
                self.asked_ms = Some(context.now.best_ms());
                vec![Ask::AskIn]
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view(context)
    }
}

fn view(context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("perangkat-new-title"));
    ui.sensitivity(Sensitivity::Secret);
    let kunci = &context.presence.kunci;
    let left_s = kunci.izin.as_ref().map(|izin| izin.left_s);
    if !context.online {
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("account-masuk-offline-title"),
            text: context.say("account-masuk-offline-text"),
            actions: Vec::new(),
        });
    } else if let Some(problem) = &kunci.failed {
        ui.block(problem.block(context.texts, Vec::new()));
    }
    ui.paragraph(context.say("perangkat-new-intro"));
    match (&kunci.izin, left_s) {
        (Some(izin), Some(1..)) => {
            let (first, last) = izin.kode.split_at_checked(4).unwrap_or((&izin.kode, ""));
            ui.block(Block::Facts {
                title: None,
                rows: vec![crate::page::parts::fact(
                    context.say("perangkat-new-code"),
                    format!("{first} {last}"),
                )],
            });
            ui.block(Block::Countdown {
                label: context.say("perangkat-new-left"),
                seconds: izin.left_s,
                ended: context.say("perangkat-new-over"),
                announce_every_s: 60,
            });
            ui.paragraph(context.say("perangkat-new-where"));
        }
        _ if kunci.going => {
            ui.block(Block::Progress {
                label: context.say("account-masuk-going"),
                percent: None,
            });
        }
        _ if left_s == Some(0) || kunci.failed.is_some() || !context.online => {
            let blocked = (!context.online).then(|| context.say("account-masuk-offline-missing"));
            let again = ui
                .action(
                    "minta-kode",
                    context.say("perangkat-new-again"),
                    ActionRole::Primary,
                    Msg::Again,
                )
                .with_icon(Icon::Refresh)
                .blocked_by(blocked);
            ui.main_action(again);
        }
        _ => {
            ui.block(Block::Progress {
                label: context.say("perangkat-new-coming"),
                percent: None,
            });
        }
    }
    let password = Ask::Back.into();
    let password = ui.action(
        "pakai-sandi",
        context.say("account-kunci-password"),
        ActionRole::Quiet,
        password,
    );
    ui.block(Block::Buttons {
        actions: vec![password],
    });
    ui
}
