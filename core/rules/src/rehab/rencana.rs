//! One plan: whole months, oldest first, a due day for each stage (`domain.md` §7.3).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Keluarga, RehabError, Versi, terbuka};
use crate::bulan::Bulan;
use crate::iuran::harga;
use crate::karena::karena;
use crate::penjelasan::Penjelasan;
use crate::rupiah::Rupiah;
use crate::tagihan::{StatusIuran, bulan_tertunggak};

/// One stage of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tahap {
    /// Months of arrears it settles, oldest first.
    pub bulan: Vec<Bulan>,
    /// Arrears in it, in rupiah.
    pub tunggakan: Rupiah,
    /// Running iuran in it, in rupiah; zero when those are paid beside the plan.
    pub berjalan: Rupiah,
    /// The instalment, in rupiah.
    pub jumlah: Rupiah,
    /// Last day to pay it.
    pub jatuh_tempo: NaiveDate,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rencana {
    /// The version it follows.
    pub versi: Versi,
    /// Stages in order of payment.
    pub tahap: Vec<Tahap>,
    /// Sum of the instalments, in rupiah.
    pub total: Rupiah,
    /// Why it is made like this.
    pub penjelasan: Penjelasan,
}

/// The plan of `n` stages for registering in month `daftar`: whole months, oldest first, the first stages one month
/// longer when months do not divide; stage k is due on the last day of the k-th month from `daftar` (§7.3; the split
/// and the due day are project defaults).
///
/// # Errors
/// Why there is no such plan, see [`RehabError`].
pub fn rencana(versi: Versi, keluarga: &Keluarga<'_>, daftar: Bulan, n: u32) -> Result<Rencana, RehabError> {
    let bulan = bulan_tertunggak(keluarga.belum_dibayar, daftar);
    let jumlah_bulan = u32::try_from(bulan.len()).map_err(|_| RehabError::JumlahTahap)?;
    let a = terbuka(versi, keluarga.asal, jumlah_bulan)?;
    if !a.tahap(jumlah_bulan).contains(&n) {
        return Err(RehabError::JumlahTahap);
    }
    let (isi, lebih) = (jumlah_bulan / n, jumlah_bulan % n);
    let harga = |bulan| harga(keluarga.kelas, keluarga.anggota, bulan);
    let mut sisa = bulan.into_iter();
    let mut tahap = Vec::new();
    for k in 0..n {
        let banyak = if k < lebih { isi + 1 } else { isi };
        let bulan: Vec<Bulan> = (0..banyak).filter_map(|_| sisa.next()).collect();
        let jatuh = daftar.plus(k)?;
        let tunggakan = bulan
            .iter()
            .try_fold(Rupiah::NOL, |jumlah, b| Ok::<_, RehabError>(jumlah.plus(harga(*b)?)?))?;
        // The month of registration may be paid already; then no stage asks for it again.
        let termasuk = a.dengan_berjalan && (jatuh > daftar || keluarga.belum_dibayar.contains(&daftar));
        let berjalan = if termasuk { harga(jatuh)? } else { Rupiah::NOL };
        let jumlah = tunggakan.plus(berjalan)?;
        if jumlah < Rupiah(a.angsuran_minimum) {
            return Err(RehabError::AngsuranKurang);
        }
        tahap.push(Tahap {
            bulan,
            tunggakan,
            berjalan,
            jumlah,
            jatuh_tempo: jatuh.last_day()?,
        });
    }
    let total = Rupiah::sum(tahap.iter().map(|t| t.jumlah))?;
    let kunci = if a.dengan_berjalan {
        "rules-rehab-rencana-berjalan"
    } else {
        "rules-rehab-rencana"
    };
    let mut sumber = vec!["§7.3"];
    sumber.extend(a.asal.tag());
    let penjelasan = karena(kunci, &sumber)
        .kata("versi", versi.nama())
        .jumlah("tahap", n)
        .jumlah("bulan", jumlah_bulan)
        .rupiah("total", total)
        // No source prints the split of the months or the due day.
        .asumsi_bila(true);
    Ok(Rencana {
        versi,
        tahap,
        total,
        penjelasan,
    })
}

/// Every plan open to the family, fewest stages first, so that a screen can show them side by side. Numbers of stages
/// that fall below the smallest instalment are left out.
///
/// # Errors
/// Why there is no plan at all, see [`RehabError`]; [`RehabError::AngsuranKurang`] when every number of stages falls
/// below the smallest instalment.
pub fn semua_rencana(versi: Versi, keluarga: &Keluarga<'_>, daftar: Bulan) -> Result<Vec<Rencana>, RehabError> {
    let bulan = bulan_tertunggak(keluarga.belum_dibayar, daftar).len();
    let bulan = u32::try_from(bulan).map_err(|_| RehabError::JumlahTahap)?;
    let mut semua = Vec::new();
    for n in terbuka(versi, keluarga.asal, bulan)?.tahap(bulan) {
        match rencana(versi, keluarga, daftar, n) {
            Ok(rencana) => semua.push(rencana),
            Err(RehabError::AngsuranKurang) => {}
            Err(lain) => return Err(lain),
        }
    }
    if semua.is_empty() {
        return Err(RehabError::AngsuranKurang);
    }
    Ok(semua)
}

/// Coverage during a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusRencana {
    /// Active or suspended.
    pub status: StatusIuran,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Coverage of a PBPU/BP family in a plan after paying `dibayar` of `n` stages: never before the last stage (§0.3),
/// and under 1.0 only when the current month is paid too (§7.3).
///
/// # Errors
/// [`RehabError::JumlahTahap`] for a plan without stages, or for more stages paid than it has.
pub fn status_rencana(versi: Versi, dibayar: u32, n: u32, berjalan_lunas: bool) -> Result<StatusRencana, RehabError> {
    if n == 0 || dibayar > n {
        return Err(RehabError::JumlahTahap);
    }
    let (status, kunci) = if dibayar < n {
        (StatusIuran::Nonaktif, "rules-rehab-status-belum-selesai")
    } else if versi == Versi::Satu && !berjalan_lunas {
        (StatusIuran::Nonaktif, "rules-rehab-status-bulan-berjalan")
    } else {
        (StatusIuran::Aktif, "rules-rehab-status-aktif")
    };
    let sumber: &[&str] = match versi {
        Versi::Satu => &["§7.3", "S1:34"],
        Versi::Dua => &["§7.3", "W20", "W21"],
    };
    Ok(StatusRencana {
        status,
        penjelasan: karena(kunci, sumber)
            .kata("versi", versi.nama())
            .jumlah("lunas", dibayar)
            .jumlah("tahap", n),
    })
}
