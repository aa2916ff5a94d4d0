//! Who looked at the family's record.

use super::{MOMENT_MS, World, peserta};
use crate::data::akses::{Akses, Data, Pihak, Untuk};
use crate::data::halaman::Halaman;
use crate::data::{Resource, Told};

const HOUR_MS: i64 = 3_600_000;

/// A look so many hours ago, of the holder's record.
#[must_use]
pub fn akses(hours: i64, pihak: Pihak, nama: &str, data: &[Data], untuk: Untuk) -> Akses {
    Akses {
        id: format!("AKS-{hours}"),
        waktu_ms: MOMENT_MS - hours * HOUR_MS,
        pihak: Some(pihak),
        nama: nama.to_owned(),
        data: data.iter().copied().map(Some).collect(),
        untuk: Some(untuk),
        anggota: peserta::keluarga()
            .peserta
            .first()
            .map(|p| p.id.clone())
            .unwrap_or_default(),
    }
}

/// One of each kind of party, the newest first; nobody of the family was at the hospital in Jayapura.
#[must_use]
pub fn riwayat() -> Vec<Akses> {
    vec![
        akses(2, Pihak::Hp, "HP Android 7F3A", &[Data::Kepesertaan], Untuk::Masuk),
        akses(
            20,
            Pihak::Faskes,
            "RS Contoh Jayapura",
            &[Data::Kepesertaan, Data::Riwayat],
            Untuk::Berobat,
        ),
        akses(
            72,
            Pihak::CareCenter,
            "",
            &[Data::Kepesertaan, Data::Iuran],
            Untuk::Tanya,
        ),
        akses(
            21 * 24,
            Pihak::Faskes,
            "Klinik Contoh Sehat",
            &[Data::Kepesertaan],
            Untuk::Berobat,
        ),
        akses(
            40 * 24,
            Pihak::Kantor,
            "Kantor Cabang Contoh Depok",
            &[Data::Kontak],
            Untuk::UbahData,
        ),
    ]
}

impl World {
    /// The gateway has told these looks as the page behind `kursor`, and that `berikut` follows it.
    pub fn tell_akses(&mut self, kursor: Option<&str>, baris: Vec<Akses>, berikut: Option<&str>) {
        let halaman = Halaman {
            baris,
            berikut: berikut.map(str::to_owned),
        };
        let kursor = kursor.map(str::to_owned);
        self.tell(Resource::Akses { kursor }, Told::Akses(halaman));
    }
}
