//! The whole app over real HTTP against the sandbox: the journey, what it leaves on the disk, and bad input.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod akses;
mod akun;
mod antrean_rs;
mod artikel;
mod asisten;
mod autodebit;
mod bayar;
mod broken_phone;
mod daftar;
mod dua_akun;
mod forms;
mod garbled_gateway;
mod journey;
mod kartu;
mod konsultasi;
mod kunjungan;
mod operasi;
mod pengaduan;
mod perangkat;
mod perubahan;
mod petugas;
mod places;
mod rehab;
mod rumah_sakit;
mod secrecy;
mod sederhana;
mod sign_in;
mod skrining;

use std::sync::Arc;

use jkn_core::screen::Screen;
use jkn_journeys::device::SetClock;
use jkn_journeys::journey::{NIK, PASSWORD, fill_in};
use jkn_journeys::{Device, Gateway, Phone, SEED, TUESDAY_MS};
use jkn_sandbox::Place;
use tempfile::TempDir;

/// A phone and a gateway, both on the same Tuesday morning.
struct World {
    gateway: Gateway,
    device: Device,
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        let clock = Arc::new(SetClock::at(TUESDAY_MS));
        let gateway = Gateway::start(Place::Memory, SEED, clock).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let device = Device::new(&folder.path().join("app"), gateway.url(), TUESDAY_MS);
        Self {
            gateway,
            device,
            folder,
        }
    }

    /// The app with Sari signed in, on the home screen.
    fn signed_in(&self) -> Phone {
        let mut phone = self.device.start().unwrap();
        sign_in(&mut phone);
        phone
    }
}

fn sign_in(phone: &mut Phone) {
    sign_in_as(phone, NIK, PASSWORD);
}

fn sign_in_as(phone: &mut Phone, identitas: &str, kata_sandi: &str) {
    phone.open("masuk").unwrap();
    ok(phone.sign_in(identitas, kata_sandi));
    ok(phone.signed_in());
    ok(phone.quiet());
}

/// A page, once nothing on it is on its way.
fn page(phone: &mut Phone, route: &str) -> Arc<Screen> {
    ok(phone.open(route))
}

/// The page in front, once nothing on it is on its way.
fn quiet(phone: &mut Phone) -> Arc<Screen> {
    ok(phone.quiet())
}

/// From anywhere to a filled-in booking form.
fn booking_form(phone: &mut Phone) {
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.tap("ambil"));
    ok(fill_in(phone));
}

/// The value; otherwise the test ends with the screen as a person would see it.
#[track_caller]
fn ok<T>(result: Result<T, jkn_journeys::Trouble>) -> T {
    result.unwrap_or_else(|trouble| panic!("{trouble}"))
}
