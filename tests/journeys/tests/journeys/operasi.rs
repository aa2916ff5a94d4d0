//! The family's operation, its appointment, and the hospital's list without other people.

use jkn_core::screen::plain;

use crate::{World, ok};

#[test]
fn an_operation_is_found_and_the_hospitals_list_names_nobody_else() {
    let world = World::new();
    let mut phone = world.signed_in();
    let own = "Herniorafi";
    ok(phone.open("info_jadwal_tindakan_operasi"));
    ok(phone.until(own, |screen| plain::render(screen).contains(own)));
    ok(phone.tap("operasi"));
    ok(phone.tap("rumah-sakit"));
    let others = "Operasi pasien lain";
    let screen = ok(phone.until(others, |screen| plain::render(screen).contains(others)));
    let text = plain::render(&screen);
    assert!(
        text.contains(own) && !text.contains("sesarea") && !text.contains("00099"),
        "{text}"
    );
    ok(phone.edit("akhir", "2026-12-25"));
    let words = "Pilih paling banyak 31 hari";
    ok(phone.until(words, |screen| plain::render(screen).contains(words)));
}
