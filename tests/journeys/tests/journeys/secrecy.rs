//! Nothing personal that crossed the wire or was typed is readable in what the core wrote.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use jkn_journeys::journey::{CARD, DITERIMA, NIK, PASSWORD, TERSIMPAN};
use jkn_journeys::scan::{self, Planted};
use jkn_journeys::{Device, TUESDAY_MS};

use crate::{World, booking_form, ok, sign_in};

const COMPLAINT: &str = "Diare sejak kemarin, telepon 081200000001";

/// Passes everything between the phone and the gateway, and keeps a copy.
struct Wiretap {
    url: String,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Wiretap {
    fn on(gateway: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (to, copy) = (gateway.strip_prefix("http://").unwrap().to_owned(), heard.clone());
        thread::spawn(move || {
            for phone in listener.incoming() {
                let (phone, gateway) = (phone.unwrap(), TcpStream::connect(&to).unwrap());
                pass(phone.try_clone().unwrap(), gateway.try_clone().unwrap(), copy.clone());
                pass(gateway, phone, copy.clone());
            }
        });
        Self { url, heard }
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, copy: Arc<Mutex<Vec<u8>>>) {
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            copy.lock().unwrap().extend(&bytes[..count]);
            if to.write_all(&bytes[..count]).is_err() {
                break;
            }
        }
        // The other side may have hung up first.
        let _ = to.shutdown(Shutdown::Both);
    });
}

/// What follows `"name":"` on the wire.
fn told(heard: &[u8], name: &str) -> String {
    let text = String::from_utf8_lossy(heard);
    let (_, rest) = text.split_once(&format!("\"{name}\":\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn no_personal_byte_is_readable_in_any_file_or_log_line() {
    let world = World::new();
    let wire = Wiretap::on(world.gateway.url());
    let device = Device::new(&world.device.folder, &wire.url, TUESDAY_MS);
    let mut phone = device.start().unwrap();
    sign_in(&mut phone);
    for page in ["info_peserta", "kartu", "info_iuran"] {
        ok(phone.open(page));
    }
    booking_form(&mut phone);
    ok(phone.edit("keluhan", COMPLAINT));
    phone.network(false);
    ok(phone.tap("ambil"));
    ok(phone.until_ticket(TERSIMPAN));
    let waiting = read_all(&device);
    phone.network(true);
    ok(phone.until_ticket(DITERIMA));
    ok(phone.quiet());

    let heard = wire.heard.lock().unwrap().clone();
    let planted: Vec<Planted> = vec![
        ("NIK", NIK.to_owned()),
        ("NIK of another member", "9999991203830002".to_owned()),
        ("card number", CARD.to_owned()),
        ("name", "Sari Contoh".to_owned()),
        ("name of another member", "Dimas".to_owned()),
        ("birth date", "1985-08-17".to_owned()),
        ("complaint", COMPLAINT.to_owned()),
        ("diagnosis", "Diare".to_owned()),
        ("phone number", "081200000001".to_owned()),
        ("password", PASSWORD.to_owned()),
        ("session token", told(&heard, "token")),
        ("booking code", told(&heard, "kodebooking")),
    ];
    // The scan must be able to find them: in a plain file with what crossed the wire it finds every one.
    let plain = world.folder.path().join("plain");
    std::fs::create_dir(&plain).unwrap();
    std::fs::write(plain.join("wire"), &heard).unwrap();
    let plain = scan::files(&plain).unwrap();
    let found = scan::bytes("wire", &plain[0].1, &planted);
    let found: Vec<&str> = found.iter().map(|finding| finding.what.as_str()).collect();
    assert_eq!(found, planted.iter().map(|planted| planted.0).collect::<Vec<_>>());

    let open = read_all(&device);
    ok(phone.sleep());
    let asleep = read_all(&device);
    drop(phone);
    let closed = read_all(&device);
    for files in [waiting, open, asleep, closed] {
        for (place, bytes) in files {
            assert_eq!(scan::bytes(&place, &bytes, &planted), []);
        }
    }
}

#[test]
fn a_sleep_after_half_a_year_renews_the_key_and_the_card_is_still_there() {
    let world = World::new();
    let device = &world.device;
    let wrapped = || -> Vec<u8> {
        let outbox = rusqlite::Connection::open(device.folder.join("outbox.db")).unwrap();
        let sql = "SELECT value FROM meta WHERE name = 'data-key'";
        outbox.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let mut phone = ok(device.start());
    sign_in(&mut phone);
    ok(phone.open("kartu"));
    ok(phone.sleep());
    let first = wrapped();
    device.clock.set(TUESDAY_MS + 181 * 86_400_000);
    ok(phone.sleep());
    drop(phone);
    assert_ne!(wrapped(), first);
    let mut phone = ok(device.start());
    phone.network(false);
    let card = ok(phone.open("kartu"));
    assert!(jkn_core::screen::plain::render(&card).contains("Sari Contoh"));
}

/// Every file of the app, and its log. The two stores and, while they are open, their write-ahead logs must be among them.
fn read_all(device: &Device) -> Vec<(String, Vec<u8>)> {
    let mut files = scan::files(&device.folder).unwrap();
    for name in ["cache.db", "outbox.db"] {
        let whole: usize = files.iter().filter(|f| f.0.starts_with(name)).map(|f| f.1.len()).sum();
        assert!(whole > 4_096, "{name}: {whole} bytes");
    }
    files.push(("log".to_owned(), device.log.lines().join("\n").into_bytes()));
    files
}
