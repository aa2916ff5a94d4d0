//! Screenings.

use super::{World, date};
use crate::data::skrining::{DaftarPertanyaan, HasilPenyakit, Kirim, Skrining, Tindak, Tingkat};
use crate::data::{Resource, Told};
use crate::rules::skrining::berat::Kilogram;
use crate::rules::skrining::fhir::jawaban_ke_fhir;
use crate::rules::skrining::tubuh::UkuranTubuh;
use crate::rules::skrining::{JawabanSkrining, Kuesioner, VERSI_2020};

/// A screening of a year, with the levels of the four diseases.
#[must_use]
pub fn skrining(tahun: i32, tingkat: [Tingkat; 4]) -> Skrining {
    let rows = ["DM", "HT", "G", "J"].into_iter().zip(tingkat);
    let hasil = rows.map(|(penyakit, tingkat)| HasilPenyakit {
        penyakit: penyakit.to_owned(),
        tingkat,
        skor: None,
    });
    let raised = tingkat
        .iter()
        .any(|tingkat| !matches!(tingkat, Tingkat::Rendah | Tingkat::TidakBerisiko));
    Skrining {
        id: format!("CTH{tahun}"),
        tanggal: date(tahun, 3, 3),
        versi: VERSI_2020.to_owned(),
        hasil: hasil.collect(),
        tindak: if raised { Tindak::KeFktp } else { Tindak::JagaSehat },
    }
}

/// The questionnaire that came with the app.
#[allow(clippy::expect_used)]
#[must_use]
pub fn kuesioner() -> Kuesioner {
    Kuesioner::versi(VERSI_2020).expect("a version of the tables")
}

/// A filled form of the n-th member with yes to these questions, of a weight in grams and a waist in centimetres.
#[allow(clippy::expect_used)]
#[must_use]
pub fn kirim(n: u8, ya: &[&str], (gram, pinggang): (u32, u32)) -> Kirim {
    let kuesioner = kuesioner();
    let (berat, tinggi) = (Kilogram::dari_gram(gram), 160);
    let ukuran = UkuranTubuh {
        berat_kg: Some(berat),
        tinggi_cm: Some(tinggi),
        pinggang_cm: Some(pinggang),
        laki_laki: Some(n == 2),
    };
    let ya: Vec<String> = ya.iter().map(|id| (*id).to_owned()).collect();
    let form = JawabanSkrining::dari_ya(&kuesioner, &ya, ukuran).expect("questions of this version");
    Kirim {
        idanggota: format!("contoh-{n}"),
        versi: kuesioner.versi.clone(),
        jawaban: jawaban_ke_fhir(&kuesioner, &form),
        berat,
        tinggi,
        pinggang: Some(pinggang),
    }
}

impl World {
    /// The gateway has told these screenings of the n-th member.
    pub fn tell_skrining(&mut self, n: u8, skrining: Vec<Skrining>) {
        let anggota = format!("contoh-{n}");
        self.tell(Resource::Skrining { anggota }, Told::Skrining(skrining));
    }

    /// The gateway asks for this questionnaire.
    pub fn tell_kuesioner(&mut self, daftar: DaftarPertanyaan) {
        self.tell(Resource::Kuesioner, Told::Kuesioner(daftar));
    }
}
