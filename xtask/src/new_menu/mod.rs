//! The skeleton of a new menu: `cargo xtask new-menu MENU SUBJECT [--folder FOLDER]`.
//!
//! It makes a whole slice that runs: a page with a list in pages and a form of three steps, a subject with a resource, a
//! command and a question, its words, its part of the sandbox, examples, tests and a journey. Whoever builds the menu
//! changes what is there and takes out what the menu does not need. `cargo xtask ruang` makes the same skeleton in a copy
//! of this repository and runs it, so it is never out of date.
//!
//! * [`shared`] the lines that go into files of all menus · [`Names`] what the skeleton's names become

pub mod shared;

use std::path::{Path, PathBuf};

/// What the skeleton's own names become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Id of the menu, `info_lokasi_faskes`.
    menu: String,
    /// Folder of its page, nearly always the id.
    pub folder: String,
    /// Module of its subject, `faskes`.
    pub subject: String,
}

/// The files that are the menu's own: where each goes, and what is in it.
const FILES: [(&str, &str); 10] = [
    ("core/src/data/nama_subjek.rs", include_str!("skeleton/data.rs")),
    ("core/src/gateway/nama_subjek.rs", include_str!("skeleton/gateway.rs")),
    ("tests/sandbox/src/nama_subjek.rs", include_str!("skeleton/sandbox.rs")),
    ("core/src/menus/nama_menu/mod.rs", include_str!("skeleton/menu/mod.rs")),
    (
        "core/src/menus/nama_menu/view.rs",
        include_str!("skeleton/menu/view.rs"),
    ),
    (
        "core/src/menus/nama_menu/examples.rs",
        include_str!("skeleton/menu/examples.rs"),
    ),
    (
        "core/src/menus/nama_menu/tests.rs",
        include_str!("skeleton/menu/tests.rs"),
    ),
    ("core/texts/id/nama-menu.ftl", include_str!("skeleton/id.ftl")),
    ("core/texts/en/nama-menu.ftl", include_str!("skeleton/en.ftl")),
    (
        "tests/simulation/tests/nama_menu.rs",
        include_str!("skeleton/journey.rs"),
    ),
];

impl Names {
    /// Names for a menu that the app knows.
    ///
    /// # Errors
    /// What is wrong with one of them.
    pub fn new(root: &Path, menu: &str, subject: &str, folder: &str) -> Result<Self, String> {
        for name in [menu, subject, folder] {
            let first = name.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            if !first || !name.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
                return Err(format!("`{name}` is not a name in lower case, like info_lokasi_faskes"));
            }
        }
        if subject == folder {
            // Both would be put into one name space of messages and tests.
            return Err("the subject needs a name of its own, for example faskes for info_lokasi_faskes".to_owned());
        }
        let menus = read(&root.join("core/src/data/menu.rs"))?;
        if !menus.contains(&format!("\"{menu}\"")) {
            return Err(format!("`{menu}` is none of the menus in core/src/data/menu.rs"));
        }
        Ok(Self {
            menu: menu.to_owned(),
            folder: folder.to_owned(),
            subject: subject.to_owned(),
        })
    }

    /// The skeleton's text with the names put in.
    fn put_into(&self, text: &str) -> String {
        let hyphens = |name: &str| name.replace('_', "-");
        text.replace("nama_menu", &self.folder)
            .replace("nama-menu", &hyphens(&self.folder))
            .replace("MenuVariant", &camel(&self.menu))
            .replace("id_menu", &self.menu)
            .replace("nama_subjek", &self.subject)
            .replace("nama-subjek", &hyphens(&self.subject))
            .replace("NamaSubjek", &camel(&self.subject))
    }
}

/// `info_lokasi_faskes` as `InfoLokasiFaskes`.
fn camel(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split('_').map(capital).collect()
}

/// The command.
///
/// # Errors
/// What cannot be made, and why; then nothing has been written.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let usage = || "cargo xtask new-menu MENU SUBJECT [--folder FOLDER]".to_owned();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let names = match words.as_slice() {
        [menu, subject] => Names::new(root, menu, subject, menu)?,
        [menu, subject, "--folder", folder] => Names::new(root, menu, subject, folder)?,
        _ => return Err(usage()),
    };
    make(root, &names)?;
    println!(
        "Made. Now: write its words (core/texts), then its rules and screens, then
  UPDATE_SNAPSHOTS=1 cargo test -p jkn-core examples     and read the snapshots
  cargo test -p jkn-simulation --test {}
  cargo xtask test --rust",
        names.folder
    );
    Ok(())
}

/// Writes the skeleton below `root`, all of it or nothing.
///
/// # Errors
/// A file that is there already, a shared file that has no place for its line, or one that cannot be written.
pub fn make(root: &Path, names: &Names) -> Result<(), String> {
    let mut texts: Vec<(PathBuf, String)> = Vec::new();
    for (path, text) in FILES {
        let path = root.join(names.put_into(path));
        if path.exists() {
            return Err(format!("{} is there already", path.display()));
        }
        texts.push((path, names.put_into(text)));
    }
    for line in shared::LINES {
        let path = root.join(line.file);
        let at = texts.iter().position(|(known, _)| *known == path);
        let at = match at {
            Some(at) => at,
            None => {
                let text = read(&path)?;
                texts.push((path.clone(), text));
                texts.len().saturating_sub(1)
            }
        };
        if let Some((_, text)) = texts.get_mut(at) {
            *text = line.put_into(text, names).map_err(|e| format!("{}: {e}", line.file))?;
        }
    }
    for (path, text) in &texts {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
        std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    // Lines are as long as the names make them.
    crate::cargo(root, &["fmt", "--all"])
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        crate::root().unwrap()
    }

    #[test]
    fn a_name_that_no_module_or_menu_can_have_is_refused() {
        let new = |menu, subject, folder| Names::new(&root(), menu, subject, folder);
        assert!(new("info_lokasi_faskes", "faskes", "info_lokasi_faskes").is_ok());
        for (menu, subject, folder) in [
            ("kolam_renang", "kolam", "kolam_renang"),
            ("info_lokasi_faskes", "Faskes", "info_lokasi_faskes"),
            ("info_lokasi_faskes", "", "info_lokasi_faskes"),
            ("info_lokasi_faskes", "faskes", "../faskes"),
            ("info_lokasi_faskes", "faskes", "faskes"),
        ] {
            assert!(new(menu, subject, folder).is_err(), "{menu} {subject} {folder}");
        }
    }

    #[test]
    fn what_is_there_already_is_not_overwritten() {
        let names = Names::new(&root(), "info_iuran", "peserta", "info_iuran").unwrap();
        let before = read(&root().join("core/src/data/peserta.rs")).unwrap();
        let refused = make(&root(), &names).unwrap_err();
        assert!(refused.contains("peserta.rs is there already"), "{refused}");
        assert_eq!(read(&root().join("core/src/data/peserta.rs")).unwrap(), before);
    }

    #[test]
    fn no_name_of_the_skeleton_is_left_over() {
        let names = Names::new(&root(), "info_lokasi_faskes", "tempat_coba", "ruang_coba").unwrap();
        for (path, text) in FILES {
            let text = names.put_into(&format!("{path} {text}"));
            for own in [
                "nama_menu",
                "nama-menu",
                "NamaSubjek",
                "subjek",
                "MenuVariant",
                "id_menu",
            ] {
                assert!(!text.contains(own), "{path}: {own}");
            }
        }
    }
}
