//! What of a screen stays in front in the simple mode, and what folds behind one act. One rule for every page: it knows kinds of
//! blocks and where they stand, never a page.
//!
//! In front stay, in the page's order: what went wrong, what is dangerous, the first good news; the card, the ticket, a
//! conversation, the first numbers to copy; whom the page is about; every field with what stands around it; the first answer (a long list as its first
//! entries); the first sentence; and the one next act. A step of a form without a field is where it is checked before it is
//! sent: of that one its facts, notices and sentences stay whole. Everything else folds, each under its heading.

use std::collections::BTreeSet;

use super::{Action, ActionRole, Block, Fact, FieldKind, Icon, Item, Tone};

/// Most entries of a list that stay in front.
const ENTRIES: usize = 4;
/// Most pairs of an answer that stay in front.
const PAIRS: usize = 6;
/// Most paragraphs of a text that stay in front.
const SENTENCES: usize = 3;
/// Most tiles of a group that stays in front.
const TILES: usize = 3;

/// A screen in two parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// What stays in front.
    pub front: Vec<Block>,
    /// The one main action; empty where the page has none.
    pub actions: Vec<Action>,
    /// What folds, the other main actions last.
    pub rest: Vec<Block>,
}

/// A heading, when it has one, and what stands below it.
#[derive(Default)]
struct Section {
    heading: Option<Block>,
    blocks: Vec<Block>,
}

/// What of a block stays in front, and what folds.
type Sides = (Option<Block>, Option<Block>);

const fn front(block: Block) -> Sides {
    (Some(block), None)
}

const fn rest(block: Block) -> Sides {
    (None, Some(block))
}

/// Splits the blocks and main actions of a screen. `form` says whether the page is a form; actions in `kept`, by their ids, stay
/// in front wherever they stand.
#[must_use]
pub fn fold(blocks: Vec<Block>, actions: Vec<Action>, form: bool, kept: &BTreeSet<String>) -> Folded {
    let fields = blocks.iter().any(is_field);
    let (actions, others) = main(actions);
    let mut rule = Rule {
        // A card, a ticket and a conversation are the answer wherever they stand; in a form, what it asks is.
        answered: (form && fields) || blocks.iter().any(is_shown),
        good_news: false,
        numbered: false,
        tiled: false,
        said: false,
        checked: form && !fields,
        next: if actions.is_empty() { next(&blocks) } else { None },
        kept,
    };
    let mut folded = Folded {
        actions,
        ..Folded::default()
    };
    let mut sections = sections(blocks);
    let whole = sections.iter().flat_map(|section| &section.blocks).all(|block| {
        let told = matches!(block, Block::Paragraph { .. } | Block::Buttons { .. });
        told && !matches!(block, Block::Buttons { actions } if actions.iter().any(|action| rule.keeps(action)))
    });
    if whole && !sections.is_empty() && !form {
        // Nothing but text, such as an article: what it says first.
        let mut first = sections.remove(0);
        let more = first.blocks.split_off(first.blocks.len().min(SENTENCES));
        if !more.is_empty() {
            folded.rest.extend(first.heading.clone().into_iter().chain(more));
        }
        folded.front.extend(first.heading.into_iter().chain(first.blocks));
        rule.said = true;
    }
    let mut shown = false;
    for section in sections {
        // What can be filled in below a card or a ticket is another matter than what the page is for.
        let aside = shown && section.heading.is_some();
        shown = shown || section.blocks.iter().any(is_shown);
        rule.section(section, aside, &mut folded);
    }
    if !others.is_empty() {
        folded.rest.push(Block::Buttons { actions: others });
    }
    folded
}

/// The one main action, and the others.
fn main(mut actions: Vec<Action>) -> (Vec<Action>, Vec<Action>) {
    let role = |role| actions.iter().position(|action: &Action| action.role == role);
    let first = role(ActionRole::Primary).or_else(|| role(ActionRole::Secondary));
    let others = if actions.is_empty() {
        Vec::new()
    } else {
        let one = actions.remove(first.unwrap_or(0));
        std::mem::replace(&mut actions, vec![one])
    };
    (actions, others)
}

/// The act that most people come for, of a page without main actions: its id.
fn next(blocks: &[Block]) -> Option<String> {
    let offered = |role| {
        let of = |block: &Block| match block {
            Block::Buttons { actions } => actions.iter().find(|action| action.role == role).map(|a| a.id.clone()),
            _ => None,
        };
        blocks.iter().find_map(of)
    };
    offered(ActionRole::Primary).or_else(|| offered(ActionRole::Secondary))
}

fn sections(blocks: Vec<Block>) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    for block in blocks {
        if matches!(block, Block::Heading { .. }) {
            sections.push(Section {
                heading: Some(block),
                blocks: Vec::new(),
            });
        } else if let Some(last) = sections.last_mut() {
            last.blocks.push(block);
        }
    }
    sections.retain(|section| section.heading.is_some() || !section.blocks.is_empty());
    sections
}

/// Whether something is filled in or recognised there.
const fn is_field(block: &Block) -> bool {
    matches!(block, Block::Input { .. } | Block::Picture { .. })
}

/// Whether it says itself what it is about.
const fn is_titled(block: &Block) -> bool {
    match block {
        Block::Facts { title, .. } | Block::Items { title, .. } => title.is_some(),
        _ => false,
    }
}

/// Whether it is what a page is for, wherever it stands.
const fn is_shown(block: &Block) -> bool {
    matches!(
        block,
        Block::KartuPeserta { .. } | Block::TiketAntrean { .. } | Block::Percakapan { .. }
    )
}

/// Whether it is a number to be copied, which is what a page of numbers is for.
fn is_number(fact: &Fact) -> bool {
    fact.action
        .as_ref()
        .is_some_and(|action| action.icon == Some(Icon::Copy))
}

/// Whether a code is asked for there, or a picture is to be recognised.
const fn is_code(block: &Block) -> bool {
    match block {
        Block::Picture { .. } => true,
        Block::Input { field } => matches!(field.kind, FieldKind::Code { .. }),
        _ => false,
    }
}

struct Rule<'a> {
    /// Whether the answer stands in front already.
    answered: bool,
    /// Whether good or plain news does.
    good_news: bool,
    /// Whether numbers to copy do.
    numbered: bool,
    /// Whether a group of tiles does.
    tiled: bool,
    /// Whether a sentence does.
    said: bool,
    /// Whether this is the step in which a form is checked.
    checked: bool,
    /// The one next act, of a page without main actions.
    next: Option<String>,
    kept: &'a BTreeSet<String>,
}

impl Rule<'_> {
    fn section(&mut self, section: Section, aside: bool, folded: &mut Folded) {
        // What stands before and between fields belongs to them, and the buttons right behind one with which a code or a
        // picture is asked for anew.
        let last = section.blocks.iter().rposition(is_field).filter(|_| !aside);
        let mut belongs = last.map_or(0, |last| last + 1);
        if belongs > 0
            && section.blocks.iter().any(is_code)
            && matches!(section.blocks.get(belongs), Some(Block::Buttons { .. }))
        {
            belongs += 1;
        }
        let (mut near, mut far) = (Vec::new(), Vec::new());
        let mut begins = (false, false);
        for (place, block) in section.blocks.into_iter().enumerate() {
            let (kept, folds) = if aside && is_field(&block) {
                rest(block)
            } else {
                self.sides(block, place < belongs)
            };
            if place == 0 {
                begins = (kept.is_some(), folds.is_some());
            }
            near.extend(kept);
            far.extend(folds);
        }
        for (blocks, side, begins) in [(near, &mut folded.front, begins.0), (far, &mut folded.rest, begins.1)] {
            // Where all that the heading was said of is on the other side, a list with a title of its own has nothing to do with it.
            if begins || !blocks.iter().all(is_titled) {
                side.extend(section.heading.clone());
            }
            side.extend(blocks);
        }
    }

    fn sides(&mut self, block: Block, belongs: bool) -> Sides {
        match block {
            Block::Paragraph { .. } => {
                // What a form asks is said again beside its field.
                let first = !self.answered && !std::mem::replace(&mut self.said, true);
                if belongs || first || self.checked {
                    front(block)
                } else {
                    rest(block)
                }
            }
            Block::Notice { tone, .. } => {
                let bad = matches!(tone, Tone::Warning | Tone::Danger);
                let first = !bad && !std::mem::replace(&mut self.good_news, true);
                if bad || belongs || first || self.checked {
                    front(block)
                } else {
                    rest(block)
                }
            }
            Block::Buttons { actions } if !belongs => {
                let (near, far) = actions.into_iter().partition(|action| self.keeps(action));
                split(near, far, |actions| Block::Buttons { actions })
            }
            Block::Tiles { ref tiles, .. } if tiles.len() <= TILES && !std::mem::replace(&mut self.tiled, true) => {
                front(block)
            }
            Block::Facts { .. } if belongs || self.checked => front(block),
            Block::Facts { ref rows, .. }
                if rows.iter().any(is_number) && !std::mem::replace(&mut self.numbered, true) =>
            {
                self.answered = true;
                answer(block, true)
            }
            Block::Facts { .. }
            | Block::Items { .. }
            | Block::Table { .. }
            | Block::Chart { .. }
            | Block::Timeline { .. }
            | Block::Tiles { .. }
            | Block::Peta { .. } => {
                let first = !std::mem::replace(&mut self.answered, true);
                answer(block, first)
            }
            Block::Heading { .. }
            | Block::Buttons { .. }
            | Block::Members { .. }
            | Block::Input { .. }
            | Block::Progress { .. }
            | Block::Countdown { .. }
            | Block::Empty { .. }
            | Block::Problem { .. }
            | Block::Picture { .. }
            | Block::KartuPeserta { .. }
            | Block::TiketAntrean { .. }
            | Block::Percakapan { .. } => front(block),
        }
    }

    /// Whether an action of a row of buttons stays in front.
    fn keeps(&self, action: &Action) -> bool {
        let danger = matches!(action.icon, Some(Icon::Emergency | Icon::Warning));
        danger
            || action.role == ActionRole::Primary
            || self.kept.contains(&action.id)
            || self.next.as_ref() == Some(&action.id)
    }
}

/// The answer, when it is the first, as much of it as stays in front; of the others only what is wrong.
fn answer(block: Block, first: bool) -> Sides {
    let most = |most: usize| if first { most } else { 0 };
    match block {
        Block::Facts { title, rows } => {
            let (near, far) = parts(rows, most(PAIRS), |_| false);
            split(near, far, |rows| Block::Facts {
                title: title.clone(),
                rows,
            })
        }
        Block::Items { title, items } => {
            let bad = |item: &Item| matches!(item.tone, Tone::Warning | Tone::Danger);
            let (near, far) = parts(items, most(ENTRIES), bad);
            split(near, far, |items| Block::Items {
                title: title.clone(),
                items,
            })
        }
        Block::Peta { caption, points } => {
            let (near, far) = parts(points, most(ENTRIES), |_| false);
            split(near, far, |points| Block::Peta {
                caption: caption.clone(),
                points,
            })
        }
        Block::Table { caption, columns, rows } => {
            let (near, far) = parts(rows, most(ENTRIES), |_| false);
            split(near, far, |rows| Block::Table {
                caption: caption.clone(),
                columns: columns.clone(),
                rows,
            })
        }
        Block::Chart { ref summary, .. } if first => {
            let text = summary.clone();
            (Some(Block::Paragraph { text }), Some(block))
        }
        Block::Timeline { .. } if first => front(block),
        other => rest(other),
    }
}

/// The first `most` entries and whatever stays in any case, and the others.
fn parts<T>(all: Vec<T>, most: usize, stays: impl Fn(&T) -> bool) -> (Vec<T>, Vec<T>) {
    // One entry alone is not worth a tap.
    let most = if most > 0 && all.len() == most + 1 {
        most + 1
    } else {
        most
    };
    let mut place = 0;
    all.into_iter().partition(|entry| {
        place += 1;
        place <= most || stays(entry)
    })
}

fn split<T>(near: Vec<T>, far: Vec<T>, block: impl Fn(Vec<T>) -> Block) -> Sides {
    match (near.is_empty(), far.is_empty()) {
        (_, true) => front(block(near)),
        (true, false) => rest(block(far)),
        (false, false) => (Some(block(near)), Some(block(far))),
    }
}

#[cfg(test)]
#[path = "fold_tests.rs"]
mod tests;
