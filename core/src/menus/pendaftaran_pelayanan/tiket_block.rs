//! A ticket as it is drawn.

use chrono::{Duration, NaiveDateTime};

use super::held::{Held, Stage};
use super::words;
use crate::data::Janji;
use crate::data::antrean::Tiket;
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::{DATANG_LEBIH_AWAL_MENIT, lebih_awal};
use crate::rules::poli::{sebutan, tanpa_sebutan};
use crate::screen::{Block, Fact, QueueTicket, Tone, Ui};
use crate::text::Argument;

/// The ticket with everything that matters before the visit; a ticket that is over shows only what it was.
pub(super) fn ticket(context: &Context<'_>, held: &Held<'_>) -> QueueTicket {
    let tiket = held.tiket;
    let stage = held.stage(context);
    let (state, tone) = state(context, stage);
    let mut facts: Vec<Fact> = now(context, tiket, stage).into_iter().collect();
    facts.extend(visit(context, tiket));
    if !stage.is_over() {
        facts.extend(progress(context, held, stage));
    }
    // Who is called, was passed over or is done is past what the note asks for.
    let note_counts = matches!(stage, Stage::Dipegang | Stage::Menunggu | Stage::Berikutnya);
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
        sample_mark: words::sample_mark(context),
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
        Stage::Terlewat => context.say("pendaftaran-pelayanan-lapor-loket"),
        Stage::Farmasi => context.say("pendaftaran-pelayanan-tunggu-obat"),
        Stage::Lain(_) => context.say("pendaftaran-pelayanan-tanyakan-loket"),
        _ => return None,
    };
    Some(parts::fact(context.say("pendaftaran-pelayanan-sekarang-ini"), what))
}

/// The state in words, and how it should feel.
pub(super) fn state(context: &Context<'_>, stage: Stage<'_>) -> (String, Tone) {
    let (key, tone) = match stage {
        Stage::Dipegang => ("pendaftaran-pelayanan-status-dipegang", Tone::Success),
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
    let counted = stage == Stage::Menunggu && tiket.sisa.is_some() && !tiket.dipanggil.is_empty();
    facts.push(Fact {
        note: counted.then(|| context.say("pendaftaran-pelayanan-di-depan-catatan")),
        ..parts::fact(
            context.say("pendaftaran-pelayanan-di-depan"),
            parts::or_unknown(context, tiket.sisa.map(people)),
        )
    });
    if let Some(expected) = estimate(tiket, as_of_ms).filter(|_| stage != Stage::Berikutnya) {
        let clock = words::clock(context, expected.time(), tiket.zona);
        let note = if has_passed(context, tiket, expected) {
            "pendaftaran-pelayanan-perkiraan-lewat"
        } else if tiket.jam.is_some_and(|jam| expected >= jam.berakhir(tiket.tanggal)) {
            "pendaftaran-pelayanan-perkiraan-sesudah-praktik"
        } else {
            "pendaftaran-pelayanan-perkiraan-catatan"
        };
        let about = context.tell("pendaftaran-pelayanan-sekitar", &[("jam", Argument::Text(&clock))]);
        facts.push(Fact {
            note: Some(context.say(note)),
            ..parts::fact(context.say("pendaftaran-pelayanan-perkiraan"), about)
        });
    }
    facts
}

/// When to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Arrival {
    /// At once.
    Now,
    /// At this hour, for example `09.20 WIB`.
    At(String),
    /// So many minutes before a turn whose hour is not known.
    Early,
}

/// When to be there: half an hour before the estimate, or at once when that has passed or nobody is ahead. `None` for who
/// is being called, in a state that this version does not know, and when the doctor's hours are over: then only the counter
/// can tell.
pub(super) fn arrival_time(context: &Context<'_>, held: &Held<'_>, stage: Stage<'_>) -> Option<Arrival> {
    let tiket = held.tiket;
    let closing = tiket.jam.map(|jam| jam.berakhir(tiket.tanggal));
    if matches!(
        stage,
        Stage::Dipanggil | Stage::Terlewat | Stage::Farmasi | Stage::Lain(_)
    ) || closing.is_some_and(|closing| has_passed(context, tiket, closing))
    {
        return None;
    }
    let expected = held.as_of_ms.and_then(|as_of_ms| estimate(tiket, as_of_ms));
    Some(
        match expected.and_then(|expected| lebih_awal(expected, DATANG_LEBIH_AWAL_MENIT)) {
            _ if stage == Stage::Berikutnya => Arrival::Now,
            Some(arrival) if has_passed(context, tiket, arrival) => Arrival::Now,
            Some(arrival) => Arrival::At(words::clock(context, arrival.time(), tiket.zona)),
            None => Arrival::Early,
        },
    )
}

fn arrival(context: &Context<'_>, held: &Held<'_>, stage: Stage<'_>) -> Option<String> {
    let tiket = held.tiket;
    Some(match arrival_time(context, held, stage)? {
        Arrival::Now => context.say("pendaftaran-pelayanan-datang-sekarang"),
        Arrival::At(clock) => early(context, "pendaftaran-pelayanan-datang-pukul", Some(&clock)),
        Arrival::Early => {
            let opens = tiket.jam.map(|jam| words::clock(context, jam.mulai(), tiket.zona));
            early(context, "pendaftaran-pelayanan-datang-awal", opens.as_deref())
        }
    })
}

fn has_passed(context: &Context<'_>, tiket: &Tiket, local: NaiveDateTime) -> bool {
    let now = tiket.zona.dari_epoch_ms(context.now.best_ms());
    now.is_some_and(|now| local <= now)
}

fn early(context: &Context<'_>, key: &str, clock: Option<&str>) -> String {
    context.tell(
        key,
        &[
            ("ada", Argument::Text(if clock.is_some() { "jam" } else { "lain" })),
            ("jam", Argument::Text(clock.unwrap_or_default())),
            ("menit", Argument::Count(i64::from(DATANG_LEBIH_AWAL_MENIT))),
        ],
    )
}

/// Estimated start of the service by the facility's clock: the wait counts from the time of the data. `None` when it is not
/// known, or falls on another day (unless the session goes on after midnight) or before the doctor's first hour, so that it
/// cannot be meant.
pub(super) fn estimate(tiket: &Tiket, as_of_ms: i64) -> Option<NaiveDateTime> {
    let said = tiket.zona.dari_epoch_ms(as_of_ms)?;
    let expected = said.checked_add_signed(Duration::seconds(i64::from(tiket.tunggu_detik?)))?;
    let that_day = expected.date() == tiket.tanggal;
    let meant = tiket.jam.map_or(that_day, |jam| {
        expected >= tiket.tanggal.and_time(jam.mulai()) && (that_day || expected <= jam.berakhir(tiket.tanggal))
    });
    meant.then_some(expected)
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
