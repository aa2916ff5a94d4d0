//! What somebody agrees to with a plan, a sentence each, with the source of each (`domain.md` §7).

use chrono::NaiveDate;

use super::{AsalUtang, KANAL, TANPA_TAUTAN, Versi, aturan};
use crate::denda;
use crate::karena::karena;
use crate::penjelasan::Penjelasan;

/// The terms of a plan that is registered on a date, what matters most first. What no source says is marked as an assumption.
#[must_use]
pub fn ketentuan(versi: Versi, asal: AsalUtang, tanggal: NaiveDate) -> Vec<Penjelasan> {
    let sendiri = asal == AsalUtang::Mandiri;
    let (aktif, sumber): (_, &[&str]) = match (sendiri, versi) {
        (false, _) => ("rules-rehab-ketentuan-aktif-pindah", &["W18", "W22", "W23"]),
        (true, Versi::Satu) => ("rules-rehab-ketentuan-aktif-satu", &["§7.3", "S1:34"]),
        (true, Versi::Dua) => ("rules-rehab-ketentuan-aktif-dua", &["§7.3", "W20", "W21"]),
    };
    let jelas = |kunci: &str, sumber: &[&str]| karena(kunci, sumber).kata("versi", versi.nama());
    let anggapan = |kunci: &str, sumber: &[&str]| jelas(kunci, sumber).asumsi_bila(true);
    let mut semua = vec![
        jelas(aktif, sumber),
        jelas("rules-rehab-ketentuan-keluarga", &["W26"]),
        anggapan("rules-rehab-ketentuan-batas-bayar", &["§7.3", "§16.4"]),
        anggapan("rules-rehab-ketentuan-terlewat", &["§7.4", "§16.4"]),
        anggapan("rules-rehab-ketentuan-daftar-lagi", &["§7.4", "§16.4"]),
        anggapan("rules-rehab-ketentuan-batal", &["§7.4", "§16.4"]),
    ];
    if sendiri {
        let termasuk = aturan(versi, asal).is_some_and(|a| a.dengan_berjalan);
        let kunci = if termasuk {
            "rules-rehab-ketentuan-iuran-termasuk"
        } else {
            "rules-rehab-ketentuan-iuran-terpisah"
        };
        semua.insert(1, jelas(kunci, sumber));
        semua.push(anggapan("rules-rehab-ketentuan-kelas", &["§7.4", "W34"]));
        semua.push(jelas("rules-rehab-ketentuan-denda", &["§6.4", "R02"]).jumlah("hari", denda::HARI_TERAKHIR));
    }
    let tanpa: Vec<&str> = TANPA_TAUTAN
        .iter()
        .filter(|t| t.asal.berlaku(tanggal))
        .filter_map(|t| KANAL.iter().find(|k| k.kode == t.kode))
        .map(|k| k.nama)
        .collect();
    if !tanpa.is_empty() {
        semua.push(anggapan("rules-rehab-ketentuan-autodebit", &["§7.2", "W28"]).kata("kanal", tanpa.join(", ")));
    }
    semua
}
