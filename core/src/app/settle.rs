//! What follows every input: the page in front is brought up to date. It is told that it is open, its form is taken up,
//! what it needs is looked for, it is drawn, reminders are given, and the alarm is set.

use super::App;
use super::effect::{Effect, Load};
use super::input::Moment;
use super::sync::Means;
use crate::data::Problem;
use crate::screen::ui::Place;
use crate::screen::{Block, Screen};

impl App {
    /// Brings the page in front up to date with everything that has changed.
    pub(super) fn settle(&mut self, moment: Moment) -> Vec<Effect> {
        let mut effects = self.leave_candidate();
        effects.extend(self.note_name());
        // A page that leads on at once is left at once; two that lead to each other are left where they are.
        for _ in 0..4 {
            effects.extend(self.resume(moment));
            if self.stack.top().announced {
                break;
            }
            effects.extend(self.announce(moment));
        }
        if self.screen.route != self.route() {
            // Another page or step comes to the front: what was typed into the one before is not for it.
            self.stack.top_mut().since = self.screen.generation.saturating_add(1);
        }
        let needs = self.needs(moment);
        let owner = self.sessions.owner.clone();
        let account = self.outbox.account().cloned();
        let means = Means {
            owner: owner.as_deref(),
            account: account.as_ref(),
            online: self.online,
        };
        effects.extend(self.sync.ask(&needs, means, moment, &mut self.ids));
        if self.online {
            effects.extend(self.farewells.tell(&mut self.ids));
            let readable = !self.faults.contains(&Problem::StoreUnread);
            effects.extend(self.keys.tell(account.as_ref(), readable, &mut self.ids));
        }
        effects.extend(self.load_assets());
        if self.redraw(moment) {
            effects.push(Effect::ScreenChanged);
        }
        effects.extend(self.remind(moment));
        self.drafts.watch(&mut self.stack, moment.running_ms);
        effects.extend(self.set_alarm(&needs, moment));
        effects
    }

    /// Reads the files that the page in front needs, each once in a run.
    fn load_assets(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        for name in self.stack.top().page.assets() {
            if self.assets.contains_key(name) || self.loading_assets.values().any(|loading| loading == name) {
                continue;
            }
            let id = self.ids.effect();
            self.loading_assets.insert(id, name);
            let load = Load::Asset { name };
            effects.push(Effect::Load { id, load });
        }
        effects
    }

    /// Takes up the form of the page in front, and tells it that it is open.
    fn announce(&mut self, moment: Moment) -> Vec<Effect> {
        let first = !self.stack.top().known;
        let entry = self.stack.top_mut();
        (entry.announced, entry.known) = (true, true);
        let mut effects = Vec::new();
        if first {
            let owner = self.sessions.owner.clone();
            effects.extend(
                self.drafts
                    .take_up(self.stack.top_mut(), owner.as_deref(), &mut self.ids),
            );
        }
        let asks = self.with_top(moment, |page, context| page.opened(context));
        effects.extend(self.grant(asks, moment));
        effects
    }

    /// The route of the page in front, with the step at which it stands.
    fn route(&self) -> String {
        let top = self.stack.top();
        match top.page.step() {
            Some(step) => format!("{}#{step}", top.route.path()),
            None => top.route.path(),
        }
    }

    /// Draws the page in front; whether anything to be seen has changed.
    fn redraw(&mut self, moment: Moment) -> bool {
        let place = Place {
            route: self.route(),
            generation: self.screen.generation,
            can_go_back: self.stack.can_go_back(),
            language: self.texts.language().tag().to_owned(),
        };
        let (mut screen, changed) = self.with_top(moment, |page, context| page.draw(place, context));
        let passed_s = moment.running_ms.saturating_sub(self.drawn_ms) / 1_000;
        let counted = still_counting(&self.screen, &mut screen, passed_s);
        if !changed && screen == self.screen {
            return false;
        }
        for (at, seconds) in counted {
            if let Some(Block::Countdown { seconds: left, .. }) = screen.blocks.get_mut(at) {
                *left = seconds;
            }
        }
        self.screen = screen;
        self.drawn_ms = moment.running_ms;
        self.screen.generation = self.screen.generation.saturating_add(1);
        true
    }
}

/// A shell counts down by itself: a countdown that says only what it said `passed_s` seconds ago, less those, is nothing new, and
/// a conversation that is asked for every few seconds is not drawn each time. Such countdowns are set back to what they said; the
/// places and seconds are what the new screen really says.
fn still_counting(old: &Screen, new: &mut Screen, passed_s: u64) -> Vec<(usize, u32)> {
    let mut counted = Vec::new();
    for (at, (was, is)) in old.blocks.iter().zip(&mut new.blocks).enumerate() {
        let (Block::Countdown { seconds: was, .. }, Block::Countdown { seconds: is, .. }) = (was, is) else {
            continue;
        };
        let expected = u64::from(*was).saturating_sub(passed_s);
        // What has run out is drawn: the shell says so, and the page may have more to say.
        if *is > 0 && expected.abs_diff(u64::from(*is)) <= 1 {
            counted.push((at, *is));
            *is = *was;
        }
    }
    counted
}
