//! One thing of one card alone: its code as large as the screen, or its number to be read out.

use super::Msg;
use crate::data::peserta::Peserta;
use crate::data::{Menu, Problem, Route};
use crate::page::{Ask, Context, parts};
use crate::screen::{ActionRole, Block, Icon, Sensitivity, Ui};
use crate::text::{self, Argument};

/// The code of a member, else the number.
pub(super) fn view(kode: bool, id: &str, context: &Context<'_>) -> Ui<Msg> {
    let (title, sensitivity) = if kode {
        ("kartu-code-title", Sensitivity::Secret)
    } else {
        ("kartu-number", Sensitivity::Personal)
    };
    let mut ui = Ui::new(context.say(title));
    ui.sensitivity(sensitivity);
    let look = context.known.keluarga();
    let Some(keluarga) = look.value else {
        parts::value_or_why(&mut ui, context, look);
        return ui;
    };
    let Some(peserta) = keluarga.peserta.iter().find(|peserta| peserta.id == id) else {
        nobody(&mut ui, context);
        return ui;
    };
    ui.heading(peserta.nama.clone());
    if kode {
        code(&mut ui, context, peserta, keluarga.contoh);
    } else {
        number(&mut ui, context, peserta);
    }
    ui
}

/// The signed code while it holds, else the bare number; and what that is worth at a counter.
fn code(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta, contoh: bool) {
    let today = context.now.today();
    let signed = peserta.kode.as_ref().filter(|kode| kode.berlaku(today).is_ok());
    let text = signed.map_or_else(|| peserta.nomor_kartu.nomor(), |kode| kode.teks().to_owned());
    ui.block(match context.code(&text) {
        Some(bitmap) => Block::Picture {
            bitmap,
            description: context.tell("kartu-code", &[("nama", Argument::Text(&peserta.nama))]),
        },
        None => Problem::Internal.block(context.texts, Vec::new()),
    });
    ui.paragraph(match signed {
        Some(kode) => {
            let last = text::date(context.language(), kode.sampai);
            let sample = if contoh { "ya" } else { "tidak" };
            let words = [("contoh", Argument::Text(sample)), ("tanggal", Argument::Text(&last))];
            context.tell("kartu-code-signed", &words)
        }
        None => {
            let over = if peserta.kode.is_some() { "ya" } else { "tidak" };
            context.tell("kartu-code-bare", &[("lewat", Argument::Text(over))])
        }
    });
}

fn number(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    let number = peserta.nomor_kartu.nomor();
    let mut row = parts::fact(context.say("kartu-number"), parts::grouped(&number));
    row.action = Some(parts::copy(ui, context, "salin", &number));
    ui.block(Block::Facts {
        title: None,
        rows: vec![row],
    });
}

/// The family has no such member: a link of another account, or of somebody who has left it.
fn nobody(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let cards = Msg::Go(Ask::Replace(Route::Menu(Menu::Kartu)));
    let label = context.say("kartu-gone-open");
    let cards = ui.action("kartu", label, ActionRole::Primary, cards);
    ui.block(Block::Empty {
        icon: Icon::Card,
        title: context.say("kartu-gone-title"),
        text: context.say("kartu-gone-text"),
        actions: vec![cards],
    });
}
