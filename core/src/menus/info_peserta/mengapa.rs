//! Why a membership is not active, and what to do about it.

use super::Msg;
use super::view::with_member;
use crate::data::Menu;
use crate::data::peserta::{Keluarga, Peserta};
use crate::page::{Ask, Context, parts};
use crate::rules::kepesertaan::{PembayaranPertama, pembayaran_pertama};
use crate::rules::nik::umur;
use crate::rules::penjelasan::{Kanal, Kelayakan};
use crate::rules::petunjuk::Topik;
use crate::rules::segmen::Pembayar;
use crate::screen::{Action, ActionRole, Block, Icon, Ui};
use crate::text::{self, Argument};

/// Ages at which a worker's child needs a letter of its school to stay covered (§5.2), the upper end excluded.
const STUDENT_AGES: std::ops::Range<u32> = 21..25;

/// Why, what to do, what in an emergency, in paragraphs, of which steps that take more than one make a list; then a button
/// for each channel that they name.
pub(super) fn inactive(ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, peserta: &Peserta) {
    let (why, steps, kanal) = why_inactive(context, peserta);
    for sentence in why {
        ui.paragraph(sentence);
    }
    if steps.len() > 1 {
        parts::list(ui, context.say("info-peserta-steps"), steps);
    } else {
        for step in steps {
            ui.paragraph(step);
        }
    }
    ui.paragraph(context.say("info-peserta-emergency-igd"));
    let taken_in = parts::guidance(context, Topik::DaruratTidakAktif);
    if !taken_in.is_empty() {
        ui.paragraph(taken_in.join(" "));
    }
    let mut actions = Vec::new();
    if peserta.segmen.mandiri() {
        let bill = ui.action(
            "tagihan",
            context.say("info-peserta-bill"),
            ActionRole::Primary,
            Msg::Go(Ask::Open(with_member(Menu::InfoIuran, keluarga, peserta))),
        );
        actions.push(bill.with_icon(Icon::Bill));
    }
    if kanal == Kanal::Pandawa {
        actions.push(pandawa(ui, context));
    }
    actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    ui.block(Block::Buttons { actions });
}

/// The button that opens PANDAWA.
pub(super) fn pandawa(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    parts::pandawa(ui, context, ActionRole::Secondary)
}

/// The likely reason by who pays, what to do about it, and who can help; the gateway's own word is quoted, since it may say
/// more.
fn why_inactive(context: &Context<'_>, peserta: &Peserta) -> (Vec<String>, Vec<String>, Kanal) {
    let years = peserta.lahir.map(|lahir| umur(lahir, context.now.today()));
    let (key, kanal) = match peserta.segmen.pembayar() {
        Pembayar::Peserta => ("info-peserta-why-self", Kanal::CareCenter165),
        // `1` is the worker; whoever else is of that age on a worker's card is most likely a child (§5.2).
        Pembayar::PemberiKerjaDanPekerja
            if peserta.pisa != "1" && years.is_some_and(|years| STUDENT_AGES.contains(&years)) =>
        {
            ("info-peserta-why-student", Kanal::Pandawa)
        }
        Pembayar::PemberiKerjaDanPekerja => ("info-peserta-why-employer", Kanal::PemberiKerja),
        Pembayar::Pusat | Pembayar::Pemda => ("info-peserta-why-government", Kanal::KantorCabang),
        Pembayar::PusatDanPensiunan | Pembayar::TidakDiketahui => ("info-peserta-why-other", Kanal::CareCenter165),
    };
    // What the registry itself says wins over what is likely.
    if peserta.status_teks.to_uppercase().contains("LUAR NEGERI") {
        let mut known = parts::guidance(context, Topik::LuarNegeri).into_iter();
        let why = [Some(words(context, peserta)), known.next()];
        return (why.into_iter().flatten().collect(), known.collect(), Kanal::Pandawa);
    }
    if let Some(first) = first_payment(context, peserta) {
        return (vec![first], Vec::new(), Kanal::CareCenter165);
    }
    let helper = parts::kanal(context, kanal);
    let helper = [("kanal", Argument::Text(helper.as_str()))];
    let mut sentences = vec![context.tell(key, &helper)];
    // What to do stands apart from why, with the papers it takes.
    let mut steps = match peserta.segmen.pembayar() {
        Pembayar::Pusat => parts::guidance(context, Topik::PbiKeluar),
        Pembayar::Pemda => parts::guidance(context, Topik::PemdaKeluar),
        _ => Vec::new(),
    };
    for more in ["do", "help"] {
        let key = format!("{key}-{more}");
        if context.texts.has(&key) {
            steps.push(context.tell(&key, &helper));
        }
    }
    if !peserta.status_teks.is_empty() {
        sentences.push(words(context, peserta));
    }
    (sentences, steps, kanal)
}

/// The gateway's own words on a status.
fn words(context: &Context<'_>, peserta: &Peserta) -> String {
    let quoted = text::sentence(&peserta.status_teks);
    let known = if quoted.starts_with("Penangguhan") {
        "penangguhan"
    } else {
        "lain"
    };
    let words = [("arti", Argument::Text(known)), ("teks", Argument::Text(&quoted))];
    context.tell("info-peserta-why-words", &words)
}

/// From which day the first contribution can be paid, of a self-paying family that has not paid it yet.
fn first_payment(context: &Context<'_>, peserta: &Peserta) -> Option<String> {
    let lebih = &peserta.lebih;
    if !peserta.segmen.mandiri() || lebih.iuran_pertama_dibayar != Some(false) {
        return None;
    }
    let asked = PembayaranPertama {
        tanggal_daftar: lebih.terdaftar_sejak?,
        segmen_lama_sampai: None,
        tanpa_masa_tunggu: false,
        hari_ini: context.now.today(),
    };
    let (Kelayakan::Boleh { penjelasan, .. }
    | Kelayakan::Belum { penjelasan, .. }
    | Kelayakan::Tidak { penjelasan, .. }) = pembayaran_pertama(&asked).ok()?.kelayakan;
    Some(parts::explain(context, &penjelasan))
}
