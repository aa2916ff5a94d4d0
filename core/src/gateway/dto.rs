//! The objects on the wire, with the ecosystem's spelling: lower case for what was born in Antrean, camelCase for what
//! was born in VClaim (`wire-contracts.md` §13). Dates are `yyyy-mm-dd`; codes that the ecosystem may extend stay text.

use serde::{Deserialize, Serialize};

/// A code with its meaning, as VClaim has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kode {
    /// The code.
    pub kode: String,
    /// Its meaning, shown as it comes.
    pub keterangan: String,
}

/// The facility at which a participant is registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProvUmum {
    /// Facility code.
    pub kd_provider: String,
    /// Facility name.
    pub nm_provider: String,
}

/// One participant, `GET /v1/keluarga`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Peserta {
    /// Card number, 13 digits.
    pub no_kartu: String,
    /// NIK, 16 digits.
    pub nik: String,
    /// Name.
    pub nama: String,
    /// Position in the family; `1` is the holder, other values are opaque.
    pub pisa: String,
    /// `L` or `P`.
    pub sex: String,
    /// Birth date.
    pub tgl_lahir: String,
    /// Class of ward, code `1`, `2` or `3`.
    pub hak_kelas: Kode,
    /// Kind of participant; our gateway's codes are those of `rules::segmen`.
    pub jenis_peserta: Kode,
    /// Status; code `0` is active, any other is not, and the meaning says why.
    pub status_peserta: Kode,
    /// Registered FKTP.
    pub prov_umum: ProvUmum,
    /// Registered at this FKTP since.
    pub tgl_fktp: String,
    /// Validity begins.
    #[serde(rename = "tglTMT")]
    pub tgl_tmt: String,
    /// Validity ends.
    #[serde(rename = "tglTAT")]
    pub tgl_tat: String,
}

/// The family on one KK, the signed-in participant first.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keluarga {
    /// The members.
    pub peserta: Vec<Peserta>,
    /// True when the data is invented; shown as *data contoh*.
    pub contoh: bool,
}

/// A captcha, `GET /v1/captcha`. Valid for two minutes and one try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Captcha {
    /// Name of this captcha.
    pub id: String,
    /// Width of the picture in dots.
    pub lebar: u32,
    /// Height of the picture in dots.
    pub tinggi: u32,
    /// Packed rows as in `screen::Bitmap`, base64.
    pub bit: String,
    /// A question in words whose answer is accepted as well, for those who cannot see the picture.
    pub tanya: String,
}

/// Sign-in, `POST /v1/masuk`. Refused with `captcha_salah`, `captcha_kedaluwarsa`, `belum_terdaftar`,
/// `kata_sandi_salah`, `akun_terkunci` or `perlu_pemulihan`; the refusal's content is [`MasukDitolak`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Masuk {
    /// NIK or card number.
    pub identitas: String,
    /// Password.
    pub katasandi: String,
    /// [`Captcha::id`].
    pub captcha: String,
    /// What was read, or the answer to the question.
    pub jawaban: String,
}

/// What a refused sign-in says besides its reason.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MasukDitolak {
    /// Tries left before the account pauses, with `kata_sandi_salah`.
    #[serde(default)]
    pub sisa: Option<u32>,
    /// Seconds until the next try is possible, with `akun_terkunci`.
    #[serde(default)]
    pub tunggu: Option<u32>,
}

/// A session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sesi {
    /// Sent with each request.
    pub token: String,
    /// Card number of the signed-in participant.
    pub nomorkartu: String,
}

/// One month of a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulanTagihan {
    /// `yyyy-mm`.
    pub bulan: String,
    /// Amount for the whole family, rupiah.
    pub jumlah: i64,
}

/// The family's bill, `GET /v1/iuran`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Iuran {
    /// Kind of participant, as in [`Peserta::jenis_peserta`].
    pub segmen: String,
    /// Class `1`, `2` or `3`.
    pub kelas: String,
    /// Number of members on the bill.
    pub anggota: u32,
    /// Unpaid months before the current one, oldest first, at most 24.
    pub tunggakan: Vec<BulanTagihan>,
    /// The current month when it is unpaid.
    pub berjalan: Option<BulanTagihan>,
    /// Amount per person in the current month, rupiah.
    pub perorang: i64,
    /// Family virtual accounts as bank and number; empty when there is no personal bill.
    pub va: Vec<VirtualAccount>,
}

/// A virtual account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VirtualAccount {
    /// Bank.
    pub bank: String,
    /// 16 digits.
    pub nomor: String,
}

/// One session of a doctor at a FKTP, within [`JadwalHari`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jadwal {
    /// Poli code, three digits.
    pub kodepoli: String,
    /// Poli name.
    pub namapoli: String,
    /// Doctor code.
    pub kodedokter: i64,
    /// Doctor name.
    pub namadokter: String,
    /// `08:00-12:00` in the facility's zone.
    pub jampraktek: String,
    /// Places in all.
    pub kapasitas: u32,
    /// Places left.
    pub sisakuota: u32,
}

/// The schedule of a FKTP on a day, `GET /v1/fktp/{kdProvider}/jadwal?tanggal=yyyy-mm-dd`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JadwalHari {
    /// The facility.
    pub faskes: ProvUmum,
    /// `WIB`, `WITA` or `WIT`.
    pub zona: String,
    /// The day.
    pub tanggal: String,
    /// Name of the holiday when closed.
    pub libur: Option<String>,
    /// The sessions; empty when closed.
    pub jadwal: Vec<Jadwal>,
}

/// The family's tickets of today and later, and those that ended today, `GET /v1/antrean`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaftarTiket {
    /// The tickets, the next visit first.
    pub tiket: Vec<Tiket>,
}

/// A queue ticket, the answer of `POST /v1/antrean/fktp` and an entry of `GET /v1/antrean`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiket {
    /// The gateway's booking code.
    pub kodebooking: String,
    /// Card number of the patient.
    pub nomorkartu: String,
    /// For example `A12`.
    pub nomorantrean: String,
    /// For example 12.
    pub angkaantrean: u32,
    /// Poli code.
    pub kodepoli: String,
    /// Poli name.
    pub namapoli: String,
    /// Doctor name.
    pub namadokter: String,
    /// Doctor's hours.
    pub jampraktek: String,
    /// Day of the visit.
    pub tanggalperiksa: String,
    /// Facility name.
    pub namafaskes: String,
    /// `WIB`, `WITA` or `WIT`.
    pub zona: String,
    /// People not yet served before this one.
    pub sisaantrean: u32,
    /// Number being called; empty before the first.
    pub antreanpanggil: String,
    /// Estimated waiting time in seconds.
    pub waktutunggu: u32,
    /// `menunggu`, `dipanggil`, `selesai`, `batal`; others may follow.
    pub status: String,
    /// Remark of the facility.
    pub keterangan: String,
}

impl std::fmt::Debug for Peserta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Peserta(…)")
    }
}

impl std::fmt::Debug for Keluarga {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keluarga({})", self.peserta.len())
    }
}

impl std::fmt::Debug for Masuk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Masuk(…)")
    }
}

impl std::fmt::Debug for Sesi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sesi(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_participant_has_the_spelling_of_vclaim() {
        let json = r#"{"noKartu":"0009900000017","nik":"3171010101900001","nama":"Contoh","pisa":"1","sex":"L",
            "tglLahir":"1990-01-01","hakKelas":{"kode":"3","keterangan":"KELAS III"},
            "jenisPeserta":{"kode":"PBPU","keterangan":"PEKERJA MANDIRI"},
            "statusPeserta":{"kode":"7","keterangan":"SEBAB YANG BARU"},
            "provUmum":{"kdProvider":"0102U020","nmProvider":"KLINIK CONTOH"},"tglFktp":"2024-01-01",
            "tglTMT":"2020-01-01","tglTAT":"2050-01-01","kolomBaru":1}"#;
        let peserta: Peserta = serde_json::from_str(json).unwrap();
        assert_eq!(peserta.status_peserta.keterangan, "SEBAB YANG BARU");
        let back = serde_json::to_value(&peserta).unwrap();
        assert_eq!(back["tglTMT"], "2020-01-01");
        assert_eq!(back["provUmum"]["nmProvider"], "KLINIK CONTOH");
        assert_eq!(format!("{peserta:?}"), "Peserta(…)");
    }
}
