//! The session: how it begins, how it ends, and what is kept of it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::outbox::{Account, Ids};
use super::{CallRequest, Effect, EffectId, Method, ResourceRow, StoreWrite};
use crate::gateway::envelope::Answer;
use crate::gateway::{dto, endpoint};
use crate::page::{Captcha, Credentials, Session};
use crate::problem::Problem;
use crate::rules::nomor::NomorKartu;
use crate::screen::Bitmap;

/// Name under which the session is kept, among the resources: sealed like them, and gone when they are.
pub(super) const KEY: &str = "sesi";
/// Whole time for one request, milliseconds.
const DEADLINE_MS: u64 = 30_000;
/// Largest answer, bytes.
const MAX_BYTES: usize = 64 * 1024;

/// What is kept of the session. The owner stays when the token ends: what is known on this phone is theirs.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    owner: Option<String>,
    token: Option<String>,
}

/// Who is signed in, whose data this phone holds, and the sign-in under way.
#[derive(Debug, Default)]
pub(super) struct Gate {
    pub session: Session,
    /// Card number of the account to which everything known on this phone belongs.
    pub owner: Option<String>,
    captcha_id: String,
    asking_captcha: Option<EffectId>,
    signing_in: Option<EffectId>,
}

impl Gate {
    /// Takes up what was kept; the session, if it had not ended.
    pub fn restore(&mut self, body: &[u8]) -> Option<Account> {
        // Unreadable means written by another version: sign in again, nothing else is lost.
        let kept: Kept = serde_json::from_slice(body).unwrap_or_default();
        self.owner = kept.owner.filter(|owner| NomorKartu::parse(owner).is_ok());
        let account = Account {
            owner: self.owner.clone()?,
            token: kept.token?,
        };
        self.session.kartu = NomorKartu::parse(&account.owner).ok();
        Some(account)
    }

    /// The row that keeps the session; `account` is `None` when it has ended.
    fn row(&self, account: Option<&Account>, as_of_ms: i64, ids: &mut Ids) -> Option<Effect> {
        let kept = Kept {
            owner: self.owner.clone(),
            token: account.map(|a| a.token.clone()),
        };
        let row = ResourceRow {
            key: KEY.to_owned(),
            body: serde_json::to_vec(&kept).ok()?,
            as_of_ms,
            etag: None,
        };
        Some(Effect::Store {
            id: ids.effect(),
            write: StoreWrite::PutResource(row),
        })
    }

    /// Asks for a captcha, unless one is on its way.
    pub fn ask_captcha(&mut self, ids: &mut Ids) -> Option<Effect> {
        if self.asking_captcha.is_some() {
            return None;
        }
        let id = ids.effect();
        self.asking_captcha = Some(id);
        self.session.captcha = Captcha::Asking;
        Some(call(id, Method::Get, endpoint::CAPTCHA, None, None))
    }

    /// The network is back, or the person asked: tries again for a captcha that could not be had.
    pub fn wake(&mut self, ids: &mut Ids) -> Option<Effect> {
        match self.session.captcha {
            Captcha::Failed(_) => self.ask_captcha(ids),
            _ => None,
        }
    }

    /// Takes the answer to a captcha call; `false` when the id is another's.
    pub fn captcha_answered(&mut self, id: EffectId, answer: Result<&Answer, Problem>) -> bool {
        if self.asking_captcha != Some(id) {
            return false;
        }
        self.asking_captcha = None;
        self.session.captcha = match answer {
            Ok(Answer::Done(content)) => match read_captcha(content) {
                Some((id, captcha)) => {
                    self.captcha_id = id;
                    captcha
                }
                None => Captcha::Failed(Problem::NotUnderstood),
            },
            Ok(_) => Captcha::Failed(Problem::NotTheGateway),
            Err(problem) => Captcha::Failed(problem),
        };
        true
    }

    /// Sends the credentials, unless a sign-in is under way.
    pub fn sign_in(&mut self, credentials: &Credentials, ids: &mut Ids) -> Option<Effect> {
        if self.signing_in.is_some() {
            return None;
        }
        let body = dto::Masuk {
            identitas: credentials.identitas.clone(),
            katasandi: credentials.kata_sandi.clone(),
            captcha: self.captcha_id.clone(),
            jawaban: credentials.jawaban.clone(),
        };
        let body = serde_json::to_vec(&body).ok()?;
        let id = ids.effect();
        self.signing_in = Some(id);
        self.session.signing_in = true;
        self.session.refusal = None;
        Some(call(id, Method::Post, endpoint::MASUK, Some(body), None))
    }

    /// Whether this id is the sign-in's; the sign-in is then over.
    pub fn is_sign_in(&mut self, id: EffectId) -> bool {
        let ours = self.signing_in == Some(id);
        if ours {
            self.signing_in = None;
            self.session.signing_in = false;
        }
        ours
    }

    /// Begins a session. Returns it, whether it belongs to another person than what is known here, and the row to keep.
    pub fn begin(&mut self, sesi: dto::Sesi, as_of_ms: i64, ids: &mut Ids) -> Option<Begun> {
        let kartu = NomorKartu::parse(&sesi.nomorkartu).ok()?;
        let account = Account {
            token: sesi.token,
            owner: kartu.nomor(),
        };
        let stranger = self.owner.as_ref().is_some_and(|owner| *owner != account.owner);
        self.owner = Some(account.owner.clone());
        self.session = Session {
            kartu: Some(kartu),
            ..Session::default()
        };
        let keep = self.row(Some(&account), as_of_ms, ids);
        Some(Begun {
            account,
            stranger,
            keep,
        })
    }

    /// Ends the session: `expired` when the gateway ended it, not the person. Returns the row to keep.
    pub fn end(&mut self, expired: bool, as_of_ms: i64, ids: &mut Ids) -> Option<Effect> {
        self.session = Session {
            expired,
            ..Session::default()
        };
        self.row(None, as_of_ms, ids)
    }
}

/// A session that has begun.
#[derive(Debug)]
pub(super) struct Begun {
    pub account: Account,
    pub stranger: bool,
    pub keep: Option<Effect>,
}

/// Tells the gateway that the session is over; nobody waits for the answer.
pub(super) fn farewell(token: &str, ids: &mut Ids) -> Effect {
    call(ids.effect(), Method::Post, endpoint::KELUAR, None, Some(token))
}

fn call(id: EffectId, method: Method, path: &str, body: Option<Vec<u8>>, token: Option<&str>) -> Effect {
    let request = CallRequest {
        method,
        path: path.to_owned(),
        body,
        token: token.map(str::to_owned),
        idempotency_key: None,
        etag: None,
        deadline_ms: DEADLINE_MS,
        max_bytes: MAX_BYTES,
    };
    Effect::Call { id, request }
}

fn read_captcha(content: &serde_json::Value) -> Option<(String, Captcha)> {
    let wire: dto::Captcha = serde_json::from_value(content.clone()).ok()?;
    let bits = STANDARD.decode(wire.bit).ok()?;
    let picture = Bitmap::new(wire.lebar, wire.tinggi, bits).ok()?;
    let question = wire.tanya;
    Some((wire.id, Captcha::Here { picture, question }))
}

/// Why a sign-in was refused.
pub(super) fn refusal(alasan: &str, pesan: String, isi: serde_json::Value) -> Problem {
    let more: dto::MasukDitolak = serde_json::from_value(isi).unwrap_or_default();
    match alasan {
        "captcha_salah" => Problem::CaptchaWrong,
        "captcha_kedaluwarsa" => Problem::CaptchaExpired,
        "belum_terdaftar" => Problem::NotRegistered,
        "kata_sandi_salah" => Problem::WrongPassword { left: more.sisa },
        "akun_terkunci" => Problem::AccountPaused { wait_s: more.tunggu },
        "perlu_pemulihan" => Problem::RecoveryNeeded,
        _ => Problem::SignInRefused { pesan },
    }
}
