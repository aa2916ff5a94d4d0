//! Every state of registration worth seeing.
use crate::page::sample::Example;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    Vec::new()
}
