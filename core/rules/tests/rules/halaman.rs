//! The page `docs/rules.md`: every rule with its section, sources, data rows, vectors and the menus that ask it. It is
//! made from the register, the tables and the vectors, checked in, and compared here; `cargo xtask rules-page` writes
//! it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use jkn_rules::asal::{Asal, Keyakinan};
use jkn_rules::vektor::ATURAN;
use toml::{Table, Value};

use crate::vektor;

fn path(rest: &str) -> PathBuf {
    PathBuf::from(rest)
}

fn tables() -> BTreeMap<String, Vec<Table>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(path("tables")).expect("tables") {
        let file = entry.expect("entry").path();
        let text = std::fs::read_to_string(&file).expect("table");
        let root: Table = text.parse().expect("toml");
        let rows = root["row"].as_array().expect("rows").iter();
        let name = file.file_stem().expect("name").to_string_lossy().into_owned();
        all.insert(name, rows.map(|r| r.as_table().expect("row").clone()).collect());
    }
    all.remove("aturan");
    all
}

fn text<'a>(row: &'a Table, column: &str) -> &'a str {
    row.get(column).and_then(Value::as_str).unwrap_or_default()
}

/// The columns of a row that are its own, its name first.
fn content(row: &Table) -> String {
    let mut own: Vec<(&String, &Value)> = row
        .iter()
        .filter(|(name, _)| !["from", "to", "source", "confidence"].contains(&name.as_str()))
        .collect();
    own.sort_by_key(|(name, _)| *name != "nama");
    own.into_iter()
        .map(|(name, value)| format!("{name} {}", plain(value)))
        .collect::<Vec<_>>()
        .join(", ")
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(s) => s.clone(),
        Value::Integer(n) => n.to_string(),
        Value::Boolean(b) => b.to_string(),
        // Alternatives inside a list stand with a slash.
        Value::Array(list) if list.iter().any(Value::is_array) => {
            list.iter().map(either).collect::<Vec<_>>().join(" + ")
        }
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(" + "),
        _ => String::new(),
    }
}

fn either(value: &Value) -> String {
    let words = value.as_array().into_iter().flatten().map(plain);
    words.collect::<Vec<_>>().join(" / ")
}

fn confidence(asal: &Asal) -> &'static str {
    match asal.keyakinan {
        Keyakinan::Tinggi => "H",
        Keyakinan::Sedang => "M",
        Keyakinan::Rendah => "L",
        Keyakinan::Asumsi => "assumption",
    }
}

fn page() -> String {
    let tables = tables();
    let files: BTreeMap<String, vektor::File> = vektor::all().into_iter().map(|f| (f.fungsi.clone(), f)).collect();
    let vectors: usize = files.values().map(|f| f.kasus.len()).sum();
    let rows: usize = tables.values().map(Vec::len).sum();
    let mut out = format!(
        "# The rules\n\nMade by `cargo xtask rules-page`; a test compares it. Sections and tags are those of `domain.md`.\n\
         {} rules, {} tables with {rows} rows, {vectors} vectors.\n\n\
         `rules::vektor::jalankan(name, input)` asks any of them; its vectors are `tests/vectors/<name>.json`.\n\n## Rules\n",
        ATURAN.len(),
        tables.len(),
    );
    let mut section = "";
    for a in ATURAN {
        let head = a.bagian.split('.').next().unwrap_or(a.bagian);
        if head != section {
            section = head;
            let _ = write!(
                out,
                "\n### {section}\n\n| rule | answers | section | sources | data | vectors | menus |\n| - | - | - | - | - | - | - |\n"
            );
        }
        let data: Vec<String> = a
            .tabel
            .iter()
            .map(|t| {
                format!(
                    "[`{t}`](#{t}) ({})",
                    tables.get(*t).unwrap_or_else(|| panic!("no table {t}")).len()
                )
            })
            .collect();
        let cases = &files[a.fungsi].kasus;
        let (first, last) = (&cases[0].id, &cases[cases.len() - 1].id);
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} ({}) | {} | {}: {first} … {last} | {} |",
            a.fungsi,
            a.menjawab,
            a.bagian,
            a.asal.sumber,
            confidence(&a.asal),
            data.join(", "),
            cases.len(),
            a.menu.join(", "),
        );
    }
    out.push_str("\n## Data\n\nConfidence: H official or two sources, M one decent source, L weak, assumption: general knowledge or a project default.\n");
    for (name, rows) in &tables {
        let _ = write!(out, "\n### {name}\n\n");
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for row in rows {
            *kinds.entry(text(row, "confidence")).or_default() += 1;
        }
        let kinds: Vec<String> = kinds.iter().map(|(k, n)| format!("{n} {k}")).collect();
        let _ = writeln!(
            out,
            "`core/rules/tables/{name}.toml`, {} rows: {}.",
            rows.len(),
            kinds.join(", ")
        );
        out.push_str("\n| from | to | content | source | confidence |\n| - | - | - | - | - |\n");
        for row in rows {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} |",
                text(row, "from"),
                text(row, "to"),
                content(row),
                text(row, "source"),
                text(row, "confidence"),
            );
        }
    }
    out.push_str("\n## Assumptions\n\nWhat no source settles (`domain.md` §16): general knowledge (K) and project defaults (D). ");
    out.push_str("Answers that rest on one are marked.\n\nRules:\n\n");
    for a in ATURAN
        .iter()
        .filter(|a| a.asal.asumsi() || a.asal.sumber.contains("§16"))
    {
        let _ = writeln!(out, "* `{}` ({}): {}", a.fungsi, a.asal.sumber, a.menjawab);
    }
    out.push_str("\nData rows:\n\n");
    for (name, rows) in &tables {
        for row in rows.iter().filter(|r| text(r, "confidence") == "assumption") {
            let _ = writeln!(out, "* `{name}` ({}): {}", text(row, "source"), content(row));
        }
    }
    out
}

#[test]
fn the_checked_in_page_is_the_one_the_tables_make() {
    let file = path("../../docs/rules.md");
    let made = page();
    if std::env::var_os("JKN_WRITE_PAGE").is_some() {
        std::fs::write(&file, &made).expect("page");
    }
    let kept = std::fs::read_to_string(&file).expect("docs/rules.md");
    let line = kept.lines().zip(made.lines()).position(|(a, b)| a != b);
    assert!(
        kept == made,
        "docs/rules.md differs from line {line:?}; write it with `cargo xtask rules-page`"
    );
}

#[test]
fn no_rule_is_without_source_and_no_table_without_rule() {
    for a in ATURAN {
        assert!(a.bagian.starts_with('§'), "{}: {}", a.fungsi, a.bagian);
        let official = |t: &str| t.starts_with(['S', 'W', 'R']) && t[1..].starts_with(|c: char| c.is_ascii_digit());
        let sourced = a.asal.tag().into_iter().any(official);
        assert!(
            sourced || matches!(a.asal.keyakinan, Keyakinan::Asumsi | Keyakinan::Rendah),
            "{}",
            a.fungsi
        );
        assert!(a.menjawab.ends_with('.'), "{}", a.fungsi);
    }
    for name in tables().keys() {
        assert!(
            ATURAN.iter().any(|a| a.tabel.contains(&name.as_str())),
            "nobody reads {name}"
        );
    }
}

#[test]
fn every_unknown_of_the_rule_book_is_data_or_marked() {
    // §16.1 is the order of tiles, §16.12 the missing legal texts: no rule rests on either.
    let all: String = ATURAN.iter().map(|a| format!("{} ", a.asal.sumber)).collect();
    let rows: String = tables()
        .values()
        .flatten()
        .map(|r| format!("{} ", text(r, "source")))
        .collect();
    for n in 2..=11 {
        let tag = format!("§16.{n} ");
        assert!(all.contains(&tag) || rows.contains(&tag), "{tag} is nowhere");
    }
}
