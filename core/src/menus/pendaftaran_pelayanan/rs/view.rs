//! What the form shows.

use super::acuan::Acuan;
use super::daftar::{kind, until};
use super::form::{self, Choice, Model, Msg, key};
use super::{say, wanted};
use crate::data::rujukan::SesiRs;
use crate::data::{Menu, Route};
use crate::menus::pendaftaran_pelayanan::{ditolak, tiket_block, words};
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::AlasanAntrean;
use crate::rules::poli::{sebutan, tanpa_sebutan};
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(say(context, "ambil"));
    ui.sensitivity(Sensitivity::Personal);
    if !context.session.is_open() {
        parts::sign_in_first(&mut ui, context, "antrean");
        return ui;
    }
    let Some(acuan) = opened(&mut ui, context, &model.acuan) else {
        return ui;
    };
    tiket_block::clock_warning(&mut ui, context);
    if model.ringkas {
        summary(&mut ui, model, context);
        return ui;
    }
    letter(&mut ui, context, acuan);
    if let Some((alasan, why)) = acuan.obstacle(context) {
        closed(&mut ui, context, acuan, alasan, why);
        return ui;
    }
    notes(&mut ui, context, acuan);
    choose(&mut ui, model, context, acuan);
    ui
}

/// The letter of a page, and what is known of the family; says why where it cannot be shown.
pub(super) fn opened<'a, M: Clone + From<Ask>>(
    ui: &mut Ui<M>,
    context: &Context<'a>,
    nomor: &str,
) -> Option<Acuan<'a>> {
    parts::value_or_why(ui, context, context.known.keluarga())?;
    if let Some(acuan) = Acuan::find(context, nomor) {
        return Some(acuan);
    }
    parts::value_or_why(ui, context, context.known.rujukan())?;
    parts::value_or_why(ui, context, context.known.surat_kontrol())?;
    let open = Ask::Replace(Route::RujukanRs).into();
    let all = ui.action("surat", say(context, "pilih-surat"), ActionRole::Secondary, open);
    ui.block(Block::Empty {
        icon: Icon::Hospital,
        title: say(context, "tidak-ada-title"),
        text: say(context, "tidak-ada-text"),
        actions: vec![all],
    });
    None
}

/// The letter in facts.
pub(super) fn letter<M: Clone>(ui: &mut Ui<M>, context: &Context<'_>, acuan: Acuan<'_>) {
    let label = |key: &str| context.say(&format!("pendaftaran-pelayanan-{key}"));
    let mut rows = Vec::new();
    if let Some(peserta) = acuan.peserta(context) {
        rows.push(parts::fact(label("untuk"), &peserta.nama));
    }
    let tujuan = parts::or_unknown(context, acuan.tujuan().nama.clone());
    rows.push(parts::fact(label("tempat"), tujuan));
    rows.push(parts::fact(label("poli"), tanpa_sebutan(acuan.poli().1)));
    rows.push(parts::fact(kind(context, acuan), parts::grouped(acuan.nomor())));
    rows.push(parts::fact(say(context, "masa"), until(context, acuan)));
    if let Acuan::Rujukan(rujukan) = acuan {
        let perujuk = parts::or_unknown(context, rujukan.perujuk.nama.clone());
        rows.push(parts::fact(say(context, "perujuk"), perujuk));
    }
    ui.block(Block::Facts { title: None, rows });
}

/// Refuses before any field is shown, and says what can be done.
fn closed(ui: &mut Ui<Msg>, context: &Context<'_>, acuan: Acuan<'_>, alasan: Option<AlasanAntrean>, why: String) {
    let mut actions = Vec::new();
    let way = match (alasan, acuan.peserta(context)) {
        (Some(AlasanAntrean::PesertaTidakAktif), Some(peserta)) => {
            ditolak::membership_way(context, &peserta.nomor_kartu.nomor())
        }
        (Some(AlasanAntrean::RujukanBukanMilik), _) => (say(context, "pilih-surat"), Route::RujukanRs),
        _ => (say(context, "ke-fktp"), Route::AmbilAntrean),
    };
    actions.push(ui.action("lanjut", way.0, ActionRole::Primary, Msg::Go(Ask::Open(way.1))));
    actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    let emergency = context.say("pendaftaran-pelayanan-ditolak-belum-ada-next");
    let text = if why.contains(&emergency) {
        why
    } else {
        format!("{why} {emergency}")
    };
    ui.block(Block::Notice {
        tone: Tone::Danger,
        title: say(context, "tidak-bisa-title"),
        text,
        actions,
    });
}

/// What to know before a day is chosen.
fn notes(ui: &mut Ui<Msg>, context: &Context<'_>, acuan: Acuan<'_>) {
    let note = |ui: &mut Ui<Msg>, tone, key: &str, text: String| {
        ui.block(Block::Notice {
            tone,
            title: say(context, key),
            text,
            actions: Vec::new(),
        });
    };
    if let Some(finger) = acuan.hemodialysis(context) {
        let recorded = acuan.peserta(context).and_then(|p| p.lebih.sidik_jari) == Some(true);
        let tone = if recorded { Tone::Info } else { Tone::Warning };
        note(ui, tone, "sidik-jari-title", parts::explain(context, &finger));
    }
    if acuan.terpakai() {
        note(ui, Tone::Warning, "terpakai-title", say(context, "terpakai-text"));
    }
    if acuan.sampai() == Some(acuan.today(context)) {
        note(
            ui,
            Tone::Warning,
            "hari-terakhir-title",
            say(context, "hari-terakhir-text"),
        );
    }
}

/// The day and the doctor.
fn choose(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, acuan: Acuan<'_>) {
    let tanggal = model.day(context, acuan);
    let look = context.known.jadwal_rs(&acuan.tujuan().kode, acuan.poli().0, tanggal);
    let days = acuan.days(context, look.value);
    let label = context.say("pendaftaran-pelayanan-hari-periksa");
    let field = parts::date_field(context, "tanggal", label, &tanggal.to_string(), days);
    let mut hint = vec![words::day(context, tanggal, acuan.zona())];
    if acuan.rencana().is_some_and(|rencana| rencana != tanggal) {
        hint.push(say(context, "hari-lain"));
    }
    ui.input(field.hinting(hint.join(". ")), Msg::Tanggal);
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    let Some((jadwal, as_of_ms)) = parts::value_or_why(ui, context, look) else {
        return;
    };
    if let Some(why) = form::closed(context, jadwal) {
        ui.paragraph(why);
    }
    let Some(choice) = model.choice(context) else {
        return;
    };
    if already(ui, context, &choice) {
        return;
    }
    if let Some(why) = choice.day_refused(context) {
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "hari-lain-title"),
            text: why,
            actions: Vec::new(),
        });
    } else {
        doctors(ui, model, context, &choice);
    }
    warnings(ui, context, acuan, parts::is_old(context, look.fresh_ms, as_of_ms));
    let next = ui.action("lanjut", say(context, "lanjut"), ActionRole::Primary, Msg::Lanjut);
    ui.main_action(next.blocked_by(model.obstacle(context)));
    let hospital = Ask::Open(Route::Rujukan {
        nomor: acuan.nomor().to_owned(),
    });
    let hospital = ui.action(
        "rs",
        say(context, "tentang-rs"),
        ActionRole::Secondary,
        Msg::Go(hospital),
    );
    ui.main_action(hospital.with_icon(Icon::Hospital));
}

fn doctors(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, choice: &Choice<'_>) {
    if form::closed(context, choice.jadwal).is_some() {
        return;
    }
    let sessions = choice.jadwal.sesi.iter();
    let options = sessions
        .map(|sesi| ChoiceOption {
            value: key(sesi),
            label: doctor(context, sesi),
            detail: Some(places(context, choice, sesi)),
            blocked: choice.refused(context, sesi),
        })
        .collect();
    let label = context.say("pendaftaran-pelayanan-dokter");
    ui.input(
        Field::new("dokter", label, FieldKind::Choice { options }).holding(model.dokter.as_str()),
        Msg::Dokter,
    );
}

/// What a doctor is called; without a name by the code.
fn doctor(context: &Context<'_>, sesi: &SesiRs) -> String {
    match sesi.nama_dokter.as_str() {
        "" => context.tell(
            "pendaftaran-pelayanan-dokter-tanpa-nama",
            &[("kode", Argument::Text(&sesi.kode_dokter.to_string()))],
        ),
        nama => nama.to_owned(),
    }
}

/// Hours and both quotas of a session.
fn places(context: &Context<'_>, choice: &Choice<'_>, sesi: &SesiRs) -> String {
    let hours = words::hours(context, sesi.jam, choice.jadwal.zona);
    let count = |sisa: Option<u32>| sisa.map_or(-1, i64::from);
    let arguments = [
        ("jam", Argument::Text(&hours)),
        ("jkn", Argument::Count(count(sesi.sisa_jkn))),
        ("umum", Argument::Count(count(sesi.sisa_nonjkn))),
    ];
    let key = if sesi.cuti { "cuti" } else { "sisa-nomor" };
    context.tell(&format!("pendaftaran-pelayanan-rs-{key}"), &arguments)
}

/// What the member has already at this poli on this day, and the way to it, in place of the doctors.
fn already(ui: &mut Ui<Msg>, context: &Context<'_>, choice: &Choice<'_>) -> bool {
    let nama = ("nama", Argument::Text(choice.peserta.nama.as_str()));
    let (slug, title, (label, route)) = if choice.is_asked(context) {
        let title = context.tell("pendaftaran-pelayanan-sudah-diminta-title", &[nama]);
        let way = (context.say("pendaftaran-pelayanan-lihat-permintaan"), Route::Janji);
        ("pendaftaran-pelayanan-sudah-diminta-text", title, way)
    } else if let Some(held) = choice.held(context) {
        let number = words::numbered(context, held.tiket);
        let arguments = [nama, ("nomor", Argument::Text(number.as_str()))];
        let title = context.tell("pendaftaran-pelayanan-sudah-punya-title", &arguments);
        (
            "pendaftaran-pelayanan-rs-sudah-punya-text",
            title,
            ditolak::ticket_way(context, &held),
        )
    } else {
        return false;
    };
    let open = ui.action("lihat", label, ActionRole::Primary, Msg::Go(Ask::Open(route)));
    ui.block(Block::Notice {
        tone: Tone::Info,
        title,
        text: context.say(slug),
        actions: vec![open],
    });
    true
}

/// What may turn out otherwise: no signal, or a schedule older than five minutes.
fn warnings(ui: &mut Ui<Msg>, context: &Context<'_>, acuan: Acuan<'_>, old: bool) {
    let slug = match (context.online, old) {
        (false, _) => "tanpa-sinyal",
        (true, true) => "jadwal-lama",
        (true, false) => return,
    };
    let faskes = parts::or_unknown(context, acuan.tujuan().nama.clone());
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say(&format!("pendaftaran-pelayanan-{slug}-title")),
        text: context.tell(
            &format!("pendaftaran-pelayanan-{slug}-text"),
            &[("faskes", Argument::Text(&faskes))],
        ),
        actions: Vec::new(),
    });
}

/// The whole request, to be read before it is sent.
fn summary(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let blocked = model.obstacle(context);
    if let Some(choice) = model.choice(context)
        && let Some(sesi) = choice.sesi
    {
        let mut rows = wanted(context, &choice.booking(sesi));
        let number = parts::grouped(choice.acuan.nomor());
        rows.push(parts::fact(kind(context, choice.acuan), number));
        ui.block(Block::Facts {
            title: Some(say(context, "permintaan")),
            rows,
        });
        let poli = sebutan(choice.acuan.poli().1);
        let day = text::date(context.language(), choice.tanggal);
        let arguments = [
            ("poli", Argument::Text(poli.as_str())),
            ("tanggal", Argument::Text(&day)),
        ];
        ui.paragraph(context.tell("pendaftaran-pelayanan-rs-setuju", &arguments));
    }
    let way = if context.online { "kirim" } else { "simpan" };
    if !context.online {
        ui.paragraph(say(context, "setuju-tanpa-sinyal"));
    }
    if let Some(why) = &blocked {
        let back = Msg::Go(Ask::Back);
        let back = ui.action("kembali", say(context, "pilih-hari"), ActionRole::Secondary, back);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "berubah-title"),
            text: why.clone(),
            actions: vec![back],
        });
    }
    let label = context.say(&format!("pendaftaran-pelayanan-{way}-label"));
    let take = ui.action("ambil", label, ActionRole::Primary, Msg::Ambil);
    ui.main_action(take.with_icon(Icon::Queue).blocked_by(blocked));
    let all = Ask::Open(Route::Menu(Menu::PendaftaranPelayanan));
    let label = context.say("pendaftaran-pelayanan-ke-daftar");
    let all = ui.action("daftar", label, ActionRole::Quiet, Msg::Go(all));
    ui.main_action(all);
}
