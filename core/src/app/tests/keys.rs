//! The key of the phone: kept before it is made known, of use to its owner alone, gone when it should be.

use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, UnparsedPublicKey};

use super::*;
use crate::gateway::perangkat::{DaftarkanPerangkat, MasukPerangkat};
use crate::page::Pin;
use crate::rules::perangkat::{Maksud, teks_tanda};
use crate::screen::{Delivery, NotBrought};

const OTHER: &str = "0009900000099";
const CHALLENGE: &str = "aa11bb22";

fn body<T: serde::de::DeserializeOwned>(request: &CallRequest) -> T {
    let Body::Json(body) = &request.body else {
        panic!("{request:?}");
    };
    serde_json::from_slice(body).unwrap()
}

fn calls<'a>(world: &'a World, path: &str) -> Vec<&'a CallRequest> {
    world.calls.iter().filter(|call| call.path == path).collect()
}

/// Signed in with the password long ago, and the session is over.
fn ended() -> World {
    let mut world = World::new();
    world.sign_in();
    over(&mut world);
    world
}

fn over(world: &mut World) {
    let kept = world.answers.insert(
        "/v1/keluarga",
        (401, br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec()),
    );
    world.event(Event::Refreshed);
    world.answers.insert("/v1/keluarga", kept.unwrap());
    world.pass(6 * 60_000);
    world.answer(
        "/v1/perangkat/tantangan",
        &json!({"tantangan": CHALLENGE, "berlaku_s": 120}),
    );
    world.answer("/v1/perangkat/masuk", &json!({"token": "t9", "nomorkartu": KARTU}));
    assert!(!world.app.has_session());
}

/// The phone's lock answers what it was asked last.
fn lock(world: &mut World, what: Delivery) {
    let Some(ShellRequest::Authenticate { id, .. }) = world.requests.pop() else {
        panic!("{:?}", world.requests);
    };
    world.event(Event::Brought { id, what });
}

#[test]
fn a_key_is_on_the_disk_before_the_gateway_hears_of_it_and_is_said_again_until_it_has() {
    let mut world = World::new();
    world.store = |write| match write {
        StoreWrite::PutSetting { row, .. } if row.name == "kunci" => Err(StoreFailure::DiskFull),
        _ => Ok(()),
    };
    world.sign_in();
    assert_eq!(world.asked("/v1/perangkat"), 0, "not before it is kept");
    world.store = |_| Ok(());
    world.answers.insert("/v1/perangkat", (500, b"{}".to_vec()));
    world.event(Event::Refreshed);
    assert_eq!(world.asked("/v1/perangkat"), 1);
    assert!(!world.app.keys.is_usable(KARTU));
    // In a later run as well.
    let disk = world.disk.clone();
    let mut world = World::on(disk);
    world.answer("/v1/perangkat", &json!(null));
    world.event(Event::Refreshed);
    assert!(world.app.keys.is_usable(KARTU));
    let times = world.asked("/v1/perangkat");
    world.pass(3_600_000);
    world.event(Event::Refreshed);
    assert_eq!(world.asked("/v1/perangkat"), times, "said once, when it was heard");
}

#[test]
fn a_phone_knows_itself_in_the_list_also_where_the_session_began_by_password() {
    let mut world = World::new();
    world.answer("/v1/perangkat", &json!(null));
    world.sign_in();
    let own = body::<DaftarkanPerangkat>(calls(&world, "/v1/perangkat")[0]).perangkat;
    let list = json!({"perangkat": [
        {"id": "lain", "nama": "HP Android 0001", "ini": false},
        {"id": own, "nama": "HP Android 0002", "ini": false},
    ]});
    world.answer("/v1/perangkat", &list);
    world.open("pengaturan/perangkat");
    let text = world.text();
    assert!(text.contains("HP Android 0002 (HP ini)"), "{text}");
    assert!(!text.contains("HP Android 0001 (HP ini)"), "{text}");
    // It is ended by signing out: nobody is told of another phone.
    world.tap("keluarkan-1");
    assert!(!world.app.has_session());
    assert_eq!(world.asked("/v1/perangkat/cabut"), 0);
    assert!(world.disk.commands.is_empty());
}

#[test]
fn what_is_registered_is_proved_and_what_is_signed_is_for_this_once() {
    let mut world = ended();
    let daftar: DaftarkanPerangkat = body(calls(&world, "/v1/perangkat")[0]);
    let public = UnparsedPublicKey::new(&ED25519, STANDARD.decode(&daftar.kuncipublik).unwrap());
    let verify = |text: Option<String>, signature: &str| {
        public
            .verify(text.unwrap().as_bytes(), &STANDARD.decode(signature).unwrap())
            .is_ok()
    };
    assert!(verify(
        teks_tanda(Maksud::Daftar, &daftar.perangkat, KARTU, ""),
        &daftar.bukti
    ));
    world.open("masuk");
    lock(&mut world, Delivery::Owner);
    let masuk: MasukPerangkat = body(calls(&world, "/v1/perangkat/masuk")[0]);
    assert!(verify(
        teks_tanda(Maksud::Masuk, &daftar.perangkat, KARTU, CHALLENGE),
        &masuk.tandatangan
    ));
    assert_eq!(masuk.tantangan, CHALLENGE);
    // Neither call carries a token, and neither is asked for twice.
    for path in ["/v1/perangkat/tantangan", "/v1/perangkat/masuk"] {
        let asked = calls(&world, path);
        assert!(asked.len() == 1 && asked[0].token.is_none(), "{path}");
    }
}

#[test]
fn one_look_at_the_phone_begins_a_session_and_nothing_is_typed() {
    let mut world = ended();
    let captchas = world.asked("/v1/captcha");
    world.tap("masuk");
    assert_eq!(world.app.screen().route, "masuk");
    lock(&mut world, Delivery::Owner);
    assert!(world.app.has_session(), "{}", world.text());
    assert_eq!(world.app.screen().route, "beranda");
    assert_eq!(world.asked("/v1/captcha"), captchas, "nobody reads letters");
}

#[test]
fn a_key_begins_no_session_without_a_proof() {
    let mut world = ended();
    world.open("masuk");
    world.ask(Ask::SignInByKey);
    world.feed(Input::Resumed);
    assert_eq!(world.app.screen().route, "pastikan");
    assert_eq!(world.asked("/v1/perangkat/tantangan"), 0);
    world.event(Event::Back);
    world.pass(60_000);
    assert_eq!(world.asked("/v1/perangkat/tantangan"), 0);
}

#[test]
fn where_the_phone_has_no_lock_the_pin_opens_the_key() {
    let mut world = World::new();
    world.sign_in();
    world.ask(Ask::SetPin(Pin("582914".into())));
    over(&mut world);
    world.open("masuk");
    lock(
        &mut world,
        Delivery::Nothing {
            why: NotBrought::Unavailable,
        },
    );
    assert_eq!(world.app.screen().route, "pastikan");
    world.edit("pin", "582914");
    world.tap("pakai-pin");
    assert!(world.app.has_session(), "{}", world.text());
    assert_eq!(world.app.screen().route, "beranda");
}

#[test]
fn whatever_the_phone_refuses_the_password_is_one_tap_away() {
    for why in [NotBrought::Cancelled, NotBrought::Denied, NotBrought::Unavailable] {
        let mut world = ended();
        world.open("masuk");
        lock(&mut world, Delivery::Nothing { why });
        assert_eq!(world.asked("/v1/perangkat/tantangan"), 0, "{why:?}");
        world.tap("pakai-sandi");
        assert!(world.text().contains("Kata sandi"), "{}", world.text());
        world.edit("identitas", KARTU);
        world.edit("kata-sandi", "Contoh#123");
        world.edit("jawaban", "5");
        world.tap("masuk");
        assert!(world.app.has_session(), "{}", world.text());
    }
}

#[test]
fn every_failure_is_said_and_leaves_the_button_and_the_password() {
    let refusals = [
        ("tantangan_tidak_berlaku", Problem::ChallengeOver, true),
        ("kunci_tidak_dikenal", Problem::KeyUnknown, false),
    ];
    for (alasan, problem, stays) in refusals {
        let mut world = ended();
        world
            .answers
            .insert("/v1/perangkat/masuk", envelope(201, Some(alasan), &json!(null)));
        world.open("masuk");
        lock(&mut world, Delivery::Owner);
        assert!(world.shows(&problem), "{alasan}: {}", world.text());
        assert_eq!(world.app.keys.is_usable(KARTU), stays, "{alasan}");
        assert!(!world.app.has_session());
        // Another password sign-in makes another key, under another name.
        if !stays {
            let first: DaftarkanPerangkat = body(calls(&world, "/v1/perangkat")[0]);
            world.sign_in();
            let registered = calls(&world, "/v1/perangkat");
            let last: DaftarkanPerangkat = body(registered[registered.len() - 1]);
            assert!(last.perangkat != first.perangkat && last.kuncipublik != first.kuncipublik);
            assert!(world.app.keys.is_usable(KARTU));
        }
    }
    for status in [500, 503, 404] {
        let mut world = ended();
        let body = format!("{{\"metadata\":{{\"code\":{status},\"message\":\"-\"}}}}");
        world
            .answers
            .insert("/v1/perangkat/tantangan", (status, body.into_bytes()));
        world.open("masuk");
        lock(&mut world, Delivery::Owner);
        assert!(world.text().contains("Pakai kata sandi"), "{status}: {}", world.text());
        assert!(world.app.keys.is_usable(KARTU), "{status}");
    }
}

#[test]
fn an_answer_for_another_person_begins_nothing() {
    let mut world = ended();
    world.answer("/v1/perangkat/masuk", &json!({"token": "t9", "nomorkartu": OTHER}));
    world.open("masuk");
    lock(&mut world, Delivery::Owner);
    assert!(!world.app.has_session());
    assert_eq!(world.app.sessions.owner.as_deref(), Some(KARTU));
    // Nor is anybody asked whether that person is to be kept here.
    assert_eq!(world.app.screen().route, "masuk", "{}", world.text());
    assert!(!world.app.sessions.has_candidate());
}

#[test]
fn a_phone_that_was_ended_elsewhere_says_so_with_the_day_keeps_what_it_shows_and_offers_the_password() {
    let at_ms = START_MS - 3_600_000;
    // At its next call in the session that it had, and at its next try to begin one.
    for in_session in [true, false] {
        let mut world = if in_session { World::new() } else { ended() };
        if in_session {
            world.sign_in();
            let body = json!({"metadata": {"code": 401, "message": "-", "alasan": "perangkat_dikeluarkan"}, "response": {"pada_ms": at_ms}});
            world
                .answers
                .insert("/v1/keluarga", (401, body.to_string().into_bytes()));
            world.event(Event::Refreshed);
        } else {
            let refusal = envelope(201, Some("perangkat_dikeluarkan"), &json!({"pada_ms": at_ms}));
            world.answers.insert("/v1/perangkat/masuk", refusal);
            world.open("masuk");
            lock(&mut world, Delivery::Owner);
        }
        assert!(!world.app.has_session());
        assert!(!world.app.keys.is_usable(KARTU), "{in_session}");
        assert!(world.disk.keeps(&Resource::Keluarga), "{in_session}");
        world.open("masuk");
        let text = world.text();
        assert!(
            text.contains("HP ini dikeluarkan dari HP lain pada 24 November 2026"),
            "{text}"
        );
        assert!(text.contains("Kata sandi"), "{text}");
        // Also after a restart, and no longer once somebody signed in.
        let mut again = world.reborn();
        again.open("masuk");
        assert!(again.text().contains("HP ini dikeluarkan"), "{}", again.text());
        world.answer("/v1/keluarga", &family(KARTU));
        world.sign_in();
        assert_eq!(world.app.keys.seen(Some(KARTU), 0).ended_ms, None);
    }
}

#[test]
fn the_key_goes_with_signing_out_and_with_whoever_takes_its_owners_place_and_stays_with_who_wants_to_be_known() {
    let seed = |world: &World| String::from_utf8(world.disk.settings["kunci"].clone()).unwrap();
    let mut world = World::new();
    world.sign_in();
    assert!(seed(&world).contains("seed"));
    world.ask(Ask::SignOut);
    assert!(!seed(&world).contains("seed"), "{}", seed(&world));
    assert_eq!(world.asked("/v1/keluar"), 1);

    let mut world = World::new();
    world.sign_in();
    world.ask(Ask::SignOutKnown);
    world.event(Event::Refreshed);
    assert!(world.app.keys.is_usable(KARTU));
    assert_eq!(world.asked("/v1/keluar?tetap=ya"), 1, "{:?}", world.calls);
    world.answer("/v1/masuk", &json!({"token": "t2", "nomorkartu": OTHER}));
    world.open("masuk");
    world.tap("pakai-sandi");
    world.edit("identitas", KARTU);
    world.edit("kata-sandi", "Contoh#123");
    world.edit("jawaban", "5");
    world.tap("masuk");
    assert!(
        world.app.keys.is_usable(KARTU),
        "nothing is gone before it is said who stays"
    );
    world.tap("ganti");
    assert_eq!(world.app.sessions.owner.as_deref(), Some(OTHER));
    assert!(
        !world.app.keys.is_usable(KARTU) && !seed(&world).contains(KARTU),
        "{}",
        seed(&world)
    );
}

#[test]
fn neither_a_seed_nor_a_signature_is_in_debug_or_a_draft() {
    let mut world = ended();
    world.open("masuk");
    lock(&mut world, Delivery::Owner);
    world.a_second_later();
    let kept: Value = serde_json::from_slice(&world.disk.settings["kunci"]).unwrap();
    let seed = kept["keys"][KARTU]["seed"].as_str().unwrap().to_owned();
    let masuk: MasukPerangkat = body(calls(&world, "/v1/perangkat/masuk")[0]);
    let debug = format!("{:?} {:?}", world.app, world.calls);
    let drafts: Vec<u8> = world.disk.drafts.values().flatten().copied().collect();
    let drafts = String::from_utf8_lossy(&drafts).into_owned();
    for secret in [&seed, &masuk.tandatangan, &masuk.tantangan] {
        assert!(!debug.contains(secret.as_str()) && !drafts.contains(secret.as_str()));
    }
}

#[test]
fn a_key_that_cannot_be_read_is_made_anew_and_one_of_another_version_is_no_dead_end() {
    let mut world = World::new();
    world.sign_in();
    for body in [
        b"".as_slice(),
        b"{}",
        b"7",
        br#"{"keys":{"0009900000011":{"id":"x","seed":"?","known":false}}}"#,
    ] {
        let mut disk = world.disk.clone();
        disk.settings.insert("kunci".into(), body.to_vec());
        let mut again = World::on(disk);
        again.event(Event::Refreshed);
        assert!(again.app.keys.is_usable(KARTU), "{}", String::from_utf8_lossy(body));
    }
}

#[test]
fn a_promise_made_after_the_session_ended_is_sent_after_one_look_at_the_phone() {
    use crate::data::{Perintah, uji};
    let mut world = ended();
    world.answer("/v1/uji", &json!(null));
    world.ask(Ask::Do(Perintah::Uji(uji::Perintah::Sekilas)));
    assert_eq!(
        world.disk.commands.len(),
        1,
        "promised before anybody is asked anything"
    );
    assert_eq!(world.app.screen().route, "masuk");
    world.feed(Input::Resumed);
    lock(&mut world, Delivery::Owner);
    assert_eq!(world.asked("/v1/uji"), 1);
    assert_eq!(world.app.screen().route, "beranda");
}

/// A new phone on which nobody was ever signed in.
fn new_phone() -> World {
    let mut world = World::new();
    world.answer(
        "/v1/perangkat/izin",
        &json!({"tiket": "tiket-rahasia", "kode": "12345678", "berlaku_s": 300}),
    );
    world.answer("/v1/perangkat/izin/cek", &json!({"nomorkartu": null}));
    world.answer("/v1/perangkat/tantangan", &json!({"tantangan": CHALLENGE}));
    world.answer("/v1/perangkat/masuk", &json!({"token": "t9", "nomorkartu": KARTU}));
    world.open("masuk");
    world.tap("hp-lama");
    world
}

#[test]
fn a_new_phone_shows_a_code_and_is_in_as_soon_as_an_old_one_lets_it_in() {
    let mut world = new_phone();
    assert!(world.text().contains("1234 5678"), "{}", world.text());
    world.pass(30_000);
    assert!(!world.app.has_session());
    world.answer("/v1/perangkat/izin/cek", &json!({"nomorkartu": KARTU}));
    world.pass(6_000);
    assert!(world.app.has_session(), "{}", world.text());
    assert_eq!(world.app.screen().route, "beranda");
    // Its key is the one that it showed, and it begins the next session as well.
    assert!(world.app.keys.is_usable(KARTU));
    assert_eq!(world.asked("/v1/perangkat"), 0, "it is known already");
    over(&mut world);
    world.tap("masuk");
    lock(&mut world, Delivery::Owner);
    assert!(world.app.has_session());
}

#[test]
fn a_code_that_nobody_typed_runs_out_and_another_one_is_a_tap_away() {
    let mut world = new_phone();
    world.answers.insert(
        "/v1/perangkat/izin/cek",
        envelope(201, Some("kode_kedaluwarsa"), &json!(null)),
    );
    world.pass(6_000);
    assert!(world.shows(&Problem::CodeExpired), "{}", world.text());
    world.answer("/v1/perangkat/izin/cek", &json!({"nomorkartu": null}));
    world.tap("minta-kode");
    assert!(world.text().contains("1234 5678"), "{}", world.text());
    // Time alone ends it as well, and nothing is asked for ever.
    world.pass(400_000);
    let asked = world.asked("/v1/perangkat/izin/cek");
    world.pass(400_000);
    assert_eq!(world.asked("/v1/perangkat/izin/cek"), asked);
    assert!(world.text().contains("Minta kode"), "{}", world.text());
}

#[test]
fn what_a_new_phone_waits_with_is_in_no_debug_and_the_code_is_shown_only_once_its_key_is_kept() {
    let mut world = new_phone();
    let debug = format!("{:?}", world.app.keys) + &format!("{:?}", world.app.keys.seen(None, 0));
    assert!(
        !debug.contains("12345678") && !debug.contains("tiket-rahasia"),
        "{debug}"
    );
    world.event(Event::Back);
    let mut world = World::new();
    world.store = |_| Err(StoreFailure::DiskFull);
    world.open("masuk");
    world.tap("hp-lama");
    assert_eq!(world.asked("/v1/perangkat/izin"), 0);
    assert!(world.shows(&Problem::StoreFailed), "{}", world.text());
}

#[test]
fn the_password_is_changed_after_a_proof_and_is_kept_nowhere() {
    let mut world = World::new();
    world.sign_in();
    world.pass(6 * 60_000);
    world.answer("/v1/sandi", &json!({"token": "t7", "nomorkartu": KARTU}));
    world.open("pengaturan/sandi");
    for (field, text) in [
        ("kata-sandi-lama", "Contoh-01!"),
        ("sandi", "Baru-0001!"),
        ("kata-sandi-ulang", "Baru-0001!"),
    ] {
        world.edit(field, text);
    }
    world.tap("ganti");
    assert_eq!(
        (world.app.screen().route.as_str(), world.asked("/v1/sandi")),
        ("pastikan", 0)
    );
    world.tap("kunci");
    lock(&mut world, Delivery::Owner);
    assert_eq!(world.asked("/v1/sandi"), 1);
    assert!(world.text().contains("Kata sandi sudah diganti"), "{}", world.text());
    assert!(world.app.has_session());
    world.a_second_later();
    world.feed(Input::Suspended);
    for secret in ["Contoh-01!", "Baru-0001!"] {
        assert!(!world.disk.text().contains(secret) && !format!("{:?}", world.app).contains(secret));
    }
}

/// Whoever lets another phone in gives it the whole account: an unlocked phone in a stranger's hand is not enough.
#[test]
fn another_phone_is_let_in_only_after_a_proof() {
    let mut world = World::new();
    world.sign_in();
    world.pass(6 * 60_000);
    let asks = json!({"nama": "HP Android CTH1", "pada_ms": START_MS});
    world.answer("/v1/perangkat/izin/lihat", &asks);
    world.answer("/v1/perangkat/izin/beri", &asks);
    world.open("pengaturan/perangkat/izinkan");
    world.edit("kode", "12345678");
    world.tap("cek");
    assert!(world.text().contains("HP Android CTH1"), "{}", world.text());
    world.tap("izinkan");
    assert_eq!(
        (
            world.app.screen().route.as_str(),
            world.asked("/v1/perangkat/izin/beri")
        ),
        ("pastikan", 0)
    );
    world.tap("kunci");
    lock(&mut world, Delivery::Owner);
    assert_eq!(world.asked("/v1/perangkat/izin/beri"), 1, "{}", world.text());
}

fn visited() -> Value {
    json!({"tiket": [{"kodebooking": "CTH-1", "kodeppk": "9901U020", "nomorkartu": KARTU, "nomorantrean": "A1", "angkaantrean": 1,
        "kodepoli": "001", "namapoli": "Umum", "namadokter": "dr. Rina Contoh", "jampraktek": "08:00-12:00", "tanggalperiksa": "2026-11-18",
        "namafaskes": "Klinik Contoh", "zona": "WIB", "status": "selesai"}]})
}

/// What a person had to do since a moment: fields that were typed into, taps.
struct Count {
    fields: usize,
    taps: usize,
}

/// The second start of the app, also where the session has ended meanwhile at the gateway and the phone does not know it yet, or does:
/// nothing is typed, and one tap promises a number again.
#[test]
fn from_the_second_start_on_a_number_is_promised_with_one_tap_and_nothing_typed() {
    for ended in ["no", "unheard", "heard"] {
        let mut world = World::new();
        world.answer("/v1/antrean", &visited());
        world.sign_in();
        world.a_second_later();
        let mut again = World::on(world.disk.clone());
        again.answer("/v1/antrean", &visited());
        again.answer("/v1/antrean/fktp", &json!(null));
        if ended != "no" {
            again.answer("/v1/perangkat/tantangan", &json!({"tantangan": CHALLENGE}));
            again.answer("/v1/perangkat/masuk", &json!({"token": "t9", "nomorkartu": KARTU}));
        }
        let over = (401, br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec());
        if ended == "heard" {
            let kept = again.answers.insert("/v1/keluarga", over.clone());
            again.event(Event::Refreshed);
            again.answers.insert("/v1/keluarga", kept.unwrap());
            assert!(!again.app.has_session());
        }
        again.feed(Input::Resumed);
        if ended == "unheard" {
            again.answers.insert("/v1/antrean/fktp", over);
        }
        let mut count = Count { fields: 0, taps: 0 };
        assert!(
            again.text().contains("Ambil nomor lagi di Klinik Contoh"),
            "{ended}: {}",
            again.text()
        );
        again.tap("ambil-lagi");
        count.taps += 1;
        assert_eq!(again.disk.commands.len(), 1, "{ended}: promised, on the disk");
        if ended != "no" {
            // The phone asks by itself who is there; that is its own business, and no tap in this app.
            again.answer("/v1/antrean/fktp", &json!(null));
            lock(&mut again, Delivery::Owner);
        }
        assert!(again.app.has_session(), "{ended}");
        let sent = calls(&again, "/v1/antrean/fktp");
        let last = sent.last().unwrap();
        let token = if ended == "no" { "t1" } else { "t9" };
        assert_eq!(last.token.as_deref(), Some(token), "{ended}");
        assert_eq!((count.fields, count.taps), (0, 1), "{ended}");
        let keys: std::collections::BTreeSet<_> = sent.iter().map(|call| call.idempotency_key.clone()).collect();
        assert_eq!(keys.len(), 1, "{ended}: one number, however often it was sent");
    }
}

/// Both are in, each with a key; `OTHER` uses the phone and has a PIN.
fn two() -> World {
    let mut world = World::new();
    world.sign_in();
    world.answer("/v1/keluarga", &family(OTHER));
    world.another("t2", OTHER);
    world.tap("tambahkan");
    assert_eq!(world.app.sessions.owner.as_deref(), Some(OTHER));
    world.event(Event::Refreshed);
    assert!(world.app.keys.is_usable(KARTU) && world.app.keys.is_usable(OTHER));
    world.ask(Ask::SetPin(Pin("582914".into())));
    world
}

fn use_the_other(world: &mut World) {
    world.open("akun");
    world.tap("pakai-akun");
}

#[test]
fn each_of_two_on_a_phone_has_a_key_that_goes_with_its_owner_alone() {
    // Signing out takes one's own.
    let mut world = two();
    world.ask(Ask::SignOut);
    assert!(world.app.keys.is_usable(KARTU) && !world.app.keys.is_usable(OTHER));
    // So does being taken away, whoever uses the phone; and a kill before that was written leaves nothing.
    let mut world = two();
    let both = world.disk.settings["kunci"].clone();
    world.ask(Ask::Account(crate::page::AccountAsk::Remove(
        crate::rules::nomor::NomorKartu::parse(KARTU).unwrap(),
    )));
    assert!(!world.app.keys.is_usable(KARTU) && world.app.keys.is_usable(OTHER));
    let kept = |world: &World| String::from_utf8(world.disk.settings["kunci"].clone()).unwrap();
    assert!(!kept(&world).contains(KARTU));
    let mut disk = world.disk.clone();
    disk.settings.insert("kunci".into(), both);
    let again = World::on(disk);
    assert!(!kept(&again).contains(KARTU) && kept(&again).contains(OTHER));
}

#[test]
fn on_a_shared_phone_its_lock_opens_no_key_and_the_pin_of_the_owner_does() {
    let mut world = two();
    over(&mut world);
    world.answer("/v1/perangkat/masuk", &json!({"token": "t9", "nomorkartu": OTHER}));
    world.requests.clear();
    world.open("masuk");
    assert!(world.requests.is_empty(), "nobody is asked for a finger");
    // Even if something asked for it, it would prove nothing.
    world.ask(Ask::Bring("kunci", crate::page::Wish::Owner { reason: "-".into() }));
    lock(&mut world, Delivery::Owner);
    assert_eq!(world.asked("/v1/perangkat/tantangan"), 0);
    assert_eq!(world.app.screen().route, "pastikan");
    world.edit("pin", "582914");
    world.tap("pakai-pin");
    assert!(world.app.has_session(), "{}", world.text());
    assert_eq!(world.app.screen().route, "beranda");
    assert_eq!(world.app.sessions.owner.as_deref(), Some(OTHER));
}

#[test]
fn without_a_pin_a_shared_phone_asks_for_the_password() {
    let mut world = two();
    use_the_other(&mut world);
    world.open("beranda");
    over(&mut world);
    assert!(world.app.keys.is_usable(KARTU) && !world.app.key_is_at_hand());
    world.open("masuk");
    assert!(world.text().contains("Kata sandi"), "{}", world.text());
    assert!(!world.text().contains("PIN"), "{}", world.text());
}

#[test]
fn a_session_that_begins_after_another_one_took_up_the_phone_is_nobodys() {
    let mut world = two();
    over(&mut world);
    world.answer("/v1/perangkat/masuk", &json!({"token": "t9", "nomorkartu": OTHER}));
    world.slow = vec!["/v1/perangkat/masuk"];
    world.open("masuk");
    world.tap("pakai-pin");
    world.edit("pin", "582914");
    world.tap("pakai-pin");
    assert_eq!(world.waiting.len(), 1);
    use_the_other(&mut world);
    world.answer_slow();
    assert_eq!(world.app.sessions.owner.as_deref(), Some(KARTU));
    assert!(
        world
            .app
            .sessions
            .accounts()
            .iter()
            .all(|account| account.owner == KARTU)
    );
    world.event(Event::Refreshed);
    let told: Vec<_> = calls(&world, "/v1/keluar?tetap=ya");
    assert_eq!(
        told.iter().filter(|call| call.token.as_deref() == Some("t9")).count(),
        1
    );
}

#[test]
fn a_phone_that_another_one_ended_for_one_account_keeps_the_key_of_the_other() {
    use crate::data::{Perintah, uji};
    let mut world = two();
    let body = json!({"metadata": {"code": 401, "message": "-", "alasan": "perangkat_dikeluarkan"}, "response": {"pada_ms": START_MS}});
    world.answers.insert("/v1/uji", (401, body.to_string().into_bytes()));
    world.slow = vec!["/v1/uji"];
    world.ask(Ask::Do(Perintah::Uji(uji::Perintah::Sekilas)));
    use_the_other(&mut world);
    world.answer_slow();
    assert!(world.app.keys.is_usable(KARTU) && !world.app.keys.is_usable(OTHER));
    assert!(world.app.has_session(), "whoever uses the phone is still in");
    assert_eq!(world.app.screen().route, "akun");
}

#[test]
fn whoever_was_let_in_beside_another_is_asked_about_and_goes_with_their_key_where_they_are_not_kept() {
    for keep in [true, false] {
        let mut world = ended();
        world.answer(
            "/v1/perangkat/izin",
            &json!({"tiket": "tiket-rahasia", "kode": "12345678", "berlaku_s": 300}),
        );
        world.answer("/v1/perangkat/izin/cek", &json!({"nomorkartu": null}));
        world.answer("/v1/perangkat/masuk", &json!({"token": "t9", "nomorkartu": OTHER}));
        world.open("masuk/hp-lama");
        world.answer("/v1/perangkat/izin/cek", &json!({"nomorkartu": OTHER}));
        world.pass(6_000);
        assert_eq!(world.app.screen().route, "akun/tambah", "{}", world.text());
        world.tap(if keep { "tambahkan" } else { "jangan-simpan" });
        assert!(world.app.keys.is_usable(KARTU));
        assert_eq!(world.app.keys.is_usable(OTHER), keep);
        assert_eq!(world.app.has_session(), keep);
        // A key is no proof for what wants one.
        world.ask(Ask::SetPin(Pin("582914".into())));
        world.feed(Input::Resumed);
        assert_eq!(world.app.screen().route, "pastikan");
    }
}
