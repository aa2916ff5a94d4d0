//! Where a request of this menu stands, and its refusal in words that say what is certain.

use crate::data::konsultasi::Perintah as Asked;
use crate::data::{Janji, Keadaan, Menu, Perintah, Route};
use crate::page::janji::{Refusal, forget, give_up, state_badge, state_words, take_back};
use crate::page::{Ask, Context};
use crate::screen::{Action, ActionRole, Block, Icon, ShellRequest, Ui};
use crate::text::Argument;

/// The refusal of a request of this menu; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Konsultasi(asked), Some(Keadaan::Ditolak { alasan, .. })) = (&janji.perintah, &janji.keadaan) else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let menu = || {
        (
            context.say("konsultasi-dokter-choose"),
            Route::Menu(Menu::KonsultasiDokter),
        )
    };
    let (stem, way) = match asked {
        Asked::Mulai(_) if alasan == "peserta_tidak_aktif" => (
            "mulai",
            (context.say("konsultasi-dokter-bill"), Route::Menu(Menu::InfoIuran)),
        ),
        Asked::Mulai(mulai) if matches!(alasan.as_str(), "keluhan_kosong" | "pesan_terlalu_panjang") => {
            let route = Route::Dokter {
                kode: mulai.kodedokter.to_string(),
                anggota: mulai.idanggota.clone(),
            };
            ("mulai", (context.say("konsultasi-dokter-rewrite"), route))
        }
        Asked::Mulai(_) => ("mulai", menu()),
        Asked::Pesan(pesan) => ("pesan", talk(context, &pesan.id)),
        Asked::Akhiri(akhiri) => ("akhiri", talk(context, &akhiri.id)),
        Asked::Nilai(nilai) => ("nilai", talk(context, &nilai.id)),
    };
    let words = [("alasan", Argument::Text(&alasan))];
    let tell = |part: &str| context.tell(&format!("konsultasi-dokter-refused-{stem}-{part}"), &words);
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way: Some(way),
        call: alasan == "peserta_tidak_aktif",
    })
}

fn talk(context: &Context<'_>, id: &str) -> (String, Route) {
    let route = Route::Konsultasi { id: id.to_owned() };
    (context.say("konsultasi-dokter-open-it"), route)
}

/// Where a request stands; what was written with it can be copied once it was not taken.
pub(super) fn standing<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    janji: &Janji,
    written: Option<&str>,
    mut actions: Vec<Action>,
) {
    let (tone, state) = state_badge(context, janji);
    let what = context.say(&format!("janji-what-{}", janji.perintah.about().name));
    let (title, text) = match refusal(context, janji) {
        Some(refusal) => (refusal.title, [refusal.why, refusal.safe, refusal.next].join(" ")),
        None => (format!("{what}. {state}"), state_words(context, janji)),
    };
    let text = match written {
        Some(written) => {
            let quoted = context.tell("konsultasi-dokter-written", &[("teks", Argument::Text(written))]);
            format!("{text} {quoted}")
        }
        None => text,
    };
    actions.extend(give_up(ui, context, janji));
    if janji.is_over()
        && let Some(written) = written.filter(|_| janji.keadaan != Some(Keadaan::Diterima))
    {
        let request = ShellRequest::Copy {
            text: written.to_owned(),
            sensitive: true,
            done: context.say("common-copied"),
        };
        let label = context.say("percakapan-copy");
        let copy = ui.action("salin", label, ActionRole::Quiet, Ask::Shell(request).into());
        actions.push(copy.with_icon(Icon::Copy));
    }
    actions.extend(forget(ui, context, janji));
    actions.extend(take_back(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
}
