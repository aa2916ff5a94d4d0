//! The pages through which going back leads.
//!
//! The stack is kept as one sealed row, so that a person finds themselves where they were after a kill: each page's route
//! and model, except the models of forms, which are kept as drafts, and what it has asked the phone for. A page of another
//! version is left out.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::mount::{Mounted, mount};
use crate::data::{Route, json};
use crate::screen::FileKind;

/// Most pages that going back leads through; older ones are forgotten, except home.
const DEEPEST: usize = 16;

/// One page of the stack.
#[derive(Debug)]
pub(super) struct StackEntry {
    /// Names this page in this run.
    pub id: u64,
    pub route: Route,
    pub page: Box<dyn Mounted>,
    /// Whether its draft has been taken up.
    pub known: bool,
    /// Whether the page has been told that it is open, or that it may ask again.
    pub announced: bool,
    /// Generation of the screen when this page came to the top; edits of older screens are not for it.
    pub since: u64,
    /// Whether its model may have changed since it was last kept.
    pub touched: bool,
    /// The step, 0 for a page without, of which what the simple mode folds is shown.
    pub unfolded: Option<u8>,
    /// What it has asked the phone for and has not been brought yet.
    pub asked: Vec<Asked>,
}

impl StackEntry {
    /// Shows what the simple mode folds on the present step, or folds it again.
    pub fn unfold(&mut self, unfold: bool) {
        self.unfolded = unfold.then(|| self.page.step().unwrap_or(0));
    }

    /// Whether it is shown.
    pub fn is_unfolded(&self) -> bool {
        self.unfolded == Some(self.page.step().unwrap_or(0))
    }
}

/// What a page has asked the phone for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Asked {
    /// Id of the request, known to this page alone.
    pub id: String,
    /// The page's own name for it.
    pub name: String,
    /// The kinds of file that will do, and the largest size in bytes, when a file was asked for.
    #[serde(default)]
    pub file: Option<(Vec<FileKind>, u64)>,
}

/// What is kept of one page.
#[derive(Serialize, Deserialize)]
struct SavedEntry {
    route: String,
    #[serde(default)]
    model: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    asked: Vec<Asked>,
}

/// The pages; never empty, home at its bottom.
#[derive(Debug)]
pub(super) struct Stack {
    bottom: StackEntry,
    above: Vec<StackEntry>,
    next_id: u64,
}

impl Stack {
    pub fn new() -> Self {
        let mut next_id = 0;
        Self {
            bottom: entry(Route::Beranda, &mut next_id),
            above: Vec::new(),
            next_id,
        }
    }

    /// The stack as it was left; what cannot be read is left out.
    pub fn restore(saved: &[u8]) -> Self {
        let mut stack = Self::new();
        let entries: Vec<Box<RawValue>> = json::of_bytes(saved).unwrap_or_default();
        for saved in entries {
            let Ok(saved) = serde_json::from_str::<SavedEntry>(saved.get()) else {
                continue;
            };
            let Some(route) = Route::parse(&saved.route) else {
                continue;
            };
            if route != Route::Beranda {
                stack.push(route);
            }
            stack.top_mut().asked = saved.asked;
            if let Some(model) = saved.model {
                // A model of another version leaves the page as it is when new.
                stack.top_mut().page.restore(model.get());
            }
        }
        stack
    }

    /// What to keep; `models` says whether the pages' models are kept or only where the person was.
    pub fn save(&self, models: bool) -> Vec<u8> {
        let save = |entry: &StackEntry| SavedEntry {
            route: entry.route.path(),
            model: (models && !entry.page.keeps_draft())
                .then(|| entry.page.save())
                .flatten(),
            asked: entry.asked.clone(),
        };
        let entries: Vec<SavedEntry> = self.entries().map(save).collect();
        // Paths and plain models; should one not be writable, the person starts at home.
        serde_json::to_vec(&entries).unwrap_or_default()
    }

    fn entries(&self) -> impl DoubleEndedIterator<Item = &StackEntry> {
        std::iter::once(&self.bottom).chain(&self.above)
    }

    pub fn entries_mut(&mut self) -> impl Iterator<Item = &mut StackEntry> {
        std::iter::once(&mut self.bottom).chain(&mut self.above)
    }

    pub fn top(&self) -> &StackEntry {
        self.above.last().unwrap_or(&self.bottom)
    }

    pub fn top_mut(&mut self) -> &mut StackEntry {
        self.above.last_mut().unwrap_or(&mut self.bottom)
    }

    /// Whether going back leads anywhere: to the page before, or to the step before.
    pub fn can_go_back(&self) -> bool {
        !self.above.is_empty() || self.bottom.page.step().is_some_and(|step| step > 1)
    }

    /// Whether a page of this route is there.
    pub fn has_route(&self, route: &Route) -> bool {
        self.entries().any(|entry| entry.route == *route)
    }

    /// Whether a page is still there.
    pub fn has(&self, id: u64) -> bool {
        self.entries().any(|entry| entry.id == id)
    }

    /// Whether a page is still there, and before it nothing but pages of such routes.
    pub fn is_only_behind(&self, id: u64, such: impl Fn(&Route) -> bool) -> bool {
        let mut before = self.entries().rev().take_while(|entry| entry.id != id);
        self.has(id) && before.all(|entry| such(&entry.route))
    }

    /// Takes out what was asked for under the id of a request, with the page that asked.
    pub fn take_asked(&mut self, id: &str) -> Option<(u64, Asked)> {
        self.entries_mut().find_map(|entry| {
            let place = entry.asked.iter().position(|asked| asked.id == id)?;
            Some((entry.id, entry.asked.remove(place)))
        })
    }

    /// A page; the one in front when it is gone.
    pub fn find_mut(&mut self, id: u64) -> &mut StackEntry {
        match self.above.iter().position(|entry| entry.id == id) {
            Some(place) => self.above.get_mut(place).unwrap_or(&mut self.bottom),
            None if self.bottom.id == id => &mut self.bottom,
            None => self.top_mut(),
        }
    }

    /// Opens a page. Home is never opened twice: going there leaves everything above it.
    pub fn open(&mut self, route: Route) {
        if route == Route::Beranda {
            self.above.clear();
        } else if self.top().route != route {
            if self.above.len() >= DEEPEST {
                self.above.remove(0);
            }
            self.push(route);
        }
    }

    fn push(&mut self, route: Route) {
        let entry = entry(route, &mut self.next_id);
        self.above.push(entry);
    }

    /// Opens a page in place of the top one. When the page below is the same one, it comes to the top as it was left.
    pub fn replace(&mut self, route: Route) {
        self.back();
        self.open(route);
    }

    /// Goes back; does nothing at home.
    pub fn back(&mut self) {
        self.above.pop();
    }
}

fn entry(route: Route, next_id: &mut u64) -> StackEntry {
    *next_id += 1;
    StackEntry {
        id: *next_id,
        page: mount(&route),
        route,
        known: false,
        announced: false,
        since: 0,
        touched: false,
        unfolded: None,
        asked: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Menu;

    fn routes(stack: &Stack) -> Vec<String> {
        stack.entries().map(|entry| entry.route.path()).collect()
    }

    #[test]
    fn one_page_of_another_version_does_not_take_the_others_with_it() {
        let saved = br#"[{"route":"beranda"},{"route":"kolam/renang"},{"route":"kartu","model":{"kolam":1}},7,{"route":"janji"}]"#;
        assert_eq!(routes(&Stack::restore(saved)), ["beranda", "kartu", "janji"]);
        for nothing in [b"".as_slice(), b"{}", b"[[]]"] {
            assert_eq!(routes(&Stack::restore(nothing)), ["beranda"]);
        }
    }

    #[test]
    fn a_form_is_kept_by_its_draft_and_not_a_second_time_with_the_place() {
        let mut stack = Stack::new();
        stack.open(Route::Menu(Menu::InfoPeserta));
        stack.open(Route::AmbilAntrean);
        let saved = String::from_utf8(stack.save(true)).unwrap();
        assert!(
            saved.contains(r#"{"route":"pendaftaran_pelayanan/ambil","model":null}"#),
            "{saved}"
        );
        assert_eq!(routes(&Stack::restore(saved.as_bytes())), routes(&stack));
        assert!(!String::from_utf8(stack.save(false)).unwrap().contains("anggota"));
    }
}
