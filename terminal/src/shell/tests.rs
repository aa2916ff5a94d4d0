//! What the keys do, on the core's examples.

use jkn_core::examples;
use jkn_core::text::Language;
use unicode_width::UnicodeWidthStr;

use super::*;

fn shell(name: &str) -> Shell {
    let example = examples::all().into_iter().find(|e| e.name == name).unwrap();
    Shell::new((example.draw)(Language::Id)).unwrap()
}

fn drawn(shell: &mut Shell) -> String {
    shell.draw(60, 400).into_iter().map(|l| l.text + "\n").collect()
}

#[test]
fn every_example_fits_into_forty_columns_and_shows_its_title() {
    for example in examples::all() {
        let mut shell = Shell::new((example.draw)(Language::Id)).unwrap();
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
    shell.show((example.draw)(Language::Id)).unwrap();
    assert_eq!(shell.focused().map(key), before.as_ref().map(key));
}
