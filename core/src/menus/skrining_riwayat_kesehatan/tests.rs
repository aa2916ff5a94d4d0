//! The screening under a finger.

use super::examples::{all, came, promised, this_year};
use super::isi::Msg;
use super::{Hasil, Isi, Model};
use crate::data::skrining::{DaftarPertanyaan, Perintah as Asked, Tingkat};
use crate::data::{Keadaan, Perintah, Route};
use crate::page::harness::Harness;
use crate::page::sample::janji::ditolak;
use crate::page::sample::skrining::kuesioner;
use crate::page::sample::tolak::{Certain, reasons};
use crate::page::{Ask, Page};
use crate::rules::skrining::fhir::jawaban_dari_fhir;
use crate::rules::skrining::nilai_skrining;
use crate::screen::{Block, ShellRequest, Tone};

/// The form of the first member at the measures.
fn at_measures() -> Harness<Isi> {
    let mut hand = Harness::of(Isi::new("contoh-1".to_owned()));
    for tap in all() {
        let context = hand.world.context();
        hand.page.update(tap, &context);
    }
    hand
}

fn at_summary() -> Harness<Isi> {
    let mut hand = at_measures();
    hand.edit("berat", "62,7");
    hand.edit("tinggi", "160");
    hand.tap("lanjut");
    hand
}

#[test]
fn a_group_leads_on_once_each_of_its_questions_is_answered() {
    let mut hand = Harness::of(Isi::new(String::new()));
    assert!(hand.blocked("lanjut").unwrap().contains("15 pertanyaan"));
    assert_eq!(hand.force("lanjut"), []);
    assert!(hand.text().contains("Langkah 1 dari 6"));
    for butir in kuesioner().butir.iter().filter(|b| b.kelompok == "riwayat-kesehatan") {
        hand.edit(&format!("butir-{}", butir.id), &format!("{}/ya", butir.id));
    }
    hand.tap("lanjut");
    assert!(hand.text().contains("Langkah 2 dari 6"), "{}", hand.text());
    assert!(hand.page.back() && hand.text().contains("Langkah 1 dari 6"));
    assert!(!hand.page.back(), "the first step leaves the page");
}

#[test]
fn a_weight_of_700_is_circled_with_the_reason_in_words_and_leads_nowhere() {
    let mut hand = at_measures();
    hand.edit("tinggi", "160");
    for (typed, says) in [("700", "2 sampai 400 kg"), ("62700", "bukan gram"), ("enam", "angka")] {
        hand.edit("berat", typed);
        let error = hand.field("berat").unwrap().error.unwrap();
        assert!(error.contains(says), "{typed}: {error}");
        assert!(hand.blocked("lanjut").is_some());
    }
    hand.edit("pinggang", "999");
    hand.edit("berat", "70");
    assert!(hand.field("berat").unwrap().error.is_none());
    assert!(hand.blocked("lanjut").is_some(), "the waist is wrong");
    hand.edit("pinggang", "");
    assert_eq!(hand.blocked("lanjut"), None, "the waist may be left out");
}

#[test]
fn what_was_answered_comes_back_to_the_step_where_it_was_left() {
    let mut hand = at_measures();
    hand.edit("berat", "62,7");
    let kept = serde_json::to_string(&hand.page).unwrap();
    hand.page = serde_json::from_str(&kept).unwrap();
    let context = hand.world.context();
    hand.page.opened(&context);
    assert!(hand.text().contains("Langkah 5 dari 6"), "{}", hand.text());
    assert_eq!(hand.field("berat").unwrap().value, "62,7");
    assert!(!hand.page.is_empty());
}

#[test]
fn a_form_is_promised_as_fhir_that_the_rule_book_reads_back_and_leads_to_its_result() {
    let mut hand = at_summary();
    assert!(hand.blocked("kirim").unwrap().contains("Setujui"));
    assert_eq!(hand.force("kirim"), [], "nothing is sent without consent");
    hand.edit("setuju", "true");
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Skrining(Asked::Kirim(kirim))), Ask::Replace(route)] = &asks[..] else {
        panic!("{asks:?}");
    };
    let (anggota, id) = ("contoh-1".to_owned(), String::new());
    assert_eq!(*route, Route::HasilSkrining { anggota, id });
    let form = jawaban_dari_fhir(&kuesioner(), &kirim.jawaban).unwrap();
    assert_eq!(form.ukuran.tinggi_cm, Some(160));
    assert_eq!(
        form.ukuran.laki_laki,
        Some(false),
        "whose waist limit holds is the registry's"
    );
    assert!(nilai_skrining(&kuesioner(), &form).is_ok());
    assert_eq!(kirim.terjawab().len(), 38, "no answer is lost, and none is added");
}

#[test]
fn a_yes_is_sent_as_a_yes_and_a_no_as_a_no() {
    let mut hand = at_summary();
    hand.tap("ubah");
    hand.edit("butir-K1", "K1/ya");
    hand.edit("butir-K2", "K2/tidak");
    for _ in 0..5 {
        hand.tap("lanjut");
    }
    hand.edit("setuju", "true");
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Skrining(Asked::Kirim(kirim))), _] = &asks[..] else {
        panic!("{asks:?}");
    };
    let sent = kirim.terjawab();
    assert_eq!((sent.get("K1"), sent.get("K2")), (Some(&true), Some(&false)));
}

#[test]
fn a_changed_answer_takes_the_consent_back() {
    let mut hand = at_summary();
    hand.edit("setuju", "true");
    hand.tap("ubah");
    hand.edit("butir-K1", "K1/ya");
    for _ in 0..5 {
        hand.tap("lanjut");
    }
    assert!(hand.blocked("kirim").is_some());
}

#[test]
fn a_newer_questionnaire_keeps_the_answers_and_names_what_is_new() {
    let mut hand = Harness::of(Isi::new("contoh-1".to_owned()));
    let mut newer = kuesioner();
    newer.versi = "2027".to_owned();
    let mut butir = newer.butir[0].clone();
    butir.id = "K16".to_owned();
    butir.teks_id = "Apakah Anda tidur kurang dari 6 jam sehari?".to_owned();
    newer.butir.push(butir);
    hand.world.tell_kuesioner(DaftarPertanyaan::Terbaca(newer));
    hand.world.janji.push(promised(&["K1"], ditolak("versi_lama", "")));
    let context = hand.world.context();
    hand.page.opened(&context);
    let text = hand.text();
    assert!(text.contains("Pertanyaan baru"), "{text}");
    assert_eq!(hand.field("butir-K1").unwrap().value, "K1/ya");
    assert!(hand.blocked("lanjut").unwrap().contains("1 pertanyaan"));
    hand.edit("butir-K16", "K16/tidak");
    for _ in 0..5 {
        hand.tap("lanjut");
    }
    hand.edit("setuju", "true");
    let asks = hand.tap("kirim");
    let [Ask::Forget(_), Ask::Do(Perintah::Skrining(Asked::Kirim(kirim))), _] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!((kirim.versi.as_str(), kirim.terjawab().len()), ("2027", 39));
}

#[test]
fn a_questionnaire_that_is_not_understood_is_named_with_its_place_and_costs_no_answer() {
    let mut hand = at_measures();
    hand.world.tell_kuesioner(DaftarPertanyaan::TakTerbaca {
        versi: "2027".to_owned(),
        letak: "K17, enableWhen".to_owned(),
    });
    let text = hand.text();
    assert!(
        text.contains("K17, enableWhen") && text.contains("Langkah 5 dari 6"),
        "{text}"
    );
}

#[test]
fn who_was_screened_this_year_is_told_from_when_and_fills_in_nothing() {
    let mut hand = Harness::of(Model::default());
    assert!(hand.action("isi").is_some());
    hand.world.tell_skrining(1, vec![this_year()]);
    assert!(hand.text().contains("1 Januari 2027") && hand.action("isi").is_none());
    let mut form = Harness::of(Isi::new("contoh-1".to_owned()));
    form.world.tell_skrining(1, vec![this_year()]);
    assert!(form.action("lanjut").is_none() && form.text().contains("1 Januari 2027"));
    // What was accepted and is not yet on record counts as well.
    let mut hand = Harness::of(Model::default());
    hand.world.janji.push(came(&["K1"], [Tingkat::Rendah; 4]));
    assert!(hand.action("isi").is_none(), "{}", hand.text());
}

#[test]
fn without_a_network_the_form_that_came_with_the_app_can_be_filled_in() {
    let mut hand = Harness::of(Isi::new("contoh-1".to_owned()));
    hand.world = crate::page::sample::World::signed_in(crate::text::Language::Id);
    hand.world.online = false;
    hand.world.known.retain(|resource, _| {
        !matches!(
            resource,
            crate::data::Resource::Kuesioner | crate::data::Resource::Skrining { .. }
        )
    });
    assert!(hand.field("butir-K1").is_some());
    let mut first = Harness::of(Model::default());
    first.world = hand.world;
    assert!(first.action("isi").is_some(), "{}", first.text());
}

#[test]
fn what_waits_is_not_offered_again_and_shows_our_own_result() {
    let mut hand = Harness::of(Model::default());
    hand.world
        .janji
        .push(promised(&["K1", "K2", "K3"], Some(Keadaan::Tersimpan)));
    assert!(hand.action("isi").is_none());
    let mut result = Harness::of(Hasil::new("contoh-1".to_owned(), String::new()));
    result
        .world
        .janji
        .push(promised(&["K1", "K2", "K3"], Some(Keadaan::Tersimpan)));
    let text = result.text();
    assert!(text.contains("hitungan aplikasi") && text.contains("Sedang"), "{text}");
    assert!(
        text.contains("bukan diagnosis") && text.contains("anggapan kami"),
        "{text}"
    );
}

#[test]
fn an_answer_of_the_service_that_differs_stands_beside_ours_and_counts() {
    let mut hand = Harness::of(Hasil::new("contoh-1".to_owned(), "CTH2026".to_owned()));
    hand.world
        .janji
        .push(came(&["K1", "K2", "K3", "K8"], [Tingkat::Rendah; 4]));
    let text = hand.text();
    assert!(
        text.contains("Menurut layanan: Rendah. Menurut hitungan kami: Sedang."),
        "{text}"
    );
    assert!(text.contains("berlaku hasil dari layanan"), "{text}");
    hand.world.janji[0] = came(
        &["K1", "K2", "K3", "K8"],
        [Tingkat::Sedang, Tingkat::Rendah, Tingkat::Rendah, Tingkat::Rendah],
    );
    assert!(!hand.text().contains("Menurut layanan"), "{}", hand.text());
}

#[test]
fn a_high_risk_looks_like_danger_and_leads_to_a_visit() {
    let mut hand = Harness::of(Hasil::new("contoh-1".to_owned(), "CTH2026".to_owned()));
    hand.world.janji.push(came(
        &["K1", "K2", "K3", "K8"],
        [Tingkat::Tinggi, Tingkat::Sedang, Tingkat::Rendah, Tingkat::Rendah],
    ));
    let screen = hand.screen();
    let of_list = |block: &Block| match block {
        Block::Items { items, .. } => Some(items.iter().map(|item| item.tone).collect::<Vec<_>>()),
        _ => None,
    };
    let tones = screen.blocks.iter().find_map(of_list).unwrap();
    assert_eq!(tones, [Tone::Danger, Tone::Warning, Tone::Success, Tone::Success]);
    assert_eq!(hand.tap("ambil"), [Ask::Open(Route::AmbilAntrean)]);
}

#[test]
fn what_was_refused_or_is_of_another_member_says_nothing_of_ones_health() {
    let answers = &["K1", "K2", "K3"];
    let mut refused = Harness::of(Hasil::new("contoh-1".to_owned(), String::new()));
    refused.world.janji.push(promised(answers, ditolak("versi_lama", "")));
    let mut other = Harness::of(Hasil::new("contoh-2".to_owned(), String::new()));
    other.world.janji.push(promised(answers, Some(Keadaan::Tersimpan)));
    for hand in [refused, other] {
        let text = hand.text();
        assert!(
            !text.contains("Sedang") && !text.contains("hitungan aplikasi"),
            "{text}"
        );
        assert!(hand.action("ambil").is_none(), "{text}");
    }
}

#[test]
fn the_official_form_is_a_link_and_the_fourteen_diseases_are_told_on_demand() {
    let mut hand = Harness::of(Model::default());
    let asks = hand.tap("situs");
    let [Ask::Shell(ShellRequest::OpenLink { url })] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!(url, "https://webskrining.bpjs-kesehatan.go.id");
    assert!(!hand.text().contains("Talasemia"));
    hand.tap("sasaran");
    assert!(hand.text().contains("Talasemia") && hand.text().contains("tidak bisa kami dapatkan"));
}

#[test]
fn neither_the_form_nor_a_tap_tells_an_answer_in_a_log() {
    let hand = at_summary();
    for text in [format!("{:?}", hand.page), format!("{:?}", Msg::Jawab("P1/ya".into()))] {
        assert!(!text.contains("P1") && !text.contains("62"), "{text}");
    }
}

#[test]
fn every_refusal_of_a_form_has_words_of_its_own_and_says_what_counts() {
    let mut seen = std::collections::BTreeSet::new();
    for (alasan, certain) in reasons(&promised(&[], None).perintah) {
        let mut hand = Harness::of(Model::default());
        hand.world.janji.push(promised(&[], ditolak(&alasan, "")));
        let text = hand.text();
        assert_eq!(
            text.contains("tetap berlaku"),
            certain == Certain::Had,
            "{alasan}: {text}"
        );
        let nothing = text.contains("Tidak ada yang tercatat");
        assert_eq!(nothing, certain == Certain::Nothing, "{alasan}: {text}");
        assert!(seen.insert(text), "{alasan} has no words of its own");
    }
}
