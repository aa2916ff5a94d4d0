//! What is left in the memory of a running app.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jkn_core::driver::store::Store;
use jkn_kills::keys::Keys;
use jkn_kills::obedient::masked;
use serde_json::Value;

use super::{App, CARD, COMPLAINT, PASSWORD};

impl App {
    /// How often each of these stands in the memory that the app may write.
    fn holds<const N: usize>(&self, wanted: [&str; N]) -> [usize; N] {
        self.holds_bytes(wanted.map(str::as_bytes))
    }

    /// As [`App::holds`].
    fn holds_bytes<const N: usize>(&self, wanted: [&[u8]; N]) -> [usize; N] {
        let process = format!("/proc/{}", self.child.id());
        let memory = File::open(format!("{process}/mem")).unwrap();
        let maps = std::fs::read_to_string(format!("{process}/maps")).unwrap();
        let mut found = [0; N];
        let mut looked = 0;
        for line in maps.lines() {
            let mut parts = line.split_ascii_whitespace();
            let (range, leave) = (parts.next().unwrap(), parts.next().unwrap());
            let place = parts.nth(3).unwrap_or_default();
            if !leave.starts_with("rw") || place.starts_with("[v") {
                continue;
            }
            let (from, to) = range.split_once('-').unwrap();
            let [from, to] = [from, to].map(|hex| u64::from_str_radix(hex, 16).unwrap());
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            // A mapping may be given back in the meantime.
            if memory.read_exact_at(&mut bytes, from).is_err() {
                continue;
            }
            looked += bytes.len();
            for (wanted, found) in wanted.iter().zip(&mut found) {
                *found += count(&bytes, wanted);
            }
        }
        assert!(looked > 1_000_000, "only {looked} bytes could be looked at");
        found
    }

    /// As [`App::holds`], once what was under way has ended: at most a few seconds.
    fn holds_in_the_end<const N: usize>(&self, wanted: [&str; N]) -> [usize; N] {
        self.bytes_in_the_end(wanted.map(str::as_bytes))
    }

    /// As [`App::holds_in_the_end`].
    fn bytes_in_the_end<const N: usize>(&self, wanted: [&[u8]; N]) -> [usize; N] {
        for _ in 0..30 {
            if self.holds_bytes(wanted) == [0; N] {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        self.holds_bytes(wanted)
    }
}

/// A page of memory, bytes.
const PAGE: usize = 4096;

/// How often this stands there. Pages on which nothing stands are most of them, and are passed over together.
fn count(bytes: &[u8], wanted: &[u8]) -> usize {
    let mut count = 0;
    for (number, page) in bytes
        .chunks(PAGE)
        .enumerate()
        .filter(|(_, page)| page != &&[0; PAGE][..page.len()])
    {
        let from = number * PAGE;
        // What begins on this page may end on the next.
        let until = (from + page.len() + wanted.len() - 1).min(bytes.len());
        let here = &bytes[from..until];
        let mut at = 0;
        while let Some(found) = here[at..].iter().position(|byte| *byte == wanted[0]) {
            at += found;
            if at < page.len() && here[at..].starts_with(wanted) {
                count += 1;
            }
            at += 1;
        }
    }
    count
}

/// Fault T18.
#[test]
fn no_password_stays_in_memory_after_signing_in_no_token_after_signing_out_and_nothing_personal_after_forgetting() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::start(folder.path());

    app.sign_in();
    let token = app.tap.sent().tokens.first().cloned().unwrap();
    let all = |app: &App| app.holds([PASSWORD, &token, COMPLAINT, CARD]);
    let signed_in = all(&app);
    app.type_complaint();
    let typed = all(&app);
    app.obey("book");
    let booked = all(&app);
    app.obey("sleep");
    let asleep = all(&app);
    app.obey("wake");
    app.obey("sign-out");
    let out = app.holds_in_the_end([PASSWORD, &token]);
    let signed_out = all(&app);
    app.obey("wipe");
    let wiped = app.holds_in_the_end([PASSWORD, &token, COMPLAINT, CARD]);
    let seen = format!(
        "password, token, complaint, card: signed in {signed_in:?}, typed {typed:?}, booked {booked:?}, asleep {asleep:?}, signed out {signed_out:?}, wiped {wiped:?}"
    );
    println!("{seen}");
    // What is in use is found, so that what is not found is not there.
    assert!(signed_in[1] > 0 && typed[2] > 0 && typed[3] > 0, "{seen}");
    assert_eq!(signed_in[0], 0, "{seen}");
    assert_eq!(out, [0, 0], "{seen}");
    assert_eq!(wiped, [0, 0, 0, 0], "{seen}");
}

/// Everything in this folder, in another.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).unwrap();
        }
    }
}

/// The seed of the phone's key as it is kept, read from a copy of the app's folder.
fn kept_seed(folder: &Path) -> String {
    let held = tempfile::tempdir().unwrap();
    copy(folder, held.path());
    let (_store, restored) = Store::open(&held.path().join("app"), &Keys(held.path().join("keys")));
    let row = restored.settings.iter().find(|row| row.name == "kunci").unwrap();
    let kept: Value = serde_json::from_slice(&row.body).unwrap();
    let key = &kept["keys"][CARD];
    assert_eq!(key["known"], true, "the gateway knows it");
    key["seed"].as_str().unwrap().to_owned()
}

/// The key of a phone is there while it can sign in, as it is kept; the key that signs is made of it for each signature and is gone
/// after it (ADR 0022).
#[test]
fn the_seed_of_the_phones_key_is_in_memory_only_as_it_is_kept_and_goes_with_signing_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::start(folder.path());
    app.sign_in();
    app.obey("key-known");
    let seed = kept_seed(folder.path());
    let raw = STANDARD.decode(&seed).unwrap();
    assert_eq!(raw.len(), 32);
    let wanted = [seed.as_bytes(), raw.as_slice()];
    let signed_in = app.holds_bytes(wanted);
    app.obey("sleep");
    let asleep = app.holds_bytes(wanted);
    app.obey("wake");
    app.obey("sign-out");
    let signed_out = app.bytes_in_the_end(wanted);
    app.obey("wipe");
    let wiped = app.bytes_in_the_end(wanted);
    let seen = format!(
        "seed as it is kept, as it signs: signed in {signed_in:?}, asleep {asleep:?}, signed out {signed_out:?}, wiped {wiped:?}"
    );
    println!("{seen}");
    assert!(signed_in[0] > 0, "{seen}");
    assert_eq!(signed_in[1], 0, "{seen}");
    assert_eq!((signed_out, wiped), ([0, 0], [0, 0]), "{seen}");
}

#[test]
fn a_one_time_code_is_out_of_memory_once_it_was_checked() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::start(folder.path());
    app.obey("ask-code");
    let code = app.gateway.last_code().unwrap();
    app.obey(&format!("type-code {}", masked(&code)));
    let typed = app.holds([&code]);
    app.obey("check-code");
    let checked = app.holds_in_the_end([&code]);
    app.obey("sleep");
    let asleep = app.holds_in_the_end([&code]);
    let seen = format!("code: typed {typed:?}, checked {checked:?}, asleep {asleep:?}");
    println!("{seen}");
    assert!(typed[0] > 0, "{seen}");
    assert_eq!((checked, asleep), ([0], [0]), "{seen}");
}
