//! Whole rupiah with checked arithmetic; there is no floating-point money here.
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Basis points in a whole: 10.000 bp = 100 %.
const BASIS_POINTS: i128 = 10_000;

/// An amount in whole rupiah. Negative amounts are credits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rupiah(pub i64);

/// The result does not fit in 64 bits of whole rupiah.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RupiahError {
    /// The amount is outside ±9,2 × 10¹⁸ rupiah.
    #[error("the amount does not fit in whole rupiah")]
    Overflow,
}

impl Rupiah {
    /// Nothing owed.
    pub const NOL: Self = Self(0);

    /// Sum of two amounts, in rupiah.
    ///
    /// # Errors
    /// [`RupiahError::Overflow`] when the sum does not fit.
    pub fn plus(self, lain: Self) -> Result<Self, RupiahError> {
        self.0.checked_add(lain.0).map(Self).ok_or(RupiahError::Overflow)
    }

    /// Difference of two amounts, in rupiah; negative when `lain` is larger.
    ///
    /// # Errors
    /// [`RupiahError::Overflow`] when the difference does not fit.
    pub fn minus(self, lain: Self) -> Result<Self, RupiahError> {
        self.0.checked_sub(lain.0).map(Self).ok_or(RupiahError::Overflow)
    }

    /// The amount taken `kali` times (people or months), in rupiah.
    ///
    /// # Errors
    /// [`RupiahError::Overflow`] when the product does not fit.
    pub fn times(self, kali: u32) -> Result<Self, RupiahError> {
        self.0
            .checked_mul(i64::from(kali))
            .map(Self)
            .ok_or(RupiahError::Overflow)
    }

    /// A share of the amount in basis points (100 = 1 %), rounded half up to whole rupiah (domain.md §6.2, a
    /// project default). Half up means towards positive infinity: −0,5 becomes 0.
    ///
    /// # Errors
    /// [`RupiahError::Overflow`] when the share does not fit.
    pub fn persen(self, basis_points: u32) -> Result<Self, RupiahError> {
        // An i64 times a u32 needs at most 95 bits, so the product in 128 bits is exact.
        let bagian = i128::from(self.0) * i128::from(basis_points) + BASIS_POINTS / 2;
        i64::try_from(bagian.div_euclid(BASIS_POINTS))
            .map(Self)
            .map_err(|_| RupiahError::Overflow)
    }

    /// True when a share in basis points is whole rupiah, so that [`Self::persen`] rounds nothing.
    #[must_use]
    pub fn persen_bulat(self, basis_points: u32) -> bool {
        i128::from(self.0) * i128::from(basis_points) % BASIS_POINTS == 0
    }

    /// Sum of many amounts, in rupiah; zero for none.
    ///
    /// # Errors
    /// [`RupiahError::Overflow`] when a partial sum does not fit.
    pub fn sum(jumlah: impl IntoIterator<Item = Self>) -> Result<Self, RupiahError> {
        jumlah.into_iter().try_fold(Self::NOL, Self::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::{Rupiah, RupiahError};

    #[test]
    fn half_a_rupiah_rounds_up_and_less_rounds_down() {
        assert_eq!(Rupiah(50).persen(100), Ok(Rupiah(1)));
        assert_eq!(Rupiah(49).persen(100), Ok(Rupiah(0)));
        assert_eq!(Rupiah(-50).persen(100), Ok(Rupiah(0)));
        assert_eq!(Rupiah(-51).persen(100), Ok(Rupiah(-1)));
    }

    #[test]
    fn a_share_of_whole_rupiah_is_told_from_a_rounded_one() {
        assert!(Rupiah(100).persen_bulat(100) && Rupiah(0).persen_bulat(1) && Rupiah(-100).persen_bulat(100));
        assert!(!Rupiah(50).persen_bulat(100) && !Rupiah(101).persen_bulat(100));
    }

    #[test]
    fn every_operation_reports_overflow() {
        let most = Rupiah(i64::MAX);
        assert_eq!(most.plus(Rupiah(1)), Err(RupiahError::Overflow));
        assert_eq!(Rupiah(i64::MIN).minus(Rupiah(1)), Err(RupiahError::Overflow));
        assert_eq!(most.times(2), Err(RupiahError::Overflow));
        assert_eq!(most.persen(10_001), Err(RupiahError::Overflow));
        assert_eq!(Rupiah::sum([most, Rupiah(1)]), Err(RupiahError::Overflow));
        assert_eq!(most.persen(10_000), Ok(most));
    }
}
