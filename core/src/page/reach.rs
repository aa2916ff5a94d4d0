//! How far what the gateway said reaches: a status holds for the month in which it was said, never for a later one
//! (`domain.md` §2.2).

use chrono::{Datelike, NaiveDate};

use super::Context;
use super::now::instant_of;
use super::parts;
use crate::rules::antrean::Zona;
use crate::rules::kartu::{TampilanStatus, status_tersimpan};
use crate::screen::{Block, Tone, Ui};
use crate::text::{self, Argument};

/// So many days without the gateway are rarer than a wrong clock, and are said of the clock, not of the data.
const LONG_DAYS: i64 = 60;

/// How far a value of some date reaches today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// It is as new as its kind should be.
    Kini,
    /// It is older than its kind should be, but the month (WIB) in which it was said is not over.
    BulanIni,
    /// Its month is over, or nobody can tell: it says how things were, not how they are.
    Lampau,
}

impl Reach {
    /// How far data as of `as_of_ms` reaches that is fresh for `fresh_ms`.
    #[must_use]
    pub fn of(context: &Context<'_>, fresh_ms: i64, as_of_ms: i64) -> Self {
        // The rule of the month stands in the rule book; an older "no" reaches no further than an older "yes".
        let kept = status_tersimpan(true, instant_of(as_of_ms).date_naive(), context.now.today());
        let holds = kept.is_ok_and(|kept| kept.status == TampilanStatus::Aktif);
        if clock_is_lost(context) || !holds {
            Self::Lampau
        } else if parts::is_old(context, fresh_ms, as_of_ms) {
            Self::BulanIni
        } else {
            Self::Kini
        }
    }

    /// The same, but over once `sampai`, the last day of validity, has passed.
    #[must_use]
    pub fn until(self, context: &Context<'_>, sampai: Option<NaiveDate>) -> Self {
        if sampai.is_some_and(|last| last < context.now.today()) {
            Self::Lampau
        } else {
            self
        }
    }

    /// A membership's status in words; never more than the data's date allows.
    #[must_use]
    pub fn status(self, context: &Context<'_>, aktif: bool, as_of_ms: i64) -> (String, Tone) {
        let (key, tone) = match (aktif, self) {
            (true, Self::Kini | Self::BulanIni) => ("common-status-active", Tone::Success),
            (true, Self::Lampau) => ("common-status-last-active", Tone::Warning),
            (false, Self::Kini) => ("common-status-inactive", Tone::Danger),
            // Somebody may have paid since, so that an older "no" is no more certain than an older "yes".
            (false, Self::BulanIni | Self::Lampau) => ("common-status-last-inactive", Tone::Warning),
        };
        let day = day(context, as_of_ms);
        let month = month(context, as_of_ms);
        let arguments = [("tanggal", Argument::Text(&day)), ("bulan", Argument::Text(&month))];
        (context.tell(key, &arguments), tone)
    }
}

/// A status that is shown rests on the rule of its month: the page says so, and what of it is our assumption.
pub fn rests(context: &Context<'_>, aktif: bool, as_of_ms: i64) {
    let kept = status_tersimpan(aktif, instant_of(as_of_ms).date_naive(), context.now.today());
    if let Ok(kept) = kept {
        parts::rests_on(context, &kept.penjelasan);
    }
}

/// The day (WIB) on which something was said, in words.
#[must_use]
pub fn day(context: &Context<'_>, as_of_ms: i64) -> String {
    text::date(context.language(), instant_of(as_of_ms).date_naive())
}

/// The month (WIB) in which something was said, in words.
#[must_use]
pub fn month(context: &Context<'_>, as_of_ms: i64) -> String {
    let day = instant_of(as_of_ms).date_naive();
    text::month(context.language(), day.year(), day.month())
}

/// How long ago something was said, in words and calendar days (WIB); says so when that cannot be known.
#[must_use]
pub fn age(context: &Context<'_>, as_of_ms: i64) -> String {
    if clock_is_lost(context) {
        return context.say("common-age-unknown");
    }
    let days = (context.now.today() - instant_of(as_of_ms).date_naive()).num_days();
    let (key, count) = match days {
        ..=0 => ("common-age-today", 0),
        1 => ("common-age-yesterday", 1),
        2..=60 => ("common-age-days", days),
        61..=729 => ("common-age-months", days / 30),
        730.. => ("common-age-years", days / 365),
    };
    let age = context.tell(key, &[("jumlah", Argument::Count(count))]);
    if days > LONG_DAYS && !context.now.is_certain() {
        context.tell("common-age-by-phone", &[("umur", Argument::Text(&age))])
    } else {
        age
    }
}

/// When something was said and how long ago that is: today with the hour, else the day; `stale` is too old for its kind.
#[must_use]
pub fn as_of(context: &Context<'_>, as_of_ms: i64, stale: bool) -> String {
    let said = instant_of(as_of_ms);
    if !clock_is_lost(context) && said.date_naive() == context.now.today() {
        let time = text::time(context.language(), said.time(), Zona::Wib.singkatan());
        let old = if stale { "ya" } else { "tidak" };
        let words = [("jam", Argument::Text(&time)), ("lama", Argument::Text(old))];
        return context.tell("common-as-of-today", &words);
    }
    let (day, age) = (day(context, as_of_ms), age(context, as_of_ms));
    let key = if stale { "common-as-of-old" } else { "common-as-of" };
    context.tell(
        key,
        &[("tanggal", Argument::Text(&day)), ("umur", Argument::Text(&age))],
    )
}

/// A sentence that says how old what is shown is, and no more than is known of it.
#[must_use]
pub fn may_have_changed(context: &Context<'_>, as_of_ms: i64) -> String {
    if clock_is_lost(context) {
        return context.say("common-old-unknown");
    }
    let age = age(context, as_of_ms);
    context.tell("common-old-known", &[("umur", Argument::Text(&age))])
}

/// Says what is odd about the phone's clock: it contradicts the gateway, or it makes the data so old that the clock itself
/// may be what is wrong, and nobody can confirm it.
pub fn clock_notice<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, as_of_ms: i64) {
    if let Some((title, text)) = clock_words(context, as_of_ms) {
        ui.block(Block::Notice {
            tone: Tone::Info,
            title,
            text,
            actions: Vec::new(),
        });
    }
}

/// Title and text of [`clock_notice`]; `None` when there is nothing odd. Where it is said, nothing else need say that the
/// data may not be the newest.
#[must_use]
pub fn clock_words(context: &Context<'_>, as_of_ms: i64) -> Option<(String, String)> {
    let days = (context.now.today() - instant_of(as_of_ms).date_naive()).num_days();
    let key = match (context.now.clock_is_wrong(), context.now.is_certain()) {
        (true, true) => "common-clock-wrong",
        (true, false) => "common-clock-lost",
        (false, false) if days > LONG_DAYS => "common-clock-unsure",
        _ => return None,
    };
    let clock = text::date(context.language(), instant_of(context.now.wall_ms).date_naive());
    let text = context.tell(&format!("{key}-text"), &[("tanggal", Argument::Text(&clock))]);
    Some((context.say(&format!("{key}-title")), text))
}

/// Whether [`clock_notice`] says already that nobody can tell how old the data is.
#[must_use]
pub fn clock_says_it(context: &Context<'_>, as_of_ms: i64) -> bool {
    !context.now.is_certain() && clock_words(context, as_of_ms).is_some()
}

/// True when the phone's clock is known to be wrong and nothing better is at hand.
fn clock_is_lost(context: &Context<'_>) -> bool {
    context.now.clock_is_wrong() && !context.now.is_certain()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Now;
    use crate::page::sample::{MOMENT_MS, World};
    use crate::text::Language;

    const HOUR_MS: i64 = 3_600_000;
    const DAY_MS: i64 = 24 * HOUR_MS;
    const TEN_YEARS_MS: i64 = 3_652 * DAY_MS;

    fn at(now: Now, as_of_ms: i64) -> (Reach, String) {
        let mut world = World::signed_in(Language::Id);
        world.now = now;
        let context = world.context();
        (
            Reach::of(&context, context.known.keluarga().fresh_ms, as_of_ms),
            age(&context, as_of_ms),
        )
    }

    fn offline(wall_ms: i64) -> Now {
        Now {
            wall_ms,
            gateway_ms: None,
            newest_ms: Some(MOMENT_MS),
        }
    }

    #[test]
    fn a_month_ends_at_midnight_in_wib() {
        // The moment is 24 November, 10.05 WIB: the month has 6 days, 13 hours and 55 minutes left.
        let end = MOMENT_MS + 6 * DAY_MS + 13 * HOUR_MS + 55 * 60_000;
        assert_eq!(at(offline(end - 1), MOMENT_MS).0, Reach::Kini);
        assert_eq!(at(offline(end), MOMENT_MS).0, Reach::Lampau);
    }

    #[test]
    fn data_older_than_a_week_still_holds_for_its_own_month() {
        let (reach, age) = at(offline(MOMENT_MS), MOMENT_MS - 8 * DAY_MS);
        assert_eq!((reach, age.as_str()), (Reach::BulanIni, "8 hari yang lalu"));
    }

    #[test]
    fn a_clock_ten_years_back_claims_nothing() {
        let (reach, age) = at(offline(MOMENT_MS - TEN_YEARS_MS), MOMENT_MS);
        assert_eq!(reach, Reach::Lampau);
        assert_eq!(age, "belum tentu yang terbaru");
    }

    #[test]
    fn a_clock_ten_years_ahead_claims_nothing_until_the_gateway_has_spoken() {
        let mut now = offline(MOMENT_MS + TEN_YEARS_MS);
        assert_eq!(
            at(now, MOMENT_MS),
            (Reach::Lampau, "sekitar 10 tahun yang lalu menurut jam HP".to_owned())
        );
        now.gateway_ms = Some(MOMENT_MS);
        assert_eq!(at(now, MOMENT_MS), (Reach::Kini, "hari ini".to_owned()));
    }

    #[test]
    fn the_same_month_of_another_year_is_another_month() {
        assert_eq!(at(offline(MOMENT_MS + 365 * DAY_MS), MOMENT_MS).0, Reach::Lampau);
    }

    #[test]
    fn a_validity_that_ended_yesterday_no_longer_holds() {
        let world = World::signed_in(Language::Id);
        let context = world.context();
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d);
        assert_eq!(Reach::Kini.until(&context, day(24)), Reach::Kini);
        assert_eq!(Reach::Kini.until(&context, day(23)), Reach::Lampau);
        assert_eq!(Reach::Kini.until(&context, None), Reach::Kini);
    }
}
