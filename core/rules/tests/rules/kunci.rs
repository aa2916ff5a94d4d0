//! Message keys: every key a rule can name is worded in both languages, and no text is left over.

use std::collections::BTreeSet;
use std::path::Path;

use jkn_rules::keluarga::susunan::SUSUNAN;
use jkn_rules::pengaduan::KATEGORI;
use jkn_rules::percakapan::PILIHAN;
use jkn_rules::petunjuk::PETUNJUK;
use jkn_rules::pindah::PINDAH;
use jkn_rules::syarat::SYARAT;

use crate::teks;

fn collect(path: &Path, keys: &mut BTreeSet<String>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("folder") {
            collect(&entry.expect("entry").path(), keys);
        }
        return;
    }
    let source = std::fs::read_to_string(path).expect("source");
    keys.extend(
        source
            .split('"')
            .skip(1)
            .step_by(2)
            .filter(|literal| literal.starts_with("rules-"))
            .map(str::to_owned),
    );
}

fn document_keys() -> impl Iterator<Item = String> {
    let codes = SYARAT.iter().flat_map(|s| s.salah_satu.iter().chain([&s.bila]));
    codes
        .filter(|code| !code.is_empty())
        .map(|code| format!("rules-dokumen-{}", code.replace('_', "-")))
}

fn used() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    collect(Path::new("src"), &mut keys);
    keys.extend(PILIHAN.iter().map(|p| p.kunci.to_owned()));
    keys.extend(document_keys());
    keys.extend(PETUNJUK.iter().map(|p| p.kunci.to_owned()));
    keys.extend(KATEGORI.iter().map(|k| k.kunci.to_owned()));
    keys.extend(SUSUNAN.iter().map(|s| s.kunci.to_owned()));
    keys.extend(PINDAH.iter().map(|p| p.kunci.to_owned()));
    keys
}

fn worded(language: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for entry in std::fs::read_dir(format!("../texts/{language}")).expect("texts") {
        let text = std::fs::read_to_string(entry.expect("entry").path()).expect("texts");
        let named = text.lines().filter(|line| line.starts_with("rules-"));
        keys.extend(named.filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned())));
    }
    keys
}

#[test]
fn every_key_is_worded_in_both_languages_and_no_text_is_left_over() {
    let used = used();
    assert!(used.len() > 150, "only {} keys found", used.len());
    for language in ["id", "en"] {
        let worded = worded(language);
        let missing: Vec<_> = used.difference(&worded).collect();
        let unused: Vec<_> = worded.difference(&used).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(unused.is_empty(), "{language} has texts nobody says: {unused:?}");
    }
}

#[test]
fn menu_texts_need_no_arguments() {
    for texts in teks::both() {
        let listed = PILIHAN.iter().map(|p| p.kunci).chain(KATEGORI.iter().map(|k| k.kunci));
        for key in listed.map(str::to_owned).chain(document_keys()) {
            let text = texts.say(&key, &[]).unwrap_or_else(|e| panic!("{e}"));
            assert!(!text.is_empty(), "{key}");
        }
    }
}
