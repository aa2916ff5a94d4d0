//! What the list and the page of one facility say in the same way.

use crate::data::faskes::{Direktori, Faskes};
use crate::page::{Context, parts};
use crate::rules::buka::BukaSekarang;
use crate::rules::faskes::JenisFaskes;
use crate::screen::Icon;
use crate::text::{self, Argument};

/// Name of a kind.
pub(super) fn kind(context: &Context<'_>, jenis: Option<JenisFaskes>) -> String {
    let Some(jenis) = jenis else {
        return context.say("info-lokasi-faskes-kind-other");
    };
    context.say(match jenis {
        JenisFaskes::Puskesmas => "info-lokasi-faskes-kind-puskesmas",
        JenisFaskes::Klinik => "info-lokasi-faskes-kind-klinik",
        JenisFaskes::Dpp => "info-lokasi-faskes-kind-dpp",
        JenisFaskes::Drg => "info-lokasi-faskes-kind-drg",
        JenisFaskes::Rs => "info-lokasi-faskes-kind-rs",
        JenisFaskes::Apotek => "info-lokasi-faskes-kind-apotek",
        JenisFaskes::Optik => "info-lokasi-faskes-kind-optik",
        JenisFaskes::KantorCabang => "info-lokasi-faskes-kind-kantor-cabang",
        JenisFaskes::KantorKabupaten => "info-lokasi-faskes-kind-kantor-kabupaten",
        JenisFaskes::Mcs => "info-lokasi-faskes-kind-mcs",
        JenisFaskes::Mpp => "info-lokasi-faskes-kind-mpp",
    })
}

pub(super) const fn icon(jenis: Option<JenisFaskes>) -> Icon {
    match jenis {
        Some(JenisFaskes::Rs) => Icon::Hospital,
        Some(JenisFaskes::Apotek) => Icon::Pharmacy,
        Some(JenisFaskes::Dpp | JenisFaskes::Drg) => Icon::Doctor,
        Some(JenisFaskes::KantorCabang | JenisFaskes::KantorKabupaten | JenisFaskes::Mcs | JenisFaskes::Mpp) => {
            Icon::Office
        }
        _ => Icon::Place,
    }
}

/// Whether it is open now, by the clock of its own zone.
pub(super) fn open(context: &Context<'_>, direktori: &Direktori, faskes: &Faskes<'_>) -> Option<BukaSekarang> {
    faskes
        .jadwal()?
        .pada(direktori.zona(faskes.wilayah), context.now.best_ms())
}

/// Whether it is open now and until when; what changes today is told by its hour alone.
pub(super) fn now(context: &Context<'_>, direktori: &Direktori, faskes: &Faskes<'_>) -> Option<String> {
    let now = open(context, direktori, faskes)?;
    let zona = direktori.zona(faskes.wilayah);
    let today = context.now.today_in(zona);
    let Some(change) = now.berubah.filter(|change| change.date() == today) else {
        return Some(parts::explain(context, &now.penjelasan));
    };
    let hour = text::time(context.language(), change.time(), zona.singkatan());
    let key = match now.buka {
        true => "info-lokasi-faskes-open-until",
        false => "info-lokasi-faskes-opens-at",
    };
    Some(context.tell(key, &[("jam", Argument::Text(&hour))]))
}
