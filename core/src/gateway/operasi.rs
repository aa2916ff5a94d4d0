//! Operations, `GET /v1/operasi` and `GET /v1/operasi/rs/{kodeppk}?awal=&akhir=`, spelled as Antrean spells them. The gateway
//! masks: a row of somebody else has neither code nor name nor what is done.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Path;
use super::envelope::Raw;
use super::kunjungan::Flag;
use super::read::{Rows, Unreadable, date};
use super::text::Line;
use crate::data::peserta::Faskes;
use crate::data::{Told, operasi};

/// A list of operations. Some hospitals answer with the bare list, or with nothing when there are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaftarOperasi {
    /// The operations.
    pub operasi: Rows<Operasi>,
}

/// An operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operasi {
    /// Booking code; empty for somebody else's.
    #[serde(default)]
    pub kodebooking: Line,
    /// The day.
    pub tanggaloperasi: String,
    /// What is done; empty for somebody else's.
    #[serde(default)]
    pub jenistindakan: Line,
    /// Poli code.
    #[serde(default)]
    pub kodepoli: Line,
    /// Poli name.
    #[serde(default)]
    pub namapoli: Line,
    /// Whether it was done, as a number or as text.
    #[serde(default)]
    pub terlaksana: Flag,
    /// Code of the hospital.
    #[serde(default)]
    pub kodeppk: Line,
    /// Name of the hospital.
    #[serde(default)]
    pub namafaskes: Line,
    /// Opaque name of the member; empty for somebody else's.
    #[serde(default)]
    pub idanggota: Line,
}

pub(super) fn path_rs(faskes: &str, awal: NaiveDate, akhir: NaiveDate) -> Path {
    Path::of("/v1/operasi/rs")
        .part(faskes)
        .query("awal", awal)
        .query("akhir", akhir)
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let whole: Result<DaftarOperasi, _> = content.read();
    let rows = match whole {
        Ok(daftar) => daftar.operasi,
        // The bare list.
        Err(_) => content.read::<Rows<Operasi>>().map_err(|_| Unreadable("operasi"))?,
    };
    let (mut operasi, skipped) = rows.read(|wire| {
        Ok(operasi::Operasi {
            tanggal: date(&wire.tanggaloperasi, "tanggaloperasi")?,
            kode: wire.kodebooking.into(),
            tindakan: wire.jenistindakan.into(),
            poli: if wire.namapoli.as_str().is_empty() {
                wire.kodepoli
            } else {
                wire.namapoli
            }
            .into(),
            terlaksana: wire.terlaksana.0,
            faskes: Faskes {
                kode: wire.kodeppk.into(),
                nama: wire.namafaskes.into(),
            },
            anggota: wire.idanggota.into(),
        })
    });
    operasi.sort_by_key(|operasi| operasi.tanggal);
    Ok((Told::Operasi(operasi), skipped))
}
