//! Perubahan Data Peserta: what may be changed, from when and through whom, said before any field (`domain.md` §8).
//!
//! * `jawab` the answers · `view` the list of them · `fktp`, `kelas`, `alamat`, `kontak` the forms · `lewat` who changes what the app does not ·
//!   `riwayat` what was asked for · `keadaan` how a promise and a change stand, and both versions when an office changed the same ·
//!   `ditolak` refusals

mod alamat;
mod ditolak;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod fktp;
mod jawab;
mod keadaan;
mod kelas;
mod kontak;
mod lewat;
mod riwayat;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::peserta::{Keluarga, Peserta};
use crate::data::route::Query;
use crate::data::{Resource, Route};
use crate::page::directory::PACK;
use crate::page::{Anggota, Ask, Context, Need, Page, parts};
use crate::rules::perubahan::Perubahan;
use crate::screen::Ui;

pub use alamat::Alamat;
pub use ditolak::refusal;
pub use fktp::Fktp;
pub use jawab::jawab;
pub use kelas::Kelas;
pub use kontak::Kontak;
pub use lewat::Lewat;
pub use riwayat::Riwayat;

/// The list of changes with an answer each.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    anggota: Anggota,
    /// Opaque name of the member that a link asks for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    diminta: String,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A member was chosen by the place in the list.
    Anggota(usize),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Model {
    /// The list of the member that a link names.
    #[must_use]
    pub fn asked(query: &Query) -> Self {
        Self {
            diminta: query.get("anggota").cloned().unwrap_or_default(),
            ..Self::default()
        }
    }

    fn peserta<'a>(&self, keluarga: &'a Keluarga) -> Option<&'a Peserta> {
        if self.diminta.is_empty() {
            self.anggota.of(keluarga)
        } else {
            named(keluarga, &self.diminta)
        }
    }
}

impl Page for Model {
    type Msg = Msg;

    const ASSETS: &'static [&'static str] = &[PACK];

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs_all(context)
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Anggota(place) => {
                self.diminta = String::new();
                self.anggota.choose(context.known.keluarga().value, place);
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

/// What every page of this menu looks at: the family, its bill, its changes, and the directory for the names of facilities.
fn needs_all(context: &Context<'_>) -> Vec<Need> {
    let mut needs: Vec<Need> = [Resource::Keluarga, Resource::Iuran, Resource::Perubahan]
        .map(Need::of)
        .into();
    needs.extend(context.directory_needs());
    needs
}

/// The member with an opaque name; the signed-in participant for a name that is nobody's, or none.
fn named<'a>(keluarga: &'a Keluarga, id: &str) -> Option<&'a Peserta> {
    let found = keluarga
        .peserta
        .iter()
        .find(|peserta| !id.is_empty() && peserta.id == id);
    found.or_else(|| keluarga.peserta.first())
}

/// The family and the member whom a form is about; says why there is none.
fn opened<'a, M: Clone + From<Ask>>(
    ui: &mut Ui<M>,
    context: &Context<'a>,
    id: &str,
) -> Option<(&'a Keluarga, &'a Peserta)> {
    let look = context.known.keluarga();
    let (keluarga, as_of_ms) = parts::value_or_why(ui, context, look)?;
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    crate::page::reach::clock_notice(ui, context, as_of_ms);
    Some((keluarga, named(keluarga, id)?))
}

/// The route of a form.
fn form(jenis: Perubahan, peserta: &Peserta) -> Route {
    let anggota = if jenis == Perubahan::Kelas {
        String::new()
    } else {
        peserta.id.clone()
    };
    Route::UbahData { jenis, anggota }
}

/// Name of a facility by its code; the code where the directory does not have it.
fn facility(context: &Context<'_>, kode: &str) -> String {
    let nama = match context.directory() {
        crate::page::directory::Directory::Here { direktori, .. } => {
            direktori.dengan_kode(kode).map(|faskes| faskes.nama)
        }
        _ => None,
    };
    nama.unwrap_or_else(|| kode.to_owned())
}
