//! The words of a shell's own controls.

use crate::screen::ShellWords;
use crate::text::{Language, Texts};

/// What the controls are called that belong to the shell and not to a screen.
#[must_use]
pub fn shell_words(language: Language) -> ShellWords {
    let texts = Texts::new(language);
    let say = |key: &str| texts.say(key, &[]);
    ShellWords {
        back: say("common-shell-back"),
        refresh: say("common-shell-refresh"),
        show: say("common-shell-show"),
        hide: say("common-shell-hide"),
        decrease: say("common-shell-decrease"),
        increase: say("common-shell-increase"),
        choose: say("common-shell-choose"),
        cancel: say("common-shell-cancel"),
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
}
