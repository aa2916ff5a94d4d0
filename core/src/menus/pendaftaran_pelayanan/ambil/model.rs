//! What was chosen and typed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::data::peserta::Peserta;
use crate::page::{Ask, Context};
use crate::rules::nomor::NomorKartu;
use crate::rules::teks;

/// Most letters of a complaint.
pub(super) const KELUHAN_TERPANJANG: u32 = 200;

/// What was chosen and typed; what was not chosen follows from what is known.
#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// Card number of the chosen member. Kept rather than the place in the list: another list must not mean another person.
    pub(super) kartu: Option<String>,
    /// The chosen day.
    pub(super) tanggal: Option<NaiveDate>,
    /// The chosen poli.
    pub(super) poli: Option<String>,
    /// The chosen doctor; `None` leaves the choice to the gateway.
    pub(super) dokter: Option<u32>,
    /// The complaint as typed.
    pub(super) keluhan: String,
}

/// What can happen on the form.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A member was chosen by the place in the list.
    Anggota(usize),
    /// A day was chosen, `yyyy-mm-dd`.
    Tanggal(String),
    /// A poli was chosen by its code.
    Poli(String),
    /// A doctor was chosen by the code; empty for any.
    Dokter(String),
    /// The complaint changed.
    Keluhan(String),
    /// Take the number.
    Ambil,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Model {
    /// The member for whom the number is: the chosen one, or else the signed-in participant.
    pub(super) fn peserta<'a>(&self, context: &Context<'a>) -> Option<&'a Peserta> {
        let keluarga = context.known.keluarga().value?;
        let chosen = self.kartu.as_deref().and_then(|kartu| NomorKartu::parse(kartu).ok());
        chosen
            .or(context.session.kartu)
            .and_then(|kartu| keluarga.member(&kartu))
            .or_else(|| keluarga.peserta.first())
    }

    /// Whether the complaint is longer than the facility takes.
    pub(super) fn keluhan_is_too_long(&self) -> bool {
        teks::bebas(&self.keluhan).chars().count() > KELUHAN_TERPANJANG as usize
    }
}
