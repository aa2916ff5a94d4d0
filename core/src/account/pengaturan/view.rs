//! What the settings show.

use crate::data::Route;
use crate::data::route::Akun;
use crate::page::jalan::{self, Jalan};
use crate::page::{Ask, Context, parts};
use crate::rules::lapisan::Lapisan;
use crate::screen::{Action, ActionRole, Block, ChoiceOption, Confirm, Fact, Field, FieldKind, Icon, ShellRequest, Ui};
use crate::text::{Argument, Language};

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("pengaturan-title"));
    parts::faults(&mut ui, context);
    let options = [(Language::Id, "Bahasa Indonesia"), (Language::En, "English")]
        .map(|(language, name)| ChoiceOption {
            value: language.tag().to_owned(),
            // A language is named in itself, so that whoever needs it can find it.
            label: name.to_owned(),
            detail: None,
            blocked: None,
        })
        .to_vec();
    let field = Field::new(
        "bahasa",
        context.say("pengaturan-language"),
        FieldKind::Choice { options },
    )
    .holding(context.language().tag());
    ui.input(field, |tag| Ask::Speak(Language::of_tag(&tag)));
    let simple = Field::new("sederhana", context.say("pengaturan-simple"), FieldKind::Toggle)
        .holding(context.look.simple.to_string())
        .hinting(context.say("pengaturan-simple-text"));
    let simple = Field {
        required: false,
        ..simple
    };
    ui.input(simple, |value| Ask::Simplify(value == "true"));
    ui.heading(context.say("pengaturan-session"));
    if let Some(kartu) = &context.session.kartu {
        let fact = parts::fact(context.say("pengaturan-signed-in-as"), kartu.masked());
        ui.block(Block::Facts {
            title: None,
            rows: vec![fact],
        });
        let lend = Ask::Open(Route::Akun(Akun::KodeHpLain));
        let lend = ui
            .action(
                "kode-hp-lain",
                context.say("akun-kode-hp-lain-title"),
                ActionRole::Secondary,
                lend,
            )
            .with_icon(Icon::Device);
        let mut actions = vec![lend, sign_out(&mut ui, context)];
        if context.presence.kunci.usable {
            actions.push(sign_out_known(&mut ui, context));
        }
        ui.block(Block::Buttons { actions });
        pin(&mut ui, context);
        phones(&mut ui, context);
    } else {
        ui.paragraph(context.say("pengaturan-signed-out"));
        let sign_in = parts::sign_in(&mut ui, context, ActionRole::Primary);
        let mut actions = vec![sign_in];
        actions.extend(jalan::buttons(&mut ui, context, &[Jalan::Daftar, Jalan::Pulih]));
        ui.block(Block::Buttons { actions });
    }
    let label = context.say("akun-hp-title");
    let accounts = ui
        .action("akun", label, ActionRole::Secondary, Ask::Open(Route::AkunHp))
        .with_icon(Icon::Family);
    ui.block(Block::Buttons {
        actions: vec![accounts],
    });
    ui.heading(context.say("pengaturan-data"));
    ui.paragraph(context.say("pengaturan-data-text"));
    let janji = ui.action(
        "janji",
        context.say("janji-title"),
        ActionRole::Secondary,
        Ask::Open(Route::Janji),
    );
    let privacy = parts::privacy(&mut ui, context);
    let wipe = wipe(&mut ui, context);
    ui.block(Block::Buttons {
        actions: vec![privacy, janji, wipe],
    });
    ui.heading(context.say("pengaturan-about"));
    ui.paragraph(context.say("pengaturan-about-text"));
    let report = report(&mut ui, context);
    let call = parts::call_165(&mut ui, context, ActionRole::Quiet);
    ui.block(Block::Buttons {
        actions: vec![report, call],
    });
    let version = parts::fact(context.say("pengaturan-version"), env!("CARGO_PKG_VERSION"));
    ui.block(Block::Facts {
        title: None,
        rows: vec![version, layer(context)],
    });
    ui
}

/// The PIN of this app: made, changed, taken away.
fn pin(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let has = context.presence.pin.is_some();
    let key = |has_key, none_key| context.say(if has { has_key } else { none_key });
    // Whose finger opened the phone's lock, it does not say: on a shared phone it proves nobody.
    let shared = context.session.is_shared();
    let of_all = |alone, shared_key| if shared { shared_key } else { alone };
    ui.heading(context.say("pengaturan-pin"));
    let has_key = of_all("pengaturan-pin-has", "pengaturan-pin-has-shared");
    ui.paragraph(key(has_key, "pengaturan-pin-none"));
    let label = key("pengaturan-pin-change", "pengaturan-pin-make");
    let make = ui
        .action("pin", label, ActionRole::Secondary, Ask::Open(Route::Pin))
        .with_icon(Icon::Key);
    let mut actions = vec![make];
    if has {
        let confirm = Confirm {
            title: context.say("pengaturan-pin-drop-title"),
            text: context.say(of_all("pengaturan-pin-drop-text", "pengaturan-pin-drop-text-shared")),
            yes: context.say("pengaturan-pin-drop"),
            no: context.say("pengaturan-pin-keep"),
        };
        let label = context.say("pengaturan-pin-drop");
        let drop = ui.action("hapus-pin", label, ActionRole::Destructive, Ask::DropPin);
        actions.push(drop.asking(confirm));
    }
    ui.block(Block::Buttons { actions });
}

/// The key of this phone, the phones of the account, the password.
fn phones(ui: &mut Ui<Ask>, context: &Context<'_>) {
    ui.heading(context.say("pengaturan-kunci"));
    let shared = context.session.is_shared();
    ui.paragraph(context.say(match (context.presence.kunci.usable, shared) {
        (true, false) => "pengaturan-kunci-has",
        (true, true) => "pengaturan-kunci-has-shared",
        (false, true) if context.presence.pin.is_none() => "pengaturan-kunci-none-shared",
        (false, _) => "pengaturan-kunci-none",
    }));
    let open = |ui: &mut Ui<Ask>, id, key, route| {
        let ask = Ask::Open(route);
        ui.action(id, context.say(key), ActionRole::Secondary, ask)
    };
    let actions = vec![
        open(ui, "perangkat", "perangkat-title", Route::Perangkat).with_icon(Icon::Device),
        open(ui, "sandi", "perangkat-password", Route::GantiSandi).with_icon(Icon::Key),
    ];
    ui.block(Block::Buttons { actions });
}

/// Ends the session and keeps the key of this phone.
fn sign_out_known(ui: &mut Ui<Ask>, context: &Context<'_>) -> Action {
    let confirm = Confirm {
        title: context.say("pengaturan-sign-out-title"),
        text: context.say(if context.session.is_shared() {
            "pengaturan-sign-out-known-text-shared"
        } else {
            "pengaturan-sign-out-known-text"
        }),
        yes: context.say("pengaturan-sign-out-known"),
        no: context.say("pengaturan-stay"),
    };
    let label = context.say("pengaturan-sign-out-known");
    ui.action("keluar-dikenal", label, ActionRole::Secondary, Ask::SignOutKnown)
        .with_icon(Icon::Lock)
        .asking(confirm)
}

fn sign_out(ui: &mut Ui<Ask>, context: &Context<'_>) -> Action {
    let confirm = Confirm {
        title: context.say("pengaturan-sign-out-title"),
        text: context.say(if context.presence.kunci.usable {
            "pengaturan-sign-out-key-text"
        } else {
            "pengaturan-sign-out-text"
        }),
        yes: context.say("pengaturan-sign-out"),
        no: context.say("pengaturan-stay"),
    };
    let label = context.say("pengaturan-sign-out");
    ui.action("keluar", label, ActionRole::Secondary, Ask::SignOut)
        .with_icon(Icon::SignOut)
        .asking(confirm)
}

fn wipe(ui: &mut Ui<Ask>, context: &Context<'_>) -> Action {
    let others = context.session.lain().flat_map(|akun| &akun.janji);
    let all = context.janji.iter().chain(others);
    let open = all.filter(|janji| !janji.is_over()).count();
    let open = i64::try_from(open).unwrap_or(i64::MAX);
    let confirm = Confirm {
        title: context.say("pengaturan-wipe-title"),
        text: context.tell("pengaturan-wipe-text", &[("jumlah", Argument::Count(open))]),
        yes: context.say("pengaturan-wipe"),
        no: context.say("pengaturan-keep"),
    };
    let label = context.say("pengaturan-wipe");
    ui.action("hapus-data", label, ActionRole::Destructive, Ask::Wipe)
        .asking(confirm)
}

/// Starts a report of a fault of the app, which the person sends to whoever gave it out.
fn report(ui: &mut Ui<Ask>, context: &Context<'_>) -> Action {
    let version = [("versi", Argument::Text(env!("CARGO_PKG_VERSION")))];
    let text = context.tell("pengaturan-report-message", &version);
    let share = Ask::Shell(ShellRequest::Share { text, picture: None });
    ui.action("lapor", context.say("pengaturan-report"), ActionRole::Secondary, share)
        .with_icon(Icon::Share)
}

/// Which sources the flows of registration and of the assistants follow.
fn layer(context: &Context<'_>) -> Fact {
    let year = match context.layer {
        Lapisan::L2020 => "2020",
        Lapisan::L2023 => "2023",
        Lapisan::L2025 => "2025",
    };
    let value = context.tell("pengaturan-layer-value", &[("tahun", Argument::Text(year))]);
    Fact {
        note: Some(context.say("pengaturan-layer-note")),
        ..parts::fact(context.say("pengaturan-layer"), value)
    }
}
