//! A screen as rows of text, each knowing what can be done on it.
//!
//! The core walks over the screen; this adds marks and looks, never sentences.

use jkn_core::screen::{
    Action, Bitmap, Field, FieldKind, Line, LineRole, Screen, ShellWords, StepState, Target as Offered, Tone, lines,
};

/// What a focused row does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Taps an action.
    Action(Action),
    /// Types into a field, or changes it.
    Field(Field),
    /// Types the query of a search field.
    Query(Field),
    /// Chooses one option of a field.
    Option {
        /// The field.
        field: String,
        /// The option's value.
        value: String,
    },
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it says.
    pub text: String,
    /// How far it is set in, in columns.
    pub indent: usize,
    /// How it looks.
    pub look: Look,
    /// What it does, when it does anything.
    pub target: Option<Target>,
    /// What runs out on it; then the text is what stands there in the end.
    pub countdown: Option<Countdown>,
}

/// Time that runs out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Countdown {
    /// What ends.
    pub label: String,
    /// Seconds left when the screen came.
    pub seconds: u32,
    /// How often what is left is said, in seconds; 0 is never.
    pub announce_every_s: u32,
}

/// How a row looks; a terminal has few ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Plain.
    Plain,
    /// A heading.
    Heading,
    /// Small print.
    Faint,
    /// Good news.
    Good,
    /// Wants attention.
    Attention,
    /// Bad news.
    Bad,
    /// Rows of a scannable code, drawn exactly as they are.
    Dots,
}

/// All rows of a screen, without its title and freshness.
#[must_use]
pub fn rows(screen: &Screen, words: &ShellWords) -> Vec<Row> {
    lines(screen)
        .into_iter()
        .flat_map(|line| of_line(&line, words))
        .collect()
}

fn of_line(line: &Line<'_>, words: &ShellWords) -> Vec<Row> {
    let indent = usize::from(line.indent) * 2;
    let one = |look, mark: &str| vec![row(look, indent, format!("{mark}{}", line.text))];
    match line.role {
        // The shell keeps these on top; questions are asked when their action is chosen.
        LineRole::Title | LineRole::Freshness(_) | LineRole::Question => Vec::new(),
        LineRole::Gap | LineRole::Rule | LineRole::Text | LineRole::Chat(_) => one(Look::Plain, ""),
        LineRole::Heading | LineRole::Empty | LineRole::Card(_) | LineRole::Ticket(_) => one(Look::Heading, ""),
        LineRole::Note | LineRole::AsOf => one(Look::Faint, ""),
        LineRole::State(tone) => one(look(tone), mark(tone)),
        LineRole::Item(tone) => one(look(tone), ""),
        LineRole::Fact | LineRole::Row => vec![row(Look::Plain, 2, line.text.clone())],
        LineRole::Columns => vec![row(Look::Faint, 2, line.text.clone())],
        LineRole::Point(tone) => one(look(tone), ""),
        LineRole::File => one(Look::Plain, "⎘ "),
        LineRole::Error => one(Look::Bad, ""),
        LineRole::Problem { .. } => one(Look::Bad, "✗ "),
        LineRole::Sample => one(Look::Attention, ""),
        LineRole::Progress => one(Look::Faint, "… "),
        LineRole::Step(state) => match state {
            StepState::Done => one(Look::Good, "✓ "),
            StepState::Current => one(Look::Attention, "● "),
            StepState::Upcoming => one(Look::Faint, "○ "),
            StepState::Failed => one(Look::Bad, "✗ "),
        },
        LineRole::Picture(bitmap) | LineRole::Code(Some(bitmap)) => {
            let mut rows = dots(bitmap);
            rows.extend(one(Look::Faint, ""));
            rows
        }
        LineRole::Code(None) => one(Look::Faint, ""),
        LineRole::Countdown {
            seconds,
            announce_every_s,
        } => {
            let mut pieces = line.pieces.iter().map(|piece| (*piece).to_owned());
            let countdown = pieces.next().map(|label| Countdown {
                label,
                seconds,
                announce_every_s,
            });
            vec![Row {
                countdown,
                ..row(Look::Attention, indent, pieces.next().unwrap_or_default())
            }]
        }
        LineRole::Action { .. } | LineRole::Choice { .. } | LineRole::Field { .. } | LineRole::Query => {
            offered(line, indent, words)
        }
    }
}

/// The rows of something that can be done, faint when it cannot be done now.
fn offered(line: &Line<'_>, indent: usize, words: &ShellWords) -> Vec<Row> {
    let mark = match line.role {
        LineRole::Choice { chosen: true } => "◉",
        LineRole::Choice { chosen: false } => "○",
        _ => "▸",
    };
    let can = |target| Row {
        target: Some(target),
        ..row(Look::Plain, indent, format!("{mark} {}", line.text))
    };
    let cannot = || row(Look::Faint, indent, format!("✕ {}", line.text));
    match line.target {
        Some(Offered::Action(action)) if action.blocked.is_none() => vec![can(Target::Action(action.clone()))],
        Some(Offered::Option(field, option)) if option.blocked.is_none() && field.enabled => {
            vec![can(Target::Option {
                field: field.id.clone(),
                value: option.value.clone(),
            })]
        }
        Some(Offered::Action(_) | Offered::Option(..)) | None => vec![cannot()],
        Some(Offered::Field(field)) => vec![of_field(field)],
        Some(Offered::Query(field)) => query(field, indent, words),
    }
}

fn of_field(field: &Field) -> Row {
    match &field.kind {
        // What is chosen stands below.
        FieldKind::Choice { .. } | FieldKind::File { .. } => row(Look::Heading, 0, label(field)),
        FieldKind::Search { chosen, .. } => {
            let chosen = chosen.as_deref().unwrap_or_default();
            row(Look::Heading, 0, format!("{}: {chosen}", label(field)))
        }
        FieldKind::Text { .. }
        | FieldKind::Number { .. }
        | FieldKind::Date { .. }
        | FieldKind::Toggle
        | FieldKind::Secret { .. }
        | FieldKind::Stepper { .. }
        | FieldKind::Code { .. }
        | FieldKind::Money { .. } => Row {
            target: field.enabled.then(|| Target::Field(field.clone())),
            ..row(if field.enabled { Look::Plain } else { Look::Faint }, 0, entered(field))
        },
    }
}

fn query(field: &Field, indent: usize, words: &ShellWords) -> Vec<Row> {
    let FieldKind::Search { query, options, .. } = &field.kind else {
        return Vec::new();
    };
    let text = asked(query, words);
    let mut rows = vec![Row {
        target: field.enabled.then(|| Target::Query(field.clone())),
        ..row(if field.enabled { Look::Plain } else { Look::Faint }, indent, text)
    }];
    if options.is_empty() && !query.is_empty() {
        rows.push(row(Look::Faint, indent, words.no_match.as_str()));
    }
    rows
}

/// A query as it is being typed.
#[must_use]
pub fn asked(query: &str, words: &ShellWords) -> String {
    format!("⌕ {}: [{query}]", words.search)
}

/// A field as it is being typed or changed.
#[must_use]
pub fn entered(field: &Field) -> String {
    let value = field.value.as_str();
    let (shown, written) = match &field.kind {
        FieldKind::Secret { .. } => ("•".repeat(value.chars().count()), ""),
        FieldKind::Stepper { text, .. } => (format!("− {text} +"), ""),
        FieldKind::Toggle if value == "true" => ("☑".to_owned(), ""),
        FieldKind::Toggle => ("☐".to_owned(), ""),
        FieldKind::Date { text, .. } | FieldKind::Money { text, .. } => (value.to_owned(), text.as_str()),
        FieldKind::Text { .. }
        | FieldKind::Number { .. }
        | FieldKind::Choice { .. }
        | FieldKind::Search { .. }
        | FieldKind::Code { .. }
        | FieldKind::File { .. } => (value.to_owned(), ""),
    };
    format!("{}: [{shown}] {written}", label(field)).trim_end().to_owned()
}

fn label(field: &Field) -> String {
    format!("{}{}", field.label, if field.required { "*" } else { "" })
}

fn row(look: Look, indent: usize, text: impl Into<String>) -> Row {
    Row {
        text: text.into(),
        indent,
        look,
        target: None,
        countdown: None,
    }
}

fn dots(bitmap: &Bitmap) -> Vec<Row> {
    // Two dots a character, one above the other; light on dark would not scan, so white is drawn.
    const QUIET: u32 = 2;
    let black = |x: u32, y: u32| bitmap.is_black(x.wrapping_sub(QUIET), y.wrapping_sub(QUIET));
    let line = |y: u32| -> String {
        (0..bitmap.width + 2 * QUIET)
            .map(|x| match (black(x, y), black(x, y + 1)) {
                (true, true) => ' ',
                (true, false) => '▄',
                (false, true) => '▀',
                (false, false) => '█',
            })
            .collect()
    };
    (0..bitmap.height + 2 * QUIET)
        .step_by(2)
        .map(|y| row(Look::Dots, 2, line(y)))
        .collect()
}

const fn look(tone: Tone) -> Look {
    match tone {
        Tone::Info => Look::Plain,
        Tone::Success => Look::Good,
        Tone::Warning => Look::Attention,
        Tone::Danger => Look::Bad,
    }
}

const fn mark(tone: Tone) -> &'static str {
    match tone {
        Tone::Info => "ℹ ",
        Tone::Success => "✓ ",
        Tone::Warning => "⚠ ",
        Tone::Danger => "✗ ",
    }
}
