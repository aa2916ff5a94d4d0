//! From the wire to what is known. Strict where a wrong reading would mislead (numbers, dates, money), tolerant where the
//! ecosystem may grow (codes, words, new fields).

use chrono::NaiveDate;
use serde_json::Value;

use super::dto;
use crate::data::antrean::{JadwalHari, SesiDokter, StatusTiket, Tiket};
use crate::data::iuran::{TagihanKeluarga, VirtualAccount};
use crate::data::known::{Resource, Told};
use crate::data::peserta::{Faskes, Keluarga, Peserta};
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::nik::JenisKelamin;
use crate::rules::nomor::NomorKartu;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;

/// What could not be read; names the field, never its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be read")]
pub struct Unreadable(pub &'static str);

/// Reads what the gateway told about a resource.
///
/// # Errors
/// [`Unreadable`] when the answer lacks something that this version needs.
pub fn told(resource: &Resource, content: Value) -> Result<Told, Unreadable> {
    fn wire<T: serde::de::DeserializeOwned>(content: Value, what: &'static str) -> Result<T, Unreadable> {
        serde_json::from_value(content).map_err(|_| Unreadable(what))
    }
    match resource {
        Resource::Keluarga => keluarga(wire(content, "keluarga")?).map(Told::Keluarga),
        Resource::Iuran => iuran(wire(content, "iuran")?).map(Told::Iuran),
        Resource::Antrean => {
            let list: dto::DaftarTiket = wire(content, "tiket")?;
            list.tiket
                .into_iter()
                .map(tiket)
                .collect::<Result<_, _>>()
                .map(Told::Antrean)
        }
        Resource::Jadwal { .. } => jadwal(wire(content, "jadwal")?).map(Told::Jadwal),
    }
}

/// Reads a ticket.
///
/// # Errors
/// [`Unreadable`].
pub fn tiket(wire: dto::Tiket) -> Result<Tiket, Unreadable> {
    Ok(Tiket {
        kode_booking: wire.kodebooking,
        nomor_kartu: kartu(&wire.nomorkartu)?,
        nomor: wire.nomorantrean,
        angka: wire.angkaantrean,
        kode_poli: wire.kodepoli,
        nama_poli: wire.namapoli,
        nama_dokter: wire.namadokter,
        jam: wire.jampraktek.parse().ok(),
        tanggal: date(&wire.tanggalperiksa, "tanggalperiksa")?,
        nama_faskes: wire.namafaskes,
        zona: zona(&wire.zona)?,
        sisa: wire.sisaantrean,
        dipanggil: wire.antreanpanggil,
        tunggu_detik: wire.waktutunggu,
        status: match wire.status.as_str() {
            "menunggu" => StatusTiket::Menunggu,
            "dipanggil" => StatusTiket::Dipanggil,
            "selesai" => StatusTiket::Selesai,
            "batal" => StatusTiket::Batal,
            _ => StatusTiket::Lain(wire.status),
        },
        keterangan: wire.keterangan,
    })
}

fn keluarga(wire: dto::Keluarga) -> Result<Keluarga, Unreadable> {
    let peserta: Vec<Peserta> = wire.peserta.into_iter().map(peserta).collect::<Result<_, _>>()?;
    if peserta.is_empty() {
        return Err(Unreadable("peserta"));
    }
    Ok(Keluarga {
        peserta,
        contoh: wire.contoh,
    })
}

fn peserta(wire: dto::Peserta) -> Result<Peserta, Unreadable> {
    Ok(Peserta {
        nomor_kartu: kartu(&wire.no_kartu)?,
        nik: wire.nik,
        nama: wire.nama,
        pisa: wire.pisa,
        kelamin: match wire.sex.as_str() {
            "L" => Some(JenisKelamin::LakiLaki),
            "P" => Some(JenisKelamin::Perempuan),
            _ => None,
        },
        lahir: date(&wire.tgl_lahir, "tglLahir")?,
        kelas: kelas(&wire.hak_kelas.kode),
        kelas_teks: wire.hak_kelas.keterangan,
        segmen: Segmen::from(wire.jenis_peserta.kode),
        segmen_teks: wire.jenis_peserta.keterangan,
        aktif: wire.status_peserta.kode == "0",
        status_teks: wire.status_peserta.keterangan,
        faskes: faskes(wire.prov_umum),
        faskes_sejak: wire.tgl_fktp.parse().ok(),
        berlaku_dari: wire.tgl_tmt.parse().ok(),
        berlaku_sampai: wire.tgl_tat.parse().ok(),
    })
}

fn iuran(wire: dto::Iuran) -> Result<TagihanKeluarga, Unreadable> {
    let month = |m: dto::BulanTagihan| {
        let first: NaiveDate = date(&format!("{}-01", m.bulan), "bulan")?;
        let bulan = Bulan::from_date(first).map_err(|_| Unreadable("bulan"))?;
        Ok(BulanTertagih {
            bulan,
            jumlah: Rupiah(m.jumlah),
        })
    };
    Ok(TagihanKeluarga {
        segmen: Segmen::from(wire.segmen),
        kelas: kelas(&wire.kelas),
        anggota: wire.anggota,
        tunggakan: wire.tunggakan.into_iter().map(month).collect::<Result<_, _>>()?,
        berjalan: wire.berjalan.map(month).transpose()?,
        perorang: Rupiah(wire.perorang),
        va: wire
            .va
            .into_iter()
            .map(|va| VirtualAccount {
                bank: va.bank,
                nomor: va.nomor,
            })
            .collect(),
    })
}

fn jadwal(wire: dto::JadwalHari) -> Result<JadwalHari, Unreadable> {
    let sesi = |s: dto::Jadwal| {
        Ok(SesiDokter {
            kode_poli: s.kodepoli,
            nama_poli: s.namapoli,
            kode_dokter: u32::try_from(s.kodedokter).map_err(|_| Unreadable("kodedokter"))?,
            nama_dokter: s.namadokter,
            jam: s.jampraktek.parse().map_err(|_| Unreadable("jampraktek"))?,
            kapasitas: s.kapasitas,
            sisa: s.sisakuota,
        })
    };
    Ok(JadwalHari {
        faskes: faskes(wire.faskes),
        zona: zona(&wire.zona)?,
        tanggal: date(&wire.tanggal, "tanggal")?,
        libur: wire.libur,
        sesi: wire.jadwal.into_iter().map(sesi).collect::<Result<_, _>>()?,
    })
}

fn faskes(wire: dto::ProvUmum) -> Faskes {
    Faskes {
        kode: wire.kd_provider,
        nama: wire.nm_provider,
    }
}

fn kartu(text: &str) -> Result<NomorKartu, Unreadable> {
    NomorKartu::parse(text).map_err(|_| Unreadable("nomorkartu"))
}

fn date(text: &str, field: &'static str) -> Result<NaiveDate, Unreadable> {
    text.parse().map_err(|_| Unreadable(field))
}

fn kelas(code: &str) -> Option<Kelas> {
    match code {
        "1" => Some(Kelas::I),
        "2" => Some(Kelas::II),
        "3" => Some(Kelas::III),
        _ => None,
    }
}

fn zona(text: &str) -> Result<Zona, Unreadable> {
    match text {
        "WIB" => Ok(Zona::Wib),
        "WITA" => Ok(Zona::Wita),
        "WIT" => Ok(Zona::Wit),
        _ => Err(Unreadable("zona")),
    }
}
