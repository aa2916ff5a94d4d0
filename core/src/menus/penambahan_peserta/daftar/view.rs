//! What each step shows.

use super::super::{first_payment, option, say};
use super::model::{Daftar, Langkah, Msg};
use super::{faskes, orang};
use crate::data::pendaftaran::IsiKk;
use crate::data::route::Bagian;
use crate::data::{Problem, Route};
use crate::menus::penambahan_peserta::ditolak;
use crate::page::{Ask, Context, captcha, parts};
use crate::rules::bulan::Bulan;
use crate::rules::iuran::iuran_pbpu;
use crate::rules::kelas::Kelas;
use crate::rules::keluarga::kasus::Kasus;
use crate::rules::nomor::NomorKk;
use crate::rules::perubahan::kontak::{email, nomor_hp};
use crate::rules::rupiah::Rupiah;
use crate::screen::{
    ActionRole, Block, ChoiceOption, Confirm, Field, FieldKind, Icon, Keyboard, Sensitivity, TableRow, Tone, Ui,
};
use crate::text::{self, Argument};

/// The iuran of so many people in a class, in the month of the first payment.
pub(super) fn iuran(context: &Context<'_>, kelas: Kelas, orang: u32) -> Option<Rupiah> {
    let (sejak, _) = first_payment(context.now.today())?;
    let bulan = Bulan::from_date(sejak).ok()?;
    Some(iuran_pbpu(kelas, orang, bulan).ok()?.dibayar)
}

pub(super) fn view(model: &Daftar, context: &Context<'_>) -> Ui<Msg> {
    let title = if model.tambah { "anggota" } else { "keluarga" };
    let mut ui = Ui::new(say(context, title));
    ui.sensitivity(Sensitivity::Personal);
    match (model.dibuka, model.langkah) {
        (Some(place), Langkah::Anggota) => {
            orang::one(&mut ui, model, context, place);
            return ui;
        }
        (Some(place), Langkah::Faskes) => {
            faskes::one(&mut ui, model, context, place);
            return ui;
        }
        _ => {}
    }
    progress(&mut ui, model, context);
    if !model.disentuh && !model.orang.is_empty() {
        resumed(&mut ui, model, context);
    }
    refused(&mut ui, model, context);
    match model.langkah {
        Langkah::Kk => card(&mut ui, model, context),
        Langkah::Anggota => orang::list(&mut ui, model, context),
        Langkah::Faskes => faskes::family(&mut ui, model, context),
        Langkah::Kelas => class(&mut ui, model, context),
        Langkah::Kontak => contact(&mut ui, model, context),
        Langkah::Kode => model.with_to(|to| model.kode.view(&mut ui, to, context)),
        Langkah::Setuju => agree(&mut ui, model, context),
    }
    if !matches!(model.langkah, Langkah::Kk | Langkah::Setuju) {
        let next = ui.action("lanjut", say(context, "lanjut"), ActionRole::Primary, Msg::Lanjut);
        // What is missing in a field is said at the field, once the person wants to go on.
        let blocked = model.halangan(context).filter(|_| model.langkah != Langkah::Kontak);
        ui.main_action(next.blocked_by(blocked));
    }
    ui
}

/// Which step this is, of how many.
fn progress(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    let name = say(context, &format!("step-{}", model.langkah.name()));
    let all = i64::try_from(model.steps().len()).unwrap_or_default();
    let here = i64::try_from(model.place().saturating_add(1)).unwrap_or_default();
    ui.heading(context.tell(
        "penambahan-peserta-step",
        &[
            ("langkah", Argument::Count(here)),
            ("semua", Argument::Count(all)),
            ("nama", Argument::Text(&name)),
        ],
    ));
}

/// What was typed earlier is still here.
fn resumed(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    let label = say(context, "anew");
    let confirm = Confirm {
        title: say(context, "anew-title"),
        text: say(context, "anew-text"),
        yes: label.clone(),
        no: say(context, "anew-no"),
    };
    let anew = ui.action("dari-awal", label, ActionRole::Destructive, Msg::DariAwal);
    let key = if model.ditolak.is_some() {
        "resumed-refused"
    } else {
        "resumed"
    };
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: say(context, "resumed-title"),
        text: say(context, key),
        actions: vec![anew.asking(confirm)],
    });
}

/// Why it was refused, at the step that it concerns.
fn refused(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    let Some(refused) = &model.ditolak else {
        return;
    };
    if super::model::langkah(&refused.alasan) != model.langkah {
        return;
    }
    let (why, next) = ditolak::why(context, &refused.alasan, &refused.pesan);
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: say(context, "refused-title"),
        text: format!("{why} {next}"),
        actions: Vec::new(),
    });
}

fn card(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    if !context.online && model.captcha.id().is_none() {
        let again = captcha::another(ui, context, "common-try-again", Msg::GambarLain);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "kk-offline-title"),
            text: say(context, "kk-offline-text"),
            actions: vec![again],
        });
    }
    if let Some(isi) = model
        .isi
        .as_ref()
        .filter(|_| model.orang.is_empty() || not_this_way(model))
    {
        other_case(ui, context, isi);
    } else if !model.orang.is_empty() {
        ui.paragraph(say(context, "kk-again"));
    }
    if let Some(problem) = &model.masalah {
        problem_of(ui, context, problem);
    }
    ui.paragraph(say(context, "kk-text"));
    let error = match NomorKk::parse(&model.kk) {
        Err(_) if model.diperiksa => Some(say(context, "kk-salah")),
        _ => None,
    };
    let kind = FieldKind::Text {
        max_length: 40,
        keyboard: Keyboard::Digits,
        multiline: false,
    };
    let field = Field::new("kk", say(context, "kk"), kind)
        .holding(model.kk.as_str())
        .hinting(say(context, "kk-hint"))
        .failing(error);
    ui.input(field, Msg::Kk);
    captcha::draw(
        ui,
        context,
        &model.captcha,
        &model.jawaban,
        model.diperiksa,
        Msg::Jawaban,
        Msg::GambarLain,
    );
    if model.bertanya {
        ui.block(Block::Progress {
            label: say(context, "kk-going"),
            percent: None,
        });
    }
    let blocked = if model.bertanya {
        Some(say(context, "kk-going"))
    } else if model.captcha.id().is_none() {
        Some(context.say("account-masuk-captcha-missing"))
    } else {
        None
    };
    let find = ui.action("cari", say(context, "kk-find"), ActionRole::Primary, Msg::Cari);
    ui.main_action(find.with_icon(Icon::Search).blocked_by(blocked));
}

fn not_this_way(model: &Daftar) -> bool {
    let kasus = model.isi.as_ref().and_then(|isi| isi.kasus);
    model.isi.is_some() && !matches!(kasus, Some(Kasus::KeluargaBaru | Kasus::TambahAnggota))
}

/// A card that leads elsewhere: everybody is covered, or only a newborn is left.
fn other_case(ui: &mut Ui<Msg>, context: &Context<'_>, isi: &IsiKk) {
    let (key, action) = match isi.kasus {
        Some(Kasus::SudahSemua) => ("case-all", None),
        Some(Kasus::Bayi) => {
            let open = Ask::Open(Route::Pendaftaran(Bagian::Bayi)).into();
            let label = say(context, "bayi");
            ("case-baby", Some(ui.action("bayi", label, ActionRole::Primary, open)))
        }
        _ => ("case-unknown", None),
    };
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: say(context, &format!("{key}-title")),
        text: say(context, &format!("{key}-text")),
        actions: action.into_iter().chain([call]).collect(),
    });
}

/// Why the card was not found, in our words where we have any.
fn problem_of(ui: &mut Ui<Msg>, context: &Context<'_>, problem: &Problem) {
    let key = match problem {
        Problem::Refused { alasan, .. } if alasan == "kk_tidak_ditemukan" => "kk-unknown",
        Problem::Refused { alasan, .. } if alasan == "kk_tidak_sah" => "kk-odd",
        Problem::CaptchaWrong | Problem::CaptchaExpired => {
            ui.block(Block::Notice {
                tone: Tone::Danger,
                title: problem.title(context.texts),
                text: problem.words(context.texts).unwrap_or_default(),
                actions: Vec::new(),
            });
            return;
        }
        _ => {
            ui.block(problem.block(context.texts, Vec::new()));
            return;
        }
    };
    ui.block(Block::Notice {
        tone: Tone::Danger,
        title: say(context, &format!("{key}-title")),
        text: say(context, &format!("{key}-text")),
        actions: Vec::new(),
    });
}

fn class(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    let orang = model.pembayar();
    let rupiah = |amount: Option<Rupiah>| {
        parts::or_unknown(context, amount.map(|amount| text::rupiah(context.language(), amount.0)))
    };
    let fixed = model.isi.as_ref().and_then(|isi| isi.kelas);
    if let Some(kelas) = fixed {
        let name = parts::kelas(context, kelas);
        ui.paragraph(context.tell("penambahan-peserta-kelas-tetap", &[("kelas", Argument::Text(&name))]));
    } else {
        ui.paragraph(say(context, "kelas-text"));
    }
    let each = |kelas| rupiah(iuran(context, kelas, 1));
    let all = |kelas| rupiah(iuran(context, kelas, orang));
    let open = Kelas::SEMUA
        .into_iter()
        .filter(|kelas| fixed.is_none_or(|fixed| fixed == *kelas));
    let options = open
        .map(|kelas| ChoiceOption {
            detail: Some(context.tell(
                "penambahan-peserta-kelas-detail",
                &[
                    ("per-orang", Argument::Text(&each(kelas))),
                    ("keluarga", Argument::Text(&all(kelas))),
                    ("orang", Argument::Count(i64::from(orang))),
                ],
            )),
            ..option(kelas.kode(), parts::kelas(context, kelas))
        })
        .collect();
    let field = Field::new("kelas", say(context, "kelas"), FieldKind::Choice { options });
    ui.input(field.holding(model.kelas().map_or("", Kelas::kode)), Msg::Kelas);
    if fixed.is_none() {
        let columns = ["kelas", "table-each", "table-all"].map(|key| say(context, key)).into();
        let rows = Kelas::SEMUA.map(|kelas| TableRow {
            cells: vec![parts::kelas(context, kelas), each(kelas), all(kelas)],
        });
        ui.block(Block::Table {
            caption: context.tell(
                "penambahan-peserta-table",
                &[("orang", Argument::Count(i64::from(orang)))],
            ),
            columns,
            rows: rows.into(),
        });
    }
    ui.paragraph(say(context, "kelas-later"));
}

fn contact(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    ui.paragraph(say(context, "kontak-text"));
    let taken = |reason: &str, same: bool, key: &str| {
        let refused = model
            .ditolak
            .as_ref()
            .is_some_and(|d| d.alasan == reason && !d.pesan.is_empty());
        (refused && same).then(|| say(context, key))
    };
    let kind = |keyboard| FieldKind::Text {
        max_length: 80,
        keyboard,
        multiline: false,
    };
    let wrong = |fine: bool, key: &str| (model.diperiksa && !fine).then(|| say(context, key));
    let error = wrong(nomor_hp(&model.nohp).is_some(), "nohp-salah").or(taken("nohp_dipakai", true, "nohp-dipakai"));
    let field = Field::new("nohp", say(context, "nohp"), kind(Keyboard::Phone))
        .holding(model.nohp.as_str())
        .hinting(say(context, "nohp-hint"))
        .failing(error);
    ui.input(field, Msg::NoHp);
    let error = wrong(email(&model.email).is_some(), "email-salah").or(taken("email_dipakai", true, "email-dipakai"));
    let field = Field::new("email", say(context, "email"), kind(Keyboard::Email))
        .holding(model.email.as_str())
        .failing(error);
    ui.input(field, Msg::Email);
}

fn agree(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    let language = context.language();
    let orang = model.pembayar();
    let rupiah =
        |amount: Option<Rupiah>| parts::or_unknown(context, amount.map(|amount| text::rupiah(language, amount.0)));
    let family = model.iuran(context);
    if family.is_some_and(|family| family.0 != model.dilihat) {
        let seen = ui.action(
            "iuran-baru",
            say(context, "iuran-seen"),
            ActionRole::Primary,
            Msg::LihatIuran,
        );
        let amount = rupiah(family);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "iuran-changed-title"),
            text: context.tell(
                "penambahan-peserta-iuran-changed-text",
                &[("jumlah", Argument::Text(&amount))],
            ),
            actions: vec![seen],
        });
    }
    let people = context.tell(
        "penambahan-peserta-people",
        &[("orang", Argument::Count(i64::from(orang)))],
    );
    let each = model.kelas().and_then(|kelas| iuran(context, kelas, 1));
    // After a refusal a place is known by its code alone.
    let place = |nama: &str, kode: &str| if nama.is_empty() { kode } else { nama }.to_owned();
    let mut rows = vec![
        parts::fact(say(context, "fact-people"), people),
        parts::fact(
            say(context, "kelas"),
            parts::or_unknown(context, model.kelas().map(|kelas| parts::kelas(context, kelas))),
        ),
        parts::fact(say(context, "fact-each"), rupiah(each)),
        parts::fact(say(context, "fact-all"), rupiah(family)),
        parts::fact(say(context, "faskes"), place(&model.nama_faskes, &model.faskes)),
    ];
    for isian in model.orang.iter().filter(|isian| model.own(isian)) {
        let name = orang::name_of(isian);
        let label = context.tell("penambahan-peserta-faskes-untuk", &[("nama", Argument::Text(&name))]);
        rows.push(parts::fact(label, place(&isian.nama_faskes, &isian.faskes)));
    }
    if !model.gigi.is_empty() {
        let dentist = place(&model.nama_gigi, &model.gigi);
        rows.push(parts::fact(say(context, "gigi"), dentist));
    }
    if !model.tambah {
        rows.push(parts::fact(
            say(context, "nohp"),
            nomor_hp(&model.nohp).unwrap_or_default(),
        ));
        rows.push(parts::fact(say(context, "email"), model.email.trim()));
    }
    if let Some((sejak, pertama)) = first_payment(context.now.today()) {
        rows.push(parts::fact(say(context, "fact-from"), text::date(language, sejak)));
        rows.push(parts::fact(
            say(context, "fact-until"),
            text::date(language, pertama.paling_lambat),
        ));
    }
    ui.block(Block::Facts { title: None, rows });
    let terms = ["term-true", "term-pay", "term-all", "term-use"].map(|key| say(context, key));
    parts::list(ui, say(context, "terms"), terms.into());
    let field = Field::new("setuju", say(context, "setuju"), FieldKind::Toggle);
    ui.input(field.holding(model.setuju.to_string()), Msg::Setuju);
    if model.tiket(context).is_none() {
        ui.paragraph(say(context, "kk-needed"));
    }
    let label = say(context, "send");
    let confirm = Confirm {
        title: say(context, "send-title"),
        text: say(context, "send-text"),
        yes: label.clone(),
        no: say(context, "send-no"),
    };
    let fresh = model.tiket(context).is_some();
    let key = if fresh { "send" } else { "send-kk" };
    let send = ui
        .action("kirim", say(context, key), ActionRole::Primary, Msg::Kirim)
        .with_icon(Icon::Send)
        .blocked_by(model.halangan(context));
    ui.main_action(if fresh { send.asking(confirm) } else { send });
}
