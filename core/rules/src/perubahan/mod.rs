//! Perubahan Data Peserta: who may change what, from which date, and through whom otherwise (`domain.md` §8).
//!
//! The rights are rows of the table `hak_ubah`; the waiting times rows of `perubahan_batas` and `perubahan_praktis`.

pub mod alamat;
pub mod fktp;
pub mod kelas;
pub mod kontak;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::batas::{Batas, Bernama};
use super::karena::karena;
use super::penjelasan::{Kanal, Kelayakan, Penjelasan};

/// Who asks. TNI and POLRI belong to the segment PPU_PN but have a right of their own (§8.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Golongan {
    /// Paid by the state.
    PbiJk,
    /// Paid by a regional government.
    PbpuPemda,
    /// State-paid workers other than TNI and POLRI.
    PpuPn,
    /// Armed forces and police.
    TniPolri,
    /// Workers of an enterprise.
    PpuBu,
    /// Self-paying workers.
    Pbpu,
    /// Not working.
    Bp,
    /// Receivers of a pension.
    BpPensiun,
    /// Veterans and pioneers of independence.
    BpVeteran,
    /// A kind of participant that this version does not know: the table has no row for it, and nothing is promised.
    TidakDikenal,
}

impl Golongan {
    /// Every group of the table, in its order.
    pub const SEMUA: [Self; 9] = [
        Self::PbiJk,
        Self::PbpuPemda,
        Self::PpuPn,
        Self::TniPolri,
        Self::PpuBu,
        Self::Pbpu,
        Self::Bp,
        Self::BpPensiun,
        Self::BpVeteran,
    ];

    /// The code of the tables.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::PbiJk => "PBI_JK",
            Self::PbpuPemda => "PBPU_PEMDA",
            Self::PpuPn => "PPU_PN",
            Self::TniPolri => "TNI_POLRI",
            Self::PpuBu => "PPU_BU",
            Self::Pbpu => "PBPU",
            Self::Bp => "BP",
            Self::BpPensiun => "BP_PENSIUN",
            Self::BpVeteran => "BP_VETERAN",
            Self::TidakDikenal => "TIDAK_DIKENAL",
        }
    }
}

/// What is to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perubahan {
    /// Postal address.
    Alamat,
    /// First-level facility.
    Fktp,
    /// Class of inpatient care.
    Kelas,
    /// Telephone number.
    NomorHp,
    /// E-mail.
    Email,
    /// Tax number.
    Npwp,
    /// Domicile.
    Domisili,
    /// NIK.
    Nik,
    /// Number of the family card.
    NomorKk,
    /// Name.
    Nama,
    /// Birth date.
    TanggalLahir,
    /// Sex.
    JenisKelamin,
    /// Rank and pay.
    GolonganGaji,
}

impl Perubahan {
    /// Every change in the order of the table.
    pub const SEMUA: [Self; 13] = [
        Self::Alamat,
        Self::Fktp,
        Self::Kelas,
        Self::NomorHp,
        Self::Email,
        Self::Npwp,
        Self::Domisili,
        Self::Nik,
        Self::NomorKk,
        Self::Nama,
        Self::TanggalLahir,
        Self::JenisKelamin,
        Self::GolonganGaji,
    ];

    /// The code of the tables.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Alamat => "alamat",
            Self::Fktp => "fktp",
            Self::Kelas => "kelas",
            Self::NomorHp => "nomor_hp",
            Self::Email => "email",
            Self::Npwp => "npwp",
            Self::Domisili => "domisili",
            Self::Nik => "nik",
            Self::NomorKk => "nomor_kk",
            Self::Nama => "nama",
            Self::TanggalLahir => "tanggal_lahir",
            Self::JenisKelamin => "jenis_kelamin",
            Self::GolonganGaji => "golongan_gaji",
        }
    }

    /// The change with this code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|p| p.kode() == kode)
    }
}

/// A right: one row of the table `hak_ubah`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HakUbah {
    /// Origin.
    pub asal: Asal,
    /// Code of the change.
    pub perubahan: &'static str,
    /// Codes of the groups that have it.
    pub golongan: &'static [&'static str],
    /// True when the app itself may do it.
    pub di_aplikasi: bool,
    /// Codes of the other ways, best first.
    pub jalan_lain: &'static [&'static str],
}

/// Every right.
pub const HAK: &[HakUbah] = tabel!(HakUbah, "hak_ubah");

pub(crate) const TABEL: &[Batas] = tabel!(Batas, "perubahan_batas");
/// Calendar months at a first-level facility before it can be changed.
pub const FKTP_BULAN: Bernama = Bernama::dari(TABEL, "fktp_bulan");
/// Calendar months in a class before it can be changed.
pub const KELAS_BULAN: Bernama = Bernama::dari(TABEL, "kelas_bulan");
/// Visits to one other first-level facility outside the home regency within a month.
pub const KUNJUNGAN_LUAR: Bernama = Bernama::dari(TABEL, "kunjungan_luar");

/// The right of a group on a day; on a day without a row the one that holds without end, because no source says
/// otherwise. `None` for [`Golongan::TidakDikenal`]: a test sees to it that the table has a row for every other.
pub fn hak(perubahan: Perubahan, golongan: Golongan, pada: NaiveDate) -> Option<&'static HakUbah> {
    hak_dari(HAK, perubahan, golongan, pada)
}

fn hak_dari(tabel: &[HakUbah], perubahan: Perubahan, golongan: Golongan, pada: NaiveDate) -> Option<&HakUbah> {
    let baris = || {
        tabel
            .iter()
            .filter(|h| h.perubahan == perubahan.kode() && h.golongan.contains(&golongan.kode()))
    };
    baris()
        .find(|h| h.asal.berlaku(pada))
        .or_else(|| baris().find(|h| h.asal.sampai.is_none()))
}

/// Reason code of a change that the app may not do for this group.
pub const NOT_IN_APP: &str = "NOT_IN_APP";
/// Reason code of a change that is allowed today, but only through PANDAWA.
pub const LEWAT_PANDAWA: &str = "LEWAT_PANDAWA";

/// May this group make this change in the app at all? Waiting times are asked of [`fktp`] and [`kelas`].
pub fn boleh_ubah(perubahan: Perubahan, golongan: Golongan, hari_ini: NaiveDate) -> Kelayakan {
    match periksa_hak(perubahan, golongan, hari_ini) {
        Err(tidak) => *tidak,
        Ok(hak) => Kelayakan::Boleh {
            mulai: hari_ini,
            penjelasan: karena("rules-perubahan-boleh", &hak.asal.tag())
                .kata("perubahan", perubahan.kode())
                .asumsi_bila(hak.asal.asumsi()),
        },
    }
}

/// The right when the app may do it, otherwise the refusal.
fn periksa_hak(perubahan: Perubahan, golongan: Golongan, pada: NaiveDate) -> Result<&'static HakUbah, Box<Kelayakan>> {
    let (kanal_lain, sumber, asumsi, kunci) = match hak(perubahan, golongan, pada) {
        Some(h) if h.di_aplikasi => return Ok(h),
        Some(h) => (
            h.jalan_lain.iter().filter_map(|k| Kanal::dari_kode(k)).collect(),
            h.asal.tag(),
            h.asal.asumsi(),
            if h.jalan_lain.is_empty() {
                "rules-perubahan-tidak-ada-jalan"
            } else {
                "rules-perubahan-bukan-di-aplikasi"
            },
        ),
        None => (
            vec![Kanal::CareCenter165],
            vec!["§8.1"],
            true,
            "rules-perubahan-tak-dikenal",
        ),
    };
    Err(Box::new(tidak(
        NOT_IN_APP,
        kanal_lain,
        karena(kunci, &sumber)
            .kata("perubahan", perubahan.kode())
            .asumsi_bila(asumsi),
    )))
}

fn tidak(alasan: &str, jalan_lain: Vec<Kanal>, penjelasan: Penjelasan) -> Kelayakan {
    Kelayakan::Tidak {
        alasan: alasan.to_owned(),
        jalan_lain,
        penjelasan,
    }
}

/// The 1st of the month after `tanggal`; `None` beyond the calendar.
pub fn awal_bulan_berikut(tanggal: NaiveDate) -> Option<NaiveDate> {
    tanggal.with_day(1)?.checked_add_months(Months::new(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asal::Keyakinan;

    #[test]
    fn every_change_of_every_group_has_exactly_one_right_without_end() {
        for p in Perubahan::SEMUA {
            for g in Golongan::SEMUA {
                let jumlah = HAK
                    .iter()
                    .filter(|h| h.perubahan == p.kode() && h.golongan.contains(&g.kode()) && h.asal.sampai.is_none())
                    .count();
                assert_eq!(jumlah, 1, "{} {}", p.kode(), g.kode());
            }
        }
        let known = |h: &HakUbah| {
            Perubahan::SEMUA.iter().any(|p| p.kode() == h.perubahan)
                && !h.golongan.is_empty()
                && (h.golongan.iter()).all(|kode| Golongan::SEMUA.iter().any(|g| g.kode() == *kode))
        };
        assert!(HAK.iter().all(known));
    }

    #[test]
    fn a_right_is_that_of_its_day() {
        let baris = |dari, sampai, di_aplikasi| HakUbah {
            asal: Asal {
                dari,
                sampai,
                sumber: "x",
                keyakinan: Keyakinan::Tinggi,
            },
            perubahan: "fktp",
            golongan: &["BP"],
            di_aplikasi,
            jalan_lain: &[],
        };
        let tabel = [
            baris((2021, 1, 1), Some((2022, 12, 31)), false),
            baris((2023, 1, 1), None, true),
        ];
        let pada = |t, b, h| {
            let hari = NaiveDate::from_ymd_opt(t, b, h).unwrap();
            hak_dari(&tabel, Perubahan::Fktp, Golongan::Bp, hari)
                .unwrap()
                .di_aplikasi
        };
        assert!(!pada(2022, 12, 31));
        assert!(pada(2023, 1, 1));
        assert!(!pada(2021, 1, 1));
        assert!(pada(2020, 12, 31), "the row without end holds where nothing is known");
        let hari = NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
        assert_eq!(hak_dari(&tabel, Perubahan::Fktp, Golongan::Pbpu, hari), None);
        assert_eq!(hak_dari(&tabel, Perubahan::Kelas, Golongan::Bp, hari), None);
    }

    #[test]
    fn every_other_way_in_the_table_is_known() {
        for h in HAK {
            for k in h.jalan_lain {
                assert!(Kanal::dari_kode(k).is_some(), "{} {:?}: {k}", h.perubahan, h.golongan);
            }
        }
    }
}
