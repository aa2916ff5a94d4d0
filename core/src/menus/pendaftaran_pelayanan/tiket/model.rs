//! Which ticket, and why it would be given back.

use serde::{Deserialize, Serialize};

use crate::data::antrean::StatusTiket;
use crate::menus::pendaftaran_pelayanan::held::{Held, Stage};
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::batal::{KeadaanTiket, KeputusanBatal, periksa_batal};

/// Which ticket, and why it would be given back.
#[derive(Debug, Serialize, Deserialize)]
pub struct Model {
    pub(super) kode: String,
    pub(super) alasan: Option<Alasan>,
}

impl Model {
    /// The page of the ticket with this booking code.
    #[must_use]
    pub const fn new(kode: String) -> Self {
        Self { kode, alasan: None }
    }
}

/// What can happen on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A reason was chosen, by its value.
    Alasan(String),
    /// Give the number back.
    Batalkan,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// Why a number is given back; the facility reads it in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Alasan {
    /// Feeling better.
    Sembuh,
    /// Something came up.
    Berhalangan,
    /// Another day suits better.
    PindahHari,
    /// Care was found elsewhere.
    SudahBerobat,
    /// Anything else.
    Lainnya,
}

impl Alasan {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 5] = [
        Self::Berhalangan,
        Self::PindahHari,
        Self::Sembuh,
        Self::SudahBerobat,
        Self::Lainnya,
    ];

    /// Value of the choice, also the end of its message key.
    pub(super) const fn value(self) -> &'static str {
        match self {
            Self::Sembuh => "sembuh",
            Self::Berhalangan => "berhalangan",
            Self::PindahHari => "pindah-hari",
            Self::SudahBerobat => "sudah-berobat",
            Self::Lainnya => "lainnya",
        }
    }

    /// The reason in words.
    pub(super) fn words(self, context: &Context<'_>) -> String {
        context.say(&format!("pendaftaran-pelayanan-alasan-{}", self.value()))
    }
}

/// Why a ticket cannot be given back at all; `None` when it can, once a reason is chosen.
pub(super) fn kept(context: &Context<'_>, held: &Held<'_>) -> Option<String> {
    if held.being_given_back().is_some() {
        return Some(context.say("pendaftaran-pelayanan-batal-berjalan"));
    }
    let stage = held.stage(context);
    match stage {
        Stage::Lewat => return Some(context.say("pendaftaran-pelayanan-batal-lewat")),
        Stage::Selesai => return Some(context.say("pendaftaran-pelayanan-batal-selesai")),
        _ => {}
    }
    let keadaan = match (stage, &held.tiket.status) {
        (Stage::Batal, _) => KeadaanTiket::Batal,
        (_, StatusTiket::Dipanggil | StatusTiket::Farmasi) => KeadaanTiket::Dilayani,
        _ if held.tiket.sudah_check_in() || held.check_in.is_some_and(|janji| !janji.is_over()) => KeadaanTiket::Hadir,
        // A word that this version does not know is the gateway's to judge.
        _ => KeadaanTiket::Terdaftar,
    };
    match periksa_batal(held.tiket.tingkat, keadaan, "—") {
        KeputusanBatal::Diterima { .. } => None,
        KeputusanBatal::Ditolak { penjelasan, .. } => Some(parts::explain(context, &penjelasan)),
    }
}
