//! The questionnaire written as a FHIR R4 `Questionnaire`.

use serde_json::{Map, Value, json};

use super::unsur::tanpa_kosong;
use super::{
    ALAMAT, BUTIR_UKURAN, Bahasa, ButirUkuran, DESIMAL_TERBANYAK, EKSTENSI, NILAI_TERBESAR, NILAI_TERKECIL, SATUAN,
    TERJEMAHAN, UKURAN, nama,
};
use crate::skrining::berat::DESIMAL;
use crate::skrining::{Ambang, Butir, Kuesioner};

fn ekstensi(nama: &str, jenis: &str, isi: Value) -> Value {
    let mut peta = Map::new();
    peta.insert("url".to_owned(), Value::String(format!("{EKSTENSI}{nama}")));
    peta.insert(jenis.to_owned(), isi);
    Value::Object(peta)
}

/// The two elements of a text: the language of the document, and the other one as its translation.
fn dua_bahasa(objek: &mut Value, elemen: &str, (id, en): (&str, &str), bahasa: Bahasa) {
    objek[elemen] = json!(bahasa.pilih(id, en));
    let terjemahan = bahasa.lain().pilih(id, en);
    if !terjemahan.trim().is_empty() {
        objek[format!("_{elemen}")] = json!({ "extension": [{ "url": TERJEMAHAN, "extension": [
            { "url": "lang", "valueCode": bahasa.lain().kode() },
            { "url": "content", "valueString": terjemahan },
        ] }] });
    }
}

/// The text of a group or a measure.
fn bernama(mut item: Value, kode: &str, bahasa: Bahasa) -> Value {
    if let Some(n) = nama(kode) {
        dua_bahasa(&mut item, "text", n, bahasa);
    }
    item
}

/// A group has no `required`: `docs/fhir.md` says why.
fn grup_ke_fhir(kode: &str, isi: Vec<Value>, bahasa: Bahasa) -> Value {
    bernama(json!({ "linkId": kode, "type": "group", "item": isi }), kode, bahasa)
}

fn butir_ke_fhir(b: &Butir, bahasa: Bahasa) -> Value {
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
    dua_bahasa(&mut item, "text", (&b.teks_id, &b.teks_en), bahasa);
    item
}

/// Limits and unit of a measure: address, name of the value's element, value.
pub(super) fn batas_ke_fhir(ukuran: &ButirUkuran) -> Vec<(&'static str, &'static str, Value)> {
    let Some(((bawah, atas), satuan)) = ukuran.batas else {
        return Vec::new();
    };
    let mut batas = vec![
        (NILAI_TERKECIL, ukuran.nilai, json!(bawah)),
        (NILAI_TERBESAR, ukuran.nilai, json!(atas)),
        (
            SATUAN,
            "valueCoding",
            json!({ "system": "http://unitsofmeasure.org", "code": satuan }),
        ),
    ];
    if ukuran.jenis == "decimal" {
        batas.push((DESIMAL_TERBANYAK, "valueInteger", json!(DESIMAL)));
    }
    batas
}

/// The group of measures, with whose waist limit holds.
fn ukuran_ke_fhir(bahasa: Bahasa) -> Value {
    let item = BUTIR_UKURAN.iter().map(|u| {
        let ext: Vec<Value> = batas_ke_fhir(u)
            .into_iter()
            .map(|(url, jenis, nilai)| json!({ "url": url, jenis: nilai }))
            .collect();
        let satu = json!({ "linkId": u.kode, "type": u.jenis, "required": false, "extension": ext });
        bernama(satu, u.kode, bahasa)
    });
    grup_ke_fhir(UKURAN, item.collect(), bahasa)
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

/// Writes a questionnaire as FHIR R4 JSON whose `title` and `text` are in `bahasa`, the other language beside them as
/// translations. `experimental` is true: the thresholds are not those of BPJS Kesehatan.
pub fn ke_fhir(k: &Kuesioner, bahasa: Bahasa) -> Value {
    let mut item: Vec<Value> = berkelompok(k.butir.iter().map(|b| (b, butir_ke_fhir(b, bahasa))))
        .into_iter()
        .map(|(kode, isi)| grup_ke_fhir(kode, isi, bahasa))
        .collect();
    item.push(ukuran_ke_fhir(bahasa));
    let mut dokumen = json!({
        "resourceType": "Questionnaire",
        "url": ALAMAT,
        "version": k.versi,
        "name": "SkriningRiwayatKesehatan",
        "status": "active",
        "experimental": true,
        "language": bahasa.kode(),
        "subjectType": ["Patient"],
        "extension": k.ambang.iter().map(ambang_ke_fhir).collect::<Vec<_>>(),
        "item": item,
    });
    if let Some(judul) = nama("judul") {
        dua_bahasa(&mut dokumen, "title", judul, bahasa);
    }
    tanpa_kosong(dokumen).unwrap_or_default()
}
