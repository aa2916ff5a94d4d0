//! Which page stands behind which route, and the stack of pages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::{janji, masuk, pengaturan};
use crate::data::{Menu, Resource, Route};
use crate::menus::{beranda, info_iuran, info_peserta, info_program_jkn, kartu, pendaftaran_pelayanan, segera};
use crate::page::{Ask, Context, Page, speech};
use crate::screen::ui::{Meaning, Place};
use crate::screen::{Action, Screen};

/// Most pages that going back leads through; older ones are forgotten, except home.
const DEEPEST: usize = 16;

/// A page of any kind, with the meaning of what it last showed.
pub(super) trait Mounted: std::fmt::Debug + Send {
    fn needs(&self, context: &Context<'_>) -> Vec<Resource>;
    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask>;
    /// The screen, and whether anything that it offers means something new.
    fn draw(&mut self, place: Place, context: &Context<'_>) -> (Screen, bool);
    /// `None` when the screen does not offer that action, or offered something else under that name in `generation`.
    fn tapped(&mut self, action: &str, generation: u64, context: &Context<'_>) -> Option<Vec<Ask>>;
    /// `None` when the screen never offered that field.
    fn edited(&mut self, field: &str, value: String, context: &Context<'_>) -> Option<Vec<Ask>>;
    /// What the person had chosen and typed; never a secret.
    fn save(&self) -> Option<Value>;
}

struct Shown<P: Page> {
    page: P,
    meaning: Option<Meaning<P::Msg>>,
    offers: BTreeMap<String, Offer<P::Msg>>,
}

/// An action on the screen, what it stands for, and the generation since which both have been the same.
struct Offer<Msg> {
    action: Action,
    msg: Option<Msg>,
    since: u64,
}

impl<P: Page> std::fmt::Debug for Shown<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shown(…)")
    }
}

impl<P: Page + Send> Mounted for Shown<P>
where
    P::Msg: Send,
{
    fn needs(&self, context: &Context<'_>) -> Vec<Resource> {
        self.page.needs(context)
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.page.opened(context)
    }

    fn draw(&mut self, place: Place, context: &Context<'_>) -> (Screen, bool) {
        let next = place.generation.saturating_add(1);
        let (mut screen, meaning) = self.page.view(context).finish(place);
        screen.spoken = speech::of(&screen, context.texts);
        let mut before = std::mem::take(&mut self.offers);
        let mut changed = false;
        for action in screen.offered() {
            let msg = meaning.tapped(&action.id);
            let same = before
                .remove(&action.id)
                .filter(|o| o.action == *action && o.msg == msg);
            changed |= same.is_none();
            let offer = same.unwrap_or_else(|| Offer {
                action: action.clone(),
                msg,
                since: next,
            });
            self.offers.insert(action.id.clone(), offer);
        }
        self.meaning = Some(meaning);
        (screen, changed)
    }

    fn tapped(&mut self, action: &str, generation: u64, context: &Context<'_>) -> Option<Vec<Ask>> {
        let offer = self.offers.get(action).filter(|o| o.since <= generation)?;
        let msg = offer.msg.clone().filter(|_| offer.action.blocked.is_none())?;
        Some(self.page.update(msg, context))
    }

    fn edited(&mut self, field: &str, value: String, context: &Context<'_>) -> Option<Vec<Ask>> {
        let msg = self.meaning.as_ref()?.edited(field, value)?;
        Some(self.page.update(msg, context))
    }

    fn save(&self) -> Option<Value> {
        serde_json::to_value(&self.page).ok()
    }
}

/// The page of a route, as it was left (`saved`) or new. What cannot be read of `saved` is ignored.
fn mount(route: &Route, saved: Option<Value>) -> Box<dyn Mounted> {
    fn of<P: Page + Send>(new: P, saved: Option<Value>) -> Box<dyn Mounted>
    where
        P::Msg: Send,
    {
        let page = saved
            .and_then(|value| serde_json::from_value(value).ok())
            .unwrap_or(new);
        Box::new(Shown {
            page,
            meaning: None,
            offers: BTreeMap::new(),
        })
    }
    match route {
        Route::Beranda => of(beranda::Model::default(), saved),
        Route::Masuk => of(masuk::Model::default(), saved),
        Route::Janji => of(janji::Model::default(), saved),
        Route::Pengaturan => of(pengaturan::Model::default(), saved),
        Route::Menu(Menu::InfoPeserta) => of(info_peserta::Model::default(), saved),
        Route::Menu(Menu::Kartu) => of(kartu::Model::default(), saved),
        Route::Menu(Menu::InfoIuran) => of(info_iuran::Model::default(), saved),
        Route::Menu(Menu::PendaftaranPelayanan) => of(pendaftaran_pelayanan::daftar::Model::default(), saved),
        Route::Menu(Menu::InfoProgramJkn) => of(info_program_jkn::Model::default(), saved),
        Route::Menu(menu) => of(segera::Model::new(*menu), saved),
        Route::AmbilAntrean => of(pendaftaran_pelayanan::ambil::Model::default(), saved),
        Route::Tiket { kode } => of(pendaftaran_pelayanan::tiket::Model::new(kode.clone()), saved),
        Route::Artikel { slug } => of(info_program_jkn::Artikel::new(slug.clone()), saved),
    }
}

/// One page of the stack.
#[derive(Debug)]
pub(super) struct StackEntry {
    pub route: Route,
    pub page: Box<dyn Mounted>,
    /// Whether the page has been told that it is open.
    pub announced: bool,
    /// Generation of the screen when this page came to the top; edits of older screens are not for it.
    pub since: u64,
}

impl StackEntry {
    fn new(route: Route, saved: Option<Value>) -> Self {
        let page = mount(&route, saved);
        Self {
            route,
            page,
            announced: false,
            since: 0,
        }
    }
}

/// What is kept of one page.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedEntry {
    route: Route,
    model: Option<Value>,
}

/// The pages through which going back leads; never empty, home at its bottom.
#[derive(Debug)]
pub(super) struct Stack {
    bottom: StackEntry,
    above: Vec<StackEntry>,
}

impl Stack {
    pub fn new() -> Self {
        Self {
            bottom: StackEntry::new(Route::Beranda, None),
            above: Vec::new(),
        }
    }

    /// The stack as it was left.
    pub fn restore(saved: Vec<SavedEntry>) -> Self {
        let mut stack = Self::new();
        for entry in saved {
            if entry.route == Route::Beranda {
                stack.bottom = StackEntry::new(Route::Beranda, entry.model);
            } else {
                stack.above.push(StackEntry::new(entry.route, entry.model));
            }
        }
        stack
    }

    pub fn save(&self) -> Vec<SavedEntry> {
        std::iter::once(&self.bottom)
            .chain(&self.above)
            .map(|entry| SavedEntry {
                route: entry.route.clone(),
                model: entry.page.save(),
            })
            .collect()
    }

    pub fn top(&self) -> &StackEntry {
        self.above.last().unwrap_or(&self.bottom)
    }

    pub fn top_mut(&mut self) -> &mut StackEntry {
        self.above.last_mut().unwrap_or(&mut self.bottom)
    }

    pub const fn can_go_back(&self) -> bool {
        !self.above.is_empty()
    }

    /// Opens a page. Home is never opened twice: going there leaves everything above it.
    pub fn open(&mut self, route: Route) {
        if route == Route::Beranda {
            self.above.clear();
        } else if self.top().route != route {
            if self.above.len() >= DEEPEST {
                self.above.remove(0);
            }
            self.above.push(StackEntry::new(route, None));
        }
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
