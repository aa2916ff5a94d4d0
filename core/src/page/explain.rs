//! What a rule answered, in words; pages and the bindings say it in the same way.

use crate::rules::penjelasan::{Kanal, Nilai, Penjelasan};
use crate::text::{self, Argument, Texts};

/// The reason of an answer as a sentence or two.
#[must_use]
pub fn explain(texts: &Texts, penjelasan: &Penjelasan) -> String {
    let language = texts.language();
    let written: Vec<(&str, Option<String>, i64)> = penjelasan
        .nilai
        .iter()
        .map(|(name, nilai)| {
            let (words, count) = match nilai {
                Nilai::Rupiah(amount) => (Some(text::rupiah(language, amount.0)), 0),
                Nilai::Bulan(bulan) => (Some(text::month(language, bulan.tahun(), bulan.bulan())), 0),
                Nilai::Tanggal(date) => (Some(text::date(language, *date)), 0),
                Nilai::Jumlah(count) => (None, *count),
                Nilai::Kata(word) => (Some(word.clone()), 0),
            };
            (name.as_str(), words, count)
        })
        .collect();
    let arguments: Vec<(&str, Argument<'_>)> = written
        .iter()
        .map(|(name, words, count)| {
            let value = words.as_deref().map_or(Argument::Count(*count), Argument::Text);
            (*name, value)
        })
        .collect();
    texts.say(&penjelasan.kunci, &arguments)
}

/// Name of a channel that can help.
#[must_use]
pub fn kanal(texts: &Texts, kanal: Kanal) -> String {
    let key = match kanal {
        Kanal::Aplikasi => "common-kanal-aplikasi",
        Kanal::CareCenter165 => "common-kanal-165",
        Kanal::Pandawa => "common-kanal-pandawa",
        Kanal::KantorCabang => "common-kanal-cabang",
        Kanal::PemberiKerja => "common-kanal-pemberi-kerja",
        Kanal::Faskes => "common-kanal-faskes",
        Kanal::Dukcapil => "common-kanal-dukcapil",
    };
    texts.say(key, &[])
}
