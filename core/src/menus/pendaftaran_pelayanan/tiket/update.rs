//! What happens on the page of a ticket.

use super::model::{self, Alasan, Model, Msg};
use crate::data::Perintah;
use crate::data::antrean::{self, Batal, Kunjungan};
use crate::menus::pendaftaran_pelayanan::held;
use crate::page::{Ask, Context};
use crate::rules::antrean::batal::TingkatFaskes;

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
    let held = held::find(context, &model.kode);
    let possible = held.filter(|held| context.session.is_open() && model::kept(context, held).is_none());
    let (Some(held), Some(alasan)) = (possible, model.alasan) else {
        return Vec::new();
    };
    model.alasan = None;
    let batal = Batal {
        kodebooking: model.kode.clone(),
        keterangan: alasan.words(context),
        kunjungan: Some(Kunjungan {
            nomorkartu: held.tiket.nomor_kartu.nomor(),
            tanggalperiksa: held.tiket.tanggal,
        }),
    };
    let perintah = match held.tiket.tingkat {
        TingkatFaskes::Fktp => antrean::Perintah::BatalFktp(batal),
        TingkatFaskes::Fkrtl => antrean::Perintah::BatalFkrtl(batal),
    };
    vec![Ask::Do(Perintah::Antrean(perintah))]
}
