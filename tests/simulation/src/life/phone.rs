//! One phone and the app on it.

use std::collections::BTreeMap;

use jkn_core::app::{App, EffectId, Input, Moment, Setup};
use jkn_core::text::Language;

use super::dice::Dice;
use super::disk::Disk;
use super::laws::Laws;
use super::wire::Network;

/// The running part: gone with the process.
#[derive(Debug)]
pub struct Process {
    /// The application.
    pub app: App,
    /// When it started, milliseconds since the beginning.
    started_ms: u64,
    /// How long it has been frozen.
    frozen_ms: u64,
    /// How often the alarm was set: only the last counts.
    pub alarms: u64,
    /// Calls that have not ended, with their names, see [`super::laws::name_of`].
    pub calls: BTreeMap<EffectId, Option<String>>,
    /// When the store is free again.
    pub store_ms: u64,
    /// Whether something that was tapped waits for a proof of who taps: the page that asks for it is in front, or what
    /// stands on it and proves as well: the sign-in, the choice of a PIN.
    pub held: bool,
    /// Chance of this process: how long writes take, and which fail.
    pub dice: Dice,
}

/// How the app is in the background.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Background {
    /// It runs on.
    Running,
    /// It hears nothing; what comes waits.
    Frozen {
        /// Since when.
        since_ms: u64,
        /// What came, in order.
        waiting: Vec<Input>,
    },
}

/// A phone.
#[derive(Debug)]
pub struct Phone {
    /// What it keeps.
    pub disk: Disk,
    /// The app, while it runs.
    pub process: Option<Process>,
    /// Names the present process; what belongs to an earlier one is void.
    pub epoch: u64,
    /// Whether the app is in the background.
    pub background: Option<Background>,
    /// Its network.
    pub network: Network,
    /// How far its clock is off, milliseconds.
    pub clock_off_ms: i64,
    /// Who holds it.
    pub person: usize,
    /// What must hold.
    pub laws: Laws,
    /// What a call is named by: how many were made before.
    pub made: u64,
}

impl Phone {
    /// A phone out of the box.
    #[must_use]
    pub fn new() -> Self {
        Self {
            disk: Disk::default(),
            process: None,
            epoch: 0,
            background: None,
            network: Network::default(),
            clock_off_ms: 0,
            person: 0,
            laws: Laws::default(),
            made: 0,
        }
    }

    /// Starts a process.
    pub fn start(&mut self, now_ms: u64, life: u64, phone: usize, generation: u64) {
        self.epoch = self.epoch.saturating_add(1);
        // Of its own, so that leaving something out of a script changes little of the rest.
        let mut dice = Dice::new(
            life ^ 0x9e37_79b9,
            self.epoch.saturating_mul(4).saturating_add(phone as u64),
        );
        let mut seed = [0; 32];
        for part in seed.chunks_mut(8) {
            part.copy_from_slice(&dice.seed().to_le_bytes());
        }
        let setup = Setup {
            seed,
            language: Language::Id,
            generation,
        };
        self.process = Some(Process {
            app: App::new(setup),
            started_ms: now_ms,
            frozen_ms: 0,
            alarms: 0,
            calls: BTreeMap::new(),
            store_ms: now_ms,
            held: false,
            dice,
        });
        self.background = None;
    }

    /// The process dies.
    pub fn kill(&mut self) {
        self.process = None;
        self.background = None;
    }

    /// The time of an input.
    #[must_use]
    pub fn moment(&self, now_ms: u64, wall_ms: i64) -> Moment {
        let running = |process: &Process| {
            now_ms
                .saturating_sub(process.started_ms)
                .saturating_sub(process.frozen_ms)
        };
        Moment {
            wall_ms: wall_ms.saturating_add(self.clock_off_ms),
            running_ms: self.process.as_ref().map_or(0, running),
        }
    }

    /// Comes to the front again; what waited, in order.
    pub fn wake(&mut self, now_ms: u64) -> Vec<Input> {
        match self.background.take() {
            Some(Background::Frozen { since_ms, waiting }) => {
                if let Some(process) = &mut self.process {
                    let frozen = now_ms.saturating_sub(since_ms);
                    process.frozen_ms = process.frozen_ms.saturating_add(frozen);
                }
                waiting
            }
            Some(Background::Running) | None => Vec::new(),
        }
    }
}

impl Default for Phone {
    fn default() -> Self {
        Self::new()
    }
}
