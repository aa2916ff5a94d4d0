//! Complaints and questions: `GET /v1/pengaduan?kursor=`, `GET /v1/pengaduan/{tiket}`, and what can be asked of them.

use std::cell::Cell;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Rows, Unreadable, code, instant, next};
use super::text::{Line, Words};
use super::wire::wire;
use super::{Method, Path, Request, Sending};
use crate::data::halaman::Halaman;
use crate::data::lampiran::Lampiran;
use crate::data::pengaduan::{self, Asal, Jenis, Perintah, Rujukan};
use crate::data::{Hasil, Told};
use crate::rules::pengaduan::KeadaanPengaduan;

wire! {
    /// A page of complaints, the newest first, at most fifty.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarPengaduan {
        /// The complaints.
        pengaduan: Rows<Pengaduan> = must "pengaduan",
        /// Cursor of the next page; `null` on the last one.
        kursor: Option<Line> = may "kursor",
    }
}

wire! {
    /// A complaint or a question.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Pengaduan {
        /// Its number.
        tiket: String = must "tiket",
        /// `informasi`, `pengaduan`; others may follow.
        jenis: Line = may "jenis",
        /// Code of a category.
        kategori: Line = may "kategori",
        /// Code of the facility.
        kodefaskes: Line = may "kodefaskes",
        /// `terkirim`, `diproses`, `perlu_data`, `selesai`, `dibuka_lagi`; others may follow.
        keadaan: Line = may "keadaan",
        /// What happened, the oldest first.
        langkah: Rows<Langkah> = must "langkah",
        /// What it came from, as it was handed in; missing where it came from nothing.
        #[serde(skip_serializing_if = "Option::is_none")]
        rujukanlain: Option<RujukanLain> = may "rujukanlain",
    }
}

wire! {
    /// What a complaint came from.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RujukanLain {
        /// `pembayaran`, `kunjungan`, `tiket`, `akses`; others may follow.
        jenis: Line = must "jenis",
        /// The gateway's name of it.
        id: Line = must "id",
    }
}

wire! {
    /// Something that happened to it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Langkah {
        /// The state that it led to.
        keadaan: Line = may "keadaan",
        /// When.
        waktu: Figure = must "waktu",
        /// What was written.
        catatan: Words = may "catatan",
        /// `peserta` or `petugas`; anything else is an officer too.
        oleh: Line = may "oleh",
    }
}

wire! {
    /// What handing in brings.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Diterima {
        /// The number.
        tiket: String = must "tiket",
    }
}

/// A complaint or a question, `POST /v1/pengaduan`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ajukan {
    /// `informasi` or `pengaduan`.
    pub jenis: Jenis,
    /// Code of a category.
    pub kategori: String,
    /// Code of the facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kodefaskes: Option<String>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tanggalkejadian: Option<NaiveDate>,
    /// 20 to 2000 characters.
    pub teks: String,
    /// Mobile number or e-mail for the answer.
    pub kontak: String,
    /// The gateway's names of files that are whole, at most three.
    #[serde(default)]
    pub lampiran: Vec<String>,
    /// What it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rujukanlain: Option<Rujukan>,
}

/// What an officer asked for, `POST /v1/pengaduan/{tiket}/lengkapi`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lengkapi {
    /// 20 to 2000 characters.
    pub teks: String,
    /// The gateway's names of files that are whole, at most three.
    #[serde(default)]
    pub lampiran: Vec<String>,
}

/// A wish to go on, `POST /v1/pengaduan/{tiket}/buka-lagi`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BukaLagi {
    /// 20 to 2000 characters.
    pub alasan: String,
}

pub(super) fn path(kursor: Option<&str>) -> Path {
    let path = Path::of("/v1/pengaduan");
    match kursor {
        Some(kursor) => path.query("kursor", kursor),
        None => path,
    }
}

/// The gateway's names of files that went up.
fn names(lampiran: &[Lampiran]) -> Vec<String> {
    lampiran.iter().filter_map(|file| file.di_layanan.clone()).collect()
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let post = |tiket: &str, what| Request::new(Method::Post, Path::of("/v1/pengaduan").part(tiket).then(what));
    let request = match perintah {
        Perintah::Ajukan(ajukan) => Request::new(Method::Post, "/v1/pengaduan").with(&Ajukan {
            jenis: ajukan.jenis,
            kategori: ajukan.kategori.clone(),
            kodefaskes: ajukan.kodefaskes.clone(),
            tanggalkejadian: ajukan.tanggalkejadian,
            teks: ajukan.teks.clone(),
            kontak: ajukan.kontak.clone(),
            lampiran: names(&ajukan.lampiran),
            rujukanlain: ajukan.rujukanlain.clone(),
        })?,
        Perintah::Lengkapi(lengkapi) => post(&lengkapi.tiket, "/lengkapi").with(&Lengkapi {
            teks: lengkapi.teks.clone(),
            lampiran: names(&lengkapi.lampiran),
        })?,
        Perintah::BukaLagi(buka) => post(&buka.tiket, "/buka-lagi").with(&BukaLagi {
            alasan: buka.alasan.clone(),
        })?,
    };
    Ok(Sending {
        request,
        hasil: |content| {
            let wire: Diterima = content.read().ok()?;
            code(&wire.tiket, "tiket").ok().map(Hasil::Pengaduan)
        },
    })
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarPengaduan = content.read().map_err(|_| Unreadable("pengaduan"))?;
    let inner = Cell::new(0_u32);
    let (baris, skipped) = wire.pengaduan.each(|wire| {
        let (row, skipped) = row(wire)?;
        inner.set(inner.get().saturating_add(skipped));
        Ok(row)
    });
    let berikut = next(wire.kursor);
    Ok((
        Told::Pengaduan(Halaman { baris, berikut }),
        skipped.saturating_add(inner.get()),
    ))
}

pub(super) fn read_satu(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Pengaduan = content.read().map_err(|_| Unreadable("tiket"))?;
    let (row, skipped) = row(wire)?;
    Ok((Told::RincianPengaduan(row), skipped))
}

fn row(wire: Pengaduan) -> Result<(pengaduan::Pengaduan, u32), Unreadable> {
    let (langkah, skipped) = wire.langkah.each(|wire| {
        Ok(pengaduan::Langkah {
            keadaan: keadaan(&wire.keadaan),
            waktu_ms: instant(wire.waktu, "waktu")?,
            catatan: wire.catatan.into(),
            peserta: wire.oleh.as_str() == "peserta",
        })
    });
    let row = pengaduan::Pengaduan {
        tiket: code(&wire.tiket, "tiket")?,
        jenis: match wire.jenis.as_str() {
            "informasi" => Some(Jenis::Informasi),
            "pengaduan" => Some(Jenis::Pengaduan),
            _ => None,
        },
        kategori: wire.kategori.into(),
        faskes: wire.kodefaskes.into(),
        keadaan: keadaan(&wire.keadaan),
        langkah,
        dari: wire.rujukanlain.and_then(dari),
    };
    Ok((row, skipped))
}

/// What it came from; `None` for a kind that this version does not know.
fn dari(wire: RujukanLain) -> Option<Rujukan> {
    let (jenis, _) = Asal::ALL.into_iter().find(|(_, name)| *name == wire.jenis.as_str())?;
    Some(Rujukan {
        jenis,
        id: wire.id.into(),
    })
}

fn keadaan(wire: &Line) -> Option<KeadaanPengaduan> {
    Some(match wire.as_str() {
        "terkirim" => KeadaanPengaduan::Terkirim,
        "diproses" => KeadaanPengaduan::Diproses,
        "perlu_data" => KeadaanPengaduan::PerluData,
        "selesai" => KeadaanPengaduan::Selesai,
        "dibuka_lagi" => KeadaanPengaduan::DibukaLagi,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_to_come_is_unknown_and_takes_nothing_else_with_it() {
        let json = r#"{"tiket":"P1","jenis":"saran","kategori":"parkir","keadaan":"dialihkan","langkah":[
            {"keadaan":"terkirim","waktu":1795489100000,"catatan":"Parkir penuh\nsetiap pagi","oleh":"peserta"},
            {"keadaan":"dialihkan","waktu":"besok","oleh":"petugas"}]}"#;
        let Ok((Told::RincianPengaduan(told), skipped)) = read_satu(&Raw::of_bytes(json.as_bytes()).unwrap()) else {
            panic!("unreadable");
        };
        assert_eq!((told.jenis, told.keadaan, skipped), (None, None, 1));
        assert_eq!(told.langkah[0].catatan, "Parkir penuh\nsetiap pagi");
        assert!(told.langkah[0].peserta);
    }

    #[test]
    fn what_it_came_from_is_read_where_this_version_knows_its_kind() {
        let dari = |jenis: &str| {
            let json = format!(r#"{{"tiket":"P1","langkah":[],"rujukanlain":{{"jenis":"{jenis}","id":"AKS-20"}}}}"#);
            let Ok((Told::RincianPengaduan(told), 0)) = read_satu(&Raw::of_bytes(json.as_bytes()).unwrap()) else {
                panic!("unreadable");
            };
            told.dari
        };
        let id = "AKS-20".to_owned();
        let jenis = Asal::Akses;
        assert_eq!(dari("akses"), Some(Rujukan { jenis, id }));
        assert_eq!(dari("surat"), None);
    }

    #[test]
    fn a_command_names_its_files_as_the_gateway_does() {
        let perintah = Perintah::Lengkapi(pengaduan::Lengkapi {
            tiket: "P/1".into(),
            teks: "Ini fotonya, terima kasih.".into(),
            lampiran: vec![Lampiran {
                id: "f1".into(),
                pemilik: "0009900000011".into(),
                nama: "resep.jpg".into(),
                jenis: crate::data::lampiran::Jenis::Jpeg,
                ukuran: 9,
                sha256: String::new(),
                di_layanan: Some("g7".into()),
            }],
        });
        let request = sending(&perintah).unwrap().request;
        let body = String::from_utf8(request.body.unwrap()).unwrap();
        assert_eq!(request.path, "/v1/pengaduan/P%2F1/lengkapi");
        assert_eq!(body, r#"{"teks":"Ini fotonya, terima kasih.","lampiran":["g7"]}"#);
    }
}
