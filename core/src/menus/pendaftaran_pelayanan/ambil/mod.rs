//! The form that takes a number: for whom, which day, which poli, which doctor, what hurts.

mod choice;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod model;
mod update;
mod view;

#[cfg(test)]
mod tests;

pub(super) use choice::closed;
pub use model::{Model, Msg};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

impl Page for Model {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = vec![Need::of(Resource::Keluarga), Need::of(Resource::Antrean)];
        let Some(peserta) = self.peserta(context) else {
            return needs;
        };
        if peserta.faskes.kode.is_empty() {
            return needs;
        }
        let jadwal = |tanggal| Resource::Jadwal {
            faskes: peserta.faskes.kode.clone(),
            tanggal,
        };
        needs.extend(choice::near(context).into_iter().map(jadwal).map(Need::kept));
        // Nobody is shown a poli before it is known that a number may be taken (`domain.md` §15.10, Q06).
        if peserta.aktif {
            let (_, days) = choice::days(context, &peserta.faskes.kode);
            needs.extend(days.into_iter().map(jadwal).map(Need::of));
        }
        needs
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        update::update(self, msg, context)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}
