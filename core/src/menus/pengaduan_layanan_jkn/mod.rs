//! Pengaduan Layanan JKN: answers first, then questions and complaints in writing, and where each stands (`domain.md` §12.5).
//!
//! * this page answers, the own tickets and the other ways · `baru` the form, with `isian` and `periksa` its steps · `tiket` one
//!   ticket · `lanjut` what is added to it
//! * `berkas` files that go along · `ditolak` refusals and standing of promises · `kata` what the pages say in the same way · `now`
//!   what Beranda says

mod baru;
mod berkas;
mod ditolak;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod isian;
mod kata;
mod lanjut;
mod now;
mod periksa;
#[cfg(test)]
mod tests;
mod tiket;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::lembar::{self, Gerak, Lembar};
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

pub use baru::Baru;
pub use ditolak::refusal;
pub use lanjut::Lanjut;
pub use now::now;
pub use tiket::Tiket;

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    lembar: Lembar,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Through the list.
    Gerak(Gerak),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Model {
    fn open<'a>(&self, context: &Context<'a>) -> lembar::Terbuka<'a, crate::data::pengaduan::Pengaduan> {
        let known = context.known;
        self.lembar.open(&move |kursor| known.pengaduan(kursor))
    }
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        self.open(context).needs(|kursor| Resource::Pengaduan { kursor })
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Gerak(gerak) => {
                let rows = self.open(context).rows(|row| &row.tiket).len();
                self.lembar.go(gerak, rows);
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}
