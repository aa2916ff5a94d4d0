//! Too much paid for a month: the rest is credited to the months after it (`domain.md` §6.1, the transition of 2020).

use serde::{Deserialize, Serialize};

use super::{IuranError, harga};
use crate::rules::bulan::Bulan;
use crate::rules::karena::karena;
use crate::rules::kelas::Kelas;
use crate::rules::penjelasan::{Nilai, Penjelasan};
use crate::rules::rupiah::Rupiah;

/// What a payment above the tariff comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kelebihan {
    /// Credited to the next month, in rupiah; zero when nothing is left over.
    pub kredit: Rupiah,
    /// The next month.
    pub bulan_berikut: Bulan,
    /// What is still to be paid for the next month, in rupiah, not negative.
    pub sisa_tagihan: Rupiah,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Credits what a PBPU/BP family paid above the tariff of `bulan` to the next month (S2).
///
/// # Errors
/// [`IuranError::BayarNegatif`]; a month without tariff, nobody, or an overflow as in [`super::iuran_pbpu`].
pub fn kelebihan(kelas: Kelas, anggota: u32, bulan: Bulan, dibayar: Rupiah) -> Result<Kelebihan, IuranError> {
    if dibayar < Rupiah::NOL {
        return Err(IuranError::BayarNegatif);
    }
    let bulan_berikut = bulan.plus(1).map_err(|_| IuranError::TanpaTarif(bulan))?;
    let kredit = dibayar.minus(harga(kelas, anggota, bulan)?)?.max(Rupiah::NOL);
    let sisa_tagihan = harga(kelas, anggota, bulan_berikut)?.minus(kredit)?.max(Rupiah::NOL);
    let kunci = if kredit == Rupiah::NOL {
        "rules-iuran-tanpa-kelebihan"
    } else {
        "rules-iuran-kelebihan"
    };
    Ok(Kelebihan {
        kredit,
        bulan_berikut,
        sisa_tagihan,
        penjelasan: karena(kunci, &["§6.1", "S2"])
            .rupiah("kredit", kredit)
            .rupiah("sisa", sisa_tagihan)
            .dengan("bulan", Nilai::Bulan(bulan_berikut)),
    })
}
