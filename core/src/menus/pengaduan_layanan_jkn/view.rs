//! Answers first, then the own tickets, then the other ways.

use super::kata::{badge, category, say, since, tell};
use super::{Model, Msg, ditolak, kata};
use crate::data::pengaduan::{Pengaduan, Perintah as Asked};
use crate::data::{Keadaan, Route};
use crate::page::{Ask, Context, kanal, parts};
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, ShellRequest, Tone, Ui};

/// The questions that have an answer in this app, each with the article that gives it.
const QUESTIONS: [(&str, &str); 5] = [
    ("inactive", "tunggakan"),
    ("referral", "alur-berobat"),
    ("move", "pindah-fktp"),
    ("covered", "tidak-dijamin"),
    ("emergency", "darurat"),
];

/// Where complaints about all public services are taken.
const LAPOR: &str = "https://www.lapor.go.id";

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(say(context, "title"));
    ui.sensitivity(Sensitivity::Personal);
    answers(&mut ui, context);
    let write = Ask::Open(Route::PengaduanBaru { dari: None });
    let write = ui.action("tulis", say(context, "write"), ActionRole::Primary, Msg::Go(write));
    for (janji, asked) in kata::asked(context) {
        if matches!(asked, Asked::Ajukan(_)) {
            let way = match &janji.keadaan {
                Some(Keadaan::Diterima) => ditolak::open_ticket(&mut ui, context, janji),
                Some(Keadaan::Ditolak { .. }) => ditolak::rewrite(&mut ui, context, asked),
                _ => None,
            };
            ditolak::standing(&mut ui, context, janji, way);
        }
    }
    own(&mut ui, model, context);
    ways(&mut ui, context);
    ui.main_action(write.with_icon(Icon::Complaint));
    ui
}

fn answers(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let items = QUESTIONS.map(|(key, slug)| {
        let title = say(context, &format!("ask-{key}"));
        let open = Ask::Open(Route::Artikel { slug: slug.to_owned() });
        Item {
            action: Some(ui.action("jawaban", title.clone(), ActionRole::Quiet, Msg::Go(open))),
            title,
            detail: None,
            badge: None,
            tone: Tone::Info,
            icon: Some(Icon::Book),
        }
    });
    ui.block(Block::Items {
        title: Some(say(context, "answers")),
        items: items.into(),
    });
}

fn own(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    ui.heading(say(context, "own"));
    let open = model.open(context);
    let look = open.first();
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    if parts::value_or_why(ui, context, look).is_none() {
        return;
    }
    let rows = open.rows(|row| &row.tiket);
    if rows.is_empty() {
        ui.block(Block::Empty {
            icon: Icon::Complaint,
            title: say(context, "none-title"),
            text: say(context, "none-text"),
            actions: Vec::new(),
        });
        return;
    }
    let items = model
        .lembar
        .shown(&rows)
        .iter()
        .map(|row| item(ui, context, row))
        .collect();
    ui.block(Block::Items { title: None, items });
    open.older(ui, context, Msg::Gerak);
    model.lembar.buttons(ui, context, rows.len(), &open, false, Msg::Gerak);
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, row: &Pengaduan) -> Item {
    let title = category(context, &row.kategori);
    let (tone, badge) = badge(context, row.keadaan);
    let tiket = row.tiket.clone();
    let open = Ask::Open(Route::Pengaduan { tiket });
    Item {
        action: Some(ui.action("tiket", title.clone(), ActionRole::Quiet, Msg::Go(open))),
        title,
        detail: Some(tell(context, "since", "tanggal", &since(context, row))),
        badge: Some(badge),
        tone,
        icon: Some(Icon::Complaint),
    }
}

/// Who else takes complaints: by telephone at once, at the hospital, for all public services.
fn ways(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.heading(say(context, "ways"));
    ui.paragraph(say(context, "way-165"));
    ui.paragraph(say(context, "way-hospital"));
    ui.paragraph(say(context, "way-lapor"));
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    let url = LAPOR.to_owned();
    let lapor = Msg::Go(Ask::Shell(ShellRequest::OpenLink { url }));
    let lapor = ui.action("lapor", say(context, "open-lapor"), ActionRole::Quiet, lapor);
    let all = kanal::all(ui, context);
    ui.block(Block::Buttons {
        actions: vec![call, lapor, all],
    });
    ui.paragraph(say(context, "emergency"));
}
