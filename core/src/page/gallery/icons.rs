//! Every icon.

use super::Shelf;
use crate::screen::{ActionRole, Block, Icon, Screen, Tile};
use crate::text::Language;

/// One list for the page and for a match without a rest: an icon that it lacks does not compile.
macro_rules! every_icon {
    ($($icon:ident)*) => {
        pub(super) const ALL: &[Icon] = &[$(Icon::$icon),*];

        /// The name of its meaning, which is no word for people.
        const fn name(icon: Icon) -> &'static str {
            match icon {
                $(Icon::$icon => stringify!($icon),)*
            }
        }
    };
}

every_icon! {
    Home Person Family Card AddPerson Edit Bill History Bank AutoDebit Instalments Queue Doctor Screening Bed Surgery
    Visits Place Complaint Book Lock SignIn SignOut Refresh Phone Chat Share Calendar Clock Check Warning Offline
    Settings Language Help Search Copy Send File Camera Remove Reminder Star Key Device Emergency Hospital Pharmacy
    Office Speaker
}

pub(super) fn icons(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Ikon", "Icons");
    let tiles = ALL
        .iter()
        .map(|&icon| Tile {
            icon,
            label: name(icon).to_owned(),
            locked: None,
            action: shelf.ui.action("ikon", name(icon), ActionRole::Quiet, ()),
        })
        .collect();
    let title = shelf.say("Semua ikon", "All icons");
    shelf.ui.block(Block::Tiles { title, tiles });
    shelf.draw()
}
