//! A person of Care Center 165: whether the live chat is answered, what it is about, earlier talks, and what works without it.

use serde::{Deserialize, Serialize};

use super::petugas_kata::{self as kata, refusal};
use crate::data::petugas::{Mulai, Obrolan, Perintah as Asked, Petugas as Chat};
use crate::data::{Hasil, Janji, Keadaan, Look, Perintah, Resource, Route};
use crate::page::ruang::{self, Ruang};
use crate::page::{Ask, Context, Need, Page, bantuan, bicara, parts};
use crate::rules::bantuan::KodeBantuan;
use crate::rules::konsultasi::{AlasanKonsultasi, nasihat_darurat, periksa_pesan};
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::Argument;

/// Whether the chat is answered is asked for no more often than this while somebody looks at it, milliseconds.
const DIJAWAB_MS: u64 = 30_000;
/// So many earlier talks are shown at first.
const EARLIER: usize = 10;

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Petugas {
    kode: Option<KodeBantuan>,
    /// What it is about.
    #[serde(default)]
    perihal: Ruang,
    /// Whether all earlier talks are shown.
    #[serde(skip)]
    semua: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// What it is about, so far.
    Perihal(String),
    /// Promise it.
    Kirim,
    /// Take the words of a promise that was refused, named by its id, back into the form.
    Pakai(String, String),
    /// Show all earlier talks.
    Semua,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// The beginning that was promised last.
fn promised<'a>(context: &Context<'a>) -> Option<(&'a Janji, &'a Mulai)> {
    let begun = kata::asked(context).filter_map(|(janji, asked)| match asked {
        Asked::Mulai(mulai) => Some((janji, mulai)),
        _ => None,
    });
    begun.last()
}

impl Page for Petugas {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![
            Need::within(Resource::Petugas, DIJAWAB_MS),
            Need::kept(Resource::Keluarga),
        ]
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.kode.get_or_insert_with(|| bantuan::kode_baru(context));
        Vec::new()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Perihal(teks) => self.perihal.go(ruang::Gerak::Tulis(teks)),
            Msg::Kirim => {
                let Some(teks) = self.perihal.take() else {
                    return Vec::new();
                };
                // The next request has a code of its own.
                let kodebantuan = self.kode.replace(bantuan::kode_baru(context));
                let kodebantuan = kodebantuan.unwrap_or_else(|| bantuan::kode_baru(context));
                let mulai = Mulai { kodebantuan, teks };
                return vec![Ask::Do(Perintah::Petugas(Asked::Mulai(mulai)))];
            }
            Msg::Pakai(id, teks) => {
                self.perihal = Ruang::holding(teks);
                return vec![Ask::Forget(id)];
            }
            Msg::Semua => self.semua = true,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn is_empty(&self) -> bool {
        self.perihal.is_empty()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("asisten-petugas-title"));
        let look = context.known.petugas();
        let signed_in = context.session.is_open();
        if !signed_in && !context.session.known_here && look.value.is_none() {
            ui.paragraph(context.say("asisten-petugas-lead"));
            self.without(&mut ui, context, true);
            return ui;
        }
        ui.sensitivity(Sensitivity::Personal);
        ui.paragraph(context.say("asisten-petugas-chat-lead"));
        // Without a signal a beginning waits on this phone like any other request, whatever is known of the chat.
        let told = if look.value.is_none() && !context.online && signed_in {
            None
        } else {
            match parts::value_or_why(&mut ui, context, look) {
                Some((told, _)) => Some(told),
                None => {
                    self.without(&mut ui, context, false);
                    return ui;
                }
            }
        };
        let talks = told.map_or(&[][..], |told| &told.obrolan);
        let open = talks.iter().find(|talk| talk.is_open());
        if !self.standing(&mut ui, context) {
            match open {
                Some(talk) => running(&mut ui, context, talk),
                None => self.form(&mut ui, context, &look),
            }
        }
        let earlier: Vec<&Obrolan> = talks.iter().filter(|talk| !talk.is_open()).collect();
        self.earlier(&mut ui, context, &earlier);
        self.without(&mut ui, context, false);
        ui
    }
}

impl Petugas {
    /// Where the beginning stands that was promised last; whether nothing else can begin meanwhile.
    fn standing(&self, ui: &mut Ui<Msg>, context: &Context<'_>) -> bool {
        let Some((janji, mulai)) = promised(context) else {
            return false;
        };
        let mut actions = Vec::new();
        if let Some(Hasil::Konsultasi(id)) = &janji.hasil {
            let label = context.say("konsultasi-dokter-open-it");
            let open = Msg::Go(Ask::Open(Route::Obrolan { id: id.clone() }));
            actions.push(ui.action("buka", label, ActionRole::Primary, open));
        }
        if matches!(janji.keadaan, Some(Keadaan::Ditolak { .. })) {
            let label = context.say("konsultasi-dokter-use");
            let again = Msg::Pakai(janji.id.clone(), mulai.teks.clone());
            actions.push(ui.action("pakai", label, ActionRole::Primary, again));
        }
        let told = (janji, refusal(context, janji));
        bicara::standing(ui, context, told, Some(&mulai.teks), actions);
        !janji.is_over() || janji.keadaan == Some(Keadaan::Diterima)
    }

    /// What it is about, and whether that is answered now.
    fn form(&self, ui: &mut Ui<Msg>, context: &Context<'_>, look: &Look<'_, Chat>) {
        let told = look.value.filter(|_| bicara::langsung(context, look));
        let closed = told.is_some_and(|told| !told.dijawab);
        match told {
            Some(told) if closed => kata::closed(ui, context, told),
            Some(_) => {
                ui.block(Block::Notice {
                    tone: Tone::Success,
                    title: context.say("asisten-petugas-open-title"),
                    text: context.say("asisten-petugas-open-text"),
                    actions: Vec::new(),
                });
            }
            None => kata::waits(ui, context),
        }
        let teks = self.perihal.teks();
        let fault = periksa_pesan(teks).map(|tolak| match tolak.alasan {
            AlasanKonsultasi::PesanKosong => context.say("asisten-petugas-empty"),
            _ => parts::explain(context, &tolak.penjelasan),
        });
        let label = context.say("asisten-petugas-about");
        let hint = context.say("asisten-petugas-about-hint");
        let field = bicara::first("perihal", label, hint, teks, fault.clone());
        ui.input(field, Msg::Perihal);
        if let Some(nasihat) = nasihat_darurat(teks) {
            ruang::emergency(ui, context, &nasihat);
        }
        if let Some(kode) = &self.kode {
            let note = context.say("asisten-petugas-code-note");
            bantuan::show(ui, context, kode, Some(note));
        }
        let blocked = if closed {
            Some(context.say("asisten-petugas-wait-hours"))
        } else {
            fault
        };
        let send = ui
            .action("kirim", context.say("percakapan-send"), ActionRole::Primary, Msg::Kirim)
            .with_icon(Icon::Send)
            .blocked_by(blocked);
        ui.main_action(send);
    }

    fn earlier(&self, ui: &mut Ui<Msg>, context: &Context<'_>, talks: &[&Obrolan]) {
        if talks.is_empty() {
            return;
        }
        let shown = if self.semua { talks.len() } else { EARLIER };
        let items = talks.iter().take(shown).map(|talk| item(ui, context, talk)).collect();
        ui.block(Block::Items {
            title: Some(context.say("konsultasi-dokter-earlier")),
            items,
        });
        if talks.len() > shown {
            let label = context.say("konsultasi-dokter-all");
            let all = ui.action("semua", label, ActionRole::Quiet, Msg::Semua);
            ui.block(Block::Buttons { actions: vec![all] });
        }
    }

    /// What works without the chat; `alone` when nothing else does, because nobody has signed in.
    fn without(&self, ui: &mut Ui<Msg>, context: &Context<'_>, alone: bool) {
        let call = if alone {
            ActionRole::Primary
        } else {
            ActionRole::Secondary
        };
        if alone {
            let sign_in = parts::sign_in(ui, context, ActionRole::Secondary);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("asisten-petugas-account-title"),
                text: context.say("asisten-petugas-account-text"),
                actions: vec![sign_in],
            });
        }
        ui.heading(context.say(if alone {
            "asisten-petugas-without-account"
        } else {
            "asisten-petugas-without"
        }));
        ui.paragraph(context.say("asisten-petugas-call"));
        let actions = kata::others(ui, context, call);
        ui.block(Block::Buttons { actions });
        if let Some(kode) = self.kode.as_ref().filter(|_| alone) {
            bantuan::show(ui, context, kode, None);
        }
    }
}

/// A talk goes on.
fn running(ui: &mut Ui<Msg>, context: &Context<'_>, talk: &Obrolan) {
    let label = context.say("konsultasi-dokter-open-it");
    let route = Msg::Go(Ask::Open(Route::Obrolan { id: talk.id.clone() }));
    let open = ui.action("buka", label, ActionRole::Primary, route);
    let key = if talk.dijawab { "answered" } else { "waiting" };
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("konsultasi-dokter-running-title"),
        text: context.say(&format!("asisten-petugas-now-{key}")),
        actions: vec![open],
    });
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, talk: &Obrolan) -> Item {
    let day = crate::page::reach::day(context, talk.mulai_ms);
    let title = context.tell("asisten-petugas-talk", &[("tanggal", Argument::Text(&day))]);
    let open = Msg::Go(Ask::Open(Route::Obrolan { id: talk.id.clone() }));
    let detail = talk.kode.as_ref().map(|kode| {
        let kode = bantuan::tertulis(kode);
        context.tell("asisten-petugas-code", &[("kode", Argument::Text(&kode))])
    });
    Item {
        action: Some(ui.action("percakapan", title.clone(), ActionRole::Quiet, open)),
        title,
        detail,
        badge: Some(kata::badge(context, talk)),
        tone: Tone::Info,
        icon: Some(Icon::Chat),
    }
}

#[cfg(test)]
#[path = "petugas_tests.rs"]
mod tests;
