//! Every state of the screening worth seeing.

use super::isi::Msg as IsiMsg;
use super::{Hasil, Isi, Model, Msg};
use crate::data::skrining::{DaftarPertanyaan, HasilPenyakit, Perintah as Asked, Skrining, Tingkat};
use crate::data::{Fetch, Hasil as Brought, Janji, Keadaan, Menu, Perintah, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::skrining::{kirim, kuesioner, skrining};
use crate::page::sample::{Example, MOMENT_MS, World, date, peserta};
use crate::screen::Screen;
use crate::text::Language;

use Tingkat::{Berisiko, Rendah, Sedang, TidakBerisiko, Tinggi};

/// Regular exercise and nothing else.
const HEALTHY: &[&str] = &["K8"];
/// Enough for a medium risk of diabetes.
const SOME: &[&str] = &["K1", "K2", "K3", "K8"];
/// A diagnosis of one's own.
const DIAGNOSED: &[&str] = &["K4", "K6", "P4", "K8"];
/// A risk of each of the four, at different levels.
const MANY: &[&str] = &[
    "K1", "K2", "K3", "K4", "K5", "K6", "K9", "K10", "P1", "P5", "F1", "F3", "M1", "M2", "M3",
];

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut all = first_page();
    all.extend(form());
    all.extend(results());
    all.extend(promises());
    all
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

fn first_page() -> Vec<Example> {
    vec![
        example("skrining_riwayat_kesehatan/segar", |l| first(&World::signed_in(l), &[])),
        example("skrining_riwayat_kesehatan/memuat", |l| without(l, Fetch::Asking)),
        example("skrining_riwayat_kesehatan/gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("skrining_riwayat_kesehatan/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("skrining_riwayat_kesehatan/belum-masuk", |l| {
            first(&World::empty(l), &[])
        }),
        example("skrining_riwayat_kesehatan/bukan-peserta", |l| {
            first(&World::not_a_participant(l), &[])
        }),
        example("skrining_riwayat_kesehatan/tanpa-sinyal-kosong", |l| {
            let mut world = World::empty(l);
            world.session.kartu = Some(peserta::kartu(1));
            world.online = false;
            first(&world, &[])
        }),
        example("skrining_riwayat_kesehatan/data-lama", |l| {
            first(&World::offline(l, 12), &[])
        }),
        example("skrining_riwayat_kesehatan/jam-mundur", |l| {
            first(&World::offline(l, -3_652), &[])
        }),
        example("skrining_riwayat_kesehatan/sesi-berakhir", |l| {
            first(&World::expired(l), &[])
        }),
        example("skrining_riwayat_kesehatan/kosong", |l| {
            first(&recorded(l, Vec::new()), &[])
        }),
        example("skrining_riwayat_kesehatan/sudah-tahun-ini", |l| {
            first(&recorded(l, vec![this_year(), skrining(2025, [Rendah; 4])]), &[])
        }),
        example("skrining_riwayat_kesehatan/1-januari", |l| {
            let mut world = recorded(l, vec![this_year()]);
            let moment = date(2027, 1, 1)
                .and_hms_opt(3, 0, 0)
                .map(|at| at.and_utc().timestamp_millis());
            let ms = moment.unwrap_or(MOMENT_MS);
            world.now.wall_ms = ms;
            world.now.gateway_ms = Some(ms);
            world.now.newest_ms = Some(ms);
            first(&world, &[])
        }),
        example("skrining_riwayat_kesehatan/riwayat-lima-tahun", |l| {
            let years = (2021..=2025).rev().map(|tahun| {
                let level = if tahun % 2 == 0 { Sedang } else { Rendah };
                skrining(tahun, [level, Rendah, Rendah, level])
            });
            first(&recorded(l, years.collect()), &[])
        }),
        example("skrining_riwayat_kesehatan/14-sasaran", |l| {
            first(&World::signed_in(l), &[Msg::Sasaran(true)])
        }),
    ]
}

fn form() -> Vec<Example> {
    vec![
        example("skrining_riwayat_kesehatan/isi", |l| filled(&World::signed_in(l), &[])),
        example("skrining_riwayat_kesehatan/setengah-jalan", |l| {
            filled(
                &World::signed_in(l),
                &answers(&["riwayat-kesehatan", "riwayat-pribadi"]),
            )
        }),
        example("skrining_riwayat_kesehatan/ukuran", |l| {
            filled(&World::signed_in(l), &all())
        }),
        example("skrining_riwayat_kesehatan/nilai-salah-dilingkari", |l| {
            let mut taps = all();
            taps.extend([IsiMsg::Berat("700".into()), IsiMsg::Tinggi("16".into())]);
            filled(&World::signed_in(l), &taps)
        }),
        example("skrining_riwayat_kesehatan/ringkas", |l| {
            filled(&World::signed_in(l), &measured())
        }),
        example("skrining_riwayat_kesehatan/setuju", |l| {
            let mut taps = measured();
            taps.push(IsiMsg::Setuju("true".into()));
            filled(&World::signed_in(l), &taps)
        }),
        example("skrining_riwayat_kesehatan/anak", |l| {
            let mut taps = all();
            taps.extend([IsiMsg::Berat("27,5".into()), IsiMsg::Tinggi("131".into())]);
            of_member(&World::signed_in(l), "contoh-4", &taps)
        }),
        example("skrining_riwayat_kesehatan/kuesioner-tidak-terbaca", |l| {
            let mut world = World::signed_in(l);
            world.tell_kuesioner(DaftarPertanyaan::TakTerbaca {
                versi: "2027".to_owned(),
                letak: "K17, enableWhen".to_owned(),
            });
            filled(&world, &[])
        }),
        example("skrining_riwayat_kesehatan/versi-lama", |l| {
            let mut world = World::signed_in(l);
            let mut newer = kuesioner();
            newer.versi = "2027".to_owned();
            newer.butir.extend(newer.butir.first().cloned().map(|mut butir| {
                butir.id = "K16".to_owned();
                butir.teks_id = "Apakah Anda tidur kurang dari 6 jam sehari?".to_owned();
                butir.teks_en = "Do you sleep less than 6 hours a day?".to_owned();
                butir
            }));
            world.tell_kuesioner(DaftarPertanyaan::Terbaca(newer));
            world.janji.push(promised(HEALTHY, ditolak("versi_lama", "")));
            filled(&world, &[])
        }),
        example("skrining_riwayat_kesehatan/isi-sudah-ada", |l| {
            filled(&recorded(l, vec![this_year()]), &[])
        }),
        example("skrining_riwayat_kesehatan/isi-bukan-anggota", |l| {
            of_member(&World::signed_in(l), "entah", &[])
        }),
        example("skrining_riwayat_kesehatan/isi-menunggu", |l| {
            let mut world = World::signed_in(l);
            world.janji.push(promised(HEALTHY, Some(Keadaan::Tersimpan)));
            filled(&world, &[])
        }),
    ]
}

fn results() -> Vec<Example> {
    vec![
        example("skrining_riwayat_kesehatan/rendah", |l| {
            accepted(l, HEALTHY, [Rendah; 4])
        }),
        example("skrining_riwayat_kesehatan/sedang", |l| {
            accepted(l, SOME, [Sedang, Rendah, Rendah, Rendah])
        }),
        example("skrining_riwayat_kesehatan/tinggi-karena-riwayat", |l| {
            accepted(l, DIAGNOSED, [Rendah, Tinggi, Rendah, Rendah])
        }),
        example("skrining_riwayat_kesehatan/empat-penyakit", |l| {
            accepted(l, MANY, [Tinggi, Sedang, Rendah, Tinggi])
        }),
        example("skrining_riwayat_kesehatan/hasil-server-beda", |l| {
            accepted(l, SOME, [Rendah, Rendah, Sedang, Rendah])
        }),
        example("skrining_riwayat_kesehatan/lansia", |l| {
            let mut world = World::signed_in(l);
            world.change_keluarga(|keluarga| {
                if let Some(first) = keluarga.peserta.first_mut() {
                    first.lahir = Some(date(1946, 5, 1));
                }
            });
            world.tell_skrining(1, vec![skrining(2026, [Tinggi, Tinggi, Sedang, Sedang])]);
            result(&world, "contoh-1", "CTH2026")
        }),
        example("skrining_riwayat_kesehatan/dua-tingkat", |l| {
            let world = recorded(
                l,
                vec![skrining(2026, [Berisiko, TidakBerisiko, TidakBerisiko, Berisiko])],
            );
            result(&world, "contoh-1", "CTH2026")
        }),
        example("skrining_riwayat_kesehatan/kode-tak-dikenal", |l| {
            let mut one = skrining(2026, [Rendah, Tingkat::Lain, Rendah, Rendah]);
            one.hasil.extend(["ppok", "XYZ"].map(|penyakit| HasilPenyakit {
                penyakit: penyakit.to_owned(),
                tingkat: Berisiko,
                skor: None,
            }));
            result(&recorded(l, vec![one]), "contoh-1", "CTH2026")
        }),
        example("skrining_riwayat_kesehatan/hasil-tidak-ada", |l| {
            result(&World::signed_in(l), "contoh-1", "entah")
        }),
    ]
}

fn promises() -> Vec<Example> {
    vec![
        example("skrining_riwayat_kesehatan/menulis", |l| sent(l, None)),
        example("skrining_riwayat_kesehatan/tak-tersimpan", |l| {
            let mut world = World::signed_in(l);
            world.janji.push(Janji {
                unsaved: true,
                ..promised(SOME, None)
            });
            result(&world, "contoh-1", "")
        }),
        example("skrining_riwayat_kesehatan/tersimpan", |l| {
            sent(l, Some(Keadaan::Tersimpan))
        }),
        example("skrining_riwayat_kesehatan/menunggu-kirim", |l| {
            let mut world = World::offline(l, 1);
            world.session.kartu = Some(peserta::kartu(1));
            world.janji.push(promised(SOME, Some(Keadaan::Tersimpan)));
            first(&world, &[])
        }),
        example("skrining_riwayat_kesehatan/dikirim", |l| {
            sent(l, Some(Keadaan::Dikirim))
        }),
        example("skrining_riwayat_kesehatan/belum-pasti", |l| {
            sent(l, Some(Keadaan::BelumPasti))
        }),
        example("skrining_riwayat_kesehatan/diterima", |l| {
            let mut world = World::signed_in(l);
            world.janji.push(came(SOME, [Sedang, Rendah, Rendah, Rendah]));
            first(&world, &[])
        }),
        example("skrining_riwayat_kesehatan/ditolak", |l| {
            let mut world = World::signed_in(l);
            world.janji.push(promised(SOME, ditolak("jawaban_kurang", "")));
            first(&world, &[])
        }),
        example("skrining_riwayat_kesehatan/hasil-ditolak", |l| {
            sent(l, ditolak("sudah_skrining", ""))
        }),
    ]
}

/// A screening of this year.
pub(super) fn this_year() -> Skrining {
    skrining(2026, [Sedang, Rendah, Rendah, Rendah])
}

/// A world in which the first member has these screenings.
fn recorded(language: Language, all: Vec<Skrining>) -> World {
    let mut world = World::signed_in(language);
    world.tell_skrining(1, all);
    world
}

/// A form of the first member that stands like this.
pub(super) fn promised(ya: &[&str], keadaan: Option<Keadaan>) -> Janji {
    let body = if ya == HEALTHY { (54_000, 76) } else { (62_700, 84) };
    janji(Perintah::Skrining(Asked::Kirim(kirim(1, ya, body))), keadaan)
}

/// An accepted form with what the gateway makes of it.
pub(super) fn came(ya: &[&str], tingkat: [Tingkat; 4]) -> Janji {
    let mut told = skrining(2026, tingkat);
    told.tanggal = date(2026, 11, 24);
    Janji {
        hasil: Some(Brought::Skrining(told)),
        ..promised(ya, Some(Keadaan::Diterima))
    }
}

fn first(world: &World, taps: &[Msg]) -> Screen {
    let mut page = Model::default();
    for tap in taps {
        page.update(tap.clone(), &world.context());
    }
    world.draw(&page, &Route::Menu(Menu::SkriningRiwayatKesehatan)).0
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    let anggota = "contoh-1".to_owned();
    world.forget(&Resource::Skrining { anggota }, fetch);
    first(&world, &[])
}

/// Taps that answer all questions of these groups, and lead on behind each.
fn answers(groups: &[&str]) -> Vec<IsiMsg> {
    let kuesioner = kuesioner();
    let mut taps = Vec::new();
    for group in groups {
        let butir = kuesioner.butir.iter().filter(|butir| butir.kelompok == *group);
        taps.extend(butir.map(|butir| IsiMsg::Jawab(format!("{}/tidak", butir.id))));
        taps.push(IsiMsg::Lanjut);
    }
    taps
}

/// All questions.
pub(super) fn all() -> Vec<IsiMsg> {
    answers(&["riwayat-kesehatan", "riwayat-pribadi", "riwayat-keluarga", "pola-makan"])
}

/// All questions and measures, up to the summary.
fn measured() -> Vec<IsiMsg> {
    let mut taps = all();
    taps.extend([
        IsiMsg::Berat("62,7".into()),
        IsiMsg::Tinggi("160".into()),
        IsiMsg::Pinggang("84".into()),
        IsiMsg::Lanjut,
    ]);
    taps
}

fn filled(world: &World, taps: &[IsiMsg]) -> Screen {
    of_member(world, "contoh-1", taps)
}

fn of_member(world: &World, anggota: &str, taps: &[IsiMsg]) -> Screen {
    let mut page = Isi::new(anggota.to_owned());
    page.opened(&world.context());
    for tap in taps {
        page.update(tap.clone(), &world.context());
    }
    let anggota = anggota.to_owned();
    world.draw(&page, &Route::IsiSkrining { anggota }).0
}

fn result(world: &World, anggota: &str, id: &str) -> Screen {
    let (anggota, id) = (anggota.to_owned(), id.to_owned());
    let page = Hasil::new(anggota.clone(), id.clone());
    world.draw(&page, &Route::HasilSkrining { anggota, id }).0
}

fn accepted(language: Language, ya: &[&str], tingkat: [Tingkat; 4]) -> Screen {
    let mut world = World::signed_in(language);
    world.janji.push(came(ya, tingkat));
    result(&world, "contoh-1", "CTH2026")
}

fn sent(language: Language, keadaan: Option<Keadaan>) -> Screen {
    let mut world = World::signed_in(language);
    world.janji.push(promised(SOME, keadaan));
    result(&world, "contoh-1", "")
}
