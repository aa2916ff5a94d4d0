//! What the answers of rules on a page rest on. Whatever says an answer notes it here, so that no page can tell one without
//! offering, quietly and last, to see where it comes from.

use std::cell::Cell;

use super::{Ask, Context, Page, sources};
use crate::data::Route;
use crate::rules::penjelasan::Penjelasan;
use crate::screen::{ActionRole, Block, Icon, Ui};

/// What the page being drawn has told so far.
#[derive(Debug, Default)]
pub struct Grounds(Cell<u16>);

impl Grounds {
    /// An answer is told.
    pub(super) fn told(&self, penjelasan: &Penjelasan) {
        let mut set = sources::of_tags(penjelasan.sumber.iter().map(String::as_str));
        if penjelasan.asumsi {
            set |= sources::only(sources::ASSUMPTION);
        }
        self.0.set(self.0.get() | set);
        #[cfg(test)]
        TOLD.with_borrow_mut(|told| told.push(penjelasan.clone()));
    }
}

#[cfg(test)]
thread_local! {
    /// Every answer told by this thread, for the tests of all examples.
    pub static TOLD: std::cell::RefCell<Vec<Penjelasan>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// A page as it is shown: what it draws, and behind that where its rules come from.
pub fn shown<P: Page>(page: &P, context: &Context<'_>) -> Ui<P::Msg> {
    context.grounds.0.set(0);
    let mut ui = page.view(context);
    let set = context.grounds.0.take();
    if set != 0 {
        let to = Ask::Open(Route::Dasar {
            nama: sources::route_of(set),
        });
        let open = ui
            .action("dasar", context.say("common-grounds"), ActionRole::Quiet, to.into())
            .with_icon(Icon::Book);
        ui.block(Block::Buttons { actions: vec![open] });
    }
    ui
}
