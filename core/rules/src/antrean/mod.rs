//! Pendaftaran Pelayanan (antrean): may this person take a number, which one, and what happens to it (`domain.md` §9).
//!
//! Both kinds of facility answer with one [`KeputusanAntrean`]. A refusal carries the sentence that facility systems
//! use for it (`pesan_faskes`) beside our own explanation, so that a person hears at home what the counter would say.

pub mod batal;
pub mod fkrtl;
pub mod fktp;
pub mod jam;
pub mod libur;
pub mod pasien_baru;
pub mod pengingat;
pub mod rentang;
pub mod rujukan;
pub mod terlambat;
pub mod tugas;
pub mod zona;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::batas::{Batas, Bernama};
use super::karena::karena;
use super::penjelasan::{Kanal, Penjelasan};
pub use jam::JamPraktik;
pub use zona::Zona;

pub(crate) const TABEL: &[Batas] = tabel!(Batas, "antrean_batas");
pub(crate) const FKTP_JENDELA: Bernama = Bernama::dari(TABEL, "fktp_jendela_hari");
pub(crate) const FKRTL_JENDELA: Bernama = Bernama::dari(TABEL, "fkrtl_jendela_hari");
pub(crate) const DATANG: Bernama = Bernama::dari(TABEL, "datang_lebih_awal_menit");
pub(crate) const DATANG_BARU: Bernama = Bernama::dari(TABEL, "datang_pasien_baru_menit");
pub(crate) const RUJUKAN: Bernama = Bernama::dari(TABEL, "rujukan_hari");

/// Minutes a patient should be there before the estimated time (§9.1, R10).
pub const DATANG_LEBIH_AWAL_MENIT: u32 = DATANG.kini();

/// Minutes a patient should be there before the turn on a day: a patient new to a hospital longer, for admission.
pub fn lebih_awal_menit(pasien_baru: bool, tanggal: NaiveDate) -> u32 {
    if pasien_baru {
        DATANG_BARU.pada(tanggal)
    } else {
        DATANG.pada(tanggal)
    }
}

/// Minutes a patient whom a hospital does not know yet should be there before (§9.2, our assumption).
pub const DATANG_PASIEN_BARU_MENIT: u32 = DATANG_BARU.kini();

/// What counts as "the same" ticket when a person may take only one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SatuTiketPer {
    /// One per card, poli, doctor and date.
    Dokter,
    /// One per card, poli and date.
    Poli,
    /// One per card and date, whatever the poli (stricter facilities).
    Tanggal,
}

/// A ticket the same person already holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TiketDimiliki {
    /// Date of the visit.
    pub tanggal_periksa: NaiveDate,
    /// Poli code of the facility.
    pub kode_poli: String,
    /// Doctor code of the facility.
    pub kode_dokter: u32,
    /// A cancelled ticket does not stand in the way of a new one.
    pub batal: bool,
}

/// Why a booking is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AlasanAntrean {
    /// The membership is not active.
    PesertaTidakAktif,
    /// The date of the visit has passed.
    TanggalMundur,
    /// The facility takes bookings from tomorrow on only.
    MinimalBesok,
    /// The date is beyond the booking window.
    TanggalTerlaluJauh,
    /// No schedule on that date, or the facility or the whole country has a holiday.
    PoliTutup,
    /// The chosen doctor does not practise or is on leave.
    DokterTidakPraktik,
    /// Today's closing hour has passed.
    SudahTutup,
    /// The person already holds a ticket that counts as the same.
    SudahTerdaftar,
    /// No place left.
    KuotaHabis,
    /// A referral, control letter or internal referral is needed and missing.
    RujukanTidakAda,
    /// The reference number does not have the shape of one.
    RujukanTidakSah,
    /// The referral belongs to another person.
    RujukanBukanMilik,
    /// The referral is dated after the visit.
    RujukanBelumBerlaku,
    /// The referral is older than its validity.
    RujukanKedaluwarsa,
    /// The kind of visit is none of 1 to 4.
    JenisKunjunganTidakDikenal,
}

impl AlasanAntrean {
    /// Whether it speaks of the day alone, so that another doctor would not help.
    pub const fn of_day(self) -> bool {
        matches!(
            self,
            Self::TanggalMundur
                | Self::MinimalBesok
                | Self::TanggalTerlaluJauh
                | Self::RujukanBelumBerlaku
                | Self::RujukanKedaluwarsa
        )
    }
}

/// The answer to a booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "keputusan")]
pub enum KeputusanAntrean {
    /// A number can be taken.
    Diterima {
        /// Doctor of the session that was chosen.
        kode_dokter: u32,
        /// Hours of that session.
        jam_praktik: JamPraktik,
        /// Place in the session, from 1.
        angka_antrean: u32,
        /// Estimated start of the service, wall clock of the facility, never before the time of asking; `None` when the
        /// facility gives no pace.
        perkiraan_dilayani: Option<NaiveDateTime>,
        /// When to be there, wall clock of the facility, never before the time of asking.
        datang: Option<NaiveDateTime>,
        /// Why.
        penjelasan: Penjelasan,
    },
    /// The facility does not know this patient yet: register at the counter first (answer 202).
    PasienBaru {
        /// Who helps.
        jalan_lain: Vec<Kanal>,
        /// Why.
        penjelasan: Penjelasan,
    },
    /// No number.
    Ditolak {
        /// Machine-readable reason.
        alasan: AlasanAntrean,
        /// The sentence facility systems answer with (metadata.message, code 201).
        pesan_faskes: String,
        /// The date that opens the way when a date is the only obstacle: the first day to ask when the visit is too far
        /// ahead, the first day of the visit when it is too early for the hospital or the referral.
        sejak: Option<NaiveDate>,
        /// Other ways, best first.
        jalan_lain: Vec<Kanal>,
        /// Why.
        penjelasan: Penjelasan,
    },
}

impl KeputusanAntrean {
    pub(crate) fn tolak(alasan: AlasanAntrean, pesan_faskes: impl Into<String>, penjelasan: Penjelasan) -> Self {
        Self::Ditolak {
            alasan,
            pesan_faskes: pesan_faskes.into(),
            sejak: None,
            jalan_lain: vec![Kanal::Faskes],
            penjelasan,
        }
    }

    pub(crate) fn sejak(self, tanggal: Option<NaiveDate>) -> Self {
        match self {
            Self::Ditolak {
                alasan,
                pesan_faskes,
                jalan_lain,
                penjelasan,
                ..
            } => Self::Ditolak {
                alasan,
                pesan_faskes,
                sejak: tanggal,
                jalan_lain,
                penjelasan,
            },
            lain => lain,
        }
    }
}

/// Refusal of every booking while the membership is inactive; asked before any poli is shown (§2, W35, vector Q06).
pub fn tolak_tidak_aktif() -> KeputusanAntrean {
    KeputusanAntrean::Ditolak {
        alasan: AlasanAntrean::PesertaTidakAktif,
        pesan_faskes: "Status Kepesertaan Tidak Aktif".to_owned(),
        sejak: None,
        jalan_lain: vec![Kanal::Aplikasi, Kanal::CareCenter165, Kanal::Pandawa],
        penjelasan: karena("rules-antrean-peserta-tidak-aktif", &["§2", "W35"]),
    }
}

/// True when one of `tiket` counts as the same ticket (cancelled ones never do).
pub(crate) fn sudah_terdaftar(
    tiket: &[TiketDimiliki],
    per: SatuTiketPer,
    tanggal: NaiveDate,
    kode_poli: &str,
    kode_dokter: u32,
) -> bool {
    tiket
        .iter()
        .filter(|t| !t.batal && t.tanggal_periksa == tanggal)
        .any(|t| match per {
            SatuTiketPer::Tanggal => true,
            SatuTiketPer::Poli => t.kode_poli == kode_poli,
            SatuTiketPer::Dokter => t.kode_poli == kode_poli && t.kode_dokter == kode_dokter,
        })
}

/// Estimated start of the service of number `angka`: `mulai + (angka − 1) × menit_per_pasien` (§9.2, D).
///
/// `mulai` is the start of the session in the facility's wall clock, `angka` counts from 1 (0 is read as 1),
/// `menit_per_pasien` is the facility's pace in minutes. `None` beyond the calendar.
pub fn perkiraan_dilayani(mulai: NaiveDateTime, angka: u32, menit_per_pasien: u32) -> Option<NaiveDateTime> {
    let menit = i64::from(angka.saturating_sub(1)).checked_mul(i64::from(menit_per_pasien))?;
    mulai.checked_add_signed(Duration::try_minutes(menit)?)
}

/// Waiting time in seconds: `sisa × detik_per_pasien` (§9.2, D; the catalogue sample of R09 implies 750 s).
///
/// The catalogue's note says *average × (sisa − 1)*, but its sample, 12 left and 9000 s, is a whole number only without
/// the subtraction. `sisa` is the number of people still before this ticket. The product of two 32-bit numbers always fits.
pub fn waktu_tunggu_detik(sisa: u32, detik_per_pasien: u32) -> u64 {
    u64::from(sisa) * u64::from(detik_per_pasien)
}

/// When to be there: `awal` minutes before the service or, without an estimate, before the session; never before `kini`,
/// the wall clock at the time of asking, because nobody can come earlier. `None` beyond the calendar.
fn datang(
    mulai: NaiveDateTime,
    perkiraan: Option<NaiveDateTime>,
    awal: u32,
    kini: NaiveDateTime,
) -> Option<NaiveDateTime> {
    Some(lebih_awal(perkiraan.unwrap_or(mulai), awal)?.max(kini))
}

/// Begins the explanation of a number that can be taken, with the second key and both hours when the estimate falls
/// behind the end of the session: then nobody can tell whether the doctor is still there.
fn dengan_perkiraan(
    [kunci, lewat]: [&str; 2],
    sumber: &[&str],
    perkiraan: Option<NaiveDateTime>,
    berakhir: NaiveDateTime,
    zona: Zona,
) -> Penjelasan {
    match perkiraan.filter(|perkiraan| *perkiraan >= berakhir) {
        Some(perkiraan) => {
            karena(lewat, sumber)
                .saat("perkiraan", perkiraan, Some(zona))
                .saat("selesai", berakhir, Some(zona))
        }
        None => karena(kunci, sumber),
    }
}

/// `menit` minutes before `saat`; `None` beyond the calendar.
pub fn lebih_awal(saat: NaiveDateTime, menit: u32) -> Option<NaiveDateTime> {
    saat.checked_sub_signed(Duration::minutes(i64::from(menit)))
}
