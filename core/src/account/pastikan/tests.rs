//! The page asks in the right words, keeps no PIN, and never ends.

use super::examples::waiting;
use super::*;
use crate::page::Tried;
use crate::page::harness::Harness;
use crate::text::Language;

fn page(pin: Option<u32>, tried: Option<Tried>) -> Harness<Model> {
    Harness {
        world: waiting(Language::Id, pin, tried),
        page: Model::default(),
    }
}

#[test]
fn the_phone_is_asked_why_in_words() {
    let mut page = page(None, None);
    let reason = page.world.context().say("pastikan-lock-reason");
    assert_eq!(page.tap("kunci"), [Ask::Bring("kunci", Wish::Owner { reason })]);
}

#[test]
fn a_pin_is_sent_once_and_then_forgotten_and_an_unfinished_one_is_not_sent() {
    let mut page = page(Some(5), None);
    page.edit("pin", "58291");
    assert_eq!(page.tap("pakai-pin"), []);
    assert!(page.field("pin").unwrap().error.is_some());
    page.edit("pin", "582914");
    assert!(!serde_json::to_string(&page.page).unwrap().contains("582914"));
    assert!(!format!("{:?}", page.page).contains("582914"));
    assert_eq!(page.tap("pakai-pin"), [Ask::Prove(Pin("582914".into()))]);
    assert_eq!(page.field("pin").unwrap().value, "");
}

#[test]
fn whatever_went_wrong_there_is_a_way_on_and_a_way_back() {
    for example in examples() {
        let screen = (example.draw)(Language::Id);
        let offered: Vec<&str> = screen.offered().map(|action| action.id.as_str()).collect();
        assert!(offered.contains(&"kembali"), "{}", example.name);
        let ways = ["kunci", "masuk"].iter().all(|way| offered.contains(way));
        assert!(
            ways || example.name == "pastikan/tidak-ada-yang-menunggu",
            "{}",
            example.name
        );
    }
}

#[test]
fn after_a_kill_the_phones_lock_leads_back_to_the_form() {
    let mut page = Harness::of(Model::default());
    let context = page.world.context();
    assert_eq!(page.page.brought("kunci", Handed::Owner, &context), [Ask::Back]);
}
