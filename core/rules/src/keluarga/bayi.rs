//! Newborns: until when to register, from when billed, until when the NIK may be missing (`domain.md` §5.4).

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::batas;
use crate::bulan::Bulan;
use crate::karena::karena;
use crate::penjelasan::{Nilai, Penjelasan};
use crate::salah::InputSalah;
use crate::segmen::{Pembayar, Segmen};

/// A newborn child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BayiBaruLahir {
    /// Segment of the mother.
    pub segmen_ibu: Segmen,
    /// Birth date.
    pub tanggal_lahir: NaiveDate,
    /// Day of registration, or today while it is not yet done.
    pub tanggal: NaiveDate,
    /// The how-manieth child it is, from 1; matters to PPU families only.
    #[serde(default = "pertama")]
    pub anak_ke: u32,
    /// The NIK is known.
    #[serde(default)]
    pub ada_nik: bool,
}

const fn pertama() -> u32 {
    1
}

/// What holds for a newborn on the day asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanBayi {
    /// Last day on which registration is on time: 28 days after birth. `None` when no registration is needed.
    pub batas_daftar: Option<NaiveDate>,
    /// The day asked for is past that.
    pub terlambat: bool,
    /// Becomes a participant without registration (mother PBI JK).
    pub otomatis: bool,
    /// Active at once after registration, without a payment of the family.
    pub langsung_aktif: bool,
    /// First month the family is billed for; `None` when the family pays nothing for the child.
    pub ditagih_sejak: Option<Bulan>,
    /// The family card and the online NIK are required now.
    pub perlu_kk_dan_nik: bool,
    /// Last day on which the child may be without NIK.
    pub batas_nik: NaiveDate,
    /// Suspended until the NIK is known.
    pub dinonaktifkan: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Decides for a newborn.
///
/// The 28th day and the day three calendar months after birth still count (D). From `batas_nik` + 1 the child without
/// NIK is suspended, whatever its segment (R01).
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` before 2020; `TANGGAL_CONFLICT` before the birth; `ANAK_KE_RANGE` for 0;
/// `SEGMEN_IBU_UNKNOWN`; `TANGGAL_LAHIR_OVERFLOW` beyond the calendar.
pub fn bayi_baru_lahir(b: &BayiBaruLahir) -> Result<PutusanBayi, InputSalah> {
    let daftar_hari = batas("bayi_daftar_hari", b.tanggal)?;
    let nik_bulan = batas("bayi_nik_bulan", b.tanggal)?;
    let anak_terbanyak = batas("anak_terbanyak", b.tanggal)?;
    periksa(b)?;
    let hari = Days::new(u64::from(daftar_hari));
    let batas_daftar = b.tanggal_lahir.checked_add_days(hari).ok_or(MELUAP)?;
    let batas_nik = b
        .tanggal_lahir
        .checked_add_months(Months::new(nik_bulan))
        .ok_or(MELUAP)?;

    let terlambat = b.tanggal > batas_daftar;
    let dinonaktifkan = !b.ada_nik && b.tanggal > batas_nik;
    let jalur = match b.segmen_ibu.pembayar() {
        Pembayar::Pusat if b.segmen_ibu == Segmen::PbiJk => Jalur::pbi(),
        Pembayar::Peserta => Jalur::mandiri(b, terlambat)?,
        Pembayar::PemberiKerjaDanPekerja => Jalur::ppu(b.anak_ke > anak_terbanyak, terlambat),
        // Through whom a regional government's newborn goes has no source.
        Pembayar::Pemda => Jalur::biasa(karena("rules-bayi-pemda", &["§5.4", "W32"]).asumsi_bila(true)),
        // Pensioners and veterans add family members through PANDAWA.
        Pembayar::Pusat | Pembayar::PusatDanPensiunan => {
            Jalur::biasa(karena("rules-bayi-pensiunan", &["§5.4", "§13.4", "W32", "R01"]))
        }
        Pembayar::TidakDiketahui => return Err(InputSalah::TidakDikenal { bidang: "segmen_ibu" }),
    };
    let penjelasan = if dinonaktifkan {
        karena("rules-bayi-tanpa-nik", &["§5.4", "R01", "W56"])
    } else {
        jalur.penjelasan
    };
    Ok(PutusanBayi {
        batas_daftar: (!jalur.otomatis).then_some(batas_daftar),
        terlambat: terlambat && !jalur.otomatis,
        otomatis: jalur.otomatis,
        langsung_aktif: jalur.langsung_aktif && !dinonaktifkan,
        ditagih_sejak: jalur.ditagih_sejak,
        perlu_kk_dan_nik: jalur.perlu_kk_dan_nik,
        batas_nik,
        dinonaktifkan,
        penjelasan: penjelasan
            .tanggal("batas-daftar", batas_daftar)
            .tanggal("batas-nik", batas_nik)
            .jumlah("hari", daftar_hari)
            .jumlah("bulan", nik_bulan)
            .asumsi_bila(b.tanggal == batas_daftar || b.tanggal == batas_nik),
    })
}

const MELUAP: InputSalah = InputSalah::Meluap {
    bidang: "tanggal_lahir",
};

/// What no newborn can be.
fn periksa(b: &BayiBaruLahir) -> Result<(), InputSalah> {
    if b.tanggal < b.tanggal_lahir {
        return Err(InputSalah::Bertentangan {
            bidang: "tanggal",
            dengan: "tanggal_lahir",
        });
    }
    if b.anak_ke == 0 {
        return Err(InputSalah::Rentang {
            bidang: "anak_ke",
            paling_sedikit: 1,
            paling_banyak: i64::from(u32::MAX),
        });
    }
    Ok(())
}

/// How the child becomes a participant, which depends on who pays for its mother.
struct Jalur {
    otomatis: bool,
    langsung_aktif: bool,
    ditagih_sejak: Option<Bulan>,
    perlu_kk_dan_nik: bool,
    penjelasan: Penjelasan,
}

impl Jalur {
    /// Registered by the family, which pays nothing for the child; active later.
    fn biasa(penjelasan: Penjelasan) -> Self {
        Self {
            otomatis: false,
            langsung_aktif: false,
            ditagih_sejak: None,
            perlu_kk_dan_nik: false,
            penjelasan,
        }
    }

    fn pbi() -> Self {
        Self {
            otomatis: true,
            langsung_aktif: true,
            ..Self::biasa(karena("rules-bayi-pbi", &["§5.4", "W32", "R02"]))
        }
    }

    /// Billed from the month of registration or, when that is late, from the month of birth.
    fn mandiri(b: &BayiBaruLahir, terlambat: bool) -> Result<Self, InputSalah> {
        let (kunci, hari) = if terlambat {
            ("rules-bayi-mandiri-terlambat", b.tanggal_lahir)
        } else {
            ("rules-bayi-mandiri", b.tanggal)
        };
        let sejak = Bulan::from_date(hari).map_err(|_| MELUAP)?;
        let penjelasan = karena(kunci, &["§5.4", "W32", "W56", "W57"]).dengan("sejak", Nilai::Bulan(sejak));
        Ok(Self {
            ditagih_sejak: Some(sejak),
            ..Self::biasa(penjelasan)
        })
    }

    /// `tambahan`: beyond the children that the wage pays for.
    fn ppu(tambahan: bool, terlambat: bool) -> Self {
        let kunci = match (tambahan, terlambat) {
            (true, _) => "rules-bayi-ppu-tambahan",
            (false, true) => "rules-bayi-ppu-terlambat",
            (false, false) => "rules-bayi-ppu",
        };
        Self {
            langsung_aktif: !tambahan,
            perlu_kk_dan_nik: terlambat,
            ..Self::biasa(karena(kunci, &["§5.4", "R02", "W56"]))
        }
    }
}
