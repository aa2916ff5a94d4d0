//! The rooms of one hospital.

use serde::{Deserialize, Serialize};

use super::next_minute;
use super::words::{age, caution, class, free};
use crate::data::faskes::Faskes;
use crate::data::kamar::Kamar;
use crate::data::{Resource, Route};
use crate::page::directory::{Directory, PACK};
use crate::page::{Ask, Context, Need, Page, parts, reach};
use crate::rules::tempat_tidur::{Kesegaran, TampilanKamar, batas_jumlah, jumlah_kamar, tampilan_kamar};
use crate::screen::{ActionRole, Block, Icon, Item, ShellRequest, Tone, Ui};
use crate::text::Argument;

/// One hospital.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rinci {
    kode: String,
}

impl Rinci {
    /// The page of a code, which may be no hospital's.
    #[must_use]
    pub const fn new(kode: String) -> Self {
        Self { kode }
    }
}

impl Page for Rinci {
    type Msg = Ask;

    const ASSETS: &'static [&'static str] = &[PACK];

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = context.directory_needs();
        let kode = self.kode.clone();
        needs.push(Need::of(Resource::TempatTidurRs { kode }));
        needs
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let look = context.known.tempat_tidur_rs(&self.kode);
        // The rooms are told without the directory too; it only adds where the hospital is.
        let directory = context.directory();
        let known = match &directory {
            Directory::Here { direktori, .. } => direktori.dengan_kode(&self.kode),
            _ => None,
        };
        let told = look
            .value
            .and_then(|kamar| kamar.first())
            .map(|kamar| kamar.nama_faskes.clone());
        let name = known
            .as_ref()
            .map(|faskes| faskes.nama.clone())
            .or(told)
            .filter(|nama| !nama.is_empty());
        let menu = || context.say("menu-info-ketersediaan-tempat-tidur");
        let mut ui = Ui::new(name.unwrap_or_else(menu));
        if let Some((kamar, as_of_ms)) = parts::value_or_why(&mut ui, context, look) {
            if let Some(freshness) = parts::freshness(context, &look) {
                ui.freshness(freshness);
            }
            reach::clock_notice(&mut ui, context, as_of_ms);
            rooms(&mut ui, context, kamar);
        }
        if let Some(faskes) = &known {
            ways(&mut ui, context, faskes);
        }
        caution(&mut ui, context);
        if known.is_some_and(|faskes| faskes.contoh) {
            ui.paragraph(context.say("info-lokasi-faskes-sample"));
        }
        ui
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        Some(next_minute(context))
    }
}

fn rooms(ui: &mut Ui<Ask>, context: &Context<'_>, kamar: &[Kamar]) {
    if kamar.is_empty() {
        ui.block(Block::Empty {
            icon: Icon::Bed,
            title: context.say("info-ketersediaan-tempat-tidur-none-title"),
            text: context.say("info-ketersediaan-tempat-tidur-none-text"),
            actions: Vec::new(),
        });
        return;
    }
    let jumlah = jumlah_kamar(kamar.iter().map(|kamar| &kamar.laporan), context.now.best_ms());
    let mut rows = vec![parts::fact(
        context.say("info-ketersediaan-tempat-tidur-total"),
        match jumlah.dihitung {
            0 => context.say("info-ketersediaan-tempat-tidur-total-none"),
            _ => free(context, jumlah.tersedia, jumlah.kapasitas),
        },
    )];
    if jumlah.tidak_dihitung > 0 {
        let count = Argument::Count(i64::from(jumlah.tidak_dihitung));
        let left_out = context.tell("info-ketersediaan-tempat-tidur-count", &[("jumlah", count)]);
        rows.push(parts::fact(
            context.say("info-ketersediaan-tempat-tidur-not-counted"),
            left_out,
        ));
    }
    ui.block(Block::Facts { title: None, rows });
    ui.paragraph(parts::explain(context, &batas_jumlah()));
    let items = kamar.iter().map(|kamar| item(context, kamar)).collect();
    let title = Some(context.say("info-ketersediaan-tempat-tidur-rooms"));
    ui.block(Block::Items { title, items });
}

fn item(context: &Context<'_>, kamar: &Kamar) -> Item {
    let laporan = &kamar.laporan;
    let figures = free(context, laporan.tersedia, laporan.kapasitas);
    let (badge, tone, said) = match tampilan_kamar(laporan, context.now.best_ms()) {
        TampilanKamar::TidakMasukAkal { penjelasan, .. } => {
            ("odd", Tone::Warning, parts::explain(context, &penjelasan))
        }
        TampilanKamar::Tampil {
            kesegaran: Kesegaran::Segar,
            tersedia,
            ..
        } => match tersedia {
            true => ("some", Tone::Success, figures),
            false => ("full", Tone::Info, figures),
        },
        TampilanKamar::Tampil {
            kesegaran, penjelasan, ..
        } => {
            let badge = if kesegaran == Kesegaran::Usang {
                "uncounted"
            } else {
                "old"
            };
            (badge, Tone::Warning, parts::explain(context, &penjelasan))
        }
    };
    let split = [
        ("info-ketersediaan-tempat-tidur-men", laporan.tersediapria),
        ("info-ketersediaan-tempat-tidur-women", laporan.tersediawanita),
        ("info-ketersediaan-tempat-tidur-either", laporan.tersediapriawanita),
    ];
    // What can be true only: a split that is below nothing says nothing.
    let split = split
        .into_iter()
        .filter(|(_, jumlah)| *jumlah > 0 && badge != "odd")
        .map(|(key, jumlah)| context.tell(key, &[("jumlah", Argument::Count(jumlah))]));
    let rest: Vec<String> = split.chain([age(context, kamar.dilaporkan())]).collect();
    let rest = rest.join(" · ");
    let detail = match said.ends_with('.') {
        true => format!("{said} {}.", parts::capital(&rest)),
        false => format!("{said} · {rest}"),
    };
    let class = class(context, kamar);
    let title = match kamar.ruang.as_str() {
        "" => class,
        ruang if ruang.eq_ignore_ascii_case(&class) => class,
        ruang => format!("{class} · {ruang}"),
    };
    Item {
        title,
        detail: Some(detail),
        badge: Some(context.say(&format!("info-ketersediaan-tempat-tidur-badge-{badge}"))),
        tone,
        icon: Some(Icon::Bed),
        action: None,
    }
}

fn ways(ui: &mut Ui<Ask>, context: &Context<'_>, faskes: &Faskes<'_>) {
    let mut actions = Vec::new();
    if !faskes.contoh && !faskes.telepon.is_empty() {
        let dial = Ask::Shell(ShellRequest::Dial {
            number: faskes.telepon.clone(),
        });
        let label = context.say("info-ketersediaan-tempat-tidur-call");
        actions.push(
            ui.action("telepon", label, ActionRole::Primary, dial)
                .with_icon(Icon::Phone),
        );
    }
    let map = Ask::Shell(ShellRequest::OpenMap {
        label: faskes.nama.clone(),
        lat_e6: faskes.titik.lintang,
        lon_e6: faskes.titik.bujur,
    });
    let map = ui.action(
        "peta",
        context.say("info-lokasi-faskes-map"),
        ActionRole::Secondary,
        map,
    );
    actions.push(map.with_icon(Icon::Place));
    let route = Route::Faskes {
        kode: faskes.kode.to_owned(),
    };
    let label = context.say("info-ketersediaan-tempat-tidur-about");
    let about = ui.action("faskes", label, ActionRole::Quiet, Ask::Open(route));
    actions.push(about.with_icon(Icon::Hospital));
    ui.block(Block::Buttons { actions });
}
