//! A subject that exists only in tests: its commands have what no real command needs yet.

use serde::{Deserialize, Serialize};

use super::known::Resource;
use super::perintah::About;

/// What can be asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Asked by somebody who is not signed in.
    Terbuka {
        /// Anything.
        isi: String,
    },
    /// Forgotten by itself once the tickets were read after it was accepted.
    Sekilas,
    /// Asked only when the owner has shown that it is them.
    Penting {
        /// Anything.
        isi: String,
    },
}

impl Perintah {
    pub(super) fn about(&self) -> About<'_> {
        let (name, session, settled_by) = match self {
            Self::Terbuka { .. } => ("uji-terbuka", false, None),
            Self::Sekilas => ("uji-sekilas", true, Some(Resource::Antrean)),
            Self::Penting { .. } => ("uji-penting", true, None),
        };
        About {
            name,
            lane: "uji".into(),
            session,
            step_up: matches!(self, Self::Penting { .. }),
            stale: |_| false,
            lampiran: &[],
            settled_by,
        }
    }

    /// See [`super::Perintah::one_of_each`]; a kind that is missing does not compile.
    pub(super) fn one_of_each() -> Vec<Self> {
        let next = |perintah: &Self| match perintah {
            Self::Terbuka { .. } => Some(Self::Sekilas),
            Self::Sekilas => Some(Self::Penting { isi: "rahasia".into() }),
            Self::Penting { .. } => None,
        };
        let first = Self::Terbuka { isi: "rahasia".into() };
        std::iter::successors(Some(first), next).collect()
    }
}
