//! How a registration of automatic debit stands, what may follow, and the one next step. No source prints it, so that every
//! answer here rests on a project default but for the days of debit.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{GagalDebit, WajibAutodebit, gagal_debit, jadwal_debit};
use crate::bulan::BulanError;
use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan, Penjelasan};

/// How a registration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanAutodebit {
    /// Asked for; whoever keeps the account has not answered.
    Diminta,
    /// Whoever keeps the account agreed; nothing has been debited yet.
    Dikonfirmasi,
    /// At least one debit succeeded, the last one too.
    Berjalan,
    /// The last debit failed, or the account could not be registered.
    Gagal,
    /// Stopped; nothing more is debited.
    Dihentikan,
}

/// What can happen to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeristiwaAutodebit {
    /// Whoever keeps the account agreed.
    Disetujui,
    /// A debit succeeded.
    Didebit,
    /// A debit failed, or the account could not be registered.
    Gagal,
    /// The family stopped it.
    Dihentikan,
}

/// How it stands after something happened; `None` when that cannot happen then.
#[must_use]
pub const fn pindah_keadaan(dari: KeadaanAutodebit, peristiwa: PeristiwaAutodebit) -> Option<KeadaanAutodebit> {
    use KeadaanAutodebit as K;
    use PeristiwaAutodebit as P;
    match (dari, peristiwa) {
        (K::Dihentikan, _) | (K::Diminta, P::Didebit) => None,
        (K::Dikonfirmasi | K::Berjalan | K::Gagal, P::Disetujui) => None,
        (K::Diminta, P::Disetujui) => Some(K::Dikonfirmasi),
        (_, P::Didebit) => Some(K::Berjalan),
        (_, P::Gagal) => Some(K::Gagal),
        (_, P::Dihentikan) => Some(K::Dihentikan),
    }
}

/// What a state means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanAutodebit {
    /// It still counts, so that no other can be registered beside it.
    pub masih: bool,
    /// The next day on which a debit is tried; `None` when none will be.
    pub dicoba: Option<NaiveDate>,
    /// What it means, and the one next step.
    pub penjelasan: Penjelasan,
}

/// What a state means on a day, today's debit included. `gagal` is why the last debit failed; `None` for a reason that this
/// version does not know. Only too little money is tried again by itself; after any other failure the family registers again.
///
/// # Errors
/// [`BulanError`] when the next month lies outside the calendar.
pub fn putusan_autodebit(
    keadaan: KeadaanAutodebit,
    gagal: Option<GagalDebit>,
    hari_ini: NaiveDate,
) -> Result<PutusanAutodebit, BulanError> {
    let berikut = jadwal_debit(hari_ini)?.berikut;
    let sumber = &["§2.8", "W37"];
    let (masih, dicoba, penjelasan) = match keadaan {
        KeadaanAutodebit::Diminta => (true, None, karena("rules-autodebit-diminta", sumber)),
        KeadaanAutodebit::Dikonfirmasi => (
            true,
            Some(berikut),
            karena("rules-autodebit-dikonfirmasi", sumber).tanggal("berikut", berikut),
        ),
        KeadaanAutodebit::Berjalan => (
            true,
            Some(berikut),
            karena("rules-autodebit-berjalan", sumber).tanggal("berikut", berikut),
        ),
        KeadaanAutodebit::Gagal => {
            let again = gagal == Some(GagalDebit::SaldoKurang);
            let why = gagal.map_or_else(|| karena("rules-autodebit-gagal-lain", sumber), gagal_debit);
            // A reason that nobody knows may be one that is tried again, so that it still counts.
            (again || gagal.is_none(), again.then_some(berikut), why)
        }
        KeadaanAutodebit::Dihentikan => (false, None, karena("rules-autodebit-dihentikan", sumber)),
    };
    Ok(PutusanAutodebit {
        masih,
        dicoba,
        penjelasan: penjelasan.asumsi_bila(true),
    })
}

/// May a family stop it? `keadaan` is how it stands, `None` when there is none; `wajib` whether it must have it (W36). That
/// who must have it cannot stop it in the app is a default: the source names the duty, not how a bank is changed.
#[must_use]
pub fn boleh_henti(
    keadaan: Option<KeadaanAutodebit>,
    wajib: Option<&WajibAutodebit>,
    hari_ini: NaiveDate,
) -> Kelayakan {
    match keadaan {
        None | Some(KeadaanAutodebit::Dihentikan) => Kelayakan::Tidak {
            alasan: "TIDAK_ADA".to_owned(),
            jalan_lain: Vec::new(),
            penjelasan: karena("rules-autodebit-henti-tidak-ada", &["§2.8"]),
        },
        Some(_) if wajib.is_some_and(|wajib| wajib.wajib) => Kelayakan::Tidak {
            alasan: "WAJIB".to_owned(),
            jalan_lain: vec![Kanal::CareCenter165, Kanal::KantorCabang],
            penjelasan: karena("rules-autodebit-henti-wajib", &["§2.8", "W36"]).asumsi_bila(true),
        },
        Some(_) => Kelayakan::Boleh {
            mulai: hari_ini,
            penjelasan: karena("rules-autodebit-henti-boleh", &["§2.8"]).asumsi_bila(true),
        },
    }
}
