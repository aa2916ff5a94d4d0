//! What crosses to Kotlin and Swift changes only knowingly, and both can write every name of it.
#![allow(clippy::unwrap_used)] // a helper that fails fails the test

use std::collections::BTreeSet;
use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use jkn_bindings_generator::{Name, Surface, read};

/// Kotlin's hard keywords: never a name without backticks.
const KOTLIN: &str = "as break class continue do else false for fun if in interface is null object package return super \
                      this throw true try typealias typeof val var when while";

/// Swift's keywords of declarations, statements, expressions and types.
const SWIFT: &str = "associatedtype class deinit enum extension fileprivate func import init inout internal let operator \
                     precedencegroup private protocol public rethrows static struct subscript typealias var break case \
                     catch continue default defer do else fallthrough for guard if in repeat return throw switch where \
                     while Any as await catch false is nil self Self super throws true try";

/// What Swift cannot read after a dot either, where variants stand.
const SWIFT_AFTER_DOT: &str = "init self Self Type Protocol";

/// Taken by Kotlin's own exceptions and objects.
const TAKEN: &str = "message cause hash_code to_string destroy close";

/// What is left out on phones begins here in `surface.txt`.
const BEYOND: &str = "# With the feature `rules` also, for other programs and tests\n\n";

/// The library for other programs. Cargo puts the library of a dependency beside the test that depends on it.
fn whole() -> Surface {
    let name = format!(
        "{}jkn_bindings{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    read(&folder().join(name)).unwrap()
}

/// The library as phones get it, which this builds: cargo makes no dependency with two sets of features. A Rust library
/// carries the same metadata, costs no linking, and gets in the way of no other library.
fn on_phones() -> Surface {
    let target = folder().ancestors().nth(2).unwrap().to_owned();
    let arguments = "rustc --quiet --locked --package jkn-bindings --lib --profile dev --crate-type rlib --target-dir";
    let built = Command::new(std::env::var("CARGO").unwrap())
        .args(arguments.split_whitespace())
        .arg(&target)
        .status();
    assert!(built.unwrap().success());
    read(&target.join("debug/libjkn_bindings.rlib")).unwrap()
}

fn folder() -> Utf8PathBuf {
    let test = Utf8PathBuf::from_path_buf(std::env::current_exe().unwrap()).unwrap();
    test.parent().unwrap().to_owned()
}

/// Both surfaces as one list that says nothing twice.
fn written(phones: &Surface, whole: &Surface) -> String {
    let sections =
        |surface: &Surface| -> Vec<String> { surface.text.split("\n\n").map(|s| s.trim().to_owned()).collect() };
    let (phones, whole) = (sections(phones), sections(whole));
    for section in &phones {
        assert!(whole.contains(section), "only on phones:\n{section}");
    }
    let beyond: Vec<_> = whole.into_iter().filter(|s| !phones.contains(s)).collect();
    format!("{}\n\n{BEYOND}{}\n", phones.join("\n\n"), beyond.join("\n\n"))
}

fn words(list: &str) -> BTreeSet<&str> {
    list.split_whitespace().collect()
}

/// `UPDATE_SURFACE=1 cargo test -p jkn-bindings-generator` writes it anew; read the difference before you commit it.
#[test]
fn the_surfaces_are_the_ones_that_were_read_and_accepted() {
    let path = Utf8Path::new("../surface.txt");
    let now = written(&on_phones(), &whole());
    if std::env::var_os("UPDATE_SURFACE").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let accepted = std::fs::read_to_string(path).unwrap();
    // Compared whole, shown at the first difference: two whole lists side by side are unreadable.
    let differing = accepted.lines().zip(now.lines()).find(|(was, is)| was != is);
    assert!(
        accepted == now,
        "a surface of the bindings changed, first at {differing:?}"
    );
}

#[test]
fn no_name_is_reserved_in_kotlin_or_swift() {
    let reserved = &(&words(KOTLIN) | &words(SWIFT)) | &words(TAKEN);
    let after_dot = words(SWIFT_AFTER_DOT);
    let names = whole().names;
    assert!(names.contains(&Name::Value("can_go_back".into())));
    for name in names {
        match name {
            Name::Variant(name) | Name::Nested(name) => {
                assert!(!after_dot.contains(lower_first(&name).as_str()), "variant {name}")
            }
            Name::Type(name) | Name::Value(name) => assert!(!reserved.contains(name.as_str()), "{name}"),
        }
    }
}

/// Kotlin would take the one for the other inside the class of the enum.
#[test]
fn no_variant_with_fields_shares_its_name_with_a_type() {
    let names = whole().names;
    let types: BTreeSet<_> = names
        .iter()
        .filter_map(|n| if let Name::Type(name) = n { Some(name) } else { None })
        .collect();
    assert!(types.iter().any(|name| *name == "Screen"));
    for name in &names {
        if let Name::Nested(variant) = name {
            assert!(!types.contains(variant), "{variant} is a variant and a type");
        }
    }
}

fn lower_first(name: &str) -> String {
    name.chars()
        .enumerate()
        .map(|(n, c)| if n == 0 { c.to_ascii_lowercase() } else { c })
        .collect()
}
