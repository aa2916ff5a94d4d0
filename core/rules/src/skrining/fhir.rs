//! The questionnaire as a FHIR R4 `Questionnaire`, and back.
//!
//! Each question is a `boolean` item inside its group; a last group asks for the measures of the body, which are the
//! same for every version and may be left out. What FHIR has no place for (the answer that scores, the diseases, the own
//! diagnosis, the thresholds) travels in extensions under [`EKSTENSI`]; English texts in the standard translation
//! extension, limits and units in the standard `minValue`, `maxValue` and `questionnaire-unit`. A questionnaire without
//! our extensions is refused with the item's link id, never half-read. Answers: [`super::fhir_jawaban`].

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::tubuh::{BERAT_GRAM, PINGGANG_CM, TINGGI_CM};
use super::{Ambang, Butir, Kuesioner, Penyakit};
use crate::asal::Asal;

/// Prefix of our extension addresses.
pub const EKSTENSI: &str = "urn:jkn-saku:skrining:";
/// Canonical address of the questionnaire.
pub const ALAMAT: &str = "urn:jkn-saku:skrining";
const TERJEMAHAN: &str = "http://hl7.org/fhir/StructureDefinition/translation";
const NILAI_TERKECIL: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const NILAI_TERBESAR: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
const SATUAN: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
/// Link id of the group of measures.
pub(super) const UKURAN: &str = "ukuran-tubuh";

/// Why a document is not a questionnaire we can score, or not an answer to one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "alasan")]
pub enum FhirSalah {
    /// `resourceType` is another one.
    #[error("bukan {diharapkan}")]
    BukanResource {
        /// The resource that can be read.
        diharapkan: &'static str,
    },
    /// A required element is missing, of another type, or holds a value that is not allowed there.
    #[error("{letak}: {elemen} tidak ada, salah jenis, atau di luar batas")]
    Elemen {
        /// Link id or code of a disease, or the name of the resource.
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
    /// Two items with the same link id, two answers to one question, or two thresholds of one disease.
    #[error("{link_id} ada dua kali")]
    Ganda {
        /// Link id, or code of a disease.
        link_id: String,
    },
}

struct BarisNama {
    #[allow(dead_code, reason = "only the generated page shows where a name comes from")]
    asal: Asal,
    kode: &'static str,
    nama_id: &'static str,
    nama_en: &'static str,
}

const NAMA: &[BarisNama] = tabel!(BarisNama, "skrining_nama");

fn ekstensi(nama: &str, jenis: &str, isi: Value) -> Value {
    let mut peta = Map::new();
    peta.insert("url".to_owned(), Value::String(format!("{EKSTENSI}{nama}")));
    peta.insert(jenis.to_owned(), isi);
    Value::Object(peta)
}

/// The two elements of a text: Indonesian, and English as its translation.
fn teks(item: &mut Value, id: &str, en: &str) {
    item["text"] = json!(id);
    item["_text"] = json!({ "extension": [{ "url": TERJEMAHAN, "extension": [
        { "url": "lang", "valueCode": "en" },
        { "url": "content", "valueString": en },
    ] }] });
}

/// The text of a group or a measure; a group that no table names has none.
fn bernama(mut item: Value, kode: &str) -> Value {
    if let Some(n) = NAMA.iter().find(|n| n.kode == kode) {
        teks(&mut item, n.nama_id, n.nama_en);
    }
    item
}

fn grup_ke_fhir(kode: &str, isi: Vec<Value>) -> Value {
    bernama(json!({ "linkId": kode, "type": "group", "item": isi }), kode)
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
    let mut item = json!({ "linkId": b.id, "type": "boolean", "required": true, "extension": ext });
    teks(&mut item, &b.teks_id, &b.teks_en);
    item
}

/// The group of measures: whole numbers with their limits and unit (UCUM), and whose waist limit holds.
fn ukuran_ke_fhir() -> Value {
    let mut item: Vec<Value> = [
        ("berat_gram", BERAT_GRAM, "g"),
        ("tinggi_cm", TINGGI_CM, "cm"),
        ("pinggang_cm", PINGGANG_CM, "cm"),
    ]
    .into_iter()
    .map(|(kode, (bawah, atas), satuan)| {
        let ext = json!([
            { "url": NILAI_TERKECIL, "valueInteger": bawah },
            { "url": NILAI_TERBESAR, "valueInteger": atas },
            { "url": SATUAN, "valueCoding": { "system": "http://unitsofmeasure.org", "code": satuan } },
        ]);
        bernama(
            json!({ "linkId": kode, "type": "integer", "required": false, "extension": ext }),
            kode,
        )
    })
    .collect();
    item.push(bernama(
        json!({ "linkId": "laki_laki", "type": "boolean", "required": false }),
        "laki_laki",
    ));
    grup_ke_fhir(UKURAN, item)
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

/// `isi` under the groups of the questions, each group once, groups in the order of their first question.
pub(super) fn berkelompok<'a>(isi: impl Iterator<Item = (&'a Butir, Value)>) -> Vec<(&'a str, Vec<Value>)> {
    let mut kelompok: Vec<(&str, Vec<Value>)> = Vec::new();
    for (b, satu) in isi {
        match kelompok.iter_mut().find(|(nama, _)| *nama == b.kelompok) {
            Some((_, daftar)) => daftar.push(satu),
            None => kelompok.push((&b.kelompok, vec![satu])),
        }
    }
    kelompok
}

/// Writes a questionnaire as FHIR R4 JSON. `experimental` is true: the thresholds are not those of BPJS Kesehatan.
pub fn ke_fhir(k: &Kuesioner) -> Value {
    let mut item: Vec<Value> = berkelompok(k.butir.iter().map(|b| (b, butir_ke_fhir(b))))
        .into_iter()
        .map(|(kode, isi)| grup_ke_fhir(kode, isi))
        .collect();
    item.push(ukuran_ke_fhir());
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

pub(super) fn elemen(letak: &str, elemen: &str) -> FhirSalah {
    FhirSalah::Elemen {
        letak: letak.to_owned(),
        elemen: elemen.to_owned(),
    }
}

pub(super) fn kata<'a>(objek: &'a Value, nama: &str, letak: &str) -> Result<&'a str, FhirSalah> {
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

/// Reads a questionnaire from FHIR R4 JSON written by [`ke_fhir`] or in the same shape. Every link id may come once, and
/// every disease that a question scores for needs its threshold: an answer would otherwise be counted for nothing.
///
/// # Errors
/// [`FhirSalah`] names the place and the element.
pub fn dari_fhir(dokumen: &Value) -> Result<Kuesioner, FhirSalah> {
    const AKAR: &str = "Questionnaire";
    resource(dokumen, AKAR)?;
    let versi = kata(dokumen, "version", AKAR)?.to_owned();
    let mut terlihat = BTreeSet::new();
    let mut sekali = |id: &str| match terlihat.insert(id.to_owned()) {
        true => Ok(()),
        false => Err(ganda(id)),
    };
    let mut butir: Vec<Butir> = Vec::new();
    for grup in daftar(dokumen, "item", AKAR)? {
        let nama = kata(grup, "linkId", AKAR)?;
        sekali(nama)?;
        berjenis(grup, nama, "group")?;
        if nama == UKURAN {
            continue;
        }
        for satu in daftar(grup, "item", nama)? {
            let b = butir_dari_fhir(satu, nama)?;
            sekali(&b.id)?;
            butir.push(b);
        }
    }
    let url = format!("{EKSTENSI}ambang");
    let mut ambang: Vec<Ambang> = Vec::new();
    for a in cari(dokumen, &url) {
        let a = ambang_dari_fhir(a)?;
        if ambang.iter().any(|ada| ada.penyakit == a.penyakit) {
            return Err(ganda(a.penyakit.kode()));
        }
        ambang.push(a);
    }
    let tanpa = butir
        .iter()
        .flat_map(|b| &b.penyakit)
        .find(|p| ambang.iter().all(|a| a.penyakit != **p));
    match tanpa {
        Some(p) => Err(elemen(p.kode(), "ambang")),
        None => Ok(Kuesioner { versi, butir, ambang }),
    }
}

pub(super) fn resource(dokumen: &Value, diharapkan: &'static str) -> Result<(), FhirSalah> {
    match dokumen.get("resourceType").and_then(Value::as_str) {
        Some(jenis) if jenis == diharapkan => Ok(()),
        _ => Err(FhirSalah::BukanResource { diharapkan }),
    }
}

pub(super) fn ganda(link_id: &str) -> FhirSalah {
    FhirSalah::Ganda {
        link_id: link_id.to_owned(),
    }
}

fn daftar<'a>(objek: &'a Value, nama: &str, letak: &str) -> Result<&'a Vec<Value>, FhirSalah> {
    objek
        .get(nama)
        .and_then(Value::as_array)
        .ok_or_else(|| elemen(letak, nama))
}

fn berjenis(item: &Value, link_id: &str, diharapkan: &str) -> Result<(), FhirSalah> {
    let jenis = kata(item, "type", link_id)?;
    if jenis == diharapkan {
        return Ok(());
    }
    Err(FhirSalah::Jenis {
        link_id: link_id.to_owned(),
        jenis: jenis.to_owned(),
    })
}

fn butir_dari_fhir(satu: &Value, kelompok: &str) -> Result<Butir, FhirSalah> {
    let id = kata(satu, "linkId", kelompok)?;
    berjenis(satu, id, "boolean")?;
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
    let ambang = Ambang {
        penyakit: isi(a, "penyakit", "valueCode")
            .and_then(Value::as_str)
            .and_then(Penyakit::dari_kode)
            .ok_or_else(|| kurang("penyakit"))?,
        resmi: ya("resmi")?,
        pembagi: angka("pembagi", "valuePositiveInt")?,
        sedang_dari: angka("sedang-dari", "valueUnsignedInt")?,
        tinggi_dari: angka("tinggi-dari", "valueUnsignedInt")?,
        asumsi: ya("asumsi")?,
    };
    // A threshold of 0 would call everybody at risk, one above the whole nobody.
    if ambang.sedang_dari == 0 || ambang.sedang_dari > ambang.tinggi_dari || ambang.tinggi_dari > ambang.pembagi {
        return Err(elemen(ambang.penyakit.kode(), "ambang"));
    }
    Ok(ambang)
}
