//! Channels of automatic debit (`domain.md` §2.8).

use serde::{Deserialize, Serialize};

use super::asal::{Asal, Keyakinan};
use super::karena::karena;
use super::lapisan::Lapisan;
use super::penjelasan::{Kanal, Kelayakan};
use super::segmen::{Pembayar, Segmen};

/// A channel: one row of the table `autodebit_kanal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisAutodebit {
    /// Origin.
    pub asal: Asal,
    /// Layer.
    pub lapisan: &'static str,
    /// Stable code.
    pub kode: &'static str,
    /// Name.
    pub nama: &'static str,
    /// The app registers it; otherwise the bank does.
    pub di_aplikasi: bool,
}

/// Every channel of every layer.
pub const KANAL: &[BarisAutodebit] = {
    type Baris = BarisAutodebit;
    include!(concat!(env!("OUT_DIR"), "/autodebit_kanal.rs"))
};

/// A channel to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KanalAutodebit {
    /// Stable code.
    pub kode: String,
    /// Name.
    pub nama: String,
    /// The app registers it; otherwise the bank does.
    pub di_aplikasi: bool,
}

/// The channels of a layer, those that the app registers first, each group in the order of the table.
pub fn kanal_autodebit(lapisan: Lapisan) -> Vec<KanalAutodebit> {
    let mut semua: Vec<KanalAutodebit> = KANAL
        .iter()
        .filter(|k| k.lapisan == lapisan.nama())
        .map(|k| KanalAutodebit {
            kode: k.kode.to_owned(),
            nama: k.nama.to_owned(),
            di_aplikasi: k.di_aplikasi,
        })
        .collect();
    semua.sort_by_key(|k| !k.di_aplikasi);
    semua
}

/// May a person of this segment register automatic debit (§1.2: PBPU and BP)? Others do not pay their iuran themselves.
pub fn boleh_autodebit(segmen: &Segmen, hari_ini: chrono::NaiveDate) -> Kelayakan {
    match segmen.pembayar() {
        Pembayar::Peserta => Kelayakan::Boleh {
            mulai: hari_ini,
            penjelasan: karena("rules-autodebit-boleh", &["§2.8", "S1:17", "S2"]),
        },
        Pembayar::TidakDiketahui => Kelayakan::Tidak {
            alasan: "SEGMEN_TIDAK_DIKENAL".to_owned(),
            jalan_lain: vec![Kanal::CareCenter165],
            penjelasan: karena("rules-autodebit-tidak-dikenal", &["§2.8"]),
        },
        Pembayar::Pusat | Pembayar::Pemda | Pembayar::PemberiKerjaDanPekerja | Pembayar::PusatDanPensiunan => {
            Kelayakan::Tidak {
                alasan: "TIDAK_MEMBAYAR_SENDIRI".to_owned(),
                jalan_lain: Vec::new(),
                penjelasan: karena("rules-autodebit-bukan-mandiri", &["§2.8", "S1:17", "S2"]),
            }
        }
    }
}
