//! Reads the dated tables of the rule book and writes them as Rust constants.
mod build_layanan;

fn main() -> Result<(), String> {
    build_layanan::tulis()
}
