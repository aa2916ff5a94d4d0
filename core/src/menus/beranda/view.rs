//! Who is in, what is wrong, what applies now, then the tiles. In the simple mode three of them stand in front: the card, the
//! number and Care Center 165, none of them more than two taps from what it promises. While nobody is in and nothing is kept (`domain.md` §1.3),
//! what is open to all comes first, and one sentence says what signing in opens.

use super::now;
use crate::data::route::Akun;
use crate::data::{Fetch, Group, Menu, Route};
use crate::menus::pendaftaran_pelayanan::{lagi, now as visit};
use crate::page::{Ask, Context, akun, kanal, parts};
use crate::problem::Problem;
use crate::rules::jalan_akun::{menu_terkunci, menu_tidak_aktif};
use crate::screen::{Action, ActionRole, Block, Icon, Sensitivity, Tile, Tone, Ui};

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("beranda-title"));
    ui.sensitivity(Sensitivity::Personal);
    if let Some(freshness) = parts::freshness(context, &context.known.keluarga()) {
        ui.freshness(freshness);
    }
    akun::who(&mut ui, context, &Route::Beranda);
    if !context.look.simple {
        let search = kanal::search(&mut ui, context);
        ui.block(Block::Buttons { actions: vec![search] });
    }
    let closed = !context.session.is_open() && context.known.keluarga().value.is_none();
    if closed {
        open_now(&mut ui, context);
    }
    connection(&mut ui, context);
    session(&mut ui, context);
    troubles(&mut ui, context);
    if context.look.simple {
        big_tiles(&mut ui, context);
    }
    now::items(&mut ui, context);
    lagi::offer(&mut ui, context);
    offer(&mut ui, context);
    let lock = Lock::of(context);
    lock.way(&mut ui, context);
    if closed {
        ui.paragraph(context.say("beranda-after-sign-in"));
        let call = parts::call_165(&mut ui, context, ActionRole::Quiet);
        ui.block(Block::Buttons { actions: vec![call] });
    } else {
        for group in [Group::Peserta, Group::Iuran, Group::Pelayanan, Group::Informasi] {
            tiles(&mut ui, context, group, lock);
        }
    }
    let emergency = (!closed).then(|| emergency(&mut ui, context));
    let ways = kanal::all(&mut ui, context);
    let label = context.say("pengaturan-title");
    let settings = ui
        .action("pengaturan", label, ActionRole::Quiet, Ask::Open(Route::Pengaturan))
        .with_icon(Icon::Settings);
    let mut actions = vec![ways, settings];
    if context.look.simple {
        // One row, so that little stands in front.
        actions.splice(0..0, emergency);
        actions.insert(0, kanal::search(&mut ui, context));
        let label = context.say("beranda-usual");
        let usual = ui.action("tampilan-biasa", label, ActionRole::Secondary, Ask::Simplify(false));
        ui.in_front([&usual]).naming_more(context.say("beranda-all-menus"));
        actions.insert(0, usual);
    } else if let Some(emergency) = emergency {
        ui.block(Block::Buttons {
            actions: vec![emergency],
        });
    }
    ui.block(Block::Buttons { actions });
    ui
}

/// The card, the number (the ticket itself, where there is just one) and Care Center 165.
fn big_tiles(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let tickets = visit(context);
    let number = match tickets.as_slice() {
        [only] => only.route.clone(),
        _ => Route::Menu(Menu::PendaftaranPelayanan),
    };
    let tiles = [
        ("kartu", Icon::Card, Ask::Open(Route::Menu(Menu::Kartu))),
        ("antrean", Icon::Queue, Ask::Open(number)),
        ("165", Icon::Phone, parts::dial_165()),
    ]
    .map(|(name, icon, ask)| {
        let label = context.say(&format!("beranda-simple-{name}"));
        Tile {
            icon,
            action: ui.action(&format!("depan-{name}"), label.clone(), ActionRole::Quiet, ask),
            label,
            locked: None,
        }
    });
    ui.block(Block::Tiles {
        title: context.say("beranda-simple"),
        tiles: tiles.to_vec(),
    });
}

/// Offers the simple mode, until the person has said which mode they want.
fn offer(ui: &mut Ui<Ask>, context: &Context<'_>) {
    if context.look.chosen {
        return;
    }
    let act = |name, key, role, simple| (name, context.say(key), role, Ask::Simplify(simple));
    let acts = [
        act("tampilan-sederhana", "beranda-offer-yes", ActionRole::Secondary, true),
        act("tampilan-biasa", "beranda-offer-no", ActionRole::Quiet, false),
    ];
    let actions = acts.map(|(name, label, role, ask)| ui.action(name, label, role, ask));
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("beranda-offer-title"),
        text: context.say("beranda-offer-text"),
        actions: actions.to_vec(),
    });
}

/// What nobody need sign in for: the way to help in an emergency, then the menus that are open to all.
fn open_now(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let actions = vec![emergency(ui, context)];
    ui.block(Block::Buttons { actions });
    let open = Menu::ALL.into_iter().filter(|menu| menu.is_public());
    let tiles = open.map(|menu| tile(ui, context, menu, Lock::Open)).collect();
    ui.block(Block::Tiles {
        title: context.say("beranda-open-now"),
        tiles,
    });
}

/// The page that says what to do in an emergency; it is read without a network and without signing in.
fn emergency(ui: &mut Ui<Ask>, context: &Context<'_>) -> Action {
    let slug = "darurat".to_owned();
    let label = context.say("beranda-emergency");
    let read = ui.action(
        "darurat",
        label,
        ActionRole::Secondary,
        Ask::Open(Route::Artikel { slug }),
    );
    read.with_icon(Icon::Warning)
}

/// What is wrong with this phone. Lost data and a wrong clock need one sentence: what to do.
fn troubles(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let clock = context.now.clock_is_wrong().then_some(&Problem::ClockWrong);
    for problem in context.faults.iter().chain(clock) {
        let short = match problem {
            Problem::KeyLost => context.say("beranda-key-lost"),
            Problem::ClockWrong => context.say("beranda-clock-wrong"),
            _ => {
                ui.block(problem.block(context.texts, Vec::new()));
                continue;
            }
        };
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: problem.title(context.texts),
            text: short,
            actions: Vec::new(),
        });
    }
}

/// No network, or the gateway does not answer.
fn connection(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let known = context.known;
    let fetches = [known.keluarga().fetch, known.iuran().fetch, known.antrean().fetch];
    let failed = fetches.into_iter().find_map(|fetch| match fetch {
        // To be no participant is no fault; its way stands below.
        Fetch::Failed(Problem::Refused { alasan, .. }) if alasan == parts::BUKAN_PESERTA => None,
        Fetch::Failed(problem) => Some(problem),
        Fetch::Idle | Fetch::Loading | Fetch::Asking => None,
    });
    let again = |ui: &mut Ui<Ask>| vec![parts::again(ui, context)];
    if !context.online {
        let actions = again(ui);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("beranda-offline-title"),
            text: context.say("beranda-offline-text"),
            actions,
        });
    } else if let Some(problem) = failed {
        let actions = again(ui);
        ui.block(problem.block(context.texts, actions));
    }
}

/// Nobody is signed in: never yet, or not any more.
fn session(ui: &mut Ui<Ask>, context: &Context<'_>) {
    if context.session.is_open() {
        return;
    }
    let sign_in = parts::sign_in(ui, context, ActionRole::Primary);
    let mut actions = vec![sign_in];
    if !context.session.known_here {
        let open = Ask::Open(Route::Akun(Akun::Daftar));
        let make = ui
            .action(
                "daftar-akun",
                context.say("akun-way-register"),
                ActionRole::Secondary,
                open,
            )
            .with_icon(Icon::AddPerson);
        actions.push(make);
    }
    // To be signed out after a while is how it should be, and no fault.
    let (title, text) = if context.session.expired {
        ("beranda-expired-title", "beranda-expired-text")
    } else if context.known.keluarga().value.is_some() {
        ("beranda-signed-out-title", "beranda-signed-out-text")
    } else {
        ("beranda-welcome-title", "beranda-welcome-text")
    };
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say(title),
        text: context.say(text),
        actions,
    });
}

fn tiles(ui: &mut Ui<Ask>, context: &Context<'_>, group: Group, lock: Lock) {
    let title = match group {
        Group::Peserta => "menu-group-peserta",
        Group::Iuran => "menu-group-iuran",
        Group::Pelayanan => "menu-group-pelayanan",
        Group::Informasi => "menu-group-informasi",
    };
    let tiles = Menu::ALL
        .into_iter()
        .filter(|menu| menu.group() == group)
        .map(|menu| tile(ui, context, menu, lock))
        .collect();
    ui.block(Block::Tiles {
        title: context.say(title),
        tiles,
    });
}

/// Why menus are locked, and where their way is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lock {
    /// None is.
    Open,
    /// The account belongs to nobody who is a participant.
    NoMember,
    /// The card is not active; only what needs an active one.
    Inactive,
}

impl Lock {
    /// What is known: without a network nothing is locked, it is only empty. While nobody is in there is no wall of locks: what is
    /// open stands first, and one sentence says what signing in opens.
    fn of(context: &Context<'_>) -> Self {
        let family = context.known.keluarga();
        let refused =
            matches!(family.fetch, Fetch::Failed(Problem::Refused { alasan, .. }) if alasan == parts::BUKAN_PESERTA);
        let own = family.value.and_then(|family| family.peserta.first());
        if refused && own.is_none() {
            Self::NoMember
        } else if own.is_some_and(|own| !own.aktif) {
            Self::Inactive
        } else {
            Self::Open
        }
    }

    /// Why a menu is locked, and where a tap on it leads; `None` when it is open.
    fn on(self, context: &Context<'_>, menu: Menu) -> Option<(String, Route)> {
        let why = match self {
            Self::Open => None,
            Self::NoMember => menu_terkunci(!menu.is_public(), true, false),
            Self::Inactive => {
                let needs_active = matches!(menu, Menu::PendaftaranPelayanan | Menu::KonsultasiDokter);
                menu_tidak_aktif(needs_active, Some(false))
            }
        };
        let to = match self {
            Self::NoMember => Menu::PenambahanPeserta,
            // A ticket that was taken before stays readable.
            Self::Open | Self::Inactive => menu,
        };
        why.map(|why| (parts::explain(context, &why), Route::Menu(to)))
    }

    /// The way that opens what is locked, where nothing else on the page shows it.
    fn way(self, ui: &mut Ui<Ask>, context: &Context<'_>) {
        let (title, text, id, label, to, icon) = match self {
            Self::Open => return,
            Self::NoMember => (
                "common-not-a-member-title",
                "common-not-a-member-text",
                "daftar",
                "common-not-a-member-way",
                Menu::PenambahanPeserta,
                Icon::AddPerson,
            ),
            Self::Inactive => (
                "beranda-inactive-title",
                "beranda-inactive-text",
                "lihat-iuran",
                "beranda-inactive-way",
                Menu::InfoIuran,
                Icon::Bill,
            ),
        };
        let open = Ask::Open(Route::Menu(to));
        let way = ui
            .action(id, context.say(label), ActionRole::Secondary, open)
            .with_icon(icon);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say(title),
            text: context.say(text),
            actions: vec![way],
        });
    }
}

fn tile(ui: &mut Ui<Ask>, context: &Context<'_>, menu: Menu, lock: Lock) -> Tile {
    let label = context.say(&format!("menu-{}", menu.id().replace('_', "-")));
    let (locked, to) = match lock.on(context, menu) {
        Some((why, to)) => (Some(why), to),
        None => (None, Route::Menu(menu)),
    };
    let action = ui.action(menu.id(), label.clone(), ActionRole::Quiet, Ask::Open(to));
    Tile {
        icon: icon(menu),
        label,
        locked,
        action,
    }
}

const fn icon(menu: Menu) -> Icon {
    match menu {
        Menu::InfoPeserta => Icon::Family,
        Menu::Kartu => Icon::Card,
        Menu::PenambahanPeserta => Icon::AddPerson,
        Menu::PerubahanDataPeserta => Icon::Edit,
        Menu::InfoIuran => Icon::Bill,
        Menu::InfoRiwayatPembayaran => Icon::History,
        Menu::InfoVirtualAccount => Icon::Bank,
        Menu::PendaftaranAutoDebit => Icon::AutoDebit,
        Menu::Rehab => Icon::Instalments,
        Menu::PendaftaranPelayanan => Icon::Queue,
        Menu::KonsultasiDokter => Icon::Doctor,
        Menu::SkriningRiwayatKesehatan => Icon::Screening,
        Menu::InfoKetersediaanTempatTidur => Icon::Bed,
        Menu::InfoJadwalTindakanOperasi => Icon::Surgery,
        Menu::InfoRiwayatPelayanan => Icon::Visits,
        Menu::InfoLokasiFaskes => Icon::Place,
        Menu::PengaduanLayananJkn => Icon::Complaint,
        Menu::InfoProgramJkn => Icon::Book,
    }
}
