//! Giving a number back (`domain.md` §9.1 R31, §9.2 R16).

use serde::{Deserialize, Serialize};

use crate::karena::karena;
use crate::penjelasan::{Kanal, Penjelasan};
use crate::teks;

/// The two kinds of facility, whose queues differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TingkatFaskes {
    /// First level: puskesmas, clinic, practising doctor.
    Fktp,
    /// Hospital.
    Fkrtl,
}

/// Why a ticket cannot be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AlasanBatal {
    /// No such booking.
    TidakDitemukan,
    /// Already cancelled.
    SudahBatal,
    /// Already checked in, called or served.
    SudahDilayani,
    /// The reason (alasan, keterangan) is empty.
    KeteranganKosong,
}

/// What is known about the ticket somebody wants to cancel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanTiket {
    /// Not in the facility's list.
    TidakAda,
    /// Booked, nothing happened yet.
    Terdaftar,
    /// Checked in or marked present.
    Hadir,
    /// Called or served.
    Dilayani,
    /// Cancelled before.
    Batal,
}

/// The answer to a cancellation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "keputusan")]
pub enum KeputusanBatal {
    /// The ticket is given back.
    Diterima {
        /// Why.
        penjelasan: Penjelasan,
    },
    /// The ticket stays as it is.
    Ditolak {
        /// Machine-readable reason.
        alasan: AlasanBatal,
        /// Other ways, best first.
        jalan_lain: Vec<Kanal>,
        /// Why.
        penjelasan: Penjelasan,
    },
}

/// Decides a cancellation: the ticket exists, is not cancelled yet, and a reason is given.
///
/// A first-level ticket can be given back until the patient is served (R31); a hospital's ticket only until check-in
/// (R16). Only a ticket that is not there or already in use has another way, the counter.
pub fn periksa_batal(tingkat: TingkatFaskes, keadaan: KeadaanTiket, keterangan: &str) -> KeputusanBatal {
    let (alasan, kunci) = match (keadaan, tingkat) {
        (KeadaanTiket::TidakAda, _) => (AlasanBatal::TidakDitemukan, "rules-antrean-batal-tidak-ada"),
        (KeadaanTiket::Batal, _) => (AlasanBatal::SudahBatal, "rules-antrean-batal-sudah"),
        (KeadaanTiket::Dilayani, _) => (AlasanBatal::SudahDilayani, "rules-antrean-batal-dilayani"),
        (KeadaanTiket::Hadir, TingkatFaskes::Fkrtl) => (AlasanBatal::SudahDilayani, "rules-antrean-batal-hadir"),
        (KeadaanTiket::Terdaftar | KeadaanTiket::Hadir, _) if teks::rapikan(keterangan).is_empty() => {
            (AlasanBatal::KeteranganKosong, "rules-antrean-batal-keterangan")
        }
        (KeadaanTiket::Terdaftar | KeadaanTiket::Hadir, _) => {
            return KeputusanBatal::Diterima {
                penjelasan: karena("rules-antrean-batal-diterima", &sumber(tingkat)),
            };
        }
    };
    KeputusanBatal::Ditolak {
        alasan,
        jalan_lain: match alasan {
            AlasanBatal::TidakDitemukan | AlasanBatal::SudahDilayani => vec![Kanal::Faskes],
            AlasanBatal::SudahBatal | AlasanBatal::KeteranganKosong => Vec::new(),
        },
        penjelasan: karena(kunci, &sumber(tingkat)),
    }
}

const fn sumber(tingkat: TingkatFaskes) -> [&'static str; 2] {
    match tingkat {
        TingkatFaskes::Fktp => ["§9.1", "R31"],
        TingkatFaskes::Fkrtl => ["§9.2", "R16"],
    }
}
