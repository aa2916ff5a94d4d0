//! What the form of one channel shows; of a bank that registers it itself, where to go with what.

use super::ditolak;
use super::kanal::{Kanal, Msg, NAMA_TERPANJANG, OWNERS, owner_code};
use super::tahu::{self, Golongan};
use super::view::{ending, owner, say};
use crate::data::Route;
use crate::data::autodebit::{NomorRekening, Perintah as Asked};
use crate::data::{Menu, Perintah};
use crate::page::{Ask, Context, parts};
use crate::rules::autodebit::{baca_rekening, jadwal_debit};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::syarat::{KeperluanDokumen, syarat_dokumen};
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// Most signs that the field of the number takes: more than any account has, so that a number too long is seen and refused.
const KETIKAN_TERPANJANG: u32 = 40;

pub(super) fn view(form: &Kanal, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(tahu::nama(context, &form.kode));
    // The number of an account must not be seen in a list of open apps.
    ui.sensitivity(Sensitivity::Secret);
    let Some(kanal) = tahu::kanal(context, &form.kode) else {
        unknown(&mut ui, context);
        return ui;
    };
    let golongan = Golongan::of(&kanal);
    if golongan == Golongan::Bank {
        at_bank(&mut ui, context, &kanal.nama);
        return ui;
    }
    let registers = |asked: &Perintah| matches!(asked, Perintah::Autodebit(Asked::Daftar(_)));
    if let Some(janji) = tahu::promised(context).filter(|janji| !janji.is_over() && registers(&janji.perintah)) {
        ditolak::standing(&mut ui, context, janji);
        return ui;
    }
    match tahu::boleh(context) {
        None => {
            let family = context.known.keluarga();
            parts::value_or_why(&mut ui, context, family);
            return ui;
        }
        Some(Kelayakan::Boleh { .. }) => {}
        Some(Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. }) => {
            let menu = Msg::Go(Ask::Open(Route::Menu(Menu::PendaftaranAutoDebit)));
            let actions = vec![ui.action("menu", say(context, "open"), ActionRole::Primary, menu)];
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: say(context, "closed-title"),
                text: parts::explain(context, &penjelasan),
                actions,
            });
            return ui;
        }
    }
    if form.diisi && form.obstacle(context).is_none() {
        consent(&mut ui, form, context);
    } else {
        account(&mut ui, form, context, golongan);
    }
    ui
}

fn unknown(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let menu = Msg::Go(Ask::Replace(Route::Menu(Menu::PendaftaranAutoDebit)));
    let actions = vec![ui.action("menu", say(context, "open"), ActionRole::Primary, menu)];
    ui.block(Block::Empty {
        icon: Icon::AutoDebit,
        title: say(context, "unknown-title"),
        text: say(context, "unknown-text"),
        actions,
    });
}

/// Where to go with what.
fn at_bank(ui: &mut Ui<Msg>, context: &Context<'_>, bank: &str) {
    let bank = [("kanal", Argument::Text(bank))];
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.tell("pendaftaran-auto-debit-at-bank-title", &bank),
        text: context.tell("pendaftaran-auto-debit-at-bank-text", &bank),
        actions: Vec::new(),
    });
    let papers = syarat_dokumen(KeperluanDokumen::PendaftaranPbpu, context.now.today()).unwrap_or_default();
    let papers = papers.iter().map(|paper| match paper.salah_satu.as_slice() {
        [one] => context.say(&one.kunci),
        // The savings book of whichever bank it is.
        _ => say(context, "savings-book"),
    });
    let papers = papers.chain([say(context, "card-number")]).collect();
    parts::list(ui, say(context, "bring"), papers);
    ui.paragraph(say(context, "at-bank-unsure"));
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    let pay = Msg::Go(Ask::Open(Route::Menu(Menu::InfoVirtualAccount)));
    let pay = ui
        .action("bayar", say(context, "pay"), ActionRole::Secondary, pay)
        .with_icon(Icon::Bank);
    ui.block(Block::Buttons {
        actions: vec![pay, call],
    });
}

/// First step: whose account, and which.
fn account(ui: &mut Ui<Msg>, form: &Kanal, context: &Context<'_>, golongan: Golongan) {
    let slug = golongan.slug();
    ui.paragraph(say(context, &format!("{slug}-intro")));
    if let Ok(plan) = jadwal_debit(context.now.today()) {
        ui.paragraph(parts::explain(context, &plan.penjelasan));
    }
    let options = OWNERS
        .map(|pemilik| ChoiceOption {
            value: owner_code(pemilik).to_owned(),
            label: owner(context, pemilik),
            detail: None,
            blocked: None,
        })
        .into();
    let field = Field::new("pemilik", say(context, "whose"), FieldKind::Choice { options });
    ui.input(field.holding(form.pemilik.map_or("", owner_code)), Msg::Pemilik);
    let kind = FieldKind::Text {
        max_length: NAMA_TERPANJANG,
        keyboard: Keyboard::Text,
        multiline: false,
    };
    let field = Field::new("nama", say(context, "name"), kind)
        .holding(form.nama.clone())
        .hinting(say(context, &format!("{slug}-name-hint")));
    ui.input(field, Msg::Nama);
    number(ui, form, context, golongan);
    let label = say(context, "continue");
    let next = ui.action("lanjut", label, ActionRole::Primary, Msg::Lanjut);
    ui.main_action(next.blocked_by(form.obstacle(context)));
}

/// The number. What was typed before is shown by its end alone; whoever types again types another one.
fn number(ui: &mut Ui<Msg>, form: &Kanal, context: &Context<'_>, golongan: Golongan) {
    let slug = golongan.slug();
    let kind = FieldKind::Text {
        max_length: KETIKAN_TERPANJANG,
        keyboard: if golongan == Golongan::Nonbank {
            Keyboard::Phone
        } else {
            Keyboard::Digits
        },
        multiline: false,
    };
    let mut field = Field::new("rekening", say(context, &format!("{slug}-number")), kind);
    if form.covered(context) {
        let ending = form.rekening.ending();
        let there = context.tell("pendaftaran-auto-debit-there", &[("ekor", Argument::Text(&ending))]);
        field.required = false;
        ui.input(field.hinting(there), |value| Msg::Rekening(NomorRekening::new(value)));
        return;
    }
    let typed = form.rekening.as_str();
    // A number that may still grow is no mistake yet.
    let unfinished = ["rules-autodebit-rekening-kosong", "rules-autodebit-rekening-pendek"];
    let wrong = baca_rekening(&form.kode, typed, context.now.today()).err();
    let wrong = wrong.filter(|why| !unfinished.contains(&why.kunci.as_str()));
    // A phone number is wrong until it is whole.
    let growing = golongan == Golongan::Nonbank && typed.chars().count() < 13;
    let wrong = wrong.filter(|_| !growing).map(|why| parts::explain(context, &why));
    let field = field
        .holding(typed)
        .hinting(say(context, &format!("{slug}-number-hint")))
        .failing(wrong);
    ui.input(field, |value| Msg::Rekening(NomorRekening::new(value)));
}

/// Second step: what is agreed to, in plain words.
fn consent(ui: &mut Ui<Msg>, form: &Kanal, context: &Context<'_>) {
    let mut rows = vec![
        parts::fact(say(context, "channel"), tahu::nama(context, &form.kode)),
        parts::fact(say(context, "account"), ending(context, &form.rekening.ending())),
        parts::fact(say(context, "name"), form.nama.trim()),
    ];
    if let Some(pemilik) = form.pemilik {
        rows.push(parts::fact(say(context, "owner"), owner(context, pemilik)));
    }
    ui.block(Block::Facts { title: None, rows });
    let today = context.now.today();
    let amount = tahu::amount(context, today).map(|amount| text::rupiah(context.language(), amount.0));
    let what = [
        ("ada", Argument::Text(if amount.is_some() { "ya" } else { "tidak" })),
        ("jumlah", Argument::Text(amount.as_deref().unwrap_or_default())),
    ];
    let mut said = vec![context.tell("pendaftaran-auto-debit-agree-what", &what)];
    if let Ok(plan) = jadwal_debit(today) {
        said.push(parts::explain(context, &plan.penjelasan));
    }
    let must = tahu::wajib(context).is_some_and(|duty| duty.wajib);
    let stop = if must { "agree-stop-must" } else { "agree-stop" };
    said.extend(["agree-arrears", stop, "agree-until"].map(|key| say(context, key)));
    parts::list(ui, say(context, "agree-title"), said);
    let field = Field::new("setuju", say(context, "agree"), FieldKind::Toggle);
    ui.input(field.holding(form.setuju.to_string()), |value| {
        Msg::Setuju(value == "true")
    });
    let label = say(context, if context.online { "send" } else { "save" });
    let why = (!form.setuju).then(|| say(context, "agree-first"));
    let send = ui
        .action("kirim", label, ActionRole::Primary, Msg::Kirim)
        .with_icon(Icon::AutoDebit);
    ui.main_action(send.blocked_by(why));
}
