//! Scoring: count the risk answers per disease, compare with the thresholds, let an own diagnosis decide (`domain.md`
//! §11.2).

use serde::{Deserialize, Serialize};

use super::tubuh::{BERAT_KG, Imt, PINGGANG_CM, TINGGI_CM, UkuranTubuh, alasan_diperiksa, dalam, imt, pinggang_lebih};
use super::{Ambang, Kuesioner, Penyakit};
use crate::karena::karena;
use crate::penjelasan::Penjelasan;

/// One answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terjawab {
    /// Id of the question.
    pub id: String,
    /// Yes or no.
    pub ya: bool,
}

/// A filled form. It has no `Debug`: answers about health must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JawabanSkrining {
    /// Version of the questionnaire that was answered.
    pub versi: String,
    /// Every question exactly once, in any order.
    pub jawaban: Vec<Terjawab>,
    /// Measures.
    #[serde(default)]
    pub ukuran: UkuranTubuh,
}

impl JawabanSkrining {
    /// A complete form in which exactly the questions of `ya` are answered with yes.
    ///
    /// # Errors
    /// [`SkriningSalah::ButirTidakDikenal`] or [`SkriningSalah::ButirGanda`] for an id of `ya`.
    pub fn dari_ya(kuesioner: &Kuesioner, ya: &[String], ukuran: UkuranTubuh) -> Result<Self, SkriningSalah> {
        for (i, id) in ya.iter().enumerate() {
            if !kuesioner.butir.iter().any(|b| b.id == *id) {
                return Err(SkriningSalah::ButirTidakDikenal { id: id.clone() });
            }
            if ya.iter().take(i).any(|lain| lain == id) {
                return Err(SkriningSalah::ButirGanda { id: id.clone() });
            }
        }
        let jawaban = kuesioner
            .butir
            .iter()
            .map(|b| Terjawab {
                id: b.id.clone(),
                ya: ya.contains(&b.id),
            })
            .collect();
        Ok(Self {
            versi: kuesioner.versi.clone(),
            jawaban,
            ukuran,
        })
    }
}

/// Risk of one disease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TingkatRisiko {
    /// Keep healthy.
    Rendah,
    /// See the own first-level facility.
    Sedang,
    /// See the own first-level facility soon.
    Tinggi,
}

/// Result for one disease.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HasilPenyakit {
    /// Which disease.
    pub penyakit: Penyakit,
    /// Risk answers.
    pub skor: u32,
    /// Most risk answers possible.
    pub maksimum: u32,
    /// Risk.
    pub tingkat: TingkatRisiko,
    /// One of the four diseases officially reported.
    pub resmi: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Result of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HasilSkrining {
    /// Per disease, the official four first.
    pub penyakit: Vec<HasilPenyakit>,
    /// Body mass index, when weight and height were given.
    pub imt: Option<Imt>,
    /// Waist above the limit, when it can be said.
    pub pinggang_lebih: Option<bool>,
    /// A visit to the own first-level facility is advised.
    pub periksa_ke_fktp: bool,
    /// What is to be examined there and why; empty exactly when no visit is advised.
    pub tindak_lanjut: Vec<Penjelasan>,
    /// That a screening is not a diagnosis; to be shown with every result.
    pub sangkalan: Penjelasan,
}

/// Why a form cannot be scored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "alasan")]
pub enum SkriningSalah {
    /// Answers of another version.
    #[error("jawaban untuk versi {jawaban}, kuesioner versi {kuesioner}")]
    VersiBerbeda {
        /// Version of the answers.
        jawaban: String,
        /// Version of the questionnaire.
        kuesioner: String,
    },
    /// No such question.
    #[error("butir {id} tidak dikenal")]
    ButirTidakDikenal {
        /// Its id.
        id: String,
    },
    /// Answered twice.
    #[error("butir {id} dijawab dua kali")]
    ButirGanda {
        /// Its id.
        id: String,
    },
    /// Questions without an answer.
    #[error("belum dijawab: {id:?}")]
    BelumLengkap {
        /// Their ids in the order of the form.
        id: Vec<String>,
    },
    /// A measure outside its range.
    #[error("{isian} harus {bawah} sampai {atas}")]
    DiLuarBatas {
        /// Field: `berat_kg`, `tinggi_cm` or `pinggang_cm`.
        isian: String,
        /// Lowest value.
        bawah: u32,
        /// Highest value.
        atas: u32,
    },
}

/// Scores a filled form.
///
/// # Errors
/// [`SkriningSalah`] names the version, question or measure that stands in the way.
pub fn nilai_skrining(kuesioner: &Kuesioner, jawaban: &JawabanSkrining) -> Result<HasilSkrining, SkriningSalah> {
    periksa(kuesioner, jawaban)?;
    let kena = |id: &str, bila: bool| jawaban.jawaban.iter().any(|j| j.id == id && j.ya == bila);
    let mut penyakit: Vec<HasilPenyakit> = kuesioner
        .ambang
        .iter()
        .map(|ambang| {
            let milik = kuesioner.butir.iter().filter(|b| b.penyakit.contains(&ambang.penyakit));
            let terhitung = milik.filter(|b| kena(&b.id, b.berisiko_bila));
            let menentukan = terhitung.clone().any(|b| b.menentukan);
            let skor = u32::try_from(terhitung.count()).unwrap_or(u32::MAX);
            hasil(ambang, skor, kuesioner.maksimum(ambang.penyakit), menentukan)
        })
        .collect();
    penyakit.sort_by_key(|h| !h.resmi);
    let mut tindak_lanjut = Vec::new();
    let mut berisiko = penyakit
        .iter()
        .filter(|h| h.resmi && h.tingkat > TingkatRisiko::Rendah)
        .peekable();
    if berisiko.peek().is_some() {
        let asumsi = berisiko.any(|h| h.penjelasan.asumsi);
        tindak_lanjut.push(karena("rules-skrining-periksa-risiko", &["§11.1", "W78", "W81"]).asumsi_bila(asumsi));
    }
    tindak_lanjut.extend(alasan_diperiksa(&jawaban.ukuran));
    Ok(HasilSkrining {
        penyakit,
        imt: imt(&jawaban.ukuran),
        pinggang_lebih: pinggang_lebih(&jawaban.ukuran),
        periksa_ke_fktp: !tindak_lanjut.is_empty(),
        tindak_lanjut,
        sangkalan: sangkalan(),
    })
}

/// That a screening is not a diagnosis; to be shown with every result, whoever computed it.
pub fn sangkalan() -> Penjelasan {
    karena("rules-skrining-sangkalan", &["§11.2"])
}

/// Where the questions of 2020 are from, and that those of 2023 and later could not be had (§16.5).
pub fn asal_pertanyaan() -> Penjelasan {
    karena("rules-skrining-pertanyaan", &["§11.2", "R33", "R34"])
}

fn periksa(kuesioner: &Kuesioner, jawaban: &JawabanSkrining) -> Result<(), SkriningSalah> {
    if jawaban.versi != kuesioner.versi {
        return Err(SkriningSalah::VersiBerbeda {
            jawaban: jawaban.versi.clone(),
            kuesioner: kuesioner.versi.clone(),
        });
    }
    let mut terlihat = std::collections::BTreeSet::new();
    for j in &jawaban.jawaban {
        if !kuesioner.butir.iter().any(|b| b.id == j.id) {
            return Err(SkriningSalah::ButirTidakDikenal { id: j.id.clone() });
        }
        if !terlihat.insert(j.id.as_str()) {
            return Err(SkriningSalah::ButirGanda { id: j.id.clone() });
        }
    }
    let kurang: Vec<String> = kuesioner
        .butir
        .iter()
        .filter(|b| !terlihat.contains(b.id.as_str()))
        .map(|b| b.id.clone())
        .collect();
    if !kurang.is_empty() {
        return Err(SkriningSalah::BelumLengkap { id: kurang });
    }
    let u = &jawaban.ukuran;
    let di_luar = |nilai: Option<u32>, batas| nilai.is_some_and(|n| dalam(n, batas).is_none());
    for (isian, salah, batas) in [
        ("berat_kg", u.berat_kg.is_some_and(|b| !b.dalam(BERAT_KG)), BERAT_KG),
        ("tinggi_cm", di_luar(u.tinggi_cm, TINGGI_CM), TINGGI_CM),
        ("pinggang_cm", di_luar(u.pinggang_cm, PINGGANG_CM), PINGGANG_CM),
    ] {
        if salah {
            let (bawah, atas) = batas;
            return Err(SkriningSalah::DiLuarBatas {
                isian: isian.to_owned(),
                bawah,
                atas,
            });
        }
    }
    Ok(())
}

fn hasil(ambang: &Ambang, skor: u32, maksimum: u32, menentukan: bool) -> HasilPenyakit {
    let kali = |a: u32, b: u32| u64::from(a) * u64::from(b);
    // Without a question there is nothing to reach; 0 ≥ 0 must not read as a risk.
    let tercapai = |dari: u32| maksimum > 0 && kali(skor, ambang.pembagi) >= kali(maksimum, dari);
    let (tingkat, kunci) = if menentukan {
        (TingkatRisiko::Tinggi, "rules-skrining-tinggi-riwayat")
    } else if tercapai(ambang.tinggi_dari) {
        (TingkatRisiko::Tinggi, "rules-skrining-tinggi")
    } else if tercapai(ambang.sedang_dari) {
        (TingkatRisiko::Sedang, "rules-skrining-sedang")
    } else {
        (TingkatRisiko::Rendah, "rules-skrining-rendah")
    };
    HasilPenyakit {
        penyakit: ambang.penyakit,
        skor,
        maksimum,
        tingkat,
        resmi: ambang.resmi,
        penjelasan: karena(kunci, &["§11.1", "§11.2", "W78"])
            .jumlah("skor", skor)
            .jumlah("maksimum", maksimum)
            .asumsi_bila(ambang.asumsi),
    }
}
