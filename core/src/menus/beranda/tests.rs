//! Home in the simple mode: where the big tile of the number leads.

use super::Model;
use crate::data::antrean::StatusTiket;
use crate::data::{Fetch, Hasil, Keadaan, Menu, Resource, Route};
use crate::page::Ask;
use crate::page::harness::Harness;
use crate::page::sample::antrean::{ambil, tiket, tiket_rs};
use crate::page::sample::janji::janji;

/// Home in the simple mode, with a booking that was accepted and brought a ticket.
fn accepted() -> Harness<Model> {
    let mut hand = Harness::of(Model::default());
    hand.world.look.simple = true;
    let mut booked = janji(ambil(), Some(Keadaan::Diterima));
    booked.hasil = Some(Hasil::Tiket(tiket()));
    hand.world.janji = vec![booked];
    hand
}

fn ticket() -> Ask {
    let kode = tiket().kode_booking;
    Ask::Open(Route::Tiket { kode })
}

#[test]
fn the_tile_of_the_number_opens_the_only_ticket_also_while_the_booking_alone_has_told_of_it() {
    let mut hand = accepted();
    hand.world.forget(&Resource::Antrean, Fetch::Idle);
    hand.world.online = false;
    assert_eq!(hand.tap("depan-antrean"), [ticket()]);
    // The same once the list has told it too, or says nothing of it yet.
    hand.world.tell_antrean(vec![tiket()]);
    assert_eq!(hand.tap("depan-antrean"), [ticket()]);
    hand.world.tell_antrean(Vec::new());
    assert_eq!(hand.tap("depan-antrean"), [ticket()]);
}

#[test]
fn the_tile_of_the_number_opens_the_list_where_there_is_none_or_more_than_one() {
    let list = || Ask::Open(Route::Menu(Menu::PendaftaranPelayanan));
    let mut hand = accepted();
    // One that only the booking has told of, and one that the list tells of.
    hand.world.tell_antrean(vec![tiket_rs()]);
    assert_eq!(hand.tap("depan-antrean"), [list()]);
    let mut given_back = tiket();
    given_back.status = StatusTiket::Batal;
    hand.world.tell_antrean(vec![given_back]);
    assert_eq!(hand.tap("depan-antrean"), [list()], "what was given back is in no hand");
}
