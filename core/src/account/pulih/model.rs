//! What has been typed, and how far the recovery is.

use serde::{Deserialize, Serialize};

use crate::data::Problem;
use crate::data::akun::KeadaanPulih;
use crate::data::kode::Cara;
use crate::page::captcha::Captcha;
use crate::page::kode::{self, Kode, Tujuan};
use crate::page::{Ask, Context};
use crate::rules::perubahan::kontak::{email, nomor_hp};
use crate::rules::teks;

/// A step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Langkah {
    /// Which account.
    #[default]
    Nomor,
    /// By which way.
    Cara,
    /// A code.
    Kode,
    /// The questions from the record.
    Tanya,
    /// The new password.
    Sandi,
    /// It is done.
    Selesai,
}

impl Langkah {
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Nomor => 1,
            Self::Cara => 2,
            Self::Kode | Self::Tanya => 3,
            Self::Sandi => 4,
            Self::Selesai => 5,
        }
    }
}

/// A way that shows at once that the account is theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pilihan {
    /// A code to the e-mail address.
    Email,
    /// A code to the telephone number.
    Nomor,
    /// A code on another phone.
    HpLain,
    /// Two questions.
    Pertanyaan,
}

/// What the gateway is being asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tanyakan {
    Mulai,
    Keadaan,
    Bukti,
    Sandi,
}

/// The recovery. Passwords, answers and the captcha are never kept.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Model {
    pub(super) langkah: Langkah,
    pub(super) identitas: String,
    pub(super) tiket: Option<Tiket>,
    pub(super) pilihan: Option<Pilihan>,
    /// Number or address to which the code goes, as typed: whoever is asked about is not told where it would go.
    pub(super) kepada: String,
    pub(super) kode: Kode,
    /// When the gateway was last asked how it stands, milliseconds since 1970 UTC; after a start it is asked at once.
    #[serde(skip)]
    pub(super) ditanya_ms: i64,
    /// Whether the session with which it ended is not kept on this phone (so far).
    pub(super) di_luar: bool,
    #[serde(skip)]
    pub(super) keadaan: Option<KeadaanPulih>,
    #[serde(skip)]
    pub(super) empat: String,
    #[serde(skip)]
    pub(super) anggota: String,
    #[serde(skip)]
    pub(super) sandi: String,
    #[serde(skip)]
    pub(super) ulang: String,
    #[serde(skip)]
    pub(super) jawaban: String,
    #[serde(skip)]
    pub(super) captcha: Captcha,
    #[serde(skip)]
    pub(super) bertanya: Option<Tanyakan>,
    /// What waits until it is known how it stands: one question at a time, so that no answer is taken for another's.
    #[serde(skip)]
    pub(super) nanti: Option<Msg>,
    #[serde(skip)]
    pub(super) diperiksa: bool,
    #[serde(skip)]
    pub(super) masalah: Option<Problem>,
}

/// The ticket of this recovery, and its *kode bantuan*; moments in milliseconds since 1970 UTC.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiket {
    pub(super) tiket: String,
    pub(super) bantuan: String,
    pub(super) sejak_ms: i64,
    pub(super) sampai_ms: i64,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("pulih::Model(…)")
    }
}

/// What can happen.
#[derive(Clone, PartialEq)]
#[allow(missing_docs)] // each edits the field of its name
pub enum Msg {
    Identitas(String),
    Jawaban(String),
    /// Another captcha is wanted.
    GambarLain,
    Kepada(String),
    EmpatAngka(String),
    Anggota(String),
    Sandi(String),
    Ulang(String),
    /// This way.
    Pilih(Pilihan),
    /// Something happened in the step of the code.
    Kode(kode::Msg),
    /// To the next step.
    Lanjut,
    /// The other ways.
    CaraLain,
    /// Ask now how it stands.
    CekSekarang,
    /// Everything anew.
    DariAwal,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl From<kode::Msg> for Msg {
    fn from(msg: kode::Msg) -> Self {
        Self::Kode(msg)
    }
}

impl Model {
    /// The number or the address that was typed, as it is kept; `None` while it is none.
    pub(super) fn contact(&self) -> Option<String> {
        match self.pilihan? {
            Pilihan::Email => email(&self.kepada),
            Pilihan::Nomor => nomor_hp(&self.kepada),
            Pilihan::HpLain => Some(String::new()),
            Pilihan::Pertanyaan => None,
        }
    }

    /// Lets the step of the code do something with whom it may reach.
    pub(super) fn with_to<T: Default>(&self, context: &Context<'_>, does: impl FnOnce(Tujuan<'_>) -> T) -> T {
        let Some(contact) = self.contact() else {
            return T::default();
        };
        let contact = contact.as_str();
        let cara: &[(Cara, &str)] = match self.pilihan {
            Some(Pilihan::Email) => &[(Cara::Email, contact)],
            Some(Pilihan::Nomor) => &[(Cara::Sms, contact), (Cara::Panggilan, contact)],
            _ => &[(Cara::PerangkatLain, contact)],
        };
        let now_ms = context.now.best_ms();
        let tiket = self.tiket.as_ref().filter(|tiket| now_ms < tiket.sampai_ms);
        does(Tujuan {
            // A flow that is over is none: the gateway then says so.
            tiket: Some(tiket.map_or("-", |tiket| tiket.tiket.as_str())),
            untuk: "pulih",
            cara,
        })
    }

    /// The answers to the questions, digits only; `None` while one cannot be.
    pub(super) fn answers(&self) -> Option<(String, String)> {
        let (kartu, anggota) = (teks::nomor(&self.empat), teks::nomor(&self.anggota));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let whole = kartu.len() == 4 && digits(&kartu) && digits(&anggota) && matches!(anggota.len(), 1 | 2);
        whole.then_some((kartu, anggota))
    }
}
