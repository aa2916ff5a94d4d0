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

/// Every message key that a rule names and no file has. A key is a string literal that begins with `rules-`.
///
/// # Errors
/// A folder or file that cannot be read.
pub fn check_keys(rules: &Path, texts: &Path) -> Result<Vec<String>, String> {
    let messages = read(&texts.join("id"))?;
    let known: BTreeSet<&str> = messages
        .keys()
        .filter_map(|k| k.split_once(": ").map(|(_, key)| key))
        .collect();
    let mut faults = Vec::new();
    for path in crate::files(rules, "rs")? {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        for literal in text
            .split('"')
            .filter(|l| l.starts_with("rules-") && !l.contains(['{', ' ']))
        {
            if !known.contains(literal) {
                faults.push(format!(
                    "{}: no message `{literal}`",
                    path.file_name().unwrap_or_default().display()
                ));
            }
        }
    }
    Ok(faults)
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

    #[test]
    fn a_key_without_message_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("id")).unwrap();
        std::fs::write(folder.path().join("id/a.ftl"), "rules-a = Satu\n").unwrap();
        std::fs::write(folder.path().join("a.rs"), "f(\"rules-a\"); f(\"rules-b\");").unwrap();
        assert_eq!(
            check_keys(folder.path(), folder.path()).unwrap(),
            ["a.rs: no message `rules-b`"]
        );
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
