//! What the page of check-in shows.

use super::{Model, Msg};
use crate::menus::pendaftaran_pelayanan::held::{Held, Stage};
use crate::menus::pendaftaran_pelayanan::{janji_block, tiket_block};
use crate::page::{Context, parts};
use crate::rules::antrean::batal::TingkatFaskes;
use crate::screen::{ActionRole, Block, Confirm, Icon, Sensitivity, Tone, Ui};

/// Why the hospital cannot be told from here that the patient is there; `None` when it can.
pub(super) fn blocked(context: &Context<'_>, held: &Held<'_>) -> Option<String> {
    let open = held.check_in.is_some_and(|janji| !janji.is_over());
    let key = match held.stage(context) {
        _ if held.tiket.tingkat != TingkatFaskes::Fkrtl => "fktp",
        Stage::Batal | Stage::Selesai | Stage::Lewat => "selesai",
        _ if !held.awaits_check_in() => "sudah",
        Stage::Dipegang => "bukan-hari-ini",
        _ if open || held.being_given_back().is_some() => "berjalan",
        _ => return None,
    };
    Some(context.say(&format!("pendaftaran-pelayanan-checkin-{key}")))
}

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("pendaftaran-pelayanan-checkin-judul"));
    ui.sensitivity(Sensitivity::Personal);
    let Some(held) = tiket_block::found(&mut ui, context, &model.kode) else {
        return ui;
    };
    tiket_block::clock_warning(&mut ui, context);
    let reason = blocked(context, &held);
    if let Some((janji, asked)) = held
        .checking_in()
        .and_then(|janji| Some((janji, janji.perintah.antrean()?)))
    {
        janji_block::notice(&mut ui, context, janji, asked);
    } else if !held.awaits_check_in() && !held.stage(context).is_over() {
        ui.block(Block::Notice {
            tone: Tone::Success,
            title: context.say("pendaftaran-pelayanan-checkin-tercatat-title"),
            text: context.say("pendaftaran-pelayanan-checkin-tercatat-text"),
            actions: Vec::new(),
        });
    }
    ui.block(Block::TiketAntrean {
        ticket: tiket_block::ticket(context, &held),
    });
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("pendaftaran-pelayanan-checkin-kiosk-title"),
        text: context.say("pendaftaran-pelayanan-checkin-kiosk-text"),
        actions: Vec::new(),
    });
    if !context.session.is_open() {
        let sign_in = parts::sign_in(&mut ui, context, ActionRole::Secondary);
        ui.block(Block::Buttons { actions: vec![sign_in] });
        return ui;
    }
    let label = context.say("pendaftaran-pelayanan-checkin-tiba");
    let mut action = ui
        .action("check-in", label, ActionRole::Primary, Msg::CheckIn)
        .with_icon(Icon::Hospital);
    if reason.is_none() {
        let say = |part| context.say(&format!("pendaftaran-pelayanan-checkin-tanya-{part}"));
        action = action.asking(Confirm {
            title: say("title"),
            // Without signal the hospital hears of it later, and the machine is quicker.
            text: say(if context.online { "text" } else { "text-tanpa-sinyal" }),
            yes: say("ya"),
            no: say("tidak"),
        });
    }
    ui.main_action(action.blocked_by(reason));
    ui
}
