//! What the keys do, on the core's examples.

use jkn_core::examples;
use jkn_core::screen::Delivery;
use jkn_core::text::Language;
use unicode_width::UnicodeWidthStr;

use super::*;

fn shell(name: &str) -> Shell {
    let example = examples::all().into_iter().find(|e| e.name == name).unwrap();
    Shell::new((example.draw)(Language::Id))
}

fn drawn(shell: &mut Shell) -> String {
    shell.draw(60, 400).into_iter().map(|l| l.text + "\n").collect()
}

#[test]
fn every_example_fits_into_forty_columns_and_shows_its_title() {
    for example in examples::all() {
        let mut shell = Shell::new((example.draw)(Language::Id));
        let first = shell.screen.title.split(' ').next().unwrap().to_owned();
        let lines = shell.draw(40, 2_000);
        assert!(lines[0].text.contains(&first), "{}", example.name);
        for line in lines.iter().filter(|l| l.look != Look::Dots) {
            assert!(line.text.width() <= 40, "{}: {}", example.name, line.text);
        }
    }
}

#[test]
fn the_keys_reach_every_action_and_send_its_own_id() {
    let mut shell = shell("beranda/masuk");
    let mut taps = vec![];
    for _ in 0..40 {
        if let Some(Event::Tapped { action, .. }) = shell.press(Key::Enter) {
            taps.push(action);
        }
        shell.press(Key::Down);
    }
    for id in ["kartu", "pendaftaran_pelayanan", "pengaturan"] {
        assert!(taps.contains(&id.to_owned()), "{id}: {taps:?}");
    }
}

#[test]
fn typing_shows_at_once_and_a_secret_never_does() {
    let mut shell = shell("masuk/kosong");
    assert_eq!(
        shell.press(Key::Char('9')),
        Some(Event::Edited {
            generation: 1,
            field: "identitas".into(),
            value: "9".into()
        })
    );
    assert!(drawn(&mut shell).contains("[9]"));
    shell.press(Key::Down);
    shell.press(Key::Char('r'));
    assert!(drawn(&mut shell).contains("[•]"), "{}", drawn(&mut shell));
    assert_eq!(
        shell.press(Key::Backspace),
        Some(Event::Edited {
            generation: 1,
            field: "kata-sandi".into(),
            value: String::new()
        })
    );
}

#[test]
fn an_action_that_takes_something_away_asks_first_and_can_be_left() {
    let mut shell = shell("pengaturan/masuk");
    while !matches!(shell.focused(), Some(Target::Action(a)) if a.id == "hapus-data") {
        shell.press(Key::Down);
    }
    assert_eq!(shell.press(Key::Enter), None);
    assert!(drawn(&mut shell).contains("Hapus semua data di HP ini?"));
    assert_eq!(shell.press(Key::Escape), None);
    assert_eq!(shell.press(Key::Enter), None);
    assert!(matches!(shell.press(Key::Enter), Some(Event::Tapped { action, .. }) if action == "hapus-data"));
}

#[test]
fn the_focus_is_always_on_the_lines_shown() {
    let mut shell = shell("beranda/masuk");
    for _ in 0..40 {
        shell.press(Key::Down);
        assert!(shell.draw(60, 12).iter().any(|l| l.focused));
    }
}

#[test]
fn a_newer_screen_of_the_same_page_keeps_the_focus() {
    let mut shell = shell("beranda/masuk");
    for _ in 0..3 {
        shell.press(Key::Down);
    }
    let before = shell.focused().cloned();
    let example = examples::all()
        .into_iter()
        .find(|e| e.name == "beranda/gateway-sibuk")
        .unwrap();
    shell.show((example.draw)(Language::Id));
    assert_eq!(shell.focused().map(key), before.as_ref().map(key));
}

/// Goes down to the first row whose target has this id.
fn to(shell: &mut Shell, id: &str) {
    shell.focus = 0;
    for _ in 0..200 {
        if shell.focused().is_some_and(|target| key(target).0 == id) {
            return;
        }
        shell.press(Key::Down);
    }
    panic!("{id} is not on the screen");
}

fn write(shell: &mut Shell, text: &str) -> Option<String> {
    let mut value = None;
    for letter in text.chars() {
        if let Some(Event::Edited { value: now, .. }) = shell.press(Key::Char(letter)) {
            value = Some(now);
        }
    }
    value
}

#[test]
fn a_query_goes_under_its_own_name_and_the_choice_under_the_fields() {
    let mut shell = shell("galeri/pencarian");
    to(&mut shell, "desa-2");
    assert_eq!(
        shell.press(Key::Backspace),
        Some(Event::Edited {
            generation: 1,
            field: "desa-cari-2".into(),
            value: "suk".into()
        })
    );
    assert!(drawn(&mut shell).contains("⌕ Cari: [suk]"), "{}", drawn(&mut shell));
    shell.press(Key::Down);
    assert_eq!(
        shell.press(Key::Enter),
        Some(Event::Edited {
            generation: 1,
            field: "desa-2".into(),
            value: "9999012001".into()
        })
    );
    assert_eq!(drawn(&mut shell).matches("Tidak ada yang cocok").count(), 1);
}

#[test]
fn codes_and_money_take_what_a_phones_keyboard_would_offer() {
    let mut shell = shell("galeri/isian-kosong");
    to(&mut shell, "otp");
    assert_eq!(write(&mut shell, "1a23456789").as_deref(), Some("123456"));
    assert!(drawn(&mut shell).contains("Kode dari SMS*: [123456]"));
    to(&mut shell, "pin");
    assert_eq!(write(&mut shell, "b7").as_deref(), Some("7"));
    assert!(drawn(&mut shell).contains("PIN*: [•]"));
    to(&mut shell, "biaya");
    assert_eq!(write(&mut shell, "Rp50.000").as_deref(), Some("50000"));
}

#[test]
fn what_is_locked_cannot_be_reached_and_says_its_value() {
    let mut shell = shell("galeri/isian-terkunci");
    assert_eq!(shell.targets().count(), 0, "{:?}", shell.targets().collect::<Vec<_>>());
    let text = drawn(&mut shell);
    for line in [
        "Biaya paket*: [1250000] Rp1.250.000",
        "Tanggal lahir*: [1985-08-17] 17 Agustus 1985",
    ] {
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn files_come_and_go_by_their_actions() {
    let mut shell = shell("galeri/berkas");
    to(&mut shell, "pilih-berkas-2");
    assert!(matches!(shell.press(Key::Enter), Some(Event::Tapped { action, .. }) if action == "pilih-berkas-2"));
    assert!(drawn(&mut shell).contains("⎘ foto-kk.jpg · Foto, 3 MB, sedang dikirim 40 %"));
}

#[test]
fn a_request_lies_over_the_page_until_it_is_answered_and_the_next_waits() {
    let mut shell = shell("galeri/berkas");
    for id in ["satu", "dua"] {
        shell.ask(Prompt::Owner {
            id: id.into(),
            reason: format!("Untuk {id}"),
        });
    }
    assert!(drawn(&mut shell).contains("Untuk satu"));
    for (id, what) in [("satu", Delivery::Owner), ("dua", Delivery::Owner)] {
        assert_eq!(shell.press(Key::Enter), Some(Event::Brought { id: id.into(), what }));
    }
    assert!(drawn(&mut shell).contains("Lampiran"));
}

#[test]
fn a_countdown_runs_by_itself_is_said_now_and_then_and_ends() {
    let mut shell = shell("galeri/berjalan");
    assert!(shell.is_ticking());
    assert_eq!(shell.pass(1), Vec::<String>::new());
    assert!(drawn(&mut shell).contains("Kode berlaku 9:04"), "{}", drawn(&mut shell));
    // Of 0:45 every fifteen seconds, of 9:05 every minute.
    assert_eq!(
        shell.pass(14),
        ["Kode berlaku 8 menit 50 detik", "Kode berlaku 30 detik"]
    );
    assert_eq!(shell.pass(30), ["Kode tidak berlaku lagi. Minta kode baru."]);
    assert_eq!(shell.pass(500), ["Kode tidak berlaku lagi. Minta kode baru."]);
    assert!(!shell.is_ticking());
    assert!(!drawn(&mut shell).contains("Kode berlaku"));
}
