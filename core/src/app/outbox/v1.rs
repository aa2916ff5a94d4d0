//! Commands as the first version of this app wrote them: all in one JSON, the queue the only subject.

use serde::Deserialize;

use super::command::Command;
use crate::app::CommandRow;
use crate::data::{Keadaan, Perintah, antrean, json};
use crate::gateway::envelope::Raw;

#[derive(Deserialize)]
struct Stored {
    owner: String,
    perintah: Raw,
    keadaan: String,
    #[serde(default)]
    response: Raw,
    #[serde(default)]
    alasan: String,
    #[serde(default)]
    pesan: String,
    attempts: u32,
    made_ms: i64,
}

/// What each perintah says first.
#[derive(Deserialize)]
struct Old {
    jenis: String,
}

fn perintah(old: &Raw) -> Option<antrean::Perintah> {
    let json = old.as_str();
    let Old { jenis } = serde_json::from_str(json).ok()?;
    match jenis.as_str() {
        "ambil_antrean_fktp" => serde_json::from_str(json).ok().map(antrean::Perintah::AmbilFktp),
        "batal_antrean_fktp" => serde_json::from_str(json).ok().map(antrean::Perintah::BatalFktp),
        _ => None,
    }
}

/// The command of a row; `None` when it is not of that version.
pub(super) fn command(row: &CommandRow) -> Option<Command> {
    let stored: Stored = json::of_bytes(&row.body).ok()?;
    let keadaan = match stored.keadaan.as_str() {
        "tersimpan" => Keadaan::Tersimpan,
        "dikirim" => Keadaan::Dikirim,
        "diterima" => Keadaan::Diterima,
        "belum_pasti" => Keadaan::BelumPasti,
        "ditolak" => Keadaan::Ditolak {
            alasan: stored.alasan,
            pesan: stored.pesan,
        },
        _ => return None,
    };
    Some(Command {
        id: row.id.clone(),
        owner: Some(stored.owner),
        sequence: row.sequence,
        perintah: Perintah::Antrean(perintah(&stored.perintah)?),
        keadaan,
        isi: stored.response,
        attempts: stored.attempts,
        made_ms: stored.made_ms,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Option<Command> {
        let row = CommandRow {
            id: "9b2e0a54-0000-4000-8000-000000000001".into(),
            owner: "0009900000011".into(),
            sequence: 7,
            body: body.as_bytes().to_vec(),
        };
        command(&row)
    }

    #[test]
    fn what_the_first_version_wrote_is_read() {
        let booking = r#"{"id":"9b2e0a54-0000-4000-8000-000000000001","sequence":7,"owner":"0009900000011","perintah":{"jenis":
            "ambil_antrean_fktp","nomorkartu":"0009900000012","kodepoli":"001","tanggalperiksa":"2026-11-25","keluhan":"Batuk"},
            "keadaan":"diterima","response":{"kodebooking":"CTH-1"},"attempts":1,"made_ms":5}"#;
        let command = read(booking).unwrap();
        assert_eq!(command.owner.as_deref(), Some("0009900000011"));
        assert_eq!(
            (command.keadaan, command.isi.as_str()),
            (Keadaan::Diterima, r#"{"kodebooking":"CTH-1"}"#)
        );
        let Perintah::Antrean(antrean::Perintah::AmbilFktp(ambil)) = command.perintah else {
            panic!("not a booking");
        };
        assert_eq!(
            (ambil.kodepoli.as_str(), ambil.keluhan.as_str(), ambil.kodedokter),
            ("001", "Batuk", None)
        );
        let batal = r#"{"owner":"0009900000011","perintah":{"jenis":"batal_antrean_fktp","kodebooking":"CTH-1",
            "keterangan":"Berhalangan"},"keadaan":"ditolak","alasan":"sudah_dilayani","pesan":"Sudah","attempts":2,"made_ms":5}"#;
        let refused = Keadaan::Ditolak {
            alasan: "sudah_dilayani".into(),
            pesan: "Sudah".into(),
        };
        assert_eq!(read(batal).map(|command| command.keadaan), Some(refused));
    }
}
