//! How far it is to a facility, without a map (`domain.md` §12.4, D): the great circle between two points.

use serde::{Deserialize, Serialize};

use super::salah::InputSalah;

/// Mean radius of the earth in metres (IUGG).
const JARI_JARI_METER: f64 = 6_371_008.8;

/// A place in millionths of a degree, about 11 cm; latitude −90 to 90 degrees, longitude −180 to 180.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Titik {
    /// Latitude, north positive.
    pub lintang: i32,
    /// Longitude, east positive.
    pub bujur: i32,
}

impl Titik {
    #[allow(
        clippy::float_arithmetic,
        reason = "degrees become radians here, for the distance below"
    )]
    fn periksa(self) -> Result<(f64, f64), InputSalah> {
        let dalam = |nilai: i32, batas: i32, bidang| {
            if (-batas..=batas).contains(&nilai) {
                return Ok((f64::from(nilai) / 1e6).to_radians());
            }
            Err(InputSalah::Rentang {
                bidang,
                paling_sedikit: i64::from(-batas),
                paling_banyak: i64::from(batas),
            })
        };
        Ok((
            dalam(self.lintang, 90_000_000, "lintang")?,
            dalam(self.bujur, 180_000_000, "bujur")?,
        ))
    }
}

/// Metres between two places over the surface of the earth, rounded; at most 20.015.114, half around it.
///
/// # Errors
/// `LINTANG_RANGE` or `BUJUR_RANGE`.
#[allow(
    clippy::float_arithmetic,
    reason = "a distance to show, rounded to whole metres; no rule decides by it"
)]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0 to 20.015.114 fits"
)]
pub fn jarak_meter(dari: Titik, ke: Titik) -> Result<u32, InputSalah> {
    let ((lintang_a, bujur_a), (lintang_b, bujur_b)) = (dari.periksa()?, ke.periksa()?);
    let setengah = |a: f64, b: f64| ((b - a) / 2.0).sin().powi(2);
    let h = setengah(lintang_a, lintang_b) + lintang_a.cos() * lintang_b.cos() * setengah(bujur_a, bujur_b);
    // Rounding can lift h a hair above 1 at the antipodes.
    Ok((2.0 * JARI_JARI_METER * h.min(1.0).sqrt().asin()).round() as u32)
}
