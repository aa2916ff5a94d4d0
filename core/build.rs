//! Reads the dated tables of the rule book and the texts, and writes them as Rust constants.
mod build_tables;
mod build_texts;

use std::path::Path;

fn main() -> Result<(), String> {
    build_tables::tulis(Path::new("src/rules/tables"))?;
    build_texts::write(Path::new("texts"))
}
