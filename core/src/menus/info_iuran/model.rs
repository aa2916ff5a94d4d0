//! Nothing to choose: the bill is the family's.

use serde::{Deserialize, Serialize};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// See the instalment programme.
    Rehab,
    /// Read the article about iuran.
    AboutIuran,
    /// Call Care Center 165.
    Call,
    /// Ask for newer data.
    Retry,
    /// Sign in.
    SignIn,
}
