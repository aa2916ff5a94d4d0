//! Declares the screen types and the values of the rule book to UniFFI, word for word, so that each is written once.
//!
//! `#[uniffi::remote]` wants the definition of a type that lives in another crate repeated. This reads those definitions
//! from the core's sources, keeps their docs and drops their other attributes. `surface.txt` shows what came of it: a
//! change of the core that others will notice fails a test until it was read and accepted there.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};

use quote::{format_ident, quote};
use syn::{Attribute, Field, Fields, Ident, Item, Type, Visibility, parse_quote};

/// Modules of `core/src/screen`, all of whose types cross; `mod` is the root.
const SCREEN: [&str; 7] = ["mod", "action", "bitmap", "block", "field", "icon", "words"];

/// Files of `core/rules/src`, the module they are known by, and the types in them that cross. None
/// that the core gives no `Debug`: Kotlin, Swift and Python print every record. (`IsiNik` and `IsiVa` hide their number in Rust's
/// `Debug`; elsewhere whoever holds one already holds the number it was read from.)
const RULES: [(&str, &str, &[&str]); 21] = [
    ("kelas", "kelas", &["Kelas"]),
    ("nik", "nik", &["JenisKelamin", "IsiNik"]),
    ("virtual_account", "virtual_account", &["Bank", "IsiVa"]),
    ("dokumen", "dokumen", &["JenisDokumen"]),
    ("penjelasan", "penjelasan", &["Kanal", "Kelayakan"]),
    ("iuran/mod", "iuran", &["Iuran"]),
    ("iuran/ppu", "iuran", &["BatasUpah", "IuranPpu"]),
    (
        "tagihan/mod",
        "tagihan",
        &["StatusIuran", "BulanTertagih", "Tagihan", "PutusanStatus"],
    ),
    ("denda", "denda", &["Layanan", "Penanggung", "Perawatan", "Denda"]),
    ("rehab/mod", "rehab", &["Versi", "AsalUtang"]),
    ("rehab/rencana", "rehab", &["Tahap", "Rencana"]),
    (
        "rehab/pilihan",
        "rehab",
        &["Sekaligus", "PilihanRencana", "TanpaRencana", "Perbandingan"],
    ),
    ("perubahan/mod", "perubahan", &["Golongan", "Perubahan"]),
    (
        "perubahan/fktp",
        "perubahan::fktp",
        &[
            "AlasanKhusus",
            "PermintaanUbahFktp",
            "KunjunganLuar",
            "PermintaanKunjungan",
        ],
    ),
    ("perubahan/kelas", "perubahan::kelas", &["PermintaanUbahKelas"]),
    ("perubahan/kontak", "perubahan::kontak", &["JenisKontak"]),
    (
        "antrean/mod",
        "antrean",
        &["SatuTiketPer", "TiketDimiliki", "AlasanAntrean", "KeputusanAntrean"],
    ),
    ("antrean/zona", "antrean", &["Zona"]),
    (
        "antrean/fktp",
        "antrean::fktp",
        &["KebijakanFktp", "SesiFktp", "PermintaanAntreanFktp"],
    ),
    ("antrean/rujukan", "antrean::rujukan", &["Referensi"]),
    (
        "antrean/fkrtl",
        "antrean::fkrtl",
        &["KebijakanFkrtl", "SesiFkrtl", "PermintaanAntreanFkrtl"],
    ),
];

/// As [`RULES`], for the screening.
const SCREENING: [(&str, &str, &[&str]); 3] = [
    (
        "skrining/mod",
        "skrining",
        &["Penyakit", "Butir", "Ambang", "Kuesioner"],
    ),
    (
        "skrining/tubuh",
        "skrining::tubuh",
        &["UkuranTubuh", "GolonganImt", "Imt"],
    ),
    (
        "skrining/nilai",
        "skrining::nilai",
        &["TingkatRisiko", "HasilPenyakit", "HasilSkrining"],
    ),
];

fn main() -> Result<(), Box<dyn Error>> {
    let core = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../core");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut screen = String::new();
    for module in SCREEN {
        screen.push_str(&declarations(
            &core.join(format!("src/screen/{module}.rs")),
            "screen",
            None,
        )?);
    }
    std::fs::write(out.join("screen.rs"), screen)?;
    if std::env::var_os("CARGO_FEATURE_RULES").is_none() {
        return Ok(());
    }
    let mut rules = String::new();
    for (file, module, names) in RULES.iter().chain(&SCREENING) {
        let path = core.join(format!("rules/src/{file}.rs"));
        rules.push_str(&declarations(&path, &format!("rules::{module}"), Some(names))?);
    }
    std::fs::write(out.join("rules.rs"), rules)?;
    Ok(())
}

/// The declarations of the named types of a file, or of all that can be written down.
fn declarations(path: &Path, module: &str, names: Option<&[&str]>) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let module: syn::Path = syn::parse_str(&format!("jkn_core::{module}"))?;
    let mut missing: BTreeSet<&str> = names.unwrap_or_default().iter().copied().collect();
    let mut written = String::new();
    for item in syn::parse_file(&std::fs::read_to_string(path)?)?.items {
        let Some((name, declaration)) = declaration(item, &module)? else {
            continue;
        };
        if names.is_none() || missing.remove(name.to_string().as_str()) {
            written.push_str(&declaration);
        }
    }
    if missing.is_empty() {
        return Ok(written);
    }
    Err(format!("{} has no value types {missing:?}", path.display()).into())
}

/// The declaration of a public type that can be written down; `None` for anything else.
fn declaration(item: Item, module: &syn::Path) -> Result<Option<(Ident, String)>, Box<dyn Error>> {
    let (name, kind, item) = match item {
        Item::Struct(mut item) if is_value(&item.vis, &item.attrs) => {
            let whole = has(&item.attrs, "serde", "default") && has(&item.attrs, "derive", "Default");
            keep_docs(&mut item.attrs)?;
            for field in &mut item.fields {
                keep_default(field, whole)?;
            }
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
    let written = format!("{}\n", quote!(pub use #module::#name; #[uniffi::remote(#kind)] #item));
    Ok(Some((name, written)))
}

/// What crosses is what can be written down: the public types that serde knows.
fn is_value(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && has(attributes, "derive", "Serialize")
}

fn has(attributes: &[Attribute], name: &str, word: &str) -> bool {
    attributes
        .iter()
        .any(|a| a.path().is_ident(name) && quote!(#a).to_string().contains(word))
}

fn keep_field_docs(fields: &mut Fields) -> Result<(), Box<dyn Error>> {
    fields.iter_mut().try_for_each(|field| keep_docs(&mut field.attrs))
}

/// What may be left out in JSON may be left out in a call too, where every language has a word for the default.
fn keep_default(field: &mut Field, whole: bool) -> Result<(), Box<dyn Error>> {
    let simple = match &field.ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|s| ["Option", "Vec", "bool", "u32"].iter().any(|simple| s.ident == simple)),
        _ => false,
    };
    let default = simple && (whole || has(&field.attrs, "serde", "default"));
    keep_docs(&mut field.attrs)?;
    if default {
        field.attrs.push(parse_quote!(#[uniffi(default)]));
    }
    Ok(())
}

/// A surface that depends on `cfg` would differ between phones.
fn keep_docs(attributes: &mut Vec<Attribute>) -> Result<(), Box<dyn Error>> {
    if attributes.iter().any(|a| a.path().is_ident("cfg")) {
        return Err("a type that crosses must not depend on `cfg`".into());
    }
    attributes.retain(|a| a.path().is_ident("doc"));
    Ok(())
}
