//! One facility or office: where, when, and what can be done there.

use serde::{Deserialize, Serialize};

use super::words::{kind, now, open};
use crate::data::faskes::{Direktori, Faskes};
use crate::data::{Fetch, Menu, Resource, Route};
use crate::page::directory::PACK;
use crate::page::places::{directory, notice, source};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::antrean::JamPraktik;
use crate::rules::faskes::JenisFaskes;
use crate::screen::{Action, ActionRole, Block, Fact, Icon, Item, ShellRequest, Tone, Ui};
use crate::text::{self, Argument};

/// Days whose hours are shown.
const DAYS: usize = 7;

/// One facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rinci {
    kode: String,
}

impl Rinci {
    /// The page of a code, which may be nobody's.
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
        needs.push(Need::of(Resource::RincianFaskes {
            kode: self.kode.clone(),
        }));
        needs
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("menu-info-lokasi-faskes"));
        let Some(direktori) = directory(&mut ui, context) else {
            return ui;
        };
        let Some(faskes) = direktori.dengan_kode(&self.kode) else {
            unknown(&mut ui, context);
            return ui;
        };
        let mut ui = Ui::new(faskes.nama.clone());
        if !faskes.bekerjasama {
            notice(&mut ui, context, Tone::Warning, "info-lokasi-faskes-not-partner");
        }
        if faskes.penuh {
            notice(&mut ui, context, Tone::Info, "info-lokasi-faskes-full");
        }
        facts(&mut ui, context, &direktori, &faskes);
        actions(&mut ui, context, &faskes);
        hours(&mut ui, context, &direktori, &faskes);
        details(&mut ui, context, &self.kode);
        source(&mut ui, context, &direktori, faskes.contoh);
        ui
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        const MINUTE_MS: i64 = 60_000;
        Some(
            (context.now.best_ms() / MINUTE_MS)
                .saturating_add(1)
                .saturating_mul(MINUTE_MS),
        )
    }
}

fn unknown(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let all = context.say("info-lokasi-faskes-all");
    let all = ui.action(
        "semua",
        all,
        ActionRole::Primary,
        Ask::Replace(Route::Menu(Menu::InfoLokasiFaskes)),
    );
    ui.block(Block::Empty {
        icon: Icon::Place,
        title: context.say("info-lokasi-faskes-unknown-title"),
        text: context.say("info-lokasi-faskes-unknown-text"),
        actions: vec![all],
    });
}

fn facts(ui: &mut Ui<Ask>, context: &Context<'_>, direktori: &Direktori, faskes: &Faskes<'_>) {
    let state = now(context, direktori, faskes);
    let mut rows = vec![
        parts::fact(context.say("info-lokasi-faskes-kind"), kind(context, faskes.jenis)),
        parts::fact(context.say("info-lokasi-faskes-now"), parts::or_unknown(context, state)),
    ];
    let place = [faskes.alamat.clone(), direktori.tempat(faskes.wilayah)];
    let place: Vec<String> = place.into_iter().filter(|teks| !teks.is_empty()).collect();
    let note = faskes.perkiraan.then(|| context.say("info-lokasi-faskes-about"));
    rows.push(Fact {
        note,
        ..parts::fact(
            context.say("info-lokasi-faskes-address"),
            parts::or_unknown(context, place.join(", ")),
        )
    });
    let note = faskes.contoh.then(|| context.say("info-lokasi-faskes-no-dial"));
    rows.push(Fact {
        note,
        ..parts::fact(
            context.say("info-lokasi-faskes-phone"),
            parts::or_unknown(context, faskes.telepon.clone()),
        )
    });
    let done = context.say("info-lokasi-faskes-copied");
    let copy = ShellRequest::Copy {
        text: faskes.kode.to_owned(),
        sensitive: false,
        done,
    };
    let copy = ui.action(
        "salin",
        context.say("info-lokasi-faskes-copy"),
        ActionRole::Quiet,
        Ask::Shell(copy),
    );
    rows.push(Fact {
        action: Some(copy.with_icon(Icon::Copy)),
        ..parts::fact(context.say("info-lokasi-faskes-code"), faskes.kode)
    });
    if faskes.hemodialisa {
        let (label, value) = ("info-lokasi-faskes-dialysis", "info-lokasi-faskes-dialysis-yes");
        rows.push(parts::fact(context.say(label), context.say(value)));
    }
    ui.block(Block::Facts { title: None, rows });
}

fn actions(ui: &mut Ui<Ask>, context: &Context<'_>, faskes: &Faskes<'_>) {
    let map = Ask::Shell(ShellRequest::OpenMap {
        label: faskes.nama.clone(),
        lat_e6: faskes.titik.lintang,
        lon_e6: faskes.titik.bujur,
    });
    let map = ui.action("peta", context.say("info-lokasi-faskes-map"), ActionRole::Primary, map);
    ui.main_action(map.with_icon(Icon::Place));
    let mut actions: Vec<Action> = Vec::new();
    if !faskes.contoh && !faskes.telepon.is_empty() {
        let dial = ShellRequest::Dial {
            number: faskes.telepon.clone(),
        };
        let dial = ui.action(
            "telepon",
            context.say("info-lokasi-faskes-call"),
            ActionRole::Secondary,
            Ask::Shell(dial),
        );
        actions.push(dial.with_icon(Icon::Phone));
    }
    let mut open = |name: &str, key: &str, icon, route| {
        let action = ui.action(name, context.say(key), ActionRole::Secondary, Ask::Open(route));
        actions.push(action.with_icon(icon));
    };
    if faskes.jenis == Some(JenisFaskes::Rs) {
        let beds = Route::TempatTidur {
            kode: faskes.kode.to_owned(),
        };
        open("tempat-tidur", "info-lokasi-faskes-beds", Icon::Bed, beds);
    }
    if faskes.jenis.is_some_and(JenisFaskes::fktp) && faskes.bekerjasama {
        open(
            "antrean",
            "info-lokasi-faskes-queue",
            Icon::Queue,
            Route::Menu(Menu::PendaftaranPelayanan),
        );
        let change = Route::Menu(Menu::PerubahanDataPeserta);
        if !faskes.penuh {
            open("pindah", "info-lokasi-faskes-move", Icon::Edit, change);
        }
    }
    if !actions.is_empty() {
        ui.block(Block::Buttons { actions });
    }
}

/// The hours of a week from today on, by the clock of its own zone; holidays as they fall.
fn hours(ui: &mut Ui<Ask>, context: &Context<'_>, direktori: &Direktori, faskes: &Faskes<'_>) {
    let always = open(context, direktori, faskes).is_some_and(|now| now.buka && now.berubah.is_none());
    let Some(plan) = faskes.jadwal().filter(|_| !always) else {
        return;
    };
    let zona = direktori.zona(faskes.wilayah);
    let language = context.language();
    let session = |jam: JamPraktik| {
        let clock = |waktu| text::time(language, waktu, "").trim_end().to_owned();
        let end = match jam.selesai() {
            chrono::NaiveTime::MIN => text::clock(language, 24, 0, "").trim_end().to_owned(),
            end => clock(end),
        };
        let (from, until) = (clock(jam.mulai()), end);
        context.tell(
            "info-lokasi-faskes-session",
            &[("mulai", Argument::Text(&from)), ("selesai", Argument::Text(&until))],
        )
    };
    let today = context.now.today_in(zona);
    let rows = today.iter_days().take(DAYS).map(|day| {
        let mut sessions: Vec<JamPraktik> = plan.sesi(day).collect();
        sessions.sort_unstable();
        let sessions: Vec<String> = sessions.into_iter().map(session).collect();
        let value = if sessions.is_empty() {
            context.say("info-lokasi-faskes-closed")
        } else {
            sessions.join(", ")
        };
        parts::fact(
            format!("{}, {}", text::weekday(language, day), text::date(language, day)),
            value,
        )
    });
    let rows = rows.collect();
    let title = context.tell(
        "info-lokasi-faskes-hours",
        &[("zona", Argument::Text(zona.singkatan()))],
    );
    ui.block(Block::Facts {
        title: Some(title),
        rows,
    });
}

/// What only the gateway knows; the page stands without it.
fn details(ui: &mut Ui<Ask>, context: &Context<'_>, kode: &str) {
    let look = context.known.rincian_faskes(kode);
    let Some(rincian) = look.value else {
        match look.fetch {
            Fetch::Failed(_) | Fetch::Idle => {
                ui.paragraph(context.say("info-lokasi-faskes-details-later"));
            }
            Fetch::Loading | Fetch::Asking => {
                let label = context.say("common-loading");
                ui.block(Block::Progress { label, percent: None });
            }
        }
        return;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    parts::skipped(ui, context, look.skipped);
    if !rincian.layanan.is_empty() {
        ui.heading(context.say("info-lokasi-faskes-services"));
        ui.paragraph(rincian.layanan.join(", "));
    }
    if !rincian.dokter.is_empty() {
        let items = rincian.dokter.iter().map(|dokter| Item {
            title: dokter.nama.clone(),
            detail: Some(dokter.keterangan.clone()).filter(|teks| !teks.is_empty()),
            badge: None,
            tone: Tone::Info,
            icon: Some(Icon::Doctor),
            action: None,
        });
        ui.block(Block::Items {
            title: Some(context.say("info-lokasi-faskes-doctors")),
            items: items.collect(),
        });
    }
}
