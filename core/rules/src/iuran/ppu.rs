//! Iuran of wage earners: 4 % by the employer, 1 % by the worker, between a floor and a cap (`domain.md` §6.2).

use serde::{Deserialize, Serialize};

use super::{IuranError, berlaku};
use crate::asal::Asal;
use crate::bulan::Bulan;
use crate::karena::karena;
use crate::kelas::Kelas;
use crate::penjelasan::Penjelasan;
use crate::rupiah::Rupiah;

/// PPU tariff: one row of the table `iuran_ppu`. Shares in basis points (100 = 1 %), amounts in rupiah.
#[derive(Debug, Clone, Copy)]
pub struct TarifPpu {
    /// Origin.
    pub asal: Asal,
    /// Employer's share.
    pub pemberi_kerja_bp: u32,
    /// Worker's share.
    pub pekerja_bp: u32,
    /// Worker's share for each additional family member.
    pub tambahan_bp: u32,
    /// Highest wage on which iuran are computed.
    pub batas_atas: i64,
    /// Highest wage that still gives Kelas II.
    pub upah_kelas_ii: i64,
}

/// PPU tariffs. The amounts are established for 2020; that they began in January 2020 is not printed in S2.
pub const TARIF_PPU: &[TarifPpu] = tabel!(TarifPpu, "iuran_ppu");

/// What lifted or cut the wage that iuran are computed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BatasUpah {
    /// Nothing: the wage itself counts.
    TanpaBatas,
    /// The wage is below the UMK, which counts instead.
    Umk,
    /// The wage is above the cap, which counts instead.
    BatasAtas,
}

/// Iuran of one month of a wage earner, in rupiah.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IuranPpu {
    /// Wage the shares are computed on, between floor and cap.
    pub dasar: Rupiah,
    /// Why it is not the wage itself.
    pub batas: BatasUpah,
    /// Paid by the employer.
    pub pemberi_kerja: Rupiah,
    /// Paid by the worker, additional family members included.
    pub pekerja: Rupiah,
    /// Both together.
    pub total: Rupiah,
    /// Ward class by wage, which holds for workers of an enterprise; that of state-paid workers goes by rank, see
    /// [`super::kelas_golongan`].
    pub kelas: Kelas,
    /// Why it is this much.
    pub penjelasan: Penjelasan,
}

/// Iuran of a PPU worker for one month since 2020-01: 4 % by the employer and 1 % by the worker, of the wage between
/// `umk` and the cap, plus 1 % by the worker for each of `tambahan` additional family members (§6.2). `upah` is the
/// wage of a worker of an enterprise, or [`upah_pn`] of a state-paid worker. Where a place has no UMK its floor is the
/// UMP (general knowledge).
///
/// Each share is rounded by itself, half up (project default). The class follows the wage itself, not a wage lifted
/// to `umk`: whether lifting counts is not established (§16.9). A floor above the cap cannot lift beyond the cap.
///
/// # Errors
/// [`IuranError::UpahTidakSah`] for a wage below 1 or a negative `umk`, [`IuranError::TanpaTarif`] before 2020-01, or
/// an overflow.
pub fn iuran_ppu(upah: Rupiah, umk: Rupiah, tambahan: u32, bulan: Bulan) -> Result<IuranPpu, IuranError> {
    if upah <= Rupiah::NOL || umk < Rupiah::NOL {
        return Err(IuranError::UpahTidakSah);
    }
    let tarif = berlaku(TARIF_PPU, |t| &t.asal, bulan)?;
    let atas = Rupiah(tarif.batas_atas);
    let (dasar, batas, kunci) = if upah > atas || umk > atas {
        (atas, BatasUpah::BatasAtas, "rules-iuran-ppu-batas-atas")
    } else if upah < umk {
        (umk, BatasUpah::Umk, "rules-iuran-ppu-umk")
    } else {
        (upah, BatasUpah::TanpaBatas, "rules-iuran-ppu")
    };
    let pemberi_kerja = dasar.persen(tarif.pemberi_kerja_bp)?;
    let sendiri = dasar.persen(tarif.pekerja_bp)?;
    let keluarga = dasar.persen(tarif.tambahan_bp)?.times(tambahan)?;
    let pekerja = sendiri.plus(keluarga)?;
    let batas_kelas = Rupiah(tarif.upah_kelas_ii);
    let kelas = if upah <= batas_kelas { Kelas::II } else { Kelas::I };
    let mut sumber = vec!["§6.2"];
    sumber.extend(tarif.asal.tag());
    let penjelasan = karena(kunci, &sumber)
        .rupiah("dasar", dasar)
        .rupiah("upah", upah)
        .rupiah("pemberi-kerja", pemberi_kerja)
        .rupiah("sendiri", sendiri)
        .rupiah("keluarga", keluarga)
        .jumlah("tambahan", tambahan)
        .asumsi_bila(tarif.asal.asumsi())
        // A lifted wage could change the class (§16.9).
        .asumsi_bila(upah <= batas_kelas && batas_kelas < dasar)
        // How a share is rounded is a default.
        .asumsi_bila(!dasar.persen_bulat(tarif.pemberi_kerja_bp) || !dasar.persen_bulat(tarif.pekerja_bp));
    Ok(IuranPpu {
        dasar,
        batas,
        pemberi_kerja,
        pekerja,
        total: pemberi_kerja.plus(pekerja)?,
        kelas,
        penjelasan,
    })
}

/// What a state-paid worker earns in a month, in rupiah, none negative (§6.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpahPn {
    /// Gaji pokok, more than 0.
    pub gaji_pokok: Rupiah,
    /// Tunjangan keluarga.
    pub tunjangan_keluarga: Rupiah,
    /// Tunjangan jabatan or tunjangan umum.
    pub tunjangan_jabatan: Rupiah,
    /// Tunjangan profesi.
    pub tunjangan_profesi: Rupiah,
    /// Tunjangan kinerja or tambahan penghasilan.
    pub tunjangan_kinerja: Rupiah,
}

/// The wage on which iuran of a state-paid worker are computed, before floor and cap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DasarUpah {
    /// The `upah` of [`iuran_ppu`], in rupiah.
    pub upah: Rupiah,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// The base wage of a state-paid worker: base pay and the four allowances that count (§6.2, S2).
///
/// # Errors
/// [`IuranError::UpahTidakSah`] for a base pay below 1 or a negative allowance, or an overflow.
pub fn upah_pn(gaji: &UpahPn) -> Result<DasarUpah, IuranError> {
    let tunjangan = [
        gaji.tunjangan_keluarga,
        gaji.tunjangan_jabatan,
        gaji.tunjangan_profesi,
        gaji.tunjangan_kinerja,
    ];
    if gaji.gaji_pokok <= Rupiah::NOL || tunjangan.iter().any(|t| *t < Rupiah::NOL) {
        return Err(IuranError::UpahTidakSah);
    }
    let tunjangan = Rupiah::sum(tunjangan)?;
    let upah = gaji.gaji_pokok.plus(tunjangan)?;
    Ok(DasarUpah {
        upah,
        penjelasan: karena("rules-iuran-upah-pn", &["§6.2", "S2"])
            .rupiah("upah", upah)
            .rupiah("pokok", gaji.gaji_pokok)
            .rupiah("tunjangan", tunjangan),
    })
}
