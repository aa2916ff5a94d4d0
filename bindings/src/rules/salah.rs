//! What a rule refuses: the field and its limit, never the value that was given; only [`RuleError::Question`], which is for
//! programmers, may repeat a piece of the JSON.

use jkn_core::rules::denda::DendaError;
use jkn_core::rules::iuran::IuranError;
use jkn_core::rules::kode_kartu::KodeKartuSalah;
use jkn_core::rules::rehab::RehabError;
use jkn_core::rules::salah::InputSalah;
use jkn_core::rules::skrining::SkriningSalah;
use jkn_core::rules::skrining::fhir::FhirSalah;
use jkn_core::rules::tagihan::TagihanError;
use jkn_core::rules::vektor::VektorSalah;

/// Why a rule gave no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum RuleError {
    /// A field cannot be what it should be.
    #[error("{code}")]
    Input {
        /// Stable code: the field and the reason, for example `NIK_LENGTH`.
        code: String,
        /// The field, snake case.
        field: String,
        /// Where the fault begins.
        limit: Limit,
    },
    /// The rule has no answer for these values together.
    #[error("{code}")]
    Refused {
        /// Stable code, for example `TANPA_TARIF`.
        code: String,
    },
    /// Questions of a form that are not answered.
    #[error("incomplete")]
    Incomplete {
        /// Their ids in the order of the form.
        questions: Vec<String>,
    },
    /// A FHIR document that cannot be read whole.
    #[error("{code}: {place} {element}")]
    Document {
        /// Stable code: `FHIR_BUKAN_RESOURCE`, `FHIR_ELEMEN` (missing, of another type, not allowed), `FHIR_TIDAK_DIPAHAMI`
        /// (has no place here), `FHIR_JENIS` (type of an item) or `FHIR_GANDA` (twice).
        code: String,
        /// Link id of the item, code of a disease, or the name of the resource.
        place: String,
        /// Name of the element, address of the extension, or link id of the item inside.
        element: String,
    },
    /// A question of `run_vector`, or a document, that cannot be read.
    #[error("{field}: {reason}")]
    Question {
        /// `fungsi` for an unknown rule, `masukan` or `dokumen` for JSON that is none, else the field of the input.
        field: String,
        /// What is wrong with it, for programmers.
        reason: String,
    },
}

/// What a field may be.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum Limit {
    /// The code says all there is to say.
    AsCoded,
    /// Characters it must have, or may have at most.
    Characters {
        /// How many.
        count: u32,
    },
    /// The first character that is not allowed.
    Position {
        /// Counted from 1.
        at: u32,
    },
    /// A number between two others, both allowed.
    Between {
        /// Lowest.
        lowest: i64,
        /// Highest.
        highest: i64,
    },
}

impl RuleError {
    /// A text that does not have the form of its kind.
    pub(crate) fn format(field: &str) -> Self {
        Self::Input {
            code: format!("{}_FORMAT", field.to_ascii_uppercase()),
            field: field.to_owned(),
            limit: Limit::AsCoded,
        }
    }

    fn refused(code: &str) -> Self {
        Self::Refused { code: code.to_owned() }
    }
}

impl From<InputSalah> for RuleError {
    fn from(salah: InputSalah) -> Self {
        let limit = match &salah {
            InputSalah::Panjang { batas, .. } => Limit::Characters { count: *batas },
            InputSalah::Format { posisi, .. } => Limit::Position { at: *posisi },
            InputSalah::Rentang {
                paling_sedikit,
                paling_banyak,
                ..
            } => Limit::Between {
                lowest: *paling_sedikit,
                highest: *paling_banyak,
            },
            InputSalah::Tanggal { .. }
            | InputSalah::Serial { .. }
            | InputSalah::BelumDitetapkan { .. }
            | InputSalah::Meluap { .. }
            | InputSalah::TidakDikenal { .. }
            | InputSalah::Ganda { .. }
            | InputSalah::Bertentangan { .. } => Limit::AsCoded,
        };
        Self::Input {
            code: salah.kode(),
            field: salah.bidang().to_owned(),
            limit,
        }
    }
}

impl From<SkriningSalah> for RuleError {
    fn from(salah: SkriningSalah) -> Self {
        let coded = |code: &str, field: String| Self::Input {
            code: code.to_owned(),
            field,
            limit: Limit::AsCoded,
        };
        match salah {
            SkriningSalah::VersiBerbeda { .. } => coded("VERSI_UNKNOWN", "versi".to_owned()),
            SkriningSalah::ButirTidakDikenal { id } => coded("JAWABAN_UNKNOWN", id),
            SkriningSalah::ButirGanda { id } => coded("JAWABAN_DUPLICATE", id),
            SkriningSalah::BelumLengkap { id } => Self::Incomplete { questions: id },
            SkriningSalah::DiLuarBatas { isian, bawah, atas } => Self::Input {
                code: format!("{}_RANGE", isian.to_ascii_uppercase()),
                field: isian,
                limit: Limit::Between {
                    lowest: bawah.into(),
                    highest: atas.into(),
                },
            },
        }
    }
}

impl From<FhirSalah> for RuleError {
    fn from(salah: FhirSalah) -> Self {
        let document = |code: &str, place: String, element: String| Self::Document {
            code: code.to_owned(),
            place,
            element,
        };
        match salah {
            FhirSalah::BukanResource { diharapkan } => {
                document("FHIR_BUKAN_RESOURCE", diharapkan.to_owned(), "resourceType".to_owned())
            }
            FhirSalah::Elemen { letak, elemen } => document("FHIR_ELEMEN", letak, elemen),
            FhirSalah::TidakDipahami { letak, elemen } => document("FHIR_TIDAK_DIPAHAMI", letak, elemen),
            FhirSalah::Jenis { link_id, .. } => document("FHIR_JENIS", link_id, "type".to_owned()),
            FhirSalah::Ganda { link_id } => document("FHIR_GANDA", link_id, "linkId".to_owned()),
            FhirSalah::VersiBerbeda { jawaban, kuesioner } => SkriningSalah::VersiBerbeda { jawaban, kuesioner }.into(),
        }
    }
}

impl From<VektorSalah> for RuleError {
    fn from(salah: VektorSalah) -> Self {
        match salah {
            VektorSalah::FungsiTidakDikenal(_) => Self::Question {
                field: "fungsi".to_owned(),
                reason: salah.to_string(),
            },
            VektorSalah::Masukan { bidang, sebab } => Self::Question {
                field: bidang,
                reason: sebab,
            },
        }
    }
}

impl From<IuranError> for RuleError {
    fn from(salah: IuranError) -> Self {
        Self::refused(salah.kode())
    }
}

impl From<TagihanError> for RuleError {
    fn from(salah: TagihanError) -> Self {
        Self::refused(salah.kode())
    }
}

impl From<DendaError> for RuleError {
    fn from(salah: DendaError) -> Self {
        Self::refused(salah.kode())
    }
}

impl From<RehabError> for RuleError {
    fn from(salah: RehabError) -> Self {
        Self::refused(salah.kode())
    }
}

impl From<KodeKartuSalah> for RuleError {
    fn from(salah: KodeKartuSalah) -> Self {
        Self::refused(salah.kode())
    }
}
