//! Checks a card's signed code as a counter does; `cargo xtask kartu` runs it.
//!
//! `--verify CODE [--key KEY]... [--on yyyy-mm-dd]`: without a key it is the example key of the sandbox, without a day today in
//! Asia/Jakarta.
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate, TimeDelta};
use jkn_rules::kode_kartu::{KunciKartu, periksa_kartu};

const USAGE: &str = "cargo xtask kartu --verify CODE [--key KEY]... [--on yyyy-mm-dd]";

/// The key of the sandbox (*kunci contoh*): whoever checks real cards has another.
const EXAMPLE_KEY: &str = "NRPSBMU3UWWY7WARZNTBUMVBEOQ3RNMV3EJY5JHYJTWBZF5LZYZQ";

fn main() -> ExitCode {
    match check(std::env::args().skip(1)) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn check(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (mut code, mut keys, mut on) = (None, Vec::new(), None);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or(USAGE)?;
        match name.as_str() {
            "--verify" => code = Some(value),
            "--key" => keys.push(KunciKartu::baca(&value).map_err(|e| e.to_string())?),
            "--on" => on = Some(value.parse::<NaiveDate>().map_err(|e| format!("{value}: {e}"))?),
            _ => return Err(USAGE.to_owned()),
        }
    }
    if keys.is_empty() {
        keys.push(KunciKartu::baca(EXAMPLE_KEY).map_err(|e| e.to_string())?);
    }
    let on = on
        .or_else(today)
        .ok_or("this machine's clock is beyond the calendar; say a day with --on")?;
    let card = periksa_kartu(&code.ok_or(USAGE)?, &keys, on).map_err(|e| format!("{}: {e}", e.kode()))?;
    Ok(format!(
        "card {}: signed, holds from {} to {}. Whose hand it is in, only a KTP says.",
        card.nomor.nomor(),
        card.terbit,
        card.sampai
    ))
}

/// Today in Asia/Jakarta, by this machine's clock: a program has one, the rules have none.
#[allow(clippy::disallowed_methods)]
fn today() -> Option<NaiveDate> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let now = DateTime::from_timestamp(i64::try_from(since.as_secs()).ok()?, 0)?;
    Some((now.naive_utc() + TimeDelta::hours(7)).date())
}
