//! What the form shows.

use super::choice::{self, Already, Choice};
use super::model::{KELUHAN_TERPANJANG, Model, Msg};
use crate::data::Route;
use crate::data::antrean::{JadwalHari, SesiDokter};
use crate::data::peserta::Peserta;
use crate::menus::pendaftaran_pelayanan::{ditolak, tiket_block, words};
use crate::page::{Ask, Context, parts};
use crate::rules::konsultasi::nasihat_darurat;
use crate::rules::poli::{sebutan, tanpa_sebutan};
use crate::screen::{
    ActionRole, Block, ChoiceOption, Confirm, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui,
};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("pendaftaran-pelayanan-ambil-nomor"));
    // A complaint is health data.
    ui.sensitivity(Sensitivity::Secret);
    if !context.session.is_open() {
        parts::sign_in_first(&mut ui, context, "antrean");
        return ui;
    }
    let Some((keluarga, _)) = parts::value_or_why(&mut ui, context, context.known.keluarga()) else {
        return ui;
    };
    let Some(peserta) = model.peserta(context) else {
        return ui;
    };
    tiket_block::clock_warning(&mut ui, context);
    parts::members(
        &mut ui,
        context,
        "antrean",
        keluarga,
        &peserta.nomor_kartu,
        Msg::Anggota,
    );
    if peserta.aktif {
        form(&mut ui, model, context, peserta);
    } else {
        inactive(&mut ui, context, peserta);
    }
    ui
}

/// Refuses before any poli is shown, and says what can be done.
fn inactive(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    if let Some(freshness) = parts::freshness(context, &context.known.keluarga()) {
        ui.freshness(freshness);
    }
    let (label, route) = ditolak::membership_way(context, &peserta.nomor_kartu.nomor());
    let way = ui.action("iuran", label, ActionRole::Primary, Msg::Go(Ask::Open(route)));
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    let refresh = ui
        .action(
            "perbarui",
            context.say("pendaftaran-pelayanan-perbarui"),
            ActionRole::Secondary,
            Msg::Go(Ask::Refresh),
        )
        .with_icon(Icon::Refresh);
    let nama = [
        ("nama", Argument::Text(&peserta.nama)),
        (
            "pembayar",
            Argument::Text(ditolak::payer(Some(peserta.segmen.pembayar()))),
        ),
    ];
    let why = context.tell("pendaftaran-pelayanan-ambil-tolak-peserta-tidak-aktif", &nama);
    let emergency = context.say("pendaftaran-pelayanan-ditolak-belum-ada-next");
    ui.block(Block::Notice {
        tone: Tone::Danger,
        title: context.tell("pendaftaran-pelayanan-tidak-aktif", &nama),
        text: format!("{why} {emergency}"),
        actions: vec![way, call, refresh],
    });
}

fn form(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, peserta: &Peserta) {
    let faskes = &peserta.faskes;
    let name = words::facility(context, Some(peserta));
    ui.block(Block::Facts {
        title: None,
        rows: vec![parts::fact(context.say("pendaftaran-pelayanan-tempat"), &name)],
    });
    if faskes.kode.is_empty() {
        nowhere(ui, context);
        return;
    }
    let Some(tanggal) = model.day(context, &faskes.kode) else {
        return;
    };
    let (zona, days) = choice::days(context, &faskes.kode);
    let options = days
        .into_iter()
        .map(|day| ChoiceOption {
            value: day.to_string(),
            label: words::day(context, day, zona),
            detail: None,
            blocked: choice::closed(context, &faskes.kode, day),
        })
        .collect();
    let label = context.say("pendaftaran-pelayanan-hari-periksa");
    ui.input(
        Field::new("tanggal", label, FieldKind::Choice { options }).holding(tanggal.to_string()),
        Msg::Tanggal,
    );
    let look = context.known.jadwal(&faskes.kode, tanggal);
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    if parts::value_or_why(ui, context, look).is_none() {
        return;
    }
    let Some(choice) = model.choice(context) else {
        return;
    };
    let old = look
        .as_of_ms
        .is_some_and(|as_of_ms| parts::is_old(context, look.fresh_ms, as_of_ms));
    sessions(ui, context, &choice);
    complaint(ui, model, context);
    warnings(ui, context, &name, old);
    submit(ui, model, context, &choice);
}

/// Nobody can book where no facility is known.
fn nowhere(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say("pendaftaran-pelayanan-tanpa-faskes-title"),
        text: context.say("pendaftaran-pelayanan-tanpa-faskes-text"),
        actions: vec![call],
    });
}

/// The polis and, where there are several, the doctors.
fn sessions(ui: &mut Ui<Msg>, context: &Context<'_>, choice: &Choice<'_>) {
    let jadwal = choice.jadwal;
    if jadwal.sesi.is_empty() || jadwal.libur.is_some() {
        return;
    }
    let refused = |poli, dokter| choice::refused(context, choice.peserta, jadwal, poli, dokter);
    let options = choice::polis(jadwal)
        .into_iter()
        .map(|poli| ChoiceOption {
            value: poli.kode_poli.clone(),
            label: tanpa_sebutan(&poli.nama_poli).to_owned(),
            detail: places(context, jadwal, |sesi| sesi.kode_poli == poli.kode_poli),
            blocked: refused(poli, None),
        })
        .collect();
    let label = context.say("pendaftaran-pelayanan-poli");
    let chosen = choice.poli.map_or("", |poli| poli.kode_poli.as_str());
    ui.input(
        Field::new("poli", label, FieldKind::Choice { options }).holding(chosen),
        Msg::Poli,
    );
    let Some(poli) = choice.poli else {
        return;
    };
    let doctors = choice::doctors(jadwal, &poli.kode_poli);
    if doctors.len() < 2 || refused(poli, None).is_some() {
        return;
    }
    let mut options = vec![ChoiceOption {
        value: String::new(),
        label: context.say("pendaftaran-pelayanan-dokter-siapa-saja"),
        detail: Some(context.say("pendaftaran-pelayanan-dokter-siapa-saja-text")),
        blocked: None,
    }];
    options.extend(doctors.into_iter().map(|dokter| ChoiceOption {
        value: dokter.kode_dokter.to_string(),
        label: doctor(context, dokter),
        detail: places(context, jadwal, |sesi| {
            sesi.kode_poli == poli.kode_poli && sesi.kode_dokter == dokter.kode_dokter
        }),
        blocked: refused(poli, Some(dokter.kode_dokter)),
    }));
    let label = context.say("pendaftaran-pelayanan-dokter");
    let mut field = Field::new("dokter", label, FieldKind::Choice { options })
        .holding(choice.dokter.map_or_else(String::new, |kode| kode.to_string()));
    field.required = false;
    ui.input(field, Msg::Dokter);
}

/// Places left, hours and closing time of the sessions that can still be booked; `None` when all have ended. One session
/// whose places are not known makes their sum unknown.
fn places(context: &Context<'_>, jadwal: &JadwalHari, of: impl Fn(&SesiDokter) -> bool) -> Option<String> {
    let running: Vec<_> = choice::running(context, jadwal).filter(|sesi| of(sesi)).collect();
    let left = running.iter().map(|sesi| sesi.sisa.map(i64::from)).sum::<Option<i64>>();
    // A full session helps nobody, unless there is no other: then its hours are all there is to say.
    let shown = || running.iter().filter(|sesi| sesi.sisa != Some(0) || left == Some(0));
    let last = shown()
        .map(|sesi| sesi.jam)
        .max_by_key(|jam| jam.berakhir(jadwal.tanggal))?;
    let hours: Vec<String> = shown()
        .map(|sesi| words::hours(context, sesi.jam, jadwal.zona))
        .collect();
    Some(context.tell(
        "pendaftaran-pelayanan-tempat-tersisa",
        &[
            ("jumlah", Argument::Count(left.unwrap_or(-1))),
            ("jam", Argument::Text(&hours.join(", "))),
            (
                "tutup",
                Argument::Text(&words::booked_until(context, last, jadwal.zona)),
            ),
        ],
    ))
}

fn complaint(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let kind = FieldKind::Text {
        max_length: KELUHAN_TERPANJANG,
        keyboard: Keyboard::Text,
        multiline: true,
    };
    let too_long = model
        .keluhan_is_too_long()
        .then(|| context.say("pendaftaran-pelayanan-keluhan-panjang"));
    let mut field = Field::new("keluhan", context.say("pendaftaran-pelayanan-keluhan"), kind)
        .holding(model.keluhan.as_str())
        .hinting(context.say("pendaftaran-pelayanan-keluhan-bantuan"))
        .failing(too_long);
    field.required = false;
    ui.input(field, Msg::Keluhan);
    if let Some(advice) = nasihat_darurat(&model.keluhan) {
        let article = Route::Artikel {
            slug: "darurat".to_owned(),
        };
        let label = context.say("pendaftaran-pelayanan-tentang-darurat");
        let read = ui
            .action("darurat", label, ActionRole::Primary, Msg::Go(Ask::Open(article)))
            .with_icon(Icon::Book);
        let call = parts::call_emergency(ui, context, ActionRole::Secondary);
        ui.block(Block::Notice {
            tone: Tone::Danger,
            title: context.say("pendaftaran-pelayanan-darurat"),
            text: parts::explain(context, &advice),
            actions: [read].into_iter().chain(call).collect(),
        });
    }
}

/// What may turn out otherwise: no signal, or a schedule older than five minutes.
fn warnings(ui: &mut Ui<Msg>, context: &Context<'_>, faskes: &str, old: bool) {
    let slug = if !context.online {
        "tanpa-sinyal"
    } else if old {
        "jadwal-lama"
    } else {
        return;
    };
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say(&format!("pendaftaran-pelayanan-{slug}-title")),
        text: context.tell(
            &format!("pendaftaran-pelayanan-{slug}-text"),
            &[("faskes", Argument::Text(faskes))],
        ),
        actions: Vec::new(),
    });
}

/// What a doctor is called; without a name by the code, which tells two of them apart.
fn doctor(context: &Context<'_>, sesi: &SesiDokter) -> String {
    match sesi.nama_dokter.as_str() {
        "" => context.tell(
            "pendaftaran-pelayanan-dokter-tanpa-nama",
            &[("kode", Argument::Text(&sesi.kode_dokter.to_string()))],
        ),
        nama => nama.to_owned(),
    }
}

/// What the member has already at this poli on this day, and the way to it, in place of the button that asks again.
fn already(ui: &mut Ui<Msg>, context: &Context<'_>, choice: &Choice<'_>, poli: &SesiDokter) -> bool {
    let nama = ("nama", Argument::Text(choice.peserta.nama.as_str()));
    let (slug, words, (label, route)) = match choice::already(context, choice.peserta, choice.jadwal, &poli.kode_poli) {
        Some(Already::Held(held)) => {
            let number = words::numbered(context, held.tiket);
            let title = [nama, ("nomor", Argument::Text(&number))];
            let words = context.tell("pendaftaran-pelayanan-sudah-punya-title", &title);
            ("sudah-punya", words, ditolak::ticket_way(context, &held))
        }
        Some(Already::Asked) => {
            let words = context.tell("pendaftaran-pelayanan-sudah-diminta-title", &[nama]);
            let way = (context.say("pendaftaran-pelayanan-lihat-permintaan"), Route::Janji);
            ("sudah-diminta", words, way)
        }
        None => return false,
    };
    let open = ui.action("lihat", label, ActionRole::Primary, Msg::Go(Ask::Open(route)));
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: words,
        text: context.say(&format!("pendaftaran-pelayanan-{slug}-text")),
        actions: vec![open],
    });
    true
}

fn submit(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, choice: &Choice<'_>) {
    if choice.poli.is_some_and(|poli| already(ui, context, choice, poli)) {
        return;
    }
    let way = if context.online { "kirim" } else { "simpan" };
    let key = |part: &str| format!("pendaftaran-pelayanan-{way}-{part}");
    let blocked = model.obstacle(context);
    let mut action = ui
        .action("ambil", context.say(&key("label")), ActionRole::Primary, Msg::Ambil)
        .with_icon(Icon::Queue)
        .blocked_by(blocked);
    if let Some(poli) = choice.poli.filter(|_| action.blocked.is_none()) {
        let jadwal = choice.jadwal;
        let doctors = choice::doctors(jadwal, &poli.kode_poli);
        let dokter = doctors.iter().find(|sesi| Some(sesi.kode_dokter) == choice.dokter);
        let wanted: Vec<String> = std::iter::once(sebutan(&poli.nama_poli))
            .chain(dokter.map(|sesi| doctor(context, sesi)))
            .collect();
        let faskes = words::facility(context, Some(choice.peserta));
        let day = words::day(context, jadwal.tanggal, jadwal.zona);
        let mut text = context.tell(
            &key("text"),
            &[
                ("poli", Argument::Text(&wanted.join(", "))),
                ("faskes", Argument::Text(&faskes)),
                ("hari", Argument::Text(&day)),
            ],
        );
        if nasihat_darurat(&model.keluhan).is_some() {
            // The last thing that is read before a number is taken.
            text = context.tell(
                "pendaftaran-pelayanan-kirim-text-darurat",
                &[("isi", Argument::Text(&text))],
            );
        }
        action = action.asking(Confirm {
            title: context.tell(&key("tanya"), &[("nama", Argument::Text(&choice.peserta.nama))]),
            text,
            yes: context.say(&key("label")),
            no: context.say("pendaftaran-pelayanan-periksa-lagi"),
        });
    }
    ui.main_action(action);
}
