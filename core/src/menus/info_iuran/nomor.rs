//! Where the bill is paid: the numbers, and how.

use crate::data::iuran::{TagihanKeluarga, VirtualAccount};
use crate::page::bill::in_parts;
use crate::page::{Ask, Context, parts};
use crate::rules::petunjuk::Topik;
use crate::screen::{Action, ActionRole, Block, Confirm, Fact, Icon, ShellRequest, Ui};
use crate::text::Argument;

/// The numbers to pay to, passed on or copied, and how that is done.
pub(super) fn accounts(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    if tagihan.va.is_empty() {
        ui.paragraph(context.say("info-iuran-no-va"));
        ui.block(Block::Buttons { actions: vec![call] });
        how(ui, context, tagihan);
        return;
    }
    let rows = tagihan
        .va
        .iter()
        .map(|va| Fact {
            action: Some(copy(ui, context, va)),
            ..parts::fact(va.bank.clone(), parts::grouped(&va.nomor))
        })
        .collect();
    ui.block(Block::Facts {
        title: Some(context.say("info-iuran-va")),
        rows,
    });
    ui.paragraph(context.say("info-iuran-va-note"));
    let share = share(ui, context, tagihan);
    ui.block(Block::Buttons { actions: vec![share] });
    how(ui, context, tagihan);
}

/// How and where to pay; who owes months, and pays them at once, is told what the machine asks then.
fn how(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let mut steps = parts::guidance(context, Topik::CaraBayar);
    if !tagihan.tunggakan.is_empty() && !in_parts(tagihan) {
        steps.extend(parts::guidance(context, Topik::CaraBayarTunggakan));
    }
    parts::list(ui, context.say("info-iuran-how"), steps);
}

/// Puts a number where the bank's app takes it from; it holds that of a card.
fn copy(ui: &mut Ui<Ask>, context: &Context<'_>, va: &VirtualAccount) -> Action {
    let label = context.tell("info-iuran-copy", &[("bank", Argument::Text(&va.bank))]);
    let copy = Ask::Shell(ShellRequest::Copy {
        text: va.nomor.clone(),
        sensitive: true,
        done: context.say("info-iuran-copied"),
    });
    ui.action("salin", label, ActionRole::Quiet, copy).with_icon(Icon::Copy)
}

/// Passes the numbers on to who pays for the family; they hold the number of a card, so it is asked first.
fn share(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) -> Action {
    let numbers: Vec<String> = tagihan
        .va
        .iter()
        .map(|va| format!("{} {}", va.bank, va.nomor))
        .collect();
    let text = context.tell(
        "info-iuran-share-message",
        &[("nomor", Argument::Text(&numbers.join("; ")))],
    );
    let confirm = Confirm {
        title: context.say("info-iuran-share-title"),
        text: context.say("info-iuran-share-text"),
        yes: context.say("info-iuran-share-yes"),
        no: context.say("info-iuran-share-no"),
    };
    let label = context.say("info-iuran-share");
    let share = Ask::Shell(ShellRequest::Share { text, picture: None });
    ui.action("bagikan-nomor", label, ActionRole::Secondary, share)
        .with_icon(Icon::Share)
        .asking(confirm)
}
