//! A refusal in words, by what was asked and why it was refused, so that what it calls safe is true in that state.

use super::{held, words};
use crate::data::antrean::{AmbilFktp, Perintah};
use crate::data::{Janji, Keadaan, Menu, Resource, Route};
use crate::page::Context;
use crate::page::janji::Refusal;
use crate::rules::antrean::Zona;
use crate::rules::nomor::NomorKartu;
use crate::rules::segmen::Pembayar;
use crate::text::Argument;

/// What is certain after a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pasti {
    /// The request gave no number, and nothing was recorded.
    BelumAda,
    /// A number was held before, and still is.
    SudahPunya,
    /// The number that was to be given back still counts.
    Tetap,
    /// The number was given back before.
    SudahBatal,
    /// The facility does not know the number; whether it counts only the counter can tell.
    TidakDitemukan,
    /// The number still counts, and the hospital has not taken the patient in yet.
    BelumCheckIn,
    /// The hospital knew before that the patient is there.
    SudahCheckIn,
    /// The visit is over, so that there is nothing left to give back.
    Lewat,
}

impl Pasti {
    /// What a refusal with this reason leaves certain; a reason that this version does not know changes nothing.
    pub(super) fn of(context: &Context<'_>, asked: &Perintah, alasan: &str) -> Self {
        match (asked, alasan.to_ascii_lowercase().as_str()) {
            (Perintah::AmbilFktp(_) | Perintah::AmbilFkrtl(_), "sudah_terdaftar") => Self::SudahPunya,
            (Perintah::AmbilFktp(_) | Perintah::AmbilFkrtl(_) | Perintah::PasienBaru(_), _) => Self::BelumAda,
            (Perintah::CheckIn(_), "batal") => Self::SudahBatal,
            (Perintah::CheckIn(_), "sudah_checkin") => Self::SudahCheckIn,
            (_, "sudah_batal") => Self::SudahBatal,
            (_, "tidak_ditemukan") => Self::TidakDitemukan,
            (Perintah::CheckIn(_), _) => Self::BelumCheckIn,
            (Perintah::BatalFktp(batal) | Perintah::BatalFkrtl(batal), _) => {
                match held::find(context, &batal.kodebooking) {
                    Some(held) if held.stage(context).is_over() => Self::Lewat,
                    _ => Self::Tetap,
                }
            }
        }
    }

    /// Stem of its messages.
    const fn stem(self) -> &'static str {
        match self {
            Self::BelumAda => "pendaftaran-pelayanan-ditolak-belum-ada",
            Self::SudahPunya => "pendaftaran-pelayanan-ditolak-sudah-punya",
            Self::Tetap => "pendaftaran-pelayanan-ditolak-tetap",
            Self::SudahBatal => "pendaftaran-pelayanan-ditolak-sudah-batal",
            Self::TidakDitemukan => "pendaftaran-pelayanan-ditolak-tidak-ditemukan",
            Self::BelumCheckIn => "pendaftaran-pelayanan-ditolak-belum-check-in",
            Self::SudahCheckIn => "pendaftaran-pelayanan-ditolak-sudah-check-in",
            Self::Lewat => "pendaftaran-pelayanan-ditolak-lewat",
        }
    }
}

/// The refusal of a promise of this menu; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let asked = janji.perintah.antrean()?;
    let Some(Keadaan::Ditolak { alasan, pesan }) = &janji.keadaan else {
        return None;
    };
    let stem = Pasti::of(context, asked, alasan).stem();
    let held = asked.kode_booking().and_then(|kode| held::find(context, kode));
    let number = held.and_then(|held| words::number(held.tiket));
    let arguments = [
        ("ada", Argument::Text(if number.is_some() { "nomor" } else { "lain" })),
        ("nomor", Argument::Text(number.as_deref().unwrap_or_default())),
    ];
    let tell = |part: &str| context.tell(&format!("{stem}-{part}"), &arguments);
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: why(context, asked, alasan, pesan),
        next: tell("next"),
        way: way(context, asked, alasan),
        call: inactive(asked, alasan),
    })
}

fn inactive(asked: &Perintah, alasan: &str) -> bool {
    matches!(asked, Perintah::AmbilFktp(_) | Perintah::AmbilFkrtl(_))
        && alasan.eq_ignore_ascii_case("peserta_tidak_aktif")
}

/// Message key of a refusal in our own words; the general one for a reason that this version does not know.
pub(super) fn reason_key(context: &Context<'_>, stem: &str, alasan: &str) -> String {
    let key = format!("{stem}-tolak-{}", alasan.to_ascii_lowercase().replace('_', "-"));
    if context.texts.has(&key) { key } else { general(stem) }
}

fn general(stem: &str) -> String {
    format!("{stem}-tolak-lain")
}

/// Why it was refused, in our words; the facility's own sentence is quoted only where we have none.
fn why(context: &Context<'_>, asked: &Perintah, alasan: &str, pesan: &str) -> String {
    let stem = match asked {
        Perintah::AmbilFkrtl(_) | Perintah::PasienBaru(_) => "pendaftaran-pelayanan-rs",
        _ => super::janji_block::stem(asked),
    };
    let (peserta, faskes) = super::janji_block::whose(context, asked);
    let nama = peserta.map_or_else(|| context.say("pendaftaran-pelayanan-seseorang"), |p| p.nama.clone());
    let key = reason_key(context, stem, alasan);
    let reason = context.tell(
        &key,
        &[
            ("faskes", Argument::Text(&faskes)),
            ("nama", Argument::Text(&nama)),
            ("pembayar", Argument::Text(payer(peserta.map(|p| p.segmen.pembayar())))),
        ],
    );
    // When check-in opens is the hospital's own rule, which only its sentence tells.
    let own_rule = matches!(asked, Perintah::CheckIn(_));
    if (key != general(stem) && !own_rule) || pesan.trim().is_empty() {
        return reason;
    }
    context.tell(
        "pendaftaran-pelayanan-ditolak-kutipan",
        &[
            ("alasan", Argument::Text(&reason)),
            ("faskes", Argument::Text(&faskes)),
            ("kata", Argument::Text(pesan.trim())),
        ],
    )
}

/// Who pays, as the messages about an inactive membership tell apart.
pub(super) const fn payer(pembayar: Option<Pembayar>) -> &'static str {
    match pembayar {
        Some(Pembayar::Peserta) => "sendiri",
        Some(Pembayar::PemberiKerjaDanPekerja) => "kerja",
        Some(Pembayar::Pusat | Pembayar::Pemda) => "pemerintah",
        Some(Pembayar::PusatDanPensiunan | Pembayar::TidakDiketahui) | None => "lain",
    }
}

/// Where the membership can be seen to: the bill for who pays it, the membership for everybody else.
pub(super) fn membership_way(context: &Context<'_>, kartu: &str) -> (String, Route) {
    let peserta = NomorKartu::parse(kartu)
        .ok()
        .and_then(|card| words::member(context, &card));
    let (label, menu) = if peserta.is_some_and(|p| p.segmen.pembayar() == Pembayar::Peserta) {
        ("pendaftaran-pelayanan-lihat-iuran", Menu::InfoIuran)
    } else {
        ("pendaftaran-pelayanan-lihat-kepesertaan", Menu::InfoPeserta)
    };
    (context.say(label), Route::Menu(menu))
}

fn way(context: &Context<'_>, asked: &Perintah, alasan: &str) -> Option<(String, Route)> {
    let ambil = match asked {
        Perintah::AmbilFktp(ambil) => ambil,
        Perintah::AmbilFkrtl(_) | Perintah::PasienBaru(_) => return super::rs::way(context, asked, alasan),
        _ => return None,
    };
    match alasan.to_ascii_lowercase().as_str() {
        "peserta_tidak_aktif" => Some(membership_way(context, &ambil.nomorkartu)),
        // What is held already need not be asked for again.
        "sudah_terdaftar" => held_already(context, ambil),
        // Only the counter can take in who is not known there.
        "pasien_baru" => None,
        _ => Some((context.say("pendaftaran-pelayanan-pilih-lagi"), Route::AmbilAntrean)),
    }
}

fn held_already(context: &Context<'_>, ambil: &AmbilFktp) -> Option<(String, Route)> {
    let held = held::held(context).into_iter().find(|held| {
        let tiket = held.tiket;
        tiket.nomor_kartu.nomor() == ambil.nomorkartu
            && tiket.kode_poli == ambil.kodepoli
            && tiket.tanggal == ambil.tanggalperiksa
            && !held.stage(context).is_over()
    })?;
    Some(ticket_way(context, &held))
}

/// The page of a ticket, with its label.
pub(super) fn ticket_way(context: &Context<'_>, held: &held::Held<'_>) -> (String, Route) {
    let label = context.tell(
        "pendaftaran-pelayanan-buka-tiket",
        &[("nomor", Argument::Text(&words::numbered(context, held.tiket)))],
    );
    let kode = held.tiket.kode_booking.clone();
    (label, Route::Tiket { kode })
}

/// The number that an accepted promise of this menu is about; `None` when it is not known, and for any other state.
#[must_use]
pub fn number(context: &Context<'_>, janji: &Janji) -> Option<String> {
    words::number(of_accepted(context, janji)?.tiket)
}

/// The page of the number that an accepted promise brought, with its label.
#[must_use]
pub fn ticket(context: &Context<'_>, janji: &Janji) -> Option<(String, Route)> {
    let held = of_accepted(context, janji)?;
    let brought = !matches!(janji.perintah.antrean()?, Perintah::BatalFktp(_));
    brought.then(|| ticket_way(context, &held))
}

/// The schedule from which a booking was asked for, which says in which zone its facility lies.
#[must_use]
pub fn schedule(context: &Context<'_>, janji: &Janji) -> Option<Resource> {
    let Perintah::AmbilFktp(ambil) = janji.perintah.antrean()? else {
        return None;
    };
    let card = NomorKartu::parse(&ambil.nomorkartu).ok()?;
    Some(Resource::Jadwal {
        faskes: words::member(context, &card)?.faskes.kode.clone(),
        tanggal: ambil.tanggalperiksa,
    })
}

/// The zone of the facility that a promise of this menu is about: the clock by which a person there reads when it was made.
/// `None` for any other promise, and while it is not known.
#[must_use]
pub fn zone(context: &Context<'_>, janji: &Janji) -> Option<Zona> {
    if let Some(kode) = janji.perintah.antrean()?.kode_booking() {
        return Some(held::find(context, kode)?.tiket.zona);
    }
    if let Some(ambil) = janji.perintah.antrean()?.rs() {
        return Some(ambil.zona);
    }
    match schedule(context, janji)? {
        Resource::Jadwal { faskes, tanggal } => Some(context.known.jadwal(&faskes, tanggal).value?.zona),
        _ => None,
    }
}

fn of_accepted<'a>(context: &Context<'a>, janji: &Janji) -> Option<held::Held<'a>> {
    if janji.keadaan != Some(Keadaan::Diterima) {
        return None;
    }
    let kode = match janji.perintah.antrean()?.kode_booking() {
        Some(kode) => kode,
        None => &janji.tiket()?.kode_booking,
    };
    held::find(context, kode)
}

#[cfg(test)]
#[path = "ditolak_tests.rs"]
mod tests;
