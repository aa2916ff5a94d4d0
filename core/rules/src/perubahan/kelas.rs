//! Changing the class of inpatient care (`domain.md` §8.3), and PRAKTIS, its exception of 2019–2020.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Golongan, KELAS_BULAN, LEWAT_PANDAWA, Perubahan, awal_bulan_berikut, periksa_hak, tidak};
use crate::asal::Asal;
use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan};

/// A one-off programme: one row of the table `perubahan_praktis`.
struct Praktis {
    asal: Asal,
    terdaftar_sebelum: &'static str,
}

const PRAKTIS: &[Praktis] = tabel!(Praktis, "perubahan_praktis");

/// A wish to change the class of inpatient care.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanUbahKelas {
    /// Who asks.
    pub golongan: Golongan,
    /// Today.
    pub hari_ini: NaiveDate,
    /// Day of registration.
    pub terdaftar_sejak: NaiveDate,
    /// First day in the present class.
    pub kelas_sejak: NaiveDate,
    /// Present class, 1 to 3.
    pub kelas: u8,
    /// Wanted class, 1 to 3.
    pub kelas_tujuan: u8,
    /// Membership active.
    pub aktif: bool,
    /// Months owed by the family.
    #[serde(default)]
    pub bulan_tertunggak: u32,
    /// The first iuran was paid.
    pub iuran_pertama_dibayar: bool,
    /// For the whole family.
    pub satu_keluarga: bool,
    /// PRAKTIS was used before.
    #[serde(default)]
    pub praktis_terpakai: bool,
    /// First day of a change of class already asked for and not yet in effect.
    #[serde(default)]
    pub tertunda_mulai: Option<NaiveDate>,
    /// The arrears are being paid in instalments.
    #[serde(default)]
    pub rehab_berjalan: bool,
}

/// Decides a change of class: one year in the present class, active, nothing owed, the whole family, effective next
/// month; before the first iuran at once through PANDAWA; PRAKTIS in its time.
///
/// One change of class at a time (D); a change of the facility is another matter and may wait beside it. Who pays arrears in
/// instalments owes them until the last one, so a plan that runs is told before its months (§7.4, by inference from W34).
///
/// What is owed is told first: it is the one thing a person can settle today. How many classes may be skipped is not
/// established (§16.9); two at once are allowed and marked as an assumption.
pub fn boleh_ubah_kelas(p: &PermintaanUbahKelas) -> Kelayakan {
    if let Err(tidak) = periksa_hak(Perubahan::Kelas, p.golongan, p.hari_ini) {
        return *tidak;
    }
    if let Some(tidak) = periksa_tujuan(p) {
        return tidak;
    }
    let (Some(sejak), Some(mulai)) = (
        p.kelas_sejak
            .checked_add_months(Months::new(KELAS_BULAN.pada(p.hari_ini))),
        awal_bulan_berikut(p.hari_ini),
    ) else {
        return tidak(
            "TANGGAL_DI_LUAR_KALENDER",
            vec![Kanal::CareCenter165],
            karena("rules-perubahan-tanggal", &["§8.3"]),
        );
    };
    if !p.iuran_pertama_dibayar {
        return tidak(
            LEWAT_PANDAWA,
            vec![Kanal::Pandawa],
            karena("rules-perubahan-kelas-pandawa", &["§8.3", "R01"]).tanggal("mulai", p.hari_ini),
        );
    }
    if praktis(p) {
        let kunci = if p.bulan_tertunggak > 0 {
            "rules-perubahan-praktis-tunggakan"
        } else {
            "rules-perubahan-praktis"
        };
        return Kelayakan::Boleh {
            mulai,
            penjelasan: karena(kunci, &["§8.3", "W71", "W72", "W73"]).tanggal("mulai", mulai),
        };
    }
    if p.rehab_berjalan {
        return tidak(
            "REHAB_BERJALAN",
            vec![Kanal::Aplikasi],
            karena("rules-perubahan-kelas-rehab", &["§7.4", "§8.3", "W34"]).asumsi_bila(true),
        );
    }
    if p.bulan_tertunggak > 0 {
        return tidak(
            "TUNGGAKAN",
            vec![Kanal::Aplikasi],
            karena("rules-perubahan-tunggakan", &["§8.3", "R01", "W34"]).jumlah("bulan", p.bulan_tertunggak),
        );
    }
    if !p.aktif {
        return tidak(
            "STATUS_TIDAK_AKTIF",
            vec![Kanal::Aplikasi, Kanal::CareCenter165],
            karena("rules-perubahan-tidak-aktif", &["§8.3", "R01", "W34"]),
        );
    }
    if p.hari_ini < sejak {
        return Kelayakan::Belum {
            sejak,
            penjelasan: karena("rules-perubahan-belum-1-tahun", &["§8.3", "S1:15", "R01", "W34"])
                .tanggal("terdaftar", p.kelas_sejak)
                .tanggal("sejak", sejak)
                .jumlah("bulan", KELAS_BULAN.pada(p.hari_ini)),
        };
    }
    Kelayakan::Boleh {
        mulai,
        penjelasan: karena("rules-perubahan-kelas-boleh", &["§8.3", "S1:15", "W34"])
            .tanggal("mulai", mulai)
            .asumsi_bila(p.kelas.abs_diff(p.kelas_tujuan) > 1),
    }
}

fn periksa_tujuan(p: &PermintaanUbahKelas) -> Option<Kelayakan> {
    if let Some(mulai) = p.tertunda_mulai.filter(|mulai| *mulai > p.hari_ini) {
        return Some(tidak(
            "SUDAH_ADA_PERMINTAAN",
            vec![Kanal::Aplikasi, Kanal::CareCenter165],
            karena("rules-perubahan-kelas-tertunda", &["§8.2", "§8.3"])
                .tanggal("mulai", mulai)
                .asumsi_bila(true),
        ));
    }
    let kelas = 1..=3;
    let (alasan, kunci) = if !kelas.contains(&p.kelas) || !kelas.contains(&p.kelas_tujuan) {
        ("KELAS_TIDAK_DIKENAL", "rules-perubahan-kelas-tidak-dikenal")
    } else if p.kelas == p.kelas_tujuan {
        ("KELAS_SAMA", "rules-perubahan-kelas-sama")
    } else if !p.satu_keluarga {
        ("HARUS_SATU_KELUARGA", "rules-perubahan-kelas-keluarga")
    } else {
        return None;
    };
    Some(tidak(
        alasan,
        vec![Kanal::Aplikasi],
        karena(kunci, &["§8.3", "W34", "W71"]),
    ))
}

fn praktis(p: &PermintaanUbahKelas) -> bool {
    // A higher number is a lower class.
    let turun = p.kelas_tujuan > p.kelas;
    turun
        && !p.praktis_terpakai
        && PRAKTIS.iter().any(|r| {
            r.asal.berlaku(p.hari_ini)
                && r.terdaftar_sebelum
                    .parse::<NaiveDate>()
                    .is_ok_and(|batas| p.terdaftar_sejak < batas)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dates_of_the_table_can_be_read() {
        assert!(!PRAKTIS.is_empty());
        assert!(PRAKTIS.iter().all(|r| r.terdaftar_sebelum.parse::<NaiveDate>().is_ok()));
    }
}
