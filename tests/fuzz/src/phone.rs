//! An app over a disk in memory, which goes on only when it is told to. What must hold is looked at after every input.

use std::collections::VecDeque;

use jkn_core::app::{
    App, CallFailure, CallOutcome, CallRequest, Effect, EffectId, Input, Moment, ResourceRow, SettingRow, Setup,
    StoreFailure, StoreWrite,
};
use jkn_core::data::Resource;
use jkn_core::screen::{Event, Screen, ShellRequest, lines, plain};
use jkn_core::text::Language;
use jkn_simulation::START_MS;
use jkn_simulation::life::dice::Dice;
use jkn_simulation::life::disk::Disk;

/// Card number of the person whose phone it is.
pub const KARTU: &str = "0009900000011";

/// A page of each kind.
pub const ROUTES: [&str; 26] = [
    "beranda",
    "masuk",
    "janji",
    "pengaturan",
    "kartu",
    "info_peserta",
    "info_iuran",
    "pendaftaran_pelayanan",
    "pendaftaran_pelayanan/ambil",
    "pendaftaran_pelayanan/tiket/CTH-24K7",
    "info_program_jkn/hak",
    "info_ketersediaan_tempat_tidur",
    "info_ketersediaan_tempat_tidur/99000040",
    "info_lokasi_faskes",
    "info_lokasi_faskes/9901U020",
    "info_riwayat_pembayaran",
    "info_riwayat_pembayaran/iuran-2026-10",
    "info_virtual_account",
    "info_jadwal_tindakan_operasi",
    "info_jadwal_tindakan_operasi/2026%2F11%2F29%2F000105",
    "info_jadwal_tindakan_operasi/rs/99000040",
    "info_riwayat_pelayanan",
    "info_riwayat_pelayanan/99CONTOH1126V010000",
    "info_riwayat_pelayanan/99CONTOH1126V010000/nilai",
    "skrining_riwayat_kesehatan",
    "asisten/petugas",
];

/// Most effects of one input.
const EFFECTS: usize = 96;
/// Most letters of a screen, bytes; the inputs of a target are much shorter.
const LETTERS: usize = 512 * 1024;

/// The phone.
#[derive(Debug)]
pub struct Phone {
    app: App,
    disk: Disk,
    dice: Dice,
    /// Running time, milliseconds.
    running_ms: u64,
    /// The phone's clock, milliseconds since 1970 UTC.
    pub wall_ms: i64,
    alarm: Option<u64>,
    /// Writes and readings of the store that have not ended.
    store: VecDeque<Effect>,
    /// Calls that have not ended.
    calls: VecDeque<(EffectId, CallRequest)>,
    /// Requests to the phone to which something comes back.
    pub asked: VecDeque<String>,
    runs: u8,
}

impl Phone {
    /// A phone with this on its disk, and the app opened.
    #[must_use]
    pub fn with(writes: Vec<StoreWrite>) -> Self {
        let (mut disk, mut dice) = (Disk::default(), Dice::new(1, 1));
        for write in writes {
            // Nothing is wrong with this disk.
            let _ = disk.write(&write, &mut dice);
        }
        let mut phone = Self {
            app: app(0, 0),
            disk,
            dice,
            running_ms: 0,
            wall_ms: START_MS,
            alarm: None,
            store: VecDeque::new(),
            calls: VecDeque::new(),
            asked: VecDeque::new(),
            runs: 0,
        };
        phone.open();
        phone
    }

    /// A phone on which somebody is signed in and this is kept of what the gateway said.
    #[must_use]
    pub fn knowing(resource: &Resource, content: &str) -> Self {
        Self::with(vec![session(), kept(resource, content)])
    }

    /// What is to be seen.
    #[must_use]
    pub fn screen(&self) -> &Screen {
        self.app.screen()
    }

    /// The process dies and begins anew.
    pub fn restart(&mut self) {
        self.renew(0);
        self.open();
    }

    fn renew(&mut self, generation: u64) {
        self.runs = self.runs.wrapping_add(1);
        self.app = app(self.runs, generation);
        (self.running_ms, self.alarm) = (0, None);
        self.store.clear();
        self.calls.clear();
        self.asked.clear();
    }

    fn open(&mut self) {
        let restored = self.disk.restored();
        self.hear(Input::Opened(restored));
    }

    /// Another process has written, so the files are read once more.
    pub fn reopen(&mut self) {
        let restored = self.disk.restored();
        self.hear(Input::Reopened(restored));
    }

    /// The app takes something in.
    pub fn hear(&mut self, input: Input) {
        let moment = Moment {
            wall_ms: self.wall_ms,
            running_ms: self.running_ms,
        };
        let before = self.app.screen().generation;
        let effects = self.app.handle(moment, input);
        assert!(effects.len() <= EFFECTS, "{} effects of one input", effects.len());
        assert!(
            self.app.screen().generation >= before,
            "a screen is older than the one before"
        );
        for effect in effects {
            match effect {
                Effect::Store { .. } | Effect::Load { .. } => self.store.push_back(effect),
                Effect::Call { id, request } => self.calls.push_back((id, request)),
                Effect::Wake { after_ms } => self.alarm = Some(self.running_ms.saturating_add(after_ms)),
                Effect::Wipe => {
                    self.disk.wipe();
                    self.renew(self.app.screen().generation);
                    return self.open();
                }
                Effect::Shell(request) => self.note(request),
                Effect::ScreenChanged => {}
            }
        }
        self.look();
    }

    fn note(&mut self, request: ShellRequest) {
        if let ShellRequest::PickFile { id, .. } | ShellRequest::Locate { id } | ShellRequest::Authenticate { id, .. } =
            request
        {
            self.asked.push_back(id);
        }
    }

    /// What is to be seen can be drawn and read aloud, and is no endless page.
    fn look(&self) {
        let screen = self.app.screen();
        let text = plain::render(screen);
        assert!(!text.is_empty() && text.len() <= LETTERS, "{} letters", text.len());
        assert!(!lines(screen).is_empty());
        for field in screen.fields() {
            assert!(!field.id.is_empty());
        }
    }

    /// The first of what the store has to do ends; `fails` says how, when it is a write that does not succeed.
    pub fn stored(&mut self, fails: Option<StoreFailure>) {
        match self.store.pop_front() {
            Some(Effect::Store { id, write }) => {
                let written = match fails {
                    Some(failure) => Err(failure),
                    None => self.disk.write(&write, &mut self.dice),
                };
                self.hear(Input::Stored { id, result: written });
            }
            Some(Effect::Load { id, load }) => {
                let loaded = self.disk.load(&load);
                self.hear(Input::Loaded { id, loaded });
            }
            _ => {}
        }
    }

    /// Everything that the store has to do ends well.
    pub fn settle(&mut self) {
        for _ in 0..1_000 {
            if self.store.is_empty() {
                return;
            }
            self.stored(None);
        }
        panic!("the store has always something to do");
    }

    /// The first call ends so, if there is one.
    pub fn called(&mut self, end: impl FnOnce(&CallRequest) -> CallOutcome) {
        if let Some((id, request)) = self.calls.pop_front() {
            let outcome = end(&request);
            self.hear(Input::Called { id, outcome });
        }
    }

    /// Every call ends without a connection.
    pub fn unreachable(&mut self) {
        for _ in 0..self.calls.len() {
            self.called(|_| CallOutcome::Failed(CallFailure::Unreachable));
        }
    }

    /// Time passes; the alarm rings when it is due, and never again and again at once.
    pub fn pass(&mut self, ms: u64) {
        let until = self.running_ms.saturating_add(ms);
        let mut rings = 0_u64;
        while let Some(due) = self.alarm.filter(|due| *due <= until) {
            self.wall_ms = self
                .wall_ms
                .saturating_add_unsigned(due.saturating_sub(self.running_ms));
            self.running_ms = self.running_ms.max(due);
            self.alarm = None;
            rings = rings.saturating_add(1);
            assert!(rings <= 64 + ms / 250, "{rings} alarms in {ms} ms");
            self.hear(Input::Woken);
        }
        self.wall_ms = self
            .wall_ms
            .saturating_add_unsigned(until.saturating_sub(self.running_ms));
        self.running_ms = until;
    }

    /// Opens these pages, one after the other, with everything read from the disk.
    pub fn walk(&mut self, routes: &[&str]) {
        for route in routes {
            let route = (*route).to_owned();
            self.hear(Input::Event(Event::Opened { route }));
            self.settle();
        }
    }

    /// Letters of everything that the app holds in memory, as far as it can be shown.
    #[must_use]
    pub fn holds(&self) -> usize {
        format!("{:?}", self.app).len()
    }

    /// Rows on the disk.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.disk.rows()
    }
}

fn app(seed: u8, generation: u64) -> App {
    App::new(Setup {
        seed: [seed; 32],
        language: Language::Id,
        generation,
    })
}

/// The row of a session that has begun.
#[must_use]
pub fn session() -> StoreWrite {
    let row = SettingRow {
        name: "sesi".to_owned(),
        body: format!(r#"{{"owner":"{KARTU}","token":"contoh"}}"#).into_bytes(),
    };
    StoreWrite::PutSetting { row, forget: None }
}

/// The row of what the gateway has said.
#[must_use]
pub fn kept(resource: &Resource, content: &str) -> StoreWrite {
    StoreWrite::PutResource(ResourceRow {
        owner: KARTU.to_owned(),
        key: resource.key(),
        body: content.as_bytes().to_vec(),
        as_of_ms: START_MS,
        keep_until_ms: START_MS.saturating_add(86_400_000),
        etag: None,
    })
}
