//! nama-menu: a list in pages, and a form of three steps (which row, for whom, check and send). Public.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::nama_subjek::{self, Pesan, SEHALAMAN};
use crate::data::{Jawaban, Menu, Panggilan, Perintah, Problem, Resource, Route};
use crate::page::{Ask, Context, Need, Page};
use crate::rules::teks;
use crate::screen::Ui;

/// Most letters of a name and of a remark.
const NAMA_TERPANJANG: u32 = 60;
const CATATAN_TERPANJANG: u32 = 200;

/// What was chosen and typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// Pages of the list that the person asked for beyond the first.
    lanjut: u32,
    /// The step at which the form stands.
    langkah: Langkah,
    /// Code of the chosen row.
    kode: Option<String>,
    nama: String,
    catatan: String,
    /// What the gateway last said of the places left.
    #[serde(skip)]
    sisa: Sisa,
}

/// The steps of the form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Langkah {
    #[default]
    Pilih,
    Isi,
    Periksa,
}

/// The answer to the question how many places are left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Sisa {
    #[default]
    Unknown,
    Asking,
    Here(u32),
    Failed(Problem),
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Show the next page too.
    Lanjut,
    /// A row was chosen, by its code.
    Pilih(String),
    /// The name was edited.
    Nama(String),
    /// The remark was edited.
    Catatan(String),
    /// Go on to check what was typed, or ask again for the places left.
    Periksa,
    /// Send it.
    Kirim,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Model {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        self.kode.is_none() && self.nama.is_empty() && self.catatan.is_empty()
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        self.pages(context)
            .into_iter()
            .map(|dari| Need::of(Resource::NamaSubjek(dari)))
            .collect()
    }

    fn opened(&mut self, _context: &Context<'_>) -> Vec<Ask> {
        match (self.langkah, &self.sisa) {
            (Langkah::Periksa, Sisa::Unknown | Sisa::Failed(_)) => self.ask(),
            _ => Vec::new(),
        }
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Lanjut => self.lanjut = self.lanjut.saturating_add(1),
            Msg::Pilih(kode) => {
                self.kode = Some(kode);
                self.langkah = Langkah::Isi;
            }
            Msg::Nama(nama) => self.nama = nama,
            Msg::Catatan(catatan) => self.catatan = catatan,
            Msg::Periksa if self.obstacle(context).is_none() => {
                self.langkah = Langkah::Periksa;
                return self.ask();
            }
            Msg::Periksa => {}
            Msg::Kirim => return self.send(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, _context: &Context<'_>) -> Vec<Ask> {
        self.sisa = match answer {
            Ok(Jawaban::NamaSubjek(sisa)) => Sisa::Here(sisa),
            Ok(_) => Sisa::Unknown,
            Err(problem) => Sisa::Failed(problem),
        };
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }

    fn back(&mut self) -> bool {
        self.langkah = match self.langkah {
            Langkah::Pilih => return false,
            Langkah::Isi => Langkah::Pilih,
            Langkah::Periksa => Langkah::Isi,
        };
        true
    }

    fn step(&self) -> Option<u8> {
        Some(match self.langkah {
            Langkah::Pilih => 1,
            Langkah::Isi => 2,
            Langkah::Periksa => 3,
        })
    }
}

impl Model {
    /// Where the pages begin that the person asked for, as far as the gateway has told that they are there.
    fn pages(&self, context: &Context<'_>) -> Vec<u32> {
        let mut pages = vec![0];
        for n in 0..self.lanjut {
            let Some(halaman) = context.known.nama_subjek(n.saturating_mul(SEHALAMAN)).value else {
                break;
            };
            let Some(berikut) = halaman.berikut else { break };
            pages.push(berikut);
        }
        pages
    }

    /// Why what was typed cannot be sent, as the end of a message key; `None` when it can.
    fn obstacle(&self, _context: &Context<'_>) -> Option<&'static str> {
        let long = |text: String, most: u32| text.chars().count() > most as usize;
        let nama = teks::rapikan(&self.nama);
        if nama.is_empty() {
            Some("nama-kosong")
        } else if long(nama, NAMA_TERPANJANG) {
            Some("nama-panjang")
        } else if long(teks::bebas(&self.catatan), CATATAN_TERPANJANG) {
            Some("catatan-panjang")
        } else {
            None
        }
    }

    /// Asks for the places left, unless that is under way.
    fn ask(&mut self) -> Vec<Ask> {
        let Some(kode) = self.kode.clone().filter(|_| self.sisa != Sisa::Asking) else {
            return Vec::new();
        };
        self.sisa = Sisa::Asking;
        vec![Ask::Call(Panggilan::NamaSubjek(kode))]
    }

    /// Promises it and shows what becomes of it; nothing when the form has become impossible meanwhile.
    fn send(&self, context: &Context<'_>) -> Vec<Ask> {
        let Some(kode) = self.kode.clone().filter(|_| self.obstacle(context).is_none()) else {
            return Vec::new();
        };
        let perintah = Perintah::NamaSubjek(nama_subjek::Perintah::Pesan(Pesan {
            kode,
            nama: teks::rapikan(&self.nama),
            catatan: teks::bebas(&self.catatan),
        }));
        vec![Ask::Do(perintah), Ask::Replace(Route::Menu(Menu::MenuVariant))]
    }
}
