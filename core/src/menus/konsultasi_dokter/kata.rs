//! What the pages of this menu say in the same way.

use crate::data::konsultasi::{Dokter, Konsultasi, Perintah as Asked};
use crate::data::percakapan::{Akhir, Tahap};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Janji, Perintah, Route};
use crate::page::{Context, bicara, parts};
use crate::rules::konsultasi::{DaftarDokter, DokterKonsultasi, daftar_dokter};
use crate::screen::Tone;
use crate::text::Argument;

/// The commands of this menu, oldest first.
pub(super) fn asked<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Janji, &'a Asked)> {
    context.janji.iter().filter_map(|janji| match &janji.perintah {
        Perintah::Konsultasi(asked) => Some((janji, asked)),
        _ => None,
    })
}

/// The talk of a name.
pub(super) fn talk<'a>(context: &Context<'a>, id: &str) -> Option<&'a Konsultasi> {
    context.known.konsultasi().value?.iter().find(|talk| talk.id == id)
}

/// The open talk of a member.
pub(super) fn open<'a>(context: &Context<'a>, anggota: &str) -> Option<&'a Konsultasi> {
    let talks = context.known.konsultasi().value?;
    talks.iter().find(|talk| talk.anggota == anggota && talk.is_open())
}

/// The doctors of a member's FKTP, and the codes of those who are there now; nobody is, but in an answer of the last minutes.
pub(super) struct Para<'a> {
    pub dokter: Vec<&'a Dokter>,
    pub daring: Vec<u32>,
    /// Whether anything can be said of who is there.
    pub langsung: bool,
    /// Why there is no consultation at all.
    pub tidak: Option<crate::rules::penjelasan::Penjelasan>,
}

/// The doctors of a member, as the rule lists them.
pub(super) fn doctors<'a>(context: &Context<'a>, peserta: &Peserta) -> Para<'a> {
    let look = context.known.dokter(&peserta.id);
    let told = look.value.map_or(&[][..], Vec::as_slice);
    let langsung = bicara::langsung(context, &look);
    let rows: Vec<DokterKonsultasi> = told
        .iter()
        .map(|dokter| DokterKonsultasi {
            kode_dokter: dokter.kode,
            kode_faskes: dokter.faskes.clone(),
            daring: dokter.daring,
        })
        .collect();
    let (daring, terlihat, tidak) = match daftar_dokter(peserta.aktif, &peserta.faskes.kode, &rows, langsung) {
        DaftarDokter::Daftar {
            dapat_dihubungi,
            terlihat,
        } => (dapat_dihubungi, terlihat, None),
        DaftarDokter::Tidak { penjelasan, .. } => (Vec::new(), Vec::new(), Some(penjelasan)),
    };
    Para {
        dokter: told.iter().filter(|dokter| terlihat.contains(&dokter.kode)).collect(),
        daring,
        langsung,
        tidak,
    }
}

/// What a doctor is called; without a name by the code.
pub(super) fn name(context: &Context<'_>, nama: &str, kode: u32) -> String {
    match nama {
        "" => {
            let kode = kode.to_string();
            context.tell(
                "pendaftaran-pelayanan-dokter-tanpa-nama",
                &[("kode", Argument::Text(&kode))],
            )
        }
        nama => nama.to_owned(),
    }
}

/// Whom a talk is about; the family's own words where the member is no longer in it.
pub(super) fn whom(context: &Context<'_>, keluarga: Option<&Keluarga>, anggota: &str) -> String {
    let peserta = keluarga.and_then(|keluarga| keluarga.named(anggota));
    parts::or_unknown(context, peserta.map(|peserta| peserta.nama.clone()))
}

/// Where a talk stands, in a word or two, and how that should feel.
pub(super) fn badge(context: &Context<'_>, talk: &Konsultasi) -> (String, Tone) {
    let over = |ms: i64| context.now.best_ms() >= ms;
    let (key, tone) = match talk.tahap {
        // Only the gateway ends a talk; until it has said so nobody calls it open either.
        Tahap::Aktif if talk.batas_ms.is_some_and(over) => ("check", Tone::Warning),
        Tahap::Aktif if talk.batas_ms.is_some() => ("answer", Tone::Warning),
        Tahap::Diminta | Tahap::Aktif => ("waiting", Tone::Info),
        Tahap::Ditutup(_) if talk.bintang.is_some() => ("rated", Tone::Info),
        Tahap::Ditutup(_) => ("over", Tone::Info),
        Tahap::Lain => ("check", Tone::Warning),
    };
    (context.say(&format!("konsultasi-dokter-badge-{key}")), tone)
}

/// How a talk ended.
pub(super) fn ended(context: &Context<'_>, akhir: Akhir) -> String {
    let key = match akhir {
        Akhir::Peserta => "me",
        Akhir::Lawan => "doctor",
        Akhir::Waktu => "time",
        Akhir::Lain => "other",
    };
    context.say(&format!("konsultasi-dokter-ended-{key}"))
}

/// The day on which a talk began.
pub(super) fn began(context: &Context<'_>, talk: &Konsultasi) -> String {
    crate::page::reach::day(context, talk.mulai_ms)
}

/// The page of a talk.
pub(super) fn route(talk: &Konsultasi) -> Route {
    Route::Konsultasi { id: talk.id.clone() }
}
