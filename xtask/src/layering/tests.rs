use super::*;

/// The faults of a tree with these files.
fn faults(files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    check(folder.path()).unwrap()
}

#[test]
fn the_core_keeps_its_layers() {
    let core = crate::root().unwrap().join("core/src");
    assert!(crate::files(&core, "rs").unwrap().len() > 100);
    assert_eq!(check(&core).unwrap(), Vec::<String>::new());
}

#[test]
fn a_module_may_know_only_modules_that_stand_above_it() {
    for (place, (module, allowed)) in MAY_KNOW.iter().enumerate() {
        for other in *allowed {
            let above = MAY_KNOW[..place].iter().any(|(name, _)| name == other);
            assert!(above, "{module} knows {other}");
        }
    }
}

#[test]
fn an_import_against_the_direction_is_a_fault_with_file_and_line() {
    assert_eq!(
        faults(&[("text/mod.rs", "//! x\nuse crate::screen::Screen;\n")]),
        ["text/mod.rs:2: `text` must not know `screen`"]
    );
}

#[test]
fn an_import_is_found_in_groups_however_deep() {
    let text = "use std::fmt;\nuse crate::{\n    data::Route,\n    app::{self, sync::{Sync}},\n    driver as d,\n};\n";
    assert_eq!(
        faults(&[("page/mod.rs", text)]),
        [
            "page/mod.rs:4: `page` must not know `app`",
            "page/mod.rs:5: `page` must not know `driver`",
        ]
    );
}

#[test]
fn an_import_that_climbs_out_of_its_module_is_a_fault() {
    let climbs = "use super::super::app::App;\nmod inner {\n    use super::super::super::driver;\n}\n";
    assert_eq!(
        faults(&[("page/parts.rs", climbs)]),
        [
            "page/parts.rs:1: `page` must not know `app`",
            "page/parts.rs:3: `page` must not know `driver`",
        ]
    );
    let top = "use super::screen::Screen;\nuse self::super::text;\n";
    assert_eq!(faults(&[("data.rs", top)]).len(), 2);
}

#[test]
fn a_climb_that_stays_inside_is_no_fault() {
    let inside =
        "use super::{parts, sample::Example};\nmod tests {\n    use super::super::parts;\n    use super::*;\n}\n";
    assert_eq!(faults(&[("page/now.rs", inside)]), Vec::<String>::new());
}

#[test]
fn a_path_in_code_a_macro_or_an_attribute_is_a_fault() {
    for code in [
        "fn f() -> crate::screen::Screen { todo() }",
        "fn f() { g::<crate::screen::Screen>() }",
        "fn f() { super::screen::draw() }",
        "fn f() { let _ = vec![1, crate::screen::WIDTH]; }",
        "macro_rules! m { () => { $crate::screen::draw() } }",
        "#[derive(Deserialize)]\nstruct A { #[serde(with = \"crate::screen::bytes\")] a: u8 }",
        "impl A for crate::screen::Screen {}",
    ] {
        let found = faults(&[("problem.rs", code), ("data/mod.rs", code)]);
        assert_eq!(found.len(), 1, "{code}: {found:?}");
        assert!(found[0].starts_with("data/mod.rs:") && found[0].ends_with("`data` must not know `screen`"));
    }
}

#[test]
fn problems_are_held_to_the_layers_like_any_module() {
    assert_eq!(
        faults(&[("problem.rs", "use crate::page::Page;\n")]),
        ["problem.rs:1: `problem` must not know `page`"]
    );
}

#[test]
fn the_rule_book_is_known_by_either_of_its_names() {
    for name in ["crate::rules", "jkn_rules"] {
        let text = format!("use {name}::bulan::Bulan;\n");
        assert_eq!(
            faults(&[("screen/mod.rs", &text), ("page/mod.rs", &text)]),
            ["screen/mod.rs:1: `screen` must not know `rules`"]
        );
    }
}

#[test]
fn the_whole_crate_and_names_at_its_root_are_faults() {
    assert_eq!(
        faults(&[("page/mod.rs", "use crate::*;\nuse super as root;\nuse crate::App;\n")]),
        [
            "page/mod.rs:1: `page` reaches for the whole crate; name the module",
            "page/mod.rs:2: `page` reaches for the whole crate; name the module",
            "page/mod.rs:3: `page` must not know `App`",
        ]
    );
}

#[test]
fn a_menu_that_knows_another_menu_is_a_fault() {
    let tree = [
        ("menus/mod.rs", "pub mod kartu;\nuse self::kartu::Model;\n"),
        (
            "menus/kartu/mod.rs",
            "use super::iuran::Model;\nuse crate::menus::kartu::view;\n",
        ),
        (
            "menus/kartu/view.rs",
            "use super::super::iuran;\nuse crate::page::Page;\n",
        ),
        ("menus/iuran/mod.rs", "use super::is_here;\n"),
    ];
    assert_eq!(
        faults(&tree),
        [
            "menus/kartu/mod.rs:1: `menus::kartu` must not know its neighbour `iuran`",
            "menus/kartu/view.rs:1: `menus::kartu` must not know its neighbour `iuran`",
        ]
    );
}

#[test]
fn the_home_page_may_know_what_its_neighbours_say_about_today_and_nothing_else_of_them() {
    let tree = [
        (
            "menus/kartu/mod.rs",
            "pub mod view;\npub use crate::menus::beranda::now;\n",
        ),
        (
            "menus/beranda/now.rs",
            "use crate::account::janji::now;\nuse crate::menus::{kartu::now, beranda::view};\n",
        ),
        (
            "menus/beranda/view.rs",
            "use crate::menus::kartu::view;\nuse crate::account::janji::Model;\nuse crate::account;\nuse crate::menus::kartu;\n",
        ),
    ];
    assert_eq!(
        faults(&tree),
        [
            "menus/beranda/view.rs:1: `menus::beranda` must not know its neighbour `kartu`",
            "menus/beranda/view.rs:2: `menus` must not know `account`",
            "menus/beranda/view.rs:3: `menus` must not know `account`",
            "menus/beranda/view.rs:4: `menus::beranda` must not know its neighbour `kartu`",
            "menus/kartu/mod.rs:2: `menus::kartu` must not know its neighbour `beranda`",
        ]
    );
}

#[test]
fn the_page_of_promises_may_ask_a_menu_for_a_refusal_and_nothing_else_of_it() {
    let tree = [
        ("menus/kartu/mod.rs", "pub mod view;\n"),
        (
            "account/janji/view.rs",
            "use crate::menus::kartu::refusal;\nuse crate::menus::kartu;\nuse crate::menus::kartu::now;\n",
        ),
        ("account/masuk/view.rs", "use crate::menus::kartu::refusal;\n"),
    ];
    assert_eq!(
        faults(&tree),
        [
            "account/janji/view.rs:2: `account` must not know `menus`",
            "account/janji/view.rs:3: `account` must not know `menus`",
            "account/masuk/view.rs:1: `account` must not know `menus`",
        ]
    );
}

#[test]
fn comments_texts_and_visibility_are_no_faults() {
    let text = "/// See [`crate::app`].\n// crate::app::App\npub(in crate::page) fn f() { g(\"crate::app\", a ::b) }\n\
                pub(crate) struct S { pub(super) a: u8 }\nmacro_rules! m { () => { pub(crate) fn h() {} } }\n";
    assert_eq!(faults(&[("page/parts/mod.rs", text)]), Vec::<String>::new());
}

#[test]
fn a_module_nobody_placed_and_a_file_that_is_not_rust_are_noticed() {
    assert_eq!(
        faults(&[("helpers.rs", "")]),
        ["helpers.rs: the module `helpers` has no place in the layers"]
    );
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("text.rs"), "\nfn {").unwrap();
    assert!(check(folder.path()).unwrap_err().starts_with("text.rs: line 2:"));
}
