//! Arrears of somebody who has moved to another segment: they stay a debt of the person (`domain.md` §6.3, W18).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{BulanTertagih, TagihanError, bulan_tertunggak, rinci};
use crate::bulan::Bulan;
use crate::iuran::harga_asumsi;
use crate::karena::karena;
use crate::kelas::Kelas;
use crate::penjelasan::{Nilai, Penjelasan};
use crate::rupiah::Rupiah;

/// What is still owed from the time as PBPU/BP. It does not suspend the membership of the new segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UtangLama {
    /// Unpaid months before the move, oldest first, at most 24.
    pub rincian: Vec<BulanTertagih>,
    /// Their sum, in rupiah.
    pub jumlah: Rupiah,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// The old debt, on a date, of a family that belongs to another segment since the month `pindah`. Months from the move on
/// are no longer theirs to pay (project default for the month of the move itself), and a month that is still running is
/// no arrears.
///
/// # Errors
/// As [`super::tagihan`].
pub fn utang_lama(
    kelas: Kelas,
    anggota: u32,
    belum_dibayar: &BTreeSet<Bulan>,
    pindah: Bulan,
    tanggal: NaiveDate,
) -> Result<UtangLama, TagihanError> {
    let batas = pindah.min(Bulan::from_date(tanggal)?);
    let rincian = rinci(kelas, anggota, bulan_tertunggak(belum_dibayar, batas))?;
    let jumlah = Rupiah::sum(rincian.iter().map(|b| b.jumlah))?;
    let kunci = if rincian.is_empty() {
        "rules-utang-lama-tidak-ada"
    } else {
        "rules-utang-lama"
    };
    // The month of the move decides only when it is unpaid.
    let asumsi = belum_dibayar.contains(&pindah) || rincian.iter().any(|b| harga_asumsi(b.bulan));
    Ok(UtangLama {
        penjelasan: karena(kunci, &["§6.3", "W18"])
            .jumlah("bulan", i64::try_from(rincian.len()).unwrap_or(i64::MAX))
            .rupiah("jumlah", jumlah)
            .dengan("pindah", Nilai::Bulan(pindah))
            .asumsi_bila(asumsi),
        rincian,
        jumlah,
    })
}
