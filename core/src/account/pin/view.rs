//! The two fields, and what a PIN is for.

use super::{Model, Msg, Wrong};
use crate::page::{Context, parts, pin_field};
use crate::rules::akun::KEBIJAKAN;
use crate::screen::{ActionRole, Icon, Sensitivity, Ui};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let change = context.presence.pin.is_some();
    let mut ui = Ui::new(context.say(if change { "pin-title-change" } else { "pin-title" }));
    ui.sensitivity(Sensitivity::Secret);
    if !context.session.is_open() {
        parts::sign_in_first(&mut ui, context, "pin");
        return ui;
    }
    let digits = [(
        "jumlah",
        Argument::Count(i64::try_from(KEBIJAKAN.pin_digit).unwrap_or(i64::MAX)),
    )];
    ui.paragraph(context.say("pin-intro"));
    let (first, second) = match model.wrong {
        Some(Wrong::Length) => (Some(context.tell("pin-length", &digits)), None),
        Some(Wrong::Weak(weak)) => (Some(parts::explain(context, &weak.penjelasan())), None),
        Some(Wrong::Differs) => (None, Some(context.say("pin-differs"))),
        None => (None, None),
    };
    let pin = pin_field("pin", context.tell("pin-new", &digits))
        .holding(model.pin.clone())
        .hinting(context.say("pin-hint"))
        .failing(first);
    ui.input(pin, Msg::Pin);
    let again = pin_field("ulang", context.say("pin-again"))
        .holding(model.again.clone())
        .failing(second);
    ui.input(again, Msg::Again);
    ui.paragraph(context.say("pin-then"));
    let send = ui
        .action("simpan", context.say("pin-save"), ActionRole::Primary, Msg::Send)
        .with_icon(Icon::Key);
    ui.main_action(send);
    ui
}
