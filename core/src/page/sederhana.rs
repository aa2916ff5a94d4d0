//! The simple mode, for whoever is old, ill or not used to reading: once, for every page. What stays in front is decided by
//! [`crate::screen::fold`]; here are the two acts that each page has in addition: reading it out, and showing the rest.

use super::{Ask, Context};
use crate::screen::{Action, ActionRole, Block, Icon, Ui};

/// Name of the act that shows what is folded; no page has one of that name.
pub const MORE: &str = "selengkapnya";
/// Name of the act that reads a page out; no page has one of that name.
pub const READ: &str = "bacakan";

/// Draws a page that has been written in full in the simple mode. `grounds` is what its answers rest on, `assumed` whether one of
/// them is nobody's rule but our assumption: that much is said in front.
pub(super) fn simplify<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    form: bool,
    grounds: Vec<Block>,
    assumed: bool,
) {
    let folded = ui.fold(form);
    let read = act(ui, READ, context.say("sederhana-read"), Ask::ReadAloud).with_icon(Icon::Speaker);
    ui.block(Block::Buttons { actions: vec![read] });
    for block in folded.front {
        ui.block(block);
    }
    if assumed {
        ui.paragraph(context.say("sederhana-assumed"));
    }
    let rest: Vec<Block> = folded.rest.into_iter().chain(grounds).collect();
    if !rest.is_empty() {
        let unfolded = context.look.unfolded;
        let label = if unfolded {
            context.say("sederhana-less")
        } else {
            ui.more().unwrap_or_else(|| context.say("sederhana-more"))
        };
        let more = act(ui, MORE, label, Ask::Unfold(!unfolded));
        ui.block(Block::Buttons { actions: vec![more] });
        if unfolded {
            for block in rest {
                ui.block(block);
            }
        }
    }
    for action in folded.actions {
        ui.main_action(action);
    }
}

fn act<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, name: &str, label: String, ask: Ask) -> Action {
    ui.action(name, label, ActionRole::Secondary, ask.into())
}
