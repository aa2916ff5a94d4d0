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
        Ok(Answer::Busy(retry_after_s)) => (Keadaan::Tersimpan, None, Next::Rest(retry_after_s)),
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
        Ok(Answer::Busy(retry_after_s)) => (Keadaan::BelumPasti, None, Next::Rest(retry_after_s)),
        _ => (Keadaan::BelumPasti, None, Next::Rest(None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(status: u16, body: &str, retry_after_s: Option<u64>) -> CallOutcome {
        CallOutcome::Reply {
            status,
            body: body.as_bytes().to_vec(),
            etag: None,
            retry_after_s,
            date_ms: None,
        }
    }

    fn envelope(code: u16, response: &str) -> String {
        format!(r#"{{"metadata":{{"code":{code},"message":"Penuh","alasan":"kuota_habis"}},"response":{response}}}"#)
    }

    fn refused(alasan: &str, pesan: &str) -> Keadaan {
        let (alasan, pesan) = (alasan.to_owned(), pesan.to_owned());
        Keadaan::Ditolak { alasan, pesan }
    }

    const PAGE: &str = "<html>";

    #[test]
    fn an_answer_to_a_request_says_whether_the_gateway_acted_and_what_is_next() {
        use CallFailure::{Interrupted, OutOfDate, TimedOut, TooLarge, Unreachable, Untrusted};
        use Keadaan::{BelumPasti, Diterima, Tersimpan};
        let done = envelope(200, r#"{"nomorantrean":"A12"}"#);
        let refusal = envelope(201, "null");
        let cases = [
            (reply(200, &done, None), Diterima, Next::GoOn),
            (reply(200, &refusal, None), refused("kuota_habis", "Penuh"), Next::GoOn),
            (
                reply(409, &envelope(409, "null"), None),
                refused("kuota_habis", "Penuh"),
                Next::GoOn,
            ),
            (
                reply(404, &envelope(404, "null"), None),
                refused("layanan_tidak_dikenal", ""),
                Next::GoOn,
            ),
            (reply(401, &envelope(401, "null"), None), Tersimpan, Next::SignIn),
            (reply(429, PAGE, Some(30)), Tersimpan, Next::Rest(Some(30))),
            (reply(503, PAGE, None), Tersimpan, Next::Rest(None)),
            (reply(500, PAGE, Some(30)), BelumPasti, Next::Rest(None)),
            (reply(304, "", None), BelumPasti, Next::Rest(None)),
            (reply(200, PAGE, None), BelumPasti, Next::Rest(None)),
            (reply(401, PAGE, None), BelumPasti, Next::Rest(None)),
            (reply(404, PAGE, None), BelumPasti, Next::Rest(None)),
            (CallOutcome::Failed(Interrupted), BelumPasti, Next::Rest(None)),
            (CallOutcome::Failed(TimedOut), BelumPasti, Next::Rest(None)),
            (CallOutcome::Failed(TooLarge), BelumPasti, Next::Rest(None)),
            (CallOutcome::Failed(Unreachable), Tersimpan, Next::Rest(None)),
            (CallOutcome::Failed(Untrusted), Tersimpan, Next::Rest(None)),
            (CallOutcome::Failed(OutOfDate), Tersimpan, Next::Rest(None)),
        ];
        for (outcome, keadaan, next) in cases {
            let (is, isi, then) = of(&outcome, false);
            assert_eq!((&is, &then), (&keadaan, &next), "{outcome:?}");
            let receipt = if keadaan == Diterima {
                r#"{"nomorantrean":"A12"}"#
            } else {
                "null"
            };
            assert_eq!(isi.as_str(), receipt, "{outcome:?}");
        }
    }

    #[test]
    fn a_question_ends_a_doubt_only_by_an_outcome_or_by_not_being_known() {
        use Keadaan::{BelumPasti, Diterima, Tersimpan};
        let receipt = r#"{"nomorantrean":"A12"}"#;
        let outcome = |code: u16, response: &str| envelope(200, &envelope(code, response));
        let cases = [
            (reply(200, &outcome(200, receipt), None), Diterima, Next::GoOn),
            (
                reply(200, &outcome(201, "null"), None),
                refused("kuota_habis", "Penuh"),
                Next::GoOn,
            ),
            (reply(200, &envelope(200, "{}"), None), BelumPasti, Next::Rest(None)),
            (reply(200, &envelope(200, "null"), None), BelumPasti, Next::Rest(None)),
            (reply(404, &envelope(404, "null"), None), Tersimpan, Next::GoOn),
            (reply(404, PAGE, None), BelumPasti, Next::Rest(None)),
            (reply(401, &envelope(401, "null"), None), BelumPasti, Next::SignIn),
            (reply(429, PAGE, Some(30)), BelumPasti, Next::Rest(Some(30))),
            (reply(500, PAGE, None), BelumPasti, Next::Rest(None)),
            (reply(200, PAGE, None), BelumPasti, Next::Rest(None)),
            (CallOutcome::Failed(CallFailure::TimedOut), BelumPasti, Next::Rest(None)),
            (
                CallOutcome::Failed(CallFailure::Unreachable),
                BelumPasti,
                Next::Rest(None),
            ),
        ];
        for (outcome, keadaan, next) in cases {
            let (is, isi, then) = of(&outcome, true);
            assert_eq!((&is, &then), (&keadaan, &next), "{outcome:?}");
            assert_eq!(isi.as_str() == receipt, keadaan == Diterima, "{outcome:?}");
        }
    }
}
