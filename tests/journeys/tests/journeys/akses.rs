//! Another clinic looks at the record: the list shows it with its moment, a complaint is filled in and promised, and a wipe leaves
//! nothing of it.

use jkn_core::screen::{Block, Screen, plain};
use jkn_journeys::journey::CARD;
use jkn_journeys::{Device, scan};
use serde_json::json;

use crate::{World, ok, page, quiet};

/// A clinic that is in no directory.
const CLINIC: &str = "Klinik Contoh Lain";
const MOMENT: &str = "24 November 2026 pukul 10.05 WIB";

fn field(screen: &Screen, id: &str) -> String {
    let found = screen.fields().find(|field| field.id == id);
    found.map(|field| field.value.clone()).unwrap_or_default()
}

/// The names of those who looked, as the screen lists them.
fn looked(screen: &Screen) -> Vec<&str> {
    let items = screen.blocks.iter().filter_map(|block| match block {
        Block::Items { items, .. } => Some(items),
        _ => None,
    });
    items.flatten().map(|item| item.title.as_str()).collect()
}

/// Every file of the app, and its log, hold nothing that tells who looked, or what was written about it.
fn tells_nothing(device: &Device) {
    let planted = [("who looked", CLINIC.to_owned()), ("when", MOMENT.to_owned())];
    let mut files = scan::files(&device.folder).unwrap();
    files.push(("log".to_owned(), device.log.lines().join("\n").into_bytes()));
    for (place, bytes) in files {
        assert_eq!(scan::bytes(&place, &bytes, &planted), []);
    }
}

#[test]
fn another_clinic_looks_is_seen_is_complained_of_and_a_wipe_leaves_nothing_of_it() {
    let world = World::new();
    let mut phone = world.signed_in();
    let before = page(&mut phone, "privasi");
    assert!(!looked(&before).contains(&CLINIC), "{:?}", looked(&before));
    // The one look that nobody can explain stands among the others from the beginning.
    let all = page(&mut phone, "privasi/akses");
    assert!(
        plain::render(&all).contains("Keperluannya tidak disebut"),
        "{}",
        plain::render(&all)
    );

    let look = json!({"akun": CARD, "pihak": "faskes", "nama": CLINIC, "data": ["riwayat"], "keperluan": "berobat"});
    ok(world.gateway.happens("akses", &look));
    ok(phone.refresh());
    let all = quiet(&mut phone);
    assert_eq!(looked(&all).first(), Some(&CLINIC));
    ok(phone.tap(CLINIC));
    let one = plain::render(&quiet(&mut phone));
    assert!(one.contains(&format!("Kapan: {MOMENT}")), "{one}");
    assert!(one.contains("Data yang dilihat: Riwayat berobat"), "{one}");

    ok(phone.tap("adukan"));
    let form = quiet(&mut phone);
    assert_eq!(
        (field(&form, "jenis").as_str(), field(&form, "kategori").as_str()),
        ("pengaduan", "lainnya")
    );
    assert_eq!(field(&form, "tanggal"), "2026-11-24");
    let text = field(&form, "teks");
    assert!(text.contains(CLINIC) && text.contains(MOMENT), "{text}");
    ok(phone.edit("kontak", "081200000011"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("kirim"));
    ok(phone.until("the ticket", |screen| plain::render(screen).contains("[Terkirim]")));
    let counts = ok(world.gateway.account(CARD));
    assert_eq!(counts.get("pengaduan"), Some(&1), "{counts:?}");
    let all = page(&mut phone, "privasi/akses");
    assert_eq!(looked(&all).first(), Some(&CLINIC));
    ok(phone.tap(CLINIC));
    let one = plain::render(&quiet(&mut phone));
    assert!(one.contains("Pengaduannya sudah Anda buat"), "{one}");
    tells_nothing(&world.device);

    // Kept, it is read without a network after a restart; wiped, it is not.
    drop(phone);
    let mut phone = ok(world.device.start());
    phone.network(false);
    assert!(looked(&page(&mut phone, "privasi")).contains(&CLINIC));
    ok(phone.open("pengaturan"));
    ok(phone.tap("hapus-data"));
    ok(phone.until("the wiped app", |screen| screen.route == "beranda"));
    tells_nothing(&world.device);
    drop(phone);
    tells_nothing(&world.device);
    let mut phone = ok(world.device.start());
    phone.network(false);
    let after = page(&mut phone, "privasi");
    assert_eq!(looked(&after), ["Hapus semua data di HP ini"]);
    let text = plain::render(&after);
    for said in [
        "Akun di HP ini: Tidak ada",
        "Permintaan di daftar: Tidak ada",
        "Salinan data akun belum ada di HP ini.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for gone in ["privasi/akses", "pengaduan_layanan_jkn", "janji"] {
        let text = plain::render(&page(&mut phone, gone));
        assert!(
            !text.contains(CLINIC) && !text.contains("Pengaduannya"),
            "{gone}: {text}"
        );
    }
}

#[test]
fn a_complaint_that_was_begun_and_left_is_counted_as_a_form_and_can_be_found_again() {
    let world = World::new();
    let mut phone = world.signed_in();
    let none = plain::render(&page(&mut phone, "privasi"));
    assert!(none.contains("Formulir yang belum selesai: Tidak ada"), "{none}");
    ok(phone.open("pengaduan_layanan_jkn/baru/akses/contoh-1"));
    ok(phone.edit("kontak", "081200000011"));
    ok(phone.sleep());
    drop(phone);
    let mut phone = ok(world.device.start());
    let one = plain::render(&page(&mut phone, "privasi"));
    assert!(one.contains("Formulir yang belum selesai: 1"), "{one}");
}
