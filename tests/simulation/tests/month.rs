//! A month of a participant's life from a seed: bookings, cancellations, kills, dead spots, Wi-Fi portals, full disks and
//! clocks set wrong, in any order. In the end every promise is settled and the phone and the gateway agree.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test stops at what it did not expect

use jkn_core::app::Input;
use jkn_core::screen::{Event, Field, FieldKind, plain};
use jkn_simulation::{Cut, Network, Phone};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

const SARI: &str = "0009900000011";
const HOUR_MS: u64 = 3_600_000;

struct Life {
    phone: Phone,
    dice: ChaCha8Rng,
    log: Vec<String>,
}

impl Life {
    fn new(seed: u8) -> Self {
        let mut phone = Phone::new(seed).unwrap();
        phone.sign_in(SARI, "Contoh-01!").unwrap();
        Self {
            phone,
            dice: ChaCha8Rng::from_seed([seed; 32]),
            log: vec![],
        }
    }

    fn below(&mut self, n: u32) -> u32 {
        self.dice.next_u32() % n
    }

    fn fields(&self) -> Vec<Field> {
        let fields = self.phone.screen().map(|screen| screen.fields().cloned().collect());
        fields.unwrap_or_default()
    }

    /// Chooses any option that is offered; false when there is none.
    fn choose(&mut self, id: &str) -> bool {
        let options = self.fields().into_iter().find(|f| f.id == id).map(|f| f.kind);
        let Some(FieldKind::Choice { options }) = options else {
            return false;
        };
        let open: Vec<_> = options.into_iter().filter(|o| o.blocked.is_none()).collect();
        if open.is_empty() {
            return false;
        }
        let chosen = self.below(open.len() as u32) as usize;
        self.phone.edit(id, &open[chosen].value.clone());
        true
    }

    fn offered(&self, id: &str) -> bool {
        self.phone.actions().iter().any(|a| a.id == id && a.blocked.is_none())
    }

    fn book(&mut self) {
        self.phone.open("pendaftaran_pelayanan/ambil");
        if self.choose("tanggal") && self.choose("poli") && self.offered("ambil") {
            self.log.push("books".into());
            self.phone.tap("ambil").unwrap();
        }
    }

    fn cancel(&mut self) {
        self.phone.open("pendaftaran_pelayanan");
        let ticket = self
            .phone
            .actions()
            .iter()
            .map(|a| a.id.clone())
            .find(|id| id.starts_with("tiket"));
        let Some(id) = ticket else { return };
        if self.phone.tap(&id).is_ok() && self.choose("alasan") && self.offered("batalkan") {
            self.log.push("cancels".into());
            self.phone.tap("batalkan").unwrap();
        }
    }

    fn step(&mut self) {
        match self.below(12) {
            0..=2 => self.book(),
            3 => self.cancel(),
            4 => {
                let network = [Network::Up, Network::Up, Network::Down, Network::Portal][self.below(4) as usize];
                self.log.push(format!("{network:?}"));
                self.phone.connect(network);
            }
            5 => {
                self.log.push("kill".into());
                self.phone.background();
                self.phone.kill();
            }
            6 => {
                let years = i64::from(self.below(21)) - 10;
                self.phone.clock_off_ms = years * 365 * 86_400_000;
            }
            7 => {
                let cut = Cut::ALL[self.below(5) as usize];
                let at = self.below(6) as usize;
                self.log.push(format!("{cut:?} at {at}"));
                self.phone.arm(Some((at, cut)));
            }
            8 => self.phone.feed(Input::Event(Event::Refreshed)),
            9 => {
                let routes = [
                    "beranda",
                    "kartu",
                    "info_peserta",
                    "info_iuran",
                    "janji",
                    "info_program_jkn",
                ];
                let route = routes[self.below(6) as usize];
                self.phone.open(route);
            }
            10 => {
                // The session may have ended; without network the page has no captcha, and that is no fault.
                let _ = self.phone.sign_in(SARI, "Contoh-01!");
            }
            _ => {
                let ms = u64::from(self.below(9)) * HOUR_MS / 2;
                self.phone.pass(ms);
            }
        }
        self.phone.start();
        let text = self.phone.text();
        assert!(!text.contains("{$"), "{text}");
    }

    /// The world heals, and the person signs in again.
    fn heal(&mut self) {
        self.phone.arm(None);
        self.phone.clock_off_ms = 0;
        self.phone.connect(Network::Up);
        for _ in 0..2 {
            self.phone.feed(Input::Resumed);
            self.phone.pass(HOUR_MS);
            self.phone.sign_in(SARI, "Contoh-01!").unwrap();
        }
        self.phone.pass(HOUR_MS);
        self.phone.open("janji");
        self.phone.feed(Input::Event(Event::Refreshed));
    }
}

/// Titles of the promises by their state, and how many are there in all.
fn count(text: &str, what: &str) -> u64 {
    text.lines().filter(|line| line.contains(what)).count() as u64
}

#[test]
fn after_a_month_of_trouble_every_promise_is_settled_and_the_gateway_agrees() {
    let (mut booked_in_all, mut returned_in_all) = (0, 0);
    for seed in 1..=6 {
        let mut life = Life::new(seed);
        for _ in 0..150 {
            life.step();
        }
        life.heal();
        let text = plain::render(life.phone.screen().unwrap());
        let told = format!("seed {seed}: {}\n{text}", life.log.join(", "));
        for open in [
            "Tersimpan",
            "· Dikirim",
            "Belum pasti",
            "Sedang disimpan",
            "Belum tersimpan",
        ] {
            assert_eq!(count(&text, &format!("· {open}")), 0, "{open}: {told}");
        }
        let (booked, returned) = life.phone.booked(SARI).unwrap();
        assert_eq!(count(&text, "Ambil nomor antrean · Diterima"), booked, "{told}");
        assert_eq!(count(&text, "Batalkan nomor antrean · Diterima"), returned, "{told}");
        booked_in_all += booked;
        returned_in_all += returned;
    }
    // A month in which nothing was ever booked or given back would prove nothing.
    assert!(
        booked_in_all >= 6 && returned_in_all >= 2,
        "{booked_in_all} {returned_in_all}"
    );
}
