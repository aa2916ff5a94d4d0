//! Turns the dated tables of the rule book (`tables/<topic>.toml`) into constant slices.
//!
//! A topic is a file of `[[row]]` entries. Every row has `from` (and, when it ended, `to`) as `YYYY-MM-DD`, `source`
//! and `confidence` (`H`, `M`, `L` or `assumption`), then columns of its own; all rows of a file have the same columns.
//! To add one: write the file, declare a struct with the same field names plus `asal: Asal`, and read the rows with
//! `tabel!(<struct>, "<topic>")`. The compiler checks the types.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use toml::{Table, Value};

const UMUM: [&str; 4] = ["from", "to", "source", "confidence"];

/// Writes one generated file per table of `folder`; the error names file and row.
pub fn tulis(folder: &Path) -> Result<(), String> {
    let keluar = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build_tables.rs");
    for berkas in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let berkas = berkas.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        let topik = berkas.file_stem().unwrap_or_default();
        let tujuan = Path::new(&keluar).join(topik).with_extension("rs");
        fs::write(&tujuan, baca(&berkas)?).map_err(|e| format!("{}: {e}", tujuan.display()))?;
    }
    Ok(())
}

/// The Rust text of a table file; the error names file and row.
pub fn baca(berkas: &Path) -> Result<String, String> {
    fs::read_to_string(berkas)
        .map_err(|e| e.to_string())
        .and_then(|teks| terjemahkan(&teks))
        .map_err(|e| format!("{}: {e}", berkas.display()))
}

/// The Rust text of one table; the error names the row.
pub fn terjemahkan(teks: &str) -> Result<String, String> {
    let akar: Table = teks.parse().map_err(|e| format!("{e}"))?;
    let baris = akar.get("row").and_then(Value::as_array).ok_or("no [[row]]")?;
    if akar.len() != 1 || baris.is_empty() {
        return Err("only [[row]] entries are allowed, at least one".to_owned());
    }
    let mut kode = String::from("&[\n");
    let mut kolom_pertama: Option<Vec<String>> = None;
    for (nomor, satu) in baris.iter().enumerate() {
        let salah = |e: String| format!("row {}: {e}", nomor + 1);
        let tabel = satu.as_table().ok_or_else(|| salah("not a table".to_owned()))?;
        let kolom: Vec<String> = tabel.keys().filter(|k| !UMUM.contains(&k.as_str())).cloned().collect();
        let pertama = kolom_pertama.get_or_insert_with(|| kolom.clone());
        if *pertama != kolom {
            return Err(salah(format!("columns {kolom:?}, expected {pertama:?}")));
        }
        kode.push_str("    Baris {\n");
        writeln!(kode, "        asal: {},", asal(tabel).map_err(salah)?).map_err(|e| e.to_string())?;
        for nama in kolom {
            let isi = tabel
                .get(&nama)
                .ok_or("column vanished")
                .map_err(|e| salah(e.to_owned()))?;
            let isi = nilai(isi).map_err(|e| salah(format!("{nama}: {e}")))?;
            writeln!(kode, "        {nama}: {isi},").map_err(|e| e.to_string())?;
        }
        kode.push_str("    },\n");
    }
    kode.push(']');
    Ok(kode)
}

fn asal(tabel: &Table) -> Result<String, String> {
    let kata = |nama: &str| {
        tabel
            .get(nama)
            .and_then(Value::as_str)
            .ok_or_else(|| format!("{nama} is missing"))
    };
    let dari = tanggal(kata("from")?)?;
    let sampai = match tabel.get("to") {
        None => None,
        Some(_) => Some(tanggal(kata("to")?)?),
    };
    if sampai.is_some_and(|s| s < dari) {
        return Err("to is before from".to_owned());
    }
    let keyakinan = match kata("confidence")? {
        "H" => "Tinggi",
        "M" => "Sedang",
        "L" => "Rendah",
        "assumption" => "Asumsi",
        lain => return Err(format!("confidence {lain} is none of H, M, L, assumption")),
    };
    let sumber = kata("source")?;
    if sumber.trim().is_empty() {
        return Err("source is empty".to_owned());
    }
    Ok(format!(
        "Asal {{ dari: {dari:?}, sampai: {sampai:?}, sumber: {sumber:?}, keyakinan: Keyakinan::{keyakinan} }}"
    ))
}

fn tanggal(teks: &str) -> Result<(i32, u32, u32), String> {
    let salah = || format!("{teks} is not a date YYYY-MM-DD");
    let bagian: Vec<&str> = teks.split('-').collect();
    let [tahun, bulan, hari] = bagian.as_slice() else {
        return Err(salah());
    };
    let (tahun, bulan, hari): (i32, u32, u32) = (
        tahun.parse().map_err(|_| salah())?,
        bulan.parse().map_err(|_| salah())?,
        hari.parse().map_err(|_| salah())?,
    );
    let kabisat = tahun % 4 == 0 && (tahun % 100 != 0 || tahun % 400 == 0);
    let terakhir = match bulan {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if kabisat => 29,
        2 => 28,
        _ => return Err(salah()),
    };
    if (1..=terakhir).contains(&hari) {
        Ok((tahun, bulan, hari))
    } else {
        Err(salah())
    }
}

fn nilai(isi: &Value) -> Result<String, String> {
    match isi {
        Value::String(s) => Ok(format!("{s:?}")),
        Value::Integer(i) => Ok(i.to_string()),
        Value::Boolean(b) => Ok(b.to_string()),
        Value::Array(daftar) => {
            let isi: Result<Vec<String>, String> = daftar.iter().map(nilai).collect();
            Ok(format!("&[{}]", isi?.join(", ")))
        }
        _ => Err("only text, whole numbers, true/false and lists of them are allowed".to_owned()),
    }
}
