//! The membership, as Beranda says it.

use crate::data::{Menu, Route};
use crate::page::{Context, Line, Reach};
use crate::screen::{Icon, Tone};
use crate::text::Argument;

/// Whether the person's own membership is active, as far as the data's date allows to say.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    membership(context).into_iter().collect()
}

fn membership(context: &Context<'_>) -> Option<Line> {
    let look = context.known.keluarga();
    let (keluarga, as_of_ms) = look.dated()?;
    let peserta = keluarga.peserta.first()?;
    let reach = Reach::of(context, look.fresh_ms, as_of_ms).until(context, peserta.berlaku_sampai);
    let (detail, tone) = reach.status(context, peserta.aktif, as_of_ms);
    let badge = match tone {
        Tone::Success => "beranda-member-badge-ok",
        Tone::Danger => "beranda-member-badge-no",
        Tone::Info | Tone::Warning => "beranda-member-badge-unsure",
    };
    // The badge says it already where it says everything; the month is on the card.
    let detail = match tone {
        Tone::Success => context.say("beranda-member-ok"),
        _ => detail,
    };
    Some(Line {
        name: "kepesertaan",
        title: context.tell("beranda-member-title", &[("nama", Argument::Text(&peserta.nama))]),
        detail,
        badge: context.say(badge),
        tone,
        icon: Icon::Card,
        route: Route::Menu(Menu::Kartu),
    })
}
