//! Articles that are newer than those of an app; public.

use jkn_core::app::Method::Get;
use jkn_core::gateway::Wire;
use jkn_core::gateway::artikel::{Artikel, Daftar};

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[Route::new(Get, "/v1/artikel", Access::Public, newer)],
    schema: "",
    counts: &[],
    codes: &[],
};

/// Every version of every article, one of them with a digest that is not its own.
const ARTIKEL: &str = include_str!("../data/artikel.json");

fn newer(context: &RequestContext<'_>) -> Reply {
    let Some(sejak) = context.query("sejak").and_then(|sejak| sejak.parse::<u32>().ok()) else {
        return Ok(Outcome::coded(422, "sejak_tidak_sah", "Versi Tidak Sah"));
    };
    let mut artikel: Vec<Artikel> = Wire::read(ARTIKEL)?;
    artikel.retain(|artikel| artikel.versi > sejak);
    Outcome::resource(Daftar {
        artikel: artikel.into(),
    })
}
