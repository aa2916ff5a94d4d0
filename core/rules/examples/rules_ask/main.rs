//! Asks the rule book from any language: one JSON object a line in, one a line out.
//!
//! `{"fungsi":"nik","masukan":{"nik":"3276055708900002","hari_ini":"2024-07-08"}}` answers `{"jawaban":…}`, or
//! `{"galat":"…"}` for a question that cannot be read.
use std::io::{self, BufRead, Write};

use jkn_rules::vektor::jalankan;
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        writeln!(out, "{}", answer(&line?))?;
    }
    out.flush()
}

fn answer(line: &str) -> Value {
    let question: Value = match serde_json::from_str(line) {
        Ok(question) => question,
        Err(e) => return json!({ "galat": e.to_string() }),
    };
    let rule = question.get("fungsi").and_then(Value::as_str).unwrap_or_default();
    match jalankan(rule, question.get("masukan").unwrap_or(&Value::Null)) {
        Ok(answer) => json!({ "jawaban": answer }),
        Err(e) => json!({ "galat": e.to_string() }),
    }
}
