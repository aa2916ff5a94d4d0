//! The directory of facilities: packs, and more about one facility.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::Path;
use super::envelope::Raw;
use super::read::{Rows, Unreadable};
use super::text::Line;
use crate::data::Told;
use crate::data::faskes::{self, Direktori};

/// A pack of the directory: all of it, `GET /v1/faskes/paket`, or what changed, `GET /v1/faskes/ubahan?sejak=versi`. Who is too
/// far behind gets all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paket {
    /// The version that it leads to, `yyyymmdd` as a number.
    pub versi: u32,
    /// The version that it changes; 0 for all of it.
    pub sejak: u32,
    /// The pack in base64; it holds its own digest (`data::faskes`).
    pub paket: String,
}

/// More about one facility, `GET /v1/faskes/{kode}`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rincian {
    /// What it offers.
    #[serde(default)]
    pub layanan: Rows<Line>,
    /// Who works there.
    #[serde(default)]
    pub dokter: Rows<Dokter>,
}

/// Somebody who works at a facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dokter {
    /// Name.
    pub nama: Line,
    /// Clinic and hours, as the facility writes them.
    #[serde(default)]
    pub keterangan: Line,
}

pub(super) fn path(sejak: u32) -> Path {
    match sejak {
        0 => Path::of("/v1/faskes/paket"),
        sejak => Path::of("/v1/faskes/ubahan").query("sejak", sejak),
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Paket = content.read().map_err(|_| Unreadable("paket"))?;
    let paket = STANDARD.decode(wire.paket).map_err(|_| Unreadable("paket"))?;
    let direktori = Direktori::baca(&paket).map_err(|_| Unreadable("paket"))?;
    if (direktori.versi(), direktori.sejak()) != (wire.versi, wire.sejak) {
        return Err(Unreadable("versi"));
    }
    Ok((Told::Faskes(Arc::new(direktori)), 0))
}

pub(super) fn read_rincian(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Rincian = content.read().map_err(|_| Unreadable("faskes"))?;
    let (layanan, left) = wire.layanan.read(|satu| named(&satu));
    let (dokter, out) = wire.dokter.read(|satu| {
        Ok(faskes::Dokter {
            nama: named(&satu.nama)?,
            keterangan: satu.keterangan.into(),
        })
    });
    let rincian = faskes::Rincian { layanan, dokter };
    Ok((Told::RincianFaskes(rincian), left.saturating_add(out)))
}

fn named(line: &Line) -> Result<String, Unreadable> {
    let name = line.as_str().to_owned();
    Some(name).filter(|name| !name.is_empty()).ok_or(Unreadable("nama"))
}
