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
        // Answers are nobody's to print, so that only whether they are the same is said.
        assert!(jawaban_dari_fhir(&kuesioner, &written) == Ok(jawaban));
    }
}
