//! What is known of a member's screenings, and what the rule book makes of it.

use chrono::NaiveDate;

use super::everybodys;
use crate::data::peserta::Peserta;
use crate::data::skrining::{DaftarPertanyaan, Kirim, Perintah as Asked, Skrining, Tingkat};
use crate::data::{Hasil, Janji, Keadaan, Perintah, Resource};
use crate::page::{Context, Need};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::skrining::fhir::{jawaban_dari_fhir, nama};
use crate::rules::skrining::nilai::TingkatRisiko;
use crate::rules::skrining::target::TARGET;
use crate::rules::skrining::{
    Butir, HasilSkrining, Kuesioner, Penyakit, PermintaanSkrining, VERSI_2020, boleh_skrining, nilai_skrining,
};
use crate::text::Language;

/// What a page about a member looks at; `None` while it is not known who that is.
pub(super) fn needs(anggota: Option<&str>) -> Vec<Need> {
    let mut needs = everybodys();
    needs.extend(anggota.map(|anggota| {
        Need::of(Resource::Skrining {
            anggota: anggota.to_owned(),
        })
    }));
    needs
}

/// The member of a route; the signed-in participant for an empty name.
pub(super) fn member<'a>(context: &Context<'a>, anggota: &str) -> Option<&'a Peserta> {
    let keluarga = context.known.keluarga().value?;
    match anggota {
        "" => keluarga.peserta.first(),
        _ => keluarga.named(anggota),
    }
}

/// The questionnaire to fill in: the gateway's, or the one that came with the app where that is not known or not understood.
pub(super) fn questionnaire(context: &Context<'_>) -> Kuesioner {
    match context.known.kuesioner().value {
        Some(DaftarPertanyaan::Terbaca(kuesioner)) => kuesioner.clone(),
        _ => bundled(),
    }
}

fn bundled() -> Kuesioner {
    Kuesioner::versi(VERSI_2020).unwrap_or(Kuesioner {
        versi: VERSI_2020.to_owned(),
        butir: Vec::new(),
        ambang: Vec::new(),
    })
}

/// The questionnaire of a version, as far as it is known here.
fn of_version(context: &Context<'_>, versi: &str) -> Option<Kuesioner> {
    let current = questionnaire(context);
    if current.versi == versi {
        return Some(current);
    }
    Kuesioner::versi(versi)
}

/// Version of the gateway's questionnaire, and where in it is what is not understood.
pub(super) fn unread<'a>(context: &Context<'a>) -> Option<(&'a str, &'a str)> {
    match context.known.kuesioner().value {
        Some(DaftarPertanyaan::TakTerbaca { versi, letak }) => Some((versi, letak)),
        _ => None,
    }
}

/// The form of a member that was promised last.
pub(super) fn promise<'a>(context: &Context<'a>, anggota: &str) -> Option<(&'a Janji, &'a Kirim)> {
    context.janji.iter().rev().find_map(|janji| match &janji.perintah {
        Perintah::Skrining(Asked::Kirim(kirim)) if kirim.idanggota == anggota => Some((janji, kirim)),
        _ => None,
    })
}

/// The form of a member that was promised last and refused.
pub(super) fn refused<'a>(context: &Context<'a>, anggota: &str) -> Option<(&'a str, &'a Kirim)> {
    let (janji, kirim) = promise(context, anggota)?;
    match &janji.keadaan {
        Some(Keadaan::Ditolak { alasan, .. }) => Some((alasan, kirim)),
        _ => None,
    }
}

/// Whether a form is under way.
pub(super) fn waiting(context: &Context<'_>, anggota: &str) -> bool {
    promise(context, anggota).is_some_and(|(janji, _)| !janji.is_over())
}

/// What an accepted promise brought.
pub(super) const fn brought(janji: &Janji) -> Option<&Skrining> {
    match &janji.hasil {
        Some(Hasil::Skrining(skrining)) => Some(skrining),
        _ => None,
    }
}

/// The day of the last screening that is known.
fn last(context: &Context<'_>, anggota: &str) -> Option<NaiveDate> {
    let told = context.known.skrining(anggota).value;
    let told = told.and_then(|all| all.first()).map(|skrining| skrining.tanggal);
    let sent = promise(context, anggota).and_then(|(janji, _)| brought(janji));
    told.max(sent.map(|skrining| skrining.tanggal))
}

/// Whether a member may be screened today, as far as is known here.
pub(super) fn allowed(context: &Context<'_>, anggota: &str) -> Kelayakan {
    boleh_skrining(&PermintaanSkrining {
        hari_ini: context.now.today(),
        terakhir: last(context, anggota),
        anggota_terdaftar: true,
    })
}

/// What this app makes of a form; `None` for a questionnaire that it does not know (any more).
pub(super) fn ours(context: &Context<'_>, kirim: &Kirim) -> Option<HasilSkrining> {
    let kuesioner = of_version(context, &kirim.versi)?;
    let form = jawaban_dari_fhir(&kuesioner, &kirim.jawaban).ok()?;
    nilai_skrining(&kuesioner, &form).ok()
}

const fn pick<'a>(context: &Context<'_>, id: &'a str, en: &'a str) -> &'a str {
    match context.language() {
        Language::Id => id,
        Language::En => en,
    }
}

/// A question in the reader's language.
pub(super) fn question(context: &Context<'_>, butir: &Butir) -> String {
    pick(context, &butir.teks_id, &butir.teks_en).to_owned()
}

/// The name of a group of questions; its code in words for one that has none.
pub(super) fn group(context: &Context<'_>, kode: &str) -> String {
    match nama(kode) {
        Some((id, en)) => pick(context, id, en).to_owned(),
        None => crate::page::parts::capital(&kode.replace('-', " ")),
    }
}

/// The groups of a questionnaire, each once, in the order of the form.
pub(super) fn groups(kuesioner: &Kuesioner) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for butir in &kuesioner.butir {
        if !groups.contains(&butir.kelompok.as_str()) {
            groups.push(&butir.kelompok);
        }
    }
    groups
}

/// The name of a disease by its code.
pub(super) fn disease(context: &Context<'_>, kode: &str) -> String {
    if let Some(penyakit) = Penyakit::dari_kode(kode) {
        return super::say(context, &format!("disease-{}", penyakit.kode().to_lowercase()));
    }
    match TARGET.iter().find(|target| target.kode == kode) {
        Some(target) => pick(context, target.nama_id, target.nama_en).to_owned(),
        None => super::say(context, "disease-unknown"),
    }
}

/// Name and end of the message key of a level.
pub(super) const fn level(tingkat: Tingkat) -> &'static str {
    match tingkat {
        Tingkat::Rendah => "rendah",
        Tingkat::Sedang => "sedang",
        Tingkat::Tinggi => "tinggi",
        Tingkat::Berisiko => "berisiko",
        Tingkat::TidakBerisiko => "tidak-berisiko",
        Tingkat::Lain => "lain",
    }
}

/// A level of ours as the gateway says it.
pub(super) const fn of_ours(tingkat: TingkatRisiko) -> Tingkat {
    match tingkat {
        TingkatRisiko::Rendah => Tingkat::Rendah,
        TingkatRisiko::Sedang => Tingkat::Sedang,
        TingkatRisiko::Tinggi => Tingkat::Tinggi,
    }
}

/// Whether a visit follows from a level.
pub(super) const fn raised(tingkat: Tingkat) -> bool {
    matches!(tingkat, Tingkat::Sedang | Tingkat::Tinggi | Tingkat::Berisiko)
}
