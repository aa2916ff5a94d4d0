//! Every state of the page of check-in worth seeing.

use super::Model;
use crate::data::antrean::{StatusTiket, Tiket};
use crate::data::{Hasil, Keadaan, Problem, Resource, Route};
use crate::page::sample::antrean::{check_in, tiket, tiket_rs, tiket_rs_sesudah};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{Example, World, date};
use crate::rules::antrean::tugas::Tugas;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        example("tiket/checkin", |l| draw(l, tiket_rs(), |_| {})),
        example("tiket/checkin-bukan-hari-ini", |l| {
            let tomorrow = Tiket {
                tanggal: date(2026, 11, 25),
                ..tiket_rs()
            };
            draw(l, tomorrow, |_| {})
        }),
        example("tiket/checkin-tanpa-sinyal", |l| {
            draw(l, tiket_rs(), |world| world.online = false)
        }),
        example("tiket/checkin-belum-masuk", |l| {
            draw(l, tiket_rs(), |world| world.session.kartu = None)
        }),
        example("tiket/checkin-dikirim", |l| {
            draw(l, tiket_rs(), promised(Keadaan::Dikirim))
        }),
        example("tiket/checkin-belum-pasti", |l| {
            draw(l, tiket_rs(), promised(Keadaan::BelumPasti))
        }),
        example("tiket/checkin-diterima", |l| {
            draw(l, tiket_rs(), |world| {
                let mut accepted = janji(check_in(), Some(Keadaan::Diterima));
                accepted.hasil = Some(Hasil::Tiket(tiket_rs_sesudah(&[Tugas::TungguPoli])));
                world.janji = vec![accepted];
            })
        }),
        example("tiket/checkin-terlalu-awal", |l| {
            draw(l, tiket_rs(), |world| {
                let said = "Chekin Anda masih harus menunggu lagi. Silahkan konfirmasi ke loket pendaftaran";
                world.janji = vec![janji(check_in(), ditolak("belum_waktu_checkin", said))];
            })
        }),
        example("tiket/checkin-sudah", |l| {
            draw(l, tiket_rs_sesudah(&[Tugas::TungguPoli]), |_| {})
        }),
        example("tiket/checkin-sudah-batal", |l| {
            let gone = Tiket {
                status: StatusTiket::Batal,
                ..tiket_rs()
            };
            draw(l, gone, |_| {})
        }),
        example("tiket/checkin-fktp", |l| draw(l, tiket(), |_| {})),
        example("tiket/checkin-gagal", |l| {
            draw(l, tiket_rs(), |world| {
                world
                    .known
                    .set_fetch(&Resource::Antrean, crate::data::Fetch::Failed(Problem::NoReply));
            })
        }),
    ]
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

fn promised(keadaan: Keadaan) -> impl FnOnce(&mut World) {
    move |world| world.janji = vec![janji(check_in(), Some(keadaan))]
}

fn draw(language: Language, tiket: Tiket, change: impl FnOnce(&mut World)) -> Screen {
    let mut world = World::signed_in(language);
    let model = Model::new(tiket.kode_booking.clone());
    world.tell_antrean(vec![tiket]);
    change(&mut world);
    let route = Route::CheckIn {
        kode: model.kode.clone(),
    };
    world.draw(&model, &route).0
}
