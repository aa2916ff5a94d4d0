//! The beds of an area and of a hospital, as somebody who looks for one meets them.

use super::*;
use crate::data::kamar::Kamar;
use crate::data::{Route, Told};
use crate::page::harness::Harness;
use crate::page::sample::faskes::RS;
use crate::page::sample::kamar::{WILAYAH, kamar, semua};
use crate::page::sample::{MOMENT_MS, World};
use crate::screen::NotBrought;
use crate::text::Language;

const HOUR: i64 = 3_600_000;

fn list() -> Harness<Model> {
    let mut world = World::with_pack(Language::Id);
    let wilayah = WILAYAH.to_owned();
    world.tell(Resource::TempatTidur { wilayah }, Told::TempatTidur(semua()));
    let page = Model::default();
    Harness { world, page }
}

fn hospital(rooms: Vec<Kamar>) -> Harness<Rinci> {
    let mut world = World::with_pack(Language::Id);
    let kode = RS.to_owned();
    world.tell(Resource::TempatTidurRs { kode }, Told::TempatTidur(rooms));
    let page = Rinci::new(RS.to_owned());
    Harness { world, page }
}

#[test]
fn nothing_is_asked_of_the_gateway_before_an_area_is_chosen() {
    let mut page = list();
    let beds = |page: &Harness<Model>| {
        let needs = page.page.needs(&page.world.context());
        needs
            .iter()
            .any(|need| matches!(need.resource, Resource::TempatTidur { .. }))
    };
    assert!(!beds(&page));
    page.edit("wilayah-cari", "beji");
    assert!(
        page.text().contains("Kota Depok"),
        "a district stands for its town: {}",
        page.text()
    );
    page.edit("wilayah", WILAYAH);
    assert!(beds(&page));
    assert!(page.text().contains("RSUD Contoh Kota Depok"), "{}", page.text());
}

#[test]
fn a_hospital_counts_only_the_rooms_that_count() {
    let mut page = list();
    page.edit("wilayah", WILAYAH);
    // 2 + 0 + 3 + 1 + 1 of 10 + 12 + 24 + 6 + 4; more than there are, below nothing and older than a day are left out.
    assert!(
        page.text().contains("7 kosong dari 56 · 3 ruang tidak dihitung"),
        "{}",
        page.text()
    );
    assert!(
        page.text().contains("RS Contoh Diam [Tidak dihitung]"),
        "{}",
        page.text()
    );
    page.edit("tersedia", "true");
    assert!(
        !page.text().contains("RS Contoh Diam"),
        "what is a day old is not available: {}",
        page.text()
    );
    page.edit("kelas", "KL2");
    assert!(page.text().contains("Tidak ada yang cocok"), "{}", page.text());
}

#[test]
fn the_age_is_the_hospitals_and_not_that_of_our_question() {
    let said = |umur_ms: i64| {
        let page = hospital(vec![kamar("KL1", "Melati", 2, 10, umur_ms)]);
        page.text()
    };
    assert!(said(6 * HOUR).contains("[Ada]"), "{}", said(6 * HOUR));
    assert!(said(6 * HOUR + 1).contains("[Data lama]"), "{}", said(6 * HOUR + 1));
    assert!(said(24 * HOUR).contains("2 kosong dari 10"), "{}", said(24 * HOUR));
    assert!(
        said(24 * HOUR + 1).contains("Tidak ada laporan yang bisa dihitung"),
        "{}",
        said(24 * HOUR + 1)
    );
    assert!(
        said(90 * 60_000).contains("dilaporkan 1 jam yang lalu"),
        "{}",
        said(90 * 60_000)
    );
    assert!(
        said(-2 * HOUR).contains("jam laporannya tidak benar"),
        "{}",
        said(-2 * HOUR)
    );
    // It grows while the page stays in front.
    let page = hospital(vec![kamar("KL1", "Melati", 2, 10, 0)]);
    let next = page.page.redraw_at_ms(&page.world.context()).unwrap();
    assert!(next > MOMENT_MS && next <= MOMENT_MS + MINUTE_MS);
}

#[test]
fn the_nearest_hospital_chooses_the_area_and_the_place_is_not_kept() {
    let mut page = list();
    assert_eq!(page.tap("dekat"), [Ask::Bring(PLACE, Wish::Place)]);
    let place = Handed::Place {
        lat_e6: -6_370_000,
        lon_e6: 106_820_000,
        accuracy_m: 30,
    };
    let context = page.world.context();
    assert_eq!(page.page.brought(PLACE, place, &context), []);
    assert_eq!(page.page.wilayah, WILAYAH);
    assert!(page.text().contains(" km"), "{}", page.text());
    assert!(!serde_json::to_string(&page.page).unwrap().contains("6370000"));
    for why in [NotBrought::Denied, NotBrought::Unavailable] {
        let mut page = list();
        let context = page.world.context();
        assert_eq!(page.page.brought(PLACE, Handed::Nothing(why), &context), []);
        assert!(
            page.text().contains("Tulis nama kabupaten atau kota"),
            "{}",
            page.text()
        );
        assert!(page.action("dekat").is_some());
    }
}

#[test]
fn whatever_is_known_an_emergency_needs_no_bed_first() {
    let mut page = list();
    assert!(page.text().contains("langsung ke IGD"), "{}", page.text());
    page.world.assets.clear();
    assert!(page.text().contains("langsung ke IGD"), "{}", page.text());
    assert!(hospital(vec![]).text().contains("langsung ke IGD"));
}

#[test]
fn from_the_list_a_tap_leads_to_the_hospital_and_from_there_to_where_it_is() {
    let mut page = list();
    page.edit("wilayah", WILAYAH);
    let kode = RS.to_owned();
    assert_eq!(
        page.tap("rumah-sakit"),
        [Ask::Open(Route::TempatTidur { kode: kode.clone() })]
    );
    let mut page = hospital(semua());
    assert_eq!(page.tap("faskes"), [Ask::Open(Route::Faskes { kode })]);
    assert!(page.action("telepon").is_none(), "a sample number is not dialled");
}
