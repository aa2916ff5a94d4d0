//! What Sari Contoh does, from the first start to signing out.
//!
//! The network dies in the worst moment: after the gateway took her booking and before its answer came.

use std::sync::Arc;

use jkn_core::driver::host::Clock;
use jkn_core::screen::{Block, Screen, plain};

use crate::tale::{self, Stop};
use crate::{Device, Gateway, Phone, Signal, Trouble, reading};

/// Her card number (`tests/sandbox/README.md`).
pub const CARD: &str = "0009900000011";
/// Her NIK.
pub const NIK: &str = "9999995708850001";
/// Her password.
pub const PASSWORD: &str = "Contoh-01!";
/// What she writes into the booking form.
pub const COMPLAINT: &str = "Batuk sejak tiga hari";

/// How the booking page says *tersimpan* to who reads Indonesian.
pub const TERSIMPAN: &str = "Tersimpan, belum dikirim";
/// How it says *dikirim*.
pub const DIKIRIM: &str = "Sedang dikirim";
/// How it says *belum pasti*.
pub const BELUM_PASTI: &str = "Belum ada jawaban";
/// How it says *diterima*.
pub const DITERIMA: &str = "Anda sudah dapat nomor";

/// How the sign-in page says to who reads Indonesian that the password is wrong.
const WRONG: &str = "Kata sandi tidak cocok";

/// A gateway that no connection reaches.
pub const NOWHERE: &str = "http://127.0.0.1:1";

/// Ten years in milliseconds, leap days included.
const TEN_YEARS_MS: i64 = 3_653 * 86_400_000;

/// One step, as it is shown.
#[derive(Debug, Clone)]
pub struct Step {
    /// What she did.
    pub stop: Stop,
    /// What she sees.
    pub screen: Arc<Screen>,
}

/// Takes every step as it is made.
pub type Show<'a> = &'a mut dyn FnMut(&Step) -> Result<(), Trouble>;

/// Runs the whole journey on a new device; `show` is called after every step.
///
/// # Errors
/// [`Trouble`] at the first thing that is not as it should be, or what `show` returns.
pub fn run(device: &Device, gateway: &Gateway, show: Show<'_>) -> Result<(), Trouble> {
    let mut phone = device.start()?;
    arrive(&mut phone, show)?;
    look_around(&mut phone, show)?;
    book_while_the_network_dies(&mut phone, gateway, show)?;
    drop(phone);
    let mut phone = open_again(device, show)?;
    cancel_and_leave(&mut phone, gateway, show)
}

fn arrive(phone: &mut Phone, show: Show<'_>) -> Result<(), Trouble> {
    let screen = phone.quiet()?;
    show(&step(tale::FIRST_START, screen))?;
    phone.tap("masuk")?;
    phone.sign_in(NIK, "contoh-01")?;
    phone.until("that the password is wrong", |screen| {
        plain::render(screen).contains(WRONG)
    })?;
    let screen = phone.quiet()?;
    show(&step(tale::WRONG_PASSWORD, screen))?;
    phone.sign_in(NIK, PASSWORD)?;
    phone.until("home and what applies now", |screen| {
        let here = screen.route == "beranda" && screen.freshness.is_some();
        // Her coverage and her bill.
        here && screen
            .blocks
            .iter()
            .any(|b| matches!(b, Block::Items { items, .. } if items.len() >= 2))
    })?;
    let screen = phone.quiet()?;
    show(&step(tale::HOME, screen))
}

fn look_around(phone: &mut Phone, show: Show<'_>) -> Result<(), Trouble> {
    for (menu, stop) in [
        ("info_peserta", tale::FAMILY),
        ("kartu", tale::CARD),
        ("info_iuran", tale::BILL),
    ] {
        phone.tap(menu)?;
        let screen = phone.quiet()?;
        show(&step(stop, screen))?;
        phone.back()?;
    }
    Ok(())
}

fn book_while_the_network_dies(phone: &mut Phone, gateway: &Gateway, show: Show<'_>) -> Result<(), Trouble> {
    phone.tap("pendaftaran_pelayanan")?;
    let screen = phone.quiet()?;
    show(&step(tale::NO_NUMBER, screen))?;
    phone.tap("ambil")?;
    fill_in(phone)?;
    let screen = phone.quiet()?;
    show(&step(tale::FORM, screen))?;

    gateway.signal(Signal::None)?;
    phone.network(false);
    let screen = phone.until("the form without a signal", |screen| {
        reading::actions(screen).iter().any(|a| a.label == "Simpan permintaan")
    })?;
    show(&step(tale::FORM_OFFLINE, screen))?;
    phone.tap("ambil")?;
    let screen = phone.until_ticket(TERSIMPAN)?;
    show(&step(tale::SAVED, screen))?;

    gateway.lose_the_answer_to_a_booking()?;
    phone.network(true);
    let screen = phone.until_ticket(DIKIRIM)?;
    show(&step(tale::SENT, screen))?;
    phone.until_ticket(BELUM_PASTI)?;
    phone.network(false);
    let screen = phone.quiet()?;
    show(&step(tale::UNCERTAIN, screen))?;
    expect_bookings(gateway, 1)?;

    for (menu, stop) in [("kartu", tale::CARD_OFFLINE), ("info_iuran", tale::BILL_OFFLINE)] {
        let screen = phone.open(menu)?;
        show(&step(stop, screen))?;
    }
    phone.open("pendaftaran_pelayanan")?;
    gateway.signal(Signal::Good)?;
    phone.network(true);
    phone.until("a number", |screen| {
        reading::tickets(screen).iter().any(|t| t.1.is_some())
    })?;
    let screen = phone.quiet()?;
    show(&step(tale::ACCEPTED, screen))?;
    expect_bookings(gateway, 1)?;
    phone.tap("tiket")?;
    let screen = phone.quiet()?;
    show(&step(tale::TICKET, screen))
}

/// Fills in the booking form in front: tomorrow, Poli Umum, a complaint.
///
/// # Errors
/// [`Trouble`] when the form does not offer it.
pub fn fill_in(phone: &mut Phone) -> Result<(), Trouble> {
    let screen = phone.quiet()?;
    let days = reading::options(&screen, "tanggal");
    let tomorrow = days.get(1).ok_or_else(|| Trouble::not_offered("tomorrow", &screen))?;
    phone.choose("tanggal", &tomorrow.value)?;
    phone.choose("poli", "001")?;
    phone.edit("keluhan", COMPLAINT)
}

/// Restarts the app: first as it is, then without a network and with a clock ten years ahead, then as it is again.
fn open_again(device: &Device, show: Show<'_>) -> Result<Phone, Trouble> {
    let mut phone = device.start()?;
    let screen = phone.quiet()?;
    show(&step(tale::RESTARTED, screen))?;
    drop(phone);

    let right_ms = device.clock.wall_ms();
    device.clock.set(right_ms + TEN_YEARS_MS);
    let nowhere = Device {
        gateway: NOWHERE.to_owned(),
        ..device.clone()
    };
    let mut phone = nowhere.start()?;
    phone.network(false);
    let screen = phone.open("kartu")?;
    show(&step(tale::TEN_YEARS, screen))?;
    drop(phone);

    device.clock.set(right_ms);
    let mut phone = device.start()?;
    phone.open("pengaturan")?;
    phone.choose("bahasa", "English")?;
    let screen = phone.until("English", |screen| screen.language == "en")?;
    show(&step(tale::ENGLISH, screen))?;
    Ok(phone)
}

fn cancel_and_leave(phone: &mut Phone, gateway: &Gateway, show: Show<'_>) -> Result<(), Trouble> {
    phone.open("pendaftaran_pelayanan")?;
    phone.tap("tiket")?;
    phone.choose("alasan", "Feeling well again")?;
    phone.tap("batalkan")?;
    phone.until_ticket("Cancelled")?;
    let screen = phone.quiet()?;
    show(&step(tale::CANCELLED, screen))?;
    let done = gateway.account(CARD)?;
    if (done.get("tiket"), done.get("batal")) != (Some(&1), Some(&1)) {
        return Err(Trouble::Otherwise(format!("the gateway counts {done:?}")));
    }
    phone.open("pengaturan")?;
    phone.tap("keluar")?;
    let screen = phone.until("signed out", |screen| {
        !reading::actions(screen).iter().any(|a| a.id == "keluar")
    })?;
    show(&step(tale::SIGNED_OUT, screen))?;
    let screen = phone.open("kartu")?;
    show(&step(tale::CARD_SIGNED_OUT, screen))
}

fn expect_bookings(gateway: &Gateway, expected: u32) -> Result<(), Trouble> {
    let counted = gateway.account(CARD)?.get("tiket").copied().unwrap_or(0);
    if counted == expected {
        return Ok(());
    }
    Err(Trouble::Otherwise(format!(
        "the gateway counts {counted} bookings, not {expected}"
    )))
}

const fn step(stop: Stop, screen: Arc<Screen>) -> Step {
    Step { stop, screen }
}
