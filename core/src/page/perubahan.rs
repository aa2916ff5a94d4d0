//! Changes of a member's data that wait for their day, in the same words wherever what still holds is shown.

use super::{Context, parts};
use crate::data::perubahan::{Keadaan, Perubahan as Change};
use crate::data::peserta::Peserta;
use crate::rules::kelas::Kelas;
use crate::rules::perubahan::Perubahan;
use crate::screen::Fact;
use crate::text::{self, Argument};

/// Part of a message key, and of an action's id, for a change.
#[must_use]
pub fn key(jenis: Perubahan) -> String {
    jenis.kode().replace('_', "-")
}

/// What a change is called.
#[must_use]
pub fn name(context: &Context<'_>, jenis: Perubahan) -> String {
    context.say(&format!("perubahan-data-peserta-name-{}", key(jenis)))
}

/// What a change is called; one that this version does not know by the gateway's code.
#[must_use]
pub fn title(context: &Context<'_>, change: &Change) -> String {
    match change.jenis {
        Some(jenis) => name(context, jenis),
        None => parts::or_unknown(context, text::sentence(&change.jenis_kode.replace('_', " "))),
    }
}

/// What a change says, in words; a class comes as its code.
#[must_use]
pub fn value(context: &Context<'_>, jenis: Option<Perubahan>, told: &str) -> String {
    let kelas = match (jenis, told) {
        (Some(Perubahan::Kelas), "1") => Some(Kelas::I),
        (Some(Perubahan::Kelas), "2") => Some(Kelas::II),
        (Some(Perubahan::Kelas), "3") => Some(Kelas::III),
        _ => None,
    };
    match kelas {
        Some(kelas) => parts::kelas(context, kelas),
        None => parts::or_unknown(context, told.to_owned()),
    }
}

/// What was asked for a member, or for all of the family, and counts from a day to come: beside what holds.
#[must_use]
pub fn waiting(context: &Context<'_>, peserta: &Peserta) -> Vec<Fact> {
    let told = context.known.perubahan().value;
    let baris = told.map(|told| told.baris.as_slice()).unwrap_or_default();
    baris
        .iter()
        .filter(|change| change.keadaan == Keadaan::Menunggu && change.is_about(&peserta.id))
        .map(|change| {
            let mulai = text::date(context.language(), change.mulai);
            let words = context.tell("perubahan-data-peserta-from", &[("mulai", Argument::Text(&mulai))]);
            Fact {
                note: Some(words),
                ..parts::fact(title(context, change), value(context, change.jenis, &change.baru))
            }
        })
        .collect()
}
