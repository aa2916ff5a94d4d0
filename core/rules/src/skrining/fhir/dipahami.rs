//! The elements of a document that are understood, place by place. Whatever else stands there is refused: an editor that
//! adds a condition or a client that adds an answer must not lose it in silence.

/// A place in a document and the elements that may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tempat {
    /// What the place is called in `docs/fhir.md`.
    pub nama: &'static str,
    /// Elements that are read or checked.
    pub dibaca: &'static [&'static str],
    /// Elements that say nothing of what is asked, answered or scored, and are passed over.
    pub dilewati: &'static [&'static str],
}

/// `Questionnaire`: whose it is, when it was written and how it is called is passed over, for it is written anew.
pub const KUESIONER: Tempat = Tempat {
    nama: "Questionnaire",
    dibaca: &[
        "resourceType",
        "url",
        "version",
        "status",
        "experimental",
        "language",
        "subjectType",
        "extension",
        "item",
    ],
    dilewati: &[
        "id",
        "meta",
        "text",
        "identifier",
        "name",
        "title",
        "_title",
        "date",
        "publisher",
        "contact",
        "description",
        "useContext",
        "jurisdiction",
        "purpose",
        "copyright",
        "approvalDate",
        "lastReviewDate",
    ],
};

/// `Questionnaire.item` of type `group`.
pub const GRUP: Tempat = Tempat {
    nama: "Questionnaire.item (group)",
    dibaca: &["linkId", "text", "_text", "type", "repeats", "extension", "item"],
    dilewati: &["id", "required"],
};

/// `Questionnaire.item` of a question.
pub const BUTIR: Tempat = Tempat {
    nama: "Questionnaire.item (question)",
    dibaca: &["linkId", "text", "_text", "type", "required", "repeats", "extension"],
    dilewati: &["id"],
};

/// `Questionnaire.item` of a measure of the body.
pub const BUTIR_UKURAN: Tempat = Tempat {
    nama: "Questionnaire.item (measure)",
    ..BUTIR
};

/// `QuestionnaireResponse`: whose form it is and who filled it in when is for the caller. R4 lets an extension that is
/// not a modifier be passed over.
pub const JAWABAN: Tempat = Tempat {
    nama: "QuestionnaireResponse",
    dibaca: &["resourceType", "questionnaire", "status", "item"],
    dilewati: &[
        "id",
        "meta",
        "language",
        "text",
        "contained",
        "extension",
        "identifier",
        "basedOn",
        "partOf",
        "_questionnaire",
        "subject",
        "encounter",
        "authored",
        "author",
        "source",
    ],
};

/// `QuestionnaireResponse.item`; of the extensions `data-absent-reason` is read.
pub const BUTIR_JAWABAN: Tempat = Tempat {
    nama: "QuestionnaireResponse.item",
    dibaca: &["linkId", "text", "extension", "answer", "item"],
    dilewati: &["id", "_linkId", "definition", "_text"],
};

/// `QuestionnaireResponse.item.answer`, beside the value of the type that is asked for; of the extensions
/// `data-absent-reason` is read.
pub const NILAI_JAWABAN: Tempat = Tempat {
    nama: "QuestionnaireResponse.item.answer",
    dibaca: &["extension", "item"],
    dilewati: &["id"],
};

/// Every place.
pub const SEMUA: [Tempat; 7] = [
    KUESIONER,
    GRUP,
    BUTIR,
    BUTIR_UKURAN,
    JAWABAN,
    BUTIR_JAWABAN,
    NILAI_JAWABAN,
];

/// Elements that can turn the meaning of all around them; refused wherever they stand, before anything is read.
pub const PENGUBAH: [&str; 3] = ["modifierExtension", "implicitRules", "_implicitRules"];
