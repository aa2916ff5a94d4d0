//! What must hold of the talk with the assistants for every input.

use jkn_rules::lapisan::Lapisan;
use jkn_rules::percakapan::{
    Balasan, PILIHAN, Percakapan, PeristiwaPercakapan, SALAH_TERBANYAK, Saluran, Simpul, langkah_percakapan,
};
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_talk_never_gets_lost_and_never_asks_for_a_wrong_number(
        channel in 0..3u8, layer in 0..3u8,
        inputs in proptest::collection::vec(
            prop_oneof![
                "[0-9A-Ja-j]{1,2}", Just("0001302302924".to_owned()),
                Just("1990-08-17".to_owned()), any::<String>(),
            ],
            0..25,
        ),
    ) {
        let channel = [Saluran::Chika, Saluran::Vika, Saluran::Pandawa][usize::from(channel)];
        let layer = [Lapisan::L2020, Lapisan::L2023, Lapisan::L2025][usize::from(layer)];
        let mut talk = langkah_percakapan(
            Percakapan::baru(channel, layer), &PeristiwaPercakapan::Mulai, 0,
        ).percakapan;
        for teks in inputs {
            let step = langkah_percakapan(talk, &PeristiwaPercakapan::Teks { teks }, 1);
            talk = step.percakapan;
            prop_assert!(talk.salah < SALAH_TERBANYAK);
            for reply in &step.balasan {
                if let Balasan::Minta { nomor, .. } = reply {
                    prop_assert!(matches!(nomor.digit().len(), 13 | 16));
                }
                if let Balasan::Menu { pilihan } = reply {
                    prop_assert!(!pilihan.is_empty());
                }
            }
            // Whoever waits for a person to answer must have said something.
            let silent = matches!(talk.simpul, Simpul::DenganPetugas);
            prop_assert!(silent || !step.balasan.is_empty());
        }
    }
}

#[test]
fn every_menu_that_a_choice_opens_exists_in_its_layers() {
    for row in PILIHAN {
        let known = ["menu", "tanya", "artikel", "tautan", "formulir", "agen"];
        assert!(known.contains(&row.jenis), "{}", row.kunci);
        if row.jenis == "tanya" {
            assert!(matches!(row.sasaran, "status" | "tagihan"), "{}", row.kunci);
        }
        for layer in row.lapisan {
            assert!(matches!(*layer, "L2020" | "L2023" | "L2025"), "{}", row.kunci);
            let same_key = PILIHAN.iter().filter(|p| {
                p.kanal == row.kanal
                    && p.menu == row.menu
                    && p.lapisan.contains(layer)
                    && p.tombol.eq_ignore_ascii_case(row.tombol)
            });
            assert_eq!(same_key.count(), 1, "{} {layer}", row.kunci);
            if row.jenis == "menu" {
                let exists = PILIHAN
                    .iter()
                    .any(|p| p.kanal == row.kanal && p.menu == row.sasaran && p.lapisan.contains(layer));
                assert!(exists, "{} opens nothing in {layer}", row.kunci);
            }
        }
    }
}

#[test]
fn numbers_typed_into_a_talk_are_not_in_its_debug_text() {
    let mut talk = Percakapan::baru(Saluran::Chika, Lapisan::L2023);
    for teks in ["halo", "1", "0001302302924"] {
        let event = PeristiwaPercakapan::Teks { teks: teks.to_owned() };
        talk = langkah_percakapan(talk, &event, 0).percakapan;
    }
    assert!(matches!(talk.simpul, Simpul::TanyaTanggalLahir { .. }));
    assert!(!format!("{talk:?}").contains("0001302302924"));
}
