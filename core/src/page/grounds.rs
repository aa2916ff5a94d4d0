//! What the answers of rules on a page rest on. Whatever says an answer notes it here, so that no page can tell one without
//! saying, quietly and last, what in it is our assumption, and offering to see where the rest comes from.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::{Ask, Context, Need, Page, parts, sederhana, sources};
use crate::data::{Resource, Route};
use crate::rules::penjelasan::Penjelasan;
use crate::screen::{ActionRole, Block, Icon, Ui};
use crate::text::Texts;

/// What the page being drawn has told so far.
#[derive(Debug, Default)]
pub struct Grounds(RefCell<Told>);

#[derive(Debug, Default)]
struct Told {
    /// What its answers rest on, a set as `sources` has it.
    sources: u16,
    /// Message keys of those answers that no source settles.
    assumed: BTreeSet<String>,
}

impl Grounds {
    /// An answer is told.
    pub(super) fn told(&self, penjelasan: &Penjelasan) {
        let mut told = self.0.borrow_mut();
        told.sources |= sources::of_tags(penjelasan.sumber.iter().map(String::as_str));
        if penjelasan.asumsi {
            told.sources |= sources::only(sources::ASSUMPTION);
            told.assumed.insert(penjelasan.kunci.clone());
        }
    }
}

#[cfg(test)]
thread_local! {
    /// Every answer told by this thread, for the tests of all examples: its key, whether it is an assumption, its words.
    pub static TOLD: RefCell<Vec<(String, bool, String)>> = const { RefCell::new(Vec::new()) };
}

/// What a page looks at, and whose data it is: that is said on each page which is about somebody.
pub fn needed<P: Page>(page: &P, context: &Context<'_>) -> Vec<Need> {
    let mut needs = page.needs(context);
    if needs.iter().all(|need| need.resource != Resource::Keluarga) {
        needs.push(Need::kept(Resource::Keluarga));
    }
    needs
}

/// A page as it is shown: what it draws, behind that what its answers rest on, and whether it is about invented people; in the
/// simple mode the rest of it folded.
pub fn shown<P: Page>(page: &P, context: &Context<'_>) -> Ui<P::Msg> {
    context.grounds.0.take();
    let mut ui = page.view(context);
    let told = context.grounds.0.take();
    let grounds = grounds(&mut ui, context, &told);
    if context.look.simple {
        sederhana::simplify(&mut ui, context, P::DRAFT, grounds, !told.assumed.is_empty());
    } else {
        for block in grounds {
            ui.block(block);
        }
    }
    ui.marked(parts::sample_mark(context));
    ui
}

/// What in the answers is our assumption, and the way to what they rest on.
fn grounds<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, told: &Told) -> Vec<Block> {
    if told.sources == 0 {
        return Vec::new();
    }
    let said = assumptions(context, &told.assumed).into_iter();
    let mut blocks: Vec<Block> = said.map(|text| Block::Paragraph { text }).collect();
    let to = Ask::Open(Route::Dasar {
        nama: sources::route_of(told.sources),
    });
    let open = ui
        .action("dasar", context.say("common-grounds"), ActionRole::Quiet, to.into())
        .with_icon(Icon::Book);
    blocks.push(Block::Buttons { actions: vec![open] });
    blocks
}

/// What in some answers is our assumption, each said once however many rows tell it.
fn assumptions(context: &Context<'_>, keys: &BTreeSet<String>) -> BTreeSet<String> {
    keys.iter().map(|key| assumed(context.texts, key)).collect()
}

/// What in an answer is our assumption: as it is said of that answer, else of its topic, else of any.
pub fn assumed(texts: &Texts, kunci: &str) -> String {
    texts.say(&message(texts, kunci), &[])
}

fn message(texts: &Texts, kunci: &str) -> String {
    let mut stem = kunci.strip_prefix("rules-").unwrap_or(kunci);
    loop {
        let key = format!("common-assumed-{stem}");
        if texts.has(&key) {
            return key;
        }
        match stem.rsplit_once('-') {
            Some((shorter, _)) => stem = shorter,
            None => return "common-assumed".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn an_assumption_is_named_by_its_answer_else_by_its_topic_else_at_all() {
        let texts = Texts::new(Language::Id);
        let key = |kunci| message(&texts, kunci);
        assert_eq!(key("rules-tempat-tidur-kelabu"), "common-assumed-tempat-tidur");
        assert_eq!(key("kolam-renang"), "common-assumed");
        assert_eq!(key(""), "common-assumed");
    }
}
