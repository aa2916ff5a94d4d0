//! The words of problems: what happened, what is safe, the next step, another channel.
//!
//! They stand in `texts/*/problem.ftl` under `problem-<slug>-{title,text,safe,next,other}`; `other` may be missing.

pub use crate::data::Problem;
use crate::screen::{Action, Block};
use crate::text::{Argument, Texts};

impl Problem {
    /// The words of one part; `None` when there is no such message.
    fn part(&self, part: &str, texts: &Texts) -> Option<String> {
        let key = format!("problem-{}-{part}", self.names().1);
        if !texts.has(&key) {
            return None;
        }
        let (count, words) = match self {
            Self::Busy { wait_s } => (i64::try_from(wait_s.unwrap_or(0)).unwrap_or(i64::MAX), ""),
            Self::WrongPassword { left } => (left.map_or(-1, i64::from), ""),
            Self::AccountPaused { wait_s } => (wait_s.map_or(0, |s| i64::from(s.div_ceil(60))), ""),
            Self::FileTooLarge { mib } => (i64::from(*mib), ""),
            Self::SignInRefused { pesan } | Self::Refused { pesan, .. } => (0, pesan.as_str()),
            _ => (0, ""),
        };
        Some(texts.say(
            &key,
            &[("jumlah", Argument::Count(count)), ("pesan", Argument::Text(words))],
        ))
    }

    /// Title in a few words, for example for a field's error.
    #[must_use]
    pub fn title(&self, texts: &Texts) -> String {
        self.part("title", texts).unwrap_or_else(|| self.code().to_owned())
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
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/problems.md");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), page);
    }
}
