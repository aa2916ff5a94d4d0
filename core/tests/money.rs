//! Runs the money vectors of `tests/vectors` against the rules.
use std::{collections::BTreeSet, path::Path};

use chrono::NaiveDate;
use jkn_core::rules::{
    bulan::Bulan,
    iuran::{iuran_pbi, iuran_pbpu, iuran_ppu},
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
