//! A year of three families in three zones: each is reminded of each number three times, once each, and of nothing that is gone.

use std::collections::BTreeMap;

use super::*;
use crate::data::antrean::{StatusTiket, Tiket};
use crate::menus::pendaftaran_pelayanan::{Due, due, reminder};
use crate::page::sample::World;
use crate::page::sample::antrean::{tiket, tiket_rs};
use crate::page::sample::date;
use crate::rules::antrean::Zona;
use crate::screen::{Reminder, ShellRequest};
use crate::text::Language;

const HOUR_MS: i64 = 3_600_000;

/// A phone: what its shell holds, and what has rung.
#[derive(Default)]
struct Shell {
    holds: Vec<Reminder>,
    rung: Vec<Reminder>,
}

impl Shell {
    /// Rings what is due by now, and takes over what the application hands.
    fn live(&mut self, now_ms: i64, effects: &[Effect]) {
        let (due, waiting) = std::mem::take(&mut self.holds)
            .into_iter()
            .partition(|one: &Reminder| one.at_ms <= now_ms);
        self.rung.extend::<Vec<_>>(due);
        self.holds = waiting;
        for effect in effects {
            if let Effect::Shell(ShellRequest::Remind { reminders }) = effect {
                self.holds.clone_from(reminders);
            }
        }
    }
}

/// The application's own part, with the world told to it directly.
struct Life {
    app: App,
    world: World,
    shell: Shell,
}

impl Life {
    fn new() -> Self {
        let mut app = App::new(Setup {
            seed: [7; 32],
            language: Language::Id,
            generation: 0,
        });
        app.opened = true;
        app.sessions.owner = Some(KARTU.to_owned());
        Self {
            app,
            world: World::signed_in(Language::Id),
            shell: Shell::default(),
        }
    }

    fn hear(&mut self, now_ms: i64, tickets: Vec<Tiket>) {
        self.world.tell_antrean(tickets);
        self.app.sync.known = self.world.known.clone();
        self.pass(now_ms);
    }

    fn pass(&mut self, now_ms: i64) {
        let moment = Moment {
            wall_ms: now_ms,
            running_ms: 0,
        };
        let effects: Vec<Effect> = self.app.remind(moment).into_iter().collect();
        self.shell.live(now_ms, &effects);
    }

    /// A process begins anew; the shell holds what it held.
    fn restart(&mut self) {
        let known = self.app.sync.known.clone();
        let shell = std::mem::take(&mut self.shell);
        *self = Self::new();
        self.shell = shell;
        self.app.sync.known = known;
    }
}

fn visit(kode: &str, zona: Zona, day: chrono::NaiveDate) -> Tiket {
    let begins = day.and_time(chrono::NaiveTime::from_hms_opt(8, 0, 0).unwrap());
    let planned = begins + chrono::Duration::minutes(110);
    Tiket {
        kode_booking: kode.to_owned(),
        zona,
        tanggal: day,
        estimasi_ms: zona.ke_epoch_ms(planned),
        dipanggil: String::new(),
        tunggu_detik: None,
        ..tiket()
    }
}

/// How often each name has rung.
fn counted(shell: &Shell) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for one in &shell.rung {
        *counted.entry(one.id.clone()).or_default() += 1;
    }
    counted
}

#[test]
fn a_year_of_three_families_in_three_zones_rings_each_once_and_nothing_of_what_is_gone() {
    for zona in [Zona::Wib, Zona::Wita, Zona::Wit] {
        let mut life = Life::new();
        let mut held: Vec<Tiket> = Vec::new();
        let mut gone: Vec<String> = Vec::new();
        let start_ms = zona
            .ke_epoch_ms(date(2026, 1, 1).and_hms_opt(0, 30, 0).unwrap())
            .unwrap();
        let mut visits = 0;
        for hour in 0..365 * 24 {
            let now_ms = start_ms + hour * HOUR_MS;
            let today = zona.dari_epoch_ms(now_ms).unwrap().date();
            let day = hour / 24;
            // Every ninth day a number for the day after tomorrow is taken at nine; holidays are days like others.
            if hour % 24 == 9 && day % 9 == 0 {
                visits += 1;
                let mut ticket = visit(&format!("CTH-{day}"), zona, today + chrono::Days::new(2));
                if visits % 7 == 0 {
                    // A session over midnight.
                    ticket.jam = Some("20:00-02:00".parse().unwrap());
                    ticket.angka = Some(1);
                    ticket.estimasi_ms = None;
                }
                held.push(ticket);
            }
            // Every fifth is given back on the next day, every sixth is moved by a day by the facility.
            if hour % 24 == 12 && day % 9 == 1 {
                let last = held.last_mut().unwrap();
                if visits % 5 == 0 {
                    last.status = StatusTiket::Batal;
                    gone.push(format!("antrean/{}/{}", last.kode_booking, last.tanggal));
                } else if visits % 6 == 0 {
                    gone.push(format!("antrean/{}/{}", last.kode_booking, last.tanggal));
                    let moved = visit(&last.kode_booking, zona, last.tanggal + chrono::Days::new(1));
                    *last = Tiket { jam: last.jam, ..moved };
                }
            }
            // Half-way through the session the queue is slow, and says so.
            if let Some(last) = held.last_mut()
                && last.tanggal == today
                && hour % 24 == 9
            {
                last.dipanggil = "A2".to_owned();
                last.tunggu_detik = Some(20_000);
            }
            if hour % 37 == 0 {
                life.restart();
            }
            held.retain(|ticket| ticket.tanggal >= today);
            life.hear(now_ms, held.clone());
        }
        let counted = counted(&life.shell);
        assert!(counted.values().all(|times| *times == 1), "{zona:?}: {counted:?}");
        // What was given back or moved on the day before had not rung by noon.
        for name in &gone {
            assert!(!counted.keys().any(|id| id.starts_with(name)), "{zona:?}: {name}");
        }
        let given_back = visits / 5;
        assert_eq!(counted.len(), 3 * (visits - given_back), "{zona:?}: {counted:?}");
    }
}

#[test]
fn a_reminder_names_nobody_no_clinic_and_no_facility_and_leads_to_its_ticket() {
    for language in [Language::Id, Language::En] {
        let mut world = World::signed_in(language);
        world.tell_antrean(vec![visit("CTH-1", Zona::Wib, date(2026, 11, 26)), tiket_rs()]);
        let context = world.context();
        let all: Vec<Due> = due(&context);
        assert_eq!(all.len(), 3, "today's are past: {all:?}");
        for one in &all {
            let said = reminder(&context, one).unwrap();
            let words = format!("{} {}", said.title, said.text);
            for hidden in ["Sari", "Umum", "Klinik", "Dalam", "RS ", "CTH"] {
                assert!(!words.contains(hidden), "{words}");
            }
            assert!(words.contains("A12"), "{words}");
            assert_eq!(said.route, "pendaftaran_pelayanan/tiket/CTH-1");
        }
    }
}

#[test]
fn nobody_is_reminded_who_has_checked_in_and_a_wipe_takes_all_back() {
    let mut life = Life::new();
    let now_ms = crate::page::sample::MOMENT_MS;
    life.hear(now_ms, vec![visit("CTH-1", Zona::Wib, date(2026, 11, 26))]);
    assert_eq!(life.shell.holds.len(), 3);
    let there = Tiket {
        tugas: vec![crate::rules::antrean::tugas::CatatanTugas {
            tugas: crate::rules::antrean::tugas::Tugas::TungguPoli,
            waktu_ms: now_ms,
        }],
        ..visit("CTH-1", Zona::Wib, date(2026, 11, 26))
    };
    life.hear(now_ms, vec![there]);
    assert_eq!(life.shell.holds, []);
    let effects = life.app.grant(
        vec![crate::page::Ask::Wipe],
        Moment {
            wall_ms: now_ms,
            running_ms: 0,
        },
    );
    assert!(effects.contains(&super::super::reminders::none()));
}

#[test]
fn other_words_are_handed_anew_and_another_persons_never() {
    let mut life = Life::new();
    let now_ms = crate::page::sample::MOMENT_MS;
    life.hear(now_ms, vec![visit("CTH-1", Zona::Wib, date(2026, 11, 26))]);
    let before = life.shell.holds.clone();
    life.app.grant(
        vec![crate::page::Ask::Speak(Language::En)],
        Moment {
            wall_ms: now_ms,
            running_ms: 0,
        },
    );
    life.pass(now_ms);
    assert_eq!(life.shell.holds.len(), 3);
    assert_ne!(life.shell.holds[0].title, before[0].title);
    // Whoever uses the phone next is reminded of what is theirs beside it, and of nothing of whoever was taken away.
    life.app.sessions.owner = Some("0009900000021".to_owned());
    life.app.sync.known = crate::data::Known::default();
    life.pass(now_ms);
    assert_eq!(life.shell.holds.len(), 3);
    life.app.reminders.forget_owner(KARTU);
    life.pass(now_ms);
    assert_eq!(life.shell.holds, []);
}
