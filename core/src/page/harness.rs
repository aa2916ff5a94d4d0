//! What the tests of all pages share: looking at a screen and touching it.

use super::sample::World;
use super::{Ask, Page};
use crate::data::Route;
use crate::rules::nomor::NomorKartu;
use crate::screen::{Action, Field, LineRole, QueueTicket, Screen, lines, plain};
use crate::text::Language;

/// A page in front of a person.
pub struct Harness<P: Page> {
    /// Everything around it.
    pub world: World,
    /// The page.
    pub page: P,
}

impl<P: Page> Harness<P> {
    /// A page in Indonesian.
    pub fn of(page: P) -> Self {
        Self::new(page, Language::Id)
    }

    /// A page in a language.
    pub fn new(page: P, language: Language) -> Self {
        let world = World::signed_in(language);
        Self { world, page }
    }

    /// What is to be seen.
    pub fn screen(&self) -> Screen {
        self.world.draw(&self.page, &Route::Beranda).0
    }

    /// The same as text.
    pub fn text(&self) -> String {
        plain::render(&self.screen())
    }

    /// Taps what is offered and not blocked, as a shell does.
    pub fn tap(&mut self, id: &str) -> Vec<Ask> {
        let action = self.action(id).unwrap_or_else(|| panic!("{id} is not offered"));
        assert_eq!(action.blocked, None, "{id} is blocked");
        self.force(id)
    }

    /// Taps even what is blocked, as a shell must not.
    pub fn force(&mut self, id: &str) -> Vec<Ask> {
        let (_, meaning) = self.world.draw(&self.page, &Route::Beranda);
        let msg = meaning.tapped(id).unwrap_or_else(|| panic!("{id} means nothing"));
        self.page.update(msg, &self.world.context())
    }

    /// Edits a field, which must lead to nothing else.
    pub fn edit(&mut self, field: &str, value: &str) {
        let (_, meaning) = self.world.draw(&self.page, &Route::Beranda);
        let msg = meaning.edited(field, value.to_owned());
        let msg = msg.unwrap_or_else(|| panic!("{field} is not offered"));
        assert_eq!(self.page.update(msg, &self.world.context()), []);
    }

    /// An action that is offered, by its id.
    pub fn action(&self, id: &str) -> Option<Action> {
        self.actions().into_iter().find(|action| action.id == id)
    }

    /// Everything that the screen offers.
    pub fn actions(&self) -> Vec<Action> {
        self.screen().offered().cloned().collect()
    }

    /// Why an action cannot be done now.
    pub fn blocked(&self, id: &str) -> Option<String> {
        let action = self.action(id).unwrap_or_else(|| panic!("{id} is not offered"));
        action.blocked
    }

    /// A field, by its id.
    pub fn field(&self, id: &str) -> Option<Field> {
        self.screen().fields().find(|field| field.id == id).cloned()
    }

    /// The tickets on the screen.
    pub fn tickets(&self) -> Vec<QueueTicket> {
        let screen = self.screen();
        let tickets = lines(&screen).into_iter().filter_map(|line| match line.role {
            LineRole::Ticket(ticket) => Some(ticket.clone()),
            _ => None,
        });
        tickets.collect()
    }

    /// Sets the time, milliseconds since 1970 UTC, as the gateway tells it.
    pub fn at(&mut self, ms: i64) {
        self.world.now.wall_ms = ms;
        self.world.now.gateway_ms = Some(ms);
    }
}

/// Value of a fact, found by its label.
pub fn fact(ticket: &QueueTicket, label: &str) -> Option<String> {
    let fact = ticket.facts.iter().find(|fact| fact.label == label);
    fact.map(|fact| fact.value.clone())
}

/// Milliseconds of a time in UTC on a day of November 2026.
pub fn utc(day: u32, hour: u32, minute: u32) -> i64 {
    let date = crate::page::sample::date(2026, 11, day);
    date.and_hms_opt(hour, minute, 0).unwrap().and_utc().timestamp_millis()
}

/// Whether a text holds a person's number, name or anything else that belongs to one.
pub fn names_somebody(text: &str, kartu: &NomorKartu) -> bool {
    let keluarga = crate::page::sample::peserta::keluarga();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.contains(&kartu.nomor())
        || keluarga
            .peserta
            .iter()
            .any(|p| text.contains(&p.nama) || digits.contains(&p.nik) || digits.contains(&p.nomor_kartu.nomor()))
}
