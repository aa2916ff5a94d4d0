//! What every page of the bill says alike.

use super::{Ask, Context};
use crate::data::Route;
use crate::data::iuran::TagihanKeluarga;
use crate::rules::rupiah::Rupiah;
use crate::screen::{ActionRole, Block, Icon, Tone, Ui};
use crate::text::{self, Argument};

/// Whether a plan of instalments pays the bill: one of them is what is asked now.
#[must_use]
pub fn in_parts(bill: &TagihanKeluarga) -> bool {
    bill.terkunci.as_ref().is_some_and(|locked| locked.oleh == "rehab")
}

/// That the bill is paid in another way, and what is asked now; nothing where it is not.
pub fn locked<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, bill: &TagihanKeluarga) {
    let money = |amount: Rupiah| text::rupiah(context.language(), amount.0);
    if let Some(locked) = &bill.terkunci {
        let kind = match locked.oleh.as_str() {
            "rehab" | "autodebit" => locked.oleh.as_str(),
            _ => "lain",
        };
        let now = locked.jumlah.map(money);
        let plan = (kind == "rehab").then(|| {
            let label = context.say("rehab-see-plan");
            let plan = Ask::Open(Route::RehabBerjalan).into();
            ui.action("rencana", label, ActionRole::Secondary, plan)
                .with_icon(Icon::Instalments)
        });
        let words = [
            ("cara", Argument::Text(kind)),
            ("ada", Argument::Text(if now.is_some() { "ya" } else { "tidak" })),
            ("jumlah", Argument::Text(now.as_deref().unwrap_or_default())),
        ];
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.tell("common-bill-locked-title", &words),
            text: context.tell("common-bill-locked-text", &words),
            actions: plan.into_iter().collect(),
        });
    }
}
