//! The builder with which a view writes a screen.
//!
//! A view never invents ids: it hands over what should happen (`Msg`) together with the words, and the builder mints
//! the [`Action`] or [`Field`] id and remembers what it stands for. A shell can therefore only send back what the
//! screen offered.

use std::collections::{BTreeMap, BTreeSet};

use super::{Action, ActionRole, Block, Confirm, Field, FieldKind, Folded, Freshness, Icon, Screen, Sensitivity, fold};

/// What an edited field turns into; a plain function pointer, so that a screen's meaning stays data.
pub type OnEdit<Msg> = fn(String) -> Msg;

/// A screen under construction, and the meaning of everything that can be done on it.
#[derive(Debug)]
pub struct Ui<Msg> {
    frame: Frame,
    taps: Vec<Msg>,
    edits: Vec<OnEdit<Msg>>,
}

/// All of it that does not depend on a page's messages, so that it is compiled once.
#[derive(Debug)]
struct Frame {
    blocks: Vec<Block>,
    actions: Vec<Action>,
    title: String,
    freshness: Option<Freshness>,
    sample_mark: Option<String>,
    sensitivity: Sensitivity,
    names: Names,
    large: bool,
    /// Ids of actions that stay in front in the simple mode, wherever they stand.
    kept: BTreeSet<String>,
    /// What the act is called behind which the rest of this screen folds, where it has a name of its own.
    more: Option<String>,
}

/// Where the meaning of each action and field of a screen stands.
#[derive(Debug, Default)]
pub struct Names {
    taps: BTreeMap<String, usize>,
    edits: BTreeMap<String, usize>,
}

impl Names {
    /// Place of an action's meaning in [`Meaning::taps`].
    #[must_use]
    pub fn tap(&self, action: &str) -> Option<usize> {
        self.taps.get(action).copied()
    }
}

/// What the actions and fields of a drawn screen stand for.
#[derive(Debug)]
pub struct Meaning<Msg> {
    /// Where each stands.
    pub names: Names,
    /// What the actions stand for.
    pub taps: Vec<Msg>,
    edits: Vec<OnEdit<Msg>>,
}

impl<Msg> Default for Meaning<Msg> {
    fn default() -> Self {
        Self {
            names: Names::default(),
            taps: Vec::new(),
            edits: Vec::new(),
        }
    }
}

/// Where a screen stands in the app; the app knows it, a view does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// See [`Screen::route`].
    pub route: String,
    /// See [`Screen::generation`].
    pub generation: u64,
    /// See [`Screen::can_go_back`].
    pub can_go_back: bool,
    /// See [`Screen::language`].
    pub language: String,
}

impl Frame {
    fn tap(&mut self, name: &str, meaning: usize) -> String {
        let id = unused(name, &self.names.taps);
        self.names.taps.insert(id.clone(), meaning);
        id
    }

    fn edit(&mut self, name: &str, meaning: usize) -> String {
        let id = unused(name, &self.names.edits);
        self.names.edits.insert(id.clone(), meaning);
        id
    }

    fn finish(self, place: Place) -> (Screen, Names) {
        let screen = Screen {
            route: place.route,
            title: self.title,
            blocks: self.blocks,
            actions: self.actions,
            freshness: self.freshness,
            sample_mark: self.sample_mark,
            sensitivity: self.sensitivity,
            spoken: Vec::new(),
            large: self.large,
            generation: place.generation,
            can_go_back: place.can_go_back,
            language: place.language,
        };
        (screen, self.names)
    }
}

impl<Msg: Clone> Ui<Msg> {
    /// An empty screen with a title; public until [`Ui::sensitivity`] says otherwise.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        let frame = Frame {
            blocks: Vec::new(),
            actions: Vec::new(),
            title: title.into(),
            freshness: None,
            sample_mark: None,
            sensitivity: Sensitivity::Public,
            names: Names::default(),
            large: false,
            kept: BTreeSet::new(),
            more: None,
        };
        Self {
            frame,
            taps: Vec::new(),
            edits: Vec::new(),
        }
    }

    /// Says what a shell must keep from being captured.
    pub fn sensitivity(&mut self, sensitivity: Sensitivity) -> &mut Self {
        self.frame.sensitivity = sensitivity;
        self
    }

    /// Says how old the shown data is.
    pub fn freshness(&mut self, freshness: Freshness) -> &mut Self {
        self.frame.freshness = Some(freshness);
        self
    }

    /// Keeps actions in front in the simple mode, wherever they stand.
    pub fn in_front<'a>(&mut self, actions: impl IntoIterator<Item = &'a Action>) -> &mut Self {
        self.frame
            .kept
            .extend(actions.into_iter().map(|action| action.id.clone()));
        self
    }

    /// Names the act behind which the rest folds in the simple mode.
    pub fn naming_more(&mut self, label: impl Into<String>) -> &mut Self {
        self.frame.more = Some(label.into());
        self
    }

    /// What [`Ui::naming_more`] named.
    #[must_use]
    pub fn more(&self) -> Option<String> {
        self.frame.more.clone()
    }

    /// Takes everything off this screen, in two parts for the simple mode, and has it drawn large.
    pub fn fold(&mut self, form: bool) -> Folded {
        self.frame.large = true;
        let blocks = std::mem::take(&mut self.frame.blocks);
        let actions = std::mem::take(&mut self.frame.actions);
        fold(blocks, actions, form, &self.frame.kept)
    }

    /// Adds a block at the end.
    pub fn block(&mut self, block: Block) -> &mut Self {
        self.frame.blocks.push(block);
        self
    }

    /// Marks what is about somebody as sample data, unless a card or a ticket on it bears the mark; `None` marks nothing.
    pub fn marked(&mut self, mark: Option<String>) -> &mut Self {
        let about_somebody = self.frame.sensitivity != Sensitivity::Public;
        let bare = !self.frame.blocks.iter().any(Block::is_marked);
        self.frame.sample_mark = mark.filter(|_| about_somebody && bare);
        self
    }

    /// Adds a heading.
    pub fn heading(&mut self, text: impl Into<String>) -> &mut Self {
        self.block(Block::Heading { text: text.into() })
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<String>) -> &mut Self {
        self.block(Block::Paragraph { text: text.into() })
    }

    /// Mints an action for `msg`. `name` makes the id readable in tests and logs; a number is added when it repeats.
    pub fn action(&mut self, name: &str, label: impl Into<String>, role: ActionRole, msg: Msg) -> Action {
        let id = self.frame.tap(name, self.taps.len());
        self.taps.push(msg);
        Action {
            id,
            label: label.into(),
            role,
            icon: None,
            blocked: None,
            confirm: None,
        }
    }

    /// Adds a main action of the screen.
    pub fn main_action(&mut self, action: Action) -> &mut Self {
        self.frame.actions.push(action);
        self
    }

    /// Adds a form field whose edits become `on_edit(value)`.
    pub fn input(&mut self, field: Field, on_edit: OnEdit<Msg>) -> &mut Self {
        let field = self.field(field, on_edit);
        self.block(Block::Input { field })
    }

    /// Registers a field that stands inside another block, such as the composer of a conversation.
    pub fn field(&mut self, mut field: Field, on_edit: OnEdit<Msg>) -> Field {
        field.id = self.frame.edit(&field.id, self.edits.len());
        self.edits.push(on_edit);
        field
    }

    /// Adds a [`FieldKind::Search`]: edits of its query become `on_query(value)`, its choice `on_choose(value)`.
    pub fn search(&mut self, mut field: Field, on_query: OnEdit<Msg>, on_choose: OnEdit<Msg>) -> &mut Self {
        let name = format!("{}-cari", field.id);
        if let FieldKind::Search { query_id, .. } = &mut field.kind {
            *query_id = self.frame.edit(&name, self.edits.len());
            self.edits.push(on_query);
        }
        self.input(field, on_choose)
    }

    /// Ends the construction.
    #[must_use]
    pub fn finish(self, place: Place) -> (Screen, Meaning<Msg>) {
        let (screen, names) = self.frame.finish(place);
        let meaning = Meaning {
            names,
            taps: self.taps,
            edits: self.edits,
        };
        (screen, meaning)
    }
}

impl<Msg: Clone> Meaning<Msg> {
    /// What a tap on `action` stands for; `None` when this screen never offered it.
    #[must_use]
    pub fn tapped(&self, action: &str) -> Option<Msg> {
        self.taps.get(self.names.tap(action)?).cloned()
    }

    /// What an edit of `field` stands for; `None` when this screen never offered it.
    #[must_use]
    pub fn edited(&self, field: &str, value: String) -> Option<Msg> {
        let place = self.names.edits.get(field)?;
        self.edits.get(*place).map(|on_edit| on_edit(value))
    }
}

impl Action {
    /// The same action with an icon.
    #[must_use]
    pub fn with_icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The same action, asking first.
    #[must_use]
    pub fn asking(mut self, confirm: Confirm) -> Self {
        self.confirm = Some(confirm);
        self
    }

    /// The same action, not possible now because of `reason`; `None` leaves it possible.
    #[must_use]
    pub fn blocked_by(mut self, reason: Option<String>) -> Self {
        self.blocked = reason;
        self
    }
}

impl Field {
    /// An empty, required, enabled field.
    #[must_use]
    pub fn new(id: &str, label: impl Into<String>, kind: FieldKind) -> Self {
        Self {
            id: id.to_owned(),
            label: label.into(),
            hint: None,
            value: String::new(),
            kind,
            error: None,
            required: true,
            enabled: true,
        }
    }

    /// The same field holding `value`.
    #[must_use]
    pub fn holding(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// The same field with help below it.
    #[must_use]
    pub fn hinting(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same field with what is wrong with its value; `None` when nothing is.
    #[must_use]
    pub fn failing(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }
}

fn unused<T>(name: &str, taken: &BTreeMap<String, T>) -> String {
    if !taken.contains_key(name) {
        return name.to_owned();
    }
    // One more candidate than there are names in use, so one of them is free.
    (2..=taken.len() + 2)
        .map(|n| format!("{name}-{n}"))
        .find(|id| !taken.contains_key(id))
        .unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    enum Msg {
        Book(u8),
        Complaint(String),
    }

    fn place() -> Place {
        Place {
            route: "antrean".into(),
            generation: 7,
            can_go_back: true,
            language: "id".into(),
        }
    }

    #[test]
    fn only_what_the_screen_offered_has_a_meaning() {
        let mut ui = Ui::new("Antrean");
        let book = ui.action("pesan", "Pesan", ActionRole::Primary, Msg::Book(1));
        ui.main_action(book);
        let (screen, meaning) = ui.finish(place());
        assert_eq!(meaning.tapped(&screen.actions[0].id), Some(Msg::Book(1)));
        assert_eq!(meaning.tapped("batal"), None);
        assert_eq!(meaning.edited("keluhan", "batuk".into()), None);
        assert_eq!((screen.generation, screen.route.as_str()), (7, "antrean"));
    }

    #[test]
    fn repeated_names_get_ids_of_their_own() {
        let mut ui = Ui::new("Antrean");
        let ids: Vec<String> = (0..3)
            .map(|n| ui.action("pilih", "Pilih", ActionRole::Quiet, Msg::Book(n)).id)
            .collect();
        let (_, meaning) = ui.finish(place());
        for (n, id) in ids.iter().enumerate() {
            assert_eq!(meaning.tapped(id), Some(Msg::Book(n as u8)));
        }
    }

    #[test]
    fn an_edit_carries_the_whole_new_value() {
        let mut ui = Ui::new("Antrean");
        let kind = FieldKind::Text {
            max_length: 200,
            keyboard: super::super::Keyboard::Text,
            multiline: true,
        };
        ui.input(Field::new("keluhan", "Keluhan", kind), Msg::Complaint);
        let (_, meaning) = ui.finish(place());
        assert_eq!(
            meaning.edited("keluhan", "batuk".into()),
            Some(Msg::Complaint("batuk".into()))
        );
    }

    #[test]
    fn a_query_and_a_choice_are_told_apart_by_their_names() {
        let mut ui = Ui::new("Alamat");
        let kind = FieldKind::Search {
            query: String::new(),
            query_id: String::new(),
            options: vec![],
            chosen: None,
            more: None,
        };
        let choose = |value| Msg::Complaint(format!("chosen {value}"));
        ui.search(Field::new("desa", "Desa", kind), Msg::Complaint, choose);
        let (screen, meaning) = ui.finish(place());
        let Some(Block::Input { field }) = screen.blocks.first() else {
            panic!("no field");
        };
        let FieldKind::Search { query_id, .. } = &field.kind else {
            panic!("no search");
        };
        let edited = |id: &str| meaning.edited(id, "suka".into());
        assert_eq!(edited(query_id), Some(Msg::Complaint("suka".into())));
        assert_eq!(edited(&field.id), Some(Msg::Complaint("chosen suka".into())));
    }
}
