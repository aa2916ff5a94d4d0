//! The end of a life: the world is well again, and everything must come to rest.

use std::collections::BTreeMap;

use jkn_core::app::{Input, Method};
use jkn_core::screen::Event;
use jkn_sandbox::{Answer, Request};
use serde_json::Value;

use super::disk::Trouble;
use super::laws::{Kept, Violation};
use super::person::{self, PEOPLE};
use super::wire::{Condition, Network};
use super::world::World;

const MINUTE_MS: u64 = 60_000;
const HOUR_MS: u64 = 60 * MINUTE_MS;

/// What the gateway counts, and the commands that it counts there, each once.
pub(super) const EFFECTS: [(&str, &[&str]); 7] = [
    ("tiket", &["/v1/antrean/fktp", "/v1/antrean/fkrtl"]),
    ("batal", &["/v1/antrean/fktp/batal", "/v1/antrean/fkrtl/batal"]),
    ("konsultasi", &["/v1/konsultasi"]),
    ("obrolan", &["/v1/asisten/petugas"]),
    ("pengaduan", &["/v1/pengaduan"]),
    ("skrining", &["/v1/skrining"]),
    ("nilai", &["/v1/riwayat-pelayanan/nilai"]),
];

impl World<'_> {
    /// Everything is well again, everybody signs in once more, and all must come to rest.
    pub(super) fn heal(&mut self) -> Kept {
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
        for (what, paths) in EFFECTS {
            let before = self.before.get(what).copied().unwrap_or(0);
            let counted = done.get(what).copied().unwrap_or(0).saturating_sub(before);
            let accepted = self.truth.accepted_on(paths);
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
                // Offered where the phone has a key, which may be another person's.
                self.tap(phone, "masuk", "pakai-sandi")?;
                self.pass(2 * MINUTE_MS)?;
                let screen = self.phones.get(phone).and_then(|there| there.process.as_ref());
                let events = screen.map(|process| person::sign_in(process.app.screen(), who));
                for event in events.unwrap_or_default() {
                    self.event(phone, event)?;
                }
                self.pass(MINUTE_MS)?;
                // Whoever is asked whether they are kept beside the others is.
                self.tap(phone, "akun/tambah", "tambahkan")?;
            }
            self.event(phone, Event::Opened { route: "janji".into() })?;
            self.pass(HOUR_MS)?;
        }
        match self.phones.get(phone) {
            Some(there) => there.laws.settled(&there.disk, &self.truth, who.card),
            None => Ok(()),
        }
    }

    /// A tap on the action with this id, where this page is in front and offers it.
    fn tap(&mut self, phone: usize, route: &str, id: &str) -> Kept {
        let process = self.phones.get(phone).and_then(|there| there.process.as_ref());
        let tap = process
            .map(|process| process.app.screen())
            .filter(|screen| screen.route == route)
            .and_then(|screen| person::tap_on(screen, id));
        tap.map_or(Ok(()), |tap| self.event(phone, tap))
    }

    fn event(&mut self, phone: usize, event: Event) -> Kept {
        let epoch = self.phones.get(phone).map_or(0, |there| there.epoch);
        self.hear(phone, epoch, Input::Event(event), true)
    }

    fn pass(&mut self, ms: u64) -> Kept {
        self.until(self.now_ms.saturating_add(ms))
    }

    /// What the gateway has done, for all accounts together.
    pub(super) fn done(&self) -> Result<BTreeMap<String, u64>, Violation> {
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
