//! All plans at once, beside paying everything now: what each costs a month, in all, and when the card works again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AsalUtang, Keluarga, RehabError, Rencana, Versi, ditolak, jendela_berikut, semua_rencana};
use crate::bulan::Bulan;
use crate::iuran::harga;
use crate::karena::karena;
use crate::penjelasan::Penjelasan;
use crate::rupiah::Rupiah;
use crate::tagihan::{bulan_tertunggak, tagihan};

/// Paying everything at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sekaligus {
    /// Arrears and, for a PBPU/BP family, the current month when unpaid, in rupiah.
    pub jumlah: Rupiah,
    /// Day of payment, on which the membership is active again; `None` for people whose new segment already covers
    /// them.
    pub aktif: Option<NaiveDate>,
}

/// One plan with what matters for choosing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PilihanRencana {
    /// The plan.
    pub rencana: Rencana,
    /// Smallest instalment, in rupiah.
    pub angsuran_terkecil: Rupiah,
    /// Largest instalment, in rupiah.
    pub angsuran_terbesar: Rupiah,
    /// Running iuran of the plan's months that are paid beside it, in rupiah; zero when the instalments contain them.
    pub berjalan_terpisah: Rupiah,
    /// Everything paid until the last stage, in rupiah.
    pub total_keluar: Rupiah,
    /// Latest day on which the membership is active again when every payment is made in time; `None` for people whose
    /// new segment already covers them.
    pub aktif_paling_lambat: Option<NaiveDate>,
    /// Why on that day.
    pub penjelasan: Penjelasan,
}

/// A version that offers the family no plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TanpaRencana {
    /// The version.
    pub versi: Versi,
    /// Machine-readable reason: `SEGMEN`, `TUNGGAKAN_KURANG` or `ANGSURAN_KURANG`.
    pub alasan: String,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Every way to settle the arrears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Perbandingan {
    /// Everything now.
    pub sekaligus: Sekaligus,
    /// First day on which the plans can be registered: the day asked for, or the 1st of the next month when the window
    /// of this one is closed.
    pub daftar_sejak: NaiveDate,
    /// Plans of the versions asked for, in that order, fewest stages first; empty when none is open.
    pub rencana: Vec<PilihanRencana>,
    /// The versions asked for that offer no plan.
    pub tanpa_rencana: Vec<TanpaRencana>,
}

/// All plans of `versi` (one version, or [`Versi::SEMUA`] side by side) for registering on a date (§7.3).
///
/// When the window is closed on that date, the plans are those of the next month: its first stage is due then, and the
/// current month has become arrears if it is unpaid.
///
/// # Errors
/// A month without tariff, nobody, an overflow, or a date outside the calendar.
pub fn bandingkan(versi: &[Versi], keluarga: &Keluarga<'_>, tanggal: NaiveDate) -> Result<Perbandingan, RehabError> {
    let daftar_sejak = jendela_berikut(tanggal)?.unwrap_or(tanggal);
    let daftar = Bulan::from_date(daftar_sejak)?;
    let bill = tagihan(keluarga.kelas, keluarga.anggota, keluarga.belum_dibayar, tanggal)?;
    let mandiri = keluarga.asal == AsalUtang::Mandiri;
    let sekaligus = Sekaligus {
        jumlah: if mandiri { bill.untuk_aktif } else { bill.tunggakan },
        aktif: mandiri.then_some(tanggal),
    };
    // A month that begins before the plan does will be owed by then.
    let mut belum_dibayar = keluarga.belum_dibayar.clone();
    if daftar_sejak > tanggal {
        belum_dibayar.insert(daftar);
    }
    let keluarga = Keluarga {
        belum_dibayar: &belum_dibayar,
        ..*keluarga
    };
    let bulan = u32::try_from(bulan_tertunggak(keluarga.belum_dibayar, daftar).len()).unwrap_or(u32::MAX);
    let (mut pilihan, mut tanpa_rencana) = (Vec::new(), Vec::new());
    for satu in versi {
        match semua_rencana(*satu, &keluarga, daftar) {
            Ok(semua) => {
                for rencana in semua {
                    pilihan.push(nilai(&keluarga, daftar, rencana)?);
                }
            }
            Err(sebab @ (RehabError::Segmen | RehabError::TunggakanKurang | RehabError::AngsuranKurang)) => {
                tanpa_rencana.push(TanpaRencana {
                    versi: *satu,
                    alasan: sebab.kode().to_owned(),
                    penjelasan: ditolak(&sebab, *satu, keluarga.asal, bulan),
                });
            }
            Err(lain) => return Err(lain),
        }
    }
    Ok(Perbandingan {
        sekaligus,
        daftar_sejak,
        rencana: pilihan,
        tanpa_rencana,
    })
}

fn nilai(keluarga: &Keluarga<'_>, daftar: Bulan, rencana: Rencana) -> Result<PilihanRencana, RehabError> {
    let angsuran = || rencana.tahap.iter().map(|t| t.jumlah);
    let terpisah = keluarga.asal == AsalUtang::Mandiri && rencana.versi == Versi::Satu;
    let mut berjalan_terpisah = Rupiah::NOL;
    if terpisah {
        for (k, _) in (0..).zip(&rencana.tahap) {
            let bulan = daftar.plus(k)?;
            // A current month that is paid already is not paid again.
            if bulan > daftar || keluarga.belum_dibayar.contains(&bulan) {
                berjalan_terpisah = berjalan_terpisah.plus(harga(keluarga.kelas, keluarga.anggota, bulan)?)?;
            }
        }
    }
    let akhir = rencana.tahap.last().map(|t| t.jatuh_tempo);
    let aktif_paling_lambat = akhir.filter(|_| keluarga.asal == AsalUtang::Mandiri);
    let kunci = match (keluarga.asal, rencana.versi) {
        (AsalUtang::PindahSegmen, _) => "rules-rehab-aktif-pindah",
        (AsalUtang::Mandiri, Versi::Satu) => "rules-rehab-aktif-satu",
        (AsalUtang::Mandiri, Versi::Dua) => "rules-rehab-aktif-dua",
    };
    let mut penjelasan = karena(kunci, &["§7.3", "S1:34", "W20", "W21"])
        .kata("versi", rencana.versi.nama())
        .asumsi_bila(true);
    if let Some(akhir) = akhir {
        penjelasan = penjelasan.tanggal("akhir", akhir);
    }
    Ok(PilihanRencana {
        angsuran_terkecil: angsuran().min().unwrap_or_default(),
        angsuran_terbesar: angsuran().max().unwrap_or_default(),
        berjalan_terpisah,
        total_keluar: rencana.total.plus(berjalan_terpisah)?,
        aktif_paling_lambat,
        penjelasan,
        rencana,
    })
}
