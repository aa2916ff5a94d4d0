//! Where a promised form stands: on its way, refused with what stays certain, or done.

use super::{keadaan, say};
use crate::data::peserta::Peserta;
use crate::data::skrining::Perintah as Asked;
use crate::data::{Janji, Keadaan, Menu, Perintah, Route};
use crate::page::janji::{Refusal, forget, give_up, state_badge, state_words, take_back};
use crate::page::{Anggota, Ask, Context};
use crate::screen::{ActionRole, Block, Icon, Ui};
use crate::text::Argument;

/// The refusal of a form; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Skrining(Asked::Kirim(kirim)), Some(Keadaan::Ditolak { alasan, .. })) =
        (&janji.perintah, &janji.keadaan)
    else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let anggota = kirim.idanggota.clone();
    let (route, way) = match alasan.as_str() {
        "versi_lama" | "jawaban_kurang" => (Route::IsiSkrining { anggota }, "again"),
        _ => (Anggota::query(Menu::SkriningRiwayatKesehatan, &anggota), "see-history"),
    };
    let tell = |part: &str| {
        context.tell(
            &format!("skrining-refused-{part}"),
            &[("alasan", Argument::Text(&alasan))],
        )
    };
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way: Some((say(context, way), route)),
        call: alasan == "bukan_anggota",
    })
}

/// Tells where a promise stands; `here` is the page that tells it, to which it does not lead again.
pub(super) fn standing<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    janji: &Janji,
    peserta: &Peserta,
    here: &Route,
) {
    let (tone, state) = state_badge(context, janji);
    let what = context.say("janji-what-kirim-skrining");
    let mut actions: Vec<_> = give_up(ui, context, janji).into_iter().collect();
    let (title, text) = match refusal(context, janji) {
        Some(refusal) => {
            let here = std::mem::discriminant(here);
            if let Some((label, route)) = refusal.way.filter(|(_, route)| std::mem::discriminant(route) != here) {
                actions.push(ui.action("lanjut-ke", label, ActionRole::Secondary, Ask::Open(route).into()));
            }
            (refusal.title, [refusal.why, refusal.safe, refusal.next].join(" "))
        }
        None => (
            format!("{what} · {state}"),
            [state_words(context, janji), say(context, "kept-secret")].join(" "),
        ),
    };
    let result = matches!(here, Route::HasilSkrining { .. });
    if !result && !matches!(janji.keadaan, Some(Keadaan::Ditolak { .. })) {
        let id = keadaan::brought(janji).map_or_else(String::new, |skrining| skrining.id.clone());
        let anggota = peserta.id.clone();
        let open = Ask::Open(Route::HasilSkrining { anggota, id });
        let open = ui.action(
            "hasil-ini",
            say(context, "see-result"),
            ActionRole::Secondary,
            open.into(),
        );
        actions.push(open.with_icon(Icon::Screening));
    }
    actions.extend(take_back(ui, context, janji));
    actions.extend(forget(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
}
