//! The journey by itself: every screen as text for the reader, and as files for whoever draws them.
//!
//! ```text
//! OUT/journey.json           the steps: file name, title, words
//! OUT/screens/01-….json      the screen as the shells get it
//! OUT/screens/01-….txt       the same as text
//! OUT/pictures/01-….png      put there by a shell, see `gallery`
//! OUT/index.html             all of it on one page
//! ```

use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use jkn_core::screen::plain;
use jkn_sandbox::Place;

use crate::device::SetClock;
use crate::gallery::{self, Entry};
use crate::journey::{self, Step};
use crate::{Device, Gateway, SEED, TUESDAY_MS, Trouble};

/// Longest line that is told.
const WIDTH: usize = 96;

const LEGEND: &str = "A participant's journey through the real app, against the sandbox gateway in the same process.
All people and facilities are invented. It is Tuesday, 24 November 2026, 10:05 in Jakarta.

How to read a screen: # title  @ age of the data  ## heading  > can be tapped  x> cannot, and why
? asked before  = field  ✓ good  ⚠ attention  ✗ bad  ! problem with its code  ∅ nothing yet
";

/// Runs the journey on its Tuesday, tells it to `reader`, and leaves files in `out`. Every run tells the same.
///
/// # Errors
/// [`Trouble`] of the journey, or when a file cannot be written.
pub fn run(out: &Path, reader: &mut dyn Write) -> Result<(), Trouble> {
    let screens = out.join("screens");
    // Pictures of an earlier run would show another journey.
    for folder in [&screens, &out.join("pictures")] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    fs::create_dir_all(&screens)?;
    let place = tempfile::tempdir()?;
    let clock = Arc::new(SetClock::at(TUESDAY_MS));
    let gateway = Gateway::start(Place::File(place.path().join("sandbox.db")), SEED, clock)?;
    let device = Device::new(&place.path().join("app"), gateway.url(), TUESDAY_MS);
    writeln!(reader, "{LEGEND}")?;
    let mut entries: Vec<Entry> = Vec::new();
    journey::run(&device, &gateway, &mut |step: &Step| {
        let number = entries.len() + 1;
        let file = format!("{number:02}-{}", step.stop.name);
        let text = plain::render(&step.screen);
        tell(reader, number, step, &text)?;
        fs::write(
            screens.join(&file).with_extension("json"),
            serde_json::to_vec_pretty(&*step.screen)?,
        )?;
        fs::write(screens.join(&file).with_extension("txt"), &text)?;
        entries.push(Entry {
            file,
            title: step.stop.title.to_owned(),
            words: step.stop.words.to_owned(),
        });
        Ok(())
    })?;
    fs::write(out.join(gallery::STEPS), serde_json::to_vec_pretty(&entries)?)?;
    gallery::write(out)
}

fn tell(reader: &mut dyn Write, number: usize, step: &Step, text: &str) -> Result<(), Trouble> {
    writeln!(reader, "━━━ {number}. {} ━━━", step.stop.title)?;
    for line in wrap(step.stop.words, WIDTH) {
        writeln!(reader, "{line}")?;
    }
    writeln!(reader)?;
    for line in text.trim_end().lines() {
        let indent = line.len() - line.trim_start().len();
        let pad = " ".repeat(indent);
        for part in wrap(line.trim_start(), WIDTH.saturating_sub(indent)) {
            writeln!(reader, "{}", format!("  │ {pad}{part}").trim_end())?;
        }
    }
    writeln!(reader)?;
    Ok(())
}

/// Breaks a text at blanks into lines of at most `width` letters, longer words apart.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
