//! What a running app leaves outside its folder, and what it costs on the wire.

use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};

use super::App;

/// Files that the process holds open and may write, but for its own pipes and sockets.
fn writable(app: &App) -> Vec<PathBuf> {
    let process = PathBuf::from(format!("/proc/{}", app.child.id()));
    let mut found = Vec::new();
    for entry in std::fs::read_dir(process.join("fd")).unwrap() {
        let entry = entry.unwrap();
        // It may have been closed in the meantime.
        let (Ok(target), Ok(info)) = (
            std::fs::read_link(entry.path()),
            std::fs::read_to_string(process.join("fdinfo").join(entry.file_name())),
        ) else {
            continue;
        };
        let flags = info.lines().find_map(|line| line.strip_prefix("flags:")).unwrap();
        let flags = u32::from_str_radix(flags.trim(), 8).unwrap();
        let is_device = std::fs::metadata(&target).is_ok_and(|data| data.file_type().is_char_device());
        if flags & 0o3 != 0 && target.is_absolute() && !is_device {
            found.push(target);
        }
    }
    found
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn no_file_outside_the_apps_folder_is_open_for_writing_or_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let at = elsewhere.path();
    let mut app = App::start_with(folder.path(), &[("TMPDIR", at), ("SQLITE_TMPDIR", at), ("HOME", at)]);
    let mut inside = 0;
    let mut look = |app: &App| {
        for file in writable(app) {
            assert!(file.starts_with(folder.path()), "{} is open", file.display());
            inside += 1;
        }
    };
    app.sign_in();
    look(&app);
    app.type_complaint();
    look(&app);
    for word in ["book", "sleep", "wake", "sign-out"] {
        app.obey(word);
        look(&app);
    }
    assert!(inside > 0, "the app's own files are seen, so that others would be");
    assert!(is_empty(at), "nothing is left in the folder for passing files");
}

/// What a bad line carries in a second, bytes: the slowest on which a file is still expected to pass (`CallRequest`).
const BAD_LINE: u64 = 8_000;

#[test]
fn a_booking_on_two_bars_of_signal_is_a_matter_of_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::start(folder.path());
    app.sign_in();
    app.type_complaint();
    let before = app.tap.bytes();
    app.obey("book");
    let (up, down) = {
        let after = app.tap.bytes();
        (after.0 - before.0, after.1 - before.1)
    };
    println!(
        "signing in and filling in: {} bytes up, {} down; booking: {up} up, {down} down",
        before.0, before.1
    );
    assert!(up > 0 && down > 0);
    assert!(up + down <= BAD_LINE, "booking: {up} bytes up, {down} down");
    assert!(before.0 + before.1 <= 3 * BAD_LINE, "before it: {before:?}");
}
