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
    let meluap = || InputSalah::Meluap {
        bidang: "tanggal_lahir",
    };
    let daftar_hari = batas("bayi_daftar_hari", b.tanggal)?;
    let nik_bulan = batas("bayi_nik_bulan", b.tanggal)?;
    let anak_terbanyak = batas("anak_terbanyak", b.tanggal)?;
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
    let batas_daftar = b
        .tanggal_lahir
        .checked_add_days(Days::new(u64::from(daftar_hari)))
        .ok_or_else(meluap)?;
    let batas_nik = b
        .tanggal_lahir
        .checked_add_months(Months::new(nik_bulan))
        .ok_or_else(meluap)?;
    let terlambat = b.tanggal > batas_daftar;
    let bulan = |t| Bulan::from_date(t).map_err(|_| meluap());
    let anak_tambahan = b.anak_ke > anak_terbanyak;
    let mut putusan = PutusanBayi {
        batas_daftar: Some(batas_daftar),
        terlambat,
        otomatis: false,
        langsung_aktif: false,
        ditagih_sejak: None,
        perlu_kk_dan_nik: false,
        batas_nik,
        dinonaktifkan: !b.ada_nik && b.tanggal > batas_nik,
        penjelasan: karena("rules-bayi-pensiunan", &["§5.4", "§13.4", "W32", "R01"]),
    };
    match b.segmen_ibu.pembayar() {
        Pembayar::Pusat if b.segmen_ibu == Segmen::PbiJk => {
            putusan.batas_daftar = None;
            putusan.terlambat = false;
            putusan.otomatis = true;
            putusan.langsung_aktif = true;
            putusan.penjelasan = karena("rules-bayi-pbi", &["§5.4", "W32", "R02"]);
        }
        Pembayar::Peserta => {
            let sejak = bulan(if terlambat { b.tanggal_lahir } else { b.tanggal })?;
            putusan.ditagih_sejak = Some(sejak);
            putusan.penjelasan = karena(
                if terlambat {
                    "rules-bayi-mandiri-terlambat"
                } else {
                    "rules-bayi-mandiri"
                },
                &["§5.4", "W32", "W56", "W57"],
            )
            .dengan("sejak", Nilai::Bulan(sejak));
        }
        Pembayar::PemberiKerjaDanPekerja => {
            putusan.langsung_aktif = !anak_tambahan;
            putusan.perlu_kk_dan_nik = terlambat;
            putusan.penjelasan = karena(
                match (anak_tambahan, terlambat) {
                    (true, _) => "rules-bayi-ppu-tambahan",
                    (false, true) => "rules-bayi-ppu-terlambat",
                    (false, false) => "rules-bayi-ppu",
                },
                &["§5.4", "R02", "W56"],
            );
        }
        Pembayar::TidakDiketahui => {
            return Err(InputSalah::TidakDikenal { bidang: "segmen_ibu" });
        }
        // Through whom a regional government's newborn goes has no source.
        Pembayar::Pemda => {
            putusan.penjelasan = karena("rules-bayi-pemda", &["§5.4", "W32"]).asumsi_bila(true);
        }
        // Pensioners and veterans add family members through PANDAWA.
        Pembayar::Pusat | Pembayar::PusatDanPensiunan => {}
    }
    if putusan.dinonaktifkan {
        putusan.langsung_aktif = false;
        putusan.penjelasan = karena("rules-bayi-tanpa-nik", &["§5.4", "R01", "W56"]);
    }
    putusan.penjelasan = putusan
        .penjelasan
        .tanggal("batas-daftar", batas_daftar)
        .tanggal("batas-nik", batas_nik)
        .jumlah("hari", daftar_hari)
        .jumlah("bulan", nik_bulan)
        .asumsi_bila(b.tanggal == batas_daftar || b.tanggal == batas_nik);
    Ok(putusan)
}
