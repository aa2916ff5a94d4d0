//! When failed work is tried again.
//!
//! 1. Work that failed rests: for a time of our own, which is spread and grows from try to try, or for as long as the
//!    gateway asked and something on top, so that those who were told the same do not return together.
//! 2. A reason to try at once (the network came back, the app came to the front, the person asked) ends rests of our own.
//!    What the gateway asked for ends by the time alone, what we put on top of it does not. The next rest goes on growing:
//!    only success begins anew.
//! 3. The application is woken once for all that rests (`app::alarm`). When the first is over, so is every rest of our own of which less
//!    than half is left: the radio wakes once for all of them.

use std::collections::BTreeMap;

use super::ids::Ids;
use crate::data::problem::LONGEST_WAIT_S;

/// Shortest rest in milliseconds.
pub const SHORTEST_MS: u64 = 1_000;
/// The first rest is at most so long, in milliseconds.
pub const FIRST_MS: u64 = 10_000;
/// Longest rest that we choose ourselves, in milliseconds; a gateway may ask for more.
pub const LONGEST_MS: u64 = 300_000;
/// What the clock alone asks for rests at most so long before the first try, in milliseconds.
pub const SPREAD_MS: u64 = 60_000;
/// Longest rest that a gateway may ask for, in milliseconds: beyond this its header is taken for a mistake. A person is told
/// the same.
pub const LONGEST_ASKED_MS: u64 = LONGEST_WAIT_S * 1_000;

/// A rest: how long it was made, and until when it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rest {
    /// Our own part of it, from which the next grows.
    own_ms: u64,
    /// Running time at which it ends.
    until_ms: u64,
    /// Running time before which nothing but the time ends it, since the gateway asked for that; 0 when it did not.
    asked_until_ms: u64,
}

/// Everything of one kind that rests, by its name.
#[derive(Debug)]
pub struct Rests<K>(BTreeMap<K, Rest>);

impl<K> Default for Rests<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord> Rests<K> {
    /// Work failed, and rests; `asked_s` is the gateway's `Retry-After`.
    pub fn fail(&mut self, work: K, asked_s: Option<u64>, ids: &mut Ids) {
        let (lowest, highest) = bounds(self.0.get(&work).map_or(0, |rest| rest.own_ms));
        let own_ms = lowest.saturating_add(ids.random.below(highest.saturating_sub(lowest)));
        let asked_ms = asked_s.unwrap_or(0).saturating_mul(1_000).min(LONGEST_ASKED_MS);
        let now_ms = ids.running_ms;
        let (length_ms, asked_until_ms) = match asked_ms {
            0 => (own_ms, 0),
            // Evenly over half as long again, or as wide as our own may be, so that nobody comes early and few come together;
            // and as evenly, over no more than a first rest is wide, for those whom a person hurries.
            _ => {
                let narrow = FIRST_MS.max(asked_ms / 2);
                let wide = highest.max(narrow);
                let later_ms = ids.random.below(wide);
                let asked_until_ms = now_ms
                    .saturating_add(asked_ms)
                    .saturating_add(later_ms.saturating_mul(narrow).checked_div(wide).unwrap_or(0));
                (asked_ms.saturating_add(later_ms), asked_until_ms)
            }
        };
        let rest = Rest {
            own_ms,
            until_ms: now_ms.saturating_add(length_ms),
            asked_until_ms,
        };
        self.0.insert(work, rest);
    }

    /// The clock alone asks for this work, as it does on every phone in the same second: it rests first, unless it rests
    /// already. A person who does anything ends that.
    pub fn spread(&mut self, work: K, ids: &mut Ids) {
        let rest = self.0.entry(work).or_insert(Rest {
            own_ms: 0,
            until_ms: 0,
            asked_until_ms: 0,
        });
        if rest.until_ms <= ids.running_ms {
            rest.asked_until_ms = 0;
            rest.until_ms = ids.running_ms.saturating_add(ids.random.below(SPREAD_MS));
        }
    }

    /// Ends every rest before a first try: a person is there, whose finger is no clock.
    pub fn hurry(&mut self) {
        for rest in self.0.values_mut().filter(|rest| rest.own_ms == 0) {
            rest.until_ms = 0;
        }
    }

    /// Whether this has failed, or waits for its first try, and has not succeeded since.
    pub fn knows(&self, work: &K) -> bool {
        self.0.contains_key(work)
    }

    /// Work succeeded: its next failure is the first.
    pub fn succeed(&mut self, work: &K) {
        self.0.remove(work);
    }

    /// Whether this rests now.
    pub fn rests(&self, work: &K, now_ms: u64) -> bool {
        self.until(work, now_ms).is_some()
    }

    /// Until when this rests; `None` when it does not.
    pub fn until(&self, work: &K, now_ms: u64) -> Option<u64> {
        self.0
            .get(work)
            .map(|rest| rest.until_ms)
            .filter(|until| *until > now_ms)
    }

    /// Ends every rest of our own, and what of one that the gateway asked for is our own.
    pub fn wake(&mut self) {
        for rest in self.0.values_mut() {
            rest.until_ms = rest.until_ms.min(rest.asked_until_ms);
        }
    }

    /// Whether a rest is over that has not been ended.
    pub fn is_over(&self, now_ms: u64) -> bool {
        self.0.values().any(|rest| rest.until_ms > 0 && rest.until_ms <= now_ms)
    }

    /// A rest is over: what is over ends, and what of our own is more than half over ends with it.
    pub fn ripen(&mut self, now_ms: u64) {
        for rest in self.0.values_mut() {
            let left_ms = rest.until_ms.saturating_sub(now_ms);
            if left_ms == 0 || (rest.asked_until_ms <= now_ms && left_ms <= rest.own_ms / 2) {
                rest.until_ms = 0;
            }
        }
    }

    /// Forgets what does not answer `keep`.
    pub fn retain(&mut self, keep: impl Fn(&K) -> bool) {
        self.0.retain(|work, _| keep(work));
    }
}

/// The shortest and the longest that a rest of our own may be after one of `before_ms`: up to [`FIRST_MS`] at first, then from as
/// long as the one before to three times that, at most [`LONGEST_MS`]; never so long that there is no room left to spread.
fn bounds(before_ms: u64) -> (u64, u64) {
    let lowest = before_ms.clamp(SHORTEST_MS, LONGEST_MS / 2);
    (lowest, before_ms.saturating_mul(3).clamp(FIRST_MS, LONGEST_MS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids() -> Ids {
        Ids::new([1; 32])
    }

    /// How long `work` rests when it fails `times` times, each time after its rest.
    fn lengths(times: usize, asked_s: Option<u64>) -> Vec<u64> {
        let (mut rests, mut ids) = (Rests::default(), ids());
        (0..times)
            .map(|_| {
                rests.fail("a", asked_s, &mut ids);
                let until = rests.until(&"a", ids.running_ms).unwrap();
                let length = until - ids.running_ms;
                ids.running_ms = until;
                length
            })
            .collect()
    }

    #[test]
    fn rests_of_our_own_grow_and_stay_in_bounds() {
        let lengths = lengths(200, None);
        assert!(lengths.iter().all(|ms| (SHORTEST_MS..=LONGEST_MS).contains(ms)));
        assert!(lengths[0] <= FIRST_MS);
        assert!(lengths[20..].iter().all(|ms| *ms >= LONGEST_MS / 2), "{lengths:?}");
        let late: std::collections::BTreeSet<u64> = lengths[20..].iter().map(|ms| ms / 10_000).collect();
        assert!(late.len() >= 14, "spread over all of the second half: {late:?}");
    }

    #[test]
    fn a_rest_goes_on_growing_when_it_was_ended_early() {
        let (mut rests, mut ids) = (Rests::default(), ids());
        for _ in 0..20 {
            rests.fail("a", None, &mut ids);
            rests.wake();
            assert!(!rests.rests(&"a", 0));
        }
        assert!(rests.0["a"].own_ms > FIRST_MS, "{rests:?}");
        rests.succeed(&"a");
        rests.fail("a", None, &mut ids);
        assert!(rests.until(&"a", 0).unwrap() <= FIRST_MS);
    }

    /// Fault T4.
    #[test]
    fn first_rests_are_spread_over_seconds_and_over_half_of_what_the_gateway_asked() {
        for (asked_s, from_ms, spread_ms) in [(None, SHORTEST_MS, 8_000), (Some(30), 30_000, 13_000)] {
            let mut all = Vec::new();
            for seed in 0..200_u8 {
                let (mut rests, mut ids) = (Rests::default(), Ids::new([seed; 32]));
                rests.fail("a", asked_s, &mut ids);
                all.push(rests.until(&"a", 0).unwrap());
            }
            let (first, last) = (*all.iter().min().unwrap(), *all.iter().max().unwrap());
            assert!(first >= from_ms && last - first > spread_ms, "{first}..{last}");
            let busiest = all
                .iter()
                .map(|at| all.iter().filter(|other| at.abs_diff(**other) < 500).count());
            assert!(busiest.max().unwrap() < 60, "no second holds a third of them");
        }
    }

    /// Fault T4. The larger of two throws would bring a lump where the smaller of them ends.
    #[test]
    fn those_whom_the_gateway_asked_for_the_same_come_back_evenly() {
        for (asked_s, seconds) in [(5, 10), (30, 15), (600, 300)] {
            let (mut rests, mut ids) = (Rests::default(), ids());
            let mut each = vec![0_usize; seconds + 1];
            for work in 0..seconds * 100 {
                rests.fail(work, Some(asked_s), &mut ids);
                let later_ms = rests.until(&work, 0).unwrap() - asked_s * 1_000;
                each[usize::try_from(later_ms / 1_000).unwrap()] += 1;
            }
            assert!(
                each[..seconds].iter().all(|n| (60..140).contains(n)),
                "{asked_s}: {each:?}"
            );
        }
    }

    #[test]
    fn what_the_clock_asks_for_is_spread_over_a_minute_unless_a_person_asks_or_it_rests_already() {
        let mut all = Vec::new();
        for seed in 0..200_u8 {
            let (mut rests, mut ids) = (Rests::default(), Ids::new([seed; 32]));
            ids.running_ms = 1_000;
            rests.spread("a", &mut ids);
            all.push(rests.until(&"a", 0).unwrap());
            rests.hurry();
            assert!(!rests.rests(&"a", 1_000));
            rests.fail("a", Some(600), &mut ids);
            let until = rests.until(&"a", 1_000);
            rests.spread("a", &mut ids);
            rests.hurry();
            assert_eq!(rests.until(&"a", 1_000), until);
        }
        let most = (0..60)
            .map(|s| all.iter().filter(|at| (*at - 1_000) / 1_000 == s).count())
            .max();
        assert!(
            all.iter().all(|at| (1_000..=1_000 + SPREAD_MS).contains(at)) && most.unwrap() < 15,
            "{all:?}"
        );
    }

    #[test]
    fn what_we_put_on_top_of_what_the_gateway_asked_for_ends_when_a_person_asks() {
        let (mut rests, mut ids) = (Rests::default(), ids());
        for _ in 0..20 {
            rests.fail("a", None, &mut ids);
        }
        let mut longest = 0;
        for _ in 0..50 {
            rests.fail("a", Some(1), &mut ids);
            longest = longest.max(rests.until(&"a", 0).unwrap());
            rests.wake();
            assert!((1_000..=11_000).contains(&rests.until(&"a", 0).unwrap()), "{rests:?}");
        }
        assert!(longest > LONGEST_MS / 2, "{longest}");
    }

    /// Fault T5.
    #[test]
    fn what_the_gateway_asked_for_ends_by_the_time_alone_and_has_a_bound() {
        let (mut rests, mut ids) = (Rests::default(), ids());
        rests.fail("a", Some(600), &mut ids);
        rests.wake();
        rests.ripen(599_000);
        assert!(rests.rests(&"a", 599_999));
        assert!(!rests.rests(&"a", 900_000));
        let longest = lengths(1, Some(u64::MAX))[0];
        assert!((LONGEST_ASKED_MS..=LONGEST_ASKED_MS * 3 / 2).contains(&longest));
    }

    #[test]
    fn what_is_more_than_half_over_ends_with_the_first() {
        let (mut rests, mut ids) = (Rests::default(), ids());
        for work in ["first", "later", "long"] {
            rests.fail(work, None, &mut ids);
        }
        for (work, own_ms) in [("first", 5_000), ("later", 10_000), ("long", 12_000)] {
            let rest = rests.0.get_mut(work).unwrap();
            (rest.own_ms, rest.until_ms) = (own_ms, own_ms);
        }
        rests.ripen(5_000);
        assert_eq!(
            ["first", "later", "long"].map(|work| rests.rests(&work, 5_000)),
            [false, false, true]
        );
    }
}
