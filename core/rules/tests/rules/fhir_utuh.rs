//! No part of a document is lost in silence: whatever is added to one of ours is refused, and whatever is changed or taken
//! out is refused or read as something else.

use jkn_rules::skrining::fhir::{Bahasa, dari_fhir, jawaban_ke_fhir, ke_fhir};
use serde_json::{Value, json};

use crate::fhir::kuesioner;
use crate::fhir_jawaban::{body, form, read};

/// Pointers to every value of a document, itself first.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(o) => o.iter().for_each(|(name, v)| places(v, &format!("{at}/{name}"), all)),
        Value::Array(list) => {
            for (n, v) in list.iter().enumerate() {
                places(v, &format!("{at}/{n}"), all);
            }
        }
        _ => {}
    }
}

/// Each document that differs from this one in one place, with what was done where.
fn neighbours(document: &Value, passed_over: &[&str]) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    places(document, "", &mut all);
    let mut list = Vec::new();
    for at in all.iter().filter(|at| !passed_over.iter().any(|p| at.starts_with(p))) {
        let mut after = document.clone();
        let place = after.pointer_mut(at).expect("place");
        match place {
            Value::Object(o) => {
                let asing = o.insert("asing".to_owned(), json!(true));
                assert_eq!(asing, None);
            }
            Value::Array(a) => a.push(json!({"url": "https://contoh.example/x", "linkId": "x", "valueBoolean": true})),
            Value::Bool(b) => *b = !*b,
            Value::Number(n) => *place = serde_json::from_str(&format!("1{n}")).expect("a digit more"),
            Value::String(s) => s.push('x'),
            Value::Null => panic!("{at} is null"),
        }
        list.push((format!("{at} changed"), after));
        if let Some((parent, name)) = at.rsplit_once('/') {
            let mut after = document.clone();
            match after.pointer_mut(parent).expect("parent") {
                Value::Object(o) => drop(o.remove(name)),
                Value::Array(a) => drop(a.remove(name.parse().expect("position"))),
                _ => panic!("{parent}"),
            }
            list.push((format!("{at} taken out"), after));
        }
    }
    list
}

/// Field report F97.
#[test]
fn a_questionnaire_with_one_difference_is_refused_or_another_one() {
    // What may be absent, because absent it means the same.
    let same = |what: &str| {
        ["/experimental", "/subjectType", "/language"].iter().any(|n| what == format!("{n} taken out"))
            || (what.starts_with("/item/4/item/") && what.ends_with("/required taken out"))
            // A name of ours needs no translation.
            || (what.matches("/item/").count() == 1 || what.starts_with("/item/4/")) && translation_taken_out(what)
    };
    let mut k = kuesioner();
    k.butir
        .retain(|b| ["K1", "K8", "P4", "F1", "M1"].contains(&b.id.as_str()));
    let f = ke_fhir(&k, Bahasa::Id);
    let list = neighbours(&f, &["/name", "/title", "/_title"]);
    assert!(list.len() > 500, "{}", list.len());
    for (what, after) in list {
        let read = dari_fhir(&after);
        assert_eq!(read == Ok(k.clone()), same(&what), "{what}: {read:?}");
    }
}

fn translation_taken_out(what: &str) -> bool {
    what.ends_with("/_text taken out") || what.ends_with("/_text/extension taken out")
}

/// Field report F90.
#[test]
fn a_filled_form_with_one_difference_is_refused_or_another_one() {
    let whole = form(&["K8"], body());
    let mut f = jawaban_ke_fhir(&kuesioner(), &whole);
    f["item"][0]["text"] = json!("Riwayat Kesehatan");
    f["item"][4]["item"][0]["text"] = json!("Weight (kg)");
    let list = neighbours(&f, &[]);
    assert!(list.len() > 400, "{}", list.len());
    for (what, after) in list {
        // The words of an item may be absent, and a group by another name is a page.
        let renamed = what.matches("/item/").count() == 1 && what.ends_with("/linkId changed");
        let same = renamed || what.ends_with("/text taken out");
        assert_eq!(read(&after).is_ok_and(|j| j == whole), same, "{what}");
    }
}
