//! Values that the properties of several subjects begin with.

use chrono::{DateTime, Days, Duration, FixedOffset, NaiveDate};
use jkn_rules::antrean::Zona;
use jkn_rules::penjelasan::Kelayakan;
use proptest::prelude::*;

pub(crate) fn day() -> impl Strategy<Value = NaiveDate> {
    // 2014-01-01 and twenty years, leap days included.
    (0u64..7305).prop_map(|n| date(2014, 1, 1) + Days::new(n))
}

pub(crate) fn date(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("date")
}

/// Any date the calendar can hold, its ends included.
pub(crate) fn any_date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::MIN;
    let span = NaiveDate::MAX.signed_duration_since(first).num_days();
    prop_oneof![
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
        (0..=span).prop_map(move |n| first + Duration::days(n)),
        day(),
    ]
}

pub(crate) fn zona() -> impl Strategy<Value = Zona> {
    proptest::sample::select(vec![Zona::Wib, Zona::Wita, Zona::Wit])
}

pub(crate) fn instant(ms: i64) -> DateTime<FixedOffset> {
    DateTime::from_timestamp_millis(ms)
        .unwrap_or(DateTime::<chrono::Utc>::MAX_UTC)
        .fixed_offset()
}

pub(crate) fn allowed(k: &Kelayakan) -> bool {
    matches!(k, Kelayakan::Boleh { .. })
}
