//! What docs/words.md asks of every message, as far as a machine can hold it: terms, meanings, length, punctuation, numbers.
//!
//! A message that must break a rule says so in a comment right above it: `# kata: <rule>: <reason>`. An exception that hides
//! nothing is a fault too.

mod changes;
mod measure;
mod message;
mod rules;

use std::collections::BTreeSet;
use std::path::Path;

pub use changes::{check as check_changes, write};
pub use measure::counts;
use message::{Language, Message};

/// Every fault of every message below `texts`, as `file: key: what`.
///
/// # Errors
/// A folder or file that cannot be read, or that is not Fluent.
pub fn check(texts: &Path) -> Result<Vec<String>, String> {
    let indonesian = message::read(&texts.join("id"), Language::Indonesian)?;
    let english = message::read(&texts.join("en"), Language::English)?;
    let mut faults = Vec::new();
    for message in indonesian.iter().chain(&english) {
        let other = match message.language {
            Language::Indonesian => english.iter().find(|other| other.key == message.key),
            Language::English => None,
        };
        let alike = indonesian.iter().chain(&english).filter(|one| one.file == message.file);
        let title = alike.clone().find(|one| rules::is_title_of(&one.key, &message.key));
        faults.extend(of_one(message, other, title));
    }
    Ok(faults)
}

/// The faults of one message that no exception names, and the exceptions that name none.
fn of_one(message: &Message, other: Option<&Message>, title: Option<&Message>) -> Vec<String> {
    let mut found: BTreeSet<(&str, String)> = rules::faults(message, other).into_iter().collect();
    found.extend(
        title
            .and_then(|title| rules::repeats(title, message))
            .map(|what| ("ulang", what)),
    );
    let place = format!("{}: {}", message.file, message.key);
    let excepted = |rule: &str| message.exceptions.iter().any(|exception| exception == rule);
    let faults = found.iter().filter(|(rule, _)| !excepted(rule));
    let mut faults: Vec<String> = faults.map(|(rule, what)| format!("{place}: {rule}: {what}")).collect();
    for exception in &message.exceptions {
        if !found.iter().any(|(rule, _)| rule == exception) {
            faults.push(format!("{place}: the exception from `{exception}` is not needed"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(id: &str, en: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for (language, text) in [("id", id), ("en", en)] {
            std::fs::create_dir(folder.path().join(language)).unwrap();
            std::fs::write(folder.path().join(language).join("a.ftl"), text).unwrap();
        }
        check(folder.path()).unwrap()
    }

    #[test]
    fn a_fault_says_file_key_and_what() {
        assert_eq!(
            faults("a = Sesi berakhir.\n", "a = Signed out.\n"),
            ["id/a.ftl: a: istilah: `sesi` is not said"]
        );
    }

    #[test]
    fn an_exception_right_above_a_message_hides_its_rule_only() {
        let excepted = "# kata: istilah: dikutip dari menu\na = Sesi berakhir.\n";
        assert_eq!(faults(excepted, "a = Signed out.\n"), Vec::<String>::new());
        let other = "# kata: persen: dikutip dari menu\na = Sesi 5 %.\n";
        assert_eq!(faults(other, "a = At 5.\n").len(), 1);
    }

    #[test]
    fn an_exception_that_hides_nothing_is_a_fault() {
        assert_eq!(
            faults("# kata: istilah: dahulu perlu\na = Keluar.\n", "a = Out.\n"),
            ["id/a.ftl: a: the exception from `istilah` is not needed"]
        );
    }

    #[test]
    fn the_texts_have_no_fault() {
        let texts = crate::root().unwrap().join("core/texts");
        assert_eq!(check(&texts).unwrap(), Vec::<String>::new());
    }
}
