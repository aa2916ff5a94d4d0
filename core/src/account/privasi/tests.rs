//! What is kept, who looked and how to end it, under a finger.

use super::examples::{complained, here, many, with};
use super::{Daftar, Model, Rinci};
use crate::data::autodebit::{Autodebit, Pendaftaran};
use crate::data::pengaduan::{Asal, Pengaduan, Rujukan};
use crate::data::{Keadaan, Resource, Route, Told};
use crate::page::harness::Harness;
use crate::page::sample::akses::riwayat;
use crate::page::sample::akun::akun_lain_menunggu;
use crate::page::sample::antrean::ambil;
use crate::page::sample::janji::janji;
use crate::page::sample::pengaduan::pengaduan;
use crate::page::sample::{World, date};
use crate::page::{Age, Ask, Page};
use crate::rules::autodebit::KeadaanAutodebit;
use crate::screen::{Block, Screen};
use crate::text::Language;

fn hand<P: Page>(page: P, world: World) -> Harness<P> {
    Harness { world, page }
}

fn fact(screen: &Screen, label: &str) -> Option<String> {
    let rows = screen.blocks.iter().filter_map(|block| match block {
        Block::Facts { rows, .. } => Some(rows),
        _ => None,
    });
    let mut found = rows.flatten().filter(|fact| fact.label == label);
    found.next().map(|fact| fact.value.clone())
}

fn table(screen: &Screen) -> Vec<Vec<String>> {
    let rows = screen.blocks.iter().filter_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    rows.flatten().map(|row| row.cells.clone()).collect()
}

fn items(screen: &Screen) -> Vec<String> {
    let items = screen.blocks.iter().filter_map(|block| match block {
        Block::Items { items, .. } => Some(items),
        _ => None,
    });
    items.flatten().map(|item| item.title.clone()).collect()
}

#[test]
fn what_is_kept_is_counted_from_what_is_there() {
    let mut world = akun_lain_menunggu(Language::Id);
    world.janji = vec![janji(ambil(), Some(Keadaan::Diterima))];
    world.drafts = 2;
    world.presence.pin = Some(5);
    let screen = hand(Model::default(), world).screen();
    let said = |label| fact(&screen, label);
    assert_eq!(said("Akun di HP ini").as_deref(), Some("2"));
    assert_eq!(said("Formulir yang belum selesai").as_deref(), Some("2"));
    // One of this account, which is over, and one of the other, which waits.
    assert_eq!(said("Permintaan di daftar").as_deref(), Some("2"));
    assert_eq!(said("Berkas yang menunggu dikirim").as_deref(), Some("Tidak ada"));
    assert_eq!(said("PIN").as_deref(), Some("Ada"));
    assert_eq!(said("Kunci untuk masuk tanpa kata sandi").as_deref(), Some("Tidak ada"));
}

#[test]
fn a_copy_stands_with_its_day_and_the_day_until_which_it_is_kept_and_what_is_not_kept_does_not() {
    let mut world = here(Language::Id);
    world.age(&Resource::Antrean, 2 * 86_400_000);
    world.forget(&Resource::Operasi, crate::data::Fetch::Idle);
    let rows = table(&hand(Model::default(), world).screen());
    let row = |name: &str| rows.iter().find(|row| row[0] == name).cloned();
    // The queue of 22 November is kept 31 days, the family of 24 November 366.
    let queue = ["Nomor antrean", "22 November 2026", "23 Desember 2026"].map(str::to_owned);
    assert_eq!(row("Nomor antrean"), Some(queue.to_vec()));
    let family = ["Kartu dan keluarga", "24 November 2026", "25 November 2027"].map(str::to_owned);
    assert_eq!(row("Kartu dan keluarga"), Some(family.to_vec()));
    assert_eq!(row("Jadwal operasi"), None);
}

#[test]
fn nobody_is_asked_for_anything_but_the_list_only_to_count_it() {
    let world = here(Language::Id);
    let needs = Model::default().needs(&world.context());
    let asked: Vec<_> = needs.iter().filter(|need| need.age != Age::Kept).collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert_eq!(asked[0].resource, Resource::Akses { kursor: None });
}

#[test]
fn without_an_account_only_what_is_kept_and_how_to_delete_it_is_told() {
    let screen = hand(Model::default(), World::empty(Language::Id)).screen();
    assert_eq!(items(&screen), ["Hapus semua data di HP ini"]);
    assert_eq!(fact(&screen, "Akun di HP ini").as_deref(), Some("Tidak ada"));
    let asks = screen.offered().any(|action| action.id == "masuk");
    assert!(!asks, "nobody is asked to sign in here");
}

#[test]
fn the_newest_looks_stand_first_and_the_page_says_that_such_a_list_is_assumed() {
    let mut hand = hand(Model::default(), here(Language::Id));
    let screen = hand.screen();
    let newest: Vec<String> = items(&screen).into_iter().take(3).collect();
    assert_eq!(newest, ["HP Android 7F3A", "RS Contoh Jayapura", "Care Center 165"]);
    let text = hand.text();
    assert!(text.contains("365 hari terakhir"), "{text}");
    assert!(text.contains("adalah anggapan kami"), "{text}");
    assert_eq!(hand.tap("semua"), [Ask::Open(Route::DaftarAkses)]);
}

#[test]
fn a_debit_that_was_agreed_to_can_be_taken_back_until_it_is_stopped() {
    let offered = |keadaan| {
        let mut world = here(Language::Id);
        let pendaftaran = Pendaftaran {
            kanal: "bri".to_owned(),
            pemilik: None,
            ekor: String::new(),
            keadaan,
            sejak: Some(date(2026, 1, 5)),
            berikut: None,
            gagal: None,
            terakhir: None,
        };
        let told = Autodebit {
            pendaftaran: Some(pendaftaran),
            peserta_sejak: None,
        };
        world.tell(Resource::Autodebit, Told::Autodebit(told));
        items(&hand(Model::default(), world).screen()).contains(&"Hentikan autodebit".to_owned())
    };
    assert!(offered(Some(KeadaanAutodebit::Berjalan)));
    assert!(offered(None), "a state that this version does not know may run");
    assert!(!offered(Some(KeadaanAutodebit::Dihentikan)));
    let none = items(&hand(Model::default(), here(Language::Id)).screen());
    assert!(!none.contains(&"Hentikan autodebit".to_owned()), "{none:?}");
}

#[test]
fn a_look_that_nobody_knows_leads_to_a_complaint_of_it() {
    let mut hand = hand(Rinci::new("AKS-20".to_owned()), here(Language::Id));
    let text = hand.text();
    for said in [
        "RS Contoh Jayapura",
        "23 November 2026 pukul 14.05 WIB",
        "Kepesertaan, riwayat berobat",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let dari = Rujukan {
        jenis: Asal::Akses,
        id: "AKS-20".to_owned(),
    };
    assert_eq!(
        hand.tap("adukan"),
        [Ask::Open(Route::PengaduanBaru { dari: Some(dari) })]
    );
}

#[test]
fn a_phone_that_nobody_knows_is_ended_first() {
    let mut hand = hand(Rinci::new("AKS-2".to_owned()), here(Language::Id));
    assert_eq!(hand.tap("perangkat"), [Ask::Open(Route::Perangkat)]);
    assert!(hand.action("adukan").is_some());
}

#[test]
fn what_was_complained_of_is_not_complained_of_twice_unless_it_was_refused() {
    let mut hand = hand(Rinci::new("AKS-20".to_owned()), complained(Language::Id));
    assert!(hand.action("adukan").is_none());
    assert!(hand.action("pengaduan").is_some());
    for janji in &mut hand.world.janji {
        let (alasan, pesan) = ("isian_salah".to_owned(), String::new());
        janji.keadaan = Some(Keadaan::Ditolak { alasan, pesan });
    }
    assert!(hand.action("adukan").is_some());
    // Once the gateway's list has it, the promise is over and the complaint is not.
    hand.world.janji.clear();
    let dari = Some(Rujukan {
        jenis: Asal::Akses,
        id: "AKS-20".to_owned(),
    });
    let made = Pengaduan {
        dari,
        ..pengaduan("CTH-9", Vec::new())
    };
    hand.world.tell_pengaduan(None, vec![made], None);
    assert!(hand.action("adukan").is_none());
    let tiket = "CTH-9".to_owned();
    assert_eq!(hand.tap("pengaduan"), [Ask::Open(Route::Pengaduan { tiket })]);
}

#[test]
fn the_list_shows_fifty_and_leads_on() {
    let mut hand = hand(Daftar::default(), many(Language::Id));
    assert_eq!(items(&hand.screen()).len(), 50);
    hand.tap("lebih-lama");
    assert_eq!(items(&hand.screen()).len(), 50);
    assert!(hand.action("lebih-lama").is_none());
    hand.tap("lebih-baru");
    assert!(hand.action("lebih-lama").is_some());
}

#[test]
fn a_look_on_a_later_page_is_found_there() {
    let hand = hand(Rinci::new("AKS-77".to_owned()), many(Language::Id));
    assert!(hand.text().contains("RS Contoh Jayapura"), "{}", hand.text());
}

#[test]
fn kinds_of_data_without_a_name_are_told_of_once() {
    let mut baris = riwayat();
    baris[1].data = vec![None, None];
    let hand = hand(Rinci::new("AKS-20".to_owned()), with(Language::Id, baris));
    assert_eq!(fact(&hand.screen(), "Data yang dilihat").as_deref(), Some("Data lain"));
}
