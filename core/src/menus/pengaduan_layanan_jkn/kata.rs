//! What the pages of this menu say in the same way.

use crate::data::pengaduan::{Jenis, Pengaduan, Perintah as Asked};
use crate::data::{Janji, Perintah};
use crate::page::directory::Directory;
use crate::page::{Context, parts};
use crate::rules::antrean::Zona;
use crate::rules::pengaduan::{KATEGORI, KeadaanPengaduan, KekuranganFormulir};
use crate::screen::Tone;
use crate::text::{self, Argument};

/// A text of this menu.
pub(super) fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("pengaduan-layanan-jkn-{key}"))
}

/// The same with a word in it.
pub(super) fn tell(context: &Context<'_>, key: &str, name: &str, word: &str) -> String {
    let words = [(name, Argument::Text(word))];
    context.tell(&format!("pengaduan-layanan-jkn-{key}"), &words)
}

/// The promises of this menu, oldest first.
pub(super) fn asked<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Janji, &'a Asked)> + use<'a> {
    let janji: &'a [Janji] = context.janji;
    janji.iter().filter_map(|janji| match &janji.perintah {
        Perintah::Pengaduan(asked) => Some((janji, asked)),
        _ => None,
    })
}

/// Name of a category; that it is not known for one of another version.
pub(super) fn category(context: &Context<'_>, kode: &str) -> String {
    let row = KATEGORI.iter().find(|row| row.kode == kode);
    parts::or_unknown(context, row.map(|row| context.say(row.kunci)))
}

/// Question or complaint; that it is not known for a kind of another version.
pub(super) fn kind(context: &Context<'_>, jenis: Option<Jenis>) -> String {
    let key = match jenis {
        Some(Jenis::Informasi) => "question",
        Some(Jenis::Pengaduan) => "complaint",
        None => return parts::or_unknown(context, None),
    };
    say(context, key)
}

/// Where it stands, in one or two words, and how that should feel.
pub(super) fn badge(context: &Context<'_>, keadaan: Option<KeadaanPengaduan>) -> (Tone, String) {
    let (tone, key) = match keadaan {
        None => (Tone::Warning, "badge-check"),
        Some(KeadaanPengaduan::Konsep | KeadaanPengaduan::Antre | KeadaanPengaduan::Terkirim) => {
            (Tone::Info, "badge-sent")
        }
        Some(KeadaanPengaduan::Diproses) => (Tone::Info, "badge-work"),
        Some(KeadaanPengaduan::PerluData) => (Tone::Warning, "badge-data"),
        Some(KeadaanPengaduan::Selesai) => (Tone::Success, "badge-done"),
        Some(KeadaanPengaduan::DibukaLagi) => (Tone::Info, "badge-again"),
    };
    (tone, say(context, key))
}

/// The day on which it was handed in; empty where the gateway tells none.
pub(super) fn since(context: &Context<'_>, pengaduan: &Pengaduan) -> String {
    let first = pengaduan.langkah.first();
    let at = first.and_then(|langkah| Zona::Wib.dari_epoch_ms(langkah.waktu_ms));
    at.map_or_else(String::new, |at| text::date(context.language(), at.date()))
}

/// Name of a facility, as far as this phone has the directory.
pub(super) fn facility(context: &Context<'_>, kode: &str) -> String {
    match context.directory() {
        Directory::Here { direktori, .. } => {
            let found = direktori.dengan_kode(kode);
            found.map_or_else(|| kode.to_owned(), |faskes| faskes.nama.to_owned())
        }
        Directory::Loading | Directory::Absent { .. } => kode.to_owned(),
    }
}

/// What is wrong with a field, where anything is.
pub(super) fn wrong(context: &Context<'_>, kurang: &[KekuranganFormulir], isian: &str) -> Option<String> {
    let found = kurang.iter().find(|kurang| kurang.isian == isian)?;
    Some(parts::explain(context, &found.penjelasan))
}

/// Kind and size of a file.
pub(super) fn file(context: &Context<'_>, lampiran: &crate::data::Lampiran) -> String {
    use crate::data::lampiran::Jenis;
    let jenis = match lampiran.jenis {
        Jenis::Jpeg | Jenis::Png => "file-photo",
        Jenis::Pdf => "file-pdf",
    };
    let kib = i64::try_from(lampiran.ukuran.div_ceil(1024)).unwrap_or(i64::MAX);
    let (key, size) = if kib < 1024 {
        ("file-kb", text::number(context.language(), kib))
    } else {
        let mark = if context.language() == text::Language::Id {
            ','
        } else {
            '.'
        };
        ("file-mb", format!("{}{mark}{}", kib / 1024, kib % 1024 * 10 / 1024))
    };
    let size = tell(context, key, "ukuran", &size);
    tell(context, jenis, "ukuran", &size)
}
