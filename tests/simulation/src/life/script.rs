//! What happens in a life, from its seed.

use super::dice::Dice;
use super::disk::Trouble;
use super::wire::{Condition, Network};

const MINUTE_MS: u64 = 60_000;
const HOUR_MS: u64 = 60 * MINUTE_MS;
const DAY_MS: u64 = 24 * HOUR_MS;

/// What a person does on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Opens a page.
    Open(&'static str),
    /// Asks for newer data.
    Refresh,
    /// Taps an action.
    Tap(&'static str),
    /// Fills in whatever signing in wants, and sends it.
    SignIn,
    /// Fills in every field with something, and taps the first action.
    FillIn(u64),
}

/// Something that happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A person does something that the screen of a phone offers.
    Touch {
        /// Which phone.
        phone: usize,
        /// Chance of the choice.
        dice: u64,
    },
    /// A person does something on purpose, if the screen offers it.
    Does {
        /// Which phone.
        phone: usize,
        /// What.
        deed: Deed,
    },
    /// Another person takes a phone into their hands.
    Hands {
        /// Which phone.
        phone: usize,
        /// Who, see [`super::person::PEOPLE`].
        person: usize,
    },
    /// A phone's network changes.
    Network {
        /// Which phone.
        phone: usize,
        /// What it is like from now on.
        network: Network,
    },
    /// The gateway changes for a while.
    Gateway {
        /// What it is like.
        condition: Condition,
        /// For so long, milliseconds.
        for_ms: u64,
    },
    /// The app goes to the background; frozen, it hears nothing until it comes back.
    Leave {
        /// Which phone.
        phone: usize,
        /// Whether nothing runs there.
        frozen: bool,
    },
    /// The process dies.
    Kill {
        /// Which phone.
        phone: usize,
    },
    /// The battery is empty.
    LosePower {
        /// Which phone.
        phone: usize,
    },
    /// The phone's clock is set.
    Clock {
        /// Which phone.
        phone: usize,
        /// How far it is off from now on, milliseconds.
        off_ms: i64,
    },
    /// Something is wrong with the disk for a while.
    Disk {
        /// Which phone.
        phone: usize,
        /// What.
        trouble: Trouble,
        /// For so long, milliseconds.
        for_ms: u64,
    },
    /// A newer version of the app was here and left a promise behind.
    Newer {
        /// Which phone.
        phone: usize,
    },
}

/// A moment of a life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// When, milliseconds since the beginning.
    pub at_ms: u64,
    /// What.
    pub what: What,
}

/// A life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Seed of everything that is not written here (latencies, ids).
    pub seed: u64,
    /// How many phones there are.
    pub phones: usize,
    /// How long it lasts before the world heals, milliseconds.
    pub length_ms: u64,
    /// What happens, in order.
    pub items: Vec<Item>,
}

impl Script {
    /// The life of a seed, `days` long.
    #[must_use]
    pub fn of(seed: u64, days: u64) -> Self {
        let mut dice = Dice::new(seed, 0);
        let phones = if dice.one_in(3) { 2 } else { 1 };
        let length_ms = days.saturating_mul(DAY_MS);
        let mut items = Vec::new();
        for phone in 0..phones {
            visits(&mut items, phone, days, &mut dice);
            troubles(&mut items, phone, days, &mut dice);
        }
        // Dice of their own: what stands above is what it was before these came.
        let mut dice_of_changes = Dice::new(seed, 1);
        for phone in 0..phones {
            changes(&mut items, phone as usize, length_ms, &mut dice_of_changes);
            in_vain(&mut items, phone as usize, length_ms, &mut dice_of_changes);
        }
        for _ in 0..days.div_ceil(3) {
            let at_ms = dice.below(length_ms);
            items.push(Item {
                at_ms,
                what: gateway(&mut dice),
            });
        }
        items.sort_by_key(|item| item.at_ms);
        Self {
            seed,
            phones: phones as usize,
            length_ms,
            items,
        }
    }
}

/// A person takes the phone, does a few things, and leaves it.
fn visits(items: &mut Vec<Item>, phone: u64, days: u64, dice: &mut Dice) {
    let phone = phone as usize;
    let length_ms = days.saturating_mul(DAY_MS);
    for _ in 0..days.saturating_mul(2).max(1) {
        let mut at_ms = dice.below(length_ms);
        if dice.one_in(8) {
            let person = dice.below(2) as usize;
            items.push(Item {
                at_ms,
                what: What::Hands { phone, person },
            });
        }
        for _ in 0..dice.between(3, 12) {
            at_ms = at_ms.saturating_add(dice.between(500, 30_000));
            let what = What::Touch {
                phone,
                dice: dice.seed(),
            };
            items.push(Item { at_ms, what });
        }
        at_ms = at_ms.saturating_add(dice.between(100, 60_000));
        let what = match dice.below(4) {
            0 => What::Kill { phone },
            1 => What::Leave { phone, frozen: false },
            _ => What::Leave { phone, frozen: true },
        };
        items.push(Item { at_ms, what });
    }
}

fn troubles(items: &mut Vec<Item>, phone: u64, days: u64, dice: &mut Dice) {
    let phone = phone as usize;
    let length_ms = days.saturating_mul(DAY_MS);
    for _ in 0..days.saturating_mul(2) {
        let at_ms = dice.below(length_ms);
        let what = match dice.below(16) {
            0..=6 => {
                let all = [
                    Network::Good,
                    Network::Good,
                    Network::Bad,
                    Network::Bad,
                    Network::None,
                    Network::Dead,
                    Network::Portal,
                    Network::Untrusted,
                ];
                let network = dice.pick(&all).copied().unwrap_or_default();
                What::Network { phone, network }
            }
            7..=8 => What::Kill { phone },
            9 => What::LosePower { phone },
            10 => {
                let years = dice.below(21) as i64 - 10;
                let off_ms = if dice.one_in(2) { 0 } else { years * 365 * DAY_MS as i64 };
                What::Clock { phone, off_ms }
            }
            11..=13 => What::Disk {
                phone,
                trouble: if dice.one_in(2) {
                    Trouble::Full
                } else {
                    Trouble::Failing
                },
                for_ms: dice.between(1_000, 6 * HOUR_MS),
            },
            14 if dice.one_in(4) => What::Newer { phone },
            _ => {
                // Flapping.
                for n in 0..6 {
                    let network = if n % 2 == 0 { Network::None } else { Network::Good };
                    items.push(Item {
                        at_ms: at_ms.saturating_add(n * 5_000),
                        what: What::Network { phone, network },
                    });
                }
                continue;
            }
        };
        items.push(Item { at_ms, what });
    }
}

/// A person signs out while something is still on its way, and in again at once, or another one does, who looks at the same
/// page.
fn changes(items: &mut Vec<Item>, phone: usize, length_ms: u64, dice: &mut Dice) {
    for _ in 0..length_ms.div_ceil(3 * DAY_MS) {
        let mut at_ms = dice.below(length_ms);
        let person = dice.below(2) as usize;
        let trouble = match dice.below(6) {
            0 => Trouble::Full,
            1 => Trouble::Failing,
            _ => Trouble::None,
        };
        let does = |deed| What::Does { phone, deed };
        let page = if dice.one_in(2) { "info_peserta" } else { "kartu" };
        for (wait_ms, what) in [
            (0, does(Deed::Open(page))),
            (
                3_000,
                What::Network {
                    phone,
                    network: Network::Bad,
                },
            ),
            (100, does(Deed::Refresh)),
            (
                3_000,
                What::Disk {
                    phone,
                    trouble,
                    for_ms: MINUTE_MS,
                },
            ),
            (100, does(Deed::Open("pengaturan"))),
            (100, does(Deed::Tap("keluar"))),
            (
                100,
                What::Network {
                    phone,
                    network: Network::Good,
                },
            ),
            (3_000, What::Hands { phone, person }),
            (100, does(Deed::Open("masuk"))),
            (2_000, does(Deed::SignIn)),
            (3_000, does(Deed::Open(page))),
        ] {
            at_ms = at_ms.saturating_add(dice.between(wait_ms / 10, wait_ms));
            items.push(Item { at_ms, what });
        }
    }
}

/// A person books while the gateway breaks, waits, and looks what became of it; or books without a network and takes it back
/// on a full disk.
fn in_vain(items: &mut Vec<Item>, phone: usize, length_ms: u64, dice: &mut Dice) {
    for _ in 0..length_ms.div_ceil(4 * DAY_MS) {
        let mut at_ms = dice.below(length_ms);
        let does = |deed| What::Does { phone, deed };
        let network = |network| What::Network { phone, network };
        let disk = |trouble| What::Disk {
            phone,
            trouble,
            for_ms: MINUTE_MS,
        };
        let mut all = vec![
            (0, network(Network::Good)),
            (100, does(Deed::Open("masuk"))),
            (3_000, does(Deed::SignIn)),
            (3_000, does(Deed::Open("pendaftaran_pelayanan/ambil"))),
        ];
        let mut fills = || (5_000, does(Deed::FillIn(dice.seed())));
        all.extend([fills(), fills(), fills()]);
        let last = [fills(), fills()];
        let condition = match dice.below(3) {
            0 => Condition::Busy(503, Some(dice.between(60, 900))),
            _ => Condition::Broken,
        };
        let breaks = What::Gateway {
            condition,
            for_ms: 3 * HOUR_MS,
        };
        let offline = dice.one_in(2);
        all.push((1_000, if offline { network(Network::None) } else { breaks }));
        all.extend(last);
        if offline {
            all.extend([
                (1_000, does(Deed::Open("janji"))),
                (100, disk(Trouble::Full)),
                (1_000, does(Deed::Tap("tarik"))),
                (1_000, disk(Trouble::None)),
                (1_000, network(Network::Good)),
            ]);
        } else {
            all.extend([
                (HOUR_MS, does(Deed::Open("janji"))),
                (HOUR_MS, does(Deed::Open("beranda"))),
                (1_000, does(Deed::Open("janji"))),
            ]);
        }
        for (wait_ms, what) in all {
            at_ms = at_ms.saturating_add(dice.between(wait_ms / 2, wait_ms));
            items.push(Item { at_ms, what });
        }
    }
}

fn gateway(dice: &mut Dice) -> What {
    let condition = match dice.below(6) {
        0 | 1 => Condition::Broken,
        2 => Condition::Busy(503, None),
        3 => Condition::Busy(429, Some(dice.between(1, 900))),
        4 => Condition::Proxy401,
        _ => Condition::WrongDate((dice.below(20) as i64 - 10) * 365 * DAY_MS as i64),
    };
    What::Gateway {
        condition,
        for_ms: dice.between(MINUTE_MS, 6 * HOUR_MS),
    }
}
