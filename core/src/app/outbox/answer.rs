//! What an answer means for a command.

use crate::app::{CallFailure, CallOutcome};
use crate::data::Keadaan;
use crate::gateway::envelope::{self, Answer, Envelope, Raw};

/// What follows a call.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The next step at once.
    GoOn,
    /// A session is needed.
    SignIn,
    /// A rest; the gateway may have asked for so many seconds.
    Rest(Option<u64>),
}

/// What an answer to the command (or, `asked`, to the question what became of it) makes of it, and what the gateway said.
pub(super) fn of(outcome: &CallOutcome, asked: bool) -> (Keadaan, Raw, Next) {
    let answer = match outcome {
        CallOutcome::Failed(failure) => Err(*failure),
        CallOutcome::Reply {
            status,
            body,
            retry_after_s,
            ..
        } => Ok(envelope::read(*status, body, *retry_after_s)),
    };
    let (keadaan, isi, next) = if asked { of_asking(answer) } else { of_sending(answer) };
    (keadaan, isi.unwrap_or_default(), next)
}

fn of_sending(answer: Result<Answer, CallFailure>) -> (Keadaan, Option<Raw>, Next) {
    match answer {
        Ok(Answer::Done(isi)) => (Keadaan::Diterima, Some(isi), Next::GoOn),
        Ok(Answer::Refused { alasan, pesan, .. }) => (Keadaan::Ditolak { alasan, pesan }, None, Next::GoOn),
        Ok(Answer::Unknown) => {
            let alasan = "layanan_tidak_dikenal".to_owned();
            let pesan = String::new();
            (Keadaan::Ditolak { alasan, pesan }, None, Next::GoOn)
        }
        Ok(Answer::NoSession) => (Keadaan::Tersimpan, None, Next::SignIn),
        Ok(Answer::NotNow(why)) => (Keadaan::Tersimpan, None, Next::Rest(why.asked_s())),
        Ok(Answer::Unchanged | Answer::Broke | Answer::Garbled) => (Keadaan::BelumPasti, None, Next::Rest(None)),
        Err(failure) if failure.may_have_arrived() => (Keadaan::BelumPasti, None, Next::Rest(None)),
        Err(_) => (Keadaan::Tersimpan, None, Next::Rest(None)),
    }
}

/// The gateway answers the question with the whole envelope of its first answer as content.
fn of_asking(answer: Result<Answer, CallFailure>) -> (Keadaan, Option<Raw>, Next) {
    match answer {
        Ok(Answer::Done(content)) => match content.read::<Envelope>() {
            Ok(Envelope { metadata, response }) if metadata.code == 200 => {
                (Keadaan::Diterima, Some(response), Next::GoOn)
            }
            Ok(Envelope { metadata, .. }) => {
                let alasan = metadata.alasan.unwrap_or_else(|| "tidak_disebutkan".to_owned());
                let pesan = metadata.message.into();
                (Keadaan::Ditolak { alasan, pesan }, None, Next::GoOn)
            }
            Err(_) => (Keadaan::BelumPasti, None, Next::Rest(None)),
        },
        Ok(Answer::Unknown) => (Keadaan::Tersimpan, None, Next::GoOn),
        Ok(Answer::NoSession) => (Keadaan::BelumPasti, None, Next::SignIn),
        Ok(Answer::NotNow(why)) => (Keadaan::BelumPasti, None, Next::Rest(why.asked_s())),
        _ => (Keadaan::BelumPasti, None, Next::Rest(None)),
    }
}
