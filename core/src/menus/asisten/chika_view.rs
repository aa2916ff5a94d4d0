//! The talk with CHIKA as it is drawn, and where else CHIKA answers.

use super::chika::{Chika, Msg, Talk, Ucapan};
use super::{label, target};
use crate::data::Route;
use crate::data::route::Asisten;
use crate::page::{Ask, Context, explain, kanal, parts, ruang};
use crate::rules::lapisan::Lapisan;
use crate::rules::penjelasan::{Nilai, Penjelasan};
use crate::rules::percakapan::{
    Balasan, MENU_UTAMA, PeristiwaPercakapan, Permintaan, Saluran, Simpul, alamat_saluran, langkah_percakapan, pilihan,
};
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::teks;
use crate::screen::{
    Action, ActionRole, Block, ChatAuthor, ChatMessage, Fact, Field, FieldKind, Icon, Keyboard, Sensitivity, Ui,
};
use crate::text::{self, Argument};

/// Longest thing that can be typed, characters.
const LONGEST: u32 = 40;
/// So many of the things that were said are drawn.
const SHOWN: usize = 30;

/// Kind of membership, in our words or the gateway's.
pub(super) fn segmen(context: &Context<'_>, teks: &str) -> String {
    parts::segmen(context, &Segmen::from(teks.to_owned())).unwrap_or_else(|| teks.to_owned())
}

/// How the card stands.
pub(super) fn kartu(context: &Context<'_>, aktif: bool) -> String {
    context.say(if aktif { "asisten-active" } else { "asisten-inactive" })
}

/// What was typed as it is read: a number in groups, a day in words.
pub(super) fn typed(context: &Context<'_>, text: &str) -> String {
    if let Ok(day) = text.trim().parse() {
        return text::date(context.language(), day);
    }
    let number = teks::nomor(text);
    let digits = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    if digits {
        parts::grouped(&number)
    } else {
        text.to_owned()
    }
}

/// The words of a choice of the first menu.
pub(super) fn choice(context: &Context<'_>, tombol: &str) -> String {
    let row = pilihan(Saluran::Chika, context.layer, MENU_UTAMA).find(|row| row.tombol == tombol);
    row.map_or_else(|| tombol.to_owned(), |row| format!("{tombol}. {}", label(context, row)))
}

pub(super) fn view(page: &Chika, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("asisten-chika-title"));
    ui.sensitivity(Sensitivity::Personal);
    ui.paragraph(context.say("asisten-chika-lead"));
    if let Some(talk) = &page.talk {
        conversation(&mut ui, context, page, talk);
    }
    ui.heading(context.say("asisten-chika-elsewhere"));
    channels(&mut ui, context);
    ui
}

fn conversation(ui: &mut Ui<Msg>, context: &Context<'_>, page: &Chika, talk: &Talk) {
    // What silence ends meanwhile is told when it is drawn, without anything happening.
    let silence = langkah_percakapan(
        talk.percakapan.clone(),
        &PeristiwaPercakapan::Waktu,
        context.now.best_ms(),
    );
    let closed = silence.percakapan.simpul == Simpul::Selesai;
    let now_ms = context.now.best_ms();
    let said: Vec<(i64, Ucapan)> = talk
        .ucapan
        .iter()
        .cloned()
        .chain(
            silence
                .balasan
                .into_iter()
                .map(|balasan| (now_ms, Ucapan::Dia(balasan))),
        )
        .collect();
    let skip = said.len().saturating_sub(SHOWN);
    let last_menu = said
        .iter()
        .rposition(|(_, ucapan)| matches!(ucapan, Ucapan::Dia(Balasan::Menu { .. })));
    let mut messages = Vec::new();
    for (place, (at_ms, ucapan)) in said.iter().enumerate().skip(skip) {
        if let Some(message) = message(ui, context, (place, *at_ms), ucapan, Some(place) == last_menu) {
            messages.push(message);
        }
    }
    let simpul = if closed {
        &Simpul::Selesai
    } else {
        &talk.percakapan.simpul
    };
    let (composer, send) = match composer(context, page, simpul) {
        None => (None, None),
        Some(field) => {
            let blocked = page.teks.trim().is_empty().then(|| context.say("asisten-chika-empty"));
            let composer = ui.field(field, Msg::Ketik);
            let send = ui
                .action("kirim", context.say("percakapan-send"), ActionRole::Primary, Msg::Kirim)
                .with_icon(Icon::Send)
                .blocked_by(blocked);
            (Some(composer), Some(send))
        }
    };
    ui.block(Block::Percakapan {
        earlier: None,
        messages,
        composer,
        send,
    });
    if matches!(simpul, Simpul::Selesai | Simpul::DenganPetugas) {
        let again = ui.action(
            "mulai",
            context.say("asisten-chika-again"),
            ActionRole::Secondary,
            Msg::Mulai,
        );
        ui.block(Block::Buttons {
            actions: vec![again.with_icon(Icon::Refresh)],
        });
    }
}

/// Where the next thing is typed: a number, a day, or a key of the menu; nowhere while data is looked for.
fn composer(context: &Context<'_>, page: &Chika, simpul: &Simpul) -> Option<Field> {
    let text = |key: &str| {
        let kind = FieldKind::Text {
            max_length: LONGEST,
            keyboard: Keyboard::Digits,
            multiline: false,
        };
        Field::new("tulis", context.say(key), kind).holding(page.teks.as_str())
    };
    match simpul {
        Simpul::Menu { .. } => Some(text("asisten-chika-key")),
        Simpul::TanyaNomor { .. } => Some(text("asisten-chika-number")),
        Simpul::TanyaTanggalLahir { .. } => {
            let first = chrono::NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
            let days = first..=context.now.today();
            let label = context.say("asisten-chika-born");
            Some(parts::date_field(context, "tulis", label, &page.teks, days))
        }
        _ => None,
    }
}

fn message(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    (place, at_ms): (usize, i64),
    ucapan: &Ucapan,
    last: bool,
) -> Option<ChatMessage> {
    let mut replies = Vec::new();
    let (author, text) = match ucapan {
        Ucapan::Saya(text) => (ChatAuthor::Me, text.clone()),
        Ucapan::Gagal(problem) => (ChatAuthor::System, problem.title(context.texts)),
        Ucapan::TanpaSinyal => (ChatAuthor::System, context.say("asisten-chika-offline")),
        Ucapan::Tahu(permintaan) => (ChatAuthor::Them, known(context, *permintaan)),
        Ucapan::Dia(balasan) => (
            ChatAuthor::Them,
            balasan_text(ui, context, balasan, last, &mut replies)?,
        ),
    };
    if matches!(ucapan, Ucapan::Tahu(_)) {
        let Ucapan::Tahu(permintaan) = ucapan else {
            return None;
        };
        replies.push(more(ui, context, *permintaan));
    }
    if matches!(ucapan, Ucapan::TanpaSinyal | Ucapan::Gagal(_)) {
        let dial = parts::dial_165().into();
        replies.push(ui.action("telepon-165", context.say("common-call-165"), ActionRole::Quiet, dial));
    }
    let author_name = match author {
        ChatAuthor::Me => context.say("percakapan-me"),
        ChatAuthor::Them => context.say("asisten-chika-name"),
        ChatAuthor::System => context.say("percakapan-app"),
    };
    Some(ChatMessage {
        id: format!("u{place}"),
        author,
        author_name,
        text,
        meta: parts::capital(&ruang::hour(context, at_ms)),
        replies,
    })
}

/// What CHIKA says; `None` for what only the application hears.
fn balasan_text(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    balasan: &Balasan,
    last: bool,
    replies: &mut Vec<Action>,
) -> Option<String> {
    match balasan {
        Balasan::Pesan { isi } => Some(parts::explain(context, isi)),
        Balasan::Menu { .. } if !last => None,
        Balasan::Menu { pilihan } => {
            for satu in pilihan {
                let label = format!("{}. {}", satu.tombol, context.say(&satu.kunci));
                let pick = Msg::Pilih(satu.tombol.clone());
                replies.push(ui.action(&format!("pilih-{}", satu.tombol), label, ActionRole::Quiet, pick));
            }
            Some(context.say("asisten-chika-menu"))
        }
        Balasan::Artikel { artikel } => {
            replies.extend(opening(ui, context, "artikel", artikel));
            Some(context.say("asisten-chika-article"))
        }
        Balasan::Tautan { layar } => {
            replies.extend(opening(ui, context, "tautan", layar));
            Some(context.say("asisten-chika-link"))
        }
        Balasan::Sambungkan { .. } => {
            replies.extend(opening(ui, context, "agen", ""));
            Some(context.say("asisten-chika-person"))
        }
        Balasan::Minta { .. } => Some(context.say("rules-percakapan-tunggu")),
        Balasan::Formulir { .. } | Balasan::Tutup => None,
    }
}

/// The button that opens what a choice leads to.
fn opening(ui: &mut Ui<Msg>, context: &Context<'_>, jenis: &str, sasaran: &str) -> Option<Action> {
    let route = target(jenis, sasaran)?;
    let row = pilihan(Saluran::Chika, context.layer, MENU_UTAMA)
        .find(|row| row.jenis == jenis && (jenis == "agen" || row.sasaran == sasaran))?;
    let what = label(context, row);
    let words = [("apa", Argument::Text(what.as_str()))];
    let open = Msg::Go(Ask::Open(route));
    Some(ui.action(
        &format!("buka-{}", row.tombol),
        context.tell("asisten-open", &words),
        ActionRole::Secondary,
        open,
    ))
}

/// What is known of the person who is signed in.
fn known(context: &Context<'_>, permintaan: Permintaan) -> String {
    let family = context.known.keluarga();
    let me = family.value.and_then(|keluarga| {
        let kartu = context.session.kartu.as_ref()?;
        keluarga.peserta.iter().find(|p| p.nomor_kartu == *kartu)
    });
    let Some(me) = me else {
        return missing(context);
    };
    let word = |name: &str, value: String| (name.to_owned(), Nilai::Kata(value));
    let (kunci, nilai, as_of_ms) = match permintaan {
        Permintaan::Status => {
            let kind = parts::segmen(context, &me.segmen).unwrap_or_else(|| me.segmen_teks.clone());
            let nilai = vec![
                word("nama", me.nama.clone()),
                word("segmen", kind),
                word("kartu", kartu(context, me.aktif)),
            ];
            ("rules-percakapan-status", nilai, family.as_of_ms)
        }
        Permintaan::Tagihan => {
            let bill = context.known.iuran();
            let Some(tagihan) = bill.value else {
                return missing(context);
            };
            let months = tagihan.tunggakan.iter().chain(&tagihan.berjalan);
            let sum = Rupiah(months.map(|month| month.jumlah.0).fold(0, i64::saturating_add));
            let nilai = vec![
                word("nama", me.nama.clone()),
                word("lunas", if sum.0 == 0 { "ya" } else { "tidak" }.to_owned()),
                ("jumlah".to_owned(), Nilai::Rupiah(sum)),
            ];
            ("rules-percakapan-tagihan", nilai, bill.as_of_ms)
        }
    };
    let isi = Penjelasan {
        kunci: kunci.to_owned(),
        nilai,
        sumber: vec!["S1:33".to_owned()],
        asumsi: false,
    };
    let said = explain::explain(context.texts, &isi);
    match as_of_ms {
        Some(as_of_ms) if !context.online => [said, crate::page::reach::as_of(context, as_of_ms, true)].join(" "),
        _ => said,
    }
}

fn missing(context: &Context<'_>) -> String {
    context.say(if context.online {
        "rules-percakapan-tunggu"
    } else {
        "asisten-chika-offline"
    })
}

/// The page that says more than CHIKA.
fn more(ui: &mut Ui<Msg>, context: &Context<'_>, permintaan: Permintaan) -> Action {
    use crate::data::Menu;
    let (name, menu, key) = match permintaan {
        Permintaan::Status => ("buka-peserta", Menu::InfoPeserta, "menu-info-peserta"),
        Permintaan::Tagihan => ("buka-iuran", Menu::InfoIuran, "menu-info-iuran"),
    };
    let what = context.say(key);
    let words = [("apa", Argument::Text(what.as_str()))];
    let open = Msg::Go(Ask::Open(Route::Menu(menu)));
    ui.action(name, context.tell("asisten-open", &words), ActionRole::Secondary, open)
}

/// Where else CHIKA answers: a link with a first message, and the number beside it for a phone without the app.
fn channels(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let mut rows = Vec::new();
    for way in alamat_saluran(Saluran::Chika, context.layer) {
        let key = match way.media.as_str() {
            "telegram" => "telegram",
            "messenger" => "messenger",
            _ => "whatsapp",
        };
        let open = match key {
            "telegram" => way
                .alamat
                .strip_prefix('@')
                .map(|name| kanal::telegram(name, &kanal::greeting(context))),
            // No source prints the address of that page, and a made one could be somebody else's.
            "messenger" => None,
            _ => kanal::whatsapp(&way.alamat, &kanal::greeting(context)),
        };
        let label = context.say(&format!("asisten-{key}-open"));
        let action = open.map(|ask| {
            ui.action(key, label, ActionRole::Secondary, Msg::Go(ask))
                .with_icon(Icon::Chat)
        });
        let action = action.or_else(|| Some(parts::copy(ui, context, "salin-nama", &way.alamat)));
        rows.push(Fact {
            action,
            note: Some(context.say(&format!("asisten-{key}-note"))),
            ..parts::fact(context.say(&format!("asisten-{key}")), way.alamat)
        });
    }
    ui.block(Block::Facts { title: None, rows });
    if context.layer == Lapisan::L2020 {
        ui.paragraph(context.say("asisten-chika-2020"));
    }
    let person = Msg::Go(Ask::Open(Route::Asisten(Asisten::Petugas)));
    let person = ui.action(
        "petugas",
        context.say("asisten-petugas-open"),
        ActionRole::Secondary,
        person,
    );
    let all = Msg::Go(Ask::Open(Route::Kanal));
    let all = ui.action("kanal", context.say("bertanya-all"), ActionRole::Quiet, all);
    ui.block(Block::Buttons {
        actions: vec![person.with_icon(Icon::Chat), all.with_icon(Icon::Help)],
    });
}
