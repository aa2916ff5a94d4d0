//! Queues: schedules of the FKTP, tickets of both levels, booking, check-in, giving back.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::jam::jam;
use super::kunjungan::Flag;
use super::peserta::{ProvUmum, facility};
use super::read::{Rows, Unreadable, code, date, kartu, zona};
use super::rujukan;
use super::text::Line;
use super::wire::wire;
use super::{Method, Request, Sending};
use crate::data::antrean::{self, Perintah, StatusTiket};
use crate::data::{Hasil, Told};
use crate::rules::antrean::batal::TingkatFaskes;
use crate::rules::antrean::tugas::{CatatanTugas, Tugas as Kode};
use crate::rules::poli::huruf_wajar;

wire! {
    /// One session of a doctor, within [`JadwalHari`].
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Jadwal {
        /// Poli code, three digits.
        kodepoli: String = must "kodepoli",
        /// Poli name.
        namapoli: Line = may "namapoli",
        /// Doctor code.
        kodedokter: Figure = must "kodedokter",
        /// Doctor name.
        namadokter: Line = may "namadokter",
        /// `08:00-12:00` in the facility's zone.
        jampraktek: Line = must "jampraktek",
        /// Places in all.
        kapasitas: Figure = may "kapasitas",
        /// Places left; some services write below zero when more were booked.
        sisakuota: Figure = may "sisakuota",
    }
}

wire! {
    /// The schedule of a FKTP on a day, `GET /v1/fktp/{kdProvider}/jadwal?tanggal=yyyy-mm-dd`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct JadwalHari {
        /// The facility.
        faskes: ProvUmum = may "faskes",
        /// `WIB`, `WITA` or `WIT`.
        zona: String = must "zona",
        /// The day.
        tanggal: String = must "tanggal",
        /// Name of the holiday when closed; `null` or empty when open.
        libur: Option<Line> = may "libur",
        /// The sessions; empty when closed.
        jadwal: Rows<Jadwal> = must "jadwal",
    }
}

wire! {
    /// The family's tickets of today and later, and those that ended today, `GET /v1/antrean`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarTiket {
        /// The tickets, the next visit first.
        tiket: Rows<Tiket> = must "tiket",
    }
}

wire! {
    /// A queue ticket, the answer to whoever takes one or checks in, and an entry of `GET /v1/antrean`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Tiket {
        /// The gateway's booking code.
        kodebooking: String = must "kodebooking",
        /// `fktp` or `fkrtl`; the first level when it is not said.
        tingkat: Line = may "tingkat",
        /// Code of the facility.
        kodeppk: Line = may "kodeppk",
        /// Card number of the patient.
        nomorkartu: String = must "nomorkartu",
        /// For example `A12`.
        nomorantrean: Line = may "nomorantrean",
        /// For example 12.
        angkaantrean: Figure = may "angkaantrean",
        /// Poli code.
        kodepoli: Line = may "kodepoli",
        /// Poli name.
        namapoli: Line = may "namapoli",
        /// Doctor name.
        namadokter: Line = may "namadokter",
        /// Doctor's hours.
        jampraktek: Line = may "jampraktek",
        /// Day of the visit.
        tanggalperiksa: String = must "tanggalperiksa",
        /// Facility name.
        namafaskes: Line = may "namafaskes",
        /// `WIB`, `WITA` or `WIT`.
        zona: String = must "zona",
        /// People not yet served before this one.
        sisaantrean: Figure = may "sisaantrean",
        /// Number being called; empty before the first.
        antreanpanggil: Line = may "antreanpanggil",
        /// Estimated waiting time in seconds.
        waktutunggu: Figure = may "waktutunggu",
        /// `menunggu`, `dipanggil`, `terlewat`, `farmasi`, `selesai`, `batal`; others may follow.
        status: Line = may "status",
        /// Remark of the facility.
        keterangan: Line = may "keterangan",
        /// What has happened at a hospital, oldest first.
        tugas: Rows<Tugas> = may "tugas",
        /// 1 for a patient new to the hospital.
        pasienbaru: Flag = may "pasienbaru",
        /// Start of the service as planned when the number was given, milliseconds since 1970 UTC.
        estimasidilayani: Figure = may "estimasidilayani",
        /// 1 referral of the FKTP, 2 internal referral, 3 control, 4 referral between hospitals.
        jeniskunjungan: Figure = may "jeniskunjungan",
        /// Number of the referral or control letter.
        nomorreferensi: Line = may "nomorreferensi",
    }
}

wire! {
    /// A task of a visit, within [`Tiket`].
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Tugas {
        /// 1 to 7, or 99.
        taskid: Figure = must "taskid",
        /// When, milliseconds since 1970 UTC.
        waktu: Figure = must "waktu",
    }
}

/// A booking, `POST /v1/antrean/fktp`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmbilFktp {
    /// Card number of the patient.
    pub nomorkartu: String,
    /// Poli code.
    pub kodepoli: String,
    /// Doctor code; without one the session with most places left is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kodedokter: Option<u32>,
    /// Day of the visit.
    pub tanggalperiksa: String,
    /// Complaint; may be empty.
    pub keluhan: String,
}

/// Giving a number back, `POST /v1/antrean/fktp/batal`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatalFktp {
    /// The gateway's booking code.
    pub kodebooking: String,
    /// Reason in the participant's words.
    pub keterangan: String,
}

/// Giving a hospital's number back, `POST /v1/antrean/fkrtl/batal`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatalFkrtl {
    /// The gateway's booking code.
    pub kodebooking: String,
    /// Reason in the participant's words.
    pub keterangan: String,
}

/// Check-in at a hospital, `POST /v1/antrean/checkin`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// The gateway's booking code.
    pub kodebooking: String,
    /// When the patient said so, milliseconds since 1970 UTC.
    pub waktu: i64,
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    Ok(match perintah {
        Perintah::AmbilFktp(ambil) => Sending {
            request: Request::new(Method::Post, "/v1/antrean/fktp").with(&AmbilFktp {
                nomorkartu: ambil.nomorkartu.clone(),
                kodepoli: ambil.kodepoli.clone(),
                kodedokter: ambil.kodedokter,
                tanggalperiksa: ambil.tanggalperiksa.to_string(),
                keluhan: ambil.keluhan.clone(),
            })?,
            hasil: brought,
        },
        Perintah::AmbilFkrtl(ambil) => Sending {
            request: Request::new(Method::Post, "/v1/antrean/fkrtl").with(&rujukan::AmbilFkrtl::from(&**ambil))?,
            hasil: |content| ticket(content.read().ok()?).ok().map(Hasil::Tiket),
        },
        Perintah::PasienBaru(pasien) => Sending {
            request: Request::new(Method::Post, "/v1/antrean/pasien-baru").with(&rujukan::PasienBaru {
                kodeppk: pasien.kunjungan.kodeppk.clone(),
                isian: pasien.isian.clone(),
            })?,
            // The booking goes on under the same promise.
            hasil: |_| None,
        },
        Perintah::BatalFktp(batal) => Sending {
            request: Request::new(Method::Post, "/v1/antrean/fktp/batal").with(&BatalFktp {
                kodebooking: batal.kodebooking.clone(),
                keterangan: batal.keterangan.clone(),
            })?,
            hasil: |_| None,
        },
        Perintah::BatalFkrtl(batal) => Sending {
            request: Request::new(Method::Post, "/v1/antrean/fkrtl/batal").with(&BatalFkrtl {
                kodebooking: batal.kodebooking.clone(),
                keterangan: batal.keterangan.clone(),
            })?,
            hasil: |_| None,
        },
        Perintah::CheckIn(check_in) => Sending {
            request: Request::new(Method::Post, "/v1/antrean/checkin").with(&CheckIn {
                kodebooking: check_in.kodebooking.clone(),
                waktu: check_in.waktu,
            })?,
            hasil: brought,
        },
    })
}

/// The ticket in an answer.
fn brought(content: &Raw) -> Option<Hasil> {
    ticket(content.read().ok()?).ok().map(Hasil::Tiket)
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarTiket = content.read().map_err(|_| Unreadable("tiket"))?;
    let (tiket, skipped) = wire.tiket.each(ticket);
    Ok((Told::Antrean(tiket), skipped))
}

fn ticket(wire: Tiket) -> Result<antrean::Tiket, Unreadable> {
    Ok(antrean::Tiket {
        kode_booking: code(&wire.kodebooking, "kodebooking")?,
        tingkat: match wire.tingkat.as_str() {
            "fkrtl" => TingkatFaskes::Fkrtl,
            _ => TingkatFaskes::Fktp,
        },
        kode_faskes: wire.kodeppk.into(),
        nomor_kartu: kartu(&wire.nomorkartu)?,
        nomor: wire.nomorantrean.into(),
        angka: wire.angkaantrean.count(),
        kode_poli: wire.kodepoli.into(),
        nama_poli: huruf_wajar(wire.namapoli.as_str()),
        nama_dokter: wire.namadokter.into(),
        jam: jam(&wire.jampraktek).ok(),
        tanggal: date(&wire.tanggalperiksa, "tanggalperiksa")?,
        nama_faskes: wire.namafaskes.into(),
        zona: zona(&wire.zona)?,
        sisa: wire.sisaantrean.count(),
        dipanggil: wire.antreanpanggil.into(),
        tunggu_detik: wire.waktutunggu.count(),
        status: match wire.status.as_str() {
            "menunggu" => StatusTiket::Menunggu,
            "dipanggil" => StatusTiket::Dipanggil,
            "terlewat" => StatusTiket::Terlewat,
            "farmasi" => StatusTiket::Farmasi,
            "selesai" => StatusTiket::Selesai,
            "batal" => StatusTiket::Batal,
            _ => StatusTiket::Lain(wire.status.into()),
        },
        keterangan: wire.keterangan.into(),
        // A task that this version does not know is none of its steps.
        tugas: wire.tugas.each(task).0,
        pasien_baru: wire.pasienbaru.0,
        estimasi_ms: wire.estimasidilayani.number(),
        jenis_kunjungan: wire.jeniskunjungan.count(),
        nomor_referensi: wire.nomorreferensi.into(),
    })
}

fn task(wire: Tugas) -> Result<CatatanTugas, Unreadable> {
    let kode = wire.taskid.count().and_then(|kode| u8::try_from(kode).ok());
    Ok(CatatanTugas {
        tugas: kode.and_then(Kode::dari_kode).ok_or(Unreadable("taskid"))?,
        waktu_ms: wire.waktu.number().ok_or(Unreadable("waktu"))?,
    })
}

pub(super) fn read_jadwal(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: JadwalHari = content.read().map_err(|_| Unreadable("jadwal"))?;
    let (sesi, skipped) = wire.jadwal.each(|s| {
        Ok(antrean::SesiDokter {
            kode_poli: code(&s.kodepoli, "kodepoli")?,
            nama_poli: huruf_wajar(s.namapoli.as_str()),
            kode_dokter: s.kodedokter.code("kodedokter")?,
            nama_dokter: s.namadokter.into(),
            jam: jam(&s.jampraktek)?,
            kapasitas: s.kapasitas.count(),
            sisa: s.sisakuota.left(),
        })
    });
    let jadwal = antrean::JadwalHari {
        faskes: facility(wire.faskes),
        zona: zona(&wire.zona)?,
        tanggal: date(&wire.tanggal, "tanggal")?,
        libur: wire.libur.map(String::from).filter(|libur| !libur.is_empty()),
        sesi,
    };
    Ok((Told::Jadwal(jadwal), skipped))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::Wire;

    const TIKET: &str = r#"{"kodebooking":"CTH-1","nomorkartu":"0009900000011","nomorantrean":"A12","angkaantrean":12,
        "kodepoli":"001","namapoli":"Umum","namadokter":null,"jampraktek":"08:00-12:00","tanggalperiksa":"2026-11-25",
        "namafaskes":"Klinik\u202eContoh","zona":"WIB","sisaantrean":11,"antreanpanggil":"A1","waktutunggu":600,
        "status":"menunggu","keterangan":""}"#;

    #[test]
    fn one_bad_ticket_does_not_hide_the_others() {
        let odd = TIKET.replace("2026-11-25", "0000-00-00");
        let raw = Raw::of_bytes(format!(r#"{{"tiket":[{TIKET},{odd},null]}}"#).as_bytes()).unwrap();
        let (Told::Antrean(tiket), skipped) = read(&raw).unwrap() else {
            panic!("not tickets");
        };
        assert_eq!((tiket.len(), skipped), (1, 2));
        assert_eq!(tiket[0].nama_faskes, "KlinikContoh");
    }

    #[test]
    fn a_hospitals_ticket_has_its_tasks_and_a_task_that_nobody_knows_is_left_out() {
        let tasks = r#""tingkat":"fkrtl","pasienbaru":1,"tugas":[{"taskid":1,"waktu":5},{"taskid":8,"waktu":6},{"taskid":"2","waktu":"7"}],"status":"terlewat""#;
        let hospital = TIKET.replace(r#""status":"menunggu""#, tasks);
        let tiket = ticket(Wire::read(&hospital).unwrap()).unwrap();
        let tasks: Vec<_> = tiket.tugas.iter().map(|t| (t.tugas.kode(), t.waktu_ms)).collect();
        assert_eq!((tasks, tiket.pasien_baru), (vec![(1, 5), (2, 7)], true));
        assert_eq!(
            (tiket.tingkat, tiket.status),
            (TingkatFaskes::Fkrtl, StatusTiket::Terlewat)
        );
        let first_level = ticket(Wire::read(TIKET).unwrap()).unwrap();
        assert_eq!(
            (first_level.tingkat, first_level.sudah_check_in()),
            (TingkatFaskes::Fktp, false)
        );
    }

    #[test]
    fn a_session_with_odd_hours_is_left_out_of_its_day() {
        let day = r#"{"faskes":{"kdProvider":"1","nmProvider":"Klinik"},"zona":"WIT","tanggal":"2026-11-25","libur":null,"jadwal":[
            {"kodepoli":"001","namapoli":"Umum","kodedokter":1,"namadokter":"dr. Contoh","jampraktek":"08:00-12:00","kapasitas":9,"sisakuota":9},
            {"kodepoli":"001","namapoli":"Umum","kodedokter":2,"namadokter":"dr. Contoh","jampraktek":"malam","kapasitas":9,"sisakuota":9},
            {"kodepoli":"001","namapoli":"Umum","kodedokter":-3,"namadokter":"dr. Contoh","jampraktek":"08:00-12:00","kapasitas":9,"sisakuota":9}]}"#;
        let (Told::Jadwal(jadwal), skipped) = read_jadwal(&Raw::of_bytes(day.as_bytes()).unwrap()).unwrap() else {
            panic!("not a day");
        };
        assert_eq!((jadwal.sesi.len(), skipped), (1, 2));
    }

    #[test]
    fn what_stays_on_the_phone_is_not_sent() {
        let batal = Perintah::BatalFktp(antrean::Batal {
            kodebooking: "CTH-1".into(),
            keterangan: "Berhalangan".into(),
            kunjungan: Some(antrean::Kunjungan {
                nomorkartu: "0009900000011".into(),
                tanggalperiksa: "2026-11-25".parse().unwrap(),
            }),
        });
        let body = String::from_utf8(sending(&batal).unwrap().request.body.unwrap()).unwrap();
        assert_eq!(body, r#"{"kodebooking":"CTH-1","keterangan":"Berhalangan"}"#);
    }
}
