//! Every message of both languages, said by Mozilla's own reading of the files and by ours, with all kinds of arguments.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jkn_core::text::{Argument, Language, Texts};

use super::build_texts::{Messages, Part, read};

/// For each message as many as this, or all there are.
const ROUNDS: usize = 400;

/// Every argument of a message and the words and numbers that its choices by it know.
type Arguments = BTreeMap<String, BTreeSet<String>>;

/// A value of an argument, or none.
#[derive(Debug, Clone)]
enum Value {
    Missing,
    Text(String),
    Count(i64),
}

fn sources(language: Language) -> Vec<String> {
    let folder = format!("texts/{}", language.tag());
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|e| std::fs::read_to_string(e.unwrap().path()).unwrap())
        .collect()
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
    // Isolation marks keep mixed writing directions apart; both our languages run left to right.
    bundle.set_use_isolating(false);
    for source in sources(language) {
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
    }
    bundle
}

fn collect(parts: &[Part], found: &mut Arguments) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => drop(found.entry(name.clone()).or_default()),
            Part::Choice(name, variants) => {
                for variant in variants {
                    found.entry(name.clone()).or_default().insert(variant.key.clone());
                    collect(&variant.parts, found);
                }
            }
        }
    }
}

/// What an argument may be: its own words and numbers, words of others, and numbers around every border of a plural.
fn values(keys: &BTreeSet<String>) -> Vec<Value> {
    let mut values = vec![Value::Missing, Value::Text(String::new())];
    let words = ["contoh", "one", "other", "1", "0"].map(str::to_owned);
    values.extend(words.iter().chain(keys).cloned().map(Value::Text));
    let numbers = [
        -2,
        -1,
        0,
        1,
        2,
        3,
        5,
        11,
        21,
        100,
        101,
        1_000_000,
        9_007_199_254_740_992,
    ];
    let own = keys.iter().filter_map(|key| key.parse().ok());
    values.extend(numbers.into_iter().chain(own).map(Value::Count));
    values
}

fn by_fluent(bundle: &FluentBundle<FluentResource>, key: &str, given: &[(&str, &Value)]) -> String {
    let mut arguments = FluentArgs::new();
    for (name, value) in given {
        match value {
            Value::Missing => {}
            Value::Text(text) => arguments.set(*name, FluentValue::from(text.as_str())),
            Value::Count(count) => arguments.set(*name, FluentValue::from(*count)),
        }
    }
    let pattern = bundle.get_message(key).unwrap().value().unwrap();
    bundle
        .format_pattern(pattern, Some(&arguments), &mut Vec::new())
        .into_owned()
}

fn by_us(texts: &Texts, key: &str, given: &[(&str, &Value)]) -> String {
    let given = given.iter().filter_map(|(name, value)| match value {
        Value::Missing => None,
        Value::Text(text) => Some((*name, Argument::Text(text))),
        Value::Count(count) => Some((*name, Argument::Count(*count))),
    });
    texts.say(key, &given.collect::<Vec<_>>())
}

#[test]
fn every_message_says_what_fluent_says() {
    for language in [Language::Id, Language::En] {
        let (bundle, texts) = (bundle(language), Texts::new(language));
        let mut messages = Messages::new();
        for source in sources(language) {
            read("contoh.ftl", &source, &mut messages).unwrap();
        }
        assert!(messages.len() > 1_000, "{}", messages.len());
        let mut dice = 1_u64;
        let mut choices = 0;
        for (key, parts) in &messages {
            assert!(texts.has(key) && bundle.has_message(key), "{key}");
            let mut arguments = Arguments::new();
            collect(parts, &mut arguments);
            choices += usize::from(arguments.values().any(|keys| !keys.is_empty()));
            let matrix: Vec<(&str, Vec<Value>)> =
                arguments.iter().map(|(n, keys)| (n.as_str(), values(keys))).collect();
            let all = matrix
                .iter()
                .fold(1_usize, |all, (_, values)| all.saturating_mul(values.len()));
            for round in 0..all.min(ROUNDS) {
                let mut turn = round;
                let given: Vec<(&str, &Value)> = matrix
                    .iter()
                    .map(|(name, values)| {
                        if all > ROUNDS {
                            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                            turn = usize::try_from(dice >> 33).unwrap();
                        }
                        let value = &values[turn % values.len()];
                        turn /= values.len();
                        (*name, value)
                    })
                    .collect();
                let (theirs, ours) = (by_fluent(&bundle, key, &given), by_us(&texts, key, &given));
                assert_eq!(ours, theirs, "{language:?} {key} {given:?}");
            }
        }
        assert!(choices >= 10, "{choices} messages choose their words");
    }
}

#[test]
fn of_two_arguments_of_one_name_the_last_counts() {
    let (bundle, texts) = (bundle(Language::En), Texts::new(Language::En));
    let given = [("jumlah", &Value::Count(1)), ("jumlah", &Value::Count(2))];
    let (theirs, ours) = (
        by_fluent(&bundle, "info-iuran-people", &given),
        by_us(&texts, "info-iuran-people", &given),
    );
    assert_eq!(ours, theirs);
    assert!(ours.contains('2'), "{ours}");
}

/// Fluent counts in floating point and says another number here; the messages say the number that was given.
#[test]
fn a_count_is_said_to_its_last_digit() {
    let texts = Texts::new(Language::En);
    let said = texts.say("info-iuran-people", &[("jumlah", Argument::Count(i64::MAX))]);
    assert!(said.contains("9223372036854775807"), "{said}");
}
