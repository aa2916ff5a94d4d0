//! What crosses to Kotlin and Swift changes only knowingly, and both can write every name of it.
#![allow(clippy::unwrap_used)] // a helper that fails fails the test

use std::collections::BTreeSet;

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

fn built() -> Surface {
    // Cargo puts the library of a dependency beside the test that depends on it.
    let test = Utf8PathBuf::from_path_buf(std::env::current_exe().unwrap()).unwrap();
    let name = format!(
        "{}jkn_bindings{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    read(&test.parent().unwrap().join(name)).unwrap()
}

fn words(list: &str) -> BTreeSet<&str> {
    list.split_whitespace().collect()
}

/// `UPDATE_SURFACE=1 cargo test -p jkn-bindings-generator` writes it anew; read the difference before you commit it.
#[test]
fn the_surface_is_the_one_that_was_read_and_accepted() {
    let path = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("../surface.txt");
    let now = built().text;
    if std::env::var_os("UPDATE_SURFACE").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let accepted = std::fs::read_to_string(&path).unwrap();
    // Compared whole, shown at the first difference: two whole lists side by side are unreadable.
    let differing = accepted.lines().zip(now.lines()).find(|(was, is)| was != is);
    assert!(
        accepted == now,
        "the surface of the bindings changed, first at {differing:?}"
    );
}

#[test]
fn no_name_is_reserved_in_kotlin_or_swift() {
    let reserved = &(&words(KOTLIN) | &words(SWIFT)) | &words(TAKEN);
    let after_dot = words(SWIFT_AFTER_DOT);
    let names = built().names;
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
    let names = built().names;
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
