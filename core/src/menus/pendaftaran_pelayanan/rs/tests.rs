use chrono::{Days, NaiveDate};

use super::acuan::Acuan;
use super::{Daftar, Model, Rujukan};
use crate::data::antrean::Perintah as Asked;
use crate::data::rujukan::Rujukan as Surat;
use crate::data::{Keadaan, Menu, Perintah, Route};
use crate::menus::pendaftaran_pelayanan::pasien_baru;
use crate::page::harness::{Harness as Hand, utc};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::rujukan::{ambil, jadwal, kontrol, pasien_baru as data_pasien, rujukan};
use crate::page::sample::{self, date, peserta};
use crate::page::{Ask, Page};
use crate::rules::antrean::rujukan::rujukan_berlaku_sampai;
use crate::rules::antrean::{KeputusanAntrean, Zona};

fn form() -> Hand<Model> {
    Hand::of(Model::new(rujukan(0).nomor))
}

/// A referral written on a day, to a hospital in a zone.
fn written(tanggal: NaiveDate, zona: Zona) -> Surat {
    Surat {
        tanggal,
        sampai: rujukan_berlaku_sampai(tanggal),
        zona,
        ..rujukan(0)
    }
}

#[test]
fn a_booking_asks_for_what_was_chosen_and_is_read_before_it_is_sent() {
    let mut hand = form();
    assert_eq!(hand.blocked("lanjut").as_deref(), Some("Pilih dokter dahulu."));
    hand.edit("dokter", "1001/08:00-12:00");
    assert_eq!(hand.tap("lanjut"), []);
    assert_eq!(hand.page.step(), Some(2));
    assert!(hand.text().contains("dr. Sekar Contoh"), "{}", hand.text());
    let asks = hand.tap("ambil");
    let [
        Ask::Do(Perintah::Antrean(Asked::AmbilFkrtl(ambil))),
        Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan)),
    ] = asks.as_slice()
    else {
        panic!("{asks:?}");
    };
    assert_eq!(ambil.tanggalperiksa, date(2026, 11, 25));
    assert_eq!((ambil.kodedokter, ambil.jampraktek.as_str()), (1001, "08:00-12:00"));
    assert_eq!((ambil.jeniskunjungan, ambil.idanggota.as_str()), (1, "contoh-1"));
    assert_eq!(ambil.nomorreferensi, rujukan(0).nomor);
    assert!(hand.page.back() && !hand.page.back());
}

/// 89, 90 and 91 days after a referral, over the end of a month and in the east, the page decides as the rule of the server does.
#[test]
fn the_last_day_of_a_referral_is_the_same_on_the_page_as_for_the_rule() {
    let mut seen = 0;
    for zona in [Zona::Wib, Zona::Wita, Zona::Wit] {
        for written_on in [date(2026, 8, 26), date(2026, 9, 1), date(2026, 9, 2), date(2026, 12, 3)] {
            for age in [0, 1, 88, 89, 90, 91, 92] {
                // Noon, and shortly after the midnight of each zone.
                for (hour, minute) in [(5, 0), (15, 5), (16, 5), (17, 5), (16, 55), (14, 59)] {
                    let day = written_on.checked_add_days(Days::new(age)).unwrap();
                    let ms = day.and_hms_opt(hour, minute, 0).unwrap().and_utc().timestamp_millis();
                    let mut hand = form();
                    hand.world.tell_rujukan(vec![written(written_on, zona)], Vec::new());
                    hand.at(ms);
                    let context = hand.world.context();
                    let acuan = Acuan::find(&context, &rujukan(0).nomor).unwrap();
                    let today = zona.dari_epoch_ms(ms).unwrap().date();
                    assert_eq!(acuan.today(&context), today);
                    let over = today > written_on.checked_add_days(Days::new(90)).unwrap();
                    assert_eq!(
                        acuan.obstacle(&context).is_some(),
                        over,
                        "{zona:?} {written_on} {today}"
                    );
                    // What can be chosen is what the rule lets through, whatever the hospital's schedule.
                    let peserta = acuan.peserta(&context).unwrap();
                    let mut jadwal = jadwal("INT", today);
                    jadwal.zona = zona;
                    for same_day in [false, true] {
                        jadwal.izinkan_hari_ini = same_day;
                        let days = acuan.days(&context, Some(&jadwal));
                        for ahead in 1..=89_u64 {
                            let day = today.checked_add_days(Days::new(ahead)).unwrap();
                            let decided = acuan.decide(&context, peserta, day, Some(&jadwal), jadwal.sesi.first());
                            let taken = matches!(decided, KeputusanAntrean::Diterima { .. });
                            assert_eq!(
                                taken,
                                days.contains(&day) && !over,
                                "{zona:?} {written_on} {today} {day}"
                            );
                            seen += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(seen > 80_000, "only {seen}");
}

#[test]
fn the_window_of_a_hospital_begins_tomorrow_or_today_and_ends_before_ninety_days_in_every_zone() {
    for (zona, hour) in [(Zona::Wib, 17), (Zona::Wita, 16), (Zona::Wit, 15)] {
        let mut hand = form();
        let fresh = written(date(2026, 11, 24), zona);
        hand.world.tell_rujukan(vec![fresh], Vec::new());
        // One minute after the hospital's midnight.
        hand.at(utc(24, hour, 1));
        let context = hand.world.context();
        let acuan = Acuan::find(&context, &rujukan(0).nomor).unwrap();
        let mut jadwal = jadwal("INT", date(2026, 11, 25));
        assert_eq!(
            *acuan.days(&context, Some(&jadwal)).start(),
            date(2026, 11, 26),
            "{zona:?}"
        );
        jadwal.izinkan_hari_ini = true;
        let days = acuan.days(&context, Some(&jadwal));
        assert_eq!((*days.start(), *days.end()), (date(2026, 11, 25), date(2027, 2, 22)));
    }
}

#[test]
fn what_expired_or_ran_out_between_choosing_and_sending_is_not_promised() {
    let mut hand = form();
    hand.world.tell_rujukan(vec![rujukan(89)], Vec::new());
    hand.edit("dokter", "1001/08:00-12:00");
    hand.tap("lanjut");
    // The referral's last day goes by while the summary is open.
    hand.at(utc(27, 3, 0));
    assert!(hand.blocked("ambil").is_some());
    assert_eq!(hand.force("ambil"), []);
    assert!(hand.text().contains("Pilihan ini tidak tersedia lagi"));

    let mut hand = form();
    hand.edit("dokter", "1001/08:00-12:00");
    hand.tap("lanjut");
    let mut full = jadwal("INT", date(2026, 11, 25));
    full.sesi[0].sisa_jkn = Some(0);
    hand.world.tell_jadwal_rs(full);
    assert_eq!(hand.force("ambil"), []);
    assert_eq!(hand.tap("kembali"), [Ask::Back]);
}

#[test]
fn what_was_read_before_midnight_is_what_is_sent_after_it() {
    let mut hand = form();
    for day in [25, 26] {
        let mut open = jadwal("INT", date(2026, 11, day));
        open.izinkan_hari_ini = true;
        hand.world.tell_jadwal_rs(open);
    }
    // 23.59 WIB on the 24th; the first day that is offered is the 25th.
    hand.at(utc(24, 16, 59));
    hand.edit("dokter", "1001/08:00-12:00");
    hand.tap("lanjut");
    assert!(hand.text().contains("25 November 2026"), "{}", hand.text());
    hand.at(utc(24, 17, 1));
    let asks = hand.tap("ambil");
    let [Ask::Do(Perintah::Antrean(Asked::AmbilFkrtl(ambil))), _] = asks.as_slice() else {
        panic!("{asks:?}");
    };
    assert_eq!(ambil.tanggalperiksa, date(2026, 11, 25));
}

#[test]
fn another_day_asks_for_its_doctor_anew() {
    let mut hand = form();
    hand.world.tell_jadwal_rs(jadwal("INT", date(2026, 11, 26)));
    hand.edit("dokter", "1001/08:00-12:00");
    assert_eq!(hand.blocked("lanjut"), None);
    hand.edit("tanggal", "2026-11-26");
    assert_eq!(hand.blocked("lanjut").as_deref(), Some("Pilih dokter dahulu."));
}

#[test]
fn a_number_that_was_asked_for_meanwhile_is_not_asked_for_again() {
    let mut hand = form();
    hand.edit("dokter", "1001/08:00-12:00");
    hand.tap("lanjut");
    for keadaan in [None, Some(Keadaan::Tersimpan), Some(Keadaan::BelumPasti)] {
        hand.world.janji = vec![janji(ambil(), keadaan)];
        assert!(hand.blocked("ambil").is_some());
        assert_eq!(hand.force("ambil"), []);
    }
}

#[test]
fn a_doctor_on_leave_and_a_full_one_cannot_be_chosen_and_say_why() {
    let mut hand = form();
    let mut odd = jadwal("INT", date(2026, 11, 25));
    odd.sesi[0].cuti = true;
    odd.sesi[1].sisa_jkn = Some(0);
    hand.world.tell_jadwal_rs(odd);
    let text = hand.text();
    assert!(text.contains("tidak praktik pada 25 November 2026"), "{text}");
    assert!(
        text.contains("Pasien umum, yang membayar sendiri: sisa 6 nomor."),
        "{text}"
    );
    for doctor in ["1001/08:00-12:00", "1002/13:00-16:00"] {
        hand.edit("dokter", doctor);
        assert!(hand.blocked("lanjut").is_some());
    }
}

#[test]
fn what_is_refused_is_told_before_the_first_field_with_a_way_on() {
    for (letter, way) in [
        (rujukan(91), Ask::Open(Route::AmbilAntrean)),
        (
            Surat {
                anggota: "siapa".to_owned(),
                ..rujukan(2)
            },
            Ask::Open(Route::RujukanRs),
        ),
    ] {
        let mut hand = form();
        hand.world.tell_rujukan(vec![letter], Vec::new());
        assert!(hand.field("tanggal").is_none() && hand.field("dokter").is_none());
        assert!(hand.text().contains("IGD (UGD)"));
        assert_eq!(hand.tap("lanjut"), [way]);
    }
}

#[test]
fn without_a_finger_print_no_sep_and_with_one_no_new_referral() {
    for (finger, days, open) in [
        (Some(true), 100, true),
        (Some(false), 100, false),
        (None, 100, false),
        (Some(false), 10, true),
    ] {
        let mut hand = form();
        let mut family = peserta::keluarga();
        family.peserta[0].lebih.sidik_jari = finger;
        hand.world
            .tell(crate::data::Resource::Keluarga, crate::data::Told::Keluarga(family));
        hand.world.tell_jadwal_rs(jadwal("HDL", date(2026, 11, 25)));
        let dialysis = Surat {
            kode_poli: "HDL".to_owned(),
            ..rujukan(days)
        };
        hand.world.tell_rujukan(vec![dialysis], Vec::new());
        assert_eq!(hand.field("dokter").is_some(), open, "{finger:?} {days}");
        assert!(hand.text().contains("SEP"), "{finger:?} {days}");
    }
}

#[test]
fn a_control_visit_begins_with_its_planned_day() {
    let mut hand = Hand::of(Model::new(kontrol().nomor));
    hand.world.tell_jadwal_rs(jadwal("INT", date(2026, 12, 1)));
    let field = hand.field("tanggal").unwrap();
    assert_eq!(field.value, "2026-12-01");
    hand.edit("tanggal", "2026-11-25");
    assert!(hand.text().contains("untuk hari lain"));
}

#[test]
fn a_referral_leads_to_its_queue_beds_and_operations() {
    let mut hand = Hand::of(Rujukan::new(rujukan(0).nomor));
    let kode = sample::rujukan::rumah_sakit().kode;
    let acuan = rujukan(0).nomor;
    assert_eq!(hand.tap("antrean"), [Ask::Open(Route::AmbilRs { acuan })]);
    assert_eq!(
        hand.tap("kamar"),
        [Ask::Open(Route::TempatTidur { kode: kode.clone() })]
    );
    assert_eq!(hand.tap("operasi"), [Ask::Open(Route::OperasiRs { faskes: kode })]);
}

#[test]
fn the_list_is_read_without_a_signal_and_says_how_many_days_are_left() {
    let mut hand = Hand::of(Daftar::default());
    hand.world.online = false;
    hand.world.session.kartu = None;
    assert!(hand.text().contains("Sisa 88 hari"), "{}", hand.text());
}

#[test]
fn a_new_patients_data_go_with_the_booking_and_take_the_place_of_the_refused_one() {
    let mut hand = Hand::of(pasien_baru::Model::default());
    hand.world.bring(&sample::faskes::direktori(|_| {}));
    hand.world.janji = vec![janji(ambil(), ditolak("pasien_baru", ""))];
    let opened = hand.page.opened(&hand.world.context());
    assert_eq!(opened, []);
    assert!(hand.blocked("kirim").is_some());
    for (field, value) in [
        ("nomorkk", "9999990101200001"),
        ("nohp", "081200000000"),
        ("alamat", "Jalan Contoh 1"),
        ("rt", "001"),
        ("rw", "003"),
        ("wilayah", "32.76.06"),
    ] {
        hand.edit(field, value);
    }
    assert_eq!(hand.blocked("kirim").as_deref(), Some("Pilih atau tulis kelurahan."));
    hand.edit("tulis", "Beji");
    // A kill loses nothing of it.
    let saved = serde_json::to_vec(&hand.page).unwrap();
    hand.page = serde_json::from_slice(&saved).unwrap();
    let asks = hand.tap("kirim");
    let [
        Ask::Do(Perintah::Antrean(Asked::PasienBaru(told))),
        Ask::Forget(id),
        Ask::Replace(_),
    ] = asks.as_slice()
    else {
        panic!("{asks:?}");
    };
    assert_eq!(*id, hand.world.janji[0].id);
    assert_eq!(told.isian.namadati2, "Kota Depok");
    assert_eq!(
        (told.isian.nama.as_str(), told.isian.jeniskelamin.as_str()),
        ("Sari Contoh", "P")
    );
    let Some(Perintah::Antrean(Asked::AmbilFkrtl(next))) =
        Perintah::Antrean(Asked::PasienBaru(told.clone())).lanjutan()
    else {
        panic!("nothing goes on");
    };
    assert!(next.lanjutan && next.nomorreferensi == rujukan(0).nomor);
}

#[test]
fn nobody_is_made_a_new_patient_by_a_refusal_for_another_reason() {
    let mut hand = Hand::of(pasien_baru::Model::default());
    hand.world.bring(&sample::faskes::direktori(|_| {}));
    hand.world.janji = vec![janji(ambil(), ditolak("kuota_habis", ""))];
    hand.page.opened(&hand.world.context());
    assert!(hand.field("nomorkk").is_none() && hand.action("kirim").is_none());
}

#[test]
fn what_a_hospital_did_not_take_is_there_to_be_corrected() {
    let mut hand = Hand::of(pasien_baru::Model::default());
    hand.world.bring(&sample::faskes::direktori(|_| {}));
    hand.world.janji = vec![janji(data_pasien(), ditolak("isian_salah", ""))];
    hand.page.opened(&hand.world.context());
    assert_eq!(hand.field("nomorkk").unwrap().value, "9999990101200001");
    assert_eq!(hand.blocked("kirim"), None);
    hand.world.janji = vec![janji(data_pasien(), Some(Keadaan::Dikirim))];
    assert!(hand.action("kirim").is_none(), "it is under way");
}
