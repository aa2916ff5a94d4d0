//! Phones with a key of their own: what begins a session, and everything that must not.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jkn_core::rules::perangkat::{Maksud, teks_tanda};
use ring::signature::{Ed25519KeyPair, KeyPair as _};

use super::*;

const RANGGA: &str = "0009900000021";

/// A phone as the app is one.
struct Phone {
    id: String,
    pair: Ed25519KeyPair,
}

impl Phone {
    fn new(n: u8) -> Self {
        Self {
            id: format!("0000000{n}-aaaa-4aaa-8aaa-aaaaaaaaaaaa"),
            pair: Ed25519KeyPair::from_seed_unchecked(&[n; 32]).unwrap(),
        }
    }

    fn public(&self) -> String {
        STANDARD.encode(self.pair.public_key())
    }

    fn sign(&self, maksud: Maksud, kartu: &str, sekali: &str) -> String {
        let text = teks_tanda(maksud, &self.id, kartu, sekali).unwrap();
        STANDARD.encode(self.pair.sign(text.as_bytes()))
    }

    fn registration(&self, kartu: &str) -> Value {
        json!({"perangkat": self.id, "nama": "HP contoh", "kuncipublik": self.public(),
            "bukti": self.sign(Maksud::Daftar, kartu, "")})
    }

    fn known(self, gateway: &Gateway, token: &str, kartu: &str) -> Self {
        let answer = gateway.say("/v1/perangkat", Some(token), &self.registration(kartu));
        assert_eq!(answer.metadata.code, 200, "{answer:?}");
        self
    }

    fn enter(&self, gateway: &Gateway, tantangan: &str, tandatangan: &str) -> Envelope {
        let body = json!({"perangkat": self.id, "tantangan": tantangan, "tandatangan": tandatangan});
        gateway.say("/v1/perangkat/masuk", None, &body)
    }

    /// Everything as it should be.
    fn sign_in(&self, gateway: &Gateway, kartu: &str) -> Envelope {
        let tantangan = gateway.challenge(&self.id);
        self.enter(gateway, &tantangan, &self.sign(Maksud::Masuk, kartu, &tantangan))
    }
}

impl Gateway {
    fn say(&self, path: &str, token: Option<&str>, body: &Value) -> Envelope {
        envelope(&self.ask(&post(path, token, None, body)))
    }

    fn challenge(&self, id: &str) -> String {
        let answer = self.say("/v1/perangkat/tantangan", None, &json!({"perangkat": id}));
        content(&answer)["tantangan"].as_str().unwrap().to_owned()
    }

    fn phones(&self, token: &str) -> Vec<Value> {
        self.done("/v1/perangkat", Some(token))["perangkat"]
            .as_array()
            .unwrap()
            .clone()
    }

    fn end(&self, token: &str, key: &str, id: &Value) -> Envelope {
        envelope(&self.ask(&post("/v1/perangkat/cabut", Some(token), Some(key), &json!({"id": id}))))
    }
}

fn token(envelope: &Envelope) -> String {
    content(envelope)["token"].as_str().unwrap().to_owned()
}

#[test]
fn a_signed_challenge_begins_a_session_of_its_own_account() {
    let gateway = Gateway::new();
    let phone = Phone::new(1).known(&gateway, &gateway.family(1), SARI);
    let entered = phone.sign_in(&gateway, SARI);
    assert_eq!(content(&entered)["nomorkartu"], SARI, "{entered:?}");
    let phones = gateway.phones(&token(&entered));
    assert_eq!((phones.len(), &phones[0]["ini"]), (1, &json!(true)));
}

#[test]
fn a_challenge_serves_once_whatever_came_of_it_and_two_minutes() {
    let gateway = Gateway::new();
    let phone = Phone::new(1).known(&gateway, &gateway.family(1), SARI);
    let tantangan = gateway.challenge(&phone.id);
    let right = phone.sign(Maksud::Masuk, SARI, &tantangan);
    assert_eq!(phone.enter(&gateway, &tantangan, &right).metadata.code, 200);
    let replayed = phone.enter(&gateway, &tantangan, &right);
    assert_eq!(alasan(&replayed), (201, "tantangan_tidak_berlaku"));
    // Spent by a wrong signature as well.
    let tantangan = gateway.challenge(&phone.id);
    assert_eq!(
        alasan(&phone.enter(&gateway, &tantangan, "AAAA")),
        (201, "kunci_tidak_dikenal")
    );
    let right = phone.sign(Maksud::Masuk, SARI, &tantangan);
    assert_eq!(
        alasan(&phone.enter(&gateway, &tantangan, &right)),
        (201, "tantangan_tidak_berlaku")
    );
    for (age_ms, code) in [(2 * MINUTE - 1, 200), (2 * MINUTE, 201)] {
        let tantangan = gateway.challenge(&phone.id);
        gateway.pass(age_ms);
        let late = phone.enter(&gateway, &tantangan, &phone.sign(Maksud::Masuk, SARI, &tantangan));
        assert_eq!(late.metadata.code, code, "{age_ms}");
    }
    // One that nobody gave out.
    let made_up = "0".repeat(64);
    let signed = phone.sign(Maksud::Masuk, SARI, &made_up);
    assert_eq!(
        alasan(&phone.enter(&gateway, &made_up, &signed)),
        (201, "tantangan_tidak_berlaku")
    );
}

#[test]
fn a_signature_for_another_purpose_phone_account_or_version_begins_nothing() {
    let gateway = Gateway::new();
    let phone = Phone::new(1).known(&gateway, &gateway.family(1), SARI);
    let other = Phone::new(2).known(&gateway, &gateway.family(2), RANGGA);
    let signatures: [fn(&Phone, &Phone, &str) -> String; 6] = [
        |phone, _, tantangan| phone.sign(Maksud::Daftar, SARI, tantangan),
        |phone, _, tantangan| phone.sign(Maksud::Izin, SARI, tantangan),
        |phone, _, tantangan| phone.sign(Maksud::Masuk, RANGGA, tantangan),
        |_, other, tantangan| other.sign(Maksud::Masuk, SARI, tantangan),
        |_, other, tantangan| other.sign(Maksud::Masuk, RANGGA, tantangan),
        |phone, _, tantangan| {
            let text = teks_tanda(Maksud::Masuk, &phone.id, SARI, tantangan).unwrap();
            STANDARD.encode(phone.pair.sign(text.replace(":1:masuk", ":2:masuk").as_bytes()))
        },
    ];
    for (at, sign) in signatures.into_iter().enumerate() {
        let tantangan = gateway.challenge(&phone.id);
        let entered = phone.enter(&gateway, &tantangan, &sign(&phone, &other, &tantangan));
        assert_eq!(alasan(&entered), (201, "kunci_tidak_dikenal"), "{at}");
    }
    // A challenge that was given to another phone.
    let theirs = gateway.challenge(&other.id);
    let entered = phone.enter(&gateway, &theirs, &phone.sign(Maksud::Masuk, SARI, &theirs));
    assert_eq!(alasan(&entered), (201, "tantangan_tidak_berlaku"));
}

#[test]
fn whether_a_phone_is_known_ended_or_was_never_heard_of_nobody_without_its_key_can_tell() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let known = Phone::new(1).known(&gateway, &sari, SARI);
    let ended = Phone::new(2).known(&gateway, &sari, SARI);
    let list = gateway.phones(&sari);
    let id = list.iter().find(|row| row["ini"] == json!(true)).unwrap()["id"].clone();
    assert_eq!(gateway.end(&sari, "k1", &id).metadata.code, 200);
    let never = Phone::new(3);
    let shape = |phone: &Phone| {
        let body = json!({"perangkat": phone.id});
        let response = gateway.ask(&post("/v1/perangkat/tantangan", None, None, &body));
        let text = String::from_utf8(response.body).unwrap();
        let tantangan = content(&Envelope::read(&text).unwrap())["tantangan"]
            .as_str()
            .unwrap()
            .to_owned();
        let entered = gateway.ask(&post(
            "/v1/perangkat/masuk",
            None,
            None,
            &json!({"perangkat": phone.id, "tantangan": tantangan, "tandatangan": STANDARD.encode([7; 64])}),
        ));
        (
            response.status,
            text.replace(&tantangan, "*"),
            tantangan.len(),
            entered.body,
        )
    };
    let of_the_known = shape(&known);
    assert_eq!(of_the_known.2, 64);
    assert_eq!(shape(&ended), of_the_known);
    assert_eq!(shape(&never), of_the_known);
    // Its own key is told what happened, and when.
    let told = ended.sign_in(&gateway, SARI);
    assert_eq!(alasan(&told), (201, "perangkat_dikeluarkan"));
    assert_eq!(content(&told)["pada_ms"], gateway.now_ms.get());
}

#[test]
fn a_registration_repeats_without_harm_and_takes_nobody_elses_name_or_key() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let phone = Phone::new(1).known(&gateway, &sari, SARI).known(&gateway, &sari, SARI);
    assert_eq!(gateway.phones(&sari).len(), 1);
    // Somebody else who has read the registration on its way.
    let rangga = gateway.family(2);
    for body in [phone.registration(SARI), phone.registration(RANGGA)] {
        let refused = gateway.say("/v1/perangkat", Some(&rangga), &body);
        assert_eq!(alasan(&refused), (201, "kunci_tidak_sah"));
    }
    // Another key under the same name.
    let mut changed = Phone::new(2);
    changed.id.clone_from(&phone.id);
    let refused = gateway.say("/v1/perangkat", Some(&gateway.family(1)), &changed.registration(SARI));
    assert_eq!(alasan(&refused), (201, "kunci_tidak_sah"));
    assert_eq!(phone.sign_in(&gateway, SARI).metadata.code, 200);
}

#[test]
fn an_ended_phone_is_told_at_its_next_call_and_its_key_never_serves_again() {
    let gateway = Gateway::new();
    let old = Phone::new(1).known(&gateway, &gateway.family(1), SARI);
    let of_the_old = token(&old.sign_in(&gateway, SARI));
    let new = Phone::new(2).known(&gateway, &gateway.family(1), SARI);
    let of_the_new = token(&new.sign_in(&gateway, SARI));
    // Its session is over because another one began: that is no end of the phone.
    let over = gateway.ask(&get("/v1/keluarga", Some(&of_the_old)));
    assert_eq!(alasan(&envelope(&over)), (401, "sesi_berakhir"));
    let list = gateway.phones(&of_the_new);
    let id = list.iter().find(|row| row["ini"] == json!(false)).unwrap()["id"].clone();
    assert_eq!(gateway.end(&of_the_new, "k1", &id).metadata.code, 200);
    let at_ms = gateway.now_ms.get();
    gateway.pass(HOUR);
    let over = gateway.ask(&get("/v1/keluarga", Some(&of_the_old)));
    let over = envelope(&over);
    assert_eq!(alasan(&over), (401, "perangkat_dikeluarkan"));
    assert_eq!(content(&over)["pada_ms"], at_ms);
    assert_eq!(alasan(&old.sign_in(&gateway, SARI)), (201, "perangkat_dikeluarkan"));
    // Not with the password either: an ended key is never known again.
    let again = gateway.say("/v1/perangkat", Some(&gateway.family(1)), &old.registration(SARI));
    assert_eq!(alasan(&again), (201, "perangkat_dikeluarkan"));
    // Ended once: the second time there is nothing to end.
    let sari = gateway.family(1);
    assert_eq!(alasan(&gateway.end(&sari, "k2", &id)), (201, "perangkat_tidak_ada"));
}

#[test]
fn nobody_ends_a_phone_of_another_account() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let phone = Phone::new(1).known(&gateway, &sari, SARI);
    let id = gateway.phones(&sari)[0]["id"].clone();
    let refused = gateway.end(&gateway.family(2), "k1", &id);
    assert_eq!(alasan(&refused), (201, "perangkat_tidak_ada"));
    assert_eq!(phone.sign_in(&gateway, SARI).metadata.code, 200);
}

#[test]
fn the_sixth_phone_takes_the_place_of_the_one_that_was_not_used_for_longest() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let phones: Vec<Phone> = (1..=5)
        .map(|n| {
            gateway.pass(MINUTE);
            Phone::new(n).known(&gateway, &sari, SARI)
        })
        .collect();
    gateway.pass(MINUTE);
    assert_eq!(phones[0].sign_in(&gateway, SARI).metadata.code, 200);
    Phone::new(6).known(&gateway, &gateway.family(1), SARI);
    assert_eq!(gateway.phones(&gateway.family(1)).len(), 5);
    assert_eq!(
        alasan(&phones[1].sign_in(&gateway, SARI)),
        (201, "perangkat_dikeluarkan")
    );
    assert_eq!(phones[0].sign_in(&gateway, SARI).metadata.code, 200);
}

#[test]
fn signing_out_ends_the_phone_unless_it_is_to_stay_known() {
    for (path, code) in [("/v1/keluar", 201), ("/v1/keluar?tetap=ya", 200)] {
        let gateway = Gateway::new();
        let sari = gateway.family(1);
        let phone = Phone::new(1).known(&gateway, &sari, SARI);
        gateway.say(path, Some(&sari), &json!(null));
        assert_eq!(phone.sign_in(&gateway, SARI).metadata.code, code, "{path}");
    }
}

#[test]
fn a_pause_after_wrong_passwords_does_not_lock_out_who_has_the_key() {
    let gateway = Gateway::new();
    let phone = Phone::new(1).known(&gateway, &gateway.family(1), SARI);
    for _ in 0..5 {
        gateway.try_sign_in(SARI, "salah");
    }
    assert_eq!(alasan(&gateway.try_sign_in(SARI, "Contoh-01!")), (201, "akun_terkunci"));
    assert_eq!(phone.sign_in(&gateway, SARI).metadata.code, 200);
}

#[test]
fn a_changed_password_is_the_one_that_counts_and_every_phone_can_read_who_changed_it() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let phone = Phone::new(1).known(&gateway, &sari, SARI);
    let change = |token: &str, lama: &str, baru: &str| {
        gateway.say("/v1/sandi", Some(token), &json!({"sandilama": lama, "sandibaru": baru}))
    };
    assert_eq!(alasan(&change(&sari, "salah", "Baru-0001!")), (201, "sandi_lama_salah"));
    assert_eq!(alasan(&change(&sari, "Contoh-01!", "lemah")), (201, "sandi_lemah"));
    assert_eq!(alasan(&change(&sari, "Contoh-01!", "Contoh-01!")), (201, "sandi_lemah"));
    let changed = change(&sari, "Contoh-01!", "Baru-0001!");
    let renewed = token(&changed);
    assert_eq!(
        alasan(&gateway.try_sign_in(SARI, "Contoh-01!")),
        (201, "kata_sandi_salah")
    );
    // The session goes on as another one, and the key of the phone goes on serving.
    let told = gateway.done("/v1/perangkat", Some(&renewed));
    assert_eq!(told["sandidiganti"]["oleh"], "HP contoh");
    assert_eq!(told["perangkat"][0]["ini"], true);
    assert_eq!(phone.sign_in(&gateway, SARI).metadata.code, 200);
    assert_eq!(gateway.try_sign_in(SARI, "Baru-0001!").metadata.code, 200);
}

#[test]
fn wrong_old_passwords_pause_the_account_as_at_sign_in() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let wrong = || {
        gateway.say(
            "/v1/sandi",
            Some(&sari),
            &json!({"sandilama": "salah", "sandibaru": "Baru-0001!"}),
        )
    };
    for left in [4, 3, 2, 1] {
        assert_eq!(content(&wrong())["sisa"], left);
    }
    assert_eq!(alasan(&wrong()), (201, "akun_terkunci"));
    let right = json!({"sandilama": "Contoh-01!", "sandibaru": "Baru-0001!"});
    assert_eq!(
        alasan(&gateway.say("/v1/sandi", Some(&sari), &right)),
        (201, "akun_terkunci")
    );
}

fn asks_in(gateway: &Gateway, phone: &Phone) -> Value {
    let body = json!({"perangkat": phone.id, "nama": "HP baru", "kuncipublik": phone.public(),
        "bukti": phone.sign(Maksud::Izin, "", "")});
    let answer = gateway.say("/v1/perangkat/izin", None, &body);
    assert_eq!(answer.metadata.code, 200, "{answer:?}");
    content(&answer)
}

#[test]
fn a_new_phone_is_let_in_by_a_known_one_with_eight_digits_and_no_sms() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let new = Phone::new(9);
    let shown = asks_in(&gateway, &new);
    let (kode, tiket) = (shown["kode"].as_str().unwrap(), &shown["tiket"]);
    assert!(kode.len() == 8 && kode.bytes().all(|b| b.is_ascii_digit()), "{kode}");
    let poll = || gateway.say("/v1/perangkat/izin/cek", None, &json!({"tiket": tiket}));
    assert_eq!(content(&poll())["nomorkartu"], json!(null));
    assert_eq!(alasan(&new.sign_in(&gateway, SARI)), (201, "kunci_tidak_dikenal"));
    let seen = gateway.say("/v1/perangkat/izin/lihat", Some(&sari), &json!({"kode": kode}));
    assert_eq!(content(&seen)["nama"], "HP baru");
    let given = gateway.say("/v1/perangkat/izin/beri", Some(&sari), &json!({"kode": kode}));
    assert_eq!(given.metadata.code, 200, "{given:?}");
    assert_eq!(content(&poll())["nomorkartu"], SARI);
    assert_eq!(content(&new.sign_in(&gateway, SARI))["nomorkartu"], SARI);
    // The code is spent.
    let again = gateway.say(
        "/v1/perangkat/izin/beri",
        Some(&gateway.family(2)),
        &json!({"kode": kode}),
    );
    assert_eq!(alasan(&again), (201, "kode_salah"));
}

#[test]
fn a_code_runs_out_after_five_minutes_and_nobody_guesses_one() {
    let gateway = Gateway::new();
    let sari = gateway.family(1);
    let new = Phone::new(9);
    let shown = asks_in(&gateway, &new);
    gateway.pass(5 * MINUTE);
    let late = gateway.say("/v1/perangkat/izin/cek", None, &json!({"tiket": shown["tiket"]}));
    assert_eq!(alasan(&late), (201, "kode_kedaluwarsa"));
    let give = |kode: &Value| gateway.say("/v1/perangkat/izin/beri", Some(&sari), &json!({"kode": kode}));
    assert_eq!(alasan(&give(&shown["kode"])), (201, "kode_salah"));
    let shown = asks_in(&gateway, &new);
    for left in [3, 2, 1, 0] {
        assert_eq!(content(&give(&json!("00000000")))["sisa"], left);
    }
    let right = give(&shown["kode"]);
    assert_eq!(alasan(&right), (201, "terlalu_sering"));
    gateway.pass(5 * MINUTE);
    let shown = asks_in(&gateway, &new);
    assert_eq!(give(&shown["kode"]).metadata.code, 200);
}

#[test]
fn a_code_is_of_no_use_to_who_does_not_hold_the_new_phones_key() {
    let gateway = Gateway::new();
    let (new, thief) = (Phone::new(9), Phone::new(8));
    let body = json!({"perangkat": new.id, "nama": "HP baru", "kuncipublik": new.public(),
        "bukti": thief.sign(Maksud::Izin, "", "")});
    assert_eq!(
        alasan(&gateway.say("/v1/perangkat/izin", None, &body)),
        (201, "kunci_tidak_sah")
    );
    // A registration's signature is none for this.
    let body = json!({"perangkat": new.id, "nama": "HP baru", "kuncipublik": new.public(),
        "bukti": new.sign(Maksud::Daftar, "", "")});
    assert_eq!(
        alasan(&gateway.say("/v1/perangkat/izin", None, &body)),
        (201, "kunci_tidak_sah")
    );
}
