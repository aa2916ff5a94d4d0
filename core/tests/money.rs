//! Runs the money vectors of `tests/vectors` against the rules.
use std::{collections::BTreeSet, path::Path};

use chrono::NaiveDate;
use jkn_core::rules::{
    bulan::Bulan,
    denda::denda,
    iuran::{iuran_pbi, iuran_pbpu, iuran_ppu},
    kelas::Kelas,
    penjelasan::Kelayakan,
    rehab::{
        Asal, Keluarga, Versi, batas_tahap, kelayakan, rencana, semua_rencana, status_rencana,
    },
    rupiah::Rupiah,
    tagihan::{kuitansi, status, tagihan},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Vectors {
    topic: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    call: String,
    input: Value,
    expect: Value,
}

/// One named input; a missing or misspelt name fails the case.
fn arg<T: DeserializeOwned>(input: &Value, name: &str) -> T {
    serde_json::from_value(input[name].clone()).unwrap_or_else(|e| panic!("input {name}: {e}"))
}

/// What a call answered, an error as `{"error": message}`.
fn answer<T, E: ToString>(result: Result<T, E>, show: impl FnOnce(T) -> Value) -> Value {
    match result {
        Ok(value) => show(value),
        Err(error) => json!({ "error": error.to_string() }),
    }
}

fn as_json<T: serde::Serialize>(value: T) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Every month from `dari` to `sampai`, both included.
fn months(input: &Value) -> BTreeSet<Bulan> {
    let (mut month, last): (Bulan, Bulan) = (arg(input, "dari"), arg(input, "sampai"));
    let mut all = BTreeSet::new();
    while month <= last {
        all.insert(month);
        month = month.plus(1).unwrap();
    }
    all
}

fn dispatch(call: &str, i: &Value) -> Value {
    match call {
        "iuran_pbpu" => answer(iuran_pbpu(arg(i, "kelas"), arg(i, "anggota"), arg(i, "bulan")), as_json),
        "iuran_pbi" => answer(iuran_pbi(arg(i, "anggota"), arg(i, "bulan")), as_json),
        "iuran_ppu" => answer(
            iuran_ppu(arg(i, "upah"), arg(i, "umk"), arg(i, "tambahan"), arg(i, "bulan")),
            as_json,
        ),
        "status" => answer(
            status(&months(i), arg::<NaiveDate>(i, "tanggal")),
            |s| json!({ "status": s }),
        ),
        "tagihan" => answer(
            tagihan(arg(i, "kelas"), arg(i, "anggota"), &months(i), arg(i, "tanggal")),
            |t| {
                json!({
                    "bulan": t.rincian.len(), "tertua": t.rincian.first().map(|b| b.bulan),
                    "tunggakan": t.tunggakan, "berjalan": t.berjalan, "untuk_aktif": t.untuk_aktif,
                })
            },
        ),
        "kuitansi" => answer(
            kuitansi(arg(i, "kelas"), arg(i, "anggota"), arg(i, "bulan"), arg(i, "dibayar")),
            as_json,
        ),
        "denda" => answer(
            denda(&serde_json::from_value(i.clone()).unwrap()),
            |d| json!({ "jumlah": d.jumlah, "penanggung": d.penanggung }),
        ),
        "rehab_kelayakan" => answer(
            kelayakan(
                arg(i, "versi"),
                arg(i, "asal"),
                arg(i, "bulan"),
                arg(i, "tanggal"),
            ),
            |k| match k {
                Kelayakan::Boleh { .. } => json!({ "jawaban": "BOLEH" }),
                Kelayakan::Belum { penjelasan, .. } => {
                    assert_eq!(penjelasan.kunci, "rules-rehab-window-closed");
                    json!({ "jawaban": "WINDOW_CLOSED" })
                }
                Kelayakan::Tidak { alasan, .. } => json!({ "jawaban": alasan }),
            },
        ),
        "rehab_batas" => answer(
            batas_tahap(arg(i, "versi"), arg(i, "asal"), arg(i, "bulan")),
            |b| json!({ "min": b.start(), "max": b.end() }),
        ),
        "rehab_rencana" => {
            let keluarga = Keluarga {
                asal: arg(i, "asal"),
                kelas: arg(i, "kelas"),
                anggota: arg(i, "anggota"),
                belum_dibayar: &months(i),
            };
            answer(
                rencana(
                    arg(i, "versi"),
                    &keluarga,
                    arg(i, "daftar"),
                    arg(i, "tahap"),
                ),
                |r| {
                    json!({
                        "jumlah": r.tahap.iter().map(|t| t.jumlah).collect::<Vec<_>>(),
                        "total": r.total, "akhir": r.tahap.last().map(|t| t.jatuh_tempo),
                    })
                },
            )
        }
        "rehab_status" => json!({
            "status": status_rencana(
                arg(i, "versi"), arg(i, "dibayar"), arg(i, "tahap"), arg(i, "berjalan_lunas"),
            )
        }),
        other => panic!("no rule is called {other}"),
    }
}

fn run(topic: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/vectors")
        .join(format!("{topic}.json"));
    let vectors: Vectors = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(vectors.topic, topic);
    let mut ran = 0;
    for case in &vectors.cases {
        assert_eq!(dispatch(&case.call, &case.input), case.expect, "{}", case.id);
        ran += 1;
    }
    assert!(ran > 0, "{topic} has no cases");
}

#[test]
fn iuran_follow_the_rule_book() {
    run("iuran");
}

#[test]
fn tagihan_follow_the_rule_book() {
    run("tagihan");
}

#[test]
#[should_panic(expected = "no rule is called")]
fn an_unknown_call_fails() {
    dispatch("iuran_pbpv", &json!({}));
}

#[test]
fn denda_follow_the_rule_book() {
    run("denda");
}

#[test]
fn rehab_follow_the_rule_book() {
    run("rehab");
}

proptest::proptest! {
    #[test]
    fn every_rehab_plan_pays_exactly_the_debt(
        owed in 1_u32..=60, kelas in 0_usize..3, anggota in 1_u32..=8, dua: bool, pindah: bool,
    ) {
        let daftar = Bulan::new(2025, 3).unwrap();
        let kelas = [Kelas::I, Kelas::II, Kelas::III][kelas];
        let versi = if dua { Versi::Dua } else { Versi::Satu };
        let asal = if pindah { Asal::PindahSegmen } else { Asal::Mandiri };
        let belum: BTreeSet<Bulan> = (1..=owed).map(|n| daftar.minus(n).unwrap()).collect();
        let keluarga = Keluarga { asal, kelas, anggota, belum_dibayar: &belum };
        // The billed months all lie after January 2021, when one tariff holds.
        let per_bulan = match kelas { Kelas::I => 150_000, Kelas::II => 100_000, Kelas::III => 35_000 };
        let debt = Rupiah(per_bulan * i64::from(anggota) * i64::from(owed.min(24)));
        match semua_rencana(versi, &keluarga, daftar) {
            Err(_) => {
                let least = if pindah { 2 } else { 4 };
                let refused = owed < least || (pindah && !dua);
                proptest::prop_assert!(refused);
            }
            Ok(semua) => {
                proptest::prop_assert!(!semua.is_empty());
                for r in semua {
                    let paid = Rupiah::sum(r.tahap.iter().map(|t| t.tunggakan)).unwrap();
                    proptest::prop_assert_eq!(paid, debt);
                    let all = r.tahap.iter().map(|t| t.bulan.len()).sum::<usize>();
                    proptest::prop_assert_eq!(all, owed.min(24) as usize);
                }
            }
        }
    }
}
