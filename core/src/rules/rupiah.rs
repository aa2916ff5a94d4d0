//! Whole rupiah with checked arithmetic; there is no floating-point money here.
use serde::{Deserialize, Serialize};

/// An amount in whole rupiah. Negative amounts are credits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rupiah(pub i64);
