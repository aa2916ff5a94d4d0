//! Weight in kilograms: typed by people, and as a number of JSON.

use jkn_rules::skrining::berat::{Kilogram, baca_berat};
use jkn_rules::skrining::tubuh::UkuranTubuh;
use serde_json::{Value, json};

use crate::fhir::{changed, elemen, questionnaire, tidak_dipahami};
use crate::fhir_jawaban::{body, form, read};

/// Field report F86.
#[test]
fn a_weight_is_typed_in_kilograms_with_a_point_or_a_comma() {
    for (typed, gram) in [("63", 63_000), ("62.7", 62_700), ("62,7", 62_700), ("62.700", 62_700)] {
        assert_eq!(baca_berat(typed).map(Kilogram::gram), Ok(gram), "{typed}");
    }
    // Grams, a lost mark, and what is no number.
    for wrong in ["62700", "627", "1,9", "62.70.0", "62,7 kg", "enam", "٦٣"] {
        assert!(baca_berat(wrong).is_err(), "{wrong}");
    }
}

/// Field report F86.
#[test]
fn a_weight_is_asked_for_and_answered_in_kilograms() {
    let weight = &questionnaire()["item"][4]["item"][0];
    assert_eq!(
        (&weight["linkId"], &weight["type"]),
        (&json!("berat_kg"), &json!("decimal"))
    );
    assert_eq!(weight["text"], "Berat badan (kg)");
    let limits = [
        ("minValue", json!({"valueDecimal": 2})),
        ("maxValue", json!({"valueDecimal": 400})),
        (
            "questionnaire-unit",
            json!({"valueCoding": {"system": "http://unitsofmeasure.org", "code": "kg"}}),
        ),
        ("maxDecimalPlaces", json!({"valueInteger": 3})),
    ];
    for ((name, mut value), found) in limits.into_iter().zip(weight["extension"].as_array().expect("limits")) {
        value["url"] = json!(format!("http://hl7.org/fhir/StructureDefinition/{name}"));
        assert_eq!(*found, value);
    }
    let answer = |value: Value| {
        let mut f = jkn_rules::skrining::fhir::jawaban_ke_fhir(&crate::fhir::kuesioner(), &form(&["K8"], body()));
        assert_eq!(
            f["item"][4]["item"][0],
            json!({"linkId": "berat_kg", "answer": [{"valueDecimal": 62.7}]})
        );
        f["item"][4]["item"][0] = value;
        read(&f).map(|j| j.ukuran.berat_kg)
    };
    let weighs = |gram| Ok(Some(Kilogram::dari_gram(gram)));
    let decimal = |n: Value| json!({"linkId": "berat_kg", "answer": [{"valueDecimal": n}]});
    assert_eq!(answer(decimal(json!(63))), weighs(63_000));
    assert_eq!(answer(decimal(json!(62.75))), weighs(62_750));
    // Grams of the form before: refused where they stand, never read as kilograms.
    for (old, refusal) in [
        (
            json!({"linkId": "berat_gram", "answer": [{"valueInteger": 62_700}]}),
            tidak_dipahami("ukuran-tubuh", "berat_gram"),
        ),
        (
            json!({"linkId": "berat_kg", "answer": [{"valueInteger": 62_700}]}),
            elemen("berat_kg", "valueDecimal"),
        ),
        (
            json!({"linkId": "berat_kg", "text": "Berat badan (gram)", "answer": [{"valueDecimal": 63}]}),
            elemen("berat_kg", "text"),
        ),
        (decimal(json!("62,7")), elemen("berat_kg", "valueDecimal")),
        (decimal(json!(62.7005)), elemen("berat_kg", "valueDecimal")),
    ] {
        assert_eq!(answer(old.clone()), Err(refusal), "{old}");
    }
    let grams = changed("/item/4/item/0/extension/2/valueCoding/code", json!("g"));
    assert_eq!(
        jkn_rules::skrining::fhir::dari_fhir(&grams),
        Err(elemen("berat_kg", "questionnaire-unit"))
    );
}

/// Field report F86.
#[test]
fn a_weight_in_grams_does_not_pass_for_no_weight() {
    let read = |text: &str| serde_json::from_str::<UkuranTubuh>(text);
    let old = read(r#"{"berat_gram": 62700}"#).expect_err("refused");
    assert!(old.to_string().contains("berat_gram"), "{old}");
    let new = read(r#"{"berat_kg": 62.7}"#).expect("kilograms");
    assert_eq!(new.berat_kg, Some(Kilogram::dari_gram(62_700)));
    for wrong in ["-1", "\"62,7\"", "1e300", "62.7005"] {
        assert!(read(&format!("{{\"berat_kg\": {wrong}}}")).is_err(), "{wrong}");
    }
}

/// Every weight that a scale can show comes back from JSON as it was.
#[test]
fn every_gram_survives_the_way_through_json() {
    for gram in (0..=400_000).step_by(7).chain([u32::MAX]) {
        let weight = Kilogram::dari_gram(gram);
        let text = serde_json::to_string(&weight).expect("a number");
        assert_eq!(text, weight.to_string());
        assert_eq!(serde_json::from_str::<Kilogram>(&text).ok(), Some(weight), "{text}");
    }
}
