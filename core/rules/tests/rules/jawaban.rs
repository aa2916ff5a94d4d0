//! What an answer tells: hours and days as values, an estimate behind the end of the session, a clinic by its own name, and a
//! suspension that outlasts the arrears.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use jkn_rules::bulan::Bulan;
use jkn_rules::penjelasan::Nilai;
use jkn_rules::poli::{sebutan, tanpa_sebutan};
use jkn_rules::tagihan::{StatusIuran, putusan_status};
use jkn_rules::vektor::jalankan;
use serde_json::{Value, json};

fn booking(nama_poli: &str, saat: &str, terisi: u32) -> Value {
    let input = json!({
        "saat": saat, "tanggal_periksa": "2024-07-08", "kode_poli": "001", "nama_poli": nama_poli, "peserta_aktif": true,
        "pasien_dikenal": true, "kebijakan": {"menit_per_pasien": 10},
        "sesi": [{"kode_dokter": 1, "jam_praktik": "08:00-12:00", "kuota": 60, "terisi": terisi}],
    });
    jalankan("antrean_fktp", &input).expect("answer")
}

/// Field report F40.
#[test]
fn an_estimate_behind_the_end_of_the_session_says_so() {
    let told = booking("Umum", "2024-07-08T06:00:00+07:00", 40);
    assert_eq!(told["keputusan"], "diterima");
    assert_eq!(told["perkiraan_dilayani"], "2024-07-08T14:40:00");
    assert_eq!(told["penjelasan"]["kunci"], "rules-antrean-fktp-diterima-lewat");
    let within = booking("Umum", "2024-07-08T06:00:00+07:00", 10);
    assert_eq!(within["penjelasan"]["kunci"], "rules-antrean-fktp-diterima");
}

/// Field report F41.
#[test]
fn no_hour_or_day_leaves_the_rules_as_finished_text() {
    /// Two digits, a colon or a dot, two digits: an hour; four digits and a hyphen: a day.
    fn looks_finished(word: &str) -> bool {
        let parts: Vec<&str> = word.split([':', '.', '-']).collect();
        let digits = |part: &&str| part.len() > 1 && part.bytes().all(|b| b.is_ascii_digit());
        parts.len() > 1 && parts.iter().all(digits) || matches!(word, "WIB" | "WITA" | "WIT")
    }
    fn words(answer: &Value, found: &mut Vec<String>) {
        match answer {
            Value::Object(map) => {
                if let (Some(_), Some(values)) = (map.get("kunci"), map.get("nilai").and_then(Value::as_array)) {
                    let value = |pair: &Value| serde_json::from_value::<Nilai>(pair[1].clone()).expect("a value");
                    found.extend(values.iter().map(value).filter_map(|value| match value {
                        Nilai::Kata(word) => Some(word),
                        _ => None,
                    }));
                }
                map.values().for_each(|value| words(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| words(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for file in crate::vektor::all() {
        for case in &file.kasus {
            words(&jalankan(&file.fungsi, &case.masukan).expect("answer"), &mut found);
        }
    }
    assert!(found.len() > 50, "only {} words", found.len());
    found.retain(|word| looks_finished(word));
    assert_eq!(found, Vec::<String>::new());
    assert!(looks_finished("12:00") && looks_finished("08.00") && looks_finished("2024-07-08"));
    assert!(!looks_finished("165") && !looks_finished("2.0b") && !looks_finished("Poli Umum"));
}

/// Field report F35.
#[test]
fn a_clinic_is_called_poli_once_however_its_name_is_written() {
    for (name, called, bare) in [
        ("Umum", "Poli Umum", "Umum"),
        ("Poli Umum", "Poli Umum", "Umum"),
        ("POLI UMUM", "POLI UMUM", "UMUM"),
        ("poli  gigi ", "poli  gigi", "gigi"),
        ("poli  umum", "poli  umum", "umum"),
        ("POLIKLINIK GIGI", "POLIKLINIK GIGI", "GIGI"),
        ("Poliklinik Anak", "Poliklinik Anak", "Anak"),
        ("KLINIK VCT", "KLINIK VCT", "VCT"),
        ("Poli", "Poli", "Poli"),
        ("KLINIK", "KLINIK", "KLINIK"),
        (" ", "Poli", ""),
        ("Polio", "Poli Polio", "Polio"),
        ("Poliomielitis", "Poli Poliomielitis", "Poliomielitis"),
        ("Polí", "Poli Polí", "Polí"),
    ] {
        assert_eq!((sebutan(name).as_str(), tanpa_sebutan(name)), (called, bare), "{name}");
    }
    let closed = booking("POLI UMUM", "2024-07-08T13:00:00+07:00", 0);
    assert_eq!(closed["penjelasan"]["nilai"][0], json!(["poli", {"kata": "POLI UMUM"}]));
    assert_eq!(closed["pesan_faskes"], "Pendaftaran Ke Poli UMUM Sudah Tutup Jam 12:00");
}

#[test]
fn a_family_followed_from_day_to_day_is_suspended_until_arrears_and_the_running_month_are_paid() {
    let day = |month, day| NaiveDate::from_ymd_opt(2024, month, day).expect("date");
    let month = |n| Bulan::new(2024, n).expect("month");
    // February is not paid; on 20 April February and March are, on 5 May April and May.
    let unpaid = |date: NaiveDate| -> BTreeSet<Bulan> {
        let current = Bulan::from_date(date).expect("month");
        let first = if date < day(4, 20) {
            month(2)
        } else if date < day(5, 5) {
            month(4)
        } else {
            month(6)
        };
        (2..=12).map(month).filter(|m| *m >= first && *m <= current).collect()
    };
    let mut since = None;
    for date in day(2, 1).iter_days().take_while(|date| *date <= day(5, 31)) {
        let told = putusan_status(&unpaid(date), since, date).expect("status");
        let suspended = told.status == StatusIuran::Nonaktif;
        assert_eq!(suspended, (day(3, 1)..day(5, 5)).contains(&date), "{date}");
        if suspended {
            assert_eq!(told.nonaktif_sejak, Some(day(3, 1)), "{date}");
        }
        since = told.nonaktif_sejak.filter(|_| suspended);
    }
}
