//! What the phone brings: judged before it is kept, handed to the page that asked, forgotten when nobody waits.

use super::*;
use crate::data::lampiran::LARGEST;
use crate::page::Wish;
use crate::screen::{Delivery, FileKind, NotBrought};

const PDF: &[u8] = b"%PDF-1.7 contoh";

/// The id of a request that the page in front has made.
fn asked(world: &mut World, wish: Wish) -> String {
    let moment = world.moment;
    let effects = world.app.grant(vec![Ask::Bring("berkas", wish)], moment);
    match effects.as_slice() {
        [Effect::Shell(ShellRequest::PickFile { id, .. } | ShellRequest::Locate { id })] => id.clone(),
        other => panic!("{other:?}"),
    }
}

fn wish(kinds: &[FileKind]) -> Wish {
    Wish::File {
        kinds: kinds.to_vec(),
        max_bytes: 1_000,
    }
}

fn bring(world: &mut World, id: &str, what: Delivery) {
    world.event(Event::Brought { id: id.into(), what });
}

fn file(bytes: &[u8]) -> Delivery {
    Delivery::File {
        name: "surat contoh.pdf".into(),
        bytes: bytes.to_vec(),
    }
}

#[test]
fn a_file_of_the_wrong_kind_or_size_is_refused_before_anything_of_it_is_kept() {
    let mut world = World::new();
    for bytes in [
        b"MZ program".as_slice(),
        b"",
        &[b"%PDF-".as_slice(), &[0; 2_000]].concat(),
    ] {
        let id = asked(&mut world, wish(&[FileKind::Pdf]));
        bring(&mut world, &id, file(bytes));
    }
    let id = asked(&mut world, wish(&[FileKind::Jpeg]));
    bring(&mut world, &id, file(PDF));
    assert!(world.disk.blobs.is_empty());
}

#[test]
fn a_file_is_kept_and_stays_even_when_the_process_died_while_it_was_picked() {
    let mut world = World::new();
    world.open("masuk");
    let id = asked(&mut world, wish(&[FileKind::Pdf]));
    world.feed(Input::Suspended);
    let mut again = world.reborn();
    bring(&mut again, &id, file(PDF));
    assert_eq!(again.disk.blobs.values().next().map(Vec::as_slice), Some(PDF));
}

#[test]
fn a_file_that_nobody_waits_for_any_more_is_forgotten() {
    let mut world = World::new();
    world.open("masuk");
    let id = asked(&mut world, wish(&[FileKind::Pdf]));
    world.event(Event::Back);
    bring(&mut world, &id, file(PDF));
    assert!(world.disk.blobs.is_empty());
    bring(&mut world, "tidak ada", file(PDF));
    bring(
        &mut world,
        "beranda|",
        Delivery::Nothing {
            why: NotBrought::Cancelled,
        },
    );
    assert!(world.disk.blobs.is_empty());
}

#[test]
fn no_page_is_promised_more_than_the_app_keeps() {
    let mut world = World::new();
    let moment = world.moment;
    let large = Wish::File {
        kinds: vec![FileKind::Pdf],
        max_bytes: u64::MAX,
    };
    let effects = world.app.grant(vec![Ask::Bring("berkas", large)], moment);
    let [Effect::Shell(ShellRequest::PickFile { max_bytes, .. })] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(*max_bytes, LARGEST);
}
