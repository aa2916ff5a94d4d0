//! What a person did: it goes to the page in front, or moves between pages. A tap or an edit that is meant for an older
//! screen is answered with the newest one and does nothing else.

use super::App;
use super::effect::Effect;
use super::input::Moment;
use crate::data::Route;
use crate::page::Ask;
use crate::screen::Event;

impl App {
    pub(super) fn event(&mut self, event: Event, moment: Moment) -> Vec<Effect> {
        self.lost_link = false;
        self.sync.hurry();
        let asks = match event {
            Event::Opened { route } => match Route::parse(&route) {
                Some(route) => vec![Ask::Open(route)],
                None => {
                    self.lost_link = true;
                    vec![Ask::Open(Route::Beranda)]
                }
            },
            Event::Tapped { generation, action } if generation >= self.stack.top().since => self
                .touch_top(moment, |page, context| page.tapped(&action, generation, context))
                .unwrap_or_default(),
            Event::Edited {
                generation,
                field,
                value,
            } if generation >= self.stack.top().since => self
                .touch_top(moment, |page, context| page.edited(&field, value, context))
                .unwrap_or_default(),
            // A stale one.
            Event::Tapped { .. } | Event::Edited { .. } => return vec![Effect::ScreenChanged],
            Event::Refreshed => vec![Ask::Refresh],
            Event::Back => {
                if self.touch_top(moment, |page, _| page.back()) {
                    return Vec::new();
                }
                vec![Ask::Back]
            }
            Event::Brought { id, what } => return self.brought(&id, what, moment),
        };
        self.grant(asks, moment)
    }
}
