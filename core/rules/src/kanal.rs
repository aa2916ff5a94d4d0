//! Where somebody can ask, arrange or complain: with a face and without one, what for, how, and when (`domain.md` §13).

use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::lapisan::Lapisan;
use super::penjelasan::Kanal;

/// A way: one row of the table `kanal_layanan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisKanal {
    /// Origin.
    pub asal: Asal,
    /// Code of the way.
    pub kanal: &'static str,
    /// Layers to which the row applies.
    pub lapisan: &'static [&'static str],
    /// Whether one sees somebody.
    pub tatap_muka: bool,
    /// What for: `administrasi`, `informasi`, `pengaduan`.
    pub untuk: &'static [&'static str],
    /// How: `telepon`, `whatsapp`, `situs`, `akun`, `lokasi`, or empty.
    pub media: &'static str,
    /// Number, address, accounts, or the kind of place.
    pub alamat: &'static [&'static str],
    /// First hour of service, local time.
    pub jam_buka: u32,
    /// Hour of closing, local time; 24 is midnight, 0 that no source prints hours.
    pub jam_tutup: u32,
    /// Whether on Monday to Friday only.
    pub hari_kerja: bool,
}

const BARIS: &[BarisKanal] = tabel!(BarisKanal, "kanal_layanan");

/// What somebody comes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urusan {
    /// To register, to change, to activate.
    Administrasi,
    /// To ask.
    Informasi,
    /// To complain.
    Pengaduan,
}

impl Urusan {
    fn dari_kode(kode: &str) -> Option<Self> {
        Some(match kode {
            "administrasi" => Self::Administrasi,
            "informasi" => Self::Informasi,
            "pengaduan" => Self::Pengaduan,
            _ => return None,
        })
    }
}

/// How a way is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "media", content = "alamat")]
pub enum Lewat {
    /// By telephone; the number.
    Telepon(String),
    /// By WhatsApp; the number.
    Whatsapp(String),
    /// On the web; the address without its scheme.
    Situs(String),
    /// By accounts on social media; their names.
    Akun(Vec<String>),
    /// At a place of the directory; the kind that its menu is asked for.
    Lokasi(String),
    /// Where one goes or asks.
    Langsung,
}

/// A way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KanalLayanan {
    /// Which.
    pub kanal: Kanal,
    /// Whether one sees somebody.
    pub tatap_muka: bool,
    /// What for.
    pub untuk: Vec<Urusan>,
    /// How.
    pub lewat: Lewat,
    /// From and until which hour, local time; `None` where no source prints hours.
    pub jam: Option<(u32, u32)>,
    /// Whether on Monday to Friday only.
    pub hari_kerja: bool,
    /// Source tags.
    pub sumber: Vec<String>,
}

/// Every way in a layer, those without a face first.
pub fn kanal_layanan(lapisan: Lapisan) -> Vec<KanalLayanan> {
    let baris = BARIS.iter().filter(|b| b.lapisan.contains(&lapisan.nama()));
    baris.filter_map(dari_baris).collect()
}

fn dari_baris(b: &BarisKanal) -> Option<KanalLayanan> {
    let satu = || b.alamat.first().map(|a| (*a).to_owned());
    let lewat = match b.media {
        "telepon" => satu().map(Lewat::Telepon),
        "whatsapp" => satu().map(Lewat::Whatsapp),
        "situs" => satu().map(Lewat::Situs),
        "lokasi" => satu().map(Lewat::Lokasi),
        "akun" => Some(Lewat::Akun(b.alamat.iter().map(|a| (*a).to_owned()).collect())),
        _ => None,
    };
    Some(KanalLayanan {
        kanal: Kanal::dari_kode(b.kanal)?,
        tatap_muka: b.tatap_muka,
        untuk: b.untuk.iter().filter_map(|u| Urusan::dari_kode(u)).collect(),
        lewat: lewat.unwrap_or(Lewat::Langsung),
        jam: (b.jam_tutup > 0).then_some((b.jam_buka, b.jam_tutup)),
        hari_kerja: b.hari_kerja,
        sumber: b.asal.tag().into_iter().map(str::to_owned).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_stands_once_in_every_layer() {
        for lapisan in [Lapisan::L2020, Lapisan::L2023, Lapisan::L2025] {
            let semua = kanal_layanan(lapisan);
            for kanal in Kanal::SEMUA {
                let banyak = semua.iter().filter(|k| k.kanal == kanal).count();
                assert_eq!(banyak, 1, "{kanal:?} in {lapisan:?}");
            }
            assert_eq!(semua.len(), Kanal::SEMUA.len());
            assert!(semua.iter().all(|k| !k.untuk.is_empty() && !k.sumber.is_empty()));
        }
    }
}
