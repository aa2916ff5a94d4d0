//! What leads to a hospital: referrals and follow-up letters as VClaim has them, the hospital's doctors, and the booking
//! there as the queue has it.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::jam::jam;
use super::kunjungan::Flag;
use super::peserta::{ProvUmum, facility};
use super::read::{Rows, Unreadable, code, date, zona};
use super::text::Line;
use super::wire::wire;
use crate::data::peserta::Faskes;
use crate::data::{Told, rujukan};
use crate::rules::antrean::pasien_baru::IsianPasienBaru;
use crate::rules::antrean::rujukan::JenisKunjungan;
use crate::rules::poli::huruf_wajar;

wire! {
    /// The family's referrals, `GET /v1/rujukan`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarRujukan {
        /// The newest first.
        rujukan: Rows<Rujukan> = must "rujukan",
    }
}

wire! {
    /// A code with its name, as VClaim has them.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Nama {
        /// The code.
        kode: Line = may "kode",
        /// The name.
        nama: Line = may "nama",
    }
}

wire! {
    /// A referral.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Rujukan {
        /// Its number.
        no_kunjungan: String = must "noKunjungan",
        /// Opaque name of whom it names.
        id_anggota: Line = may "idAnggota",
        /// `1` from the first level, `2` from a hospital.
        asal_rujukan: Line = may "asalRujukan",
        /// Day on which it was written.
        tgl_kunjungan: String = must "tglKunjungan",
        /// Last day on which it serves.
        sampai: Line = may "sampai",
        /// Poli of the hospital.
        poli_rujukan: Nama = must "poliRujukan",
        /// Who wrote it.
        prov_perujuk: Nama = may "provPerujuk",
        /// The hospital that it names; some name none.
        prov_rujukan: Option<Nama> = may "provRujukan",
        /// Zone of that hospital.
        zona: Line = may "zona",
        /// Whether a visit has been made with it.
        terpakai: Flag = may "terpakai",
    }
}

wire! {
    /// The family's follow-up letters, `GET /v1/surat-kontrol`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarSuratKontrol {
        /// The next visit first.
        list: Rows<SuratKontrol> = must "list",
    }
}

wire! {
    /// A follow-up letter.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SuratKontrol {
        /// Its number.
        no_surat_kontrol: String = must "noSuratKontrol",
        /// Opaque name of whom it names.
        id_anggota: Line = may "idAnggota",
        /// Planned day of the visit.
        tgl_rencana_kontrol: String = must "tglRencanaKontrol",
        /// Day on which it was written.
        tgl_terbit_kontrol: String = must "tglTerbitKontrol",
        /// Poli code.
        poli_tujuan: String = must "poliTujuan",
        /// Poli name.
        nama_poli_tujuan: Line = may "namaPoliTujuan",
        /// Doctor code.
        kode_dokter: Figure = may "kodeDokter",
        /// Doctor name.
        nama_dokter: Line = may "namaDokter",
        /// `Belum` or `Sudah`.
        terbit_sep: Line = may "terbitSEP",
        /// The hospital that wrote it.
        prov_tujuan: Nama = must "provTujuan",
        /// Zone of that hospital.
        zona: Line = may "zona",
    }
}

wire! {
    /// The doctors of a hospital's poli on a day, `GET /v1/fkrtl/{kodeppk}/jadwal?poli=INT&tanggal=yyyy-mm-dd`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct JadwalRs {
        /// The hospital.
        faskes: ProvUmum = may "faskes",
        /// `WIB`, `WITA` or `WIT`.
        zona: String = must "zona",
        /// The day.
        tanggal: String = must "tanggal",
        /// Poli code.
        kodepoli: String = must "kodepoli",
        /// Name of the holiday when closed; `null` or empty when open.
        namalibur: Option<Line> = may "namalibur",
        /// Whether the hospital takes bookings for the same day.
        izinkanhariini: Flag = may "izinkanhariini",
        /// The sessions; empty when closed.
        jadwal: Rows<SesiRs> = must "jadwal",
    }
}

wire! {
    /// One session of a doctor of a hospital, within [`JadwalRs`].
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SesiRs {
        /// Doctor code.
        kodedokter: Figure = must "kodedokter",
        /// Doctor name.
        namadokter: Line = may "namadokter",
        /// `08:00-12:00` in the hospital's zone.
        jampraktek: Line = must "jampraktek",
        /// 1 when the doctor is away that day.
        libur: Flag = may "libur",
        /// Places for JKN patients.
        kuotajkn: Figure = may "kuotajkn",
        /// JKN places left.
        sisakuotajkn: Figure = may "sisakuotajkn",
        /// Places for others.
        kuotanonjkn: Figure = may "kuotanonjkn",
        /// Other places left.
        sisakuotanonjkn: Figure = may "sisakuotanonjkn",
    }
}

/// A booking at a hospital, `POST /v1/antrean/fkrtl`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmbilFkrtl {
    /// Opaque name of the patient.
    pub idanggota: String,
    /// Code of the hospital.
    pub kodeppk: String,
    /// Poli code.
    pub kodepoli: String,
    /// Doctor code.
    pub kodedokter: u32,
    /// Day of the visit.
    pub tanggalperiksa: String,
    /// `08:00-12:00`, exactly as the schedule has it.
    pub jampraktek: String,
    /// 1 referral of the FKTP, 2 within the hospital, 3 follow-up, 4 between hospitals.
    pub jeniskunjungan: u8,
    /// Number of the referral or follow-up letter; empty without one.
    pub nomorreferensi: String,
}

impl From<&rujukan::AmbilFkrtl> for AmbilFkrtl {
    fn from(ambil: &rujukan::AmbilFkrtl) -> Self {
        Self {
            idanggota: ambil.idanggota.clone(),
            kodeppk: ambil.kodeppk.clone(),
            kodepoli: ambil.kodepoli.clone(),
            kodedokter: ambil.kodedokter,
            tanggalperiksa: ambil.tanggalperiksa.to_string(),
            jampraktek: ambil.jampraktek.clone(),
            jeniskunjungan: ambil.jeniskunjungan,
            nomorreferensi: ambil.nomorreferensi.clone(),
        }
    }
}

/// Who a new patient is, `POST /v1/antrean/pasien-baru`: the eighteen fields, and to whom they are told.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasienBaru {
    /// Code of the hospital.
    pub kodeppk: String,
    /// The fields.
    #[serde(flatten)]
    pub isian: IsianPasienBaru,
}

fn named(nama: Nama) -> Faskes {
    Faskes {
        kode: nama.kode.into(),
        nama: nama.nama.into(),
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarRujukan = content.read().map_err(|_| Unreadable("rujukan"))?;
    let (rujukan, skipped) = wire.rujukan.each(|row| {
        let (perujuk, tujuan) = (named(row.prov_perujuk), named(row.prov_rujukan.unwrap_or_default()));
        let jenis = match row.asal_rujukan.as_str() {
            "2" if perujuk.kode == tujuan.kode => JenisKunjungan::RujukanInternal,
            "2" => JenisKunjungan::RujukanAntarRs,
            _ => JenisKunjungan::RujukanFktp,
        };
        Ok(rujukan::Rujukan {
            nomor: code(&row.no_kunjungan, "noKunjungan")?,
            anggota: row.id_anggota.into(),
            jenis,
            tanggal: date(&row.tgl_kunjungan, "tglKunjungan")?,
            sampai: date(row.sampai.as_str(), "sampai").ok(),
            kode_poli: code(row.poli_rujukan.kode.as_str(), "poliRujukan")?,
            nama_poli: huruf_wajar(row.poli_rujukan.nama.as_str()),
            perujuk,
            tujuan,
            zona: zona(row.zona.as_str()).unwrap_or_default(),
            terpakai: row.terpakai.0,
        })
    });
    Ok((Told::Rujukan(rujukan), skipped))
}

pub(super) fn read_kontrol(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarSuratKontrol = content.read().map_err(|_| Unreadable("list"))?;
    let (surat, skipped) = wire.list.each(|row| {
        Ok(rujukan::SuratKontrol {
            nomor: code(&row.no_surat_kontrol, "noSuratKontrol")?,
            anggota: row.id_anggota.into(),
            terbit: date(&row.tgl_terbit_kontrol, "tglTerbitKontrol")?,
            rencana: date(&row.tgl_rencana_kontrol, "tglRencanaKontrol")?,
            kode_poli: code(&row.poli_tujuan, "poliTujuan")?,
            nama_poli: huruf_wajar(row.nama_poli_tujuan.as_str()),
            kode_dokter: row.kode_dokter.count(),
            nama_dokter: row.nama_dokter.into(),
            tujuan: named(row.prov_tujuan),
            zona: zona(row.zona.as_str()).unwrap_or_default(),
            terpakai: row.terbit_sep.as_str().eq_ignore_ascii_case("sudah"),
        })
    });
    Ok((Told::SuratKontrol(surat), skipped))
}

pub(super) fn read_jadwal(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: JadwalRs = content.read().map_err(|_| Unreadable("jadwal"))?;
    let (sesi, skipped) = wire.jadwal.each(|s| {
        Ok(rujukan::SesiRs {
            kode_dokter: s.kodedokter.code("kodedokter")?,
            nama_dokter: s.namadokter.into(),
            jam: jam(&s.jampraktek)?,
            cuti: s.libur.0,
            kuota_jkn: s.kuotajkn.count(),
            sisa_jkn: s.sisakuotajkn.left(),
            kuota_nonjkn: s.kuotanonjkn.count(),
            sisa_nonjkn: s.sisakuotanonjkn.left(),
        })
    });
    let jadwal = rujukan::JadwalRs {
        faskes: facility(wire.faskes),
        zona: zona(&wire.zona)?,
        tanggal: date(&wire.tanggal, "tanggal")?,
        kode_poli: code(&wire.kodepoli, "kodepoli")?,
        libur: wire.namalibur.map(String::from).filter(|libur| !libur.is_empty()),
        izinkan_hari_ini: wire.izinkanhariini.0,
        sesi,
    };
    Ok((Told::JadwalRs(jadwal), skipped))
}
