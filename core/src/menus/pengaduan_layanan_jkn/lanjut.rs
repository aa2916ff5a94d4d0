//! What is added to a ticket: what an officer asked for, or why it is to be taken up again.

use serde::{Deserialize, Serialize};

use super::berkas::{self, Berkas, Gerak};
use super::kata::{self, say, wrong};
use super::{ditolak, tiket};
use crate::data::pengaduan::{BukaLagi, Lengkapi, Perintah as Asked};
use crate::data::{Janji, Keadaan, Perintah, Route};
use crate::page::directory::PACK;
use crate::page::{Ask, Context, Handed, Need, Page, parts, ruang};
use crate::rules::konsultasi::nasihat_darurat;
use crate::rules::pengaduan::{KeadaanPengaduan as K, KekuranganFormulir, TEKS_TERPANJANG, periksa_lanjutan};
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Lanjut {
    tiket: String,
    /// Whether a ticket is taken up again; otherwise something is added to it.
    buka: bool,
    #[serde(default)]
    teks: String,
    #[serde(default)]
    berkas: Berkas,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The text so far.
    Teks(String),
    /// A file.
    Berkas(Gerak),
    /// Promise it.
    Kirim,
    /// Take what was refused, named by the promise's id, back into the form.
    Pakai(String),
    /// Nothing: a field of files is not edited.
    Tetap(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Lanjut {
    /// The form that gives what an officer asked for.
    #[must_use]
    pub fn lengkapi(tiket: String) -> Self {
        Self {
            tiket,
            ..Self::default()
        }
    }

    /// The form that reopens a ticket.
    #[must_use]
    pub fn buka(tiket: String) -> Self {
        Self {
            tiket,
            buka: true,
            ..Self::default()
        }
    }

    fn kurang(&self) -> Vec<KekuranganFormulir> {
        periksa_lanjutan(&self.teks, self.berkas.jumlah())
    }

    fn asked(&self) -> Asked {
        let (tiket, teks) = (self.tiket.clone(), crate::rules::teks::bebas(&self.teks));
        if self.buka {
            Asked::BukaLagi(BukaLagi { tiket, alasan: teks })
        } else {
            let lampiran = self.berkas.lampiran.clone();
            Asked::Lengkapi(Lengkapi { tiket, teks, lampiran })
        }
    }

    /// The last promise of this form.
    fn promised<'a>(&self, context: &Context<'a>) -> Option<(&'a Janji, &'a Asked)> {
        let of_form = |asked: &Asked| match asked {
            Asked::Ajukan(_) => false,
            Asked::Lengkapi(lengkapi) => !self.buka && lengkapi.tiket == self.tiket,
            Asked::BukaLagi(buka) => self.buka && buka.tiket == self.tiket,
        };
        kata::asked(context).filter(|(_, asked)| of_form(asked)).last()
    }
}

impl Page for Lanjut {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        self.teks.is_empty() && self.berkas.lampiran.is_empty()
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        tiket::needs(context, &self.tiket)
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Teks(teks) => self.teks = teks,
            Msg::Berkas(gerak) => return self.berkas.go(gerak),
            Msg::Kirim => {
                if self.kurang().is_empty() {
                    let tiket = self.tiket.clone();
                    return vec![
                        Ask::Do(Perintah::Pengaduan(self.asked())),
                        Ask::Replace(Route::Pengaduan { tiket }),
                    ];
                }
            }
            Msg::Pakai(id) => {
                if let Some((_, asked)) = self.promised(context).filter(|(janji, _)| janji.id == id) {
                    asked.teks().clone_into(&mut self.teks);
                    self.berkas = Berkas::holding(asked.lampiran().to_vec());
                    return vec![Ask::Forget(id)];
                }
            }
            Msg::Tetap(_) => {}
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn brought(&mut self, name: &str, handed: Handed, _context: &Context<'_>) -> Vec<Ask> {
        if name == berkas::NAMA {
            self.berkas.brought(handed)
        } else {
            Vec::new()
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let key = if self.buka { "reopen" } else { "complete" };
        let mut ui = Ui::new(say(context, key));
        ui.sensitivity(Sensitivity::Personal);
        let Some(pengaduan) = tiket::value(&mut ui, context, &self.tiket) else {
            return ui;
        };
        if let Some((janji, _)) = self.promised(context) {
            let refused = matches!(janji.keadaan, Some(Keadaan::Ditolak { .. }));
            let label = say(context, "use");
            let again = Msg::Pakai(janji.id.clone());
            let again = refused.then(|| ui.action("pakai", label, ActionRole::Primary, again));
            ditolak::standing(&mut ui, context, janji, again);
            if !janji.is_over() {
                return ui;
            }
        }
        let fits = if self.buka { K::Selesai } else { K::PerluData };
        if pengaduan.keadaan != Some(fits) {
            let tiket = self.tiket.clone();
            let label = say(context, "open-ticket");
            let open = Msg::Go(Ask::Open(Route::Pengaduan { tiket }));
            let open = ui.action("tiket", label, ActionRole::Primary, open);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: say(context, &format!("{key}-not-now-title")),
                text: say(context, &format!("{key}-not-now-text")),
                actions: vec![open],
            });
            return ui;
        }
        self.form(&mut ui, context, key);
        ui
    }
}

impl Lanjut {
    fn form(&self, ui: &mut Ui<Msg>, context: &Context<'_>, key: &str) {
        let kurang = self.kurang();
        let kind = FieldKind::Text {
            max_length: u32::try_from(TEKS_TERPANJANG).unwrap_or(u32::MAX),
            keyboard: Keyboard::Text,
            multiline: true,
        };
        let field = Field::new("teks", say(context, &format!("{key}-text")), kind)
            .holding(self.teks.as_str())
            .hinting(say(context, &format!("{key}-hint")))
            .failing(wrong(context, &kurang, "teks").filter(|_| !self.teks.is_empty()));
        ui.input(field, Msg::Teks);
        if let Some(nasihat) = nasihat_darurat(&self.teks) {
            ruang::emergency(ui, context, &nasihat);
        }
        if !self.buka {
            self.berkas.view(ui, context, Msg::Berkas, Msg::Tetap);
        }
        let blocked = kurang.first().map(|kurang| parts::explain(context, &kurang.penjelasan));
        let send = ui.action("kirim", say(context, "send"), ActionRole::Primary, Msg::Kirim);
        ui.main_action(send.with_icon(Icon::Send).blocked_by(blocked));
    }
}
