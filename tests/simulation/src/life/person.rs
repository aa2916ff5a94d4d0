//! People, and what they do with what is on a screen. Whatever a screen offers is done here without knowing what it is, so
//! that a new menu is driven from its first day; only what a person knows by heart stands here.

use jkn_core::screen::{Action, Block, Event, Field, FieldKind, Screen};
use jkn_sandbox::captcha;

use super::dice::Dice;
use super::script::Deed;

/// Somebody with an account.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// Card number.
    pub card: &'static str,
    /// Password.
    pub password: &'static str,
    /// Names of the family, which nobody else is to see.
    pub family: &'static [&'static str],
}

/// All of them; invented, see the sandbox.
pub const PEOPLE: [Person; 2] = [
    Person {
        card: "0009900000011",
        password: "Contoh-01!",
        family: &["Sari Contoh", "Budi Contoh", "Ayu Contoh", "Dimas Contoh"],
    },
    Person {
        card: "0009900000021",
        password: "Contoh-02!",
        family: &["Rangga Contoh"],
    },
];

/// Pages that a link or a tab may open.
const ROUTES: [&str; 9] = [
    "beranda",
    "janji",
    "pengaturan",
    "pengaturan/pin",
    "kartu",
    "info_peserta",
    "info_iuran",
    "pendaftaran_pelayanan",
    "pendaftaran_pelayanan/ambil",
];

/// Words that people type.
const WORDS: [&str; 6] = [
    "",
    "batuk",
    "demam sejak kemarin",
    "iuran",
    "12",
    "sakit dada ⟨\u{202e}⟩ x",
];

/// What a person does now: mostly something on the page, now and then another page.
pub fn act(screen: &Screen, person: &Person, dice: &mut Dice) -> Vec<Event> {
    let fields: Vec<&Field> = screen.fields().filter(|field| field.enabled).collect();
    match dice.below(20) {
        0 => return vec![Event::Back],
        1 => return vec![Event::Refreshed],
        2 | 3 => return open(dice),
        _ => {}
    }
    let mut events = Vec::new();
    if !fields.is_empty() && !dice.one_in(4) {
        for field in fields {
            if field.required || dice.one_in(2) {
                events.extend(fill(screen, field, person, dice));
            }
        }
    }
    let actions: Vec<&Action> = screen.offered().filter(|action| allowed(action, dice)).collect();
    // What most people come for is done more often than its share.
    let first = screen.actions.iter().find(|action| action.blocked.is_none());
    let action = match first {
        Some(first) if dice.one_in(2) => Some(first),
        _ => dice.pick(&actions).copied(),
    };
    match action {
        Some(action) => events.push(tap(screen, action)),
        None if events.is_empty() => events.extend(open(dice)),
        None => {}
    }
    events
}

/// What a person does on purpose, as far as the screen offers it.
pub fn does(screen: &Screen, person: &Person, deed: Deed) -> Vec<Event> {
    match deed {
        Deed::Open(route) => vec![Event::Opened {
            route: route.to_owned(),
        }],
        Deed::Refresh => vec![Event::Refreshed],
        Deed::Tap(id) => tap_on(screen, id).into_iter().collect(),
        // Whose phone has a key signs in with that.
        Deed::SignIn if screen.route == "masuk" => match tap_on(screen, "kunci-hp") {
            Some(by_key) if screen.fields().next().is_none() => vec![by_key],
            _ => sign_in(screen, person),
        },
        Deed::SignIn => Vec::new(),
        Deed::FillIn(seed) => {
            let mut dice = Dice::new(seed, 0);
            let fields = screen.fields().filter(|field| field.enabled);
            let mut events: Vec<Event> = fields
                .filter_map(|field| fill(screen, field, person, &mut dice))
                .collect();
            let first = screen.actions.iter().find(|action| action.blocked.is_none());
            events.extend(first.map(|action| tap(screen, action)));
            events
        }
    }
}

/// Nobody forgets everything on their phone every day.
fn allowed(action: &Action, dice: &mut Dice) -> bool {
    action.blocked.is_none() && (action.id != "hapus" || dice.one_in(10))
}

fn open(dice: &mut Dice) -> Vec<Event> {
    let route = dice.pick(&ROUTES).copied().unwrap_or("beranda");
    vec![Event::Opened {
        route: route.to_owned(),
    }]
}

/// A tap on the action with this id, where the screen offers it.
pub fn tap_on(screen: &Screen, id: &str) -> Option<Event> {
    let action = screen
        .offered()
        .find(|action| action.id == id && action.blocked.is_none());
    action.map(|action| tap(screen, action))
}

/// A tap on an action of a screen.
#[must_use]
pub fn tap(screen: &Screen, action: &Action) -> Event {
    Event::Tapped {
        generation: screen.generation,
        action: action.id.clone(),
    }
}

/// Everything that is needed to sign in, filled in as far as the screen asks for it; the last event sends it.
#[must_use]
pub fn sign_in(screen: &Screen, person: &Person) -> Vec<Event> {
    let mut events: Vec<Event> = screen
        .fields()
        .filter_map(|field| known(screen, field, person).map(|value| edited(screen, &field.id, value)))
        .collect();
    let send = screen.actions.iter().find(|action| action.id == "masuk");
    events.extend(send.map(|action| tap(screen, action)));
    events
}

fn edited(screen: &Screen, field: &str, value: String) -> Event {
    Event::Edited {
        generation: screen.generation,
        field: field.to_owned(),
        value,
    }
}

/// What a person knows by heart or reads on the screen.
fn known(screen: &Screen, field: &Field, person: &Person) -> Option<String> {
    match field.id.as_str() {
        "identitas" => Some(person.card.to_owned()),
        "kata-sandi" => Some(person.password.to_owned()),
        "pin" | "ulang" => Some("582914".to_owned()),
        "jawaban" => screen.blocks.iter().find_map(|block| match block {
            Block::Paragraph { text } => captcha::answer(text),
            _ => None,
        }),
        _ => None,
    }
}

fn fill(screen: &Screen, field: &Field, person: &Person, dice: &mut Dice) -> Option<Event> {
    if let Some(value) = known(screen, field, person) {
        return Some(edited(screen, &field.id, value));
    }
    let number = |dice: &mut Dice, min: i64, max: i64| {
        let span = max.saturating_sub(min).unsigned_abs();
        min.saturating_add_unsigned(dice.below(span.saturating_add(1)))
            .to_string()
    };
    let value = match &field.kind {
        FieldKind::Choice { options } => {
            let open: Vec<_> = options.iter().filter(|option| option.blocked.is_none()).collect();
            dice.pick(&open)?.value.clone()
        }
        FieldKind::Toggle => dice.one_in(2).to_string(),
        FieldKind::Number { min, max } | FieldKind::Stepper { min, max, .. } | FieldKind::Money { min, max, .. } => {
            number(dice, *min, *max)
        }
        FieldKind::Date { min, max, .. } => if dice.one_in(2) { min } else { max }.clone(),
        FieldKind::Search { query_id, options, .. } => match dice.pick(options) {
            Some(option) => option.value.clone(),
            None => return Some(edited(screen, query_id, dice.pick(&WORDS)?.to_string())),
        },
        FieldKind::Code { length, .. } => "1".repeat(*length as usize),
        FieldKind::Text { .. } | FieldKind::Secret { .. } => (*dice.pick(&WORDS)?).to_owned(),
        FieldKind::File { .. } => return None,
    };
    Some(edited(screen, &field.id, value))
}
