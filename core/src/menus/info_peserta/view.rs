//! The family, and one membership in full.

use super::{Model, Msg};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Menu, Route};
use crate::page::{Ask, Context, Reach, parts, reach};
use crate::rules::nik::{JenisKelamin, Nik, umur};
use crate::rules::penjelasan::Kanal;
use crate::rules::petunjuk::Topik;
use crate::rules::segmen::{Pembayar, isi_segmen};
use crate::screen::{ActionRole, Block, Fact, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// Ages at which a worker's child needs a letter of its school to stay covered (§5.2), the upper end excluded.
const STUDENT_AGES: std::ops::Range<u32> = 21..25;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("info-peserta-title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.keluarga();
    let Some((value, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    parts::sample_mark(&mut ui, context, value);
    let reach = Reach::of(context, look.fresh_ms, as_of_ms);
    let chosen = model.chosen(value.peserta.len());
    let one = chosen.as_ref().and_then(|anggota| anggota.of(value));
    if one.is_none() || !reach::clock_says_it(context, as_of_ms) {
        reach::clock_notice(&mut ui, context, as_of_ms);
    }
    match one {
        Some(peserta) => {
            let reach = reach.until(context, peserta.berlaku_sampai);
            member(&mut ui, context, model, value, peserta, as_of_ms, reach);
        }
        None => family(&mut ui, context, value, reach),
    }
    ui
}

fn family(ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, reach: Reach) {
    let items = keluarga
        .peserta
        .iter()
        .enumerate()
        .map(|(place, peserta)| {
            let (badge, tone) = badge(peserta.aktif, reach.until(context, peserta.berlaku_sampai));
            let number = peserta.nomor_kartu.masked();
            let action = ui.action("anggota", peserta.nama.clone(), ActionRole::Quiet, Msg::Choose(place));
            Item {
                title: peserta.nama.clone(),
                detail: Some(context.tell(
                    "info-peserta-item",
                    &[
                        ("umur", Argument::Count(age(context, peserta).unwrap_or(-1))),
                        ("nomor", Argument::Text(&number)),
                    ],
                )),
                badge: Some(context.say(badge)),
                tone,
                icon: Some(Icon::Person),
                action: Some(action),
            }
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("info-peserta-family")),
        items,
    });
    ui.paragraph(context.say("info-peserta-family-hint"));
}

fn badge(aktif: bool, reach: Reach) -> (&'static str, Tone) {
    match (aktif, reach) {
        (true, Reach::Kini) => ("info-peserta-badge-active", Tone::Success),
        (false, Reach::Kini) => ("info-peserta-badge-inactive", Tone::Danger),
        (true, _) => ("info-peserta-badge-last-active", Tone::Warning),
        (false, _) => ("info-peserta-badge-last-inactive", Tone::Warning),
    }
}

fn member(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    model: &Model,
    keluarga: &Keluarga,
    peserta: &Peserta,
    as_of_ms: i64,
    reach: Reach,
) {
    parts::members(ui, context, "peserta", keluarga, &peserta.nomor_kartu, Msg::Choose);
    ui.heading(peserta.nama.clone());
    status(ui, context, peserta, as_of_ms, reach);
    ui.block(Block::Facts {
        title: Some(context.say("info-peserta-who")),
        rows: identity(context, model, peserta),
    });
    let key = if model.nik_shown {
        "info-peserta-hide-nik"
    } else {
        "info-peserta-show-nik"
    };
    if !peserta.nik.is_empty() {
        let toggle = ui.action("nik", context.say(key), ActionRole::Quiet, Msg::ToggleNik);
        ui.block(Block::Buttons { actions: vec![toggle] });
    }
    nik_note(ui, context, peserta);
    ui.block(Block::Facts {
        title: Some(context.say("info-peserta-membership")),
        rows: membership(context, peserta),
    });
    let change = ui
        .action(
            "ubah",
            context.say("info-peserta-change"),
            ActionRole::Secondary,
            Msg::Go(Ask::Open(Route::Menu(Menu::PerubahanDataPeserta))),
        )
        .with_icon(Icon::Edit);
    ui.main_action(change);
    if keluarga.peserta.len() > 1 {
        let everyone = ui
            .action(
                "keluarga",
                context.say("info-peserta-everyone"),
                ActionRole::Quiet,
                Msg::Everyone,
            )
            .with_icon(Icon::Family);
        ui.main_action(everyone);
    }
}

/// The status, why it is so, and what to do next.
fn status(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta, as_of_ms: i64, reach: Reach) {
    let day = reach::day(context, as_of_ms);
    let month = reach::month(context, as_of_ms);
    let age = reach::may_have_changed(context, as_of_ms);
    let words = [
        ("tanggal", Argument::Text(&day)),
        ("bulan", Argument::Text(&month)),
        ("umur", Argument::Text(&age)),
    ];
    let current = reach == Reach::Kini;
    let (key, tone) = match (peserta.aktif, current) {
        (true, true) => ("info-peserta-active", Tone::Success),
        (true, false) => ("info-peserta-last-active", Tone::Warning),
        (false, true) => ("info-peserta-inactive", Tone::Danger),
        (false, false) => ("info-peserta-last-inactive", Tone::Warning),
    };
    // What the clock makes uncertain is told once, here.
    let text = match reach::clock_words(context, as_of_ms) {
        Some((_, text)) if reach::clock_says_it(context, as_of_ms) => text,
        _ => context.tell(&format!("{key}-text"), &words),
    };
    ui.block(Block::Notice {
        tone,
        title: context.tell(&format!("{key}-title"), &words),
        text,
        actions: Vec::new(),
    });
    if !peserta.aktif {
        inactive(ui, context, peserta);
    }
}

/// Why, what to do, what in an emergency, in paragraphs, of which steps that take more than one make a list; then a button
/// for each channel that they name.
fn inactive(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
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
            Msg::Go(Ask::Open(Route::Menu(Menu::InfoIuran))),
        );
        actions.push(bill.with_icon(Icon::Bill));
    }
    if kanal == Kanal::Pandawa {
        actions.push(parts::pandawa(ui, context, ActionRole::Secondary));
    }
    actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    ui.block(Block::Buttons { actions });
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
        let quoted = text::sentence(&peserta.status_teks);
        let known = if quoted.starts_with("Penangguhan") {
            "penangguhan"
        } else {
            "lain"
        };
        let words = [("arti", Argument::Text(known)), ("teks", Argument::Text(&quoted))];
        sentences.push(context.tell("info-peserta-why-words", &words));
    }
    (sentences, steps, kanal)
}

fn identity(context: &Context<'_>, model: &Model, peserta: &Peserta) -> Vec<Fact> {
    let nik = if model.nik_shown && !peserta.nik.is_empty() {
        parts::fact(context.say("common-nik"), parts::grouped(&peserta.nik))
    } else {
        parts::masked_nik(context, peserta)
    };
    let kelamin = match peserta.kelamin {
        Some(JenisKelamin::LakiLaki) => "info-peserta-male",
        Some(JenisKelamin::Perempuan) => "info-peserta-female",
        None => "info-peserta-not-said",
    };
    let age = age(context, peserta);
    vec![
        parts::fact(
            context.say("info-peserta-card-number"),
            parts::grouped(&peserta.nomor_kartu.nomor()),
        ),
        nik,
        Fact {
            note: age.map(|age| context.tell("info-peserta-age", &[("umur", Argument::Count(age))])),
            ..parts::fact(context.say("info-peserta-born"), parts::born(context, peserta))
        },
        parts::fact(context.say("info-peserta-sex"), context.say(kelamin)),
    ]
}

fn membership(context: &Context<'_>, peserta: &Peserta) -> Vec<Fact> {
    let date = |day| text::date(context.language(), day);
    let gateways_words = || match peserta.segmen_teks.as_str() {
        "" => parts::or_unknown(context, peserta.segmen.kode().to_owned()),
        words => words.to_owned(),
    };
    let segmen = parts::segmen(context, &peserta.segmen).unwrap_or_else(gateways_words);
    let kelas = parts::kelas_or(context, peserta.kelas, &peserta.kelas_teks);
    let mut rows = vec![
        Fact {
            note: Some(parts::explain(context, &isi_segmen(&peserta.segmen).penjelasan)),
            ..parts::fact(context.say("info-peserta-segmen"), segmen)
        },
        parts::fact(context.say("info-peserta-class"), kelas),
        Fact {
            note: peserta
                .faskes_sejak
                .map(|day| context.tell("info-peserta-fktp-since", &[("tanggal", Argument::Text(&date(day)))])),
            ..parts::fact(
                context.say("info-peserta-fktp"),
                parts::or_unknown(context, peserta.faskes.nama.clone()),
            )
        },
    ];
    if let Some(day) = peserta.berlaku_dari {
        rows.push(parts::fact(context.say("info-peserta-valid-from"), date(day)));
    }
    if let Some(day) = peserta.berlaku_sampai {
        rows.push(parts::fact(context.say("info-peserta-valid-until"), date(day)));
    }
    rows
}

/// A birth date inside the NIK that differs from the registered one; a NIK that cannot be read says nothing (§4.1 rule 6).
fn nik_note(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    let nik = Nik::parse(&peserta.nik, context.now.today()).ok();
    let both = nik.zip(peserta.lahir);
    if let Some(beda) = both.and_then(|(nik, lahir)| nik.beda_tanggal_lahir(lahir)) {
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("info-peserta-nik-note"),
            text: format!(
                "{} {}",
                parts::explain(context, &beda),
                context.say("info-peserta-nik-note-next")
            ),
            actions: Vec::new(),
        });
    }
}

fn age(context: &Context<'_>, peserta: &Peserta) -> Option<i64> {
    Some(i64::from(umur(peserta.lahir?, context.now.today())))
}
