//! A filled form as a FHIR R4 `QuestionnaireResponse`, and back.
//!
//! A question is answered with `valueBoolean`, a measure of the body with `valueInteger`. Whose form it is (`subject`),
//! who filled it in and when is for the caller to add: the rule book knows no person.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::fhir::{ALAMAT, FhirSalah, UKURAN, berkelompok, elemen, ganda, kata, resource};
use super::nilai::Terjawab;
use super::tubuh::UkuranTubuh;
use super::{JawabanSkrining, Kuesioner};

const AKAR: &str = "QuestionnaireResponse";

fn item(link_id: &str, jenis: &str, nilai: &Value) -> Value {
    json!({ "linkId": link_id, "answer": [{ jenis: nilai }] })
}

/// Writes the answers to the questions of `kuesioner` in the order of the form, and the measures that were given. The
/// `status` is `completed` when every question is answered, else `in-progress`.
pub fn jawaban_ke_fhir(kuesioner: &Kuesioner, jawaban: &JawabanSkrining) -> Value {
    let terjawab = kuesioner.butir.iter().filter_map(|b| {
        let j = jawaban.jawaban.iter().find(|j| j.id == b.id)?;
        Some((b, item(&b.id, "valueBoolean", &json!(j.ya))))
    });
    let lengkap = terjawab.clone().count() == kuesioner.butir.len();
    let u = &jawaban.ukuran;
    let ukuran: Vec<Value> = [
        ("berat_gram", u.berat_gram),
        ("tinggi_cm", u.tinggi_cm),
        ("pinggang_cm", u.pinggang_cm),
    ]
    .into_iter()
    .filter_map(|(kode, nilai)| Some(item(kode, "valueInteger", &json!(nilai?))))
    .chain(u.laki_laki.map(|ya| item("laki_laki", "valueBoolean", &json!(ya))))
    .collect();
    let grup = berkelompok(terjawab)
        .into_iter()
        .chain((!ukuran.is_empty()).then_some((UKURAN, ukuran)));
    json!({
        "resourceType": AKAR,
        "questionnaire": format!("{ALAMAT}|{}", jawaban.versi),
        "status": if lengkap { "completed" } else { "in-progress" },
        "item": grup.map(|(kode, isi)| json!({ "linkId": kode, "item": isi })).collect::<Vec<_>>(),
    })
}

/// Reads a filled form; what it answers is checked when it is scored ([`super::nilai_skrining`]). Items without an answer
/// are questions left open.
///
/// # Errors
/// [`FhirSalah`] with the place and the element: another resource, a form that is not `completed` or `amended`, a
/// `questionnaire` that is not ours with a version, an answer of another type, two answers to one question.
pub fn jawaban_dari_fhir(dokumen: &Value) -> Result<JawabanSkrining, FhirSalah> {
    resource(dokumen, AKAR)?;
    if !matches!(kata(dokumen, "status", AKAR)?, "completed" | "amended") {
        return Err(elemen(AKAR, "status"));
    }
    let versi = kata(dokumen, "questionnaire", AKAR)?
        .strip_prefix(ALAMAT)
        .and_then(|sisa| sisa.strip_prefix('|'))
        .ok_or_else(|| elemen(AKAR, "questionnaire"))?;
    let mut hasil = JawabanSkrining {
        versi: versi.to_owned(),
        jawaban: Vec::new(),
        ukuran: UkuranTubuh::default(),
    };
    let mut terlihat = BTreeSet::new();
    for grup in anak(dokumen, AKAR)? {
        let nama = kata(grup, "linkId", AKAR)?;
        for satu in anak(grup, nama)? {
            let id = kata(satu, "linkId", nama)?;
            let Some(jawab) = satu.get("answer") else { continue };
            let nilai = match jawab.as_array().map(Vec::as_slice) {
                Some([nilai]) => nilai,
                Some([_, _, ..]) => return Err(ganda(id)),
                _ => return Err(elemen(id, "answer")),
            };
            if !terlihat.insert(id) {
                return Err(ganda(id));
            }
            if nama == UKURAN {
                ukur(&mut hasil.ukuran, id, nilai)?;
            } else {
                hasil.jawaban.push(Terjawab {
                    id: id.to_owned(),
                    ya: ya(nilai, id)?,
                });
            }
        }
    }
    Ok(hasil)
}

/// The items inside; an element that R4 lets be absent.
fn anak<'a>(objek: &'a Value, letak: &str) -> Result<&'a [Value], FhirSalah> {
    match objek.get("item") {
        None => Ok(&[]),
        Some(item) => item.as_array().map(Vec::as_slice).ok_or_else(|| elemen(letak, "item")),
    }
}

fn ya(nilai: &Value, id: &str) -> Result<bool, FhirSalah> {
    nilai
        .get("valueBoolean")
        .and_then(Value::as_bool)
        .ok_or_else(|| elemen(id, "valueBoolean"))
}

fn ukur(ukuran: &mut UkuranTubuh, id: &str, nilai: &Value) -> Result<(), FhirSalah> {
    let tempat = match id {
        "laki_laki" => {
            ukuran.laki_laki = Some(ya(nilai, id)?);
            return Ok(());
        }
        "berat_gram" => &mut ukuran.berat_gram,
        "tinggi_cm" => &mut ukuran.tinggi_cm,
        "pinggang_cm" => &mut ukuran.pinggang_cm,
        _ => return Err(elemen(UKURAN, id)),
    };
    let angka = nilai
        .get("valueInteger")
        .and_then(Value::as_u64)
        .and_then(|n| u32::try_from(n).ok());
    *tempat = Some(angka.ok_or_else(|| elemen(id, "valueInteger"))?);
    Ok(())
}
