//! A phone made of little: the product's own rests and its one alarm. What it asks for is what `app::sync` and `app::outbox`
//! ask for with the same page in front; that it asks as often and at the same times is held to whole apps by a test.

use jkn_core::app::alarm;
use jkn_core::app::ids::Ids;
use jkn_core::app::rest::Rests;
use jkn_core::data::Resource;

use super::scene::{Front, Lot, Scene};
use super::{Answer, Gateway, Member, TRAVEL_MS};

/// A piece of work of the page in front.
#[derive(Debug, Clone, Copy)]
struct Work {
    /// How old it may be while it is needed, milliseconds; `None` when it is done once.
    fresh_ms: Option<u64>,
    needed: bool,
    /// When it was done last, milliseconds.
    done_ms: Option<u64>,
    /// Whether what was done may no longer hold: it is done again.
    doubtful: bool,
    /// Whether something happened since it was asked that its answer may not know of.
    doubted: bool,
    /// When the call under way ends, and how.
    ends: Option<(u64, Answer)>,
}

/// Which of a page's works are the promise and the tickets of home, and the form's schedules of the day that ends and of the one
/// that becomes bookable at midnight. Works are asked for in their order, which is the app's: where a gateway sheds, the first of
/// those that ask together gets through most often.
const PROMISE: usize = 0;
const TICKETS: usize = 3;
const ENDING: usize = 2;
const BEGINNING: usize = 4;

/// The phone. Its times are the scene's: an app's running time differs from them by when it was opened, and by nothing else.
#[derive(Debug)]
pub struct Phone {
    front: Front,
    opened_ms: Option<u64>,
    online_ms: Option<u64>,
    finger_ms: Option<u64>,
    midnight_ms: Option<u64>,
    works: [Work; 5],
    rests: Rests<usize>,
    ids: Ids,
    alarm: Option<u64>,
    /// When something is due next.
    due_ms: Option<u64>,
}

/// The fleet of a scene.
#[must_use]
pub fn fleet(scene: &Scene, phones: usize) -> Vec<Phone> {
    let fresh_ms = |resource: &Resource| u64::try_from(resource.policy().fresh_ms).ok();
    // The policy of any day is that of every day.
    let day = Resource::of_key(r#"{"jadwal":{"faskes":"9901U020","tanggal":"2026-11-25"}}"#);
    let day = day.as_ref().and_then(fresh_ms);
    let home = [
        Resource::Keluarga,
        Resource::Iuran,
        Resource::Antrean,
        Resource::Autodebit,
    ];
    let [family, bill, tickets, debit] = home.map(|r| fresh_ms(&r));
    let fresh = match scene.front {
        Front::Home => [None, family, bill, tickets, debit],
        Front::Form => [family, tickets, day, day, day],
    };
    let works = fresh.map(|fresh_ms| Work {
        fresh_ms,
        needed: true,
        done_ms: None,
        doubtful: false,
        doubted: false,
        ends: None,
    });
    let numbers = 0..u64::try_from(phones).unwrap_or(u64::MAX);
    numbers
        .map(|number| Phone::new(scene, scene.lot(number), works))
        .collect()
}

impl Phone {
    fn new(scene: &Scene, lot: Lot, mut works: [Work; 5]) -> Self {
        // The fifth is the automatic debit, or the day that has not begun.
        let [.., fifth] = &mut works;
        fifth.needed = scene.front == Front::Home;
        Self {
            front: scene.front,
            opened_ms: Some(lot.opened_ms),
            online_ms: scene.offline_ms.map(|_| lot.online_ms),
            finger_ms: lot.finger_ms,
            midnight_ms: scene.midnight.then_some(scene.begins_ms),
            works,
            rests: Rests::default(),
            ids: Ids::new(lot.seed),
            alarm: None,
            due_ms: Some(lot.opened_ms),
        }
    }

    /// The alarm rang.
    fn woken(&mut self, now_ms: u64) {
        if self.midnight_ms.take_if(|at| *at <= now_ms).is_some() && self.front == Front::Form {
            for (at, work) in self.works.iter_mut().enumerate() {
                work.needed = at != ENDING;
            }
            self.rests.spread(BEGINNING, &mut self.ids);
        }
        if self.rests.is_over(now_ms) {
            self.rests.ripen(now_ms);
        }
    }

    /// The person asks for news of everything that the page shows.
    fn refreshed(&mut self) {
        for (at, work) in self.works.iter_mut().enumerate() {
            if work.needed && (at, self.front) != (PROMISE, Front::Home) {
                work.doubt();
            }
        }
        self.rests.wake();
    }

    fn answered(&mut self, now_ms: u64) {
        let mut promised = false;
        for (at, work) in self.works.iter_mut().enumerate() {
            if promised && at == TICKETS {
                // Its outcome makes the tickets doubtful.
                work.doubt();
            }
            let ended = work.ends.take_if(|(ends_ms, _)| *ends_ms <= now_ms);
            let doubted = ended.is_some() && std::mem::take(&mut work.doubted);
            match ended {
                None => {}
                Some((_, Answer::Done)) => {
                    (work.done_ms, work.doubtful) = (Some(now_ms), doubted);
                    self.rests.succeed(&at);
                    promised |= (at, self.front) == (PROMISE, Front::Home);
                }
                Some((_, Answer::Busy(asked_s))) => self.rests.fail(at, asked_s, &mut self.ids),
                Some((_, Answer::Unreachable)) => self.rests.fail(at, None, &mut self.ids),
            }
        }
    }

    fn ask(&mut self, now_ms: u64, gateway: &mut Gateway) {
        for (at, work) in self.works.iter_mut().enumerate() {
            if work.needed && work.ends.is_none() && !work.is_fresh(now_ms) && !self.rests.rests(&at, now_ms) {
                work.ends = Some((now_ms.saturating_add(TRAVEL_MS), gateway.hear(now_ms)));
            }
        }
    }

    fn set_alarm(&mut self, now_ms: u64) {
        let mut due = self.midnight_ms;
        for (at, work) in self.works.iter().enumerate().filter(|(_, work)| work.needed) {
            let of_this = if work.is_fresh(now_ms) {
                work.done_ms
                    .zip(work.fresh_ms)
                    .map(|(done, fresh)| done.saturating_add(fresh))
            } else {
                self.rests.until(&at, now_ms).filter(|_| self.online_ms.is_none())
            };
            due = due.into_iter().chain(of_this).min();
        }
        if let Some(due) = due
            && !alarm::is_soon_enough(self.alarm, due)
        {
            self.alarm = Some(due);
        }
    }
}

impl Work {
    /// It may no longer hold; an answer on its way may not know of that yet.
    fn doubt(&mut self) {
        self.doubtful = true;
        self.doubted |= self.ends.is_some();
    }

    fn is_fresh(&self, now_ms: u64) -> bool {
        match (self.done_ms, self.fresh_ms) {
            _ if self.doubtful => false,
            (Some(done_ms), Some(fresh_ms)) => now_ms.saturating_sub(done_ms) < fresh_ms,
            (done_ms, None) => done_ms.is_some(),
            (None, _) => false,
        }
    }
}

impl Member for Phone {
    fn happen(&mut self, now_ms: u64, gateway: &mut Gateway) {
        self.ids.running_ms = now_ms;
        let is_due = |at: &mut u64| *at <= now_ms;
        let opens = self.opened_ms.take_if(is_due).is_some();
        if self.online_ms.take_if(is_due).is_some() {
            self.rests.wake();
        }
        if self.opened_ms.is_none() {
            if self.alarm.take_if(is_due).is_some() {
                self.woken(now_ms);
            }
            self.answered(now_ms);
            if self.finger_ms.take_if(is_due).is_some() {
                self.refreshed();
            }
            // Without a network only what was asked for before the phone noticed it.
            if opens || self.online_ms.is_none() {
                self.ask(now_ms, gateway);
            }
            self.set_alarm(now_ms);
        }
        let own = [self.opened_ms, self.online_ms, self.finger_ms, self.alarm];
        let ends = self
            .works
            .iter()
            .filter_map(|work| work.ends)
            .map(|(ends_ms, _)| ends_ms);
        self.due_ms = own.into_iter().flatten().chain(ends).min();
    }

    fn due_ms(&self) -> Option<u64> {
        self.due_ms
    }

    fn is_served(&self) -> bool {
        let done = |at: usize| self.works.get(at).is_some_and(|work| work.done_ms.is_some());
        match self.front {
            Front::Home => (PROMISE..=TICKETS).all(done),
            Front::Form => done(BEGINNING),
        }
    }
}
