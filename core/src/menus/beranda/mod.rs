//! Home: what applies to you now, then the 18 menus in their four groups.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod now;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::data::pengaduan::Pengaduan;
use crate::menus::pendaftaran_pelayanan::lagi;
use crate::page::bicara::petugas_terbuka;
use crate::page::bill::in_parts;
use crate::page::ruang::terbuka;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// Nothing is chosen here; every tap leads on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = vec![Resource::Keluarga, Resource::Iuran, Resource::Antrean];
        // What else is said of money concerns nobody for whom somebody else pays.
        let bill = context.known.iuran().value;
        if bill.is_some_and(|bill| bill.segmen.mandiri()) {
            needs.push(Resource::Autodebit);
        }
        if bill.is_some_and(in_parts) {
            needs.push(Resource::Rehab);
        }
        let mut needs: Vec<Need> = needs.into_iter().map(Need::of).collect();
        // Whoever has no talk open is asked for none.
        needs.push(terbuka(context, Need::kept(Resource::Konsultasi)));
        needs.push(petugas_terbuka(context));
        // Nor is anybody asked for complaints of whom none is open.
        let complaints = Resource::Pengaduan { kursor: None };
        let rows = context.known.pengaduan(None).value.map_or(&[][..], |page| &page.baris);
        needs.push(if rows.iter().any(Pengaduan::is_open) {
            Need::of(complaints)
        } else {
            Need::kept(complaints)
        });
        needs.extend(lagi::needs(context));
        needs
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
