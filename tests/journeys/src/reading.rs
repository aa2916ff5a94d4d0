//! What a screen offers, wherever on it.

use jkn_core::screen::{Action, ChoiceOption, Field, LineRole, Screen, Target, lines};

/// Everything that can be tapped, in reading order, the blocked included.
#[must_use]
pub fn actions(screen: &Screen) -> Vec<&Action> {
    screen.offered().collect()
}

/// Everything that can be filled in, in reading order.
#[must_use]
pub fn fields(screen: &Screen) -> Vec<&Field> {
    screen.fields().collect()
}

/// The options of the fields with this id or label, in reading order, the blocked included.
#[must_use]
pub fn options<'a>(screen: &'a Screen, field: &str) -> Vec<&'a ChoiceOption> {
    let options = lines(screen).into_iter().filter_map(|line| match line.target {
        Some(Target::Option(of, option)) if of.id == field || of.label == field => Some(option),
        _ => None,
    });
    options.collect()
}

/// The codes of all problems on it.
#[must_use]
pub fn problems(screen: &Screen) -> Vec<&str> {
    let codes = lines(screen).into_iter().filter_map(|line| match line.role {
        LineRole::Problem { code } => Some(code),
        _ => None,
    });
    codes.collect()
}

/// The states of all queue tickets on it, with their numbers.
#[must_use]
pub fn tickets(screen: &Screen) -> Vec<(&str, Option<&str>)> {
    let tickets = lines(screen).into_iter().filter_map(|line| match line.role {
        LineRole::Ticket(ticket) => Some((ticket.state.as_str(), ticket.number.as_deref())),
        _ => None,
    });
    tickets.collect()
}

/// Whether nothing on it is still on its way.
#[must_use]
pub fn is_quiet(screen: &Screen) -> bool {
    let asking = screen.freshness.as_ref().is_some_and(|f| f.refreshing);
    !asking && !lines(screen).iter().any(|line| line.role == LineRole::Progress)
}
