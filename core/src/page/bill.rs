//! What every page of the bill says alike.

use super::Context;
use crate::data::iuran::TagihanKeluarga;
use crate::rules::rupiah::Rupiah;
use crate::screen::{Block, Tone, Ui};
use crate::text::{self, Argument};

/// That the bill is paid in another way, and what is asked now; nothing where it is not.
pub fn locked<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, bill: &TagihanKeluarga) {
    let money = |amount: Rupiah| text::rupiah(context.language(), amount.0);
    if let Some(locked) = &bill.terkunci {
        let kind = match locked.oleh.as_str() {
            "rehab" | "autodebit" => locked.oleh.as_str(),
            _ => "lain",
        };
        let now = locked.jumlah.map(money);
        let words = [
            ("cara", Argument::Text(kind)),
            ("ada", Argument::Text(if now.is_some() { "ya" } else { "tidak" })),
            ("jumlah", Argument::Text(now.as_deref().unwrap_or_default())),
        ];
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.tell("common-bill-locked-title", &words),
            text: context.tell("common-bill-locked-text", &words),
            actions: Vec::new(),
        });
    }
}
