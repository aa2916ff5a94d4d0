//! Check-in at a hospital: the code for the kiosk, as bright as the phone can, and the word that the patient is there.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use super::held;
use crate::data::antrean::{self, Kunjungan};
use crate::data::{Perintah, Resource};
use crate::page::{Ask, Context, Need, Page};
use crate::screen::{ShellRequest, Ui};

/// Which ticket.
#[derive(Debug, Serialize, Deserialize)]
pub struct Model {
    kode: String,
}

impl Model {
    /// Check-in of the ticket with this booking code.
    #[must_use]
    pub const fn new(kode: String) -> Self {
        Self { kode }
    }
}

/// What can happen on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Say to the hospital that the patient is there.
    CheckIn,
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
        vec![
            Need::of(Resource::Keluarga),
            Need::within(Resource::Antrean, super::tiket::POLL_MS),
        ]
    }

    fn opened(&mut self, _context: &Context<'_>) -> Vec<Ask> {
        // It ends by itself with another page in front.
        vec![Ask::Shell(ShellRequest::Brightness { full: true })]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Go(ask) => vec![ask],
            Msg::CheckIn => held::find(context, &self.kode)
                .filter(|held| view::blocked(context, held).is_none())
                .map(|held| {
                    Ask::Do(Perintah::Antrean(antrean::Perintah::CheckIn(antrean::CheckIn {
                        kodebooking: self.kode.clone(),
                        waktu: context.now.best_ms(),
                        kunjungan: Some(Kunjungan {
                            nomorkartu: held.tiket.nomor_kartu.nomor(),
                            tanggalperiksa: held.tiket.tanggal,
                        }),
                    })))
                })
                .into_iter()
                .collect(),
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        super::giliran::changes_at_ms(context, &held::find(context, &self.kode)?)
    }
}
