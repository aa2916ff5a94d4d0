//! How good the range is in which a number is called: visits to the sandbox's hospitals, read as the page of a ticket reads
//! them, beside what then happened there. The rule is `core/rules/src/antrean/rentang.rs`, its parameters are rows of
//! `core/rules/tables/antrean_batas.toml`; the first level of the sandbox goes evenly by its own minutes and is no test of it.

use std::fmt::Write as _;

use jkn_core::app::Method;
use jkn_core::data::antrean::Tiket;
use jkn_core::data::{Resource, Told};
use jkn_core::gateway::Wire as _;
use jkn_core::gateway::akun::Captcha;
use jkn_core::gateway::envelope::Envelope;
use jkn_core::gateway::reading;
use jkn_core::menus::pendaftaran_pelayanan::range;
use jkn_core::rules::antrean::tugas::Tugas;
use jkn_sandbox::{Answer, Place, Request, Sandbox, Setup, captcha};
use serde_json::{Value, json};

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
/// Wednesday, 25 November 2026, 08.00 WIB: the first hour of every session here.
const EIGHT_MS: i64 = 1_795_568_400_000;
const CARD: &str = "0009900000011";

/// When a ticket is read, by the names of the report.
const MOMENTS: [&str; 3] = ["evening before", "at the first hour", "while it runs"];

/// What was read at one of the moments.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Ranges that were told.
    pub told: u32,
    /// Of them, how many held the moment of the call.
    pub inside: u32,
    /// Calls before the range.
    pub early: u32,
    /// Calls after it.
    pub late: u32,
    /// Widths of all, minutes.
    pub width_min: i64,
}

impl Tally {
    fn count(&mut self, from_ms: i64, until_ms: i64, truth_ms: i64) {
        self.told += 1;
        self.width_min += (until_ms - from_ms) / MINUTE_MS;
        match truth_ms {
            truth if truth < from_ms => self.early += 1,
            truth if truth > until_ms => self.late += 1,
            _ => self.inside += 1,
        }
    }

    /// Of a hundred ranges, how many held.
    #[must_use]
    pub fn percent(&self) -> u32 {
        (self.inside * 100).checked_div(self.told).unwrap_or(0)
    }

    /// Average width, minutes.
    #[must_use]
    pub fn width(&self) -> i64 {
        self.width_min.checked_div(i64::from(self.told)).unwrap_or(0)
    }
}

/// Lives so many visits, each in a session of its own.
///
/// # Errors
/// The sandbox answers otherwise than expected.
pub fn measure(visits: u32) -> Result<[Tally; 3], String> {
    let mut tallies = [Tally::default(); 3];
    for visit in 0..visits {
        live(visit, &mut tallies)?;
    }
    Ok(tallies)
}

/// Measures a thousand visits and says how that came out.
///
/// # Errors
/// As [`measure`].
pub fn report() -> Result<String, String> {
    let tallies = measure(1_000)?;
    let mut text =
        "1000 visits to the sandbox's hospitals; rule rentang_dilayani (core/rules/src/antrean/rentang.rs)\n"
            .to_owned();
    for (name, tally) in MOMENTS.iter().zip(tallies) {
        let _ = writeln!(
            text,
            "{name:18} {:5} ranges  {:3} % held  {:3} called before  {:3} after  {:4} minutes wide on average",
            tally.told,
            tally.percent(),
            tally.early,
            tally.late,
            tally.width(),
        );
    }
    Ok(text)
}

/// One visit: a number from the counter, check-in half an hour before the session, readings, and the call.
fn live(visit: u32, tallies: &mut [Tally; 3]) -> Result<(), String> {
    let setup = Setup {
        place: Place::Memory,
        seed: [7; 32],
        control: true,
    };
    let hospital = Hospital(Sandbox::open(&setup).map_err(|e| e.to_string())?);
    // Paces, lengths of queues and days of booking that differ from visit to visit.
    let booked_ms = EIGHT_MS - HOUR_MS * i64::from(14 + visit * 7 % 120);
    let given = hospital.post(
        "/kendali/tiket",
        &json!({"akun": CARD, "tanggal": "2026-11-25", "jam": "08:00-16:00", "dokter": 50_000 + visit,
            "menit": 5 + visit % 11, "lain": 6 + visit * 13 % 30}),
        booked_ms,
    )?;
    let kode = given
        .get("kodebooking")
        .and_then(Value::as_str)
        .ok_or("no booking code")?;
    let mut readings = vec![(0, hospital.ticket(EIGHT_MS - 14 * HOUR_MS)?)];
    hospital.post(
        "/kendali/kiosk",
        &json!({"kodebooking": kode}),
        EIGHT_MS - 30 * MINUTE_MS,
    )?;
    readings.push((1, hospital.ticket(EIGHT_MS)?));
    for half_hour in 1..8 {
        readings.push((2, hospital.ticket(EIGHT_MS + half_hour * 30 * MINUTE_MS)?));
    }
    let end = hospital.ticket(EIGHT_MS + 15 * HOUR_MS)?.1;
    let call = end.tugas.iter().find(|task| task.tugas == Tugas::DilayaniPoli);
    let truth_ms = call.ok_or("nobody was called")?.waktu_ms;
    for (moment, (read_ms, tiket)) in readings {
        let told = range(&tiket, read_ms).filter(|_| read_ms < truth_ms);
        let ms = |local| tiket.zona.ke_epoch_ms(local);
        let told = told.and_then(|range| Some((ms(range.dari)?, ms(range.sampai)?)));
        if let (Some((from_ms, until_ms)), Some(tally)) = (told, tallies.get_mut(moment)) {
            tally.count(from_ms, until_ms, truth_ms);
        }
    }
    Ok(())
}

/// The sandbox, and whoever asks it.
struct Hospital(Sandbox);

impl Hospital {
    fn ask(&self, request: &Request, now_ms: i64) -> Result<Envelope, String> {
        match self.0.handle(request, now_ms) {
            Answer::Reply(reply) => Envelope::read(&String::from_utf8_lossy(&reply.body)).map_err(|e| e.to_string()),
            Answer::Lost { .. } => Err("the answer is lost".to_owned()),
        }
    }

    fn post(&self, path: &str, body: &Value, now_ms: i64) -> Result<Value, String> {
        let request = Request {
            method: Method::Post,
            body: body.to_string().into_bytes(),
            ..get(path, None)
        };
        let envelope = self.ask(&request, now_ms)?;
        match envelope.metadata.code {
            200 => envelope.response.read().map_err(|e| e.to_string()),
            _ => Err(format!("{path}: {envelope:?}")),
        }
    }

    /// The ticket as the app reads it then, with the moment of reading.
    fn ticket(&self, now_ms: i64) -> Result<(i64, Tiket), String> {
        let asked: Captcha = self
            .ask(&get("/v1/captcha", None), now_ms)?
            .response
            .read()
            .map_err(|e| e.to_string())?;
        let answer = captcha::answer(asked.tanya.as_str()).ok_or("a captcha without an answer")?;
        let body = json!({"identitas": CARD, "katasandi": "Contoh-01!", "captcha": asked.id, "jawaban": answer});
        let session = self.post("/v1/masuk", &body, now_ms)?;
        let token = session.get("token").and_then(Value::as_str).ok_or("no token")?;
        let reading = reading(&Resource::Antrean);
        let envelope = self.ask(&get(&reading.path, Some(token)), now_ms)?;
        match (reading.read)(&envelope.response).map_err(|e| e.to_string())? {
            (Told::Antrean(mut tickets), 0) if tickets.len() == 1 => Ok((now_ms, tickets.pop().ok_or("no ticket")?)),
            _ => Err("not one ticket".to_owned()),
        }
    }
}

fn get(path: &str, token: Option<&str>) -> Request {
    Request {
        method: Method::Get,
        path: path.to_owned(),
        token: token.map(str::to_owned),
        idempotency_key: None,
        etag: None,
        body: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A fixed set of visits: fewer ranges that hold, or wider ones, is a change of the rule that somebody has to want.
    #[test]
    fn nine_of_ten_ranges_hold_and_none_is_wider_than_it_needs_to_be() {
        let tallies = measure(60).unwrap();
        for (name, tally) in MOMENTS.iter().zip(tallies) {
            println!("{name}: {tally:?} {} % {} min", tally.percent(), tally.width());
        }
        for (tally, (floor, width)) in tallies.iter().zip([(90, 115), (90, 110), (90, 80)]) {
            assert!(tally.told >= 40 && tally.percent() >= floor, "{tally:?}");
            assert!(tally.width() <= width, "{tally:?}");
        }
    }

    #[test]
    fn a_call_outside_is_counted_as_such() {
        let mut tally = Tally::default();
        for truth_min in [9, 10, 20, 21] {
            tally.count(10 * MINUTE_MS, 20 * MINUTE_MS, truth_min * MINUTE_MS);
        }
        assert_eq!((tally.early, tally.inside, tally.late), (1, 2, 1));
        assert_eq!((tally.percent(), tally.width()), (50, 10));
    }
}
