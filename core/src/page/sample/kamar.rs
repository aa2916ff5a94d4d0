//! Rooms of two hospitals in Depok, in every state that a report can have.

use super::MOMENT_MS;
use super::faskes::RS;
use crate::data::kamar::Kamar;
use crate::rules::tempat_tidur::LaporanKamar;

/// Area of the hospitals.
pub const WILAYAH: &str = "32.76";

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// A room of a class, so many free of so many beds, reported so long ago.
#[must_use]
pub fn kamar(kodekelas: &str, ruang: &str, tersedia: i64, kapasitas: i64, umur_ms: i64) -> Kamar {
    Kamar {
        kode_faskes: RS.to_owned(),
        nama_faskes: "RSUD Contoh Kota Depok".to_owned(),
        ruang: ruang.to_owned(),
        nama_kelas: String::new(),
        laporan: LaporanKamar {
            kodekelas: kodekelas.to_owned(),
            kapasitas,
            tersedia,
            tersediapria: 0,
            tersediawanita: 0,
            tersediapriawanita: 0,
            lastupdate: MOMENT_MS - umur_ms,
        },
    }
}

/// Both hospitals: one with rooms of many kinds, one that has been silent for more than a day.
#[must_use]
pub fn semua() -> Vec<Kamar> {
    let mut anak = kamar("KL3", "Anggrek", 3, 24, 10 * MINUTE);
    (anak.laporan.tersediapria, anak.laporan.tersediawanita) = (1, 2);
    let mut asing = kamar("RANAP-9", "Cempaka", 1, 4, 20 * MINUTE);
    asing.nama_kelas = "Kelas khusus".to_owned();
    let diam = Kamar {
        kode_faskes: "99000041".to_owned(),
        nama_faskes: "RS Contoh Diam".to_owned(),
        ..kamar("KL1", "Mawar", 5, 10, 30 * HOUR)
    };
    vec![
        kamar("KL1", "Melati", 2, 10, 5 * MINUTE),
        kamar("KL2", "Mawar", 0, 12, 5 * MINUTE),
        anak,
        kamar("ICU", "ICU", 1, 6, 7 * HOUR),
        asing,
        kamar("VIP", "Kenanga", 4, 3, 5 * MINUTE),
        kamar("HCU", "HCU", -1, 4, 5 * MINUTE),
        kamar("ISO", "Isolasi", 2, 2, 26 * HOUR),
        diam,
    ]
}
