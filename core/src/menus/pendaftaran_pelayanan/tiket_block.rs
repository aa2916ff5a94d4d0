//! A ticket as it is drawn.

use super::giliran::{self, Arrival};
use super::held::{self, Held, Stage};
use super::words;
use crate::data::antrean::Tiket;
use crate::data::{Fetch, Janji, Menu, Route};
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::Zona;
use crate::rules::antrean::batal::TingkatFaskes;
use crate::rules::antrean::rentang::Rentang;
use crate::rules::antrean::terlambat::{KebijakanTerlambat, terlambat};
use crate::rules::poli::{sebutan, tanpa_sebutan};
use crate::screen::{ActionRole, Block, Fact, Icon, QueueTicket, Tone, Ui};
use crate::text::Argument;

/// The ticket with everything that matters before the visit; a ticket that is over shows only what it was.
pub(super) fn ticket(context: &Context<'_>, held: &Held<'_>) -> QueueTicket {
    let tiket = held.tiket;
    let stage = held.stage(context);
    let (state, tone) = if held.is_unlisted(context) {
        (context.say("pendaftaran-pelayanan-tak-terdaftar"), Tone::Warning)
    } else {
        state(context, stage)
    };
    let mut facts: Vec<Fact> = now(context, tiket, stage).into_iter().collect();
    facts.extend(visit(context, tiket));
    if !stage.is_over() {
        facts.extend(progress(context, held, stage));
    }
    // Who is called, was passed over or is done is past what the note asks for.
    let note_counts = matches!(
        stage,
        Stage::Dipegang | Stage::BelumCheckIn | Stage::Menunggu | Stage::Berikutnya
    );
    if note_counts && !tiket.keterangan.is_empty() {
        let quoted = context.tell(
            "pendaftaran-pelayanan-kutipan",
            &[("kata", Argument::Text(&tiket.keterangan))],
        );
        facts.push(parts::fact(context.say("pendaftaran-pelayanan-pesan-faskes"), quoted));
    }
    let kode = tiket.kode_booking.as_str();
    // A code too long for a picture is still read out from the facts.
    let code = context.code(kode).filter(|_| !stage.is_over());
    let code_label = code
        .as_ref()
        .map(|_| context.tell("pendaftaran-pelayanan-kode-qr", &[("kode", Argument::Text(kode))]));
    if !stage.is_over() {
        facts.push(parts::fact(
            context.say("pendaftaran-pelayanan-kode-booking"),
            parts::grouped(kode),
        ));
    }
    let number = words::number(tiket);
    QueueTicket {
        sample_mark: parts::sample_mark(context),
        number_label: context.say(match number {
            Some(_) => "pendaftaran-pelayanan-nomor",
            None => "pendaftaran-pelayanan-nomor-tak-terbaca",
        }),
        number,
        state,
        tone,
        facts,
        code,
        code_label,
    }
}

/// What to do this minute, where there is something: it stands before everything else.
fn now(context: &Context<'_>, tiket: &Tiket, stage: Stage<'_>) -> Option<Fact> {
    let what = match stage {
        Stage::Dipanggil => {
            let poli = sebutan(&tiket.nama_poli);
            context.tell("pendaftaran-pelayanan-segera-ke", &[("poli", Argument::Text(&poli))])
        }
        Stage::Terlewat => passed(context, tiket),
        Stage::Farmasi => context.say("pendaftaran-pelayanan-tunggu-obat"),
        Stage::Lain(_) => context.say("pendaftaran-pelayanan-tanyakan-loket"),
        _ => return None,
    };
    Some(parts::fact(context.say("pendaftaran-pelayanan-sekarang-ini"), what))
}

/// What who was passed over can expect: the practice of most facilities, and the counter for the rest.
fn passed(context: &Context<'_>, tiket: &Tiket) -> String {
    // A number is called as the facility writes it; where it stands in the line is the figure at its end.
    let digits = tiket.dipanggil.rsplit(|sign: char| !sign.is_ascii_digit()).next();
    let called = digits.and_then(|digits| digits.parse().ok());
    let expected = tiket
        .angka
        .zip(called)
        .and_then(|(angka, called)| terlambat(KebijakanTerlambat::Sisipkan, angka, called));
    match expected {
        Some(expected) => parts::explain(context, &expected.penjelasan),
        None => context.say("pendaftaran-pelayanan-lapor-loket"),
    }
}

/// The state in words, and how it should feel.
pub(super) fn state(context: &Context<'_>, stage: Stage<'_>) -> (String, Tone) {
    let (key, tone) = match stage {
        Stage::Dipegang => ("pendaftaran-pelayanan-status-dipegang", Tone::Success),
        Stage::BelumCheckIn => ("pendaftaran-pelayanan-status-belum-check-in", Tone::Warning),
        Stage::Menunggu => ("pendaftaran-pelayanan-status-menunggu", Tone::Info),
        Stage::Berikutnya => ("pendaftaran-pelayanan-status-berikutnya", Tone::Warning),
        Stage::Dipanggil => ("pendaftaran-pelayanan-status-dipanggil", Tone::Warning),
        Stage::Terlewat => ("pendaftaran-pelayanan-status-terlewat", Tone::Warning),
        Stage::Farmasi => ("pendaftaran-pelayanan-status-farmasi", Tone::Info),
        Stage::Selesai => ("pendaftaran-pelayanan-status-selesai", Tone::Success),
        Stage::Batal => ("pendaftaran-pelayanan-status-batal", Tone::Info),
        Stage::Lewat => ("pendaftaran-pelayanan-status-lewat", Tone::Info),
        Stage::Lain(word) => return (parts::or_unknown(context, word.to_owned()), Tone::Warning),
    };
    (context.say(key), tone)
}

/// Who, where, what and when.
fn visit(context: &Context<'_>, tiket: &Tiket) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(peserta) = words::member(context, &tiket.nomor_kartu) {
        facts.push(parts::fact(context.say("pendaftaran-pelayanan-untuk"), &peserta.nama));
    }
    facts.push(parts::fact(
        context.say("pendaftaran-pelayanan-hari-periksa"),
        words::day(context, tiket.tanggal, tiket.zona),
    ));
    facts.push(parts::fact(
        context.say("pendaftaran-pelayanan-tempat"),
        parts::or_unknown(context, tiket.nama_faskes.clone()),
    ));
    facts.push(parts::fact(
        context.say("pendaftaran-pelayanan-poli"),
        parts::or_unknown(context, tanpa_sebutan(&tiket.nama_poli).to_owned()),
    ));
    // Without a doctor's name the hours still say when to be there.
    let hours = tiket.jam.map(|jam| words::hours(context, jam, tiket.zona));
    if hours.is_some() || !tiket.nama_dokter.is_empty() {
        let name = parts::or_unknown(context, tiket.nama_dokter.clone());
        facts.push(Fact {
            note: hours,
            ..parts::fact(context.say("pendaftaran-pelayanan-dokter"), name)
        });
    }
    // A hospital far away may go by another clock than the one at home.
    let ahead = tiket.zona.jam_dari_utc() - Zona::Wib.jam_dari_utc();
    if tiket.tingkat == TingkatFaskes::Fkrtl && ahead > 0 {
        facts.push(parts::fact(
            context.say("pendaftaran-pelayanan-zona"),
            context.tell(
                "pendaftaran-pelayanan-zona-beda",
                &[
                    ("zona", Argument::Text(tiket.zona.singkatan())),
                    ("jam", Argument::Count(i64::from(ahead))),
                ],
            ),
        ));
    }
    facts
}

/// How far the queue is, and when to be there.
fn progress(context: &Context<'_>, held: &Held<'_>, stage: Stage<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(as_of_ms) = held.as_of_ms {
        facts.extend(queue(context, held.tiket, stage, as_of_ms));
    }
    let arrival = arrival(context, held, stage);
    facts.extend(arrival.map(|when| parts::fact(context.say("pendaftaran-pelayanan-datang"), when)));
    facts
}

/// The number being called, the people ahead and the estimate, as far as each says something at this stage.
fn queue(context: &Context<'_>, tiket: &Tiket, stage: Stage<'_>, as_of_ms: i64) -> Vec<Fact> {
    let mut facts = Vec::new();
    // Before its day no number is being called that this ticket waits behind.
    if stage != Stage::Dipegang {
        let called = match tiket.dipanggil.as_str() {
            "" => context.say("pendaftaran-pelayanan-belum-dipanggil"),
            number => number.to_owned(),
        };
        facts.push(parts::fact(
            context.say("pendaftaran-pelayanan-sedang-dipanggil"),
            called,
        ));
    }
    // In a state that this version does not know nobody can say how many are ahead.
    if matches!(
        stage,
        Stage::Dipanggil | Stage::Terlewat | Stage::Farmasi | Stage::Lain(_)
    ) {
        return facts;
    }
    let people = |count| {
        context.tell(
            "pendaftaran-pelayanan-orang",
            &[("jumlah", Argument::Count(i64::from(count)))],
        )
    };
    let counted =
        matches!(stage, Stage::Menunggu | Stage::BelumCheckIn) && tiket.sisa.is_some() && !tiket.dipanggil.is_empty();
    facts.push(Fact {
        note: counted.then(|| context.say("pendaftaran-pelayanan-di-depan-catatan")),
        ..parts::fact(
            context.say("pendaftaran-pelayanan-di-depan"),
            parts::or_unknown(context, tiket.sisa.map(people)),
        )
    });
    let range = giliran::range(tiket, as_of_ms);
    if let Some(range) = range.filter(|_| stage != Stage::Berikutnya) {
        facts.push(estimate(context, tiket, &range));
    }
    facts
}

/// The range in which the number is called, with what it rests on.
fn estimate(context: &Context<'_>, tiket: &Tiket, range: &Rentang) -> Fact {
    let closing = tiket.jam.map(|jam| jam.berakhir(tiket.tanggal));
    let why = parts::explain(context, &range.penjelasan);
    let note = if giliran::has_passed(context, tiket, range.sampai) {
        context.say("pendaftaran-pelayanan-perkiraan-lewat")
    } else if closing.is_some_and(|closing| range.dari >= closing) {
        context.say("pendaftaran-pelayanan-perkiraan-sesudah-praktik")
    } else if closing.is_some_and(|closing| range.sampai > closing) {
        context.say("pendaftaran-pelayanan-perkiraan-melewati-praktik")
    } else {
        why
    };
    let from = crate::text::time(context.language(), range.dari.time(), "");
    let until = words::clock(context, range.sampai.time(), tiket.zona);
    let about = context.tell(
        "pendaftaran-pelayanan-antara",
        &[
            ("dari", Argument::Text(from.trim_end())),
            ("sampai", Argument::Text(&until)),
        ],
    );
    Fact {
        note: Some(note),
        ..parts::fact(context.say("pendaftaran-pelayanan-perkiraan"), about)
    }
}

fn arrival(context: &Context<'_>, held: &Held<'_>, stage: Stage<'_>) -> Option<String> {
    let tiket = held.tiket;
    let minutes = Argument::Count(i64::from(giliran::early_min(tiket)));
    Some(match giliran::arrival(context, held, stage)? {
        Arrival::Now => context.say("pendaftaran-pelayanan-datang-sekarang"),
        Arrival::At(early) => context.tell(
            "pendaftaran-pelayanan-datang-pukul",
            &[
                ("hari", Argument::Text(&words::day(context, early.date(), tiket.zona))),
                ("jam", Argument::Text(&words::clock(context, early.time(), tiket.zona))),
                ("menit", minutes),
            ],
        ),
        Arrival::Early => {
            let opens = tiket.jam.map(|jam| words::clock(context, jam.mulai(), tiket.zona));
            context.tell(
                "pendaftaran-pelayanan-datang-awal",
                &[
                    ("ada", Argument::Text(if opens.is_some() { "jam" } else { "lain" })),
                    ("jam", Argument::Text(opens.as_deref().unwrap_or_default())),
                    ("menit", minutes),
                ],
            )
        }
    })
}

/// The ticket that a page is about, with the age of what is told of it; what is known instead of it is told on the page.
pub(super) fn found<'a, Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'a>,
    kode: &str,
) -> Option<Held<'a>> {
    let Some(held) = held::find(context, kode) else {
        missing(ui, context);
        return None;
    };
    if held.as_of_ms.is_some()
        && let Some(freshness) = parts::freshness(context, &context.known.antrean())
    {
        ui.freshness(freshness);
    }
    Some(held)
}

/// No such ticket, as far as can be told now.
fn missing<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let look = context.known.antrean();
    let known = parts::value_or_why(ui, context, look).is_some();
    if known && *look.fetch == Fetch::Asking {
        ui.block(Block::Progress {
            label: context.say("common-loading"),
            percent: None,
        });
        return;
    }
    let back = ui.action(
        "daftar",
        context.say("pendaftaran-pelayanan-ke-daftar"),
        ActionRole::Secondary,
        Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan)).into(),
    );
    if known {
        ui.block(Block::Empty {
            icon: Icon::Queue,
            title: context.say("pendaftaran-pelayanan-tidak-ada-title"),
            text: context.say("pendaftaran-pelayanan-tidak-ada-text"),
            actions: vec![back],
        });
    } else {
        ui.block(Block::Buttons { actions: vec![back] });
    }
}

/// Says that a number was given back, with the button that puts the message away.
pub(super) fn given_back<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    held: &Held<'_>,
    janji: &Janji,
) -> Block {
    let number = words::numbered(context, held.tiket);
    let dismissal = super::janji_block::dismissal(ui, context, janji);
    Block::Notice {
        tone: Tone::Success,
        title: context.tell(
            "pendaftaran-pelayanan-sudah-batal-title",
            &[("nomor", Argument::Text(&number))],
        ),
        text: context.say("pendaftaran-pelayanan-sudah-batal-text"),
        actions: vec![dismissal],
    }
}

/// Says that today and tomorrow may be off, while the phone's clock contradicts what the gateway said and the gateway
/// has not answered yet.
pub(super) fn clock_warning<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    if context.now.clock_is_wrong() && !context.now.is_certain() {
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("pendaftaran-pelayanan-jam-title"),
            text: context.say("pendaftaran-pelayanan-jam-text"),
            actions: Vec::new(),
        });
    }
}

/// Says that the newest list lacks a number that was given, before anybody sets out with it.
pub(super) fn unlisted<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, held: &Held<'_>) {
    if !held.is_unlisted(context) {
        return;
    }
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say("pendaftaran-pelayanan-tak-terdaftar-title"),
        text: context.say("pendaftaran-pelayanan-tak-terdaftar-text"),
        actions: vec![call],
    });
}

/// Says that the queue may have moved, when a number of today is shown with data older than five minutes.
pub(super) fn age_warning<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, tickets: &[Held<'_>]) {
    let old = |held: &Held<'_>| {
        let running = held.stage(context) != Stage::Dipegang;
        running
            && held
                .as_of_ms
                .is_none_or(|as_of_ms| parts::is_old(context, context.known.antrean().fresh_ms, as_of_ms))
    };
    if tickets.iter().any(old) {
        let key = if context.online { "online" } else { "offline" };
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("pendaftaran-pelayanan-lama-title"),
            text: context.say(&format!("pendaftaran-pelayanan-lama-{key}")),
            actions: Vec::new(),
        });
    }
}
