//! Making and changing the PIN of this app: typed twice, nothing that is easy to guess. Before it is taken, the owner shows that it is
//! them (`app::proof`), so that a stranger with an unlocked phone cannot make one.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page, Pin};
use crate::rules::akun::{KelemahanPin, baca_pin, periksa_pin_baru};
use crate::screen::Ui;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// What was typed; never kept.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    #[serde(skip)]
    pin: String,
    #[serde(skip)]
    again: String,
    /// What is wrong with it, found when the person sends it.
    #[serde(skip)]
    wrong: Option<Wrong>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("pin::Model(…)")
    }
}

/// What is wrong with a new PIN.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Length,
    Weak(KelemahanPin),
    Differs,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The PIN was edited.
    Pin(String),
    /// The PIN was typed once more.
    Again(String),
    /// Take it.
    Send,
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

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::kept(Resource::Keluarga)]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Pin(pin) => (self.pin, self.wrong) = (pin, None),
            Msg::Again(pin) => (self.again, self.wrong) = (pin, None),
            Msg::Send => {
                return match self.read(context) {
                    Ok(pin) => {
                        *self = Self::default();
                        vec![Ask::SetPin(pin), Ask::Back]
                    }
                    Err(wrong) => {
                        self.wrong = Some(wrong);
                        Vec::new()
                    }
                };
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

impl Model {
    fn read(&self, context: &Context<'_>) -> Result<Pin, Wrong> {
        let pin = baca_pin(&self.pin).map_err(|_| Wrong::Length)?;
        let family = context.known.keluarga().value;
        let born: Vec<_> = family
            .map(|family| family.peserta.iter().filter_map(|peserta| peserta.lahir).collect())
            .unwrap_or_default();
        if let Some(weak) = periksa_pin_baru(&pin, &born) {
            return Err(Wrong::Weak(weak));
        }
        if baca_pin(&self.again).as_ref() != Ok(&pin) {
            return Err(Wrong::Differs);
        }
        Ok(Pin(pin))
    }
}
