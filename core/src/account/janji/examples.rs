//! Every state of a promise.

use super::Model;
use crate::data::Route;
use crate::data::perintah::{Janji, Keadaan, Perintah};
use crate::page::sample::{Example, MOMENT_MS, World, kartu, tiket};

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "janji/kosong",
            draw: |language| World::signed_in(language).draw(&Model::default(), &Route::Janji).0,
        },
        Example {
            name: "janji/semua-keadaan",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.janji = states();
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
        Example {
            name: "janji/menunggu-masuk",
            draw: |language| {
                let mut world = World::offline(language, 0);
                world.janji = vec![promise("1", Some(Keadaan::Tersimpan))];
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
    ]
}

fn promise(id: &str, keadaan: Option<Keadaan>) -> Janji {
    Janji {
        id: id.to_owned(),
        perintah: Perintah::AmbilAntreanFktp {
            nomorkartu: kartu(1).nomor(),
            kodepoli: "001".to_owned(),
            kodedokter: None,
            tanggalperiksa: "2026-11-25".to_owned(),
            keluhan: String::new(),
        },
        can_withdraw: matches!(keadaan, Some(Keadaan::Tersimpan)),
        keadaan,
        tiket: None,
        made_ms: MOMENT_MS,
        unsaved: false,
    }
}

fn states() -> Vec<Janji> {
    let response = serde_json::Value::Null;
    let mut unsaved = promise("0", None);
    unsaved.unsaved = true;
    let mut accepted = promise("5", Some(Keadaan::Diterima { response }));
    accepted.tiket = Some(tiket());
    vec![
        unsaved,
        promise("1", None),
        promise("2", Some(Keadaan::Tersimpan)),
        promise("3", Some(Keadaan::Dikirim)),
        promise("4", Some(Keadaan::BelumPasti)),
        accepted,
        promise(
            "6",
            Some(Keadaan::Ditolak {
                alasan: "kuota_habis".to_owned(),
                pesan: "Kuota Antrean Sudah Penuh".to_owned(),
            }),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::janji::Msg;
    use crate::page::{Ask, Page};
    use crate::screen::Action;
    use crate::text::Language;

    fn actions(world: &World) -> Vec<Action> {
        let (screen, _) = world.draw(&Model::default(), &Route::Janji);
        screen.offered().cloned().collect()
    }

    #[test]
    fn only_what_never_left_can_be_taken_back_and_only_what_is_over_put_away() {
        let mut world = World::signed_in(Language::Id);
        world.janji = states();
        let offered: Vec<(String, bool)> = actions(&world)
            .into_iter()
            .map(|a| (a.id, a.confirm.is_some()))
            .collect();
        let expected = [
            ("tarik", true),
            ("simpan-rapi", false),
            ("simpan-rapi-2", false),
            ("coba-lagi", false), // asks again for all that waits; belongs to none of them
        ];
        assert_eq!(offered, expected.map(|(id, asks)| (id.to_owned(), asks)));
    }

    #[test]
    fn a_tap_asks_for_exactly_that_promise() {
        let world = World::signed_in(Language::Id);
        let mut model = Model::default();
        let asks = model.update(Msg::Withdraw("2".into()), &world.context());
        assert_eq!(asks, [Ask::Withdraw("2".into())]);
    }
}
