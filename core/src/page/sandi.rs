//! A new password, typed twice and judged while it is typed.

use super::{Context, parts};
use crate::rules::akun::{KekuranganSandi, periksa_sandi};
use crate::screen::{Block, Field, FieldKind, Keyboard, Tone, Ui};

/// Longest password, characters.
pub const LONGEST: u32 = 128;

/// Whether it will do.
#[must_use]
pub fn cukup(sandi: &str, ulang: &str) -> bool {
    periksa_sandi(sandi, ulang).is_empty()
}

/// The two fields, and what is still missing; nothing is called wrong before something was typed.
pub fn draw<M: Clone>(
    ui: &mut Ui<M>,
    context: &Context<'_>,
    sandi: &str,
    ulang: &str,
    on_sandi: fn(String) -> M,
    on_ulang: fn(String) -> M,
) {
    let kind = || FieldKind::Secret {
        max_length: LONGEST,
        keyboard: Keyboard::Text,
    };
    let first = Field::new("sandi", context.say("akun-sandi-new"), kind())
        .holding(sandi)
        .hinting(context.say("akun-sandi-hint"));
    ui.input(first, on_sandi);
    let again = Field::new("kata-sandi-ulang", context.say("akun-sandi-again"), kind()).holding(ulang);
    ui.input(again, on_ulang);
    let mut lacks = periksa_sandi(sandi, ulang);
    if ulang.is_empty() {
        // Nobody has finished yet.
        lacks.retain(|lack| *lack != KekuranganSandi::KonfirmasiBerbeda);
    }
    if lacks.is_empty() && !ulang.is_empty() {
        ui.block(Block::Notice {
            tone: Tone::Success,
            title: context.say("akun-sandi-good"),
            text: context.say("akun-sandi-good-text"),
            actions: Vec::new(),
        });
        return;
    }
    let sentences = lacks
        .iter()
        .map(|lack| parts::explain(context, &lack.penjelasan()))
        .collect();
    parts::list(ui, context.say("akun-sandi-lacks"), sentences);
}
