//! The family: a self-paying holder with three members, and their clinic.

use super::{World, date};
use crate::data::peserta::{Faskes, Keluarga, Lebih, Peserta};
use crate::data::{Resource, Told};
use crate::rules::kelas::Kelas;
use crate::rules::kode_kartu::KodeKartu;
use crate::rules::nik::JenisKelamin;
use crate::rules::nomor::NomorKartu;
use crate::rules::segmen::Segmen;

impl World {
    /// Changes the family that is known.
    pub fn change_keluarga(&mut self, change: impl FnOnce(&mut Keluarga)) {
        if let Some(Told::Keluarga(keluarga)) = self.known.dated_mut(&Resource::Keluarga).map(|dated| &mut dated.told) {
            change(keluarga);
        }
    }
}

/// Card number of the n-th member, 1 to 9.
#[allow(clippy::expect_used)]
#[must_use]
pub fn kartu(n: u8) -> NomorKartu {
    NomorKartu::parse(&format!("000990000001{n}")).expect("13 digits")
}

/// The signed code of the n-th member, as the sandbox's example key signed it on [`super::MOMENT_MS`]; the others have none.
#[must_use]
pub fn kode(n: u8) -> Option<KodeKartu> {
    let tanda = match n {
        1 => "ZQ53647LRLXZ6PIUFNLNUXWNSWCG4J5UPJRABBKL3OGX3EJSVQFBH4MSG7X2IRNHKIAJJFWT7KUYV43JYBLKOVFOAPUUQAMFUGJZADI",
        3 => "O34IKVCNBWP4LNIPMAXVIWIK3A54QCX6PPLDXLWRQTQGBGLOSHRDQCFSET6YLYHWUXBYCZNNYJQOT5QFLDKWFKDTRMAZRAJQKSYKGDQ",
        _ => return None,
    };
    KodeKartu::baca(&format!("{}.1.2026-11.24-30.NRPSBMU3.{tanda}", kartu(n).nomor())).ok()
}

/// A clinic.
#[must_use]
pub fn faskes() -> Faskes {
    Faskes {
        kode: "9901U020".to_owned(),
        nama: "Klinik Contoh Sehat".to_owned(),
    }
}

/// A self-paying family of four in class III.
#[must_use]
pub fn keluarga() -> Keluarga {
    let member = |n: u8, nama: &str, nik: &str, lahir, kelamin| Peserta {
        id: format!("contoh-{n}"),
        nomor_kartu: kartu(n),
        nik: nik.to_owned(),
        nama: nama.to_owned(),
        pisa: n.to_string(),
        kelamin: Some(kelamin),
        lahir: Some(lahir),
        kelas: Some(Kelas::III),
        kelas_teks: "KELAS III".to_owned(),
        segmen: Segmen::Pbpu,
        segmen_teks: "PEKERJA MANDIRI".to_owned(),
        aktif: true,
        status_teks: "AKTIF".to_owned(),
        faskes: faskes(),
        faskes_sejak: Some(date(2024, 3, 1)),
        berlaku_dari: Some(date(2019, 6, 1)),
        berlaku_sampai: None,
        dicetak: None,
        kode: kode(n),
        lebih: Lebih::default(),
    };
    Keluarga {
        peserta: vec![
            member(
                1,
                "Sari Contoh",
                "9999995708850001",
                date(1985, 8, 17),
                JenisKelamin::Perempuan,
            ),
            member(
                2,
                "Budi Contoh",
                "9999991203830002",
                date(1983, 3, 12),
                JenisKelamin::LakiLaki,
            ),
            member(
                3,
                "Ayu Contoh",
                "9999994510120003",
                date(2012, 10, 5),
                JenisKelamin::Perempuan,
            ),
            member(
                4,
                "Dimas Contoh",
                "9999992102170004",
                date(2017, 2, 21),
                JenisKelamin::LakiLaki,
            ),
        ],
        contoh: true,
    }
}
