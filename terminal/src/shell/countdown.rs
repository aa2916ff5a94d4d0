//! Countdowns: a shell counts by itself, shows what is left and says it now and then.

use jkn_core::screen::lines::left;

use super::Shell;
use crate::page::{Countdown, Row};

impl Shell {
    /// Lets time pass; what a screen reader would say of the countdowns now.
    pub fn pass(&mut self, seconds: u32) -> Vec<String> {
        let before = self.elapsed;
        self.elapsed = before.saturating_add(seconds);
        let heard = self.rows.iter().filter_map(|row| {
            let countdown = row.countdown.as_ref()?;
            let was = countdown.seconds.saturating_sub(before);
            let is = countdown.seconds.saturating_sub(self.elapsed);
            if was > 0 && is == 0 {
                return Some(row.text.clone());
            }
            let marks = |seconds: u32| seconds.div_ceil(countdown.announce_every_s.max(1));
            let due = countdown.announce_every_s > 0 && is > 0 && marks(was) != marks(is);
            due.then(|| self.said(countdown, is))
        });
        heard.collect()
    }

    /// Whether something on the screen changes by itself.
    #[must_use]
    pub fn is_ticking(&self) -> bool {
        let running = |countdown: &Countdown| countdown.seconds > self.elapsed;
        self.rows.iter().filter_map(|row| row.countdown.as_ref()).any(running)
    }

    fn said(&self, countdown: &Countdown, seconds: u32) -> String {
        let part = |n: u32, one: &str, many: &str| match n {
            0 => String::new(),
            1 => format!(" {one}"),
            n => format!(" {}", many.replace("{n}", &n.to_string())),
        };
        let words = &self.words;
        let minutes = part(seconds / 60, &words.minute, &words.minutes);
        let seconds = part(seconds % 60, &words.second, &words.seconds);
        format!("{}{minutes}{seconds}", countdown.label)
    }

    /// What a row says now.
    pub(super) fn text(&self, row: &Row) -> String {
        let running = row
            .countdown
            .as_ref()
            .map(|c| (c, c.seconds.saturating_sub(self.elapsed)));
        match running {
            Some((countdown, seconds)) if seconds > 0 => format!("{} {}", countdown.label, left(seconds)),
            _ => row.text.clone(),
        }
    }
}
