//! The family's automatic debit.

use super::{World, date};
use crate::data::autodebit::{Autodebit, Daftar, NomorRekening, Pendaftaran, Perintah as Asked};
use crate::data::{Perintah, Resource, Told};
use crate::rules::autodebit::{KeadaanAutodebit, PemilikRekening};

impl World {
    /// The gateway told of this registration, or that there is none.
    pub fn tell_autodebit(&mut self, pendaftaran: Option<Pendaftaran>) {
        let told = Autodebit {
            pendaftaran,
            peserta_sejak: Some(date(2018, 6, 1)),
        };
        self.tell(Resource::Autodebit, Told::Autodebit(told));
    }
}

/// A registration in some state, through a bank, since a week.
#[must_use]
pub fn pendaftaran(keadaan: KeadaanAutodebit) -> Pendaftaran {
    Pendaftaran {
        kanal: "bri".to_owned(),
        pemilik: Some(PemilikRekening::KepalaKeluarga),
        ekor: "3504".to_owned(),
        keadaan: Some(keadaan),
        sejak: Some(date(2026, 11, 17)),
        berikut: None,
        gagal: None,
        terakhir: None,
    }
}

/// Asks for a registration.
#[must_use]
pub fn daftar() -> Perintah {
    Perintah::Autodebit(Asked::Daftar(Daftar {
        kanal: "bri".to_owned(),
        pemilik: PemilikRekening::KepalaKeluarga,
        nama: "Sari Contoh".to_owned(),
        rekening: NomorRekening::new("001201000123504".to_owned()),
    }))
}

/// Asks for the end of it.
#[must_use]
pub const fn henti() -> Perintah {
    Perintah::Autodebit(Asked::Henti {})
}
