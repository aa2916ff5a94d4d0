//! A FHIR R4 `Questionnaire` read: one written by [`super::ke_fhir`], in either language, or in the same shape.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::dipahami::{BUTIR, BUTIR_UKURAN as TEMPAT_UKURAN, GRUP, KUESIONER};
use super::kuesioner::batas_ke_fhir;
use super::unsur::{Ekstensi, Unsur, pendek};
use super::{
    ALAMAT, BUTIR_UKURAN, Bahasa, ButirUkuran, EKSTENSI, FhirSalah, TERJEMAHAN, UKURAN, elemen, ganda, nama,
    tidak_dipahami,
};
use crate::skrining::{Ambang, Butir, Kuesioner, Penyakit};

/// Reads a questionnaire. Every link id may come once, every disease that a question scores for needs its threshold (an
/// answer would otherwise be counted for nothing), and the group of measures must be ours.
///
/// # Errors
/// [`FhirSalah`] with the place and the element: what is missing or wrong, and what is not understood
/// ([`super::dipahami`]).
pub fn dari_fhir(dokumen: &Value) -> Result<Kuesioner, FhirSalah> {
    let akar = Unsur::resource(dokumen, KUESIONER.nama)?;
    akar.hanya(&KUESIONER)?;
    let bahasa = kepala(&akar)?;
    let versi = akar.kata("version")?.to_owned();
    let mut terlihat = BTreeSet::new();
    let mut sekali = |id: &'_ str| match terlihat.insert(id.to_owned()) {
        true => Ok(()),
        false => Err(ganda(id)),
    };
    let mut butir: Vec<Butir> = Vec::new();
    for satu in harus_ada(&akar, "item")? {
        let grup = Unsur::butir(satu, akar.letak)?;
        sekali(grup.letak)?;
        berjenis(&grup, "group")?;
        grup.hanya(&GRUP)?;
        grup.paling("repeats", &json!(false))?;
        harus_bernama(&grup, bahasa)?;
        grup.ekstensi()?.habis()?;
        for satu in harus_ada(&grup, "item")? {
            let satu = Unsur::butir(satu, grup.letak)?;
            sekali(satu.letak)?;
            if grup.letak == UKURAN {
                ukuran_dari_fhir(&satu, bahasa)?;
            } else {
                butir.push(butir_dari_fhir(&satu, grup.letak, bahasa)?);
            }
        }
    }
    if !terlihat.contains(UKURAN) {
        return Err(elemen(akar.letak, UKURAN));
    }
    if let Some(u) = BUTIR_UKURAN.iter().find(|u| !terlihat.contains(u.kode)) {
        return Err(elemen(UKURAN, u.kode));
    }
    let ambang = semua_ambang(&akar)?;
    let tanpa = butir
        .iter()
        .flat_map(|b| &b.penyakit)
        .find(|p| ambang.iter().all(|a| a.penyakit != **p));
    match tanpa {
        Some(p) => Err(elemen(p.kode(), "ambang")),
        None => Ok(Kuesioner { versi, butir, ambang }),
    }
}

/// What must stand at the head for the rest to be ours; the language of the texts, Indonesian when none is named.
fn kepala(akar: &Unsur<'_>) -> Result<Bahasa, FhirSalah> {
    if akar.kata("url")? != ALAMAT {
        return Err(elemen(akar.letak, "url"));
    }
    // A draft is not to be filled in, a retired one no longer.
    if akar.kata("status")? != "active" {
        return Err(elemen(akar.letak, "status"));
    }
    akar.paling("experimental", &json!(true))?;
    akar.paling("subjectType", &json!(["Patient"]))?;
    match akar.ada("language") {
        None => Ok(Bahasa::Id),
        Some(_) => Bahasa::dari_tanda(akar.kata("language")?).ok_or_else(|| elemen(akar.letak, "language")),
    }
}

fn harus_ada<'a>(unsur: &Unsur<'a>, nama: &str) -> Result<&'a [Value], FhirSalah> {
    match unsur.daftar(nama)? {
        [] => Err(elemen(unsur.letak, nama)),
        daftar => Ok(daftar),
    }
}

fn berjenis(item: &Unsur<'_>, diharapkan: &str) -> Result<(), FhirSalah> {
    let jenis = item.kata("type")?;
    if jenis == diharapkan {
        return Ok(());
    }
    Err(FhirSalah::Jenis {
        link_id: item.letak.to_owned(),
        jenis: jenis.to_owned(),
    })
}

/// The text in the other language, when it is there. A third language would be lost.
fn terjemahan<'a>(item: &Unsur<'a>, bahasa: Bahasa) -> Result<Option<&'a str>, FhirSalah> {
    let salah = || elemen(item.letak, "translation");
    let Some(teks) = item.ada("_text") else { return Ok(None) };
    let teks = Unsur::di(teks, item.letak, "_text")?;
    if let Some(asing) = teks.nama().find(|n| !matches!(*n, "id" | "extension")) {
        return Err(tidak_dipahami(item.letak, asing));
    }
    let mut ekstensi = teks.ekstensi()?;
    let mut hasil = None;
    for satu in ekstensi.semua(TERJEMAHAN, "extension")? {
        let mut isi = bersarang(satu, item.letak)?;
        let tanda = isi.paling_satu("lang", "valueCode")?.and_then(Value::as_str);
        let kata = isi.paling_satu("content", "valueString")?.and_then(Value::as_str);
        isi.habis()?;
        let (tanda, kata) = (tanda.ok_or_else(salah)?, kata.ok_or_else(salah)?);
        if Bahasa::dari_tanda(tanda) != Some(bahasa.lain()) {
            return Err(tidak_dipahami(item.letak, &format!("translation {tanda}")));
        }
        if hasil.replace(kata).is_some() || kata.trim().is_empty() {
            return Err(salah());
        }
    }
    ekstensi.habis()?;
    Ok(hasil)
}

/// The extensions inside an extension.
fn bersarang<'a>(isi: &'a Value, letak: &'a str) -> Result<Ekstensi<'a>, FhirSalah> {
    Ekstensi::dari(isi.as_array().map(Vec::as_slice).unwrap_or_default(), letak)
}

/// A group or a measure is called as we call it, or not at all when no table names it: its words are not kept.
fn harus_bernama(item: &Unsur<'_>, bahasa: Bahasa) -> Result<(), FhirSalah> {
    let Some((id, en)) = nama(item.letak) else {
        return match ["text", "_text"].into_iter().find(|n| item.ada(n).is_some()) {
            Some(nama) => Err(tidak_dipahami(item.letak, nama)),
            None => Ok(()),
        };
    };
    let lain = terjemahan(item, bahasa)?;
    if item.kata("text")? != bahasa.pilih(id, en) {
        return Err(elemen(item.letak, "text"));
    }
    match lain {
        Some(lain) if lain != bahasa.lain().pilih(id, en) => Err(elemen(item.letak, "translation")),
        _ => Ok(()),
    }
}

/// A measure asks what ours asks: another unit or other limits would be lost.
fn ukuran_dari_fhir(item: &Unsur<'_>, bahasa: Bahasa) -> Result<(), FhirSalah> {
    let Some(ukuran) = BUTIR_UKURAN.iter().find(|u| u.kode == item.letak) else {
        return Err(tidak_dipahami(UKURAN, item.letak));
    };
    berjenis(item, ukuran.jenis)?;
    item.hanya(&TEMPAT_UKURAN)?;
    item.paling("required", &json!(false))?;
    item.paling("repeats", &json!(false))?;
    harus_bernama(item, bahasa)?;
    berbatas(item, ukuran)
}

fn berbatas(item: &Unsur<'_>, ukuran: &ButirUkuran) -> Result<(), FhirSalah> {
    let mut ekstensi = item.ekstensi()?;
    for (url, jenis, harapan) in batas_ke_fhir(ukuran) {
        match ekstensi.paling_satu(url, jenis)? {
            // An editor may write 2.0 for 2.
            Some(ada) if *ada == harapan || (ada.is_f64() && ada.as_f64() == harapan.as_f64()) => {}
            _ => return Err(elemen(item.letak, pendek(url))),
        }
    }
    ekstensi.habis()
}

fn butir_dari_fhir(item: &Unsur<'_>, kelompok: &str, bahasa: Bahasa) -> Result<Butir, FhirSalah> {
    berjenis(item, "boolean")?;
    item.hanya(&BUTIR)?;
    if item.ada("required") != Some(&json!(true)) {
        return Err(elemen(item.letak, "required"));
    }
    item.paling("repeats", &json!(false))?;
    let teks = item.kata("text")?;
    let lain = terjemahan(item, bahasa)?.unwrap_or(teks);
    let url = |nama: &str| format!("{EKSTENSI}{nama}");
    let mut ekstensi = item.ekstensi()?;
    let berisiko_bila = ekstensi
        .paling_satu(&url("berisiko-bila"), "valueBoolean")?
        .and_then(Value::as_bool)
        .ok_or_else(|| elemen(item.letak, "berisiko-bila"))?;
    let penyakit = ekstensi
        .semua(&url("penyakit"), "valueCode")?
        .into_iter()
        .map(|kode| kode.as_str().and_then(Penyakit::dari_kode))
        .collect::<Option<Vec<_>>>()
        .filter(|p| !p.is_empty() && p.iter().collect::<BTreeSet<_>>().len() == p.len())
        .ok_or_else(|| elemen(item.letak, "penyakit"))?;
    let menentukan = match ekstensi.paling_satu(&url("menentukan"), "valueBoolean")? {
        None => false,
        Some(ya) => ya.as_bool().ok_or_else(|| elemen(item.letak, "menentukan"))?,
    };
    ekstensi.habis()?;
    Ok(Butir {
        id: item.letak.to_owned(),
        kelompok: kelompok.to_owned(),
        teks_id: bahasa.pilih(teks, lain).to_owned(),
        teks_en: bahasa.pilih(lain, teks).to_owned(),
        berisiko_bila,
        penyakit,
        menentukan,
    })
}

fn semua_ambang(akar: &Unsur<'_>) -> Result<Vec<Ambang>, FhirSalah> {
    let mut ekstensi = akar.ekstensi()?;
    let mut ambang: Vec<Ambang> = Vec::new();
    for isi in ekstensi.semua(&format!("{EKSTENSI}ambang"), "extension")? {
        let a = ambang_dari_fhir(isi)?;
        if ambang.iter().any(|ada| ada.penyakit == a.penyakit) {
            return Err(ganda(a.penyakit.kode()));
        }
        ambang.push(a);
    }
    ekstensi.habis()?;
    Ok(ambang)
}

fn ambang_dari_fhir(isi: &Value) -> Result<Ambang, FhirSalah> {
    let kurang = |nama: &str| elemen("ambang", nama);
    let mut isi = bersarang(isi, "ambang")?;
    let mut satu = |nama: &str, jenis: &str| isi.paling_satu(nama, jenis)?.ok_or_else(|| kurang(nama));
    let angka = |nama: &str, nilai: &Value| {
        let n = nilai.as_u64().and_then(|n| u32::try_from(n).ok());
        n.ok_or_else(|| kurang(nama))
    };
    let ya = |nama: &str, nilai: &Value| nilai.as_bool().ok_or_else(|| kurang(nama));
    let ambang = Ambang {
        penyakit: satu("penyakit", "valueCode")?
            .as_str()
            .and_then(Penyakit::dari_kode)
            .ok_or_else(|| kurang("penyakit"))?,
        resmi: ya("resmi", satu("resmi", "valueBoolean")?)?,
        pembagi: angka("pembagi", satu("pembagi", "valuePositiveInt")?)?,
        sedang_dari: angka("sedang-dari", satu("sedang-dari", "valueUnsignedInt")?)?,
        tinggi_dari: angka("tinggi-dari", satu("tinggi-dari", "valueUnsignedInt")?)?,
        asumsi: ya("asumsi", satu("asumsi", "valueBoolean")?)?,
    };
    isi.habis()?;
    // A threshold of 0 would call everybody at risk, one above the whole nobody.
    if ambang.sedang_dari == 0 || ambang.sedang_dari > ambang.tinggi_dari || ambang.tinggi_dari > ambang.pembagi {
        return Err(elemen(ambang.penyakit.kode(), "ambang"));
    }
    Ok(ambang)
}
