//! Codes of clinics at first-level facilities and hospitals (`domain.md` §4.2).

use serde::{Deserialize, Serialize};

use super::antrean::batal::TingkatFaskes;
use super::asal::Asal;

/// A clinic: one row of the table `poli`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisPoli {
    /// Origin.
    pub asal: Asal,
    /// `fktp` or `fkrtl`.
    pub tingkat: &'static str,
    /// Code on the wire.
    pub kode: &'static str,
    /// Name.
    pub nama: &'static str,
}

/// The clinics that were seen or are generally known.
pub const POLI: &[BarisPoli] = tabel!(BarisPoli, "poli");

/// A clinic's name. A code nobody listed keeps its code as its name: facilities have codes of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamaPoli {
    /// Code as it came.
    pub kode: String,
    /// Name for people.
    pub nama: String,
    /// The table lists the code.
    pub dikenal: bool,
    /// The name is general knowledge without a source (K).
    pub asumsi: bool,
}

/// The name of a clinic's code at one level of care.
pub fn nama_poli(tingkat: TingkatFaskes, kode: &str) -> NamaPoli {
    let tingkat = match tingkat {
        TingkatFaskes::Fktp => "fktp",
        TingkatFaskes::Fkrtl => "fkrtl",
    };
    let baris = POLI.iter().find(|p| p.tingkat == tingkat && p.kode == kode);
    NamaPoli {
        kode: kode.to_owned(),
        nama: baris.map_or(kode, |p| p.nama).to_owned(),
        dikenal: baris.is_some(),
        asumsi: baris.is_some_and(|p| p.asal.asumsi()),
    }
}

/// Fewest letters of a word in capitals that is a word: what is shorter is an abbreviation, such as *KIA* or *THT*.
const KATA_TERPENDEK: usize = 4;

/// A clinic's name in capitals as people write it: `POLI UMUM` is `Poli Umum`. Abbreviations stay, and so does a name that has
/// a small letter.
pub fn huruf_wajar(nama: &str) -> String {
    if nama.chars().any(char::is_lowercase) {
        return nama.to_owned();
    }
    let kata = |kata: &str| {
        let panjang = kata.chars().filter(|c| c.is_alphabetic()).count();
        let vokal = kata.contains(['A', 'E', 'I', 'O', 'U']);
        let mut huruf = kata.chars();
        match huruf.next() {
            Some(pertama) if panjang >= KATA_TERPENDEK && vokal => {
                String::from(pertama) + &huruf.as_str().to_lowercase()
            }
            _ => kata.to_owned(),
        }
    };
    nama.split(' ').map(kata).collect::<Vec<_>>().join(" ")
}

/// What facilities write before the bare name, in capitals or not.
const SEBUTAN: [&str; 3] = ["poli ", "poliklinik ", "klinik "];

/// The bare name of a clinic: facilities write `Umum`, `Poli Umum` and `POLI UMUM`.
pub fn tanpa_sebutan(nama: &str) -> &str {
    let bersih = nama.trim();
    let sisa = |sebutan: &&str| {
        let (awal, sisa) = bersih.split_at_checked(sebutan.len())?;
        awal.eq_ignore_ascii_case(sebutan).then_some(sisa.trim_start())
    };
    let sisa = SEBUTAN.iter().find_map(sisa);
    sisa.filter(|sisa| !sisa.is_empty()).unwrap_or(bersih)
}

/// How a clinic is called in a sentence: `Poli Umum`; a facility that writes the word itself is quoted as it writes, and one that
/// writes nothing has a `Poli`.
pub fn sebutan(nama: &str) -> String {
    let bersih = nama.trim();
    let hanya_sebutan = SEBUTAN.iter().any(|s| s.trim_end().eq_ignore_ascii_case(bersih));
    match tanpa_sebutan(bersih) {
        "" => "Poli".to_owned(),
        _ if hanya_sebutan => bersih.to_owned(),
        sama if sama == bersih => format!("Poli {bersih}"),
        _ => bersih.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_become_a_name_and_abbreviations_stay() {
        for (written, name) in [
            ("POLI UMUM", "Poli Umum"),
            ("PENYAKIT DALAM", "Penyakit Dalam"),
            ("GIGI", "Gigi"),
            ("KIA", "KIA"),
            ("POLI MTBS", "Poli MTBS"),
            ("Poli KIA", "Poli KIA"),
            ("ÉCLAIR", "Éclair"),
            ("", ""),
        ] {
            assert_eq!(huruf_wajar(written), name);
        }
    }
}
