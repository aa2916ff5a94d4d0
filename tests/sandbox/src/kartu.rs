//! The signed code of a card: the gateway signs one for every member who is active, tells everybody its public key, and plays
//! the counter that checks it (`docs/adr/0017-a-card-code-that-a-counter-can-check.md`).

use chrono::NaiveDate;
use jkn_core::app::Method::{Get, Post};
use jkn_core::rules::kode_kartu::{KunciKartu, periksa_kartu, tanda_tangani};
use jkn_core::rules::nomor::NomorKartu;
use ring::signature::Ed25519KeyPair;
use serde::{Deserialize, Serialize};

use crate::Failure;
use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/kartu/kunci", Access::Public, keys),
        Route::new(Post, "/kendali/periksa-kartu", Access::Control, check),
    ],
    schema: "",
    counts: &[],
    codes: &[],
};

/// The example key (*kunci contoh*), the same in every sandbox and known to all: whatever it signs proves nothing.
const SEED: &[u8; 32] = b"kunci contoh JKN Saku bukan asli";

/// The keys that sign, as counters fetch them while they have a network.
#[derive(Serialize)]
struct Kunci {
    kunci: Vec<String>,
    contoh: bool,
}

/// What a counter has scanned.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Periksa {
    kode: String,
}

/// A card whose code was signed and holds; who holds the card, it does not say.
#[derive(Serialize)]
struct Sah {
    nomorkartu: String,
    terbit: NaiveDate,
    sampai: NaiveDate,
    contoh: bool,
}

fn pair() -> Result<Ed25519KeyPair, Failure> {
    Ed25519KeyPair::from_seed_unchecked(SEED).map_err(|_| Failure::Key)
}

/// The code of an active member's card, who is covered until `sampai` as far as is known today.
pub(crate) fn kode(context: &RequestContext<'_>, kartu: &str, sampai: NaiveDate) -> Result<String, Failure> {
    let kode = tanda_tangani(&NomorKartu::parse(kartu)?, context.hari.ini, sampai, &pair()?);
    Ok(kode.unwrap_or_default())
}

fn keys(_context: &RequestContext<'_>) -> Reply {
    Outcome::resource(Kunci {
        kunci: vec![KunciKartu::dari(&pair()?)],
        contoh: true,
    })
}

/// Checks a code as a counter does without a network: by the public key and the day alone, whatever the gateway knows.
fn check(context: &RequestContext<'_>) -> Reply {
    let Some(Periksa { kode }) = context.body() else {
        return Ok(Outcome::unreadable());
    };
    let kunci = KunciKartu::baca(&KunciKartu::dari(&pair()?))?;
    // Readers that play a keyboard end with a line break.
    match periksa_kartu(kode.trim(), &[kunci], context.hari.ini) {
        Ok(kartu) => Outcome::done(Sah {
            nomorkartu: kartu.nomor.nomor(),
            terbit: kartu.terbit,
            sampai: kartu.sampai,
            contoh: true,
        }),
        Err(salah) => Outcome::refused_by(salah.kode(), "Kode Kartu Tidak Bisa Dipakai"),
    }
}
