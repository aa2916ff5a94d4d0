//! Reads the dated tables of the rule book and writes them as Rust constants.
mod build_tables;

use std::path::Path;

fn main() -> Result<(), String> {
    build_tables::tulis(Path::new("tables"))
}
