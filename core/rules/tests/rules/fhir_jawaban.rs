//! A filled form as a FHIR R4 `QuestionnaireResponse`: it answers what the questionnaire asks, and comes back as it was.

use jkn_rules::skrining::berat::Kilogram;
use jkn_rules::skrining::fhir::{ALAMAT, FhirSalah, jawaban_dari_fhir, jawaban_ke_fhir};
use jkn_rules::skrining::nilai::TingkatRisiko;
use jkn_rules::skrining::tubuh::UkuranTubuh;
use jkn_rules::skrining::{JawabanSkrining, Penyakit, nilai_skrining};
use serde_json::{Value, json};

use crate::fhir::{elemen, ganda, kuesioner, nothing_is_empty, questionnaire, tidak_dipahami};

pub fn form(yes: &[&str], ukuran: UkuranTubuh) -> JawabanSkrining {
    let yes: Vec<String> = yes.iter().map(|id| (*id).to_owned()).collect();
    JawabanSkrining::dari_ya(&kuesioner(), &yes, ukuran).expect("known ids")
}

pub fn body() -> UkuranTubuh {
    UkuranTubuh {
        berat_kg: Some(Kilogram::dari_gram(62_700)),
        tinggi_cm: Some(165),
        pinggang_cm: Some(81),
        laki_laki: Some(false),
    }
}

/// Our questionnaire's answers.
pub fn read(document: &Value) -> Result<JawabanSkrining, FhirSalah> {
    jawaban_dari_fhir(&kuesioner(), document)
}

#[test]
fn a_filled_form_survives_the_way_through_fhir_and_scores_the_same() {
    for (yes, ukuran) in [
        (&["K1", "K2", "K3", "F2", "K8"][..], body()),
        (&["P4"][..], UkuranTubuh::default()),
    ] {
        let before = form(yes, ukuran);
        let f = jawaban_ke_fhir(&kuesioner(), &before);
        nothing_is_empty(&f, "QuestionnaireResponse");
        assert_eq!(f["questionnaire"], format!("{ALAMAT}|2020"));
        assert_eq!(f["status"], "completed");
        let after = read(&f).expect("our own form");
        assert!(before == after, "{yes:?}");
        let result = nilai_skrining(&kuesioner(), &after).expect("complete");
        let medium_or_high = if yes.len() == 5 {
            (Penyakit::Dm, TingkatRisiko::Sedang)
        } else {
            (Penyakit::Ht, TingkatRisiko::Tinggi)
        };
        let worst = result.penyakit.iter().max_by_key(|h| h.tingkat).expect("diseases");
        assert_eq!((worst.penyakit, worst.tingkat), medium_or_high);
    }
}

/// Every link id of a response stands in the questionnaire under the same group, in the same order, with an answer of the
/// type that is asked for.
#[test]
fn a_response_answers_what_the_questionnaire_asks() {
    let (q, r) = (questionnaire(), jawaban_ke_fhir(&kuesioner(), &form(&["K8"], body())));
    let asked = q["item"].as_array().expect("groups");
    let answered = r["item"].as_array().expect("groups");
    assert_eq!(asked.len(), answered.len());
    for (asked, answered) in asked.iter().zip(answered) {
        assert_eq!(asked["linkId"], answered["linkId"]);
        let (asked, answered) = (
            asked["item"].as_array().expect("items"),
            answered["item"].as_array().expect("items"),
        );
        assert_eq!(asked.len(), answered.len());
        for (asked, answered) in asked.iter().zip(answered) {
            assert_eq!(asked["linkId"], answered["linkId"]);
            let kind = match asked["type"].as_str() {
                Some("boolean") => "valueBoolean",
                Some("integer") => "valueInteger",
                Some("decimal") => "valueDecimal",
                other => panic!("{other:?}"),
            };
            assert!(answered["answer"][0].get(kind).is_some(), "{answered}");
        }
    }
}

#[test]
fn a_form_that_is_not_finished_says_so() {
    let mut part = form(&["K8"], UkuranTubuh::default());
    part.jawaban.pop();
    let f = jawaban_ke_fhir(&kuesioner(), &part);
    assert_eq!(f["status"], "in-progress");
    assert_eq!(read(&f).err(), Some(elemen("QuestionnaireResponse", "status")));
}

#[test]
fn a_response_we_could_not_read_is_refused_with_its_place() {
    let good = jawaban_ke_fhir(&kuesioner(), &form(&["K8"], body()));
    let refused = |path: &str, to: Value| {
        let mut f = good.clone();
        *f.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = to;
        read(&f).err()
    };
    let other = FhirSalah::BukanResource {
        diharapkan: "QuestionnaireResponse",
    };
    assert_eq!(refused("/resourceType", json!("Questionnaire")), Some(other));
    let root = "QuestionnaireResponse";
    for (path, to, expected) in [
        ("/status", json!("stopped"), elemen(root, "status")),
        ("/questionnaire", json!(ALAMAT), elemen(root, "questionnaire")),
        (
            "/questionnaire",
            json!(format!("{ALAMAT}-lain|2020")),
            elemen(root, "questionnaire"),
        ),
        ("/item", json!(1), elemen(root, "item")),
        ("/item/0/item", json!({}), elemen("riwayat-kesehatan", "item")),
        (
            "/item/0/item/0/answer/0",
            json!({"valueString": "ya"}),
            elemen("K1", "valueBoolean"),
        ),
        ("/item/0/item/0/answer", json!([]), elemen("K1", "answer")),
        (
            "/item/0/item/0/answer",
            json!([{"valueBoolean": true}, {"valueBoolean": false}]),
            ganda("K1"),
        ),
        ("/item/0/item/1/linkId", json!("K1"), ganda("K1")),
        ("/item/4/item/1/linkId", json!("berat_kg"), ganda("berat_kg")),
        (
            "/item/4/item/0/answer/0",
            json!({"valueDecimal": -1}),
            elemen("berat_kg", "valueDecimal"),
        ),
        (
            "/item/4/item/0/linkId",
            json!("nadi"),
            tidak_dipahami("ukuran-tubuh", "nadi"),
        ),
        (
            "/item/4/item/3/answer/0",
            json!({"valueInteger": 1}),
            elemen("laki_laki", "valueBoolean"),
        ),
    ] {
        assert_eq!(refused(path, to.clone()), Some(expected), "{path} {to}");
    }
    assert_eq!(refused("/status", json!("amended")), None);
    // Items that R4 lets be absent are questions left open; the scoring names them.
    let open = read(&json!({
        "resourceType": root, "status": "completed", "questionnaire": format!("{ALAMAT}|2020"),
        "item": [{"linkId": "riwayat-kesehatan", "item": [{"linkId": "K1"}]}, {"linkId": "riwayat-pribadi"}],
    }));
    assert!(open.is_ok_and(|j| j.jawaban.is_empty() && j.ukuran == UkuranTubuh::default()));
}

#[test]
fn the_form_of_the_vectors_is_the_one_we_write() {
    let file = crate::vektor::all()
        .into_iter()
        .find(|f| f.fungsi == "skrining_jawaban_fhir")
        .expect("vectors");
    let written = jawaban_ke_fhir(
        &kuesioner(),
        &form(
            &["K8"],
            UkuranTubuh {
                pinggang_cm: Some(91),
                laki_laki: Some(true),
                ..body()
            },
        ),
    );
    let case = file.kasus.iter().find(|c| c.id == "SJ2").expect("SJ2");
    assert_eq!(case.masukan["dokumen"], written);
}
