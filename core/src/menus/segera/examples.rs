//! One menu stands for all that are coming.

use super::Model;
use crate::data::{Menu, Route};
use crate::page::sample::{Example, World};

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![Example {
        name: "segera/pengaduan-layanan-jkn",
        draw: |language| {
            let menu = Menu::PengaduanLayananJkn;
            World::empty(language).draw(&Model::new(menu), &Route::Menu(menu)).0
        },
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Texts};

    #[test]
    fn every_menu_has_a_name_in_both_languages() {
        for language in [Language::Id, Language::En] {
            let texts = Texts::new(language);
            for menu in Menu::ALL {
                assert!(texts.has(&format!("menu-{}", menu.id().replace('_', "-"))), "{menu:?}");
            }
        }
    }
}
