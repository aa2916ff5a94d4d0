//! Info Riwayat Pelayanan: where the family was treated, and what somebody thinks of a visit (`domain.md` §12.3).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod kunjungan;
mod nilai;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::halaman::Halaman;
use crate::data::kunjungan::Kunjungan as Visit;
use crate::data::{Look, Resource};
use crate::page::lembar::{self, Gerak, Lembar};
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

pub use kunjungan::Kunjungan;
pub use nilai::{Nilai, refusal};

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    lembar: Lembar,
    /// Opaque name of the member; empty for the whole family.
    anggota: String,
    /// `1` stays, `2` visits, empty for all.
    jenis: String,
    /// Only visits of this year.
    tahun: Option<i32>,
    /// Only visits with these words.
    cari: String,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Move through the list.
    Gerak(Gerak),
    /// Only this member; empty for the family.
    Anggota(String),
    /// Only this kind; empty for all.
    Jenis(String),
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

/// The pages of a member's list.
fn pages<'a>(context: &Context<'a>, anggota: &str) -> impl Fn(Option<&str>) -> Look<'a, Halaman<Visit>> + use<'a> {
    let known = context.known;
    let anggota = anggota.to_owned();
    move |kursor| known.kunjungan(&anggota, kursor)
}

fn resource(anggota: &str) -> impl Fn(Option<String>) -> Resource {
    let anggota = anggota.to_owned();
    move |kursor| Resource::Kunjungan {
        anggota: anggota.clone(),
        kursor,
    }
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let open = self.lembar.open(&pages(context, &self.anggota));
        let mut needs = open.needs(resource(&self.anggota));
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
            Msg::Anggota(anggota) => {
                self.anggota = anggota;
                // Another list, which begins at its own first page.
                self.lembar = Lembar::default();
            }
            Msg::Jenis(jenis) => {
                self.jenis = jenis;
                self.lembar.restart();
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

/// Finds a visit by its name in the family's list, as far as it must be opened for it.
fn find<'a>(context: &Context<'a>, id: &str) -> (lembar::Terbuka<'a, Visit>, Option<&'a Visit>) {
    lembar::find(&pages(context, ""), |visit: &Visit| visit.id == id)
}
