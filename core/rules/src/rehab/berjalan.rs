//! How the iuran of the month of registration is paid: in the first instalment, or apart from it (`domain.md` §7.2 step 5).
//!
//! That the form asks is established, what it changes is not (§16.4): every answer is marked as an assumption.

use serde::{Deserialize, Serialize};

use super::{AsalUtang, Keluarga, RehabError, Rencana, Versi, aturan, rencana};
use crate::bulan::Bulan;
use crate::iuran::harga;
use crate::karena::karena;
use crate::penjelasan::{Nilai, Penjelasan};
use crate::rupiah::Rupiah;

/// When the iuran of the month of registration is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BulanBerjalan {
    /// Apart from the plan, until the end of that month.
    Sekarang,
    /// In the first instalment.
    Bersama,
}

/// A plan with the month of registration treated in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RencanaBerjalan {
    /// In which way.
    pub cara: BulanBerjalan,
    /// The plan.
    pub rencana: Rencana,
    /// Iuran of the month of registration that is paid beside the plan, in rupiah; zero when an instalment contains it, when it is
    /// paid already, and when somebody else pays it.
    pub terpisah: Rupiah,
    /// What that means.
    pub penjelasan: Penjelasan,
}

/// The ways that are open for registering in the month `daftar`, the simplest first; empty when there is nothing to choose: the
/// version never puts running iuran into instalments, the month is paid, or another segment pays it.
#[must_use]
pub fn pilihan_berjalan(versi: Versi, keluarga: &Keluarga<'_>, daftar: Bulan) -> &'static [BulanBerjalan] {
    let termasuk = aturan(versi, keluarga.asal).is_some_and(|a| a.dengan_berjalan);
    if termasuk && keluarga.belum_dibayar.contains(&daftar) {
        &[BulanBerjalan::Bersama, BulanBerjalan::Sekarang]
    } else {
        &[]
    }
}

/// The plan of `n` stages with the month of registration treated in the way `cara`; a way that is not open is treated as
/// [`BulanBerjalan::Sekarang`]. Keeping it apart makes the first instalment smaller by that month's iuran and leaves the others as they are.
///
/// # Errors
/// Why there is no such plan, see [`rencana`].
pub fn rencana_berjalan(
    versi: Versi,
    keluarga: &Keluarga<'_>,
    daftar: Bulan,
    n: u32,
    cara: BulanBerjalan,
) -> Result<RencanaBerjalan, RehabError> {
    let pilihan = pilihan_berjalan(versi, keluarga, daftar);
    let cara = if pilihan.contains(&cara) {
        cara
    } else {
        BulanBerjalan::Sekarang
    };
    let mut belum_dibayar = keluarga.belum_dibayar.clone();
    let belum = belum_dibayar.contains(&daftar);
    if cara == BulanBerjalan::Sekarang {
        belum_dibayar.remove(&daftar);
    }
    let sendiri = keluarga.asal == AsalUtang::Mandiri;
    let bulan_ini = harga(keluarga.kelas, keluarga.anggota, daftar)?;
    let rencana = rencana(
        versi,
        &Keluarga {
            belum_dibayar: &belum_dibayar,
            ..*keluarga
        },
        daftar,
        n,
    )?;
    let terpisah = if sendiri && belum && cara == BulanBerjalan::Sekarang {
        bulan_ini
    } else {
        Rupiah::NOL
    };
    let kunci = match (sendiri, belum, cara) {
        (false, _, _) => "rules-rehab-berjalan-pindah",
        (true, false, _) => "rules-rehab-berjalan-lunas",
        (true, true, BulanBerjalan::Bersama) => "rules-rehab-berjalan-bersama",
        (true, true, BulanBerjalan::Sekarang) if pilihan.is_empty() => "rules-rehab-berjalan-setiap-bulan",
        (true, true, BulanBerjalan::Sekarang) => "rules-rehab-berjalan-terpisah",
    };
    let penjelasan = karena(kunci, &["§7.2", "§7.3", "§16.4"])
        .dengan("bulan", Nilai::Bulan(daftar))
        .rupiah("jumlah", bulan_ini)
        .tanggal("akhir", daftar.last_day()?)
        .asumsi_bila(true);
    Ok(RencanaBerjalan {
        cara,
        rencana,
        terpisah,
        penjelasan,
    })
}
