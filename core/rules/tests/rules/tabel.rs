//! A malformed table is refused with its row and the reason.

#[allow(dead_code)]
#[path = "../../build_tables.rs"]
mod build_tables;

use build_tables::{baca, terjemahkan};

const ROW: &str = "[[row]]\nfrom = \"2020-01-01\"\nsource = \"S1\"\nconfidence = \"H\"\nnama = \"a\"\n";

fn refused(table: &str) -> String {
    terjemahkan(table).expect_err("must be refused")
}

#[test]
fn a_good_row_becomes_a_constant() {
    let code = terjemahkan(ROW).expect("good table");
    assert!(code.contains("dari: (2020, 1, 1), sampai: None"), "{code}");
    assert!(code.contains("keyakinan: Keyakinan::Tinggi"), "{code}");
    assert!(code.contains("nama: \"a\""), "{code}");
}

#[test]
fn an_end_is_read_and_must_not_precede_the_beginning() {
    let ended = ROW.replace("source", "to = \"2020-01-01\"\nsource");
    assert!(
        terjemahkan(&ended)
            .expect("one day")
            .contains("sampai: Some((2020, 1, 1))")
    );
    let swapped = ROW.replace("source", "to = \"2019-12-31\"\nsource");
    assert_eq!(refused(&swapped), "row 1: to is before from");
}

#[test]
fn dates_must_exist() {
    for wrong in [
        "2020-13-01",
        "2020-00-01",
        "2020-04-31",
        "2021-02-29",
        "1900-02-29",
        "2020-01-00",
        "2020-01",
        "x",
    ] {
        let reason = refused(&ROW.replace("2020-01-01", wrong));
        assert_eq!(reason, format!("row 1: {wrong} is not a date YYYY-MM-DD"));
    }
    for right in ["2020-02-29", "2000-02-29", "2020-12-31", "2020-04-30"] {
        assert!(terjemahkan(&ROW.replace("2020-01-01", right)).is_ok(), "{right}");
    }
}

#[test]
fn every_row_needs_date_source_and_confidence() {
    for column in ["from", "source", "confidence"] {
        let without: String = ROW
            .lines()
            .filter(|l| !l.starts_with(column))
            .map(|l| format!("{l}\n"))
            .collect();
        assert_eq!(refused(&without), format!("row 1: {column} is missing"));
    }
    assert_eq!(refused(&ROW.replace("\"S1\"", "\" \"")), "row 1: source is empty");
    assert_eq!(
        refused(&ROW.replace("\"H\"", "\"X\"")),
        "row 1: confidence X is none of H, M, L, assumption"
    );
}

#[test]
fn the_row_that_differs_is_named() {
    let second = format!("{ROW}{}", ROW.replace("nama", "name"));
    assert!(refused(&second).starts_with("row 2: columns"), "{}", refused(&second));
    let float = format!("{ROW}{}", ROW.replace("\"a\"", "1.5"));
    assert!(
        refused(&float).starts_with("row 2: nama: only text"),
        "{}",
        refused(&float)
    );
}

#[test]
fn a_file_holds_rows_and_nothing_else() {
    assert_eq!(refused(""), "no [[row]]");
    assert_eq!(
        refused(&format!("extra = 1\n{ROW}")),
        "only [[row]] entries are allowed, at least one"
    );
    assert!(refused("[[row]\n").contains("TOML"), "{}", refused("[[row]\n"));
}

#[test]
fn a_malformed_table_is_refused_with_its_file_and_row() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("iuran_salah.toml");
    let second = ROW.replace("2020-01-01", "2020-02-30");
    std::fs::write(&path, format!("{ROW}{second}")).expect("table");
    let reason = baca(&path).expect_err("must be refused");
    assert!(
        reason.ends_with("iuran_salah.toml: row 2: 2020-02-30 is not a date YYYY-MM-DD"),
        "{reason}"
    );
    let missing = baca(&path.with_file_name("tidak-ada.toml")).expect_err("must be refused");
    assert!(missing.contains("tidak-ada.toml: "), "{missing}");
}
