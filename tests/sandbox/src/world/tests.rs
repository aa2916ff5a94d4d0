use std::collections::BTreeSet;

use jkn_core::rules::akun::periksa_sandi;
use jkn_core::rules::nik::Nik;
use jkn_core::rules::nomor::{KodeFaskes, NomorKartu};

use super::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

#[test]
fn nobody_in_the_world_can_be_a_real_person() {
    let world = World::load().unwrap();
    let mut numbers = BTreeSet::new();
    for anggota in world.keluarga.iter().flat_map(|k| &k.anggota) {
        assert!(anggota.nama.ends_with(" Contoh"), "{}", anggota.nama);
        assert!(anggota.kartu.starts_with("00099") && NomorKartu::parse(&anggota.kartu).is_ok());
        assert!(numbers.insert(anggota.kartu.clone()), "{}", anggota.kartu);
        if anggota.nik.is_empty() {
            continue;
        }
        let nik = Nik::parse(&anggota.nik, today()).unwrap();
        assert_eq!(nik.kecamatan(), "999999", "{}", anggota.nama);
        assert_eq!(Some(nik.tanggal_lahir()), anggota.lahir, "{}", anggota.nama);
        assert_eq!(nik.jenis_kelamin(), anggota.sex, "{}", anggota.nama);
        assert_eq!(numbers.insert(anggota.nik.clone()), !anggota.ganda, "{}", anggota.nik);
    }
    assert!(jkn_faskes::nama("99").is_none() && jkn_faskes::nama("99.99").is_none());
}

#[test]
fn every_segment_but_the_veterans_is_there_and_every_holder_can_sign_in() {
    let world = World::load().unwrap();
    let segments: BTreeSet<&str> = world.keluarga.iter().map(|k| k.segmen.kode()).collect();
    let wanted: BTreeSet<&str> = Segmen::DIKENAL
        .iter()
        .map(Segmen::kode)
        .filter(|k| *k != "BP_VETERAN")
        .collect();
    assert_eq!(segments, wanted);
    for keluarga in &world.keluarga {
        let sandi = keluarga.anggota[0].katasandi.as_deref().unwrap();
        assert_eq!(periksa_sandi(sandi, sandi), [], "{}", keluarga.anggota[0].nama);
        if let Some(kelas) = keluarga.segmen.kelas_tetap() {
            assert_eq!(keluarga.kelas, kelas);
        }
    }
}

#[test]
fn the_readme_names_every_account() {
    let readme = include_str!("../../README.md");
    for anggota in World::load().unwrap().keluarga.iter().flat_map(|k| &k.anggota) {
        if let Some(sandi) = &anggota.katasandi {
            for part in [&anggota.nama, &anggota.kartu, &anggota.nik, sandi] {
                assert!(readme.contains(part.as_str()), "{part}");
            }
        }
    }
}

#[test]
fn facilities_are_invented_and_stand_in_all_three_zones() {
    let world = World::load().unwrap();
    for faskes in &world.faskes {
        assert!(faskes.nama.contains("Contoh") && KodeFaskes::parse(&faskes.kode).is_ok());
        let doctors: Vec<_> = faskes.sesi.iter().map(|s| s.dokter).collect();
        assert_eq!(
            doctors.iter().collect::<BTreeSet<_>>().len(),
            doctors.len(),
            "{}",
            faskes.nama
        );
    }
    let zones: BTreeSet<_> = world.faskes.iter().map(|f| f.zona.singkatan()).collect();
    assert_eq!(zones.len(), 3);
}

#[test]
fn the_facilities_are_rows_of_the_directory() {
    for faskes in &World::load().unwrap().faskes {
        let row = jkn_faskes::direktori().dengan_kode(&faskes.kode).unwrap();
        assert_eq!(
            (row.nama.as_str(), row.wilayah),
            (faskes.nama.as_str(), faskes.kecamatan.as_str())
        );
        assert_eq!(jkn_faskes::direktori().zona(row.wilayah), faskes.zona);
        assert!(row.jenis.is_some_and(|jenis| jenis.fktp()) && row.bekerjasama && !row.penuh);
    }
}

#[test]
fn a_world_with_a_loose_end_is_not_opened() {
    let broken = |change: fn(&mut World)| {
        let mut world = World::load().unwrap();
        change(&mut world);
        world.check().is_err()
    };
    assert!(broken(|w| w.faskes[0].kecamatan = "00.00.00".into()));
    assert!(broken(|w| w.keluarga[0].lunas_sampai = Some(0)));
    assert!(broken(|w| w.keluarga[0].tunggakan_dibayar = true));
    assert!(broken(|w| w.keluarga[0].phk_hari_lalu = Some(1)));
    let debt = |dari, sampai| Some(UtangLama { dari, sampai });
    assert!(broken(
        |w| w.keluarga[0].utang_lama = Some(UtangLama { dari: -5, sampai: -2 })
    ));
    let worker = World::load()
        .unwrap()
        .keluarga
        .into_iter()
        .position(|k| k.utang_lama.is_some());
    assert_eq!(worker, Some(21));
    for wrong in [debt(-2, -5), debt(-2, 0)] {
        let mut world = World::load().unwrap();
        world.keluarga[21].utang_lama = wrong;
        assert!(world.check().is_err());
    }
    assert!(broken(|w| w.keluarga[0].faskes = "00000000".into()));
    assert!(broken(|w| w.keluarga[0].anggota[0].lahir = None));
}
