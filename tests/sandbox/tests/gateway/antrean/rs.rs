use jkn_core::data::antrean::StatusTiket;
use jkn_core::gateway::antrean::{BatalFkrtl, CheckIn};

use super::*;

impl Command for CheckIn {
    const PATH: &str = "/v1/antrean/checkin";
}

impl Command for BatalFkrtl {
    const PATH: &str = "/v1/antrean/fkrtl/batal";
}

/// A number of the hospital for tomorrow from eight o'clock.
fn given(gateway: &Gateway, more: Value) -> String {
    let mut body = json!({"akun": SARI, "tanggal": TOMORROW, "jam": "08:00-14:00"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    gateway.control("/kendali/tiket", &body)["kodebooking"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn check_in(gateway: &Gateway, key: &str, kode: &str) -> Envelope {
    let command = CheckIn {
        kodebooking: kode.to_owned(),
        waktu: gateway.now_ms.get(),
    };
    envelope(&gateway.command(&gateway.family(1), key, &command))
}

fn give_back(gateway: &Gateway, key: &str, kode: &str, keterangan: &str) -> Envelope {
    let command = BatalFkrtl {
        kodebooking: kode.to_owned(),
        keterangan: keterangan.to_owned(),
    };
    envelope(&gateway.command(&gateway.family(1), key, &command))
}

/// The only ticket as the app reads it.
fn ticket(gateway: &Gateway) -> jkn_core::data::antrean::Tiket {
    let Told::Antrean(tickets) = gateway.told(&Resource::Antrean, &gateway.family(1)) else {
        panic!("unreadable")
    };
    let [ticket] = tickets.try_into().unwrap();
    ticket
}

fn tasks(gateway: &Gateway) -> Vec<u8> {
    ticket(gateway).tugas.iter().map(|task| task.tugas.kode()).collect()
}

#[test]
fn a_hospitals_number_stands_among_the_tickets_and_says_where_it_leads() {
    let gateway = Gateway::new();
    given(&gateway, json!({}));
    let ticket = ticket(&gateway);
    assert_eq!(ticket.kode_faskes, "99000040");
    assert_eq!(
        (ticket.status, ticket.jenis_kunjungan),
        (StatusTiket::Menunggu, Some(1))
    );
    assert_eq!(ticket.nomor, format!("INT-{:03}", ticket.angka.unwrap()));
    let planned = WEDNESDAY_EIGHT_MS + i64::from(ticket.angka.unwrap() - 1) * 10 * MINUTE;
    assert_eq!(ticket.estimasi_ms, Some(planned));
}

#[test]
fn check_in_opens_an_hour_before_the_session_and_counts_once() {
    let gateway = Gateway::new();
    let kode = given(&gateway, json!({}));
    let early = check_in(&gateway, "a", &kode);
    assert_eq!(alasan(&early), (201, "belum_waktu_checkin"));
    assert!(
        early
            .metadata
            .pesanfaskes
            .unwrap()
            .as_str()
            .contains("Silahkan konfirmasi")
    );
    gateway.set(WEDNESDAY_EIGHT_MS - HOUR);
    assert_eq!(check_in(&gateway, "b", &kode).metadata.code, 200);
    assert_eq!(tasks(&gateway), [3]);
    assert_eq!(alasan(&check_in(&gateway, "c", &kode)), (201, "sudah_checkin"));
    assert_eq!(alasan(&check_in(&gateway, "d", "CTH-0")), (201, "tidak_ditemukan"));
}

#[test]
fn a_number_given_back_is_not_checked_in_and_one_checked_in_is_not_given_back() {
    let gateway = Gateway::new();
    let kode = given(&gateway, json!({}));
    assert_eq!(
        alasan(&give_back(&gateway, "a", &kode, " ")),
        (201, "keterangan_kosong")
    );
    assert_eq!(give_back(&gateway, "b", &kode, "sembuh").metadata.code, 200);
    assert_eq!(alasan(&give_back(&gateway, "c", &kode, "sembuh")), (201, "sudah_batal"));
    assert_eq!(
        alasan(&give_back(&gateway, "d", "CTH-0", "sembuh")),
        (201, "tidak_ditemukan")
    );
    gateway.set(WEDNESDAY_EIGHT_MS);
    assert_eq!(alasan(&check_in(&gateway, "e", &kode)), (201, "batal"));
    let other = given(&gateway, json!({"dokter": 40_002}));
    assert_eq!(check_in(&gateway, "f", &other).metadata.code, 200);
    let refused = give_back(&gateway, "g", &other, "sembuh");
    assert_eq!(alasan(&refused), (201, "sudah_dilayani"));
}

#[test]
fn the_tasks_of_a_visit_follow_each_other_by_the_clock() {
    for (new, first) in [(false, vec![3]), (true, vec![1])] {
        let gateway = Gateway::new();
        let kode = given(&gateway, json!({"pasien_baru": new, "lain": 4}));
        gateway.set(WEDNESDAY_EIGHT_MS - HOUR);
        check_in(&gateway, "a", &kode);
        let mut seen = vec![tasks(&gateway)];
        for _ in 0..400 {
            gateway.pass(MINUTE);
            let now = tasks(&gateway);
            if seen.last() != Some(&now) {
                seen.push(now);
            }
        }
        let last = seen.last().unwrap().clone();
        assert_eq!(seen[0], first);
        let all: Vec<u8> = (first[0]..=7).collect();
        assert!(last == all || last == all[..all.len() - 2], "{last:?}");
        assert_eq!(ticket(&gateway).status, StatusTiket::Selesai);
        let times = ticket(&gateway).tugas;
        assert!(times.is_sorted_by(|a, b| a.waktu_ms < b.waktu_ms), "{times:?}");
    }
}

#[test]
fn who_does_not_check_in_is_passed_over_and_called_after_coming() {
    let gateway = Gateway::new();
    let kode = given(&gateway, json!({"lain": 12}));
    let before = ticket(&gateway);
    gateway.set(WEDNESDAY_EIGHT_MS);
    while ticket(&gateway).status == StatusTiket::Menunggu {
        gateway.pass(5 * MINUTE);
    }
    assert_eq!(ticket(&gateway).status, StatusTiket::Terlewat);
    assert!(ticket(&gateway).dipanggil > before.nomor);
    check_in(&gateway, "a", &kode);
    assert_eq!(
        (ticket(&gateway).status, tasks(&gateway)),
        (StatusTiket::Terlewat, vec![3])
    );
    while ticket(&gateway).status == StatusTiket::Terlewat {
        gateway.pass(MINUTE);
    }
    assert_eq!(ticket(&gateway).status, StatusTiket::Dipanggil);
}

#[test]
fn the_kiosk_checks_in_and_the_counter_moves_tasks_in_their_order() {
    let gateway = Gateway::new();
    let kode = given(&gateway, json!({}));
    gateway.set(WEDNESDAY_EIGHT_MS);
    gateway.control("/kendali/kiosk", &json!({"kodebooking": kode}));
    let task = |tugas: u8| {
        gateway.pass(MINUTE);
        envelope(&gateway.ask(&post(
            "/kendali/tugas",
            None,
            None,
            &json!({"kodebooking": kode, "tugas": tugas}),
        )))
    };
    assert_eq!(alasan(&task(5)), (201, "urutan_salah"));
    for (tugas, status) in [
        (4, StatusTiket::Dipanggil),
        (5, StatusTiket::Farmasi),
        (6, StatusTiket::Farmasi),
        (7, StatusTiket::Selesai),
    ] {
        assert_eq!(task(tugas).metadata.code, 200, "{tugas}");
        assert_eq!(ticket(&gateway).status, status);
    }
    assert_eq!(tasks(&gateway), [3, 4, 5, 6, 7]);
    assert_eq!(alasan(&task(7)), (201, "sudah_tercatat"));
}

#[test]
fn an_answer_to_the_poll_of_a_ticket_is_small_and_told_once() {
    let gateway = Gateway::new();
    let kode = given(&gateway, json!({"pasien_baru": true}));
    gateway.set(WEDNESDAY_EIGHT_MS);
    check_in(&gateway, "a", &kode);
    while ticket(&gateway).status != StatusTiket::Selesai {
        gateway.pass(5 * MINUTE);
    }
    let token = gateway.family(1);
    let full = gateway.ask(&get("/v1/antrean", Some(&token)));
    assert!(full.body.len() <= 1_024, "{} bytes", full.body.len());
    let again = gateway.ask(&Request {
        etag: full.etag,
        ..get("/v1/antrean", Some(&token))
    });
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn a_hospital_in_the_east_keeps_its_own_hours() {
    let gateway = Gateway::new();
    let kode = given(&gateway, json!({"zona": "wit"}));
    // Eight o'clock in WIT is six o'clock in WIB.
    gateway.set(WEDNESDAY_EIGHT_MS - 3 * HOUR - MINUTE);
    assert_eq!(alasan(&check_in(&gateway, "a", &kode)), (201, "belum_waktu_checkin"));
    gateway.set(WEDNESDAY_EIGHT_MS - 3 * HOUR);
    assert_eq!(check_in(&gateway, "b", &kode).metadata.code, 200);
}

#[test]
fn the_counter_gives_one_number_a_doctor_and_day_and_none_when_it_is_full() {
    let gateway = Gateway::new();
    given(&gateway, json!({}));
    let again = post(
        "/kendali/tiket",
        None,
        None,
        &json!({"akun": SARI, "tanggal": TOMORROW, "jam": "08:00-14:00"}),
    );
    assert_eq!(alasan(&envelope(&gateway.ask(&again))), (201, "sudah_terdaftar"));
}
