mod ambil;
mod batal;
mod rs;

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
fn seen(gateway: &Gateway, token: &str) -> (String, String, i64, i64) {
    let [ticket] = tickets(gateway, token).try_into().unwrap();
    (
        ticket.status.into(),
        ticket.antreanpanggil.into(),
        number(ticket.sisaantrean),
        number(ticket.waktutunggu),
    )
}

fn words(status: &str, called: &str, ahead: i64, wait_s: i64) -> (String, String, i64, i64) {
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
        faskes: "9901U020".to_owned(),
        tanggal: TOMORROW.parse().unwrap(),
    };
    let Told::Jadwal(day) = gateway.told(&resource, &token) else {
        panic!("unreadable")
    };
    assert_eq!((day.sesi.len(), day.libur), (4, None));
    let left = |gateway: &Gateway| -> Vec<i64> {
        schedule(gateway, &token, "9901U020", TOMORROW)
            .jadwal
            .as_slice()
            .iter()
            .map(|j| number(j.sisakuota))
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
        let path = format!("/v1/fktp/9901U020/jadwal{query}");
        assert_eq!(status(&path), (422, "tanggal_tidak_sah".to_owned()), "{query}");
    }
}

#[test]
fn the_number_called_moves_with_the_doctors_session() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let ticket = gateway.ticket(&token, "k", SARI, TOMORROW);
    assert_eq!((ticket.nomorantrean.as_str(), number(ticket.angkaantrean)), ("A4", 4));
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
    assert_eq!(number(ticket.angkaantrean), 13);
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
        schedule(&gateway, &token, "9901P001", TOMORROW)
    };
    assert_eq!(left([1; 32]), left([2; 32]));
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
fn a_clock_turned_back_gives_no_number_out_twice() {
    let gateway = Gateway::new();
    gateway.set(WEDNESDAY_EIGHT_MS);
    let late = gateway.ticket(&gateway.family(1), "a", SARI, TOMORROW);
    gateway.set(TUESDAY_MS);
    let early = gateway.ticket(&gateway.family(1), "b", &card(1, 2), TOMORROW);
    assert!(early.angkaantrean > late.angkaantrean, "{early:?} {late:?}");
}
