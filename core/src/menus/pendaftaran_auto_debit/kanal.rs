//! The form of one channel: whose account and which, then what is agreed to.

use serde::{Deserialize, Serialize};

use super::{kanal_view, needs, tahu};
use crate::data::autodebit::{self, NomorRekening, Perintah as Asked};
use crate::data::{Menu, Perintah, Route};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::autodebit::{PemilikRekening, PermintaanAutodebit, baca_rekening, periksa_autodebit};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::segmen::Segmen;
use crate::rules::teks;
use crate::screen::Ui;

/// Most letters of a name.
pub(super) const NAMA_TERPANJANG: u32 = 60;

/// The form. `Debug` hides whose account it is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kanal {
    pub(super) kode: String,
    pub(super) pemilik: Option<PemilikRekening>,
    pub(super) nama: String,
    pub(super) rekening: NomorRekening,
    /// Whether the number is being typed. What was typed before is shown by its end alone.
    #[serde(skip)]
    pub(super) mengetik: bool,
    /// Whether the account was filled in and what is agreed to is being read.
    pub(super) diisi: bool,
    /// Whether the person agreed; asked again whenever the form is opened.
    #[serde(skip)]
    pub(super) setuju: bool,
}

impl std::fmt::Debug for Kanal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kanal({})", self.kode)
    }
}

/// What can happen on it.
#[derive(Clone, PartialEq)]
pub enum Msg {
    /// Whose account it is.
    Pemilik(String),
    /// Its owner's name.
    Nama(String),
    /// Its number.
    Rekening(NomorRekening),
    /// On to what is agreed to.
    Lanjut,
    /// Agree, or not.
    Setuju(bool),
    /// Promise it.
    Kirim,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// Owners, in the order in which they are offered.
pub(super) const OWNERS: [PemilikRekening; 3] = [
    PemilikRekening::KepalaKeluarga,
    PemilikRekening::Anggota,
    PemilikRekening::Lain,
];

/// An owner as a field holds it.
pub(super) const fn owner_code(pemilik: PemilikRekening) -> &'static str {
    match pemilik {
        PemilikRekening::KepalaKeluarga => "kepala_keluarga",
        PemilikRekening::Anggota => "anggota",
        PemilikRekening::Lain => "lain",
    }
}

impl Kanal {
    /// The form of a channel's code, which may be no channel's.
    #[must_use]
    pub const fn new(kode: String) -> Self {
        Self {
            kode,
            pemilik: None,
            nama: String::new(),
            rekening: NomorRekening::new(String::new()),
            mengetik: false,
            diisi: false,
            setuju: false,
        }
    }

    /// Whether the number was entered and is no longer shown.
    pub(super) fn covered(&self, context: &Context<'_>) -> bool {
        !self.mengetik && baca_rekening(&self.kode, self.rekening.as_str(), context.now.today()).is_ok()
    }

    /// Why the first step is not done: what is missing, or what the rule says of it, as the server will.
    pub(super) fn obstacle(&self, context: &Context<'_>) -> Option<String> {
        if self.pemilik.is_none() {
            return Some(context.say("pendaftaran-auto-debit-choose-owner"));
        }
        let asked = PermintaanAutodebit {
            // Who pays is decided before the first field, and again by the server.
            segmen: tahu::segmen(context).cloned().unwrap_or(Segmen::Pbpu),
            terdaftar: tahu::terdaftar(context).map(str::to_owned),
            kanal: self.kode.clone(),
            nama: self.nama.clone(),
            rekening: self.rekening.as_str().to_owned(),
            lapisan: context.layer,
            hari_ini: context.now.today(),
        };
        match periksa_autodebit(&asked) {
            Kelayakan::Boleh { .. } => None,
            Kelayakan::Belum { penjelasan, .. } | Kelayakan::Tidak { penjelasan, .. } => {
                Some(parts::explain(context, &penjelasan))
            }
        }
    }

    /// The holder's account bears the holder's name, until somebody writes another one.
    fn own(&mut self, pemilik: Option<PemilikRekening>, context: &Context<'_>) {
        let keluarga = context.known.keluarga().value;
        let holder = keluarga.and_then(|k| k.peserta.iter().find(|p| p.pisa == "1").or(k.peserta.first()));
        let name = holder.map(|holder| holder.nama.clone()).unwrap_or_default();
        if pemilik == Some(PemilikRekening::KepalaKeluarga) {
            if self.nama.trim().is_empty() {
                self.nama = name;
            }
        } else if self.nama == name {
            self.nama = String::new();
        }
        self.pemilik = pemilik;
    }

    fn promise(&self, context: &Context<'_>) -> Vec<Ask> {
        let (Some(pemilik), true, None) = (self.pemilik, self.setuju && self.diisi, self.obstacle(context)) else {
            return Vec::new();
        };
        let Ok(rekening) = baca_rekening(&self.kode, self.rekening.as_str(), context.now.today()) else {
            return Vec::new();
        };
        let daftar = autodebit::Daftar {
            kanal: self.kode.clone(),
            pemilik,
            nama: teks::rapikan(&self.nama),
            rekening: NomorRekening::new(rekening),
        };
        let menu = Route::Menu(Menu::PendaftaranAutoDebit);
        vec![Ask::Do(Perintah::Autodebit(Asked::Daftar(daftar))), Ask::Replace(menu)]
    }
}

impl Page for Kanal {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        needs()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Pemilik(value) => {
                let chosen = OWNERS.into_iter().find(|owner| owner_code(*owner) == value);
                self.own(chosen, context);
            }
            Msg::Nama(value) => self.nama = value,
            Msg::Rekening(value) => {
                self.mengetik = true;
                self.rekening = value;
            }
            Msg::Lanjut => {
                if self.obstacle(context).is_none() {
                    self.diisi = true;
                    self.mengetik = false;
                }
            }
            Msg::Setuju(agreed) => self.setuju = agreed,
            Msg::Kirim => return self.promise(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        kanal_view::view(self, context)
    }

    fn back(&mut self) -> bool {
        self.setuju = false;
        std::mem::take(&mut self.diisi)
    }

    fn step(&self) -> Option<u8> {
        Some(if self.diisi { 2 } else { 1 })
    }

    fn is_empty(&self) -> bool {
        self.pemilik.is_none() && self.nama.is_empty() && self.rekening.as_str().is_empty()
    }
}
