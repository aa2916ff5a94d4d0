//! Konsultasi Dokter: the doctors of the own FKTP, and the talks with them (`domain.md` §10).
//!
//! * this page the doctors and earlier talks · `mulai` the complaint · `chat` a talk · `nilai` its rating
//! * `ditolak` refusals in words · `kata` what the pages say in the same way · `now` what Beranda says of an open talk

mod chat;
mod ditolak;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod kata;
mod mulai;
mod nilai;
mod now;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::data::peserta::Peserta;
use crate::page::ruang::terbuka;
use crate::page::{Anggota, Ask, Context, Need, Page};
use crate::screen::Ui;

pub use chat::Chat;
pub use ditolak::refusal;
pub use mulai::Mulai;
pub use nilai::Nilai;
pub use now::now;

/// Who is there is asked for no more often than this while somebody looks at it, milliseconds.
const DARING_MS: u64 = 30_000;

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    anggota: Anggota,
    /// Whether all earlier talks are shown.
    #[serde(skip)]
    semua: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Another member.
    Anggota(usize),
    /// Show all earlier talks.
    Semua,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Model {
    fn member<'a>(&self, context: &Context<'a>) -> Option<&'a Peserta> {
        self.anggota.of(context.known.keluarga().value?)
    }
}

/// What a page that offers a doctor needs: the family, its talks, and who is there.
fn needs(context: &Context<'_>, member: Option<&Peserta>) -> Vec<Need> {
    let mut needs = vec![Need::of(Resource::Keluarga)];
    needs.push(terbuka(context, Need::of(Resource::Konsultasi)));
    if let Some(peserta) = member.filter(|peserta| !peserta.id.is_empty()) {
        let anggota = peserta.id.clone();
        needs.push(Need::within(Resource::Dokter { anggota }, DARING_MS));
    }
    needs
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs(context, self.member(context))
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Anggota(place) => self.anggota.choose(context.known.keluarga().value, place),
            Msg::Semua => self.semua = true,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}
