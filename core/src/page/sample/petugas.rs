//! Talks with an officer of Care Center 165.

use super::konsultasi::{ID, pesan};
use super::{MOMENT_MS, World, date};
use crate::data::percakapan::{Oleh, Pesan, Tahap};
use crate::data::petugas::{Obrolan, Petugas};
use crate::data::{Resource, Told};
use crate::rules::antrean::Zona;
use crate::rules::bantuan::KodeBantuan;

const MINUTE_MS: i64 = 60_000;

/// A talk that stands like this and has so many messages.
#[must_use]
pub fn obrolan(tahap: Tahap, jumlah: u32) -> Obrolan {
    Obrolan {
        id: ID.to_owned(),
        kode: Some(KodeBantuan::dari_acak(572)),
        tahap,
        dijawab: false,
        mulai_ms: MOMENT_MS - 5 * MINUTE_MS,
        jumlah,
    }
}

/// What it is about, written so many minutes ago, and the officer's answer to it.
#[must_use]
pub fn urusan(minutes: i64) -> Vec<Pesan> {
    vec![
        pesan(
            1,
            Oleh::Peserta,
            minutes,
            "Iuran sudah saya bayar kemarin, kartu masih tidak aktif.",
        ),
        pesan(
            2,
            Oleh::Lawan,
            1,
            "Selamat pagi. Pembayarannya sudah tercatat, kartu Anda aktif besok.",
        ),
    ]
}

impl World {
    /// The gateway has told whether officers answer, else that they do again tomorrow at seven in the west, and these talks.
    pub fn tell_petugas(&mut self, dijawab: bool, obrolan: Vec<Obrolan>) {
        let opens = date(2026, 11, 25).and_hms_opt(7, 0, 0);
        let told = Petugas {
            dijawab,
            buka_lagi_ms: opens.filter(|_| !dijawab).and_then(|at| Zona::Wib.ke_epoch_ms(at)),
            zona: Zona::Wit,
            obrolan,
        };
        self.tell(Resource::Petugas, Told::Petugas(told));
    }

    /// The gateway has told these messages of the talk and how it stands.
    pub fn tell_obrolan(&mut self, tahap: Tahap, pesan: &[Pesan]) {
        self.tell_pesan(tahap, None, pesan);
        let last = pesan.last();
        let jumlah = last.map_or(0, |pesan| pesan.nomor);
        let dijawab = last.is_some_and(|pesan| pesan.oleh == Oleh::Lawan);
        self.tell_petugas(
            true,
            vec![Obrolan {
                dijawab,
                ..obrolan(tahap, jumlah)
            }],
        );
    }

    /// Changes what the gateway has told of the chat.
    pub fn change_petugas(&mut self, change: impl FnOnce(&mut Petugas)) {
        if let Some(Told::Petugas(told)) = self.known.dated_mut(&Resource::Petugas).map(|dated| &mut dated.told) {
            change(told);
        }
    }
}
