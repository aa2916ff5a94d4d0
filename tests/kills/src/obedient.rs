//! A process that does what it is told, a word at a time, so that another can look into its memory in between. Whatever is secret
//! it is told masked, and it keeps nothing of it: what is found in its memory is the app's.

use std::time::Duration;

use jkn_core::screen::{Event, Screen, plain};
use jkn_journeys::reading;

use crate::Outcome;
use crate::child::{members, offers, question, words};
use crate::hand::{Hand, Place};
use crate::seen::{LIST, Stand, entries};

/// What every byte of a secret is masked with.
const MASK: u8 = 0xa7;

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A secret as it may be told.
#[must_use]
pub fn masked(secret: &str) -> String {
    secret.bytes().map(|byte| format!("{:02x}", byte ^ MASK)).collect()
}

/// The secret; in one piece of memory, which goes to the app.
fn unmasked(told: &str) -> String {
    let mut secret = String::with_capacity(told.len());
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    for pair in told.as_bytes().chunks(2) {
        if let [high, low] = pair
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            secret.push(char::from(((high << 4) | low) ^ MASK));
        }
    }
    secret
}

/// Obeys until nothing more is said; answers every word with `done`.
///
/// # Errors
/// What the screen does not offer, or a word that it does not know.
pub fn obey(place: &Place) -> Outcome<()> {
    let mut hand = Hand::open(place)?;
    for line in words() {
        let mut parts = line.split(' ');
        let mut next = || parts.next().unwrap_or_default();
        match next() {
            "sign-in" => sign_in(&mut hand, next(), next())?,
            "type" => type_complaint(&mut hand, next())?,
            "book" => book(&mut hand)?,
            "sleep" => hand.sleep(),
            "wake" => hand.wake(),
            "key-known" => key_known(&mut hand)?,
            "ask-code" => ask_code(&mut hand)?,
            "type-code" => hand.edit("kode", unmasked(next())).map(drop)?,
            "check-code" => check_code(&mut hand)?,
            "sign-out" => sign_out(&mut hand)?,
            "wipe" => hand.wipe()?,
            word => return Err(format!("unknown word `{word}`")),
        }
        println!("done");
    }
    Ok(())
}

fn wait(hand: &mut Hand, what: &str, wanted: impl Fn(&Screen) -> bool) -> Outcome<()> {
    match hand.until(PATIENCE, wanted)? {
        (_, true) => Ok(()),
        (screen, false) => Err(format!("waited in vain for {what} on `{}`", screen.route)),
    }
}

fn sign_in(hand: &mut Hand, card: &str, password: &str) -> Outcome<()> {
    hand.open_page("masuk")?;
    wait(hand, "a captcha", |screen| question(screen).is_some())?;
    let answer = question(&*hand.screen()?).unwrap_or_default();
    hand.edit("identitas", unmasked(card))?;
    hand.edit("kata-sandi", unmasked(password))?;
    let screen = hand.edit("jawaban", answer)?;
    hand.tap(&screen, "masuk")?;
    wait(hand, "the session", |screen| screen.route != "masuk")?;
    // Everything that is read again and again is read once.
    hand.open_page(LIST)?;
    wait(hand, "the list", |screen| {
        screen.freshness.is_some() && reading::is_quiet(screen)
    })
}

fn type_complaint(hand: &mut Hand, complaint: &str) -> Outcome<()> {
    hand.open_page("pendaftaran_pelayanan/ambil")?;
    wait(hand, "the members", |screen| members(screen).next().is_some())?;
    for (field, place) in [("tanggal", 1), ("poli", 0)] {
        wait(hand, field, |screen| !reading::options(screen, field).is_empty())?;
        let screen = hand.screen()?;
        let options = reading::options(&screen, field);
        let option = options.get(place).ok_or("there is no such option")?;
        hand.edit(field, option.value.clone())?;
    }
    wait(hand, "the button", |screen| offers(screen, "ambil"))?;
    hand.edit("keluhan", unmasked(complaint))?;
    Ok(())
}

fn book(hand: &mut Hand) -> Outcome<()> {
    let screen = hand.screen()?;
    hand.tap(&screen, "ambil")?;
    hand.open_page(LIST)?;
    wait(hand, "the number", |screen| {
        entries(screen).iter().any(|seen| seen.stand == Stand::Held)
    })
}

/// Waits until this phone stands in the list of the account's phones.
fn key_known(hand: &mut Hand) -> Outcome<()> {
    hand.open_page("pengaturan/perangkat")?;
    wait(hand, "this phone in the list", |screen| {
        reading::is_quiet(screen) && plain::render(screen).contains("(HP ini)")
    })
}

/// Begins an account, as far as the code that is sent.
fn ask_code(hand: &mut Hand) -> Outcome<()> {
    hand.open_page("akun/daftar")?;
    wait(hand, "a captcha", |screen| question(screen).is_some())?;
    let answer = question(&*hand.screen()?).unwrap_or_default();
    let typed = [
        ("nik", "9999991203830002"),
        ("nama", "Budi Contoh"),
        ("lahir", "1983-03-12"),
    ];
    fill(hand, &typed, 0)?;
    fill(hand, &[("jawaban", &answer)], 2)?;
    let contact = [
        ("nohp", "081200000041"),
        ("email", "budi@contoh.example"),
        ("sandi", "Contoh-77!"),
        ("kata-sandi-ulang", "Contoh-77!"),
    ];
    fill(hand, &contact, 3)?;
    fill(hand, &[("setuju", "true")], 4)?;
    let screen = hand.screen()?;
    hand.tap(&screen, "kirim-sms")?;
    wait(hand, "a code on its way", |screen| {
        screen.fields().any(|field| field.id == "kode")
    })
}

/// Fills in fields and, unless it is 0, goes on to this step.
fn fill(hand: &mut Hand, fields: &[(&str, &str)], step: u8) -> Outcome<()> {
    for (field, value) in fields {
        hand.edit(field, (*value).to_owned())?;
    }
    if step == 0 {
        return Ok(());
    }
    let screen = hand.screen()?;
    hand.tap(&screen, "lanjut")?;
    let end = format!("#{step}");
    wait(hand, &end, |screen| screen.route.ends_with(&end))
}

fn check_code(hand: &mut Hand) -> Outcome<()> {
    let screen = hand.screen()?;
    hand.tap(&screen, "cek-kode")?;
    wait(hand, "a right code", |screen| {
        plain::render(screen).contains("Kode benar")
    })
}

fn sign_out(hand: &mut Hand) -> Outcome<()> {
    let screen = hand.open_page("pengaturan")?;
    hand.tap(&screen, "keluar")?;
    wait(hand, "the end of the session", |screen| !offers(screen, "keluar"))?;
    hand.send(Event::Opened {
        route: "beranda".to_owned(),
    })?;
    Ok(())
}
