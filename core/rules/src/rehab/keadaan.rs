//! A running plan: which stages are paid, what a missed stage does, and whether it can be cancelled (`domain.md` §7.4).
//!
//! None of it is established (§16.4); every answer is marked as an assumption.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Keluarga, RehabError, Rencana};
use crate::bulan::Bulan;
use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan, Penjelasan};
use crate::rupiah::{Rupiah, RupiahError};
use crate::tagihan::{Kredit, kreditkan};

/// Money paid towards a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PembayaranTahap {
    /// Day of payment.
    pub tanggal: NaiveDate,
    /// Rupiah.
    pub jumlah: Rupiah,
}

/// Where a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NasibRencana {
    /// Every stage due so far was paid in time.
    Berjalan,
    /// Every stage is paid.
    Selesai,
    /// A stage was unpaid at the end of its month.
    Gagal,
}

/// A plan on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeadaanRencana {
    /// Where it stands.
    pub nasib: NasibRencana,
    /// Stages paid in full and in time.
    pub tahap_lunas: u32,
    /// Last day to pay the next stage; `None` when there is none.
    pub jatuh_tempo_berikut: Option<NaiveDate>,
    /// First day after the missed stage; `None` unless it failed.
    pub gagal_sejak: Option<NaiveDate>,
    /// First day on which a new plan can be registered, if still eligible; `None` unless it failed.
    pub daftar_lagi_sejak: Option<NaiveDate>,
    /// What the money paid so far has settled: oldest months first, and what returns to the normal bill.
    pub kredit: Kredit,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Follows a plan through its payments up to and including `pada`. `keluarga.belum_dibayar` are the unpaid months of
/// the day of registration.
///
/// A stage counts when the money paid by its last day reaches the sum of all stages up to it. A stage unpaid at the end
/// of its month makes the plan fail; money already paid stays credited to the oldest months, running iuran of paid
/// stages included; the rest returns to the normal bill; a new plan is possible in the next window (all D). Money paid
/// later is credited to the months like any other payment.
///
/// # Errors
/// [`super::IuranError::BayarNegatif`] for a negative payment, a month that cannot be priced, or an overflow.
pub fn keadaan_rencana(
    rencana: &Rencana,
    keluarga: &Keluarga<'_>,
    pembayaran: &[PembayaranTahap],
    pada: NaiveDate,
) -> Result<KeadaanRencana, RehabError> {
    if pembayaran.iter().any(|p| p.jumlah < Rupiah::NOL) {
        return Err(super::IuranError::BayarNegatif.into());
    }
    let terkumpul = |sampai: NaiveDate| -> Result<Rupiah, RupiahError> {
        Rupiah::sum(
            pembayaran
                .iter()
                .filter(|p| p.tanggal <= sampai.min(pada))
                .map(|p| p.jumlah),
        )
    };
    let mut perlu = Rupiah::NOL;
    let mut lunas: u32 = 0;
    let mut terlewat = None;
    let mut berikut = None;
    for tahap in &rencana.tahap {
        perlu = perlu.plus(tahap.jumlah)?;
        if terkumpul(tahap.jatuh_tempo)? >= perlu {
            lunas += 1;
            continue;
        }
        if tahap.jatuh_tempo < pada {
            terlewat = Some(tahap.jatuh_tempo);
        } else {
            berikut = Some(tahap.jatuh_tempo);
        }
        break;
    }
    let gagal_sejak = terlewat.and_then(|t| t.succ_opt());
    let (nasib, kunci) = match (gagal_sejak, berikut) {
        (Some(_), _) => (NasibRencana::Gagal, "rules-rehab-gagal"),
        (None, Some(_)) => (NasibRencana::Berjalan, "rules-rehab-berjalan"),
        (None, None) => (NasibRencana::Selesai, "rules-rehab-selesai"),
    };
    let kredit = kredit(rencana, keluarga, lunas, terkumpul(pada)?, pada)?;
    let mut penjelasan = karena(kunci, &["§7.4", "§16.4"])
        .jumlah("lunas", lunas)
        .jumlah("tahap", i64::try_from(rencana.tahap.len()).unwrap_or(i64::MAX))
        .rupiah("sisa-tagihan", kredit.sisa_tagihan)
        .asumsi_bila(true);
    if let Some(tanggal) = gagal_sejak.or(berikut) {
        penjelasan = penjelasan.tanggal("tanggal", tanggal);
    }
    Ok(KeadaanRencana {
        nasib,
        tahap_lunas: lunas,
        jatuh_tempo_berikut: berikut,
        gagal_sejak,
        // A stage ends with its month, so the window of the month after it is the next one.
        daftar_lagi_sejak: gagal_sejak,
        kredit,
        penjelasan,
    })
}

/// Paid stages settle their months and, where they contain them, the running iuran of their month; what is left over
/// goes to the oldest months still owed, those that became due since the registration included.
fn kredit(
    rencana: &Rencana,
    keluarga: &Keluarga<'_>,
    lunas: u32,
    uang: Rupiah,
    pada: NaiveDate,
) -> Result<Kredit, RehabError> {
    let (mut sudah, mut utang) = (Vec::new(), BTreeSet::new());
    let mut terpakai = Rupiah::NOL;
    for (k, tahap) in (0..).zip(&rencana.tahap) {
        let bulan = Bulan::from_date(tahap.jatuh_tempo)?;
        let berjalan = (tahap.berjalan > Rupiah::NOL).then_some(bulan);
        if k < lunas {
            terpakai = terpakai.plus(tahap.jumlah)?;
            sudah.extend(tahap.bulan.iter().copied().chain(berjalan));
        } else {
            utang.extend(tahap.bulan.iter().copied());
            utang.extend(berjalan.filter(|b| b.first_day().is_ok_and(|h| h <= pada)));
        }
    }
    let mut kredit = kreditkan(
        keluarga.kelas,
        keluarga.anggota,
        &utang,
        uang.minus(terpakai)?.max(Rupiah::NOL),
    )?;
    kredit.lunas.extend(sudah);
    kredit.lunas.sort_unstable();
    Ok(kredit)
}

/// May a plan be cancelled on a day? Before the first payment; after it only by paying off (D, §16.4).
#[must_use]
pub fn boleh_batal(pembayaran: &[PembayaranTahap], tanggal: NaiveDate) -> Kelayakan {
    let sudah = pembayaran
        .iter()
        .any(|p| p.tanggal <= tanggal && p.jumlah > Rupiah::NOL);
    let jelas = |kunci| {
        karena(kunci, &["§7.4", "§16.4"])
            .tanggal("tanggal", tanggal)
            .asumsi_bila(true)
    };
    if sudah {
        Kelayakan::Tidak {
            alasan: "SUDAH_DIBAYAR".to_owned(),
            jalan_lain: vec![Kanal::Aplikasi],
            penjelasan: jelas("rules-rehab-batal-sudah-dibayar"),
        }
    } else {
        Kelayakan::Boleh {
            mulai: tanggal,
            penjelasan: jelas("rules-rehab-batal-boleh"),
        }
    }
}
