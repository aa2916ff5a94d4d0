//! A phone made of everything but glass: the whole app over a disk in memory, against the sandbox. It is opened on a disk that
//! somebody has used before; the gateway of the fleet says which calls get through, the sandbox what they are answered.

use std::rc::Rc;

use jkn_core::app::{App, CallFailure, CallOutcome, CallRequest, Effect, EffectId, Input, Method, Moment, Setup};
use jkn_core::screen::Event;
use jkn_core::text::Language;
use jkn_sandbox::{Place, Sandbox};

use super::scene::{Front, Lot, Scene};
use super::{Answer, Gateway, Member, TRAVEL_MS};
use crate::START_MS;
use crate::life::dice::Dice;
use crate::life::disk::Disk;
use crate::life::person::{self, PEOPLE};

/// So much later than [`START_MS`] it is midnight in WIB, milliseconds.
const MIDNIGHT_MS: u64 = (13 * 60 + 55) * 60_000;

/// The whole app on its phone.
#[derive(Debug)]
pub struct Phone {
    front: Front,
    app: App,
    disk: Disk,
    dice: Dice,
    sandbox: Rc<Sandbox>,
    /// By this the phone's clock is ahead of the scene's time, milliseconds since 1970 UTC.
    wall_ms: i64,
    began_ms: u64,
    opened_ms: Option<u64>,
    online_ms: Option<u64>,
    finger_ms: Option<u64>,
    alarm: Option<u64>,
    calls: Vec<(u64, EffectId, CallRequest, Answer)>,
    /// Kinds of calls that were done.
    done: Vec<String>,
    due_ms: Option<u64>,
}

/// The fleet of a scene.
///
/// # Errors
/// A reason, when the sandbox or its sign-in is not as it should be.
pub fn fleet(scene: &Scene, phones: usize) -> Result<Vec<Phone>, String> {
    let setup = jkn_sandbox::Setup {
        place: Place::Memory,
        seed: [7; 32],
        control: true,
    };
    let sandbox = Rc::new(Sandbox::open(&setup).map_err(|e| e.to_string())?);
    let after_ms = if scene.midnight {
        MIDNIGHT_MS.saturating_sub(scene.begins_ms)
    } else {
        0
    };
    let wall_ms = START_MS.saturating_add_unsigned(after_ms);
    let used = used(scene, &sandbox, wall_ms)?;
    let numbers = 0..u64::try_from(phones).unwrap_or(u64::MAX);
    let phone = |number| {
        let lot = scene.lot(number);
        let mut phone = Phone::new(scene.front, &sandbox, used.clone(), lot.seed, wall_ms);
        phone.draw(scene, lot);
        phone
    };
    Ok(numbers.map(phone).collect())
}

/// A disk on which somebody has signed in and, for home, promised something without a network.
fn used(scene: &Scene, sandbox: &Rc<Sandbox>, wall_ms: i64) -> Result<Disk, String> {
    let mut phone = Phone::new(scene.front, sandbox, Disk::default(), [1; 32], wall_ms);
    let mut gateway = Gateway::new(&super::scene::midnight(None, 0));
    phone.start(0, &mut gateway);
    phone.open("masuk", 0, &mut gateway);
    phone.answered(TRAVEL_MS, &mut gateway);
    let [first, ..] = &PEOPLE;
    for event in person::sign_in(phone.app.screen(), first) {
        phone.hear(TRAVEL_MS, Input::Event(event), &mut gateway);
    }
    for _ in 0..3 {
        phone.answered(u64::MAX, &mut gateway);
        phone.open("pendaftaran_pelayanan/ambil", TRAVEL_MS, &mut gateway);
    }
    if scene.front == Front::Home {
        phone.hear(TRAVEL_MS, Input::Connectivity { online: false }, &mut gateway);
        for (field, value) in [("tanggal", "2026-11-25"), ("poli", "001")] {
            let event = Event::Edited {
                generation: phone.app.screen().generation,
                field: field.to_owned(),
                value: value.to_owned(),
            };
            phone.hear(TRAVEL_MS, Input::Event(event), &mut gateway);
        }
        let screen = phone.app.screen();
        let take = screen
            .offered()
            .find(|action| action.id == "ambil" && action.blocked.is_none());
        let event = take
            .map(|action| person::tap(screen, action))
            .ok_or("no number can be taken")?;
        phone.hear(TRAVEL_MS, Input::Event(event), &mut gateway);
        if phone.disk.commands().len() != 1 {
            return Err("nothing was promised".to_owned());
        }
    }
    phone.hear(TRAVEL_MS, Input::Suspended, &mut gateway);
    Ok(phone.disk)
}

impl Phone {
    fn new(front: Front, sandbox: &Rc<Sandbox>, disk: Disk, seed: [u8; 32], wall_ms: i64) -> Self {
        let setup = Setup {
            seed,
            language: Language::Id,
            generation: 0,
        };
        Self {
            front,
            app: App::new(setup),
            disk,
            dice: Dice::new(1, 1),
            sandbox: Rc::clone(sandbox),
            wall_ms,
            began_ms: 0,
            opened_ms: None,
            online_ms: None,
            finger_ms: None,
            alarm: None,
            calls: Vec::new(),
            done: Vec::new(),
            due_ms: None,
        }
    }

    /// Takes its lot.
    fn draw(&mut self, scene: &Scene, lot: Lot) {
        self.opened_ms = Some(lot.opened_ms);
        self.online_ms = scene.offline_ms.map(|_| lot.online_ms);
        self.finger_ms = lot.finger_ms;
        self.due_ms = self.opened_ms;
    }

    fn start(&mut self, now_ms: u64, gateway: &mut Gateway) {
        self.began_ms = now_ms;
        let restored = self.disk.restored();
        self.hear(now_ms, Input::Opened(restored), gateway);
    }

    fn open(&mut self, route: &str, now_ms: u64, gateway: &mut Gateway) {
        let route = route.to_owned();
        self.hear(now_ms, Input::Event(Event::Opened { route }), gateway);
    }

    /// The app takes something in; whatever it asks of the store is done at once.
    fn hear(&mut self, now_ms: u64, input: Input, gateway: &mut Gateway) {
        let moment = Moment {
            wall_ms: self.wall_ms.saturating_add_unsigned(now_ms),
            running_ms: now_ms.saturating_sub(self.began_ms),
        };
        let mut inputs = std::collections::VecDeque::from([input]);
        while let Some(input) = inputs.pop_front() {
            for effect in self.app.handle(moment, input) {
                match effect {
                    Effect::Store { id, write } => {
                        let result = self.disk.write(&write, &mut self.dice);
                        inputs.push_back(Input::Stored { id, result });
                    }
                    Effect::Load { id, load } => {
                        let loaded = self.disk.load(&load);
                        inputs.push_back(Input::Loaded { id, loaded });
                    }
                    Effect::Call { id, request } => {
                        let ends_ms = now_ms.saturating_add(TRAVEL_MS);
                        self.calls.push((ends_ms, id, request, gateway.hear(now_ms)));
                    }
                    Effect::Wake { after_ms } => self.alarm = Some(now_ms.saturating_add(after_ms)),
                    Effect::ScreenChanged | Effect::Shell(_) | Effect::Wipe => {}
                }
            }
        }
    }

    /// Calls end that are due.
    fn answered(&mut self, now_ms: u64, gateway: &mut Gateway) {
        let (over, open) = std::mem::take(&mut self.calls)
            .into_iter()
            .partition(|(ends_ms, ..)| *ends_ms <= now_ms);
        self.calls = open;
        let over: Vec<(u64, EffectId, CallRequest, Answer)> = over;
        for (ends_ms, id, request, answer) in over {
            let outcome = match answer {
                Answer::Unreachable => CallOutcome::Failed(CallFailure::Unreachable),
                Answer::Busy(retry_after_s) => CallOutcome::Reply {
                    status: 429,
                    body: Vec::new(),
                    etag: None,
                    retry_after_s,
                    date_ms: None,
                },
                Answer::Done => {
                    self.done.push(kind(&request));
                    let wall_ms = self.wall_ms.saturating_add_unsigned(ends_ms);
                    self.sandbox.call(&request, Vec::new(), wall_ms)
                }
            };
            self.hear(ends_ms, Input::Called { id, outcome }, gateway);
        }
    }
}

/// What a call is about.
fn kind(request: &CallRequest) -> String {
    match request.method {
        Method::Get => request.path.clone(),
        Method::Post | Method::Put => "promise".to_owned(),
    }
}

impl Member for Phone {
    fn happen(&mut self, now_ms: u64, gateway: &mut Gateway) {
        let is_due = |at: &mut u64| *at <= now_ms;
        if self.opened_ms.take_if(is_due).is_some() {
            self.start(now_ms, gateway);
            let route = match self.front {
                Front::Home => "beranda",
                Front::Form => "pendaftaran_pelayanan/ambil",
            };
            self.open(route, now_ms, gateway);
            if self.online_ms.is_some() {
                self.hear(now_ms, Input::Connectivity { online: false }, gateway);
            }
        }
        let opened = self.opened_ms.is_none();
        if self.online_ms.take_if(is_due).is_some() && opened {
            self.hear(now_ms, Input::Connectivity { online: true }, gateway);
        }
        if self.alarm.take_if(is_due).is_some() {
            self.hear(now_ms, Input::Woken, gateway);
        }
        self.answered(now_ms, gateway);
        if self.finger_ms.take_if(is_due).is_some() {
            self.hear(now_ms, Input::Event(Event::Refreshed), gateway);
        }
        let own = [self.opened_ms, self.online_ms, self.finger_ms, self.alarm];
        let ends = self.calls.iter().map(|(ends_ms, ..)| *ends_ms);
        self.due_ms = own.into_iter().flatten().chain(ends).min();
    }

    fn due_ms(&self) -> Option<u64> {
        self.due_ms
    }

    fn is_served(&self) -> bool {
        let has = |what: &str| self.done.iter().any(|done| done.ends_with(what));
        match self.front {
            Front::Home => ["/v1/keluarga", "/v1/iuran", "/v1/antrean", "promise"]
                .iter()
                .all(|what| has(what)),
            Front::Form => has("tanggal=2026-11-26"),
        }
    }
}
