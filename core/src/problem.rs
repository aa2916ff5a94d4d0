//! The catalogue of problems: a stable code, what happened, what is safe, the next step, another channel.
//!
//! The words stand in `texts/*/problem.ftl` under `problem-<slug>-{title,text,safe,next,other}`; `other` may be missing.
//! A code never changes its meaning and is never given out twice.

use crate::screen::{Action, Block};
use crate::text::{Argument, Texts};

/// Something that went wrong, as a person is told.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each name and its slug say what happened; the texts say the rest
pub enum Problem {
    // 10xx: between this phone and the gateway
    Offline,
    Untrusted,
    NoReply,
    NotTheGateway,
    Busy { wait_s: Option<u64> },
    TooLarge,
    NotUnderstood,
    NotOffered,
    // 20xx: getting in
    SessionEnded,
    WrongPassword { left: Option<u32> },
    NotRegistered,
    AccountPaused { wait_s: Option<u32> },
    RecoveryNeeded,
    CaptchaWrong,
    CaptchaExpired,
    SignInRefused { pesan: String },
    // 21xx: numbers that cannot be right
    IdentityLength,
    IdentityFormat,
    NikDate,
    NikSerial,
    // 30xx: this phone's own storage and clock
    DiskFull,
    Unwritable,
    KeyLost,
    StoreDamaged,
    NewerVersion,
    StoreFailed,
    ClockWrong,
    UnreadablePromise,
    // 50xx: the gateway refused a promise by a rule
    Refused { alasan: String, pesan: String },
    // 90xx: the app itself
    NoSuchPage,
    Internal,
}

impl Problem {
    /// Every problem once, with sample arguments; for the generated page and the tests over all words.
    #[must_use]
    pub fn all() -> Vec<Self> {
        vec![
            Self::Offline,
            Self::Untrusted,
            Self::NoReply,
            Self::NotTheGateway,
            Self::Busy { wait_s: Some(30) },
            Self::TooLarge,
            Self::NotUnderstood,
            Self::NotOffered,
            Self::SessionEnded,
            Self::WrongPassword { left: Some(3) },
            Self::NotRegistered,
            Self::AccountPaused { wait_s: Some(900) },
            Self::RecoveryNeeded,
            Self::CaptchaWrong,
            Self::CaptchaExpired,
            Self::SignInRefused {
                pesan: "—".to_owned()
            },
            Self::IdentityLength,
            Self::IdentityFormat,
            Self::NikDate,
            Self::NikSerial,
            Self::DiskFull,
            Self::Unwritable,
            Self::KeyLost,
            Self::StoreDamaged,
            Self::NewerVersion,
            Self::StoreFailed,
            Self::ClockWrong,
            Self::UnreadablePromise,
            Self::Refused {
                alasan: "kuota_habis".to_owned(),
                pesan: "Kuota Antrean Sudah Penuh".to_owned(),
            },
            Self::NoSuchPage,
            Self::Internal,
        ]
    }

    /// Code and slug.
    const fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Offline => ("JKN-1001", "offline"),
            Self::Untrusted => ("JKN-1002", "untrusted"),
            Self::NoReply => ("JKN-1003", "no-reply"),
            Self::NotTheGateway => ("JKN-1004", "not-the-gateway"),
            Self::Busy { .. } => ("JKN-1005", "busy"),
            Self::TooLarge => ("JKN-1006", "too-large"),
            Self::NotUnderstood => ("JKN-1007", "not-understood"),
            Self::NotOffered => ("JKN-1008", "not-offered"),
            Self::SessionEnded => ("JKN-2001", "session-ended"),
            Self::WrongPassword { .. } => ("JKN-2002", "wrong-password"),
            Self::NotRegistered => ("JKN-2003", "not-registered"),
            Self::AccountPaused { .. } => ("JKN-2004", "account-paused"),
            Self::RecoveryNeeded => ("JKN-2005", "recovery-needed"),
            Self::CaptchaWrong => ("JKN-2006", "captcha-wrong"),
            Self::CaptchaExpired => ("JKN-2007", "captcha-expired"),
            Self::SignInRefused { .. } => ("JKN-2008", "sign-in-refused"),
            Self::IdentityLength => ("JKN-2101", "identity-length"),
            Self::IdentityFormat => ("JKN-2102", "identity-format"),
            Self::NikDate => ("JKN-2103", "nik-date"),
            Self::NikSerial => ("JKN-2104", "nik-serial"),
            Self::DiskFull => ("JKN-3001", "disk-full"),
            Self::Unwritable => ("JKN-3002", "unwritable"),
            Self::KeyLost => ("JKN-3003", "key-lost"),
            Self::StoreDamaged => ("JKN-3004", "store-damaged"),
            Self::NewerVersion => ("JKN-3005", "newer-version"),
            Self::StoreFailed => ("JKN-3006", "store-failed"),
            Self::ClockWrong => ("JKN-3007", "clock-wrong"),
            Self::UnreadablePromise => ("JKN-3008", "unreadable-promise"),
            Self::Refused { .. } => ("JKN-5001", "refused"),
            Self::NoSuchPage => ("JKN-9001", "no-such-page"),
            Self::Internal => ("JKN-9002", "internal"),
        }
    }

    /// Stable code that a person can read to a helper, for example `JKN-1001`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.names().0
    }

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
        let mut page = "# Problems\n\nMade from the catalogue in `core/src/problem.rs` and its texts; a test compares. What stands in quotation \
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
