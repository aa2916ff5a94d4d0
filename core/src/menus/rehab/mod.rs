//! REHAB: paying arrears in instalments (`domain.md` §7).
//!
//! * this page: whether one may and until when, all plans beside paying at once, and the form that registers one · [`berjalan`] the
//!   plan that was registered · [`syarat`] the terms, for whoever only wants to read them
//! * [`hitung`] the bill as the rule book sees it · [`ditolak`] where a promise stands · `now` what Beranda says of it

mod berjalan;
mod ditolak;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
pub mod hitung;
mod langkah;
mod now;
mod syarat;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::rehab::{Daftar, Perintah as Asked};
use crate::data::{Perintah, Resource, Route};
use crate::page::{Ask, Context, Need, Page};
use crate::rules::perubahan::kontak;
use crate::rules::rehab::{BulanBerjalan, RencanaBerjalan};
use crate::screen::Ui;

pub use berjalan::Berjalan;
pub use ditolak::refusal;
pub use now::now;
pub use syarat::Syarat;

/// The last step of the form.
const LAST: u8 = 4;

/// What was chosen and typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// At which step, from 0.
    langkah: u8,
    /// Number of instalments.
    tahap: Option<u32>,
    /// How this month is paid; `None` leaves the way that is named first.
    berjalan: Option<BulanBerjalan>,
    /// E-mail as typed.
    email: String,
    /// Whether the terms were agreed to.
    setuju: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// So many instalments.
    Tahap(String),
    /// This month is paid like this.
    Berjalan(String),
    /// The e-mail changed.
    Email(String),
    /// The terms are agreed to, or no longer.
    Setuju(String),
    /// On to the next step.
    Lanjut,
    /// Promise it.
    Kirim,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// How this month is paid, as the field holds it.
const WAYS: [(BulanBerjalan, &str); 2] = [
    (BulanBerjalan::Bersama, "bersama"),
    (BulanBerjalan::Sekarang, "sekarang"),
];

impl Model {
    /// The step that is shown, from 1: no step stands before what it needs was chosen.
    fn shown(&self, context: &Context<'_>) -> u8 {
        if self.plan(context).is_none() {
            return 1;
        }
        self.langkah.saturating_add(1).min(LAST)
    }

    /// The plan that was chosen, as the rule book makes it from the bill; `None` while none is chosen or none can be registered.
    fn plan(&self, context: &Context<'_>) -> Option<RencanaBerjalan> {
        let hitungan = hitung::of(context)?.ok()?;
        if !hitungan.terbuka() || view::running(context) || ditolak::waiting(context) {
            return None;
        }
        let cara = self.berjalan.unwrap_or(BulanBerjalan::Bersama);
        hitungan.rencana(self.tahap?, cara).ok()
    }

    /// The e-mail as it is sent; `None` while it is none.
    fn alamat(&self) -> Option<String> {
        kontak::email(&self.email)
    }

    /// Promises the plan and leads to where its fate is shown; nothing when the form has become impossible meanwhile.
    fn send(&self, context: &Context<'_>) -> Vec<Ask> {
        let chosen = hitung::of(context).and_then(Result::ok).zip(self.plan(context));
        let (Some((hitungan, plan)), Some(email), true) = (chosen, self.alamat(), self.setuju) else {
            return Vec::new();
        };
        let daftar = Daftar {
            versi: hitungan.versi,
            tahap: u32::try_from(plan.rencana.tahap.len()).unwrap_or(u32::MAX),
            bulanberjalan: plan.cara,
            bulan: hitungan.daftar,
            total: plan.rencana.total,
            email,
        };
        // What was refused before is told no longer once it is asked for anew.
        let old = ditolak::registration(context).filter(|janji| janji.is_over());
        old.map(|janji| Ask::Forget(janji.id.clone()))
            .into_iter()
            .chain([
                Ask::Do(Perintah::Rehab(Asked::Daftar(daftar))),
                Ask::Replace(Route::RehabBerjalan),
            ])
            .collect()
    }
}

impl Page for Model {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![
            Need::of(Resource::Iuran),
            Need::of(Resource::Rehab),
            Need::of(Resource::Keluarga),
        ]
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        // A registration that was refused is a draft again: everything but the consent, which was to another bill.
        if *self == Self::default()
            && let Some(daftar) = ditolak::refused(context)
        {
            self.tahap = Some(daftar.tahap);
            self.berjalan = Some(daftar.bulanberjalan);
            self.email.clone_from(&daftar.email);
        }
        Vec::new()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Tahap(value) => {
                self.tahap = value.parse().ok();
                self.setuju = false;
            }
            Msg::Berjalan(value) => {
                self.berjalan = WAYS.iter().find(|(_, name)| *name == value).map(|(way, _)| *way);
                self.setuju = false;
            }
            Msg::Email(value) => self.email = value,
            Msg::Setuju(value) => self.setuju = value == "true",
            Msg::Lanjut => {
                if self.plan(context).is_some() {
                    self.langkah = self.shown(context).min(LAST - 1);
                }
            }
            Msg::Kirim => return self.send(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn back(&mut self) -> bool {
        let inside = self.langkah > 0;
        self.langkah = self.langkah.saturating_sub(1);
        inside
    }

    fn step(&self) -> Option<u8> {
        Some(self.langkah.saturating_add(1).min(LAST))
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}
