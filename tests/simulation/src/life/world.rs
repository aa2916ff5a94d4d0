//! The world: what happens when, and what follows.

use std::collections::BTreeMap;

use jkn_core::app::{Body, CallOutcome, CallRequest, Effect, EffectId, Input, Load, Method, StoreWrite};
use jkn_core::screen::{Delivery, Event, NotBrought, ShellRequest};
use jkn_sandbox::{Answer, Place, Request, Sandbox};
use serde_json::Value;

use super::dice::Dice;
use super::disk::Trouble;
use super::laws::{Kept, Truth, Violation};
use super::person::{self, PEOPLE};
use super::phone::{Background, Phone};
use super::script::{Script, What};
use super::wire::{self, Condition, Network};

/// Tuesday, 24 November 2026, 10.05 WIB.
const START_MS: i64 = 1_795_489_500_000;
const MINUTE_MS: u64 = 60_000;
const HOUR_MS: u64 = 60 * MINUTE_MS;
/// Most steps of a life; more are a loop.
const STEPS: u64 = 2_000_000;

/// Something that happens to a phone.
#[derive(Debug)]
enum Happening {
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

struct World<'a> {
    script: &'a Script,
    tell: &'a mut dyn FnMut(&str),
    now_ms: u64,
    queue: BTreeMap<(u64, u64), Happening>,
    queued: u64,
    sandbox: Sandbox,
    condition: (Condition, u64),
    troubles: Vec<(Trouble, u64)>,
    phones: Vec<Phone>,
    truth: Truth,
    lived: Lived,
    newer: u64,
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
    };
    for item in &script.items {
        world.at(item.at_ms, Happening::Item(item.what));
    }
    world.until(script.length_ms)?;
    world.heal()?;
    world.lived.length_ms = world.now_ms;
    world.lived.accepted = ["/v1/antrean/fktp", "/v1/antrean/fktp/batal"]
        .iter()
        .map(|path| world.truth.accepted_on(path) as u64)
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
    fn at(&mut self, at_ms: u64, happening: Happening) {
        self.queued = self.queued.saturating_add(1);
        self.queue.insert((at_ms.max(self.now_ms), self.queued), happening);
    }

    fn wall_ms(&self) -> i64 {
        START_MS.saturating_add_unsigned(self.now_ms)
    }

    /// Lets everything happen that is due until then.
    fn until(&mut self, end_ms: u64) -> Kept {
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
                let open = self.is_present(phone, epoch)
                    && self.process(phone).is_some_and(|process| process.calls.remove(&id));
                if open {
                    self.hear(phone, epoch, Input::Called { id, outcome }, false)
                } else {
                    Ok(())
                }
            }
        }
    }

    fn is_present(&self, phone: usize, epoch: u64) -> bool {
        self.phones
            .get(phone)
            .is_some_and(|p| p.epoch == epoch && p.process.is_some())
    }

    fn process(&mut self, phone: usize) -> Option<&mut super::phone::Process> {
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

    fn network(&mut self, phone: usize, network: Network) -> Kept {
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
    fn bring_up(&mut self, phone: usize) -> Kept {
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

    fn open(&mut self, phone: usize) -> Kept {
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

    /// The app takes something in; `by_person` says whether somebody did it, or the phone in their hands.
    fn hear(&mut self, phone: usize, epoch: u64, input: Input, by_person: bool) -> Kept {
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
        let effects = process.app.handle(moment, input);
        self.lived.steps = self.lived.steps.saturating_add(1);
        for effect in effects {
            self.follow(phone, effect, tapped, by_person)?;
        }
        let Some(there) = self.phones.get_mut(phone) else {
            return Ok(());
        };
        let Some(process) = &there.process else { return Ok(()) };
        there.laws.hold(&there.disk)?;
        there.laws.shown(process.app.screen(), &there.disk, &self.truth)
    }

    /// What an app asked for.
    fn follow(&mut self, phone: usize, effect: Effect, tapped: bool, by_person: bool) -> Kept {
        let now_ms = self.now_ms;
        let Some(there) = self.phones.get_mut(phone) else {
            return Ok(());
        };
        let epoch = there.epoch;
        let Some(process) = &mut there.process else {
            return Ok(());
        };
        match effect {
            Effect::Store { id, write } => {
                let ended = there.laws.asked_to_write(&write, tapped, now_ms)?;
                let at_ms = process.store_ms.max(now_ms).saturating_add(process.dice.below(20));
                process.store_ms = at_ms;
                let write = Box::new(write);
                self.at(
                    at_ms,
                    Happening::Write {
                        phone,
                        epoch,
                        id,
                        write,
                    },
                );
                if let Some(token) = ended {
                    self.is_over(&token)?;
                }
            }
            Effect::Load { id, load } => {
                let at_ms = process.store_ms.max(now_ms).saturating_add(process.dice.below(5));
                process.store_ms = at_ms;
                self.at(at_ms, Happening::Read { phone, epoch, id, load });
            }
            Effect::Wake { after_ms } => {
                process.alarms = process.alarms.saturating_add(1);
                let alarm = process.alarms;
                there.laws.woken(by_person, now_ms)?;
                let ring = Happening::Ring { phone, epoch, alarm };
                self.at(now_ms.saturating_add(after_ms), ring);
            }
            Effect::Call { id, request } => {
                process.calls.insert(id);
                there.laws.called(&request, by_person, now_ms)?;
                self.call(phone, id, request);
            }
            Effect::Wipe => {
                let generation = process.app.screen().generation;
                there.disk.wipe();
                there.laws.wiped();
                there.start(now_ms, self.script.seed, phone, generation);
                return self.open(phone);
            }
            Effect::Shell(request) => {
                if let Some(event) = nothing_for(request) {
                    let input = Input::Event(event);
                    let at_ms = now_ms.saturating_add(process.dice.between(500, 20_000));
                    self.at(at_ms, Happening::Input { phone, epoch, input });
                }
            }
            Effect::ScreenChanged => {}
        }
        Ok(())
    }

    fn call(&mut self, phone: usize, id: EffectId, request: CallRequest) {
        let now_ms = self.now_ms;
        self.lived.calls = self.lived.calls.saturating_add(1);
        (self.tell)(&format!("{now_ms:>12} ms    phone {phone}: {request:?}"));
        let Some(there) = self.phones.get_mut(phone) else {
            return;
        };
        let epoch = there.epoch;
        there.made = there.made.saturating_add(1);
        let call = there.made.saturating_mul(4).saturating_add(phone as u64);
        let mut dice = Dice::new(self.script.seed, call);
        let end = |outcome| Happening::End {
            phone,
            epoch,
            id,
            outcome,
        };
        match wire::way(there.network, &request, &mut dice) {
            Err((after_ms, outcome)) => self.at(now_ms.saturating_add(after_ms), end(outcome)),
            Ok(way) => {
                let (fails_ms, failure) = way.fails;
                self.at(now_ms.saturating_add(fails_ms), end(CallOutcome::Failed(failure)));
                for after_ms in way.arrives.into_iter().flatten() {
                    let arrive = Happening::Arrive {
                        phone,
                        epoch,
                        id,
                        request: Box::new(request.clone()),
                        back_ms: way.back_ms,
                        call,
                    };
                    self.at(now_ms.saturating_add(after_ms), arrive);
                }
            }
        }
    }

    /// The app says that a session is over which nobody ended: the gateway must say so too.
    fn is_over(&self, token: &str) -> Kept {
        let request = Request {
            method: Method::Get,
            path: "/v1/keluarga".to_owned(),
            token: Some(token.to_owned()),
            idempotency_key: None,
            etag: None,
            body: Vec::new(),
        };
        match self.sandbox.handle(&request, self.wall_ms()) {
            Answer::Reply(reply) if reply.status == 200 => Err(Violation {
                law: "nobody is signed out whom the gateway still honours",
                detail: String::new(),
            }),
            _ => Ok(()),
        }
    }

    /// Everything is well again, everybody signs in once more, and all must come to rest.
    fn heal(&mut self) -> Kept {
        self.condition = (Condition::Well, 0);
        for phone in 0..self.phones.len() {
            if let Some(there) = self.troubles.get_mut(phone) {
                *there = (Trouble::None, 0);
            }
            if let Some(there) = self.phones.get_mut(phone) {
                there.clock_off_ms = 0;
            }
            self.network(phone, Network::Good)?;
        }
        for phone in 0..self.phones.len() {
            for person in &PEOPLE {
                let Some(there) = self.phones.get(phone) else { continue };
                let has = there.disk.commands().values().any(|row| row.owner == person.card);
                if has {
                    self.settle(phone, person)?;
                }
            }
        }
        let done = self.done()?;
        for (what, path) in [("tiket", "/v1/antrean/fktp"), ("batal", "/v1/antrean/fktp/batal")] {
            let (counted, accepted) = (done.get(what).copied().unwrap_or(0), self.truth.accepted_on(path));
            if counted != accepted as u64 {
                return Err(Violation {
                    law: "every promise is acted upon once",
                    detail: format!("{what}: {counted} at the gateway, {accepted} accepted"),
                });
            }
        }
        Ok(())
    }

    /// A person signs in and waits until everything of theirs has ended.
    fn settle(&mut self, phone: usize, who: &person::Person) -> Kept {
        for _ in 0..4 {
            self.bring_up(phone)?;
            let signed_in = |world: &Self| {
                let laws = world.phones.get(phone).map(|there| &there.laws);
                laws.is_some_and(|laws| laws.token.is_some() && laws.owner.as_deref() == Some(who.card))
            };
            if !signed_in(self) {
                self.event(phone, Event::Opened { route: "masuk".into() })?;
                self.pass(2 * MINUTE_MS)?;
                let screen = self.phones.get(phone).and_then(|there| there.process.as_ref());
                let events = screen.map(|process| person::sign_in(process.app.screen(), who));
                for event in events.unwrap_or_default() {
                    self.event(phone, event)?;
                }
                self.pass(MINUTE_MS)?;
            }
            self.event(phone, Event::Opened { route: "janji".into() })?;
            self.pass(HOUR_MS)?;
        }
        match self.phones.get(phone) {
            Some(there) => there.laws.settled(&there.disk, &self.truth, who.card),
            None => Ok(()),
        }
    }

    fn event(&mut self, phone: usize, event: Event) -> Kept {
        let epoch = self.phones.get(phone).map_or(0, |there| there.epoch);
        self.hear(phone, epoch, Input::Event(event), true)
    }

    fn pass(&mut self, ms: u64) -> Kept {
        self.until(self.now_ms.saturating_add(ms))
    }

    /// What the gateway has done, for all accounts together.
    fn done(&self) -> Result<BTreeMap<String, u64>, Violation> {
        let request = Request {
            method: Method::Get,
            path: "/kendali/keadaan".to_owned(),
            token: None,
            idempotency_key: None,
            etag: None,
            body: Vec::new(),
        };
        let Answer::Reply(reply) = self.sandbox.handle(&request, self.wall_ms()) else {
            return Err(Violation {
                law: "the control answers",
                detail: String::new(),
            });
        };
        let state: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        let mut done = BTreeMap::new();
        for account in state
            .pointer("/response/akun")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            for (what, count) in account.1.as_object().into_iter().flatten() {
                let sum: &mut u64 = done.entry(what.clone()).or_default();
                *sum = sum.saturating_add(count.as_u64().unwrap_or(0));
            }
        }
        Ok(done)
    }
}

/// What the person answers when the app asks the phone for something: nothing. `None` when nothing is to come back.
fn nothing_for(request: ShellRequest) -> Option<Event> {
    match request {
        ShellRequest::PickFile { id, .. } | ShellRequest::Locate { id } | ShellRequest::Authenticate { id, .. } => {
            let what = Delivery::Nothing {
                why: NotBrought::Cancelled,
            };
            Some(Event::Brought { id, what })
        }
        _ => None,
    }
}
