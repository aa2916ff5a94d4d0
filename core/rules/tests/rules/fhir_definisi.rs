//! What we write is what a strict validator demands: every extension is defined, and nothing is empty.

use std::collections::{BTreeMap, BTreeSet};

use jkn_rules::skrining::fhir::definisi::DEFINISI;
use jkn_rules::skrining::fhir::{ALAMAT, Bahasa, DASAR, EKSTENSI, dari_fhir, jawaban_ke_fhir, ke_fhir};
use jkn_rules::skrining::tubuh::UkuranTubuh;
use jkn_rules::skrining::{Kuesioner, SkriningSalah, nilai_skrining};
use serde_json::{Value, json};

use crate::fhir::{kuesioner, nothing_is_empty, questionnaire};
use crate::fhir_jawaban::{body, form, read};

fn definitions() -> BTreeMap<&'static str, Value> {
    DEFINISI
        .iter()
        .map(|(url, text)| (*url, serde_json::from_str(text).expect("JSON")))
        .collect()
}

/// The constraint on an element of a definition.
fn element<'a>(definition: &'a Value, id: &str) -> Option<&'a Value> {
    let list = definition["differential"]["element"].as_array().expect("elements");
    list.iter().find(|e| e["id"] == id)
}

/// The name of the value's element that a constraint allows, `valueBoolean` for `boolean`.
fn value_element(constraint: &Value) -> String {
    let code = constraint["type"][0]["code"].as_str().expect("type");
    let (first, rest) = code.split_at(1);
    format!("value{}{rest}", first.to_uppercase())
}

/// Standard extensions that R4 defines for where we write them, with the names of the values they may have.
const STANDARD: [(&str, &str, &[&str]); 5] = [
    ("minValue", "Questionnaire.item", &["valueInteger", "valueDecimal"]),
    ("maxValue", "Questionnaire.item", &["valueInteger", "valueDecimal"]),
    ("maxDecimalPlaces", "Questionnaire.item", &["valueInteger"]),
    ("questionnaire-unit", "Questionnaire.item", &["valueCoding"]),
    ("translation", "string", &["extension"]),
];

/// Why an extension is not allowed where it stands.
fn fault(extension: &Value, place: &str, all: &[Value]) -> Option<String> {
    let url = extension["url"].as_str().unwrap_or_default();
    let names: Vec<&str> = extension
        .as_object()
        .expect("object")
        .keys()
        .map(String::as_str)
        .collect();
    let value = *names.iter().find(|n| **n != "url").expect("a value");
    if let Some(name) = url.strip_prefix("http://hl7.org/fhir/StructureDefinition/") {
        let known = STANDARD.iter().find(|(n, p, _)| *n == name && *p == place);
        return (!known.is_some_and(|(_, _, values)| values.contains(&value)))
            .then(|| format!("{place}: {url} {value}"));
    }
    let all_of = definitions();
    let Some(definition) = all_of.get(url) else {
        return Some(format!("{place}: nobody defines {url}"));
    };
    if definition["context"] != json!([{"type": "element", "expression": place}]) {
        return Some(format!("{url} may not stand in {place}"));
    }
    let times = all.iter().filter(|e| e["url"] == url).count();
    if element(definition, "Extension")?["max"] == "1" && times > 1 {
        return Some(format!("{place}: {url} {times} times"));
    }
    let of_value = element(definition, "Extension.value[x]").expect("value");
    if of_value["max"] != "0" {
        return (value != value_element(of_value)).then(|| format!("{url}: {value}"));
    }
    // A complex extension: each part once, of its type, and no other.
    let parts = extension["extension"].as_array().expect("parts");
    let total = element(definition, "Extension.extension").expect("slices");
    if json!(parts.len().to_string()) != total["max"] || json!(parts.len()) != total["min"] {
        return Some(format!("{url}: {} parts", parts.len()));
    }
    parts.iter().find_map(|part| {
        let name = part["url"].as_str().expect("url");
        let id = format!("Extension.extension:{name}");
        let once = parts.iter().filter(|p| p["url"] == name).count() == 1 && element(definition, &id).is_some();
        let of_value = element(definition, &format!("{id}.value[x]"));
        let right = once && of_value.is_some_and(|v| part.get(value_element(v)).is_some());
        (!right).then(|| format!("{url}: {name}"))
    })
}

/// Every extension of a document with the place it stands in; how many there are, and the faults.
fn look(value: &Value, place: &str, count: &mut usize, faults: &mut Vec<String>) {
    let Some(object) = value.as_object() else { return };
    for (name, inner) in object {
        let below = match name.as_str() {
            "item" => "Questionnaire.item",
            n if n.starts_with('_') => "string",
            _ => continue,
        };
        for one in inner.as_array().unwrap_or(&vec![inner.clone()]) {
            look(one, below, count, faults);
        }
    }
    let list: &[Value] = object
        .get("extension")
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice);
    *count += list.len();
    faults.extend(list.iter().filter_map(|e| fault(e, place, list)));
}

fn faults(document: &Value) -> (usize, Vec<String>) {
    let (mut count, mut faults) = (0, Vec::new());
    look(document, "Questionnaire", &mut count, &mut faults);
    (count, faults)
}

/// Field report F80.
#[test]
fn every_extension_has_a_definition_that_allows_it_where_it_stands() {
    for bahasa in [Bahasa::Id, Bahasa::En] {
        // 6 thresholds, 38 answers that score, 54 diseases, 4 own diagnoses; 10 limits and units; 48 translations: 38
        // questions, 5 groups, 4 measures, the title.
        assert_eq!(
            faults(&ke_fhir(&kuesioner(), bahasa)),
            (6 + 38 + 54 + 4 + 10 + 48, vec![])
        );
    }
    let broken = |path: &str, to: Value| !faults(&crate::fhir::changed(path, to)).1.is_empty();
    assert!(broken(
        "/item/0/item/0/extension/0/url",
        json!("urn:jkn-saku:skrining:berisiko-bila")
    ));
    assert!(broken(
        "/item/0/item/0/extension/0/url",
        json!(format!("{EKSTENSI}ambang"))
    ));
    assert!(broken(
        "/item/0/item/0/extension/1/url",
        json!(format!("{EKSTENSI}berisiko-bila"))
    ));
    assert!(broken(
        "/item/0/item/0/extension/0",
        json!({"url": format!("{EKSTENSI}berisiko-bila"), "valueCode": "ya"})
    ));
    assert!(broken(
        "/extension/0/extension/0",
        json!({"url": "lain", "valueCode": "DM"})
    ));
}

/// Field report F80.
#[test]
fn a_definition_has_an_https_address_and_what_r4_requires() {
    let folder = "fhir";
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("definitions")
        .map(|f| f.expect("file").file_name().to_string_lossy().into_owned())
        .collect();
    let mut named = BTreeSet::new();
    for (url, d) in definitions() {
        nothing_is_empty(&d, url);
        assert!(url.starts_with("https://") && url.starts_with(EKSTENSI) && EKSTENSI.starts_with(DASAR));
        let id = d["id"].as_str().expect("id");
        assert_eq!(url, format!("{DASAR}/StructureDefinition/{id}"));
        named.insert(format!("StructureDefinition-{id}.json"));
        for (name, value) in [
            ("resourceType", "StructureDefinition"),
            ("url", url),
            ("status", "active"),
            ("fhirVersion", "4.0.1"),
            ("kind", "complex-type"),
            ("type", "Extension"),
            ("baseDefinition", "http://hl7.org/fhir/StructureDefinition/Extension"),
            ("derivation", "constraint"),
        ] {
            assert_eq!(d[name], value, "{url} {name}");
        }
        assert_eq!(d["abstract"], false);
        assert_eq!(element(&d, "Extension.url").expect("url")["fixedUri"], url);
        let elements = d["differential"]["element"].as_array().expect("elements");
        let ids: BTreeSet<&str> = elements.iter().map(|e| e["id"].as_str().expect("id")).collect();
        assert_eq!(ids.len(), elements.len());
    }
    assert_eq!(files, named);
    assert!(ALAMAT.starts_with(DASAR));
}

/// Field report F81.
#[test]
fn nothing_that_we_write_is_empty() {
    let none = form(&[], UkuranTubuh::default());
    let mut unanswered = none.clone();
    unanswered.jawaban.clear();
    let mut measured = unanswered.clone();
    measured.ukuran = body();
    let mut begun = none.clone();
    begun.jawaban.truncate(1);
    for form in [&unanswered, &measured, &begun, &none] {
        nothing_is_empty(&jawaban_ke_fhir(&kuesioner(), form), "QuestionnaireResponse");
    }
    let f = jawaban_ke_fhir(&kuesioner(), &unanswered);
    assert_eq!((f.get("item"), &f["status"]), (None, &json!("in-progress")));
    let mut plain = kuesioner();
    plain.ambang.clear();
    plain.butir[0].teks_en = String::new();
    let nothing = Kuesioner {
        butir: Vec::new(),
        ..plain.clone()
    };
    for k in [&plain, &nothing] {
        for bahasa in [Bahasa::Id, Bahasa::En] {
            nothing_is_empty(&ke_fhir(k, bahasa), "Questionnaire");
        }
    }
}

/// Field report F82.
#[test]
fn a_group_is_not_required_and_our_reader_names_what_is_missing() {
    let mut required = questionnaire();
    for group in required["item"].as_array_mut().expect("groups") {
        assert_eq!(group.get("required"), None);
        group["required"] = json!(true);
    }
    assert_eq!(dari_fhir(&required), Ok(kuesioner()));
    let full = jawaban_ke_fhir(&kuesioner(), &form(&[], UkuranTubuh::default()));
    for groups in [0, 1] {
        let mut f = full.clone();
        let list = f["item"].as_array_mut().expect("groups");
        list.truncate(groups);
        if list.is_empty() {
            f.as_object_mut().expect("object").remove("item");
        }
        let answers = read(&f).expect("legal");
        match nilai_skrining(&kuesioner(), &answers) {
            Err(SkriningSalah::BelumLengkap { id }) => assert_eq!(id.len(), 38 - 15 * groups),
            _ => panic!("{groups} groups are no whole form"),
        }
    }
}
