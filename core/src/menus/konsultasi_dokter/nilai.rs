//! Rating a talk, once, after it is over.

use serde::{Deserialize, Serialize};

use super::{ditolak, kata};
use crate::data::konsultasi::{Nilai as Rating, Perintah as Asked};
use crate::data::{Janji, Perintah, Resource, Route};
use crate::page::{Ask, Context, Need, Page, bintang, parts};
use crate::rules::konsultasi::{KeadaanKonsultasi, Penutup, PeristiwaKonsultasi, langkah_konsultasi};
use crate::rules::penilaian::BINTANG_TERTINGGI;
use crate::screen::{Block, Icon, Sensitivity, Ui};
use crate::text::Argument;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nilai {
    id: String,
    bintang: Option<u8>,
    catatan: String,
}

impl Nilai {
    /// The form of a talk's name, which may be no talk's.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self {
            id,
            bintang: None,
            catatan: String::new(),
        }
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// How many stars.
    Bintang(String),
    /// In their own words.
    Catatan(String),
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

/// The rating of a talk that was promised last.
pub(super) fn promised<'a>(context: &Context<'a>, id: &str) -> Option<&'a Janji> {
    let rated = kata::asked(context).filter(|(_, asked)| matches!(asked, Asked::Nilai(nilai) if nilai.id == id));
    rated.map(|(janji, _)| janji).last()
}

impl Page for Nilai {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::of(Resource::Konsultasi)]
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Bintang(value) => self.bintang = value.parse().ok(),
            Msg::Catatan(value) => self.catatan = value,
            Msg::Kirim => {
                let Some(bintang) = self.bintang else {
                    return Vec::new();
                };
                let nilai = Rating {
                    id: self.id.clone(),
                    bintang,
                    catatan: self.catatan.trim().to_owned(),
                };
                let route = Route::Konsultasi { id: self.id.clone() };
                return vec![Ask::Do(Perintah::Konsultasi(Asked::Nilai(nilai))), Ask::Replace(route)];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn is_empty(&self) -> bool {
        self.bintang.is_none() && self.catatan.is_empty()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("konsultasi-dokter-rate"));
        ui.sensitivity(Sensitivity::Personal);
        let look = context.known.konsultasi();
        if parts::value_or_why(&mut ui, context, look).is_none() {
            return ui;
        }
        let Some(talk) = kata::talk(context, &self.id) else {
            ui.block(Block::Empty {
                icon: Icon::Chat,
                title: context.say("konsultasi-dokter-gone-title"),
                text: context.say("konsultasi-dokter-gone-text"),
                actions: Vec::new(),
            });
            return ui;
        };
        let words = [
            (
                "dokter",
                Argument::Text(&kata::name(context, &talk.nama_dokter, talk.dokter)),
            ),
            ("tanggal", Argument::Text(&kata::began(context, talk))),
        ];
        ui.paragraph(context.tell("konsultasi-dokter-rate-which", &words));
        if let Some(janji) = promised(context, &self.id) {
            ditolak::standing(&mut ui, context, janji, None, Vec::new());
            return ui;
        }
        let keadaan = match (talk.tahap.is_over(), talk.bintang) {
            (true, None) => KeadaanKonsultasi::Ditutup { oleh: Penutup::Peserta },
            (true, Some(bintang)) => KeadaanKonsultasi::Dinilai { bintang },
            (false, _) => KeadaanKonsultasi::Diminta,
        };
        let wanted = |bintang| PeristiwaKonsultasi::Nilai {
            bintang,
            catatan: self.catatan.clone(),
        };
        // Whether it can be rated at all is said before the first field.
        let plain = langkah_konsultasi(
            keadaan,
            &PeristiwaKonsultasi::Nilai {
                bintang: BINTANG_TERTINGGI,
                catatan: String::new(),
            },
            0,
        );
        if let Some(penjelasan) = plain.penjelasan.filter(|_| plain.ditolak.is_some()) {
            ui.paragraph(parts::explain(context, &penjelasan));
            return ui;
        }
        let stars = bintang::stars(context, context.say("konsultasi-dokter-stars"), self.bintang);
        ui.input(stars, Msg::Bintang);
        ui.input(bintang::note(context, &self.catatan), Msg::Catatan);
        let step = langkah_konsultasi(keadaan, &wanted(self.bintang.unwrap_or(0)), 0);
        let why = step.penjelasan.filter(|_| step.ditolak.is_some());
        let send = bintang::send(&mut ui, context, Msg::Kirim);
        ui.main_action(send.blocked_by(why.map(|why| parts::explain(context, &why))));
        ui
    }
}
