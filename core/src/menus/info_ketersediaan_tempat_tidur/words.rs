//! What the list and the page of one hospital say in the same way.

use crate::data::kamar::Kamar;
use crate::page::{Context, parts};
use crate::rules::antrean::Zona;
use crate::rules::tempat_tidur::{KELAS, nama_kelas};
use crate::screen::Ui;
use crate::text::Argument;

const MINUTE_MS: u64 = 60_000;

/// How long ago a hospital reported.
pub(super) fn age(context: &Context<'_>, dilaporkan: Option<i64>) -> String {
    let now = context.now.best_ms();
    let Some(ms) = dilaporkan else {
        return context.say("info-ketersediaan-tempat-tidur-age-unknown");
    };
    if context.now.clock_is_wrong() && context.now.gateway_ms.is_none() {
        // Nobody knows how long ago that was; when it was is still true.
        let when = parts::moment(context, ms, Zona::Wib);
        return context.tell(
            "info-ketersediaan-tempat-tidur-age-at",
            &[("waktu", Argument::Text(&when))],
        );
    }
    let minutes = now.abs_diff(ms) / MINUTE_MS;
    let (key, count) = match minutes {
        _ if ms > now && minutes > 5 => ("info-ketersediaan-tempat-tidur-age-ahead", 0),
        0..60 => ("info-ketersediaan-tempat-tidur-age-minutes", minutes),
        60..2_880 => ("info-ketersediaan-tempat-tidur-age-hours", minutes / 60),
        _ => ("info-ketersediaan-tempat-tidur-age-days", minutes / 1_440),
    };
    let count = Argument::Count(i64::try_from(count).unwrap_or(i64::MAX));
    context.tell(key, &[("jumlah", count)])
}

/// Name of a room's class: ours, the gateway's, or its code.
pub(super) fn class(context: &Context<'_>, kamar: &Kamar) -> String {
    let kode = kamar.laporan.kodekelas.as_str();
    let known = KELAS.iter().any(|kelas| kelas.kode == kode && kelas.nama != "-");
    let name = match kamar.nama_kelas.as_str() {
        _ if known => nama_kelas(kode),
        "" => kode,
        name => name,
    };
    match name {
        "" | "-" => context.say("info-ketersediaan-tempat-tidur-class-unknown"),
        name => name.to_owned(),
    }
}

/// Free beds of all.
pub(super) fn free(context: &Context<'_>, tersedia: i64, kapasitas: i64) -> String {
    context.tell(
        "info-ketersediaan-tempat-tidur-free",
        &[
            ("tersedia", Argument::Count(tersedia)),
            ("kapasitas", Argument::Count(kapasitas)),
        ],
    )
}

/// What holds of every figure.
pub(super) fn caution<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.paragraph(context.say("info-ketersediaan-tempat-tidur-caution"));
    ui.paragraph(context.say("info-ketersediaan-tempat-tidur-emergency"));
}
