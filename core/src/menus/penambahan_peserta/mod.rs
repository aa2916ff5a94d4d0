//! Penambahan Peserta / Pendaftaran Peserta Baru: which way is mine, a family, members more, a newborn, and what came of it.
//!
//! * `awal` which case it is, and who registers whom · `jalan` what to have at hand, and the ways that do not lead through here
//! * `daftar` the form of a family or of members more · `bayi` the form of a newborn
//! * `hasil` what was asked and what came of it · `ditolak` refusals in words, with the step that they concern

mod awal;
mod bayi;
mod daftar;
mod ditolak;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod hasil;
mod jalan;
#[cfg(test)]
mod tests;

pub use awal::Model;
pub use bayi::Bayi;
pub use daftar::Daftar;
pub use ditolak::refusal;
pub use hasil::Hasil;
pub use jalan::{Pekerja, Syarat};

use chrono::NaiveDate;

use crate::data::pendaftaran::Perintah as Asked;
use crate::data::{Janji, Perintah};
use crate::page::{Ask, Context, parts};
use crate::rules::kepesertaan::{PembayaranPertama, PutusanPertama, pembayaran_pertama};
use crate::rules::penjelasan::{Kanal, Kelayakan};
use crate::rules::syarat::KeperluanDokumen;
use crate::screen::{Action, ActionRole, Block, ChoiceOption, Ui};

/// A message of this menu.
fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("penambahan-peserta-{key}"))
}

/// What was asked of registration, and still is on this phone; the newest last.
fn asked<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Janji, &'a Asked)> + use<'a> {
    context.janji.iter().filter_map(|janji| match &janji.perintah {
        Perintah::Pendaftaran(asked) => Some((janji, asked)),
        _ => None,
    })
}

/// The papers that are asked for, a line each; none on a day of which no source speaks.
fn papers<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, keperluan: KeperluanDokumen) {
    parts::list(ui, say(context, "papers"), parts::papers(context, keperluan));
}

/// Who can do it, with a button for each that a phone can reach.
fn ways<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, kanal: &[Kanal]) -> Vec<Action> {
    let mut actions = Vec::new();
    if kanal.contains(&Kanal::Pandawa) {
        actions.push(parts::pandawa(ui, context, ActionRole::Secondary));
    }
    actions.push(parts::call_165(ui, context, ActionRole::Quiet));
    actions
}

/// A list of sentences with who can do it.
fn channels(context: &Context<'_>, kanal: &[Kanal]) -> String {
    let names: Vec<String> = kanal.iter().map(|kanal| parts::kanal(context, *kanal)).collect();
    names.join(", ")
}

/// When a family that registers today pays for the first time.
fn first_payment(hari_ini: NaiveDate) -> Option<(NaiveDate, PutusanPertama)> {
    let pertama = pembayaran_pertama(&PembayaranPertama {
        tanggal_daftar: hari_ini,
        segmen_lama_sampai: None,
        tanpa_masa_tunggu: false,
        hari_ini,
    })
    .ok()?;
    match pertama.kelayakan {
        Kelayakan::Belum { sejak, .. } => Some((sejak, pertama)),
        _ => None,
    }
}

fn option(value: impl Into<String>, label: impl Into<String>) -> ChoiceOption {
    ChoiceOption {
        value: value.into(),
        label: label.into(),
        detail: None,
        blocked: None,
    }
}

fn buttons<Msg: Clone>(ui: &mut Ui<Msg>, actions: Vec<Action>) {
    ui.block(Block::Buttons { actions });
}
