//! A promise as it is drawn: what was asked, where it stands, what is safe and what to do next.

use chrono::NaiveDate;

use super::{ditolak, held, tiket_block, words};
use crate::data::antrean::{AmbilFktp, JadwalHari, Perintah};
use crate::data::peserta::Peserta;
use crate::data::{Janji, Keadaan, Problem, Resource};
use crate::page::janji::{give_up, state};
use crate::page::{Ask, Context, Need, parts};
use crate::rules::antrean::Zona;
use crate::rules::nomor::NomorKartu;
use crate::rules::poli::tanpa_sebutan;
use crate::screen::{Action, ActionRole, Block, Confirm, Fact, Icon, QueueTicket, Tone, Ui};
use crate::text::Argument;

/// The promise as a ticket, and what to know about it. A number that is being given back keeps its whole ticket: it still
/// counts.
pub(super) fn draw<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji, asked: &Perintah) {
    ui.block(Block::TiketAntrean {
        ticket: ticket(context, janji, asked),
    });
    notice(ui, context, janji, asked);
}

/// Stem of the messages about what was asked.
pub(super) const fn stem(perintah: &Perintah) -> &'static str {
    match perintah {
        // Until a number is given, the same is true at a hospital as at the FKTP.
        Perintah::AmbilFktp(_) | Perintah::AmbilFkrtl(_) | Perintah::PasienBaru(_) => "pendaftaran-pelayanan-ambil",
        Perintah::BatalFktp(_) | Perintah::BatalFkrtl(_) => "pendaftaran-pelayanan-batal",
        Perintah::CheckIn(_) => "pendaftaran-pelayanan-checkin",
    }
}

/// Stem of the messages about where it stands, and how that should feel.
fn stands(janji: &Janji, asked: &Perintah) -> (String, Tone) {
    let (state, tone) = state(janji);
    (format!("{}-{state}", stem(asked)), tone)
}

fn ticket(context: &Context<'_>, janji: &Janji, asked: &Perintah) -> QueueTicket {
    let (key, tone) = stands(janji, asked);
    let state = context.say(&key);
    let facts = match asked {
        Perintah::AmbilFktp(ambil) => wanted(context, ambil),
        Perintah::AmbilFkrtl(ambil) => super::rs::wanted(context, ambil),
        Perintah::PasienBaru(pasien) => super::rs::wanted(context, &pasien.kunjungan),
        _ => {
            let kode = asked.kode_booking().unwrap_or_default();
            if let Some(held) = held::find(context, kode) {
                return QueueTicket {
                    state,
                    tone,
                    ..tiket_block::ticket(context, &held)
                };
            }
            let label = context.say("pendaftaran-pelayanan-kode-booking");
            vec![parts::fact(label, parts::grouped(kode))]
        }
    };
    let number_label = match janji.keadaan {
        Some(Keadaan::Diterima) => "pendaftaran-pelayanan-nomor-tak-terbaca",
        _ => "pendaftaran-pelayanan-belum-ada-nomor",
    };
    QueueTicket {
        sample_mark: parts::sample_mark(context),
        number: None,
        number_label: context.say(number_label),
        state,
        tone,
        facts,
        code: None,
        code_label: None,
    }
}

/// Who it is about, as far as known, and the name of the facility.
pub(super) fn whose<'a>(context: &Context<'a>, asked: &Perintah) -> (Option<&'a Peserta>, String) {
    if let Some(ambil) = asked.rs() {
        let peserta = context.known.keluarga().value.and_then(|k| k.named(&ambil.idanggota));
        return (peserta, parts::or_unknown(context, ambil.faskes.clone()));
    }
    if let Some(held) = asked.kode_booking().and_then(|kode| held::find(context, kode)) {
        // A number is at its own facility, which need not be the member's.
        let peserta = words::member(context, &held.tiket.nomor_kartu);
        let named = Some(held.tiket.nama_faskes.clone()).filter(|nama| !nama.is_empty());
        return (peserta, named.unwrap_or_else(|| words::facility(context, peserta)));
    }
    let peserta = match asked {
        Perintah::AmbilFktp(ambil) => member(context, &ambil.nomorkartu),
        _ => None,
    };
    (peserta, words::facility(context, peserta))
}

/// What a booking asks for, in the names that are known on this phone.
fn wanted(context: &Context<'_>, ambil: &AmbilFktp) -> Vec<Fact> {
    let peserta = member(context, &ambil.nomorkartu);
    let schedule = peserta.and_then(|peserta| schedule(context, peserta, ambil.tanggalperiksa));
    let (poli, dokter) = (ambil.kodepoli.as_str(), ambil.kodedokter);
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
        words::day(context, ambil.tanggalperiksa, zona),
    ));
    if let Some(peserta) = peserta {
        facts.push(parts::fact(
            context.say("pendaftaran-pelayanan-tempat"),
            parts::or_unknown(context, peserta.faskes.nama.clone()),
        ));
    }
    facts.push(parts::fact(
        context.say("pendaftaran-pelayanan-poli"),
        tanpa_sebutan(session.map_or(poli, |sesi| &sesi.nama_poli)),
    ));
    if let Some(sesi) = session.filter(|_| dokter.is_some()) {
        facts.push(parts::fact(
            context.say("pendaftaran-pelayanan-dokter"),
            parts::or_unknown(context, sesi.nama_dokter.clone()),
        ));
    }
    facts
}

fn member<'a>(context: &Context<'a>, kartu: &str) -> Option<&'a Peserta> {
    words::member(context, &NomorKartu::parse(kartu).ok()?)
}

fn schedule<'a>(context: &Context<'a>, peserta: &Peserta, day: NaiveDate) -> Option<&'a JadwalHari> {
    context.known.jadwal(&peserta.faskes.kode, day).value
}

/// What drawing a promise looks at beyond the family and the tickets: the names of polis and doctors, as far as kept.
pub(super) fn needs(context: &Context<'_>) -> Vec<Need> {
    let booked = |janji: &Janji| match janji.perintah.antrean()? {
        Perintah::AmbilFktp(ambil) => Some(Resource::Jadwal {
            faskes: member(context, &ambil.nomorkartu)?.faskes.kode.clone(),
            tanggal: ambil.tanggalperiksa,
        }),
        _ => None,
    };
    context.janji.iter().filter_map(booked).map(Need::kept).collect()
}

/// What the state means and what can be done about it.
pub(super) fn notice<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji, asked: &Perintah) {
    let (key, tone) = stands(janji, asked);
    let (_, faskes) = whose(context, asked);
    let (title, text) = match ditolak::refusal(context, janji) {
        Some(refusal) => {
            // The way that is always open stands last, for who is ill and got no number.
            let said = [refusal.safe, refusal.why, refusal.next];
            (refusal.title, said.join(" "))
        }
        None => {
            let why = waiting_for(context, janji);
            let words = [("faskes", Argument::Text(&faskes)), ("tunggu", Argument::Text(why))];
            let text = context.tell(&format!("{key}-text"), &words);
            (context.say(&format!("{key}-title")), text)
        }
    };
    let actions = actions(ui, context, janji, asked);
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
}

/// What a stored promise waits for.
fn waiting_for(context: &Context<'_>, janji: &Janji) -> &'static str {
    if janji.unsaved && context.faults.contains(&Problem::DiskFull) {
        "ruang"
    } else if janji.unsaved {
        "simpan"
    } else if !context.session.is_open() {
        "masuk"
    } else if !context.online {
        "sinyal"
    } else if context.version_stopped {
        "versi"
    } else {
        "giliran"
    }
}

fn actions<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    janji: &Janji,
    asked: &Perintah,
) -> Vec<Action> {
    let mut actions = Vec::new();
    match &janji.keadaan {
        Some(Keadaan::Ditolak { .. }) => {
            let refusal = ditolak::refusal(context, janji);
            if let Some((label, route)) = refusal.as_ref().and_then(|refusal| refusal.way.clone()) {
                let ask = Ask::Open(route).into();
                actions.push(ui.action("lanjut", label, ActionRole::Secondary, ask));
            }
            if refusal.is_some_and(|refusal| refusal.call) {
                actions.push(parts::call_165(ui, context, ActionRole::Secondary));
            }
            actions.push(dismissal(ui, context, janji));
        }
        Some(Keadaan::Diterima | Keadaan::Dilepas) => {
            let again = ui.action(
                "perbarui",
                context.say("pendaftaran-pelayanan-perbarui"),
                ActionRole::Secondary,
                Ask::Refresh.into(),
            );
            actions.push(again.with_icon(Icon::Refresh));
            actions.push(dismissal(ui, context, janji));
        }
        _ => {
            if !context.session.is_open() {
                actions.push(parts::sign_in(ui, context, ActionRole::Secondary));
            }
            actions.extend(give_up(ui, context, janji));
            if janji.can_withdraw {
                let stem = stem(asked);
                let withdraw = Ask::Withdraw(janji.id.clone()).into();
                let say = |part| context.say(&format!("{stem}-tarik-{part}"));
                actions.push(
                    ui.action("tarik", say("label"), ActionRole::Destructive, withdraw)
                        .asking(Confirm {
                            title: say("tanya"),
                            text: say("text"),
                            yes: say("ya"),
                            no: say("tidak"),
                        }),
                );
            }
        }
    }
    actions
}

/// The button that forgets a promise whose outcome was seen.
pub(super) fn dismissal<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) -> Action {
    let label = context.say("pendaftaran-pelayanan-mengerti");
    let forget = Ask::Forget(janji.id.clone()).into();
    ui.action("mengerti", label, ActionRole::Quiet, forget)
}
