//! What SQLite was built with, as it says itself: the flags in `.cargo/config.toml` reached its C compiler.

use super::*;

/// All but `OMIT_TRACE` and `OMIT_GENERATED_COLUMNS`, of which SQLite does not speak.
const LEFT_OUT: [&str; 14] = [
    "OMIT_AUTHORIZATION",
    "OMIT_AUTOMATIC_INDEX",
    "OMIT_BETWEEN_OPTIMIZATION",
    "OMIT_DATETIME_FUNCS",
    "OMIT_DEPRECATED",
    "OMIT_DESERIALIZE",
    "OMIT_INCRBLOB",
    "OMIT_JSON",
    "OMIT_LIKE_OPTIMIZATION",
    "OMIT_LOAD_EXTENSION",
    "OMIT_OR_OPTIMIZATION",
    "OMIT_SHARED_CACHE",
    "OMIT_UTF16",
    "OMIT_XFER_OPT",
];

#[test]
fn sqlite_has_no_part_that_the_store_never_uses() {
    let connection = Connection::open_in_memory().unwrap();
    let mut asked = connection.prepare("PRAGMA compile_options").unwrap();
    let options: Vec<String> = asked
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for part in LEFT_OUT {
        assert!(options.iter().any(|option| option == part), "{part}: {options:?}");
    }
    for option in options {
        let brought = option.starts_with("ENABLE_") && option != "ENABLE_API_ARMOR";
        assert!(!brought && option != "SOUNDEX", "{option}");
    }
}
