//! Every state worth seeing, of every page. They feed the text snapshots, both shells' pictures and the terminal.

use crate::account::{janji, masuk, pengaturan};
use crate::menus::{beranda, info_iuran, info_peserta, info_program_jkn, kartu, pendaftaran_pelayanan, segera};
use crate::page::gallery;
use crate::page::sample::Example;

/// All examples, in a stable order.
#[must_use]
pub fn all() -> Vec<Example> {
    [
        beranda::examples(),
        masuk::examples(),
        info_peserta::examples::examples(),
        kartu::examples::examples(),
        info_iuran::examples::examples(),
        pendaftaran_pelayanan::daftar::examples::examples(),
        pendaftaran_pelayanan::ambil::examples::examples(),
        pendaftaran_pelayanan::tiket::examples::examples(),
        info_program_jkn::examples::examples(),
        janji::examples(),
        pengaturan::examples(),
        segera::examples(),
        gallery::examples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::screen::plain;
    use crate::text::Language;

    #[test]
    fn every_example_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> = all().iter().map(|e| e.name).collect();
        assert_eq!(names.len(), all().len());
    }

    /// `UPDATE_SNAPSHOTS=1 cargo test -p jkn-core examples` writes them anew; read the difference before you commit it.
    #[test]
    fn every_example_reads_as_its_snapshot_says_in_both_languages() {
        let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
        let mut wrong = Vec::new();
        for language in [Language::Id, Language::En] {
            for example in all() {
                let name = format!("{}/{}.txt", language.tag(), example.name.replace('/', "-"));
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(&name);
                let text = plain::render(&(example.draw)(language));
                if update {
                    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::fs::write(&path, &text).unwrap();
                } else if std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
                    wrong.push(format!("{name}:\n{text}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn no_example_shows_a_message_key_or_a_missing_argument() {
        for language in [Language::Id, Language::En] {
            for example in all() {
                let text = plain::render(&(example.draw)(language));
                assert!(!text.contains("{$"), "{}: {text}", example.name);
                for stem in [
                    "common-",
                    "problem-",
                    "rules-",
                    "menu-",
                    "beranda-",
                    "kartu-",
                    "pengaturan-",
                    "janji-",
                    "pendaftaran-",
                ] {
                    let key = text.split_whitespace().find(|w| w.starts_with(stem));
                    assert_eq!(key, None, "{} shows a key", example.name);
                }
            }
        }
    }
}
