use jkn_core::gateway::Line;
use jkn_core::gateway::antrean::{DaftarTiket, JadwalHari};

use super::*;

const TODAY: &str = "2026-11-24";
const TOMORROW: &str = "2026-11-25";
/// 25 November 2026, 08.00 WIB.
const WEDNESDAY_EIGHT_MS: i64 = 1_795_568_400_000;

fn tickets(gateway: &Gateway, token: &str) -> Vec<Tiket> {
    let list: DaftarTiket = gateway.read("/v1/antrean", token);
    list.tiket.as_slice().to_vec()
}

/// What a person sees of the only ticket: status, number called, people ahead, seconds to wait.
fn seen(gateway: &Gateway, token: &str) -> (String, String, u32, u32) {
    let [ticket] = tickets(gateway, token).try_into().unwrap();
    (
        ticket.status.into(),
        ticket.antreanpanggil.into(),
        ticket.sisaantrean,
        ticket.waktutunggu,
    )
}

fn words(status: &str, called: &str, ahead: u32, wait_s: u32) -> (String, String, u32, u32) {
    (status.to_owned(), called.to_owned(), ahead, wait_s)
}

fn refused(gateway: &Gateway, token: &str, key: &str, kartu: &str, tanggal: &str) -> String {
    let envelope = gateway.book(token, key, kartu, tanggal);
    assert_eq!(envelope.metadata.code, 201, "{envelope:?}");
    envelope.metadata.alasan.unwrap()
}

fn at_poli(gateway: &Gateway, token: &str, key: &str, kartu: &str, poli: &str, tanggal: &str) -> Envelope {
    envelope(&gateway.command(token, key, &booking(kartu, poli, tanggal)))
}

fn schedule(gateway: &Gateway, token: &str, faskes: &str, tanggal: &str) -> JadwalHari {
    gateway.read(&format!("/v1/fktp/{faskes}/jadwal?tanggal={tanggal}"), token)
}

#[test]
fn a_schedule_is_what_the_app_reads_and_a_booking_takes_a_place() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let resource = Resource::Jadwal {
        faskes: "0102U020".to_owned(),
        tanggal: TOMORROW.parse().unwrap(),
    };
    let Told::Jadwal(day) = gateway.told(&resource, &token) else {
        panic!("unreadable")
    };
    assert_eq!((day.sesi.len(), day.libur), (4, None));
    let left = |gateway: &Gateway| -> Vec<u32> {
        schedule(gateway, &token, "0102U020", TOMORROW)
            .jadwal
            .as_slice()
            .iter()
            .map(|j| j.sisakuota)
            .collect()
    };
    // dr. Rina, dr. Tono (full), dr. Laras, drg. Wati (full).
    assert_eq!(left(&gateway), [27, 0, 19, 0]);
    gateway.ticket(&token, "k", SARI, TOMORROW);
    assert_eq!(left(&gateway), [26, 0, 19, 0]);
}

#[test]
fn a_schedule_of_an_unknown_facility_or_day_is_refused() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let status = |path: &str| {
        let response = gateway.ask(&get(path, Some(&token)));
        (response.status, envelope(&response).metadata.alasan.unwrap())
    };
    let unknown = (404, "faskes_tidak_dikenal".to_owned());
    assert_eq!(status("/v1/fktp/99999999/jadwal?tanggal=2026-11-25"), unknown);
    for query in [
        "",
        "?tanggal=",
        "?tanggal=2026-2-3",
        "?tanggal=2026-02-30",
        "?hari=2026-11-25",
    ] {
        let path = format!("/v1/fktp/0102U020/jadwal{query}");
        assert_eq!(status(&path), (422, "tanggal_tidak_sah".to_owned()), "{query}");
    }
}

#[test]
fn the_number_called_moves_with_the_doctors_session() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let ticket = gateway.ticket(&token, "k", SARI, TOMORROW);
    assert_eq!((ticket.nomorantrean.as_str(), ticket.angkaantrean), ("A4", 4));
    assert_eq!(
        (ticket.namadokter.as_str(), ticket.zona.as_str()),
        ("dr. Rina Contoh", "WIB")
    );
    // 21 hours and 55 minutes until eight, then three people of ten minutes.
    assert_eq!(seen(&gateway, &token), words("menunggu", "", 3, 78_900 + 1_800));
    for (minute, sight) in [
        (0, words("menunggu", "A1", 3, 1_800)),
        (9, words("menunggu", "A1", 3, 1_800)),
        (10, words("menunggu", "A2", 2, 1_200)),
        (29, words("menunggu", "A3", 1, 600)),
        (30, words("dipanggil", "A4", 0, 0)),
        (39, words("dipanggil", "A4", 0, 0)),
        (40, words("selesai", "A5", 0, 0)),
    ] {
        gateway.set(WEDNESDAY_EIGHT_MS + minute * MINUTE);
        let token = gateway.family(1);
        assert_eq!(seen(&gateway, &token), sight, "minute {minute}");
    }
    // Ended today: shown until midnight.
    gateway.set(WEDNESDAY_EIGHT_MS + 16 * HOUR - 1);
    assert_eq!(tickets(&gateway, &gateway.family(1)).len(), 1);
    gateway.set(WEDNESDAY_EIGHT_MS + 16 * HOUR);
    assert_eq!(tickets(&gateway, &gateway.family(1)), []);
}

#[test]
fn who_books_while_the_doctor_is_free_is_called_half_an_hour_later() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    // Twelve others had ten minutes each from eight o'clock; it is five past ten.
    let ticket = gateway.ticket(&token, "k", SARI, TODAY);
    assert_eq!(ticket.angkaantrean, 13);
    assert_eq!(seen(&gateway, &token), words("menunggu", "A12", 0, 1_800));
    gateway.pass(30 * MINUTE);
    assert_eq!(seen(&gateway, &token), words("dipanggil", "A13", 0, 0));
    gateway.pass(10 * MINUTE);
    assert_eq!(seen(&gateway, &token).0, "selesai");
}

#[test]
fn other_patients_are_the_same_whatever_the_seed() {
    let left = |seed: [u8; 32]| {
        let setup = Setup {
            place: Place::Memory,
            seed,
            control: false,
        };
        let gateway = Gateway {
            sandbox: Sandbox::open(&setup).unwrap(),
            now_ms: Cell::new(TUESDAY_MS),
        };
        let token = gateway.family(1);
        schedule(&gateway, &token, "0102P001", TOMORROW)
    };
    assert_eq!(left([1; 32]), left([2; 32]));
}

#[test]
fn only_today_and_tomorrow_can_be_booked() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    assert_eq!(refused(&gateway, &token, "a", SARI, "2026-11-23"), "tanggal_mundur");
    assert_eq!(
        refused(&gateway, &token, "b", SARI, "2026-11-26"),
        "tanggal_terlalu_jauh"
    );
    for (key, wrong) in [("c", "besok"), ("d", "2026-11-5"), ("e", "2026-11-31"), ("f", "")] {
        assert_eq!(
            refused(&gateway, &token, key, SARI, wrong),
            "tanggal_tidak_sah",
            "{wrong}"
        );
    }
    gateway.ticket(&token, "g", SARI, TODAY);
    gateway.ticket(&token, "h", SARI, TOMORROW);
}

#[test]
fn today_is_today_at_the_facility() {
    let gateway = Gateway::new();
    let token = gateway.family(5);
    let card = card(5, 1);
    // 21.59 WIB is 23.59 in the east, where the clinic closed at six.
    gateway.set(WEDNESDAY_EIGHT_MS - 10 * HOUR - MINUTE);
    assert_eq!(refused(&gateway, &token, "a", &card, TODAY), "sudah_tutup");
    assert_eq!(
        refused(&gateway, &token, "b", &card, "2026-11-26"),
        "tanggal_terlalu_jauh"
    );
    gateway.pass(MINUTE);
    let token = gateway.family(5);
    assert_eq!(refused(&gateway, &token, "c", &card, TODAY), "tanggal_mundur");
    assert_eq!(gateway.ticket(&token, "d", &card, "2026-11-26").zona, "WIT");
}

#[test]
fn a_day_closes_with_the_last_session() {
    let gateway = Gateway::new();
    // 21.59 WIB, then 22.00.
    gateway.set(WEDNESDAY_EIGHT_MS - 10 * HOUR - MINUTE);
    let token = gateway.family(1);
    assert_eq!(
        gateway.ticket(&token, "a", SARI, TODAY).namadokter.as_str(),
        "dr. Laras Contoh"
    );
    gateway.pass(MINUTE);
    let envelope = gateway.book(&token, "b", &card(1, 2), TODAY);
    assert_eq!(alasan(&envelope), (201, "sudah_tutup"));
    assert_eq!(
        envelope.metadata.message.as_str(),
        "Pendaftaran Ke Poli Umum Sudah Tutup Jam 22:00"
    );
}

#[test]
fn a_poli_without_schedule_is_closed() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    assert_eq!(
        alasan(&at_poli(&gateway, &token, "a", SARI, "009", TOMORROW)),
        (201, "poli_tutup")
    );
    // Friday 27 November, for Saturday at a practice that closes at weekends.
    gateway.pass(3 * DAY);
    let token = gateway.family(15);
    assert_eq!(refused(&gateway, &token, "b", &card(15, 1), "2026-11-28"), "poli_tutup");
}

#[test]
fn a_national_holiday_closes_all_but_those_that_stay_open() {
    let gateway = Gateway::new();
    gateway.pass(30 * DAY); // 24 December
    let token = gateway.family(1);
    assert_eq!(refused(&gateway, &token, "a", SARI, "2026-12-25"), "poli_tutup");
    let day = schedule(&gateway, &token, "0102U020", "2026-12-25");
    assert_eq!(
        (day.libur.as_ref().map(Line::as_str), day.jadwal.as_slice().len()),
        (Some("Hari Raya Natal"), 0)
    );
    let token = gateway.family(7);
    gateway.ticket(&token, "a", &card(7, 1), "2026-12-25");
    assert_eq!(schedule(&gateway, &token, "0102P001", "2026-12-25").libur, None);
}

#[test]
fn who_is_not_covered_gets_no_number() {
    let gateway = Gateway::new();
    for family in [11, 12, 13, 18] {
        let token = gateway.family(family);
        assert_eq!(
            refused(&gateway, &token, "a", &card(family, 1), TOMORROW),
            "peserta_tidak_aktif"
        );
    }
    // Child past the age in a family that is covered.
    let token = gateway.family(6);
    assert_eq!(
        refused(&gateway, &token, "a", &card(6, 3), TOMORROW),
        "peserta_tidak_aktif"
    );
    gateway.ticket(&token, "b", &card(6, 1), TOMORROW);
}

#[test]
fn a_facility_that_does_not_know_the_patient_says_202() {
    let gateway = Gateway::new();
    let token = gateway.family(8);
    let envelope = gateway.book(&token, "a", &card(8, 2), TOMORROW);
    assert_eq!(alasan(&envelope), (202, "pasien_baru"));
    gateway.ticket(&token, "b", &card(8, 1), TOMORROW);
}

#[test]
fn a_full_poli_refuses() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let full = at_poli(&gateway, &token, "a", SARI, "002", TOMORROW);
    assert_eq!(alasan(&full), (201, "kuota_habis"));
    assert_eq!(full.metadata.message.as_str(), "Kuota Antrean Sudah Penuh");
}

#[test]
fn places_run_out_and_a_number_given_back_makes_room() {
    let gateway = Gateway::new();
    // Wednesday 09.00 WITA: drg. Kadek has twelve places, five of them taken by others.
    gateway.set(WEDNESDAY_EIGHT_MS);
    let mut booked = Vec::new();
    for (family, members) in [(4, 5), (14, 2)] {
        let token = gateway.family(family);
        for member in 1..=members {
            let envelope = at_poli(
                &gateway,
                &token,
                &format!("{member}"),
                &card(family, member),
                "002",
                TOMORROW,
            );
            let ticket: Tiket = envelope.response.read().unwrap();
            booked.push(ticket);
        }
    }
    let numbers: Vec<u32> = booked.iter().map(|t| t.angkaantrean).collect();
    assert_eq!(numbers, [6, 7, 8, 9, 10, 11, 12]);
    let token = gateway.family(14);
    let full = at_poli(&gateway, &token, "full", &card(14, 3), "002", TOMORROW);
    assert_eq!(alasan(&full), (201, "kuota_habis"));
    gateway.command(&token, "back", &cancellation(&booked[6].kodebooking, "sembuh"));
    let ticket = at_poli(&gateway, &token, "room", &card(14, 3), "002", TOMORROW);
    assert_eq!(content(&ticket)["angkaantrean"], 13);
}

#[test]
fn one_number_per_card_poli_and_day_or_per_card_and_day_where_a_facility_is_strict() {
    let gateway = Gateway::new();
    let token = gateway.family(7);
    let card7 = card(7, 1);
    gateway.ticket(&token, "a", &card7, TODAY);
    assert_eq!(refused(&gateway, &token, "b", &card7, TODAY), "sudah_terdaftar");
    let other_poli = at_poli(&gateway, &token, "c", &card7, "003", TODAY);
    assert!(content(&other_poli)["nomorantrean"].as_str().unwrap().starts_with('C'));
    gateway.ticket(&token, "d", &card7, TOMORROW);
    gateway.ticket(&token, "e", &card(7, 2), TODAY);

    let token = gateway.family(4);
    gateway.ticket(&token, "a", &card(4, 1), TODAY);
    let strict = at_poli(&gateway, &token, "b", &card(4, 1), "002", TODAY);
    assert_eq!(alasan(&strict), (201, "sudah_terdaftar"));
}

#[test]
fn only_members_of_the_family_can_be_booked_for_each_at_their_own_facility() {
    let gateway = Gateway::new();
    let token = gateway.family(9);
    assert_eq!(refused(&gateway, &token, "a", SARI, TOMORROW), "bukan_anggota_keluarga");
    assert_eq!(
        refused(&gateway, &token, "b", "bukan kartu", TOMORROW),
        "bukan_anggota_keluarga"
    );
    let places: Vec<_> = (1..=3)
        .map(|n| gateway.ticket(&token, &format!("m{n}"), &card(9, n), TOMORROW))
        .map(|t| (String::from(t.namafaskes), t.zona))
        .collect();
    let expected = [
        ("Klinik Contoh Sehat", "WIB"),
        ("Klinik Contoh Pantai", "WITA"),
        ("Puskesmas Contoh Cenderawasih", "WIT"),
    ];
    assert_eq!(places, expected.map(|(nama, zona)| (nama.to_owned(), zona.to_owned())));
}

#[test]
fn tickets_are_those_of_the_family_the_next_visit_first() {
    let gateway = Gateway::new();
    let fajar = gateway.family(9);
    gateway.ticket(&fajar, "a", &card(9, 1), TOMORROW);
    gateway.ticket(&fajar, "b", &card(9, 2), TODAY);
    let sesi = content(&gateway.try_sign_in(&card(9, 2), "Contoh-09b!"));
    let intan = sesi["token"].as_str().unwrap();
    let days: Vec<_> = tickets(&gateway, intan).into_iter().map(|t| t.tanggalperiksa).collect();
    assert_eq!(days, [TODAY, TOMORROW]);
    assert_eq!(tickets(&gateway, &gateway.family(1)), []);
    assert!(matches!(gateway.told(&Resource::Antrean, intan), Told::Antrean(list) if list.len() == 2));
}

#[test]
fn a_number_given_back_stays_visible_and_is_no_longer_waited_for() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let first = gateway.ticket(&token, "a", SARI, TOMORROW);
    let second = gateway.ticket(&token, "b", &card(1, 2), TOMORROW);
    assert_eq!((second.angkaantrean, second.sisaantrean), (5, 4));
    let answer = envelope(&gateway.command(&token, "c", &cancellation(&first.kodebooking, "sudah sembuh")));
    assert_eq!(
        (answer.metadata.code, content(&answer)["status"].as_str()),
        (200, Some("batal"))
    );
    let list = tickets(&gateway, &token);
    let sight: Vec<_> = list
        .iter()
        .map(|t| (t.angkaantrean, t.status.as_str(), t.sisaantrean))
        .collect();
    assert_eq!(sight, [(4, "batal", 3), (5, "menunggu", 3)]);
    // The place is free again, for the same card as well; the number is not given out again.
    assert_eq!(gateway.ticket(&token, "d", SARI, TOMORROW).angkaantrean, 6);
}

#[test]
fn what_cannot_be_given_back_is_refused_with_its_reason() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let ticket = gateway.ticket(&token, "a", SARI, TOMORROW);
    let kode = ticket.kodebooking.as_str();
    let cancel = |token: &str, key: &str, kode: &str, why: &str| {
        let envelope = envelope(&gateway.command(token, key, &cancellation(kode, why)));
        (envelope.metadata.code, envelope.metadata.alasan.unwrap_or_default())
    };
    let refusal = |alasan: &str| (201, alasan.to_owned());
    assert_eq!(cancel(&token, "b", "CTH-TIDAKADA", "x"), refusal("tidak_ditemukan"));
    assert_eq!(cancel(&token, "c", kode, "  "), refusal("keterangan_kosong"));
    let stranger = gateway.family(2);
    assert_eq!(cancel(&stranger, "d", kode, "x"), refusal("tidak_ditemukan"));
    // Called at half past eight.
    gateway.set(WEDNESDAY_EIGHT_MS + 30 * MINUTE);
    let token = gateway.family(1);
    assert_eq!(cancel(&token, "e", kode, "x"), refusal("sudah_dilayani"));
    gateway.pass(-MINUTE);
    assert_eq!(cancel(&token, "f", kode, "x"), (200, String::new()));
    assert_eq!(cancel(&token, "g", kode, "x"), refusal("sudah_batal"));
}

#[test]
fn a_clock_turned_back_gives_no_number_out_twice() {
    let gateway = Gateway::new();
    gateway.set(WEDNESDAY_EIGHT_MS);
    let late = gateway.ticket(&gateway.family(1), "a", SARI, TOMORROW);
    gateway.set(TUESDAY_MS);
    let early = gateway.ticket(&gateway.family(1), "b", &card(1, 2), TOMORROW);
    assert!(early.angkaantrean > late.angkaantrean, "{early:?} {late:?}");
}

#[test]
fn the_doctor_who_was_chosen_is_booked_and_without_a_choice_the_one_with_the_most_places() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let any = at_poli(&gateway, &token, "k1", SARI, "001", TOMORROW);
    let day = schedule(&gateway, &token, "0102U020", TOMORROW);
    let most = day
        .jadwal
        .as_slice()
        .iter()
        .filter(|s| s.kodepoli == "001")
        .max_by_key(|s| s.sisakuota)
        .unwrap();
    assert_eq!(content(&any)["namadokter"], most.namadokter.as_str());
    // The clinic's afternoon is full; asking for that doctor is refused although the morning has places.
    let full = day
        .jadwal
        .as_slice()
        .iter()
        .find(|s| s.kodepoli == "001" && s.sisakuota == 0)
        .unwrap();
    let mut wish = booking("0009900000013", "001", TOMORROW);
    wish.kodedokter = Some(full.kodedokter);
    let answer = envelope(&gateway.command(&token, "k2", &wish));
    assert_eq!(answer.metadata.alasan.as_deref(), Some("kuota_habis"));
}
