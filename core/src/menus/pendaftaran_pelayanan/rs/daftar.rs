//! The family's referrals and follow-up letters, with the days that they still serve.

use serde::{Deserialize, Serialize};

use super::acuan::Acuan;
use super::say;
use crate::data::Route;
use crate::menus::pendaftaran_pelayanan::{tiket_block, words};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::antrean::rujukan::JenisKunjungan;
use crate::rules::poli::sebutan;
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// Nothing is chosen on this page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Daftar {}

impl Page for Daftar {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        super::needs()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(say(context, "title"));
        ui.sensitivity(Sensitivity::Personal);
        let look = context.known.rujukan();
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        let Some((keluarga, _)) = parts::value_or_why(&mut ui, context, context.known.keluarga()) else {
            return ui;
        };
        tiket_block::clock_warning(&mut ui, context);
        let told = parts::value_or_why(&mut ui, context, look).is_some();
        // One notice says what went wrong; the letters are as old as the referrals.
        let letters = context.known.surat_kontrol();
        let told = if told {
            parts::value_or_why(&mut ui, context, letters).is_some()
        } else {
            false
        };
        let all = Acuan::all(context);
        for peserta in &keluarga.peserta {
            let of = |acuan: &&Acuan<'_>| acuan.peserta(context).is_some_and(|p| p.id == peserta.id);
            list(&mut ui, context, Some(&peserta.nama), all.iter().filter(of));
        }
        list(
            &mut ui,
            context,
            None,
            all.iter().filter(|acuan| acuan.peserta(context).is_none()),
        );
        if told && all.is_empty() {
            ui.block(Block::Empty {
                icon: Icon::Hospital,
                title: say(context, "kosong-title"),
                text: say(context, "kosong-text"),
                actions: Vec::new(),
            });
        }
        if told {
            let label = say(context, "ke-fktp");
            let fktp = ui.action("fktp", label, ActionRole::Secondary, Ask::Open(Route::AmbilAntrean));
            ui.main_action(fktp.with_icon(Icon::Queue));
        }
        ui
    }
}

/// The letters of one member, or of nobody in the family.
fn list<'a>(ui: &mut Ui<Ask>, context: &Context<'_>, nama: Option<&str>, all: impl Iterator<Item = &'a Acuan<'a>>) {
    let items: Vec<Item> = all.map(|acuan| item(ui, context, *acuan)).collect();
    if !items.is_empty() {
        ui.block(Block::Items {
            title: Some(nama.map_or_else(|| say(context, "orang-lain"), str::to_owned)),
            items,
        });
    }
}

fn item(ui: &mut Ui<Ask>, context: &Context<'_>, acuan: Acuan<'_>) -> Item {
    let title = sebutan(acuan.poli().1);
    let place = parts::or_unknown(context, acuan.tujuan().nama.clone());
    let (badge, tone) = badge(context, acuan);
    let open = Ask::Open(Route::AmbilRs {
        acuan: acuan.nomor().to_owned(),
    });
    Item {
        action: Some(ui.action("surat", title.clone(), ActionRole::Quiet, open)),
        title,
        detail: Some([kind(context, acuan), place, until(context, acuan)].join(" · ")),
        badge: Some(badge),
        tone,
        icon: Some(Icon::Hospital),
    }
}

/// What kind of letter it is.
pub(super) fn kind(context: &Context<'_>, acuan: Acuan<'_>) -> String {
    say(
        context,
        match acuan.jenis() {
            JenisKunjungan::RujukanFktp => "jenis-fktp",
            JenisKunjungan::RujukanInternal => "jenis-internal",
            JenisKunjungan::Kontrol => "jenis-kontrol",
            JenisKunjungan::RujukanAntarRs => "jenis-antar-rs",
        },
    )
}

/// Until when it serves, or for which day it is.
pub(super) fn until(context: &Context<'_>, acuan: Acuan<'_>) -> String {
    let day = |day| text::date(context.language(), day);
    let (key, day) = match (acuan.sampai(), acuan.rencana()) {
        (Some(sampai), _) => ("sampai", day(sampai)),
        (None, Some(rencana)) => ("rencana", day(rencana)),
        (None, None) => return say(context, "tanpa-batas"),
    };
    context.tell(
        &format!("pendaftaran-pelayanan-rs-{key}"),
        &[("tanggal", Argument::Text(&day))],
    )
}

/// The days left in a word, and how that should feel.
pub(super) fn badge(context: &Context<'_>, acuan: Acuan<'_>) -> (String, Tone) {
    if acuan.peserta(context).is_none() {
        return (say(context, "bukan-milik"), Tone::Danger);
    }
    if acuan.obstacle(context).is_some() {
        return (say(context, "tidak-bisa"), Tone::Danger);
    }
    if acuan.terpakai() {
        return (say(context, "terpakai"), Tone::Warning);
    }
    let today = acuan.today(context);
    let left = acuan
        .sampai()
        .map(|sampai| sampai.signed_duration_since(today).num_days());
    let near = if left.is_some_and(|left| left < 7) {
        Tone::Warning
    } else {
        Tone::Success
    };
    match left {
        // Expired, and routine haemodialysis goes on all the same.
        Some(left) if left < 0 => (say(context, "tanpa-rujukan-baru"), Tone::Success),
        Some(left) => (
            context.tell("pendaftaran-pelayanan-rs-sisa", &[("hari", Argument::Count(left))]),
            near,
        ),
        None => (
            acuan
                .rencana()
                .map_or_else(|| say(context, "berlaku"), |day| words::short(context, day, today)),
            Tone::Info,
        ),
    }
}
