//! What happens to a call between a phone and the gateway, and what the gateway is like.

use jkn_core::app::{CallFailure, CallOutcome, CallRequest};
use jkn_sandbox::Sandbox;

use super::dice::Dice;

/// The network of a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Network {
    /// Carries nearly everything, soon.
    #[default]
    Good,
    /// Two bars: seconds to half a minute, and much is lost.
    Bad,
    /// Makes no connection, and the phone knows it.
    None,
    /// Makes no connection, and the phone believes it does.
    Dead,
    /// Answers with the sign-in page of a Wi-Fi.
    Portal,
    /// Somebody else's certificate.
    Untrusted,
}

impl Network {
    /// Whether the phone says that it has a network.
    #[must_use]
    pub const fn is_announced(self) -> bool {
        !matches!(self, Self::None)
    }
}

/// What the gateway is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Condition {
    /// Well.
    #[default]
    Well,
    /// Answers 500, and acts on every other request all the same.
    Broken,
    /// Answers 429 or 503 and asks to wait so many seconds, or says nothing about that.
    Busy(u16, Option<u64>),
    /// Something before it answers 401 without an envelope.
    Proxy401,
    /// Its clock is off by so many milliseconds.
    WrongDate(i64),
}

/// The way of one request and of its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// When it reaches the gateway, after so many milliseconds; again after the second.
    pub arrives: [Option<u64>; 2],
    /// How long the answer travels; `None` when it is lost.
    pub back_ms: Option<u64>,
    /// How and when the phone hears of a failure, if nothing else comes before.
    pub fails: (u64, CallFailure),
}

/// What becomes of a call on a network.
pub fn way(network: Network, request: &CallRequest, dice: &mut Dice) -> Result<Way, (u64, CallOutcome)> {
    let soon_ms = dice.between(20, 2_000);
    let (latency, lost) = match network {
        Network::Good => (dice.between(20, 800), 50),
        Network::Bad => (dice.between(1_000, 30_000), 5),
        Network::None | Network::Dead => return Err((soon_ms, CallOutcome::Failed(CallFailure::Unreachable))),
        Network::Untrusted => return Err((soon_ms, CallOutcome::Failed(CallFailure::Untrusted))),
        Network::Portal => {
            let body = b"<html>Selamat datang di Wi-Fi</html>";
            return Err((soon_ms, reply(200, body, None)));
        }
    };
    let deadline = (request.deadline_ms, CallFailure::TimedOut);
    let mut way = Way {
        arrives: [Some(latency), None],
        back_ms: Some(dice.between(latency / 2, latency.saturating_mul(2))),
        fails: deadline,
    };
    if dice.one_in(lost) {
        match dice.below(4) {
            // Never arrives, and the connection ends or the deadline passes.
            0 => way.arrives = [None, None],
            // Arrives, and the answer is lost.
            1 => way.back_ms = None,
            // Arrives when nobody waits any more.
            2 => {
                way.arrives = [
                    Some(request.deadline_ms.saturating_add(dice.between(1, 3_600_000))),
                    None,
                ]
            }
            // Arrives twice.
            _ => way.arrives[1] = Some(dice.between(latency, latency.saturating_add(3_600_000))),
        }
        if dice.one_in(2) {
            way.fails = (dice.between(10, request.deadline_ms), CallFailure::Interrupted);
        }
    }
    Ok(way)
}

/// What the gateway does with a request that has reached it, and what it answers: what it said in truth (nothing when it did
/// not look at the request), and what travels back.
pub fn answer(
    sandbox: &Sandbox,
    condition: Condition,
    request: &CallRequest,
    file: Vec<u8>,
    now_ms: i64,
    dice: &mut Dice,
) -> (Option<CallOutcome>, CallOutcome) {
    match condition {
        Condition::Well => {
            let said = sandbox.call(request, file, now_ms);
            (Some(said.clone()), said)
        }
        Condition::Broken => {
            // It acts every other time, and breaks over the answer.
            let said = dice.one_in(2).then(|| sandbox.call(request, file, now_ms));
            (said, reply(500, b"<html>Internal Server Error</html>", None))
        }
        Condition::Busy(status, asked_s) => (None, reply(status, b"", asked_s)),
        Condition::Proxy401 => (None, reply(401, b"<html>Unauthorized</html>", None)),
        Condition::WrongDate(off_ms) => {
            let said = sandbox.call(request, file, now_ms);
            let mut shown = said.clone();
            if let CallOutcome::Reply {
                date_ms: Some(date_ms), ..
            } = &mut shown
            {
                *date_ms = date_ms.saturating_add(off_ms);
            }
            (Some(said), shown)
        }
    }
}

fn reply(status: u16, body: &[u8], retry_after_s: Option<u64>) -> CallOutcome {
    CallOutcome::Reply {
        status,
        body: body.to_vec(),
        etag: None,
        retry_after_s,
        date_ms: None,
    }
}
