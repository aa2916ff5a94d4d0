//! What a gateway, or something that answers in its place, may send.

use chrono::NaiveDate;
use jkn_core::data::{Panggilan, Resource, kode, panggilan};
use jkn_core::gateway::envelope::{self, Answer, NotNow, Raw};
use jkn_core::gateway::{Reply, Wire as _, asking, reading};

use crate::bytes::Bytes;
use crate::phone::{self, Phone};

/// Statuses with a meaning of their own, and some without.
const STATUSES: [u16; 17] = [
    200, 201, 204, 304, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 511, 0, 426,
];

/// An answer: the first byte chooses the status, the second says what it asks to wait, the rest is its body. Whatever it
/// means, only an envelope says that something was done or refused.
pub fn envelope(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let status = bytes.pick(&STATUSES).copied().unwrap_or_default();
    let asked_s = match bytes.next() {
        0 => None,
        255 => Some(u64::MAX),
        seconds => Some(u64::from(seconds)),
    };
    let body = bytes.rest();
    let answer = envelope::read(status, body, asked_s);
    let is_envelope = str::from_utf8(body).is_ok_and(|body| envelope::Envelope::read(body).is_ok());
    match &answer {
        Answer::Done(content) => {
            assert!(is_envelope && status == 200);
            // It is kept as it came, and taken up again as it was.
            assert_eq!(Raw::of_bytes(content.as_str().as_bytes()).unwrap(), *content);
        }
        Answer::Refused { .. } | Answer::NoSession | Answer::Unknown => assert!(is_envelope),
        Answer::NotNow(NotNow::Busy(told_s)) => assert!(matches!(status, 429 | 503) && *told_s == asked_s),
        Answer::NotNow(NotNow::VersionStopped(told_s)) => {
            assert!(is_envelope && status == 426 && *told_s == asked_s);
        }
        Answer::Unchanged | Answer::Broke | Answer::Garbled => {}
    }
    assert_eq!(
        envelope::read(status, body, asked_s),
        answer,
        "read twice, it says the same"
    );
}

/// Where the questions begin that are no resources: behind all of them.
pub const QUESTIONS: u8 = 62;

/// Everything that can be asked about, once, by a short name; the date is that of the seeds.
#[must_use]
pub fn resources() -> Vec<(&'static str, Resource)> {
    let tanggal = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
    vec![
        ("keluarga", Resource::Keluarga),
        ("iuran", Resource::Iuran),
        ("antrean", Resource::Antrean),
        (
            "jadwal",
            Resource::Jadwal {
                faskes: "9901U020".to_owned(),
                tanggal,
            },
        ),
        ("pembayaran", Resource::Pembayaran { kursor: None }),
        ("akses", Resource::Akses { kursor: None }),
        ("operasi", Resource::Operasi),
        (
            "operasi-rs",
            Resource::OperasiRs {
                faskes: "99000040".to_owned(),
                awal: tanggal,
                akhir: tanggal,
            },
        ),
        (
            "kunjungan",
            Resource::Kunjungan {
                anggota: String::new(),
                kursor: None,
            },
        ),
        (
            "rincian-faskes",
            Resource::RincianFaskes {
                kode: "9901U020".to_owned(),
            },
        ),
        ("ubahan-faskes", Resource::Faskes { sejak: 20_261_101 }),
        (
            "tempat-tidur",
            Resource::TempatTidur {
                wilayah: "32.76".to_owned(),
            },
        ),
        ("artikel", Resource::Artikel { sejak: 20_261_101 }),
        ("rehab", Resource::Rehab),
        ("perubahan", Resource::Perubahan),
        (
            "wilayah",
            Resource::Wilayah {
                induk: "32.76.06".to_owned(),
            },
        ),
        // The questionnaire is a FHIR document: the target `fhir` reads it.
        (
            "skrining",
            Resource::Skrining {
                anggota: "abcd".to_owned(),
            },
        ),
        ("petugas", Resource::Petugas),
    ]
}

/// The content of an answer: the first byte chooses what was asked. What can be read is drawn on every page.
pub fn readings(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let which = bytes.below(usize::from(QUESTIONS) + 2);
    let Ok(content) = Raw::of_bytes(bytes.rest()) else {
        return;
    };
    if let Some((_, resource)) = resources().get(which) {
        let read = reading(resource).read;
        if let Ok(told) = read(&content) {
            assert_eq!(read(&content).unwrap(), told, "read twice, it says the same");
            Phone::knowing(resource, content.as_str()).walk(&phone::ROUTES);
        }
        return;
    }
    let masuk = Panggilan::Masuk(panggilan::Masuk {
        identitas: "0009900000011".to_owned(),
        kata_sandi: "Contoh-01!".to_owned(),
        captcha: "c".to_owned(),
        jawaban: "7".to_owned(),
    });
    let asked = if which == resources().len() {
        vec![Panggilan::Captcha { bahasa: "en" }]
    } else {
        // What a sign-in, a code that was sent and one that was right bring are told apart by nothing but the question.
        let (tiket, kode) = ("k1".to_owned(), "482915".to_owned());
        let sends = Panggilan::KirimKode(kode::Kirim {
            tiket: None,
            untuk: "ubah_nohp",
            cara: kode::Cara::Sms,
            kepada: "081200000011".to_owned(),
        });
        vec![masuk, sends, Panggilan::PeriksaKode(kode::Periksa { tiket, kode })]
    };
    for asked in asked {
        answer(&asked, &content);
    }
}

fn answer(asked: &Panggilan, content: &Raw) {
    let asking = asking(asked).unwrap();
    if let Ok(Reply::Page(answer)) = (asking.reply)(content) {
        assert!(!format!("{answer:?}").is_empty());
    }
    // Whatever a refusal says besides its reason, it has a reason.
    for alasan in ["kata_sandi_salah", "akun_terkunci", "tunggu", "salah"] {
        let _ = (asking.refused)(alasan.to_owned(), String::new(), content);
    }
}
