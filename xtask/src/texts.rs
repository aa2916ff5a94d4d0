//! Both languages say everything: the same files, the same message keys, the same arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Every key or argument that one language has and the other lacks.
///
/// # Errors
/// A folder or file that cannot be read.
pub fn check(texts: &Path) -> Result<Vec<String>, String> {
    let (indonesian, english) = (read(&texts.join("id"))?, read(&texts.join("en"))?);
    let mut faults = Vec::new();
    if indonesian.is_empty() {
        faults.push("no message at all".to_owned());
    }
    for key in indonesian.keys().chain(english.keys()).collect::<BTreeSet<_>>() {
        match (indonesian.get(key), english.get(key)) {
            (Some(_), None) => faults.push(format!("{key}: missing in English")),
            (None, Some(_)) => faults.push(format!("{key}: missing in Indonesian")),
            (Some(id), Some(en)) if id != en => faults.push(format!("{key}: arguments differ, {id:?} and {en:?}")),
            _ => {}
        }
    }
    Ok(faults)
}

/// Every message key that the sources name and no file has: a string literal that begins like a key of the files, with the
/// same word and a hyphen, must be one of them or, because some are put together, whole words of one.
///
/// # Errors
/// A folder or file that cannot be read.
pub fn check_keys(sources: &Path, texts: &Path) -> Result<Vec<String>, String> {
    let messages = read(&texts.join("id"))?;
    let keys: BTreeSet<&str> = messages
        .keys()
        .filter_map(|key| Some(key.split_once(": ")?.1))
        .collect();
    // The sources name the files too.
    let files: BTreeSet<&str> = messages
        .keys()
        .filter_map(|key| key.split_once(".ftl: ").map(|(file, _)| file))
        .collect();
    let begins: BTreeSet<&str> = keys
        .iter()
        .filter_map(|key| key.split_once('-'))
        .map(|(word, _)| word)
        .collect();
    let is_known = |literal: &str| {
        let words = format!("-{literal}-");
        files.contains(literal) || keys.iter().any(|key| format!("-{key}-").contains(&words))
    };
    let mut faults = Vec::new();
    for path in crate::files(sources, "rs")? {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        for literal in text.split('"').filter(|literal| is_key(literal)) {
            let begins_like_one = literal.split_once('-').is_some_and(|(word, _)| begins.contains(word));
            if begins_like_one && !is_known(literal) {
                let place = path.strip_prefix(sources).unwrap_or(&path).display();
                faults.push(format!("{place}: no message `{literal}`"));
            }
        }
    }
    Ok(faults)
}

/// Words of small letters and digits with a hyphen between them.
fn is_key(literal: &str) -> bool {
    literal.contains('-')
        && literal.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

fn read(folder: &Path) -> Result<Messages, String> {
    let mut messages = Messages::new();
    for path in crate::files(folder, "ftl")? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut key = None;
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let indented = line.starts_with([' ', '\t']);
            if let (false, Some((start, _))) = (indented, line.split_once('=')) {
                let full = format!("{name}: {}", start.trim());
                if messages.insert(full.clone(), BTreeSet::new()).is_some() {
                    return Err(format!("{full}: written twice"));
                }
                key = Some(full);
            }
            if let Some(arguments) = key.as_ref().and_then(|k| messages.get_mut(k)) {
                arguments.extend(line.split('$').skip(1).map(|rest| {
                    rest.chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                        .collect::<String>()
                }));
            }
        }
    }
    Ok(messages)
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
    fn a_message_missing_in_one_language_is_a_fault() {
        assert_eq!(
            faults("satu = Satu\ndua = Dua\n", "satu = One\n"),
            ["a.ftl: dua: missing in English"]
        );
    }

    /// The faults of a source beside one file of messages, `rules-uang`.
    fn keys(source: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("id")).unwrap();
        let messages = "rules-a = Satu\ninfo-b-title = Dua\n";
        std::fs::write(folder.path().join("id/rules-uang.ftl"), messages).unwrap();
        std::fs::write(folder.path().join("a.rs"), source).unwrap();
        check_keys(folder.path(), folder.path()).unwrap()
    }

    #[test]
    fn a_key_without_message_is_a_fault_whatever_it_begins_with() {
        assert_eq!(
            keys("f(\"rules-a\"); f(\"rules-b\"); f(\"info-c\"); f(\"info-b-titl\");"),
            [
                "a.rs: no message `rules-b`",
                "a.rs: no message `info-c`",
                "a.rs: no message `info-b-titl`",
            ]
        );
    }

    #[test]
    fn a_part_of_a_key_the_name_of_a_file_and_other_words_are_no_faults() {
        let source =
            "f(\"info-b\"); f(\"rules-uang\"); f(\"not-a-key\"); f(\"rules-{a}\"); f(\"rules-Besar\"); f(\"info- x\");";
        assert_eq!(keys(source), Vec::<String>::new());
    }

    #[test]
    fn the_sources_name_no_key_that_the_files_lack() {
        let core = crate::root().unwrap().join("core");
        assert_eq!(check_keys(&core, &core.join("texts")).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_lost_argument_is_a_fault_also_on_a_continued_line() {
        assert_eq!(faults("a =\n  Sejak { $sejak }\n", "a = Since then\n").len(), 1);
        assert_eq!(
            faults("a =\n  Sejak { $sejak }\n", "a = Since { $sejak }\n"),
            Vec::<String>::new()
        );
    }
}
