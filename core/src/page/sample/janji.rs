//! How a promise can stand.

use super::MOMENT_MS;
use crate::data::{Janji, Keadaan, Perintah};

/// A promise that stands like this; it can be taken back while it is only stored.
#[must_use]
pub fn janji(perintah: Perintah, keadaan: Option<Keadaan>) -> Janji {
    Janji {
        id: "0f8c2f0e-1c1e-4c57-9a55-6d1f7f4a0001".to_owned(),
        perintah,
        can_withdraw: matches!(keadaan, None | Some(Keadaan::Tersimpan)),
        keadaan,
        naik: None,
        can_give_up: false,
        hasil: None,
        made_ms: MOMENT_MS,
        unsaved: false,
    }
}

/// A refusal with a reason and the facility's sentence.
#[must_use]
pub fn ditolak(alasan: &str, pesan: &str) -> Option<Keadaan> {
    Some(Keadaan::Ditolak {
        alasan: alasan.to_owned(),
        pesan: pesan.to_owned(),
    })
}
