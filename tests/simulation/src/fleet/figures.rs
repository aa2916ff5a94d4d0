//! What the counts of a scene say. Everything is a whole number; a ratio is in tenths.

use super::gateway::Gateway;
use super::scene::Scene;

/// The recovery is looked at for so long at least, seconds: a mean over less is the busiest second itself.
pub const SHORTEST_S: usize = 60;
/// How many of a hundred members must be served until the recovery is over.
const SERVED_OF_100: usize = 95;

/// The figures of a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Members.
    pub phones: usize,
    /// Requests from the beginning of the recovery to the end of the scene.
    pub requests: u64,
    /// Requests before that.
    pub before: u64,
    /// Requests in the busiest second of the recovery.
    pub busiest: u32,
    /// Which second that is, from the beginning of the recovery.
    pub busiest_at_s: usize,
    /// Requests in the busiest second after the recovery: what is shown is asked for again when it is old, wave upon wave.
    pub again: u32,
    /// Requests of the whole recovery.
    pub recovery: u64,
    /// How long the recovery is, seconds.
    pub recovery_s: usize,
    /// When the last was served, seconds from the beginning of the recovery; `None` when somebody was not.
    pub all_s: Option<u64>,
    /// Members that were not served until the end of the scene.
    pub unserved: usize,
}

impl Figures {
    /// What a scene came to; `served` says when each member was, milliseconds from the beginning of the recovery.
    #[must_use]
    pub fn of(scene: &Scene, gateway: &Gateway, served: &[Option<u64>]) -> Self {
        let mut when: Vec<u64> = served.iter().flatten().map(|ms| ms.div_ceil(1_000)).collect();
        when.sort_unstable();
        let counts = gateway.reached_from(scene.begins_ms);
        // The recovery ends when 95 of 100 are served; when so many never are, it lasts to the end of the scene.
        let most = (served.len() * SERVED_OF_100).div_ceil(100);
        let end = when
            .get(most.saturating_sub(1))
            .map_or(counts.len(), |s| usize::try_from(*s).unwrap_or(usize::MAX));
        let recovery_s = end.clamp(SHORTEST_S, counts.len().max(SHORTEST_S));
        let sum = |counts: &[u32]| counts.iter().map(|n| u64::from(*n)).sum::<u64>();
        let recovery = counts.get(scene.skips_s..recovery_s).unwrap_or_default();
        let (busiest_at, busiest) = recovery
            .iter()
            .enumerate()
            .max_by_key(|(at, n)| (**n, std::cmp::Reverse(*at)))
            .map_or((0, 0), |(at, n)| (at, *n));
        let requests = sum(counts);
        Self {
            phones: served.len(),
            requests,
            before: sum(gateway.reached_from(0)).saturating_sub(requests),
            busiest,
            busiest_at_s: busiest_at.saturating_add(scene.skips_s),
            again: counts
                .get(recovery_s..)
                .and_then(|later| later.iter().max())
                .copied()
                .unwrap_or(0),
            recovery: sum(recovery),
            recovery_s: recovery.len(),
            all_s: (when.len() == served.len()).then(|| when.last().copied().unwrap_or(0)),
            unserved: served.len().saturating_sub(when.len()),
        }
    }

    /// Mean of the recovery, requests a second in tenths.
    #[must_use]
    pub fn mean_tenths(&self) -> u64 {
        let seconds = u64::try_from(self.recovery_s).unwrap_or(u64::MAX);
        self.recovery.saturating_mul(10).checked_div(seconds).unwrap_or(0)
    }

    /// How many times the mean the busiest second carries, in tenths, rounded up.
    #[must_use]
    pub fn ratio_tenths(&self) -> u64 {
        let busiest = u64::from(self.busiest).saturating_mul(u64::try_from(self.recovery_s).unwrap_or(u64::MAX));
        busiest
            .saturating_mul(10)
            .checked_add(self.recovery.saturating_sub(1))
            .and_then(|n| n.checked_div(self.recovery))
            .unwrap_or(0)
    }

    /// How many times this many requests a second the busiest second carries, in tenths, rounded up.
    #[must_use]
    pub fn times_tenths(&self, capacity: u32) -> u64 {
        u64::from(self.busiest)
            .saturating_mul(10)
            .div_ceil(u64::from(capacity.max(1)))
    }

    /// Requests of one phone in tenths, before the recovery and from its beginning on.
    #[must_use]
    pub fn each_tenths(&self) -> (u64, u64) {
        let phones = u64::try_from(self.phones).unwrap_or(u64::MAX);
        let each = |n: u64| n.saturating_mul(10).checked_div(phones).unwrap_or(0);
        (each(self.before), each(self.requests))
    }
}

#[cfg(test)]
mod tests {
    use super::super::scene;
    use super::*;

    /// The law is no check that cannot fail: a fleet that comes in one second is far above three times its mean.
    #[test]
    fn everybody_in_one_second_is_sixty_times_the_mean_of_a_minute() {
        let scene = scene::outage(0);
        let mut gateway = Gateway::new(&scene);
        for _ in 0..1_000 {
            gateway.hear(scene.begins_ms);
        }
        let figures = Figures::of(&scene, &gateway, &vec![Some(0); 1_000]);
        assert_eq!(
            (figures.busiest, figures.recovery_s, figures.ratio_tenths()),
            (1_000, 60, 600)
        );
    }

    #[test]
    fn the_recovery_lasts_until_ninety_five_of_a_hundred_are_served() {
        let scene = scene::outage(0);
        let mut gateway = Gateway::new(&scene);
        for s in 0..100 {
            gateway.hear(scene.begins_ms + s * 2_000);
        }
        let served: Vec<Option<u64>> = (0..100).map(|s| Some(s * 2_000)).collect();
        let figures = Figures::of(&scene, &gateway, &served);
        assert_eq!(
            (figures.recovery_s, figures.recovery, figures.all_s),
            (188, 94, Some(198))
        );
        assert_eq!((figures.mean_tenths(), figures.ratio_tenths()), (5, 20));
        let never = Figures::of(&scene, &gateway, &[None, Some(0)]);
        assert_eq!((never.all_s, never.unserved), (None, 1));
    }
}
