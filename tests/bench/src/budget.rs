//! What the reading menus may cost, beside what they do. Counts and bytes that are over fail; times are only printed beside
//! their goals, since a machine is shared.

use std::path::Path;
use std::time::{Duration, Instant};

use jkn_core::app::{Input, Method};
use jkn_core::data::Resource;
use jkn_core::data::faskes::Saring;
use jkn_core::gateway::Wire as _;
use jkn_core::gateway::envelope::Envelope;
use jkn_core::gateway::reading;
use jkn_core::rules::faskes::JenisFaskes;
use jkn_core::rules::lokasi::Titik;
use jkn_core::screen::{Block, Event, Screen};
use jkn_journeys::{SEED, TUESDAY_MS};
use jkn_sandbox::{Answer, Place, Request, Sandbox, Setup, captcha};
use jkn_simulation::{Network, Phone};
use serde_json::{Value, json};

use crate::measure;

/// Mansur's family, which has the most members and five thousand visits.
const MANSUR: (&str, &str) = ("0009900000171", "Contoh-17!");

/// Most bytes of everything that a phone asks for after its first sign-in; the directory came with the app.
const FIRST_BYTES: usize = 60_000;
/// Most visits that one page shows.
const PAGE: usize = 50;
/// Most bytes of the stripped library for arm64.
const LIBRARY: u64 = 4_000_000;

/// A figure that can fail.
#[derive(Debug, PartialEq, Eq)]
struct Figure {
    what: String,
    is: u64,
    most: u64,
}

/// Measures and prints everything.
///
/// # Errors
/// What is over, or something that could not be measured.
pub fn run(root: &Path) -> Result<(), String> {
    directory();
    visits_and_opening()?;
    let mut figures = first_synchronisation()?;
    figures.push(page_of_visits()?);
    figures.push(library(root)?);
    for figure in &figures {
        println!("{:<64} {:>10}  goal ≤ {}", figure.what, figure.is, figure.most);
    }
    let over = over(&figures);
    if over.is_empty() { Ok(()) } else { Err(over.join("\n")) }
}

fn over(figures: &[Figure]) -> Vec<String> {
    let over = figures.iter().filter(|figure| figure.is > figure.most);
    over.map(|figure| format!("{}: {} is over {}", figure.what, figure.is, figure.most))
        .collect()
}

/// Times are printed in the order of the goal: the median and the 99th percentile.
fn report(what: &str, goal: &str, samples: &[Duration]) {
    let at = |percent: usize| samples.get(samples.len().saturating_sub(1) * percent / 100).copied();
    if let (Some(median), Some(p99)) = (at(50), at(99)) {
        println!("{what:<64} median {median:>10.1?}  p99 {p99:>10.1?}  goal {goal}");
    }
}

fn directory() {
    let direktori = jkn_faskes::direktori();
    let dari = Some(Titik {
        lintang: -6_370_000,
        bujur: 106_820_000,
    });
    let nearest = measure(200, || {
        let begin = Instant::now();
        let found = direktori.cari(Saring {
            jenis: &[JenisFaskes::Rs],
            dari,
            ..Saring::default()
        });
        let took = begin.elapsed();
        assert!(found.temuan.len() >= 20);
        took
    });
    report("nearest 20 hospitals of 25,000 facilities", "≤ 1 ms", &nearest);
    let typed = "puskesmas contoh melati";
    let mut length = 0;
    let keystroke = measure(230, || {
        length = length % typed.len() + 1;
        let teks = typed.get(..length).unwrap_or(typed);
        let begin = Instant::now();
        let found = direktori.cari(Saring {
            teks,
            ..Saring::default()
        });
        let took = begin.elapsed();
        assert!(found.semua > 0, "{teks}");
        took
    });
    report("search of the directory, a keystroke", "≤ 5 ms", &keystroke);
}

fn nothing() -> Input {
    // An edit of nothing offered draws the page again.
    Input::Event(Event::Edited {
        generation: u64::MAX,
        field: String::new(),
        value: String::new(),
    })
}

fn mansur() -> Result<Phone, String> {
    let mut phone = Phone::new(17)?;
    phone.sign_in(MANSUR.0, MANSUR.1).map_err(|e| e.to_string())?;
    for route in [
        "info_peserta",
        "kartu",
        "info_iuran",
        "info_riwayat_pembayaran",
        "info_jadwal_tindakan_operasi",
    ] {
        phone.open(route);
    }
    phone.open("info_riwayat_pelayanan");
    Ok(phone)
}

fn visits_and_opening() -> Result<(), String> {
    let mut phone = mansur()?;
    let first = measure(500, || {
        let begin = Instant::now();
        phone.feed(nothing());
        begin.elapsed()
    });
    report("first page of 5,000 visits, event and view", "p99 ≤ 1 ms", &first);
    phone.connect(Network::Down);
    let opening = measure(100, || {
        phone.kill();
        let begin = Instant::now();
        phone.start();
        phone.open("kartu");
        begin.elapsed()
    });
    report("opening with all that kept, first card", "≤ 8 ms", &opening);
    Ok(())
}

fn shown(screen: &Screen) -> usize {
    let rows = screen.blocks.iter().map(|block| match block {
        Block::Items { items, .. } => items.len(),
        _ => 0,
    });
    rows.sum()
}

fn page_of_visits() -> Result<Figure, String> {
    let phone = mansur()?;
    let rows = phone.screen().map_or(0, shown);
    if rows == 0 {
        return Err("no visit is shown".to_owned());
    }
    Ok(Figure {
        what: "rows of the first page of 5,000 visits".to_owned(),
        is: rows as u64,
        most: PAGE as u64,
    })
}

/// Bytes of the bodies that a phone gets after its first sign-in, of an ordinary family and of the largest.
fn first_synchronisation() -> Result<Vec<Figure>, String> {
    let mut figures = Vec::new();
    for (name, card, password) in [("Sari", crate::SARI, "Contoh-01!"), ("Mansur", MANSUR.0, MANSUR.1)] {
        let setup = Setup {
            place: Place::Memory,
            seed: SEED,
            control: false,
        };
        let sandbox = Sandbox::open(&setup).map_err(|e| e.to_string())?;
        let ask = |method, path: &str, token: Option<&str>, body: Vec<u8>| {
            let request = Request {
                method,
                path: path.to_owned(),
                token: token.map(str::to_owned),
                idempotency_key: None,
                etag: None,
                body,
            };
            match sandbox.handle(&request, TUESDAY_MS) {
                Answer::Reply(reply) if reply.status == 200 => Ok(reply.body),
                other => Err(format!("{path}: {other:?}")),
            }
        };
        let content = |body: &[u8]| -> Result<Value, String> {
            let envelope = Envelope::read(&String::from_utf8_lossy(body)).map_err(|e| e.to_string())?;
            envelope.response.read().map_err(|e| e.to_string())
        };
        let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let captcha = ask(Method::Get, "/v1/captcha", None, Vec::new())?;
        let asked = content(&captcha)?;
        let jawaban = captcha::answer(&text(&asked, "tanya")).unwrap_or_default();
        let body = json!({"identitas": card, "katasandi": password, "captcha": text(&asked, "id"), "jawaban": jawaban});
        let session = ask(Method::Post, "/v1/masuk", None, body.to_string().into_bytes())?;
        let token = text(&content(&session)?, "token");
        let mut bytes = captcha.len() + session.len();
        let sejak = jkn_faskes::direktori().versi();
        for resource in [
            Resource::Keluarga,
            Resource::Iuran,
            Resource::Antrean,
            Resource::Operasi,
            Resource::Pembayaran { kursor: None },
            Resource::Kunjungan {
                anggota: String::new(),
                kursor: None,
            },
            Resource::Faskes { sejak },
        ] {
            bytes += ask(Method::Get, &reading(&resource).path, Some(&token), Vec::new())?.len();
        }
        figures.push(Figure {
            what: format!("bytes of the first synchronisation of {name}, without the pack"),
            is: bytes as u64,
            most: FIRST_BYTES as u64,
        });
    }
    Ok(figures)
}

/// The newest entry of the ledger for arm64.
fn library(root: &Path) -> Result<Figure, String> {
    let text = std::fs::read_to_string(root.join("tests/size/history.json")).map_err(|e| e.to_string())?;
    let ledger: Vec<Value> = serde_json::from_str(&text).map_err(|e| e.to_string())?;
    let of = |entry: &&Value| entry.get("target").and_then(Value::as_str) == Some("aarch64-unknown-linux-gnu");
    let newest = ledger
        .iter()
        .rev()
        .find(of)
        .and_then(|entry| entry.get("bytes")?.as_u64());
    Ok(Figure {
        what: "bytes of the library for arm64, by the ledger".to_owned(),
        is: newest.ok_or("the ledger has no entry for arm64")?,
        most: LIBRARY,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_its_budget_fails_and_what_is_just_there_does_not() {
        let figure = |is| Figure {
            what: "bytes".to_owned(),
            is,
            most: 10,
        };
        assert_eq!(over(&[figure(10)]), Vec::<String>::new());
        assert_eq!(over(&[figure(9), figure(11)]), ["bytes: 11 is over 10"]);
    }

    #[test]
    fn the_first_synchronisation_and_the_first_page_keep_to_their_budget() {
        let mut figures = first_synchronisation().unwrap();
        figures.push(page_of_visits().unwrap());
        assert_eq!(over(&figures), Vec::<String>::new());
        assert!(figures.iter().all(|figure| figure.is > 0));
    }
}
