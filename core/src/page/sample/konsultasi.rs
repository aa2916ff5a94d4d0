//! Talks with a doctor.

use super::{MOMENT_MS, World};
use crate::data::konsultasi::{Dokter, Konsultasi};
use crate::data::percakapan::{Oleh, Percakapan, Pesan, SEPENGGAL, Tahap};
use crate::data::{Resource, Told};

/// The talk that examples look at.
pub const ID: &str = "percakapancontoh";
const MINUTE_MS: i64 = 60_000;

/// The doctors of the clinic; only the first is there.
#[must_use]
pub fn dokter() -> Vec<Dokter> {
    let doctor = |kode, nama: &str, poli: &str, daring, jam: &str| Dokter {
        kode,
        nama: nama.to_owned(),
        faskes: "9901U020".to_owned(),
        poli: poli.to_owned(),
        daring,
        jam: jam.to_owned(),
    };
    vec![
        doctor(101, "dr. Rina Contoh", "Umum", true, "08:00-12:00"),
        doctor(102, "dr. Tono Contoh", "Umum", false, "13:00-17:00"),
        doctor(201, "drg. Wati Contoh", "Gigi", false, ""),
    ]
}

/// A talk with the first doctor that stands like this.
#[must_use]
pub fn konsultasi(tahap: Tahap, jumlah: u32) -> Konsultasi {
    Konsultasi {
        id: ID.to_owned(),
        anggota: "contoh-1".to_owned(),
        dokter: 101,
        nama_dokter: "dr. Rina Contoh".to_owned(),
        poli: "Umum".to_owned(),
        tahap,
        batas_ms: None,
        mulai_ms: MOMENT_MS - 5 * MINUTE_MS,
        jumlah,
        bintang: None,
    }
}

/// The message of a number, written so many minutes before [`MOMENT_MS`].
#[must_use]
pub fn pesan(nomor: u32, oleh: Oleh, minutes: i64, teks: &str) -> Pesan {
    Pesan {
        nomor,
        oleh,
        waktu_ms: MOMENT_MS - minutes * MINUTE_MS,
        teks: teks.to_owned(),
        id_pesan: String::new(),
        rujukan: false,
    }
}

/// A complaint and the doctor's answer to it.
#[must_use]
pub fn berdua() -> Vec<Pesan> {
    vec![
        pesan(
            1,
            Oleh::Peserta,
            5,
            "Batuk sejak tiga hari, dok. Malam hari paling parah.",
        ),
        pesan(2, Oleh::Lawan, 1, "Selamat pagi. Apakah disertai demam?"),
    ]
}

impl World {
    /// The gateway has told these messages of the talk, how it stands and when silence ends it.
    pub fn tell_percakapan(&mut self, tahap: Tahap, batas_ms: Option<i64>, pesan: &[Pesan]) {
        let jumlah = pesan.last().map_or(0, |pesan| pesan.nomor);
        self.tell_konsultasi(vec![Konsultasi {
            batas_ms,
            ..konsultasi(tahap, jumlah)
        }]);
        self.tell_pesan(tahap, batas_ms, pesan);
    }

    /// The gateway has told these messages, in its pieces.
    pub fn tell_pesan(&mut self, tahap: Tahap, batas_ms: Option<i64>, pesan: &[Pesan]) {
        let mut sejak = 0;
        loop {
            let piece: Vec<Pesan> = pesan
                .iter()
                .filter(|pesan| pesan.nomor > sejak && pesan.nomor <= sejak + SEPENGGAL)
                .cloned()
                .collect();
            let last = piece.last().map(|pesan| pesan.nomor);
            self.tell_penggal(sejak, tahap, batas_ms, piece);
            match last {
                Some(nomor) => sejak = nomor,
                None => return,
            }
        }
    }

    /// The gateway has told one piece of the talk.
    pub fn tell_penggal(&mut self, sejak: u32, tahap: Tahap, batas_ms: Option<i64>, pesan: Vec<Pesan>) {
        let id = ID.to_owned();
        let told = Percakapan { tahap, batas_ms, pesan };
        self.tell(Resource::Percakapan { id, sejak }, Told::Percakapan(told));
    }

    /// The gateway has told these talks.
    pub fn tell_konsultasi(&mut self, talks: Vec<Konsultasi>) {
        self.tell(Resource::Konsultasi, Told::Konsultasi(talks));
    }

    /// The gateway has told these doctors of the n-th member.
    pub fn tell_dokter(&mut self, n: u8, dokter: Vec<Dokter>) {
        let anggota = format!("contoh-{n}");
        self.tell(Resource::Dokter { anggota }, Told::Dokter(dokter));
    }
}
