//! The first page: which case am I, and what if this is not my way.

use serde::{Deserialize, Serialize};

use super::{asked, buttons, channels, papers, say, ways};
use crate::data::route::Bagian;
use crate::data::{Resource, Route};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::keluarga::susunan::{Peristiwa, susunan_keluarga};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::pindah::pindah_jenis;
use crate::rules::segmen::{Segmen, boleh_daftar};
use crate::rules::syarat::KeperluanDokumen;
use crate::screen::{ActionRole, Block, Icon, Item, Tone, Ui};

/// What is opened on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Model {
    topik: Option<Topik>,
}

/// A way that does not lead through a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topik {
    /// Whom a government pays for.
    Pemerintah,
    /// Who changes the kind of membership.
    Pindah,
    /// Whose family has changed.
    Keluarga,
    /// Who is no citizen.
    Wna,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Opens a way.
    Topik(Topik),
    /// Back to the choice.
    Tutup,
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

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::kept(Resource::Keluarga)]
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Topik(topik) => self.topik = Some(topik),
            Msg::Tutup => self.topik = None,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn back(&mut self) -> bool {
        self.topik.take().is_some()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("menu-penambahan-peserta"));
        match self.topik {
            None => choice(&mut ui, context),
            Some(Topik::Pemerintah) => government(&mut ui, context),
            Some(Topik::Pindah) => change_of_kind(&mut ui, context),
            Some(Topik::Keluarga) => change_of_family(&mut ui, context),
            Some(Topik::Wna) => {
                ui.heading(say(context, "wna"));
                ui.paragraph(say(context, "wna-text"));
                papers(&mut ui, context, KeperluanDokumen::PendaftaranWna);
                let actions = ways(&mut ui, context, &[crate::rules::penjelasan::Kanal::Pandawa]);
                buttons(&mut ui, actions);
            }
        }
        ui
    }
}

fn choice(ui: &mut Ui<Msg>, context: &Context<'_>) {
    if asked(context).next().is_some() {
        let open = Ask::Open(Route::Pendaftaran(Bagian::Hasil)).into();
        let open = ui.action("hasil", say(context, "mine"), ActionRole::Primary, open);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: say(context, "mine-title"),
            text: say(context, "mine-text"),
            actions: vec![open],
        });
    }
    not_my_way(ui, context);
    ui.paragraph(say(context, "intro"));
    let routes = [
        ("keluarga", Icon::Family, Bagian::Keluarga),
        ("anggota", Icon::AddPerson, Bagian::Anggota),
        ("bayi", Icon::Person, Bagian::Bayi),
        ("pekerja", Icon::Office, Bagian::Pekerja),
    ];
    let topics = [
        ("pemerintah", Icon::Help, Topik::Pemerintah),
        ("pindah", Icon::Edit, Topik::Pindah),
        ("berubah", Icon::Family, Topik::Keluarga),
        ("wna", Icon::Card, Topik::Wna),
    ];
    let routes = routes.map(|(name, icon, bagian)| (name, icon, Ask::Open(Route::Pendaftaran(bagian)).into()));
    let topics = topics.map(|(name, icon, topik)| (name, icon, Msg::Topik(topik)));
    let mut items = Vec::new();
    for (name, icon, msg) in routes.into_iter().chain(topics) {
        let title = say(context, name);
        let action = ui.action(name, title.clone(), ActionRole::Quiet, msg);
        items.push(Item {
            title,
            detail: Some(say(context, &format!("{name}-detail"))),
            badge: None,
            tone: Tone::Info,
            icon: Some(icon),
            action: Some(action),
        });
    }
    let title = Some(say(context, "which"));
    ui.block(Block::Items { title, items });
    let papers = Ask::Open(Route::Pendaftaran(Bagian::Syarat)).into();
    let papers = ui.action("syarat", say(context, "papers-open"), ActionRole::Secondary, papers);
    buttons(ui, vec![papers]);
}

/// Says so when whoever is signed in is registered by somebody else.
fn not_my_way(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let keluarga = context.known.keluarga().value;
    let Some(segmen) = keluarga.and_then(|k| k.peserta.first()).map(|p| &p.segmen) else {
        return;
    };
    if let Kelayakan::Tidak {
        jalan_lain, penjelasan, ..
    } = boleh_daftar(segmen, context.now.today())
    {
        let text = format!(
            "{} {}",
            parts::explain(context, &penjelasan),
            go_to(context, &jalan_lain)
        );
        let actions = ways(ui, context, &jalan_lain);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: say(context, "other-way"),
            text,
            actions,
        });
    }
}

fn go_to(context: &Context<'_>, kanal: &[crate::rules::penjelasan::Kanal]) -> String {
    let names = channels(context, kanal);
    context.tell(
        "penambahan-peserta-go-to",
        &[("kanal", crate::text::Argument::Text(&names))],
    )
}

fn government(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.heading(say(context, "pemerintah"));
    if let Kelayakan::Tidak {
        jalan_lain, penjelasan, ..
    } = boleh_daftar(&Segmen::PbiJk, context.now.today())
    {
        ui.paragraph(parts::explain(context, &penjelasan));
        ui.paragraph(say(context, "pemerintah-text"));
        ui.paragraph(go_to(context, &jalan_lain));
        let actions = ways(ui, context, &jalan_lain);
        buttons(ui, actions);
    }
}

/// From which kind to which, in the words of who pays.
fn change_of_kind(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.heading(say(context, "pindah"));
    ui.paragraph(say(context, "pindah-text"));
    let moves = [
        ("pindah-dari-kerja", Segmen::PpuBu, Segmen::Pbpu),
        ("pindah-dari-pemerintah", Segmen::PbiJk, Segmen::Pbpu),
        ("pindah-ke-kerja", Segmen::Pbpu, Segmen::PpuBu),
        ("pindah-ke-pemerintah", Segmen::Pbpu, Segmen::PbiJk),
        ("pindah-ke-pensiun", Segmen::PpuPn, Segmen::BpPensiun),
    ];
    let mut items = Vec::new();
    for (key, dari, ke) in moves {
        if let Ok(putusan) = pindah_jenis(&dari, &ke, context.now.today()) {
            items.push(told(say(context, key), parts::explain(context, &putusan.penjelasan)));
        }
    }
    ui.block(Block::Items { title: None, items });
    let actions = ways(ui, context, &[crate::rules::penjelasan::Kanal::Pandawa]);
    buttons(ui, actions);
}

/// What each event does to this family; to one that pays for itself while nothing is known.
fn change_of_family(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.heading(say(context, "berubah"));
    let keluarga = context.known.keluarga().value;
    let known = keluarga.and_then(|k| k.peserta.first()).map(|p| p.segmen.clone());
    ui.paragraph(say(
        context,
        if known.is_some() { "berubah-own" } else { "berubah-text" },
    ));
    let segmen = known.unwrap_or(Segmen::Pbpu);
    let mut items = Vec::new();
    for peristiwa in Peristiwa::SEMUA {
        if let Ok(putusan) = susunan_keluarga(peristiwa, &segmen, context.now.today()) {
            let title = say(context, &format!("peristiwa-{}", peristiwa.kode().replace('_', "-")));
            items.push(told(title, parts::explain(context, &putusan.penjelasan)));
        }
    }
    if !items.is_empty() {
        ui.block(Block::Items { title: None, items });
    }
    papers(ui, context, KeperluanDokumen::KeluargaBerubah);
    let actions = ways(ui, context, &[crate::rules::penjelasan::Kanal::Pandawa]);
    buttons(ui, actions);
}

fn told(title: String, detail: String) -> Item {
    Item {
        title,
        detail: Some(detail),
        badge: None,
        tone: Tone::Info,
        icon: None,
        action: None,
    }
}
