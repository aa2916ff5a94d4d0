//! What the list of queue numbers tells a person.

use jkn_core::screen::{Action, Block, QueueTicket, Screen};
use jkn_core::text::{Language, Texts};

/// The page with the list.
pub const LIST: &str = "pendaftaran_pelayanan";

/// The stems of the messages that say where a promise stands: of a booking, and of giving a number back.
const BOOKING: &str = "pendaftaran-pelayanan-ambil";
const BACK: &str = "pendaftaran-pelayanan-batal";
/// How those messages end, and what each means.
const STANDS: [(&str, Stand); 7] = [
    ("menyimpan", Stand::Unsaved),
    ("gagal-simpan", Stand::Unsaved),
    ("tersimpan", Stand::Open),
    ("dikirim", Stand::Open),
    ("belum-pasti", Stand::Open),
    ("dilepas", Stand::Released),
    ("diterima", Stand::Accepted),
];
/// How the heading of a booking's refusal ends.
const REFUSED: &str = "ditolak";
/// The headings above a number that could not be given back.
const BACK_REFUSED: [&str; 3] = [
    "pendaftaran-pelayanan-ditolak-tetap-title",
    "pendaftaran-pelayanan-ditolak-tidak-ditemukan-title",
    "pendaftaran-pelayanan-ditolak-lewat-title",
];

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
    let texts = Texts::new(Language::Id);
    let says = |title: &str| BACK_REFUSED.iter().any(|key| texts.say(key, &[]) == title);
    let mut all: Vec<Seen> = Vec::new();
    let mut refused: Option<Vec<Action>> = None;
    for block in &screen.blocks {
        match (block, all.last_mut()) {
            (Block::TiketAntrean { ticket }, _) => {
                let mut seen = entry(ticket, &texts);
                if let Some(actions) = refused.take() {
                    seen.stand = Stand::Refused;
                    seen.actions.extend(actions);
                }
                all.push(seen);
            }
            (Block::Notice { title, actions, .. }, _) if says(title) => refused = Some(actions.clone()),
            (Block::Notice { actions, .. } | Block::Buttons { actions }, Some(last)) => {
                last.actions.extend(actions.iter().cloned());
            }
            _ => {}
        }
    }
    all
}

fn entry(ticket: &QueueTicket, texts: &Texts) -> Seen {
    let fact = |label: &str| {
        let found = ticket.facts.iter().find(|fact| fact.label == label);
        found.map(|fact| fact.value.clone())
    };
    let kode = fact("Kode booking");
    let stem = if kode.is_some() { BACK } else { BOOKING };
    let says = |end: &str| texts.say(&format!("{stem}-{end}"), &[]) == ticket.state;
    let stand = match STANDS.iter().find(|(end, _)| says(end)) {
        Some((_, stand)) => *stand,
        None if kode.is_none() && says(REFUSED) => Stand::Refused,
        // Whatever else a ticket says is how far its queue is.
        None => Stand::Held,
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The list in each state that the product's own examples have, and how its first entry stands.
    #[test]
    fn the_words_of_every_state_are_read_as_what_they_mean() {
        let expected = |name: &str| match name {
            "menyimpan" | "gagal-simpan" => Some(Stand::Unsaved),
            "dilepas" => Some(Stand::Released),
            "diterima-tak-terbaca" => Some(Stand::Accepted),
            "diterima" | "nomor-besok" => Some(Stand::Held),
            "dikirim" => Some(Stand::Open),
            _ if name.starts_with("tersimpan") || name.starts_with("belum-pasti") => Some(Stand::Open),
            "pembatalan-belum-pasti" | "pembatalan-tersimpan" => Some(Stand::Open),
            // That number is gone.
            "pembatalan-ditolak-sudah-batal" => None,
            _ if name.starts_with("ditolak") || name.starts_with("pembatalan-ditolak") => Some(Stand::Refused),
            _ => None,
        };
        let mut met = 0;
        for example in jkn_core::examples::all() {
            let Some(name) = example.name.strip_prefix("antrean/") else {
                continue;
            };
            let Some(stand) = expected(name) else { continue };
            let seen = entries(&(example.draw)(Language::Id));
            assert_eq!(seen.first().map(|seen| seen.stand), Some(stand), "{name}");
            met += 1;
        }
        assert!(met >= 20, "{met}");
    }

    #[test]
    fn each_message_that_tells_a_state_is_there() {
        let texts = Texts::new(Language::Id);
        for (end, _) in STANDS.iter().chain(&[(REFUSED, Stand::Refused)]) {
            for stem in [BOOKING, BACK] {
                assert!(texts.has(&format!("{stem}-{end}")), "{stem}-{end}");
            }
        }
        for key in BACK_REFUSED {
            assert!(texts.has(key), "{key}");
        }
    }
}
