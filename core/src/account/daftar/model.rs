//! What has been typed, and how far the form is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::data::Problem;
use crate::data::akun::Diri;
use crate::data::kode::Cara;
use crate::page::captcha::Captcha;
use crate::page::kode::{self, Kode, Tujuan};
use crate::page::{Ask, Context};
use crate::rules::lapisan::Lapisan;
use crate::rules::nik::Nik;
use crate::rules::nomor::NomorKartu;
use crate::rules::perubahan::kontak::{email, nomor_hp};
use crate::rules::teks;

/// A step of the form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Langkah {
    /// Who it is for.
    #[default]
    Data,
    /// Number, address and password.
    Kontak,
    /// The terms of the code.
    Ketentuan,
    /// The code.
    Kode,
    /// The account is there.
    Selesai,
}

impl Langkah {
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Data => 1,
            Self::Kontak => 2,
            Self::Ketentuan => 3,
            Self::Kode => 4,
            Self::Selesai => 5,
        }
    }

    /// The step to which going back leads; `None` where it leaves the form.
    pub(super) const fn before(self) -> Option<Self> {
        match self {
            Self::Data | Self::Selesai => None,
            Self::Kontak => Some(Self::Data),
            Self::Ketentuan => Some(Self::Kontak),
            Self::Kode => Some(Self::Ketentuan),
        }
    }
}

/// The form. Passwords, the answer and the captcha are never kept.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Model {
    pub(super) langkah: Langkah,
    pub(super) nik: String,
    pub(super) nama: String,
    pub(super) kartu: String,
    pub(super) ibu: String,
    pub(super) lahir: String,
    pub(super) nohp: String,
    pub(super) email: String,
    pub(super) setuju: bool,
    pub(super) tiket: Option<Tiket>,
    pub(super) kode: Kode,
    /// Whether the gateway gave a session with the account.
    #[serde(skip)]
    pub(super) masuk: bool,
    #[serde(skip)]
    pub(super) sandi: String,
    #[serde(skip)]
    pub(super) ulang: String,
    #[serde(skip)]
    pub(super) jawaban: String,
    #[serde(skip)]
    pub(super) captcha: Captcha,
    /// Whether the gateway is being asked.
    #[serde(skip)]
    pub(super) bertanya: bool,
    /// Whether the person wanted to go on, so that what is missing is said.
    #[serde(skip)]
    pub(super) diperiksa: bool,
    /// Why the last thing was refused.
    #[serde(skip)]
    pub(super) masalah: Option<Problem>,
}

/// The ticket of this registration, and until when it serves, milliseconds since 1970 UTC.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiket {
    pub(super) tiket: String,
    pub(super) sampai_ms: i64,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("daftar::Model(…)")
    }
}

/// What can happen.
#[derive(Clone, PartialEq)]
#[allow(missing_docs)] // each edits the field of its name
pub enum Msg {
    Nik(String),
    Nama(String),
    Kartu(String),
    Ibu(String),
    Lahir(String),
    Jawaban(String),
    /// Another captcha is wanted.
    GambarLain,
    NoHp(String),
    Email(String),
    Sandi(String),
    Ulang(String),
    Setuju(String),
    /// Something happened in the step of the code.
    Kode(kode::Msg),
    /// To the next step.
    Lanjut,
    /// Back to the step that mends what was refused.
    Perbaiki(Langkah),
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
    /// The ticket while it serves.
    pub(super) fn tiket(&self, context: &Context<'_>) -> Option<&str> {
        let tiket = self.tiket.as_ref()?;
        (context.now.best_ms() < tiket.sampai_ms).then_some(tiket.tiket.as_str())
    }

    /// What the layer asks for besides NIK and birth; `None` while something is missing or cannot be.
    pub(super) fn diri(&self, context: &Context<'_>) -> Option<Diri> {
        if context.layer == Lapisan::L2020 {
            let kartu = NomorKartu::parse(&self.kartu).ok()?.nomor();
            let ibu = Some(teks::rapikan(&self.ibu)).filter(|ibu| !ibu.is_empty())?;
            return Some(Diri::KartuDanIbu { kartu, ibu });
        }
        let nama = teks::rapikan(&self.nama);
        (!nama.is_empty()).then_some(Diri::Nama(nama))
    }

    /// NIK and day of birth; `None` while one cannot be.
    pub(super) fn nik_dan_lahir(&self, context: &Context<'_>) -> Option<(String, NaiveDate)> {
        let nik = Nik::parse(&self.nik, context.now.today()).ok()?;
        let lahir: NaiveDate = self.lahir.parse().ok()?;
        (lahir <= context.now.today()).then(|| (nik.nomor(), lahir))
    }

    /// The number and, where one is given, the address; `None` while one of them cannot be.
    pub(super) fn kontak(&self) -> Option<(String, Option<String>)> {
        let nohp = nomor_hp(&self.nohp)?;
        if teks::rapikan(&self.email).is_empty() {
            return Some((nohp, None));
        }
        email(&self.email).map(|email| (nohp, Some(email)))
    }

    /// Lets the step of the code do something with whom it may reach. In 2020 the code came by e-mail (S2), since 2022 to the phone.
    pub(super) fn with_to<T: Default>(&self, context: &Context<'_>, does: impl FnOnce(Tujuan<'_>) -> T) -> T {
        let Some((nohp, email)) = self.kontak() else {
            return T::default();
        };
        let mut cara = vec![(Cara::Sms, nohp.as_str()), (Cara::Panggilan, nohp.as_str())];
        if let Some(email) = &email {
            let place = if context.layer == Lapisan::L2020 { 0 } else { cara.len() };
            cara.insert(place, (Cara::Email, email.as_str()));
        }
        // An officer who has seen the KTP proves the number that was given.
        cara.push((Cara::Loket, nohp.as_str()));
        does(Tujuan {
            tiket: self.tiket(context),
            untuk: "daftar",
            cara: &cara,
        })
    }
}
