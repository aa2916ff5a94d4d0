//! The *kode bantuan* on a page: by its eight digits a person and whoever helps them mean the same request.
//!
//! A page takes one with [`kode_baru`] when it is first opened and keeps it in its model; [`show`] draws it in two groups of
//! four, which are said digit by digit, with a button that copies it. It can be had and shown without a network.

use super::{Ask, Context, parts};
use crate::rules::bantuan::KodeBantuan;
use crate::screen::{Block, Fact, Ui};

/// A code of its own for this request.
#[must_use]
pub fn kode_baru(context: &Context<'_>) -> KodeBantuan {
    KodeBantuan::dari_acak(context.chance)
}

/// The code as it is read out: two groups of four.
#[must_use]
pub fn tertulis(kode: &KodeBantuan) -> String {
    parts::grouped(kode.as_str())
}

/// Draws it, with what it is for; `note` in place of what is said otherwise (until when it serves, for example).
pub fn show<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, kode: &KodeBantuan, note: Option<String>) {
    let copy = parts::copy(ui, context, "salin-kode-bantuan", kode.as_str());
    let fact = Fact {
        note: Some(note.unwrap_or_else(|| context.say("common-help-code-note"))),
        action: Some(copy),
        ..parts::fact(context.say("common-help-code"), tertulis(kode))
    };
    ui.block(Block::Facts {
        title: None,
        rows: vec![fact],
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{sample::World, speech};
    use crate::screen::ui::Place;
    use crate::text::Language;

    #[test]
    fn a_help_code_stands_in_two_groups_and_is_said_digit_by_digit() {
        let world = World::empty(Language::Id);
        let kode = KodeBantuan::dari_acak(572);
        let mut ui = Ui::<Ask>::new("x");
        show(&mut ui, &world.context(), &kode, None);
        let place = Place {
            route: "x".into(),
            generation: 1,
            can_go_back: false,
            language: "id".into(),
        };
        let (screen, _) = ui.finish(place);
        let spoken = speech::of(&screen, &world.texts);
        let said = spoken.iter().find(|said| said.shown == "0000 5724");
        assert_eq!(
            said.map(|said| said.spoken.as_str()),
            Some("0 0 0 0 5 7 2 4"),
            "{spoken:?}"
        );
    }

    #[test]
    fn each_request_has_a_code_of_its_own() {
        let mut world = World::empty(Language::Id);
        let first = kode_baru(&world.context());
        world.chance += 1;
        assert_ne!(first, kode_baru(&world.context()));
    }
}
