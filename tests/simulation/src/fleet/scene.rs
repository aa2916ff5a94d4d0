//! What happens to a fleet. The recovery of a scene begins when the gateway, the network or the day does.

use crate::life::dice::Dice;

/// Milliseconds of a minute.
pub const MINUTE_MS: u64 = 60_000;
/// How long an outage lasts, milliseconds.
pub const OUTAGE_MS: u64 = 60 * MINUTE_MS;
/// Which page is in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Front {
    /// Home, and a promise waits to be sent.
    Home,
    /// The form that takes a number.
    Form,
}

/// What a gateway asks of those whom it sheds, by `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    Nothing,
    /// So many seconds of everybody.
    Seconds(u64),
    /// Of each the seconds until it could carry everything that it has shed before.
    Turn,
}

/// What happens.
#[derive(Debug, Clone)]
pub struct Scene {
    /// What it is called in tables.
    pub name: String,
    /// The page in front of every phone.
    pub front: Front,
    /// When the recovery begins, milliseconds; apps are opened evenly before it.
    pub begins_ms: u64,
    /// Whether the gateway cannot be reached before.
    pub outage: bool,
    /// Whether phones have no network before, which they notice right after the first tries; they have it again within so many
    /// milliseconds after, spread evenly.
    pub offline_ms: Option<u64>,
    /// Whether it is 00.00 when the recovery begins.
    pub midnight: bool,
    /// Within how many milliseconds after the beginning people ask for news with a finger, most of them in the middle of it.
    pub fingers_ms: Option<u64>,
    /// Requests that the gateway carries in a second.
    pub capacity: Option<u32>,
    /// What it asks of those whom it sheds.
    pub asks: Asks,
    /// Seconds at the beginning that are not looked at: what no app can help.
    pub skips_s: usize,
    /// How long the scene is, milliseconds.
    pub length_ms: u64,
    /// Seed of everything.
    pub seed: u64,
}

/// (a) The gateway was gone for an hour; apps were opened all the time and left in front.
#[must_use]
pub fn outage(seed: u64) -> Scene {
    Scene {
        name: "the gateway was gone for an hour".to_owned(),
        front: Front::Home,
        begins_ms: OUTAGE_MS,
        outage: true,
        offline_ms: None,
        midnight: false,
        fingers_ms: None,
        capacity: None,
        asks: Asks::Nothing,
        skips_s: 0,
        length_ms: OUTAGE_MS.saturating_add(30 * MINUTE_MS),
        seed,
    }
}

/// (a) The network of everybody was gone for an hour, and comes back for each within so many milliseconds.
#[must_use]
pub fn offline(within_ms: u64, seed: u64) -> Scene {
    Scene {
        name: format!(
            "the network was gone for an hour and is back within {} s",
            within_ms / 1_000
        ),
        offline_ms: Some(within_ms),
        ..outage(seed)
    }
}

/// (b) A day begins, and with it the booking for another: everybody has the form in front. `fingers_ms` as in [`Scene`].
#[must_use]
pub fn midnight(fingers_ms: Option<u64>, seed: u64) -> Scene {
    let people = match fingers_ms {
        None => "nobody does anything".to_owned(),
        Some(ms) => format!("everybody asks for news within {} s", ms / 1_000),
    };
    Scene {
        name: format!("00.00, {people}"),
        front: Front::Form,
        begins_ms: 30 * MINUTE_MS,
        outage: false,
        midnight: true,
        fingers_ms,
        length_ms: 50 * MINUTE_MS,
        ..outage(seed)
    }
}

/// (c) The gateway is back from an hour's outage, carries one request a minute of each phone, and sheds the rest.
#[must_use]
pub fn shedding(phones: usize, asks: Asks, seed: u64) -> Scene {
    let name = match asks {
        Asks::Nothing => "none".to_owned(),
        Asks::Seconds(s) => format!("{s} s"),
        Asks::Turn => "each its turn".to_owned(),
    };
    Scene {
        name,
        capacity: Some(u32::try_from(phones / 60).unwrap_or(u32::MAX).max(1)),
        asks,
        length_ms: OUTAGE_MS.saturating_add(90 * MINUTE_MS),
        ..outage(seed)
    }
}

/// (c) As [`shedding`], after the worst of beginnings: every phone comes in the same second, which is not looked at.
#[must_use]
pub fn at_once(phones: usize, asks: Asks, seed: u64) -> Scene {
    let shedding = shedding(phones, asks, seed);
    Scene {
        offline_ms: Some(0),
        skips_s: 1,
        ..shedding
    }
}

/// What chance gives one member: when its app is opened, when its network is back, when its person acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lot {
    /// When the app is opened, milliseconds.
    pub opened_ms: u64,
    /// When the phone has its network (again), milliseconds.
    pub online_ms: u64,
    /// When the person asks for news, milliseconds.
    pub finger_ms: Option<u64>,
    /// Seed of the app.
    pub seed: [u8; 32],
}

impl Scene {
    /// The lot of the member with this number.
    #[must_use]
    pub fn lot(&self, number: u64) -> Lot {
        let mut dice = Dice::new(self.seed, number);
        let opened_ms = dice.below(self.begins_ms);
        let online_ms = self
            .offline_ms
            .map_or(0, |within_ms| self.begins_ms.saturating_add(dice.below(within_ms)));
        // The sum of two throws: few at once, most in the middle.
        let finger = |within_ms: u64, dice: &mut Dice| {
            let throws = dice.below(within_ms / 2).saturating_add(dice.below(within_ms / 2));
            self.begins_ms.saturating_add(throws)
        };
        let finger_ms = self.fingers_ms.map(|within_ms| finger(within_ms, &mut dice));
        let mut seed = [0; 32];
        for part in seed.chunks_mut(8) {
            part.copy_from_slice(&dice.seed().to_le_bytes());
        }
        Lot {
            opened_ms,
            online_ms,
            finger_ms,
            seed,
        }
    }
}
