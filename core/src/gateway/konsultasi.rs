//! Consultations: the doctors, `GET /v1/konsultasi/dokter?idanggota=`, the talks, `GET /v1/konsultasi`, what was said in one,
//! `GET /v1/konsultasi/{id}?sejak=`, and what can be asked.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::kunjungan::Flag;
use super::read::{Loose, Rows, Unreadable, code, instant};
use super::text::{Line, Words};
use super::wire::wire;
use super::{Method, Path, Request, Sending};
use crate::data::konsultasi::{self, Perintah};
use crate::data::percakapan::{self, Akhir, Oleh, Tahap};
use crate::data::{Hasil, Told};

wire! {
    /// The doctors of a member's FKTP.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarDokter {
        /// The doctors.
        dokter: Rows<Dokter> = must "dokter",
    }
}

wire! {
    /// A doctor.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Dokter {
        /// Code.
        kodedokter: Figure = must "kodedokter",
        /// Name.
        namadokter: Line = may "namadokter",
        /// Code of the facility.
        kodefaskes: String = must "kodefaskes",
        /// Name of the poli.
        namapoli: Line = may "namapoli",
        /// Whether the doctor is there now.
        daring: Flag = may "daring",
        /// Usual hours today.
        jam: Line = may "jam",
    }
}

wire! {
    /// The family's consultations, the newest first.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarKonsultasi {
        /// The consultations.
        konsultasi: Rows<Konsultasi> = must "konsultasi",
    }
}

wire! {
    /// A consultation without what was said in it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Konsultasi {
        /// Opaque name.
        id: String = must "id",
        /// Opaque name of the member.
        id_anggota: Line = may "idanggota",
        /// Code of the doctor.
        kodedokter: Figure = must "kodedokter",
        /// Name of the doctor.
        namadokter: Line = may "namadokter",
        /// Name of the poli.
        namapoli: Line = may "namapoli",
        /// `diminta`, `aktif`, `ditutup`; others may follow.
        keadaan: Line = may "keadaan",
        /// What ended it: `peserta`, `dokter`, `batas_waktu`; others may follow.
        ditutupoleh: Line = may "ditutupoleh",
        /// When silence ends it.
        bataswaktu: Figure = may "bataswaktu",
        /// When it began.
        mulai: Figure = must "mulai",
        /// How many messages it has.
        jumlahpesan: Figure = may "jumlahpesan",
        /// The stars that it was given.
        bintang: Figure = may "bintang",
    }
}

wire! {
    /// A piece of a conversation: the messages after `sejak`, at most fifty and none beyond the next multiple of fifty.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Percakapan {
        /// As in [`Konsultasi`].
        keadaan: Line = may "keadaan",
        /// As in [`Konsultasi`]; `petugas` in a talk with an officer.
        ditutupoleh: Line = may "ditutupoleh",
        /// As in [`Konsultasi`]; nothing in a talk with an officer.
        bataswaktu: Figure = may "bataswaktu",
        /// The messages in their order.
        pesan: Rows<Pesan> = must "pesan",
    }
}

wire! {
    /// A message.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Pesan {
        /// Its number in the conversation, from 1.
        id: Figure = must "id",
        /// `peserta`, `dokter`, in a talk with an officer `petugas`; anything else is the service.
        oleh: Line = may "oleh",
        /// When the gateway took it.
        waktu: Figure = must "waktu",
        /// What it says.
        teks: Words = must "teks",
        /// The app's own name of it.
        idpesan: Line = may "idpesan",
        /// Whether it mentions a referral.
        rujukan: Loose<Flag> = may "rujukan",
    }
}

/// A beginning, `POST /v1/konsultasi`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mulai {
    /// Opaque name of the member.
    pub idanggota: String,
    /// Code of the doctor.
    pub kodedokter: u32,
    /// The complaint.
    pub keluhan: String,
}

wire! {
    /// What a beginning brings.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Dimulai {
        /// Opaque name of the consultation.
        id: String = must "id",
    }
}

/// A message, `POST /v1/konsultasi/{id}/pesan`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KirimPesan {
    /// The app's own name of it.
    pub idpesan: String,
    /// What it says.
    pub teks: String,
}

/// An end, `POST /v1/konsultasi/{id}/akhiri`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Akhiri {}

/// A rating, `POST /v1/konsultasi/{id}/nilai`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nilai {
    /// 1 to 5.
    pub bintang: u8,
    /// May be empty.
    #[serde(default)]
    pub catatan: String,
}

pub(super) fn path_dokter(anggota: &str) -> Path {
    Path::of("/v1/konsultasi/dokter").query("idanggota", anggota)
}

pub(super) fn path_percakapan(id: &str, sejak: u32) -> Path {
    Path::of("/v1/konsultasi").part(id).query("sejak", sejak)
}

/// What is asked of a talk, whoever sits on its other side.
fn post(id: &str, what: &'static str) -> Request {
    Request::new(Method::Post, Path::of("/v1/konsultasi").part(id).then(what))
}

/// How a message is sent.
pub(super) fn pesan(pesan: &konsultasi::Pesan) -> Result<Request, serde_json::Error> {
    post(&pesan.id, "/pesan").with(&KirimPesan {
        idpesan: pesan.idpesan.clone(),
        teks: pesan.teks.clone(),
    })
}

/// How a talk is ended.
pub(super) fn akhiri(akhiri: &konsultasi::Akhiri) -> Result<Request, serde_json::Error> {
    post(&akhiri.id, "/akhiri").with(&Akhiri {})
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let request = match perintah {
        Perintah::Mulai(mulai) => Request::new(Method::Post, "/v1/konsultasi").with(&Mulai {
            idanggota: mulai.idanggota.clone(),
            kodedokter: mulai.kodedokter,
            keluhan: mulai.keluhan.clone(),
        })?,
        Perintah::Pesan(said) => pesan(said)?,
        Perintah::Akhiri(end) => akhiri(end)?,
        Perintah::Nilai(nilai) => post(&nilai.id, "/nilai").with(&Nilai {
            bintang: nilai.bintang,
            catatan: nilai.catatan.clone(),
        })?,
    };
    let hasil: fn(&Raw) -> Option<Hasil> = match perintah {
        Perintah::Mulai(_) => |content| {
            let wire: Dimulai = content.read().ok()?;
            code(&wire.id, "id").ok().map(Hasil::Konsultasi)
        },
        _ => |_| None,
    };
    Ok(Sending { request, hasil })
}

pub(super) fn read_dokter(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarDokter = content.read().map_err(|_| Unreadable("dokter"))?;
    let (dokter, skipped) = wire.dokter.each(|wire| {
        Ok(konsultasi::Dokter {
            kode: wire.kodedokter.code("kodedokter")?,
            nama: wire.namadokter.into(),
            faskes: code(&wire.kodefaskes, "kodefaskes")?,
            poli: wire.namapoli.into(),
            daring: wire.daring.0,
            jam: wire.jam.into(),
        })
    });
    Ok((Told::Dokter(dokter), skipped))
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarKonsultasi = content.read().map_err(|_| Unreadable("konsultasi"))?;
    let (konsultasi, skipped) = wire.konsultasi.each(|wire| {
        Ok(konsultasi::Konsultasi {
            id: code(&wire.id, "id")?,
            anggota: wire.id_anggota.into(),
            dokter: wire.kodedokter.code("kodedokter")?,
            nama_dokter: wire.namadokter.into(),
            poli: wire.namapoli.into(),
            tahap: tahap(&wire.keadaan, &wire.ditutupoleh),
            batas_ms: instant(wire.bataswaktu, "bataswaktu").ok(),
            mulai_ms: instant(wire.mulai, "mulai")?,
            jumlah: wire.jumlahpesan.count().unwrap_or(0),
            bintang: wire.bintang.count().and_then(|stars| u8::try_from(stars).ok()),
        })
    });
    Ok((Told::Konsultasi(konsultasi), skipped))
}

pub(super) fn read_percakapan(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Percakapan = content.read().map_err(|_| Unreadable("pesan"))?;
    let (mut pesan, skipped) = wire.pesan.each(message);
    pesan.sort_by_key(|pesan| pesan.nomor);
    let percakapan = percakapan::Percakapan {
        tahap: tahap(&wire.keadaan, &wire.ditutupoleh),
        batas_ms: instant(wire.bataswaktu, "bataswaktu").ok(),
        pesan,
    };
    Ok((Told::Percakapan(percakapan), skipped))
}

fn message(wire: Pesan) -> Result<percakapan::Pesan, Unreadable> {
    let teks = String::from(wire.teks);
    Ok(percakapan::Pesan {
        nomor: wire
            .id
            .code("id")
            .ok()
            .filter(|nomor| *nomor > 0)
            .ok_or(Unreadable("id"))?,
        oleh: match wire.oleh.as_str() {
            "peserta" => Oleh::Peserta,
            "dokter" | "petugas" => Oleh::Lawan,
            _ => Oleh::Layanan,
        },
        waktu_ms: instant(wire.waktu, "waktu")?,
        teks: Some(teks).filter(|teks| !teks.is_empty()).ok_or(Unreadable("teks"))?,
        id_pesan: wire.idpesan.into(),
        rujukan: wire.rujukan.0.0,
    })
}

/// Where a talk stands, and what ended it.
pub(super) fn tahap(keadaan: &Line, oleh: &Line) -> Tahap {
    match keadaan.as_str() {
        "diminta" => Tahap::Diminta,
        "aktif" => Tahap::Aktif,
        "ditutup" => Tahap::Ditutup(match oleh.as_str() {
            "peserta" => Akhir::Peserta,
            "dokter" | "petugas" => Akhir::Lawan,
            "batas_waktu" => Akhir::Waktu,
            _ => Akhir::Lain,
        }),
        _ => Tahap::Lain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(json: &str) -> percakapan::Percakapan {
        match read_percakapan(&Raw::of_bytes(json.as_bytes()).unwrap()) {
            Ok((Told::Percakapan(told), 0)) => told,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_message_is_read_line_by_line_and_cannot_turn_round_what_stands_beside_it() {
        let told = told(
            r#"{"keadaan":"aktif","bataswaktu":1795489800000,"pesan":[
                {"id":2,"oleh":"dokter","waktu":1795489200000,"teks":"Minum obat:\n1. pagi\n2. malam \u202E😊"},
                {"id":1,"oleh":"peserta","waktu":1795489100000,"teks":"batuk","idpesan":"p1"}]}"#,
        );
        assert_eq!((told.tahap, told.batas_ms), (Tahap::Aktif, Some(1_795_489_800_000)));
        let texts: Vec<&str> = told.pesan.iter().map(|pesan| pesan.teks.as_str()).collect();
        assert_eq!(texts, ["batuk", "Minum obat:\n1. pagi\n2. malam 😊"]);
        assert_eq!((told.pesan[0].oleh, told.pesan[1].oleh), (Oleh::Peserta, Oleh::Lawan));
    }

    #[test]
    fn a_state_to_come_is_neither_open_nor_over_for_a_known_reason() {
        assert_eq!(told(r#"{"keadaan":"ditunda","pesan":[]}"#).tahap, Tahap::Lain);
        let over = told(r#"{"keadaan":"ditutup","ditutupoleh":"sistem","bataswaktu":"besok","pesan":[]}"#);
        assert_eq!((over.tahap, over.batas_ms), (Tahap::Ditutup(Akhir::Lain), None));
        assert!(over.tahap.is_over() && !Tahap::Lain.is_over());
    }
}
