//! The directory of facilities: packs, and more about one facility.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Path;
use super::envelope::Raw;
use super::read::{Rows, Unreadable};
use super::text::Line;
use super::wire::wire;
use crate::data::Told;
use crate::data::faskes::{self, Direktori};

wire! {
    /// A pack of the directory: all of it, `GET /v1/faskes/paket`, or what changed, `GET /v1/faskes/ubahan?sejak=versi`. Who is too
    /// far behind gets all of it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Paket {
        /// The version that it leads to, `yyyymmdd` as a number.
        versi: u32 = must "versi",
        /// The version that it changes; 0 for all of it.
        sejak: u32 = must "sejak",
        /// The pack in base64; it holds its own digest (`data::faskes`).
        paket: String = must "paket",
    }
}

wire! {
    /// More about one facility, `GET /v1/faskes/{kode}`.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    pub struct Rincian {
        /// What it offers.
        layanan: Rows<Line> = may "layanan",
        /// Who works there.
        dokter: Rows<Dokter> = may "dokter",
    }
}

wire! {
    /// Somebody who works at a facility.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Dokter {
        /// Name.
        nama: Line = must "nama",
        /// Clinic and hours, as the facility writes them.
        keterangan: Line = may "keterangan",
    }
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
    let (layanan, left) = wire.layanan.each(|satu| named(&satu));
    let (dokter, out) = wire.dokter.each(|satu| {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::faskes::Susunan;

    fn pack(versi: u32, sejak: u32) -> String {
        STANDARD.encode(Susunan::new(versi, sejak).selesai().unwrap().tulis())
    }

    fn read_of(content: &str) -> Result<(Told, u32), Unreadable> {
        read(&Raw::of_bytes(content.as_bytes()).unwrap())
    }

    #[test]
    fn a_pack_is_read_only_whole_and_as_the_version_that_it_says() {
        let whole = pack(20_261_115, 20_261_101);
        let said = |versi: &str, sejak: &str, paket: &str| {
            read_of(&format!(r#"{{"versi":{versi},"sejak":{sejak},"paket":"{paket}"}}"#)).map(|_| ())
        };
        assert_eq!(said("20261115", "20261101", &whole), Ok(()));
        let broken = whole.replace('A', "B");
        let half: String = whole.chars().take(whole.len() / 2).collect();
        for (versi, sejak, paket, field) in [
            ("20261116", "20261101", whole.as_str(), "versi"),
            ("20261115", "0", &whole, "versi"),
            ("20261115", "20261101", &broken, "paket"),
            ("20261115", "20261101", &half, "paket"),
            ("20261115", "20261101", "bukan base64!", "paket"),
            ("20261115", "20261101", "", "paket"),
            ("-1", "20261101", &whole, "paket"),
            ("null", "20261101", &whole, "paket"),
        ] {
            assert_eq!(said(versi, sejak, paket), Err(Unreadable(field)), "{versi} {sejak}");
        }
        assert_eq!(read_of(r#"{"versi":20261115,"sejak":0}"#), Err(Unreadable("paket")));
    }

    #[test]
    fn an_odd_row_of_the_details_takes_no_other_with_it() {
        for (content, services, doctors, skipped) in [
            (
                r#"{"layanan":["Umum"],"dokter":[{"nama":"dr. Rina Contoh","keterangan":"Umum"}]}"#,
                1,
                1,
                0,
            ),
            (
                r#"{"layanan":["Umum",null,"",7,{}],"dokter":[{"nama":null},{},7,{"nama":"dr. Tono Contoh","keterangan":null}]}"#,
                2,
                1,
                6,
            ),
            (r#"{"layanan":null,"dokter":null}"#, 0, 0, 0),
            ("{}", 0, 0, 0),
        ] {
            let read = read_rincian(&Raw::of_bytes(content.as_bytes()).unwrap()).unwrap();
            let (Told::RincianFaskes(rincian), left) = read else {
                panic!("no details");
            };
            assert_eq!(
                (rincian.layanan.len(), rincian.dokter.len(), left),
                (services, doctors, skipped),
                "{content}"
            );
        }
        assert!(read_rincian(&Raw::of_bytes(b"7").unwrap()).is_err());
    }
}
