//! What pages about places say in the same way: the directory or why there is none, distances, and where it all comes from.

use std::sync::Arc;

use super::directory::{Directory, Update};
use super::{Ask, Context, Handed, parts};
use crate::data::faskes::Direktori;
use crate::rules::lokasi::Titik;
use crate::screen::{Block, NotBrought, Tone, Ui};
use crate::text::{self, Argument};

/// Nearer than this a distance says more than is known of a position that is only about right, metres.
const VAGUE_M: u32 = 500;

/// Name under which a page asks where the phone is.
pub const PLACE: &str = "letak";

/// Where the person is, as far as a page knows. Never kept and never sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letak {
    /// Nobody has asked, or the person let the question be.
    #[default]
    Unasked,
    /// The phone is looking.
    Asking,
    /// Here.
    Here(Titik),
    /// The person does not want it known.
    Denied,
    /// The phone does not know.
    Unavailable,
}

impl Letak {
    /// What the phone handed over under [`PLACE`].
    #[must_use]
    pub fn of(handed: &Handed) -> Self {
        match handed {
            Handed::Place { lat_e6, lon_e6, .. } => Self::Here(Titik {
                lintang: *lat_e6,
                bujur: *lon_e6,
            }),
            Handed::Nothing(NotBrought::Denied) => Self::Denied,
            Handed::Nothing(NotBrought::Cancelled) => Self::Unasked,
            _ => Self::Unavailable,
        }
    }
}

/// How far away something is, in words; `vague` when its position is only about right.
#[must_use]
pub fn distance(context: &Context<'_>, metres: u32, vague: bool) -> String {
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
pub fn directory<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) -> Option<Arc<Direktori>> {
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
pub fn notice<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, tone: Tone, key: &str) {
    ui.block(Block::Notice {
        tone,
        title: context.say(&format!("{key}-title")),
        text: context.say(&format!("{key}-text")),
        actions: Vec::new(),
    });
}

/// Of which day the directory is, and from where names and positions come.
pub fn source<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, direktori: &Direktori, contoh: bool) {
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
