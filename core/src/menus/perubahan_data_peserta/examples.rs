//! Every state of this menu worth seeing.

use super::{Alamat, Fktp, Kelas, Kontak, Lewat, Model, Riwayat, alamat, fktp, kelas, kontak};
use crate::data::kode::{Cara, Dikirim, TiketKode};
use crate::data::perubahan::{
    Batal, Keadaan as Stand, Oleh, Perintah as Asked, UbahAlamat, UbahEmail, UbahFktp, UbahKelas, UbahNomorHp,
};
use crate::data::{Fetch, Hasil, Janji, Jawaban, Keadaan, Menu, Perintah, Problem, Resource, Route};
use crate::page::kode;
use crate::page::places::PLACE;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::perubahan::{dua_versi, perubahan, pindah};
use crate::page::sample::{Example, World, date, faskes, peserta};
use crate::page::wilayah::Edit;
use crate::page::{Handed, Page};
use crate::rules::perubahan::Perubahan;
use crate::rules::perubahan::kontak::JenisKontak;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;
use crate::screen::{NotBrought, Screen};
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    let mut all = vec![
        example("perubahan_data_peserta/segar", |l| list(&world(l))),
        example("perubahan_data_peserta/memuat", |l| without(l, Fetch::Asking)),
        example("perubahan_data_peserta/gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("perubahan_data_peserta/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("perubahan_data_peserta/belum-masuk", |l| list(&World::with_pack(l))),
        example("perubahan_data_peserta/bukan-peserta", |l| {
            list(&bring(World::not_a_participant(l)))
        }),
        example("perubahan_data_peserta/tanpa-sinyal-kosong", |l| {
            let mut world = bring(World::offline(l, 0));
            world.session.kartu = Some(peserta::kartu(1));
            world.forget(&Resource::Keluarga, Fetch::Idle);
            list(&world)
        }),
        example("perubahan_data_peserta/data-lama", |l| {
            list(&bring(World::offline(l, 12)))
        }),
        example("perubahan_data_peserta/jam-mundur", |l| {
            list(&bring(World::offline(l, -3_652)))
        }),
        example("perubahan_data_peserta/sesi-berakhir", |l| {
            let mut world = bring(World::expired(l));
            world.janji.push(promised(Some(Keadaan::Tersimpan)));
            list(&world)
        }),
        example("perubahan_data_peserta/kosong", |l| draw(&world(l), &Riwayat)),
        example("perubahan_data_peserta/riwayat", |l| {
            draw(&told(l, every_state()), &Riwayat)
        }),
        example("perubahan_data_peserta/kode-tak-dikenal", |l| {
            let mut odd = pindah();
            odd.jenis = None;
            odd.jenis_kode = "status_nikah".to_owned();
            odd.keadaan = Stand::Lain;
            odd.oleh = Oleh::Lain;
            draw(&told(l, vec![odd]), &Riwayat)
        }),
        example("perubahan_data_peserta/perubahan-tertunda", |l| {
            list(&told(l, vec![pindah()]))
        }),
        example("perubahan_data_peserta/diubah-di-loket", |l| {
            list(&told(l, dua_versi()))
        }),
        example("perubahan_data_peserta/diubah-di-loket-tersimpan", |l| {
            let mut theirs = dua_versi();
            theirs.truncate(1);
            if let Some(theirs) = theirs.first_mut() {
                theirs.diminta = date(2026, 11, 24);
            }
            let mut world = told(l, theirs);
            world.janji.push(promised(Some(Keadaan::Tersimpan)));
            list(&world)
        }),
        example("perubahan_data_peserta/menulis", |l| promise(l, promised(None))),
        example("perubahan_data_peserta/tak-tersimpan", |l| {
            let unsaved = true;
            promise(
                l,
                Janji {
                    unsaved,
                    ..promised(None)
                },
            )
        }),
        example("perubahan_data_peserta/tersimpan", |l| {
            promise(l, promised(Some(Keadaan::Tersimpan)))
        }),
        example("perubahan_data_peserta/dikirim", |l| {
            promise(l, promised(Some(Keadaan::Dikirim)))
        }),
        example("perubahan_data_peserta/belum-pasti", |l| {
            promise(l, promised(Some(Keadaan::BelumPasti)))
        }),
        example("perubahan_data_peserta/diterima", |l| {
            let hasil = Some(Hasil::BerlakuMulai(date(2026, 12, 1)));
            promise(
                l,
                Janji {
                    hasil,
                    ..promised(Some(Keadaan::Diterima))
                },
            )
        }),
        example("perubahan_data_peserta/ditolak", |l| {
            promise(l, promised(ditolak("fktp_penuh", "")))
        }),
        example("perubahan_data_peserta/ditolak-tunggakan", |l| {
            promise(l, janji(Perintah::Perubahan(ubah_kelas()), ditolak("tunggakan", "")))
        }),
        example("perubahan_data_peserta/ditolak-alamat", |l| {
            promise(l, janji(Perintah::Perubahan(ubah_alamat()), ditolak("isian_salah", "")))
        }),
        example("perubahan_data_peserta/ditolak-batal", |l| {
            let batal = Asked::Batal(Batal {
                id: "ubah-1".to_owned(),
            });
            promise(l, janji(Perintah::Perubahan(batal), ditolak("sudah_berlaku", "")))
        }),
    ];
    all.extend([
        example("perubahan_data_peserta/pbi", |l| segment(l, Segmen::PbiJk)),
        example("perubahan_data_peserta/pemda", |l| segment(l, Segmen::PbpuPemda)),
        example("perubahan_data_peserta/pns", |l| segment(l, Segmen::PpuPn)),
        example("perubahan_data_peserta/tni", |l| segment(l, Segmen::PpuTni)),
        example("perubahan_data_peserta/badan-usaha", |l| segment(l, Segmen::PpuBu)),
        example("perubahan_data_peserta/pbpu", |l| segment(l, Segmen::Pbpu)),
        example("perubahan_data_peserta/bukan-pekerja", |l| segment(l, Segmen::Bp)),
        example("perubahan_data_peserta/pensiunan", |l| segment(l, Segmen::BpPensiun)),
        example("perubahan_data_peserta/segmen-lain", |l| {
            segment(l, Segmen::Lain("PPU_KAPAL".to_owned()))
        }),
    ]);
    all.extend(facilities());
    all.extend(others());
    all.extend(contacts());
    all
}

fn facilities() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("perubahan_data_peserta/fktp", |l| form(&world(l), &[])),
        example("perubahan_data_peserta/fktp-belum-3-bulan", |l| {
            let mut world = world(l);
            world.change_keluarga(|keluarga| {
                keluarga
                    .peserta
                    .iter_mut()
                    .for_each(|p| p.faskes_sejak = Some(date(2026, 10, 1)));
            });
            form(&world, &[])
        }),
        example("perubahan_data_peserta/fktp-tertunda", |l| {
            form(&told(l, vec![pindah()]), &[])
        }),
        example("perubahan_data_peserta/fktp-penuh", |l| {
            let mut world = World::signed_in(l);
            world.bring(&faskes::direktori(|faskes| faskes.penuh = faskes.kode.ends_with('0')));
            form(&world, &[fktp::Msg::Wilayah("32.76".into())])
        }),
        example("perubahan_data_peserta/fktp-sama", |l| {
            form(
                &world(l),
                &[fktp::Msg::Wilayah("32.76".into()), fktp::Msg::Pilih("9901U020".into())],
            )
        }),
        example("perubahan_data_peserta/fktp-satu-keluarga", |l| {
            form(
                &world(l),
                &[fktp::Msg::Keluarga("true".into()), fktp::Msg::Pilih("99000010".into())],
            )
        }),
        example("perubahan_data_peserta/fktp-setuju", |l| {
            form(&world(l), &[fktp::Msg::Pilih("99000010".into())])
        }),
        example("perubahan_data_peserta/fktp-pilih-terdekat", |l| {
            near(
                l,
                &Handed::Place {
                    lat_e6: -6_372_000,
                    lon_e6: 106_831_000,
                    accuracy_m: 30,
                },
            )
        }),
        example("perubahan_data_peserta/fktp-pilih-tanpa-lokasi", |l| {
            near(l, &Handed::Nothing(NotBrought::Denied))
        }),
        example("perubahan_data_peserta/fktp-dikirim", |l| {
            let mut world = world(l);
            world.janji.push(promised(Some(Keadaan::Dikirim)));
            form(&world, &[])
        }),
        example("perubahan_data_peserta/fktp-pindah-domisili-pandawa", |l| {
            draw(&world(l), &Lewat::new("fktp_pindah_domisili".to_owned()))
        }),
        example("perubahan_data_peserta/fktp-tni", |l| {
            let mut world = world(l);
            all_of(&mut world, &Segmen::PpuTni);
            draw(&world, &Lewat::new("fktp".to_owned()))
        }),
    ]
}

fn others() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("perubahan_data_peserta/kelas", |l| class(&world(l), "")),
        example("perubahan_data_peserta/kelas-terisi", |l| class(&world(l), "2")),
        example("perubahan_data_peserta/kelas-menunggak", |l| {
            let mut world = world(l);
            world.change_iuran(|bill| {
                bill.tunggakan = bill
                    .berjalan
                    .iter()
                    .cloned()
                    .map(|month: BulanTertagih| month)
                    .collect();
            });
            class(&world, "")
        }),
        example("perubahan_data_peserta/kelas-belum-setahun", |l| {
            let mut world = world(l);
            world.change_perubahan(|told| told.kelas_sejak = Some(date(2026, 3, 1)));
            class(&world, "")
        }),
        example("perubahan_data_peserta/kelas-sebelum-iuran-pertama", |l| {
            let mut world = world(l);
            world.change_perubahan(|told| told.iuran_pertama_dibayar = Some(false));
            class(&world, "")
        }),
        example("perubahan_data_peserta/kelas-praktis-2020", |l| {
            // Fifteenth of March 2020, when the programme ran: five months owed are no obstacle.
            let mut world = world(l);
            let then = 1_584_241_500_000;
            let ago = crate::page::sample::MOMENT_MS - then;
            world.now.wall_ms = then;
            world.now.gateway_ms = Some(then);
            world.now.newest_ms = Some(then);
            for resource in [Resource::Keluarga, Resource::Iuran, Resource::Perubahan] {
                world.age(&resource, ago);
            }
            world.change_keluarga(|keluarga| {
                keluarga
                    .peserta
                    .iter_mut()
                    .for_each(|p| p.kelas = Some(crate::rules::kelas::Kelas::I));
            });
            world.change_perubahan(|told| told.kelas_sejak = Some(date(2019, 11, 1)));
            class(&world, "3")
        }),
        example("perubahan_data_peserta/kelas-rehab", |l| {
            let mut world = world(l);
            world.change_iuran(|bill| {
                bill.terkunci = Some(crate::data::iuran::Terkunci {
                    oleh: "rehab".to_owned(),
                    jumlah: None,
                });
            });
            class(&world, "")
        }),
        example("perubahan_data_peserta/kelas-belum-diketahui", |l| {
            let mut world = world(l);
            world.forget(&Resource::Perubahan, Fetch::Failed(Problem::NoReply));
            class(&world, "2")
        }),
        example("perubahan_data_peserta/alamat", |l| address(&world(l), &[])),
        example("perubahan_data_peserta/alamat-provinsi", |l| area(l, "32")),
        example("perubahan_data_peserta/alamat-kabupaten", |l| area(l, "32.76")),
        example("perubahan_data_peserta/alamat-kecamatan", |l| {
            let mut world = world(l);
            world.tell_wilayah("32.76.06");
            address(&world, &[alamat::Msg::Tempat(Edit::Wilayah("32.76.06".into()))])
        }),
        example("perubahan_data_peserta/alamat-terisi", |l| {
            let mut world = world(l);
            world.tell_wilayah("32.76.06");
            let mut taps = filled();
            taps.push(alamat::Msg::Tempat(Edit::Kelurahan("32.76.06.9001".into())));
            address(&world, &taps)
        }),
        example("perubahan_data_peserta/kelurahan-ditulis", |l| {
            let mut world = world(l);
            world.online = false;
            let mut taps = filled();
            taps.push(alamat::Msg::Tempat(Edit::Tulis("Beji Contoh".into())));
            address(&world, &taps)
        }),
        example("perubahan_data_peserta/lewat-nik", |l| {
            draw(&world(l), &Lewat::new("nik".to_owned()))
        }),
        example("perubahan_data_peserta/lewat-kelahiran", |l| {
            draw(&world(l), &Lewat::new("kelahiran".to_owned()))
        }),
        example("perubahan_data_peserta/lewat-kematian", |l| {
            let mut world = world(l);
            all_of(&mut world, &Segmen::PpuBu);
            draw(&world, &Lewat::new("kematian".to_owned()))
        }),
        example("perubahan_data_peserta/lewat-jenis-kepesertaan", |l| {
            draw(&world(l), &Lewat::new("jenis_kepesertaan".to_owned()))
        }),
        example("perubahan_data_peserta/lewat-tidak-ada", |l| {
            draw(&world(l), &Lewat::new("mantra".to_owned()))
        }),
    ]
}

/// The contact and its code; the code's own states are shown with its step.
fn contacts() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("perubahan_data_peserta/hp", |l| {
            contact(l, JenisKontak::NomorHp, "", 0, false)
        }),
        example("perubahan_data_peserta/nomor-lama-mati", |l| {
            contact(l, JenisKontak::NomorHp, "0800 0000 0031", 0, false)
        }),
        example("perubahan_data_peserta/kode-terlambat", |l| {
            contact(l, JenisKontak::NomorHp, "080000000031", 301_000, false)
        }),
        example("perubahan_data_peserta/hp-terbukti", |l| {
            contact(l, JenisKontak::NomorHp, "080000000031", 1_000, true)
        }),
        example("perubahan_data_peserta/hp-dipakai", |l| {
            promise(
                l,
                janji(Perintah::Perubahan(ubah_hp()), ditolak("dipakai_akun_lain", "")),
            )
        }),
        example("perubahan_data_peserta/email", |l| {
            contact(l, JenisKontak::Email, "", 0, false)
        }),
        example("perubahan_data_peserta/email-bentuk", |l| {
            contact(l, JenisKontak::Email, "sari.contoh", 0, false)
        }),
        example("perubahan_data_peserta/email-kode-salah", |l| {
            promise(l, janji(Perintah::Perubahan(ubah_email()), ditolak("otp_salah", "")))
        }),
        example("perubahan_data_peserta/email-terbukti", |l| {
            contact(l, JenisKontak::Email, "sari@a.example", 1_000, true)
        }),
    ]
}

/// A contact typed, its code sent so many milliseconds ago (not at all with 0), and found right or not.
fn contact(language: Language, jenis: JenisKontak, baru: &str, sent_ms: i64, right: bool) -> Screen {
    let mut world = world(language);
    let mut page = Kontak::new(jenis, "contoh-1".to_owned());
    page.update(kontak::Msg::Baru(baru.to_owned()), &world.context());
    if sent_ms > 0 {
        let cara = match jenis {
            JenisKontak::NomorHp => Cara::Sms,
            JenisKontak::Email => Cara::Email,
        };
        page.update(kontak::Msg::Kode(kode::Msg::Kirim(cara)), &world.context());
        let sent = Jawaban::KodeDikirim(Dikirim {
            tiket: "t".to_owned(),
            kirim_lagi_ms: 60_000,
            berlaku_ms: 300_000,
            sisa: 2,
        });
        page.answered(Ok(sent), &world.context());
        if right {
            page.update(
                kontak::Msg::Kode(kode::Msg::Ketik("123456".to_owned())),
                &world.context(),
            );
            page.update(kontak::Msg::Kode(kode::Msg::Periksa), &world.context());
            page.answered(Ok(Jawaban::KodeBenar(TiketKode("cth".to_owned()))), &world.context());
        }
        world.now.wall_ms += sent_ms;
        world.now.gateway_ms = Some(world.now.wall_ms);
    }
    let jenis = match jenis {
        JenisKontak::NomorHp => Perubahan::NomorHp,
        JenisKontak::Email => Perubahan::Email,
    };
    draw_form(&world, jenis, &page)
}

pub(super) fn ubah_hp() -> Asked {
    Asked::NomorHp(UbahNomorHp {
        idanggota: "contoh-1".to_owned(),
        nohp: "080000000021".to_owned(),
        tiketotp: TiketKode("cth".to_owned()),
    })
}

pub(super) fn ubah_email() -> Asked {
    Asked::Email(UbahEmail {
        idanggota: "contoh-1".to_owned(),
        email: "sari@a.example".to_owned(),
        tiketkode: TiketKode("cth".to_owned()),
    })
}

/// The directory came with the app.
fn bring(mut world: World) -> World {
    world.bring(&faskes::direktori(|_| {}));
    world
}

pub(super) fn world(language: Language) -> World {
    bring(World::signed_in(language))
}

fn told(language: Language, baris: Vec<crate::data::perubahan::Perubahan>) -> World {
    let mut world = world(language);
    world.tell_perubahan(baris);
    world
}

/// One change in each state, by each who may ask for one.
fn every_state() -> Vec<crate::data::perubahan::Perubahan> {
    let mut all = dua_versi();
    all.insert(0, perubahan(5, Perubahan::Kelas, "3", "2"));
    let mut phone = perubahan(4, Perubahan::NomorHp, "", "0800*****111");
    phone.oleh = Oleh::CareCenter165;
    phone.keadaan = Stand::Berlaku;
    phone.anggota = "contoh-2".to_owned();
    all.push(phone);
    let mut back = pindah();
    back.id = "ubah-6".to_owned();
    back.keadaan = Stand::Dibatalkan;
    all.push(back);
    all
}

fn draw(world: &World, page: &impl Page) -> Screen {
    world.draw(page, &Route::Menu(Menu::PerubahanDataPeserta)).0
}

fn draw_form(world: &World, jenis: Perubahan, page: &impl Page) -> Screen {
    let anggota = String::new();
    world.draw(page, &Route::UbahData { jenis, anggota }).0
}

fn list(world: &World) -> Screen {
    draw(world, &Model::default())
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = world(language);
    world.forget(&Resource::Keluarga, fetch);
    list(&world)
}

/// Everybody is of one kind.
pub(super) fn all_of(world: &mut World, segmen: &Segmen) {
    world.change_keluarga(|keluarga| {
        for peserta in &mut keluarga.peserta {
            peserta.segmen = segmen.clone();
        }
    });
}

fn segment(language: Language, segmen: Segmen) -> Screen {
    let mut world = world(language);
    all_of(&mut world, &segmen);
    list(&world)
}

fn form(world: &World, taps: &[fktp::Msg]) -> Screen {
    let mut page = Fktp::new("contoh-1".to_owned());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    draw_form(world, Perubahan::Fktp, &page)
}

fn near(language: Language, handed: &Handed) -> Screen {
    let world = world(language);
    let mut page = Fktp::new("contoh-1".to_owned());
    page.brought(PLACE, handed.clone(), &world.context());
    draw_form(&world, Perubahan::Fktp, &page)
}

fn class(world: &World, chosen: &str) -> Screen {
    let mut page = Kelas::default();
    page.update(kelas::Msg::Kelas(chosen.to_owned()), &world.context());
    draw_form(world, Perubahan::Kelas, &page)
}

fn address(world: &World, taps: &[alamat::Msg]) -> Screen {
    let mut page = Alamat::new("contoh-1".to_owned());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    draw_form(world, Perubahan::Alamat, &page)
}

fn area(language: Language, kode: &str) -> Screen {
    address(&world(language), &[alamat::Msg::Tempat(Edit::Wilayah(kode.to_owned()))])
}

fn filled() -> Vec<alamat::Msg> {
    vec![
        alamat::Msg::Alamat("Jalan Contoh 7, RT 01 RW 02".into()),
        alamat::Msg::Tempat(Edit::Wilayah("32.76.06".into())),
        alamat::Msg::KodePos("16421".into()),
    ]
}

pub(super) fn ubah_kelas() -> Asked {
    Asked::Kelas(UbahKelas {
        kelas: "2".to_owned(),
        satukeluarga: true,
    })
}

pub(super) fn ubah_alamat() -> Asked {
    Asked::Alamat(UbahAlamat {
        idanggota: "contoh-1".to_owned(),
        satukeluarga: false,
        alamat: "Jalan Contoh 7".to_owned(),
        kodeprop: "32".to_owned(),
        kodekab: "32.76".to_owned(),
        kodekec: "32.76.06".to_owned(),
        kodekel: String::new(),
        kelurahan: "Beji Contoh".to_owned(),
        kodepos: "16421".to_owned(),
    })
}

pub(super) fn ubah_fktp() -> Asked {
    Asked::Fktp(UbahFktp {
        idanggota: "contoh-1".to_owned(),
        satukeluarga: false,
        kd_provider: "99000010".to_owned(),
        alasankhusus: None,
    })
}

/// A facility, promised.
pub(super) fn promised(keadaan: Option<Keadaan>) -> Janji {
    janji(Perintah::Perubahan(ubah_fktp()), keadaan)
}

fn promise(language: Language, janji: Janji) -> Screen {
    let mut world = world(language);
    world.janji.push(janji);
    list(&world)
}
