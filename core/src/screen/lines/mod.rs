//! The one walk over a screen: every text on it as a line, top to bottom, in the order a screen reader reads it.
//!
//! Whatever looks at whole screens starts here: [`super::plain`] prints the lines, the terminal styles them,
//! [`Screen::offered`] and tests pick targets out of them, and what a screen reader would misread is looked for in their
//! pieces. A new block, field or part of one does not compile until the walk has a place for it.

mod blocks;
mod fields;

use super::{
    Action, Bitmap, ChatAuthor, ChoiceOption, Field, Freshness, KisCard, QueueTicket, Screen, StepState, Tone,
};

/// A line of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// What kind of line it is.
    pub role: LineRole<'a>,
    /// How many steps it is set in below the line that it belongs to, 0..=2.
    pub indent: u8,
    /// What it says, all pieces and what was entered put together; a secret as dots.
    pub text: String,
    /// The texts of the screen in it, each as a shell shows it. Never what a person typed.
    pub pieces: Vec<&'a str>,
    /// What can be done on it.
    pub target: Option<Target<'a>>,
}

/// What can be done on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// An action, possibly a blocked one.
    Action(&'a Action),
    /// A field, possibly a disabled one; each field has exactly one such line, whatever stands below it.
    Field(&'a Field),
    /// The query of a search field.
    Query(&'a Field),
    /// An option of a field, possibly a blocked one.
    Option(&'a Field, &'a ChoiceOption),
}

/// The kinds of line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineRole<'a> {
    /// The screen's title.
    Title,
    /// How old the data is.
    Freshness(&'a Freshness),
    /// Empty; begins a block.
    Gap,
    /// Empty; begins the screen's main actions.
    Rule,
    /// A heading, or the caption of a block.
    Heading,
    /// Running text.
    Text,
    /// Small print: a detail, a remark, a hint.
    Note,
    /// A state with a feeling.
    State(Tone),
    /// A label and its value.
    Fact,
    /// An entry of a list that only informs.
    Item(Tone),
    /// Something that can be done; with why not, when it cannot.
    Action {
        /// Whether it cannot be done now.
        blocked: bool,
    },
    /// What is asked before the action above is done.
    Question,
    /// One of several to choose from.
    Choice {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// A field with its value.
    Field {
        /// Whether it can be edited now.
        enabled: bool,
    },
    /// What was typed into a search field.
    Query,
    /// What is wrong with a field's value.
    Error,
    /// A file that was chosen.
    File,
    /// The column headings of a table.
    Columns,
    /// A row of a table.
    Row,
    /// A point of a chart.
    Point(Tone),
    /// A step of a timeline.
    Step(StepState),
    /// Something under way.
    Progress,
    /// Time that runs out; the pieces are its label and what stands there in the end.
    Countdown {
        /// Seconds left when the screen was drawn.
        seconds: u32,
        /// See [`super::Block::Countdown`].
        announce_every_s: u32,
    },
    /// Nothing to show.
    Empty,
    /// Something went wrong.
    Problem {
        /// The problem's code.
        code: &'a str,
    },
    /// A picture, by its description.
    Picture(&'a Bitmap),
    /// A scannable code, by what it is.
    Code(Option<&'a Bitmap>),
    /// Marks invented data.
    Sample,
    /// Heading of a card.
    Card(&'a KisCard),
    /// The date of a card's data.
    AsOf,
    /// Number of a queue ticket.
    Ticket(&'a QueueTicket),
    /// A message of a conversation.
    Chat(ChatAuthor),
}

/// Every line of a screen in reading order.
#[must_use]
pub fn lines(screen: &Screen) -> Vec<Line<'_>> {
    let mut walk = Walk(Vec::new());
    walk.say(LineRole::Title, 0, &screen.title);
    if let Some(freshness) = &screen.freshness {
        walk.say(LineRole::Freshness(freshness), 0, &freshness.text);
    }
    walk.maybe(LineRole::Sample, 0, screen.sample_mark.as_ref());
    for block in &screen.blocks {
        walk.line(LineRole::Gap, 0, String::new(), &[]);
        walk.block(block);
    }
    if !screen.actions.is_empty() {
        walk.line(LineRole::Rule, 0, String::new(), &[]);
        walk.actions(0, &screen.actions);
    }
    walk.0
}

/// Minutes and seconds as a countdown shows them: `9:05`.
#[must_use]
pub fn left(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

impl Screen {
    /// Every action that the screen offers, in reading order, blocked ones included.
    pub fn offered(&self) -> impl Iterator<Item = &Action> {
        lines(self).into_iter().filter_map(|line| match line.target {
            Some(Target::Action(action)) => Some(action),
            Some(Target::Field(_) | Target::Query(_) | Target::Option(..)) | None => None,
        })
    }

    /// Everything that can be filled in, in reading order, what is disabled included.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        lines(self).into_iter().filter_map(|line| match line.target {
            Some(Target::Field(field)) => Some(field),
            Some(Target::Action(_) | Target::Query(_) | Target::Option(..)) | None => None,
        })
    }
}

struct Walk<'a>(Vec<Line<'a>>);

impl<'a> Walk<'a> {
    fn line(&mut self, role: LineRole<'a>, indent: u8, text: String, pieces: &[&'a str]) {
        self.target(role, indent, text, pieces, None);
    }

    fn target(
        &mut self,
        role: LineRole<'a>,
        indent: u8,
        text: String,
        pieces: &[&'a str],
        target: impl Into<Option<Target<'a>>>,
    ) {
        self.0.push(Line {
            role,
            indent,
            text,
            pieces: pieces.to_vec(),
            target: target.into(),
        });
    }

    /// A line that is one text of the screen.
    fn say(&mut self, role: LineRole<'a>, indent: u8, text: &'a str) {
        self.line(role, indent, text.to_owned(), &[text]);
    }

    fn maybe(&mut self, role: LineRole<'a>, indent: u8, text: Option<&'a String>) {
        if let Some(text) = text {
            self.say(role, indent, text);
        }
    }

    fn actions(&mut self, indent: u8, actions: &'a [Action]) {
        for action in actions {
            self.tap(indent, &action.label, &[&action.label], action);
            self.question(indent, action);
        }
    }

    /// The line that a tap is for, shown as `text`, with the reason why it does nothing now.
    fn tap(&mut self, indent: u8, text: &str, pieces: &[&'a str], action: &'a Action) {
        self.tap_or_why(indent, text, pieces, action, action.blocked.as_ref());
    }

    fn tap_or_why(
        &mut self,
        indent: u8,
        text: &str,
        pieces: &[&'a str],
        action: &'a Action,
        blocked: Option<&'a String>,
    ) {
        let role = LineRole::Action {
            blocked: blocked.is_some(),
        };
        let mut pieces = pieces.to_vec();
        pieces.extend(blocked.map(String::as_str));
        let text = format!("{text}{}", why(blocked));
        self.target(role, indent, text, &pieces, Target::Action(action));
    }

    fn question(&mut self, indent: u8, action: &'a Action) {
        if let Some(confirm) = &action.confirm {
            let text = format!("{} {} [{} | {}]", confirm.title, confirm.text, confirm.yes, confirm.no);
            let pieces: [&str; 4] = [&confirm.title, &confirm.text, &confirm.yes, &confirm.no];
            self.line(LineRole::Question, indent + 1, text, &pieces);
        }
    }
}

/// The reason after a dash, when there is one.
fn why(blocked: Option<&String>) -> String {
    blocked.map_or_else(String::new, |reason| format!(" — {reason}"))
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{ActionRole, Block, Fact, FieldKind, Keyboard, PickedFile, Sensitivity};
    use super::*;

    fn action(id: &str) -> Action {
        Action {
            id: id.into(),
            label: format!("Tombol {id}"),
            role: ActionRole::Quiet,
            icon: None,
            blocked: None,
            confirm: None,
        }
    }

    /// A screen with nothing on it but this.
    pub(in crate::screen) fn screen(blocks: Vec<Block>, actions: Vec<Action>) -> Screen {
        Screen {
            route: "contoh".into(),
            title: "Contoh".into(),
            blocks,
            actions,
            freshness: None,
            sample_mark: None,
            sensitivity: Sensitivity::Public,
            generation: 1,
            can_go_back: false,
            language: "id".into(),
            spoken: vec![],
            large: false,
        }
    }

    #[test]
    fn an_action_is_found_wherever_it_stands() {
        let fact = Fact {
            label: "Nomor".into(),
            value: "12".into(),
            note: None,
            action: Some(action("salin")),
        };
        let files = FieldKind::File {
            kinds: vec![],
            max_bytes: 1,
            files: vec![PickedFile {
                name: "surat.pdf".into(),
                detail: "PDF".into(),
                percent: Some(40),
                remove: Some(action("hapus")),
            }],
            pick: Some(action("pilih")),
        };
        let blocks = vec![
            Block::Facts {
                title: None,
                rows: vec![fact],
            },
            Block::Percakapan {
                earlier: Some(action("sebelumnya")),
                messages: vec![],
                composer: Some(Field::new("lampiran", "Lampiran", files)),
                send: Some(action("kirim")),
            },
        ];
        let screen = screen(blocks, vec![action("utama")]);
        let offered: Vec<&str> = screen.offered().map(|action| action.id.as_str()).collect();
        assert_eq!(offered, ["salin", "sebelumnya", "hapus", "pilih", "kirim", "utama"]);
        assert_eq!(screen.fields().count(), 1);
    }

    #[test]
    fn what_a_person_typed_is_in_the_text_of_a_line_but_is_no_piece_of_the_screen() {
        let kind = FieldKind::Code {
            length: 6,
            keyboard: Keyboard::Digits,
            one_time: true,
        };
        let field = Field::new("kode", "Kode", kind).holding("123456");
        let screen = screen(vec![Block::Input { field }], vec![]);
        let lines = lines(&screen);
        let line = lines.iter().find(|line| line.target.is_some()).unwrap();
        assert_eq!(line.text, "Kode*: [123456]");
        assert_eq!(line.pieces, ["Kode"]);
    }
}
