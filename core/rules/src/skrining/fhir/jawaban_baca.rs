//! A FHIR R4 `QuestionnaireResponse` read, as people's clients write it.
//!
//! One walk goes through `item` and `answer.item`, whichever holds the groups and however deep they stand: a link id is
//! unique in the questionnaire and says all there is to say. What the walk does not know is refused with its place; only
//! an unknown group whose items are all known, such as the page of a form, is walked through.

use std::collections::BTreeSet;

use serde_json::Value;

use super::dipahami::{BUTIR_JAWABAN, JAWABAN, NILAI_JAWABAN};
use super::unsur::Unsur;
use super::{ALAMAT, BUTIR_UKURAN, ButirUkuran, FhirSalah, UKURAN, elemen, ganda, nama, tidak_dipahami};
use crate::skrining::berat::Kilogram;
use crate::skrining::nilai::Terjawab;
use crate::skrining::tubuh::UkuranTubuh;
use crate::skrining::{Butir, JawabanSkrining, Kuesioner};

/// Reads a filled form; whether it is complete and its measures are within their limits is checked when it is scored
/// ([`crate::skrining::nilai_skrining`]). A question without an answer, or one that was declined (`data-absent-reason`),
/// is left open; a measure is not given. The `text` of an item may be in either language, but must be that of the
/// question.
///
/// # Errors
/// [`FhirSalah`] with the place and the element: another resource, a form that is not `completed` or `amended`, a
/// `questionnaire` that is not ours with a version, answers to another version, an answer of another type, two answers to
/// one question, and whatever is not understood ([`super::dipahami`]).
pub fn jawaban_dari_fhir(kuesioner: &Kuesioner, dokumen: &Value) -> Result<JawabanSkrining, FhirSalah> {
    let akar = Unsur::resource(dokumen, JAWABAN.nama)?;
    akar.hanya(&JAWABAN)?;
    if !matches!(akar.kata("status")?, "completed" | "amended") {
        return Err(elemen(akar.letak, "status"));
    }
    let versi = akar
        .kata("questionnaire")?
        .strip_prefix(ALAMAT)
        .and_then(|sisa| sisa.strip_prefix('|'))
        .ok_or_else(|| elemen(akar.letak, "questionnaire"))?;
    if versi != kuesioner.versi {
        return Err(FhirSalah::VersiBerbeda {
            jawaban: versi.to_owned(),
            kuesioner: kuesioner.versi.clone(),
        });
    }
    let mut pembaca = Pembaca {
        kuesioner,
        terlihat: BTreeSet::new(),
        hasil: JawabanSkrining {
            versi: versi.to_owned(),
            jawaban: Vec::new(),
            ukuran: UkuranTubuh::default(),
        },
    };
    pembaca.semua(akar.daftar("item")?, akar.letak)?;
    Ok(pembaca.hasil)
}

/// What a link id stands for.
enum Arti<'k> {
    Soal(&'k Butir),
    Ukuran(&'static ButirUkuran),
    Grup,
    Asing,
}

struct Pembaca<'k, 'd> {
    kuesioner: &'k Kuesioner,
    terlihat: BTreeSet<&'d str>,
    hasil: JawabanSkrining,
}

impl<'k, 'd> Pembaca<'k, 'd> {
    fn arti(&self, link_id: &str) -> Arti<'k> {
        let soal = self.kuesioner.butir.iter().find(|b| b.id == link_id);
        let ukuran = BUTIR_UKURAN.iter().find(|u| u.kode == link_id);
        match (soal, ukuran) {
            (Some(soal), _) => Arti::Soal(soal),
            (None, Some(ukuran)) => Arti::Ukuran(ukuran),
            (None, None) if link_id == UKURAN || self.kuesioner.butir.iter().any(|b| b.kelompok == link_id) => {
                Arti::Grup
            }
            (None, None) => Arti::Asing,
        }
    }

    fn semua(&mut self, daftar: &'d [Value], letak: &str) -> Result<(), FhirSalah> {
        daftar.iter().try_for_each(|satu| self.satu(satu, letak))
    }

    fn satu(&mut self, nilai: &'d Value, letak: &str) -> Result<(), FhirSalah> {
        let item = Unsur::butir(nilai, letak)?;
        item.hanya(&BUTIR_JAWABAN)?;
        let (jawab, isi) = (item.daftar("answer")?, item.daftar("item")?);
        // qrs-1: items stand below the item or below its answers.
        if !jawab.is_empty() && !isi.is_empty() {
            return Err(elemen(item.letak, "item"));
        }
        let tiada = item.tiada()?;
        if tiada && !jawab.is_empty() {
            return Err(elemen(item.letak, "data-absent-reason"));
        }
        match self.arti(item.letak) {
            Arti::Soal(soal) => {
                berteks(&item, Some((&soal.teks_id, &soal.teks_en)))?;
                if let Some(nilai) = self.jawab(&item, jawab, "valueBoolean")? {
                    let ya = nilai.as_bool().ok_or_else(|| elemen(item.letak, "valueBoolean"))?;
                    self.hasil.jawaban.push(Terjawab {
                        id: soal.id.clone(),
                        ya,
                    });
                }
            }
            Arti::Ukuran(ukuran) => {
                berteks(&item, nama(ukuran.kode))?;
                if let Some(nilai) = self.jawab(&item, jawab, ukuran.nilai)? {
                    ukur(&mut self.hasil.ukuran, ukuran.kode, nilai).ok_or_else(|| elemen(item.letak, ukuran.nilai))?;
                }
            }
            Arti::Grup => {
                berteks(&item, nama(item.letak))?;
                self.grup(&item, jawab, || elemen(item.letak, "answer"))?;
            }
            Arti::Asing => {
                let asing = || tidak_dipahami(letak, item.letak);
                if tiada || (jawab.is_empty() && isi.is_empty()) {
                    return Err(asing());
                }
                berteks(&item, None)?;
                self.grup(&item, jawab, asing)?;
            }
        }
        self.semua(isi, item.letak)
    }

    /// A group may be written as answers that hold nothing but items.
    fn grup(&mut self, item: &Unsur<'d>, jawab: &'d [Value], salah: impl Fn() -> FhirSalah) -> Result<(), FhirSalah> {
        for satu in jawab {
            let satu = Unsur::di(satu, item.letak, "answer")?;
            let isi = satu.daftar("item")?;
            if isi.is_empty() || satu.hanya(&NILAI_JAWABAN).is_err() || satu.tiada()? {
                return Err(salah());
            }
            self.semua(isi, item.letak)?;
        }
        Ok(())
    }

    /// The value of the only answer; `None` when there is no answer or it was declined. Items below the answer are walked
    /// through like any others.
    fn jawab(&mut self, item: &Unsur<'d>, jawab: &'d [Value], jenis: &str) -> Result<Option<&'d Value>, FhirSalah> {
        let id = item.letak;
        if !self.terlihat.insert(id) {
            return Err(ganda(id));
        }
        let satu = match jawab {
            [] => return Ok(None),
            [satu] => Unsur::di(satu, id, "answer")?,
            _ => return Err(ganda(id)),
        };
        let pendamping = format!("_{jenis}");
        for nama in satu.nama() {
            if nama == jenis || nama == pendamping || NILAI_JAWABAN.dibaca.contains(&nama) {
                continue;
            }
            if nama.trim_start_matches('_').starts_with("value") {
                return Err(elemen(id, jenis));
            }
            if !NILAI_JAWABAN.dilewati.contains(&nama) {
                return Err(tidak_dipahami(id, nama));
            }
        }
        let mut tiada = satu.tiada()?;
        if let Some(p) = satu.ada(&pendamping) {
            tiada |= Unsur::di(p, id, &pendamping)?.tiada()?;
        }
        self.semua(satu.daftar("item")?, id)?;
        match (satu.ada(jenis), tiada) {
            (Some(_), true) => Err(elemen(id, "data-absent-reason")),
            (None, false) => Err(elemen(id, jenis)),
            (nilai, _) => Ok(nilai),
        }
    }
}

/// The words of an item are those of ours in either language: other words could ask something else. Where we have none,
/// any will do.
fn berteks(item: &Unsur<'_>, kami: Option<(&str, &str)>) -> Result<(), FhirSalah> {
    if item.ada("text").is_none() {
        return Ok(());
    }
    let teks = item.kata("text")?;
    match kami {
        Some((id, en)) if teks != id && teks != en => Err(elemen(item.letak, "text")),
        _ => Ok(()),
    }
}

/// Notes a measure; `None` when the value is none of its kind.
fn ukur(ukuran: &mut UkuranTubuh, kode: &str, nilai: &Value) -> Option<()> {
    let cm = || nilai.as_u64().and_then(|n| u32::try_from(n).ok());
    match kode {
        "berat_kg" => ukuran.berat_kg = Some(Kilogram::try_from(nilai.as_f64()?).ok()?),
        "tinggi_cm" => ukuran.tinggi_cm = Some(cm()?),
        "pinggang_cm" => ukuran.pinggang_cm = Some(cm()?),
        _ => ukuran.laki_laki = Some(nilai.as_bool()?),
    }
    Some(())
}
