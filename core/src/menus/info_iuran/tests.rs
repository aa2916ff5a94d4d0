//! The bill, as a family reads it.

use super::examples::owe;
use super::*;
use crate::data::iuran::{BayarMenunggu, TagihanKeluarga, Terkunci};
use crate::data::{Jawaban, Menu, Panggilan, Problem, Route};
use crate::page::sample::{MOMENT_MS, World};
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::screen::plain;
use crate::text::Language;

const DAY_MS: i64 = 86_400_000;

fn world(change: impl Fn(&mut TagihanKeluarga)) -> World {
    let mut world = World::signed_in(Language::Id);
    world.change_iuran(change);
    world
}

fn text(world: &World) -> String {
    plain::render(&world.draw(&Model::default(), &Route::Menu(Menu::InfoIuran)).0)
}

#[test]
fn before_and_after_the_tenth_it_says_different_things() {
    let on = |back: i64| {
        let mut world = World::signed_in(Language::Id);
        world.age(&Resource::Iuran, back * DAY_MS);
        world.now.gateway_ms = Some(MOMENT_MS - back * DAY_MS);
        text(&world)
    };
    assert!(on(14).contains("Bayar paling lambat 10 November 2026"), "{}", on(14));
    assert!(on(13).contains("Sudah lewat tanggal 10"), "{}", on(13));
}

#[test]
fn arrears_are_listed_oldest_first_and_added_up_with_this_month() {
    let words = text(&world(|bill| owe(bill, 3)));
    let (first, last) = (words.find("Agustus 2026 |"), words.find("Oktober 2026 |"));
    assert!(first.is_some() && first < last, "{words}");
    assert!(words.contains("Supaya aktif lagi: Rp560.000"), "{words}");
    assert!(
        words.contains("tunggakan 3 bulan Rp420.000 dan iuran November 2026 Rp140.000"),
        "{words}"
    );
    let many = text(&world(|bill| owe(bill, 5)));
    let folded = "5 bulan, Juni 2026 sampai Oktober 2026, masing-masing Rp140.000.";
    assert!(many.contains(folded) && !many.contains("Juni 2026 |"), "{many}");
}

#[test]
fn three_months_are_no_case_for_instalments_and_four_are() {
    let rehab = |months| {
        let world = world(|bill| owe(bill, months));
        let (_, meaning) = world.draw(&Model::default(), &Route::Menu(Menu::InfoIuran));
        meaning.tapped("rehab")
    };
    assert_eq!(rehab(3), None);
    assert_eq!(rehab(4), Some(Ask::Open(Route::Menu(Menu::Rehab))));
}

#[test]
fn who_is_paid_for_hears_who_pays_and_sees_no_bill() {
    let cases = [
        (Segmen::PbiJk, "pemerintah pusat"),
        (Segmen::PbpuPemda, "pemerintah daerah"),
        (Segmen::PpuBu, "4 persen dibayar tempat kerja"),
        (Segmen::BpPensiun, "dipotong dari uang pensiun"),
    ];
    for (segmen, payer) in cases {
        let words = text(&world(|bill| {
            bill.segmen = segmen.clone();
            bill.berjalan = None;
            bill.va.clear();
        }));
        assert!(words.contains(payer), "{words}");
        assert!(
            !words.contains("Nomor untuk membayar") && !words.contains("Batas bayar"),
            "{words}"
        );
    }
}

#[test]
fn old_arrears_stay_a_debt_after_a_change_of_segment() {
    let words = text(&world(|bill| {
        owe(bill, 2);
        bill.segmen = Segmen::PpuBu;
        bill.berjalan = None;
    }));
    assert!(
        words.contains("4 persen dibayar tempat kerja") && words.contains("Rp280.000"),
        "{words}"
    );
    assert!(
        !words.contains("Tidak aktif"),
        "the employer's iuran decide that: {words}"
    );
}

#[test]
fn the_numbers_of_virtual_accounts_are_spoken_digit_by_digit() {
    let (screen, _) = world(|_| ()).draw(&Model::default(), &Route::Menu(Menu::InfoIuran));
    let spoken = |shown: &str| {
        screen
            .spoken
            .iter()
            .find(|s| s.shown == shown)
            .map(|s| s.spoken.as_str())
    };
    assert_eq!(spoken("8888 8099 0000 0011"), Some("8 8 8 8 8 0 9 9 0 0 0 0 0 0 1 1"));
}

#[test]
fn an_amount_off_the_tariff_is_shown_with_both_numbers_and_blocks_nothing() {
    let words = text(&world(|bill| {
        bill.kelas = Some(Kelas::II);
    }));
    assert!(words.contains("Rp140.000") && words.contains("Rp400.000"), "{words}");
    assert!(words.contains("Nomor untuk membayar"));
}

#[test]
fn a_bill_that_cannot_be_added_up_is_a_problem_and_no_number_is_shown() {
    let words = text(&world(|bill| {
        owe(bill, 2);
        bill.tunggakan[0].jumlah = Rupiah(i64::MAX);
    }));
    assert!(words.contains("(JKN-1007)") && !words.contains("Rp"), "{words}");
}

#[test]
fn a_bill_of_a_past_month_stays_readable_and_claims_no_status() {
    let words = text(&World::offline(Language::Id, 8));
    assert!(
        words.contains("Rp140.000") && words.contains("November 2026"),
        "{words}"
    );
    assert!(words.contains("Tagihan menurut data 24 November 2026"), "{words}");
    assert!(
        !words.contains("Masih aktif") && !words.contains("Tidak aktif"),
        "{words}"
    );
}

#[test]
fn nothing_owed_is_good_news() {
    let words = text(&world(|bill| bill.berjalan = None));
    assert!(words.contains("✓ Lunas"), "{words}");
    assert!(!words.contains("Bila belum dibayar"));
}

#[test]
fn who_paid_the_arrears_but_not_this_month_is_told_that_the_cards_are_still_suspended() {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|keluarga| keluarga.peserta[0].aktif = false);
    let words = text(&world);
    assert!(
        words.contains("Tidak aktif karena iuran November 2026 belum dibayar"),
        "{words}"
    );
    assert!(
        !words.contains("kartu masih aktif") && !words.contains("berhenti sementara mulai"),
        "{words}"
    );
    let line = now(&world.context()).remove(0);
    assert_eq!(line.detail, "Bayar Rp140.000 untuk bulan ini supaya kartu aktif lagi.");
    // With this month paid it is over, whatever was said of the cards before.
    world.change_iuran(|bill| bill.berjalan = None);
    assert!(text(&world).contains("Lunas sampai"), "{}", text(&world));
}

#[test]
fn what_was_said_of_the_cards_last_month_proves_no_suspension() {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|keluarga| keluarga.peserta[0].aktif = false);
    world.age(&Resource::Keluarga, 30 * DAY_MS);
    assert!(text(&world).contains("kartu masih aktif"), "{}", text(&world));
}

fn below(world: &World, page: &impl Page, route: &Route) -> String {
    plain::render(&world.draw(page, route).0)
}

#[test]
fn a_payment_that_waits_stands_beside_the_bill_and_becomes_a_case_for_165() {
    let waiting = |hours: i64| {
        text(&world(|bill| {
            bill.menunggu = Some(BayarMenunggu {
                sampai_ms: MOMENT_MS + hours * 3_600_000,
                jumlah: None,
            });
        }))
    };
    let early = waiting(1);
    assert!(
        early.contains("Anda sudah membayar. Tagihan di bawah belum berubah."),
        "{early}"
    );
    assert!(early.contains("Bayar Rp140.000 paling lambat"), "{early}");
    assert!(!early.contains("Telepon 165"), "{early}");
    let late = waiting(0);
    assert!(
        late.contains("Seharusnya sudah tercatat") && late.contains("Telepon 165"),
        "{late}"
    );
}

#[test]
fn who_is_active_again_is_warned_until_the_45th_day_and_only_who_would_pay_the_fine() {
    let said = |day: (i32, u32, u32), segmen: Segmen| {
        let words = text(&world(|bill| {
            bill.aktif_kembali = chrono::NaiveDate::from_ymd_opt(day.0, day.1, day.2);
            bill.segmen = segmen.clone();
        }));
        words.contains("Kartu aktif lagi sejak")
    };
    assert!(said((2026, 10, 10), Segmen::Pbpu));
    assert!(!said((2026, 10, 9), Segmen::Pbpu), "the 46th day");
    assert!(!said((2026, 11, 20), Segmen::PbiJk));
}

#[test]
fn who_pays_in_parts_is_told_of_it_first_and_never_asked_for_the_whole_bill() {
    let words = text(&world(|bill| {
        owe(bill, 5);
        bill.terkunci = Some(Terkunci {
            oleh: "rehab".to_owned(),
            jumlah: Some(Rupiah(280_000)),
        });
    }));
    let (locked, plan) = (words.find("Anda sedang mencicil"), words.find("Selama mencicil"));
    assert!(locked.is_some() && locked < plan, "{words}");
    for other in [
        "Tidak aktif karena",
        "Bayar Rp840.000",
        "Supaya aktif lagi",
        "Ketik 1",
        "Tunggakan bisa dicicil",
    ] {
        assert!(!words.contains(other), "{other}: {words}");
    }
}

#[test]
fn a_month_is_told_as_it_stood_when_the_bill_was_told() {
    // The bill is of 24 November; in December nobody knows whether November was paid meanwhile.
    let mut world = world(|bill| bill.riwayat.truncate(24));
    world.now.wall_ms += 40 * DAY_MS;
    world.now.gateway_ms = Some(world.now.wall_ms);
    let words = below(&world, &Rincian::default(), &Route::RincianIuran);
    assert!(
        words.contains("19 dibayar tepat waktu, 4 dibayar terlambat, 1 belum dibayar"),
        "{words}"
    );
}

#[test]
fn the_months_of_arrears_of_the_calculator_are_those_of_the_suspension_that_ended() {
    let mut world = World::signed_in(Language::Id);
    let months = |world: &World| {
        let bill = world.known.iuran().value.unwrap().clone();
        rincian::bulan_sebelum_aktif(&bill)
    };
    assert_eq!(months(&world), 0);
    world.change_iuran(super::examples_below::back);
    assert_eq!(months(&world), 4);
    let mut world = World::signed_in(Language::Id);
    world.change_iuran(|bill| {
        // An earlier suspension, which is over.
        bill.aktif_kembali = chrono::NaiveDate::from_ymd_opt(2025, 3, 1);
        owe(bill, 6);
    });
    assert_eq!(months(&world), 6, "who is suspended has the months of the bill");
}

#[test]
fn the_calculator_goes_by_what_was_typed_and_works_signed_out() {
    let world = World::empty(Language::Id);
    let context = world.context();
    let mut page = Denda::default();
    let said = |page: &Denda| below(&world, page, &Route::DendaPelayanan);
    assert!(said(&page).contains("Isi perkiraan biaya"), "{}", said(&page));
    for msg in [
        denda::Msg::Biaya("4000000".to_owned()),
        denda::Msg::Bulan("2".to_owned()),
        denda::Msg::Pembayar("tempat-kerja".to_owned()),
    ] {
        assert_eq!(page.update(msg, &context), []);
    }
    let words = said(&page);
    assert!(words.contains("Perkiraan denda Rp400.000"), "{words}");
    assert!(words.contains("Yang membayar denda: Tempat kerja"), "{words}");
    page.update(denda::Msg::Layanan("rawat-jalan".to_owned()), &context);
    assert!(said(&page).contains("Tidak ada denda"), "{}", said(&page));
    page.update(denda::Msg::Masuk("besok".to_owned()), &context);
    assert!(said(&page).contains("Isi perkiraan biaya"), "{}", said(&page));
}

#[test]
fn a_number_is_asked_about_once_by_its_digits_and_nothing_of_it_is_saved() {
    let world = World::empty(Language::Id);
    let context = world.context();
    let mut page = Cari::default();
    assert_eq!(page.opened(&context).len(), 1, "a captcha");
    page.answered(Ok(crate::page::sample::captcha::answered(Language::Id)), &context);
    assert_eq!(page.opened(&context), [], "there is one");
    let nothing = serde_json::to_string(&page).unwrap();
    page.update(cari::Msg::Nomor("8888 8099 0000 0111".to_owned()), &context);
    assert_eq!(page.update(cari::Msg::Send, &context), [], "without an answer");
    page.update(cari::Msg::Jawaban(" 5 ".to_owned()), &context);
    let asked = page.update(cari::Msg::Send, &context);
    let [Ask::Call(Panggilan::CariIuran(cari))] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert_eq!((cari.nomor.angka(), cari.jawaban.as_str()), ("8888809900000111", "5"));
    assert_eq!(page.update(cari::Msg::Send, &context), [], "it is under way");
    page.answered(Ok(Jawaban::CariIuran(super::examples_below::found(7))), &context);
    assert_eq!(serde_json::to_string(&page).unwrap(), nothing);
    // Another number begins with another captcha, and what was found is gone.
    assert_eq!(page.update(cari::Msg::NewCaptcha, &context).len(), 1);
    assert!(!below(&world, &page, &Route::CariIuran).contains("R…"));
}

#[test]
fn a_number_that_cannot_be_one_is_not_sent_and_says_why() {
    let world = World::empty(Language::Id);
    let context = world.context();
    for (number, why) in [
        ("00099000000112", "Jumlah angkanya belum pas"),
        ("", "Jumlah angkanya belum pas"),
        ("9999993102850001", "tanggal itu tidak ada di kalender"),
        ("8888890012345678", "virtual account sebuah perusahaan"),
        ("99999957O8850001", "Hanya angka"),
    ] {
        let mut page = Cari::default();
        page.answered(Ok(crate::page::sample::captcha::answered(Language::Id)), &context);
        page.update(cari::Msg::Jawaban("5".to_owned()), &context);
        page.update(cari::Msg::Nomor(number.to_owned()), &context);
        assert_eq!(page.update(cari::Msg::Send, &context), [], "{number}");
        let words = below(&world, &page, &Route::CariIuran);
        assert!(words.contains(why), "{number}: {words}");
    }
}

#[test]
fn a_refused_question_brings_another_captcha_and_keeps_the_number() {
    let world = World::empty(Language::Id);
    let context = world.context();
    for problem in [
        Problem::CaptchaWrong,
        Problem::ServiceBroke,
        Problem::Refused {
            alasan: "tidak_ditemukan".to_owned(),
            pesan: String::new(),
        },
    ] {
        let mut page = Cari::default();
        page.answered(Ok(crate::page::sample::captcha::answered(Language::Id)), &context);
        page.update(cari::Msg::Nomor("0009900000011".to_owned()), &context);
        page.update(cari::Msg::Jawaban("5".to_owned()), &context);
        page.update(cari::Msg::Send, &context);
        let asks = page.answered(Err(problem.clone()), &context);
        assert_eq!(asks, [Ask::Call(Panggilan::Captcha { bahasa: "id" })], "{problem:?}");
        assert!(
            below(&world, &page, &Route::CariIuran).contains("0009900000011"),
            "{problem:?}"
        );
    }
}
