//! The world: what happens when, and what follows.

use std::collections::BTreeMap;

use jkn_core::app::{Body, CallOutcome, CallRequest, EffectId, Input, Load, StoreWrite};
use jkn_core::screen::Event;
use jkn_sandbox::{Place, Sandbox};

use super::dice::Dice;
use super::disk::Trouble;
use super::heal::EFFECTS;
use super::laws::{Cause, Kept, Truth, Violation};
use super::person::{self, PEOPLE};
use super::phone::{Background, Phone};
use super::script::{Deed, Script, What};
use super::wire::{self, Condition, Network};

/// Tuesday, 24 November 2026, 10.05 WIB.
const START_MS: i64 = 1_795_489_500_000;
/// Most steps of a life; more are a loop.
const STEPS: u64 = 2_000_000;

/// Something that happens to a phone.
#[derive(Debug)]
pub(super) enum Happening {
    /// The next item of the script.
    Item(What),
    /// The app hears of something.
    Input { phone: usize, epoch: u64, input: Input },
    /// A write is done.
    Write {
        phone: usize,
        epoch: u64,
        id: EffectId,
        write: Box<StoreWrite>,
    },
    /// A reading of the store is done.
    Read {
        phone: usize,
        epoch: u64,
        id: EffectId,
        load: Load,
    },
    /// The alarm rings, if it was not set anew.
    Ring { phone: usize, epoch: u64, alarm: u64 },
    /// A request reaches the gateway; its answer travels back, if it does.
    Arrive {
        phone: usize,
        epoch: u64,
        id: EffectId,
        request: Box<CallRequest>,
        back_ms: Option<u64>,
        call: u64,
    },
    /// A call ends, unless it has ended.
    End {
        phone: usize,
        epoch: u64,
        id: EffectId,
        outcome: CallOutcome,
    },
}

/// What a life came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lived {
    /// Inputs that an app took in.
    pub steps: u64,
    /// Milliseconds that passed.
    pub length_ms: u64,
    /// Promises that the gateway accepted.
    pub accepted: u64,
    /// Calls that were made.
    pub calls: u64,
}

pub(super) struct World<'a> {
    pub(super) script: &'a Script,
    pub(super) tell: &'a mut dyn FnMut(&str),
    pub(super) now_ms: u64,
    queue: BTreeMap<(u64, u64), Happening>,
    queued: u64,
    pub(super) sandbox: Sandbox,
    pub(super) condition: (Condition, u64),
    pub(super) troubles: Vec<(Trouble, u64)>,
    pub(super) phones: Vec<Phone>,
    pub(super) truth: Truth,
    pub(super) lived: Lived,
    newer: u64,
    /// What the gateway had done before anybody did anything.
    pub(super) before: BTreeMap<String, u64>,
}

/// Lives a script to its end.
///
/// # Errors
/// The first law that was broken.
pub fn live(script: &Script) -> Result<Lived, Violation> {
    live_and_tell(script, &mut |_| {})
}

/// As [`live`]; `tell` hears of every call and of whatever the script brings, a line each.
///
/// # Errors
/// The first law that was broken.
pub fn live_and_tell(script: &Script, tell: &mut dyn FnMut(&str)) -> Result<Lived, Violation> {
    let setup = jkn_sandbox::Setup {
        place: Place::Memory,
        seed: seed_of(script.seed),
        control: true,
    };
    let sandbox = Sandbox::open(&setup).map_err(|e| Violation {
        law: "the sandbox opens",
        detail: e.to_string(),
    })?;
    let mut world = World {
        script,
        tell,
        now_ms: 0,
        queue: BTreeMap::new(),
        queued: 0,
        sandbox,
        condition: (Condition::Well, 0),
        troubles: vec![(Trouble::None, 0); script.phones],
        phones: (0..script.phones).map(|_| Phone::new()).collect(),
        truth: Truth::default(),
        lived: Lived::default(),
        newer: 0,
        before: BTreeMap::new(),
    };
    world.before = world.done()?;
    for item in &script.items {
        world.at(item.at_ms, Happening::Item(item.what));
    }
    world.until(script.length_ms)?;
    world.heal()?;
    world.lived.length_ms = world.now_ms;
    world.lived.accepted = EFFECTS
        .iter()
        .map(|(_, paths)| world.truth.accepted_on(paths) as u64)
        .sum();
    Ok(world.lived)
}

fn seed_of(seed: u64) -> [u8; 32] {
    let mut bytes = [0; 32];
    for part in bytes.chunks_mut(8) {
        part.copy_from_slice(&seed.to_le_bytes());
    }
    bytes
}

impl World<'_> {
    pub(super) fn at(&mut self, at_ms: u64, happening: Happening) {
        self.queued = self.queued.saturating_add(1);
        self.queue.insert((at_ms.max(self.now_ms), self.queued), happening);
    }

    pub(super) fn wall_ms(&self) -> i64 {
        START_MS.saturating_add_unsigned(self.now_ms)
    }

    /// Lets everything happen that is due until then.
    pub(super) fn until(&mut self, end_ms: u64) -> Kept {
        while let Some(entry) = self.queue.first_entry() {
            let at_ms = entry.key().0;
            if at_ms > end_ms {
                break;
            }
            let happening = entry.remove();
            self.now_ms = at_ms;
            self.happen(happening)?;
            if self.lived.steps > STEPS {
                return Err(Violation {
                    law: "a life has an end",
                    detail: format!("{STEPS} steps"),
                });
            }
        }
        self.now_ms = end_ms;
        Ok(())
    }

    fn happen(&mut self, happening: Happening) -> Kept {
        match happening {
            Happening::Item(what) => self.item(what),
            Happening::Input { phone, epoch, input } => self.hear(phone, epoch, input, false),
            Happening::Ring { phone, epoch, alarm } => {
                if self.process(phone).is_some_and(|process| process.alarms == alarm) {
                    self.hear(phone, epoch, Input::Woken, false)
                } else {
                    Ok(())
                }
            }
            Happening::Write {
                phone,
                epoch,
                id,
                write,
            } => {
                if !self.is_present(phone, epoch) {
                    return Ok(());
                }
                let (trouble, until_ms) = self.troubles.get(phone).copied().unwrap_or_default();
                let trouble = if self.now_ms < until_ms { trouble } else { Trouble::None };
                let Some(there) = self.phones.get_mut(phone) else {
                    return Ok(());
                };
                there.disk.trouble = trouble;
                let mut spare = Dice::new(self.script.seed, self.now_ms);
                let dice = there.process.as_mut().map_or(&mut spare, |process| &mut process.dice);
                let result = there.disk.write(&write, dice);
                if result.is_ok() {
                    there.laws.written(&write, &self.truth)?;
                }
                self.hear(phone, epoch, Input::Stored { id, result }, false)
            }
            Happening::Read { phone, epoch, id, load } => {
                let Some(there) = self.phones.get(phone) else {
                    return Ok(());
                };
                let loaded = there.disk.load(&load);
                self.hear(phone, epoch, Input::Loaded { id, loaded }, false)
            }
            Happening::Arrive {
                phone,
                epoch,
                id,
                request,
                back_ms,
                call,
            } => {
                let mut dice = Dice::new(self.script.seed ^ 0x5bd1_e995, call);
                let condition = if self.now_ms < self.condition.1 {
                    self.condition.0
                } else {
                    Condition::Well
                };
                let file = self.file(phone, &request);
                let (said, shown) = wire::answer(&self.sandbox, condition, &request, file, self.wall_ms(), &mut dice);
                if let Some(said) = said {
                    self.truth.said(&request, &said);
                }
                if let Some(back_ms) = back_ms {
                    let end = Happening::End {
                        phone,
                        epoch,
                        id,
                        outcome: shown,
                    };
                    self.at(self.now_ms.saturating_add(back_ms), end);
                }
                Ok(())
            }
            Happening::End {
                phone,
                epoch,
                id,
                outcome,
            } => {
                let present = self.is_present(phone, epoch);
                let now_ms = self.now_ms;
                let there = self.phones.get_mut(phone).filter(|_| present);
                let Some(there) = there else { return Ok(()) };
                let open = there.process.as_mut().and_then(|process| process.calls.remove(&id));
                let Some(name) = open else { return Ok(()) };
                // A frozen app hears of it later, and waits longer.
                if let Some(name) = name.filter(|_| there.background.is_none()) {
                    there.laws.heard(name, &outcome, now_ms);
                }
                self.hear(phone, epoch, Input::Called { id, outcome }, false)
            }
        }
    }

    fn is_present(&self, phone: usize, epoch: u64) -> bool {
        self.phones
            .get(phone)
            .is_some_and(|p| p.epoch == epoch && p.process.is_some())
    }

    pub(super) fn process(&mut self, phone: usize) -> Option<&mut super::phone::Process> {
        self.phones.get_mut(phone)?.process.as_mut()
    }

    fn file(&self, phone: usize, request: &CallRequest) -> Vec<u8> {
        match (&request.body, self.phones.get(phone)) {
            (Body::Blob { name, from, length }, Some(phone)) => phone.disk.blob(&name.id, *from, *length),
            _ => Vec::new(),
        }
    }

    fn item(&mut self, what: What) -> Kept {
        (self.tell)(&format!("{:>12} ms  {what:?}", self.now_ms));
        match what {
            What::Touch { phone, dice } => self.touch(phone, &mut Dice::new(dice, 0)),
            What::Does { phone, deed } => self.does(phone, deed),
            What::Hands { phone, person } => {
                if let Some(phone) = self.phones.get_mut(phone) {
                    phone.person = person;
                }
                Ok(())
            }
            What::Network { phone, network } => self.network(phone, network),
            What::Gateway { condition, for_ms } => {
                self.condition = (condition, self.now_ms.saturating_add(for_ms));
                Ok(())
            }
            What::Leave { phone, frozen } => self.leave(phone, frozen),
            What::Kill { phone } => {
                if let Some(phone) = self.phones.get_mut(phone) {
                    phone.kill();
                }
                Ok(())
            }
            What::LosePower { phone } => {
                if let Some(phone) = self.phones.get_mut(phone) {
                    phone.kill();
                    phone.disk.lose_power(&mut Dice::new(self.script.seed, self.now_ms));
                }
                Ok(())
            }
            What::Clock { phone, off_ms } => {
                if let Some(phone) = self.phones.get_mut(phone) {
                    phone.clock_off_ms = off_ms;
                }
                Ok(())
            }
            What::Disk { phone, trouble, for_ms } => {
                let until_ms = self.now_ms.saturating_add(for_ms);
                if let Some(there) = self.troubles.get_mut(phone) {
                    *there = (trouble, until_ms);
                }
                Ok(())
            }
            What::Newer { phone } => {
                self.newer = self.newer.saturating_add(1);
                let id = format!("newer-{}", self.newer);
                if let Some(phone) = self.phones.get_mut(phone)
                    && phone.process.is_none()
                {
                    phone.disk.lay_newer(&id, "");
                    phone.laws.laid_newer(id);
                }
                Ok(())
            }
        }
    }

    pub(super) fn network(&mut self, phone: usize, network: Network) -> Kept {
        let Some(there) = self.phones.get_mut(phone) else {
            return Ok(());
        };
        let before = std::mem::replace(&mut there.network, network);
        let epoch = there.epoch;
        if before.is_announced() == network.is_announced() {
            return Ok(());
        }
        let online = network.is_announced();
        self.hear(phone, epoch, Input::Connectivity { online }, true)
    }

    fn leave(&mut self, phone: usize, frozen: bool) -> Kept {
        let Some(there) = self.phones.get(phone) else {
            return Ok(());
        };
        if there.background.is_some() || there.process.is_none() {
            return Ok(());
        }
        let epoch = there.epoch;
        self.hear(phone, epoch, Input::Suspended, false)?;
        let since_ms = self.now_ms;
        if let Some(there) = self.phones.get_mut(phone) {
            there.background = Some(if frozen {
                Background::Frozen {
                    since_ms,
                    waiting: Vec::new(),
                }
            } else {
                Background::Running
            });
        }
        Ok(())
    }

    /// Brings the app to the front, starting it when it does not run.
    pub(super) fn bring_up(&mut self, phone: usize) -> Kept {
        let now_ms = self.now_ms;
        let Some(there) = self.phones.get_mut(phone) else {
            return Ok(());
        };
        if there.process.is_none() {
            there.laws.starts(&there.disk, now_ms)?;
            there.start(now_ms, self.script.seed, phone, 0);
            return self.open(phone);
        }
        if there.background.is_none() {
            return Ok(());
        }
        let waiting = there.wake(now_ms);
        let epoch = there.epoch;
        self.hear(phone, epoch, Input::Resumed, true)?;
        for input in waiting {
            self.hear(phone, epoch, input, false)?;
        }
        Ok(())
    }

    pub(super) fn open(&mut self, phone: usize) -> Kept {
        let Some(there) = self.phones.get(phone) else {
            return Ok(());
        };
        let (epoch, restored, network) = (there.epoch, there.disk.restored(), there.network);
        self.hear(phone, epoch, Input::Opened(restored), true)?;
        if !network.is_announced() {
            self.hear(phone, epoch, Input::Connectivity { online: false }, true)?;
        }
        Ok(())
    }

    fn touch(&mut self, phone: usize, dice: &mut Dice) -> Kept {
        self.bring_up(phone)?;
        let Some(there) = self.phones.get(phone) else {
            return Ok(());
        };
        let (epoch, person) = (there.epoch, PEOPLE.get(there.person).unwrap_or(&PEOPLE[0]));
        let Some(process) = &there.process else { return Ok(()) };
        for event in person::act(process.app.screen(), person, dice) {
            self.hear(phone, epoch, Input::Event(event), true)?;
        }
        Ok(())
    }

    fn does(&mut self, phone: usize, deed: Deed) -> Kept {
        self.bring_up(phone)?;
        let Some(there) = self.phones.get(phone) else {
            return Ok(());
        };
        let (epoch, person) = (there.epoch, PEOPLE.get(there.person).unwrap_or(&PEOPLE[0]));
        let Some(process) = &there.process else { return Ok(()) };
        for event in person::does(process.app.screen(), person, deed) {
            self.hear(phone, epoch, Input::Event(event), true)?;
        }
        Ok(())
    }

    /// The app takes something in; `by_person` says whether somebody did it, or the phone in their hands.
    pub(super) fn hear(&mut self, phone: usize, epoch: u64, input: Input, by_person: bool) -> Kept {
        if !self.is_present(phone, epoch) {
            return Ok(());
        }
        let wall_ms = self.wall_ms();
        let Some(there) = self.phones.get_mut(phone) else {
            return Ok(());
        };
        if let Some(Background::Frozen { waiting, .. }) = &mut there.background {
            waiting.push(input);
            return Ok(());
        }
        let moment = there.moment(self.now_ms, wall_ms);
        let tapped = matches!(input, Input::Event(Event::Tapped { .. }));
        let Some(process) = &mut there.process else {
            return Ok(());
        };
        let cause = Cause {
            by_person,
            tapped,
            proving: process.held,
        };
        let effects = process.app.handle(moment, input);
        process.held = match process.app.screen().route.as_str() {
            "pastikan" => true,
            "masuk" | "pengaturan/pin" => process.held,
            _ => false,
        };
        self.lived.steps = self.lived.steps.saturating_add(1);
        for effect in effects {
            self.follow(phone, effect, cause)?;
        }
        let Some(there) = self.phones.get_mut(phone) else {
            return Ok(());
        };
        let Some(process) = &there.process else { return Ok(()) };
        there.laws.hold(&there.disk)?;
        there.laws.shown(process.app.screen(), &there.disk, &self.truth)
    }
}
