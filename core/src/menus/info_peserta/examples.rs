//! Every state of the family and of a membership worth seeing.

use chrono::{Datelike, NaiveDate};

use super::{Model, Msg};
use crate::data::peserta::{Faskes, Keluarga, Peserta};
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::perubahan::pindah;
use crate::page::sample::{Example, World, date};
use crate::rules::keluarga::ppu::Hubungan;
use crate::rules::segmen::Segmen;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_peserta/segar", |l| list(&World::signed_in(l))),
        example("info_peserta/data-lama", |l| list(&World::offline(l, 12))),
        example("info_peserta/anggota", |l| member(&World::signed_in(l), 1)),
        example("info_peserta/nik-tampak", nik_shown),
        example("info_peserta/anggota-data-lama", |l| member(&World::offline(l, 12), 1)),
        example("info_peserta/jam-mundur", |l| member(&World::offline(l, -3_652), 1)),
        example("info_peserta/tidak-aktif-mandiri", |l| inactive(l, Segmen::Pbpu)),
        example("info_peserta/tidak-aktif-pekerja", |l| inactive(l, Segmen::PpuBu)),
        example("info_peserta/tidak-aktif-pbi", |l| inactive(l, Segmen::PbiJk)),
        example("info_peserta/tidak-aktif-data-lama", inactive_old),
        example("info_peserta/anak-21", grown_child),
        example("info_peserta/tanggal-nik-beda", other_birth_date),
        example("info_peserta/kode-tak-dikenal", unknown_codes),
        example("info_peserta/perubahan-tertunda", |l| {
            let mut world = World::signed_in(l);
            world.tell_perubahan(vec![pindah()]);
            member(&world, 1)
        }),
        example("info_peserta/sendiri", alone),
        example("info_peserta/memuat", |l| without_data(l, Fetch::Asking)),
        example("info_peserta/gagal", |l| {
            without_data(l, Fetch::Failed(Problem::NoReply))
        }),
        example("info_peserta/tidak-terbaca", |l| {
            without_data(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("info_peserta/tanpa-sinyal-kosong", |l| {
            let mut world = World::signed_in(l);
            world.forget(&Resource::Keluarga, Fetch::Idle);
            world.online = false;
            list(&world)
        }),
        example("info_peserta/belum-masuk", |l| list(&World::empty(l))),
        example("info_peserta/bukan-peserta", |l| list(&World::not_a_participant(l))),
        example("info_peserta/sesi-berakhir", |l| list(&World::expired(l))),
        example("info_peserta/bukan-anggota", |l| member(&World::signed_in(l), 9)),
        example("info_peserta/keluarga-pbi", |l| list(&of_segment(l, &Segmen::PbiJk))),
        example("info_peserta/keluarga-pemda", |l| {
            list(&of_segment(l, &Segmen::PbpuPemda))
        }),
        example("info_peserta/bayi-tanpa-nik", newborn),
        example("info_peserta/anak-hampir-21", |l| nearly_21(l, date(2006, 1, 20))),
        example("info_peserta/anak-hampir-21-90-hari", |l| {
            nearly_21(l, date(2006, 2, 22))
        }),
        example("info_peserta/anak-hampir-21-30-hari", |l| {
            nearly_21(l, date(2005, 12, 24))
        }),
        example("info_peserta/anak-hampir-21-hari-ini", |l| {
            nearly_21(l, date(2005, 11, 24))
        }),
        example("info_peserta/anak-kuliah", student),
        example("info_peserta/anak-keempat", fourth_child),
        example("info_peserta/phk-enam-bulan", dismissed),
        example("info_peserta/pembayaran-pertama", first_payment),
        example("info_peserta/luar-negeri", abroad),
        example("info_peserta/data-ganda", twice),
        example("info_peserta/gigi-lain-fktp", dental),
        example("info_peserta/pensiunan", pensioner),
    ]
}

fn list(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Menu(Menu::InfoPeserta)).0
}

/// The n-th member, from 1.
fn member(world: &World, n: u8) -> Screen {
    after(world, n, &[])
}

fn after(world: &World, n: u8, messages: &[Msg]) -> Screen {
    let anggota = format!("contoh-{n}");
    let mut model = Model::of(anggota.clone());
    for msg in messages {
        model.update(msg.clone(), &world.context());
    }
    world.draw(&model, &Route::Peserta { anggota }).0
}

fn changed(mut world: World, change: impl Fn(&mut Peserta)) -> World {
    world.change_keluarga(|keluarga| {
        if let Some(first) = keluarga.peserta.first_mut() {
            change(first);
        }
    });
    world
}

fn nik_shown(language: Language) -> Screen {
    after(&World::signed_in(language), 1, &[Msg::ToggleNik])
}

fn suspend(peserta: &mut Peserta, segmen: &Segmen) {
    peserta.aktif = false;
    peserta.segmen = segmen.clone();
    peserta.status_teks = "PENANGGUHAN PEMBAYARAN".to_owned();
}

fn inactive(language: Language, segmen: Segmen) -> Screen {
    member(&changed(World::signed_in(language), |p| suspend(p, &segmen)), 1)
}

fn inactive_old(language: Language) -> Screen {
    member(&changed(World::offline(language, 12), |p| suspend(p, &Segmen::Pbpu)), 1)
}

fn grown_child(language: Language) -> Screen {
    member(
        &changed(World::signed_in(language), |p| {
            p.aktif = false;
            p.segmen = Segmen::PpuBu;
            p.status_teks = "TIDAK DITANGGUNG".to_owned();
            p.pisa = "4".to_owned();
            p.lahir = Some(date(2005, 5, 10));
            p.nik = "9999995005050001".to_owned();
        }),
        1,
    )
}

fn other_birth_date(language: Language) -> Screen {
    member(
        &changed(World::signed_in(language), |p| p.lahir = Some(date(1985, 8, 18))),
        1,
    )
}

fn unknown_codes(language: Language) -> Screen {
    member(
        &changed(World::signed_in(language), |p| {
            p.segmen = Segmen::Lain("RELAWAN".to_owned());
            p.segmen_teks = "RELAWAN BENCANA".to_owned();
            p.kelas = None;
            p.kelas_teks = "KRIS".to_owned();
            p.kelamin = None;
            p.faskes_sejak = None;
        }),
        1,
    )
}

fn alone(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| keluarga.peserta.truncate(1));
    list(&world)
}

fn without_data(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Keluarga, fetch);
    list(&world)
}

/// The family of a worker: holder, spouse and children of these birth dates, the eldest first.
fn workers(language: Language, children: &[NaiveDate]) -> World {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| {
        let child = keluarga.peserta.get(2).cloned();
        keluarga.peserta.truncate(2);
        for (place, lahir) in (1_u32..).zip(children) {
            let Some(mut one) = child.clone() else {
                return;
            };
            let n = u8::try_from(place).unwrap_or(0).saturating_add(2);
            one.id = format!("contoh-{n}");
            one.nomor_kartu = crate::page::sample::peserta::kartu(n);
            one.nama = format!("Anak {place} Contoh");
            let born = lahir.format("%m%y");
            one.nik = format!("999999{}{born}{n:04}", lahir.day().saturating_add(40));
            one.lahir = Some(*lahir);
            one.lebih.hubungan = Some(Hubungan::Anak);
            one.lebih.urutan_anak = Some(place);
            keluarga.peserta.push(one);
        }
        if let Some(spouse) = keluarga.peserta.get_mut(1) {
            spouse.lebih.hubungan = Some(Hubungan::Pasangan);
        }
        for one in &mut keluarga.peserta {
            one.segmen = Segmen::PpuBu;
            one.segmen_teks = "PEKERJA PENERIMA UPAH (BADAN USAHA)".to_owned();
        }
    });
    world
}

fn of_segment(language: Language, segmen: &Segmen) -> World {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| {
        for one in &mut keluarga.peserta {
            one.segmen = segmen.clone();
        }
    });
    world
}

fn with(mut world: World, n: usize, change: impl Fn(&mut Peserta)) -> World {
    world.change_keluarga(|keluarga: &mut Keluarga| {
        if let Some(one) = n.checked_sub(1).and_then(|place| keluarga.peserta.get_mut(place)) {
            change(one);
        }
    });
    world
}

fn newborn(language: Language) -> Screen {
    let world = with(World::signed_in(language), 4, |p| {
        p.nama = "Bayi Sari Contoh".to_owned();
        p.nik = String::new();
        p.lahir = Some(date(2026, 11, 4));
        p.lebih.hubungan = Some(Hubungan::Anak);
        p.lebih.urutan_anak = Some(2);
    });
    member(&world, 4)
}

fn nearly_21(language: Language, lahir: NaiveDate) -> Screen {
    member(&workers(language, &[lahir]), 3)
}

fn student(language: Language) -> Screen {
    let world = with(workers(language, &[date(2003, 5, 2)]), 3, |p| {
        p.lebih.pelajar_sampai = Some(date(2027, 7, 31));
    });
    member(&world, 3)
}

fn fourth_child(language: Language) -> Screen {
    let births = [date(2008, 1, 20), date(2010, 6, 3), date(2014, 9, 9), date(2018, 2, 2)];
    member(&workers(language, &births), 6)
}

fn dismissed(language: Language) -> Screen {
    let world = with(workers(language, &[]), 1, |p| {
        p.status_teks = "AKTIF: DIJAMIN TANPA IURAN SETELAH PHK".to_owned();
        p.berlaku_sampai = Some(date(2027, 4, 15));
    });
    member(&world, 1)
}

fn first_payment(language: Language) -> Screen {
    let world = with(World::signed_in(language), 1, |p| {
        p.aktif = false;
        p.status_teks = "BELUM AKTIF: MENUNGGU PEMBAYARAN PERTAMA".to_owned();
        p.lebih.terdaftar_sejak = Some(date(2026, 11, 19));
        p.lebih.iuran_pertama_dibayar = Some(false);
    });
    member(&world, 1)
}

fn abroad(language: Language) -> Screen {
    let world = with(World::signed_in(language), 2, |p| {
        p.aktif = false;
        p.status_teks = "TIDAK AKTIF: TINGGAL DI LUAR NEGERI".to_owned();
    });
    member(&world, 2)
}

fn twice(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| {
        let first = keluarga.peserta.first().cloned();
        if let (Some(first), Some(other)) = (first, keluarga.peserta.get_mut(3)) {
            other.nama = first.nama;
            other.nik = first.nik;
            other.lahir = first.lahir;
            other.kelamin = first.kelamin;
        }
    });
    member(&world, 1)
}

fn dental(language: Language) -> Screen {
    let world = with(World::signed_in(language), 1, |p| {
        p.lebih.gigi = Some(Faskes {
            kode: "9901U021".to_owned(),
            nama: "Klinik Gigi Contoh Senyum".to_owned(),
        });
        p.lebih.nohp = "0812****0011".to_owned();
        p.lebih.email = "s***@contoh.id".to_owned();
        p.lebih.kelas_sejak = Some(date(2024, 1, 1));
        p.lebih.prb = "PRB: Hipertensi".to_owned();
        p.lebih.cob = "Asuransi Contoh".to_owned();
        p.lebih.sidik_jari = Some(true);
    });
    member(&world, 1)
}

fn pensioner(language: Language) -> Screen {
    member(&of_segment(language, &Segmen::BpPensiun), 1)
}
