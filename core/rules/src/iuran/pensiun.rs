//! Iuran of pensioners, veterans and pioneers of independence (`domain.md` §6.2).

use serde::{Deserialize, Serialize};

use super::{IuranError, berlaku, sebab};
use crate::asal::Asal;
use crate::bulan::Bulan;
use crate::penjelasan::Penjelasan;
use crate::rupiah::Rupiah;

#[derive(Debug, Clone, Copy)]
struct TarifPensiun {
    asal: Asal,
    pemerintah_bp: u32,
    pensiunan_bp: u32,
}

const PENSIUN: &[TarifPensiun] = tabel!(TarifPensiun, "iuran_pensiun");

/// Tariff of veterans, paid by the state: one row of the table `iuran_veteran`. Shares in basis points (100 = 1 %).
#[derive(Debug, Clone, Copy)]
pub struct TarifVeteran {
    /// Origin.
    pub asal: Asal,
    /// Share of the base pay of a civil servant of rank III/a with 14 years.
    pub dasar_bp: u32,
    /// Share of that share.
    pub tarif_bp: u32,
}

/// Tariffs of veterans and pioneers of independence.
pub const TARIF_VETERAN: &[TarifVeteran] = tabel!(TarifVeteran, "iuran_veteran");

/// Iuran of one month that the state pays wholly or for the larger part, in rupiah.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IuranPensiun {
    /// Amount the shares are computed on.
    pub dasar: Rupiah,
    /// Paid by the state.
    pub pemerintah: Rupiah,
    /// Paid by the participant; zero for veterans.
    pub peserta: Rupiah,
    /// Both together.
    pub total: Rupiah,
    /// Why it is this much.
    pub penjelasan: Penjelasan,
}

fn jawab(
    dasar: Rupiah,
    pemerintah: Rupiah,
    peserta: Rupiah,
    penjelasan: Penjelasan,
) -> Result<IuranPensiun, IuranError> {
    let total = pemerintah.plus(peserta)?;
    Ok(IuranPensiun {
        dasar,
        pemerintah,
        peserta,
        total,
        penjelasan: penjelasan
            .rupiah("dasar", dasar)
            .rupiah("pemerintah", pemerintah)
            .rupiah("peserta", peserta),
    })
}

/// Iuran of a receiver of a pension since 2020-01: 3 % of the pension by the state and 2 % by the pensioner, each
/// rounded by itself, half up (§6.2, general knowledge: always marked as an assumption).
///
/// # Errors
/// [`IuranError::UpahTidakSah`] for a pension below 1, [`IuranError::TanpaTarif`] before 2020-01, or an overflow.
pub fn iuran_pensiun(pensiun: Rupiah, bulan: Bulan) -> Result<IuranPensiun, IuranError> {
    if pensiun <= Rupiah::NOL {
        return Err(IuranError::UpahTidakSah);
    }
    let tarif = berlaku(PENSIUN, |t| &t.asal, bulan)?;
    jawab(
        pensiun,
        pensiun.persen(tarif.pemerintah_bp)?,
        pensiun.persen(tarif.pensiunan_bp)?,
        sebab("rules-iuran-pensiun", "§6.2", &[&tarif.asal], bulan),
    )
}

/// Iuran of a veteran or pioneer of independence since 2020-01, paid by the state: 5 % of 45 % of `gaji_pokok`, the
/// base pay of a civil servant of rank III/a with 14 years (W41, W50). The 45 % are rounded half up before the 5 % are
/// taken (project default, marked where it rounds).
///
/// # Errors
/// [`IuranError::UpahTidakSah`] for a base pay below 1, [`IuranError::TanpaTarif`] before 2020-01, or an overflow.
pub fn iuran_veteran(gaji_pokok: Rupiah, bulan: Bulan) -> Result<IuranPensiun, IuranError> {
    if gaji_pokok <= Rupiah::NOL {
        return Err(IuranError::UpahTidakSah);
    }
    let tarif = berlaku(TARIF_VETERAN, |t| &t.asal, bulan)?;
    let dasar = gaji_pokok.persen(tarif.dasar_bp)?;
    jawab(
        dasar,
        dasar.persen(tarif.tarif_bp)?,
        Rupiah::NOL,
        sebab("rules-iuran-veteran", "§6.2", &[&tarif.asal], bulan)
            .asumsi_bila(!gaji_pokok.persen_bulat(tarif.dasar_bp) || !dasar.persen_bulat(tarif.tarif_bp)),
    )
}
