//! What a payment does to a bill: the receipt, the wait until it is booked, money credited to the oldest months, and
//! the relaxation of 2020 (`domain.md` §6.3, §2.6, §6.5, §7.4).

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{JATUH_TEMPO, TABEL, TagihanError, bulan_tertunggak};
use crate::asal::Asal;
use crate::batas::Bernama;
use crate::bulan::Bulan;
use crate::iuran::{harga, harga_asumsi};
use crate::karena::karena;
use crate::kelas::Kelas;
use crate::penjelasan::{Nilai, Penjelasan};
use crate::rupiah::Rupiah;

const DENDA_TERLAMBAT: Bernama = Bernama::dari(TABEL, "denda_terlambat_bp");
const PEMBUKUAN: Bernama = Bernama::dari(TABEL, "pembukuan_jam");

/// A receipt for one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kuitansi {
    /// Iuran of the month, in rupiah.
    pub iuran: Rupiah,
    /// Late fine, in rupiah; zero since July 2016.
    pub denda: Rupiah,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// The receipt for the iuran of `bulan` paid on a date: there is no late fine since July 2016 (§6.3).
///
/// # Errors
/// [`TagihanError::DendaLama`] when paid late before July 2016; otherwise as [`super::tagihan`].
pub fn kuitansi(kelas: Kelas, anggota: u32, bulan: Bulan, dibayar: NaiveDate) -> Result<Kuitansi, TagihanError> {
    let saat = Bulan::from_date(dibayar)?;
    let terlambat = saat > bulan || (saat == bulan && dibayar.day() > JATUH_TEMPO.pada(dibayar));
    let tarif = DENDA_TERLAMBAT.baris(dibayar);
    if terlambat && !tarif.asal.berlaku(dibayar) {
        return Err(TagihanError::DendaLama);
    }
    let iuran = harga(kelas, anggota, bulan)?;
    let denda = if terlambat {
        iuran.persen(tarif.batas)?
    } else {
        Rupiah::NOL
    };
    let kunci = if terlambat {
        "rules-kuitansi-terlambat"
    } else {
        "rules-kuitansi"
    };
    Ok(Kuitansi {
        iuran,
        denda,
        penjelasan: karena(kunci, &["§6.3", "W41", "W42"])
            .rupiah("iuran", iuran)
            .rupiah("denda", denda)
            .dengan("bulan", Nilai::Bulan(bulan))
            // Whether the fine of a month that was late before it was abolished was waived as well is not printed.
            .asumsi_bila(terlambat && !tarif.asal.berlaku(bulan.first_day()?))
            .asumsi_bila(harga_asumsi(bulan)),
    })
}

/// A payment that the bill may not show yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pembukuan {
    /// True while it is too early to complain.
    pub menunggu: bool,
    /// Instant from which a missing payment is worth a complaint, milliseconds since 1970-01-01 UTC.
    pub sampai_ms: i64,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Is a payment made at `dibayar_ms` and not yet shown still within its 24 hours at `sekarang_ms` (§2.6)?
pub fn pembukuan(dibayar_ms: i64, sekarang_ms: i64) -> Pembukuan {
    let jam = PEMBUKUAN.kini();
    let sampai_ms = dibayar_ms.saturating_add(i64::from(jam) * 3_600_000);
    let menunggu = sekarang_ms < sampai_ms;
    let kunci = if menunggu {
        "rules-pembukuan-menunggu"
    } else {
        "rules-pembukuan-lewat"
    };
    Pembukuan {
        menunggu,
        sampai_ms,
        penjelasan: karena(kunci, &["§2.6"]).jumlah("jam", jam).asumsi_bila(true),
    }
}

/// Money credited to unpaid months, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kredit {
    /// Months it pays in full, oldest first.
    pub lunas: Vec<Bulan>,
    /// Money too little for the next month, in rupiah.
    pub sisa_uang: Rupiah,
    /// Months still unpaid, oldest first.
    pub tersisa: Vec<Bulan>,
    /// What those cost, in rupiah, the left-over money not taken off.
    pub sisa_tagihan: Rupiah,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Credits `uang` to the months of `bulan`, oldest first, whole months only (§7.4, project default).
///
/// # Errors
/// [`super::IuranError::BayarNegatif`], a month without tariff, nobody, or an overflow.
pub fn kreditkan(kelas: Kelas, anggota: u32, bulan: &BTreeSet<Bulan>, uang: Rupiah) -> Result<Kredit, TagihanError> {
    if uang < Rupiah::NOL {
        return Err(super::IuranError::BayarNegatif.into());
    }
    let (mut lunas, mut tersisa) = (Vec::new(), Vec::new());
    let (mut sisa_uang, mut sisa_tagihan) = (uang, Rupiah::NOL);
    for satu in bulan {
        let jumlah = harga(kelas, anggota, *satu)?;
        if tersisa.is_empty() && jumlah <= sisa_uang {
            sisa_uang = sisa_uang.minus(jumlah)?;
            lunas.push(*satu);
        } else {
            sisa_tagihan = sisa_tagihan.plus(jumlah)?;
            tersisa.push(*satu);
        }
    }
    let penjelasan = karena("rules-kredit", &["§7.4"])
        .rupiah("uang", uang)
        .jumlah("lunas", banyak(&lunas))
        .jumlah("tersisa", banyak(&tersisa))
        .rupiah("sisa-uang", sisa_uang)
        .rupiah("sisa-tagihan", sisa_tagihan)
        .asumsi_bila(true);
    Ok(Kredit {
        lunas,
        sisa_uang,
        tersisa,
        sisa_tagihan,
        penjelasan,
    })
}

fn banyak(bulan: &[Bulan]) -> i64 {
    i64::try_from(bulan.len()).unwrap_or(i64::MAX)
}

#[derive(Debug, Clone, Copy)]
struct BarisRelaksasi {
    asal: Asal,
    bulan: u32,
}

const RELAKSASI: &[BarisRelaksasi] = tabel!(BarisRelaksasi, "relaksasi");

/// The way back to an active membership that the relaxation opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaksasi {
    /// Months that were enough, oldest first.
    pub bulan: Vec<Bulan>,
    /// Their price, in rupiah.
    pub jumlah: Rupiah,
    /// Billed months that were still to be paid after them.
    pub tersisa: Vec<Bulan>,
    /// Why; W19 prints neither which six months nor the days, so always marked as an assumption.
    pub penjelasan: Penjelasan,
}

/// What the relaxation of 2020 let a family in arrears pay first to be active at once (§6.5, W19); `None` on any other
/// date or when no more months are owed than it asked for.
///
/// # Errors
/// As [`super::tagihan`].
pub fn relaksasi(
    kelas: Kelas,
    anggota: u32,
    belum_dibayar: &BTreeSet<Bulan>,
    tanggal: NaiveDate,
) -> Result<Option<Relaksasi>, TagihanError> {
    let Some(baris) = RELAKSASI.iter().find(|r| r.asal.berlaku(tanggal)) else {
        return Ok(None);
    };
    let mut bulan = bulan_tertunggak(belum_dibayar, Bulan::from_date(tanggal)?);
    let cukup = usize::try_from(baris.bulan).unwrap_or(usize::MAX);
    if bulan.len() <= cukup {
        return Ok(None);
    }
    let tersisa = bulan.split_off(cukup);
    let mut jumlah = Rupiah::NOL;
    for satu in &bulan {
        jumlah = jumlah.plus(harga(kelas, anggota, *satu)?)?;
    }
    Ok(Some(Relaksasi {
        bulan,
        jumlah,
        penjelasan: karena("rules-relaksasi", &["§6.5", "W19"])
            .jumlah("bulan", baris.bulan)
            .rupiah("jumlah", jumlah)
            .jumlah("tersisa", banyak(&tersisa))
            .asumsi_bila(true),
        tersisa,
    }))
}
