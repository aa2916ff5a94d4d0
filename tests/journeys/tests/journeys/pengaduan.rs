//! A complaint with files over a line that breaks and an app that dies; an officer who asks; a ticket that is reopened.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use jkn_core::screen::{Block, Screen, plain};
use jkn_journeys::journey::CARD;
use jkn_journeys::{Device, Phone, TUESDAY_MS};
use jkn_sandbox::control::{Fault, Kind};
use jkn_terminal::Signal;
use serde_json::json;

use crate::{World, ok, quiet, sign_in};

const CERITA: &str = "Obat dari resep tidak ada di apotek klinik.";
const MB: usize = 1_000_000;
/// Bytes of a part of a file.
const PART: u64 = 65_536;

fn says(words: &'static str) -> impl Fn(&Screen) -> bool {
    move |screen| plain::render(screen).contains(words)
}

fn percent(screen: &Screen) -> Option<u8> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Progress { percent, .. } => *percent,
        _ => None,
    })
}

/// A photo that does not compress.
fn photo(n: u64, bytes: usize) -> Vec<u8> {
    let mut state = n.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut all = vec![0xFF, 0xD8, 0xFF, 0xE0];
    while all.len() < bytes {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        all.extend(state.to_le_bytes());
    }
    all.truncate(bytes);
    all
}

/// Passes everything between the phone and the gateway, and counts what the phone sends.
struct Meter {
    url: String,
    sent: Arc<AtomicU64>,
}

impl Meter {
    fn on(gateway: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let sent = Arc::new(AtomicU64::new(0));
        let (to, count) = (gateway.strip_prefix("http://").unwrap().to_owned(), sent.clone());
        thread::spawn(move || {
            for phone in listener.incoming() {
                let (phone, gateway) = (phone.unwrap(), TcpStream::connect(&to).unwrap());
                let (up, down) = (phone.try_clone().unwrap(), gateway.try_clone().unwrap());
                pass(up, gateway.try_clone().unwrap(), count.clone());
                pass(down, phone, Arc::default());
            }
        });
        Self { url, sent }
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, count: Arc<AtomicU64>) {
    thread::spawn(move || {
        let mut bytes = [0; 16 * 1024];
        while let Ok(read @ 1..) = from.read(&mut bytes) {
            count.fetch_add(read as u64, Ordering::Relaxed);
            if to.write_all(&bytes[..read]).is_err() {
                break;
            }
        }
        // The other side may have hung up first.
        let _ = to.shutdown(Shutdown::Both);
    });
}

/// Fills the form in as far as its files.
fn write(phone: &mut Phone) {
    ok(phone.open("pengaduan_layanan_jkn"));
    ok(phone.tap("tulis"));
    ok(phone.choose("jenis", "pengaduan"));
    ok(phone.choose("kategori", "obat"));
    ok(phone.search("faskes", "klinik contoh sehat"));
    ok(phone.choose("faskes", "9901U020"));
    ok(phone.edit("tanggal", "2026-11-20"));
    ok(phone.edit("teks", CERITA));
    ok(phone.edit("kontak", "081200000011"));
    ok(phone.tap("lanjut"));
}

#[test]
fn three_files_go_up_though_the_line_dies_at_forty_percent_and_the_app_is_killed_and_nothing_is_sent_twice() {
    let world = World::new();
    let meter = Meter::on(world.gateway.url());
    let device = Device::new(&world.device.folder, &meter.url, TUESDAY_MS);
    let mut phone = device.start().unwrap();
    sign_in(&mut phone);
    write(&mut phone);
    let mut size = 0;
    for n in 1..=3 {
        let bytes = photo(n, 3 * MB);
        size += bytes.len() as u64;
        phone.will_pick(&format!("foto-{n}.jpg"), bytes);
        ok(phone.tap("ambil"));
        let name = format!("foto-{n}.jpg");
        ok(phone.until("the file", |screen| plain::render(screen).contains(&name)));
    }
    ok(phone.tap("lanjut"));
    // Two files are begun and 56 of 138 parts pass; whatever is sent of a file after that goes into a dead line.
    let of_files = |kind, times| Fault {
        kind,
        times,
        path: Some("/v1/lampiran".into()),
    };
    let dies = [
        of_files(Kind::Latency { ms: 0 }, 58),
        of_files(Kind::LoseBefore, u32::MAX),
    ];
    ok(world.gateway.faults(&dies));
    let before = meter.sent.load(Ordering::Relaxed);
    ok(phone.tap("kirim"));
    let arrived = size / 3 + (56 - 46) * PART;
    let lost = (0..6_000).any(|_| {
        thread::sleep(Duration::from_millis(5));
        meter.sent.load(Ordering::Relaxed) >= before + arrived + PART
    });
    assert!(lost, "no part was lost");
    ok(phone.until("the promise", says("Tersimpan, belum dikirim")));
    let last = ok(phone.screen());
    let died = percent(&last);
    drop(phone);
    let counts = world.gateway.account(CARD).unwrap();
    assert_eq!(
        (counts.get("pengaduan"), counts.get("lampiran_bagian")),
        (Some(&0), Some(&56))
    );
    assert_eq!(died, Some(40));
    ok(world.gateway.signal(Signal::Good));
    let mut phone = device.start().unwrap();
    ok(phone.open("pengaduan_layanan_jkn"));
    ok(phone.until("the ticket", says("Obat dan alat kesehatan [Terkirim]")));
    let counts = world.gateway.account(CARD).unwrap();
    let done = (
        counts.get("pengaduan"),
        counts.get("lampiran"),
        counts.get("lampiran_bagian"),
    );
    assert_eq!(done, (Some(&1), Some(&3), Some(&138)), "46 parts each");
    let sent = meter.sent.load(Ordering::Relaxed) - before;
    let over = sent.saturating_sub(size) * 10_000 / size;
    println!(
        "died at {died:?} percent; {sent} bytes sent for {size} bytes of files: {}.{:02} percent more",
        over / 100,
        over % 100
    );
    assert!(sent <= size + size / 20, "{sent} bytes for {size}");
    // Whatever was kept of the files is gone, and a second start sends nothing more.
    drop(phone);
    let mut phone = device.start().unwrap();
    ok(phone.open("pengaduan_layanan_jkn"));
    quiet(&mut phone);
    assert_eq!(world.gateway.account(CARD).unwrap().get("pengaduan"), Some(&1));
    assert!(meter.sent.load(Ordering::Relaxed) - before < sent + 20_000);
}

#[test]
fn an_officer_asks_the_person_answers_with_a_photo_and_reopens_what_was_answered() {
    let world = World::new();
    let mut phone = world.signed_in();
    write(&mut phone);
    ok(phone.tap("lanjut"));
    ok(phone.tap("kirim"));
    ok(phone.until("the ticket", says("[Terkirim]")));
    let officer = |body| world.gateway.happens("petugas", &body).unwrap();
    officer(json!({"peristiwa": "proses"}));
    officer(json!({"peristiwa": "minta_data", "catatan": "Mohon foto resepnya."}));
    ok(phone.refresh());
    ok(phone.until("what is asked", says("[Perlu data]")));
    ok(phone.open("beranda"));
    ok(phone.until("it at home", says("Petugas meminta data dari Anda")));
    ok(phone.tap("pengaduan"));
    ok(phone.until("the words of the officer", says("Mohon foto resepnya.")));
    ok(phone.tap("complete"));
    ok(phone.edit("teks", "Ini foto resepnya, dari dokter klinik."));
    phone.will_pick("resep.jpg", photo(7, 100_000));
    ok(phone.tap("ambil"));
    ok(phone.until("the file", says("resep.jpg")));
    ok(phone.tap("kirim"));
    ok(phone.until("the step", says("Anda melengkapi data")));
    officer(json!({"peristiwa": "selesaikan", "catatan": "Obat sudah ada."}));
    ok(phone.refresh());
    ok(phone.until("the answer", says("Petugas menjawab")));
    ok(phone.tap("reopen"));
    ok(phone.edit("teks", "Sampai pagi ini obatnya masih belum ada."));
    ok(phone.tap("kirim"));
    ok(phone.until("the step", says("Anda membukanya lagi")));
    let counts = world.gateway.account(CARD).unwrap();
    assert_eq!((counts.get("pengaduan"), counts.get("lampiran")), (Some(&1), Some(&1)));
}

#[test]
fn a_file_of_fifty_megabytes_is_told_and_nothing_of_it_stays_and_the_rest_of_the_form_survives_a_kill() {
    let world = World::new();
    let mut phone = world.signed_in();
    write(&mut phone);
    phone.will_pick("film.jpg", photo(1, 50 * MB));
    ok(phone.tap("ambil"));
    ok(phone.until("why not", says("Berkas paling besar 5 MB")));
    phone.will_pick("catatan.jpg", b"bukan foto".to_vec());
    ok(phone.tap("ambil"));
    ok(phone.until("why not", says("Jenis berkas ini tidak bisa dipakai")));
    phone.will_pick("resep.jpg", photo(2, 100_000));
    ok(phone.tap("ambil"));
    ok(phone.until("the file", says("resep.jpg")));
    ok(phone.sleep());
    drop(phone);
    let mut phone = world.device.start().unwrap();
    ok(phone.open("pengaduan_layanan_jkn/baru"));
    let screen = quiet(&mut phone);
    assert!(says("resep.jpg")(&screen) && !says("film.jpg")(&screen));
    ok(phone.tap("lanjut"));
    assert!(says(CERITA)(&quiet(&mut phone)));
}
