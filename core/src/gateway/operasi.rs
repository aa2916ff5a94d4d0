//! Operations, `GET /v1/operasi` and `GET /v1/operasi/rs/{kodeppk}?awal=&akhir=`, spelled as Antrean spells them. The gateway
//! masks: a row of somebody else has neither code nor name nor what is done.

use chrono::NaiveDate;

use super::Path;
use super::envelope::Raw;
use super::kunjungan::Flag;
use super::read::{Rows, Unreadable, date};
use super::text::Line;
use super::wire::wire;
use crate::data::peserta::Faskes;
use crate::data::{Told, operasi};

wire! {
    /// A list of operations. Some hospitals answer with the bare list, or with nothing when there are none.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarOperasi {
        /// The operations.
        operasi: Rows<Operasi> = must "operasi",
    }
}

wire! {
    /// An operation.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Operasi {
        /// Booking code; empty for somebody else's.
        kodebooking: Line = may "kodebooking",
        /// The day.
        tanggaloperasi: String = must "tanggaloperasi",
        /// What is done; empty for somebody else's.
        jenistindakan: Line = may "jenistindakan",
        /// Poli code.
        kodepoli: Line = may "kodepoli",
        /// Poli name.
        namapoli: Line = may "namapoli",
        /// Whether it was done, as a number or as text.
        terlaksana: Flag = may "terlaksana",
        /// Code of the hospital.
        kodeppk: Line = may "kodeppk",
        /// Name of the hospital.
        namafaskes: Line = may "namafaskes",
        /// Opaque name of the member; empty for somebody else's.
        idanggota: Line = may "idanggota",
    }
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
    let (mut operasi, skipped) = rows.each(|wire| {
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
