//! Kind of membership and class of ward in words.

use super::Context;
use super::parts::or_unknown;
use crate::rules::kelas::Kelas;
use crate::rules::segmen::Segmen;

/// Segment in our words; `None` for one that this version does not know.
#[must_use]
pub fn segmen(context: &Context<'_>, segmen: &Segmen) -> Option<String> {
    let key = match segmen {
        Segmen::PbiJk => "common-segmen-pbi-jk",
        Segmen::PbpuPemda => "common-segmen-pbpu-pemda",
        Segmen::PpuPn => "common-segmen-ppu-pn",
        Segmen::PpuTni => "common-segmen-ppu-tni",
        Segmen::PpuPolri => "common-segmen-ppu-polri",
        Segmen::PpuBu => "common-segmen-ppu-bu",
        Segmen::Pbpu => "common-segmen-pbpu",
        Segmen::Bp => "common-segmen-bp",
        Segmen::BpPensiun => "common-segmen-bp-pensiun",
        Segmen::BpVeteran => "common-segmen-bp-veteran",
        Segmen::Lain(_) => return None,
    };
    Some(context.say(key))
}

/// Class of ward in words.
#[must_use]
pub fn kelas(context: &Context<'_>, kelas: Kelas) -> String {
    let key = match kelas {
        Kelas::I => "common-kelas-1",
        Kelas::II => "common-kelas-2",
        Kelas::III => "common-kelas-3",
    };
    context.say(key)
}

/// Class of ward in words; one that this version does not know stands in the gateway's own words.
#[must_use]
pub fn kelas_or(context: &Context<'_>, known: Option<Kelas>, gateways_words: &str) -> String {
    known.map_or_else(
        || or_unknown(context, gateways_words.to_owned()),
        |known| kelas(context, known),
    )
}
