//! A phone under simulated time, network, disk and kills: the real application over the real sealed store, against the real
//! sandbox. Everything follows from the calls and a seed, so whatever happens once happens again.
#![forbid(unsafe_code)]

pub mod fleet;
mod hand;
pub mod life;
mod trouble;

use std::path::Path;
use std::rc::Rc;

use jkn_core::app::{App, Body, CallFailure, CallOutcome, CallRequest, Effect, Input, Moment, Setup, StoreFailure};
use jkn_core::driver::memory::Secrets;
use jkn_core::driver::store::Store;
use jkn_core::text::Language;
use jkn_sandbox::{Answer, Place, Request, Sandbox};
use serde_json::Value;

pub use hand::NotOffered;
pub use trouble::{Cut, Network};

/// Tuesday, 24 November 2026, 10.05 WIB.
pub const START_MS: i64 = 1_795_489_500_000;

/// How the running of an effect ended.
enum Ran {
    /// The application hears this of it.
    Input(Input),
    /// It hears nothing.
    Silent,
    /// The process died over it.
    Died,
}

/// The running part: gone with the process.
struct Process {
    app: App,
    store: Store,
    /// When the alarm rings, by running time.
    alarm: Option<u64>,
    running_ms: u64,
}

/// A phone in the hands of a participant.
pub struct Phone {
    folder: tempfile::TempDir,
    secrets: Secrets,
    process: Option<Process>,
    sandbox: Rc<Sandbox>,
    /// The true time, milliseconds since 1970 UTC.
    pub now_ms: i64,
    /// How far the phone's clock is off, milliseconds.
    pub clock_off_ms: i64,
    /// What the network does.
    pub network: Network,
    /// Writes and calls since [`Phone::arm`].
    boundaries: usize,
    cut: Option<(usize, Cut)>,
    /// Calls that are still on their way, although nobody waits for them any more.
    late: Vec<Request>,
    seed: u8,
    /// The states of the first promise that a person saw, without repeats.
    pub seen: Vec<String>,
}

impl Phone {
    /// A new phone with the app just installed.
    ///
    /// # Errors
    /// A reason, when the folder or the sandbox cannot be made.
    pub fn new(seed: u8) -> Result<Self, String> {
        let setup = jkn_sandbox::Setup {
            place: Place::Memory,
            seed: [seed; 32],
            control: true,
        };
        let sandbox = Sandbox::open(&setup).map_err(|e| e.to_string())?;
        Self::installed(seed, Rc::new(sandbox), START_MS)
    }

    /// Another new phone at the same gateway, at the same moment.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn another(&self) -> Result<Self, String> {
        Self::installed(self.seed.wrapping_add(100), Rc::clone(&self.sandbox), self.now_ms)
    }

    fn installed(seed: u8, sandbox: Rc<Sandbox>, now_ms: i64) -> Result<Self, String> {
        let mut phone = Self {
            folder: tempfile::tempdir().map_err(|e| e.to_string())?,
            secrets: Secrets::default(),
            process: None,
            sandbox,
            now_ms,
            clock_off_ms: 0,
            network: Network::Up,
            boundaries: 0,
            cut: None,
            late: Vec::new(),
            seed,
            seen: Vec::new(),
        };
        phone.start();
        Ok(phone)
    }

    /// Folder of the two database files.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The phone's own key store.
    #[must_use]
    pub const fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Starts the app; does nothing while it runs.
    pub fn start(&mut self) {
        if self.process.is_some() {
            return;
        }
        let (store, restored) = Store::open(self.folder.path(), &self.secrets);
        // Each run has its own randomness, as on a phone.
        self.seed = self.seed.wrapping_add(1);
        let setup = Setup {
            seed: [self.seed; 32],
            language: Language::Id,
            generation: 0,
        };
        let app = App::new(setup);
        self.process = Some(Process {
            app,
            store,
            alarm: None,
            running_ms: 0,
        });
        self.feed(Input::Opened(restored));
    }

    /// The process dies.
    pub fn kill(&mut self) {
        self.process = None;
    }

    /// Whether the app runs.
    #[must_use]
    pub const fn runs(&self) -> bool {
        self.process.is_some()
    }

    /// From now on boundaries are counted, and the n-th (from 0) is cut.
    pub fn arm(&mut self, cut: Option<(usize, Cut)>) {
        (self.boundaries, self.cut) = (0, cut);
    }

    /// Boundaries since [`Phone::arm`].
    #[must_use]
    pub const fn boundaries(&self) -> usize {
        self.boundaries
    }

    /// Feeds an input and runs every effect, one after the other, in the order asked for.
    pub fn feed(&mut self, input: Input) {
        let mut inputs = std::collections::VecDeque::from([input]);
        while let Some(input) = inputs.pop_front() {
            let moment = self.moment();
            let Some(process) = &mut self.process else { return };
            let effects = process.app.handle(moment, input);
            self.look();
            for effect in effects {
                match self.run(effect) {
                    Ran::Input(input) => inputs.push_back(input),
                    Ran::Silent => {}
                    Ran::Died => return,
                }
            }
        }
    }

    fn moment(&self) -> Moment {
        Moment {
            wall_ms: self.now_ms.saturating_add(self.clock_off_ms),
            running_ms: self.process.as_ref().map_or(0, |p| p.running_ms),
        }
    }

    /// Runs one effect.
    fn run(&mut self, effect: Effect) -> Ran {
        let cut = match &effect {
            Effect::Store { .. } | Effect::Call { .. } => self.boundary(),
            _ => None,
        };
        if cut == Some(Cut::KillBefore) {
            self.kill();
        }
        let Some(process) = &mut self.process else {
            return Ran::Died;
        };
        let ran = match effect {
            Effect::Store { id, write } => {
                let result = match cut {
                    Some(Cut::FailBefore) => Err(StoreFailure::DiskFull),
                    _ => process.store.write(&write),
                };
                Ran::Input(Input::Stored { id, result })
            }
            Effect::Load { id, load } => {
                let loaded = process.store.load(&load);
                Ran::Input(Input::Loaded { id, loaded })
            }
            Effect::Call { id, request } => {
                let outcome = self.call(&request, cut);
                Ran::Input(Input::Called { id, outcome })
            }
            Effect::Wake { after_ms } => {
                process.alarm = Some(process.running_ms.saturating_add(after_ms));
                Ran::Silent
            }
            Effect::ScreenChanged | Effect::Shell(_) | Effect::Wipe => Ran::Silent,
        };
        if cut == Some(Cut::KillAfter) {
            self.kill();
            return Ran::Died;
        }
        ran
    }

    fn boundary(&mut self) -> Option<Cut> {
        let here = self.boundaries;
        self.boundaries = here.saturating_add(1);
        self.cut.filter(|(at, _)| *at == here).map(|(_, cut)| cut)
    }

    fn call(&mut self, request: &CallRequest, cut: Option<Cut>) -> CallOutcome {
        let portal = || CallOutcome::Reply {
            status: 200,
            body: b"<html>Selamat datang di Wi-Fi</html>".to_vec(),
            etag: None,
            retry_after_s: None,
            date_ms: None,
        };
        let file = match (&request.body, &mut self.process) {
            (Body::Blob { name, from, length }, Some(process)) => match process.store.blob(name, *from, *length) {
                Ok(bytes) => bytes,
                Err(_) => return CallOutcome::Failed(CallFailure::Unreachable),
            },
            _ => Vec::new(),
        };
        match (self.network, cut) {
            (Network::Down, _) | (Network::Up, Some(Cut::FailBefore)) => CallOutcome::Failed(CallFailure::Unreachable),
            (Network::Portal, _) | (_, Some(Cut::Portal)) => portal(),
            (Network::Up, Some(Cut::LoseAfter)) => {
                // Acted upon; what it answered nobody hears.
                let _ = self.sandbox.handle(&Request::of(request, file), self.now_ms);
                CallOutcome::Failed(CallFailure::Interrupted)
            }
            (Network::Up, Some(Cut::Late)) => {
                self.late.push(Request::of(request, file));
                CallOutcome::Failed(CallFailure::Interrupted)
            }
            (Network::Up, Some(Cut::Twice)) => {
                let _ = self.sandbox.handle(&Request::of(request, file.clone()), self.now_ms);
                self.sandbox.call(request, file, self.now_ms)
            }
            (Network::Up, _) => self.sandbox.call(request, file, self.now_ms),
        }
    }

    /// What was late arrives; nobody hears the answers.
    pub fn arrive(&mut self) {
        for request in std::mem::take(&mut self.late) {
            let _ = self.sandbox.handle(&request, self.now_ms);
        }
    }

    /// Something that the person does not do: `POST` to the sandbox, with a session or without.
    ///
    /// # Errors
    /// A reason, when the sandbox does not do it.
    pub fn happens(&self, path: &str, token: Option<&str>, body: &Value) -> Result<Value, String> {
        let request = Request {
            method: jkn_core::app::Method::Post,
            path: path.to_owned(),
            token: token.map(str::to_owned),
            idempotency_key: None,
            etag: None,
            body: body.to_string().into_bytes(),
        };
        let said = match self.sandbox.handle(&request, self.now_ms) {
            Answer::Reply(response) => response,
            other => return Err(format!("{path}: {other:?}")),
        };
        let said: Value = serde_json::from_slice(&said.body).map_err(|e| e.to_string())?;
        match said.pointer("/metadata/code").and_then(Value::as_u64) {
            Some(200) => Ok(said),
            _ => Err(format!("{path}: {said}")),
        }
    }

    /// Notes the state of the first promise or ticket on the screen.
    fn look(&mut self) {
        let state = self.tickets().first().map(|ticket| ticket.state.clone());
        if let Some(state) = state
            && self.seen.last() != Some(&state)
        {
            self.seen.push(state);
        }
    }

    /// Lets time pass; the alarm rings when it is due.
    pub fn pass(&mut self, ms: u64) {
        let Some(process) = &mut self.process else {
            self.now_ms = self.now_ms.saturating_add_unsigned(ms);
            return;
        };
        let until = process.running_ms.saturating_add(ms);
        while let Some(process) = &mut self.process {
            let to = process.alarm.map_or(until, |due| due.clamp(process.running_ms, until));
            let passed = to.saturating_sub(process.running_ms);
            process.running_ms = to;
            self.now_ms = self.now_ms.saturating_add_unsigned(passed);
            if process.alarm.take_if(|due| *due <= until).is_none() {
                return;
            }
            self.feed(Input::Woken);
        }
    }

    /// The network comes or goes, and the phone notices.
    pub fn connect(&mut self, network: Network) {
        self.network = network;
        let online = network != Network::Down;
        self.feed(Input::Connectivity { online });
    }

    /// The phone is left: what the process had in its hands is kept, and the files are closed.
    pub fn background(&mut self) {
        self.feed(Input::Suspended);
        if let Some(process) = &mut self.process {
            // What could not be tidied is tidied at the next opening.
            let _ = process.store.suspend();
        }
    }

    /// How often the account of a card has done what, as the gateway counts it; the empty card is what is nobody's.
    ///
    /// # Errors
    /// A reason, when the sandbox does not answer as its control should.
    pub fn counted(&self, kartu: &str, what: &str) -> Result<u64, String> {
        let request = Request {
            method: jkn_core::app::Method::Get,
            path: "/kendali/keadaan".to_owned(),
            token: None,
            idempotency_key: None,
            etag: None,
            body: Vec::new(),
        };
        let Answer::Reply(response) = self.sandbox.handle(&request, self.now_ms) else {
            return Err("the control answered nothing".to_owned());
        };
        let state: Value = serde_json::from_slice(&response.body).map_err(|e| e.to_string())?;
        let of_card = |akun: &Value| akun.get(kartu)?.get(what)?.as_u64();
        Ok(state.pointer("/response/akun").and_then(of_card).unwrap_or(0))
    }

    /// The one-time code that was delivered last.
    ///
    /// # Errors
    /// A reason, when the sandbox does not answer as its control should, or nothing was delivered.
    pub fn code(&self) -> Result<String, String> {
        let request = Request {
            method: jkn_core::app::Method::Get,
            path: "/kendali/otp".to_owned(),
            token: None,
            idempotency_key: None,
            etag: None,
            body: Vec::new(),
        };
        let Answer::Reply(response) = self.sandbox.handle(&request, self.now_ms) else {
            return Err("the control answered nothing".to_owned());
        };
        let told: Value = serde_json::from_slice(&response.body).map_err(|e| e.to_string())?;
        let newest = told
            .pointer("/response")
            .and_then(Value::as_array)
            .and_then(|all| all.last());
        let code = newest.and_then(|message| message.get("kode")?.as_str());
        code.map(str::to_owned)
            .ok_or_else(|| "nothing was delivered".to_owned())
    }

    /// Numbers booked and numbers given back, as the gateway counts them for an account.
    ///
    /// # Errors
    /// As [`Phone::counted`].
    pub fn booked(&self, kartu: &str) -> Result<(u64, u64), String> {
        Ok((self.counted(kartu, "tiket")?, self.counted(kartu, "batal")?))
    }
}
