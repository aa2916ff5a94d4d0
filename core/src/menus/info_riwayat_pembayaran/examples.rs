//! Every state of the list and of a receipt worth seeing.

use super::{Kuitansi, Model, Msg};
use crate::data::halaman::KURSOR_KEDALUWARSA;
use crate::data::pembayaran::Pembayaran;
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::Page;
use crate::page::lembar::Gerak;
use crate::page::sample::pembayaran::{bayar, riwayat};
use crate::page::sample::{Example, MOMENT_MS, World, peserta};
use crate::rules::bulan::Bulan;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::JenisBayar;
use crate::screen::Screen;
use crate::text::Language;

const HOUR_MS: i64 = 3_600_000;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_riwayat_pembayaran/segar", |l| list(&World::signed_in(l), &[])),
        example("info_riwayat_pembayaran/memuat", |l| without(l, Fetch::Asking)),
        example("info_riwayat_pembayaran/gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("info_riwayat_pembayaran/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("info_riwayat_pembayaran/belum-masuk", |l| list(&World::empty(l), &[])),
        example("info_riwayat_pembayaran/bukan-peserta", |l| {
            list(&World::not_a_participant(l), &[])
        }),
        example("info_riwayat_pembayaran/sesi-berakhir", |l| {
            list(&World::expired(l), &[])
        }),
        example("info_riwayat_pembayaran/tanpa-sinyal-kosong", no_signal),
        example("info_riwayat_pembayaran/data-lama", |l| {
            list(&World::offline(l, 12), &[])
        }),
        example("info_riwayat_pembayaran/jam-mundur", |l| {
            list(&World::offline(l, -3_652), &[])
        }),
        example("info_riwayat_pembayaran/kosong", |l| with(l, Vec::new())),
        example("info_riwayat_pembayaran/baris-tak-terbaca", skipped),
        example("info_riwayat_pembayaran/tahun-tanpa-bayaran", |l| {
            let mut world = World::signed_in(l);
            let mut baris = riwayat();
            baris.push(bayar(1_080, 2023, 12));
            world.tell_pembayaran(None, baris, None);
            list(&world, &[Msg::Tahun("2024".to_owned())])
        }),
        example("info_riwayat_pembayaran/tahun", |l| {
            list(&World::signed_in(l), &[Msg::Tahun("2025".to_owned())])
        }),
        example("info_riwayat_pembayaran/tidak-ketemu", |l| {
            list(&World::signed_in(l), &[Msg::Cari("zzz".to_owned())])
        }),
        example("info_riwayat_pembayaran/lima-ribu-baris", |l| list(&many(l), &[])),
        example("info_riwayat_pembayaran/halaman-kedua", |l| {
            list(&many(l), &[Msg::Gerak(Gerak::LebihLama)])
        }),
        example("info_riwayat_pembayaran/halaman-berikut-gagal", |l| {
            second(l, Fetch::Failed(Problem::NoReply))
        }),
        example("info_riwayat_pembayaran/kursor-kedaluwarsa", |l| {
            let alasan = KURSOR_KEDALUWARSA.to_owned();
            let pesan = String::new();
            second(l, Fetch::Failed(Problem::Refused { alasan, pesan }))
        }),
        example("info_riwayat_pembayaran/satu", |l| receipt(l, |_| {})),
        example("info_riwayat_pembayaran/menunggu-1x24-jam", |l| {
            receipt(l, |b| waits(b, 3))
        }),
        example("info_riwayat_pembayaran/lewat-24-jam", |l| receipt(l, |b| waits(b, 25))),
        example("info_riwayat_pembayaran/kode-tak-dikenal", |l| {
            receipt(l, |b| {
                b.jenis = JenisBayar::Lain;
                b.periode.clear();
                b.dibukukan = None;
            })
        }),
        example("info_riwayat_pembayaran/denda", |l| receipt(l, fine)),
        example("info_riwayat_pembayaran/satu-bayar-tiga-bulan", |l| receipt(l, three)),
        example("info_riwayat_pembayaran/2020-kelebihan", |l| {
            receipt(l, |b| {
                *b = bayar(2_400, 2020, 4);
                b.jumlah = Rupiah(440_000);
                b.kredit = Rupiah(32_000);
            })
        }),
        example("info_riwayat_pembayaran/2020-dari-kelebihan", |l| {
            receipt(l, |b| {
                *b = bayar(2_350, 2020, 6);
                b.jumlah = Rupiah(172_000);
                b.dari_kredit = Rupiah(32_000);
            })
        }),
        example("info_riwayat_pembayaran/tidak-ada", |l| {
            draw(&World::signed_in(l), &Kuitansi::new("tidak-ada".to_owned()))
        }),
    ]
}

fn list(world: &World, taps: &[Msg]) -> Screen {
    let mut model = Model::default();
    for msg in taps {
        model.update(msg.clone(), &world.context());
    }
    draw(world, &model)
}

fn draw(world: &World, page: &impl Page) -> Screen {
    world.draw(page, &Route::Menu(Menu::InfoRiwayatPembayaran)).0
}

fn with(language: Language, baris: Vec<Pembayaran>) -> Screen {
    let mut world = World::signed_in(language);
    world.tell_pembayaran(None, baris, None);
    list(&world, &[])
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Pembayaran { kursor: None }, fetch);
    list(&world, &[])
}

fn no_signal(language: Language) -> Screen {
    let mut world = World::offline(language, 0);
    world.session.kartu = Some(peserta::kartu(1));
    world.forget(&Resource::Pembayaran { kursor: None }, Fetch::Idle);
    list(&world, &[])
}

fn skipped(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    if let Some(dated) = world.known.dated_mut(&Resource::Pembayaran { kursor: None }) {
        dated.skipped = 2;
    }
    list(&world, &[])
}

/// A hundred pages, of which two are on this phone.
pub(super) fn many(language: Language) -> World {
    let mut world = World::signed_in(language);
    let page = |from: i32| -> Vec<Pembayaran> {
        let one = |n: i32| Pembayaran {
            id: format!("bayar-{n}"),
            ..bayar(
                i64::from(n) * 2,
                2026 - n / 180,
                12 - u32::try_from(n / 15 % 12).unwrap_or(0),
            )
        };
        (from..from + 50).map(one).collect()
    };
    world.tell_pembayaran(None, page(0), Some("a"));
    world.tell_pembayaran(Some("a"), page(50), Some("b"));
    world
}

fn second(language: Language, fetch: Fetch) -> Screen {
    let mut world = many(language);
    let kursor = Some("a".to_owned());
    world.forget(&Resource::Pembayaran { kursor }, fetch);
    list(&world, &[Msg::Gerak(Gerak::LebihLama)])
}

/// The receipt of the newest payment, changed.
fn receipt(language: Language, change: impl FnOnce(&mut Pembayaran)) -> Screen {
    let mut world = World::signed_in(language);
    let mut baris = riwayat();
    let mut id = String::new();
    if let Some(newest) = baris.first_mut() {
        change(newest);
        id.clone_from(&newest.id);
    }
    world.tell_pembayaran(None, baris, None);
    draw(&world, &Kuitansi::new(id))
}

/// Paid so many hours ago and not booked.
pub(super) fn waits(bayar: &mut Pembayaran, hours: i64) {
    bayar.dibayar_ms = MOMENT_MS - hours * HOUR_MS;
    bayar.dibukukan = Some(false);
}

fn fine(bayar: &mut Pembayaran) {
    bayar.jenis = JenisBayar::Denda;
    bayar.periode.clear();
    bayar.jumlah = Rupiah(1_500_000);
}

fn three(bayar: &mut Pembayaran) {
    bayar.periode = (8..=10).filter_map(|bulan| Bulan::new(2026, bulan).ok()).collect();
    bayar.jumlah = Rupiah(420_000);
}
