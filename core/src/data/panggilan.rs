//! What can be asked once, now: never stored, never repeated by itself, answered to the page that asked.

use super::iuran::TagihanDicari;
use super::kode::{self, TiketKode};
use super::pendaftaran::{IsiKk, TanyaKk};
use super::perangkat::{GantiSandi, KodeIzin, PermintaanIzin};
use super::{akun, asisten};
use crate::rules::kenali::NomorTerketik;

/// A question to the gateway. `Debug` hides what it holds.
#[derive(Clone, PartialEq, Eq)]
#[allow(missing_docs)] // each is what its name asks for
pub enum Panggilan {
    BeriIzin(KodeIzin),
    /// An account, or the way back into one.
    Akun(akun::Tanya),
    /// With its question in this language, as a BCP 47 tag.
    Captcha {
        bahasa: &'static str,
    },
    /// Somebody's bill, by a number.
    CariIuran(CariIuran),
    GantiSandi(GantiSandi),
    LihatIzin(KodeIzin),
    Masuk(Masuk),
    Kk(TanyaKk),
    KirimKode(kode::Kirim),
    PeriksaKode(kode::Periksa),
    /// Somebody's membership or bill, of CHIKA.
    Tanya(asisten::Tanya),
}

/// A number that somebody asks about, and the captcha that was read for it.
#[derive(Clone, PartialEq, Eq)]
pub struct CariIuran {
    /// The number.
    pub nomor: NomorTerketik,
    /// [`Captcha::id`].
    pub captcha: String,
    /// What was read in the captcha.
    pub jawaban: String,
}

/// What is needed to sign in. Held in memory only while it is being sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Masuk {
    /// NIK or card number, digits only.
    pub identitas: String,
    /// Password.
    pub kata_sandi: String,
    /// [`Captcha::id`].
    pub captcha: String,
    /// What was read in the captcha.
    pub jawaban: String,
}

#[cfg(any(test, feature = "examples"))]
impl Panggilan {
    /// One question of each kind, with nothing in it; a kind that is missing does not compile. The kind before a new one leads
    /// to it.
    #[must_use]
    pub fn one_of_each() -> Vec<Self> {
        let next = |one: &Self| match one {
            Self::Captcha { .. } => NomorTerketik::baca("0009900000011", chrono::NaiveDate::MIN)
                .ok()
                .map(|nomor| {
                    Self::CariIuran(CariIuran {
                        nomor,
                        captcha: String::new(),
                        jawaban: String::new(),
                    })
                }),
            Self::CariIuran(_) => Some(Self::Masuk(Masuk {
                identitas: String::new(),
                kata_sandi: String::new(),
                captcha: String::new(),
                jawaban: String::new(),
            })),
            Self::Masuk(_) => Some(Self::KirimKode(kode::Kirim {
                tiket: None,
                untuk: "",
                cara: kode::Cara::Sms,
                kepada: String::new(),
            })),
            Self::KirimKode(_) => Some(Self::PeriksaKode(kode::Periksa {
                tiket: String::new(),
                kode: String::new(),
            })),
            Self::PeriksaKode(_) => Some(Self::Kk(TanyaKk {
                kk: String::new(),
                captcha: String::new(),
                jawaban: String::new(),
            })),
            Self::Kk(_) => akun::Tanya::next(None).map(Self::Akun),
            Self::Akun(tanya) => match akun::Tanya::next(Some(tanya)) {
                Some(next) => Some(Self::Akun(next)),
                None => Some(Self::GantiSandi(GantiSandi {
                    lama: String::new(),
                    baru: String::new(),
                })),
            },
            Self::GantiSandi(_) => Some(Self::LihatIzin(KodeIzin(String::new()))),
            Self::LihatIzin(_) => Some(Self::BeriIzin(KodeIzin(String::new()))),
            Self::BeriIzin(_) => crate::rules::percakapan::NomorTerketik::baca("0009900000011").map(|nomor| {
                Self::Tanya(asisten::Tanya {
                    permintaan: crate::rules::percakapan::Permintaan::Status,
                    nomor,
                    tanggal_lahir: chrono::NaiveDate::MIN,
                })
            }),
            Self::Tanya(_) => None,
        };
        std::iter::successors(Some(Self::Captcha { bahasa: "id" }), next).collect()
    }
}

impl std::fmt::Debug for Panggilan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Panggilan(…)")
    }
}

/// What the gateway answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // each answers the question of its name
pub enum Jawaban {
    Akun(akun::Jawab),
    Captcha(Captcha),
    CariIuran(TagihanDicari),
    /// The new phone is let in.
    IzinDiberi,
    Kk(IsiKk),
    /// The session has begun; the application keeps it.
    Masuk,
    PermintaanIzin(PermintaanIzin),
    KodeDikirim(kode::Dikirim),
    KodeBenar(TiketKode),
    Tanya(asisten::Temuan),
}

/// A captcha: valid for two minutes and one try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captcha {
    /// Its name, sent back with the answer.
    pub id: String,
    /// Width of its picture in dots.
    pub lebar: u32,
    /// Height of its picture in dots.
    pub tinggi: u32,
    /// Packed rows of its picture, as in `screen::Bitmap`.
    pub bit: Vec<u8>,
    /// A question in words whose answer is accepted as well.
    pub tanya: String,
}
