//! Subject nama_subjek on the wire.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::read::{Rows, Unreadable};
use super::text::Line;
use super::wire::wire;
use super::{Asking, Figure, Method, Path, Reply, Request, Sending, plainly_refused};
use crate::data::nama_subjek::{self, Perintah};
use crate::data::{Hasil, Jawaban, Told};

wire! {
    /// A page of the list, `GET /v1/nama_subjek?dari=0`; no session needed.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Halaman {
        /// The rows.
        baris: Rows<Baris> = must "baris",
        /// Where the next page begins.
        berikut: Option<u32> = may "berikut",
    }
}

wire! {
    /// A row of the list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Baris {
        /// Code.
        kode: String = must "kode",
        /// Name.
        nama: Line = may "nama",
        /// Places left.
        sisa: Figure = may "sisa",
    }
}

/// Taking a place, `POST /v1/nama_subjek`; no session needed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pesan {
    /// Code of the row.
    pub kode: String,
    /// Who wants it.
    pub nama: String,
    /// Remark; may be empty.
    pub catatan: String,
}

wire! {
    /// What a place that was taken brings.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Bukti {
        /// Number of the receipt.
        nomor: Line = must "nomor",
    }
}

wire! {
    /// How many places are left now, `GET /v1/nama_subjek/{kode}/sisa`; no session needed.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Sisa {
        /// Places.
        sisa: u32 = must "sisa",
    }
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let Perintah::Pesan(pesan) = perintah;
    Ok(Sending {
        request: Request::new(Method::Post, "/v1/nama_subjek").with(&Pesan {
            kode: pesan.kode.clone(),
            nama: pesan.nama.clone(),
            catatan: pesan.catatan.clone(),
        })?,
        hasil: |content| receipt(content.read().ok()?).map(Hasil::NamaSubjek),
    })
}

pub(super) fn sisa(kode: &str) -> Asking {
    Asking {
        request: Request::new(Method::Get, Path::of("/v1/nama_subjek").part(kode).then("/sisa")),
        session: false,
        reply: |content| {
            let wire: Sisa = content.read().map_err(|_| Unreadable("sisa"))?;
            Ok(Reply::Page(Jawaban::NamaSubjek(wire.sisa)))
        },
        refused: plainly_refused,
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Halaman = content.read().map_err(|_| Unreadable("baris"))?;
    let (baris, skipped) = wire.baris.each(|row| {
        Ok(nama_subjek::Baris {
            kode: Some(row.kode).filter(|kode| !kode.is_empty()).ok_or(Unreadable("kode"))?,
            nama: row.nama.into(),
            sisa: row.sisa.left(),
        })
    });
    let halaman = nama_subjek::Halaman {
        baris,
        berikut: wire.berikut,
    };
    Ok((Told::NamaSubjek(halaman), skipped))
}

fn receipt(wire: Bukti) -> Option<nama_subjek::Bukti> {
    let nomor = String::from(wire.nomor);
    (!nomor.is_empty()).then_some(nama_subjek::Bukti { nomor })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_without_a_code_is_left_out_and_counted() {
        let page = r#"{"baris":[{"kode":"","nama":"Tanpa kode","sisa":1},{"kode":"CTH-01","nama":null,"sisa":""},7],"berikut":20}"#;
        let (Told::NamaSubjek(halaman), skipped) = read(&Raw::of_bytes(page.as_bytes()).unwrap()).unwrap() else {
            panic!("not a page");
        };
        assert_eq!((halaman.baris.len(), halaman.berikut, skipped), (1, Some(20), 2));
        assert_eq!(halaman.baris[0].sisa, None);
    }

    #[test]
    fn a_receipt_without_a_number_is_none() {
        let hasil = |content: &str| {
            let pesan = Perintah::Pesan(nama_subjek::Pesan {
                kode: "CTH-01".into(),
                nama: "Sari Contoh".into(),
                catatan: String::new(),
            });
            (sending(&pesan).unwrap().hasil)(&Raw::of_bytes(content.as_bytes()).unwrap())
        };
        assert_eq!(hasil(r#"{"nomor":" "}"#), None);
        let bukti = nama_subjek::Bukti { nomor: "B-1".into() };
        assert_eq!(hasil(r#"{"nomor":"B-1"}"#), Some(Hasil::NamaSubjek(bukti)));
    }
}
