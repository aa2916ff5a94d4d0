//! What happens on the form.

use super::model::{Model, Msg};
use crate::data::antrean::{self, AmbilFktp};
use crate::data::{Menu, Perintah, Route};
use crate::page::{Ask, Context};
use crate::rules::teks;

pub(super) fn update(model: &mut Model, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
    match msg {
        Msg::Anggota(index) => {
            let peserta = context.known.keluarga().value.and_then(|k| k.peserta.get(index));
            if let Some(peserta) = peserta {
                // Another member may have another FKTP, with other days and polis; the complaint is another person's.
                *model = Model {
                    kartu: Some(peserta.nomor_kartu.nomor()),
                    ..Model::default()
                };
            }
        }
        Msg::Tanggal(text) => {
            model.tanggal = text.parse().ok();
            model.dokter = None;
        }
        Msg::Poli(kode) => {
            model.poli = Some(kode).filter(|kode| !kode.is_empty());
            model.dokter = None;
        }
        Msg::Dokter(kode) => model.dokter = kode.parse().ok(),
        Msg::Keluhan(text) => model.keluhan = text,
        Msg::Ambil => return book(model, context),
        Msg::Go(ask) => return vec![ask],
    }
    Vec::new()
}

/// Promises the number and leads back to where its fate is shown; nothing when the form has become impossible meanwhile.
fn book(model: &Model, context: &Context<'_>) -> Vec<Ask> {
    let possible = context.session.is_open() && model.obstacle(context).is_none();
    let Some(choice) = model.choice(context).filter(|_| possible) else {
        return Vec::new();
    };
    let Some(poli) = choice.poli else {
        return Vec::new();
    };
    let perintah = Perintah::Antrean(antrean::Perintah::AmbilFktp(AmbilFktp {
        nomorkartu: choice.peserta.nomor_kartu.nomor(),
        kodepoli: poli.kode_poli.clone(),
        kodedokter: choice.dokter,
        tanggalperiksa: choice.jadwal.tanggal,
        keluhan: teks::bebas(&model.keluhan),
    }));
    vec![Ask::Do(perintah), Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan))]
}
