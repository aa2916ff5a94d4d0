//! One-time codes: sent to a number or an address, and looked at.

use super::envelope::Raw;
use super::figure::Figure;
use super::read::Unreadable;
use super::wire::wire;
use super::{Asking, Method, Reply, Request};
use crate::data::kode::{self, TiketKode};
use crate::data::{Jawaban, Problem};

wire! {
    /// A code is to be sent, `POST /v1/otp`; in a session, or with the ticket of a flow that needs none. Refused with `tunggu` and
    /// `kuota_otp` (content [`KodeDitolak`]), `nohp_tidak_sah`, `email_tidak_sah`, `tiket_kedaluwarsa`, `cara_tidak_ada`. Whether a
    /// number is known to anybody makes no difference.
    #[derive(Clone, PartialEq, Eq)]
    pub struct KirimKode {
        /// Ticket of a flow of nobody's; empty in a session.
        tiket: String = may "tiket",
        /// What the code is for; it serves for nothing else.
        untuk: String = must "untuk",
        /// How it is sent: `sms`, `email` or `panggilan`.
        tujuan: String = must "tujuan",
        /// Telephone number or address.
        kepada: String = must "kepada",
    }
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

wire! {
    /// A code was typed, `POST /v1/otp/periksa`; no session needed. Refused with `salah` (content [`KodeDitolak`]), `kedaluwarsa`,
    /// `habis_coba`.
    #[derive(Clone, PartialEq, Eq)]
    pub struct PeriksaKode {
        /// [`KodeDikirim::tiket`].
        tiket: String = must "tiket",
        /// What was typed.
        kode: String = must "kode",
    }
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
        "kedaluwarsa" | "tiket_kedaluwarsa" => Problem::CodeExpired,
        "habis_coba" => Problem::CodeTried,
        _ => Problem::Refused { alasan, pesan },
    }
}
