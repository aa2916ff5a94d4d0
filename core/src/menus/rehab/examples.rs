//! Every state of REHAB worth seeing.

use chrono::NaiveDate;

use super::{Berjalan, Model, Msg, Syarat};
use crate::data::iuran::TagihanKeluarga;
use crate::data::rehab::{Batal, Daftar, Perintah as Asked, Posisi, Rencana, Terpisah};
use crate::data::{Fetch, Hasil, Janji, Keadaan, Menu, Perintah, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::rehab::{owe, rencana};
use crate::page::sample::{Example, World, date, peserta};
use crate::rules::bulan::Bulan;
use crate::rules::rehab::{BulanBerjalan, Versi};
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut all = first_page();
    all.extend(form());
    all.extend(plan());
    all
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

/// May I, until when, and what it costs.
fn first_page() -> Vec<Example> {
    vec![
        example("rehab/segar", |l| asked(&owing(l, today(), 6, |_| {}), &[])),
        example("rehab/memuat", |l| without(l, Fetch::Asking)),
        example("rehab/gagal", |l| without(l, Fetch::Failed(Problem::ServiceBroke))),
        example("rehab/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("rehab/belum-masuk", |l| asked(&World::empty(l), &[])),
        example("rehab/bukan-peserta", |l| asked(&World::not_a_participant(l), &[])),
        example("rehab/tanpa-sinyal-kosong", no_signal),
        example("rehab/data-lama", |l| asked(&offline(l, 12), &[])),
        example("rehab/jam-mundur", |l| asked(&offline(l, -3_652), &[])),
        example("rehab/tanpa-tunggakan", |l| asked(&World::signed_in(l), &[])),
        example("rehab/3-bulan", |l| asked(&owing(l, today(), 3, |_| {}), &[])),
        example("rehab/4-bulan", |l| asked(&owing(l, today(), 4, |_| {}), &[])),
        example("rehab/5-bulan", |l| asked(&owing(l, today(), 5, |_| {}), &[])),
        example("rehab/24-bulan", |l| asked(&owing(l, today(), 24, |_| {}), &[])),
        // Of fifty months the bill asks for twenty-four.
        example("rehab/50-bulan", |l| {
            asked(&owing(l, today(), 24, |_| {}), &[Msg::Tahap("12".into()), Msg::Lanjut])
        }),
        example("rehab/tanggal-28", |l| {
            asked(&owing(l, date(2026, 11, 28), 6, |_| {}), &[])
        }),
        example("rehab/tanggal-29", |l| {
            asked(&owing(l, date(2026, 11, 29), 6, |_| {}), &[])
        }),
        example("rehab/27-februari", |l| {
            asked(&owing(l, date(2027, 2, 27), 6, |_| {}), &[])
        }),
        example("rehab/28-februari", |l| {
            asked(&owing(l, date(2027, 2, 28), 6, |_| {}), &[])
        }),
        example("rehab/kabisat", |l| asked(&owing(l, date(2028, 2, 29), 6, |_| {}), &[])),
        example("rehab/versi-1", |l| asked(&owing(l, date(2024, 5, 10), 9, |_| {}), &[])),
        example("rehab/versi-2", |l| asked(&owing(l, date(2025, 2, 3), 9, |_| {}), &[])),
        example("rehab/pindah-segmen-tanpa-tunggakan", |l| {
            asked(&owing(l, today(), 0, moved), &[])
        }),
        example("rehab/pindah-segmen-2-bulan", |l| {
            asked(&owing(l, today(), 2, moved), &[])
        }),
        example("rehab/pindah-36-tahap", |l| asked(&owing(l, today(), 24, moved), &[])),
        example("rehab/pindah-sebelum-2025", |l| {
            asked(&owing(l, date(2024, 5, 10), 6, moved), &[])
        }),
        example("rehab/di-bawah-35-ribu", |l| asked(&small(l), &[])),
        example("rehab/beda-hitungan", |l| {
            asked(&owing(l, today(), 6, |bill| bill.anggota = Some(5)), &[])
        }),
        example("rehab/tanpa-kelas", |l| {
            asked(&owing(l, today(), 6, |bill| bill.kelas = None), &[])
        }),
        example("rehab/sudah-berjalan", |l| {
            let mut world = owing(l, today(), 6, |_| {});
            world.tell_rehab(Some(rencana(1)));
            asked(&world, &[])
        }),
        example("rehab/pernah-terlewat", |l| {
            let mut world = World::signed_in(l);
            world.tell_rehab(Some(Rencana {
                posisi: Posisi::Gagal,
                ..rencana(0)
            }));
            world.on_day(date(2026, 12, 2));
            world.change_iuran(|bill| owe(bill, date(2026, 12, 2), 6));
            asked(&world, &[])
        }),
    ]
}

/// The steps, and where the promise stands.
fn form() -> Vec<Example> {
    vec![
        example("rehab/dipilih", |l| asked(&owing(l, today(), 6, |_| {}), &filled(1))),
        example("rehab/cicilan", |l| asked(&owing(l, today(), 6, |_| {}), &filled(2))),
        example("rehab/iuran-terpisah", |l| {
            let mut taps = filled(2);
            taps.push(Msg::Berjalan("sekarang".into()));
            asked(&owing(l, today(), 6, |_| {}), &taps)
        }),
        example("rehab/keluarga-sembilan", |l| {
            let nine = |bill: &mut TagihanKeluarga| bill.anggota = Some(9);
            let mut world = World::signed_in(l);
            world.change_iuran(|bill| {
                nine(bill);
                owe(bill, today(), 6);
            });
            asked(&world, &filled(2))
        }),
        example("rehab/ketentuan", |l| asked(&owing(l, today(), 6, |_| {}), &filled(3))),
        example("rehab/email-salah", |l| {
            let mut taps = filled(3);
            taps.push(Msg::Email("sari@".into()));
            asked(&owing(l, today(), 6, |_| {}), &taps)
        }),
        example("rehab/setuju", |l| asked(&owing(l, today(), 6, |_| {}), &filled(6))),
        example("rehab/setuju-versi-1", |l| {
            asked(&owing(l, date(2024, 5, 10), 6, |_| {}), &filled(6))
        }),
        example("rehab/setuju-pindah-segmen", |l| {
            asked(&owing(l, today(), 6, moved), &filled(6))
        }),
        example("rehab/syarat", |l| {
            draw(&World::signed_in(l), &Syarat::default(), &Route::SyaratRehab)
        }),
        example("rehab/menulis", |l| promise(l, None)),
        example("rehab/tak-tersimpan", |l| {
            let unsaved = true;
            with(
                l,
                Janji {
                    unsaved,
                    ..registering(None)
                },
            )
        }),
        example("rehab/tersimpan", |l| promise(l, Some(Keadaan::Tersimpan))),
        example("rehab/perubahan-tertunda", |l| {
            let mut world = owing(l, today(), 6, |_| {});
            world.janji = vec![registering(Some(Keadaan::Dikirim))];
            asked(&world, &[])
        }),
        example("rehab/dikirim", |l| promise(l, Some(Keadaan::Dikirim))),
        example("rehab/belum-pasti", |l| promise(l, Some(Keadaan::BelumPasti))),
        example("rehab/diterima", |l| {
            with(
                l,
                Janji {
                    hasil: Some(Hasil::Rehab(rencana(0))),
                    ..registering(Some(Keadaan::Diterima))
                },
            )
        }),
        example("rehab/ditolak", |l| {
            promise(l, ditolak("di_luar_jendela", "Pendaftaran Ditutup"))
        }),
        example("rehab/tagihan-berubah", |l| {
            let mut world = owing(l, today(), 5, |_| {});
            world.janji = vec![registering(ditolak("tagihan_berubah", "Tagihan Berubah"))];
            asked(&world, &[])
        }),
        example("rehab/sesi-berakhir", |l| {
            let mut world = World::expired(l);
            world.change_iuran(|bill| owe(bill, today(), 6));
            world.janji = vec![registering(Some(Keadaan::Tersimpan))];
            asked(&world, &[])
        }),
    ]
}

/// The plan that was registered.
fn plan() -> Vec<Example> {
    vec![
        example("rehab/belum-ada-rencana", |l| running(&World::signed_in(l))),
        example("rehab/berjalan-tahap-1", |l| planned(l, |_| {}, 0)),
        example("rehab/berjalan-tahap-2", |l| planned(l, |_| {}, 1)),
        example("rehab/berjalan-terpisah", |l| {
            let apart = Bulan::new(2026, 11).ok().map(|bulan| Terpisah {
                bulan,
                jumlah: Rupiah(140_000),
                lunas: false,
            });
            planned(l, |plan| plan.terpisah.clone_from(&apart), 0)
        }),
        example("rehab/autodebit-tertaut", |l| {
            planned(l, |plan| plan.autodebit = "bri".into(), 1)
        }),
        example("rehab/autodebit-tak-tertaut", |l| {
            planned(l, |plan| plan.autodebit = "bca".into(), 1)
        }),
        example("rehab/didaftarkan-165", |l| {
            planned(l, |plan| plan.oleh = "165".into(), 1)
        }),
        example("rehab/lewat-batas", |l| {
            let mut world = owing(l, date(2026, 12, 2), 6, |_| {});
            world.tell_rehab(Some(rencana(0)));
            running(&world)
        }),
        example("rehab/rencana-data-lama", |l| {
            let mut world = offline(l, 12);
            world.tell_rehab(Some(rencana(1)));
            running(&world)
        }),
        example("rehab/terlewat", |l| planned(l, |plan| plan.posisi = Posisi::Gagal, 1)),
        example("rehab/selesai-aktif", |l| {
            let mut world = World::signed_in(l);
            world.change_iuran(|bill| bill.berjalan = None);
            world.tell_rehab(Some(Rencana {
                posisi: Posisi::Selesai,
                ..rencana(3)
            }));
            running(&world)
        }),
        example("rehab/dibatalkan", |l| {
            planned(l, |plan| plan.posisi = Posisi::Dibatalkan, 0)
        }),
        example("rehab/kode-tak-dikenal", |l| {
            planned(
                l,
                |plan| {
                    plan.posisi = Posisi::Lain;
                    plan.versi = None;
                    plan.oleh = "MITRA".into();
                },
                0,
            )
        }),
        example("rehab/rencana-memuat", |l| {
            let mut world = World::signed_in(l);
            world.forget(&Resource::Rehab, Fetch::Asking);
            running(&world)
        }),
        example("rehab/batal-dikirim", |l| cancelling(l, Some(Keadaan::Dikirim))),
        example("rehab/batal-ditolak", |l| {
            cancelling(l, ditolak("sudah_dibayar", "Sudah Dibayar"))
        }),
    ]
}

fn today() -> NaiveDate {
    date(2026, 11, 24)
}

/// A family that owes so many months on a day.
pub(super) fn owing(
    language: Language,
    hari: NaiveDate,
    months: u32,
    change: impl FnOnce(&mut TagihanKeluarga),
) -> World {
    let mut world = World::signed_in(language);
    world.on_day(hari);
    world.change_iuran(|bill| {
        owe(bill, hari, months);
        change(bill);
    });
    world
}

/// The family is insured by an employer now; the old months are still owed.
pub(super) fn moved(bill: &mut TagihanKeluarga) {
    bill.segmen = Segmen::PpuBu;
    bill.berjalan = None;
}

/// Two months of 2020 for one person in the cheapest class.
fn small(language: Language) -> World {
    owing(language, today(), 0, |bill| {
        moved(bill);
        bill.anggota = Some(1);
        let months = [11, 12].into_iter().filter_map(|bulan| Bulan::new(2020, bulan).ok());
        let jumlah = Rupiah(25_500);
        bill.tunggakan = months.map(|bulan| BulanTertagih { bulan, jumlah }).collect();
    })
}

fn draw(world: &World, page: &impl Page, route: &Route) -> Screen {
    world.draw(page, route).0
}

/// The first page after it was opened and touched like this.
fn asked(world: &World, taps: &[Msg]) -> Screen {
    let mut model = Model::default();
    model.opened(&world.context());
    for msg in taps {
        model.update(msg.clone(), &world.context());
    }
    draw(world, &model, &Route::Menu(Menu::Rehab))
}

fn running(world: &World) -> Screen {
    draw(world, &Berjalan::default(), &Route::RehabBerjalan)
}

/// The first `taps` of what fills the form in from the first step to the last: six in all.
pub(super) fn filled(taps: usize) -> Vec<Msg> {
    let all = [
        Msg::Tahap("3".into()),
        Msg::Lanjut,
        Msg::Lanjut,
        Msg::Email("sari@contoh.example".into()),
        Msg::Lanjut,
        Msg::Setuju("true".into()),
    ];
    all.into_iter().take(taps).collect()
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Iuran, fetch);
    asked(&world, &[])
}

fn no_signal(language: Language) -> Screen {
    let mut world = World::offline(language, 0);
    world.session.kartu = Some(peserta::kartu(1));
    world.forget(&Resource::Iuran, Fetch::Idle);
    asked(&world, &[])
}

fn offline(language: Language, days: i64) -> World {
    let mut world = World::offline(language, days);
    world.change_iuran(|bill| owe(bill, today(), 6));
    world
}

/// The registration of three instalments, promised.
pub(super) fn registering(keadaan: Option<Keadaan>) -> Janji {
    #[allow(clippy::expect_used)]
    let bulan = Bulan::from_date(today()).expect("a month of the calendar");
    let daftar = Daftar {
        versi: Versi::Dua,
        tahap: 3,
        bulanberjalan: BulanBerjalan::Bersama,
        bulan,
        total: Rupiah(1_260_000),
        email: "sari@contoh.example".to_owned(),
    };
    janji(Perintah::Rehab(Asked::Daftar(daftar)), keadaan)
}

/// The cancellation of that plan, promised.
pub(super) fn withdrawing(keadaan: Option<Keadaan>) -> Janji {
    let batal = Batal {
        id: "cicilan-1".to_owned(),
    };
    janji(Perintah::Rehab(Asked::Batal(batal)), keadaan)
}

fn promise(language: Language, keadaan: Option<Keadaan>) -> Screen {
    with(language, registering(keadaan))
}

fn with(language: Language, janji: Janji) -> Screen {
    let mut world = owing(language, today(), 6, |_| {});
    world.janji = vec![janji];
    running(&world)
}

fn planned(language: Language, change: impl FnOnce(&mut Rencana), paid: usize) -> Screen {
    let mut world = owing(language, today(), 6, |_| {});
    let mut plan = rencana(paid);
    change(&mut plan);
    world.tell_rehab(Some(plan));
    running(&world)
}

fn cancelling(language: Language, keadaan: Option<Keadaan>) -> Screen {
    let mut world = owing(language, today(), 6, |_| {});
    world.tell_rehab(Some(rencana(0)));
    world.janji = vec![withdrawing(keadaan)];
    running(&world)
}
