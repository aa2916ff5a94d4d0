//! What happens to a hospital ticket after booking: check-in and the tasks 1–7 and 99 (`domain.md` §9.2, R09, R30).

use serde::{Deserialize, Serialize};

use crate::karena::karena;
use crate::penjelasan::Penjelasan;

/// One step of a visit with the ecosystem's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[repr(u8)]
pub enum Tugas {
    /// 1: a new patient starts waiting for admission.
    TungguAdmisi = 1,
    /// 2: admission begins.
    MulaiAdmisi = 2,
    /// 3: starts waiting for the poli; where a known patient begins.
    TungguPoli = 3,
    /// 4: called and served at the poli.
    DilayaniPoli = 4,
    /// 5: the poli is done, waiting for the pharmacy.
    SelesaiPoli = 5,
    /// 6: the pharmacy prepares the medicine.
    MulaiFarmasi = 6,
    /// 7: the medicine is ready.
    SelesaiFarmasi = 7,
    /// 99: absent or cancelled.
    TidakHadir = 99,
}

impl Tugas {
    /// The ecosystem's number.
    pub const fn kode(self) -> u8 {
        self as u8
    }

    /// The task with this number; `None` for any number but 1–7 and 99.
    pub const fn dari_kode(kode: u8) -> Option<Self> {
        match kode {
            1 => Some(Self::TungguAdmisi),
            2 => Some(Self::MulaiAdmisi),
            3 => Some(Self::TungguPoli),
            4 => Some(Self::DilayaniPoli),
            5 => Some(Self::SelesaiPoli),
            6 => Some(Self::MulaiFarmasi),
            7 => Some(Self::SelesaiFarmasi),
            99 => Some(Self::TidakHadir),
            _ => None,
        }
    }

    /// The task that follows in the ordinary course; `None` after 7 and 99.
    pub const fn berikut(self) -> Option<Self> {
        match self {
            Self::TungguAdmisi => Some(Self::MulaiAdmisi),
            Self::MulaiAdmisi => Some(Self::TungguPoli),
            Self::TungguPoli => Some(Self::DilayaniPoli),
            Self::DilayaniPoli => Some(Self::SelesaiPoli),
            Self::SelesaiPoli => Some(Self::MulaiFarmasi),
            Self::MulaiFarmasi => Some(Self::SelesaiFarmasi),
            Self::SelesaiFarmasi | Self::TidakHadir => None,
        }
    }
}

impl TryFrom<u8> for Tugas {
    type Error = String;

    fn try_from(kode: u8) -> Result<Self, Self::Error> {
        Self::dari_kode(kode).ok_or_else(|| format!("tugas {kode} tidak dikenal: 1-7 atau 99"))
    }
}

impl From<Tugas> for u8 {
    fn from(tugas: Tugas) -> Self {
        tugas.kode()
    }
}

/// A task with the time it happened, milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatatanTugas {
    /// Which step.
    pub tugas: Tugas,
    /// When.
    pub waktu_ms: i64,
}

/// Why a task is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AlasanTugas {
    /// The same task was recorded before; facility systems answer 208 and their callers go on.
    SudahTercatat,
    /// Another task comes first.
    UrutanSalah,
    /// The time is not after the time of the task before.
    WaktuTidakNaik,
    /// The visit is over.
    SudahSelesai,
    /// Absence can no longer be recorded: the patient was already called.
    SudahDilayani,
}

/// The answer to a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "keputusan")]
pub enum KeputusanTugas {
    /// The task is recorded.
    Diterima {
        /// Why.
        penjelasan: Penjelasan,
    },
    /// The task is not recorded.
    Ditolak {
        /// Machine-readable reason.
        alasan: AlasanTugas,
        /// The task that would be accepted now; `None` when the visit is over.
        seharusnya: Option<Tugas>,
        /// Why.
        penjelasan: Penjelasan,
    },
}

/// The task of check-in: 1 for a patient new to the hospital, 3 for a known one.
pub const fn tugas_check_in(pasien_baru: bool) -> Tugas {
    if pasien_baru {
        Tugas::TungguAdmisi
    } else {
        Tugas::TungguPoli
    }
}

/// Decides whether `baru` may follow `riwayat` (oldest first): new patients 1-2-3-4-5(-6-7), known ones 3-4-5(-6-7),
/// times strictly ascending, each task once. 99 (absent or cancelled) ends a visit that has not been called yet (D).
pub fn periksa_tugas(pasien_baru: bool, riwayat: &[CatatanTugas], baru: CatatanTugas) -> KeputusanTugas {
    let terakhir = riwayat.last();
    let seharusnya = match terakhir {
        None => Some(tugas_check_in(pasien_baru)),
        Some(t) => t.tugas.berikut(),
    };
    if riwayat.iter().any(|t| t.tugas == baru.tugas) {
        return tolak(AlasanTugas::SudahTercatat, "rules-antrean-tugas-tercatat", seharusnya);
    }
    let Some(harus) = seharusnya else {
        return tolak(AlasanTugas::SudahSelesai, "rules-antrean-tugas-selesai", None);
    };
    if baru.tugas == Tugas::TidakHadir {
        if terakhir.is_some_and(|t| t.tugas >= Tugas::DilayaniPoli) {
            return tolak(AlasanTugas::SudahDilayani, "rules-antrean-tugas-dilayani", seharusnya);
        }
    } else if baru.tugas != harus {
        return tolak(AlasanTugas::UrutanSalah, "rules-antrean-tugas-urutan", seharusnya);
    }
    if terakhir.is_some_and(|t| baru.waktu_ms <= t.waktu_ms) {
        return tolak(AlasanTugas::WaktuTidakNaik, "rules-antrean-tugas-waktu", seharusnya);
    }
    KeputusanTugas::Diterima {
        penjelasan: karena("rules-antrean-tugas-diterima", &["§9.2", "R09", "R30"]).jumlah("tugas", baru.tugas.kode()),
    }
}

fn tolak(alasan: AlasanTugas, kunci: &str, seharusnya: Option<Tugas>) -> KeputusanTugas {
    let mut penjelasan = karena(kunci, &["§9.2", "R09", "R30"]);
    if let Some(tugas) = seharusnya {
        penjelasan = penjelasan.jumlah("seharusnya", tugas.kode());
    }
    KeputusanTugas::Ditolak {
        alasan,
        seharusnya,
        penjelasan,
    }
}

/// One ticket of a running session, for the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TiketBerjalan {
    /// Place in the session, from 1.
    pub angka_antrean: u32,
    /// Last task recorded; `None` before check-in.
    pub tugas: Option<Tugas>,
}

/// What the board shows for one ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PapanAntrean {
    /// People before this ticket who are still to be finished.
    pub sisa_antrean: u32,
    /// The highest number called so far; `None` before the first call.
    pub antrean_panggil: Option<u32>,
}

/// Reads the board for number `angka`: the call shows at task 4, the remaining queue falls at task 5 (R09), and an
/// absent patient (99) is no longer waited for.
pub fn papan_antrean(tiket: &[TiketBerjalan], angka: u32) -> PapanAntrean {
    let selesai = |t: &TiketBerjalan| t.tugas.is_some_and(|k| k >= Tugas::SelesaiPoli);
    let sisa = tiket.iter().filter(|t| t.angka_antrean < angka && !selesai(t)).count();
    let dipanggil = |t: &&TiketBerjalan| {
        t.tugas
            .is_some_and(|k| k >= Tugas::DilayaniPoli && k != Tugas::TidakHadir)
    };
    PapanAntrean {
        sisa_antrean: u32::try_from(sisa).unwrap_or(u32::MAX),
        antrean_panggil: tiket.iter().filter(dipanggil).map(|t| t.angka_antrean).max(),
    }
}
