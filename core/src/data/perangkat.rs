//! The phones that an account knows by a key of their own.

use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::perintah::About;

/// The phones of the account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DaftarPerangkat {
    /// Those whose key serves, the one used last first.
    pub perangkat: Vec<Perangkat>,
    /// When the password was last changed, and on which phone; `None` when it never was.
    pub sandi: Option<SandiDiganti>,
}

/// A phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Perangkat {
    /// The gateway's name of it.
    pub id: String,
    /// As it named itself.
    pub nama: String,
    /// Since when it is known, milliseconds since 1970 UTC.
    pub sejak_ms: Option<i64>,
    /// When its key was last used, milliseconds since 1970 UTC.
    pub terakhir_ms: Option<i64>,
    /// Whether it is this one.
    pub ini: bool,
}

/// A change of the password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SandiDiganti {
    /// When, milliseconds since 1970 UTC.
    pub pada_ms: i64,
    /// The phone on which it was changed, as it named itself; empty when that is not known.
    pub oleh: String,
}

/// What can be asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Ends a phone: its key serves no more.
    Cabut(Cabut),
}

/// A phone to be ended.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cabut {
    /// The gateway's name of it.
    pub id: String,
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        About {
            name: "cabut-perangkat",
            lane: "perangkat".into(),
            session: true,
            step_up: true,
            stale: |resource| matches!(resource, Resource::Perangkat),
            settled_by: Some(Resource::Perangkat),
            lampiran: &[],
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        vec![Self::Cabut(Cabut { id: "hp-2".into() })]
    }
}

/// Another password. Held in memory only while it is being sent.
#[derive(Clone, PartialEq, Eq)]
pub struct GantiSandi {
    /// The one in force.
    pub lama: String,
    /// The new one.
    pub baru: String,
}

/// The eight digits that a new phone shows, as they were typed; `Debug` hides them.
#[derive(Clone, PartialEq, Eq)]
pub struct KodeIzin(pub String);

impl std::fmt::Debug for KodeIzin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KodeIzin(…)")
    }
}

/// What a known phone is told of a phone that shows a code and wants to be let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermintaanIzin {
    /// As it named itself.
    pub nama: String,
    /// When it asked, milliseconds since 1970 UTC.
    pub pada_ms: Option<i64>,
}

impl Known {
    /// The phones of the account.
    #[must_use]
    pub fn perangkat(&self) -> Look<'_, DaftarPerangkat> {
        self.look(&Resource::Perangkat, |told| match told {
            Told::Perangkat(value) => Some(value),
            _ => None,
        })
    }
}
