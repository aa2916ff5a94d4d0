//! The kit: every block, and every kind of field in each of its states, on pages that no menu has. For the snapshots, both
//! shells' pictures and the terminal; no phone carries it.
//!
//! Its words stand here in both languages, not among the texts: those are bundled the same way into every build, and a
//! phone should not carry words that nobody on it can reach.

mod blocks;
mod cards;
mod fields;
mod icons;
mod states;

use super::sample::{Example, World};
use super::speech;
use crate::screen::ui::Place;
use crate::screen::{Action, ActionRole, Confirm, Screen, Ui};
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("galeri/teks", blocks::prose),
        example("galeri/pemberitahuan", blocks::notices),
        example("galeri/tombol", blocks::buttons),
        example("galeri/pasangan", blocks::facts),
        example("galeri/daftar", blocks::lists),
        example("galeri/ikon", icons::icons),
        example("galeri/angka", blocks::figures),
        example("galeri/berjalan", blocks::running),
        example("galeri/kosong-dan-gagal", blocks::troubles),
        example("galeri/kartu", cards::cards),
        example("galeri/tiket", cards::tickets),
        example("galeri/percakapan", cards::conversation),
        example("galeri/percakapan-selesai", cards::ended),
        example("galeri/peta", cards::places),
        example("galeri/isian-kosong", |language| {
            states::form(language, states::State::Empty)
        }),
        example("galeri/isian-terisi", |language| {
            states::form(language, states::State::Filled)
        }),
        example("galeri/isian-salah", |language| {
            states::form(language, states::State::Wrong)
        }),
        example("galeri/isian-terkunci", |language| {
            states::form(language, states::State::Locked)
        }),
        example("galeri/pencarian", fields::searches),
        example("galeri/berkas", fields::files),
    ]
}

/// A page of the kit under construction.
struct Shelf {
    world: World,
    ui: Ui<()>,
}

impl Shelf {
    fn new(language: Language, id: &str, en: &str) -> Self {
        let world = World::empty(language);
        let ui = Ui::new(in_language(language, id, en));
        Self { world, ui }
    }

    fn language(&self) -> Language {
        self.world.texts.language()
    }

    /// The words of the language that is spoken.
    fn say(&self, id: &str, en: &str) -> String {
        in_language(self.language(), id, en)
    }

    fn action(&mut self, name: &str, role: ActionRole, id: &str, en: &str) -> Action {
        let label = self.say(id, en);
        self.ui.action(name, label, role, ())
    }

    fn confirm(&self) -> Confirm {
        Confirm {
            title: self.say("Hapus berkas ini?", "Remove this file?"),
            text: self.say(
                "Berkas di HP Anda tidak ikut terhapus.",
                "The file on your phone stays where it is.",
            ),
            yes: self.say("Hapus", "Remove"),
            no: self.say("Biarkan", "Keep"),
        }
    }

    fn draw(self) -> Screen {
        let place = Place {
            route: "galeri".to_owned(),
            generation: 1,
            can_go_back: true,
            language: self.language().tag().to_owned(),
        };
        let (mut screen, _) = self.ui.finish(place);
        screen.spoken = speech::of(&screen, &self.world.texts);
        screen
    }
}

fn in_language(language: Language, id: &str, en: &str) -> String {
    match language {
        Language::Id => id.to_owned(),
        Language::En => en.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::*;
    use crate::screen::{Block, FieldKind, Icon};

    fn screens(language: Language) -> Vec<Screen> {
        let draw = |example: Example| (example.draw)(language);
        examples().into_iter().map(draw).collect()
    }

    // A match without a rest: a new kind does not compile until it is named here, and fails until it is shown.
    macro_rules! kinds {
        ($name:ident $all:ident $of:ident: $($kind:ident)*) => {
            const $all: &[&str] = &[$(stringify!($kind)),*];

            const fn $name(it: &$of) -> &'static str {
                match it {
                    $($of::$kind { .. } => stringify!($kind),)*
                }
            }
        };
    }

    kinds! { block BLOCKS Block:
        Heading Paragraph Notice Facts Items Tiles Members Input Buttons Table Chart Timeline Progress Countdown Empty
        Problem Picture KartuPeserta TiketAntrean Percakapan Peta
    }

    kinds! { kind KINDS FieldKind: Text Number Date Choice Toggle Secret Stepper Search Code Money File }

    #[test]
    fn every_kind_of_block_and_field_and_every_icon_is_shown() {
        for language in [Language::Id, Language::En] {
            let screens = screens(language);
            let blocks: BTreeSet<&str> = screens.iter().flat_map(|s| &s.blocks).map(block).collect();
            let fields = screens.iter().flat_map(Screen::fields);
            let kinds: BTreeSet<&str> = fields.map(|field| kind(&field.kind)).collect();
            let tiles = screens.iter().flat_map(|s| &s.blocks).filter_map(|block| match block {
                Block::Tiles { tiles, .. } => Some(tiles),
                _ => None,
            });
            let drawn: HashSet<Icon> = tiles.flatten().map(|tile| tile.icon).collect();
            assert_eq!(blocks, BLOCKS.iter().copied().collect());
            assert_eq!(kinds, KINDS.iter().copied().collect());
            assert_eq!(drawn, icons::ALL.iter().copied().collect());
        }
    }

    #[test]
    fn every_name_on_a_page_of_the_kit_is_its_own() {
        for screen in [Language::Id, Language::En].into_iter().flat_map(screens) {
            let actions: Vec<&str> = screen.offered().map(|action| action.id.as_str()).collect();
            let fields: Vec<&str> = screen.fields().map(|field| field.id.as_str()).collect();
            for names in [actions, fields] {
                assert_eq!(
                    names.iter().collect::<BTreeSet<_>>().len(),
                    names.len(),
                    "{}",
                    screen.title
                );
            }
        }
    }
}
