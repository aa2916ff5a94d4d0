//! A number once more, where somebody was before: one tap at home, nothing to fill in.

use super::ambil;
use super::held::{self, Held, Stage};
use super::words;
use crate::data::antrean::{self, AmbilFktp};
use crate::data::{Menu, Perintah, Resource, Route};
use crate::page::{Ask, Context, Need, parts};
use crate::rules::antrean::batal::TingkatFaskes;
use crate::rules::poli::sebutan;
use crate::screen::{ActionRole, Block, Icon, Ui};
use crate::text::Argument;

/// The last visit at the facility at which its patient is registered today; `None` while any number of theirs is held or asked for
/// there. One that was given back is no visit.
fn last<'a>(context: &Context<'a>) -> Option<Held<'a>> {
    let family = context.known.keluarga().value?;
    let fktp = |held: &Held<'_>| held.tiket.tingkat == TingkatFaskes::Fktp;
    let all: Vec<Held<'_>> = held::held(context).into_iter().filter(fktp).collect();
    let mine = |held: &&Held<'_>| {
        let mut members = family.peserta.iter();
        let member = members.find(|peserta| peserta.nomor_kartu == held.tiket.nomor_kartu);
        member.is_some_and(|peserta| peserta.aktif && peserta.faskes.kode == held.tiket.kode_faskes)
    };
    let visited = |held: &&Held<'_>| matches!(held.stage(context), Stage::Selesai | Stage::Lewat);
    let last = all
        .iter()
        .filter(visited)
        .filter(mine)
        .max_by_key(|held| held.tiket.tanggal)?;
    let kartu = &last.tiket.nomor_kartu;
    let held_now = all
        .iter()
        .any(|held| held.tiket.nomor_kartu == *kartu && !held.stage(context).is_over());
    let asked_now = context.janji.iter().any(|janji| match janji.perintah.antrean() {
        Some(antrean::Perintah::AmbilFktp(ambil)) => !janji.is_over() && ambil.nomorkartu == kartu.nomor(),
        _ => false,
    });
    (!held_now && !asked_now).then_some(*last)
}

/// What home looks at for this: the schedule of tomorrow, as far as it is kept.
pub fn needs(context: &Context<'_>) -> Option<Need> {
    let tiket = last(context)?.tiket;
    Some(Need::kept(Resource::Jadwal {
        faskes: tiket.kode_faskes.clone(),
        tanggal: context.now.today_in(tiket.zona).succ_opt()?,
    }))
}

/// Offers the same poli at the same facility for tomorrow, unless it is known to be closed then. The button says everything that the
/// tap promises; whoever wants another day or poli opens the form.
pub fn offer(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let Some(tiket) = last(context).map(|held| held.tiket) else {
        return;
    };
    let Some(tanggal) = context.now.today_in(tiket.zona).succ_opt() else {
        return;
    };
    if ambil::closed(context, &tiket.kode_faskes, tanggal).is_some() {
        return;
    }
    let family = context.known.keluarga().value;
    let member = family.and_then(|family| family.peserta.iter().find(|p| p.nomor_kartu == tiket.nomor_kartu));
    let day = words::day(context, tanggal, tiket.zona);
    let faskes = parts::or_unknown(context, tiket.nama_faskes.clone());
    let nama = member.map(|peserta| peserta.nama.clone()).unwrap_or_default();
    let poli = sebutan(&tiket.nama_poli);
    let arguments = [
        ("nama", Argument::Text(nama.as_str())),
        ("poli", Argument::Text(&poli)),
        ("faskes", Argument::Text(&faskes)),
        ("hari", Argument::Text(&day)),
    ];
    let perintah = Perintah::Antrean(antrean::Perintah::AmbilFktp(AmbilFktp {
        nomorkartu: tiket.nomor_kartu.nomor(),
        kodepoli: tiket.kode_poli.clone(),
        kodedokter: None,
        tanggalperiksa: tanggal,
        keluhan: String::new(),
    }));
    ui.paragraph(context.tell("beranda-again-text", &arguments));
    let label = context.tell("beranda-again", &arguments);
    let again = ui
        .action("ambil-lagi", label, ActionRole::Secondary, Ask::Do(perintah))
        .with_icon(Icon::Queue);
    let other = ui.action(
        "ambil-lain",
        context.say("beranda-again-other"),
        ActionRole::Quiet,
        Ask::Open(Route::Menu(Menu::PendaftaranPelayanan)),
    );
    ui.block(Block::Buttons {
        actions: vec![again, other],
    });
}
