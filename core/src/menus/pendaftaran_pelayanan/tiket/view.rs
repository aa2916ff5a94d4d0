//! What the page of a ticket shows.

use super::model::{self, Alasan, Model, Msg};
use crate::data::antrean::Tiket;
use crate::data::pengaduan::Asal;
use crate::data::{Fetch, Route};
use crate::menus::pendaftaran_pelayanan::held::{Held, Stage};
use crate::menus::pendaftaran_pelayanan::{giliran, janji_block, perjalanan, tiket_block, words};
use crate::page::{Ask, Context, kanal, parts};
use crate::rules::poli::sebutan;
use crate::screen::{
    ActionRole, Block, ChoiceOption, Confirm, Field, FieldKind, Icon, Sensitivity, ShellRequest, Tone, Ui,
};
use crate::text::{self, Argument};

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("pendaftaran-pelayanan-tiket"));
    ui.sensitivity(Sensitivity::Personal);
    let Some(held) = tiket_block::found(&mut ui, context, &model.kode) else {
        return ui;
    };
    let stage = held.stage(context);
    tiket_block::clock_warning(&mut ui, context);
    // What came of giving it back is said before the code: it tells whether the number still counts.
    if let Some(janji) = held.batal.filter(|_| stage == Stage::Batal) {
        let notice = tiket_block::given_back(&mut ui, context, &held, janji);
        ui.block(notice);
    } else if let Some((janji, asked)) = held
        .not_given_back()
        .and_then(|janji| Some((janji, janji.perintah.antrean()?)))
    {
        janji_block::notice(&mut ui, context, janji, asked);
    }
    if let Some((janji, asked)) = held
        .checking_in()
        .and_then(|janji| Some((janji, janji.perintah.antrean()?)))
    {
        janji_block::notice(&mut ui, context, janji, asked);
    }
    tiket_block::unlisted(&mut ui, context, &held);
    ui.block(Block::TiketAntrean {
        ticket: tiket_block::ticket(context, &held),
    });
    if let Some((janji, asked)) = held
        .being_given_back()
        .and_then(|janji| Some((janji, janji.perintah.antrean()?)))
    {
        janji_block::notice(&mut ui, context, janji, asked);
    }
    if !stage.is_over() {
        tiket_block::age_warning(&mut ui, context, &[held]);
        if let Fetch::Failed(problem) = context.known.antrean().fetch {
            ui.block(problem.block(context.texts, Vec::new()));
        }
    }
    ui.block(perjalanan::timeline(context, &held, stage));
    if went_wrong(&held, stage) {
        let label = context.say("pendaftaran-pelayanan-adukan");
        let kode = &held.tiket.kode_booking;
        let complain = kanal::complain(&mut ui, context, (label, ActionRole::Quiet), Asal::Tiket, kode);
        ui.block(Block::Buttons {
            actions: vec![complain],
        });
    }
    if let Some(booking) = held.booking.filter(|_| stage.is_over()) {
        let dismissal = janji_block::dismissal(&mut ui, context, booking);
        ui.block(Block::Buttons {
            actions: vec![dismissal],
        });
    }
    // Who is called goes in; what is over or on its way back cannot be given back.
    let inside = matches!(stage, Stage::Dipanggil | Stage::Farmasi);
    if !stage.is_over() && !inside && held.being_given_back().is_none() {
        giving_back(&mut ui, model, context, &held);
    }
    if stage.is_over() {
        let again = ui.action(
            "ambil-lagi",
            context.say("pendaftaran-pelayanan-ambil-lagi"),
            ActionRole::Primary,
            Msg::Go(Ask::Open(Route::AmbilAntrean)),
        );
        ui.main_action(again.with_icon(Icon::Queue));
    }
    let checks_in = held.awaits_check_in() && matches!(stage, Stage::BelumCheckIn | Stage::Terlewat);
    if checks_in {
        let route = Route::CheckIn {
            kode: model.kode.clone(),
        };
        let label = context.say("pendaftaran-pelayanan-checkin-judul");
        let check_in = ui
            .action("check-in", label, ActionRole::Primary, Msg::Go(Ask::Open(route)))
            .with_icon(Icon::Hospital);
        ui.main_action(check_in);
    }
    if !stage.is_over() {
        let role = if checks_in {
            ActionRole::Secondary
        } else {
            ActionRole::Primary
        };
        let refresh = ui
            .action(
                "perbarui",
                context.say("pendaftaran-pelayanan-perbarui"),
                role,
                Msg::Go(Ask::Refresh),
            )
            .with_icon(Icon::Refresh);
        ui.main_action(refresh);
        let share = Msg::Go(Ask::Shell(ShellRequest::Share {
            text: shared(context, held.tiket),
            picture: None,
        }));
        let label = context.say("pendaftaran-pelayanan-bagikan");
        let share = ui
            .action("bagikan", label, ActionRole::Secondary, share)
            .with_icon(Icon::Share);
        ui.main_action(share);
    }
    ui
}

/// Whether somebody may want to complain of it: called in vain, given back by somebody else, over without a word, or served.
fn went_wrong(held: &Held<'_>, stage: Stage<'_>) -> bool {
    match stage {
        Stage::Terlewat | Stage::Lewat | Stage::Selesai => true,
        Stage::Batal => held.batal.is_none(),
        _ => false,
    }
}

fn giving_back(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, held: &Held<'_>) {
    ui.heading(context.say("pendaftaran-pelayanan-batalkan-title"));
    let kept = model::kept(context, held);
    if kept.is_none() && !context.session.is_open() {
        let sign_in = parts::sign_in(ui, context, ActionRole::Secondary);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("common-sign-in-first-title"),
            text: context.say("pendaftaran-pelayanan-batalkan-masuk"),
            actions: vec![sign_in],
        });
        return;
    }
    if kept.is_none() {
        let options = Alasan::ALL
            .map(|alasan| ChoiceOption {
                value: alasan.value().to_owned(),
                label: alasan.words(context),
                detail: None,
                blocked: None,
            })
            .to_vec();
        let label = context.say("pendaftaran-pelayanan-batalkan-alasan");
        ui.input(
            Field::new("alasan", label, FieldKind::Choice { options }).holding(model.alasan.map_or("", Alasan::value)),
            Msg::Alasan,
        );
    }
    let no_reason = || {
        let missing = model.alasan.is_none();
        missing.then(|| context.say("pendaftaran-pelayanan-batalkan-pilih-alasan"))
    };
    let blocked = kept.or_else(no_reason);
    let mut action = ui.action(
        "batalkan",
        context.say("pendaftaran-pelayanan-batalkan"),
        ActionRole::Destructive,
        Msg::Batalkan,
    );
    if blocked.is_none() {
        let text = if context.online {
            "pendaftaran-pelayanan-batalkan-text"
        } else {
            "pendaftaran-pelayanan-batalkan-text-tanpa-sinyal"
        };
        action = action.asking(Confirm {
            title: context.tell(
                "pendaftaran-pelayanan-batalkan-tanya",
                &[("nomor", Argument::Text(&words::numbered(context, held.tiket)))],
            ),
            text: context.say(text),
            yes: context.say("pendaftaran-pelayanan-batalkan-ya"),
            no: context.say("pendaftaran-pelayanan-biarkan"),
        });
    }
    ui.block(Block::Buttons {
        actions: vec![action.blocked_by(blocked)],
    });
}

/// What is passed on: number, place and time. No name, no card number and no booking code, with which somebody else could
/// act on the ticket.
fn shared(context: &Context<'_>, tiket: &Tiket) -> String {
    let language = context.language();
    let day = text::date(language, tiket.tanggal);
    let hours = tiket
        .jam
        .map_or_else(String::new, |jam| words::hours(context, jam, tiket.zona));
    let said = context.tell(
        "pendaftaran-pelayanan-bagikan-text",
        &[
            ("nomor", Argument::Text(&words::numbered(context, tiket))),
            ("poli", Argument::Text(&sebutan(&tiket.nama_poli))),
            (
                "faskes",
                Argument::Text(&parts::or_unknown(context, tiket.nama_faskes.clone())),
            ),
            ("hari", Argument::Text(text::weekday(language, tiket.tanggal))),
            ("tanggal", Argument::Text(&day)),
            ("ada", Argument::Text(if tiket.jam.is_some() { "jam" } else { "lain" })),
            ("jam", Argument::Text(&hours)),
            ("menit", Argument::Count(i64::from(giliran::early_min(tiket)))),
        ],
    );
    match parts::sample_mark(context) {
        Some(mark) => format!("{said}\n{mark}"),
        None => said,
    }
}
