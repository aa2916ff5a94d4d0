//! How single values are read. Strict where a wrong reading would mislead (who, which day, money), tolerant where the
//! ecosystem may grow (codes, words, new fields, rows of a list) and where a value only decorates ([`super::Figure`]).

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::figure::Figure;
use super::text::Line;
use super::wire::Wire;
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::nomor::NomorKartu;
use crate::rules::rupiah::Rupiah;

/// What could not be read; names the field, never its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be read")]
pub struct Unreadable(pub &'static str);

/// The rows of a list, each read by itself: one that cannot be read is counted and does not take the others with it. A list
/// that is `null` has none, as many services write an empty one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows<T> {
    rows: Vec<T>,
    skipped: u32,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> From<Vec<T>> for Rows<T> {
    fn from(rows: Vec<T>) -> Self {
        Self { rows, skipped: 0 }
    }
}

impl<T> Rows<T> {
    /// The rows that could be read on the wire.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.rows
    }

    /// The values of the rows that could be read, and how many could not.
    pub fn each<V>(self, read: impl Fn(T) -> Result<V, Unreadable>) -> (Vec<V>, u32) {
        let mut skipped = self.skipped;
        let mut values = Vec::with_capacity(self.rows.len());
        for row in self.rows {
            match read(row) {
                Ok(value) => values.push(value),
                Err(_) => skipped = skipped.saturating_add(1),
            }
        }
        (values, skipped)
    }
}

impl<T: Serialize> Serialize for Rows<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rows.serialize(serializer)
    }
}

impl<T: Wire> Wire for Rows<T> {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        let list: Option<Vec<&RawValue>> = serde_json::from_str(json)?;
        let mut rows = Self::default();
        for row in list.unwrap_or_default() {
            match T::read(row.get()) {
                Ok(row) => rows.rows.push(row),
                Err(_) => rows.skipped = rows.skipped.saturating_add(1),
            }
        }
        Ok(rows)
    }
}

/// Something that only some services tell: what is of another form counts as not told, and costs nothing else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Loose<T>(pub T);

impl<T: Wire + Default> Wire for Loose<T> {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        Ok(Self(T::read(json).unwrap_or_default()))
    }
}

/// A yes or a no as services write them; `None` for anything else, which is neither.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Answer(pub Option<bool>);

impl Wire for Answer {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        Ok(Self(match json.trim_matches('"').to_ascii_lowercase().as_str() {
            "true" | "1" | "ya" | "y" => Some(true),
            "false" | "0" | "tidak" | "t" => Some(false),
            _ => None,
        }))
    }
}

/// The code by which something is called; shown, so it is cleaned, and never empty.
pub(super) fn code(text: &str, field: &'static str) -> Result<String, Unreadable> {
    let code = String::from(Line::new(text));
    Some(code).filter(|code| !code.is_empty()).ok_or(Unreadable(field))
}

/// A NIK; empty for what registries write where somebody has none: nothing, zeros, dashes, stars.
pub(super) fn nik(text: &Line) -> String {
    let has_any = text.as_str().chars().any(|c| c.is_alphanumeric() && c != '0');
    if has_any {
        text.as_str().to_owned()
    } else {
        String::new()
    }
}

/// A card number.
pub(super) fn kartu(text: &str) -> Result<NomorKartu, Unreadable> {
    NomorKartu::parse(text).map_err(|_| Unreadable("nomorkartu"))
}

/// A day; years outside 1900..=2199 are a mistake of whoever wrote them.
pub(super) fn date(text: &str, field: &'static str) -> Result<NaiveDate, Unreadable> {
    let date: NaiveDate = text.parse().map_err(|_| Unreadable(field))?;
    (1900..=2199)
        .contains(&date.year())
        .then_some(date)
        .ok_or(Unreadable(field))
}

/// A month, written `yyyy-mm`.
pub(super) fn bulan(text: &str, field: &'static str) -> Result<Bulan, Unreadable> {
    let first = date(&format!("{text}-01"), field)?;
    Bulan::from_date(first).map_err(|_| Unreadable(field))
}

/// A moment, milliseconds since 1970 UTC; years outside 1970..=2199 are a mistake of whoever wrote them.
pub(super) fn instant(ms: Figure, field: &'static str) -> Result<i64, Unreadable> {
    let ms = ms.number().filter(|ms| (0..7_258_032_000_000).contains(ms));
    ms.ok_or(Unreadable(field))
}

/// The cursor of the next page of a list; an empty one leads nowhere.
pub(super) fn next(kursor: Option<Line>) -> Option<String> {
    kursor.map(String::from).filter(|kursor| !kursor.is_empty())
}

/// An amount that somebody owes or pays: whole rupiah, never below zero. A credit is no amount to pay.
pub(super) fn money(rupiah: Figure, field: &'static str) -> Result<Rupiah, Unreadable> {
    let rupiah = rupiah.number().filter(|rupiah| *rupiah >= 0);
    rupiah.map(Rupiah).ok_or(Unreadable(field))
}

/// A class of ward; `None` for a code this version does not know.
pub(super) fn kelas(code: &str) -> Option<Kelas> {
    Kelas::dari_kode(code)
}

/// A zone.
pub(super) fn zona(text: &str) -> Result<Zona, Unreadable> {
    match text {
        "WIB" => Ok(Zona::Wib),
        "WITA" => Ok(Zona::Wita),
        "WIT" => Ok(Zona::Wit),
        _ => Err(Unreadable("zona")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bad_row_does_not_take_its_list_with_it() {
        let rows: Rows<u16> = Wire::read("[1, \"dua\", null, 4, 99999]").unwrap();
        let even = |n: u16| {
            if n.is_multiple_of(2) {
                Ok(n)
            } else {
                Err(Unreadable("ganjil"))
            }
        };
        assert_eq!(rows.as_slice(), [1, 4]);
        assert_eq!(rows.each(even), (vec![4], 4));
        assert!(<Rows<u16> as Wire>::read("{}").is_err());
        assert_eq!(<Rows<u16> as Wire>::read("null").unwrap(), Rows::default());
    }

    /// Field report F19.
    #[test]
    fn what_registries_write_where_there_is_no_nik_is_none() {
        for text in ["", "0", "-", "--", "****", "* * *", "0000000000000000", "***.***"] {
            assert_eq!(nik(&Line::from(text)), "", "{text}");
        }
        for text in ["3171010101900001", "3171********0001", "tidak ada"] {
            assert_eq!(nik(&Line::from(text)), text);
        }
    }

    #[test]
    fn a_date_beyond_every_life_and_money_below_zero_are_mistakes() {
        assert!(date("2026-11-24", "x").is_ok());
        for text in ["0000-00-00", "1899-12-31", "9999-01-01", "24-11-2026"] {
            assert_eq!(date(text, "x"), Err(Unreadable("x")), "{text}");
        }
        for unknown in [Figure::from(-1_i64), Figure::default()] {
            assert_eq!(money(unknown, "jumlah"), Err(Unreadable("jumlah")));
        }
        assert_eq!(money(Figure::from(0_i64), "jumlah"), Ok(Rupiah(0)));
    }
}
