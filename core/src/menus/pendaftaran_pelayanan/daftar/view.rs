//! What the first page shows: open promises, numbers that still count, what is over.

use crate::data::Route;
use crate::menus::pendaftaran_pelayanan::held::{self, Held, Stage};
use crate::menus::pendaftaran_pelayanan::{ditolak, janji_block, tiket_block, words};
use crate::page::{Ask, Context, parts};
use crate::rules::poli::sebutan;
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, Ui};

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("pendaftaran-pelayanan-title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.antrean();
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    tiket_block::clock_warning(&mut ui, context);
    let promises: Vec<_> = context
        .janji
        .iter()
        .filter_map(|janji| Some((janji, janji.perintah.antrean()?)))
        .filter(|(janji, asked)| !held::is_told_by_ticket(context, janji, asked))
        .collect();
    given_back(&mut ui, context);
    for (janji, asked) in &promises {
        janji_block::draw(&mut ui, context, janji, asked);
    }
    let listed = parts::value_or_why(&mut ui, context, look).is_some();
    // A number that is being given back stands above, with the promise to do so.
    let tickets = held::held(context)
        .into_iter()
        .filter(|held| held.being_given_back().is_none());
    let (over, current): (Vec<_>, Vec<_>) = tickets.partition(|held| held.stage(context).is_over());
    if !current.is_empty() {
        ui.heading(context.say("pendaftaran-pelayanan-nomor-anda"));
        tiket_block::age_warning(&mut ui, context, &current);
    }
    for held in &current {
        draw(&mut ui, context, held);
    }
    if listed && current.is_empty() && over.is_empty() && promises.is_empty() {
        ui.block(Block::Empty {
            icon: Icon::Queue,
            title: context.say("pendaftaran-pelayanan-kosong-title"),
            text: context.say("pendaftaran-pelayanan-kosong-text"),
            actions: Vec::new(),
        });
    }
    ended(&mut ui, context, &over);
    // Until something is known, the one thing to do is what the page already offers: sign in, wait or try again.
    if listed || context.session.is_open() {
        let label = context.say("pendaftaran-pelayanan-ambil-nomor");
        // While something is under way, another number is for another member; the loud button would say the opposite.
        let role = if promises.is_empty() {
            ActionRole::Primary
        } else {
            ActionRole::Secondary
        };
        let book = ui
            .action("ambil", label, role, Ask::Open(Route::AmbilAntrean))
            .with_icon(Icon::Queue);
        ui.main_action(book);
        let label = context.say("pendaftaran-pelayanan-ke-rs");
        let hospital = ui.action("rs", label, ActionRole::Secondary, Ask::Open(Route::RujukanRs));
        ui.main_action(hospital.with_icon(Icon::Hospital));
    }
    ui
}

/// Says once, above everything, which numbers were given back, until the person has read it.
fn given_back(ui: &mut Ui<Ask>, context: &Context<'_>) {
    for held in held::held(context) {
        let Some(janji) = held.batal.filter(|_| held.stage(context) == Stage::Batal) else {
            continue;
        };
        let notice = tiket_block::given_back(ui, context, &held, janji);
        ui.block(notice);
    }
}

fn draw(ui: &mut Ui<Ask>, context: &Context<'_>, held: &Held<'_>) {
    // That the number still counts is said before its code is shown.
    if let Some((janji, asked)) = held
        .not_given_back()
        .and_then(|janji| Some((janji, janji.perintah.antrean()?)))
    {
        janji_block::notice(ui, context, janji, asked);
    }
    tiket_block::unlisted(ui, context, held);
    ui.block(Block::TiketAntrean {
        ticket: tiket_block::ticket(context, held),
    });
    let (label, _) = ditolak::ticket_way(context, held);
    let open = ui.action("tiket", label, ActionRole::Secondary, route(held));
    ui.block(Block::Buttons { actions: vec![open] });
}

fn route(held: &Held<'_>) -> Ask {
    Ask::Open(Route::Tiket {
        kode: held.tiket.kode_booking.clone(),
    })
}

/// What is over, in one line each, the latest first.
fn ended(ui: &mut Ui<Ask>, context: &Context<'_>, over: &[Held<'_>]) {
    if over.is_empty() {
        return;
    }
    let items = over.iter().rev().map(|held| {
        let tiket = held.tiket;
        let (badge, tone) = tiket_block::state(context, held.stage(context));
        let title = format!("{} · {}", words::numbered(context, tiket), sebutan(&tiket.nama_poli));
        let nama = words::member(context, &tiket.nomor_kartu).map(|peserta| peserta.nama.clone());
        let hari = words::day(context, tiket.tanggal, tiket.zona);
        let detail: Vec<String> = nama
            .into_iter()
            .chain([hari, parts::or_unknown(context, tiket.nama_faskes.clone())])
            .collect();
        Item {
            action: Some(ui.action("tiket", title.clone(), ActionRole::Quiet, route(held))),
            title,
            detail: Some(detail.join(" · ")),
            badge: Some(badge),
            tone,
            icon: Some(Icon::Queue),
        }
    });
    let items = items.collect();
    ui.block(Block::Items {
        title: Some(context.say("pendaftaran-pelayanan-sudah-berakhir")),
        items,
    });
}
