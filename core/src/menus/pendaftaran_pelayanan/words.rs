//! How this menu names days, hours, polis, people and facilities.

use chrono::{NaiveDate, NaiveTime};

use crate::data::peserta::Peserta;
use crate::page::Context;
use crate::rules::antrean::{JamPraktik, Zona};
use crate::rules::nomor::NomorKartu;
use crate::text::{self, Argument};

/// The bare name of a poli: facilities write both `Umum` and `Poli Umum`.
pub(super) fn bare_poli(nama: &str) -> &str {
    nama.strip_prefix("Poli ").unwrap_or(nama)
}

/// `Poli Umum`.
pub(super) fn poli(nama: &str) -> String {
    format!("Poli {}", bare_poli(nama))
}

/// `Rabu, 25 November 2026 (besok)`; without the bracket while the phone's clock contradicts what the gateway said.
pub(super) fn day(context: &Context<'_>, tanggal: NaiveDate, zona: Zona) -> String {
    let language = context.language();
    let today = context.now.today_in(zona);
    let near = if context.now.clock_is_wrong() && !context.now.is_certain() {
        "lain"
    } else if tanggal == today {
        "ini"
    } else if Some(tanggal) == today.succ_opt() {
        "besok"
    } else {
        "lain"
    };
    context.tell(
        "pendaftaran-pelayanan-hari",
        &[
            ("hari", Argument::Text(text::weekday(language, tanggal))),
            ("tanggal", Argument::Text(&text::date(language, tanggal))),
            ("dekat", Argument::Text(near)),
        ],
    )
}

/// `08.00–12.00 WIB`.
pub(super) fn hours(context: &Context<'_>, jam: JamPraktik, zona: Zona) -> String {
    let from = text::time(context.language(), jam.mulai(), "");
    format!("{}–{}", from.trim_end(), clock(context, jam.selesai(), zona))
}

/// `12.00 WIB`.
pub(super) fn clock(context: &Context<'_>, time: NaiveTime, zona: Zona) -> String {
    text::time(context.language(), time, zona.singkatan())
}

/// The family member with this card number, as far as the family is known.
pub(super) fn member<'a>(context: &Context<'a>, kartu: &NomorKartu) -> Option<&'a Peserta> {
    context.known.keluarga().value?.member(kartu)
}

/// Name of the member's FKTP, or a word for it.
pub(super) fn facility(context: &Context<'_>, peserta: Option<&Peserta>) -> String {
    peserta.map_or_else(
        || context.say("pendaftaran-pelayanan-faskes-anda"),
        |peserta| peserta.faskes.nama.clone(),
    )
}

/// The mark of invented data.
pub(super) fn sample_mark(context: &Context<'_>) -> Option<String> {
    let keluarga = context.known.keluarga().value?;
    keluarga.contoh.then(|| context.say("common-sample"))
}
