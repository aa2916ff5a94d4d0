//! A questionnaire is read whole or refused with its place: what editors add, and what their tools write otherwise.

use jkn_rules::skrining::fhir::dipahami::{PENGUBAH, SEMUA};
use jkn_rules::skrining::fhir::{Bahasa, FhirSalah, dari_fhir, ke_fhir};
use serde_json::{Value, json};

use crate::fhir::{elemen, kuesioner, questionnaire, tidak_dipahami};

/// What our questionnaire is refused for when `name` is added to the object at `path`.
fn with(path: &str, name: &str, value: Value) -> Option<FhirSalah> {
    let mut f = questionnaire();
    f.pointer_mut(path).unwrap_or_else(|| panic!("{path}"))[name] = value;
    dari_fhir(&f).err()
}

const K1: &str = "/item/0/item/0";
const P4: &str = "/item/1/item/3";
const WEIGHT: &str = "/item/4/item/0";

/// Field report F97.
#[test]
fn what_an_editor_adds_is_refused_with_its_place() {
    let modifier = || json!([{"url": "https://contoh.example/berlawanan", "valueBoolean": true}]);
    let mut nested = questionnaire().pointer(K1).expect("K1").clone();
    nested["linkId"] = json!("K1a");
    let when = json!([{"question": "K1", "operator": "=", "answerBoolean": true}]);
    for (path, name, value, refusal) in [
        (P4, "enableWhen", when, tidak_dipahami("P4", "enableWhen")),
        (
            P4,
            "enableBehavior",
            json!("all"),
            tidak_dipahami("P4", "enableBehavior"),
        ),
        (K1, "item", json!([nested]), tidak_dipahami("K1", "item")),
        (K1, "repeats", json!(true), elemen("K1", "repeats")),
        (
            K1,
            "initial",
            json!([{"valueBoolean": true}]),
            tidak_dipahami("K1", "initial"),
        ),
        (K1, "readOnly", json!(true), tidak_dipahami("K1", "readOnly")),
        (K1, "required", json!(false), elemen("K1", "required")),
        (
            K1,
            "modifierExtension",
            modifier(),
            tidak_dipahami("K1", "modifierExtension"),
        ),
        (
            "",
            "modifierExtension",
            modifier(),
            tidak_dipahami("Questionnaire", "modifierExtension"),
        ),
        (
            "",
            "implicitRules",
            json!("https://contoh.example/aturan"),
            tidak_dipahami("Questionnaire", "implicitRules"),
        ),
        ("", "status", json!("retired"), elemen("Questionnaire", "status")),
        ("", "status", json!("draft"), elemen("Questionnaire", "status")),
        (
            "",
            "experimental",
            json!(false),
            elemen("Questionnaire", "experimental"),
        ),
        (
            "",
            "subjectType",
            json!(["Group"]),
            elemen("Questionnaire", "subjectType"),
        ),
        ("", "language", json!("jv"), elemen("Questionnaire", "language")),
        (
            "",
            "effectivePeriod",
            json!({"end": "2020-12-31"}),
            tidak_dipahami("Questionnaire", "effectivePeriod"),
        ),
        ("", "warna", json!("merah"), tidak_dipahami("Questionnaire", "warna")),
        (
            "/item/0",
            "enableWhen",
            json!([]),
            tidak_dipahami("riwayat-kesehatan", "enableWhen"),
        ),
        (
            "/item/0",
            "text",
            json!("Riwayat Lain"),
            elemen("riwayat-kesehatan", "text"),
        ),
        (WEIGHT, "text", json!("Berat badan (gram)"), elemen("berat_kg", "text")),
        (WEIGHT, "required", json!(true), elemen("berat_kg", "required")),
    ] {
        assert_eq!(with(path, name, value), Some(refusal), "{path} {name}");
    }
}

/// Field report F97.
#[test]
fn measures_that_are_not_ours_are_refused() {
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut f = questionnaire();
        change(&mut f);
        dari_fhir(&f).err()
    };
    let pulse = json!({"linkId": "nadi", "type": "integer", "text": "Nadi"});
    let measures = |f: &mut Value, change: &dyn Fn(&mut Vec<Value>)| {
        change(f["item"][4]["item"].as_array_mut().expect("measures"));
    };
    assert_eq!(
        changed(&|f| measures(f, &|m| m.push(pulse.clone()))),
        Some(tidak_dipahami("ukuran-tubuh", "nadi"))
    );
    assert_eq!(
        changed(&|f| measures(f, &|m| drop(m.remove(0)))),
        Some(elemen("ukuran-tubuh", "berat_kg"))
    );
    assert_eq!(
        changed(&|f| drop(f["item"].as_array_mut().expect("groups").pop())),
        Some(elemen("Questionnaire", "ukuran-tubuh"))
    );
    let limit = |n: usize, to: Value, name: &str| {
        let path = format!("{WEIGHT}/extension/{n}");
        assert_eq!(
            changed(&|f| *f.pointer_mut(&path).expect("limit") = to.clone()),
            Some(elemen("berat_kg", name))
        );
    };
    let url = |name: &str| format!("http://hl7.org/fhir/StructureDefinition/{name}");
    limit(0, json!({"url": url("minValue"), "valueDecimal": 2000}), "minValue");
    limit(1, json!({"url": url("maxValue"), "valueInteger": 400}), "maxValue");
    limit(
        2,
        json!({"url": url("questionnaire-unit"), "valueCoding": {"system": "http://unitsofmeasure.org", "code": "g"}}),
        "questionnaire-unit",
    );
    // An editor may write a whole number as a decimal.
    assert_eq!(
        changed(&|f| f["item"][4]["item"][0]["extension"][0]["valueDecimal"] = json!(2.0)),
        None
    );
}

/// Field report F97.
#[test]
fn an_extension_or_a_language_that_would_be_lost_is_refused() {
    let added = |path: &str, extension: Value| {
        let mut f = questionnaire();
        let list = f.pointer_mut(path).and_then(Value::as_array_mut).expect("extensions");
        list.push(extension);
        dari_fhir(&f).err()
    };
    let hidden = json!({"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true});
    let strange = json!({"url": "https://contoh.example/x", "valueBoolean": true});
    for path in ["/item/0/item/0/extension", "/item/0/item/0/_text/extension"] {
        assert_eq!(
            added(path, hidden.clone()),
            Some(tidak_dipahami("K1", "questionnaire-hidden"))
        );
    }
    assert_eq!(
        added("/extension", strange.clone()),
        Some(tidak_dipahami("Questionnaire", "https://contoh.example/x"))
    );
    assert_eq!(
        added("/item/4/item/0/extension", strange),
        Some(tidak_dipahami("berat_kg", "https://contoh.example/x"))
    );
    let translation = |lang: &str| {
        json!({"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
            {"url": "lang", "valueCode": lang}, {"url": "content", "valueString": "?"}]})
    };
    let text = "/item/0/item/0/_text/extension";
    assert_eq!(
        added(text, translation("jv")),
        Some(tidak_dipahami("K1", "translation jv"))
    );
    assert_eq!(added(text, translation("en-GB")), Some(elemen("K1", "translation")));
    let again = questionnaire()["item"][0]["item"][0]["extension"][0].clone();
    assert_eq!(
        added("/item/0/item/0/extension", again),
        Some(elemen("K1", "berisiko-bila"))
    );
    let again = questionnaire()["item"][0]["item"][0]["extension"][1].clone();
    assert_eq!(added("/item/0/item/0/extension", again), Some(elemen("K1", "penyakit")));
}

#[test]
fn who_wrote_a_questionnaire_and_how_it_is_called_asks_nothing() {
    for (name, value) in [
        ("id", json!("contoh")),
        ("meta", json!({"tag": [{"code": "lformsVersion: 40.1.3"}]})),
        (
            "text",
            json!({"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"}),
        ),
        ("title", json!("Nama lain")),
        ("publisher", json!("Data Contoh")),
        ("date", json!("2026-11-24")),
    ] {
        assert_eq!(with("", name, value), None, "{name}");
    }
    assert_eq!(with(K1, "id", json!("a")), None);
    assert_eq!(with(K1, "repeats", json!(false)), None);
}

/// Field report F98.
#[test]
fn a_language_may_have_a_region() {
    for tag in ["en-US", "en-GB", "EN", "en"] {
        let text = ke_fhir(&kuesioner(), Bahasa::Id).to_string();
        let f: Value = serde_json::from_str(&text.replace("\"valueCode\":\"en\"", &format!("\"valueCode\":\"{tag}\"")))
            .expect("JSON");
        assert_eq!(dari_fhir(&f), Ok(kuesioner()), "{tag}");
    }
    for (bahasa, tag) in [(Bahasa::Id, "id-ID"), (Bahasa::En, "en-US")] {
        let mut f = ke_fhir(&kuesioner(), bahasa);
        f["language"] = json!(tag);
        assert_eq!(dari_fhir(&f), Ok(kuesioner()), "{tag}");
    }
    // `eng` and `english` are no tags of English, and a wrong one is not passed over for the Indonesian text.
    for wrong in ["eng", "english", "en_US"] {
        let mut f = questionnaire();
        f["item"][0]["item"][0]["_text"]["extension"][0]["extension"][0]["valueCode"] = json!(wrong);
        assert_eq!(
            dari_fhir(&f),
            Err(tidak_dipahami("K1", &format!("translation {wrong}")))
        );
    }
}

/// Field report F97.
#[test]
fn the_page_names_every_element_that_is_understood() {
    let page = std::fs::read_to_string("../../docs/fhir.md").expect("page");
    let names = |list: &[&str]| match list {
        [] => "nothing".to_owned(),
        list => list.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(" "),
    };
    for place in SEMUA {
        let line = format!(
            "| {} | {} | {} |",
            place.nama,
            names(place.dibaca),
            names(place.dilewati)
        );
        assert!(page.lines().any(|l| l == line), "docs/fhir.md should say\n{line}");
    }
    for name in PENGUBAH {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}
