//! What stays in front and what folds, block by block.

use super::*;
use crate::screen::{Field, Keyboard};

fn action(id: &str, role: ActionRole) -> Action {
    Action {
        id: id.into(),
        label: id.into(),
        role,
        icon: None,
        blocked: None,
        confirm: None,
    }
}

fn text(text: &str) -> Block {
    Block::Paragraph { text: text.into() }
}

fn heading(text: &str) -> Block {
    Block::Heading { text: text.into() }
}

fn items(tones: &[Tone]) -> Block {
    let items = tones.iter().map(|tone| Item {
        title: "Klinik Contoh".into(),
        detail: None,
        badge: None,
        tone: *tone,
        icon: None,
        action: None,
    });
    Block::Items {
        title: None,
        items: items.collect(),
    }
}

fn field() -> Block {
    let kind = FieldKind::Text {
        max_length: 16,
        keyboard: Keyboard::Digits,
        multiline: false,
    };
    Block::Input {
        field: Field::new("nik", "NIK", kind),
    }
}

fn plainly(blocks: Vec<Block>, actions: Vec<Action>) -> Folded {
    fold(blocks, actions, false, &BTreeSet::new())
}

#[test]
fn a_long_list_stays_as_its_first_entries_and_whatever_in_it_is_wrong() {
    let mut tones = vec![Tone::Info; 6];
    tones.push(Tone::Danger);
    let folded = plainly(vec![items(&tones)], vec![]);
    let mut near = vec![Tone::Info; 4];
    near.push(Tone::Danger);
    assert_eq!(
        (folded.front, folded.rest),
        (vec![items(&near)], vec![items(&[Tone::Info; 2])])
    );
    let short = [Tone::Info; ENTRIES + 1];
    assert_eq!(
        plainly(vec![items(&short)], vec![]).rest,
        [],
        "one entry alone is not worth a tap"
    );
}

#[test]
fn a_heading_goes_with_what_stands_below_it_and_stands_twice_where_that_is_split() {
    let tones = [Tone::Info; 8];
    let blocks = vec![
        heading("Jawaban"),
        items(&tones),
        heading("Aturan"),
        text("Menurut aturan."),
    ];
    let folded = plainly(blocks, vec![]);
    let headings = |blocks: &[Block]| -> Vec<String> {
        let of = |block: &Block| match block {
            Block::Heading { text } => Some(text.clone()),
            _ => None,
        };
        blocks.iter().filter_map(of).collect()
    };
    // The first sentence of a page stands in front only before its answer.
    assert_eq!(headings(&folded.front), ["Jawaban"]);
    assert_eq!(headings(&folded.rest), ["Jawaban", "Aturan"]);
}

#[test]
fn one_main_act_stays_and_the_others_fold() {
    let role = ActionRole::Secondary;
    let acts = vec![
        action("bagikan", role),
        action("bayar", ActionRole::Primary),
        action("batal", role),
    ];
    let folded = plainly(vec![text("Bayar dahulu.")], acts);
    assert_eq!(folded.actions, [action("bayar", ActionRole::Primary)]);
    let others = vec![action("bagikan", role), action("batal", role)];
    assert_eq!(folded.rest, [Block::Buttons { actions: others }]);
}

#[test]
fn what_a_form_asks_stays_with_its_field_and_the_step_that_checks_it_stays_whole() {
    let law = || vec![heading("Aturan"), text("Menurut aturan.")];
    let asked: Vec<Block> = vec![text("Tulis NIK."), text("Ada di KTP."), field()];
    let blocks = asked.iter().cloned().chain(law()).collect();
    let folded = fold(blocks, vec![], true, &BTreeSet::new());
    assert_eq!((folded.front, folded.rest), (asked, law()));
    let way = |title: &str| Block::Notice {
        tone: Tone::Info,
        title: title.into(),
        text: "Telepon dahulu.".into(),
        actions: vec![action(title, ActionRole::Secondary)],
    };
    let check: Vec<Block> = vec![
        text("Cek sekali lagi."),
        text("Ini dikirim."),
        text("Ini juga."),
        way("satu"),
        way("dua"),
    ];
    let folded = fold(check.clone(), vec![], true, &BTreeSet::new());
    assert_eq!((folded.front, folded.rest), (check, vec![]));
}

fn notice(tone: Tone, title: &str) -> Block {
    Block::Notice {
        tone,
        title: title.into(),
        text: title.into(),
        actions: vec![],
    }
}

#[test]
fn whatever_went_wrong_or_is_dangerous_stays_and_of_good_news_the_first() {
    let bad = |tone| [Tone::Warning, Tone::Danger].contains(&tone);
    let tones = [
        Tone::Success,
        Tone::Info,
        Tone::Warning,
        Tone::Success,
        Tone::Danger,
        Tone::Danger,
    ];
    let told: Vec<Block> = tones.iter().map(|tone| notice(*tone, "Kabar")).collect();
    let folded = plainly(told, vec![]);
    let tones = |blocks: &[Block]| -> Vec<Tone> {
        let of = |block: &Block| match block {
            Block::Notice { tone, .. } => Some(*tone),
            _ => None,
        };
        blocks.iter().filter_map(of).collect()
    };
    assert_eq!(
        tones(&folded.front),
        [Tone::Success, Tone::Warning, Tone::Danger, Tone::Danger]
    );
    assert!(!tones(&folded.rest).into_iter().any(bad));
}

#[test]
fn the_way_to_help_in_an_emergency_never_folds() {
    let help = Action {
        icon: Some(Icon::Emergency),
        ..action("igd", ActionRole::Quiet)
    };
    let other = action("cara-lain", ActionRole::Quiet);
    let buttons = Block::Buttons {
        actions: vec![other.clone(), help.clone()],
    };
    let blocks = vec![items(&[Tone::Info]), buttons];
    let folded = plainly(blocks, vec![action("bayar", ActionRole::Primary)]);
    let row = |action| Block::Buttons { actions: vec![action] };
    assert_eq!(folded.front, [items(&[Tone::Info]), row(help)]);
    assert_eq!(folded.rest, [row(other)]);
}

#[test]
fn of_the_step_that_checks_a_form_no_pair_folds() {
    let rows = |many: usize| -> Vec<Fact> {
        let of = |n: usize| Fact {
            label: format!("Isian {n}"),
            value: n.to_string(),
            note: None,
            action: None,
        };
        (1..=many).map(of).collect()
    };
    let facts = |title: &str| Block::Facts {
        title: Some(title.into()),
        rows: rows(PAIRS + 3),
    };
    let check = vec![facts("Permintaan"), text("Ini dikirim."), facts("Ukuran tubuh")];
    let folded = fold(check.clone(), vec![], true, &BTreeSet::new());
    assert_eq!((folded.front, folded.rest), (check, vec![]));
    // On a page that is no form the answer is its first pairs.
    let folded = plainly(vec![facts("Jawaban")], vec![]);
    assert!(matches!(folded.front.as_slice(), [Block::Facts { rows, .. }] if rows.len() == PAIRS));
    assert!(matches!(folded.rest.as_slice(), [Block::Facts { rows, .. }] if rows.len() == 3));
}

#[test]
fn a_list_with_a_title_of_its_own_does_not_stay_below_a_heading_of_which_everything_folds() {
    let Block::Items { items, .. } = items(&[Tone::Info]) else {
        panic!("no list");
    };
    let list = Block::Items {
        title: Some("Sementara itu".into()),
        items,
    };
    let office = || vec![text("Pertama."), heading("Kantor"), text("Bawa KTP.")];
    let folded = plainly([office(), vec![list.clone()]].concat(), vec![]);
    assert_eq!(folded.front, [text("Pertama."), list]);
    assert_eq!(folded.rest, [heading("Kantor"), text("Bawa KTP.")]);
}
