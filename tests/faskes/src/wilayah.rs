//! The frame: areas with their names, zones and points.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jkn_core::rules::antrean::Zona;
use jkn_core::rules::lokasi::Titik;

const WILAYAH: &str = include_str!("../data/wilayah.csv");
const TITIK: &str = include_str!("../data/titik.csv");
const ZONA: &str = include_str!("../data/zona.csv");

/// An area: a province, a regency or town, or a district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wilayah {
    /// `32`, `32.76` or `32.76.06`.
    pub kode: String,
    /// Name.
    pub nama: String,
    /// Zone.
    pub zona: Zona,
}

/// Where a point comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asal {
    /// GeoNames has the place, or for a regency its capital.
    GeoNames,
    /// The middle of districts that GeoNames has.
    Kecamatan,
    /// The middle of its neighbours.
    Tetangga,
}

/// Every area, in the order of the codes.
pub fn semua() -> &'static [Wilayah] {
    static SEMUA: LazyLock<Vec<Wilayah>> = LazyLock::new(|| {
        let zona: BTreeMap<&str, Zona> = baris(ZONA)
            .map(|(kode, zona)| {
                let zona = match zona {
                    "wita" => Zona::Wita,
                    "wit" => Zona::Wit,
                    _ => Zona::Wib,
                };
                (kode, zona)
            })
            .collect();
        let mut semua: Vec<Wilayah> = baris(WILAYAH)
            .map(|(kode, nama)| Wilayah {
                kode: kode.to_owned(),
                nama: nama.to_owned(),
                zona: kode
                    .get(..2)
                    .and_then(|kode| zona.get(kode))
                    .copied()
                    .unwrap_or_default(),
            })
            .collect();
        semua.sort_by(|a, b| a.kode.cmp(&b.kode));
        semua
    });
    &SEMUA
}

/// Points by the code of their area.
pub fn titik() -> &'static BTreeMap<&'static str, (Titik, Asal)> {
    static SEMUA: LazyLock<BTreeMap<&'static str, (Titik, Asal)>> = LazyLock::new(|| {
        let satu = |(kode, sisa): (&'static str, &str)| {
            let (lintang, sisa) = sisa.split_once(',')?;
            let (bujur, asal) = sisa.split_once(',')?;
            let asal = match asal {
                "geonames" => Asal::GeoNames,
                "kecamatan" => Asal::Kecamatan,
                _ => Asal::Tetangga,
            };
            let titik = Titik {
                lintang: sejuta(lintang)?,
                bujur: sejuta(bujur)?,
            };
            Some((kode, (titik, asal)))
        };
        baris(TITIK).filter_map(satu).collect()
    });
    &SEMUA
}

/// Name of an area by its code.
pub fn nama(kode: &str) -> Option<&'static str> {
    let ke = semua().binary_search_by(|w| w.kode.as_str().cmp(kode)).ok()?;
    semua().get(ke).map(|w| w.nama.as_str())
}

fn baris(csv: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    csv.lines().skip(1).filter_map(|baris| baris.split_once(','))
}

/// Four decimals of a degree as millionths.
fn sejuta(teks: &str) -> Option<i32> {
    teks.replace('.', "").parse::<i32>().ok()?.checked_mul(100)
}
