//! Documents of other programs: the questionnaire of the screening and the answers to it.

use jkn_core::rules::skrining::fhir::{Bahasa, dari_fhir, jawaban_dari_fhir, jawaban_ke_fhir, ke_fhir};
use jkn_core::rules::skrining::{Kuesioner, VERSI_2020};
use serde_json::Value;

/// A document is refused, or read whole: what was read, written and read again, is the same.
pub fn fhir(bytes: &[u8]) {
    let Ok(document) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    if let Ok(kuesioner) = dari_fhir(&document) {
        for bahasa in [Bahasa::Id, Bahasa::En] {
            assert_eq!(dari_fhir(&ke_fhir(&kuesioner, bahasa)).as_ref(), Ok(&kuesioner));
        }
    }
    let Some(kuesioner) = Kuesioner::versi(VERSI_2020) else {
        return;
    };
    if let Ok(jawaban) = jawaban_dari_fhir(&kuesioner, &document) {
        let written = jawaban_ke_fhir(&kuesioner, &jawaban);
        // Written in the order of the form, which the one that was read need not have. A form with open questions is written as one
        // in progress, and such a one is not read.
        let again = jawaban_dari_fhir(&kuesioner, &written).map(|again| jawaban_ke_fhir(&kuesioner, &again));
        match written.get("status").and_then(Value::as_str) {
            Some("completed") => assert_eq!(again.as_ref(), Ok(&written)),
            _ => assert!(again.is_err()),
        }
    }
}
