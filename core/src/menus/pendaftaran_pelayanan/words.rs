//! How this menu names days, hours, polis, people and facilities.

use chrono::{NaiveDate, NaiveTime};

use crate::data::antrean::Tiket;
use crate::data::peserta::Peserta;
use crate::page::{Context, parts};
use crate::rules::antrean::{JamPraktik, Zona};
use crate::rules::nomor::NomorKartu;
use crate::text::{self, Argument};

/// The number of a ticket; `None` when the gateway did not say it.
pub(super) fn number(tiket: &Tiket) -> Option<String> {
    let written = Some(&tiket.nomor).filter(|nomor| !nomor.is_empty()).cloned();
    written.or_else(|| tiket.angka.map(|angka| angka.to_string()))
}

/// The number of a ticket in a sentence.
pub(super) fn numbered(context: &Context<'_>, tiket: &Tiket) -> String {
    number(tiket).unwrap_or_else(|| context.say("pendaftaran-pelayanan-tanpa-nomor"))
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

/// `26 November 2026`, or that it has passed.
pub(super) fn short(context: &Context<'_>, tanggal: NaiveDate, today: NaiveDate) -> String {
    if tanggal < today {
        context.say("pendaftaran-pelayanan-status-lewat")
    } else {
        text::date(context.language(), tanggal)
    }
}

/// `Rabu, 25 November 2026`.
pub(super) fn date(context: &Context<'_>, tanggal: NaiveDate) -> String {
    let language = context.language();
    context.tell(
        "pendaftaran-pelayanan-hari",
        &[
            ("hari", Argument::Text(text::weekday(language, tanggal))),
            ("tanggal", Argument::Text(&text::date(language, tanggal))),
            ("dekat", Argument::Text("lain")),
        ],
    )
}

/// `08.00 sampai 12.00 WIB`, `20.00 sampai 02.00 WIB` over midnight, `16.00 sampai 24.00 WIB` until midnight.
pub(super) fn hours(context: &Context<'_>, jam: JamPraktik, zona: Zona) -> String {
    let from = text::time(context.language(), jam.mulai(), "");
    let until = match jam.selesai() {
        NaiveTime::MIN => midnight(context, zona),
        time => clock(context, time, zona),
    };
    context.tell(
        "pendaftaran-pelayanan-jam",
        &[
            ("dari", Argument::Text(from.trim_end())),
            ("sampai", Argument::Text(&until)),
        ],
    )
}

/// Until when a session can be booked on its own day: `12.00 WIB`, or midnight when it goes on after that.
pub(super) fn booked_until(context: &Context<'_>, jam: JamPraktik, zona: Zona) -> String {
    if jam.selesai() > jam.mulai() {
        clock(context, jam.selesai(), zona)
    } else {
        midnight(context, zona)
    }
}

/// `24.00 WIB`.
fn midnight(context: &Context<'_>, zona: Zona) -> String {
    clock(context, NaiveTime::MIN, zona).replacen("00", "24", 1)
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
        |peserta| parts::or_unknown(context, peserta.faskes.nama.clone()),
    )
}
