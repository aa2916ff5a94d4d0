//! What CHIKA looks up, `POST /v1/asisten/tanya`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Unreadable, money};
use super::text::Line;
use super::wire::wire;
use super::{Asking, Method, Reply, Request, plainly_refused};
use crate::data::Jawaban;
use crate::data::asisten::{self, Temuan};
use crate::rules::percakapan::Permintaan;

/// What is looked up, `POST /v1/asisten/tanya`; no session needed. Refused with [`asisten::TIDAK_DITEMUKAN`] alone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tanya {
    /// `status` or `tagihan`.
    pub permintaan: Permintaan,
    /// A card number or a NIK, digits only.
    pub nomor: String,
    /// Birth date, `yyyy-mm-dd`.
    pub tgllahir: NaiveDate,
}

wire! {
    /// What was found: the fields of what was asked, and the name with both.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Ditemukan {
        /// Name.
        nama: Line = must "nama",
        /// Code of the segment, of a `status`.
        jenispeserta: Line = may "jenispeserta",
        /// `0` is active, of a `status`.
        kodestatus: Line = may "kodestatus",
        /// All unpaid months together, rupiah, of a `tagihan`.
        jumlah: Figure = may "jumlah",
    }
}

pub(super) fn tanya(asked: &asisten::Tanya) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/asisten/tanya").with(&Tanya {
        permintaan: asked.permintaan,
        nomor: asked.nomor.digit().to_owned(),
        tgllahir: asked.tanggal_lahir,
    })?;
    Ok(Asking {
        request,
        session: false,
        reply: |content| read(content).map(|found| Reply::Page(Jawaban::Tanya(found))),
        refused: plainly_refused,
    })
}

fn read(content: &Raw) -> Result<Temuan, Unreadable> {
    let wire: Ditemukan = content.read().map_err(|_| Unreadable("asisten"))?;
    let nama = String::from(wire.nama);
    if wire.kodestatus.as_str().is_empty() {
        let jumlah = money(wire.jumlah, "jumlah")?;
        return Ok(Temuan::Tagihan { nama, jumlah });
    }
    Ok(Temuan::Status {
        nama,
        segmen: wire.jenispeserta.into(),
        aktif: wire.kodestatus.as_str() == "0",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::rupiah::Rupiah;

    fn told(json: &str) -> Result<Temuan, Unreadable> {
        read(&Raw::of_bytes(json.as_bytes()).unwrap())
    }

    #[test]
    fn a_status_and_a_bill_are_told_apart_by_what_they_hold() {
        let nama = "Contoh".to_owned();
        let status = told(r#"{"nama":"Contoh","jenispeserta":"PBPU","kodestatus":"1"}"#);
        let segmen = "PBPU".to_owned();
        assert_eq!(
            status,
            Ok(Temuan::Status {
                nama: nama.clone(),
                segmen,
                aktif: false
            })
        );
        let jumlah = Rupiah(0);
        assert_eq!(
            told(r#"{"nama":"Contoh","jumlah":0}"#),
            Ok(Temuan::Tagihan { nama, jumlah })
        );
        assert!(told(r#"{"nama":"Contoh"}"#).is_err());
        assert!(told(r#"{"jumlah":0}"#).is_err());
    }
}
