//! Lives: people, phones and a gateway over days, from a seed. Everything is in flight: answers come late, twice, in another
//! order or never; phones are killed, lose power, fill up, sleep; the gateway breaks, is busy, tells wrong dates.
//!
//! 1. [`script`] makes what happens from a seed: a list of moments, each with dice of its own, so that leaving one out
//!    changes nothing of the others.
//! 2. [`world`] lets it happen, jumping from one happening to the next, and sets going what apps
//!    ask for (`follow`); people do what the screen offers ([`person`]).
//! 3. [`laws`] are looked at after every step; a broken one ends the life with a [`Violation`].
//! 4. In the end the world heals (`heal`), and everything must come to rest.
//! 5. [`shrink`] makes the script of a broken life short.
//!
//! * [`phone`] one phone and the app on it · [`disk`] what it keeps · [`wire`] what happens to a call · [`dice`] chance

pub mod dice;
pub mod disk;
mod follow;
mod heal;
pub mod laws;
pub mod person;
pub mod phone;
pub mod script;
pub mod shrink;
pub mod wire;
pub mod world;

pub use laws::Violation;
pub use script::Script;
pub use world::{Lived, live};
