//! The process that is killed: the app, and a person who books and gives back whatever the screen offers.
//!
//! Before each wish a line `wish KIND` is written beside the folder, and `told KIND` after it as soon as the screen says that it
//! is kept: in this order, since nobody knows when the process dies.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jkn_core::screen::Screen;
use jkn_core::text::{Language, Texts};
use jkn_journeys::{Device, Phone, TUESDAY_MS, Trouble, reading};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};

use crate::keys::Keys;

/// The first argument of such a process.
pub const MODE: &str = "live";

/// What the screen says of a wish that the disk does not have, or not yet.
const NOT_KEPT: [&str; 4] = [
    "pendaftaran-pelayanan-ambil-menyimpan",
    "pendaftaran-pelayanan-ambil-gagal-simpan",
    "pendaftaran-pelayanan-batal-menyimpan",
    "pendaftaran-pelayanan-batal-gagal-simpan",
];
/// How long one looks for a sign that something is kept.
const A_LOOK: Duration = Duration::from_secs(4);

/// Where a phone keeps what, below one folder.
#[derive(Debug, Clone)]
pub struct Place(pub PathBuf);

impl Place {
    /// The folder of the app.
    pub fn app(&self) -> PathBuf {
        self.0.join("app")
    }

    /// The key store.
    pub fn keys(&self) -> Keys {
        Keys::in_file(&self.0.join("keys"))
    }

    /// What the person was told.
    pub fn told(&self) -> PathBuf {
        self.0.join("told")
    }
}

/// The seed of a person who wishes for nothing.
pub const ONLY_LOOKS: u64 = 0;

struct Person {
    phone: Phone,
    chance: ChaCha8Rng,
    notes: File,
    identity: String,
    password: String,
}

/// `live GATEWAY FOLDER SEED IDENTITY PASSWORD`: goes on until it is killed.
pub fn live(arguments: &[String]) -> Result<(), String> {
    let [gateway, folder, seed, identity, password] = arguments else {
        return Err("live GATEWAY FOLDER SEED IDENTITY PASSWORD".to_owned());
    };
    let place = Place(PathBuf::from(folder));
    let seed = seed.parse().map_err(|_| "the seed is no number")?;
    let device = Device::new(&place.app(), gateway, TUESDAY_MS);
    let told = |e: Trouble| e.to_string();
    let phone = device
        .start_with(Arc::new(place.keys()), device.log.clone())
        .map_err(told)?;
    let mut person = Person {
        phone,
        chance: ChaCha8Rng::seed_from_u64(seed),
        notes: notes(&place.told()).map_err(|e| e.to_string())?,
        identity: identity.clone(),
        password: password.clone(),
    };
    loop {
        if seed == ONLY_LOOKS {
            person.look();
            continue;
        }
        // What is not offered, or takes too long, is no fault here: the person does something else.
        let done = match person.below(4) {
            0 => person.give_back(),
            _ => person.book(),
        };
        if let Err(trouble) = &done {
            // Read by whoever starts one by hand.
            eprintln!("{trouble}");
        }
        if done.is_err() || person.is_asked_in() {
            person.look();
        }
    }
}

fn notes(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path)
}

impl Person {
    fn below(&mut self, limit: u64) -> u64 {
        self.chance.next_u64() % limit.max(1)
    }

    fn note(&mut self, line: &str) -> Result<(), Trouble> {
        writeln!(self.notes, "{line}")?;
        Ok(self.notes.sync_data()?)
    }

    /// Whether the screen wants somebody to sign in.
    fn is_asked_in(&self) -> bool {
        let screen = self.phone.screen();
        screen.is_ok_and(|screen| reading::actions(&screen).iter().any(|action| action.id == "masuk"))
    }

    /// What somebody does who cannot go on: looks at home, and signs in when asked to.
    fn look(&mut self) {
        std::thread::sleep(Duration::from_millis(200));
        if self.is_asked_in() {
            let (identity, password) = (self.identity.clone(), self.password.clone());
            let signed_in = self
                .phone
                .open("masuk")
                .and_then(|_| self.phone.sign_in(&identity, &password));
            if let Err(trouble) = signed_in {
                eprintln!("{trouble}");
            }
        }
        let _ = self.phone.open("pendaftaran_pelayanan");
    }

    fn book(&mut self) -> Result<(), Trouble> {
        self.phone.open("pendaftaran_pelayanan")?;
        let before = kept(&*self.phone.screen()?);
        let screen = self.phone.open("pendaftaran_pelayanan/ambil")?;
        for field in ["tanggal", "poli"] {
            let options: Vec<String> = (reading::options(&screen, field).iter())
                .filter(|option| option.blocked.is_none())
                .map(|option| option.value.clone())
                .collect();
            let place = self.below(options.len() as u64) as usize;
            if let Some(option) = options.get(place) {
                self.phone.choose(field, option)?;
            }
        }
        self.wish("tiket", "ambil", before)
    }

    fn give_back(&mut self) -> Result<(), Trouble> {
        let screen = self.phone.open("pendaftaran_pelayanan")?;
        let tickets: Vec<String> = (reading::actions(&screen).iter())
            .filter(|action| action.id.starts_with("tiket"))
            .map(|action| action.id.clone())
            .collect();
        let place = self.below(tickets.len() as u64) as usize;
        let Some(ticket) = tickets.get(place) else {
            return Ok(());
        };
        self.phone.tap(ticket)?;
        let screen = self.phone.quiet()?;
        let before = kept(&screen);
        let reasons: Vec<String> = (reading::options(&screen, "alasan").iter())
            .map(|o| o.value.clone())
            .collect();
        let place = self.below(reasons.len() as u64) as usize;
        if let Some(reason) = reasons.get(place) {
            self.phone.choose("alasan", reason)?;
        }
        self.wish("batal", "batalkan", before)
    }

    /// Taps what makes a promise, and notes what the screen says of it.
    fn wish(&mut self, kind: &str, action: &str, before: Vec<String>) -> Result<(), Trouble> {
        let offered = reading::actions(&*self.phone.screen()?)
            .iter()
            .any(|offered| offered.id == action && offered.blocked.is_none());
        if !offered {
            return Ok(());
        }
        self.note(&format!("wish {kind}"))?;
        self.phone.tap(action)?;
        let began = Instant::now();
        while began.elapsed() < A_LOOK {
            let now = kept(&*self.phone.screen()?);
            let is_more = now.len() > before.len();
            if is_more || (kind == "batal" && now.len() == before.len() && now != before) {
                return self.note(&format!("told {kind}"));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

/// The states of all tickets, in the order of the screen; nothing while one of them is not on the disk.
fn kept(screen: &Screen) -> Vec<String> {
    let texts = Texts::new(Language::Id);
    let states: Vec<String> = reading::tickets(screen)
        .iter()
        .map(|(state, _)| (*state).to_owned())
        .collect();
    let waits = |state: &String| NOT_KEPT.iter().any(|key| texts.say(key, &[]) == **state);
    if states.iter().any(waits) { Vec::new() } else { states }
}
