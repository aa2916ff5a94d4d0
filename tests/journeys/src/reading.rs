//! What a screen offers, wherever on it.

use jkn_core::screen::{Action, Block, Field, Screen};

/// Everything that can be tapped, in reading order, the blocked included.
#[must_use]
pub fn actions(screen: &Screen) -> Vec<&Action> {
    let in_blocks = screen.blocks.iter().flat_map(in_block);
    in_blocks.chain(&screen.actions).collect()
}

fn in_block(block: &Block) -> Vec<&Action> {
    match block {
        Block::Notice { actions, .. }
        | Block::Buttons { actions }
        | Block::Empty { actions, .. }
        | Block::Problem { actions, .. } => actions.iter().collect(),
        Block::Items { items, .. } => items.iter().filter_map(|i| i.action.as_ref()).collect(),
        Block::Tiles { tiles, .. } => tiles.iter().map(|t| &t.action).collect(),
        Block::Members { members, .. } => members.iter().map(|m| &m.action).collect(),
        Block::Percakapan { messages, send, .. } => messages.iter().flat_map(|m| &m.replies).chain(send).collect(),
        Block::Peta { points, .. } => points.iter().filter_map(|p| p.action.as_ref()).collect(),
        _ => Vec::new(),
    }
}

/// Everything that can be filled in, in reading order.
#[must_use]
pub fn fields(screen: &Screen) -> Vec<&Field> {
    let fields = screen.blocks.iter().filter_map(|block| match block {
        Block::Input { field }
        | Block::Percakapan {
            composer: Some(field), ..
        } => Some(field),
        _ => None,
    });
    fields.collect()
}

/// The codes of all problems on it.
#[must_use]
pub fn problems(screen: &Screen) -> Vec<&str> {
    let codes = screen.blocks.iter().filter_map(|block| match block {
        Block::Problem { code, .. } => Some(code.as_str()),
        _ => None,
    });
    codes.collect()
}

/// The states of all queue tickets on it, with their numbers.
#[must_use]
pub fn tickets(screen: &Screen) -> Vec<(&str, Option<&str>)> {
    let tickets = screen.blocks.iter().filter_map(|block| match block {
        Block::TiketAntrean { ticket } => Some((ticket.state.as_str(), ticket.number.as_deref())),
        _ => None,
    });
    tickets.collect()
}

/// Whether nothing on it is still on its way.
#[must_use]
pub fn is_quiet(screen: &Screen) -> bool {
    let asking = screen.freshness.as_ref().is_some_and(|f| f.refreshing);
    !asking
        && !screen
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Progress { .. }))
}
