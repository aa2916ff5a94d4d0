//! The captcha: a picture of letters, and a question in words whose answer is accepted as well. It serves once, and so does the
//! answer: neither is ever kept.

use super::{Ask, Context};
use crate::data::Problem;
use crate::data::panggilan::{self, Panggilan};
use crate::rules::teks;
use crate::screen::{Action, ActionRole, Bitmap, Block, Field, FieldKind, Icon, Keyboard, Ui};

/// How long a captcha is shown before another one takes its place, milliseconds: the gateway honours it for two minutes.
const CAPTCHA_MS: i64 = 110_000;

/// The captcha to be answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Captcha {
    /// None has been asked for.
    #[default]
    None,
    /// It has been asked for.
    Asking,
    /// Here it is.
    Here {
        /// Its name.
        id: String,
        /// Its picture.
        picture: Bitmap,
        /// A question in words whose answer is accepted as well.
        question: String,
        /// When it came, milliseconds since 1970 UTC.
        since_ms: i64,
    },
    /// It could not be had.
    Failed(Problem),
}

impl Captcha {
    /// One that came at `since_ms`.
    #[must_use]
    pub fn came(captcha: panggilan::Captcha, since_ms: i64) -> Self {
        match Bitmap::new(captcha.lebar, captcha.tinggi, captcha.bit) {
            Ok(picture) => Self::Here {
                id: captcha.id,
                picture,
                question: captcha.tanya,
                since_ms,
            },
            Err(_) => Self::Failed(Problem::NotUnderstood),
        }
    }

    /// Asks for another one, in the language of the page, unless one is on its way.
    pub fn renew(&mut self, context: &Context<'_>) -> Vec<Ask> {
        if *self == Self::Asking {
            return Vec::new();
        }
        *self = Self::Asking;
        let bahasa = context.texts.language().tag();
        vec![Ask::Call(Panggilan::Captcha { bahasa })]
    }

    /// Whether another one is to be asked for: there is none, or it ran out before anybody began to answer it, who is not given
    /// another one under their fingers.
    #[must_use]
    pub fn is_needed(&self, answer: &str, now_ms: i64) -> bool {
        match self {
            Self::None | Self::Failed(_) => true,
            Self::Asking => false,
            Self::Here { .. } => answer.is_empty() && self.ends_ms().is_some_and(|ends_ms| ends_ms <= now_ms),
        }
    }

    /// When the one that is here runs out, milliseconds since 1970 UTC.
    #[must_use]
    pub fn ends_ms(&self) -> Option<i64> {
        match self {
            Self::Here { since_ms, .. } => Some(since_ms.saturating_add(CAPTCHA_MS)),
            _ => None,
        }
    }

    /// Its name, while it can be answered.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Here { id, .. } => Some(id),
            _ => None,
        }
    }
}

/// The picture, the question, the field and the button that brings another one; `missing` when the form was sent without an
/// answer.
pub fn draw<Msg: Clone>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    captcha: &Captcha,
    jawaban: &str,
    missing: bool,
    on_edit: fn(String) -> Msg,
    renew: Msg,
) {
    match captcha {
        Captcha::None | Captcha::Asking => {
            ui.block(Block::Progress {
                label: context.say("account-masuk-captcha-coming"),
                percent: None,
            });
        }
        Captcha::Failed(problem) => {
            let again = another(ui, context, "common-try-again", renew);
            ui.block(problem.block(context.texts, vec![again]));
        }
        Captcha::Here { picture, question, .. } => {
            ui.block(Block::Picture {
                bitmap: picture.clone(),
                description: context.say("account-masuk-captcha-picture"),
            });
            ui.paragraph(question.clone());
            let kind = FieldKind::Text {
                max_length: 20,
                keyboard: Keyboard::Text,
                multiline: false,
            };
            let missing = missing && teks::rapikan(jawaban).is_empty();
            let answer = Field::new("jawaban", context.say("account-masuk-captcha-answer"), kind)
                .holding(jawaban)
                .hinting(context.say("account-masuk-captcha-hint"))
                .failing(missing.then(|| context.say("account-masuk-needed")));
            ui.input(answer, on_edit);
            let another = another(ui, context, "account-masuk-captcha-another", renew);
            ui.block(Block::Buttons { actions: vec![another] });
        }
    }
}

/// The button that brings another one.
pub fn another<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, key: &str, renew: Msg) -> Action {
    ui.action("captcha-lain", context.say(key), ActionRole::Quiet, renew)
        .with_icon(Icon::Refresh)
}
