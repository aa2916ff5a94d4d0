//! The promise that matters now, as Beranda says it.

use crate::data::{Janji, Keadaan, Route};
use crate::menus::pendaftaran_pelayanan::refusal;
use crate::page::janji::{state_badge, state_words};
use crate::page::{Context, Line};
use crate::screen::Icon;

/// The newest promise that is not settled, or was refused and not yet put away.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    let newest = context
        .janji
        .iter()
        .rev()
        .find(|j| j.keadaan != Some(Keadaan::Diterima));
    newest.map(|janji| line(context, janji)).into_iter().collect()
}

fn line(context: &Context<'_>, janji: &Janji) -> Line {
    let (tone, badge) = state_badge(context, janji);
    let refusal = refusal(context, janji);
    Line {
        name: "janji",
        title: context.say(&format!("janji-what-{}", janji.perintah.about().name)),
        detail: refusal.map_or_else(|| state_words(context, janji), |refusal| refusal.safe),
        badge,
        tone,
        icon: Icon::Clock,
        route: Route::Janji,
    }
}
