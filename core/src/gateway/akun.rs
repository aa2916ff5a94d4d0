//! Getting in: captcha, sign-in, sign-out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::read::Unreadable;
use super::text::Line;
use super::wire::wire;
use super::{Asking, Method, Path, Reply, Request, plainly_refused};
use crate::data::{Jawaban, Problem, panggilan};

wire! {
    /// A captcha, `GET /v1/captcha`; no session needed. Valid for two minutes and one try. Its question is in Indonesian, or in
    /// the language of `?bahasa=`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Captcha {
        /// Name of this captcha.
        id: String = must "id",
        /// Width of the picture in dots.
        lebar: u32 = must "lebar",
        /// Height of the picture in dots.
        tinggi: u32 = must "tinggi",
        /// Packed rows as in `screen::Bitmap`, base64.
        bit: String = must "bit",
        /// A question in words whose answer is accepted as well, for those who cannot see the picture.
        tanya: Line = must "tanya",
    }
}

/// Sign-in, `POST /v1/masuk`; no session needed. Refused with `captcha_salah`, `captcha_kedaluwarsa`, `belum_terdaftar`,
/// `kata_sandi_salah`, `akun_terkunci` or `perlu_pemulihan`; the refusal's content is [`MasukDitolak`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Masuk {
    /// NIK or card number.
    pub identitas: String,
    /// Password.
    pub katasandi: String,
    /// [`Captcha::id`].
    pub captcha: String,
    /// What was read, or the answer to the question.
    pub jawaban: String,
}

wire! {
    /// What a refused sign-in says besides its reason.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct MasukDitolak {
        /// Tries left before the account pauses, with `kata_sandi_salah`.
        sisa: Figure = may "sisa",
        /// Seconds until the next try is possible, with `akun_terkunci`.
        tunggu: Figure = may "tunggu",
    }
}

wire! {
    /// A session.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Sesi {
        /// Sent with each request.
        token: String = must "token",
        /// Card number of the signed-in participant.
        nomorkartu: String = must "nomorkartu",
    }
}

impl std::fmt::Debug for Masuk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Masuk(…)")
    }
}

impl std::fmt::Debug for Sesi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sesi(…)")
    }
}

/// Tells the gateway that the session is over, and that its phone is not to be known any more, unless it stays so.
#[must_use]
pub fn keluar(stays_known: bool) -> Request {
    let path = Path::of("/v1/keluar");
    Request::new(Method::Post, if stays_known { path.query("tetap", "ya") } else { path })
}

pub(super) fn captcha(bahasa: &'static str) -> Asking {
    let path = Path::of("/v1/captcha");
    let path = match bahasa {
        "id" => path,
        bahasa => path.query("bahasa", bahasa),
    };
    Asking {
        request: Request::new(Method::Get, path),
        reply: |content| read_captcha(content).map(|captcha| Reply::Page(Jawaban::Captcha(captcha))),
        session: false,
        refused: plainly_refused,
    }
}

pub(super) fn masuk(masuk: &panggilan::Masuk) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/masuk").with(&Masuk {
        identitas: masuk.identitas.clone(),
        katasandi: masuk.kata_sandi.clone(),
        captcha: masuk.captcha.clone(),
        jawaban: masuk.jawaban.clone(),
    })?;
    Ok(Asking {
        request,
        session: false,
        reply: |content| content.read().map(Reply::Session).map_err(|_| Unreadable("sesi")),
        refused,
    })
}

fn read_captcha(content: &Raw) -> Result<panggilan::Captcha, Unreadable> {
    let wire: Captcha = content.read().map_err(|_| Unreadable("captcha"))?;
    Ok(panggilan::Captcha {
        id: wire.id,
        lebar: wire.lebar,
        tinggi: wire.tinggi,
        bit: STANDARD.decode(wire.bit).map_err(|_| Unreadable("bit"))?,
        tanya: wire.tanya.into(),
    })
}

/// Why a sign-in was refused.
fn refused(alasan: String, pesan: String, isi: &Raw) -> Problem {
    let more: MasukDitolak = isi.read().unwrap_or_default();
    match alasan.as_str() {
        "captcha_salah" => Problem::CaptchaWrong,
        "captcha_kedaluwarsa" => Problem::CaptchaExpired,
        "belum_terdaftar" => Problem::NotRegistered,
        "kata_sandi_salah" => Problem::WrongPassword {
            left: more.sisa.count(),
        },
        "akun_terkunci" => Problem::AccountPaused {
            wait_s: more.tunggu.count(),
        },
        "perlu_pemulihan" => Problem::RecoveryNeeded,
        _ => Problem::SignInRefused { pesan },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_captcha_is_asked_for_in_the_language_of_its_question() {
        assert_eq!(captcha("id").request.path, "/v1/captcha");
        assert_eq!(captcha("en").request.path, "/v1/captcha?bahasa=en");
    }
}
