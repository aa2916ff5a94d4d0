//! *Pastikan ini Anda*: before something that matters is promised, the owner shows that it is them.
//!
//! The application opens this page in front of the page that asked (`app::proof`), and leaves it by itself once there is a
//! proof. Whoever goes back finds the form as it was.

#[cfg(any(test, feature = "examples"))]
mod examples;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::page::{Ask, Context, Handed, Page, Pin, Wish};
use crate::rules::akun::baca_pin;
use crate::screen::{NotBrought, Ui};

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// The name under which the phone's lock is asked for.
const LOCK: &str = "kunci";

/// What was typed and what came of the phone's lock; nothing of it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// The PIN as far as it was typed; hidden when it is debugged.
    #[serde(skip)]
    pin: Option<Pin>,
    /// Whether a PIN was sent that is none.
    #[serde(skip)]
    unfinished: bool,
    /// Why the phone's lock proved nothing.
    #[serde(skip)]
    nothing: Option<NotBrought>,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The phone's own lock is to be asked.
    Lock,
    /// The PIN was edited.
    Pin(String),
    /// The PIN is finished.
    Prove,
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

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Lock => {
                self.nothing = None;
                let reason = context.say("pastikan-lock-reason");
                vec![Ask::Bring(LOCK, Wish::Owner { reason })]
            }
            Msg::Pin(pin) => {
                (self.pin, self.unfinished) = (Some(Pin(pin)), false);
                Vec::new()
            }
            Msg::Prove => {
                let typed = self.pin.take().unwrap_or_else(|| Pin(String::new()));
                self.unfinished = baca_pin(&typed.0).is_err();
                if self.unfinished {
                    self.pin = Some(typed);
                    return Vec::new();
                }
                vec![Ask::Prove(typed)]
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn brought(&mut self, _name: &str, handed: Handed, context: &Context<'_>) -> Vec<Ask> {
        match handed {
            Handed::Nothing(why) => self.nothing = Some(why),
            // What waited was lost with the process; the form behind this page asks for it anew, and nobody asks who they are.
            Handed::Owner if context.presence.waits.is_none() => return vec![Ask::Back],
            _ => self.nothing = None,
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}
