//! Getting an account (`POST /v1/akun/periksa`, `POST /v1/akun`) and getting back into one (`/v1/pulih`). None of what is asked
//! before a code was right tells whether anybody is known: known and unknown people are answered in one shape.

use serde::{Deserialize, Serialize};

use super::akun::Sesi;
use super::envelope::Raw;
use super::figure::Figure;
use super::read::Unreadable;
use super::text::Line;
use super::wire::wire;
use super::{Asking, Method, Path, Reply, Request};
use crate::data::akun::{self, Diri, Jawab, KeadaanPulih, Tanya, Terbukti};
use crate::data::{Jawaban, Problem};

/// Who wants an account, `POST /v1/akun/periksa`; no session needed. `nama` since 2022, `nomorkartu` and `ibukandung` in 2020.
/// Answered with [`TiketAkun`] whoever is asked about. Refused with `captcha_salah`, `captcha_kedaluwarsa`, `isian_salah`,
/// `tiket_kedaluwarsa`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriksaAkun {
    /// Ticket of a registration whose data is mended.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tiket: String,
    /// NIK.
    pub nik: String,
    /// Name as on the KTP.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nama: String,
    /// Card number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nomorkartu: String,
    /// The mother's maiden name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ibukandung: String,
    /// Day of birth.
    pub tgllahir: String,
    /// Name of the captcha.
    pub captcha: String,
    /// What was read in it.
    pub jawaban: String,
}

wire! {
    /// A registration has begun.
    #[derive(Clone, PartialEq, Eq)]
    pub struct TiketAkun {
        /// Its name.
        tiket: String = must "tiket",
        /// Seconds for which it serves.
        berlaku_s: u32 = must "berlaku_s",
    }
}

/// The account is to be made, `POST /v1/akun`; no session needed. Refused with `tidak_cocok` (data that is nobody's, alike for an
/// unknown NIK, another name and another day of birth), `sudah_punya_akun`, `sandi_lemah`, `nohp_tidak_sah`, `email_tidak_sah`,
/// `nohp_dipakai`, `email_dipakai`, `otp_salah`, `belum_setuju`, `tiket_kedaluwarsa`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuatAkun {
    /// [`TiketAkun::tiket`].
    pub tiket: String,
    /// Telephone number.
    pub nohp: String,
    /// E-mail address; empty without one.
    #[serde(default)]
    pub email: String,
    /// Password.
    pub katasandi: String,
    /// The terms were agreed to.
    pub setuju: bool,
    /// What a right code brought, for the number or the address.
    pub tiketotp: String,
}

wire! {
    /// The account is there; with a session where the gateway gives one.
    #[derive(Clone, PartialEq, Eq)]
    pub struct AkunJadi {
        /// Sent with each request.
        token: Line = may "token",
        /// Card number; of somebody who is no participant, the number of the account in its shape.
        nomorkartu: Line = may "nomorkartu",
    }
}

/// Somebody wants to get back in, `POST /v1/pulih`; no session needed. Answered with [`TiketPulih`] whoever is asked about. Refused
/// with `captcha_salah`, `captcha_kedaluwarsa`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MulaiPulih {
    /// NIK or card number.
    pub identitas: String,
    /// Name of the captcha.
    pub captcha: String,
    /// What was read in it.
    pub jawaban: String,
}

wire! {
    /// A recovery has begun.
    #[derive(Clone, PartialEq, Eq)]
    pub struct TiketPulih {
        /// Its name.
        tiket: String = must "tiket",
        /// Eight digits that tell an agent or an officer which recovery it is.
        kodebantuan: String = must "kodebantuan",
        /// Seconds for which both serve.
        berlaku_s: u32 = must "berlaku_s",
    }
}

wire! {
    /// How a recovery stands, `GET /v1/pulih/{tiket}`; no session needed. Of nobody's account it is always `menunggu`.
    #[derive(Clone, PartialEq, Eq)]
    pub struct KeadaanPulihWire {
        /// `menunggu`, `kurang`, `cukup`, `ditolak` or `lewat`.
        keadaan: String = must "keadaan",
    }
}

/// Something that shows that an account is theirs, `POST /v1/pulih/bukti`; a code that was right, or the questions from the record.
/// Answered with [`KeadaanPulihWire`]. Refused with `otp_salah`, `jawaban_salah` (content [`JawabanSalah`]), `habis_coba`,
/// `tiket_kedaluwarsa`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuktiPulih {
    /// [`TiketPulih::tiket`].
    pub tiket: String,
    /// What a right code brought.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tiketotp: String,
    /// The last four digits of the card number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kartu: String,
    /// How many members the family has.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub anggota: String,
}

wire! {
    /// What `jawaban_salah` says besides.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct JawabanSalah {
        /// Tries left.
        sisa_coba: Figure = may "sisa_coba",
    }
}

/// The password that holds from now on, `POST /v1/pulih/sandi`; answered with a session. Refused with `belum_terbukti`,
/// `sandi_lemah`, `tiket_kedaluwarsa`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SandiBaru {
    /// [`TiketPulih::tiket`].
    pub tiket: String,
    /// The password.
    pub katasandi: String,
}

wire! {
    /// The codes that another phone of this account asks for, `GET /v1/otp/menunggu`, in the session.
    #[derive(Clone, PartialEq, Eq)]
    pub struct KodeMenunggu {
        /// They, the newest first.
        kode: Vec<SatuKode> = must "kode",
    }
}

wire! {
    /// One of them.
    #[derive(Clone, PartialEq, Eq)]
    pub struct SatuKode {
        /// The code.
        kode: String = must "kode",
        /// Seconds for which it serves.
        berlaku_s: u32 = must "berlaku_s",
    }
}

/// Reads the content of an answer.
type Read = fn(&Raw) -> Result<Reply, Unreadable>;

pub(super) fn asking(tanya: &Tanya) -> Result<Asking, serde_json::Error> {
    let post = |path: &'static str| Request::new(Method::Post, path);
    let (request, reply): (Request, Read) = match tanya {
        Tanya::Periksa(asked) => (post("/v1/akun/periksa").with(&periksa(asked))?, read_tiket),
        Tanya::Daftar(asked) => {
            let body = BuatAkun {
                tiket: asked.tiket.clone(),
                nohp: asked.nohp.clone(),
                email: asked.email.clone(),
                katasandi: asked.kata_sandi.clone(),
                setuju: true,
                tiketotp: asked.kode.0.clone(),
            };
            (post("/v1/akun").with(&body)?, read_akun)
        }
        Tanya::Pulih(asked) => {
            let body = MulaiPulih {
                identitas: asked.identitas.clone(),
                captcha: asked.captcha.clone(),
                jawaban: asked.jawaban.clone(),
            };
            (post("/v1/pulih").with(&body)?, read_pulih)
        }
        Tanya::Keadaan(tiket) => (
            Request::new(Method::Get, Path::of("/v1/pulih").part(tiket)),
            read_keadaan,
        ),
        Tanya::Bukti(asked) => {
            let mut body = BuktiPulih {
                tiket: asked.tiket.clone(),
                tiketotp: String::new(),
                kartu: String::new(),
                anggota: String::new(),
            };
            match &asked.bukti {
                Terbukti::Kode(kode) => body.tiketotp.clone_from(&kode.0),
                Terbukti::Pertanyaan { kartu, anggota } => {
                    body.kartu.clone_from(kartu);
                    body.anggota.clone_from(anggota);
                }
            }
            (post("/v1/pulih/bukti").with(&body)?, read_keadaan)
        }
        Tanya::Sandi(asked) => {
            let body = SandiBaru {
                tiket: asked.tiket.clone(),
                katasandi: asked.kata_sandi.clone(),
            };
            (post("/v1/pulih/sandi").with(&body)?, read_akun)
        }
        Tanya::KodeHpLain => (Request::new(Method::Get, Path::of("/v1/otp/menunggu")), read_codes),
    };
    Ok(Asking {
        request,
        session: *tanya == Tanya::KodeHpLain,
        reply,
        refused,
    })
}

fn periksa(asked: &akun::Periksa) -> PeriksaAkun {
    let (nama, nomorkartu, ibukandung) = match &asked.diri {
        Diri::Nama(nama) => (nama.clone(), String::new(), String::new()),
        Diri::KartuDanIbu { kartu, ibu } => (String::new(), kartu.clone(), ibu.clone()),
    };
    PeriksaAkun {
        tiket: asked.tiket.clone().unwrap_or_default(),
        nik: asked.nik.clone(),
        nama,
        nomorkartu,
        ibukandung,
        tgllahir: asked.lahir.to_string(),
        captcha: asked.captcha.clone(),
        jawaban: asked.jawaban.clone(),
    }
}

fn page(jawab: Jawab) -> Reply {
    Reply::Page(Jawaban::Akun(jawab))
}

fn ms(seconds: u32) -> i64 {
    i64::from(seconds).saturating_mul(1_000)
}

fn read_tiket(content: &Raw) -> Result<Reply, Unreadable> {
    let wire: TiketAkun = content.read().map_err(|_| Unreadable("tiket"))?;
    Ok(page(Jawab::Tiket(akun::Tiket {
        tiket: wire.tiket,
        berlaku_ms: ms(wire.berlaku_s),
    })))
}

fn read_akun(content: &Raw) -> Result<Reply, Unreadable> {
    let wire: AkunJadi = content.read().map_err(|_| Unreadable("akun"))?;
    if wire.token.as_str().is_empty() {
        return Ok(page(Jawab::AkunJadi));
    }
    Ok(Reply::Session(Sesi {
        token: wire.token.into(),
        nomorkartu: wire.nomorkartu.into(),
    }))
}

fn read_pulih(content: &Raw) -> Result<Reply, Unreadable> {
    let wire: TiketPulih = content.read().map_err(|_| Unreadable("tiket"))?;
    Ok(page(Jawab::Pulih(akun::Pulih {
        tiket: wire.tiket,
        bantuan: wire.kodebantuan,
        berlaku_ms: ms(wire.berlaku_s),
    })))
}

fn read_keadaan(content: &Raw) -> Result<Reply, Unreadable> {
    let wire: KeadaanPulihWire = content.read().map_err(|_| Unreadable("keadaan"))?;
    Ok(page(Jawab::Keadaan(match wire.keadaan.as_str() {
        "cukup" => KeadaanPulih::Cukup,
        "kurang" => KeadaanPulih::Kurang,
        "ditolak" => KeadaanPulih::Ditolak,
        "lewat" => KeadaanPulih::Lewat,
        // Whatever else it may mean, nothing can be set yet.
        _ => KeadaanPulih::Menunggu,
    })))
}

fn read_codes(content: &Raw) -> Result<Reply, Unreadable> {
    let wire: KodeMenunggu = content.read().map_err(|_| Unreadable("kode"))?;
    let codes = wire.kode.into_iter().map(|satu| akun::KodeHpLain {
        kode: satu.kode,
        berlaku_ms: ms(satu.berlaku_s),
    });
    Ok(page(Jawab::Kode(codes.collect())))
}

/// Why something about an account was refused.
fn refused(alasan: String, pesan: String, isi: &Raw) -> Problem {
    match alasan.as_str() {
        "captcha_salah" => Problem::CaptchaWrong,
        "captcha_kedaluwarsa" => Problem::CaptchaExpired,
        "tidak_cocok" => Problem::DataMismatch,
        "sudah_punya_akun" => Problem::AccountExists,
        "tiket_kedaluwarsa" => Problem::TicketExpired,
        "nohp_dipakai" | "email_dipakai" => Problem::ContactUsed,
        "nohp_tidak_sah" | "email_tidak_sah" => Problem::ContactWrong,
        "otp_salah" | "belum_terbukti" => Problem::ProofMissing,
        "sandi_lemah" => Problem::PasswordWeak,
        "jawaban_salah" => {
            let more: JawabanSalah = isi.read().unwrap_or_default();
            Problem::AnswersWrong {
                left: more.sisa_coba.count(),
            }
        }
        "habis_coba" => Problem::AnswersWrong { left: Some(0) },
        _ => Problem::Refused { alasan, pesan },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_words_of_its_own() {
        let nothing = Raw::of_bytes(b"{}").unwrap();
        let words = |alasan: &str| refused(alasan.to_owned(), String::new(), &nothing);
        for alasan in [
            "captcha_salah",
            "captcha_kedaluwarsa",
            "tidak_cocok",
            "sudah_punya_akun",
            "tiket_kedaluwarsa",
            "nohp_dipakai",
            "email_dipakai",
            "nohp_tidak_sah",
            "email_tidak_sah",
            "otp_salah",
            "belum_terbukti",
            "sandi_lemah",
            "jawaban_salah",
            "habis_coba",
        ] {
            assert!(!matches!(words(alasan), Problem::Refused { .. }), "{alasan}");
        }
        assert!(matches!(words("masa_depan"), Problem::Refused { .. }));
        assert_eq!(words("habis_coba"), Problem::AnswersWrong { left: Some(0) });
    }

    #[test]
    fn an_account_without_a_session_is_told_to_the_page() {
        let read = |json: &str| read_akun(&Raw::of_bytes(json.as_bytes()).unwrap()).unwrap();
        assert!(matches!(read("{}"), Reply::Page(Jawaban::Akun(Jawab::AkunJadi))));
        let session = read(r#"{"token":"t","nomorkartu":"0009900000012"}"#);
        assert!(matches!(session, Reply::Session(_)));
    }

    #[test]
    fn a_state_of_tomorrow_is_one_in_which_nothing_can_be_set() {
        let read = |json: &str| read_keadaan(&Raw::of_bytes(json.as_bytes()).unwrap()).unwrap();
        let told = |json: &str| match read(json) {
            Reply::Page(Jawaban::Akun(Jawab::Keadaan(keadaan))) => keadaan,
            _ => panic!("no state"),
        };
        // A password can be set in one of them alone.
        for (word, keadaan) in [
            ("menunggu", KeadaanPulih::Menunggu),
            ("kurang", KeadaanPulih::Kurang),
            ("cukup", KeadaanPulih::Cukup),
            ("ditolak", KeadaanPulih::Ditolak),
            ("lewat", KeadaanPulih::Lewat),
        ] {
            assert_eq!(told(&format!(r#"{{"keadaan":"{word}"}}"#)), keadaan, "{word}");
        }
        assert_eq!(told(r#"{"keadaan":"besok"}"#), KeadaanPulih::Menunggu);
    }
}
