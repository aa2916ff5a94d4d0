//! Every state of automatic debit worth seeing.

use super::kanal::Msg;
use super::{Henti, Kanal, Model};
use crate::data::autodebit::{NomorRekening, Pendaftaran};
use crate::data::{Fetch, Keadaan, Menu, Perintah, Problem, Resource, Route, Told};
use crate::page::Page;
use crate::page::sample::autodebit::{daftar, henti, pendaftaran};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{Example, World, date, peserta};
use crate::rules::autodebit::{GagalDebit, KeadaanAutodebit as K};
use crate::rules::bulan::Bulan;
use crate::rules::lapisan::Lapisan;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;
use crate::screen::Screen;
use crate::text::Language;

/// Stem of the names.
macro_rules! name {
    ($state:literal) => {
        concat!("pendaftaran_auto_debit/", $state)
    };
}

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    let mut all = vec![
        example(name!("segar"), |l| menu(&World::signed_in(l))),
        example(name!("memuat"), |l| without(l, Fetch::Asking)),
        example(name!("gagal"), |l| without(l, Fetch::Failed(Problem::ServiceBroke))),
        example(name!("tidak-terbaca"), |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example(name!("belum-masuk"), |l| menu(&World::empty(l))),
        example(name!("bukan-peserta"), |l| menu(&World::not_a_participant(l))),
        example(name!("tanpa-sinyal-kosong"), no_signal),
        example(name!("data-lama"), |l| menu(&with(World::offline(l, 12), running()))),
        example(name!("jam-mundur"), |l| {
            menu(&with(World::offline(l, -3_652), running()))
        }),
        example("pendaftaran_auto_debit/kode-tak-dikenal", |l| {
            let mut odd = pendaftaran(K::Berjalan);
            (odd.keadaan, odd.kanal) = (None, "bank_baru".to_owned());
            state(l, odd)
        }),
        example(name!("sesi-berakhir"), |l| {
            promise(World::expired(l), daftar(), Some(Keadaan::Tersimpan))
        }),
        example(name!("wajib"), |l| menu(&must(World::signed_in(l)))),
        example(name!("bukan-mandiri"), |l| menu(&worker(l))),
        example(name!("2020"), |l| {
            let mut world = World::signed_in(l);
            world.layer = Lapisan::L2020;
            menu(&world)
        }),
        example(name!("tunggakan-tidak-ikut"), |l| {
            let mut world = with(World::signed_in(l), running());
            world.change_iuran(|bill| {
                bill.tunggakan = Bulan::new(2026, 10)
                    .map(|bulan| BulanTertagih {
                        bulan,
                        jumlah: Rupiah(140_000),
                    })
                    .into_iter()
                    .collect();
            });
            menu(&world)
        }),
        example(name!("diminta"), |l| state(l, pendaftaran(K::Diminta))),
        example(name!("dikonfirmasi"), |l| state(l, pendaftaran(K::Dikonfirmasi))),
        example(name!("debit-pertama"), |l| {
            let first = Pendaftaran {
                terakhir: Some((date(2026, 11, 20), Rupiah(140_000))),
                ..pendaftaran(K::Berjalan)
            };
            let mut world = with(World::signed_in(l), first);
            world.change_iuran(|bill| bill.berjalan = None);
            menu(&world)
        }),
        example(name!("dihentikan"), |l| state(l, pendaftaran(K::Dihentikan))),
        example(name!("gagal-saldo-kurang"), |l| {
            failed(l, Some(GagalDebit::SaldoKurang))
        }),
        example(name!("gagal-kartu-kedaluwarsa"), |l| {
            failed(l, Some(GagalDebit::KartuKedaluwarsa))
        }),
        example(name!("gagal-rekening-ditutup"), |l| {
            failed(l, Some(GagalDebit::RekeningDitutup))
        }),
        example(name!("gagal-nomor-dompet-mati"), |l| {
            failed(l, Some(GagalDebit::NomorDompetMati))
        }),
        example(name!("gagal-terdaftar-di-bank-lain"), |l| {
            failed(l, Some(GagalDebit::TerdaftarDiBankLain))
        }),
        example(name!("gagal-sebab-lain"), |l| failed(l, None)),
    ];
    all.extend(forms());
    all.extend(promises());
    all
}

/// The form of a channel, and the page that stops it.
fn forms() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example(name!("di-aplikasi"), |l| form(&World::signed_in(l), "bri", &[])),
        example(name!("di-bank"), |l| form(&World::signed_in(l), "bni", &[])),
        example(name!("nonbank"), |l| {
            form(&World::signed_in(l), "nonbank", &typed("0812-0000-0001"))
        }),
        example(name!("terisi"), |l| form(&World::signed_in(l), "bri", &typed(ACCOUNT))),
        example(name!("empat-puluh-angka"), |l| {
            form(&World::signed_in(l), "bri", &typed("1111 ".repeat(10).trim_end()))
        }),
        example(name!("bukan-rekening-nik"), |l| {
            form(&World::signed_in(l), "btn", &typed("3276015708850002"))
        }),
        example(name!("bukan-rekening-jkn"), |l| {
            form(&World::signed_in(l), "mandiri", &typed("0009900000011"))
        }),
        example(name!("bukan-rekening-atm"), |l| {
            form(&World::signed_in(l), "bri", &typed("4111111111111111"))
        }),
        example(name!("lanjutkan-rancangan"), |l| {
            let mut page = filled(&World::signed_in(l), "bri", &typed(ACCOUNT));
            page.mengetik = false;
            draw_form(&World::signed_in(l), &page)
        }),
        example(name!("setuju"), |l| agree(World::signed_in(l), false)),
        example(name!("setuju-wajib"), |l| agree(must(World::signed_in(l)), true)),
        example(name!("setuju-tanpa-sinyal"), |l| agree(World::offline(l, 0), true)),
        example(name!("sudah-terdaftar"), |l| {
            form(&with(World::signed_in(l), running()), "bca", &[])
        }),
        example(name!("kanal-tidak-ada"), |l| {
            form(&World::signed_in(l), "bank_baru", &[])
        }),
        example(name!("henti"), |l| stop(&with(World::signed_in(l), running()))),
        example(name!("henti-wajib"), |l| {
            stop(&must(with(World::signed_in(l), running())))
        }),
        example(name!("henti-tidak-ada"), |l| stop(&World::signed_in(l))),
    ]
}

/// What was asked for, in every state.
fn promises() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example(name!("menulis"), |l| asked(l, None)),
        example(name!("tak-tersimpan"), |l| {
            let mut world = World::signed_in(l);
            let mut promise = janji(daftar(), None);
            promise.unsaved = true;
            world.janji.push(promise);
            menu(&world)
        }),
        example(name!("tersimpan"), |l| asked(l, Some(Keadaan::Tersimpan))),
        example(name!("dikirim"), |l| asked(l, Some(Keadaan::Dikirim))),
        example(name!("belum-pasti"), |l| asked(l, Some(Keadaan::BelumPasti))),
        example(name!("diterima"), |l| asked(l, Some(Keadaan::Diterima))),
        example(name!("ditolak"), |l| asked(l, ditolak("rekening_salah", ""))),
        example(name!("ditolak-sudah-terdaftar"), |l| {
            let world = with(World::signed_in(l), running());
            promise(world, daftar(), ditolak("sudah_terdaftar", ""))
        }),
        example(name!("ditolak-wajib"), |l| {
            let world = must(with(World::signed_in(l), running()));
            promise(world, henti(), ditolak("wajib", ""))
        }),
        // What holds stands beside what was asked for.
        example("pendaftaran_auto_debit/perubahan-tertunda", |l| {
            let world = with(World::signed_in(l), running());
            promise(world, henti(), Some(Keadaan::Dikirim))
        }),
    ]
}

/// An account as people read it out of their savings book.
pub(super) const ACCOUNT: &str = "0012-01-000123-50-4";

/// It has run since summer; this month was not debited.
pub(super) fn running() -> Pendaftaran {
    Pendaftaran {
        sejak: Some(date(2026, 7, 17)),
        terakhir: Some((date(2026, 10, 20), Rupiah(140_000))),
        ..pendaftaran(K::Berjalan)
    }
}

/// The family has this registration.
pub(super) fn with(mut world: World, pendaftaran: Pendaftaran) -> World {
    world.tell_autodebit(Some(pendaftaran));
    world
}

/// The family registered after the duty began.
pub(super) fn must(mut world: World) -> World {
    if let Some(Told::Autodebit(told)) = world.known.dated_mut(&Resource::Autodebit).map(|dated| &mut dated.told) {
        told.peserta_sejak = Some(date(2019, 6, 1));
    }
    world
}

fn worker(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.change_iuran(|bill| bill.segmen = Segmen::PpuBu);
    world
}

fn menu(world: &World) -> Screen {
    draw(world, &Model::default(), &Route::Menu(Menu::PendaftaranAutoDebit))
}

fn draw(world: &World, page: &impl Page, route: &Route) -> Screen {
    world.draw(page, route).0
}

fn draw_form(world: &World, page: &Kanal) -> Screen {
    let kode = page.kode.clone();
    draw(world, page, &Route::KanalAutodebit { kode })
}

fn state(language: Language, pendaftaran: Pendaftaran) -> Screen {
    menu(&with(World::signed_in(language), pendaftaran))
}

fn failed(language: Language, gagal: Option<GagalDebit>) -> Screen {
    let registration = Pendaftaran {
        gagal,
        ..pendaftaran(K::Gagal)
    };
    state(language, registration)
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Autodebit, fetch);
    menu(&world)
}

fn no_signal(language: Language) -> Screen {
    let mut world = World::offline(language, 0);
    world.session.kartu = Some(peserta::kartu(1));
    for resource in [Resource::Autodebit, Resource::Iuran, Resource::Keluarga] {
        world.forget(&resource, Fetch::Idle);
    }
    menu(&world)
}

/// The holder's own account with this number.
pub(super) fn typed(number: &str) -> [Msg; 2] {
    let number = NomorRekening::new(number.to_owned());
    [Msg::Pemilik("kepala_keluarga".to_owned()), Msg::Rekening(number)]
}

fn filled(world: &World, kanal: &str, taps: &[Msg]) -> Kanal {
    let mut page = Kanal::new(kanal.to_owned());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    page
}

fn form(world: &World, kanal: &str, taps: &[Msg]) -> Screen {
    draw_form(world, &filled(world, kanal, taps))
}

fn agree(world: World, agreed: bool) -> Screen {
    let mut page = filled(&world, "bri", &typed(ACCOUNT));
    for msg in [Msg::Lanjut, Msg::Setuju(agreed)] {
        page.update(msg, &world.context());
    }
    draw_form(&world, &page)
}

fn stop(world: &World) -> Screen {
    draw(world, &Henti::default(), &Route::HentiAutodebit)
}

fn promise(mut world: World, asked: Perintah, keadaan: Option<Keadaan>) -> Screen {
    world.janji.push(janji(asked, keadaan));
    menu(&world)
}

fn asked(language: Language, keadaan: Option<Keadaan>) -> Screen {
    promise(World::signed_in(language), daftar(), keadaan)
}
