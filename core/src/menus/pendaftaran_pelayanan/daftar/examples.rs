//! Every state of the first page worth seeing.

use super::Model;
use crate::data::antrean::StatusTiket;
use crate::data::{Fetch, Hasil, Keadaan, Menu, Problem, Resource, Route};
use crate::page::sample::antrean::{ambil, batal, tiket};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{self, Example, MOMENT_MS, World, date};
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        example("antrean/kosong", |l| draw(l, |_| {})),
        example("antrean/memuat", |l| {
            draw(l, |world| world.forget(&Resource::Antrean, Fetch::Asking))
        }),
        example("antrean/belum-masuk", |l| show(&World::empty(l))),
        example("antrean/gagal-memuat", |l| {
            draw(l, |world| {
                hold(world);
                world
                    .known
                    .set_fetch(&Resource::Antrean, Fetch::Failed(Problem::NoReply));
            })
        }),
        example("antrean/menyimpan", |l| promise(l, None)),
        example("antrean/gagal-simpan", |l| {
            draw(l, |world| {
                let mut promise = janji(ambil(), None);
                promise.unsaved = true;
                world.janji = vec![promise];
            })
        }),
        example("antrean/tersimpan", |l| promise(l, Some(Keadaan::Tersimpan))),
        example("antrean/tersimpan-tanpa-sinyal", |l| {
            draw(l, |world| {
                world.online = false;
                world.janji = vec![janji(ambil(), Some(Keadaan::Tersimpan))];
            })
        }),
        example("antrean/tersimpan-belum-masuk", |l| {
            let mut world = World::offline(l, 0);
            world.janji = vec![janji(ambil(), Some(Keadaan::Tersimpan))];
            show(&world)
        }),
        example("antrean/dikirim", |l| promise(l, Some(Keadaan::Dikirim))),
        example("antrean/belum-pasti", |l| promise(l, Some(Keadaan::BelumPasti))),
        example("antrean/belum-pasti-lama", |l| {
            draw(l, |world| {
                let mut promise = janji(ambil(), Some(Keadaan::BelumPasti));
                promise.can_give_up = true;
                world.janji = vec![promise];
            })
        }),
        example("antrean/dilepas", |l| promise(l, Some(Keadaan::Dilepas))),
        example("antrean/diterima", |l| {
            draw(l, |world| {
                let mut promise = janji(ambil(), Some(Keadaan::Diterima));
                promise.hasil = Some(Hasil::Tiket(tiket()));
                world.janji = vec![promise];
            })
        }),
        example("antrean/diterima-tak-terbaca", |l| promise(l, Some(Keadaan::Diterima))),
        example("antrean/ditolak-penuh", |l| {
            promise(l, ditolak("kuota_habis", "Kuota Antrean Sudah Penuh"))
        }),
        example("antrean/ditolak-tidak-aktif", |l| {
            promise(l, ditolak("peserta_tidak_aktif", "Status Kepesertaan Tidak Aktif"))
        }),
        example("antrean/ditolak-sebab-baru", |l| promise(l, ditolak("sebab_baru", ""))),
        example("antrean/ditolak-tanggal-mundur", |l| {
            promise(l, ditolak("tanggal_mundur", ""))
        }),
        example("antrean/ditolak-tanggal-terlalu-jauh", |l| {
            promise(l, ditolak("tanggal_terlalu_jauh", ""))
        }),
        example("antrean/ditolak-poli-tutup", |l| promise(l, ditolak("poli_tutup", ""))),
        example("antrean/ditolak-dokter-tidak-praktik", |l| {
            promise(l, ditolak("dokter_tidak_praktik", ""))
        }),
        example("antrean/ditolak-sudah-tutup", |l| {
            promise(l, ditolak("sudah_tutup", ""))
        }),
        example("antrean/ditolak-sudah-terdaftar", |l| {
            draw(l, |world| {
                hold(world);
                world.janji = vec![janji(ambil(), ditolak("sudah_terdaftar", ""))];
            })
        }),
        example("antrean/ditolak-pasien-baru", |l| {
            promise(l, ditolak("pasien_baru", ""))
        }),
        example("antrean/pembatalan-ditolak-tidak-ditemukan", |l| {
            give_back(l, ditolak("tidak_ditemukan", ""))
        }),
        example("antrean/pembatalan-ditolak-sudah-batal", |l| {
            give_back(l, ditolak("sudah_batal", ""))
        }),
        example("antrean/pembatalan-ditolak-keterangan-kosong", |l| {
            give_back(l, ditolak("keterangan_kosong", ""))
        }),
        example("antrean/pembatalan-ditolak-sebab-baru", |l| {
            give_back(l, ditolak("sebab_baru", ""))
        }),
        example("antrean/nomor-besok", |l| draw(l, hold)),
        example("antrean/nomor-hari-ini-dan-sudah-berakhir", |l| {
            draw(l, |world| {
                let today = sample::antrean::tiket_hari_ini();
                let mut over = today.clone();
                over.kode_booking = "CTH-24G2".to_owned();
                over.nomor = "B3".to_owned();
                over.nama_poli = "Gigi".to_owned();
                over.nomor_kartu = sample::peserta::kartu(2);
                over.status = StatusTiket::Selesai;
                let mut past = over.clone();
                past.kode_booking = "CTH-23K1".to_owned();
                past.tanggal = date(2026, 11, 23);
                past.status = StatusTiket::Menunggu;
                world.tell_antrean(vec![past, over, today]);
            })
        }),
        example("antrean/nomor-lama-tanpa-sinyal", |l| {
            let mut world = World::offline(l, 1);
            world.tell_antrean(vec![tiket()]);
            show(&world)
        }),
        example("antrean/pembatalan-tersimpan", |l| {
            give_back(l, Some(Keadaan::Tersimpan))
        }),
        example("antrean/pembatalan-belum-pasti", |l| {
            give_back(l, Some(Keadaan::BelumPasti))
        }),
        example("antrean/pembatalan-ditolak", |l| {
            give_back(l, ditolak("sudah_dilayani", "Pasien Sudah Dilayani"))
        }),
        example("antrean/dibatalkan", |l| give_back(l, Some(Keadaan::Diterima))),
        example("antrean/jam-hp-salah", |l| {
            draw(l, |world| {
                hold(world);
                world.now.gateway_ms = None;
                world.now.wall_ms = MOMENT_MS - 400 * 86_400_000;
            })
        }),
    ]
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

fn hold(world: &mut World) {
    world.tell_antrean(vec![tiket()]);
}

fn promise(language: Language, keadaan: Option<Keadaan>) -> Screen {
    draw(language, |world| world.janji = vec![janji(ambil(), keadaan)])
}

fn give_back(language: Language, keadaan: Option<Keadaan>) -> Screen {
    draw(language, |world| {
        hold(world);
        world.janji = vec![janji(batal(), keadaan)];
    })
}

fn draw(language: Language, change: impl FnOnce(&mut World)) -> Screen {
    let mut world = World::signed_in(language);
    change(&mut world);
    show(&world)
}

fn show(world: &World) -> Screen {
    let route = Route::Menu(Menu::PendaftaranPelayanan);
    world.draw(&Model::default(), &route).0
}
