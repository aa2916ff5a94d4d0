//! The `StructureDefinition`s of our extensions: files of `core/rules/fhir`, which a server or a validator is given, with
//! the address under which the documents name them.

/// Address and JSON text of each.
pub const DEFINISI: [(&str, &str); 4] = [
    (
        "https://jkn-saku.example/fhir/StructureDefinition/skrining-ambang",
        include_str!("../../../fhir/StructureDefinition-skrining-ambang.json"),
    ),
    (
        "https://jkn-saku.example/fhir/StructureDefinition/skrining-berisiko-bila",
        include_str!("../../../fhir/StructureDefinition-skrining-berisiko-bila.json"),
    ),
    (
        "https://jkn-saku.example/fhir/StructureDefinition/skrining-menentukan",
        include_str!("../../../fhir/StructureDefinition-skrining-menentukan.json"),
    ),
    (
        "https://jkn-saku.example/fhir/StructureDefinition/skrining-penyakit",
        include_str!("../../../fhir/StructureDefinition-skrining-penyakit.json"),
    ),
];
