//! The sandbox in this process, served on a free loopback port, with the signal between it and the phone.

use std::net::Ipv4Addr;
use std::sync::Arc;

use jkn_core::app::Method;
use jkn_core::driver::host::Clock;
use jkn_core::gateway::Wire as _;
use jkn_core::gateway::envelope::Envelope;
use jkn_sandbox::control::{Counts, Fault, Kind, State, Time};
use jkn_sandbox::{Answer, Bayar, Place, Request, Sandbox, Setup, http};
use jkn_terminal::Signal;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::Trouble;

/// Where a booking is sent.
pub const BOOKING: &str = "/v1/antrean/fktp";

/// How long a phone waits in vain for an answer that is lost, milliseconds: long enough to be seen.
const LOST_MS: u64 = 1_500;

/// The running sandbox. Dropping it ends it.
pub struct Gateway {
    sandbox: Arc<Sandbox>,
    clock: Arc<dyn Clock>,
    url: String,
    _runtime: Runtime,
}

impl Gateway {
    /// Starts a sandbox.
    ///
    /// # Errors
    /// [`Trouble::Sandbox`] or [`Trouble::System`].
    pub fn start(place: Place, seed: [u8; 32], clock: Arc<dyn Clock>) -> Result<Self, Trouble> {
        let setup = Setup {
            place,
            seed,
            control: true,
        };
        let sandbox = Arc::new(Sandbox::open(&setup)?);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let listener = runtime.block_on(tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))?;
        let url = format!("http://{}", listener.local_addr()?);
        runtime.spawn(http::serve(sandbox.clone(), listener, clock.clone()));
        Ok(Self {
            sandbox,
            clock,
            url,
            _runtime: runtime,
        })
    }

    /// Base address for the app.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Lets through what `signal` says, from the next request on.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox refuses.
    pub fn signal(&self, signal: Signal) -> Result<(), Trouble> {
        match signal {
            Signal::Good => self.faults(&[]),
            Signal::AnswersLost => self.faults(&[always(Kind::LoseAfter { ms: LOST_MS })]),
            Signal::None => self.faults(&[always(Kind::LoseBefore)]),
        }
    }

    /// The air in which a promise is in doubt: the gateway takes the next booking, its answer is lost, and then nothing
    /// passes any more.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox refuses.
    pub fn lose_the_answer_to_a_booking(&self) -> Result<(), Trouble> {
        let booking = Fault {
            kind: Kind::LoseAfter { ms: LOST_MS },
            times: 1,
            path: Some(BOOKING.to_owned()),
        };
        self.faults(&[booking, always(Kind::LoseBefore)])
    }

    /// Puts these faults in place of the ones before.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox refuses.
    pub fn faults(&self, faults: &[Fault]) -> Result<(), Trouble> {
        self.control(Method::Post, "gangguan", &json!(faults)).map(|_| ())
    }

    /// Sets the sandbox's clock.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox refuses.
    pub fn time(&self, time: &Time) -> Result<(), Trouble> {
        self.control(Method::Post, "waktu", &json!(time)).map(|_| ())
    }

    /// Pays in somebody's name.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox refuses.
    pub fn pay(&self, bayar: &Bayar) -> Result<(), Trouble> {
        self.control(Method::Post, "bayar", &json!(bayar)).map(|_| ())
    }

    /// The code in the message that arrived last.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox does not answer, or nothing arrived.
    pub fn last_code(&self) -> Result<String, Trouble> {
        let inbox = self.control(Method::Get, "otp", &Value::Null)?;
        let last = inbox.as_array().and_then(|all| all.last());
        let code = last.and_then(|message| message.get("kode")).and_then(Value::as_str);
        let none = || Trouble::Otherwise("no message arrived".to_owned());
        Ok(code.ok_or_else(none)?.to_owned())
    }

    /// What the account with this card number has done, as the gateway knows it.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox refuses.
    pub fn account(&self, kartu: &str) -> Result<Counts, Trouble> {
        let state: State = serde_json::from_value(self.control(Method::Get, "keadaan", &Value::Null)?)?;
        Ok(state.akun.get(kartu).cloned().unwrap_or_default())
    }

    /// What a counter says of a card's code: the card's number, or why it does not take it.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox does not answer as a counter does.
    pub fn check_card(&self, kode: &str) -> Result<Result<String, String>, Trouble> {
        let said = self.ask(Method::Post, "periksa-kartu", &json!({ "kode": kode }))?;
        if let Some(alasan) = said.metadata.alasan {
            return Ok(Err(alasan));
        }
        let kartu: Value = said.response.read()?;
        let nomor = kartu.get("nomorkartu").and_then(Value::as_str);
        Ok(Ok(nomor.unwrap_or_default().to_owned()))
    }

    /// Somebody else acts at the gateway, by the name of what they do and its JSON.
    ///
    /// # Errors
    /// [`Trouble`] when the sandbox refuses.
    pub fn happens(&self, what: &str, body: &Value) -> Result<(), Trouble> {
        let said = self.ask(Method::Post, what, body)?;
        match said.metadata.alasan {
            None => Ok(()),
            Some(alasan) => Err(Trouble::Otherwise(format!("{what} was refused: {alasan}"))),
        }
    }

    fn control(&self, method: Method, what: &str, body: &Value) -> Result<Value, Trouble> {
        Ok(self.ask(method, what, body)?.response.read()?)
    }

    fn ask(&self, method: Method, what: &str, body: &Value) -> Result<Envelope, Trouble> {
        let request = Request {
            method,
            path: format!("/kendali/{what}"),
            token: None,
            idempotency_key: None,
            etag: None,
            body: serde_json::to_vec(body)?,
        };
        match self.sandbox.handle(&request, self.clock.wall_ms()) {
            Answer::Reply(response) if response.status == 200 => {
                Ok(Envelope::read(&String::from_utf8_lossy(&response.body))?)
            }
            other => Err(Trouble::Otherwise(format!(
                "the sandbox answered {what} with {other:?}"
            ))),
        }
    }
}

const fn always(kind: Kind) -> Fault {
    Fault {
        kind,
        times: u32::MAX,
        path: None,
    }
}
