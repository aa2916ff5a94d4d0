//! What the list and the page of one facility say in the same way.

use crate::data::faskes::{Direktori, Faskes};
use crate::page::directory::{Directory, Update};
use crate::page::{Ask, Context, parts};
use crate::rules::buka::BukaSekarang;
use crate::rules::faskes::JenisFaskes;
use crate::screen::{Block, Icon, Tone, Ui};
use crate::text::{self, Argument};

/// Nearer than this a distance says more than is known of a position that is only about right, metres.
const VAGUE_M: u32 = 500;

/// Name of a kind.
pub(super) fn kind(context: &Context<'_>, jenis: Option<JenisFaskes>) -> String {
    let Some(jenis) = jenis else {
        return context.say("info-lokasi-faskes-kind-other");
    };
    context.say(match jenis {
        JenisFaskes::Puskesmas => "info-lokasi-faskes-kind-puskesmas",
        JenisFaskes::Klinik => "info-lokasi-faskes-kind-klinik",
        JenisFaskes::Dpp => "info-lokasi-faskes-kind-dpp",
        JenisFaskes::Drg => "info-lokasi-faskes-kind-drg",
        JenisFaskes::Rs => "info-lokasi-faskes-kind-rs",
        JenisFaskes::Apotek => "info-lokasi-faskes-kind-apotek",
        JenisFaskes::Optik => "info-lokasi-faskes-kind-optik",
        JenisFaskes::KantorCabang => "info-lokasi-faskes-kind-kantor-cabang",
        JenisFaskes::KantorKabupaten => "info-lokasi-faskes-kind-kantor-kabupaten",
        JenisFaskes::Mcs => "info-lokasi-faskes-kind-mcs",
        JenisFaskes::Mpp => "info-lokasi-faskes-kind-mpp",
    })
}

pub(super) const fn icon(jenis: Option<JenisFaskes>) -> Icon {
    match jenis {
        Some(JenisFaskes::Rs) => Icon::Hospital,
        Some(JenisFaskes::Apotek) => Icon::Pharmacy,
        Some(JenisFaskes::Dpp | JenisFaskes::Drg) => Icon::Doctor,
        Some(JenisFaskes::KantorCabang | JenisFaskes::KantorKabupaten | JenisFaskes::Mcs | JenisFaskes::Mpp) => {
            Icon::Office
        }
        _ => Icon::Place,
    }
}

/// Whether it is open now, by the clock of its own zone.
pub(super) fn open(context: &Context<'_>, direktori: &Direktori, faskes: &Faskes<'_>) -> Option<BukaSekarang> {
    faskes
        .jadwal()?
        .pada(direktori.zona(faskes.wilayah), context.now.best_ms())
}

/// How far away something is, in words.
pub(super) fn distance(context: &Context<'_>, metres: u32, vague: bool) -> String {
    if vague && metres < VAGUE_M {
        return context.say("info-lokasi-faskes-very-near");
    }
    let language = context.language();
    let (key, number) = match metres {
        0..1_000 => (
            "info-lokasi-faskes-metres",
            text::number(language, i64::from(metres / 10 * 10)),
        ),
        1_000..10_000 => {
            let mark = if language == text::Language::Id { ',' } else { '.' };
            (
                "info-lokasi-faskes-kilometres",
                format!("{}{mark}{}", metres / 1_000, metres % 1_000 / 100),
            )
        }
        _ => (
            "info-lokasi-faskes-kilometres",
            text::number(language, i64::from(metres / 1_000)),
        ),
    };
    context.tell(key, &[("jarak", Argument::Text(&number))])
}

/// The directory; when there is none, says why instead.
pub(super) fn directory<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
) -> Option<std::sync::Arc<Direktori>> {
    match context.directory() {
        Directory::Loading => {
            let label = context.say("info-lokasi-faskes-loading");
            ui.block(Block::Progress { label, percent: None });
        }
        Directory::Absent { damaged } => {
            if damaged {
                notice(ui, context, Tone::Warning, "info-lokasi-faskes-damaged");
            }
            parts::value_or_why(ui, context, context.known.faskes(0));
        }
        Directory::Here { direktori, update } => {
            match update {
                Update::Done => {}
                Update::Damaged => notice(ui, context, Tone::Info, "info-lokasi-faskes-update-damaged"),
                Update::DoesNotFit => notice(ui, context, Tone::Info, "info-lokasi-faskes-update-odd"),
            }
            return Some(direktori);
        }
    }
    None
}

/// A notice without actions; its texts are `key-title` and `key-text`.
pub(super) fn notice<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, tone: Tone, key: &str) {
    ui.block(Block::Notice {
        tone,
        title: context.say(&format!("{key}-title")),
        text: context.say(&format!("{key}-text")),
        actions: Vec::new(),
    });
}

/// Of which day the directory is, and from where names and positions come.
pub(super) fn source<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, direktori: &Direktori, contoh: bool) {
    if contoh {
        ui.paragraph(context.say("info-lokasi-faskes-sample"));
    }
    let versi = direktori.versi();
    let day = chrono::NaiveDate::from_ymd_opt(
        i32::try_from(versi / 10_000).unwrap_or_default(),
        versi / 100 % 100,
        versi % 100,
    );
    let day = parts::or_unknown(context, day.map(|day| text::date(context.language(), day)));
    ui.paragraph(context.tell("info-lokasi-faskes-as-of", &[("tanggal", Argument::Text(&day))]));
}
