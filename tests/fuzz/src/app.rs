//! Any inputs in any order: what people do, how calls and writes end, what the phone tells, how time passes.

use jkn_core::app::{CallFailure, CallOutcome, CallRequest, EffectId, Input, Method, StoreFailure};
use jkn_core::screen::{Action, Delivery, Event, Field, FieldKind, NotBrought};
use serde_json::json;

use crate::bytes::Bytes;
use crate::phone::{self, Phone};

/// Most inputs of one life.
const STEPS: usize = 400;
/// So much more may be held after the same things were done once more, in letters: counters grow a digit, a rest begins.
const SLACK: usize = 4_096;

const WORDS: [&str; 10] = [
    "",
    "batuk",
    "0009900000011",
    "Contoh-01!",
    "7",
    "2026-11-25",
    "001",
    "true",
    "\u{202e}12\u{200d}",
    "-9223372036854775808",
];

/// A byte says what happens, the next ones how. The first says whether somebody is signed in at the start.
pub fn app(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let first = bytes.next();
    let mut phone = Phone::with(if first.is_multiple_of(4) {
        Vec::new()
    } else {
        vec![phone::session()]
    });
    for step in 0..STEPS {
        if bytes.is_used_up() {
            break;
        }
        happen(&mut phone, &mut bytes);
        let rows = phone.rows();
        assert!(rows <= 2 * step + 16, "{rows} rows after {step} steps");
    }
    // What is done again and again makes nothing grow.
    if first % 16 < 2 {
        let [_, once, again] = [(); 3].map(|()| round(&mut phone));
        assert!(again <= once.saturating_add(SLACK), "{once} letters, then {again}");
    }
}

/// Everything is looked at and asked for, and every answer comes; how much is held after it.
fn round(phone: &mut Phone) -> usize {
    for route in phone::ROUTES {
        let route = route.to_owned();
        phone.hear(Input::Event(Event::Opened { route }));
        phone.hear(Input::Event(Event::Refreshed));
        for _ in 0..32 {
            phone.settle();
            phone.called(well);
        }
    }
    phone.walk(&["beranda"]);
    phone.holds()
}

fn happen(phone: &mut Phone, bytes: &mut Bytes<'_>) {
    match bytes.next() % 16 {
        0 | 1 => tap(phone, bytes),
        2 => edit(phone, bytes),
        3 => open(phone, bytes),
        4 => phone.hear(Input::Event(Event::Back)),
        5 => phone.hear(Input::Event(Event::Refreshed)),
        6 => phone.stored(None),
        7 => phone.settle(),
        8 => {
            let failures = [StoreFailure::DiskFull, StoreFailure::ReadOnly, StoreFailure::Failed];
            phone.stored(bytes.pick(&failures).copied());
        }
        9 => phone.called(well),
        10 => badly(phone, bytes),
        // A day and a half at most: an app in front is woken every few minutes, and each time costs.
        11 => phone.pass(1 << (bytes.next() % 28)),
        12 => {
            let online = bytes.next().is_multiple_of(2);
            phone.hear(Input::Connectivity { online });
        }
        13 => phone.hear(if bytes.next().is_multiple_of(2) {
            Input::Suspended
        } else {
            Input::Resumed
        }),
        14 => brought(phone, bytes),
        _ => seldom(phone, bytes),
    }
}

fn tap(phone: &mut Phone, bytes: &mut Bytes<'_>) {
    let screen = phone.screen();
    let actions: Vec<&Action> = screen.offered().collect();
    let Some(action) = bytes.pick(&actions) else { return };
    let (generation, action) = (screen.generation, action.id.clone());
    phone.hear(Input::Event(Event::Tapped { generation, action }));
}

fn edit(phone: &mut Phone, bytes: &mut Bytes<'_>) {
    let screen = phone.screen();
    let fields: Vec<&Field> = screen.fields().collect();
    let Some(field) = bytes.pick(&fields) else { return };
    let offered = match &field.kind {
        FieldKind::Choice { options } | FieldKind::Search { options, .. } => bytes.pick(options),
        _ => None,
    };
    let value = match (offered, bytes.next() % 4) {
        (Some(option), 0..=2) => option.value.clone(),
        (_, 3) => String::from_utf8_lossy(bytes.short()).into_owned(),
        _ => bytes.pick(&WORDS).copied().unwrap_or_default().to_owned(),
    };
    let (generation, field) = (screen.generation, field.id.clone());
    phone.hear(Input::Event(Event::Edited {
        generation,
        field,
        value,
    }));
}

fn open(phone: &mut Phone, bytes: &mut Bytes<'_>) {
    let route = match bytes.next() {
        255 => String::from_utf8_lossy(bytes.short()).into_owned(),
        which => phone::ROUTES
            .get(usize::from(which) % phone::ROUTES.len())
            .copied()
            .unwrap_or_default()
            .to_owned(),
    };
    phone.hear(Input::Event(Event::Opened { route }));
}

/// A call ends otherwise than asked for.
fn badly(phone: &mut Phone, bytes: &mut Bytes<'_>) {
    let failures = [
        CallFailure::Unreachable,
        CallFailure::Untrusted,
        CallFailure::OutOfDate,
        CallFailure::Interrupted,
        CallFailure::TimedOut,
        CallFailure::TooLarge,
    ];
    let outcome = match bytes.next() % 8 {
        0 | 1 => CallOutcome::Failed(bytes.pick(&failures).copied().unwrap_or(CallFailure::TimedOut)),
        2 => reply(429, b"", Some(u64::from(bytes.next()))),
        3 => reply(500, b"<html>", None),
        4 => reply(401, br#"{"metadata":{"code":401,"message":"Sesi berakhir"}}"#, None),
        5 => reply(304, b"", None),
        6 => {
            let refused = br#"{"metadata":{"code":201,"message":"Contoh","alasan":"captcha_salah"},"response":null}"#;
            reply(200, refused, None)
        }
        _ => {
            let content = String::from_utf8_lossy(bytes.short()).into_owned();
            reply(200, enveloped(&content).as_bytes(), None)
        }
    };
    phone.called(|_| outcome);
}

fn brought(phone: &mut Phone, bytes: &mut Bytes<'_>) {
    let id = phone.asked.pop_front().unwrap_or_default();
    let what = match bytes.next() % 5 {
        0 => Delivery::Nothing {
            why: NotBrought::Cancelled,
        },
        1 => Delivery::Owner,
        2 => Delivery::Place {
            lat_e6: -6_208_763,
            lon_e6: 106_845_599,
            accuracy_m: u32::MAX,
        },
        3 => Delivery::File {
            name: "contoh.pdf".to_owned(),
            bytes: b"%PDF-1.7 contoh".to_vec(),
        },
        _ => Delivery::File {
            name: String::new(),
            bytes: bytes.short().to_vec(),
        },
    };
    phone.hear(Input::Event(Event::Brought { id, what }));
}

fn seldom(phone: &mut Phone, bytes: &mut Bytes<'_>) {
    let id = EffectId(u64::from(bytes.next()));
    match bytes.next() % 6 {
        0 => phone.restart(),
        1 => phone.reopen(),
        2 => phone.wall_ms = phone.wall_ms.wrapping_mul(i64::from(bytes.next()).wrapping_sub(128)),
        // Nobody asked for it, or it has ended before.
        3 => phone.hear(Input::Stored { id, result: Ok(()) }),
        4 => phone.hear(Input::Called {
            id,
            outcome: CallOutcome::Failed(CallFailure::TimedOut),
        }),
        _ => phone.hear(Input::WipeFailed),
    }
}

/// The answer that a gateway gives when all is well.
fn well(request: &CallRequest) -> CallOutcome {
    let path = request.path.split('?').next().unwrap_or_default();
    let tiket = json!({"kodebooking": "CTH-24K7", "nomorkartu": phone::KARTU, "nomorantrean": "A12", "angkaantrean": 12,
        "kodepoli": "001", "namapoli": "Umum", "namadokter": "dr. Rina Contoh", "jampraktek": "08:00-12:00",
        "tanggalperiksa": "2026-11-24", "namafaskes": "Klinik Contoh Sehat", "zona": "WIB", "sisaantrean": 4,
        "antreanpanggil": "A8", "waktutunggu": 2400, "status": "menunggu", "keterangan": ""});
    let content = match (request.method, path) {
        (Method::Get, "/v1/keluarga") => {
            json!({"contoh": true, "peserta": [{"idanggota": "contoh-1", "noKartu": phone::KARTU,
            "nik": "9999995708850001", "nama": "Sari Contoh", "pisa": "1", "sex": "P", "tglLahir": "1985-08-17",
            "hakKelas": {"kode": "3", "keterangan": "KELAS III"}, "jenisPeserta": {"kode": "PBPU", "keterangan": "PEKERJA MANDIRI"},
            "statusPeserta": {"kode": "0", "keterangan": "AKTIF"}, "tglTMT": "2020-01-01", "tglTAT": "2050-12-31",
            "provUmum": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh Sehat"}, "tglFktp": "2024-03-01"}]})
        }
        (Method::Get, "/v1/iuran") => json!({"segmen": "PBPU", "kelas": "3", "anggota": 1, "tunggakan": [],
            "berjalan": {"bulan": "2026-11", "jumlah": 35_000}, "perorang": 35_000, "va": []}),
        (Method::Get, "/v1/antrean") => json!({"tiket": [tiket]}),
        (Method::Get, "/v1/captcha") => {
            json!({"id": "c1", "lebar": 8, "tinggi": 1, "bit": "qg==", "tanya": "3 + 4 = ?"})
        }
        (Method::Get, path) if path.ends_with("/jadwal") => {
            let tanggal = request.path.rsplit('=').next().unwrap_or_default();
            json!({"faskes": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh Sehat"}, "zona": "WIB", "tanggal": tanggal,
                "libur": null, "jadwal": [{"kodepoli": "001", "namapoli": "Umum", "kodedokter": 1,
                "namadokter": "dr. Rina Contoh", "jampraktek": "08:00-24:00", "kapasitas": 30, "sisakuota": 5}]})
        }
        (_, "/v1/masuk") => json!({"token": "contoh", "nomorkartu": phone::KARTU}),
        (Method::Post, "/v1/antrean/fktp") => tiket,
        _ => json!(null),
    };
    reply(200, enveloped(&content.to_string()).as_bytes(), None)
}

fn enveloped(content: &str) -> String {
    format!(r#"{{"metadata":{{"code":200,"message":"Ok"}},"response":{content}}}"#)
}

fn reply(status: u16, body: &[u8], retry_after_s: Option<u64>) -> CallOutcome {
    CallOutcome::Reply {
        status,
        body: body.to_vec(),
        etag: None,
        retry_after_s,
        date_ms: Some(jkn_simulation::START_MS),
    }
}
