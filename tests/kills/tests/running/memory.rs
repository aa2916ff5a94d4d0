//! What is left in the memory of a running app.

use std::fs::File;
use std::os::unix::fs::FileExt;

use super::{App, CARD, COMPLAINT, PASSWORD};

impl App {
    /// How often each of these stands in the memory that the app may write.
    fn holds<const N: usize>(&self, wanted: [&str; N]) -> [usize; N] {
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
                *found += count(&bytes, wanted.as_bytes());
            }
        }
        assert!(looked > 1_000_000, "only {looked} bytes could be looked at");
        found
    }

    /// As [`App::holds`], once what was under way has ended: at most a few seconds.
    fn holds_in_the_end<const N: usize>(&self, wanted: [&str; N]) -> [usize; N] {
        for _ in 0..30 {
            if self.holds(wanted) == [0; N] {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        self.holds(wanted)
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
