//! What must hold after every step, whatever happens.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use jkn_core::app::{Body, CallOutcome, CallRequest, CommandRow, Method, StoreWrite};
use jkn_core::gateway::envelope::{self, Answer};
use jkn_core::screen::{Screen, plain};
use jkn_core::text::{Language, Texts};
use serde_json::Value;

use super::disk::Disk;
use super::person::PEOPLE;

const HOUR_MS: u64 = 3_600_000;
/// Times that a phone wakes its radio by itself in an hour, at most: calls within a second of each other count once.
const WAKES_AN_HOUR: usize = 150;
/// Calls that a phone makes by itself in an hour, at most.
const CALLS_AN_HOUR: usize = 400;
/// Times that a phone asks the room of a talk in front for what the other side wrote, in a minute, at most: once in three seconds.
const ROOMS_A_MINUTE: usize = 21;
/// Times that a phone sets its alarm by itself in an hour, at most.
const ALARMS_AN_HOUR: usize = 400;
/// After so many calls for a promise in one run the person may stop waiting for it. Every other one may be in vain without
/// trouble: the gateway does not know what did not arrive.
const IN_VAIN: u32 = 10;
/// Rows on a disk, at most.
const ROWS: usize = 600;

/// A law that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Which.
    pub law: &'static str,
    /// How.
    pub detail: String,
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.law, self.detail)
    }
}

/// A step kept the law, or broke it.
pub type Kept = Result<(), Violation>;

fn broken(law: &'static str, detail: impl Into<String>) -> Kept {
    let detail = detail.into();
    Err(Violation { law, detail })
}

/// What the gateway has said to each promise, in truth.
#[derive(Debug, Default)]
pub struct Truth {
    accepted: BTreeMap<String, String>,
    refused: BTreeSet<String>,
}

impl Truth {
    /// A request arrived, and the gateway said this, whether or not anybody heard it.
    pub fn said(&mut self, request: &CallRequest, outcome: &CallOutcome) {
        let (Some(key), CallOutcome::Reply { status, body, .. }) = (&request.idempotency_key, outcome) else {
            return;
        };
        match envelope::read(*status, body, None) {
            Answer::Done(_) => {
                self.accepted.insert(key.clone(), request.path.clone());
            }
            Answer::Refused { .. } | Answer::Unknown => {
                self.refused.insert(key.clone());
            }
            _ => {}
        }
    }

    /// How many were accepted on these paths.
    #[must_use]
    pub fn accepted_on(&self, paths: &[&str]) -> usize {
        self.accepted.values().filter(|on| paths.contains(&on.as_str())).count()
    }
}

/// A promise as the disk of its phone has it.
#[derive(Debug, Clone, Default)]
struct Promise {
    owner: String,
    sequence: u64,
    state: String,
    sent: u32,
    content: Option<Vec<u8>>,
    gone: bool,
    /// Calls for it in this run: that it was sent, or asked about.
    calls: u32,
    /// Whether the person took it back in this run.
    taken_back: bool,
}

/// What one phone has promised, and how it behaves.
#[derive(Debug, Default)]
pub struct Laws {
    promises: BTreeMap<String, Promise>,
    newer: BTreeSet<String>,
    calls: VecDeque<u64>,
    wakes: VecDeque<u64>,
    rooms: VecDeque<u64>,
    alarms: VecDeque<u64>,
    looked: Option<u64>,
    /// Until when the gateway asked to be left alone, by what was asked of it in this run.
    waits: BTreeMap<String, u64>,
    /// Card number of whose data is on the phone.
    pub owner: Option<String>,
    /// Everybody who is kept on this phone.
    kept: Vec<String>,
    /// The session that the app believes in.
    pub token: Option<String>,
    /// A session that the person ended, when, and whether the app said that it could not write that down.
    left: Option<(String, u64, bool)>,
}

/// Where a row says that its promise stands.
fn state(row: &CommandRow) -> String {
    let body: Value = serde_json::from_slice(&row.body).unwrap_or_default();
    body.pointer("/keadaan")
        .and_then(Value::as_str)
        .unwrap_or("?")
        .to_owned()
}

/// Notes another one now; how many there were in the hour before.
fn in_an_hour(times: &mut VecDeque<u64>, now_ms: u64) -> usize {
    within(HOUR_MS, times, now_ms)
}

/// How often it happened within so many milliseconds, now included.
fn within(span_ms: u64, times: &mut VecDeque<u64>, now_ms: u64) -> usize {
    times.push_back(now_ms);
    while times.front().is_some_and(|at| at.saturating_add(span_ms) < now_ms) {
        times.pop_front();
    }
    times.len()
}

/// Whether a reading is of the room of one talk.
fn is_room(request: &CallRequest) -> bool {
    let rooms = ["/v1/konsultasi/", "/v1/asisten/petugas/"];
    request.method == Method::Get
        && !request.path.starts_with("/v1/konsultasi/dokter")
        && rooms.iter().any(|room| request.path.starts_with(room))
}

/// What names a call that is made again by itself when it fails: a promise's key, or the path of a reading.
#[must_use]
pub fn name_of(request: &CallRequest) -> Option<String> {
    match request.method {
        Method::Post | Method::Put => request.idempotency_key.clone(),
        Method::Get => Some(request.path.clone()).filter(|path| path != "/v1/captcha"),
    }
}

fn is_final(state: &str) -> bool {
    matches!(state, "diterima" | "ditolak" | "dilepas")
}

/// Why the app does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// Somebody did something, or the phone in their hands.
    pub by_person: bool,
    /// Somebody tapped an action.
    pub tapped: bool,
    /// Something that was tapped waits for a proof of who taps.
    pub proving: bool,
}

impl Cause {
    /// Whether it follows a tap, at once or after the proof that the tap waited for.
    #[must_use]
    pub const fn is_asked(self) -> bool {
        self.tapped || self.proving
    }
}

impl Laws {
    /// The app asks for a write.
    pub fn asked_to_write(
        &mut self,
        write: &StoreWrite,
        cause: Cause,
        now_ms: u64,
    ) -> Result<Option<String>, Violation> {
        match write {
            StoreWrite::PutCommand { row, .. } if !self.promises.contains_key(&row.id) => {
                if !cause.is_asked() {
                    broken("nothing is promised that nobody asked for", &row.id)?;
                }
                self.promises.insert(row.id.clone(), Promise::default());
            }
            StoreWrite::PutCommand { row, .. } if state(row) == "dilepas" => {
                // Nobody waits for it any longer, also while the disk is still being told.
                if let Some(promise) = self.promises.get_mut(&row.id) {
                    promise.calls = 0;
                }
            }
            StoreWrite::DropCommand { id } if cause.is_asked() => {
                if let Some(promise) = self.promises.get_mut(id) {
                    promise.taken_back = true;
                }
            }
            StoreWrite::PutSetting { row, .. } if row.name == "sesi" => {
                let body: Value = serde_json::from_slice(&row.body).unwrap_or_default();
                let text = |name: &str| body.pointer(name).and_then(Value::as_str).map(str::to_owned);
                let owner = text("/owner");
                if owner != self.owner {
                    // What waited for the one waits for nobody else.
                    self.waits.clear();
                }
                self.owner = owner;
                let before = std::mem::replace(&mut self.token, text("/token"));
                let elsewhere = before
                    .as_ref()
                    .is_some_and(|token| body.to_string().contains(token.as_str()));
                self.kept = kept(&body);
                // Another one uses the phone: the session before goes on.
                if self.token.is_none() && !elsewhere {
                    if cause.tapped {
                        self.left = before.map(|token| (token, now_ms, false));
                    } else {
                        // Whether the gateway still honours it, the world must ask.
                        return Ok(before);
                    }
                }
            }
            _ => {}
        }
        Ok(None)
    }

    /// A write is on the disk.
    pub fn written(&mut self, write: &StoreWrite, truth: &Truth) -> Kept {
        match write {
            StoreWrite::PutCommand { row, .. } => {
                let state = state(row);
                let promise = self.promises.entry(row.id.clone()).or_default();
                (promise.owner, promise.sequence) = (row.owner.clone(), row.sequence);
                if promise.gone {
                    broken("what was taken back or put away does not return", &row.id)?;
                }
                if is_final(&promise.state) && promise.state != state {
                    broken(
                        "what has ended stays as it ended",
                        format!("{} then {state}", promise.state),
                    )?;
                }
                match state.as_str() {
                    "diterima" if !truth.accepted.contains_key(&row.id) => {
                        broken("nothing is accepted that the gateway did not accept", &row.id)?;
                    }
                    "ditolak" if !truth.refused.contains(&row.id) => {
                        broken("nothing is refused that the gateway did not refuse", &row.id)?;
                    }
                    _ => promise.state = state,
                }
            }
            // A person has taken the account away, and was told what is lost.
            StoreWrite::ForgetOwner { owner, until, .. } => {
                let theirs = |promise: &&mut Promise| promise.owner == *owner && promise.sequence <= *until;
                for promise in self.promises.values_mut().filter(theirs) {
                    promise.gone = true;
                }
            }
            StoreWrite::DropCommand { id } => {
                let Some(promise) = self.promises.get_mut(id) else {
                    return broken("only what is known is dropped", id);
                };
                // How it ended may be known although the disk could not take it.
                let ended = truth.accepted.contains_key(id) || truth.refused.contains(id);
                if !is_final(&promise.state) && promise.sent > 0 && !ended {
                    return broken(
                        "nothing is dropped that may be at the gateway",
                        format!("{id} {}", promise.state),
                    );
                }
                promise.gone = true;
            }
            _ => {}
        }
        Ok(())
    }

    /// The app calls the gateway.
    pub fn called(&mut self, request: &CallRequest, by_person: bool, now_ms: u64) -> Kept {
        if let Some(name) = name_of(request)
            && self.waits.get(&name).is_some_and(|until| *until > now_ms)
        {
            return broken("who is asked to wait waits", name);
        }
        if let (Method::Post, Some(key)) = (request.method, &request.idempotency_key) {
            let Some(promise) = self.promises.get_mut(key) else {
                return broken("no key is sent that no promise has", key);
            };
            if promise.gone || promise.taken_back {
                return broken("what was taken back is never sent", key);
            }
            if promise.state != "dikirim" {
                return broken("the disk says dikirim before the first byte leaves", &promise.state);
            }
            let content = match &request.body {
                Body::Json(body) => body.clone(),
                _ => Vec::new(),
            };
            if promise.content.get_or_insert_with(|| content.clone()) != &content {
                return broken("a key always means the same", key);
            }
            promise.sent = promise.sent.saturating_add(1);
            promise.calls = promise.calls.saturating_add(1);
        }
        if let Some((_, asked)) = request.path.split_once("/v1/perintah/")
            && let Some(promise) = self.promises.get_mut(asked)
        {
            promise.calls = promise.calls.saturating_add(1);
        }
        if !by_person && is_room(request) {
            // A talk runs out after ten minutes of silence; until then it is what the phone is held for.
            let asked = within(60_000, &mut self.rooms, now_ms);
            if asked > ROOMS_A_MINUTE {
                return broken(
                    "a room is asked at most every three seconds",
                    format!("{asked} in a minute"),
                );
            }
        } else if !by_person {
            if self.calls.back().is_none_or(|last| last.saturating_add(1_000) < now_ms) {
                let wakes = in_an_hour(&mut self.wakes, now_ms);
                if wakes > WAKES_AN_HOUR {
                    return broken(
                        "a phone wakes its radio rarely by itself",
                        format!("{wakes} times in an hour"),
                    );
                }
            }
            let calls = in_an_hour(&mut self.calls, now_ms);
            if calls > CALLS_AN_HOUR {
                return broken("a phone calls rarely by itself", format!("{calls} calls in an hour"));
            }
        }
        Ok(())
    }

    /// The app heard this of what it had asked for under a name of [`name_of`].
    pub fn heard(&mut self, name: String, outcome: &CallOutcome, now_ms: u64) {
        if let CallOutcome::Reply {
            status: 429 | 503,
            retry_after_s: Some(asked_s),
            ..
        } = outcome
        {
            self.waits
                .insert(name, now_ms.saturating_add(asked_s.saturating_mul(1_000)));
        }
    }

    /// The app sets its alarm.
    pub fn woken(&mut self, by_person: bool, now_ms: u64) -> Kept {
        if !by_person {
            let alarms = in_an_hour(&mut self.alarms, now_ms);
            if alarms > ALARMS_AN_HOUR {
                return broken(
                    "a phone sets its alarm rarely by itself",
                    format!("{alarms} alarms in an hour"),
                );
            }
        }
        Ok(())
    }

    /// A promise of a newer version was laid into the outbox.
    pub fn laid_newer(&mut self, id: String) {
        self.newer.insert(id);
    }

    /// After every step: what the disk was given is there, and nothing grows without end.
    pub fn hold(&self, disk: &Disk) -> Kept {
        for (id, promise) in &self.promises {
            if !promise.state.is_empty() && !promise.gone && !disk.has(id) {
                return broken(
                    "no promise is lost that the disk accepted",
                    format!("{id} {}", promise.state),
                );
            }
        }
        let numbers: BTreeSet<u64> = disk.commands().values().map(|row| row.sequence).collect();
        if numbers.len() < disk.commands().len() {
            return broken("no two promises have one number", format!("{numbers:?}"));
        }
        for id in &self.newer {
            if !disk.has(id) {
                return broken("what a newer version wrote is left alone", id);
            }
        }
        if disk.rows() > ROWS {
            return broken("the disk holds few rows", format!("{} rows", disk.rows()));
        }
        Ok(())
    }

    /// The screen, whenever it changed.
    pub fn shown(&mut self, screen: &Screen, disk: &Disk, truth: &Truth) -> Kept {
        if self.looked == Some(screen.generation) {
            return Ok(());
        }
        self.looked = Some(screen.generation);
        let text = plain::render(screen);
        if text.contains("{$") {
            return broken("every text has its arguments", text);
        }
        if text.contains("JKN-3014")
            && let Some((_, _, told)) = &mut self.left
        {
            *told = true;
        }
        for person in PEOPLE
            .iter()
            .filter(|person| Some(person.card) != self.owner.as_deref())
        {
            let text = without_labels(&text, screen, person, &self.kept);
            if let Some(name) = person.family.iter().find(|name| text.contains(*name)) {
                let line = text.lines().find(|line| line.contains(*name)).unwrap_or_default();
                return broken(
                    "nobody sees another person's family",
                    format!(
                        "`{line}` for {:?}, beside whom {:?} are kept, on `{}`",
                        self.owner, self.kept, screen.route
                    ),
                );
            }
        }
        if screen.route == "janji" {
            // In the app's own words, so that other words make no law blind.
            let texts = Texts::new(Language::of_tag(&screen.language));
            let shown = |state: &str| {
                let end = format!("· {}", texts.say(&format!("janji-state-{state}"), &[]));
                text.lines().filter(|line| line.ends_with(&end)).count()
            };
            let kept = |state: &str| disk.commands().values().filter(|row| self::state(row) == state).count();
            // What is being sent is shown as stored until the disk says that it may leave.
            let stored = kept("tersimpan")
                .saturating_add(kept("dikirim"))
                .saturating_add(kept("belum_pasti"));
            if shown("tersimpan") > stored || shown("dikirim") > kept("dikirim") {
                return broken("the screen is never ahead of the disk", text);
            }
            let in_vain = disk.commands().values().find(|row| {
                let calls = self.promises.get(&row.id).map_or(0, |promise| promise.calls);
                Some(&row.owner) == self.owner.as_ref() && self::state(row) == "belum_pasti" && calls >= IN_VAIN
            });
            // What has just ended is known before it is written down.
            if let Some(row) = in_vain
                && shown("belum-pasti") >= kept("belum_pasti")
                && !screen.offered().any(|action| action.id.contains("lepas"))
            {
                return broken("who waits in vain may stop waiting", format!("{} {text}", row.id));
            }
            let ours = self
                .promises
                .keys()
                .filter(|id| truth.accepted.contains_key(*id))
                .count();
            if shown("diterima") > ours {
                return broken("the screen never says accepted before the gateway did", text);
            }
        }
        Ok(())
    }

    /// The app starts: who signed out and was told nothing is still signed out.
    pub fn starts(&mut self, disk: &Disk, now_ms: u64) -> Kept {
        self.looked = None;
        self.waits.clear();
        for promise in self.promises.values_mut() {
            (promise.calls, promise.taken_back) = (0, false);
        }
        let sesi: Value = disk
            .setting("sesi")
            .and_then(|body| serde_json::from_slice(body).ok())
            .unwrap_or_default();
        let text = |name: &str| sesi.pointer(name).and_then(Value::as_str).map(str::to_owned);
        (self.owner, self.token) = (text("/owner"), text("/token"));
        self.kept = kept(&sesi);
        match self.left.take() {
            Some((left, at_ms, false))
                if Some(&left) == self.token.as_ref() && at_ms.saturating_add(10_000) < now_ms =>
            {
                broken(
                    "who signed out stays signed out",
                    format!("for {} ms", now_ms.saturating_sub(at_ms)),
                )
            }
            _ => Ok(()),
        }
    }

    /// Everything on the phone was forgotten; what had been promised is the gateway's affair alone.
    pub fn wiped(&mut self) {
        for promise in self.promises.values_mut() {
            promise.gone = true;
        }
        self.newer.clear();
        self.waits.clear();
        (self.owner, self.token, self.left) = (None, None, None);
    }

    /// In the end, with the world well again: everything of the owner has ended, as the gateway has it.
    pub fn settled(&self, disk: &Disk, truth: &Truth, owner: &str) -> Kept {
        for row in disk
            .commands()
            .values()
            .filter(|row| row.owner == owner || row.owner.is_empty())
        {
            if self.newer.contains(&row.id) {
                continue;
            }
            let state = state(row);
            if !is_final(&state) {
                return broken("in the end everything is settled", format!("{} {state}", row.id));
            }
            let accepted = truth.accepted.contains_key(&row.id);
            if (state == "diterima") != accepted && state != "dilepas" {
                return broken(
                    "in the end phone and gateway agree",
                    format!("{} {state}, accepted: {accepted}", row.id),
                );
            }
        }
        Ok(())
    }
}

/// Everybody who is kept on a phone, by the row of its sessions.
fn kept(row: &Value) -> Vec<String> {
    let others = row.pointer("/lain").and_then(Value::as_array).into_iter().flatten();
    let all = std::iter::once(row).chain(others);
    all.filter_map(|account| account.pointer("/owner")?.as_str().map(str::to_owned))
        .collect()
}

/// A page without the lines that only name another account which is kept here: its switch, its heading, whom a promise waits for.
/// The pages of the accounts name its owner in whole sentences.
fn without_labels(text: &str, screen: &Screen, person: &super::person::Person, kept: &[String]) -> String {
    let Some(name) = person
        .family
        .first()
        .filter(|_| kept.iter().any(|card| card == person.card))
    else {
        return text.to_owned();
    };
    if ["akun", "akun/tambah"].contains(&screen.route.as_str()) {
        return text.replace(name, "");
    }
    let labels = [
        "akun ",
        "Permintaan ",
        "menunggu ",
        "✓ ",
        "i ",
        "( ) ",
        "account of ",
        "Requests by ",
        "waiting for ",
    ];
    let is_label = |line: &&str| {
        line.split(name)
            .next()
            .is_some_and(|before| labels.iter().any(|label| before.ends_with(label)))
            || line.contains(&format!("{name}’s account"))
    };
    text.lines()
        .filter(|line| !is_label(line))
        .collect::<Vec<_>>()
        .join("\n")
}
