use super::*;

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
    let numbers: Vec<i64> = booked.iter().map(|t| number(t.angkaantrean)).collect();
    assert_eq!(numbers, [6, 7, 8, 9, 10, 11, 12]);
    let token = gateway.family(14);
    let full = at_poli(&gateway, &token, "full", &card(14, 3), "002", TOMORROW);
    assert_eq!(alasan(&full), (201, "kuota_habis"));
    gateway.command(&token, "back", &cancellation(&booked[6].kodebooking, "sembuh"));
    let ticket = at_poli(&gateway, &token, "room", &card(14, 3), "002", TOMORROW);
    assert_eq!(content(&ticket)["angkaantrean"], 13);
}

#[test]
fn a_number_given_back_stays_visible_and_is_no_longer_waited_for() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let first = gateway.ticket(&token, "a", SARI, TOMORROW);
    let second = gateway.ticket(&token, "b", &card(1, 2), TOMORROW);
    assert_eq!((number(second.angkaantrean), number(second.sisaantrean)), (5, 4));
    let answer = envelope(&gateway.command(&token, "c", &cancellation(&first.kodebooking, "sudah sembuh")));
    assert_eq!(
        (answer.metadata.code, content(&answer)["status"].as_str()),
        (200, Some("batal"))
    );
    let list = tickets(&gateway, &token);
    let sight: Vec<_> = list
        .iter()
        .map(|t| (number(t.angkaantrean), t.status.as_str(), number(t.sisaantrean)))
        .collect();
    assert_eq!(sight, [(4, "batal", 3), (5, "menunggu", 3)]);
    // The place is free again, for the same card as well; the number is not given out again.
    assert_eq!(number(gateway.ticket(&token, "d", SARI, TOMORROW).angkaantrean), 6);
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
