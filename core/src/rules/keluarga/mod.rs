//! Who belongs to a participant's family and how (`domain.md` §5.2–§5.4).

pub mod bayi;
pub mod pbpu;
pub mod ppu;

use super::kelas::Kelas;

/// The class of a family whose two earners have classes of their own: it may take the higher (R02, §5.2).
pub const fn kelas_lebih_tinggi(satu: Kelas, dua: Kelas) -> Kelas {
    match (satu, dua) {
        (Kelas::I, _) | (_, Kelas::I) => Kelas::I,
        (Kelas::II, _) | (_, Kelas::II) => Kelas::II,
        (Kelas::III, Kelas::III) => Kelas::III,
    }
}
