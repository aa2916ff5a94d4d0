//! Denda pelayanan: the service fine on a hospital stay soon after a suspension ended (`domain.md` §6.4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::batas::{Batas, Bernama};
use super::karena::karena;
use super::penjelasan::Penjelasan;
use super::rupiah::{Rupiah, RupiahError};
use super::salah::InputSalah;
use super::segmen::{Pembayar, Segmen};

pub(crate) const TABEL: &[Batas] = tabel!(Batas, "denda_batas");
const TARIF: Bernama = Bernama::dari(TABEL, "tarif_bp");
const BULAN: Bernama = Bernama::dari(TABEL, "bulan");
const TERTINGGI: Bernama = Bernama::dari(TABEL, "rupiah");
const HARI: Bernama = Bernama::dari(TABEL, "hari");

/// Last day after reactivation on which a stay is fined; the day of reactivation is day 0 (§6.4, inclusive: default).
pub const HARI_TERAKHIR: i64 = HARI.kini() as i64;
/// Highest fine for one admission, in rupiah (§6.4).
pub const BATAS: Rupiah = Rupiah(TERTINGGI.kini() as i64);

/// The care given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layanan {
    /// Outpatient care anywhere.
    RawatJalan,
    /// Inpatient care at a first-level facility.
    RawatInapFktp,
    /// Inpatient care at a hospital; the only care that is fined.
    RawatInapLanjutan,
}

/// Who owes the fine, if any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Penanggung {
    /// The participant: PBPU and BP.
    Peserta,
    /// The employer: PPU.
    PemberiKerja,
    /// Nobody: PBI and Pemda members, and the incapable, whatever their segment (general knowledge only, §6.4).
    Bebas,
}

/// Who owes a fine in a segment, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanPenanggung {
    /// Who owes it.
    pub penanggung: Penanggung,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Who owes a fine in a segment: the employer of a worker, nobody for PBI and Pemda members (K), else the participant
/// (R02, W13). That somebody is incapable is no matter of the segment; who knows it asks with [`Penanggung::Bebas`].
///
/// # Errors
/// `SEGMEN_UNKNOWN` for a segment this version does not know: it may be one of workers.
pub fn penanggung(segmen: &Segmen) -> Result<PutusanPenanggung, InputSalah> {
    let (penanggung, kunci) = match segmen.pembayar() {
        Pembayar::TidakDiketahui => return Err(InputSalah::TidakDikenal { bidang: "segmen" }),
        Pembayar::PemberiKerjaDanPekerja => (Penanggung::PemberiKerja, "rules-denda-penanggung-pemberi-kerja"),
        // Veterans do not pay their iuran either, but no source exempts them.
        _ if matches!(segmen, Segmen::PbiJk | Segmen::PbpuPemda) => (Penanggung::Bebas, "rules-denda-exempt"),
        _ => (Penanggung::Peserta, "rules-denda-penanggung-peserta"),
    };
    Ok(PutusanPenanggung {
        penanggung,
        penjelasan: karena(kunci, &["§6.4", "R02", "W13"]).asumsi_bila(penanggung == Penanggung::Bebas),
    })
}

/// One admission after a suspension ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Perawatan {
    /// The care given.
    pub layanan: Layanan,
    /// Estimated INA-CBG package by initial diagnosis and procedure, in rupiah, not negative.
    pub biaya: Rupiah,
    /// Months that were in arrears before reactivation.
    pub bulan_tertunggak: u32,
    /// Day the suspension ended.
    pub aktif_kembali: NaiveDate,
    /// Day of admission.
    pub masuk: NaiveDate,
    /// Who owes a fine in the participant's segment.
    pub penanggung: Penanggung,
}

/// The fine for one admission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Denda {
    /// The fine in rupiah, 0 to 30.000.000.
    pub jumlah: Rupiah,
    /// Who pays it.
    pub penanggung: Penanggung,
    /// Why it is this much.
    pub penjelasan: Penjelasan,
}

/// Why a fine could not be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DendaError {
    /// The cost of care is negative.
    #[error("the cost of care must not be negative")]
    BiayaNegatif,
    /// Admission before the programme began.
    #[error("no fine is established on {0}")]
    BelumDitetapkan(NaiveDate),
    /// An amount does not fit.
    #[error(transparent)]
    Rupiah(#[from] RupiahError),
}

impl DendaError {
    /// Stable code, upper snake case.
    pub const fn kode(&self) -> &'static str {
        match self {
            Self::BiayaNegatif => "BIAYA_NEGATIF",
            Self::BelumDitetapkan(_) => "BELUM_DITETAPKAN",
            Self::Rupiah(_) => "MELUAP",
        }
    }
}

/// Last day on which a hospital stay is fined after a reactivation, day 45 when that is day 0 (inclusive: project
/// default); `None` beyond the calendar.
pub fn batas_denda(aktif_kembali: NaiveDate) -> Option<NaiveDate> {
    aktif_kembali.checked_add_days(chrono::Days::new(u64::from(HARI.pada(aktif_kembali))))
}

/// The fine for one admission: rate of the day of admission × cost × months in arrears (at most 12), at most
/// Rp30.000.000 (§6.4). Rounded half up once, on the product. It is owed for each admission within the days anew.
///
/// That the day of reactivation is day 0 and day 45 still counts, the rate of the day of admission, and the rounding
/// are project defaults; the answer is marked as an assumption where one of them decides.
///
/// # Errors
/// [`DendaError::BiayaNegatif`] for a negative cost, [`DendaError::BelumDitetapkan`] for an admission before 2014.
pub fn denda(rawat: &Perawatan) -> Result<Denda, DendaError> {
    if rawat.biaya < Rupiah::NOL {
        return Err(DendaError::BiayaNegatif);
    }
    let tarif = TARIF
        .berlaku(rawat.masuk)
        .ok_or(DendaError::BelumDitetapkan(rawat.masuk))?
        .batas;
    let hari = (rawat.masuk - rawat.aktif_kembali).num_days();
    let batas_hari = HARI.pada(rawat.masuk);
    if let Some((kunci, asumsi)) = bebas(rawat, hari, i64::from(batas_hari)) {
        return Ok(Denda {
            jumlah: Rupiah::NOL,
            penanggung: rawat.penanggung,
            penjelasan: karena(kunci, &["§6.4", "R02", "W16"])
                .jumlah("hari", hari)
                .jumlah("batas", batas_hari)
                .asumsi_bila(asumsi),
        });
    }
    let bulan = rawat.bulan_tertunggak.min(BULAN.pada(rawat.masuk));
    let bagian = tarif.saturating_mul(bulan);
    let penuh = rawat.biaya.persen(bagian)?;
    let jumlah = penuh.min(Rupiah(i64::from(TERTINGGI.pada(rawat.masuk))));
    let kunci = if jumlah < penuh {
        "rules-denda-capped"
    } else {
        "rules-denda-owed"
    };
    let bawaan = hari == i64::from(batas_hari)
        || tarif != TARIF.pada(rawat.aktif_kembali)
        || (jumlah == penuh && !rawat.biaya.persen_bulat(bagian));
    Ok(Denda {
        jumlah,
        penanggung: rawat.penanggung,
        penjelasan: karena(kunci, &["§6.4", "R02", "W14", "W15"])
            .rupiah("jumlah", jumlah)
            .rupiah("biaya", rawat.biaya)
            .jumlah("bulan", bulan)
            .jumlah("basis_poin", tarif)
            .jumlah("hari", hari)
            .asumsi_bila(bawaan),
    })
}

/// Why there is no fine, and whether that rests on a default; `None` when there is one.
fn bebas(rawat: &Perawatan, hari: i64, batas_hari: i64) -> Option<(&'static str, bool)> {
    if rawat.penanggung == Penanggung::Bebas {
        Some(("rules-denda-exempt", true))
    } else if rawat.layanan != Layanan::RawatInapLanjutan {
        Some(("rules-denda-not-hospital-stay", false))
    } else if !(0..=batas_hari).contains(&hari) {
        // Counted from another day than day 0, the first day after the window could lie in it. Of a stay that began
        // before the reactivation the sources say nothing.
        Some(("rules-denda-outside-window", hari <= batas_hari + 1))
    } else if rawat.bulan_tertunggak == 0 {
        Some(("rules-denda-no-arrears", false))
    } else {
        None
    }
}
