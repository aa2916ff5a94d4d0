//! The family on one KK, `GET /v1/keluarga`.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::read::{Rows, Unreadable, date, kartu, kelas};
use super::text::Line;
use crate::data::{Told, peserta};
use crate::rules::nik::JenisKelamin;
use crate::rules::segmen::Segmen;

/// A code with its meaning, as VClaim has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kode {
    /// The code.
    pub kode: String,
    /// Its meaning, shown as it comes.
    #[serde(default)]
    pub keterangan: Line,
}

/// The facility at which a participant is registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProvUmum {
    /// Facility code.
    pub kd_provider: String,
    /// Facility name.
    #[serde(default)]
    pub nm_provider: Line,
}

/// One participant.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Peserta {
    /// Opaque name of this member, stable for the account; holds no number of the person, so that a path may hold it.
    #[serde(rename = "idanggota", default)]
    pub id_anggota: String,
    /// Card number, 13 digits.
    pub no_kartu: String,
    /// NIK, 16 digits.
    #[serde(default)]
    pub nik: Line,
    /// Name.
    #[serde(default)]
    pub nama: Line,
    /// Position in the family; `1` is the holder, other values are opaque.
    #[serde(default)]
    pub pisa: Line,
    /// `L` or `P`.
    #[serde(default)]
    pub sex: Line,
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
    #[serde(default)]
    pub tgl_fktp: Line,
    /// Validity begins.
    #[serde(rename = "tglTMT", default)]
    pub tgl_tmt: Line,
    /// Validity ends.
    #[serde(rename = "tglTAT", default)]
    pub tgl_tat: Line,
}

/// The family, the signed-in participant first.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keluarga {
    /// The members.
    pub peserta: Rows<Peserta>,
    /// True when the data is invented; shown as *data contoh*.
    #[serde(default)]
    pub contoh: bool,
}

impl std::fmt::Debug for Peserta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Peserta(…)")
    }
}

impl std::fmt::Debug for Keluarga {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keluarga({})", self.peserta.as_slice().len())
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Keluarga = content.read().map_err(|_| Unreadable("keluarga"))?;
    let (peserta, skipped) = wire.peserta.read(member);
    if peserta.is_empty() {
        return Err(Unreadable("peserta"));
    }
    let contoh = wire.contoh;
    Ok((Told::Keluarga(peserta::Keluarga { peserta, contoh }), skipped))
}

fn member(wire: Peserta) -> Result<peserta::Peserta, Unreadable> {
    let day = |line: &Line| date(line.as_str(), "tanggal").ok();
    Ok(peserta::Peserta {
        id: wire.id_anggota,
        nomor_kartu: kartu(&wire.no_kartu)?,
        nik: wire.nik.into(),
        nama: wire.nama.into(),
        pisa: wire.pisa.into(),
        kelamin: match wire.sex.as_str() {
            "L" => Some(JenisKelamin::LakiLaki),
            "P" => Some(JenisKelamin::Perempuan),
            _ => None,
        },
        lahir: date(&wire.tgl_lahir, "tglLahir")?,
        kelas: kelas(&wire.hak_kelas.kode),
        kelas_teks: wire.hak_kelas.keterangan.into(),
        segmen: Segmen::from(wire.jenis_peserta.kode),
        segmen_teks: wire.jenis_peserta.keterangan.into(),
        aktif: wire.status_peserta.kode == "0",
        status_teks: wire.status_peserta.keterangan.into(),
        faskes: facility(wire.prov_umum),
        faskes_sejak: day(&wire.tgl_fktp),
        berlaku_dari: day(&wire.tgl_tmt),
        berlaku_sampai: day(&wire.tgl_tat),
    })
}

/// A facility as a record names it.
pub(super) fn facility(wire: ProvUmum) -> peserta::Faskes {
    peserta::Faskes {
        kode: wire.kd_provider,
        nama: wire.nm_provider.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEMBER: &str = r#"{"noKartu":"0009900000017","nik":"3171010101900001","nama":"Contoh","pisa":"1","sex":"L",
        "tglLahir":"1990-01-01","hakKelas":{"kode":"3","keterangan":"KELAS III"},
        "jenisPeserta":{"kode":"PBPU","keterangan":"PEKERJA MANDIRI"},
        "statusPeserta":{"kode":"7","keterangan":"SEBAB YANG BARU"},
        "provUmum":{"kdProvider":"0102U020","nmProvider":"KLINIK CONTOH"},"tglFktp":"2024-01-01",
        "tglTMT":"2020-01-01","tglTAT":"2099-12-31"}"#;

    fn family(members: &str) -> Result<(Told, u32), Unreadable> {
        read(&Raw::of_bytes(format!(r#"{{"contoh":true,"peserta":[{members}]}}"#).as_bytes()).unwrap())
    }

    #[test]
    fn a_participant_has_the_spelling_of_vclaim() {
        let wire: Peserta = serde_json::from_str(MEMBER).unwrap();
        let json = serde_json::to_value(&wire).unwrap();
        for field in ["noKartu", "tglLahir", "hakKelas", "tglTMT", "tglTAT", "idanggota"] {
            assert!(json.get(field).is_some(), "{field}");
        }
    }

    #[test]
    fn a_member_without_a_name_or_a_nik_is_still_a_member() {
        let bare = MEMBER
            .replace("\"nama\":\"Contoh\",", "\"nama\":null,")
            .replace("\"nik\":\"3171010101900001\",", "");
        let (Told::Keluarga(keluarga), 0) = family(&bare).unwrap() else {
            panic!("not a family");
        };
        assert_eq!(
            (keluarga.peserta[0].nama.as_str(), keluarga.peserta[0].nik.as_str()),
            ("", "")
        );
    }

    #[test]
    fn a_member_whose_number_cannot_be_read_is_left_out_and_counted() {
        let odd = MEMBER.replace("0009900000017", "17");
        let (Told::Keluarga(keluarga), skipped) = family(&format!("{MEMBER},{odd},7")).unwrap() else {
            panic!("not a family");
        };
        assert_eq!((keluarga.peserta.len(), skipped), (1, 2));
        assert_eq!(family(&odd), Err(Unreadable("peserta")));
    }
}
