//! The last step: everything that is sent, once more.

use super::baru::{Baru, Msg};
use super::kata::{self, say};
use crate::page::{Context, parts, ruang};
use crate::rules::konsultasi::nasihat_darurat;
use crate::screen::{ActionRole, Block, Confirm, Icon, Ui};
use crate::text;

pub(super) fn view(model: &Baru, ui: &mut Ui<Msg>, context: &Context<'_>) {
    let nasihat = nasihat_darurat(&model.teks);
    if let Some(nasihat) = &nasihat {
        ruang::emergency(ui, context, nasihat);
    }
    let mut rows = vec![
        parts::fact(say(context, "kind"), kata::kind(context, model.jenis)),
        parts::fact(say(context, "category"), kata::category(context, &model.kategori)),
    ];
    if !model.faskes.is_empty() {
        rows.push(parts::fact(
            say(context, "facility"),
            kata::facility(context, &model.faskes),
        ));
    }
    if let Some(hari) = model.hari() {
        rows.push(parts::fact(say(context, "day"), text::date(context.language(), hari)));
    }
    rows.push(parts::fact(say(context, "text"), model.teks.trim()));
    rows.push(parts::fact(say(context, "contact"), model.kontak.trim()));
    for file in &model.berkas.lampiran {
        rows.push(parts::fact(file.nama.clone(), kata::file(context, file)));
    }
    ui.block(Block::Facts {
        title: Some(say(context, "check-title")),
        rows,
    });
    let promise = if model.berkas.lampiran.is_empty() {
        "check"
    } else {
        "check-files"
    };
    ui.paragraph(say(context, promise));
    let label = say(context, "send");
    let blocked = model
        .kurang(context)
        .first()
        .map(|kurang| parts::explain(context, &kurang.penjelasan));
    let mut send = ui
        .action("kirim", label.clone(), ActionRole::Primary, Msg::Kirim)
        .with_icon(Icon::Send)
        .blocked_by(blocked);
    if nasihat.is_some() && send.blocked.is_none() {
        // The last thing that is read before somebody waits for an answer.
        send = send.asking(Confirm {
            title: say(context, "sure-title"),
            text: say(context, "sure-text"),
            yes: label,
            no: say(context, "sure-no"),
        });
    }
    ui.main_action(send);
}
