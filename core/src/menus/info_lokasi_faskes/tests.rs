//! The list and one facility, as somebody who looks for help meets them.

use std::sync::Arc;

use super::*;
use crate::data::faskes::Direktori;
use crate::data::{Menu, Resource, Route, Told};
use crate::page::directory::{Directory, Update};
use crate::page::harness::{Harness, utc};
use crate::page::sample::World;
use crate::page::sample::faskes::{RS, VERSI, VERSI_BARU, direktori, ubahan};
use crate::screen::NotBrought;
use crate::screen::{Block, ShellRequest};
use crate::text::Language;

fn list() -> Harness<Model> {
    let world = World::with_pack(Language::Id);
    let page = Model::default();
    Harness { world, page }
}

fn detail(kode: &str) -> Harness<Rinci> {
    let world = World::with_pack(Language::Id);
    let page = Rinci::new(kode.to_owned());
    Harness { world, page }
}

fn names<P: Page>(page: &Harness<P>) -> Vec<String> {
    let blocks = page.screen().blocks;
    let items = blocks.into_iter().filter_map(|block| match block {
        Block::Items { items, .. } => Some(items),
        _ => None,
    });
    items.flatten().map(|item| item.title).collect()
}

fn bring(page: &mut Harness<Model>, handed: Handed) {
    let context = page.world.context();
    assert_eq!(page.page.brought(PLACE, handed, &context), []);
}

#[test]
fn nothing_is_listed_before_anything_is_asked() {
    let mut page = list();
    assert_eq!(names(&page), [""; 0]);
    page.edit("jenis", "rs");
    assert_eq!(names(&page), [""; 0], "a kind alone would bring thousands");
    page.edit("nama", "depok");
    assert_eq!(names(&page), ["RSUD Contoh Kota Depok"]);
}

#[test]
fn a_name_that_many_have_is_narrowed_by_a_tap_on_an_area() {
    let mut page = list();
    page.edit("nama", "klinik bunda");
    assert_eq!(names(&page).len(), FEW);
    assert_eq!(page.tap("lebih"), []);
    assert_eq!(names(&page).len(), 50);
    assert!(page.text().contains("Bali (100)"), "{}", page.text());
    assert_eq!(page.tap("daerah"), []);
    assert_eq!(page.page.wilayah, "51");
    assert_eq!(names(&page).len(), FEW, "a new search shows the first few");
}

#[test]
fn an_area_is_found_by_its_name_and_chosen() {
    let mut page = list();
    page.edit("wilayah-cari", "jaypura");
    assert!(page.text().contains("Kota Jayapura, Papua"), "{}", page.text());
    page.edit("wilayah", "91.71");
    page.edit("jenis", "puskesmas");
    assert_eq!(page.page.cari_wilayah, "");
    assert!(names(&page).contains(&"Puskesmas Contoh Cenderawasih".to_owned()));
    page.edit("wilayah", "00.00");
    assert_eq!(names(&page), [""; 0], "an area that is not there has nothing in it");
}

#[test]
fn the_place_is_asked_for_used_on_this_page_and_never_kept() {
    let mut page = list();
    assert_eq!(page.tap("dekat"), [Ask::Bring(PLACE, Wish::Place)]);
    assert!(page.action("dekat").is_none(), "one question is enough");
    let place = Handed::Place {
        lat_e6: -6_370_000,
        lon_e6: 106_820_000,
        accuracy_m: 40,
    };
    bring(&mut page, place);
    assert!(page.text().contains("kurang dari 500 meter"), "{}", page.text());
    let kept = serde_json::to_string(&page.page).unwrap();
    assert!(!kept.contains("6370000"), "{kept}");
    assert_eq!(page.tap("lupakan-letak"), []);
    assert_eq!(names(&page), [""; 0]);
}

#[test]
fn who_does_not_tell_where_she_is_can_still_search() {
    for (handed, said) in [
        (Handed::Nothing(NotBrought::Denied), "Letak HP tidak boleh dibaca"),
        (Handed::Nothing(NotBrought::Unavailable), "Letak HP tidak ditemukan"),
        (Handed::Nothing(NotBrought::Cancelled), "Tulis nama"),
    ] {
        let mut page = list();
        page.tap("dekat");
        bring(&mut page, handed);
        assert!(page.text().contains(said), "{}", page.text());
        assert!(page.action("dekat").is_some(), "it can be asked again");
        page.edit("nama", "melati");
        assert_eq!(names(&page), ["Puskesmas Contoh Melati"]);
    }
}

#[test]
fn out_at_sea_and_on_the_date_line_the_nearest_are_shown_and_said_to_be_far() {
    for (lat_e6, lon_e6, first) in [
        (-6_000_000, 90_000_000, "Contoh"),
        (-2_500_000, 180_000_000, "Jayapura"),
    ] {
        let mut page = list();
        let accuracy_m = 10;
        bring(
            &mut page,
            Handed::Place {
                lat_e6,
                lon_e6,
                accuracy_m,
            },
        );
        assert!(page.text().contains("Tidak ada yang dekat"), "{}", page.text());
        assert_eq!(names(&page).len(), FEW);
        assert!(page.text().contains(first), "{}", page.text());
    }
}

#[test]
fn what_is_open_is_said_by_the_clock_of_its_own_zone() {
    // 15.00 WITA is 14.00 WIB and 16.00 WIT.
    let mut page = detail("99000010");
    page.at(utc(24, 6, 59));
    assert!(page.text().contains("Buka sampai pukul 14.00 WIB"), "{}", page.text());
    page.at(utc(24, 7, 0));
    assert!(
        page.text()
            .contains("Tutup. Buka lagi 25 November 2026 pukul 08.00 WIB"),
        "{}",
        page.text()
    );
    let mut east = detail("9922P003");
    east.at(utc(24, 8, 59));
    assert!(east.text().contains("pukul 18.00 WIT"), "{}", east.text());
    east.at(utc(24, 9, 0));
    assert!(east.text().contains("Tutup"), "{}", east.text());
}

#[test]
fn a_link_may_ask_for_offices_or_a_kind_and_whatever_else_it_says_is_the_list() {
    let asked = |jenis: &str| Model::asked(&Query::from([("jenis".to_owned(), jenis.to_owned())]));
    assert!(asked("kantor").kantor && asked("mcs").kantor);
    assert_eq!(asked("fkrtl").jenis, "rs");
    assert_eq!(asked("fktp").kinds().len(), 4);
    assert_eq!(asked("kolam"), Model::default());
    assert_eq!(Model::asked(&Query::new()), Model::default());
}

#[test]
fn from_a_facility_the_ways_lead_on() {
    let mut rs = detail(RS);
    let beds = Route::TempatTidur { kode: RS.to_owned() };
    assert_eq!(rs.tap("tempat-tidur"), [Ask::Open(beds)]);
    assert!(rs.action("antrean").is_none() && rs.action("pindah").is_none());
    let mut clinic = detail("9901U020");
    assert_eq!(
        clinic.tap("antrean"),
        [Ask::Open(Route::Menu(Menu::PendaftaranPelayanan))]
    );
    assert_eq!(
        clinic.tap("pindah"),
        [Ask::Open(Route::Menu(Menu::PerubahanDataPeserta))]
    );
    let copied = clinic.tap("salin");
    assert!(
        matches!(&copied[..], [Ask::Shell(ShellRequest::Copy { text, sensitive: false, .. })] if text == "9901U020")
    );
    assert!(matches!(
        clinic.tap("peta")[..],
        [Ask::Shell(ShellRequest::OpenMap { .. })]
    ));
    assert!(clinic.action("telepon").is_none(), "a sample number is not dialled");
    clinic.world.bring(&direktori(|faskes| faskes.contoh = false));
    assert!(matches!(
        clinic.tap("telepon")[..],
        [Ask::Shell(ShellRequest::Dial { .. })]
    ));
}

#[test]
fn everything_that_shows_an_invented_facility_says_so() {
    assert!(list().text().contains("DATA CONTOH"));
    assert!(detail(RS).text().contains("DATA CONTOH"));
    let mut page = list();
    page.world.bring(&direktori(|faskes| faskes.contoh = false));
    page.edit("nama", "depok");
    assert!(!page.text().contains("DATA CONTOH"), "{}", page.text());
    page.edit("nama", "bunda");
    assert!(page.text().contains("DATA CONTOH"), "one of them is");
}

/// The directory that a page sees, and its version.
fn seen(world: &World) -> (Option<(u32, Update)>, Vec<Resource>) {
    let context = world.context();
    let seen = match context.directory() {
        Directory::Here { direktori, update } => Some((direktori.versi(), update)),
        Directory::Loading | Directory::Absent { .. } => None,
    };
    let needs = context.directory_needs().into_iter().map(|need| need.resource);
    (seen, needs.collect())
}

fn tell(world: &mut World, sejak: u32, direktori: Direktori) {
    world.tell(Resource::Faskes { sejak }, Told::Faskes(Arc::new(direktori)));
}

#[test]
fn the_pack_stays_whatever_is_wrong_with_its_changes() {
    let mut world = World::with_pack(Language::Id);
    let changes = Resource::Faskes { sejak: VERSI };
    assert_eq!(seen(&world), (Some((VERSI, Update::Done)), vec![changes.clone()]));
    tell(&mut world, VERSI, ubahan(VERSI - 1));
    assert_eq!(seen(&world).0, Some((VERSI, Update::DoesNotFit)));
    world.forget(
        &changes,
        crate::data::Fetch::Failed(crate::data::Problem::NotUnderstood),
    );
    assert_eq!(seen(&world).0, Some((VERSI, Update::Damaged)));
    world.forget(&changes, crate::data::Fetch::Failed(crate::data::Problem::Offline));
    assert_eq!(
        seen(&world).0,
        Some((VERSI, Update::Done)),
        "no signal is no fault of the list"
    );
    tell(&mut world, VERSI, ubahan(VERSI));
    assert_eq!(seen(&world).0, Some((VERSI_BARU, Update::Done)));
    // A gateway that no longer knows this version sends all of a newer one.
    let mut newer = World::with_pack(Language::Id);
    tell(
        &mut newer,
        VERSI,
        crate::page::sample::faskes::direktori_versi(VERSI_BARU),
    );
    assert_eq!(seen(&newer).0, Some((VERSI_BARU, Update::Done)));
}

#[test]
fn a_pack_that_is_missing_damaged_or_no_whole_directory_is_fetched() {
    let whole = Resource::Faskes { sejak: 0 };
    let pack = direktori(|_| {}).tulis();
    let half = pack[..pack.len() / 2].to_vec();
    for asset in [None, Some(half), Some(ubahan(VERSI).tulis()), Some(Vec::new())] {
        let mut world = World::empty(Language::Id);
        assert_eq!(seen(&world), (None, vec![]), "it is being read");
        world.assets.insert(PACK, asset.map(Arc::from));
        assert_eq!(seen(&world), (None, vec![whole.clone()]));
        tell(&mut world, 0, ubahan(VERSI));
        assert_eq!(seen(&world).0, None, "changes alone are no directory");
        tell(&mut world, 0, direktori(|_| {}));
        let needs = vec![Resource::Faskes { sejak: VERSI }, whole.clone()];
        assert_eq!(seen(&world), (Some((VERSI, Update::Done)), needs));
    }
}
