//! Figures as services really send them: as numbers, as text, with a zero fraction, negative, as nothing.
//!
//! One reader for all of them. What a figure is worth is said by whoever reads it: one that only decorates may be unknown,
//! one that counts (money, a code) makes its own entry unreadable. A guess is never made: what could mean two numbers, such
//! as the text `1.000`, is unknown.

use serde::Serialize;

use super::read::Unreadable;
use super::wire::Wire;

/// Largest whole number that every JSON writer can write, in both directions.
const LARGEST: f64 = 9_007_199_254_740_991.0;

/// A whole number on the wire; unknown when what came is none. Reading it never fails.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Figure(Option<i64>);

impl Figure {
    /// How many there are. Below nothing is unknown: a waiting time computed from one person too few says nothing.
    #[must_use]
    pub fn count(self) -> Option<u32> {
        u32::try_from(self.0?).ok()
    }

    /// How many are left of a quota. Below nothing is nothing: more were booked than there are places.
    #[must_use]
    pub fn left(self) -> Option<u32> {
        u32::try_from(self.0?.max(0)).ok()
    }

    /// The number itself, also below zero.
    #[must_use]
    pub const fn number(self) -> Option<i64> {
        self.0
    }

    /// The code that this number is.
    pub(super) fn code(self, field: &'static str) -> Result<u32, Unreadable> {
        self.count().ok_or(Unreadable(field))
    }
}

impl From<u32> for Figure {
    fn from(number: u32) -> Self {
        Self(Some(i64::from(number)))
    }
}

impl From<i64> for Figure {
    fn from(number: i64) -> Self {
        Self(Some(number))
    }
}

impl Wire for Figure {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        Ok(Self(match String::read(json) {
            Ok(text) => of_text(text.trim()),
            Err(_) => of_number(json),
        }))
    }
}

/// A JSON number; with a fraction only when that is zero.
fn of_number(json: &str) -> Option<i64> {
    if let Ok(whole) = serde_json::from_str(json) {
        return Some(whole);
    }
    let number: f64 = serde_json::from_str(json).ok()?;
    // The cast is exact within these bounds.
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() <= LARGEST).then_some(number as i64)
}

/// Digits with a sign, and at most two zeros behind a point: three could be thousands.
fn of_text(text: &str) -> Option<i64> {
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(".00"));
    let whole = whole.unwrap_or(text);
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| whole.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Figure {
        Wire::read(json).unwrap()
    }

    /// Field report F22.
    #[test]
    fn a_number_is_read_however_it_is_written_and_never_guessed() {
        for (json, number) in [
            ("12", Some(12)),
            ("\"9000\"", Some(9_000)),
            ("\" 30 \"", Some(30)),
            ("35000.0", Some(35_000)),
            ("\"35000.00\"", Some(35_000)),
            ("3.5e4", Some(35_000)),
            ("-300", Some(-300)),
            ("\"-1\"", Some(-1)),
            ("9223372036854775807", Some(i64::MAX)),
            ("562.5", None),
            ("\"1.000\"", None),
            ("\"1,5\"", None),
            ("\"+7\"", None),
            ("\"-\"", None),
            ("\"\"", None),
            ("null", None),
            ("true", None),
            ("[]", None),
            ("{\"jumlah\":3}", None),
            ("1e300", None),
            ("9223372036854775808", None),
            ("\"99999999999999999999\"", None),
        ] {
            assert_eq!(read(json).number(), number, "{json}");
        }
    }

    /// Field report F21.
    #[test]
    fn below_nothing_is_unknown_but_for_places_left() {
        assert_eq!((read("-1").count(), read("-1").left()), (None, Some(0)));
        assert_eq!((read("3").count(), read("3").left()), (Some(3), Some(3)));
        assert_eq!((read("null").count(), read("null").left()), (None, None));
        assert_eq!(read("4294967296").count(), None);
        assert_eq!(read("-5").code("kodedokter"), Err(Unreadable("kodedokter")));
    }

    #[test]
    fn a_figure_is_written_as_the_number_it_is() {
        let json = |figure: Figure| serde_json::to_string(&figure).unwrap();
        assert_eq!(json(Figure::from(7_u32)), "7");
        assert_eq!(json(Figure::default()), "null");
    }
}
