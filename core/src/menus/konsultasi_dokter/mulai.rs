//! The complaint with which a talk begins.

use serde::{Deserialize, Serialize};

use super::kata;
use super::{ditolak, needs};
use crate::data::konsultasi::{Mulai as Begin, Perintah as Asked};
use crate::data::peserta::Peserta;
use crate::data::{Hasil, Janji, Keadaan, Perintah, Route};
use crate::page::ruang::{self, Ruang};
use crate::page::{Ask, Context, Need, Page, bicara, parts};
use crate::rules::konsultasi::{nasihat_darurat, periksa_mulai};
use crate::screen::{ActionRole, Block, Confirm, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mulai {
    kode: String,
    anggota: String,
    keluhan: Ruang,
}

impl Mulai {
    /// The form for a doctor and a member, who may both be nobody's.
    #[must_use]
    pub const fn new(kode: String, anggota: String) -> Self {
        Self {
            kode,
            anggota,
            keluhan: Ruang::holding(String::new()),
        }
    }

    fn member<'a>(&self, context: &Context<'a>) -> Option<&'a Peserta> {
        let keluarga = context.known.keluarga().value?;
        match self.anggota.as_str() {
            "" => keluarga.peserta.first(),
            name => keluarga.named(name),
        }
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The complaint so far.
    Keluhan(String),
    /// Promise it.
    Lanjut,
    /// Take the words of a promise that was refused, named by its id, back into the form.
    Pakai(String, String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// The beginning that was promised last for a member.
fn promised<'a>(context: &Context<'a>, anggota: &str) -> Option<(&'a Janji, &'a Begin)> {
    let begun = kata::asked(context).filter_map(|(janji, asked)| match asked {
        Asked::Mulai(mulai) if mulai.idanggota == anggota => Some((janji, mulai)),
        _ => None,
    });
    begun.last()
}

impl Page for Mulai {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs(context, self.member(context))
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Keluhan(teks) => self.keluhan.go(ruang::Gerak::Tulis(teks)),
            Msg::Lanjut => {
                let (Some(peserta), Ok(kodedokter)) = (self.member(context), self.kode.parse()) else {
                    return Vec::new();
                };
                let Some(keluhan) = self.keluhan.take() else {
                    return Vec::new();
                };
                let idanggota = peserta.id.clone();
                let mulai = Begin {
                    idanggota,
                    kodedokter,
                    keluhan,
                };
                return vec![Ask::Do(Perintah::Konsultasi(Asked::Mulai(mulai)))];
            }
            Msg::Pakai(id, teks) => {
                self.keluhan = Ruang::holding(teks);
                return vec![Ask::Forget(id)];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn is_empty(&self) -> bool {
        self.keluhan.is_empty()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("konsultasi-dokter-new"));
        ui.sensitivity(Sensitivity::Personal);
        let look = context.known.keluarga();
        if parts::value_or_why(&mut ui, context, look).is_none() {
            return ui;
        }
        let Some(peserta) = self.member(context) else {
            missing(&mut ui, context);
            return ui;
        };
        if let Some((janji, mulai)) = promised(context, &peserta.id) {
            standing(&mut ui, context, janji, mulai);
            if !janji.is_over() || janji.keadaan == Some(Keadaan::Diterima) {
                return ui;
            }
        }
        if let Some(talk) = kata::open(context, &peserta.id) {
            let label = context.say("konsultasi-dokter-open-it");
            let open = ui.action(
                "buka",
                label,
                ActionRole::Primary,
                Msg::Go(Ask::Open(kata::route(talk))),
            );
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("konsultasi-dokter-running-title"),
                text: periksa_mulai("", u32::MAX).map_or_else(String::new, |t| parts::explain(context, &t.penjelasan)),
                actions: vec![open],
            });
            return ui;
        }
        self.form(&mut ui, context, peserta);
        ui
    }
}

impl Mulai {
    fn form(&self, ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
        let para = kata::doctors(context, peserta);
        if let Some(penjelasan) = &para.tidak {
            let call = parts::call_165(ui, context, ActionRole::Secondary);
            ui.block(Block::Notice {
                tone: Tone::Danger,
                title: context.say("konsultasi-dokter-inactive-title"),
                text: parts::explain(context, penjelasan),
                actions: vec![call],
            });
            return;
        }
        let look = context.known.dokter(&peserta.id);
        if parts::value_or_why(ui, context, look).is_none() {
            return;
        }
        let kode: Option<u32> = self.kode.parse().ok();
        let Some(dokter) = para.dokter.iter().find(|dokter| Some(dokter.kode) == kode) else {
            missing(ui, context);
            return;
        };
        let nama = kata::name(context, &dokter.nama, dokter.kode);
        let words = [
            ("dokter", Argument::Text(nama.as_str())),
            ("nama", Argument::Text(&peserta.nama)),
            ("faskes", Argument::Text(&peserta.faskes.nama)),
        ];
        ui.paragraph(context.tell("konsultasi-dokter-new-intro", &words));
        let teks = self.keluhan.teks();
        let tolak = periksa_mulai(teks, 0).map(|tolak| parts::explain(context, &tolak.penjelasan));
        let label = context.say("konsultasi-dokter-complaint");
        let hint = context.say("konsultasi-dokter-complaint-hint");
        let field = bicara::first("keluhan", label, hint, teks, tolak.clone());
        ui.input(field, Msg::Keluhan);
        let nasihat = nasihat_darurat(teks);
        if let Some(nasihat) = &nasihat {
            ruang::emergency(ui, context, nasihat);
        }
        let blocked = if !para.langsung {
            let waits = context.online && context.session.is_open();
            let key = if waits {
                "konsultasi-dokter-wait-check"
            } else {
                "konsultasi-dokter-wait-signal"
            };
            Some(context.say(key))
        } else if !para.daring.contains(&dokter.kode) {
            Some(context.tell("konsultasi-dokter-wait-doctor", &words))
        } else {
            tolak
        };
        let label = context.say("konsultasi-dokter-go");
        let mut go = ui
            .action("lanjut", label.clone(), ActionRole::Primary, Msg::Lanjut)
            .with_icon(Icon::Chat)
            .blocked_by(blocked);
        if nasihat.is_some() && go.blocked.is_none() {
            // The last thing that is read before somebody waits for an answer.
            go = go.asking(Confirm {
                title: context.say("konsultasi-dokter-sure-title"),
                text: context.say("konsultasi-dokter-sure-text"),
                yes: label,
                no: context.say("konsultasi-dokter-sure-no"),
            });
        }
        ui.main_action(go);
    }
}

/// Where a beginning stands; once it is accepted, the way into the talk.
fn standing(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji, mulai: &Begin) {
    let mut actions = Vec::new();
    if let Some(Hasil::Konsultasi(id)) = &janji.hasil {
        let label = context.say("konsultasi-dokter-open-it");
        let open = Msg::Go(Ask::Open(Route::Konsultasi { id: id.clone() }));
        actions.push(ui.action("buka", label, ActionRole::Primary, open));
    }
    if matches!(janji.keadaan, Some(Keadaan::Ditolak { .. })) {
        let label = context.say("konsultasi-dokter-use");
        let again = Msg::Pakai(janji.id.clone(), mulai.keluhan.clone());
        actions.push(ui.action("pakai", label, ActionRole::Primary, again));
    }
    ditolak::standing(ui, context, janji, Some(&mulai.keluhan), actions);
}

fn missing(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let label = context.say("konsultasi-dokter-choose");
    let route = Route::Menu(crate::data::Menu::KonsultasiDokter);
    let back = ui.action("pilih", label, ActionRole::Primary, Msg::Go(Ask::Open(route)));
    ui.block(Block::Empty {
        icon: Icon::Doctor,
        title: context.say("konsultasi-dokter-missing-title"),
        text: context.say("konsultasi-dokter-missing-text"),
        actions: vec![back],
    });
}
