//! A promise as it is drawn: what was asked, where it stands, what is safe and what to do next.

use chrono::NaiveDate;

use super::{held, words};
use crate::data::antrean::JadwalHari;
use crate::data::perintah::{Janji, Keadaan, Perintah};
use crate::data::peserta::Peserta;
use crate::data::{Menu, Route};
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::Zona;
use crate::rules::nomor::NomorKartu;
use crate::screen::{Action, ActionRole, Block, Confirm, Fact, Icon, QueueTicket, Tone, Ui};
use crate::text::Argument;

/// The promise as a ticket, and what to know about it. A number that is being given back keeps its whole ticket: it still
/// counts.
pub(super) fn draw<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji, go: impl Fn(Ask) -> Msg) {
    ui.block(Block::TiketAntrean {
        ticket: ticket(context, janji),
    });
    notice(ui, context, janji, go);
}

/// Stem of the messages about what was asked.
const fn asked(perintah: &Perintah) -> &'static str {
    match perintah {
        Perintah::AmbilAntreanFktp { .. } => "pendaftaran-pelayanan-ambil",
        Perintah::BatalAntreanFktp { .. } => "pendaftaran-pelayanan-batal",
    }
}

/// Slug of the state, and how it should feel.
fn state(janji: &Janji) -> (&'static str, Tone) {
    match &janji.keadaan {
        None if janji.unsaved => ("gagal-simpan", Tone::Danger),
        None => ("menyimpan", Tone::Info),
        Some(Keadaan::Tersimpan) => ("tersimpan", Tone::Info),
        Some(Keadaan::Dikirim) => ("dikirim", Tone::Info),
        Some(Keadaan::BelumPasti) => ("belum-pasti", Tone::Warning),
        Some(Keadaan::Diterima { .. }) => ("diterima", Tone::Success),
        Some(Keadaan::Ditolak { .. }) => ("ditolak", Tone::Danger),
    }
}

fn ticket(context: &Context<'_>, janji: &Janji) -> QueueTicket {
    let (slug, tone) = state(janji);
    let state = context.say(&format!("{}-{slug}", asked(&janji.perintah)));
    let facts = match &janji.perintah {
        Perintah::AmbilAntreanFktp {
            nomorkartu,
            kodepoli,
            kodedokter,
            tanggalperiksa,
            ..
        } => wanted(context, nomorkartu, kodepoli, *kodedokter, tanggalperiksa),
        Perintah::BatalAntreanFktp { kodebooking, .. } => {
            if let Some(held) = held::find(context, kodebooking) {
                return QueueTicket {
                    state,
                    tone,
                    ..super::ticket::ticket(context, &held)
                };
            }
            let label = context.say("pendaftaran-pelayanan-kode-booking");
            vec![parts::fact(label, kodebooking)]
        }
    };
    let number_label = match janji.keadaan {
        Some(Keadaan::Diterima { .. }) => "pendaftaran-pelayanan-nomor-tak-terbaca",
        _ => "pendaftaran-pelayanan-belum-ada-nomor",
    };
    QueueTicket {
        sample_mark: words::sample_mark(context),
        number: None,
        number_label: context.say(number_label),
        state,
        tone,
        facts,
        code: None,
        code_label: None,
    }
}

/// What a booking asks for, in the names that are known on this phone.
fn wanted(context: &Context<'_>, kartu: &str, poli: &str, dokter: Option<u32>, tanggal: &str) -> Vec<Fact> {
    let peserta = member(context, kartu);
    let day = tanggal.parse::<NaiveDate>().ok();
    let schedule = schedule(context, peserta, day);
    let sessions = schedule.map_or(&[][..], |jadwal| jadwal.sesi.as_slice());
    let session = sessions
        .iter()
        .find(|sesi| sesi.kode_poli == poli && dokter.is_none_or(|kode| kode == sesi.kode_dokter));
    let zona = schedule.map_or(Zona::Wib, |jadwal| jadwal.zona);
    let mut facts = Vec::new();
    if let Some(peserta) = peserta {
        facts.push(parts::fact(context.say("pendaftaran-pelayanan-untuk"), &peserta.nama));
    }
    facts.push(parts::fact(
        context.say("pendaftaran-pelayanan-hari-periksa"),
        day.map_or_else(|| tanggal.to_owned(), |day| words::day(context, day, zona)),
    ));
    if let Some(peserta) = peserta {
        facts.push(parts::fact(
            context.say("pendaftaran-pelayanan-tempat"),
            &peserta.faskes.nama,
        ));
    }
    facts.push(parts::fact(
        context.say("pendaftaran-pelayanan-poli"),
        words::bare_poli(session.map_or(poli, |sesi| &sesi.nama_poli)),
    ));
    if let Some(sesi) = session.filter(|_| dokter.is_some()) {
        facts.push(parts::fact(
            context.say("pendaftaran-pelayanan-dokter"),
            &sesi.nama_dokter,
        ));
    }
    facts
}

fn member<'a>(context: &Context<'a>, kartu: &str) -> Option<&'a Peserta> {
    words::member(context, &NomorKartu::parse(kartu).ok()?)
}

fn schedule<'a>(context: &Context<'a>, peserta: Option<&Peserta>, day: Option<NaiveDate>) -> Option<&'a JadwalHari> {
    let key = (peserta?.faskes.kode.clone(), day?);
    context.known.jadwal.get(&key)?.value()
}

/// What the state means and what can be done about it.
pub(super) fn notice<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji, go: impl Fn(Ask) -> Msg) {
    let (slug, tone) = state(janji);
    let stem = asked(&janji.perintah);
    let peserta = match &janji.perintah {
        Perintah::AmbilAntreanFktp { nomorkartu, .. } => member(context, nomorkartu),
        Perintah::BatalAntreanFktp { kodebooking, .. } => {
            held::find(context, kodebooking).and_then(|held| words::member(context, &held.tiket.nomor_kartu))
        }
    };
    let faskes = words::facility(context, peserta);
    let text = match &janji.keadaan {
        Some(Keadaan::Ditolak { alasan, pesan }) => refusal(context, stem, alasan, pesan, &faskes),
        _ => {
            let why = waiting_for(context, janji);
            context.tell(
                &format!("{stem}-{slug}-isi"),
                &[("faskes", Argument::Text(&faskes)), ("tunggu", Argument::Text(why))],
            )
        }
    };
    let actions = actions(ui, context, janji, go);
    ui.block(Block::Notice {
        tone,
        title: context.say(&format!("{stem}-{slug}-judul")),
        text,
        actions,
    });
}

/// What a stored promise waits for.
fn waiting_for(context: &Context<'_>, janji: &Janji) -> &'static str {
    if janji.unsaved {
        "ruang"
    } else if !context.session.is_open() {
        "masuk"
    } else if !context.online {
        "sinyal"
    } else {
        "giliran"
    }
}

/// Message key of a refusal in our own words; the general one for a reason that this version does not know.
pub(super) fn reason_key(context: &Context<'_>, stem: &str, alasan: &str) -> String {
    let key = format!("{stem}-tolak-{}", alasan.to_ascii_lowercase().replace('_', "-"));
    if context.texts.has(&key) {
        key
    } else {
        format!("{stem}-tolak-lain")
    }
}

/// Why it was refused and what to do next, and the facility's own sentence as a quotation.
fn refusal(context: &Context<'_>, stem: &str, alasan: &str, pesan: &str, faskes: &str) -> String {
    let reason = context.tell(
        &reason_key(context, stem, alasan),
        &[("faskes", Argument::Text(faskes))],
    );
    if pesan.trim().is_empty() {
        return reason;
    }
    context.tell(
        "pendaftaran-pelayanan-ditolak-kutipan",
        &[
            ("alasan", Argument::Text(&reason)),
            ("faskes", Argument::Text(faskes)),
            ("kata", Argument::Text(pesan.trim())),
        ],
    )
}

fn actions<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji, go: impl Fn(Ask) -> Msg) -> Vec<Action> {
    let mut actions = Vec::new();
    match &janji.keadaan {
        Some(Keadaan::Ditolak { alasan, .. }) => {
            let next = match (&janji.perintah, alasan.to_ascii_lowercase().as_str()) {
                (Perintah::AmbilAntreanFktp { .. }, "peserta_tidak_aktif") => {
                    Some(("pendaftaran-pelayanan-lihat-iuran", Route::Menu(Menu::InfoIuran)))
                }
                // What is held already need not be asked for again.
                (Perintah::AmbilAntreanFktp { .. }, "sudah_terdaftar") | (Perintah::BatalAntreanFktp { .. }, _) => None,
                (Perintah::AmbilAntreanFktp { .. }, _) => {
                    Some(("pendaftaran-pelayanan-pilih-lagi", Route::AmbilAntrean))
                }
            };
            if let Some((label, route)) = next {
                let ask = go(Ask::Open(route));
                actions.push(ui.action("lanjut", context.say(label), ActionRole::Secondary, ask));
            }
            actions.push(dismissal(ui, context, janji, &go));
        }
        Some(Keadaan::Diterima { .. }) => {
            let again = ui.action(
                "perbarui",
                context.say("pendaftaran-pelayanan-perbarui"),
                ActionRole::Secondary,
                go(Ask::Refresh),
            );
            actions.push(again.with_icon(Icon::Refresh));
            actions.push(dismissal(ui, context, janji, &go));
        }
        _ => {
            if !context.session.is_open() {
                let sign_in = go(Ask::Open(Route::Masuk));
                actions.push(
                    ui.action("masuk", context.say("common-sign-in"), ActionRole::Secondary, sign_in)
                        .with_icon(Icon::SignIn),
                );
            }
            if janji.can_withdraw {
                let stem = asked(&janji.perintah);
                let withdraw = go(Ask::Withdraw(janji.id.clone()));
                let say = |part| context.say(&format!("{stem}-tarik-{part}"));
                actions.push(
                    ui.action("tarik", say("label"), ActionRole::Destructive, withdraw)
                        .asking(Confirm {
                            title: say("tanya"),
                            text: say("isi"),
                            yes: say("ya"),
                            no: context.say("pendaftaran-pelayanan-biarkan"),
                        }),
                );
            }
        }
    }
    actions
}

/// The button that forgets a promise whose outcome was seen.
pub(super) fn dismissal<Msg: Clone>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    janji: &Janji,
    go: &impl Fn(Ask) -> Msg,
) -> Action {
    let forget = go(Ask::Forget(janji.id.clone()));
    let label = context.say("pendaftaran-pelayanan-mengerti");
    ui.action("mengerti", label, ActionRole::Quiet, forget)
}
