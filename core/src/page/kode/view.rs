//! What the step shows.

use super::{Busy, Kode, Msg, Sent, Tujuan};
use crate::data::Problem;
use crate::data::kode::Cara;
use crate::page::{Ask, Context, parts};
use crate::rules::akun::{HasilOtp, KEBIJAKAN};
use crate::screen::{Action, ActionRole, Block, Field, FieldKind, Icon, Keyboard, Tone, Ui};
use crate::text::Argument;

impl Kode {
    /// Draws the step.
    pub fn view<M: Clone + From<Msg> + From<Ask>>(&self, ui: &mut Ui<M>, to: Tujuan<'_>, context: &Context<'_>) {
        if self.tiket(to).is_some() {
            ui.block(Block::Notice {
                tone: Tone::Success,
                title: context.say("kode-right-title"),
                text: context.say("kode-right-text"),
                actions: Vec::new(),
            });
            return;
        }
        match self.sent_to(to) {
            Some(sent) => self.typing(ui, sent, to, context),
            None => self.asking(ui, to, context),
        }
    }

    /// No code is on its way yet.
    fn asking<M: Clone + From<Msg> + From<Ask>>(&self, ui: &mut Ui<M>, to: Tujuan<'_>, context: &Context<'_>) {
        self.trouble(ui, context);
        self.many(ui, to, context);
        ui.paragraph(context.say("kode-intro"));
        self.clock(ui, context);
        let actions = self.ways(ui, to, context);
        ui.in_front(&actions).block(Block::Buttons { actions });
        not_coming(ui, context);
    }

    /// A code was sent: it is typed here.
    fn typing<M: Clone + From<Msg> + From<Ask>>(
        &self,
        ui: &mut Ui<M>,
        sent: &Sent,
        to: Tujuan<'_>,
        context: &Context<'_>,
    ) {
        self.trouble(ui, context);
        self.many(ui, to, context);
        let over = context.now.best_ms() >= sent.until_ms;
        let place = match sent.cara {
            Cara::PerangkatLain => context.say("kode-place-perangkat-lain"),
            Cara::Loket => context.say("kode-place-loket"),
            _ => masked(&sent.kepada),
        };
        let where_to = parts::fact(context.say(&format!("kode-sent-{}", key(sent.cara))), place);
        ui.block(Block::Facts {
            title: None,
            rows: vec![where_to],
        });
        let error = match &self.problem {
            Some(Problem::CodeWrong { left: Some(left) }) => Some(HasilOtp::Salah { sisa_coba: *left }),
            Some(Problem::CodeWrong { left: None }) => None,
            Some(Problem::CodeTried) => Some(HasilOtp::HabisCoba),
            Some(Problem::CodeExpired) => Some(HasilOtp::Kedaluwarsa),
            _ => over.then_some(HasilOtp::Kedaluwarsa),
        };
        let kind = FieldKind::Code {
            length: u32::try_from(KEBIJAKAN.otp_digit).unwrap_or(u32::MAX),
            keyboard: Keyboard::Digits,
            one_time: true,
        };
        let digits = [(
            "jumlah",
            Argument::Count(i64::try_from(KEBIJAKAN.otp_digit).unwrap_or(i64::MAX)),
        )];
        let error = error.map(|why| parts::explain(context, &why.penjelasan()));
        let field = Field::new("kode", context.tell("kode-field", &digits), kind)
            .holding(self.typed.clone())
            .hinting(context.say("kode-hint"))
            .failing(error);
        ui.input(field, |typed| Msg::Ketik(typed).into());
        let blocked = match &self.busy {
            Some(Busy::Checking) => Some(context.say("kode-checking")),
            Some(Busy::Sending(..)) => Some(context.say("kode-sending")),
            None => over.then(|| context.say("kode-over")),
        };
        let check = ui
            .action(
                "cek-kode",
                context.say("kode-check"),
                ActionRole::Primary,
                Msg::Periksa.into(),
            )
            .with_icon(Icon::Check)
            .blocked_by(blocked);
        ui.block(Block::Buttons { actions: vec![check] });
        self.clock(ui, context);
        ui.heading(context.say("kode-late-title"));
        let actions = self.ways(ui, to, context);
        if over || self.is_stuck(context) {
            ui.in_front(&actions);
        } else {
            ui.naming_more(context.say("kode-late-title"));
        }
        ui.block(Block::Buttons { actions });
        not_coming(ui, context);
    }

    /// So many codes were lost that another one the same way is no help: what else there is.
    fn many<M: Clone>(&self, ui: &mut Ui<M>, to: Tujuan<'_>, context: &Context<'_>) {
        if !self.many_lost() {
            return;
        }
        let without = to
            .cara
            .iter()
            .any(|(cara, _)| !matches!(cara, Cara::Sms | Cara::Panggilan));
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("kode-many-title"),
            text: context.say(if without {
                "kode-many-text"
            } else {
                "kode-many-text-165"
            }),
            actions: Vec::new(),
        });
    }

    /// What is being done, and what went wrong and belongs to no field.
    fn trouble<M: Clone>(&self, ui: &mut Ui<M>, context: &Context<'_>) {
        let doing = self.busy.as_ref().map(|busy| match busy {
            Busy::Sending(..) => "kode-sending",
            Busy::Checking => "kode-checking",
        });
        if let Some(key) = doing {
            let label = context.say(key);
            ui.block(Block::Progress { label, percent: None });
        }
        match &self.problem {
            None => {}
            // Said at the field.
            Some(Problem::CodeWrong { left: Some(_) } | Problem::CodeTried | Problem::CodeExpired)
                if self.sent.is_some() => {}
            Some(problem) => {
                ui.block(problem.block(context.texts, Vec::new()));
            }
        }
    }

    /// A button for each way in which a code can be sent, and for whoever gets none of them.
    fn ways<M: Clone + From<Msg> + From<Ask>>(
        &self,
        ui: &mut Ui<M>,
        to: Tujuan<'_>,
        context: &Context<'_>,
    ) -> Vec<Action> {
        let waits = self.wait(context).is_some();
        let blocked = |cara: Cara| match &self.busy {
            Some(Busy::Sending(..)) => Some(context.say("kode-sending")),
            Some(Busy::Checking) => Some(context.say("kode-checking")),
            // What is not sent costs nothing, and there is no quota of it.
            None if waits && cara.dikirim() => Some(context.say("kode-wait")),
            None => (!context.online).then(|| context.say("kode-offline")),
        };
        let first = if self.sent.is_none() {
            ActionRole::Primary
        } else {
            ActionRole::Secondary
        };
        let mut roles = std::iter::once(first).chain(std::iter::repeat(ActionRole::Secondary));
        let button = |(cara, kepada): &(Cara, &str)| {
            let masked = masked(kepada);
            let label = context.tell(
                &format!("kode-send-{}", key(*cara)),
                &[("kepada", Argument::Text(&masked))],
            );
            let role = roles.next().unwrap_or(ActionRole::Secondary);
            ui.action(&format!("kirim-{}", key(*cara)), label, role, Msg::Kirim(*cara).into())
                .with_icon(match cara {
                    Cara::Panggilan | Cara::PerangkatLain => Icon::Phone,
                    Cara::Loket => Icon::Place,
                    Cara::Sms | Cara::Email => Icon::Send,
                })
                .blocked_by(blocked(*cara))
        };
        let mut actions: Vec<Action> = to.cara.iter().map(button).collect();
        actions.push(parts::call_165(ui, context, ActionRole::Quiet));
        actions
    }

    /// When another code can be sent, and why not before.
    fn clock<M: Clone>(&self, ui: &mut Ui<M>, context: &Context<'_>) {
        let Some((until_ms, why)) = self.wait(context) else {
            return;
        };
        ui.block(Block::Countdown {
            label: context.say("kode-clock"),
            seconds: context.now.seconds_until(until_ms),
            ended: context.say("kode-clock-over"),
            announce_every_s: 60,
        });
        if let Some(why) = why {
            ui.paragraph(parts::explain(context, &why));
        }
    }
}

/// The way's part of a key and of an id.
fn key(cara: Cara) -> String {
    cara.code().replace('_', "-")
}

/// What helps when no code comes, before anybody has to ask.
fn not_coming<M: Clone>(ui: &mut Ui<M>, context: &Context<'_>) {
    let sentences = [
        "kode-help-signal",
        "kode-help-spam",
        "kode-help-number",
        "kode-help-counter",
    ];
    let sentences = sentences.map(|key| context.say(key)).to_vec();
    parts::list(ui, context.say("kode-help-title"), sentences);
}

/// A number or an address as far as its owner recognises it: the last four digits, or the first letter and what stands behind the `@`.
fn masked(kepada: &str) -> String {
    if let Some((name, host)) = kepada.split_once('@') {
        let first: String = name.chars().take(1).collect();
        return format!("{first}****@{host}");
    }
    let hidden = kepada.chars().count().saturating_sub(4);
    let shown: String = kepada.chars().skip(hidden).collect();
    format!("{}{shown}", "*".repeat(hidden))
}
