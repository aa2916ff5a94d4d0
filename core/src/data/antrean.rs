//! Queue at the FKTP: schedules and tickets.

use chrono::NaiveDate;

use super::peserta::Faskes;
use crate::rules::antrean::{JamPraktik, Zona};
use crate::rules::nomor::NomorKartu;

/// One session of a doctor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SesiDokter {
    /// Poli code, three digits.
    pub kode_poli: String,
    /// Poli name.
    pub nama_poli: String,
    /// Doctor code of the facility.
    pub kode_dokter: u32,
    /// Doctor name.
    pub nama_dokter: String,
    /// Hours in the facility's zone.
    pub jam: JamPraktik,
    /// Places in all.
    pub kapasitas: u32,
    /// Places left.
    pub sisa: u32,
}

/// The schedule of a FKTP on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JadwalHari {
    /// The facility.
    pub faskes: Faskes,
    /// Its zone.
    pub zona: Zona,
    /// The day.
    pub tanggal: NaiveDate,
    /// Name of the holiday when closed.
    pub libur: Option<String>,
    /// The sessions; empty when closed.
    pub sesi: Vec<SesiDokter>,
}

/// Where a ticket stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatusTiket {
    /// Waiting.
    Menunggu,
    /// Being called now.
    Dipanggil,
    /// Served.
    Selesai,
    /// Given back.
    Batal,
    /// A word this version does not know; shown as it came.
    Lain(String),
}

/// A queue ticket. `Debug` hides whose it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Tiket {
    /// The gateway's booking code.
    pub kode_booking: String,
    /// Card number of the patient.
    pub nomor_kartu: NomorKartu,
    /// For example `A12`.
    pub nomor: String,
    /// For example 12.
    pub angka: u32,
    /// Poli code.
    pub kode_poli: String,
    /// Poli name.
    pub nama_poli: String,
    /// Doctor name.
    pub nama_dokter: String,
    /// Doctor's hours; `None` when they could not be read.
    pub jam: Option<JamPraktik>,
    /// Day of the visit in the facility's zone.
    pub tanggal: NaiveDate,
    /// Facility name.
    pub nama_faskes: String,
    /// The facility's zone.
    pub zona: Zona,
    /// People not yet served before this one.
    pub sisa: u32,
    /// Number being called; empty before the first.
    pub dipanggil: String,
    /// Estimated waiting time in seconds, counted from the time of the data.
    pub tunggu_detik: u32,
    /// Where it stands.
    pub status: StatusTiket,
    /// Remark of the facility, possibly empty; shown as a quotation.
    pub keterangan: String,
}

impl std::fmt::Debug for Tiket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tiket({}, {:?})", self.nomor, self.status)
    }
}
