//! The ledger of the library's size: what it was, and whether it grew without a reason.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};

use crate::elf;
use crate::library::{self, API};

const USAGE: &str = "cargo xtask size [--write] [--why TEXT]";
const LEDGER: &str = "tests/size/history.json";

/// This machine's kind and a stand-in for phones, where the NDK's compiler differs by little.
const TARGETS: [&str; 2] = ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"];

/// Growth in bytes since the last entry that is told, and that needs a reason.
const TOLD: i64 = 50_000;
const REASONED: i64 = 100_000;

/// One library as it goes into an app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    /// Day of the measurement, `YYYY-MM-DD`.
    date: String,
    /// The commit it was measured on; `+` when something was not committed yet.
    commit: String,
    /// Rust's name of the system.
    target: String,
    /// The stripped file.
    bytes: u64,
    /// The same through `gzip -9`, about what a download costs.
    gz: u64,
    /// Bytes by section of the file, the ten largest.
    sections: BTreeMap<String, u64>,
    /// Why it changed, where it grew much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wanted {
    write: bool,
    why: Option<String>,
}

/// How a measurement compares with the last entry of its target.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    /// Smaller, or grown by little.
    Fine,
    /// Grown so much that somebody should look.
    Told,
    /// Grown so much that the entry needs a reason, and has none.
    NeedsReason,
}

/// Builds the library for both targets, compares them with the ledger and, when asked, writes them down.
///
/// # Errors
/// A library grew much and no reason was given, an unknown argument, or something could not be built, read or written.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let wanted = parse(arguments)?;
    let path = root.join(LEDGER);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{LEDGER}: {e}"))?;
    let mut ledger: Vec<Entry> = serde_json::from_str(&text).map_err(|e| format!("{LEDGER}: {e}"))?;
    let (date, commit) = (said(root, "date", &["-u", "+%F"])?, commit(root)?);
    let mut refused = Vec::new();
    for target in TARGETS {
        let library = library::build(root, target, API)?;
        let mut now = measure(&library)?;
        (now.date, now.commit) = (date.clone(), commit.clone());
        (now.target, now.why) = (target.to_owned(), wanted.why.clone());
        let last = ledger.iter().rfind(|entry| entry.target == target);
        println!("{}", table(last, &now));
        match judge(last, &now) {
            Verdict::Fine => {}
            Verdict::Told => println!("warning: {target} grew by more than {} kB", TOLD / 1_000),
            Verdict::NeedsReason => refused.push(target),
        }
        ledger.push(now);
    }
    if !refused.is_empty() {
        let (kilobytes, targets) = (REASONED / 1_000, refused.join(" and "));
        return Err(format!(
            "{targets} grew by {kilobytes} kB or more: say why with --write --why TEXT"
        ));
    }
    if wanted.write {
        let text = serde_json::to_string_pretty(&ledger).map_err(|e| e.to_string())?;
        std::fs::write(&path, text + "\n").map_err(|e| format!("{LEDGER}: {e}"))?;
    }
    Ok(())
}

fn parse(arguments: &[String]) -> Result<Wanted, String> {
    let mut wanted = Wanted::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--write" => wanted.write = true,
            "--why" => {
                let why = arguments.next().filter(|why| !why.trim().is_empty());
                wanted.why = Some(why.ok_or(USAGE)?.clone());
            }
            _ => return Err(USAGE.to_owned()),
        }
    }
    // A reason that nobody reads later is none.
    if wanted.why.is_some() && !wanted.write {
        return Err(USAGE.to_owned());
    }
    Ok(wanted)
}

/// A target that was never measured is fine.
fn judge(last: Option<&Entry>, now: &Entry) -> Verdict {
    let growth = last.map_or(0, |last| now.bytes.cast_signed() - last.bytes.cast_signed());
    match growth {
        REASONED.. if now.why.is_none() => Verdict::NeedsReason,
        TOLD.. => Verdict::Told,
        _ => Verdict::Fine,
    }
}

/// Size, size through gzip and sections of a library; date, commit, target and reason are left empty.
fn measure(library: &Path) -> Result<Entry, String> {
    let bytes = std::fs::read(library).map_err(|e| format!("{}: {e}", library.display()))?;
    let mut sections = elf::sections(&bytes).ok_or_else(|| format!("{}: no ELF file", library.display()))?;
    sections.sort_by_key(|section| std::cmp::Reverse(section.content.len()));
    sections.truncate(10);
    let gzip = Command::new("gzip").args(["-9", "-n", "-c"]).arg(library).output();
    let gzip = gzip.map_err(|e| format!("gzip did not start: {e}"))?;
    if !gzip.status.success() {
        return Err(format!("gzip failed ({})", gzip.status));
    }
    Ok(Entry {
        date: String::new(),
        commit: String::new(),
        target: String::new(),
        bytes: bytes.len() as u64,
        gz: gzip.stdout.len() as u64,
        sections: sections
            .iter()
            .map(|s| (s.name.to_owned(), s.content.len() as u64))
            .collect(),
        why: None,
    })
}

/// Both entries side by side, largest sections first.
fn table(last: Option<&Entry>, now: &Entry) -> String {
    let mut rows = vec![
        ("bytes", last.map(|l| l.bytes), now.bytes),
        ("gz", last.map(|l| l.gz), now.gz),
    ];
    let mut sections: Vec<_> = now.sections.iter().collect();
    sections.sort_by_key(|(_, bytes)| std::cmp::Reverse(**bytes));
    for (name, bytes) in sections {
        let was = last.and_then(|l| l.sections.get(name)).copied();
        rows.push((name, was, *bytes));
    }
    let mut text = now.target.clone();
    for (name, was, is) in rows {
        text.push_str(&format!("\n  {name:<20} {is:>9}"));
        if let Some(was) = was {
            text.push_str(&format!("  {:+}", is.cast_signed() - was.cast_signed()));
        }
    }
    text
}

fn commit(root: &Path) -> Result<String, String> {
    let hash = said(root, "git", &["rev-parse", "--short=12", "HEAD"])?;
    let open = said(root, "git", &["status", "--porcelain"])?;
    Ok(if open.is_empty() { hash } else { format!("{hash}+") })
}

fn said(root: &Path, program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(program).args(arguments).current_dir(root).output();
    let output = output.map_err(|e| format!("{program} did not start: {e}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    Err(format!("{program} failed: {}", String::from_utf8_lossy(&output.stderr)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(bytes: u64, why: Option<&str>) -> Entry {
        Entry {
            date: "2026-11-28".to_owned(),
            commit: "contoh".to_owned(),
            target: "contoh".to_owned(),
            bytes,
            gz: bytes / 2,
            sections: BTreeMap::from([(".text".to_owned(), bytes - 1), (".data".to_owned(), 1)]),
            why: why.map(str::to_owned),
        }
    }

    fn wanted(arguments: &[&str]) -> Result<Wanted, String> {
        parse(&arguments.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn growth_is_told_from_50_kb_and_needs_a_reason_from_100_kb() {
        let last = entry(3_000_000, None);
        for (bytes, verdict) in [
            (2_000_000, Verdict::Fine),
            (3_000_000, Verdict::Fine),
            (3_049_999, Verdict::Fine),
            (3_050_000, Verdict::Told),
            (3_099_999, Verdict::Told),
            (3_100_000, Verdict::NeedsReason),
        ] {
            assert_eq!(judge(Some(&last), &entry(bytes, None)), verdict, "{bytes}");
        }
        assert_eq!(judge(Some(&last), &entry(9_000_000, Some("contoh"))), Verdict::Told);
        assert_eq!(judge(None, &entry(9_000_000, None)), Verdict::Fine);
    }

    #[test]
    fn a_reason_is_a_text_that_is_written_down() {
        assert_eq!(wanted(&[]).unwrap(), Wanted::default());
        let both = wanted(&["--write", "--why", "thirteen menus"]).unwrap();
        assert_eq!((both.write, both.why.as_deref()), (true, Some("thirteen menus")));
        for refused in [
            &["--why"][..],
            &["--write", "--why", " "],
            &["--why", "contoh"],
            &["--contoh"],
        ] {
            assert_eq!(wanted(refused).unwrap_err(), USAGE, "{refused:?}");
        }
    }

    #[test]
    fn the_table_shows_what_grew_largest_first() {
        let text = table(Some(&entry(3_000_000, None)), &entry(3_000_123, None));
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[1], ["bytes", "3000123", "+123"]);
        assert_eq!(lines[3], [".text", "3000122", "+123"]);
        assert_eq!(lines[4], [".data", "1", "+0"]);
        assert!(!table(None, &entry(3, None)).contains('+'));
    }

    /// Whoever reads the ledger later finds every entry whole, in the order of time, and a reason wherever one was due.
    #[test]
    fn the_ledger_is_readable_and_says_why_wherever_it_grew_much() {
        let path = Path::new("..").join(LEDGER);
        let ledger: Vec<Entry> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert!(ledger.is_sorted_by_key(|entry| &entry.date));
        for target in TARGETS {
            let entries: Vec<&Entry> = ledger.iter().filter(|entry| entry.target == target).collect();
            assert!(!entries.is_empty(), "{target}");
            for pair in entries.windows(2) {
                assert_ne!(judge(Some(pair[0]), pair[1]), Verdict::NeedsReason, "{pair:?}");
            }
        }
    }
}
