//! Reads the dated tables of the rule book and writes them as Rust constants.
mod build_tables;

fn main() -> Result<(), String> {
    build_tables::tulis(std::path::Path::new("tables"))
}
