//! A long list that the gateway tells page by page: how much of it has been opened, and which fifty rows are shown.
//!
//! Only the first page is asked for again when it is old; older ones are read as they are kept, and asked for once when they
//! are not. A page that could not be had takes nothing from those before it.

use serde::{Deserialize, Serialize};

use super::{Ask, Context, Need, parts};
use crate::data::halaman::{Halaman, KURSOR_KEDALUWARSA};
use crate::data::{Fetch, Look, Problem, Resource};
use crate::screen::{Action, ActionRole, Block, Tone, Ui};

/// Most rows on a screen.
pub const ROWS: usize = 50;
/// So few rows are read faster than they are narrowed down.
const FEW: usize = 10;
/// Most pages that are followed to find one row.
const FURTHEST: usize = 200;

/// How far somebody has gone into a long list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Lembar {
    /// Pages opened besides the first.
    dibuka: usize,
    /// Screens passed.
    layar: usize,
}

/// What can be done with a long list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gerak {
    /// The next older rows.
    LebihLama,
    /// The rows before.
    LebihBaru,
    /// One page more to look through.
    BukaLagi,
    /// From its beginning.
    DariAwal,
}

/// The pages of a list that are open, from the newest on.
pub struct Terbuka<'a, T> {
    first: Look<'a, Halaman<T>>,
    pages: Vec<(Option<String>, Look<'a, Halaman<T>>)>,
    /// Whether the last page is open.
    pub complete: bool,
}

/// Where a page of a list is kept.
pub type Page<'a, T> = dyn Fn(Option<&str>) -> Look<'a, Halaman<T>> + 'a;

/// Follows a list from its first page through `count` pages, or until `enough` says so, as far as they are known.
fn follow<'a, T>(page: &Page<'a, T>, count: usize, enough: impl Fn(&Halaman<T>) -> bool) -> Terbuka<'a, T> {
    let first = page(None);
    let mut open = Terbuka {
        first,
        pages: vec![(None, first)],
        complete: false,
    };
    let mut last = first;
    while let Some(halaman) = last.value {
        let Some(kursor) = halaman.berikut.clone() else {
            open.complete = true;
            break;
        };
        if open.pages.len() >= count || enough(halaman) {
            break;
        }
        last = page(Some(&kursor));
        open.pages.push((Some(kursor), last));
    }
    open
}

impl Lembar {
    /// The open pages.
    #[must_use]
    pub fn open<'a, T>(&self, page: &Page<'a, T>) -> Terbuka<'a, T> {
        follow(page, self.dibuka.saturating_add(1), |_| false)
    }

    /// Moves through the list; `rows` are there under the present choice.
    pub fn go(&mut self, gerak: Gerak, rows: usize) {
        match gerak {
            Gerak::LebihLama if rows > self.layar.saturating_add(1).saturating_mul(ROWS) => self.layar += 1,
            Gerak::LebihLama => {
                // A full screen is left behind; one with room takes in what comes.
                if rows > 0 && rows.is_multiple_of(ROWS) {
                    self.layar = rows / ROWS;
                }
                self.dibuka = self.dibuka.saturating_add(1);
            }
            Gerak::LebihBaru => self.layar = self.layar.saturating_sub(1),
            Gerak::BukaLagi => self.dibuka = self.dibuka.saturating_add(1),
            Gerak::DariAwal => *self = Self::default(),
        }
    }

    /// Another choice of rows begins at its first screen.
    pub fn restart(&mut self) {
        self.layar = 0;
    }

    /// The rows on the screen.
    #[must_use]
    pub fn shown<'r, R>(&self, rows: &'r [R]) -> &'r [R] {
        // Fewer rows under another choice: the last screen of them.
        let from = self.layar.saturating_mul(ROWS);
        let until = from.saturating_add(ROWS).min(rows.len());
        rows.get(from..until).unwrap_or_default()
    }

    /// The buttons that lead on; `filtered` when not all rows are looked for.
    pub fn buttons<T, Msg: Clone + From<Ask>>(
        &self,
        ui: &mut Ui<Msg>,
        context: &Context<'_>,
        rows: usize,
        open: &Terbuka<'_, T>,
        filtered: bool,
        msg: impl Fn(Gerak) -> Msg,
    ) {
        let mut actions: Vec<Action> = Vec::new();
        let mut add = |name: &str, key: &str, gerak| {
            actions.push(ui.action(name, context.say(key), ActionRole::Secondary, msg(gerak)));
        };
        if self.layar > 0 {
            add("lebih-baru", "common-newer", Gerak::LebihBaru);
        }
        let here = rows > self.layar.saturating_add(1).saturating_mul(ROWS);
        if here || !(filtered || open.waits()) && open.has_more() {
            add("lebih-lama", "common-older", Gerak::LebihLama);
        } else if filtered && open.has_more() && !open.waits() {
            add("cari-lagi", "common-look-further", Gerak::BukaLagi);
        }
        if !actions.is_empty() {
            ui.block(Block::Buttons { actions });
        }
    }
}

impl<'a, T> Terbuka<'a, T> {
    /// The first page.
    #[must_use]
    pub const fn first(&self) -> Look<'a, Halaman<T>> {
        self.first
    }

    /// Whether there is so much of it that it is worth narrowing down; `rows` of it are open.
    #[must_use]
    pub const fn is_long(&self, rows: usize) -> bool {
        rows > FEW || !self.complete
    }

    /// What a page needs to see these: the first as fresh as it should be, the others as they are, or once.
    #[must_use]
    pub fn needs(&self, resource: impl Fn(Option<String>) -> Resource) -> Vec<Need> {
        let need = |(place, (kursor, look)): (usize, &(Option<String>, Look<'a, Halaman<T>>))| {
            let resource = resource(kursor.clone());
            if place > 0 && look.value.is_some() {
                Need::kept(resource)
            } else {
                Need::of(resource)
            }
        };
        self.pages.iter().enumerate().map(need).collect()
    }

    /// The rows, the newest first, each once: rows that came in since may stand on two pages.
    #[must_use]
    pub fn rows(&self, id: impl Fn(&T) -> &str) -> Vec<&'a T> {
        let mut seen = std::collections::BTreeSet::new();
        let pages = self.pages.iter().filter_map(|(_, look)| look.value);
        let rows = pages.flat_map(|halaman| &halaman.baris);
        rows.filter(|row| seen.insert(id(row).to_owned())).collect()
    }

    /// Whether an older page is being had, or could not be had.
    fn waits(&self) -> bool {
        self.pages.len() > 1 && self.pages.last().is_some_and(|(_, look)| look.value.is_none())
    }

    fn has_more(&self) -> bool {
        !self.complete
    }

    /// Says what is the matter with the older pages: one is being had, one could not be had, the list begins anew. The rest
    /// stays as it is.
    pub fn older<Msg: Clone + From<Ask>>(&self, ui: &mut Ui<Msg>, context: &Context<'_>, msg: impl Fn(Gerak) -> Msg) {
        let older = self.pages.get(1..).unwrap_or_default();
        for (_, look) in older.iter().filter(|(_, look)| look.value.is_some()) {
            parts::skipped(ui, context, look.skipped);
        }
        let Some((_, last)) = older.last().filter(|(_, look)| look.value.is_none()) else {
            return;
        };
        match last.fetch {
            Fetch::Failed(Problem::Refused { alasan, .. }) if alasan == KURSOR_KEDALUWARSA => {
                let label = context.say("common-list-anew");
                let anew = ui.action("dari-awal", label, ActionRole::Primary, msg(Gerak::DariAwal));
                ui.block(Block::Notice {
                    tone: Tone::Info,
                    title: context.say("common-list-changed-title"),
                    text: context.say("common-list-changed-text"),
                    actions: vec![anew],
                });
            }
            _ => {
                parts::value_or_why(ui, context, *last);
            }
        }
    }
}

/// The pages of a list as far as they must be opened to find one row.
#[must_use]
pub fn find<'a, T>(page: &Page<'a, T>, is: impl Fn(&T) -> bool) -> (Terbuka<'a, T>, Option<&'a T>) {
    let open = follow(page, FURTHEST, |halaman| halaman.baris.iter().any(&is));
    let mut rows = open
        .pages
        .iter()
        .filter_map(|(_, look)| look.value)
        .flat_map(|halaman| &halaman.baris);
    let found = rows.find(|row| is(row));
    (open, found)
}

impl<'a, T> Terbuka<'a, T> {
    /// Says why a row was not found: it is still looked for, that failed, or there is none.
    pub fn not_found<Msg: Clone + From<Ask>>(&self, ui: &mut Ui<Msg>, context: &Context<'_>) {
        let last = self.pages.last().map_or(self.first, |(_, look)| *look);
        if parts::value_or_why(ui, context, last).is_some() {
            ui.block(Block::Empty {
                icon: crate::screen::Icon::Search,
                title: context.say("common-row-gone-title"),
                text: context.say("common-row-gone-text"),
                actions: Vec::new(),
            });
        }
    }
}
