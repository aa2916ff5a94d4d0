//! Who changes what this app does not: whom to call, when, with which papers, and what to write.

use serde::{Deserialize, Serialize};

use super::{jawab, needs_all, opened};
use crate::data::peserta::Peserta;
use crate::data::route::Query;
use crate::data::{Menu, Route};
use crate::page::directory::PACK;
use crate::page::perubahan::name;
use crate::page::{Ask, Context, Need, Page, explain, kanal, parts};
use crate::rules::keluarga::susunan::{Peristiwa, susunan_keluarga};
use crate::rules::penjelasan::{Kanal, Kelayakan};
use crate::rules::percakapan::Saluran;
use crate::rules::percakapan::jam::jam_layanan;
use crate::rules::perubahan::{Perubahan, hak};
use crate::rules::pindah::pindah_jenis;
use crate::rules::segmen::Segmen;
use crate::rules::syarat::{KeperluanDokumen, syarat_dokumen};
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, ShellRequest, Tone, Ui};
use crate::text::Argument;

/// Why not to wait three months, as the end of the route.
pub(super) const MOVED: &str = "fktp_pindah_domisili";
/// The same for duty or training elsewhere.
pub(super) const POSTED: &str = "fktp_penugasan";
/// The same for who was moved to a facility and wants back.
pub(super) const REDISTRIBUTED: &str = "fktp_redistribusi";

/// The page of one change, event or reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lewat {
    jenis: String,
}

impl Lewat {
    /// The page of a code, which may be nothing's.
    #[must_use]
    pub const fn new(jenis: String) -> Self {
        Self { jenis }
    }
}

/// What is said of one matter.
#[derive(Default)]
struct Matter {
    title: String,
    why: Vec<String>,
    kanal: Vec<Kanal>,
    papers: Vec<KeperluanDokumen>,
}

impl Lewat {
    fn matter(&self, context: &Context<'_>, peserta: &Peserta) -> Option<Matter> {
        let today = context.now.today();
        if let Some(jenis) = Perubahan::dari_kode(&self.jenis) {
            let mut matter = Matter {
                title: name(context, jenis),
                papers: KeperluanDokumen::perubahan(jenis).into_iter().collect(),
                ..Matter::default()
            };
            match jawab(context.known, today, peserta, jenis) {
                Some(Kelayakan::Tidak {
                    jalan_lain, penjelasan, ..
                }) => {
                    matter.why.push(parts::explain(context, &penjelasan));
                    matter.kanal = jalan_lain;
                    // Another choice in this app is no way of its own here.
                    matter.kanal.retain(|kanal| *kanal != Kanal::Aplikasi);
                }
                Some(Kelayakan::Belum { penjelasan, .. }) => matter.why.push(parts::explain(context, &penjelasan)),
                Some(Kelayakan::Boleh { .. }) | None => {}
            }
            if matter.kanal.is_empty() {
                let right = hak(jenis, peserta.segmen.golongan(), today);
                let ways = right.map_or(&[][..], |right| right.jalan_lain);
                matter.kanal = ways.iter().filter_map(|kode| Kanal::dari_kode(kode)).collect();
            }
            return Some(matter);
        }
        if let Some(peristiwa) = Peristiwa::SEMUA.into_iter().find(|p| p.kode() == self.jenis) {
            let title = context.say(&format!(
                "perubahan-data-peserta-event-{}",
                self.jenis.replace('_', "-")
            ));
            let papers = match peristiwa {
                Peristiwa::Kelahiran => KeperluanDokumen::BayiBaruLahir,
                _ => KeperluanDokumen::KeluargaBerubah,
            };
            let Ok(putusan) = susunan_keluarga(peristiwa, &peserta.segmen, today) else {
                return Some(unknown(context, title));
            };
            return Some(Matter {
                title,
                why: vec![parts::explain(context, &putusan.penjelasan)],
                kanal: putusan.kanal,
                papers: vec![papers],
            });
        }
        let early = |papers: Option<KeperluanDokumen>| Matter {
            title: context.say(&format!(
                "perubahan-data-peserta-event-{}",
                self.jenis.replace('_', "-")
            )),
            why: vec![context.say("perubahan-data-peserta-early")],
            kanal: vec![Kanal::Pandawa, Kanal::KantorCabang],
            papers: papers.into_iter().collect(),
        };
        match self.jenis.as_str() {
            "jenis_kepesertaan" => {
                let mut matter = Matter {
                    title: context.say("perubahan-data-peserta-event-jenis-kepesertaan"),
                    ..Matter::default()
                };
                for ke in [Segmen::Pbpu, Segmen::PpuBu, Segmen::PbiJk] {
                    if let Ok(putusan) = pindah_jenis(&peserta.segmen, &ke, today) {
                        matter.why.push(parts::explain(context, &putusan.penjelasan));
                        matter.kanal.extend(putusan.kanal);
                    }
                }
                matter.kanal.sort_unstable();
                matter.kanal.dedup();
                if matter.why.is_empty() {
                    return Some(unknown(context, matter.title));
                }
                Some(matter)
            }
            MOVED => Some(early(Some(KeperluanDokumen::FktpPindahDomisili))),
            POSTED => Some(early(Some(KeperluanDokumen::FktpPenugasan))),
            REDISTRIBUTED => Some(early(None)),
            _ => None,
        }
    }
}

/// Nothing is known for this kind of membership: who answers for everything is asked.
fn unknown(context: &Context<'_>, title: String) -> Matter {
    Matter {
        title,
        why: vec![context.say("rules-perubahan-tak-dikenal")],
        kanal: vec![Kanal::CareCenter165],
        papers: Vec::new(),
    }
}

impl Page for Lewat {
    type Msg = Ask;

    const ASSETS: &'static [&'static str] = &[PACK];

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs_all(context)
    }

    fn update(&mut self, msg: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![msg]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("menu-perubahan-data-peserta"));
        ui.sensitivity(Sensitivity::Personal);
        let Some((_, peserta)) = opened(&mut ui, context, "") else {
            return ui;
        };
        let Some(matter) = self.matter(context, peserta) else {
            let list = context.say("perubahan-data-peserta-list");
            let route = Ask::Replace(Route::Menu(Menu::PerubahanDataPeserta));
            let list = ui.action("daftar", list, ActionRole::Primary, route);
            ui.block(Block::Empty {
                icon: Icon::Search,
                title: context.say("perubahan-data-peserta-not-known-title"),
                text: context.say("perubahan-data-peserta-not-known-text"),
                actions: vec![list],
            });
            return ui;
        };
        ui.heading(matter.title.clone());
        for why in &matter.why {
            ui.paragraph(why.clone());
        }
        if matter.kanal.is_empty() {
            return ui;
        }
        ways(&mut ui, context, &matter);
        papers(&mut ui, context, &matter);
        let text = request(context, &matter.title, Some(&peserta.nama));
        ui.block(Block::Facts {
            title: Some(context.say("perubahan-data-peserta-ready-text")),
            rows: vec![parts::fact(context.say("perubahan-data-peserta-message"), text.clone())],
        });
        let share = context.say("perubahan-data-peserta-share");
        let share = ui
            .action(
                "bagikan",
                share,
                ActionRole::Secondary,
                Ask::Shell(ShellRequest::Share { text, picture: None }),
            )
            .with_icon(Icon::Share);
        ui.block(Block::Buttons { actions: vec![share] });
        ui
    }
}

/// What to write or say; without a number of anybody, which is given when it is asked for.
fn request(context: &Context<'_>, what: &str, nama: Option<&str>) -> String {
    let words = [
        ("apa", Argument::Text(what)),
        ("nama", Argument::Text(nama.unwrap_or_default())),
    ];
    let key = if nama.is_some() { "named" } else { "plain" };
    context.tell(&format!("perubahan-data-peserta-request-{key}"), &words)
}

/// Each way with when it answers, and a button where the phone can go there.
fn ways(ui: &mut Ui<Ask>, context: &Context<'_>, matter: &Matter) {
    let items = matter
        .kanal
        .iter()
        .map(|kanal| {
            let title = capital(&explain::kanal(context.texts, *kanal));
            let (detail, icon, ask) = match kanal {
                Kanal::CareCenter165 => (
                    context.say("perubahan-data-peserta-hours-165"),
                    Icon::Phone,
                    Some(parts::dial_165()),
                ),
                Kanal::Pandawa => (hours(context), Icon::Chat, pandawa(context, &matter.title)),
                Kanal::KantorCabang => {
                    let query = Query::from([("jenis".to_owned(), "kantor".to_owned())]);
                    let route = Route::MenuQuery(Menu::InfoLokasiFaskes, query);
                    (
                        context.say("perubahan-data-peserta-hours-office"),
                        Icon::Office,
                        Some(Ask::Open(route)),
                    )
                }
                Kanal::Aplikasi => (
                    context.say("perubahan-data-peserta-in-app"),
                    Icon::AddPerson,
                    Some(Ask::Open(Route::Menu(Menu::PenambahanPeserta))),
                ),
                Kanal::PemberiKerja => (context.say("perubahan-data-peserta-at-work"), Icon::Bank, None),
                Kanal::Faskes => (context.say("perubahan-data-peserta-at-counter"), Icon::Hospital, None),
                Kanal::Dukcapil => (context.say("perubahan-data-peserta-at-dukcapil"), Icon::Office, None),
                Kanal::DinasSosial => (context.say("perubahan-data-peserta-at-dinsos"), Icon::Office, None),
                // No change goes through these; whoever wants one finds all of them there.
                Kanal::Situs
                | Kanal::Chika
                | Kanal::MediaSosial
                | Kanal::Lapor
                | Kanal::BpjsSatu
                | Kanal::Mcs
                | Kanal::Mpp
                | Kanal::Kader => (context.say("bertanya-other"), Icon::Help, Some(Ask::Open(Route::Kanal))),
            };
            Item {
                action: ask.map(|ask| {
                    ui.action(
                        &format!("lewat-{}", kanal.kode().replace('_', "-")),
                        title.clone(),
                        ActionRole::Quiet,
                        ask,
                    )
                }),
                title,
                detail: Some(detail),
                badge: None,
                tone: Tone::Info,
                icon: Some(icon),
            }
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("perubahan-data-peserta-ways")),
        items,
    });
}

/// A part of a sentence as the beginning of one.
fn capital(words: &str) -> String {
    let mut signs = words.chars();
    let first = signs.next().into_iter().flat_map(char::to_uppercase);
    first.chain(signs).collect()
}

/// When PANDAWA answers, by the phone's day.
fn hours(context: &Context<'_>) -> String {
    let now = context.now.instant().naive_local();
    let hours = jam_layanan(Saluran::Pandawa, context.layer, now);
    parts::or_unknown(context, hours.map(|hours| parts::explain(context, &hours.penjelasan)))
}

/// Opens PANDAWA with the first message written.
fn pandawa(context: &Context<'_>, what: &str) -> Option<Ask> {
    let number = kanal::number(Saluran::Pandawa, context.layer)?;
    kanal::whatsapp(&number, &request(context, what, None))
}

/// Papers to bring; those of PANDAWA as well where it is a way.
fn papers(ui: &mut Ui<Ask>, context: &Context<'_>, matter: &Matter) {
    let mut wanted = matter.papers.clone();
    if matter.kanal.contains(&Kanal::Pandawa) {
        wanted.push(KeperluanDokumen::LayananPandawa);
    }
    let mut sentences = Vec::new();
    for papers in wanted {
        for syarat in syarat_dokumen(papers, context.now.today()).unwrap_or_default() {
            let any: Vec<String> = syarat.salah_satu.iter().map(|one| context.say(&one.kunci)).collect();
            let any = any.join(&context.say("perubahan-data-peserta-or"));
            let said = match syarat.bila {
                Some(bila) => format!("{any} ({})", context.say(&bila.kunci)),
                None => any,
            };
            if !sentences.contains(&said) {
                sentences.push(said);
            }
        }
    }
    if sentences.is_empty() {
        ui.paragraph(context.say("perubahan-data-peserta-no-papers"));
        return;
    }
    parts::list(ui, context.say("perubahan-data-peserta-papers"), sentences);
}
