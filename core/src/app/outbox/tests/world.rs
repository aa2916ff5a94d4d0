//! The world around one outbox: a disk, a gateway that keeps idempotency keys, and at most one cut.

use std::collections::BTreeMap;

use serde_json::json;

use super::super::*;
use crate::app::{Body, CallFailure, Method};
use crate::data::antrean;

/// How long the files of every kind of perintah are, bytes.
pub static SIZES: std::sync::LazyLock<BTreeMap<String, u64>> = std::sync::LazyLock::new(|| {
    let all = Perintah::one_of_each();
    let files = all.iter().flat_map(|perintah| perintah.about().lampiran);
    files.map(|file| (file.id.clone(), file.ukuran)).collect()
});

pub const OWNER: &str = "0009900000011";

/// A gateway that keeps idempotency keys, as ours must.
#[derive(Default)]
pub struct Gateway {
    pub outcomes: BTreeMap<String, Vec<u8>>,
    pub bookings: usize,
    /// Files by the app's own name: how many parts, and how many bytes came in all.
    pub files: BTreeMap<String, (u64, u64)>,
    /// Bytes of files that reached it, whatever became of them.
    pub bytes: u64,
    pub tokens: Vec<Option<String>>,
}

impl Gateway {
    pub fn handle(&mut self, request: &CallRequest) -> CallOutcome {
        self.tokens.push(request.token.clone());
        if request.path.starts_with("/v1/lampiran") {
            return self.file(request);
        }
        if let (Method::Post, Body::Json(body)) = (request.method, &request.body) {
            let body: serde_json::Value = serde_json::from_slice(body).unwrap();
            for name in body["lampiran"].as_array().into_iter().flatten() {
                let name = name.as_str().unwrap().trim_start_matches("g-");
                assert_eq!(
                    self.files[name].1, SIZES[name],
                    "a command leaves when its files are whole"
                );
            }
        }
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

impl Gateway {
    /// A file comes, or a part of it.
    fn file(&mut self, request: &CallRequest) -> CallOutcome {
        let id = match (&request.idempotency_key, &request.body) {
            (Some(id), Body::Json(_)) => {
                self.files.entry(id.clone()).or_default();
                id.clone()
            }
            (None, Body::Blob { name, from, length }) => {
                self.bytes += length;
                let (parts, have) = self.files.get_mut(&name.id).unwrap();
                let n: u64 = request.path.rsplit('/').next().unwrap().parse().unwrap();
                if n == *parts {
                    assert_eq!(from, have, "it goes on where it stopped");
                    (*parts, *have) = (*parts + 1, *have + length);
                }
                name.id.clone()
            }
            other => panic!("{:?} of a file", other.0),
        };
        let content = json!({"id": format!("g-{id}"), "bagian": self.files[&id].0});
        let body = json!({"metadata": {"code": 200, "message": "Ok"}, "response": content});
        garbled(200, body.to_string().as_bytes())
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cut {
    /// The app is killed before the effect happens.
    KillBefore,
    /// The app is killed after the effect happened and before it hears of it.
    KillAfter,
    /// The network ends before the request arrives; the app sees that no connection was made.
    LostBefore,
    /// The network ends after the gateway acted; the app hears nothing.
    LostAfter,
    /// The request arrives when the app has given up waiting, after the next call.
    Late,
    /// The request arrives twice.
    Twice,
    /// A captive portal answers in the gateway's place.
    Portal,
    /// The session has ended.
    NoSession,
    /// The disk is full.
    DiskFull,
}

impl Cut {
    pub const ALL: [Self; 9] = [
        Self::KillBefore,
        Self::KillAfter,
        Self::LostBefore,
        Self::LostAfter,
        Self::Late,
        Self::Twice,
        Self::Portal,
        Self::NoSession,
        Self::DiskFull,
    ];
}

/// The world around one outbox: a disk, a gateway and at most one cut at the n-th effect.
pub struct World {
    pub disk: BTreeMap<String, CommandRow>,
    pub gateway: Gateway,
    pub outbox: Outbox,
    pub ids: Ids,
    pub effects: usize,
    pub cut: Option<(usize, Cut)>,
    /// A request that is still on its way.
    pub late: Option<CallRequest>,
    /// Whether the gateway said that the session is over.
    pub over: bool,
    /// Files that were forgotten.
    pub dropped: Vec<String>,
    pub seen: Vec<&'static str>,
}

/// An answer without head or date.
pub fn garbled(status: u16, body: &[u8]) -> CallOutcome {
    CallOutcome::Reply {
        status,
        body: body.to_vec(),
        etag: None,
        retry_after_s: None,
        date_ms: None,
    }
}

pub fn name(keadaan: &Keadaan) -> &'static str {
    match keadaan {
        Keadaan::Tersimpan => "tersimpan",
        Keadaan::Dikirim => "dikirim",
        Keadaan::Diterima => "diterima",
        Keadaan::Ditolak { .. } => "ditolak",
        Keadaan::BelumPasti => "belum pasti",
        Keadaan::Dilepas => "dilepas",
    }
}

impl World {
    pub fn new(cut: Option<(usize, Cut)>) -> Self {
        let (outbox, unreadable) = Outbox::restore(&[], 0);
        assert!(unreadable.is_empty());
        let gateway = Gateway::default();
        let mut world = Self {
            disk: BTreeMap::new(),
            gateway,
            outbox,
            ids: Ids::new([3; 32]),
            effects: 0,
            cut,
            late: None,
            over: false,
            dropped: vec![],
            seen: vec![],
        };
        world.sign_in();
        world
    }

    pub fn sign_in(&mut self) -> Vec<Effect> {
        let account = Account {
            token: "token".into(),
            owner: OWNER.into(),
            serial: self.outbox.account().map_or(1, |account| account.serial + 1),
        };
        self.outbox.session(Some(account), &mut self.ids)
    }

    pub fn look(&mut self) {
        for (_, shown) in self.outbox.commands() {
            let seen = shown.map_or("menyimpan", name);
            if self.seen.last() != Some(&seen) {
                self.seen.push(seen);
            }
        }
    }

    /// Runs effects until nothing is left; false when the app was killed on the way.
    pub fn run(&mut self, queue: Vec<Effect>) -> bool {
        self.run_while(queue, true)
    }

    /// Runs effects until nothing is left to do now, whatever rests.
    pub fn run_now(&mut self, queue: Vec<Effect>) -> bool {
        self.run_while(queue, false)
    }

    fn run_while(&mut self, mut queue: Vec<Effect>, waits: bool) -> bool {
        self.look();
        loop {
            if queue.is_empty() {
                // Nothing is left to do but to wait.
                let Some(until) = self.outbox.rests_until(&self.ids).filter(|_| waits) else {
                    return true;
                };
                self.ids.running_ms = until;
                queue = self.outbox.ripen(&mut self.ids);
                continue;
            }
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
                        StoreWrite::PutCommand { row, .. } if result.is_ok() => {
                            drop(self.disk.insert(row.id.clone(), row));
                        }
                        StoreWrite::DropCommand { id } if result.is_ok() => drop(self.disk.remove(&id)),
                        StoreWrite::DropBlob(name) => self.dropped.push(name.id),
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
                        Some(Cut::Late) => {
                            self.late = Some(request);
                            CallOutcome::Failed(CallFailure::TimedOut)
                        }
                        Some(Cut::Twice) => {
                            self.gateway.handle(&request);
                            self.gateway.handle(&request)
                        }
                        Some(Cut::Portal) => garbled(200, b"<html>WiFi</html>"),
                        Some(Cut::NoSession) => garbled(401, br#"{"metadata":{"code":401,"message":"-"}}"#),
                        _ => {
                            let answer = self.gateway.handle(&request);
                            if let Some(late) = self.late.take() {
                                self.gateway.handle(&late);
                            }
                            answer
                        }
                    };
                    if cut == Some(Cut::KillAfter) {
                        return false;
                    }
                    let answered = self.outbox.called(id, &outcome, &mut self.ids).unwrap();
                    self.over |= answered.session_over.is_some();
                    answered.effects
                }
                Effect::Wake { .. } | Effect::Load { .. } | Effect::ScreenChanged | Effect::Shell(_) | Effect::Wipe => {
                    Vec::new()
                }
            };
            queue.extend(more);
            self.look();
        }
    }

    /// Runs effects and waits out every rest, until nothing waits for one or `answer` has no answer to a call at that running
    /// time: that call stays open.
    pub fn drive(&mut self, mut queue: Vec<Effect>, answer: &mut dyn FnMut(&CallRequest, u64) -> Option<CallOutcome>) {
        loop {
            if queue.is_empty() {
                let Some(until_ms) = self.outbox.rests_until(&self.ids) else {
                    return;
                };
                self.ids.running_ms = until_ms;
                queue = self.outbox.ripen(&mut self.ids);
                continue;
            }
            let more = match queue.remove(0) {
                Effect::Store { id, write } => {
                    if let StoreWrite::PutCommand { row, .. } = write {
                        self.disk.insert(row.id.clone(), row);
                    }
                    self.outbox.stored(id, Ok(()), &mut self.ids)
                }
                Effect::Call { id, request } => match answer(&request, self.ids.running_ms) {
                    Some(outcome) => self.outbox.called(id, &outcome, &mut self.ids).unwrap().effects,
                    None => return,
                },
                other => panic!("not the outbox's: {other:?}"),
            };
            queue.extend(more);
        }
    }

    pub fn restart(&mut self) -> bool {
        let mut rows: Vec<CommandRow> = self.disk.values().cloned().collect();
        rows.sort_by_key(|row| row.sequence);
        let highest = rows.last().map_or(0, |row| row.sequence);
        let (outbox, unreadable) = Outbox::restore(&rows, highest);
        assert!(unreadable.is_empty());
        (self.outbox, self.ids) = (outbox, Ids::new([9; 32]));
        let effects = self.sign_in();
        self.run(effects)
    }
}

pub fn booking() -> Perintah {
    booking_of("0009900000017")
}

pub fn booking_of(kartu: &str) -> Perintah {
    Perintah::Antrean(antrean::Perintah::AmbilFktp(antrean::AmbilFktp {
        nomorkartu: kartu.into(),
        kodepoli: "001".into(),
        kodedokter: None,
        tanggalperiksa: "2026-11-25".parse().unwrap(),
        keluhan: "batuk".into(),
    }))
}

pub fn cancel_of(kartu: &str) -> Perintah {
    Perintah::Antrean(antrean::Perintah::BatalFktp(antrean::Batal {
        kodebooking: "X".into(),
        keterangan: "sembuh".into(),
        kunjungan: Some(antrean::Kunjungan {
            nomorkartu: kartu.into(),
            tanggalperiksa: "2026-11-25".parse().unwrap(),
        }),
    }))
}

impl World {
    /// Promises it for the account, or for nobody when it needs no session.
    pub fn promise(&mut self, perintah: Perintah) -> (String, Vec<Effect>) {
        let owner = perintah.about().session.then(|| OWNER.to_owned());
        self.outbox.add(perintah, owner, None, 0, &mut self.ids)
    }

    /// The world heals, and whoever was signed out signs in again.
    pub fn heal(&mut self, lived: bool) {
        self.cut = None;
        let effects = if lived && !self.over {
            self.outbox.wake(&mut self.ids)
        } else if lived {
            self.sign_in()
        } else {
            Vec::new()
        };
        assert!(if lived { self.run(effects) } else { self.restart() });
        if let Some(late) = self.late.take() {
            // The slowest of networks still brings it in the end.
            self.gateway.handle(&late);
        }
    }
}

pub fn states(world: &World) -> Vec<&'static str> {
    world
        .outbox
        .commands()
        .map(|(_, shown)| shown.map_or("menyimpan", name))
        .collect()
}
