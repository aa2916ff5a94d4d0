//! Beds of hospitals, with the ecosystem's names (Aplicares, `wire-contracts.md` §6).

use chrono::NaiveDateTime;

use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Rows, Unreadable, code};
use super::text::Line;
use super::wire::wire;
use crate::data::{Told, kamar};
use crate::rules::antrean::Zona;
use crate::rules::tempat_tidur::LaporanKamar;

wire! {
    /// The rooms of an area or of a hospital, `GET /v1/tempat-tidur?wilayah=32.76` or `?kodeppk=99000040`; no session needed.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarKamar {
        /// The rooms.
        kamar: Rows<Kamar> = must "kamar",
    }
}

wire! {
    /// One room.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Kamar {
        /// Code of the hospital.
        kodeppk: String = must "kodeppk",
        /// Name of the hospital.
        namafaskes: Line = may "namafaskes",
        /// Class code; hospitals know more than the sixteen of the table.
        kodekelas: Line = may "kodekelas",
        /// Name of the class.
        namakelas: Line = may "namakelas",
        /// Code of the room.
        koderuang: Line = may "koderuang",
        /// Name of the room.
        namaruang: Line = may "namaruang",
        /// Beds.
        kapasitas: Figure = must "kapasitas",
        /// Free beds.
        tersedia: Figure = must "tersedia",
        /// Free beds for men.
        tersediapria: Figure = may "tersediapria",
        /// Free beds for women.
        tersediawanita: Figure = may "tersediawanita",
        /// Free beds for either.
        tersediapriawanita: Figure = may "tersediapriawanita",
        /// When the hospital reported: milliseconds since 1970 UTC, or Aplicares's `yyyy-mm-dd hh:mm:ss` in Jakarta.
        lastupdate: Line = may "lastupdate",
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarKamar = content.read().map_err(|_| Unreadable("kamar"))?;
    let (kamar, skipped) = wire.kamar.each(room);
    Ok((Told::TempatTidur(kamar), skipped))
}

/// A room without its hospital or without its beds says nothing; everything else of it may be missing.
fn room(wire: Kamar) -> Result<kamar::Kamar, Unreadable> {
    Ok(kamar::Kamar {
        kode_faskes: code(&wire.kodeppk, "kodeppk")?,
        nama_faskes: wire.namafaskes.into(),
        ruang: wire.namaruang.into(),
        nama_kelas: wire.namakelas.into(),
        laporan: LaporanKamar {
            kodekelas: wire.kodekelas.into(),
            kapasitas: wire.kapasitas.number().ok_or(Unreadable("kapasitas"))?,
            tersedia: wire.tersedia.number().ok_or(Unreadable("tersedia"))?,
            tersediapria: wire.tersediapria.number().unwrap_or(0),
            tersediawanita: wire.tersediawanita.number().unwrap_or(0),
            tersediapriawanita: wire.tersediapriawanita.number().unwrap_or(0),
            lastupdate: reported(wire.lastupdate.as_str()).unwrap_or(0),
        },
    })
}

fn reported(text: &str) -> Option<i64> {
    if let Ok(ms) = text.parse() {
        return Some(ms);
    }
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").ok()?;
    Zona::Wib.ke_epoch_ms(local)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A whole room with some fields as they are given.
    fn with(fields: &str) -> String {
        let mut room = serde_json::json!({"kodeppk": "99000040", "namafaskes": "RSUD Contoh", "kodekelas": "KL1",
            "namakelas": "Kelas I", "koderuang": "MLT", "namaruang": "Melati", "kapasitas": 10, "tersedia": 2, "tersediapria": 1,
            "tersediawanita": 1, "tersediapriawanita": 0, "lastupdate": 1_795_489_500_000_i64});
        let changes: serde_json::Value = serde_json::from_str(&format!("{{{fields}}}")).unwrap();
        for (name, value) in changes.as_object().unwrap() {
            room[name] = value.clone();
        }
        room.to_string()
    }

    fn read_of(rooms: &[String]) -> (Vec<kamar::Kamar>, u32) {
        let content = format!(r#"{{"kamar":[{}]}}"#, rooms.join(","));
        let (told, skipped) = read(&Raw::of_bytes(content.as_bytes()).unwrap()).unwrap();
        let Told::TempatTidur(kamar) = told else {
            panic!("no rooms");
        };
        (kamar, skipped)
    }

    #[test]
    fn an_odd_room_is_read_as_far_as_it_says_something_and_takes_no_other_with_it() {
        /// Free beds, free beds for men, when it was reported; none when the room is left out.
        type Read = Option<(i64, i64, Option<i64>)>;
        let rows: [(&str, Read); 15] = [
            ("", Some((2, 1, Some(1_795_489_500_000)))),
            (
                r#""tersedia": "2", "kapasitas": "10""#,
                Some((2, 1, Some(1_795_489_500_000))),
            ),
            (r#""tersedia": -1"#, Some((-1, 1, Some(1_795_489_500_000)))),
            (r#""tersedia": null"#, None),
            (r#""tersedia": "penuh""#, None),
            (r#""kapasitas": {}"#, None),
            (r#""kodeppk": """#, None),
            (r#""kodeppk": null"#, None),
            (r#""tersediapria": null"#, Some((2, 0, Some(1_795_489_500_000)))),
            (r#""tersediapria": "-""#, Some((2, 0, Some(1_795_489_500_000)))),
            (
                r#""lastupdate": "2026-11-24 10:05:00""#,
                Some((2, 1, Some(1_795_489_500_000))),
            ),
            (r#""lastupdate": "0000-00-00 00:00:00""#, Some((2, 1, None))),
            (r#""lastupdate": null"#, Some((2, 1, None))),
            (
                r#""namaruang": null, "kodekelas": null, "namafaskes": 7"#,
                Some((2, 1, Some(1_795_489_500_000))),
            ),
            (r#""kodekelas": "RANAP-9""#, Some((2, 1, Some(1_795_489_500_000)))),
        ];
        for (fields, expected) in rows {
            let (rooms, skipped) = read_of(&[with(fields), with("")]);
            let kept = usize::from(expected.is_some());
            assert_eq!(
                (rooms.len(), skipped),
                (1 + kept, 1 - u32::try_from(kept).unwrap()),
                "{fields}"
            );
            if let Some(expected) = expected {
                let room = &rooms[0];
                let read = (room.laporan.tersedia, room.laporan.tersediapria, room.dilaporkan());
                assert_eq!(read, expected, "{fields}");
            }
        }
    }

    #[test]
    fn a_room_without_a_field_that_says_nothing_else_is_read_all_the_same() {
        let bare = r#"{"kodeppk":"99000040","kapasitas":1,"tersedia":0}"#.to_owned();
        assert_eq!(read_of(&[bare]).0.len(), 1);
        for missing in [
            r#"{"kapasitas":1,"tersedia":0}"#,
            r#"{"kodeppk":"1","tersedia":0}"#,
            "null",
            "7",
        ] {
            assert_eq!(read_of(&[missing.to_owned()]), (vec![], 1), "{missing}");
        }
        assert!(read(&Raw::of_bytes(b"[]").unwrap()).is_err());
    }
}
