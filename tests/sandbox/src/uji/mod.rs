//! A subject that exists only in tests: it has what no real one needs yet.

use jkn_core::app::Method::{Get, Post};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::perintah::{Command, once};
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/uji", Access::Public, public),
        Route::new(Get, "/v1/uji/{nama}/{lain}", Access::Public, parameters),
        Route::new(Get, "/v1/uji/tetap/{lain}", Access::Public, public),
        Route::new(Post, "/v1/uji", Access::Public, once::<Terbuka>),
        Route::new(Post, "/v1/uji/sesi", Access::Session, once::<Terbuka>),
        Route::new(Post, "/v1/uji/{nama}/isi", Access::Public, once::<Terbuka>),
    ],
    schema: "CREATE TABLE IF NOT EXISTS uji (akun TEXT NOT NULL, isi TEXT NOT NULL) STRICT;",
    counts: &[Count {
        name: "uji",
        sql: "SELECT akun, COUNT(*) FROM uji GROUP BY akun",
    }],
    codes: &["warna"],
};

fn public(context: &RequestContext<'_>) -> Reply {
    Outcome::resource(json!({"akun": context.akun, "warna": "merah"}))
}

fn parameters(context: &RequestContext<'_>) -> Reply {
    Outcome::done([
        context.parameter("nama"),
        context.parameter("lain"),
        context.parameter("tidak_ada"),
        &context.query("q").unwrap_or_default(),
    ])
}

/// Notes its content; refuses an empty one.
#[derive(Serialize, Deserialize)]
struct Terbuka {
    isi: String,
    #[serde(default)]
    catatan: String,
}

impl Command for Terbuka {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        if self.isi.is_empty() {
            return Ok(Outcome::coded(409, "isi_kosong", "Isi Kosong"));
        }
        context
            .tx
            .execute("INSERT INTO uji VALUES (?1, ?2)", params![context.akun, self.isi])?;
        Outcome::done(json!({"isi": self.isi}))
    }
}

mod tests;
