//! The kit: every block, and every kind of field in each of its states, on pages that no menu has. For the snapshots, both
//! shells' pictures and the terminal; no phone carries it.
//!
//! Its words stand here in both languages, not among the texts: those are bundled the same way into every build, and a
//! phone should not carry words that nobody on it can reach.

mod blocks;
mod cards;
mod fields;
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
        example("galeri/ikon", blocks::icons),
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
    use std::collections::BTreeSet;

    use super::*;
    use crate::screen::{Block, FieldKind};

    fn screens() -> Vec<Screen> {
        let languages = [Language::Id, Language::En];
        let draw = |example: Example| languages.map(|language| (example.draw)(language));
        examples().into_iter().flat_map(draw).collect()
    }

    // A new kind does not compile here until it has a number, and fails until it is shown.
    const fn block_number(it: &Block) -> usize {
        match it {
            Block::Heading { .. } => 0,
            Block::Paragraph { .. } => 1,
            Block::Notice { .. } => 2,
            Block::Facts { .. } => 3,
            Block::Items { .. } => 4,
            Block::Tiles { .. } => 5,
            Block::Members { .. } => 6,
            Block::Input { .. } => 7,
            Block::Buttons { .. } => 8,
            Block::Table { .. } => 9,
            Block::Chart { .. } => 10,
            Block::Timeline { .. } => 11,
            Block::Progress { .. } => 12,
            Block::Countdown { .. } => 13,
            Block::Empty { .. } => 14,
            Block::Problem { .. } => 15,
            Block::Picture { .. } => 16,
            Block::KartuPeserta { .. } => 17,
            Block::TiketAntrean { .. } => 18,
            Block::Percakapan { .. } => 19,
            Block::Peta { .. } => 20,
        }
    }

    const fn kind_number(it: &FieldKind) -> usize {
        match it {
            FieldKind::Text { .. } => 0,
            FieldKind::Number { .. } => 1,
            FieldKind::Date { .. } => 2,
            FieldKind::Choice { .. } => 3,
            FieldKind::Toggle => 4,
            FieldKind::Secret { .. } => 5,
            FieldKind::Stepper { .. } => 6,
            FieldKind::Search { .. } => 7,
            FieldKind::Code { .. } => 8,
            FieldKind::Money { .. } => 9,
            FieldKind::File { .. } => 10,
        }
    }

    #[test]
    fn every_kind_of_block_and_field_is_shown() {
        let screens = screens();
        let blocks: BTreeSet<usize> = screens.iter().flat_map(|s| &s.blocks).map(block_number).collect();
        let fields = screens.iter().flat_map(Screen::fields);
        let kinds: BTreeSet<usize> = fields.map(|field| kind_number(&field.kind)).collect();
        assert_eq!(blocks, (0..21).collect());
        assert_eq!(kinds, (0..11).collect());
    }

    #[test]
    fn every_name_on_a_page_of_the_kit_is_its_own() {
        for screen in screens() {
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
