//! Screenings: `GET /v1/skrining/kuesioner` as a FHIR R4 `Questionnaire`, `GET /v1/skrining?idanggota=`, and how a filled form
//! is sent, its answers as a `QuestionnaireResponse` (`docs/fhir.md`).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Rows, Unreadable, code, date};
use super::text::Line;
use super::wire::wire;
use super::{Method, Path, Request, Sending};
use crate::data::skrining::{self, DaftarPertanyaan, Perintah, Tindak, Tingkat};
use crate::data::{Hasil, Told};
use crate::rules::skrining::Kuesioner;
use crate::rules::skrining::berat::Kilogram;
use crate::rules::skrining::fhir::{FhirSalah, dari_fhir};

wire! {
    /// The screenings of a member, the newest first.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Riwayat {
        /// They.
        skrining: Rows<Skrining> = must "skrining",
    }
}

wire! {
    /// A screening. Read as a whole: one that lacks a disease misleads.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Skrining {
        /// Name of it.
        id: String = must "id",
        /// The day.
        tanggal: String = must "tanggal",
        /// Version of the questionnaire.
        versi: Line = may "versi",
        /// Per disease.
        hasil: Vec<Penyakit> = must "hasil",
        /// `jaga_sehat` or `ke_fktp`; others may follow.
        tindak: Line = may "tindak",
    }
}

wire! {
    /// What came out for one disease.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Penyakit {
        /// Its code, `DM`.
        penyakit: String = must "penyakit",
        /// `rendah`, `sedang`, `tinggi`, `berisiko` or `tidak_berisiko`; others may follow.
        tingkat: Line = may "tingkat",
        /// Risk answers.
        skor: Figure = may "skor",
    }
}

/// A filled form, `POST /v1/skrining`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KirimSkrining {
    /// Opaque name of the member.
    pub idanggota: String,
    /// Version of the questionnaire.
    pub versi: String,
    /// A `QuestionnaireResponse`.
    pub jawaban: Value,
    /// Kilograms.
    pub berat: Kilogram,
    /// Centimetres.
    pub tinggi: u32,
    /// Centimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinggang: Option<u32>,
    /// That the answers may be sent.
    pub setuju: bool,
}

pub(super) fn path(anggota: &str) -> Path {
    Path::of("/v1/skrining").query("idanggota", anggota)
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let Perintah::Kirim(kirim) = perintah;
    Ok(Sending {
        request: Request::new(Method::Post, "/v1/skrining").with(&KirimSkrining {
            idanggota: kirim.idanggota.clone(),
            versi: kirim.versi.clone(),
            jawaban: kirim.jawaban.clone(),
            berat: kirim.berat,
            tinggi: kirim.tinggi,
            pinggang: kirim.pinggang,
            // The form asks for it before it can be sent.
            setuju: true,
        })?,
        hasil,
    })
}

/// The screening that came of a form.
fn hasil(content: &Raw) -> Option<Hasil> {
    let wire: Skrining = content.read().ok()?;
    one(wire).ok().map(Hasil::Skrining)
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Riwayat = content.read().map_err(|_| Unreadable("skrining"))?;
    let (mut rows, skipped) = wire.skrining.each(one);
    rows.sort_by_key(|row| std::cmp::Reverse(row.tanggal));
    Ok((Told::Skrining(rows), skipped))
}

fn one(wire: Skrining) -> Result<skrining::Skrining, Unreadable> {
    let hasil = wire.hasil.into_iter().map(|row| {
        Ok(skrining::HasilPenyakit {
            penyakit: code(&row.penyakit, "penyakit")?,
            tingkat: match row.tingkat.as_str() {
                "rendah" => Tingkat::Rendah,
                "sedang" => Tingkat::Sedang,
                "tinggi" => Tingkat::Tinggi,
                "berisiko" => Tingkat::Berisiko,
                "tidak_berisiko" => Tingkat::TidakBerisiko,
                _ => Tingkat::Lain,
            },
            skor: row.skor.count(),
        })
    });
    Ok(skrining::Skrining {
        id: code(&wire.id, "id")?,
        tanggal: date(&wire.tanggal, "tanggal")?,
        versi: wire.versi.into(),
        hasil: hasil.collect::<Result<_, Unreadable>>()?,
        tindak: match wire.tindak.as_str() {
            "jaga_sehat" => Tindak::JagaSehat,
            "ke_fktp" => Tindak::KeFktp,
            _ => Tindak::Lain,
        },
    })
}

/// A questionnaire is read whole or refused with its place; what is no questionnaire at all is no answer.
pub(super) fn read_kuesioner(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let document: Value = content.read().map_err(|_| Unreadable("kuesioner"))?;
    let told = match dari_fhir(&document) {
        Ok(kuesioner) => DaftarPertanyaan::Terbaca(clean(kuesioner)),
        Err(FhirSalah::BukanResource { .. }) => return Err(Unreadable("kuesioner")),
        Err(why) => DaftarPertanyaan::TakTerbaca {
            versi: text(document.get("version").and_then(Value::as_str).unwrap_or_default()),
            letak: text(&why.letak()),
        },
    };
    Ok((Told::Kuesioner(told), 0))
}

/// The questions as they may be shown.
fn clean(mut kuesioner: Kuesioner) -> Kuesioner {
    for butir in &mut kuesioner.butir {
        butir.teks_id = text(&butir.teks_id);
        butir.teks_en = text(&butir.teks_en);
    }
    kuesioner
}

fn text(text: &str) -> String {
    Line::new(text).into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::skrining::VERSI_2020;
    use crate::rules::skrining::fhir::{Bahasa, ke_fhir};

    fn told(document: &Value) -> Result<Told, Unreadable> {
        let raw = Raw::of(document).unwrap();
        read_kuesioner(&raw).map(|(told, _)| told)
    }

    #[test]
    fn a_questionnaire_of_a_newer_version_is_read() {
        let mut newer = Kuesioner::versi(VERSI_2020).unwrap();
        newer.versi = "2027".to_owned();
        newer.butir[0].teks_id = "Apakah\u{202e} Anda\nhaus?".to_owned();
        let Told::Kuesioner(DaftarPertanyaan::Terbaca(read)) = told(&ke_fhir(&newer, Bahasa::Id)).unwrap() else {
            panic!("not read");
        };
        assert_eq!((read.versi.as_str(), read.butir.len()), ("2027", 38));
        assert!(
            !read.butir[0].teks_id.contains(['\u{202e}', '\n']),
            "foreign text is cleaned"
        );
    }

    #[test]
    fn what_is_not_understood_in_a_questionnaire_is_refused_with_its_place() {
        let kuesioner = Kuesioner::versi(VERSI_2020).unwrap();
        let mut document = ke_fhir(&kuesioner, Bahasa::Id);
        document["version"] = json!("2027");
        document["item"][0]["item"][2]["enableWhen"] = json!([{"question": "K1"}]);
        assert_eq!(
            told(&document),
            Ok(Told::Kuesioner(DaftarPertanyaan::TakTerbaca {
                versi: "2027".to_owned(),
                letak: "K3, enableWhen".to_owned(),
            }))
        );
        assert_eq!(told(&json!({"resourceType": "Bundle"})), Err(Unreadable("kuesioner")));
        assert_eq!(told(&json!(7)), Err(Unreadable("kuesioner")));
    }
}
