//! Troubles first, then what applies now, then the tiles.

use super::now;
use crate::data::{Fetch, Group, Menu, Route};
use crate::page::{Ask, Context, parts};
use crate::problem::Problem;
use crate::screen::{ActionRole, Block, Icon, Sensitivity, Tile, Tone, Ui};

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("beranda-title"));
    ui.sensitivity(Sensitivity::Personal);
    if let Some(freshness) = parts::freshness(context, &context.known.keluarga()) {
        ui.freshness(freshness);
    }
    if context.known.keluarga().value.is_some_and(|k| k.contoh) {
        ui.paragraph(context.say("common-sample"));
    }
    parts::faults(&mut ui, context);
    if context.now.clock_is_wrong() {
        ui.block(Problem::ClockWrong.block(context.texts, Vec::new()));
    }
    connection(&mut ui, context);
    session(&mut ui, context);
    now::items(&mut ui, context);
    for group in [Group::Peserta, Group::Iuran, Group::Pelayanan, Group::Informasi] {
        tiles(&mut ui, context, group);
    }
    let label = context.say("pengaturan-title");
    let settings = ui
        .action("pengaturan", label, ActionRole::Quiet, Ask::Open(Route::Pengaturan))
        .with_icon(Icon::Settings);
    ui.block(Block::Buttons {
        actions: vec![settings],
    });
    ui
}

/// No network, or the gateway does not answer.
fn connection(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let known = context.known;
    let fetches = [known.keluarga().fetch, known.iuran().fetch, known.antrean().fetch];
    let failed = fetches.into_iter().find_map(|fetch| match fetch {
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
    if context.session.expired {
        ui.block(Problem::SessionEnded.block(context.texts, vec![sign_in]));
        return;
    }
    let (title, text) = if context.known.keluarga().value.is_some() {
        ("beranda-signed-out-title", "beranda-signed-out-text")
    } else {
        ("beranda-welcome-title", "beranda-welcome-text")
    };
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say(title),
        text: context.say(text),
        actions: vec![sign_in],
    });
}

fn tiles(ui: &mut Ui<Ask>, context: &Context<'_>, group: Group) {
    let title = match group {
        Group::Peserta => "menu-group-peserta",
        Group::Iuran => "menu-group-iuran",
        Group::Pelayanan => "menu-group-pelayanan",
        Group::Informasi => "menu-group-informasi",
    };
    let tiles = Menu::ALL
        .into_iter()
        .filter(|menu| menu.group() == group)
        .map(|menu| {
            let label = context.say(&format!("menu-{}", menu.id().replace('_', "-")));
            let action = ui.action(
                menu.id(),
                label.clone(),
                ActionRole::Quiet,
                Ask::Open(Route::Menu(menu)),
            );
            Tile {
                icon: icon(menu),
                label,
                locked: locked(context, menu),
                action,
            }
        })
        .collect();
    ui.block(Block::Tiles {
        title: context.say(title),
        tiles,
    });
}

/// Why a menu is locked (`domain.md` §1.3): nobody is signed in, and nothing kept on this phone can be read instead.
fn locked(context: &Context<'_>, menu: Menu) -> Option<String> {
    let readable = context.known.keluarga().value.is_some();
    let open = context.session.is_open() || menu.is_public() || readable;
    (!open).then(|| context.say("beranda-locked"))
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
