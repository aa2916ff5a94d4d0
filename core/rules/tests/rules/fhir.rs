//! The screening as FHIR R4: what the definition of `Questionnaire` demands, and the way there and back.

use std::collections::BTreeSet;

use jkn_rules::skrining::fhir::{ALAMAT, Bahasa, FhirSalah, dari_fhir, ke_fhir};
use jkn_rules::skrining::{Kuesioner, VERSI_2020};
use serde_json::{Map, Value, json};

/// Elements of `Questionnaire` and `Questionnaire.item` in R4 (4.0.1) that we may use.
const AKAR: [&str; 12] = [
    "resourceType",
    "url",
    "version",
    "name",
    "title",
    "_title",
    "status",
    "experimental",
    "language",
    "subjectType",
    "extension",
    "item",
];
const ITEM: [&str; 7] = ["linkId", "text", "_text", "type", "required", "extension", "item"];
/// Types of an item that have an answer.
const BERJAWABAN: [&str; 11] = [
    "boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text", "url", "choice", "quantity",
];

pub fn kuesioner() -> Kuesioner {
    Kuesioner::versi(VERSI_2020).expect("version 2020")
}

/// The questionnaire of 2020 with Indonesian as its text.
pub fn questionnaire() -> Value {
    ke_fhir(&kuesioner(), Bahasa::Id)
}

fn object<'a>(value: &'a Value, place: &str) -> &'a Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("{place} is no object"))
}

/// ele-1: no element is empty, in the whole document.
pub fn nothing_is_empty(value: &Value, place: &str) {
    match value {
        Value::Null => panic!("{place} is null"),
        Value::String(s) => assert!(!s.trim().is_empty(), "{place} is empty"),
        Value::Array(list) => {
            assert!(!list.is_empty(), "{place} is empty");
            list.iter().for_each(|v| nothing_is_empty(v, place));
        }
        Value::Object(o) => {
            assert!(!o.is_empty(), "{place} is empty");
            o.iter().for_each(|(k, v)| nothing_is_empty(v, &format!("{place}.{k}")));
        }
        Value::Bool(_) | Value::Number(_) => {}
    }
}

/// ext-1: an extension has an address and either a value or extensions, never both; its value has the type it is called.
fn extensions_hold(of: &Value, place: &str) {
    for e in of["extension"].as_array().into_iter().flatten() {
        let url = e["url"].as_str().unwrap_or_else(|| panic!("{place}: no url"));
        let values: Vec<_> = object(e, url).iter().filter(|(k, _)| k.starts_with("value")).collect();
        assert_eq!(
            values.len(),
            usize::from(e.get("extension").is_none()),
            "{place}: {url}"
        );
        for (kind, value) in values {
            let right = match kind.as_str() {
                "valueBoolean" => value.is_boolean(),
                "valueCode" => value.as_str().is_some_and(|c| !c.contains(' ')),
                "valueString" => value.is_string(),
                "valueDecimal" => value.is_number(),
                "valueInteger" => value.as_i64().is_some_and(|n| i32::try_from(n).is_ok()),
                "valuePositiveInt" => value.as_u64().is_some_and(|n| (1..=2_147_483_647).contains(&n)),
                "valueUnsignedInt" => value.as_u64().is_some_and(|n| n <= 2_147_483_647),
                "valueCoding" => value["system"].is_string() && value["code"].is_string(),
                _ => false,
            };
            assert!(right, "{place}: {url} {kind} {value}");
        }
        extensions_hold(e, url);
    }
}

fn item_holds(item: &Value, ids: &mut BTreeSet<String>) {
    let id = item["linkId"].as_str().expect("linkId is required");
    assert!(ids.insert(id.to_owned()), "que-2: {id} comes twice");
    assert!(id.len() <= 255 && !id.contains(' '), "{id}");
    for key in object(item, id).keys() {
        assert!(ITEM.contains(&key.as_str()), "{id}: {key} is no element of an item");
    }
    assert!(item["text"].is_string(), "{id} says nothing to a person");
    extensions_hold(item, id);
    extensions_hold(&item["_text"], id);
    match item["type"].as_str().expect("type is required") {
        "group" => {
            let inside = item["item"].as_array().expect("que-1: a group has items");
            assert!(!inside.is_empty(), "que-1: {id}");
            assert!(item.get("required").is_none());
            inside.iter().for_each(|i| item_holds(i, ids));
        }
        kind => {
            assert!(BERJAWABAN.contains(&kind), "{id}: {kind}");
            assert!(
                item["required"].is_boolean(),
                "{id} does not say whether it must be answered"
            );
        }
    }
}

#[test]
fn the_questionnaire_is_what_r4_demands() {
    let f = questionnaire();
    nothing_is_empty(&f, "Questionnaire");
    for key in object(&f, "Questionnaire").keys() {
        assert!(AKAR.contains(&key.as_str()), "{key} is no element of Questionnaire");
    }
    assert_eq!(f["resourceType"], "Questionnaire");
    assert_eq!(f["status"], "active");
    assert_eq!(f["experimental"], true, "the thresholds are ours");
    assert_eq!(f["version"], "2020");
    assert_eq!(f["url"], ALAMAT);
    let name = f["name"].as_str().expect("name");
    assert!(
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'),
        "que-0: {name}"
    );
    extensions_hold(&f, "Questionnaire");
    let mut ids = BTreeSet::new();
    f["item"]
        .as_array()
        .expect("items")
        .iter()
        .for_each(|i| item_holds(i, &mut ids));
    // 38 questions, 4 measures, 5 groups.
    assert_eq!(ids.len(), 47);
}

#[test]
fn every_question_is_asked_in_its_group_with_its_score() {
    let f = questionnaire();
    let sizes: Vec<usize> = f["item"]
        .as_array()
        .expect("groups")
        .iter()
        .map(|g| g["item"].as_array().expect("items").len())
        .collect();
    assert_eq!(sizes, [15, 9, 6, 8, 4]);
    assert_eq!(f["item"][0]["text"], "Riwayat Kesehatan");
    let k8 = &f["item"][0]["item"][7];
    assert_eq!((&k8["linkId"], &k8["required"]), (&json!("K8"), &json!(true)));
    assert_eq!(k8["extension"][0]["valueBoolean"], false, "not exercising is the risk");
    let p4 = &f["item"][1]["item"][3];
    assert_eq!(p4["linkId"], "P4");
    assert_eq!(
        p4["extension"][2]["url"],
        "https://jkn-saku.example/fhir/StructureDefinition/skrining-menentukan"
    );
    let weight = &f["item"][4]["item"][0];
    assert_eq!(
        (&weight["linkId"], &weight["required"]),
        (&json!("berat_kg"), &json!(false))
    );
}

#[test]
fn a_questionnaire_survives_the_way_through_fhir() {
    for bahasa in [Bahasa::Id, Bahasa::En] {
        assert_eq!(dari_fhir(&ke_fhir(&kuesioner(), bahasa)), Ok(kuesioner()));
    }
}

#[test]
fn questions_of_one_group_stand_in_one_group() {
    let mut k = kuesioner();
    let moved = k.butir.remove(0);
    k.butir.push(moved);
    let f = ke_fhir(&k, Bahasa::Id);
    let mut ids = BTreeSet::new();
    f["item"]
        .as_array()
        .expect("items")
        .iter()
        .for_each(|i| item_holds(i, &mut ids));
    assert_eq!(f["item"][0]["item"][14]["linkId"], "K1");
}

pub fn elemen(letak: &str, elemen: &str) -> FhirSalah {
    FhirSalah::Elemen {
        letak: letak.to_owned(),
        elemen: elemen.to_owned(),
    }
}

pub fn ganda(link_id: &str) -> FhirSalah {
    FhirSalah::Ganda {
        link_id: link_id.to_owned(),
    }
}

pub fn tidak_dipahami(letak: &str, elemen: &str) -> FhirSalah {
    FhirSalah::TidakDipahami {
        letak: letak.to_owned(),
        elemen: elemen.to_owned(),
    }
}

/// The questionnaire after one change.
pub fn changed(path: &str, to: Value) -> Value {
    let mut f = questionnaire();
    *f.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = to;
    f
}

#[test]
fn a_document_we_could_not_score_is_refused_with_its_place() {
    assert_eq!(
        dari_fhir(&json!({"resourceType": "Patient"})),
        Err(FhirSalah::BukanResource {
            diharapkan: "Questionnaire"
        })
    );
    let choice = FhirSalah::Jenis {
        link_id: "K1".to_owned(),
        jenis: "choice".to_owned(),
    };
    assert_eq!(dari_fhir(&changed("/item/0/item/0/type", json!("choice"))), Err(choice));
    for (path, to, expected) in [
        ("/item/0/item/1/linkId", json!("K1"), ganda("K1")),
        ("/item/1/item/0/linkId", json!("K1"), ganda("K1")),
        ("/item/1/linkId", json!("riwayat-kesehatan"), ganda("riwayat-kesehatan")),
        ("/item/1/linkId", json!("K1"), ganda("K1")),
        ("/item/0/item/0/extension", json!([]), elemen("K1", "extension")),
        (
            "/item/0/item/0/extension/1/valueCode",
            json!("TBC"),
            elemen("K1", "penyakit"),
        ),
        ("/item/0/item/0/text", json!(1), elemen("K1", "text")),
        ("/item/0/item", json!({}), elemen("riwayat-kesehatan", "item")),
        ("/extension", json!([]), elemen("Questionnaire", "extension")),
        // Thresholds: DM without one, DM twice, none at all, above the whole, in the wrong order.
        ("/extension/0", json!({"url": "x"}), elemen("Questionnaire", "x")),
        ("/extension/1/extension/0/valueCode", json!("DM"), ganda("DM")),
        (
            "/extension/0/extension/2/valuePositiveInt",
            json!(0),
            elemen("DM", "ambang"),
        ),
        (
            "/extension/0/extension/3/valueUnsignedInt",
            json!(0),
            elemen("DM", "ambang"),
        ),
        (
            "/extension/0/extension/3/valueUnsignedInt",
            json!(3),
            elemen("DM", "ambang"),
        ),
        (
            "/extension/0/extension/4/valueUnsignedInt",
            json!(4),
            elemen("DM", "ambang"),
        ),
        (
            "/extension/0/extension/4/valueUnsignedInt",
            json!(-1),
            elemen("ambang", "tinggi-dari"),
        ),
    ] {
        assert_eq!(dari_fhir(&changed(path, to.clone())), Err(expected), "{path} {to}");
    }
    // At the edges: medium and high together, high only at the full score.
    assert!(dari_fhir(&changed("/extension/0/extension/3/valueUnsignedInt", json!(2))).is_ok());
    assert!(dari_fhir(&changed("/extension/0/extension/4/valueUnsignedInt", json!(3))).is_ok());
    let without = |pointer: &str, name: &str| {
        let mut f = questionnaire();
        let place = f.pointer_mut(pointer).and_then(Value::as_object_mut);
        place.expect("object").remove(name);
        f
    };
    let k = dari_fhir(&without("/item/0/item/0", "_text")).expect("English is optional");
    assert_eq!(k.butir[0].teks_en, k.butir[0].teks_id);
    assert_eq!(
        dari_fhir(&without("/item/0/item/0", "required")),
        Err(elemen("K1", "required"))
    );
    assert_eq!(dari_fhir(&without("", "url")), Err(elemen("Questionnaire", "url")));
    let mut f = questionnaire();
    f["extension"].as_array_mut().expect("thresholds").remove(0);
    assert_eq!(dari_fhir(&f), Err(elemen("DM", "ambang")));
    f["item"][0]["item"][0]["extension"]
        .as_array_mut()
        .expect("ours")
        .remove(0);
    assert_eq!(dari_fhir(&f), Err(elemen("K1", "berisiko-bila")));
}
