//! Declares every screen type of the core to UniFFI, word for word, so that it is written once.
//!
//! `#[uniffi::remote]` wants the definition of a type that lives in another crate repeated. This reads those definitions
//! from the core's sources, keeps their docs and drops their other attributes. `surface.txt` shows what came of it: a
//! change of the core that shells will notice fails a test until it was read and accepted there.

use std::error::Error;
use std::path::{Path, PathBuf};

use quote::{format_ident, quote};
use syn::{Attribute, Fields, Item, Visibility};

/// Modules of `core/src/screen`; `mod` is the root.
const MODULES: [&str; 6] = ["mod", "action", "bitmap", "block", "field", "words"];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../core/src/screen");
    let mut declarations = String::new();
    for module in MODULES {
        let path = folder.join(format!("{module}.rs"));
        println!("cargo::rerun-if-changed={}", path.display());
        for item in syn::parse_file(&std::fs::read_to_string(path)?)?.items {
            if let Some(declaration) = declaration(item)? {
                declarations.push_str(&declaration);
            }
        }
    }
    std::fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("screen.rs"), declarations)?;
    Ok(())
}

/// The declaration of a public type that can be written down; `None` for anything else.
fn declaration(item: Item) -> Result<Option<String>, Box<dyn Error>> {
    let (name, kind, item) = match item {
        Item::Struct(mut item) if is_value(&item.vis, &item.attrs) => {
            keep_docs(&mut item.attrs)?;
            keep_field_docs(&mut item.fields)?;
            (item.ident.clone(), format_ident!("Record"), quote!(#item))
        }
        Item::Enum(mut item) if is_value(&item.vis, &item.attrs) => {
            keep_docs(&mut item.attrs)?;
            for variant in &mut item.variants {
                keep_docs(&mut variant.attrs)?;
                keep_field_docs(&mut variant.fields)?;
            }
            (item.ident.clone(), format_ident!("Enum"), quote!(#item))
        }
        _ => return Ok(None),
    };
    Ok(Some(format!(
        "{}\n",
        quote!(pub use jkn_core::screen::#name; #[uniffi::remote(#kind)] #item)
    )))
}

/// What crosses is what can be written down: the public types that serde knows.
fn is_value(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_))
        && attributes
            .iter()
            .any(|a| a.path().is_ident("derive") && quote!(#a).to_string().contains("Serialize"))
}

fn keep_field_docs(fields: &mut Fields) -> Result<(), Box<dyn Error>> {
    fields.iter_mut().try_for_each(|field| keep_docs(&mut field.attrs))
}

/// A surface that depends on `cfg` would differ between phones.
fn keep_docs(attributes: &mut Vec<Attribute>) -> Result<(), Box<dyn Error>> {
    if attributes.iter().any(|a| a.path().is_ident("cfg")) {
        return Err("a screen type must not depend on `cfg`".into());
    }
    attributes.retain(|a| a.path().is_ident("doc"));
    Ok(())
}
