//! What the build takes and what it refuses.

use super::build_texts::{Messages, Part, Variant, read};

fn messages(source: &str) -> Result<Messages, String> {
    let mut messages = Messages::new();
    read("contoh.ftl", source, &mut messages)?;
    Ok(messages)
}

fn refused(source: &str) -> String {
    messages(source).unwrap_err()
}

fn text(text: &str) -> Part {
    Part::Text(text.to_owned())
}

#[test]
fn a_message_becomes_texts_arguments_and_choices() {
    let source = "# Catatan\nsatu = Ada { $n ->\n    [0] kosong{\"\\u002C\"} { $nama }\n   *[other] { $n }\n } surat\n";
    let variant = |key: &str, otherwise, parts| Variant {
        key: key.to_owned(),
        otherwise,
        parts,
    };
    let (n, nama) = (Part::Argument("n".to_owned()), Part::Argument("nama".to_owned()));
    let variants = vec![
        variant("0", false, vec![text("kosong, "), nama]),
        variant("other", true, vec![n]),
    ];
    let choice = Part::Choice("n".to_owned(), variants);
    assert_eq!(
        messages(source).unwrap()["satu"],
        [text("Ada "), choice, text(" surat")]
    );
}

#[test]
fn a_malformed_file_is_refused_with_its_line_and_column() {
    let said = refused("satu = Satu\ndua = { $n ->\n   [one] Dua\n }\ntiga\n");
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 2, "{said}");
    assert!(lines[0].starts_with("contoh.ftl:4:2: "), "{said}");
    assert!(lines[1].starts_with("contoh.ftl:5:5: "), "{said}");
}

#[test]
fn what_is_not_compiled_is_refused_with_file_and_key() {
    for (source, reason) in [
        ("a = { b }\nb = B\n", "a: references to messages are not compiled"),
        ("a = { -b }\n", "a: terms are not compiled"),
        ("-b = B\n", "-b: terms are not compiled"),
        ("a = { NUMBER($n) }\n", "a: functions are not compiled"),
        ("a = { 1 }\n", "a: number literals are not compiled"),
        (
            "a = { NUMBER($n) ->\n *[other] A\n }\n",
            "a: choices by functions are not compiled",
        ),
        (
            "a = { $n ->\n [0.5] A\n *[other] B\n }\n",
            "a: the key [0.5] is no whole number",
        ),
        ("a = A\n    .judul = B\n", "a: attributes are not compiled"),
        ("a = A\u{7}\n", "a: a text holds a control character"),
        ("a = A\na = B\n", "a: written twice"),
    ] {
        assert_eq!(refused(source), format!("contoh.ftl: {reason}"));
    }
}

#[test]
fn a_key_stands_in_one_file_only() {
    let mut messages = messages("a = A\n").unwrap();
    let said = read("lain.ftl", "a = A\n", &mut messages).unwrap_err();
    assert_eq!(said, "lain.ftl: a: written twice");
}
