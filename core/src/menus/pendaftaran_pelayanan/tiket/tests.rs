use super::{Alasan, Model, Msg, model};
use crate::data::antrean::{self, Batal, Kunjungan};
use crate::data::antrean::{StatusTiket, Tiket};
use crate::data::pengaduan::{Asal, Rujukan};
use crate::data::{Dated, Fetch, Hasil, Keadaan, Menu, Perintah, Resource, Route, Told};
use crate::menus::pendaftaran_pelayanan::held;
use crate::page::Age;
use crate::page::harness::{Harness, names_somebody, utc};
use crate::page::sample::antrean::{ambil, batal, tiket, tiket_hari_ini, tiket_rs, tiket_rs_sesudah};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{self, World, date};
use crate::page::{Ask, Page};
use crate::rules::antrean::Zona;
use crate::rules::antrean::tugas::Tugas;
use crate::screen::{Block, ShellRequest, StepState};
use crate::text::Language;

fn open(tiket: Tiket) -> Harness<Model> {
    let mut hand = Harness::of(Model::new(tiket.kode_booking.clone()));
    hand.world.tell_antrean(vec![tiket]);
    hand
}

fn with(status: StatusTiket) -> Tiket {
    Tiket {
        status,
        ..tiket_hari_ini()
    }
}

fn steps(hand: &Harness<Model>) -> Vec<StepState> {
    let blocks = hand.screen().blocks;
    let steps = blocks.into_iter().find_map(|block| match block {
        Block::Timeline { steps, .. } => Some(steps),
        _ => None,
    });
    steps.unwrap().into_iter().map(|step| step.state).collect()
}

#[test]
fn giving_a_number_back_needs_a_reason_and_a_question() {
    let mut hand = open(tiket());
    assert_eq!(hand.blocked("batalkan").as_deref(), Some("Pilih alasannya dahulu."));
    assert_eq!(hand.force("batalkan"), []);
    hand.edit("alasan", "sembuh");
    assert!(hand.action("batalkan").unwrap().confirm.is_some());
    let perintah = Perintah::Antrean(antrean::Perintah::BatalFktp(Batal {
        kodebooking: "CTH-25K7".to_owned(),
        keterangan: "Sudah merasa sehat".to_owned(),
        kunjungan: Some(Kunjungan {
            nomorkartu: tiket().nomor_kartu.nomor(),
            tanggalperiksa: tiket().tanggal,
        }),
    }));
    assert_eq!(hand.tap("batalkan"), [Ask::Do(perintah)]);
    assert_eq!(hand.force("batalkan"), [], "a second tap asks for a reason again");
}

#[test]
fn a_reason_that_was_never_offered_is_no_reason() {
    let mut hand = open(tiket());
    hand.edit("alasan", "sembuh");
    hand.edit("alasan", "iseng");
    assert_eq!(hand.blocked("batalkan").as_deref(), Some("Pilih alasannya dahulu."));
    for alasan in Alasan::ALL {
        hand.edit("alasan", alasan.value());
        assert_eq!(hand.blocked("batalkan"), None, "{alasan:?}");
    }
}

#[test]
fn a_number_is_not_given_back_twice() {
    for keadaan in [
        None,
        Some(Keadaan::Tersimpan),
        Some(Keadaan::Dikirim),
        Some(Keadaan::BelumPasti),
    ] {
        let mut hand = open(tiket());
        hand.edit("alasan", "sembuh");
        hand.world.janji = vec![janji(batal(), keadaan.clone())];
        assert_eq!(hand.action("batalkan"), None, "{keadaan:?}");
        assert_eq!(hand.page.update(Msg::Batalkan, &hand.world.context()), []);
    }
    let mut hand = open(tiket());
    hand.world.janji = vec![janji(batal(), ditolak("tidak_ditemukan", ""))];
    hand.edit("alasan", "sembuh");
    assert_eq!(hand.blocked("batalkan"), None, "a refusal may be tried again");
}

#[test]
fn a_ticket_that_is_called_or_over_cannot_be_given_back_and_says_why() {
    let with = |status| Tiket {
        status,
        ..tiket_hari_ini()
    };
    let past = Tiket {
        tanggal: date(2026, 11, 23),
        ..tiket()
    };
    for (tiket, start) in [
        (with(StatusTiket::Dipanggil), "Antrean tidak bisa dibatalkan lagi"),
        (with(StatusTiket::Selesai), "Kunjungan ini sudah selesai."),
        (with(StatusTiket::Batal), "Antrean ini sudah dibatalkan"),
        (past, "Tanggalnya sudah lewat"),
    ] {
        let mut hand = open(tiket);
        assert_eq!(hand.action("batalkan"), None);
        let why = model::kept(&hand.world.context(), &held::held(&hand.world.context())[0]);
        assert!(why.is_some_and(|why| why.starts_with(start)), "{start}");
        hand.page.alasan = Some(Alasan::Sembuh);
        assert_eq!(hand.page.update(Msg::Batalkan, &hand.world.context()), []);
    }
}

#[test]
fn a_word_of_the_gateway_that_is_not_known_leaves_the_choice_to_the_gateway() {
    let mut hand = open(Tiket {
        status: StatusTiket::Lain("Dilewati".to_owned()),
        ..tiket_hari_ini()
    });
    assert_eq!(hand.tickets()[0].state, "Dilewati");
    hand.edit("alasan", "lainnya");
    assert_eq!(hand.blocked("batalkan"), None);
}

#[test]
fn what_is_shared_names_nobody() {
    for tiket in [tiket(), Tiket { jam: None, ..tiket() }] {
        let mut hand = open(tiket.clone());
        let asks = hand.tap("bagikan");
        let [Ask::Shell(ShellRequest::Share { text, picture: None })] = asks.as_slice() else {
            panic!("nothing is shared");
        };
        assert!(text.starts_with("Nomor antrean A12, Poli Umum, Klinik Contoh Sehat, Rabu 25 November 2026"));
        assert!(!names_somebody(text, &tiket.nomor_kartu), "{text}");
        assert!(!text.contains(&tiket.kode_booking), "{text}");
        assert!(text.contains("DATA CONTOH"), "{text}");
        assert!(!text.contains("  ") && !text.contains(" ."), "{text}");
    }
}

#[test]
fn it_can_be_refreshed_while_it_counts() {
    let mut hand = open(tiket());
    assert_eq!(hand.tap("perbarui"), [Ask::Refresh]);
    let hand = open(Tiket {
        status: StatusTiket::Selesai,
        ..tiket_hari_ini()
    });
    assert!(hand.action("perbarui").is_none() && hand.action("bagikan").is_none());
}

#[test]
fn the_timeline_follows_the_ticket() {
    use StepState::{Current, Done, Failed, Upcoming};
    let with = |status| Tiket {
        status,
        ..tiket_hari_ini()
    };
    for (tiket, expected) in [
        (tiket(), vec![Done, Upcoming, Upcoming, Upcoming]),
        (tiket_hari_ini(), vec![Done, Current, Upcoming, Upcoming]),
        (with(StatusTiket::Dipanggil), vec![Done, Done, Current, Upcoming]),
        (with(StatusTiket::Selesai), vec![Done, Done, Done, Done]),
        (with(StatusTiket::Batal), vec![Done, Failed]),
    ] {
        assert_eq!(steps(&open(tiket)), expected);
    }
}

#[test]
fn a_code_that_is_not_known_leads_back_to_the_numbers() {
    let mut hand = open(tiket());
    hand.page = Model::new("CTH-0000".to_owned());
    assert!(hand.text().contains("Tiket ini tidak ada"));
    let back = Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan));
    assert_eq!(hand.tap("daftar"), [back]);
    assert!(hand.tickets().is_empty() && hand.action("batalkan").is_none());
}

#[test]
fn a_ticket_is_not_called_missing_while_it_may_still_come() {
    let mut hand = open(tiket());
    hand.page = Model::new("CTH-0000".to_owned());
    hand.world.known.set_fetch(&Resource::Antrean, Fetch::Asking);
    assert!(!hand.text().contains("Tiket ini tidak ada"));
    hand.world.forget(&Resource::Antrean, Fetch::Asking);
    assert!(!hand.text().contains("Tiket ini tidak ada"));
}

#[test]
fn a_ticket_is_found_by_the_answer_to_its_booking_alone() {
    let mut hand = open(tiket());
    hand.world.forget(&Resource::Antrean, Fetch::Idle);
    let mut accepted = janji(ambil(), Some(Keadaan::Diterima));
    accepted.hasil = Some(Hasil::Tiket(tiket()));
    hand.world.janji = vec![accepted];
    assert_eq!(hand.tickets()[0].number.as_deref(), Some("A12"));
    assert_eq!(hand.screen().freshness, None, "nothing was told about the queue yet");
    // Once its day is over, nothing but this promise remembers it.
    assert!(hand.action("mengerti").is_none());
    hand.at(sample::MOMENT_MS + 2 * 86_400_000);
    let id = hand.world.janji[0].id.clone();
    assert_eq!(hand.tap("mengerti"), [Ask::Forget(id)]);
}

#[test]
fn without_a_session_a_ticket_is_read_but_not_given_back() {
    let mut hand = open(tiket());
    hand.edit("alasan", "sembuh");
    hand.world.session.kartu = None;
    assert_eq!(hand.tickets().len(), 1);
    assert!(hand.action("batalkan").is_none());
    assert_eq!(hand.tap("masuk"), [Ask::Open(Route::Masuk)]);
    assert_eq!(hand.page.update(Msg::Batalkan, &hand.world.context()), []);
}

#[test]
fn a_refused_cancellation_says_why_and_can_be_forgotten() {
    let mut hand = open(tiket());
    hand.world.janji = vec![janji(batal(), ditolak("sudah_dilayani", "Pasien Sudah Dilayani"))];
    assert!(
        hand.text()
            .contains("Nomor A12 tetap berlaku. Antrean ini sudah dipanggil")
    );
    let id = hand.world.janji[0].id.clone();
    assert_eq!(hand.tap("mengerti"), [Ask::Forget(id)]);
}

#[test]
fn the_reason_survives_the_death_of_the_process_and_is_told_in_the_readers_language() {
    let mut hand = open(tiket());
    hand.edit("alasan", "sembuh");
    let saved = serde_json::to_vec(&hand.page).unwrap();
    hand.page = serde_json::from_slice(&saved).unwrap();
    hand.world.texts = World::empty(Language::En).texts;
    let asks = hand.tap("batalkan");
    let [Ask::Do(Perintah::Antrean(antrean::Perintah::BatalFktp(batal)))] = asks.as_slice() else {
        panic!("{asks:?}");
    };
    assert_eq!(batal.keterangan, "Feeling well again");
}

/// Field report F40.
#[test]
fn an_estimate_behind_the_end_of_the_doctors_hours_says_so() {
    // The range is 09.15 to 11.00.
    for (until, said) in [
        (9, "Praktik selesai sebelum itu."),
        (10, "Giliran bisa melewati jam praktik."),
        (12, "11 orang di depan Anda, biasanya 10 menit tiap orang."),
    ] {
        let words = open(Tiket {
            jam: Some(sample::antrean::jam(8, until)),
            ..tiket()
        })
        .text();
        assert!(words.contains("Antara pukul 09.15 dan 11.00 WIB"), "{words}");
        assert!(words.contains(said), "{until}: {words}");
    }
}

#[test]
fn a_hospitals_number_is_given_back_to_the_hospital_until_check_in() {
    let mut hand = open(tiket_rs());
    hand.edit("alasan", "sembuh");
    let asks = hand.tap("batalkan");
    assert!(matches!(
        asks.as_slice(),
        [Ask::Do(Perintah::Antrean(antrean::Perintah::BatalFkrtl(batal)))] if batal.kodebooking == "CTH-24RS"
    ));
    let mut hand = open(tiket_rs_sesudah(&[Tugas::TungguPoli]));
    hand.page.alasan = Some(Alasan::Sembuh);
    assert!(hand.blocked("batalkan").is_some());
    assert_eq!(hand.page.update(Msg::Batalkan, &hand.world.context()), []);
}

#[test]
fn a_queue_that_moves_is_read_every_minute_and_one_that_does_not_is_not() {
    let age = |hand: &Harness<Model>| {
        let needs = hand.page.needs(&hand.world.context());
        needs
            .into_iter()
            .find(|need| need.resource == Resource::Antrean)
            .unwrap()
            .age
    };
    for tiket in [tiket_hari_ini(), tiket_rs(), with(StatusTiket::Dipanggil)] {
        assert_eq!(age(&open(tiket)), Age::Within(60_000));
    }
    for tiket in [tiket(), with(StatusTiket::Selesai), with(StatusTiket::Batal)] {
        assert_eq!(age(&open(tiket)), Age::Fresh);
    }
}

#[test]
fn the_tasks_of_a_hospital_are_steps_with_their_times() {
    use StepState::{Current, Done, Upcoming};
    let mut hand = open(tiket_rs());
    assert_eq!(
        steps(&hand),
        [Done, Current, Upcoming, Upcoming, Upcoming, Upcoming, Upcoming]
    );
    assert_eq!(
        hand.tap("check-in"),
        [Ask::Open(Route::CheckIn {
            kode: "CTH-24RS".to_owned()
        })]
    );
    let waits = open(tiket_rs_sesudah(&[Tugas::TungguPoli]));
    assert_eq!(steps(&waits), [Done, Current, Upcoming, Upcoming, Upcoming, Upcoming]);
    assert!(waits.text().contains("10.00 WIB"), "{}", waits.text());
    assert!(waits.action("check-in").is_none());
    let new = Tiket {
        pasien_baru: true,
        ..tiket_rs_sesudah(&[Tugas::TungguAdmisi, Tugas::MulaiAdmisi])
    };
    let seen = steps(&open(new));
    assert_eq!(seen[..4], [Done, Done, Current, Upcoming]);
    assert_eq!(seen.len(), 8);
}

#[test]
fn who_was_passed_over_is_told_what_to_expect_and_where_to_go() {
    let passed = Tiket {
        status: StatusTiket::Terlewat,
        dipanggil: "INT-014".to_owned(),
        ..tiket_rs()
    };
    let mut hand = open(passed);
    let text = hand.text();
    assert!(
        text.contains("Biasanya Anda dilayani 2 sampai 3 nomor lagi. Lapor ke loket."),
        "{text}"
    );
    assert!(hand.action("check-in").is_some(), "who was not there may check in now");
    hand.world.tell_antrean(vec![Tiket {
        status: StatusTiket::Terlewat,
        dipanggil: String::new(),
        ..tiket_hari_ini()
    }]);
    hand.page = Model::new("CTH-24K7".to_owned());
    assert!(hand.text().contains("Lapor ke loket sekarang."));
}

#[test]
fn the_page_is_drawn_again_when_the_day_changes_at_the_facility() {
    let east = Tiket {
        zona: Zona::Wit,
        ..tiket()
    };
    let hand = open(east);
    // Midnight in the east is 15:00 UTC.
    assert_eq!(hand.page.redraw_at_ms(&hand.world.context()), Some(utc(24, 15, 0)));
}

#[test]
fn where_a_visit_went_wrong_a_complaint_of_the_number_is_one_tap_away_and_nowhere_else() {
    let kode = tiket_hari_ini().kode_booking;
    let dari = Some(Rujukan {
        jenis: Asal::Tiket,
        id: kode.clone(),
    });
    for status in [StatusTiket::Terlewat, StatusTiket::Selesai, StatusTiket::Batal] {
        let mut hand = open(with(status));
        let dari = dari.clone();
        assert_eq!(hand.tap("adukan"), [Ask::Open(Route::PengaduanBaru { dari })]);
    }
    let mut late = open(tiket_hari_ini());
    late.at(utc(26, 3, 0));
    assert!(late.action("adukan").is_some(), "the day is over and nothing was heard");
    assert!(open(with(StatusTiket::Menunggu)).action("adukan").is_none());
    // Who gave the number back themselves has nobody to complain of.
    let mut own = open(with(StatusTiket::Batal));
    own.world.janji.push(janji(batal_of(&kode), Some(Keadaan::Diterima)));
    assert!(own.action("adukan").is_none());
}

/// The promise to give that number back.
fn batal_of(kode: &str) -> Perintah {
    match batal() {
        Perintah::Antrean(antrean::Perintah::BatalFktp(asked)) => {
            Perintah::Antrean(antrean::Perintah::BatalFktp(Batal {
                kodebooking: kode.to_owned(),
                ..asked
            }))
        }
        other => other,
    }
}

#[test]
fn a_number_that_the_newest_list_lacks_is_said_to_lack_there() {
    let warned = |made_ago_ms: i64, change: &dyn Fn(&mut World)| {
        let mut hand = open(tiket());
        let mut booking = janji(ambil(), Some(Keadaan::Diterima));
        booking.hasil = Some(Hasil::Tiket(tiket()));
        booking.made_ms = sample::MOMENT_MS - made_ago_ms;
        hand.world.janji = vec![booking];
        hand.world.tell_antrean(Vec::new());
        change(&mut hand.world);
        let text = hand.text();
        assert!(text.contains("CTH-25K7"), "the code stays: {text}");
        assert_eq!(
            text.contains("Tidak ada di daftar"),
            text.contains("Nomor ini tidak ada di daftar terbaru"),
            "{text}"
        );
        text.contains("Nomor ini tidak ada di daftar terbaru")
    };
    assert!(warned(3_600_000, &|_| {}));
    // The list may be a little behind, may be from before the booking, may be damaged, and may have the number.
    assert!(!warned(60_000, &|_| {}));
    assert!(!warned(3_600_000, &|world| world.known.doubt(|_| true)));
    assert!(!warned(3_600_000, &|world| {
        let list = Dated {
            told: Told::Antrean(Vec::new()),
            as_of_ms: sample::MOMENT_MS,
            skipped: 1,
        };
        world.known.put(&Resource::Antrean, list);
        world.known.hear(&Resource::Antrean);
    }));
    assert!(!warned(3_600_000, &|world| world.tell_antrean(vec![tiket()])));
}
