//! The three time layers of the ecosystem (`domain.md` §0.2).

use serde::{Deserialize, Serialize};

/// Which generation of the public services is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Lapisan {
    /// December 2020.
    L2020,
    /// 2022 to 2023, the target of this project.
    #[default]
    L2023,
    /// 2024 to 2026, behind feature flags.
    L2025,
}

impl Lapisan {
    /// The name the tables use: `L2020`, `L2023` or `L2025`.
    pub const fn nama(self) -> &'static str {
        match self {
            Self::L2020 => "L2020",
            Self::L2023 => "L2023",
            Self::L2025 => "L2025",
        }
    }
}
