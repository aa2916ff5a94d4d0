//! A conversation on a page: which of its pieces are needed, what of it is drawn, where the next message is written.
//!
//! Whoever sits on the other side is the menu's business; a room knows only pieces ([`Percakapan`]) and messages that were
//! promised and are not among them yet ([`Tertunda`]).
//!
//! 1. [`Ruang::isi`] walks from the piece in which the newest messages stand to the last one, which is empty; that one is
//!    asked for every few seconds while the conversation is open, and an unchanged one costs no body.
//! 2. What was read once is never asked for again: a conversation of a thousand messages costs its last fifty, and fifty more
//!    each time somebody asks for earlier ones. So many are drawn as well.

use serde::{Deserialize, Serialize};

use super::janji::{give_up, state_badge};
use super::{Ask, Context, Need, parts};
use crate::data::konsultasi::Konsultasi;
use crate::data::percakapan::{Oleh, Percakapan, Pesan, SEPENGGAL, Tahap};
use crate::data::{Fetch, Janji, Keadaan, Look, Resource};
use crate::rules::antrean::Zona;
use crate::rules::konsultasi::{AlasanKonsultasi, PESAN_TERPANJANG, nasihat_darurat, periksa_pesan};
use crate::rules::penjelasan::Penjelasan;
use crate::rules::teks;
use crate::screen::{
    Action, ActionRole, Block, ChatAuthor, ChatMessage, Field, FieldKind, Icon, Keyboard, ShellRequest, Tone, Ui,
};
use crate::text::{self, Argument};

/// An open conversation is asked for no more often than this, milliseconds.
pub const TANYA_LAGI_MS: u64 = 4_000;
/// While a talk is open and another page is in front, it is asked for no more often than this, milliseconds.
pub const DI_BELAKANG_MS: u64 = 60_000;
/// A screen reader hears what is left each time that so many seconds are over.
const UMUMKAN_S: u32 = 60;
/// More pieces than any conversation has; the walk ends there whatever a gateway tells.
const TERBANYAK: usize = 10_000;

/// What the person has typed and how far back they look.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Ruang {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    teks: String,
    /// How many pieces before the newest fifty messages are shown.
    #[serde(skip)]
    lagi: u32,
}

/// What can happen in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gerak {
    /// The message so far.
    Tulis(String),
    /// Show earlier messages.
    Sebelumnya,
}

/// A message that was promised and does not stand in the conversation yet.
#[derive(Debug, Clone, Copy)]
pub struct Tertunda<'a> {
    /// The app's own name of it.
    pub id_pesan: &'a str,
    /// What it says.
    pub teks: &'a str,
    /// The promise.
    pub janji: &'a Janji,
}

/// What is known of a conversation.
#[derive(Debug)]
pub struct Isi<'a> {
    /// The newest messages in their order, without a gap.
    pub pesan: Vec<&'a Pesan>,
    /// The newest piece, by the gateway's clock.
    pub terkini: Option<(&'a Percakapan, i64)>,
    /// What is being done about the last piece.
    pub ekor: Look<'a, Percakapan>,
    /// Rows that could not be read.
    pub dilewati: u32,
    sebelumnya: Sebelumnya,
    needs: Vec<(u32, Bagian)>,
}

/// What is before the first message that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sebelumnya {
    Tidak,
    Ada,
    Memuat,
    TanpaSinyal,
}

/// How a piece is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bagian {
    /// As it was read.
    Dibaca,
    /// It was not read yet, or not whole.
    Belum,
    /// It may grow.
    Ekor,
}

impl Ruang {
    /// A room with a text in its field.
    #[must_use]
    pub const fn holding(teks: String) -> Self {
        Self { teks, lagi: 0 }
    }

    /// What was typed.
    #[must_use]
    pub fn teks(&self) -> &str {
        &self.teks
    }

    /// Whether there is nothing in it that is worth keeping.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.teks.is_empty()
    }

    /// Takes in what the person did.
    pub fn go(&mut self, gerak: Gerak) {
        match gerak {
            Gerak::Tulis(teks) => self.teks = teks,
            Gerak::Sebelumnya => self.lagi = self.lagi.saturating_add(1),
        }
    }

    /// Takes the message out to be sent; `None` when it cannot be sent as it is.
    pub fn take(&mut self) -> Option<String> {
        if periksa_pesan(&self.teks).is_some() {
            return None;
        }
        Some(teks::pesan(&std::mem::take(&mut self.teks)))
    }

    /// What is known of a conversation that had `jumlah` messages when that was said last.
    #[must_use]
    pub fn isi<'a>(&self, context: &Context<'_>, jumlah: u32, piece: impl Fn(u32) -> Look<'a, Percakapan>) -> Isi<'a> {
        let tampil = self.lagi.saturating_add(1).saturating_mul(SEPENGGAL);
        let mut dasar = begin(jumlah.saturating_sub(tampil));
        let mut puncak = begin(jumlah.saturating_sub(1));
        let mut walk = Walk::default();
        if puncak > 0 && !context.online && piece(puncak).value.is_none() {
            // What is on this phone began earlier, and nothing else can be had.
            walk.needs.push((puncak, Bagian::Dibaca));
            (dasar, puncak) = (0, 0);
        }
        let (mut pesan, ekor) = walk.on(puncak, u32::MAX, &piece);
        let terkini = walk.newest;
        let mut sebelumnya = Sebelumnya::Tidak;
        let mut dari = puncak;
        while let Some(start) = dari.checked_sub(SEPENGGAL).filter(|start| *start >= dasar) {
            let (mut earlier, at) = walk.on(start, dari, &piece);
            if at < dari && piece(at).value.is_none() {
                sebelumnya = match piece(at).fetch {
                    Fetch::Loading | Fetch::Asking => Sebelumnya::Memuat,
                    _ if !context.online => Sebelumnya::TanpaSinyal,
                    Fetch::Idle | Fetch::Failed(_) => Sebelumnya::Ada,
                };
                break;
            }
            earlier.append(&mut pesan);
            pesan = earlier;
            dari = start;
        }
        let hidden = pesan
            .len()
            .saturating_sub(usize::try_from(tampil).unwrap_or(usize::MAX));
        pesan.drain(..hidden);
        let first = pesan.first().map_or(1, |pesan| pesan.nomor);
        if sebelumnya == Sebelumnya::Tidak && first > 1 {
            sebelumnya = Sebelumnya::Ada;
        }
        Isi {
            pesan,
            terkini,
            ekor: piece(ekor),
            dilewati: walk.skipped,
            sebelumnya,
            needs: walk.needs,
        }
    }
}

/// The piece that a message with the number after `nomor` stands in, where pieces are whole.
const fn begin(nomor: u32) -> u32 {
    nomor - nomor % SEPENGGAL
}

/// A walk through pieces.
#[derive(Default)]
struct Walk<'a> {
    needs: Vec<(u32, Bagian)>,
    newest: Option<(&'a Percakapan, i64)>,
    skipped: u32,
}

impl<'a> Walk<'a> {
    /// From the piece after `sejak` to before the message after `sampai`: the messages, and where it ended.
    fn on(
        &mut self,
        mut sejak: u32,
        sampai: u32,
        piece: &impl Fn(u32) -> Look<'a, Percakapan>,
    ) -> (Vec<&'a Pesan>, u32) {
        let mut pesan = Vec::new();
        while sejak < sampai && self.needs.len() < TERBANYAK {
            let look = piece(sejak);
            self.skipped = self.skipped.saturating_add(look.skipped);
            if let Some((told, at_ms)) = look.dated()
                && self.newest.is_none_or(|(_, before_ms)| at_ms >= before_ms)
            {
                self.newest = Some((told, at_ms));
            }
            let new = look.value.map_or(&[][..], |told| &told.pesan);
            let from = new.partition_point(|pesan| pesan.nomor <= sejak);
            let new = new.get(from..).unwrap_or_default();
            for one in new.iter().filter(|one| one.nomor <= sampai) {
                // What a number twice would mean, nobody knows; the first one counts.
                if pesan.last().is_none_or(|last: &&Pesan| last.nomor < one.nomor) {
                    pesan.push(one);
                }
            }
            let Some(last) = new.last() else {
                let bagian = if sampai == u32::MAX {
                    Bagian::Ekor
                } else {
                    Bagian::Belum
                };
                self.needs.push((sejak, bagian));
                break;
            };
            let bagian = if look.skipped > 0 {
                Bagian::Belum
            } else {
                Bagian::Dibaca
            };
            self.needs.push((sejak, bagian));
            sejak = last.nomor;
        }
        (pesan, sejak)
    }
}

impl Isi<'_> {
    /// What a page with this conversation in front needs of it.
    #[must_use]
    pub fn needs(&self, resource: impl Fn(u32) -> Resource) -> Vec<Need> {
        let is_over = self.tahap().is_some_and(Tahap::is_over);
        let needs = self.needs.iter().map(|(sejak, bagian)| {
            let resource = resource(*sejak);
            match bagian {
                Bagian::Dibaca => Need::kept(resource),
                Bagian::Ekor if !is_over => Need::within(resource, TANYA_LAGI_MS),
                Bagian::Belum | Bagian::Ekor => Need::of(resource),
            }
        });
        needs.collect()
    }

    /// Where it stands, as far as is known.
    #[must_use]
    pub fn tahap(&self) -> Option<Tahap> {
        self.terkini.map(|(told, _)| told.tahap)
    }

    /// When silence ends it, milliseconds since 1970 UTC by the gateway's clock.
    #[must_use]
    pub fn batas_ms(&self) -> Option<i64> {
        self.terkini.and_then(|(told, _)| told.batas_ms)
    }

    /// Number of the last message that is known.
    #[must_use]
    pub fn terakhir(&self) -> u32 {
        self.pesan.last().map_or(0, |pesan| pesan.nomor)
    }

    /// When the page should be drawn again although nothing happens: when the time has run out.
    #[must_use]
    pub fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        let batas_ms = self.batas_ms().filter(|_| context.now.is_certain())?;
        (batas_ms > context.now.best_ms()).then_some(batas_ms)
    }
}

/// What a page needs of the talks of the family: `otherwise` while none is open, newer ones while one is. Whoever has no talk
/// open is asked for nothing more.
#[must_use]
pub fn terbuka(context: &Context<'_>, otherwise: Need) -> Need {
    let talks = context.known.konsultasi().value.map_or(&[][..], Vec::as_slice);
    if talks.iter().any(Konsultasi::is_open) {
        Need::within(Resource::Konsultasi, DI_BELAKANG_MS)
    } else {
        otherwise
    }
}

/// The words and messages of a room.
#[derive(Debug)]
pub struct Kata<'a, Msg> {
    /// Who sits on the other side.
    pub lawan: &'a str,
    /// What a move in the room becomes.
    pub gerak: fn(Gerak) -> Msg,
    /// Edits of the field.
    pub tulis: fn(String) -> Msg,
    /// Sends what was typed.
    pub kirim: Msg,
    /// Why nothing can be written; `None` while something can.
    pub tutup: Option<String>,
}

impl Ruang {
    /// Draws the conversation with what waits to be sent, and the field for the next message.
    pub fn view<Msg: Clone + From<Ask>>(
        &self,
        ui: &mut Ui<Msg>,
        context: &Context<'_>,
        isi: &Isi<'_>,
        tertunda: &[Tertunda<'_>],
        kata: Kata<'_, Msg>,
    ) {
        parts::skipped(ui, context, isi.dilewati);
        let earlier = match isi.sebelumnya {
            Sebelumnya::Tidak => None,
            sebelumnya => {
                let label = context.say("percakapan-earlier");
                let more = (kata.gerak)(Gerak::Sebelumnya);
                let waits = match sebelumnya {
                    Sebelumnya::Memuat => Some(context.say("percakapan-earlier-loading")),
                    Sebelumnya::TanpaSinyal => Some(context.say("percakapan-earlier-offline")),
                    Sebelumnya::Tidak | Sebelumnya::Ada => None,
                };
                Some(
                    ui.action("sebelumnya", label, ActionRole::Quiet, more)
                        .blocked_by(waits),
                )
            }
        };
        let mut messages: Vec<ChatMessage> = isi.pesan.iter().map(|p| message(context, p, kata.lawan)).collect();
        for waiting in tertunda {
            // What stands in the conversation already is told once.
            if !isi.pesan.iter().any(|pesan| pesan.id_pesan == waiting.id_pesan) {
                messages.push(pending(ui, context, waiting));
            }
        }
        if let Some(text) = &kata.tutup {
            messages.push(ChatMessage {
                id: "tutup".to_owned(),
                author: ChatAuthor::System,
                author_name: context.say("percakapan-app"),
                text: text.clone(),
                meta: context.say("percakapan-over"),
                replies: Vec::new(),
            });
        }
        let is_over = kata.tutup.is_some();
        let (composer, send) = if is_over {
            (None, None)
        } else {
            let tolak = periksa_pesan(&self.teks).map(|tolak| match tolak.alasan {
                // That nothing is written yet needs no rule.
                AlasanKonsultasi::PesanKosong => context.say("percakapan-empty"),
                _ => parts::explain(context, &tolak.penjelasan),
            });
            let kind = FieldKind::Text {
                max_length: u32::try_from(PESAN_TERPANJANG).unwrap_or(u32::MAX),
                keyboard: Keyboard::Text,
                multiline: true,
            };
            let field = Field::new("pesan", context.say("percakapan-write"), kind).holding(self.teks.as_str());
            let too_long = tolak.clone().filter(|_| !self.teks.is_empty());
            let composer = ui.field(field.failing(too_long), kata.tulis);
            let label = context.say("percakapan-send");
            let send = ui
                .action("kirim", label, ActionRole::Primary, kata.kirim)
                .with_icon(Icon::Send)
                .blocked_by(tolak);
            (Some(composer), Some(send))
        };
        ui.block(Block::Percakapan {
            earlier,
            messages,
            composer,
            send,
        });
        if is_over && !self.teks.is_empty() {
            let copy = copy(ui, context, "salin-tulisan", &self.teks);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("percakapan-unsent-title"),
                text: self.teks.clone(),
                actions: vec![copy],
            });
        }
    }

    /// The advice to go to the emergency room, when what is typed or was last said names a sign of danger.
    #[must_use]
    pub fn darurat(&self, isi: &Isi<'_>, tertunda: &[Tertunda<'_>]) -> Option<Penjelasan> {
        let waiting = tertunda.iter().rev().map(|waiting| waiting.teks);
        let said = isi.pesan.iter().rev().filter(|pesan| pesan.oleh == Oleh::Peserta);
        let said = said.map(|pesan| pesan.teks.as_str());
        std::iter::once(self.teks.as_str())
            .chain(waiting)
            .chain(said.take(3))
            .find_map(nasihat_darurat)
    }
}

/// How long is left until silence ends the conversation; when this phone cannot know, the hour at which it is ended.
pub fn countdown<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, isi: &Isi<'_>) {
    let Some(batas_ms) = isi.batas_ms() else {
        return;
    };
    let jam = hour(context, batas_ms);
    let jam = [("jam", Argument::Text(jam.as_str()))];
    if !context.now.is_certain() {
        ui.paragraph(context.tell("percakapan-ends-at", &jam));
        return;
    }
    let ended = if context.online {
        "percakapan-time-over"
    } else {
        "percakapan-time-over-offline"
    };
    ui.block(Block::Countdown {
        label: context.say("percakapan-time-left"),
        seconds: context.now.seconds_until(batas_ms),
        ended: context.say(ended),
        announce_every_s: UMUMKAN_S,
    });
}

/// The advice itself.
pub fn emergency<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, nasihat: &Penjelasan) {
    let slug = "darurat".to_owned();
    let article = Ask::Open(crate::data::Route::Artikel { slug });
    let label = context.say("pendaftaran-pelayanan-tentang-darurat");
    let read = ui
        .action("darurat", label, ActionRole::Primary, article.into())
        .with_icon(Icon::Book);
    let call = parts::call_emergency(ui, context, ActionRole::Secondary);
    ui.block(Block::Notice {
        tone: Tone::Danger,
        title: context.say("pendaftaran-pelayanan-darurat"),
        text: parts::explain(context, nasihat),
        actions: [read].into_iter().chain(call).collect(),
    });
}

/// When something is, as a part of a sentence; with its day when that is not today.
#[must_use]
pub fn hour(context: &Context<'_>, ms: i64) -> String {
    match Zona::Wib.dari_epoch_ms(ms) {
        Some(local) if local.date() == context.now.today() => {
            let jam = text::time(context.language(), local.time(), Zona::Wib.singkatan());
            context.tell("percakapan-hour", &[("jam", Argument::Text(&jam))])
        }
        _ => parts::moment(context, ms, Zona::Wib),
    }
}

fn message(context: &Context<'_>, pesan: &Pesan, lawan: &str) -> ChatMessage {
    let jam = hour(context, pesan.waktu_ms);
    let jam = [("jam", Argument::Text(jam.as_str()))];
    let (author, author_name, meta) = match pesan.oleh {
        Oleh::Peserta => (ChatAuthor::Me, context.say("percakapan-me"), "percakapan-sent"),
        Oleh::Lawan => (ChatAuthor::Them, lawan.to_owned(), "percakapan-came"),
        Oleh::Layanan => (ChatAuthor::System, context.say("percakapan-service"), "percakapan-came"),
    };
    ChatMessage {
        id: name(&pesan.id_pesan, pesan.nomor),
        author,
        author_name,
        text: pesan.teks.clone(),
        meta: parts::capital(&context.tell(meta, &jam)),
        replies: Vec::new(),
    }
}

/// A name that a message keeps from the first key on, so that nothing jumps when it has arrived.
fn name(id_pesan: &str, nomor: u32) -> String {
    match id_pesan {
        "" => format!("n{nomor}"),
        id => format!("p{id}"),
    }
}

fn pending<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, waiting: &Tertunda<'_>) -> ChatMessage {
    let janji = waiting.janji;
    let meta = match &janji.keadaan {
        Some(Keadaan::Ditolak { alasan, .. }) => {
            let alasan = alasan.to_ascii_lowercase();
            context.tell("percakapan-refused", &[("alasan", Argument::Text(&alasan))])
        }
        _ => state_badge(context, janji).1,
    };
    let mut replies: Vec<Action> = give_up(ui, context, janji).into_iter().collect();
    if matches!(janji.keadaan, Some(Keadaan::Ditolak { .. } | Keadaan::Dilepas)) {
        replies.push(copy(ui, context, "salin", waiting.teks));
        let label = context.say("janji-forget");
        replies.push(ui.action("tutup", label, ActionRole::Quiet, Ask::Forget(janji.id.clone()).into()));
    } else if janji.can_withdraw && janji.keadaan.is_some() {
        let label = context.say("percakapan-withdraw");
        let withdraw = Ask::Withdraw(janji.id.clone());
        replies.push(ui.action("tarik", label, ActionRole::Quiet, withdraw.into()));
    }
    ChatMessage {
        id: name(waiting.id_pesan, 0),
        author: ChatAuthor::Me,
        author_name: context.say("percakapan-me"),
        text: waiting.teks.to_owned(),
        meta,
        replies,
    }
}

fn copy<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, name: &str, teks: &str) -> Action {
    let request = ShellRequest::Copy {
        text: teks.to_owned(),
        sensitive: true,
        done: context.say("common-copied"),
    };
    let label = context.say("percakapan-copy");
    ui.action(name, label, ActionRole::Quiet, Ask::Shell(request).into())
        .with_icon(Icon::Copy)
}
