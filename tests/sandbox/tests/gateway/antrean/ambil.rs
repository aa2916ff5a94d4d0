use super::*;

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
    let day = schedule(&gateway, &token, "9901U020", "2026-12-25");
    assert_eq!(
        (day.libur.as_ref().map(Line::as_str), day.jadwal.as_slice().len()),
        (Some("Hari Raya Natal"), 0)
    );
    let token = gateway.family(7);
    gateway.ticket(&token, "a", &card(7, 1), "2026-12-25");
    assert_eq!(schedule(&gateway, &token, "9901P001", "2026-12-25").libur, None);
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
fn the_doctor_who_was_chosen_is_booked_and_without_a_choice_the_one_with_the_most_places() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let any = at_poli(&gateway, &token, "k1", SARI, "001", TOMORROW);
    let day = schedule(&gateway, &token, "9901U020", TOMORROW);
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
        .find(|s| s.kodepoli == "001" && number(s.sisakuota) == 0)
        .unwrap();
    let mut wish = booking("0009900000013", "001", TOMORROW);
    wish.kodedokter = full.kodedokter.count();
    let answer = envelope(&gateway.command(&token, "k2", &wish));
    assert_eq!(answer.metadata.alasan.as_deref(), Some("kuota_habis"));
}
