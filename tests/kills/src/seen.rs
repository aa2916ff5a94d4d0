//! What the list of queue numbers tells a person.

use jkn_core::screen::{Action, Block, QueueTicket, Screen};

/// The page with the list.
pub const LIST: &str = "pendaftaran_pelayanan";

/// How the list says of a booking that it is not yet written down; with these words nothing is promised.
const BOOKING_UNSAVED: [&str; 2] = ["Sedang disimpan", "Belum tersimpan"];
/// How it says the same of giving a number back.
const BACK_UNSAVED: [&str; 2] = ["Pembatalan sedang disimpan", "Pembatalan belum tersimpan"];
/// How it says that a booking is kept and open.
const BOOKING_OPEN: [&str; 3] = ["Tersimpan, belum dikirim", "Sedang dikirim", "Belum pasti"];
/// How it says the same of giving a number back.
const BACK_OPEN: [&str; 3] = [
    "Pembatalan belum dikirim",
    "Pembatalan sedang dikirim",
    "Pembatalan belum pasti",
];
/// How it says that nobody waits for an answer any more.
const RELEASED: &str = "Tidak ditunggu lagi";
/// How it says that a booking was refused.
const BOOKING_REFUSED: &str = "Tidak mendapat nomor";
/// How it says that a number was accepted that cannot be read yet.
const BOOKING_ACCEPTED: &str = "Diterima";
/// The heading beside a number that could not be given back.
const BACK_REFUSED: &str = "Pembatalan tidak diterima";

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Not written down yet.
    Unsaved,
    /// Kept, and not ended.
    Open,
    /// The gateway did it, and the number cannot be read yet.
    Accepted,
    /// The gateway refused it.
    Refused,
    /// Nobody waits for it any more.
    Released,
    /// Nothing is promised here: a number that is held.
    Held,
}

/// One entry of the list, with what can be done about it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// For whom, on which day, at which poli; `None` when the page cannot name them.
    pub slot: Option<String>,
    /// Booking code of the number that it is about.
    pub kode: Option<String>,
    /// Where it stands.
    pub stand: Stand,
    /// What can be tapped.
    pub actions: Vec<Action>,
}

impl Seen {
    /// The action of this name that can be tapped.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&Action> {
        let named = |action: &&Action| action.blocked.is_none() && is_named(action, name);
        self.actions.iter().find(named)
    }
}

/// Whether this is an action of the page's that it calls `name`, alone or one of several.
#[must_use]
pub fn is_named(action: &Action, name: &str) -> bool {
    let rest = action.id.strip_prefix(name);
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// All entries of the list in front.
#[must_use]
pub fn entries(screen: &Screen) -> Vec<Seen> {
    let mut all: Vec<Seen> = Vec::new();
    for block in &screen.blocks {
        match (block, all.last_mut()) {
            (Block::TiketAntrean { ticket }, _) => all.push(entry(ticket)),
            (Block::Notice { title, actions, .. }, Some(last)) => {
                if title == BACK_REFUSED {
                    last.stand = Stand::Refused;
                }
                last.actions.extend(actions.iter().cloned());
            }
            (Block::Buttons { actions }, Some(last)) => last.actions.extend(actions.iter().cloned()),
            _ => {}
        }
    }
    all
}

fn entry(ticket: &QueueTicket) -> Seen {
    let fact = |label: &str| {
        let found = ticket.facts.iter().find(|fact| fact.label == label);
        found.map(|fact| fact.value.clone())
    };
    let kode = fact("Kode booking");
    let (unsaved, open) = match kode {
        Some(_) => (BACK_UNSAVED, BACK_OPEN),
        None => (BOOKING_UNSAVED, BOOKING_OPEN),
    };
    let stand = match ticket.state.as_str() {
        state if unsaved.contains(&state) => Stand::Unsaved,
        state if open.contains(&state) => Stand::Open,
        RELEASED => Stand::Released,
        BOOKING_REFUSED => Stand::Refused,
        BOOKING_ACCEPTED => Stand::Accepted,
        _ => Stand::Held,
    };
    let slot = match (fact("Untuk"), fact("Hari periksa"), fact("Poli")) {
        (Some(name), Some(day), Some(poli)) => Some(slot(&name, &day, &poli)),
        _ => None,
    };
    Seen {
        slot,
        kode,
        stand,
        actions: Vec::new(),
    }
}

/// For whom, on which day, at which poli, however near the day is and whether or not the poli's name is known.
#[must_use]
pub fn slot(name: &str, day: &str, poli: &str) -> String {
    let date = day.trim_start_matches(|c: char| !c.is_ascii_digit());
    let poli = match poli {
        "001" => "Umum",
        "003" => "KIA",
        other => other,
    };
    format!("{name}, {date}, {poli}")
}
