//! A filled form written as a FHIR R4 `QuestionnaireResponse`.

use serde_json::{Value, json};

use super::kuesioner::berkelompok;
use super::unsur::tanpa_kosong;
use super::{ALAMAT, BUTIR_UKURAN, UKURAN};
use crate::skrining::tubuh::UkuranTubuh;
use crate::skrining::{JawabanSkrining, Kuesioner};

fn item(link_id: &str, jenis: &str, nilai: &Value) -> Value {
    json!({ "linkId": link_id, "answer": [{ jenis: nilai }] })
}

fn ukuran(ukuran: &UkuranTubuh, kode: &str) -> Option<Value> {
    match kode {
        "berat_kg" => ukuran.berat_kg.map(|b| json!(b)),
        "tinggi_cm" => ukuran.tinggi_cm.map(|cm| json!(cm)),
        "pinggang_cm" => ukuran.pinggang_cm.map(|cm| json!(cm)),
        _ => ukuran.laki_laki.map(|ya| json!(ya)),
    }
}

/// Writes the answers to the questions of `kuesioner` in the order of the form, and the measures that were given. The
/// `status` is `completed` when every question is answered, else `in-progress`. Whose form it is (`subject`), who filled
/// it in and when is for the caller to add: the rule book knows no person.
pub fn jawaban_ke_fhir(kuesioner: &Kuesioner, jawaban: &JawabanSkrining) -> Value {
    let terjawab = kuesioner.butir.iter().filter_map(|b| {
        let j = jawaban.jawaban.iter().find(|j| j.id == b.id)?;
        Some((b, item(&b.id, "valueBoolean", &json!(j.ya))))
    });
    let lengkap = terjawab.clone().count() == kuesioner.butir.len();
    let ukuran: Vec<Value> = BUTIR_UKURAN
        .iter()
        .filter_map(|u| Some(item(u.kode, u.nilai, &ukuran(&jawaban.ukuran, u.kode)?)))
        .collect();
    let grup = berkelompok(terjawab)
        .into_iter()
        .chain((!ukuran.is_empty()).then_some((UKURAN, ukuran)));
    let dokumen = json!({
        "resourceType": "QuestionnaireResponse",
        "questionnaire": format!("{ALAMAT}|{}", jawaban.versi),
        "status": if lengkap { "completed" } else { "in-progress" },
        "item": grup.map(|(kode, isi)| json!({ "linkId": kode, "item": isi })).collect::<Vec<_>>(),
    });
    tanpa_kosong(dokumen).unwrap_or_default()
}
