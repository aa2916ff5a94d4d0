//! Too much paid for a month: the rest is credited to the months after it (`domain.md` §6.1, the transition of 2020).

use serde::{Deserialize, Serialize};

use super::{IuranError, harga, sebab};
use crate::bulan::Bulan;
use crate::kelas::Kelas;
use crate::penjelasan::Penjelasan;
use crate::rupiah::Rupiah;
use crate::tagihan::kelebihan_bulan;

/// What a payment above the tariff comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kelebihan {
    /// Paid above the tariff and credited, in rupiah; zero when nothing is left over.
    pub kredit: Rupiah,
    /// The next month.
    pub bulan_berikut: Bulan,
    /// What is still to be paid for the next month, in rupiah, not negative.
    pub sisa_tagihan: Rupiah,
    /// What the next month does not use up and stays credited, in rupiah.
    pub sisa_kredit: Rupiah,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Credits what a PBPU/BP family paid above the tariff of `bulan` to the next month. S2 says so of the transition of 2020;
/// in other years it is a default and marked so.
///
/// # Errors
/// [`IuranError::BayarNegatif`]; a month without tariff, nobody, or an overflow as in [`super::iuran_pbpu`].
pub fn kelebihan(kelas: Kelas, anggota: u32, bulan: Bulan, dibayar: Rupiah) -> Result<Kelebihan, IuranError> {
    if dibayar < Rupiah::NOL {
        return Err(IuranError::BayarNegatif);
    }
    let tanpa = |_| IuranError::TanpaTarif(bulan);
    let aturan = kelebihan_bulan(bulan.first_day().map_err(tanpa)?);
    let bulan_berikut = bulan.plus(aturan.batas).map_err(tanpa)?;
    let kredit = dibayar.minus(harga(kelas, anggota, bulan)?)?.max(Rupiah::NOL);
    let berikut = harga(kelas, anggota, bulan_berikut)?;
    let sisa_tagihan = berikut.minus(kredit)?.max(Rupiah::NOL);
    let sisa_kredit = kredit.minus(berikut)?.max(Rupiah::NOL);
    let kunci = if kredit == Rupiah::NOL {
        "rules-iuran-tanpa-kelebihan"
    } else if sisa_kredit > Rupiah::NOL {
        "rules-iuran-kelebihan-sisa"
    } else {
        "rules-iuran-kelebihan"
    };
    Ok(Kelebihan {
        kredit,
        bulan_berikut,
        sisa_tagihan,
        sisa_kredit,
        penjelasan: sebab(kunci, "§6.1", &[&aturan.asal], bulan_berikut)
            .rupiah("kredit", kredit)
            .rupiah("sisa", sisa_tagihan)
            .rupiah("sisa-kredit", sisa_kredit),
    })
}
