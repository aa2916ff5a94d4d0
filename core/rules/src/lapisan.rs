//! The three time layers of the ecosystem (`domain.md` §0.2), and the one that is spoken of where no day decides.

use serde::{Deserialize, Serialize};

/// Which generation of the public services is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lapisan {
    /// December 2020.
    L2020,
    /// 2022 to 2023, the target of this project.
    L2023,
    /// 2024 to 2026, behind feature flags.
    L2025,
}

impl Lapisan {
    /// The layer of everything that takes one: the flows of registration, sign-in and recovery
    /// ([`langkah_pendaftaran`](crate::akun::langkah_pendaftaran), [`jalan_akun`](crate::jalan_akun::jalan_akun)), the
    /// assistants ([`percakapan`](crate::percakapan)), the channels of auto debit and the diseases that are screened for.
    ///
    /// "The canonical target of this project is L2023, with L2025 behaviour behind feature flags" (`domain.md` §0.2). A
    /// flow is a whole: its steps, addresses and words come from the sources of one layer and never mix, whatever day it is.
    ///
    /// A rule that takes a date goes by the day it is asked for, and by no layer: its answer binds on that day, whichever
    /// app shows it. So today's tariffs, limits, holidays and version of REHAB
    /// ([`versi_pada`](crate::rehab::versi_pada)) stand beside flows of 2023, and that is meant. [`Versi::lapisan`](crate::rehab::Versi::lapisan)
    /// only tells which REHAB an app of a layer knew; it decides nothing about a family.
    pub const ALUR: Self = Self::L2023;

    /// The name the tables use: `L2020`, `L2023` or `L2025`.
    pub const fn nama(self) -> &'static str {
        match self {
            Self::L2020 => "L2020",
            Self::L2023 => "L2023",
            Self::L2025 => "L2025",
        }
    }
}

/// [`Lapisan::ALUR`].
impl Default for Lapisan {
    fn default() -> Self {
        Self::ALUR
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::Lapisan;
    use crate::akun::langkah_pendaftaran;
    use crate::jalan_akun::{Keperluan, jalan_akun};
    use crate::percakapan::{Saluran, kanal};
    use crate::rehab::{Versi, versi_pada};

    #[test]
    fn the_layer_of_the_flows_knows_every_flow() {
        assert_eq!((Lapisan::ALUR, Lapisan::default()), (Lapisan::L2023, Lapisan::L2023));
        assert!(!langkah_pendaftaran(Lapisan::ALUR).is_empty());
        assert!(jalan_akun(Keperluan::Masuk, Lapisan::ALUR).is_some());
        for saluran in [Saluran::Chika, Saluran::Vika, Saluran::Pandawa] {
            assert!(kanal(saluran, Lapisan::ALUR).is_some(), "{saluran:?}");
        }
    }

    #[test]
    fn a_rule_with_a_date_goes_by_its_day_and_not_by_the_layer_of_the_flows() {
        let day = |year| NaiveDate::from_ymd_opt(year, 11, 24).unwrap();
        assert_eq!(Versi::lapisan(Lapisan::ALUR), Some(Versi::Satu));
        assert_eq!(versi_pada(day(2026)), Some(Versi::Dua));
        assert_eq!(versi_pada(day(2023)), Some(Versi::Satu));
        assert_eq!(versi_pada(day(2020)), None);
    }
}
