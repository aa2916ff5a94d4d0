//! Family cards and the people on them, as the civil registry has them: `data/penduduk.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::keluarga::kasus::KeadaanOrang;
use jkn_core::rules::nik::JenisKelamin;
use jkn_core::rules::segmen::Segmen;
use ring::hmac;
use serde::Deserialize;

use super::simpan;
use crate::route::RequestContext;
use crate::{Failure, store};

const PENDUDUK: &str = include_str!("../../data/penduduk.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Penduduk {
    pub(super) nohp_dipakai: Vec<String>,
    pub(super) email_dipakai: Vec<String>,
    pub(super) kk: Vec<Kk>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kk {
    pub(super) nomor: String,
    orang: Vec<Baris>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Baris {
    kartu: Option<String>,
    #[serde(default)]
    nama: String,
    #[serde(default)]
    nik: String,
    sex: Option<JenisKelamin>,
    lahir: Option<NaiveDate>,
    lahir_hari_lalu: Option<u64>,
    jenis: Option<Segmen>,
    #[serde(default = "yes")]
    daring: bool,
}

const fn yes() -> bool {
    true
}

static BUNDLED: LazyLock<Result<Penduduk, toml::de::Error>> = LazyLock::new(|| toml::from_str(PENDUDUK));

/// Somebody on a family card, and where that person stands today.
pub(super) struct Orang {
    pub(super) kode: String,
    pub(super) nik: String,
    pub(super) nama: String,
    pub(super) lahir: NaiveDate,
    pub(super) sex: Option<JenisKelamin>,
    pub(super) kartu: Option<String>,
    pub(super) keadaan: KeadaanOrang,
    pub(super) kelas: Option<Kelas>,
    pub(super) daring: bool,
}

pub(super) fn bundled() -> Result<&'static Penduduk, Failure> {
    BUNDLED.as_ref().map_err(|_| Failure::Gone)
}

pub(super) fn kk(nomor: &str) -> Result<Option<&'static Kk>, Failure> {
    Ok(bundled()?.kk.iter().find(|kk| kk.nomor == nomor))
}

/// Everybody on a card, as of now.
pub(super) fn orang(context: &RequestContext<'_>, kk: &Kk) -> Result<Vec<Orang>, Failure> {
    let seed = hmac::Key::new(hmac::HMAC_SHA256, &store::seed(context.tx)?);
    let mut all = Vec::new();
    for baris in &kk.orang {
        let member = baris.kartu.as_deref().and_then(|kartu| context.world.member(kartu));
        let (nama, nik, sex, lahir) = match member {
            Some((_, anggota)) => (
                &anggota.nama,
                &anggota.nik,
                Some(anggota.sex),
                anggota.lahir(context.hari),
            ),
            None => {
                let lahir = baris
                    .lahir
                    .or(baris.lahir_hari_lalu.map(|lalu| context.hari.before(lalu)));
                (&baris.nama, &baris.nik, baris.sex, lahir.ok_or(Failure::Gone)?)
            }
        };
        let registered = simpan::kelas_terdaftar(context, nik)?;
        let (keadaan, kelas) = match (member, &baris.jenis, registered) {
            (Some((keluarga, _)), ..) if keluarga.segmen.mandiri() => (KeadaanOrang::Mandiri, Some(keluarga.kelas)),
            (Some(_), ..) | (None, Some(_), _) => (KeadaanOrang::Lain, None),
            (None, None, Some(kelas)) => (KeadaanOrang::Mandiri, Some(kelas)),
            (None, None, None) => (KeadaanOrang::Belum, None),
        };
        let tag = hmac::sign(&seed, format!("kk {} {nik}", kk.nomor).as_bytes());
        let nibbles = tag.as_ref().iter().take(8).flat_map(|byte| [byte >> 4, byte & 15]);
        all.push(Orang {
            kode: nibbles.map(|nibble| char::from(b'a' + nibble)).collect(),
            nik: nik.clone(),
            nama: nama.clone(),
            lahir,
            sex,
            kartu: baris.kartu.clone(),
            keadaan,
            kelas,
            daring: baris.daring,
        });
    }
    Ok(all)
}

/// Name and birth of somebody whom the civil registry has and who is no participant.
pub(crate) fn penduduk(context: &RequestContext<'_>, nik: &str) -> Result<Option<(String, NaiveDate)>, Failure> {
    let mut people = bundled()?.kk.iter().flat_map(|kk| &kk.orang);
    Ok(people
        .find(|baris| baris.kartu.is_none() && baris.nik == nik)
        .and_then(|baris| {
            let born = baris
                .lahir
                .or(baris.lahir_hari_lalu.map(|lalu| context.hari.before(lalu)));
            Some((baris.nama.clone(), born?))
        }))
}

/// A name with all but the first letter of each word hidden.
pub(super) fn tersamar(nama: &str) -> String {
    let hide = |word: &str| {
        let mut letters = word.chars();
        let first: String = letters.by_ref().take(1).collect();
        first + &"*".repeat(letters.count())
    };
    nama.split_whitespace().map(hide).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jkn_core::rules::nik::Nik;

    #[test]
    fn every_card_can_be_read_and_everybody_on_it_has_a_birth_and_a_nik_that_can_be() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let penduduk = bundled().unwrap();
        assert!(penduduk.kk.iter().any(|kk| kk.orang.len() == 9));
        for baris in penduduk.kk.iter().flat_map(|kk| &kk.orang) {
            if baris.kartu.is_some() {
                continue;
            }
            assert!(
                baris.lahir.is_some() != baris.lahir_hari_lalu.is_some(),
                "{}",
                baris.nama
            );
            let nik = Nik::parse(&baris.nik, today).unwrap();
            assert_eq!(Some(nik.jenis_kelamin()), baris.sex, "{}", baris.nama);
            assert!(baris.nik.starts_with("999999"), "{}", baris.nama);
        }
    }

    #[test]
    fn a_name_shows_the_first_letter_of_each_word() {
        assert_eq!(tersamar("Mbah Karto  Contoh"), "M*** K**** C*****");
        assert_eq!(tersamar(""), "");
    }
}
