//! Long lists, fifty rows at a time.
//!
//! A cursor names the day on which it was given out and the row behind which the page begins. So it stays the same for a
//! day, and rows that come in at the top move nothing; after a week it is refused.

use chrono::{Days, NaiveDate};

/// Rows of a page.
const ROWS: usize = 50;
/// Days that a cursor is good for.
const GOOD_DAYS: u64 = 7;

/// The page that a cursor leads to, and the cursor of the next one; `None` when the cursor is too old or leads nowhere.
pub(crate) fn page<T>(
    all: &[T],
    id: impl Fn(&T) -> &str,
    kursor: Option<String>,
    today: NaiveDate,
) -> Option<(&[T], Option<String>)> {
    let from = match kursor {
        None => 0,
        Some(kursor) => {
            let (day, last) = kursor.split_once('.')?;
            let day: NaiveDate = day.parse().ok()?;
            if day > today || today > day.checked_add_days(Days::new(GOOD_DAYS))? {
                return None;
            }
            all.iter().position(|row| id(row) == last)? + 1
        }
    };
    let rest = all.get(from..)?;
    let rows = rest.get(..ROWS.min(rest.len()))?;
    let more = rest.len() > ROWS;
    let next = rows.last().filter(|_| more).map(|last| format!("{today}.{}", id(last)));
    Some((rows, next))
}
