//! Filled forms as people's clients write them: read whole, or refused with a true reason.

use jkn_rules::skrining::fhir::{ALAMAT, Bahasa, FhirSalah, jawaban_ke_fhir, ke_fhir};
use jkn_rules::skrining::{JawabanSkrining, SkriningSalah, nilai_skrining};
use serde_json::{Value, json};

use crate::fhir::{elemen, ganda, kuesioner, tidak_dipahami};
use crate::fhir_jawaban::{body, form, read};

const ROOT: &str = "QuestionnaireResponse";

fn whole() -> JawabanSkrining {
    form(&["K8"], body())
}

/// Our own form after a change.
fn changed(change: impl Fn(&mut Value)) -> Value {
    let mut f = jawaban_ke_fhir(&kuesioner(), &whole());
    change(&mut f);
    f
}

/// What is read says the same as what was written, in whatever order.
fn same(f: &Value) -> bool {
    let Ok(mut read) = read(f) else { return false };
    let position = |id: &str| kuesioner().butir.iter().position(|b| b.id == id);
    read.jawaban.sort_by_key(|j| position(&j.id));
    read == whole()
}

fn refused(change: impl Fn(&mut Value)) -> Option<FhirSalah> {
    read(&changed(change)).err()
}

fn items(f: &mut Value) -> &mut Vec<Value> {
    f["item"].as_array_mut().expect("items")
}

/// Field report F90.
#[test]
fn groups_written_as_answers_are_read() {
    assert!(same(&changed(|_| {})));
    let as_answers = |list: &mut Vec<Value>| {
        for group in list {
            let inside = group.as_object_mut().expect("group").remove("item").expect("items");
            group["answer"] = json!([{ "item": inside }]);
        }
    };
    assert!(same(&changed(|f| as_answers(items(f)))));
    // One answer for each item of a group.
    assert!(same(&changed(|f| {
        let group = f["item"][4].as_object_mut().expect("group");
        let inside = group.remove("item").expect("items");
        let each: Vec<Value> = inside
            .as_array()
            .expect("list")
            .iter()
            .map(|i| json!({"item": [i]}))
            .collect();
        group.insert("answer".to_owned(), json!(each));
    })));
    // A question below the answer to another one.
    assert!(same(&changed(|f| {
        let moved = f["item"][4]["item"].as_array_mut().expect("items").remove(0);
        f["item"][0]["item"][0]["answer"][0]["item"] = json!([moved]);
    })));
    // Below the item and below its answers is not legal (qrs-1).
    assert_eq!(
        refused(|f| f["item"][0]["item"][0]["item"] = json!([{"linkId": "x"}])),
        Some(elemen("K1", "item"))
    );
    assert_eq!(
        refused(|f| f["item"][4] = json!({"linkId": "ukuran-tubuh", "answer": [{"valueBoolean": true}]})),
        Some(elemen("ukuran-tubuh", "answer"))
    );
}

/// Field report F90.
#[test]
fn an_item_that_nobody_asked_is_refused_where_it_stands() {
    let consent = json!({"linkId": "persetujuan", "answer": [{"valueBoolean": false}]});
    assert_eq!(
        refused(|f| items(f).insert(0, consent.clone())),
        Some(tidak_dipahami(ROOT, "persetujuan"))
    );
    assert_eq!(
        refused(|f| f["item"][4]["item"]
            .as_array_mut()
            .expect("items")
            .push(consent.clone())),
        Some(tidak_dipahami("ukuran-tubuh", "persetujuan"))
    );
    // Below an answer, declined, without an answer, or as a group with a value of its own.
    let declined = json!({"linkId": "persetujuan", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "asked-declined"}]});
    let valued = json!({"linkId": "persetujuan", "answer": [{"valueBoolean": false, "item": [{"linkId": "K1"}]}]});
    for one in [consent, declined, valued, json!({"linkId": "persetujuan"})] {
        assert_eq!(
            refused(|f| f["item"][0]["item"][0]["answer"][0]["item"] = json!([one])),
            Some(tidak_dipahami("K1", "persetujuan")),
            "{one}"
        );
    }
}

/// Field report F92.
#[test]
fn forms_without_groups_or_in_pages_are_read() {
    let flat = changed(|f| {
        let all = items(f)
            .iter()
            .flat_map(|g| g["item"].as_array().expect("items").clone())
            .collect();
        *items(f) = all;
    });
    assert_eq!(flat["item"].as_array().map(Vec::len), Some(42));
    assert!(same(&flat));
    assert!(same(&changed(|f| {
        for (n, group) in items(f).iter_mut().enumerate() {
            *group = json!({"linkId": format!("halaman-{n}"), "text": format!("Halaman {n}"), "item": [group]});
        }
    })));
    assert!(same(&changed(
        |f| f["item"] = json!([{"linkId": "formulir", "item": f["item"]}])
    )));
    // The same group twice, each time with other items.
    assert!(same(&changed(|f| {
        let rest = f["item"][0]["item"].as_array_mut().expect("items").split_off(3);
        items(f).push(json!({"linkId": "riwayat-kesehatan", "item": rest}));
    })));
    assert_eq!(
        refused(|f| {
            let again = f["item"][0]["item"][0].clone();
            items(f).push(again);
        }),
        Some(ganda("K1"))
    );
    // A page that holds something unknown says so.
    assert_eq!(
        refused(|f| items(f).push(json!({"linkId": "halaman-9", "item": [{"linkId": "lain"}]}))),
        Some(tidak_dipahami("halaman-9", "lain"))
    );
}

/// Field report F93.
#[test]
fn what_turns_a_meaning_is_refused_before_anything_is_read() {
    let modifier = json!([{"url": "https://contoh.example/berlawanan", "valueBoolean": true}]);
    for (path, place) in [
        ("", ROOT),
        ("/item/0", "riwayat-kesehatan"),
        ("/item/0/item/0", "K1"),
        ("/item/0/item/0/answer/0", "K1"),
        ("/item/4/item/0", "berat_kg"),
    ] {
        let f = changed(|f| {
            f["status"] = json!("in-progress");
            f.pointer_mut(path).expect("place")["modifierExtension"] = modifier.clone();
        });
        assert_eq!(
            read(&f).err(),
            Some(tidak_dipahami(place, "modifierExtension")),
            "{path}"
        );
    }
    for name in ["implicitRules", "_implicitRules"] {
        assert_eq!(
            refused(|f| f[name] = json!("https://contoh.example/aturan")),
            Some(tidak_dipahami(ROOT, name))
        );
    }
    // Deep inside, where only the person is described.
    assert_eq!(
        refused(|f| f["contained"] = json!([{"resourceType": "Patient", "modifierExtension": modifier}])),
        Some(tidak_dipahami(ROOT, "modifierExtension"))
    );
}

#[test]
fn elements_that_have_no_place_in_a_response_are_refused() {
    for (path, name, place) in [
        ("", "warna", ROOT),
        ("/item/0", "kode", "riwayat-kesehatan"),
        ("/item/0/item/0", "enableWhen", "K1"),
        ("/item/0/item/0/answer/0", "catatan", "K1"),
    ] {
        assert_eq!(
            refused(|f| f.pointer_mut(path).expect("place")[name] = json!("x")),
            Some(tidak_dipahami(place, name))
        );
    }
    // Whose form it is and when it was filled in is for the caller.
    assert!(same(&changed(|f| {
        f["id"] = json!("contoh");
        f["meta"] = json!({"tag": [{"code": "lformsVersion: 40.1.3"}]});
        f["subject"] = json!({"display": "Data Contoh"});
        f["authored"] = json!("2026-11-24T08:00:00+07:00");
        f["extension"] = json!([{"url": "https://contoh.example/x", "valueBoolean": true}]);
        f["item"][0]["id"] = json!("a");
        f["item"][0]["item"][0]["definition"] = json!("https://contoh.example/K1");
    })));
}

/// Field report F95.
#[test]
fn a_declined_measure_is_not_given_and_a_declined_question_is_open() {
    let absent = |code: &str| {
        json!({"extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": code}]})
    };
    let declined = || absent("asked-declined");
    // In place of the value, beside it in the answer, and on an item without answer.
    let ways = |element: &str| {
        let mut on_item = declined();
        on_item["linkId"] = json!(null);
        [
            json!({"answer": [{element: declined()}]}),
            json!({"answer": [declined()]}),
            declined(),
        ]
    };
    for mut way in ways("_valueDecimal") {
        way["linkId"] = json!("berat_kg");
        let f = changed(|f| f["item"][4]["item"][0] = way.clone());
        let answers = read(&f).expect("a form without weight");
        assert_eq!((answers.ukuran.berat_kg, answers.ukuran.tinggi_cm), (None, Some(165)));
        assert!(nilai_skrining(&kuesioner(), &answers).is_ok_and(|h| h.imt.is_none()));
    }
    for mut way in ways("_valueBoolean") {
        way["linkId"] = json!("K1");
        let f = changed(|f| f["item"][0]["item"][0] = way.clone());
        let answers = read(&f).expect("a form with an open question");
        assert_eq!(
            nilai_skrining(&kuesioner(), &answers).err(),
            Some(SkriningSalah::BelumLengkap {
                id: vec!["K1".to_owned()]
            })
        );
    }
    // A value that is there and absent, an answer that stands in the narrative, and no answer at all inside one.
    let k1 = |answer: Value| refused(|f| f["item"][0]["item"][0]["answer"] = json!([answer]));
    let both = json!({"valueBoolean": true, "_valueBoolean": declined()});
    assert_eq!(k1(both), Some(elemen("K1", "data-absent-reason")));
    assert_eq!(
        k1(json!({"_valueBoolean": absent("as-text")})),
        Some(elemen("K1", "data-absent-reason"))
    );
    let other = json!({"_valueBoolean": {"extension": [{"url": "https://contoh.example/x", "valueCode": "y"}]}});
    assert_eq!(k1(other), Some(elemen("K1", "valueBoolean")));
    assert_eq!(
        k1(json!({"_valueString": declined()})),
        Some(elemen("K1", "valueBoolean"))
    );
    assert_eq!(
        refused(|f| f["item"][0]["item"][0]["extension"] = declined()["extension"].clone()),
        Some(elemen("K1", "data-absent-reason"))
    );
}

/// Field report F87.
#[test]
fn a_questionnaire_in_english_asks_in_english() {
    let (id, en) = (ke_fhir(&kuesioner(), Bahasa::Id), ke_fhir(&kuesioner(), Bahasa::En));
    assert_eq!((&id["language"], &en["language"]), (&json!("id"), &json!("en")));
    assert_eq!((&id["url"], &id["version"]), (&en["url"], &en["version"]));
    /// What `id` says as text, `en` says as its translation, and the other way round.
    fn mirrored(id: &Value, en: &Value, text: &str) {
        let translation = |f: &Value, lang: &str| {
            let inner = &f[format!("_{text}")]["extension"][0]["extension"];
            assert_eq!(inner[0]["valueCode"], lang);
            inner[1]["valueString"].clone()
        };
        assert_eq!(translation(id, "en"), en[text]);
        assert_eq!(translation(en, "id"), id[text]);
        assert_ne!(id[text], en[text]);
        for (id, en) in id["item"]
            .as_array()
            .into_iter()
            .flatten()
            .zip(en["item"].as_array().into_iter().flatten())
        {
            mirrored(id, en, "text");
        }
    }
    mirrored(&id, &en, "title");
    assert_eq!(id["title"], "Skrining Riwayat Kesehatan");
    assert_eq!(
        en["item"][0]["item"][0]["text"],
        "Are you often or always thirsty during ordinary activity?"
    );
    assert_eq!(en["item"][4]["item"][0]["text"], "Weight (kg)");
}

/// Field report F87.
#[test]
fn a_response_may_carry_the_text_of_either_language() {
    fn put(items: &mut Value, from: &Value) {
        for (item, asked) in items
            .as_array_mut()
            .into_iter()
            .flatten()
            .zip(from.as_array().into_iter().flatten())
        {
            item["text"] = asked["text"].clone();
            put(&mut item["item"], &asked["item"]);
            if item["item"].is_null() {
                item.as_object_mut().expect("item").remove("item");
            }
        }
    }
    for bahasa in [Bahasa::Id, Bahasa::En] {
        let asked = ke_fhir(&kuesioner(), bahasa);
        assert!(same(&changed(|f| put(&mut f["item"], &asked["item"]))));
    }
    for (path, place) in [
        ("/item/0", "riwayat-kesehatan"),
        ("/item/0/item/0", "K1"),
        ("/item/4/item/0", "berat_kg"),
    ] {
        assert_eq!(
            refused(|f| f.pointer_mut(path).expect("item")["text"] = json!("Apakah Anda jarang haus?")),
            Some(elemen(place, "text"))
        );
    }
}

#[test]
fn answers_to_another_version_are_not_read() {
    let other = FhirSalah::VersiBerbeda {
        jawaban: "2023".to_owned(),
        kuesioner: "2020".to_owned(),
    };
    assert_eq!(
        refused(|f| f["questionnaire"] = json!(format!("{ALAMAT}|2023"))),
        Some(other)
    );
    assert_eq!(
        refused(|f| f["questionnaire"] = json!("urn:jkn-saku:skrining|2020")),
        Some(elemen(ROOT, "questionnaire"))
    );
}
