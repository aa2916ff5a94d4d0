//! Iuran: what is owed for one month, by segment (domain.md §6.1, §6.2).
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    bulan::Bulan,
    kelas::Kelas,
    rupiah::{Rupiah, RupiahError},
};

/// How far a row of a tariff table can be trusted (domain.md §0.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Keyakinan {
    /// Official text, seed or two independent sources.
    Tinggi,
    /// One decent source.
    Sedang,
}

/// One dated row of a tariff table. Months are (year, month), both ends included.
#[derive(Debug)]
pub struct Baris<T: 'static> {
    /// First month of effect.
    pub dari: (i32, u32),
    /// Last month of effect; `None` while in force.
    pub sampai: Option<(i32, u32)>,
    /// The amounts.
    pub isi: T,
    /// Source tags.
    pub sumber: &'static str,
    /// Trust in the row.
    pub keyakinan: Keyakinan,
}

/// PBPU/BP tariff per person per month, in rupiah.
#[derive(Debug)]
pub struct TarifPbpu {
    /// Kelas I.
    pub kelas_i: Rupiah,
    /// Kelas II.
    pub kelas_ii: Rupiah,
    /// Kelas III, what the participant pays.
    pub kelas_iii: Rupiah,
    /// Kelas III, what government adds.
    pub subsidi_iii: Rupiah,
}

/// PPU tariff: shares of the base wage in basis points, and the highest base in rupiah.
#[derive(Debug)]
pub struct TarifPpu {
    /// Employer's share, 100 = 1 %.
    pub pemberi_kerja: u32,
    /// Worker's share, 100 = 1 %.
    pub pekerja: u32,
    /// Worker's share for each additional family member, 100 = 1 %.
    pub tambahan: u32,
    /// Highest wage on which iuran are computed.
    pub batas_atas: Rupiah,
    /// Highest wage that still gives Kelas II.
    pub upah_kelas_ii: Rupiah,
}

const fn pbpu(kelas_i: i64, kelas_ii: i64, kelas_iii: i64, subsidi_iii: i64) -> TarifPbpu {
    TarifPbpu {
        kelas_i: Rupiah(kelas_i),
        kelas_ii: Rupiah(kelas_ii),
        kelas_iii: Rupiah(kelas_iii),
        subsidi_iii: Rupiah(subsidi_iii),
    }
}

/// PBPU/BP tariffs since the programme began, oldest first, without gaps (§6.1).
pub static TARIF_PBPU: [Baris<TarifPbpu>; 6] = [
    Baris {
        dari: (2014, 1),
        sampai: Some((2016, 3)),
        isi: pbpu(59_500, 42_500, 25_500, 0),
        sumber: "§6.1 W44",
        keyakinan: Keyakinan::Sedang,
    },
    Baris {
        dari: (2016, 4),
        sampai: Some((2019, 12)),
        isi: pbpu(80_000, 51_000, 25_500, 0),
        sumber: "§6.1 W48 S2",
        keyakinan: Keyakinan::Sedang,
    },
    Baris {
        dari: (2020, 1),
        sampai: Some((2020, 3)),
        isi: pbpu(160_000, 110_000, 42_000, 0),
        sumber: "§6.1 S2 W49",
        keyakinan: Keyakinan::Tinggi,
    },
    Baris {
        dari: (2020, 4),
        sampai: Some((2020, 6)),
        isi: pbpu(80_000, 51_000, 25_500, 0),
        sumber: "§6.1 S2 W49",
        keyakinan: Keyakinan::Tinggi,
    },
    Baris {
        dari: (2020, 7),
        sampai: Some((2020, 12)),
        isi: pbpu(150_000, 100_000, 25_500, 16_500),
        sumber: "§6.1 S2 R02",
        keyakinan: Keyakinan::Tinggi,
    },
    Baris {
        dari: (2021, 1),
        sampai: None,
        isi: pbpu(150_000, 100_000, 35_000, 7_000),
        sumber: "§6.1 S2 R02 W41",
        keyakinan: Keyakinan::Tinggi,
    },
];

/// PPU tariff (§6.2). The amounts are established for 2020; that they began in January 2020 is not printed in S2.
pub static TARIF_PPU: [Baris<TarifPpu>; 1] = [Baris {
    dari: (2020, 1),
    sampai: None,
    isi: TarifPpu {
        pemberi_kerja: 400,
        pekerja: 100,
        tambahan: 100,
        batas_atas: Rupiah(12_000_000),
        upah_kelas_ii: Rupiah(4_000_000),
    },
    sumber: "§6.2 S2 R02",
    keyakinan: Keyakinan::Sedang,
}];

/// PBI JK, rupiah per person per month, paid by the central government (§6.2). Amounts before 2020 are not
/// established (§16.10), so they are absent.
pub static TARIF_PBI: [Baris<Rupiah>; 1] = [Baris {
    dari: (2020, 1),
    sampai: None,
    isi: Rupiah(42_000),
    sumber: "§6.2 S2",
    keyakinan: Keyakinan::Tinggi,
}];

/// Why an iuran could not be computed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IuranError {
    /// No established tariff covers this month.
    #[error("no tariff is known for {}", String::from(*.0))]
    TanpaTarif(Bulan),
    /// A family needs at least one member.
    #[error("the number of members must be at least 1")]
    TanpaAnggota,
    /// A wage must be positive and its floor not negative.
    #[error("the wage must be positive and the floor not negative")]
    UpahTidakSah,
    /// The amount does not fit.
    #[error(transparent)]
    Rupiah(#[from] RupiahError),
}

/// Iuran of one month of a family that somebody else may partly pay, in rupiah.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Iuran {
    /// What the family pays.
    pub dibayar: Rupiah,
    /// What government pays for it.
    pub subsidi: Rupiah,
    /// Both together.
    pub nominal: Rupiah,
}

/// Iuran of one month of a wage earner, in rupiah.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IuranPpu {
    /// Wage the shares are computed on, between floor and cap.
    pub dasar: Rupiah,
    /// Paid by the employer.
    pub pemberi_kerja: Rupiah,
    /// Paid by the worker, additional family members included.
    pub pekerja: Rupiah,
    /// Both together.
    pub total: Rupiah,
    /// Ward class.
    pub kelas: Kelas,
}

fn berlaku<T>(tabel: &'static [Baris<T>], bulan: Bulan) -> Result<&'static T, IuranError> {
    let kunci = (bulan.tahun(), bulan.bulan());
    tabel
        .iter()
        .find(|b| b.dari <= kunci && b.sampai.is_none_or(|akhir| kunci <= akhir))
        .map(|b| &b.isi)
        .ok_or(IuranError::TanpaTarif(bulan))
}

fn keluarga(dibayar: Rupiah, subsidi: Rupiah, anggota: u32) -> Result<Iuran, IuranError> {
    if anggota == 0 {
        return Err(IuranError::TanpaAnggota);
    }
    let dibayar = dibayar.times(anggota)?;
    let subsidi = subsidi.times(anggota)?;
    let nominal = dibayar.plus(subsidi)?;
    Ok(Iuran {
        dibayar,
        subsidi,
        nominal,
    })
}

/// Iuran of a PBPU/BP family of `anggota` (at least 1) people for one month since 2014-01 (§6.1).
///
/// # Errors
/// [`IuranError::TanpaTarif`] before 2014-01, [`IuranError::TanpaAnggota`] for nobody, or an overflow.
pub fn iuran_pbpu(kelas: Kelas, anggota: u32, bulan: Bulan) -> Result<Iuran, IuranError> {
    let tarif = berlaku(&TARIF_PBPU, bulan)?;
    let (dibayar, subsidi) = match kelas {
        Kelas::I => (tarif.kelas_i, Rupiah::NOL),
        Kelas::II => (tarif.kelas_ii, Rupiah::NOL),
        Kelas::III => (tarif.kelas_iii, tarif.subsidi_iii),
    };
    keluarga(dibayar, subsidi, anggota)
}

/// Iuran of `anggota` (at least 1) PBI JK members for one month since 2020-01; they pay nothing (§6.2).
///
/// # Errors
/// [`IuranError::TanpaTarif`] before 2020-01, [`IuranError::TanpaAnggota`] for nobody, or an overflow.
pub fn iuran_pbi(anggota: u32, bulan: Bulan) -> Result<Iuran, IuranError> {
    keluarga(Rupiah::NOL, *berlaku(&TARIF_PBI, bulan)?, anggota)
}

/// Iuran of a PPU worker for one month since 2020-01: 4 % by the employer and 1 % by the worker, of the wage between
/// `umk` and the cap, plus 1 % by the worker for each of `tambahan` additional family members (§6.2).
///
/// Each share is rounded by itself, half up (project default). The class follows the wage itself, not a wage lifted
/// to `umk`: whether lifting counts is not established (§16.9).
///
/// # Errors
/// [`IuranError::UpahTidakSah`] for a wage below 1 or a negative `umk`, [`IuranError::TanpaTarif`] before 2020-01, or
/// an overflow.
pub fn iuran_ppu(upah: Rupiah, umk: Rupiah, tambahan: u32, bulan: Bulan) -> Result<IuranPpu, IuranError> {
    if upah <= Rupiah::NOL || umk < Rupiah::NOL {
        return Err(IuranError::UpahTidakSah);
    }
    let tarif = berlaku(&TARIF_PPU, bulan)?;
    let dasar = upah.max(umk).min(tarif.batas_atas);
    let pemberi_kerja = dasar.persen(tarif.pemberi_kerja)?;
    let pekerja = dasar
        .persen(tarif.pekerja)?
        .plus(dasar.persen(tarif.tambahan)?.times(tambahan)?)?;
    Ok(IuranPpu {
        dasar,
        pemberi_kerja,
        pekerja,
        total: pemberi_kerja.plus(pekerja)?,
        kelas: if upah <= tarif.upah_kelas_ii {
            Kelas::II
        } else {
            Kelas::I
        },
    })
}

#[cfg(test)]
mod tests {
    use super::TARIF_PBPU;

    #[test]
    fn tariff_rows_follow_each_other_without_gap_or_overlap() {
        for pair in TARIF_PBPU.windows(2) {
            let (tahun, bulan) = pair[0].sampai.unwrap();
            let next = if bulan == 12 {
                (tahun + 1, 1)
            } else {
                (tahun, bulan + 1)
            };
            assert_eq!(pair[1].dari, next);
        }
        assert_eq!(TARIF_PBPU.last().unwrap().sampai, None);
    }
}
