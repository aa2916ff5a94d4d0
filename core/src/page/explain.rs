//! What a rule answered, in words; pages and the bindings say it in the same way.

use chrono::Timelike;

use crate::rules::antrean::Zona;
use crate::rules::penjelasan::{Jam, Kanal, Nilai, Penjelasan, Saat};
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
                Nilai::Jam(jam) => (Some(clock(texts, *jam)), 0),
                Nilai::Saat(saat) => (Some(moment(texts, *saat)), 0),
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

/// `08.00 WIB`, or `08.00` by the reader's own clock.
fn clock(texts: &Texts, jam: Jam) -> String {
    let zone = jam.zona.map_or("", Zona::singkatan);
    let clock = text::clock(texts.language(), jam.pukul, jam.menit, zone);
    clock.trim_end().to_owned()
}

/// `25 November 2026 pukul 08.00 WIB`.
fn moment(texts: &Texts, saat: Saat) -> String {
    let jam = Jam {
        pukul: saat.waktu.hour(),
        menit: saat.waktu.minute(),
        zona: saat.zona,
    };
    let date = text::date(texts.language(), saat.waktu.date());
    texts.say(
        "common-moment",
        &[
            ("tanggal", Argument::Text(&date)),
            ("jam", Argument::Text(&clock(texts, jam))),
        ],
    )
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
        Kanal::DinasSosial => "common-kanal-dinas-sosial",
        Kanal::Situs => "common-kanal-situs",
        Kanal::Chika => "common-kanal-chika",
        Kanal::MediaSosial => "common-kanal-media-sosial",
        Kanal::Lapor => "common-kanal-lapor",
        Kanal::BpjsSatu => "common-kanal-bpjs-satu",
        Kanal::Mcs => "common-kanal-mcs",
        Kanal::Mpp => "common-kanal-mpp",
        Kanal::Kader => "common-kanal-kader",
    };
    texts.say(key, &[])
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use serde_json::json;

    use super::*;
    use crate::text::Language;

    fn said(language: Language, kunci: &str, nilai: serde_json::Value) -> String {
        let reason = json!({ "kunci": kunci, "nilai": nilai, "sumber": [], "asumsi": false });
        explain(&Texts::new(language), &serde_json::from_value(reason).unwrap())
    }

    /// Field report F41.
    #[test]
    fn hours_of_a_rule_are_written_as_everywhere_in_the_language() {
        let closed = |language| {
            let hour =
                json!([["poli", {"kata": "Poli Umum"}], ["jam", {"jam": {"pukul": 12, "menit": 0, "zona": "wib"}}]]);
            said(language, "rules-antrean-sudah-tutup", hour)
        };
        assert!(
            closed(Language::Id).contains("pukul 12.00 WIB."),
            "{}",
            closed(Language::Id)
        );
        assert!(
            closed(Language::En).contains("at 12:00 WIB."),
            "{}",
            closed(Language::En)
        );
        let later = |language| {
            let clock = |pukul: u32| json!({"jam": {"pukul": pukul, "menit": 0, "zona": null}});
            let moment = json!({"saat": {"waktu": "2026-11-25T08:00:00", "zona": null}});
            said(
                language,
                "rules-percakapan-nanti",
                json!([["buka", clock(8)], ["tutup", clock(24)], ["mulai", moment]]),
            )
        };
        let said = later(Language::Id);
        assert!(said.contains("pukul 08.00 sampai 24.00 waktu"), "{said}");
        assert!(said.ends_with("mulai 25 November 2026 pukul 08.00."), "{said}");
        assert!(
            later(Language::En).contains("08:00 to 24:00 local time"),
            "{}",
            later(Language::En)
        );
    }

    #[test]
    fn a_moment_keeps_its_day_on_the_way_to_the_screen() {
        let waktu = NaiveDate::from_ymd_opt(2026, 11, 26)
            .unwrap()
            .and_hms_opt(0, 40, 0)
            .unwrap();
        let saat = Saat {
            waktu,
            zona: Some(Zona::Wit),
        };
        assert_eq!(
            moment(&Texts::new(Language::Id), saat),
            "26 November 2026 pukul 00.40 WIT"
        );
    }
}
