//! Info Riwayat Pembayaran: what the family has paid since 2014, and a receipt of each (`domain.md` §2.6).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod kuitansi;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::pembayaran::Pembayaran;
use crate::data::{Look, Resource};
use crate::page::lembar::{self, Gerak, Lembar};
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

pub use kuitansi::Kuitansi;

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    lembar: Lembar,
    /// Only payments of this year.
    tahun: Option<i32>,
    /// Only payments with these words.
    cari: String,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Move through the list.
    Gerak(Gerak),
    /// Only this year; empty for all.
    Tahun(String),
    /// Search for this.
    Cari(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// The pages of the list.
fn pages<'a>(
    context: &Context<'a>,
) -> impl Fn(Option<&str>) -> Look<'a, crate::data::halaman::Halaman<Pembayaran>> + 'a {
    let known = context.known;
    move |kursor| known.pembayaran(kursor)
}

fn resource(kursor: Option<String>) -> Resource {
    Resource::Pembayaran { kursor }
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = self.lembar.open(&pages(context)).needs(resource);
        needs.push(Need::of(Resource::Keluarga));
        needs
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Gerak(gerak) => {
                let rows = view::matching(self, context).len();
                self.lembar.go(gerak, rows);
                if gerak == Gerak::DariAwal {
                    return vec![Ask::Refresh];
                }
            }
            Msg::Tahun(tahun) => {
                self.tahun = tahun.parse().ok();
                self.lembar.restart();
            }
            Msg::Cari(cari) => {
                self.cari = cari;
                self.lembar.restart();
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

/// Finds a payment by its name, as far as the list must be opened for it.
fn find<'a>(context: &Context<'a>, id: &str) -> (lembar::Terbuka<'a, Pembayaran>, Option<&'a Pembayaran>) {
    lembar::find(&pages(context), |bayar: &Pembayaran| bayar.id == id)
}
