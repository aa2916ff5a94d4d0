//! Jadwal Tindakan Operasi: own and family's operations, and a hospital's list without other people's numbers
//! (`domain.md` §9.2, §12.2).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::batas::layanan;
use super::karena::karena;
use super::penjelasan::Kelayakan;

/// Longest span of a hospital's list in days, both ends counted (D).
pub const RENTANG_HARI: i64 = layanan("operasi_rentang_hari") as i64;

/// One scheduled operation (field names of R28). It has no `Debug`: a card number must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operasi {
    /// Booking code.
    pub kodebooking: String,
    /// Date of the operation.
    pub tanggaloperasi: NaiveDate,
    /// What is done.
    pub jenistindakan: String,
    /// Poli code.
    pub kodepoli: String,
    /// Done.
    pub terlaksana: bool,
    /// Card number of the patient as the hospital sent it.
    #[serde(default)]
    pub nopeserta: Option<String>,
}

/// Where an operation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanOperasi {
    /// Today or later.
    AkanDatang,
    /// Done.
    Terlaksana,
    /// The date has passed and the hospital has not said that it was done.
    MenungguKabar,
}

/// One line of the list as a person sees it. It has no `Debug`: an operation must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BarisOperasi {
    /// Booking code; only of one's own and the family's operations.
    pub kodebooking: Option<String>,
    /// Date of the operation.
    pub tanggaloperasi: NaiveDate,
    /// What is done; only of one's own and the family's operations.
    pub jenistindakan: Option<String>,
    /// Poli code.
    pub kodepoli: String,
    /// Where it stands.
    pub keadaan: KeadaanOperasi,
    /// True for one's own and the family's operations.
    pub milik_sendiri: bool,
}

/// Turns a hospital's list into what this family may see, by date. Of other patients only date and poli remain (D).
pub fn susun_operasi(daftar: &[Operasi], kartu_keluarga: &[String], hari_ini: NaiveDate) -> Vec<BarisOperasi> {
    let mut baris: Vec<BarisOperasi> = daftar
        .iter()
        .map(|o| {
            let milik = o.nopeserta.as_ref().is_some_and(|n| kartu_keluarga.contains(n));
            BarisOperasi {
                kodebooking: milik.then(|| o.kodebooking.clone()),
                tanggaloperasi: o.tanggaloperasi,
                jenistindakan: milik.then(|| o.jenistindakan.clone()),
                kodepoli: o.kodepoli.clone(),
                keadaan: keadaan(o, hari_ini),
                milik_sendiri: milik,
            }
        })
        .collect();
    // A stable sort keeps the hospital's order inside one day.
    baris.sort_by_key(|b| b.tanggaloperasi);
    baris
}

fn keadaan(o: &Operasi, hari_ini: NaiveDate) -> KeadaanOperasi {
    if o.terlaksana {
        KeadaanOperasi::Terlaksana
    } else if o.tanggaloperasi < hari_ini {
        KeadaanOperasi::MenungguKabar
    } else {
        KeadaanOperasi::AkanDatang
    }
}

/// May a hospital's list from `awal` to `akhir` be asked for on `hari_ini`? From today on, the end not before the
/// start, at most 31 days (D: facility systems refuse a start in the past).
pub fn periksa_rentang_operasi(awal: NaiveDate, akhir: NaiveDate, hari_ini: NaiveDate) -> Kelayakan {
    let (alasan, kunci) = if awal < hari_ini {
        ("TANGGAL_MUNDUR", "rules-operasi-mundur")
    } else if akhir < awal {
        ("RENTANG_TERBALIK", "rules-operasi-terbalik")
    } else if akhir.signed_duration_since(awal).num_days() >= RENTANG_HARI {
        ("RENTANG_TERLALU_PANJANG", "rules-operasi-terlalu-panjang")
    } else {
        return Kelayakan::Boleh {
            mulai: awal,
            penjelasan: karena("rules-operasi-boleh", &["§12.2", "R28"])
                .tanggal("awal", awal)
                .tanggal("akhir", akhir),
        };
    };
    Kelayakan::Tidak {
        alasan: alasan.to_owned(),
        jalan_lain: Vec::new(),
        penjelasan: karena(kunci, &["§12.2", "R28"])
            .tanggal("hari-ini", hari_ini)
            .jumlah("hari", RENTANG_HARI)
            .asumsi_bila(true),
    }
}
