//! The files of a command go up before it leaves.
//!
//! 1. One file after another, and of each one part after another. First the gateway is told that the file comes, under the app's
//!    own name of it; it answers how much of it there is.
//! 2. After each part it says again how much it has, and the next part leaves.
//! 3. A call that failed leaves open what arrived. After its rest, and after every start, the gateway is asked again: what it has
//!    is not sent twice, so that a bad line costs the part that it broke and a question.
//! 4. Only when all are whole does the command leave, in which the gateway's names of them stand; they are written down with it.
//!
//! Nothing of this is stored: where a file stands, the gateway knows. What is told meanwhile twice, late or not at all makes no
//! difference there, so no state of the command stands between *tersimpan* and *dikirim*.

use super::answer::Next;
use super::command::Activity;
use super::entry::{Entry, Via};
use super::{CallOutcome, CallRequest, Effect, Ids};
use crate::app::phone::blob_name;
use crate::data::Keadaan;
use crate::data::lampiran::{Lampiran, SEPOTONG};
use crate::gateway::envelope::{self, Answer};
use crate::gateway::lampiran;

/// How far the files of a command are, as far as this run knows.
#[derive(Debug)]
pub(super) struct Upload {
    /// How many files are whole at the gateway.
    whole: usize,
    /// How many parts of the next one it has.
    parts: u64,
    /// Whether it said so after the last failure: only then may a part leave.
    asked: bool,
    /// Whether it said anything in this run.
    known: bool,
    /// The most that it had in this run, as files and parts.
    most: (usize, u64),
}

impl Upload {
    /// Nothing is known yet.
    pub const NEW: Self = Self {
        whole: 0,
        parts: 0,
        asked: false,
        known: false,
        most: (0, 0),
    };

    /// Whether a command with these files may leave.
    pub const fn is_over(&self, files: &[Lampiran]) -> bool {
        self.whole >= files.len()
    }

    /// How much has gone up, percent, rounded down; `None` before that is known and after it is over.
    pub fn percent(&self, files: &[Lampiran]) -> Option<u8> {
        if !self.known || self.is_over(files) {
            return None;
        }
        let all: u64 = files.iter().map(|file| file.ukuran).sum();
        let whole: u64 = files.iter().take(self.whole).map(|file| file.ukuran).sum();
        let part = files
            .get(self.whole)
            .map_or(0, |file| self.parts.saturating_mul(SEPOTONG).min(file.ukuran));
        let done = whole.saturating_add(part).saturating_mul(100).checked_div(all)?;
        u8::try_from(done).ok()
    }

    /// The next call; `None` when it is over.
    fn next(&self, files: &[Lampiran]) -> Option<CallRequest> {
        let file = files.get(self.whole)?;
        let name = file.di_layanan.as_ref().filter(|_| self.asked);
        let Some(name) = name else {
            return Some(CallRequest {
                idempotency_key: Some(file.id.clone()),
                ..CallRequest::new(lampiran::buka(file).ok()?)
            });
        };
        let call = CallRequest::new(lampiran::potong(name, self.parts));
        let from = self.parts.saturating_mul(SEPOTONG);
        let length = SEPOTONG.min(file.ukuran.saturating_sub(from));
        Some(call.bringing(blob_name(file), from, length))
    }

    /// What an answer means: an end of the command when the gateway refuses a file, and what follows.
    fn answered(&mut self, files: &mut [Lampiran], outcome: &CallOutcome) -> (Option<Keadaan>, Next) {
        let brought = std::mem::take(&mut self.asked);
        let answer = match outcome {
            CallOutcome::Failed(_) => return (None, Next::Rest(None)),
            CallOutcome::Reply {
                status,
                body,
                retry_after_s,
                ..
            } => envelope::read(*status, body, *retry_after_s),
        };
        match answer {
            Answer::Done(content) => {
                let said = lampiran::ada(&content).zip(files.get_mut(self.whole));
                let Some(((name, parts), file)) = said else {
                    return (None, Next::Rest(None));
                };
                // A part that is not counted did not arrive as it left: no reason to send it again at once.
                let stuck = brought && parts <= self.parts;
                self.known = true;
                self.parts = parts;
                file.di_layanan = Some(name);
                if parts >= file.potongan() {
                    self.whole = self.whole.saturating_add(1);
                    self.parts = 0;
                } else {
                    self.asked = !stuck;
                }
                (None, if stuck { Next::Rest(None) } else { Next::GoOn })
            }
            Answer::Refused { alasan, pesan, .. } => (Some(Keadaan::Ditolak { alasan, pesan }), Next::GoOn),
            // It has forgotten the file, or never knew of files: told once more that it comes, it says so.
            Answer::Unknown if brought => (None, Next::Rest(None)),
            Answer::Unknown => {
                let alasan = "layanan_tidak_dikenal".to_owned();
                let pesan = String::new();
                (Some(Keadaan::Ditolak { alasan, pesan }), Next::GoOn)
            }
            Answer::NoSession => (None, Next::SignIn),
            Answer::NotNow(why) => (None, Next::Rest(why.asked_s())),
            Answer::Unchanged | Answer::Broke | Answer::Garbled => (None, Next::Rest(None)),
        }
    }
}

impl Upload {
    /// Whether more is there than ever in this run: only that ends a trouble.
    fn has_grown(&mut self) -> bool {
        let now = (self.whole, self.parts);
        let grown = now > self.most;
        self.most = self.most.max(now);
        grown
    }
}

impl Entry {
    /// The next call for a file of this command, when it is its turn.
    pub(super) fn bring(&mut self, via: Via<'_>, ids: &mut Ids) -> Option<Effect> {
        let account = match via {
            Via::Closed => return None,
            Via::Open => None,
            Via::Session(account) => Some(account),
        };
        let request = self.upload.next(self.command.perintah.about().lampiran)?;
        let id = ids.effect();
        self.activity = Activity::Uploading(id);
        self.sent_in = account.map(|account| account.serial);
        let request = CallRequest {
            token: account.map(|account| account.token.clone()),
            ..request
        };
        Some(Effect::Call { id, request })
    }

    /// What came of it, and whether more is there than before; the command itself is no further, unless the gateway refuses the
    /// file.
    pub(super) fn brought(&mut self, outcome: &CallOutcome) -> (Next, bool) {
        let (ended, next) = self.upload.answered(self.command.perintah.lampiran_mut(), outcome);
        if let Some(keadaan) = ended {
            self.command.keadaan = keadaan;
        }
        self.activity = Activity::Idle;
        (next, self.upload.has_grown())
    }
}
