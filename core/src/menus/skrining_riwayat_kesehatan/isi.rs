//! The form: a step a group of questions, then the measures of the body, then all of it once more before it is sent.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{keadaan, langkah};
use crate::data::skrining::{Kirim, Perintah as Asked};
use crate::data::{Perintah, Route};
use crate::page::{Ask, Context, Need, Page};
use crate::rules::nik::JenisKelamin;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::skrining::berat::{Kilogram, baca_berat};
use crate::rules::skrining::fhir::jawaban_ke_fhir;
use crate::rules::skrining::nilai::Terjawab;
use crate::rules::skrining::tubuh::{PINGGANG_CM, TINGGI_CM, UkuranTubuh};
use crate::rules::skrining::{JawabanSkrining, Kuesioner};
use crate::screen::Ui;

/// What was answered and typed. It has no `Debug` of its answers: what is said of health must not reach a log.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Isi {
    anggota: String,
    /// At which step, from 0.
    langkah: u8,
    /// Answers by question, whatever version asked them.
    pub(super) ya: BTreeMap<String, bool>,
    pub(super) berat: String,
    pub(super) tinggi: String,
    pub(super) pinggang: String,
    /// Whether the answers may be sent.
    pub(super) setuju: bool,
}

impl std::fmt::Debug for Isi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Isi(#{})", self.langkah)
    }
}

impl Isi {
    /// The form of a member; of the signed-in participant for an empty name.
    #[must_use]
    pub fn new(anggota: String) -> Self {
        Self {
            anggota,
            ..Self::default()
        }
    }
}

/// What can happen on it. `Debug` hides the answers.
#[derive(Clone, PartialEq)]
pub enum Msg {
    /// An answer, `K1/ya` or `K1/tidak`.
    Jawab(String),
    /// Weight as typed.
    Berat(String),
    /// Height as typed.
    Tinggi(String),
    /// Waist as typed.
    Pinggang(String),
    /// The answers may be sent, or no longer.
    Setuju(String),
    /// On to the next step.
    Lanjut,
    /// To a step, from 0.
    Ke(u8),
    /// Promise it.
    Kirim,
    /// Something that the application does.
    Go(Ask),
}

impl std::fmt::Debug for Msg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Msg(…)")
    }
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// Why a measure is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Salah {
    /// It is empty.
    Kosong,
    /// It is no number.
    Bentuk,
    /// It is none that a body has.
    Batas,
}

/// Weight as typed.
pub(super) fn berat(teks: &str) -> Result<Kilogram, Salah> {
    use crate::rules::salah::InputSalah;
    if teks.trim().is_empty() {
        return Err(Salah::Kosong);
    }
    baca_berat(teks).map_err(|why| match why {
        InputSalah::Rentang { .. } => Salah::Batas,
        _ => Salah::Bentuk,
    })
}

/// Whole centimetres as typed.
pub(super) fn cm(teks: &str, (least, most): (u32, u32)) -> Result<u32, Salah> {
    let teks = teks.trim();
    if teks.is_empty() {
        return Err(Salah::Kosong);
    }
    let cm: u32 = teks.parse().map_err(|_| Salah::Bentuk)?;
    (least..=most).contains(&cm).then_some(cm).ok_or(Salah::Batas)
}

impl Isi {
    /// How many questions of a group are open.
    pub(super) fn open(&self, kuesioner: &Kuesioner, group: &str) -> usize {
        let of_group = kuesioner.butir.iter().filter(|butir| butir.kelompok == group);
        of_group.filter(|butir| !self.ya.contains_key(&butir.id)).count()
    }

    /// Weight, height and waist, once they are right; the waist may be left out.
    pub(super) fn measures(&self) -> Option<(Kilogram, u32, Option<u32>)> {
        let waist = match cm(&self.pinggang, PINGGANG_CM) {
            Ok(waist) => Some(waist),
            Err(Salah::Kosong) => None,
            Err(_) => return None,
        };
        Some((berat(&self.berat).ok()?, cm(&self.tinggi, TINGGI_CM).ok()?, waist))
    }

    /// The step that is shown, from 0: none stands before the first that is not complete.
    pub(super) fn shown(&self, kuesioner: &Kuesioner) -> u8 {
        let groups = keadaan::groups(kuesioner);
        let complete = groups
            .iter()
            .take_while(|group| self.open(kuesioner, group) == 0)
            .count();
        let complete = complete + usize::from(complete == groups.len() && self.measures().is_some());
        self.langkah.min(u8::try_from(complete).unwrap_or(u8::MAX))
    }

    /// The form as the rule book has it; `None` while something is missing.
    pub(super) fn filled(&self, context: &Context<'_>, kuesioner: &Kuesioner) -> Option<Kirim> {
        let peserta = keadaan::member(context, &self.anggota)?;
        let (berat, tinggi, pinggang) = self.measures()?;
        let answer = |id: &String| {
            Some(Terjawab {
                id: id.clone(),
                ya: *self.ya.get(id)?,
            })
        };
        let form = JawabanSkrining {
            versi: kuesioner.versi.clone(),
            jawaban: kuesioner
                .butir
                .iter()
                .map(|butir| answer(&butir.id))
                .collect::<Option<_>>()?,
            ukuran: UkuranTubuh {
                berat_kg: Some(berat),
                tinggi_cm: Some(tinggi),
                pinggang_cm: pinggang,
                laki_laki: peserta.kelamin.map(|sex| sex == JenisKelamin::LakiLaki),
            },
        };
        Some(Kirim {
            idanggota: peserta.id.clone(),
            versi: kuesioner.versi.clone(),
            jawaban: jawaban_ke_fhir(kuesioner, &form),
            berat,
            tinggi,
            pinggang,
        })
    }

    /// Whose form it is, as the gateway names them.
    pub(super) fn whose<'a>(&self, context: &Context<'a>) -> Option<&'a crate::data::peserta::Peserta> {
        keadaan::member(context, &self.anggota)
    }

    /// Promises the form and leads to what comes of it; nothing when it has become impossible meanwhile.
    fn send(&self, context: &Context<'_>, kuesioner: &Kuesioner) -> Vec<Ask> {
        let Some(kirim) = self.filled(context, kuesioner).filter(|_| self.setuju) else {
            return Vec::new();
        };
        let anggota = kirim.idanggota.clone();
        let open = matches!(keadaan::allowed(context, &anggota), Kelayakan::Boleh { .. });
        if !open || keadaan::waiting(context, &anggota) {
            return Vec::new();
        }
        // What was told of an earlier form is told no longer once another one is sent.
        let old = keadaan::promise(context, &anggota).filter(|(janji, _)| janji.is_over());
        let old = old.map(|(janji, _)| Ask::Forget(janji.id.clone()));
        let id = String::new();
        old.into_iter()
            .chain([
                Ask::Do(Perintah::Skrining(Asked::Kirim(kirim))),
                Ask::Replace(Route::HasilSkrining { anggota, id }),
            ])
            .collect()
    }
}

impl Page for Isi {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        self.ya.is_empty() && self.berat.is_empty() && self.tinggi.is_empty() && self.pinggang.is_empty()
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        keadaan::needs(self.whose(context).map(|peserta| peserta.id.as_str()))
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        // A form that was refused is a draft again: everything but the consent.
        let whose = self.whose(context).map(|peserta| peserta.id.as_str());
        if self.is_empty()
            && let Some((_, kirim)) = whose.and_then(|anggota| keadaan::refused(context, anggota))
        {
            self.ya = kirim.terjawab();
            self.berat = kirim.berat.to_string();
            self.tinggi = kirim.tinggi.to_string();
            self.pinggang = kirim.pinggang.map_or_else(String::new, |cm| cm.to_string());
            self.langkah = u8::MAX;
        }
        // No step stands before what it needs, and going back goes one step back.
        self.langkah = self.shown(&keadaan::questionnaire(context));
        Vec::new()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        let kuesioner = keadaan::questionnaire(context);
        // The step that was in front stays in front: newer questions may have led back, and an answer leads on only with a tap.
        self.langkah = self.shown(&kuesioner);
        match msg {
            Msg::Jawab(value) => {
                if let Some((id, answer)) = value.rsplit_once('/') {
                    self.ya.insert(id.to_owned(), answer == "ya");
                    self.setuju = false;
                }
            }
            Msg::Berat(value) => self.berat = value,
            Msg::Tinggi(value) => self.tinggi = value,
            Msg::Pinggang(value) => self.pinggang = value,
            Msg::Setuju(value) => self.setuju = value == "true",
            // A step that is not complete leads nowhere.
            Msg::Lanjut => {
                self.langkah = self.langkah.saturating_add(1);
                self.langkah = self.shown(&kuesioner);
            }
            Msg::Ke(step) => self.langkah = step,
            Msg::Kirim => return self.send(context, &kuesioner),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn back(&mut self) -> bool {
        let inside = self.langkah > 0;
        self.langkah = self.langkah.saturating_sub(1);
        inside
    }

    fn step(&self) -> Option<u8> {
        Some(self.langkah.saturating_add(1))
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        langkah::view(self, context)
    }
}
