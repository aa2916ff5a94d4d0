//! Tickets in which an officer waits for the person, as Beranda says them.

use super::kata::{badge, category, say};
use crate::data::Route;
use crate::page::{Context, Line};
use crate::rules::pengaduan::KeadaanPengaduan;
use crate::screen::Icon;

/// Tickets for which something is asked.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    let told = context.known.pengaduan(None).value;
    let rows = told.map_or(&[][..], |page| page.baris.as_slice());
    rows.iter()
        .filter(|row| row.keadaan == Some(KeadaanPengaduan::PerluData))
        .map(|row| {
            let (tone, badge) = badge(context, row.keadaan);
            Line {
                name: "pengaduan",
                title: category(context, &row.kategori),
                detail: say(context, "state-data"),
                badge,
                tone,
                icon: Icon::Complaint,
                route: Route::Pengaduan {
                    tiket: row.tiket.clone(),
                },
            }
        })
        .collect()
}
