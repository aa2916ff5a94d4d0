//! One-time codes: sent to a number or an address, and looked at.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::read::Unreadable;
use super::wire::wire;
use super::{Asking, Method, Reply, Request};
use crate::data::kode::{self, TiketKode};
use crate::data::{Jawaban, Problem};

/// A code is to be sent, `POST /v1/otp`; in a session, or with the ticket of a flow that needs none. Refused with `tunggu` and
/// `kuota_otp` (content [`KodeDitolak`]), `nohp_tidak_sah`, `email_tidak_sah`, `tiket_kedaluwarsa`, `cara_tidak_ada`. Whether a
/// number is known to anybody makes no difference.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KirimKode {
    /// Ticket of a flow of nobody's; empty in a session.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tiket: String,
    /// What the code is for; it serves for nothing else.
    pub untuk: String,
    /// How it is sent: `sms`, `email` or `panggilan`; shown on a phone that is signed in with `perangkat_lain`, said at a counter
    /// to whoever shows their KTP with `loket`.
    pub tujuan: String,
    /// Telephone number or address; empty where nothing is sent.
    pub kepada: String,
}

wire! {
    /// A code is on its way.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct KodeDikirim {
        /// Name of this code, sent back with what was typed.
        tiket: String = must "tiket",
        /// Milliseconds until another can be sent.
        kirimlagi_ms: u32 = must "kirimlagi_ms",
        /// Seconds for which it serves.
        berlaku_s: u32 = must "berlaku_s",
        /// How many more can be sent within the hour.
        sisa: u32 = must "sisa",
    }
}

/// A code was typed, `POST /v1/otp/periksa`; no session needed. Refused with `salah` (content [`KodeDitolak`]), `kedaluwarsa`,
/// `habis_coba`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriksaKode {
    /// [`KodeDikirim::tiket`].
    pub tiket: String,
    /// What was typed.
    pub kode: String,
}

wire! {
    /// It was the right one.
    #[derive(Clone, PartialEq, Eq)]
    pub struct KodeBenar {
        /// Goes with the command that the code was for; serves once.
        tiketotp: String = must "tiketotp",
    }
}

wire! {
    /// What a refusal says besides its reason.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct KodeDitolak {
        /// Milliseconds until another can be sent, with `tunggu` and `kuota_otp`.
        kirimlagi_ms: Figure = may "kirimlagi_ms",
        /// Tries left with this code, with `salah`.
        sisa_coba: Figure = may "sisa_coba",
    }
}

pub(super) fn kirim(kode: &kode::Kirim) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/otp").with(&KirimKode {
        tiket: kode.tiket.clone().unwrap_or_default(),
        untuk: kode.untuk.to_owned(),
        tujuan: kode.cara.code().to_owned(),
        kepada: kode.kepada.clone(),
    })?;
    Ok(Asking {
        request,
        session: kode.tiket.is_none(),
        reply: |content| {
            let sent: KodeDikirim = content.read().map_err(|_| Unreadable("kode"))?;
            Ok(Reply::Page(Jawaban::KodeDikirim(kode::Dikirim {
                tiket: sent.tiket,
                kirim_lagi_ms: i64::from(sent.kirimlagi_ms),
                berlaku_ms: i64::from(sent.berlaku_s).saturating_mul(1_000),
                sisa: sent.sisa,
            })))
        },
        refused,
    })
}

pub(super) fn periksa(kode: &kode::Periksa) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/otp/periksa").with(&PeriksaKode {
        tiket: kode.tiket.clone(),
        kode: kode.kode.clone(),
    })?;
    Ok(Asking {
        request,
        session: false,
        reply: |content| {
            let right: KodeBenar = content.read().map_err(|_| Unreadable("tiketotp"))?;
            Ok(Reply::Page(Jawaban::KodeBenar(TiketKode(right.tiketotp))))
        },
        refused,
    })
}

/// Why a code was not sent or not taken.
fn refused(alasan: String, pesan: String, isi: &Raw) -> Problem {
    let more: KodeDitolak = isi.read().unwrap_or_default();
    let wait_s = more.kirimlagi_ms.count().map(|ms| ms.div_ceil(1_000));
    match alasan.as_str() {
        "tunggu" => Problem::CodeWait { wait_s },
        "kuota_otp" => Problem::CodeQuota { wait_s },
        "nohp_tidak_sah" | "email_tidak_sah" => Problem::ContactWrong,
        "salah" => Problem::CodeWrong {
            left: more.sisa_coba.count(),
        },
        "kedaluwarsa" => Problem::CodeExpired,
        "tiket_kedaluwarsa" => Problem::TicketExpired,
        "habis_coba" => Problem::CodeTried,
        _ => Problem::Refused { alasan, pesan },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::kode::Cara;

    fn asked(tiket: Option<&str>) -> Asking {
        let kirim = kode::Kirim {
            tiket: tiket.map(str::to_owned),
            untuk: "ubah_nohp",
            cara: Cara::Sms,
            kepada: "081200000011".to_owned(),
        };
        super::kirim(&kirim).unwrap()
    }

    #[test]
    fn a_flow_of_nobodys_brings_its_ticket_and_everybody_else_their_session() {
        let body = |asking: &Asking| String::from_utf8(asking.request.body.clone().unwrap()).unwrap();
        let (flow, session) = (asked(Some("t1")), asked(None));
        assert_eq!((flow.session, session.session), (false, true));
        assert!(body(&flow).contains("\"tiket\":\"t1\"") && !body(&session).contains("tiket"));
    }

    #[test]
    fn every_reason_of_a_refusal_has_words_of_its_own_and_what_it_says_besides_is_read() {
        let content = |json: &str| Raw::of_bytes(json.as_bytes()).unwrap();
        let refused = |alasan: &str, json: &str| refused(alasan.to_owned(), String::new(), &content(json));
        assert_eq!(
            refused("tunggu", r#"{"kirimlagi_ms":59001}"#),
            Problem::CodeWait { wait_s: Some(60) }
        );
        assert_eq!(refused("kuota_otp", "null"), Problem::CodeQuota { wait_s: None });
        assert_eq!(
            refused("salah", r#"{"sisa_coba":2}"#),
            Problem::CodeWrong { left: Some(2) }
        );
        assert_eq!(
            refused("salah", r#"{"sisa_coba":"banyak"}"#),
            Problem::CodeWrong { left: None }
        );
        for (alasan, problem) in [
            ("nohp_tidak_sah", Problem::ContactWrong),
            ("email_tidak_sah", Problem::ContactWrong),
            ("kedaluwarsa", Problem::CodeExpired),
            ("tiket_kedaluwarsa", Problem::TicketExpired),
            ("habis_coba", Problem::CodeTried),
        ] {
            assert_eq!(refused(alasan, "{}"), problem, "{alasan}");
        }
        assert!(matches!(refused("masa_depan", "{}"), Problem::Refused { .. }));
    }
}
