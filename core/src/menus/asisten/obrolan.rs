//! One talk with an officer: what was said, what waits to be sent, whether the officer is silent, and how it ended.

use serde::{Deserialize, Serialize};

use super::petugas_kata::{self as kata, refusal};
use crate::data::konsultasi::Akhiri;
use crate::data::percakapan::{Akhir, Oleh, Tahap};
use crate::data::petugas::{Obrolan as Talk, Perintah as Asked};
use crate::data::route::Asisten;
use crate::data::{Perintah, Resource, Route};
use crate::page::ruang::{self, Gerak, Isi, Kata, Ruang};
use crate::page::{Ask, Context, Need, Page, bantuan, bicara, parts, reach};
use crate::rules::percakapan::BATAS_DIAM_MS;
use crate::rules::percakapan::jam::petugas_diam;
use crate::screen::{ActionRole, Block, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

/// The talk and what is typed in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obrolan {
    id: String,
    ruang: Ruang,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the room.
    Ruang(Gerak),
    /// Promise the message.
    Kirim,
    /// End the talk.
    Akhiri,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Obrolan {
    /// The talk of a name, which may be no talk's.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self {
            id,
            ruang: Ruang::holding(String::new()),
        }
    }

    fn isi<'a>(&self, context: &Context<'a>) -> Isi<'a> {
        let jumlah = kata::talk(context, &self.id).map_or(0, |talk| talk.jumlah);
        let known = context.known;
        self.ruang
            .isi(context, jumlah, |sejak| known.percakapan(&self.id, sejak))
    }
}

/// When the first message was written that the officer has not answered; `None` while no answer is due.
fn waits_since(isi: &Isi<'_>) -> Option<i64> {
    if isi
        .tahap()
        .is_none_or(|tahap| !matches!(tahap, Tahap::Diminta | Tahap::Aktif))
    {
        return None;
    }
    let after = isi.pesan.iter().rev().take_while(|pesan| pesan.oleh != Oleh::Lawan);
    let mine = after.filter(|pesan| pesan.oleh == Oleh::Peserta);
    mine.last().map(|pesan| pesan.waktu_ms)
}

impl Page for Obrolan {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let isi = self.isi(context);
        let mut needs = isi.needs(|sejak| Resource::Percakapan {
            id: self.id.clone(),
            sejak,
        });
        // What is over here is not to be called open in the list until that is old.
        let behind =
            kata::talk(context, &self.id).is_some_and(Talk::is_open) && isi.tahap().is_some_and(Tahap::is_over);
        needs.push(if behind {
            Need::within(Resource::Petugas, ruang::TANYA_LAGI_MS)
        } else {
            Need::of(Resource::Petugas)
        });
        needs.push(Need::kept(Resource::Keluarga));
        needs
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        let ask = |asked| vec![Ask::Do(Perintah::Petugas(asked))];
        match msg {
            Msg::Ruang(gerak) => self.ruang.go(gerak),
            Msg::Kirim => {
                let (setelah, waiting) = (self.isi(context).terakhir(), bicara::pending(context, &self.id).len());
                let pesan = bicara::next(&mut self.ruang, context, &self.id, setelah, waiting);
                return pesan.map(Asked::Pesan).map(ask).unwrap_or_default();
            }
            Msg::Akhiri => return ask(Asked::Akhiri(Akhiri { id: self.id.clone() })),
            Msg::Go(asked) => return vec![asked],
        }
        Vec::new()
    }

    fn is_empty(&self) -> bool {
        self.ruang.is_empty()
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        let silent_ms = waits_since(&self.isi(context))?.saturating_add(BATAS_DIAM_MS);
        (context.now.is_certain() && silent_ms > context.now.best_ms()).then_some(silent_ms)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let lawan = context.say("asisten-petugas-name");
        let mut ui = Ui::new(context.say("asisten-petugas-talk-title"));
        ui.sensitivity(Sensitivity::Personal);
        let talk = kata::talk(context, &self.id);
        let isi = self.isi(context);
        let waiting = bicara::pending(context, &self.id);
        if isi.terkini.is_none() && parts::value_or_why(&mut ui, context, isi.ekor).is_none() {
            return ui;
        }
        about(&mut ui, context, talk, &isi);
        let tahap = isi.tahap().unwrap_or(Tahap::Lain);
        let tutup = match tahap {
            Tahap::Ditutup(akhir) => Some(ended(context, akhir)),
            _ => None,
        };
        let kata = Kata {
            lawan: &lawan,
            gerak: Msg::Ruang,
            tulis: |teks| Msg::Ruang(Gerak::Tulis(teks)),
            kirim: Msg::Kirim,
            tutup,
        };
        self.ruang.view(&mut ui, context, &isi, &waiting, kata);
        if let Some(nasihat) = self.ruang.darurat(&isi, &waiting) {
            ruang::emergency(&mut ui, context, &nasihat);
        }
        bicara::late(&mut ui, context, &waiting, context.say("asisten-petugas-late-text"));
        match tahap {
            Tahap::Ditutup(_) => closed(&mut ui, context),
            tahap => self.open(&mut ui, context, &isi, tahap),
        }
        ui
    }
}

fn about(ui: &mut Ui<Msg>, context: &Context<'_>, talk: Option<&Talk>, isi: &Isi<'_>) {
    if let Some(talk) = talk {
        let day = reach::day(context, talk.mulai_ms);
        ui.paragraph(context.tell("asisten-petugas-talk", &[("tanggal", Argument::Text(&day))]));
        if let Some(kode) = &talk.kode {
            let note = context.say("asisten-petugas-code-sent");
            bantuan::show(ui, context, kode, Some(note));
        }
    }
    ui.paragraph(context.say("bertanya-true"));
    bicara::age(ui, context, isi);
}

/// How a talk ended.
fn ended(context: &Context<'_>, akhir: Akhir) -> String {
    context.say(match akhir {
        Akhir::Peserta => "konsultasi-dokter-ended-me",
        Akhir::Lawan => "asisten-petugas-ended",
        Akhir::Waktu => "konsultasi-dokter-ended-time",
        Akhir::Lain => "konsultasi-dokter-ended-other",
    })
}

impl Obrolan {
    /// What is to be done while it is open: wait, write, or turn to somebody else.
    fn open(&self, ui: &mut Ui<Msg>, context: &Context<'_>, isi: &Isi<'_>, tahap: Tahap) {
        let now_ms = context.now.best_ms();
        let since_ms = waits_since(isi);
        let live = context.online && context.session.is_open();
        // Without a signal nobody can tell whether the officer has answered.
        let silent = since_ms
            .filter(|_| live && context.now.is_certain())
            .and_then(|since_ms| petugas_diam(since_ms, now_ms));
        if !live {
            kata::waits(ui, context);
        }
        if let Some(silent) = silent {
            let mut actions = vec![parts::call_165(ui, context, ActionRole::Primary)];
            actions.push(crate::page::kanal::all(ui, context));
            ui.block(Block::Notice {
                tone: Tone::Warning,
                title: parts::explain(context, &silent),
                text: context.say("asisten-petugas-silent-text"),
                actions,
            });
        } else {
            let key = match tahap {
                Tahap::Lain => Some("konsultasi-dokter-unknown"),
                Tahap::Diminta => Some("asisten-petugas-waits-first"),
                _ if since_ms.is_some() => Some("asisten-petugas-waits"),
                _ => None,
            };
            if let Some(key) = key {
                ui.paragraph(context.say(key));
            }
        }
        if let Some(janji) = bicara::ending(context, &self.id) {
            bicara::standing(ui, context, (janji, refusal(context, janji)), None, Vec::new());
            if !janji.is_over() {
                return;
            }
        }
        bicara::end(ui, context, Msg::Akhiri, context.say("asisten-petugas-end-text"));
    }
}

/// What is to be done once it is over: begin again, or turn to somebody else.
fn closed(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.paragraph(context.say("asisten-petugas-over"));
    let begin = Msg::Go(Ask::Open(Route::Asisten(Asisten::Petugas)));
    let again = ui.action("lagi", context.say("asisten-petugas-again"), ActionRole::Primary, begin);
    ui.main_action(again.with_icon(Icon::Chat));
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    ui.main_action(call);
}
