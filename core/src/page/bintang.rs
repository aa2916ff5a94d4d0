//! Stars and a note: the two fields of a rating, of a visit as of a talk.

use crate::page::Context;
use crate::rules::penilaian::{BINTANG_TERENDAH, BINTANG_TERTINGGI, CATATAN_TERPANJANG};
use crate::screen::{Action, ActionRole, ChoiceOption, Field, FieldKind, Icon, Keyboard, Ui};
use crate::text::Argument;

/// How many stars, best first; `label` asks for them.
#[must_use]
pub fn stars(context: &Context<'_>, label: String, chosen: Option<u8>) -> Field {
    let option = |n: u8| ChoiceOption {
        value: n.to_string(),
        label: context.tell("common-rating-stars", &[("jumlah", Argument::Count(i64::from(n)))]),
        detail: None,
        blocked: None,
    };
    let options = (BINTANG_TERENDAH..=BINTANG_TERTINGGI).rev().map(option).collect();
    Field::new("bintang", label, FieldKind::Choice { options })
        .holding(chosen.map_or_else(String::new, |n| n.to_string()))
}

/// What the person says in their own words, if anything.
#[must_use]
pub fn note(context: &Context<'_>, text: &str) -> Field {
    let kind = FieldKind::Text {
        max_length: u32::try_from(CATATAN_TERPANJANG).unwrap_or(u32::MAX),
        keyboard: Keyboard::Text,
        multiline: true,
    };
    Field {
        required: false,
        ..Field::new("catatan", context.say("common-rating-note"), kind).holding(text)
    }
}

/// Promises the rating.
pub fn send<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, msg: Msg) -> Action {
    ui.action("kirim", context.say("common-rating-send"), ActionRole::Primary, msg)
        .with_icon(Icon::Send)
}
