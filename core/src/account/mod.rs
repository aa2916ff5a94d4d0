//! Getting in and out, and what belongs to the person rather than to a menu.

pub mod akun;
pub mod daftar;
pub mod janji;
pub mod kode_hp_lain;
pub mod masuk;
pub mod nomor_mati;
pub mod pastikan;
pub mod pengaturan;
pub mod perangkat;
pub mod pin;
pub mod privasi;
pub mod pulih;
pub mod tambah_akun;

/// How often the gateway is asked about something that somebody else is to do now: at first, and after [`LONG_MS`]; milliseconds.
const OFTEN_MS: i64 = 5_000;
const SELDOM_MS: i64 = 60_000;
/// After so long on the page nobody is thought to stand at a counter or to hold the other phone any more, milliseconds.
const LONG_MS: i64 = 5 * 60_000;

/// When the gateway is asked next about something that has been waited for since `since_ms` and was asked about at `asked_ms`; all in
/// milliseconds since 1970 UTC. A beginning that is still to come was told by a clock that was wrong: nobody knows how long it is.
const fn ask_again_ms(since_ms: i64, asked_ms: i64) -> i64 {
    let waited_ms = asked_ms.saturating_sub(since_ms);
    let often = 0 <= waited_ms && waited_ms < LONG_MS;
    asked_ms.saturating_add(if often { OFTEN_MS } else { SELDOM_MS })
}

#[cfg(test)]
mod tests {
    use super::ask_again_ms;

    #[test]
    fn what_somebody_else_is_to_do_is_asked_about_often_at_first_and_rarely_after_five_minutes() {
        assert_eq!(ask_again_ms(0, 0), 5_000);
        assert_eq!(ask_again_ms(0, 299_999), 304_999);
        assert_eq!(ask_again_ms(0, 300_000), 360_000);
        let (mut at_ms, mut asked) = (0, 0);
        while at_ms < 3_600_000 {
            (at_ms, asked) = (ask_again_ms(0, at_ms), asked + 1);
        }
        assert_eq!(asked, 60 + 55, "in an hour");
    }

    #[test]
    fn what_a_wrong_clock_let_begin_in_years_is_asked_about_rarely() {
        assert_eq!(ask_again_ms(1, 0), 60_000);
        assert_eq!(ask_again_ms(4 * 365 * 86_400_000, 0), 60_000);
        assert_eq!(ask_again_ms(i64::MAX, i64::MIN + 1), i64::MIN + 1 + 60_000);
    }
}
