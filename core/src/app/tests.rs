//! The application against a scripted gateway.

use std::collections::BTreeMap;

use base64::Engine as _;
use serde_json::{Value, json};

use super::*;
use crate::problem::Problem;
use crate::screen::{Block, plain};

const KARTU: &str = "0009900000011";
const START_MS: i64 = 1_795_489_500_000;

/// An application, its disk, and a gateway that answers what it was told to.
struct World {
    app: App,
    disk: BTreeMap<String, ResourceRow>,
    answers: BTreeMap<&'static str, (u16, Vec<u8>)>,
    calls: Vec<CallRequest>,
    timers: Vec<(EffectId, u64)>,
    moment: Moment,
    store: Result<(), StoreFailure>,
    date_ms: i64,
}

fn envelope(code: u16, alasan: Option<&str>, response: &Value) -> (u16, Vec<u8>) {
    let body = json!({"metadata": {"code": code, "message": "-", "alasan": alasan}, "response": response});
    (200, body.to_string().into_bytes())
}

fn family(kartu: &str) -> Value {
    json!({"contoh": true, "peserta": [{"noKartu": kartu, "nik": "9999995708850001", "nama": "Sari Contoh", "pisa": "1",
        "sex": "P", "tglLahir": "1985-08-17", "hakKelas": {"kode": "3", "keterangan": "KELAS III"},
        "jenisPeserta": {"kode": "PBPU", "keterangan": "PEKERJA MANDIRI"},
        "statusPeserta": {"kode": "0", "keterangan": "AKTIF"},
        "provUmum": {"kdProvider": "0102U020", "nmProvider": "Klinik Contoh"}, "tglFktp": "2024-03-01",
        "tglTMT": "2019-06-01", "tglTAT": ""}]})
}

fn bill() -> Value {
    json!({"segmen": "PBPU", "kelas": "3", "anggota": 1, "tunggakan": [], "berjalan": null, "perorang": 35000, "va": []})
}

impl World {
    fn new() -> Self {
        Self::on(BTreeMap::new(), None)
    }

    fn on(disk: BTreeMap<String, ResourceRow>, saved: Option<Vec<u8>>) -> Self {
        let setup = Setup {
            seed: [5; 32],
            language: Language::Id,
            saved,
            generation: 0,
        };
        let bits = base64::engine::general_purpose::STANDARD.encode([0x80]);
        let captcha = json!({"id": "c1", "lebar": 1, "tinggi": 1, "bit": bits, "tanya": "Berapa dua ditambah tiga?"});
        let mut world = Self {
            app: App::new(setup),
            disk,
            answers: BTreeMap::new(),
            calls: vec![],
            timers: vec![],
            moment: Moment {
                wall_ms: START_MS,
                running_ms: 0,
            },
            store: Ok(()),
            date_ms: START_MS,
        };
        world.answers.insert("/v1/captcha", envelope(200, None, &captcha));
        world.answer("/v1/masuk", &json!({"token": "t1", "nomorkartu": KARTU}));
        world.answer("/v1/keluarga", &family(KARTU));
        world.answer("/v1/iuran", &bill());
        world.answer("/v1/antrean", &json!({"tiket": []}));
        let resources = world.disk.values().cloned().collect();
        world.feed(Input::Opened(Restored {
            resources,
            ..Restored::default()
        }));
        world
    }

    fn answer(&mut self, path: &'static str, response: &Value) {
        self.answers.insert(path, envelope(200, None, response));
    }

    fn feed(&mut self, input: Input) {
        let mut queue = self.app.handle(self.moment, input);
        while !queue.is_empty() {
            let effect = queue.remove(0);
            let input = match effect {
                Effect::Store { id, write } => {
                    if self.store.is_ok() {
                        self.write(write);
                    }
                    let result = self.store;
                    Input::Stored { id, result }
                }
                Effect::Call { id, request } => {
                    let path = request.path.split('?').next().unwrap().to_owned();
                    let reply = self.answers.get(path.as_str()).cloned();
                    self.calls.push(request);
                    let date_ms = Some(self.date_ms);
                    let outcome = match reply {
                        Some((status, body)) => CallOutcome::Reply {
                            status,
                            body,
                            etag: Some("\"1\"".into()),
                            retry_after_s: None,
                            date_ms,
                        },
                        None => CallOutcome::Failed(CallFailure::Unreachable),
                    };
                    Input::Called { id, outcome }
                }
                Effect::Timer { id, after_ms } => {
                    self.timers.push((id, after_ms));
                    continue;
                }
                Effect::ScreenChanged | Effect::Shell(_) | Effect::Wipe => continue,
            };
            queue.extend(self.app.handle(self.moment, input));
        }
    }

    fn write(&mut self, write: StoreWrite) {
        match write {
            StoreWrite::PutResource(row) => {
                self.disk.insert(row.key.clone(), row);
            }
            StoreWrite::DropResource { key } => {
                self.disk.remove(&key);
            }
            StoreWrite::ClearResources => self.disk.clear(),
            StoreWrite::PutCommand(_) | StoreWrite::DropCommand { .. } => {}
        }
    }

    fn event(&mut self, event: Event) {
        self.feed(Input::Event(event));
    }

    fn open(&mut self, route: &str) {
        self.event(Event::Opened { route: route.into() });
    }

    fn edit(&mut self, field: &str, value: &str) {
        self.event(Event::Edited {
            generation: self.app.screen().generation,
            field: field.into(),
            value: value.into(),
        });
    }

    fn tap(&mut self, action: &str) {
        self.event(Event::Tapped {
            generation: self.app.screen().generation,
            action: action.into(),
        });
    }

    fn sign_in(&mut self) {
        self.open("masuk");
        self.edit("identitas", KARTU);
        self.edit("kata-sandi", "Contoh#123");
        self.edit("jawaban", "5");
        self.tap("masuk");
    }

    fn text(&self) -> String {
        plain::render(self.app.screen())
    }

    fn shows(&self, problem: &Problem) -> bool {
        let ours = |b: &Block| matches!(b, Block::Problem { code, .. } if code == problem.code());
        self.app.screen().blocks.iter().any(ours)
    }

    fn asked(&self, path: &str) -> usize {
        self.calls.iter().filter(|c| c.path == path).count()
    }
}

#[test]
fn signing_in_leads_home_and_asks_for_what_home_shows() {
    let mut world = World::new();
    world.sign_in();
    assert_eq!(world.app.screen().route, "beranda");
    for path in ["/v1/keluarga", "/v1/iuran", "/v1/antrean"] {
        assert_eq!(world.asked(path), 1, "{path}");
    }
    assert!(world.disk.contains_key("keluarga") && world.disk.contains_key("sesi"));
}

#[test]
fn every_refusal_of_a_sign_in_has_its_problem_and_brings_a_new_captcha() {
    let cases = [
        (
            "kata_sandi_salah",
            json!({"sisa": 3}),
            Problem::WrongPassword { left: Some(3) },
        ),
        ("belum_terdaftar", json!(null), Problem::NotRegistered),
        (
            "akun_terkunci",
            json!({"tunggu": 900}),
            Problem::AccountPaused { wait_s: Some(900) },
        ),
        ("perlu_pemulihan", json!(null), Problem::RecoveryNeeded),
        ("captcha_salah", json!(null), Problem::CaptchaWrong),
        ("captcha_kedaluwarsa", json!(null), Problem::CaptchaExpired),
        ("sebab_baru", json!(null), Problem::SignInRefused { pesan: "-".into() }),
    ];
    for (alasan, isi, problem) in cases {
        let mut world = World::new();
        world.answers.insert("/v1/masuk", envelope(201, Some(alasan), &isi));
        world.sign_in();
        assert!(world.shows(&problem), "{alasan}: {}", world.text());
        assert_eq!(world.app.screen().route, "masuk");
        assert_eq!(world.asked("/v1/captcha"), 2, "{alasan}");
    }
}

#[test]
fn a_web_page_or_half_an_answer_is_a_problem_and_the_old_data_stays() {
    for body in ["<html>Wi-Fi</html>", "{\"metadata\":{\"code\":200"] {
        let mut world = World::new();
        world.sign_in();
        world.answers.insert("/v1/keluarga", (200, body.into()));
        world.event(Event::Refreshed);
        assert!(world.shows(&Problem::NotTheGateway), "{}", world.text());
        assert!(world.app.screen().freshness.is_some());
    }
}

#[test]
fn a_session_that_ends_leaves_everything_readable_and_the_person_where_they_are() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert("/v1/keluarga", (401, vec![]));
    world.event(Event::Refreshed);
    assert!(world.shows(&Problem::SessionEnded), "{}", world.text());
    assert!(world.app.screen().freshness.is_some());
    // Nothing is asked for without a session.
    let before = world.calls.len();
    world.event(Event::Refreshed);
    assert_eq!(world.calls.len(), before);
}

#[test]
fn a_restart_without_network_shows_what_was_kept() {
    let mut world = World::new();
    world.sign_in();
    let mut again = World::on(world.disk.clone(), None);
    again.answers.clear();
    again.feed(Input::Connectivity { online: false });
    assert!(
        again.text().contains("Data per 24 November 2026 pukul 10.05 WIB"),
        "{}",
        again.text()
    );
}

#[test]
fn another_person_on_the_same_phone_finds_nothing_of_the_first() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.tap("keluar");
    world.answer("/v1/masuk", &json!({"token": "t2", "nomorkartu": "0009900000099"}));
    world.answers.remove("/v1/keluarga");
    world.sign_in();
    assert!(!world.disk.contains_key("keluarga"));
    assert!(world.app.screen().freshness.is_none(), "{}", world.text());
    assert!(world.disk.contains_key("sesi"));
}

#[test]
fn a_stale_tap_and_a_tap_that_was_never_offered_do_nothing() {
    let mut world = World::new();
    let stale = world.app.screen().generation;
    world.sign_in();
    let (route, generation) = (world.app.screen().route.clone(), world.app.screen().generation);
    world.event(Event::Tapped {
        generation: stale,
        action: "pengaturan".into(),
    });
    world.tap("tidak-ada");
    assert_eq!(
        (world.app.screen().route.as_str(), world.app.screen().generation),
        (route.as_str(), generation)
    );
}

#[test]
fn what_was_typed_into_one_page_never_reaches_another() {
    let mut world = World::new();
    world.open("masuk");
    let old = world.app.screen().generation;
    world.event(Event::Back);
    world.open("masuk");
    world.event(Event::Edited {
        generation: old,
        field: "identitas".into(),
        value: "123".into(),
    });
    assert!(!world.text().contains("[123]"));
}

#[test]
fn a_link_that_leads_nowhere_says_so_once_at_home() {
    let mut world = World::new();
    world.open("jknsaku://tidak/ada");
    assert_eq!(world.app.screen().route, "beranda");
    assert!(world.shows(&Problem::NoSuchPage));
    world.open("pengaturan");
    world.event(Event::Back);
    assert!(!world.shows(&Problem::NoSuchPage));
}

#[test]
fn the_chosen_language_survives_a_restart() {
    let mut world = World::new();
    world.open("pengaturan");
    world.edit("bahasa", "en");
    assert_eq!(world.app.screen().language, "en");
    assert_eq!(World::on(world.disk, None).app.screen().language, "en");
}

#[test]
fn a_killed_process_comes_back_where_it_was_with_what_was_typed_but_not_the_password() {
    let mut world = World::new();
    world.open("masuk");
    world.edit("identitas", "0009900000011");
    world.edit("kata-sandi", "Contoh#123");
    let saved = world.app.saved();
    assert!(!String::from_utf8_lossy(&saved).contains("Contoh#123"));
    let again = World::on(BTreeMap::new(), Some(saved));
    assert_eq!(again.app.screen().route, "masuk");
    assert!(again.text().contains("[0009900000011]"), "{}", again.text());
    assert!(again.text().contains("Kata sandi*: []"), "{}", again.text());
    // Nonsense is ignored.
    assert_eq!(
        World::on(BTreeMap::new(), Some(b"{]".to_vec())).app.screen().route,
        "beranda"
    );
}

#[test]
fn what_is_fresh_in_this_run_is_not_asked_for_again_and_what_aged_is() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.event(Event::Back);
    assert_eq!(world.asked("/v1/antrean"), 1);
    // Five minutes of running time later, with the wall clock set back by years.
    world.moment = Moment {
        wall_ms: 0,
        running_ms: 300_000,
    };
    let (id, after_ms) = *world.timers.last().unwrap();
    assert_eq!(after_ms, 300_000);
    world.feed(Input::Fired { id });
    assert_eq!((world.asked("/v1/antrean"), world.asked("/v1/keluarga")), (2, 1));
}

#[test]
fn unchanged_data_gets_a_new_date_and_is_asked_for_with_its_tag() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert("/v1/keluarga", (304, vec![]));
    world.date_ms += 60_000;
    world.event(Event::Refreshed);
    let last = world.calls.iter().rfind(|c| c.path == "/v1/keluarga").unwrap();
    assert_eq!(last.etag.as_deref(), Some("\"1\""));
    assert!(world.text().contains("10.06 WIB"), "{}", world.text());
    assert_eq!(world.disk["keluarga"].as_of_ms, START_MS + 60_000);
}

#[test]
fn a_failed_reading_rests_and_is_tried_again_when_its_timer_fires_or_the_network_returns() {
    let mut world = World::new();
    world.answers.insert("/v1/iuran", (503, vec![]));
    world.sign_in();
    assert_eq!(world.asked("/v1/iuran"), 1);
    world.open("pengaturan");
    world.event(Event::Back);
    assert_eq!(world.asked("/v1/iuran"), 1, "no busy loop");
    world.feed(Input::Connectivity { online: true });
    assert_eq!(world.asked("/v1/iuran"), 2);
    let (id, after_ms) = *world.timers.last().unwrap();
    assert!(after_ms >= outbox::SHORTEST_MS);
    world.feed(Input::Fired { id });
    assert_eq!(world.asked("/v1/iuran"), 3);
}

#[test]
fn a_full_disk_is_said_and_forgotten_when_there_is_room_again() {
    let mut world = World::new();
    world.store = Err(StoreFailure::DiskFull);
    world.sign_in();
    assert!(world.shows(&Problem::DiskFull), "{}", world.text());
    world.store = Ok(());
    world.event(Event::Refreshed);
    assert!(!world.shows(&Problem::DiskFull), "{}", world.text());
}

#[test]
fn every_fault_of_the_store_is_a_problem_on_the_first_screen() {
    let cases = [
        (StoreFault::KeyLost, Problem::KeyLost),
        (StoreFault::Damaged, Problem::StoreDamaged),
        (StoreFault::NewerVersion, Problem::NewerVersion),
        (StoreFault::Unwritable, Problem::Unwritable),
    ];
    for (fault, problem) in cases {
        let mut world = World::new();
        world.feed(Input::Opened(Restored {
            faults: vec![fault],
            ..Restored::default()
        }));
        assert!(world.shows(&problem), "{fault:?}");
    }
}

#[test]
fn a_phone_whose_clock_is_wrong_is_told_so_by_the_gateways_date() {
    let mut world = World::new();
    world.moment.wall_ms += 10 * 365 * 86_400_000;
    world.sign_in();
    assert!(world.shows(&Problem::ClockWrong), "{}", world.text());
    assert!(world.text().contains("@ Data per 24 November 2026"), "{}", world.text());
}

#[test]
fn what_aged_while_the_gateway_fails_does_not_wake_the_phone_again_and_again() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert("/v1/antrean", (503, vec![]));
    let (ageing, _) = *world.timers.last().unwrap();
    world.moment.running_ms = 300_000;
    world.timers.clear();
    world.feed(Input::Fired { id: ageing });
    assert_eq!(
        world.timers.len(),
        2,
        "the rest, and the next thing that ages: {:?}",
        world.timers
    );
    assert!(
        world
            .timers
            .iter()
            .all(|(_, after_ms)| *after_ms >= outbox::SHORTEST_MS),
        "{:?}",
        world.timers
    );
}

#[test]
fn a_captcha_that_could_not_be_had_comes_by_itself_when_the_network_is_back() {
    let mut world = World::new();
    let captcha = world.answers.remove("/v1/captcha").unwrap();
    world.feed(Input::Connectivity { online: false });
    world.open("masuk");
    assert!(world.shows(&Problem::Offline), "{}", world.text());
    world.answers.insert("/v1/captcha", captcha);
    world.feed(Input::Connectivity { online: true });
    assert!(world.text().contains("Berapa dua ditambah tiga?"), "{}", world.text());
}

#[test]
fn a_tap_that_crosses_a_refresh_counts_when_it_still_means_the_same() {
    let mut world = World::new();
    world.sign_in();
    let seen = world.app.screen().generation;
    world.date_ms += 60_000;
    world.event(Event::Refreshed);
    assert!(world.app.screen().generation > seen);
    world.event(Event::Tapped {
        generation: seen,
        action: "pengaturan".into(),
    });
    assert_eq!(world.app.screen().route, "pengaturan");
}

#[test]
fn a_tap_whose_action_has_changed_meanwhile_or_is_blocked_does_nothing() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    let seen = world.app.screen().generation;
    // In another language the question that is asked first has other words: the person has not read them.
    world.edit("bahasa", "en");
    world.event(Event::Tapped {
        generation: seen,
        action: "keluar".into(),
    });
    assert_eq!(world.asked("/v1/keluar"), 0);
    assert!(world.text().contains("Signed in with card"), "{}", world.text());
    let mut world = World::new();
    world.answers.remove("/v1/captcha");
    world.open("masuk");
    world.tap("masuk");
    assert_eq!(world.asked("/v1/masuk"), 0);
}
