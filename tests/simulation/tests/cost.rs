//! What an event costs does not depend on how many promises ended long ago. Counted in pieces and bytes of memory that are
//! asked for, which no other process on the machine can disturb; alone in its program, so that no other test does.
#![allow(clippy::unwrap_used, clippy::float_arithmetic)] // a test stops at what it did not expect, and prints a share

use std::alloc::System;

use jkn_core::app::{CommandRow, StoreWrite};
use jkn_core::driver::store::Store;
use jkn_simulation::Phone;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// A phone on which so many promises were accepted, long ago.
fn after(promises: u64) -> Phone {
    let mut phone = Phone::new(1).unwrap();
    phone.sign_in("0009900000011", "Contoh-01!").unwrap();
    phone.open("pendaftaran_pelayanan");
    phone.tap("ambil").unwrap();
    phone.edit("tanggal", "2026-11-25");
    phone.edit("poli", "001");
    phone.tap("ambil").unwrap();
    phone.pass(60_000);
    phone.kill();
    let (mut store, restored) = Store::open(phone.folder(), phone.secrets());
    assert_eq!(restored.commands.len(), 1, "one promise was made");
    let kept = restored.commands.first().unwrap();
    assert!(String::from_utf8_lossy(&kept.body).contains("diterima"), "it has ended");
    for sequence in 2..=promises {
        let id = format!("{sequence:08}{}", kept.id.get(8..).unwrap());
        let body = String::from_utf8_lossy(&kept.body).replace(&kept.id, &id);
        let row = CommandRow {
            id,
            sequence,
            body: body.into_bytes(),
            ..kept.clone()
        };
        store.write(&StoreWrite::PutCommand { row, drop_draft: None }).unwrap();
    }
    drop(store);
    phone.start();
    phone.open("beranda");
    phone.pass(60_000);
    phone
}

/// Pieces and bytes that a person's acts take: a look at the settings, at the ticket, and a form that is filled in.
fn cost(phone: &mut Phone) -> (usize, usize) {
    let region = Region::new(COUNTING);
    for _ in 0..3 {
        phone.open("pengaturan");
        phone.open("pendaftaran_pelayanan/ambil");
        phone.edit("keluhan", "batuk contoh");
    }
    let change = region.change();
    (change.allocations, change.bytes_allocated)
}

/// Fault T12.
#[test]
fn a_thousand_promises_that_ended_cost_an_event_no_more_than_ten() {
    let (mut few, mut many) = (after(10), after(1_000));
    // What is made once and kept is made before.
    let _ = (cost(&mut few), cost(&mut many));
    let (few, many) = (cost(&mut few), cost(&mut many));
    println!("pieces and bytes: {few:?} after ten, {many:?} after a thousand");
    assert!(few.0 > 1_000, "{few:?}");
    assert!(many.0 * 10 <= few.0 * 11, "{few:?} {many:?}");
    assert!(many.1 * 10 <= few.1 * 11, "{few:?} {many:?}");
}
