//! What the gateway did, and whether that is what the phone told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::Connection;
use serde_json::Value;

use crate::journal::{Journal, Promise, Told, What};
use crate::tap::Sent;
use crate::{Outcome, doing};

/// What a gateway's file holds.
#[derive(Debug, Default)]
pub struct Truth {
    /// For each thing that was asked (a complaint, or a booking code to be given back): whether each key was accepted.
    asked: BTreeMap<String, Vec<bool>>,
    /// Booking codes given out, and whether they were given back.
    numbers: BTreeMap<String, bool>,
}

/// What was compared.
#[derive(Debug, Clone, Copy, Default)]
pub struct Compared {
    /// Promises told as kept.
    pub told: usize,
    /// Of these, taken back before they left.
    pub withdrawn: usize,
    /// Of these, refused by the gateway.
    pub refused: usize,
    /// Of these, given up.
    pub released: usize,
    /// Of these, first told by the process after a kill.
    pub found: usize,
    /// Numbers given out and given back.
    pub effects: usize,
}

impl Truth {
    /// Reads the gateway's file; `sent` says what its keys stand for.
    ///
    /// # Errors
    /// What SQLite says, or an answer of the gateway to something that was never sent.
    pub fn read(file: &Path, sent: &Sent) -> Outcome<Self> {
        let db = doing("the gateway's file", Connection::open(file))?;
        let mut truth = Self::default();
        for (key, amplop) in pairs(&db, "SELECT kunci, amplop FROM perintah")? {
            let envelope: Value = doing("an envelope", serde_json::from_str(&amplop))?;
            let accepted = envelope.pointer("/metadata/code").and_then(Value::as_i64) == Some(200);
            let content = sent
                .commands
                .get(&key)
                .ok_or("the gateway knows a key that was never sent")?;
            let about = content.get("keluhan").or_else(|| content.get("kodebooking"));
            let about = about
                .and_then(Value::as_str)
                .ok_or("a command without a complaint or a code")?;
            truth.asked.entry(about.to_owned()).or_default().push(accepted);
        }
        for (kode, back) in pairs(&db, "SELECT kode, CAST(batal_ms IS NOT NULL AS TEXT) FROM tiket")? {
            truth.numbers.insert(kode, back == "1");
        }
        Ok(truth)
    }

    /// Booking codes of the numbers that are held.
    #[must_use]
    pub fn held(&self) -> BTreeSet<String> {
        let held = self.numbers.iter().filter(|(_, back)| !**back);
        held.map(|(kode, _)| kode.clone()).collect()
    }

    fn answers(&self, about: &str) -> &[bool] {
        self.asked.get(about).map_or(&[], Vec::as_slice)
    }

    /// Compares what was told with what was done, when nothing is open any more.
    ///
    /// # Errors
    /// Everything that is not as it was told.
    pub fn compare(&self, journal: &Journal) -> Outcome<Compared> {
        let mut faults = Vec::new();
        let mut compared = Compared::default();
        let mut backs: BTreeMap<&str, Vec<&Promise>> = BTreeMap::new();
        for (id, promise) in &journal.promises {
            compared.told += usize::from(promise.was(Told::Kept));
            compared.withdrawn += usize::from(promise.was(Told::Kept) && promise.was(Told::Withdrawn));
            compared.refused += usize::from(promise.was(Told::Refused));
            compared.found += usize::from(promise.was(Told::Found));
            compared.released += usize::from(promise.was(Told::Released));
            match &promise.what {
                What::Booking(_) => {
                    let answers = self.answers(id);
                    let wrong = wrong(promise, answers);
                    faults.extend(wrong.map(|wrong| format!("{id}: {wrong}: {promise:?}, answers {answers:?}")));
                    if let Some(kode) = promise.kode.as_ref().filter(|kode| !self.numbers.contains_key(*kode)) {
                        faults.push(format!("{id}: told the number {kode}, which the gateway never gave"));
                    }
                }
                What::Back(kode) => backs.entry(kode).or_default().push(promise),
            }
        }
        for (kode, promises) in &backs {
            let answers = self.answers(kode);
            let wrong = wrong_backs(promises, answers, self.numbers.get(*kode).copied());
            faults.extend(wrong.map(|wrong| format!("back {kode}: {wrong}: {promises:?}, answers {answers:?}")));
        }
        for (about, answers) in &self.asked {
            if !journal.promises.contains_key(about) && !backs.contains_key(about.as_str()) {
                faults.push(format!("{about}: nobody asked for it, answers {answers:?}"));
            }
        }
        let accepted = self.asked.values().flatten().filter(|accepted| **accepted).count();
        let given_back = self.numbers.values().filter(|back| **back).count();
        compared.effects = self.numbers.len() + given_back;
        if accepted != compared.effects {
            faults.push(format!("{accepted} answers accept, {} effects", compared.effects));
        }
        if faults.is_empty() {
            Ok(compared)
        } else {
            Err(faults.join("\n"))
        }
    }
}

/// What is wrong with how a booking ended.
fn wrong(promise: &Promise, answers: &[bool]) -> Option<&'static str> {
    let accepted = answers.iter().filter(|accepted| **accepted).count();
    if answers.len() > 1 {
        return Some("asked under more than one key");
    }
    if promise.was(Told::Withdrawn) && !answers.is_empty() {
        return Some("taken back and sent all the same");
    }
    if promise.was(Told::Absent) && !answers.is_empty() {
        return Some("told as not there and sent all the same");
    }
    if promise.was(Told::Accepted) && accepted == 0 {
        return Some("told as accepted, which it never was");
    }
    if promise.was(Told::Refused) && accepted > 0 {
        return Some("told as refused and done all the same");
    }
    let open = promise.was(Told::Kept) && !promise.was(Told::Withdrawn) && !promise.was(Told::Released);
    if open && answers.is_empty() {
        return Some("told as kept and never done");
    }
    if open && accepted == 0 && !promise.was(Told::Refused) {
        return Some("refused, and nobody was told");
    }
    if open && accepted == 1 && !promise.was(Told::Accepted) {
        return Some("done, and nobody was told");
    }
    if !open && accepted == 1 && !promise.was(Told::Kept) {
        return Some("done, and it never stood on the screen");
    }
    None
}

/// What is wrong with how giving a number back ended, which may have been asked several times.
fn wrong_backs(promises: &[&Promise], answers: &[bool], given_back: Option<bool>) -> Option<&'static str> {
    let count = |is: fn(&Promise) -> bool| promises.iter().filter(|promise| is(promise)).count();
    let never_sent = count(|p| p.was(Told::Withdrawn) || p.was(Told::Absent));
    let sure = count(|p| p.was(Told::Kept) && !p.was(Told::Withdrawn) && !p.was(Told::Released));
    let accepted = answers.iter().filter(|accepted| **accepted).count();
    let Some(given_back) = given_back else {
        return Some("no such number was ever given");
    };
    if answers.len() > promises.len() - never_sent {
        return Some("taken back and sent all the same");
    }
    if sure > answers.len() {
        return Some("told as kept and never done");
    }
    if accepted > 1 || (accepted == 1) != given_back {
        return Some("not given back as often as that was accepted");
    }
    None
}

fn pairs(db: &Connection, sql: &str) -> Outcome<Vec<(String, String)>> {
    let read = || {
        let mut query = db.prepare(sql)?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect()
    };
    let rows: rusqlite::Result<Vec<(String, String)>> = read();
    doing(sql, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn promise(told: &[Told]) -> Promise {
        Promise {
            what: What::Booking(String::new()),
            told: told.iter().copied().collect(),
            kode: None,
        }
    }

    #[test]
    fn a_booking_that_ended_otherwise_than_it_was_told_is_found() {
        use Told::{Absent, Accepted, Kept, Meant, Refused, Released, Withdrawing, Withdrawn};
        let right: [(&[Told], &[bool]); 7] = [
            (&[Meant], &[]),
            (&[Meant, Absent], &[]),
            (&[Meant, Kept, Accepted], &[true]),
            (&[Meant, Kept, Refused], &[false]),
            (&[Meant, Kept, Withdrawing, Withdrawn], &[]),
            (&[Meant, Kept, Withdrawing, Accepted], &[true]),
            (&[Meant, Kept, Released], &[true]),
        ];
        for (told, answers) in right {
            assert_eq!(wrong(&promise(told), answers), None, "{told:?} {answers:?}");
        }
        let otherwise: [(&[Told], &[bool]); 8] = [
            (&[Meant], &[true]),
            (&[Meant, Absent], &[false]),
            (&[Meant, Kept], &[]),
            (&[Meant, Kept], &[true]),
            (&[Meant, Kept], &[false]),
            (&[Meant, Kept, Accepted], &[true, true]),
            (&[Meant, Kept, Refused], &[true]),
            (&[Meant, Kept, Withdrawing, Withdrawn], &[true]),
        ];
        for (told, answers) in otherwise {
            assert!(wrong(&promise(told), answers).is_some(), "{told:?} {answers:?}");
        }
    }

    #[test]
    fn giving_a_number_back_is_compared_by_its_number() {
        use Told::{Kept, Meant, Withdrawing, Withdrawn};
        let (kept, back) = (promise(&[Meant, Kept]), promise(&[Meant, Kept, Withdrawing, Withdrawn]));
        assert_eq!(wrong_backs(&[&back, &kept], &[true], Some(true)), None);
        assert_eq!(wrong_backs(&[&back], &[], Some(false)), None);
        assert!(
            wrong_backs(&[&back], &[true], Some(true)).is_some(),
            "taken back and sent"
        );
        assert!(wrong_backs(&[&kept], &[], Some(false)).is_some(), "never done");
        assert!(
            wrong_backs(&[&kept], &[true], Some(false)).is_some(),
            "accepted without an effect"
        );
        assert!(
            wrong_backs(&[&kept], &[true], None).is_some(),
            "of a number that nobody gave"
        );
    }
}
