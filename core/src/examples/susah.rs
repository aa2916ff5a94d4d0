//! What can go wrong when somebody wants to get in, each with at least two ways on, one of them without a text message.

use super::all;
use crate::screen::{Action, Screen, plain};
use crate::text::Language;

/// Each trouble and the example that shows its page.
const TROUBLES: [(&str, &str); 17] = [
    ("five codes lost while making an account", "akun-daftar/lima-otp-hilang"),
    ("five codes lost while getting back in", "akun-pulih/lima-otp-hilang"),
    ("the quota of codes is used up", "akun-daftar/kode-tidak-tiba-kuota"),
    ("the number is dead", "akun-nomor-mati/nomor-mati"),
    ("no e-mail address", "akun-pulih/tanpa-email"),
    ("a wrong password", "masuk/sandi-salah"),
    ("the account is locked", "masuk/akun-dikunci"),
    ("only recovery is left", "masuk/perlu-sandi-lain"),
    ("no account", "masuk/belum-punya-akun"),
    ("the name is spelt otherwise", "akun-daftar/tidak-cocok"),
    ("there is an account", "akun-daftar/sudah-punya-akun"),
    ("the code is too old", "akun-daftar/kode-kedaluwarsa"),
    ("a code of another request", "akun-pulih/kode-permintaan-lain"),
    ("the form's time is over", "akun-daftar/tiket-kedaluwarsa"),
    ("the SIM card was swapped", "akun-pulih/nomor-baru-diganti"),
    ("the phone is lost, with the key in it", "akun-pulih/cara"),
    (
        "the questions were answered wrong too often",
        "akun-pulih/pertanyaan-habis",
    ),
];

/// Ways on, by the ids of their buttons, and whether each does without a text message.
const WAYS: [(&str, bool); 19] = [
    ("masuk", true),
    ("daftar-akun", true),
    ("pulih", true),
    ("nomor-mati", true),
    ("kantor", true),
    ("telepon-165", true),
    ("pandawa", true),
    ("perbaiki", true),
    ("email", true),
    ("hp-lain", true),
    ("pertanyaan", true),
    ("cara-lain", true),
    ("ganti-nomor", true),
    ("jadi-peserta", true),
    ("kirim-email", true),
    ("kirim-loket", true),
    ("kirim-panggilan", true),
    ("kirim-sms", false),
    ("nomor", false),
];

/// The ways on that a screen has now.
fn open(screen: &Screen) -> Vec<(&'static str, bool)> {
    let way = |action: &Action| WAYS.iter().find(|(id, _)| *id == action.id).copied();
    screen
        .offered()
        .filter(|action| action.blocked.is_none())
        .filter_map(way)
        .collect()
}

#[test]
fn every_trouble_has_two_ways_on_and_one_of_them_without_a_text_message() {
    let examples = all();
    for language in [Language::Id, Language::En] {
        for (trouble, name) in TROUBLES {
            let example = examples.iter().find(|example| example.name == name);
            let example = example.unwrap_or_else(|| panic!("{trouble}: no example {name}"));
            let screen = (example.draw)(language);
            let open = open(&screen);
            assert!(open.len() >= 2, "{trouble}: {open:?}\n{}", plain::render(&screen));
            assert!(open.iter().any(|(_, silent)| *silent), "{trouble}: {open:?}");
            // What still works meanwhile is said on the same page.
            let text = plain::render(&screen);
            assert!(text.contains("IGD"), "{trouble}:\n{text}");
        }
    }
}

#[test]
fn every_way_on_from_a_trouble_stands_in_front_in_the_simple_mode() {
    let examples = all();
    let mut folded = Vec::new();
    for (trouble, name) in TROUBLES {
        let example = examples.iter().find(|example| example.name == name).unwrap();
        let front = open(&example.draw_simple(Language::Id, false));
        let full = open(&(example.draw)(Language::Id));
        folded.extend(
            full.iter()
                .filter(|way| !front.contains(way))
                .map(|way| format!("{trouble}: {}", way.0)),
        );
    }
    assert!(folded.is_empty(), "{folded:#?}");
}
