//! The live chat with an officer: whether somebody answers and the talks so far, `GET /v1/asisten/petugas`, and a beginning,
//! `POST /v1/asisten/petugas`. What is said in a talk goes the way of a talk with a doctor, see [`super::konsultasi`].

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::konsultasi::{Dimulai, akhiri, pesan, tahap};
use super::kunjungan::Flag;
use super::read::{Rows, Unreadable, code, instant, zona};
use super::text::Line;
use super::wire::wire;
use super::{Method, Request, Sending};
use crate::data::petugas::{self, Perintah};
use crate::data::{Hasil, Told};

/// Where the chat is.
pub(super) const PATH: &str = "/v1/asisten/petugas";

wire! {
    /// How the chat stands.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Petugas {
        /// Whether officers answer now.
        dijawab: Flag = must "dijawab",
        /// When they answer next; nothing while they do.
        bukalagi: Figure = may "bukalagi",
        /// By whose clock that is told, `WIB`, `WITA` or `WIT`.
        zona: Line = may "zona",
        /// The account's talks, the newest first.
        percakapan: Rows<Obrolan> = must "percakapan",
    }
}

wire! {
    /// A talk without what was said in it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Obrolan {
        /// Opaque name.
        id: String = must "id",
        /// The *kode bantuan* that went along.
        kodebantuan: Line = may "kodebantuan",
        /// `diminta`, `aktif`, `ditutup`; others may follow.
        keadaan: Line = may "keadaan",
        /// What ended it: `peserta`, `petugas`; others may follow.
        ditutupoleh: Line = may "ditutupoleh",
        /// Who wrote last: `peserta`, `petugas`.
        terakhir: Line = may "terakhir",
        /// When it began.
        mulai: Figure = must "mulai",
        /// How many messages it has.
        jumlahpesan: Figure = may "jumlahpesan",
    }
}

/// A beginning.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mulai {
    /// Eight digits.
    pub kodebantuan: String,
    /// What it is about.
    pub teks: String,
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let request = match perintah {
        Perintah::Mulai(mulai) => Request::new(Method::Post, PATH).with(&Mulai {
            kodebantuan: mulai.kodebantuan.clone().into(),
            teks: mulai.teks.clone(),
        })?,
        Perintah::Pesan(said) => pesan(said)?,
        Perintah::Akhiri(end) => akhiri(end)?,
    };
    let hasil: fn(&Raw) -> Option<Hasil> = match perintah {
        Perintah::Mulai(_) => |content| {
            let wire: Dimulai = content.read().ok()?;
            code(&wire.id, "id").ok().map(Hasil::Konsultasi)
        },
        _ => |_| None,
    };
    Ok(Sending { request, hasil })
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Petugas = content.read().map_err(|_| Unreadable("petugas"))?;
    let (obrolan, skipped) = wire.percakapan.each(|wire| {
        Ok(petugas::Obrolan {
            id: code(&wire.id, "id")?,
            kode: String::from(wire.kodebantuan).try_into().ok(),
            tahap: tahap(&wire.keadaan, &wire.ditutupoleh),
            dijawab: wire.terakhir.as_str() == "petugas",
            mulai_ms: instant(wire.mulai, "mulai")?,
            jumlah: wire.jumlahpesan.count().unwrap_or(0),
        })
    });
    let told = petugas::Petugas {
        dijawab: wire.dijawab.0,
        buka_lagi_ms: instant(wire.bukalagi, "bukalagi").ok(),
        zona: zona(wire.zona.as_str()).unwrap_or_default(),
        obrolan,
    };
    Ok((Told::Petugas(told), skipped))
}
