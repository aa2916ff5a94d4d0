//! Makes the script of a broken life short: leaves out what it breaks without.

use super::laws::Violation;
use super::script::Script;
use super::world::live;

/// Tries at most; a script that is not yet short by then is printed as it is.
const TRIES: usize = 400;

/// A script as short as tries allow that breaks the same law, and how it breaks it.
#[must_use]
pub fn shrink(script: &Script, violation: Violation) -> (Script, Violation) {
    let (mut best, mut how) = (script.clone(), violation);
    let mut tries = 0;
    let mut part = best.items.len().div_ceil(2);
    while part > 0 && tries < TRIES {
        let mut from = 0;
        while from < best.items.len() && tries < TRIES {
            let mut shorter = best.clone();
            let to = from.saturating_add(part).min(shorter.items.len());
            shorter.items.drain(from..to);
            tries = tries.saturating_add(1);
            match live(&shorter) {
                Err(again) if again.law == how.law => (best, how) = (shorter, again),
                _ => from = to,
            }
        }
        part = if part == 1 { 0 } else { part.div_ceil(2) };
    }
    (best, how)
}
