use jkn_core::data::skrining::{DaftarPertanyaan, Skrining, Tindak, Tingkat};
use jkn_core::rules::skrining::berat::Kilogram;
use jkn_core::rules::skrining::fhir::jawaban_ke_fhir;
use jkn_core::rules::skrining::tubuh::UkuranTubuh;
use jkn_core::rules::skrining::{JawabanSkrining, Kuesioner};

use super::*;

fn questionnaire(gateway: &Gateway, token: &str) -> Kuesioner {
    match gateway.told(&Resource::Kuesioner, token) {
        Told::Kuesioner(DaftarPertanyaan::Terbaca(kuesioner)) => kuesioner,
        other => panic!("{other:?}"),
    }
}

/// The opaque name of the n-th member.
fn name(gateway: &Gateway, token: &str, n: usize) -> String {
    let Told::Keluarga(keluarga) = gateway.told(&Resource::Keluarga, token) else {
        panic!()
    };
    keluarga.peserta[n].id.clone()
}

fn on_record(gateway: &Gateway, token: &str, anggota: &str) -> Vec<Skrining> {
    let anggota = anggota.to_owned();
    match gateway.told(&Resource::Skrining { anggota }, token) {
        Told::Skrining(all) => all,
        other => panic!("{other:?}"),
    }
}

/// A form with yes to these questions.
fn filled(kuesioner: &Kuesioner, anggota: &str, ya: &[&str]) -> Value {
    let ukuran = UkuranTubuh {
        berat_kg: Some(Kilogram::dari_gram(54_000)),
        tinggi_cm: Some(160),
        pinggang_cm: None,
        laki_laki: Some(false),
    };
    let ya: Vec<String> = ya.iter().map(|id| (*id).to_owned()).collect();
    let form = JawabanSkrining::dari_ya(kuesioner, &ya, ukuran).unwrap();
    json!({"idanggota": anggota, "versi": kuesioner.versi, "jawaban": jawaban_ke_fhir(kuesioner, &form), "berat": 54,
        "tinggi": 160, "setuju": true})
}

fn send(gateway: &Gateway, token: &str, key: &str, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post("/v1/skrining", Some(token), Some(key), body)))
}

#[test]
fn the_questionnaire_is_everybodys_and_a_fhir_document() {
    let gateway = Gateway::new();
    let told = gateway.done("/v1/skrining/kuesioner", None);
    assert_eq!(
        (&told["resourceType"], &told["version"]),
        (&json!("Questionnaire"), &json!("2020"))
    );
}

#[test]
fn one_family_was_screened_last_year_and_one_this_year() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let years = |token: &str, n| -> Vec<String> {
        let all = on_record(&gateway, token, &name(&gateway, token, n));
        all.iter()
            .map(|skrining| skrining.tanggal.format("%Y").to_string())
            .collect()
    };
    assert_eq!(years(&sari, 0), ["2025", "2024", "2023", "2022", "2021"]);
    assert_eq!(years(&sari, 1), ["2025"]);
    assert_eq!(years(&sari, 2), Vec::<String>::new());
    let lestari = gateway.family(3);
    assert_eq!(years(&lestari, 0), ["2026", "2025"]);
    assert_eq!(on_record(&gateway, &sari, "entah").len(), 0, "nobody of that name");
    let own = name(&gateway, &lestari, 0);
    assert_eq!(on_record(&gateway, &sari, &own).len(), 0, "the name of another account");
}

#[test]
fn a_form_is_scored_here_again_and_comes_back_as_the_rule_book_has_it() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let (kuesioner, own) = (questionnaire(&gateway, &token), name(&gateway, &token, 0));
    let told = send(&gateway, &token, "a", &filled(&kuesioner, &own, &["P4", "K8"]));
    assert_eq!(told.metadata.code, 200, "{told:?}");
    let newest = on_record(&gateway, &token, &own).into_iter().next().unwrap();
    let level = |kode: &str| {
        newest
            .hasil
            .iter()
            .find(|row| row.penyakit == kode)
            .map(|row| row.tingkat)
    };
    // Her own diagnosis decides; nothing but the official four is on record.
    assert_eq!(level("HT"), Some(Tingkat::Tinggi));
    assert_eq!(
        (level("DM"), level("S"), newest.hasil.len()),
        (Some(Tingkat::Rendah), None, 4)
    );
    assert_eq!(newest.tindak, Tindak::KeFktp);
    // The same key is the same form; another one is refused until the year is over.
    assert_eq!(
        send(&gateway, &token, "a", &filled(&kuesioner, &own, &["P4", "K8"]))
            .metadata
            .code,
        200
    );
    let again = send(&gateway, &token, "b", &filled(&kuesioner, &own, &["K8"]));
    assert_eq!(alasan(&again), (201, "sudah_skrining"));
    assert_eq!(content(&again)["sejak"], "2027-01-01");
    gateway.pass(38 * DAY);
    let token = gateway.family(1);
    let next = send(&gateway, &token, "c", &filled(&kuesioner, &own, &["K8"]));
    assert_eq!(next.metadata.code, 200, "a new calendar year: {next:?}");
    assert_eq!(on_record(&gateway, &token, &own).len(), 7);
}

#[test]
fn whoever_is_not_of_the_family_or_answers_too_little_is_refused_with_what_is_missing() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let (kuesioner, own) = (questionnaire(&gateway, &token), name(&gateway, &token, 0));
    let strange = send(&gateway, &token, "a", &filled(&kuesioner, "entah", &[]));
    assert_eq!(alasan(&strange), (201, "bukan_anggota"));
    let whole = filled(&kuesioner, &own, &[]);
    let mut cases = Vec::new();
    let mut body = whole.clone();
    body["jawaban"]["item"][0]["item"].as_array_mut().unwrap().remove(2);
    cases.push((body, json!({"butir": ["K3"]})));
    let mut body = whole.clone();
    body["jawaban"]["item"][0]["item"][2]["answer"][0] = json!({"valueString": "kadang"});
    cases.push((body, json!({"letak": "K3, valueBoolean"})));
    let mut body = whole.clone();
    body["jawaban"]["status"] = json!("in-progress");
    cases.push((body, json!({"letak": "QuestionnaireResponse, status"})));
    let mut body = whole.clone();
    body["berat"] = json!(70);
    cases.push((body, json!({"isian": "ukuran"})));
    let mut body = whole.clone();
    body["setuju"] = json!(false);
    cases.push((body, json!({"isian": "setuju"})));
    for (n, (body, says)) in cases.into_iter().enumerate() {
        let told = send(&gateway, &token, &format!("k{n}"), &body);
        assert_eq!(alasan(&told), (201, "jawaban_kurang"), "{says}");
        assert_eq!(content(&told), says);
    }
    assert_eq!(on_record(&gateway, &token, &own).len(), 5, "nothing came of any of it");
    assert_eq!(send(&gateway, &token, "z", &whole).metadata.code, 200);
}

#[test]
fn answers_in_deeper_and_split_groups_are_read_as_well() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let (kuesioner, own) = (questionnaire(&gateway, &token), name(&gateway, &token, 0));
    let mut body = filled(&kuesioner, &own, &["P4"]);
    // A page around all groups, and the first question in a group of its own.
    let mut groups = body["jawaban"]["item"].as_array().unwrap().clone();
    let first = groups[0]["item"].as_array_mut().unwrap().remove(0);
    groups.push(json!({"linkId": "riwayat-kesehatan", "answer": [{"item": [first]}]}));
    body["jawaban"]["item"] = json!([{"linkId": "halaman-1", "item": groups}]);
    let told = send(&gateway, &token, "a", &body);
    assert_eq!(told.metadata.code, 200, "{told:?} {}", content(&told));
}

#[test]
fn answers_to_an_older_questionnaire_are_refused_with_the_questions_that_are_new() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let (old, own) = (questionnaire(&gateway, &token), name(&gateway, &token, 0));
    gateway.control("/kendali/kuesioner", &json!({"versi": "2027"}));
    let told = send(&gateway, &token, "a", &filled(&old, &own, &[]));
    assert_eq!(alasan(&told), (201, "versi_lama"));
    assert_eq!(content(&told), json!({"versi": "2027", "butir": ["K16"]}));
    let newer = questionnaire(&gateway, &token);
    assert_eq!((newer.versi.as_str(), newer.butir.len()), ("2027", 39));
    assert_eq!(
        send(&gateway, &token, "b", &filled(&newer, &own, &["K16"]))
            .metadata
            .code,
        200
    );
}
