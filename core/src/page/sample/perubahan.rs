//! Changes of the family's data.

use super::{World, date};
use crate::data::perubahan::{DaftarPerubahan, DaftarWilayah, Keadaan, Oleh, Perubahan, Wilayah};
use crate::data::{Resource, Told};
use crate::rules::perubahan::Perubahan as Jenis;

/// A change of the whole family's class, asked for in the app on 20 November, counting from 1 December.
#[must_use]
pub fn perubahan(n: u8, jenis: Jenis, lama: &str, baru: &str) -> Perubahan {
    Perubahan {
        id: format!("ubah-{n}"),
        anggota: String::new(),
        jenis: Some(jenis),
        jenis_kode: jenis.kode().to_owned(),
        lama: lama.to_owned(),
        baru: baru.to_owned(),
        diminta: date(2026, 11, 20),
        mulai: date(2026, 12, 1),
        keadaan: Keadaan::Menunggu,
        oleh: Oleh::Aplikasi,
    }
}

/// A facility that is asked for.
#[must_use]
pub fn pindah() -> Perubahan {
    perubahan(1, Jenis::Fktp, "Klinik Contoh Sehat", "Puskesmas Contoh Melati")
}

/// The same, when an office had another one recorded the day after.
#[must_use]
pub fn dua_versi() -> Vec<Perubahan> {
    let loket = Perubahan {
        diminta: date(2026, 11, 21),
        mulai: date(2026, 11, 21),
        keadaan: Keadaan::Berlaku,
        oleh: Oleh::Loket,
        ..perubahan(2, Jenis::Fktp, "Klinik Contoh Sehat", "Klinik Contoh Baru")
    };
    let mine = Perubahan {
        keadaan: Keadaan::Diganti,
        ..pindah()
    };
    vec![loket, mine]
}

/// Nobody asked for anything; the class has been the same since 2019.
#[must_use]
pub fn tanpa_perubahan() -> DaftarPerubahan {
    DaftarPerubahan {
        baris: Vec::new(),
        kelas_sejak: Some(date(2019, 6, 1)),
        iuran_pertama_dibayar: Some(true),
        praktis_terpakai: false,
    }
}

impl World {
    /// The gateway has told these changes.
    pub fn tell_perubahan(&mut self, baris: Vec<Perubahan>) {
        let told = DaftarPerubahan {
            baris,
            ..tanpa_perubahan()
        };
        self.tell(Resource::Perubahan, Told::Perubahan(told));
    }

    /// Changes what the class depends on.
    pub fn change_perubahan(&mut self, change: impl FnOnce(&mut DaftarPerubahan)) {
        if let Some(Told::Perubahan(told)) = self.known.dated_mut(&Resource::Perubahan).map(|dated| &mut dated.told) {
            change(told);
        }
    }

    /// The gateway has told the villages of a district.
    pub fn tell_wilayah(&mut self, induk: &str) {
        let desa = |n: u8| Wilayah {
            kode: format!("{induk}.900{n}"),
            nama: format!("Desa Contoh {n}"),
        };
        let told = DaftarWilayah {
            baris: vec![desa(1), desa(2)],
            contoh: true,
        };
        let induk = induk.to_owned();
        self.tell(Resource::Wilayah { induk }, Told::Wilayah(told));
    }
}
