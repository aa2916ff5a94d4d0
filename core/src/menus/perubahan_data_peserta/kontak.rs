//! The form that changes the telephone number or the e-mail address: the new one, the code that was sent there, and the promise.

use serde::{Deserialize, Serialize};

use super::{fktp, jawab, keadaan, needs_all, opened};
use crate::data::kode::{Cara, TiketKode};
use crate::data::perubahan::{Perintah as Asked, UbahEmail, UbahNomorHp};
use crate::data::peserta::Peserta;
use crate::data::{Jawaban, Menu, Perintah, Problem, Route};
use crate::page::directory::PACK;
use crate::page::kode::{self, Kode, Tujuan};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::perubahan::Perubahan;
use crate::rules::perubahan::kontak::{JenisKontak, PermintaanUbahKontak, boleh_ubah_kontak, email, nomor_hp};
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};

/// Longest contact that is typed, in characters.
const LONGEST: u32 = 100;

/// The form. The new contact is kept sealed; what was typed of the code is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kontak {
    /// Opaque name of the member; empty for the signed-in participant.
    anggota: String,
    jenis: JenisKontak,
    baru: String,
    kode: Kode,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The new contact was typed.
    Baru(String),
    /// Something happened in the step of the code.
    Kode(kode::Msg),
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

impl From<kode::Msg> for Msg {
    fn from(msg: kode::Msg) -> Self {
        Self::Kode(msg)
    }
}

impl Kontak {
    /// The form of a member.
    #[must_use]
    pub fn new(jenis: JenisKontak, anggota: String) -> Self {
        Self {
            anggota,
            jenis,
            baru: String::new(),
            kode: Kode::default(),
        }
    }

    const fn perubahan(&self) -> Perubahan {
        match self.jenis {
            JenisKontak::NomorHp => Perubahan::NomorHp,
            JenisKontak::Email => Perubahan::Email,
        }
    }

    /// Part of a message key.
    const fn part(&self) -> &'static str {
        match self.jenis {
            JenisKontak::NomorHp => "hp",
            JenisKontak::Email => "email",
        }
    }

    /// The new contact as it is kept; `None` while it is none.
    fn contact(&self) -> Option<String> {
        match self.jenis {
            JenisKontak::NomorHp => nomor_hp(&self.baru),
            JenisKontak::Email => email(&self.baru),
        }
    }

    /// Lets the step of the code do something with whom it may reach: the new contact, so that a dead old one is no obstacle.
    fn step<T>(&self, does: impl FnOnce(Tujuan<'_>) -> T) -> Option<T> {
        let kepada = self.contact()?;
        let kepada = kepada.as_str();
        Some(match self.jenis {
            JenisKontak::NomorHp => does(Tujuan {
                tiket: None,
                untuk: "ubah_nohp",
                cara: &[(Cara::Sms, kepada), (Cara::Panggilan, kepada)],
            }),
            JenisKontak::Email => does(Tujuan {
                tiket: None,
                untuk: "ubah_email",
                cara: &[(Cara::Email, kepada)],
            }),
        })
    }

    fn tiket(&self) -> Option<TiketKode> {
        self.step(|to| self.kode.tiket(to).cloned()).flatten()
    }

    /// What the rule says of what has been filled in.
    fn decided(&self, context: &Context<'_>, peserta: &Peserta) -> Kelayakan {
        boleh_ubah_kontak(&PermintaanUbahKontak {
            golongan: peserta.segmen.golongan(),
            hari_ini: context.now.today(),
            jenis: self.jenis,
            baru: self.baru.clone(),
            // Only the gateway knows that.
            dipakai_akun_lain: false,
            terverifikasi: self.tiket().is_some(),
        })
    }

    fn promise(&self, context: &Context<'_>) -> Option<Asked> {
        let family = context.known.keluarga().value?;
        let idanggota = super::named(family, &self.anggota)?.id.clone();
        let (baru, tiket) = (self.contact()?, self.tiket()?);
        Some(match self.jenis {
            JenisKontak::NomorHp => Asked::NomorHp(UbahNomorHp {
                idanggota,
                nohp: baru,
                tiketotp: tiket,
            }),
            JenisKontak::Email => Asked::Email(UbahEmail {
                idanggota,
                email: baru,
                tiketkode: tiket,
            }),
        })
    }
}

impl Page for Kontak {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        self.baru.trim().is_empty() && self.kode.is_empty()
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs_all(context)
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Baru(baru) => self.baru = baru,
            Msg::Kode(msg) => {
                let mut kode = self.kode.clone();
                let asks = self.step(|to| kode.update(msg, to, context)).unwrap_or_default();
                self.kode = kode;
                return asks;
            }
            Msg::Kirim => {
                if let Some(asked) = self.promise(context) {
                    return vec![
                        Ask::Do(Perintah::Perubahan(asked)),
                        Ask::Replace(Route::Menu(Menu::PerubahanDataPeserta)),
                    ];
                }
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        // This page asks nothing but codes.
        let _ = self.kode.answered(answer, context);
        Vec::new()
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        self.kode.redraw_at_ms(context)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let say = |key: &str| context.say(&format!("perubahan-data-peserta-{}-{key}", self.part()));
        let mut ui = Ui::new(say("title"));
        ui.sensitivity(Sensitivity::Secret);
        let Some((_, peserta)) = opened(&mut ui, context, &self.anggota) else {
            return ui;
        };
        let member = context.say("perubahan-data-peserta-member");
        ui.block(Block::Facts {
            title: None,
            rows: vec![parts::fact(member, peserta.nama.clone())],
        });
        if let Some(janji) = keadaan::asked(context, self.perubahan(), &peserta.id) {
            keadaan::standing(&mut ui, context, janji);
            return ui;
        }
        let answer = jawab::jawab(context.known, context.now.today(), peserta, self.perubahan());
        if !fktp::answered(&mut ui, context, self.perubahan(), answer.as_ref()) {
            return ui;
        }
        let keyboard = match self.jenis {
            JenisKontak::NomorHp => Keyboard::Phone,
            JenisKontak::Email => Keyboard::Email,
        };
        let kind = FieldKind::Text {
            max_length: LONGEST,
            keyboard,
            multiline: false,
        };
        let field = Field::new("kontak", say("new"), kind).holding(self.baru.as_str());
        ui.input(field.hinting(say("hint")), Msg::Baru);
        if self.contact().is_some() {
            self.step(|to| self.kode.view(&mut ui, to, context));
            if self.tiket().is_none() {
                // Who no longer has the old number needs it for nothing: the code goes to the new one.
                dead(&mut ui, context, self);
            }
        }
        let blocked = match self.decided(context, peserta) {
            Kelayakan::Boleh { .. } => None,
            Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. } => {
                Some(parts::explain(context, &penjelasan))
            }
        };
        let send = ui
            .action("kirim", say("send"), ActionRole::Primary, Msg::Kirim)
            .with_icon(Icon::Send)
            .blocked_by(blocked);
        ui.main_action(send);
        ui
    }
}

/// Says that a dead old contact is no obstacle, and who helps when the code does not come.
fn dead(ui: &mut Ui<Msg>, context: &Context<'_>, page: &Kontak) {
    let jenis = page.perubahan().kode().to_owned();
    let open = Msg::Go(Ask::Open(Route::LewatPerubahan { jenis }));
    let label = context.say("perubahan-data-peserta-way-who");
    let who = ui.action("lewat", label, ActionRole::Secondary, open);
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say(&format!("perubahan-data-peserta-{}-dead-title", page.part())),
        text: context.say(&format!("perubahan-data-peserta-{}-dead-text", page.part())),
        actions: vec![who],
    });
}
