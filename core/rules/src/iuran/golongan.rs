//! Ward class of a state-paid worker by rank (`domain.md` §5.1).

use serde::{Deserialize, Serialize};

use crate::asal::Asal;
use crate::karena::karena;
use crate::kelas::Kelas;
use crate::penjelasan::Penjelasan;
use crate::salah::InputSalah;

struct BarisGolongan {
    asal: Asal,
    golongan: u8,
    kelas: &'static str,
}

const GOLONGAN: &[BarisGolongan] = tabel!(BarisGolongan, "kelas_golongan");

/// The class of a rank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KelasGolongan {
    /// Ward class.
    pub kelas: Kelas,
    /// Why; general knowledge, so always marked as an assumption.
    pub penjelasan: Penjelasan,
}

/// Class of a state-paid worker by rank, 1 to 4: III and IV have Kelas I, I and II have Kelas II (§5.1).
///
/// # Errors
/// `GOLONGAN_RANGE` for any other rank.
pub fn kelas_golongan(golongan: u8) -> Result<KelasGolongan, InputSalah> {
    let baris = GOLONGAN.iter().find(|b| b.golongan == golongan);
    let (baris, kelas) = baris
        .and_then(|b| Kelas::dari_nama(b.kelas).map(|kelas| (b, kelas)))
        .ok_or(InputSalah::Rentang {
            bidang: "golongan",
            paling_sedikit: 1,
            paling_banyak: 4,
        })?;
    Ok(KelasGolongan {
        kelas,
        penjelasan: karena("rules-iuran-kelas-golongan", &baris.asal.tag())
            .jumlah("golongan", golongan)
            .kata("kelas", baris.kelas)
            .asumsi_bila(baris.asal.asumsi()),
    })
}
