//! Runs the vectors of `tests/vectors/*.json`, which the bindings run as well.
//!
//! A file names one function; a case gives its input and says what of the answer is expected: every field it names must
//! be there with that value, lists must have the same length, and fields it does not name are left open.

use std::collections::BTreeSet;

use jkn_rules::antrean::rujukan::rujukan_berlaku_sampai;
use jkn_rules::antrean::{Zona, perkiraan_dilayani};
use jkn_rules::vektor::{ATURAN, VektorSalah, jalankan};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::teks;

/// One file of vectors.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Function to ask.
    pub fungsi: String,
    /// Cases.
    pub kasus: Vec<Case>,
}

/// One case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique over all files.
    pub id: String,
    /// Input.
    pub masukan: Value,
    /// Part of the answer.
    pub harapan: Value,
    /// Section that decides, and why where it is not plain.
    pub rujukan: String,
}

/// Every file, by name.
pub fn all() -> Vec<File> {
    let folder = "../../tests/vectors";
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("folder of vectors")
        .map(|entry| entry.expect("entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).expect("vectors");
        let file: File = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(
            Some(file.fungsi.as_ref()),
            path.file_stem(),
            "a file is named after its function"
        );
        file
    };
    paths.iter().map(read).collect()
}

/// The first place where `answer` is not what is expected.
fn difference(expect: &Value, answer: &Value, place: &str) -> Option<String> {
    match (expect, answer) {
        (Value::Object(e), Value::Object(a)) => e.iter().find_map(|(name, value)| {
            let place = format!("{place}.{name}");
            match a.get(name) {
                None => Some(format!("{place} is missing")),
                Some(found) => difference(value, found, &place),
            }
        }),
        (Value::Array(e), Value::Array(a)) if e.len() == a.len() => e
            .iter()
            .zip(a)
            .enumerate()
            .find_map(|(n, (e, a))| difference(e, a, &format!("{place}[{n}]"))),
        _ if expect == answer => None,
        _ => Some(format!("{place}: expected {expect}, got {answer}")),
    }
}

/// The key of the first explanation that names no source, or one that is neither a section nor a tag of the register.
fn without_source(answer: &Value) -> Option<String> {
    let digit = |s: &str| s.starts_with(|c: char| c.is_ascii_digit());
    // K is general knowledge, D a project default: they stand alone, the others are numbered.
    let tag = |s: &Value| {
        let s = s.as_str().unwrap_or_default();
        matches!(s, "K" | "D") || s.strip_prefix(['§', 'S', 'W', 'R']).is_some_and(digit)
    };
    match answer {
        Value::Object(map) => {
            let sources = map.get("sumber").and_then(Value::as_array);
            let key = map.get("kunci").and_then(Value::as_str);
            match (key, sources) {
                (Some(key), Some(list)) if list.is_empty() || !list.iter().all(tag) => Some(key.to_owned()),
                _ => map.values().find_map(without_source),
            }
        }
        Value::Array(list) => list.iter().find_map(without_source),
        _ => None,
    }
}

#[test]
fn every_rule_answers_its_vectors_and_explains_itself_in_both_languages() {
    let texts = teks::both();
    let (mut failures, mut ids) = (Vec::new(), BTreeSet::new());
    for file in all() {
        assert!(!file.kasus.is_empty(), "{} has no cases", file.fungsi);
        for case in &file.kasus {
            assert!(ids.insert(case.id.clone()), "{} appears twice", case.id);
            assert!(case.rujukan.starts_with('§'), "{}: a rule is a section", case.id);
            let found = match jalankan(&file.fungsi, &case.masukan) {
                Ok(found) => found,
                Err(e) => {
                    failures.push(format!("{} {}: {e}", file.fungsi, case.id));
                    continue;
                }
            };
            let place = format!("{} {}", file.fungsi, case.id);
            failures.extend(difference(&case.harapan, &found, &place));
            failures.extend(without_source(&found).map(|key| format!("{place}: {key} names no source")));
            let mut said = Vec::new();
            teks::explanations(&found, &mut said);
            for (key, args) in said {
                for t in &texts {
                    failures.extend(t.say(&key, &args).err().map(|e| format!("{place}: {e}")));
                }
            }
        }
    }
    println!("{} vectors, {} failed", ids.len(), failures.len());
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    assert!(ids.len() >= 600, "only {} vectors", ids.len());
}

#[test]
fn every_rule_of_the_register_has_vectors_and_every_file_a_rule() {
    let files: BTreeSet<String> = all().into_iter().map(|f| f.fungsi).collect();
    let register: BTreeSet<String> = ATURAN.iter().map(|a| a.fungsi.to_owned()).collect();
    assert_eq!(register.len(), ATURAN.len(), "a rule is registered twice");
    assert_eq!(files, register);
}

#[test]
fn a_vector_that_expects_something_else_is_noticed() {
    assert_eq!(difference(&json!({"a": [1]}), &json!({"a": [1], "b": 2}), ""), None);
    assert!(difference(&json!({"a": 1}), &json!({"a": 2}), "").is_some());
    assert!(difference(&json!({"a": 1}), &json!({"b": 1}), "").is_some());
    assert!(difference(&json!([1]), &json!([1, 2]), "").is_some());
    assert!(difference(&json!({"a": null}), &json!({}), "").is_some());
}

#[test]
fn an_explanation_without_source_is_noticed() {
    let answer = |sources: Value| json!([{"penjelasan": {"kunci": "a", "sumber": sources}}]);
    assert_eq!(without_source(&answer(json!(["§9.1", "R31", "S1:21", "W20"]))), None);
    for bad in [json!([]), json!([""]), json!(["§9.1", "xyzzy"]), json!(["R"])] {
        assert_eq!(without_source(&answer(bad)).as_deref(), Some("a"));
    }
}

#[test]
fn a_question_that_cannot_be_read_is_refused_with_its_field() {
    let unknown = jalankan("iuran_pbpv", &json!({}));
    assert_eq!(unknown, Err(VektorSalah::FungsiTidakDikenal("iuran_pbpv".to_owned())));
    let wrong = |input: Value| match jalankan("iuran_pbpu", &input) {
        Err(VektorSalah::Masukan { bidang, .. }) => bidang,
        other => panic!("{other:?}"),
    };
    assert_eq!(wrong(json!({})), "kelas");
    assert_eq!(wrong(json!({"kelas": "IV", "anggota": 1, "bulan": "2024-01"})), "kelas");
    assert_eq!(
        wrong(json!({"kelas": "I", "anggota": -1, "bulan": "2024-01"})),
        "anggota"
    );
    assert_eq!(wrong(json!({"kelas": "I", "anggota": 1, "bulan": "2024-13"})), "bulan");
}

#[test]
fn every_rule_refuses_an_empty_question_without_a_panic() {
    for rule in ATURAN {
        assert!(
            !matches!(
                jalankan(rule.fungsi, &json!({})),
                Err(VektorSalah::FungsiTidakDikenal(_))
            ),
            "{}",
            rule.fungsi
        );
        assert!(
            !matches!(
                jalankan(rule.fungsi, &json!([])),
                Err(VektorSalah::FungsiTidakDikenal(_))
            ),
            "{}",
            rule.fungsi
        );
    }
}

#[test]
fn instants_beyond_the_calendar_are_refused_without_a_panic() {
    use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
    let saat: DateTime<FixedOffset> = DateTime::<chrono::Utc>::MAX_UTC.fixed_offset();
    assert_eq!(Zona::Wit.setempat(saat), None);
    assert_eq!(Zona::Wit.ke_epoch_ms(NaiveDateTime::MIN), None);
    assert_eq!(rujukan_berlaku_sampai(NaiveDate::MAX), None);
    assert_eq!(perkiraan_dilayani(NaiveDateTime::MAX, 2, 1), None);
    assert_eq!(perkiraan_dilayani(NaiveDateTime::MIN, u32::MAX, u32::MAX), None);
}
