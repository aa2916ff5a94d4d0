//! A fleet: very many phones against one gateway, counted by simulated time.
//!
//! 1. [`scene`] says what happens to all of them: when each app is opened, when the network or the gateway comes back, what
//!    the gateway can carry, when people act.
//! 2. [`model`] is one phone made of little: the product's own rests (`jkn_core::app::rest`) and its one alarm
//!    (`jkn_core::app::alarm`), and no page, no disk, no wire. A hundred thousand of them live an hour in seconds.
//! 3. [`apps`] is one phone made of everything but glass: a whole `App` over a disk in memory. Some of them live the same
//!    scenes, so that the model is held to the app.
//! 4. [`gateway`] counts what reaches it and sheds what it cannot carry; [`figures`] are what the counts say.
//! 5. [`page`] writes the tables of `docs/fleet.md`.

pub mod apps;
pub mod figures;
pub mod gateway;
pub mod model;
pub mod page;
pub mod scene;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub use figures::Figures;
pub use gateway::Gateway;
pub use scene::Scene;

/// So long a call travels and is answered, milliseconds: short, so that nothing is spread by the network itself.
pub const TRAVEL_MS: u64 = 200;

/// What becomes of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// No connection was made.
    Unreachable,
    /// Shed; it asks to wait so many seconds, or says nothing about that.
    Busy(Option<u64>),
    /// Done.
    Done,
}

/// One phone, as a fleet sees it.
pub trait Member {
    /// Does everything that is due until then, milliseconds since the scene began; calls go to the gateway.
    fn happen(&mut self, now_ms: u64, gateway: &mut Gateway);

    /// When something is due next; `None` when nothing is.
    fn due_ms(&self) -> Option<u64>;

    /// Whether the person has what they came for.
    fn is_served(&self) -> bool;
}

/// Lets the members live a scene to its end.
pub fn live<M: Member>(mut members: Vec<M>, scene: &Scene) -> Figures {
    let mut gateway = Gateway::new(scene);
    let mut served = vec![None; members.len()];
    let due = |(at, member): (usize, &M)| Some(Reverse((member.due_ms()?, at)));
    let mut queue: BinaryHeap<_> = members.iter().enumerate().filter_map(due).collect();
    while let Some(Reverse((now_ms, at))) = queue.pop() {
        if now_ms > scene.length_ms {
            break;
        }
        let Some(member) = members.get_mut(at) else { continue };
        member.happen(now_ms, &mut gateway);
        if let Some(served) = served.get_mut(at)
            && served.is_none()
            && now_ms >= scene.begins_ms
            && member.is_served()
        {
            *served = Some(now_ms.saturating_sub(scene.begins_ms));
        }
        if let Some(next_ms) = member.due_ms() {
            queue.push(Reverse((next_ms.max(now_ms), at)));
        }
    }
    Figures::of(scene, &gateway, &served)
}
