//! The words of a shell's own controls.

use crate::screen::ShellWords;
use crate::text::{self, Argument, Language, Texts};

/// What the controls are called that belong to the shell and not to a screen.
#[must_use]
pub fn shell_words(language: Language) -> ShellWords {
    let texts = Texts::new(language);
    let say = |key: &str| texts.say(key, &[]);
    // The shell puts the number in.
    let pattern = |key: &str| texts.say(key, &[("n", Argument::Text("{n}"))]);
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    ShellWords {
        back: say("common-shell-back"),
        refresh: say("common-shell-refresh"),
        show: say("common-shell-show"),
        hide: say("common-shell-hide"),
        decrease: say("common-shell-decrease"),
        increase: say("common-shell-increase"),
        choose: say("common-shell-choose"),
        cancel: say("common-shell-cancel"),
        search: say("common-shell-search"),
        clear: say("common-shell-clear"),
        no_match: say("common-shell-no-match"),
        take_photo: say("common-shell-take-photo"),
        from_photos: say("common-shell-from-photos"),
        from_files: say("common-shell-from-files"),
        allow: say("common-shell-allow"),
        deny: say("common-shell-deny"),
        covered: say("common-shell-covered"),
        minute: say("common-shell-minute"),
        minutes: pattern("common-shell-minutes"),
        second: say("common-shell-second"),
        seconds: pattern("common-shell-seconds"),
        previous_month: say("common-shell-previous-month"),
        next_month: say("common-shell-next-month"),
        months: all(text::months(language)),
        weekdays: all(text::weekdays(language)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_has_a_word_in_both_languages() {
        let id = shell_words(Language::Id);
        assert_eq!((id.back.as_str(), id.cancel.as_str()), ("Kembali", "Batal"));
        for language in [Language::Id, Language::En] {
            let words = serde_json::to_string(&shell_words(language)).unwrap();
            assert!(!words.contains("common-shell-"), "{words}");
        }
    }

    #[test]
    fn a_shell_has_a_place_for_the_number_and_a_name_for_every_month_and_day() {
        for language in [Language::Id, Language::En] {
            let words = shell_words(language);
            assert!(
                words.minutes.contains("{n}") && words.seconds.contains("{n}"),
                "{words:?}"
            );
            assert_eq!((words.months.len(), words.weekdays.len()), (12, 7));
        }
        assert_eq!(shell_words(Language::Id).weekdays.first().unwrap(), "Senin");
    }
}
