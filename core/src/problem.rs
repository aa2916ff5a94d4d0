//! The words of problems: what happened, what is safe, the next step, another channel.
//!
//! They stand in `texts/*/problem.ftl` under `problem-<slug>-{title,text,safe,next,other}`; `other` may be missing.

pub use crate::data::Problem;
use crate::data::problem::LONGEST_WAIT_S;
use crate::screen::{Action, Block};
use crate::text::{Argument, Texts};

/// Longest pause of an account that can be meant, in seconds; the rules pause for minutes.
const LONGEST_PAUSE_S: u64 = 86_400;

/// A time to wait as people say it: seconds below a minute, minutes below two hours, then hours; never too short.
fn wait(seconds: u64, texts: &Texts) -> String {
    let minutes = seconds.div_ceil(60);
    let (key, count) = match minutes {
        _ if seconds < 60 => ("common-wait-seconds", seconds),
        60 | 120.. => ("common-wait-hours", minutes.div_ceil(60)),
        minutes => ("common-wait-minutes", minutes),
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    texts.say(key, &[("jumlah", Argument::Count(count))])
}

impl Problem {
    /// The words of one part; `None` when there is no such message.
    fn part(&self, part: &str, texts: &Texts) -> Option<String> {
        let key = format!("problem-{}-{part}", self.names().1);
        if !texts.has(&key) {
            return None;
        }
        let (count, words) = match self {
            Self::WrongPassword { left } | Self::CodeWrong { left } | Self::AnswersWrong { left } => {
                (left.map_or(-1, i64::from), "")
            }
            Self::FileTooLarge { mib } => (i64::from(*mib), ""),
            Self::SignInRefused { pesan } | Self::Refused { pesan, .. } => (0, pesan.as_str()),
            _ => (0, ""),
        };
        let wait = self.wait_s().map(|wait_s| wait(wait_s, texts));
        Some(texts.say(
            &key,
            &[
                ("jumlah", Argument::Count(count)),
                ("pesan", Argument::Text(words)),
                ("ada", Argument::Text(if wait.is_some() { "tunggu" } else { "lain" })),
                ("tunggu", Argument::Text(&wait.unwrap_or_default())),
            ],
        ))
    }

    /// How long to wait, seconds, as it is kept; `None` when nothing was said that can be meant.
    fn wait_s(&self) -> Option<u64> {
        let said = match self {
            Self::Busy { wait_s } => wait_s.map(|wait_s| wait_s.min(LONGEST_WAIT_S)),
            Self::AccountPaused { wait_s } | Self::CodeWait { wait_s } | Self::CodeQuota { wait_s } => {
                wait_s.map(u64::from).filter(|wait_s| *wait_s <= LONGEST_PAUSE_S)
            }
            _ => None,
        };
        said.filter(|wait_s| *wait_s > 0)
    }

    /// Title in a few words, for example for a field's error.
    #[must_use]
    pub fn title(&self, texts: &Texts) -> String {
        self.part("title", texts).unwrap_or_else(|| self.code().to_owned())
    }

    /// What happened, in a sentence or two, for a place with no room for the whole block.
    #[must_use]
    pub fn words(&self, texts: &Texts) -> Option<String> {
        self.part("text", texts)
    }

    /// Title and what happened, for a field's error.
    #[must_use]
    pub fn title_and_words(&self, texts: &Texts) -> String {
        let title = self.title(texts);
        match self.words(texts) {
            Some(words) => format!("{title}. {words}"),
            None => title,
        }
    }

    /// The whole block: what happened, what is safe, what to do.
    #[must_use]
    pub fn block(&self, texts: &Texts, actions: Vec<Action>) -> Block {
        let words = |part| self.part(part, texts).unwrap_or_default();
        Block::Problem {
            code: self.code().to_owned(),
            title: self.title(texts),
            text: words("text"),
            safe: words("safe"),
            next: words("next"),
            other: self.part("other", texts),
            actions,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::Language;

    /// Field report F65.
    #[test]
    fn a_time_to_wait_is_told_as_it_is_kept_and_as_people_say_it() {
        let next = |problem: Problem, language| {
            let Block::Problem { next, .. } = problem.block(&Texts::new(language), Vec::new()) else {
                panic!("not a problem");
            };
            next
        };
        let busy = |wait_s| next(Problem::Busy { wait_s }, Language::Id);
        for (wait_s, words) in [
            (1, "1 detik"),
            (30, "30 detik"),
            (60, "1 menit"),
            (61, "2 menit"),
            (600, "10 menit"),
            (3_600, "1 jam"),
            (99_999_999, "1 jam"),
            (u64::MAX, "1 jam"),
        ] {
            let said = busy(Some(wait_s));
            assert!(said.contains(&format!("setelah {words}.")), "{wait_s}: {said}");
        }
        assert_eq!(busy(Some(0)), busy(None));
        let english = next(
            Problem::Busy {
                wait_s: Some(99_999_999),
            },
            Language::En,
        );
        assert!(english.contains("after 1 hour."), "{english}");
        let paused = |wait_s| next(Problem::AccountPaused { wait_s }, Language::Id);
        assert!(paused(Some(900)).contains("15 menit"), "{}", paused(Some(900)));
        assert!(paused(Some(5_400)).contains("90 menit"), "{}", paused(Some(5_400)));
        assert!(paused(Some(86_400)).contains("24 jam"), "{}", paused(Some(86_400)));
        assert_eq!(paused(Some(u32::MAX)), paused(None));
    }

    #[test]
    fn every_code_and_every_slug_is_given_out_once() {
        let all = Problem::all();
        let codes: BTreeSet<_> = all.iter().map(Problem::code).collect();
        let slugs: BTreeSet<_> = all.iter().map(|p| p.names().1).collect();
        assert_eq!((codes.len(), slugs.len()), (all.len(), all.len()));
    }

    #[test]
    fn every_problem_says_what_happened_what_is_safe_and_what_to_do_in_both_languages() {
        for language in [Language::Id, Language::En] {
            let texts = Texts::new(language);
            for problem in Problem::all() {
                for part in ["title", "text", "safe", "next"] {
                    let words = problem.part(part, &texts).unwrap_or_default();
                    assert!(
                        !words.is_empty() && !words.contains("{$"),
                        "{} {part}: {words}",
                        problem.code()
                    );
                }
            }
        }
    }

    /// `UPDATE_SNAPSHOTS=1 cargo test -p jkn-core problem` writes it anew.
    #[test]
    fn the_page_of_problems_is_what_the_catalogue_says() {
        let texts = [Language::Id, Language::En].map(Texts::new);
        let mut page = "# Problems\n\nMade from the catalogue in `core/src/data/problem.rs` and its texts; a test compares. What stands in quotation \
                        marks is an example.\n"
            .to_owned();
        for problem in Problem::all() {
            page.push_str(&format!("\n## {}\n", problem.code()));
            for texts in &texts {
                let words = |part| problem.part(part, texts).unwrap_or_default();
                let sentences: Vec<String> = ["text", "safe", "next", "other"].map(words).into();
                let sentences: Vec<&str> = sentences.iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
                let language = texts.language().tag();
                page.push_str(&format!(
                    "* {language}: **{}** {}\n",
                    problem.title(texts),
                    sentences.join(" ")
                ));
            }
        }
        let path = std::path::Path::new("../docs/problems.md");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(path, &page).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page);
    }
}
