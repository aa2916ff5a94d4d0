//! What came of a screening: what the gateway says, beside what this app makes of the answers, and what to do.

use serde::{Deserialize, Serialize};

use super::{ditolak, keadaan, say};
use crate::data::peserta::Peserta;
use crate::data::skrining::{HasilPenyakit, Kirim, Skrining, Tindak, Tingkat};
use crate::data::{Janji, Keadaan, Menu, Route};
use crate::page::{Anggota, Ask, Context, Need, Page, parts};
use crate::rules::skrining::nilai::HasilPenyakit as Ours;
use crate::rules::skrining::tubuh::{GolonganImt, Imt};
use crate::rules::skrining::{HasilSkrining, sangkalan};
use crate::screen::{ActionRole, Block, Fact, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::{self, Argument, Language};

/// The page of one screening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hasil {
    anggota: String,
    id: String,
}

impl Hasil {
    /// The page of a name, which may be no screening's; of what was sent last for an empty one.
    #[must_use]
    pub const fn new(anggota: String, id: String) -> Self {
        Self { anggota, id }
    }
}

/// What is known of it.
struct Found<'a> {
    promise: Option<(&'a Janji, &'a Kirim)>,
    told: Option<&'a Skrining>,
    ours: Option<HasilSkrining>,
}

impl Hasil {
    fn found<'a>(&self, context: &Context<'a>, anggota: &str) -> Found<'a> {
        let promise = keadaan::promise(context, anggota).filter(|(janji, _)| {
            self.id.is_empty() || keadaan::brought(janji).is_some_and(|skrining| skrining.id == self.id)
        });
        let listed = context.known.skrining(anggota).value;
        let listed = listed.and_then(|all| all.iter().find(|skrining| skrining.id == self.id));
        // What was refused came to nothing, and says nothing.
        let refused = |janji: &Janji| matches!(janji.keadaan, Some(Keadaan::Ditolak { .. }));
        let ours = promise.filter(|(janji, _)| !refused(janji));
        Found {
            told: promise.and_then(|(janji, _)| keadaan::brought(janji)).or(listed),
            ours: ours.and_then(|(_, kirim)| keadaan::ours(context, kirim)),
            promise,
        }
    }
}

impl Page for Hasil {
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        keadaan::needs(keadaan::member(context, &self.anggota).map(|peserta| peserta.id.as_str()))
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(say(context, "result"));
        ui.sensitivity(Sensitivity::Personal);
        if parts::value_or_why(&mut ui, context, context.known.keluarga()).is_none() {
            return ui;
        }
        let Some(peserta) = keadaan::member(context, &self.anggota) else {
            gone(&mut ui, context, &self.anggota);
            return ui;
        };
        let found = self.found(context, &peserta.id);
        if let Some((janji, _)) = found.promise {
            let (anggota, id) = (peserta.id.clone(), self.id.clone());
            ditolak::standing(&mut ui, context, janji, peserta, &Route::HasilSkrining { anggota, id });
        }
        match (found.told, &found.ours) {
            (None, None) if found.promise.is_none() => {
                let look = context.known.skrining(&peserta.id);
                if parts::value_or_why(&mut ui, context, look).is_some() {
                    gone(&mut ui, context, &self.anggota);
                }
            }
            (None, None) => {}
            (told, ours) => result(&mut ui, context, peserta, told, ours.as_ref()),
        }
        ui
    }
}

fn gone(ui: &mut Ui<Ask>, context: &Context<'_>, anggota: &str) {
    let open = Ask::Open(Anggota::query(Menu::SkriningRiwayatKesehatan, anggota));
    let open = ui.action("riwayat", say(context, "see-history"), ActionRole::Secondary, open);
    ui.block(Block::Empty {
        icon: Icon::Screening,
        title: context.say("common-row-gone-title"),
        text: context.say("common-row-gone-text"),
        actions: vec![open],
    });
}

fn result(
    ui: &mut Ui<Ask>,
    context: &Context<'_>,
    peserta: &Peserta,
    told: Option<&Skrining>,
    ours: Option<&HasilSkrining>,
) {
    let day = told.map_or_else(|| context.now.today(), |skrining| skrining.tanggal);
    let day = text::date(context.language(), day);
    let key = if told.is_some() { "of" } else { "of-ours" };
    let words = [
        ("nama", Argument::Text(peserta.nama.as_str())),
        ("tanggal", Argument::Text(&day)),
    ];
    ui.paragraph(context.tell(&format!("skrining-{key}"), &words));
    diseases(ui, context, told, ours);
    follow_up(ui, context, told, ours);
    if let Some(ours) = ours {
        body(ui, context, ours);
    }
    ui.paragraph(parts::explain(context, &sangkalan()));
}

/// What the gateway says of each disease, beside what this app says; in the order of the gateway, ours behind.
fn diseases(ui: &mut Ui<Ask>, context: &Context<'_>, told: Option<&Skrining>, ours: Option<&HasilSkrining>) {
    let told: &[HasilPenyakit] = told.map_or(&[], |skrining| &skrining.hasil);
    let ours: &[Ours] = ours.map_or(&[], |ours| &ours.penyakit);
    let mine = |kode: &str| ours.iter().find(|row| row.penyakit.kode() == kode);
    let differs = told
        .iter()
        .any(|row| mine(&row.penyakit).is_some_and(|mine| differ(row.tingkat, mine)));
    if differs {
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "differs-title"),
            text: say(context, "differs-text"),
            actions: Vec::new(),
        });
    }
    let mut items: Vec<Item> = told
        .iter()
        .map(|row| {
            let mine = mine(&row.penyakit);
            disease(context, &row.penyakit, Some(row.tingkat), mine)
        })
        .collect();
    let alone = |row: &&Ours| !told.iter().any(|told| told.penyakit == row.penyakit.kode());
    let of_ours = |official: bool| {
        let rows = ours.iter().filter(alone).filter(move |row| row.resmi == official);
        rows.map(|row| disease(context, row.penyakit.kode(), None, Some(row)))
            .collect::<Vec<_>>()
    };
    items.extend(of_ours(true));
    if !items.is_empty() {
        ui.block(Block::Items {
            title: Some(say(context, "diseases")),
            items,
        });
    }
    let more = of_ours(false);
    if !more.is_empty() {
        ui.block(Block::Items {
            title: Some(say(context, "diseases-more")),
            items: more,
        });
    }
}

fn differ(told: Tingkat, mine: &Ours) -> bool {
    let mine = keadaan::of_ours(mine.tingkat);
    match told {
        Tingkat::Berisiko | Tingkat::TidakBerisiko => keadaan::raised(told) != keadaan::raised(mine),
        Tingkat::Lain => false,
        told => told != mine,
    }
}

fn disease(context: &Context<'_>, kode: &str, told: Option<Tingkat>, mine: Option<&Ours>) -> Item {
    let name = |tingkat: Tingkat| say(context, &format!("level-{}", keadaan::level(tingkat)));
    let shown = told
        .or_else(|| mine.map(|mine| keadaan::of_ours(mine.tingkat)))
        .unwrap_or(Tingkat::Lain);
    let detail = match (told, mine) {
        (Some(told), Some(mine)) if differ(told, mine) => {
            let (service, app) = (name(told), name(keadaan::of_ours(mine.tingkat)));
            let words = [("layanan", Argument::Text(&service)), ("kami", Argument::Text(&app))];
            context.tell("skrining-two-answers", &words)
        }
        (_, Some(mine)) => parts::explain(context, &mine.penjelasan),
        (_, None) => say(context, &format!("advice-{}", keadaan::level(shown))),
    };
    Item {
        title: keadaan::disease(context, kode),
        detail: Some(detail),
        badge: Some(name(shown)),
        tone: match shown {
            Tingkat::Rendah | Tingkat::TidakBerisiko => Tone::Success,
            Tingkat::Sedang | Tingkat::Berisiko => Tone::Warning,
            Tingkat::Tinggi => Tone::Danger,
            Tingkat::Lain => Tone::Info,
        },
        icon: Some(Icon::Screening),
        action: None,
    }
}

/// What to do, and the way there.
fn follow_up(ui: &mut Ui<Ask>, context: &Context<'_>, told: Option<&Skrining>, ours: Option<&HasilSkrining>) {
    let ours: &[_] = ours.map_or(&[], |ours| &ours.tindak_lanjut);
    let mut advice: Vec<String> = ours.iter().map(|why| parts::explain(context, why)).collect();
    match told.map(|skrining| skrining.tindak) {
        Some(Tindak::KeFktp) => advice.insert(0, say(context, "see-fktp")),
        Some(Tindak::JagaSehat) if advice.is_empty() => advice.push(say(context, "keep-healthy")),
        _ => {}
    }
    let visit = !ours.is_empty() || told.is_some_and(|skrining| skrining.tindak == Tindak::KeFktp);
    parts::list(ui, say(context, "what-to-do"), advice);
    if visit {
        let open = Ask::Open(Route::AmbilAntrean);
        let open = ui.action("ambil", say(context, "take-number"), ActionRole::Secondary, open);
        ui.block(Block::Buttons {
            actions: vec![open.with_icon(Icon::Queue)],
        });
    }
}

/// The measures, as far as they say something of an adult.
fn body(ui: &mut Ui<Ask>, context: &Context<'_>, ours: &HasilSkrining) {
    let mut rows = Vec::new();
    if let Some(imt) = ours.imt {
        let key = match imt.golongan {
            GolonganImt::Kurang => "imt-low",
            GolonganImt::Normal => "imt-normal",
            GolonganImt::Lebih => "imt-high",
        };
        rows.push(Fact {
            note: Some(say(context, key)),
            ..parts::fact(say(context, "imt"), tenths(context, imt))
        });
    }
    if let Some(more) = ours.pinggang_lebih {
        let key = if more { "waist-high" } else { "waist-normal" };
        rows.push(parts::fact(say(context, "waist"), say(context, key)));
    }
    if !rows.is_empty() {
        ui.block(Block::Facts { title: None, rows });
    }
}

fn tenths(context: &Context<'_>, imt: Imt) -> String {
    let mark = match context.language() {
        Language::Id => ',',
        Language::En => '.',
    };
    format!("{}{mark}{}", imt.persepuluh / 10, imt.persepuluh % 10)
}
