//! The talks that are open now, as Beranda says them.

use super::kata;
use crate::data::konsultasi::Konsultasi;
use crate::data::percakapan::Tahap;
use crate::page::ruang::hour;
use crate::page::{Context, Line};
use crate::screen::{Icon, Tone};
use crate::text::Argument;

/// Talks that are open.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    let talks = context.known.konsultasi().value.map_or(&[][..], Vec::as_slice);
    talks
        .iter()
        .filter(|talk| talk.is_open())
        .map(|talk| line(context, talk))
        .collect()
}

fn line(context: &Context<'_>, talk: &Konsultasi) -> Line {
    let dokter = kata::name(context, &talk.nama_dokter, talk.dokter);
    let jam = talk.batas_ms.map(|ms| hour(context, ms));
    let words = [
        ("dokter", Argument::Text(dokter.as_str())),
        ("jam", Argument::Text(jam.as_deref().unwrap_or_default())),
    ];
    let over = talk.batas_ms.is_some_and(|ms| context.now.best_ms() >= ms);
    let key = match (talk.tahap, &jam) {
        (_, Some(_)) if over => "check",
        (Tahap::Aktif, Some(_)) => "answer",
        _ => "wait",
    };
    let (badge, tone) = kata::badge(context, talk);
    Line {
        name: "konsultasi",
        title: context.tell("konsultasi-dokter-now-title", &words),
        detail: context.tell(&format!("konsultasi-dokter-now-{key}"), &words),
        badge,
        tone: if key == "wait" { Tone::Info } else { tone },
        icon: Icon::Chat,
        route: kata::route(talk),
    }
}
