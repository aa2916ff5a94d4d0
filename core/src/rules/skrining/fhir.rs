//! The questionnaire as a FHIR R4 `Questionnaire`, and back.
//!
//! Each question is a `boolean` item inside its group. What FHIR has no place for (the answer that scores, the
//! diseases, the own diagnosis, the thresholds) travels in extensions under [`EKSTENSI`]; English texts in the standard
//! translation extension. A questionnaire without our extensions is refused with the item's link id, never half-read.

use serde_json::{Map, Value, json};

use super::{Ambang, Butir, Kuesioner, Penyakit};

/// Prefix of our extension addresses.
pub const EKSTENSI: &str = "urn:jkn-saku:skrining:";
/// Canonical address of the questionnaire.
pub const ALAMAT: &str = "urn:jkn-saku:skrining";
const TERJEMAHAN: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// Why a document is not a questionnaire we can score.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FhirSalah {
    /// `resourceType` is not `Questionnaire`.
    #[error("bukan Questionnaire")]
    BukanQuestionnaire,
    /// A required element is missing or of another type.
    #[error("{letak}: {elemen} tidak ada atau salah jenis")]
    Elemen {
        /// Link id, or `Questionnaire`.
        letak: String,
        /// Name of the element or extension.
        elemen: String,
    },
    /// An item of a type that has no place here.
    #[error("{link_id}: jenis {jenis} tidak didukung")]
    Jenis {
        /// Link id.
        link_id: String,
        /// Type of the item.
        jenis: String,
    },
    /// Two items with the same link id.
    #[error("{link_id} ada dua kali")]
    Ganda {
        /// Link id.
        link_id: String,
    },
}

fn ekstensi(nama: &str, jenis: &str, isi: Value) -> Value {
    let mut peta = Map::new();
    peta.insert("url".to_owned(), Value::String(format!("{EKSTENSI}{nama}")));
    peta.insert(jenis.to_owned(), isi);
    Value::Object(peta)
}

fn butir_ke_fhir(b: &Butir) -> Value {
    let mut ext = vec![ekstensi("berisiko-bila", "valueBoolean", json!(b.berisiko_bila))];
    ext.extend(
        b.penyakit
            .iter()
            .map(|p| ekstensi("penyakit", "valueCode", json!(p.kode()))),
    );
    if b.menentukan {
        ext.push(ekstensi("menentukan", "valueBoolean", json!(true)));
    }
    json!({
        "linkId": b.id,
        "text": b.teks_id,
        "_text": { "extension": [{ "url": TERJEMAHAN, "extension": [
            { "url": "lang", "valueCode": "en" },
            { "url": "content", "valueString": b.teks_en },
        ] }] },
        "type": "boolean",
        "required": true,
        "extension": ext,
    })
}

fn ambang_ke_fhir(a: &Ambang) -> Value {
    json!({
        "url": format!("{EKSTENSI}ambang"),
        "extension": [
            { "url": "penyakit", "valueCode": a.penyakit.kode() },
            { "url": "resmi", "valueBoolean": a.resmi },
            { "url": "pembagi", "valuePositiveInt": a.pembagi },
            { "url": "sedang-dari", "valueUnsignedInt": a.sedang_dari },
            { "url": "tinggi-dari", "valueUnsignedInt": a.tinggi_dari },
            { "url": "asumsi", "valueBoolean": a.asumsi },
        ],
    })
}

/// Writes a questionnaire as FHIR R4 JSON. `experimental` is true: the thresholds are not those of BPJS Kesehatan.
pub fn ke_fhir(k: &Kuesioner) -> Value {
    let mut kelompok: Vec<(&str, Vec<Value>)> = Vec::new();
    for b in &k.butir {
        let isi = butir_ke_fhir(b);
        match kelompok.last_mut() {
            Some((nama, daftar)) if *nama == b.kelompok => daftar.push(isi),
            _ => kelompok.push((&b.kelompok, vec![isi])),
        }
    }
    let item: Vec<Value> = kelompok
        .into_iter()
        .map(|(nama, isi)| json!({ "linkId": nama, "type": "group", "item": isi }))
        .collect();
    json!({
        "resourceType": "Questionnaire",
        "url": ALAMAT,
        "version": k.versi,
        "name": "SkriningRiwayatKesehatan",
        "title": "Skrining Riwayat Kesehatan",
        "status": "active",
        "experimental": true,
        "language": "id",
        "subjectType": ["Patient"],
        "extension": k.ambang.iter().map(ambang_ke_fhir).collect::<Vec<_>>(),
        "item": item,
    })
}

fn elemen(letak: &str, elemen: &str) -> FhirSalah {
    FhirSalah::Elemen {
        letak: letak.to_owned(),
        elemen: elemen.to_owned(),
    }
}

fn kata<'a>(objek: &'a Value, nama: &str, letak: &str) -> Result<&'a str, FhirSalah> {
    objek
        .get(nama)
        .and_then(Value::as_str)
        .ok_or_else(|| elemen(letak, nama))
}

/// Every value of the extension `url` inside `objek`, whatever its type.
fn cari<'a>(objek: &'a Value, url: &'a str) -> impl Iterator<Item = &'a Value> {
    objek
        .get("extension")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter(move |e| e.get("url").and_then(Value::as_str) == Some(url))
}

fn isi<'a>(objek: &'a Value, url: &'a str, jenis: &str) -> Option<&'a Value> {
    cari(objek, url).find_map(|e| e.get(jenis))
}

/// Reads a questionnaire from FHIR R4 JSON written by [`ke_fhir`] or in the same shape.
///
/// # Errors
/// [`FhirSalah`] names the place and the element.
pub fn dari_fhir(dokumen: &Value) -> Result<Kuesioner, FhirSalah> {
    const AKAR: &str = "Questionnaire";
    if dokumen.get("resourceType").and_then(Value::as_str) != Some(AKAR) {
        return Err(FhirSalah::BukanQuestionnaire);
    }
    let versi = kata(dokumen, "version", AKAR)?.to_owned();
    let mut butir: Vec<Butir> = Vec::new();
    for grup in dokumen
        .get("item")
        .and_then(Value::as_array)
        .ok_or_else(|| elemen(AKAR, "item"))?
    {
        let nama = kata(grup, "linkId", AKAR)?;
        let jenis = kata(grup, "type", nama)?;
        if jenis != "group" {
            return Err(FhirSalah::Jenis {
                link_id: nama.to_owned(),
                jenis: jenis.to_owned(),
            });
        }
        for satu in grup
            .get("item")
            .and_then(Value::as_array)
            .ok_or_else(|| elemen(nama, "item"))?
        {
            let b = butir_dari_fhir(satu, nama)?;
            if butir.iter().any(|ada| ada.id == b.id) {
                return Err(FhirSalah::Ganda { link_id: b.id });
            }
            butir.push(b);
        }
    }
    let url = format!("{EKSTENSI}ambang");
    let ambang = cari(dokumen, &url)
        .map(ambang_dari_fhir)
        .collect::<Result<Vec<_>, _>>()?;
    if ambang.is_empty() {
        return Err(elemen(AKAR, "ambang"));
    }
    Ok(Kuesioner { versi, butir, ambang })
}

fn butir_dari_fhir(satu: &Value, kelompok: &str) -> Result<Butir, FhirSalah> {
    let id = kata(satu, "linkId", kelompok)?;
    let jenis = kata(satu, "type", id)?;
    if jenis != "boolean" {
        return Err(FhirSalah::Jenis {
            link_id: id.to_owned(),
            jenis: jenis.to_owned(),
        });
    }
    let teks = kata(satu, "text", id)?;
    let inggris = satu
        .get("_text")
        .into_iter()
        .flat_map(|t| cari(t, TERJEMAHAN))
        .find_map(|t| {
            let bahasa = isi(t, "lang", "valueCode")?.as_str()?;
            (bahasa == "en").then(|| isi(t, "content", "valueString")?.as_str())?
        });
    let url = |nama: &str| format!("{EKSTENSI}{nama}");
    let penyakit = cari(satu, &url("penyakit"))
        .map(|e| e.get("valueCode").and_then(Value::as_str).and_then(Penyakit::dari_kode))
        .collect::<Option<Vec<_>>>()
        .filter(|p| !p.is_empty())
        .ok_or_else(|| elemen(id, "penyakit"))?;
    Ok(Butir {
        id: id.to_owned(),
        kelompok: kelompok.to_owned(),
        teks_id: teks.to_owned(),
        teks_en: inggris.unwrap_or(teks).to_owned(),
        berisiko_bila: isi(satu, &url("berisiko-bila"), "valueBoolean")
            .and_then(Value::as_bool)
            .ok_or_else(|| elemen(id, "berisiko-bila"))?,
        penyakit,
        menentukan: isi(satu, &url("menentukan"), "valueBoolean")
            .and_then(Value::as_bool)
            .unwrap_or(false),
    })
}

fn ambang_dari_fhir(a: &Value) -> Result<Ambang, FhirSalah> {
    let kurang = |nama: &str| elemen("ambang", nama);
    let angka = |nama: &str, jenis: &str| {
        isi(a, nama, jenis)
            .and_then(Value::as_u64)
            .and_then(|n| u32::try_from(n).ok())
            .ok_or_else(|| kurang(nama))
    };
    let ya = |nama: &str| {
        isi(a, nama, "valueBoolean")
            .and_then(Value::as_bool)
            .ok_or_else(|| kurang(nama))
    };
    Ok(Ambang {
        penyakit: isi(a, "penyakit", "valueCode")
            .and_then(Value::as_str)
            .and_then(Penyakit::dari_kode)
            .ok_or_else(|| kurang("penyakit"))?,
        resmi: ya("resmi")?,
        pembagi: angka("pembagi", "valuePositiveInt")?,
        sedang_dari: angka("sedang-dari", "valueUnsignedInt")?,
        tinggi_dari: angka("tinggi-dari", "valueUnsignedInt")?,
        asumsi: ya("asumsi")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::skrining::VERSI_2020;

    fn kuesioner() -> Kuesioner {
        Kuesioner::versi(VERSI_2020).expect("version 2020")
    }

    #[test]
    fn a_questionnaire_survives_the_way_through_fhir() {
        assert_eq!(dari_fhir(&ke_fhir(&kuesioner())), Ok(kuesioner()));
    }

    #[test]
    fn the_document_has_the_shape_of_r4() {
        let f = ke_fhir(&kuesioner());
        assert_eq!(f["resourceType"], "Questionnaire");
        assert_eq!(f["status"], "active");
        assert_eq!(f["item"].as_array().map(Vec::len), Some(4));
        assert_eq!(f["item"][0]["item"].as_array().map(Vec::len), Some(15));
        assert_eq!(f["item"][0]["item"][7]["linkId"], "K8");
        assert_eq!(f["item"][0]["item"][7]["extension"][0]["valueBoolean"], false);
    }

    #[test]
    fn a_document_we_could_not_score_is_refused_with_its_place() {
        assert_eq!(
            dari_fhir(&json!({"resourceType": "Patient"})),
            Err(FhirSalah::BukanQuestionnaire)
        );
        let mut f = ke_fhir(&kuesioner());
        f["item"][0]["item"][1]["linkId"] = json!("K1");
        assert_eq!(
            dari_fhir(&f),
            Err(FhirSalah::Ganda {
                link_id: "K1".to_owned()
            })
        );
        let mut f = ke_fhir(&kuesioner());
        f["item"][0]["item"][0]["type"] = json!("choice");
        assert_eq!(
            dari_fhir(&f),
            Err(FhirSalah::Jenis {
                link_id: "K1".to_owned(),
                jenis: "choice".to_owned()
            })
        );
        let mut f = ke_fhir(&kuesioner());
        f["item"][0]["item"][0]["extension"] = json!([]);
        assert_eq!(dari_fhir(&f), Err(elemen("K1", "penyakit")));
        let mut f = ke_fhir(&kuesioner());
        f["extension"] = json!([]);
        assert_eq!(dari_fhir(&f), Err(elemen("Questionnaire", "ambang")));
        let mut f = ke_fhir(&kuesioner());
        f["item"][0]["item"][0]["_text"] = json!(null);
        let k = dari_fhir(&f).expect("English is optional");
        assert_eq!(k.butir[0].teks_en, k.butir[0].teks_id);
    }
}
