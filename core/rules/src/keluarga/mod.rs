//! Who belongs to a participant's family and how (`domain.md` §5.2–§5.4).

pub mod bayi;
pub mod kasus;
pub mod pbpu;
pub mod ppu;
pub mod susunan;

use chrono::NaiveDate;

use super::batas::{Batas, baris_pada};
use super::karena::karena;
use super::kelas::Kelas;
use super::penjelasan::Penjelasan;
use super::salah::InputSalah;
use super::segmen::Segmen;

pub(crate) const TABEL: &[Batas] = tabel!(Batas, "keluarga");

fn batas(nama: &str, pada: NaiveDate) -> Result<u32, InputSalah> {
    Ok(baris_pada(TABEL, nama, pada)?.batas)
}

/// The class of a family whose two earners have classes of their own: it may take the higher (R02, §5.2).
pub const fn kelas_lebih_tinggi(satu: Kelas, dua: Kelas) -> Kelas {
    match (satu, dua) {
        (Kelas::I, _) | (_, Kelas::I) => Kelas::I,
        (Kelas::II, _) | (_, Kelas::II) => Kelas::II,
        (Kelas::III, Kelas::III) => Kelas::III,
    }
}

/// Who of a family is covered when a government pays, or when it pays by itself (§5.1, §5.3); `None` where age and birth order
/// decide ([`ppu::keluarga_ppu`]) and where no source says it.
pub fn siapa_ditanggung(segmen: &Segmen) -> Option<Penjelasan> {
    let (kunci, bagian) = match segmen {
        Segmen::PbiJk => ("rules-keluarga-pbi", "§5.1"),
        Segmen::PbpuPemda => ("rules-keluarga-pemda", "§5.1"),
        Segmen::Pbpu | Segmen::Bp => ("rules-keluarga-mandiri", "§5.3"),
        _ => return None,
    };
    Some(karena(kunci, &[bagian, "S2"]))
}
