//! Compiles the texts, so that no phone reads Fluent.
mod build_texts;

use std::path::Path;

fn main() -> Result<(), String> {
    build_texts::write(Path::new("texts"))
}
