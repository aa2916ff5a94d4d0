//! The booking under every kill, enumerated: the world is cut before and after each effect.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;

const OWNER: &str = "0009900000011";

/// A gateway that keeps idempotency keys, as ours must.
#[derive(Default)]
struct Gateway {
    outcomes: BTreeMap<String, Vec<u8>>,
    bookings: usize,
}

impl Gateway {
    fn handle(&mut self, request: &CallRequest) -> CallOutcome {
        let (status, body) = match (request.method, &request.idempotency_key) {
            (Method::Post, Some(key)) => {
                let fresh = !self.outcomes.contains_key(key);
                self.bookings += usize::from(fresh);
                let first = json!({"metadata": {"code": 200, "message": "Ok"}, "response": {"nomorantrean": "A12"}});
                let body = self
                    .outcomes
                    .entry(key.clone())
                    .or_insert_with(|| first.to_string().into_bytes());
                (200, body.clone())
            }
            _ => match self.outcomes.get(request.path.rsplit('/').next().unwrap()) {
                Some(body) => {
                    let outcome: serde_json::Value = serde_json::from_slice(body).unwrap();
                    let answer = json!({"metadata": {"code": 200, "message": "Ok"}, "response": outcome});
                    (200, answer.to_string().into_bytes())
                }
                None => (
                    404,
                    br#"{"metadata":{"code":404,"message":"-","alasan":"perintah_tidak_dikenal"}}"#.to_vec(),
                ),
            },
        };
        CallOutcome::Reply {
            status,
            body,
            etag: None,
            retry_after_s: None,
            date_ms: None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Cut {
    /// The app is killed before the effect happens.
    KillBefore,
    /// The app is killed after the effect happened and before it hears of it.
    KillAfter,
    /// The network ends before the request arrives; the app sees that no connection was made.
    LostBefore,
    /// The network ends after the gateway acted; the app hears nothing.
    LostAfter,
    /// A captive portal answers in the gateway's place.
    Portal,
    /// The disk is full.
    DiskFull,
}

/// The world around one outbox: a disk, a gateway and at most one cut at the n-th effect.
struct World {
    disk: BTreeMap<String, CommandRow>,
    gateway: Gateway,
    outbox: Outbox,
    ids: Ids,
    effects: usize,
    cut: Option<(usize, Cut)>,
    seen: Vec<&'static str>,
}

fn name(keadaan: &Keadaan) -> &'static str {
    match keadaan {
        Keadaan::Tersimpan => "tersimpan",
        Keadaan::Dikirim => "dikirim",
        Keadaan::Diterima { .. } => "diterima",
        Keadaan::Ditolak { .. } => "ditolak",
        Keadaan::BelumPasti => "belum pasti",
    }
}

impl World {
    fn new(cut: Option<(usize, Cut)>) -> Self {
        let (outbox, unreadable) = Outbox::restore(&[]);
        assert!(unreadable.is_empty());
        let gateway = Gateway::default();
        let mut world = Self {
            disk: BTreeMap::new(),
            gateway,
            outbox,
            ids: Ids::new([3; 32]),
            effects: 0,
            cut,
            seen: vec![],
        };
        world.sign_in();
        world
    }

    fn sign_in(&mut self) -> Vec<Effect> {
        let account = Account {
            token: "token".into(),
            owner: OWNER.into(),
        };
        self.outbox.session(Some(account), &mut self.ids)
    }

    fn look(&mut self) {
        for (_, shown) in self.outbox.commands() {
            let seen = shown.map_or("menyimpan", name);
            if self.seen.last() != Some(&seen) {
                self.seen.push(seen);
            }
        }
    }

    /// Runs effects until nothing is left; false when the app was killed on the way.
    fn run(&mut self, mut queue: Vec<Effect>) -> bool {
        self.look();
        while !queue.is_empty() {
            let effect = queue.remove(0);
            let cut = self.cut.filter(|(at, _)| *at == self.effects).map(|(_, cut)| cut);
            self.effects += 1;
            assert!(self.effects < 200, "no end in sight: {:?}", self.seen);
            if cut == Some(Cut::KillBefore) {
                return false;
            }
            let more = match effect {
                Effect::Store { id, write } => {
                    let result = if cut == Some(Cut::DiskFull) {
                        Err(StoreFailure::DiskFull)
                    } else {
                        Ok(())
                    };
                    match write {
                        StoreWrite::PutCommand(row) if result.is_ok() => drop(self.disk.insert(row.id.clone(), row)),
                        StoreWrite::DropCommand { id } if result.is_ok() => drop(self.disk.remove(&id)),
                        _ => {}
                    }
                    if cut == Some(Cut::KillAfter) {
                        return false;
                    }
                    self.outbox.stored(id, result, &mut self.ids)
                }
                Effect::Call { id, request } => {
                    let outcome = match cut {
                        Some(Cut::LostBefore) => CallOutcome::Failed(CallFailure::Unreachable),
                        Some(Cut::LostAfter) => {
                            self.gateway.handle(&request);
                            CallOutcome::Failed(CallFailure::Interrupted)
                        }
                        Some(Cut::Portal) => {
                            let body = b"<html>WiFi</html>".to_vec();
                            CallOutcome::Reply {
                                status: 200,
                                body,
                                etag: None,
                                retry_after_s: None,
                                date_ms: None,
                            }
                        }
                        _ => self.gateway.handle(&request),
                    };
                    if cut == Some(Cut::KillAfter) {
                        return false;
                    }
                    self.outbox.called(id, &outcome, &mut self.ids)
                }
                Effect::Timer { id, .. } => self.outbox.fired(id, &mut self.ids),
                Effect::ScreenChanged | Effect::Shell(_) | Effect::Wipe => Vec::new(),
            };
            queue.extend(more);
            self.look();
        }
        true
    }

    fn restart(&mut self) -> bool {
        let mut rows: Vec<CommandRow> = self.disk.values().cloned().collect();
        rows.sort_by_key(|row| row.sequence);
        let (outbox, unreadable) = Outbox::restore(&rows);
        assert!(unreadable.is_empty());
        (self.outbox, self.ids) = (outbox, Ids::new([9; 32]));
        let effects = self.sign_in();
        self.run(effects)
    }
}

fn booking() -> Perintah {
    Perintah::AmbilAntreanFktp {
        nomorkartu: "0009900000017".into(),
        kodepoli: "001".into(),
        kodedokter: None,
        tanggalperiksa: "2026-11-25".into(),
        keluhan: "batuk".into(),
    }
}

fn states(world: &World) -> Vec<&'static str> {
    world
        .outbox
        .commands()
        .map(|(_, shown)| shown.map_or("menyimpan", name))
        .collect()
}

#[test]
fn without_trouble_the_person_sees_saved_sent_accepted() {
    let mut world = World::new(None);
    let (_, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    assert!(world.run(effects));
    assert_eq!(world.seen, ["menyimpan", "tersimpan", "dikirim", "diterima"]);
    assert_eq!(world.gateway.bookings, 1);
}

/// Every cut at every effect of the journey, and after it a healthy world.
#[test]
fn one_booking_whatever_is_cut_wherever_it_is_cut() {
    let mut journey = World::new(None);
    let (_, effects) = journey.outbox.add(booking(), OWNER, 0, &mut journey.ids);
    assert!(journey.run(effects));
    let length = journey.effects;
    assert!(length >= 4, "save, save as sent, call, save the outcome");
    let mut worlds = 0;
    for at in 0..length {
        for cut in [
            Cut::KillBefore,
            Cut::KillAfter,
            Cut::LostBefore,
            Cut::LostAfter,
            Cut::Portal,
            Cut::DiskFull,
        ] {
            let mut world = World::new(Some((at, cut)));
            let (_, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
            let lived = world.run(effects);
            let told_saved = world.seen.contains(&"tersimpan");
            world.cut = None;
            let wake = world.outbox.wake(&mut world.ids);
            assert!(if lived { world.run(wake) } else { world.restart() });
            let promised = told_saved || lived;
            assert!(world.gateway.bookings <= 1, "{cut:?} at {at}: booked twice");
            if promised {
                assert_eq!(states(&world), ["diterima"], "{cut:?} at {at}: {:?}", world.seen);
                assert_eq!(world.gateway.bookings, 1, "{cut:?} at {at}");
            }
            // A second start finds nothing left to do.
            let calls = world.effects;
            assert!(world.restart());
            assert_eq!(
                (world.gateway.bookings <= 1, world.effects),
                (true, calls),
                "{cut:?} at {at}"
            );
            worlds += 1;
        }
    }
    assert_eq!(worlds, length * 6);
}

#[test]
fn a_lost_answer_is_seen_as_uncertain_and_then_as_accepted() {
    let mut world = World::new(Some((2, Cut::LostAfter)));
    let (_, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    assert!(world.run(effects));
    assert_eq!(
        world.seen,
        ["menyimpan", "tersimpan", "dikirim", "belum pasti", "diterima"]
    );
    assert_eq!(world.gateway.bookings, 1);
}

#[test]
fn a_cancellation_waits_for_the_booking_before_it() {
    let mut world = World::new(Some((2, Cut::LostBefore)));
    let (_, mut effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    let cancel = Perintah::BatalAntreanFktp {
        kodebooking: "X".into(),
        keterangan: "sembuh".into(),
    };
    effects.extend(world.outbox.add(cancel, OWNER, 0, &mut world.ids).1);
    let mut order = Vec::new();
    while !effects.is_empty() {
        let effect = effects.remove(0);
        if let Effect::Call { request, .. } = &effect {
            order.push(request.path.clone());
        }
        let more = match effect {
            Effect::Store { id, .. } => world.outbox.stored(id, Ok(()), &mut world.ids),
            Effect::Call { id, request } => {
                let outcome = if order.len() == 1 {
                    CallOutcome::Failed(CallFailure::Unreachable)
                } else {
                    world.gateway.handle(&request)
                };
                world.outbox.called(id, &outcome, &mut world.ids)
            }
            Effect::Timer { id, .. } => world.outbox.fired(id, &mut world.ids),
            _ => Vec::new(),
        };
        effects.extend(more);
    }
    assert_eq!(
        order,
        ["/v1/antrean/fktp", "/v1/antrean/fktp", "/v1/antrean/fktp/batal"]
    );
}

#[test]
fn an_ended_session_keeps_the_command_until_the_next_sign_in() {
    let mut world = World::new(None);
    let (_, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    // First save, save as sent, then a 401 in place of the gateway.
    let mut queue = effects;
    for _ in 0..2 {
        let Some(Effect::Store { id, .. }) = queue.pop() else {
            panic!("a save was due")
        };
        queue = world.outbox.stored(id, Ok(()), &mut world.ids);
    }
    let Some(Effect::Call { id, .. }) = queue.pop() else {
        panic!("a call was due")
    };
    let over = CallOutcome::Reply {
        status: 401,
        body: vec![],
        etag: None,
        retry_after_s: None,
        date_ms: None,
    };
    let queue = world.outbox.called(id, &over, &mut world.ids);
    assert!(world.run(queue));
    assert_eq!(
        (states(&world), world.outbox.account().is_none()),
        (vec!["tersimpan"], true)
    );
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}

#[test]
fn only_what_never_left_can_be_taken_back() {
    let mut world = World::new(None);
    world.outbox.session(None, &mut world.ids);
    let (id, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    assert!(world.run(effects));
    let effects = world.outbox.withdraw(&id, &mut world.ids).unwrap();
    assert!(world.run(effects));
    assert!(world.disk.is_empty());

    let (id, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    assert!(world.run(effects));
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!(
        world.outbox.withdraw(&id, &mut world.ids),
        Err(CannotWithdraw::MayHaveLeft)
    );
}

#[test]
fn a_row_of_a_newer_version_is_named_and_left_alone() {
    let row = CommandRow {
        id: "x".into(),
        sequence: 4,
        body: br#"{"id":"x","jenis":"masa_depan"}"#.to_vec(),
    };
    let (outbox, unreadable) = Outbox::restore(&[row]);
    assert_eq!((outbox.commands().count(), unreadable), (0, vec!["x".to_owned()]));
}

#[test]
fn a_promise_of_one_account_is_never_sent_with_the_session_of_another() {
    let mut world = World::new(None);
    world.outbox.session(None, &mut world.ids);
    let (_, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    assert!(world.run(effects));
    let stranger = Account {
        token: "token".into(),
        owner: "0009900000012".into(),
    };
    let effects = world.outbox.session(Some(stranger), &mut world.ids);
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["tersimpan"], 0));
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}

#[test]
fn nothing_is_sent_while_the_phone_has_no_network() {
    let mut world = World::new(None);
    let effects = world.outbox.connectivity(false, &mut world.ids);
    assert!(world.run(effects));
    let (_, effects) = world.outbox.add(booking(), OWNER, 0, &mut world.ids);
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["tersimpan"], 0));
    let effects = world.outbox.connectivity(true, &mut world.ids);
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}
