//! Runs the vectors of `tests/vectors/*.json`, which the bindings run as well.
//!
//! A case names a `call`, gives its `input`, and says what of the answer it `expect`s: every field it names must be
//! there with that value, lists must have the same length, and fields it does not name are left open.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a helper of a test may stop the test"
)]

mod kunci;
mod layanan;
mod teks;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    topic: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    rule: String,
    call: String,
    input: Value,
    expect: Value,
}

fn load(topic: &str) -> File {
    let path = format!("{}/../tests/vectors/{topic}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let file: File = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}"));
    assert_eq!(file.topic, topic, "{path}");
    file
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

fn run(topics: &[&str], answer: fn(&str, &Value) -> Option<Result<Value, String>>) {
    let texts = teks::both();
    let mut failures = Vec::new();
    let mut ids = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for topic in topics {
        for case in load(topic).cases {
            assert!(ids.insert(case.id.clone()), "{} appears twice", case.id);
            assert!(case.rule.starts_with('§'), "{}: a rule is a section", case.id);
            *counts.entry(format!("{topic} {}", case.call)).or_default() += 1;
            let found = match answer(&case.call, &case.input) {
                None => Err(format!("unknown call {}", case.call)),
                Some(found) => found,
            };
            match found {
                Err(e) => failures.push(format!("{}: {e}", case.id)),
                Ok(found) => {
                    failures.extend(difference(&case.expect, &found, "").map(|d| format!("{}{d}", case.id)));
                    let mut said = Vec::new();
                    teks::explanations(&found, &mut said);
                    for (key, args) in said {
                        for t in &texts {
                            failures.extend(t.say(&key, &args).err().map(|e| format!("{}: {e}", case.id)));
                        }
                    }
                }
            }
        }
    }
    for (call, count) in &counts {
        println!("{count:4} {call}");
    }
    println!("{:4} vectors, {} failed", ids.len(), failures.len());
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn service_rules_answer_every_vector() {
    run(&layanan::TOPICS, layanan::answer);
}

#[test]
fn a_vector_that_expects_something_else_is_noticed() {
    use serde_json::json;
    assert_eq!(difference(&json!({"a": [1]}), &json!({"a": [1], "b": 2}), ""), None);
    assert!(difference(&json!({"a": 1}), &json!({"a": 2}), "").is_some());
    assert!(difference(&json!({"a": 1}), &json!({"b": 1}), "").is_some());
    assert!(difference(&json!([1]), &json!([1, 2]), "").is_some());
    assert!(difference(&json!({"a": null}), &json!({}), "").is_some());
}
