//! Who a member is, and the membership in rows; what no gateway told has no row.

use super::Model;
use crate::data::peserta::{Lebih, Peserta};
use crate::page::{Context, parts};
use crate::rules::keluarga::ppu::Hubungan;
use crate::rules::nik::{JenisKelamin, umur};
use crate::rules::segmen::isi_segmen;
use crate::screen::Fact;
use crate::text::{self, Argument};

pub(super) fn identity(context: &Context<'_>, model: &Model, peserta: &Peserta) -> Vec<Fact> {
    let nik = if model.nik_shown && !peserta.nik.is_empty() {
        parts::fact(context.say("common-nik"), parts::grouped(&peserta.nik))
    } else {
        parts::masked_nik(context, peserta)
    };
    let kelamin = match peserta.kelamin {
        Some(JenisKelamin::LakiLaki) => "info-peserta-male",
        Some(JenisKelamin::Perempuan) => "info-peserta-female",
        None => "info-peserta-not-said",
    };
    let age = age(context, peserta);
    let mut rows = vec![
        parts::fact(
            context.say("info-peserta-card-number"),
            parts::grouped(&peserta.nomor_kartu.nomor()),
        ),
        nik,
        Fact {
            note: age.map(|age| context.tell("info-peserta-age", &[("umur", Argument::Count(age))])),
            ..parts::fact(context.say("info-peserta-born"), parts::born(context, peserta))
        },
        parts::fact(context.say("info-peserta-sex"), context.say(kelamin)),
    ];
    if let Some(what) = relation(context, &peserta.lebih) {
        rows.push(parts::fact(context.say("info-peserta-relation"), what));
    }
    for (key, known) in [("phone", &peserta.lebih.nohp), ("email", &peserta.lebih.email)] {
        if !known.is_empty() {
            rows.push(parts::fact(context.say(&format!("info-peserta-{key}")), known.clone()));
        }
    }
    rows
}

/// What a member is to the holder, a child with its place among the children.
fn relation(context: &Context<'_>, lebih: &Lebih) -> Option<String> {
    let what = match lebih.hubungan? {
        Hubungan::Pasangan => "pasangan",
        Hubungan::Anak => "anak",
        Hubungan::OrangTua => "orang-tua",
        Hubungan::Mertua => "mertua",
        Hubungan::Lain => "lain",
    };
    let place = i64::from(lebih.urutan_anak.unwrap_or(0));
    let words = [("hubungan", Argument::Text(what)), ("ke", Argument::Count(place))];
    Some(context.tell("info-peserta-relation-is", &words))
}

pub(super) fn membership(context: &Context<'_>, peserta: &Peserta) -> Vec<Fact> {
    let lebih = &peserta.lebih;
    let date = |day| text::date(context.language(), day);
    let gateways_words = || match peserta.segmen_teks.as_str() {
        "" => parts::or_unknown(context, peserta.segmen.kode().to_owned()),
        words => words.to_owned(),
    };
    let segmen = parts::segmen(context, &peserta.segmen).unwrap_or_else(gateways_words);
    let kelas = parts::kelas_or(context, peserta.kelas, &peserta.kelas_teks);
    let mut rows = vec![
        Fact {
            note: Some(parts::explain(context, &isi_segmen(&peserta.segmen).penjelasan)),
            ..parts::fact(context.say("info-peserta-segmen"), segmen)
        },
        Fact {
            note: lebih
                .kelas_sejak
                .map(|day| context.tell("info-peserta-since", &[("tanggal", Argument::Text(&date(day)))])),
            ..parts::fact(context.say("info-peserta-class"), kelas)
        },
        Fact {
            note: peserta
                .faskes_sejak
                .map(|day| context.tell("info-peserta-fktp-since", &[("tanggal", Argument::Text(&date(day)))])),
            ..parts::fact(
                context.say("info-peserta-fktp"),
                parts::or_unknown(context, peserta.faskes.nama.clone()),
            )
        },
    ];
    if let Some(gigi) = lebih.gigi.as_ref().filter(|gigi| gigi.kode != peserta.faskes.kode) {
        rows.push(Fact {
            note: Some(context.say("info-peserta-dental-note")),
            ..parts::fact(context.say("info-peserta-dental"), gigi.nama.clone())
        });
    }
    let days = [
        ("registered", lebih.terdaftar_sejak),
        ("valid-from", peserta.berlaku_dari),
        ("valid-until", peserta.berlaku_sampai),
        ("student", lebih.pelajar_sampai),
        ("printed", peserta.dicetak),
    ];
    for (key, day) in days {
        if let Some(day) = day {
            rows.push(parts::fact(context.say(&format!("info-peserta-{key}")), date(day)));
        }
    }
    for (key, words) in [("programme", &lebih.prb), ("insurer", &lebih.cob)] {
        if !words.is_empty() {
            rows.push(parts::fact(context.say(&format!("info-peserta-{key}")), words.clone()));
        }
    }
    if let Some(recorded) = lebih.sidik_jari {
        let key = if recorded {
            "info-peserta-recorded"
        } else {
            "info-peserta-not-said"
        };
        rows.push(parts::fact(context.say("info-peserta-fingerprint"), context.say(key)));
    }
    rows
}

/// Age in years; `None` without a birth date.
pub(super) fn age(context: &Context<'_>, peserta: &Peserta) -> Option<i64> {
    Some(i64::from(umur(peserta.lahir?, context.now.today())))
}
