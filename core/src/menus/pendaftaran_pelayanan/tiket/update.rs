//! What happens on the page of a ticket.

use super::model::{self, Alasan, Model, Msg};
use crate::data::perintah::Perintah;
use crate::menus::pendaftaran_pelayanan::held;
use crate::page::{Ask, Context};

pub(super) fn update(model: &mut Model, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
    match msg {
        Msg::Alasan(value) => {
            model.alasan = Alasan::ALL.into_iter().find(|alasan| alasan.value() == value);
            Vec::new()
        }
        Msg::Batalkan => give_back(model, context),
        Msg::Go(ask) => vec![ask],
    }
}

/// Promises to give the number back; nothing when that has become impossible meanwhile.
fn give_back(model: &mut Model, context: &Context<'_>) -> Vec<Ask> {
    let possible = context.session.is_open()
        && held::find(context, &model.kode).is_some_and(|held| model::kept(context, &held).is_none());
    match model.alasan.filter(|_| possible) {
        Some(alasan) => {
            model.alasan = None;
            vec![Ask::Do(Perintah::BatalAntreanFktp {
                kodebooking: model.kode.clone(),
                keterangan: alasan.words(context),
            })]
        }
        None => Vec::new(),
    }
}
