//! Who looked at the family's record, `GET /v1/akses?kursor=`.

use super::Path;
use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Loose, Rows, Unreadable, code, instant, next};
use super::text::Line;
use super::wire::wire;
use crate::data::Told;
use crate::data::akses::{self, Data, Pihak, Untuk, of_word};
use crate::data::halaman::Halaman;

wire! {
    /// A page of what was looked at, the newest first, at most fifty.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarAkses {
        /// The looks.
        akses: Rows<Akses> = must "akses",
        /// Cursor of the next page; `null` on the last one.
        kursor: Option<Line> = may "kursor",
    }
}

wire! {
    /// Somebody looked.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Akses {
        /// Name of it, the same as long as it is told.
        id: String = must "id",
        /// When, milliseconds since 1970 UTC.
        waktu: Figure = must "waktu",
        /// `faskes`, `kantor`, `care_center` or `hp`; others may follow.
        pihak: Line = may "pihak",
        /// How the party is called.
        nama: Line = may "nama",
        /// What was looked at: `kepesertaan`, `iuran`, `riwayat`, `antrean`, `kontak`; others may follow.
        data: Loose<Vec<Line>> = may "data",
        /// What for: `berobat`, `antrean`, `ubah_data`, `tanya`, `masuk`; others may follow.
        keperluan: Line = may "keperluan",
        /// Opaque name of the member whose record it was.
        idanggota: Line = may "idanggota",
    }
}

pub(super) fn path(kursor: Option<&str>) -> Path {
    let path = Path::of("/v1/akses");
    match kursor {
        Some(kursor) => path.query("kursor", kursor),
        None => path,
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarAkses = content.read().map_err(|_| Unreadable("akses"))?;
    let (baris, skipped) = wire.akses.each(look);
    let berikut = next(wire.kursor);
    Ok((Told::Akses(Halaman { baris, berikut }), skipped))
}

fn look(wire: Akses) -> Result<akses::Akses, Unreadable> {
    let words = wire.data.0.iter();
    Ok(akses::Akses {
        id: code(&wire.id, "id")?,
        waktu_ms: instant(wire.waktu, "waktu")?,
        pihak: of_word(&Pihak::ALL, wire.pihak.as_str()),
        nama: wire.nama.into(),
        data: words.map(|word| of_word(&Data::ALL, word.as_str())).collect(),
        untuk: of_word(&Untuk::ALL, wire.keperluan.as_str()),
        anggota: wire.idanggota.into(),
    })
}
