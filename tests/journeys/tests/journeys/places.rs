//! A facility found without an account and without a signal, with the directory that came with the app.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use jkn_journeys::{Device, Signal, TUESDAY_MS};

use crate::{World, ok, page, quiet, sign_in};

const CLINIC: &str = "info_lokasi_faskes/9901U020";

#[test]
fn somebody_who_never_signed_in_finds_her_clinic_and_what_it_offers() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    page(&mut phone, "info_lokasi_faskes");
    ok(phone.edit("nama", "klinik sehat beji"));
    let found = ok(phone.until("the clinic", |screen| {
        jkn_core::screen::plain::render(screen).contains("Klinik Contoh Sehat")
    }));
    assert!(!found.blocks.is_empty());
    ok(phone.tap("faskes"));
    ok(phone.until("what it offers", |screen| {
        jkn_core::screen::plain::render(screen).contains("dr. Rina Contoh")
    }));
}

#[test]
fn the_directory_and_its_changes_work_in_a_dead_spot() {
    let world = World::new();
    world.gateway.signal(Signal::None).unwrap();
    let mut phone = world.device.start().unwrap();
    phone.network(false);
    let text = |screen: &jkn_core::screen::Screen| jkn_core::screen::plain::render(screen);
    page(&mut phone, CLINIC);
    let offline = ok(phone.until("what needs the internet", |screen| {
        text(screen).contains("muncul setelah ada internet")
    }));
    let offline = text(&offline);
    assert!(
        offline.contains("Klinik Contoh Sehat") && offline.contains("9901U020"),
        "{offline}"
    );
    assert!(offline.contains("Daftar 1 November 2026"), "{offline}");
    world.gateway.signal(Signal::Good).unwrap();
    phone.network(true);
    // The changes are laid over the pack, the doctors come by themselves, in whatever order the two are answered.
    let whole = |screen: &jkn_core::screen::Screen| {
        let shown = text(screen);
        shown.contains("Daftar 15 November 2026") && shown.contains("dr. Rina Contoh")
    };
    ok(phone.until("the changes and the doctors", whole));
    drop(phone);
    world.gateway.signal(Signal::None).unwrap();
    let mut again = world.device.start().unwrap();
    again.network(false);
    page(&mut again, CLINIC);
    ok(again.until("what was kept", whole));
}

#[test]
fn an_app_that_came_without_the_directory_fetches_it() {
    let world = World::new();
    std::fs::create_dir_all(jkn_journeys::device::assets(&world.device.folder)).unwrap();
    std::fs::write(
        jkn_journeys::device::assets(&world.device.folder).join("faskes"),
        b"rusak",
    )
    .unwrap();
    let mut phone = world.device.start().unwrap();
    let whole = page(&mut phone, CLINIC);
    let text = jkn_core::screen::plain::render(&whole);
    assert!(text.contains("Klinik Contoh Sehat"), "{text}");
}

#[test]
fn beds_are_found_signed_out_and_stay_with_their_age_when_the_signal_goes() {
    let world = World::new();
    let text = |screen: &jkn_core::screen::Screen| jkn_core::screen::plain::render(screen);
    let mut phone = world.device.start().unwrap();
    page(&mut phone, "info_ketersediaan_tempat_tidur");
    ok(phone.edit("wilayah", "32.76"));
    let shown = ok(phone.until("the hospitals", |screen| {
        text(screen).contains("RSUD Contoh Kota Depok")
    }));
    let town = text(&shown);
    assert!(town.contains("[Tidak dihitung]"), "one is silent: {town}");
    ok(phone.tap("rumah-sakit"));
    ok(phone.until("its rooms", |screen| text(screen).contains("Ruang rawat")));
    let route = quiet(&mut phone).route.clone();
    drop(phone);
    world.gateway.signal(Signal::None).unwrap();
    let mut again = world.device.start().unwrap();
    again.network(false);
    let kept = text(&page(&mut again, &route));
    assert!(kept.contains("Ruang rawat") && kept.contains("dilaporkan"), "{kept}");
}

/// A gateway in between that notes the head of every request.
pub(crate) fn noting(to: &str) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let to = to.strip_prefix("http://").unwrap().to_owned();
    let heads = Arc::new(Mutex::new(Vec::new()));
    let noted = heads.clone();
    std::thread::spawn(move || {
        for phone in listener.incoming() {
            let (mut phone, mut gateway) = (phone.unwrap(), TcpStream::connect(&to).unwrap());
            let (mut answers, mut back) = (gateway.try_clone().unwrap(), phone.try_clone().unwrap());
            std::thread::spawn(move || std::io::copy(&mut answers, &mut back));
            let noted = noted.clone();
            std::thread::spawn(move || {
                let mut bytes = [0; 8192];
                while let Ok(count @ 1..) = phone.read(&mut bytes) {
                    noted
                        .lock()
                        .unwrap()
                        .push(String::from_utf8_lossy(&bytes[..count]).into_owned());
                    if gateway.write_all(&bytes[..count]).is_err() {
                        break;
                    }
                }
            });
        }
    });
    (url, heads)
}

#[test]
fn no_request_of_the_public_pages_carries_a_token_even_of_somebody_who_is_signed_in() {
    let world = World::new();
    let (url, heads) = noting(world.gateway.url());
    let device = Device::new(&world.folder.path().join("lain"), &url, TUESDAY_MS);
    let mut phone = device.start().unwrap();
    sign_in(&mut phone);
    page(&mut phone, "info_lokasi_faskes");
    page(&mut phone, CLINIC);
    page(&mut phone, "info_ketersediaan_tempat_tidur");
    ok(phone.edit("wilayah", "32.76"));
    quiet(&mut phone);
    let heads = heads.lock().unwrap().join("\n");
    let is_public = |request: &str| request.starts_with("faskes/") || request.starts_with("tempat-tidur?");
    // A head ends with an empty line: behind it stands another request, such as that of the phone's key.
    let head = |text| str::split_once(text, "\r\n\r\n").map_or(text, |(head, _)| head);
    let asked: Vec<&str> = heads.split("GET /v1/").skip(1).map(head).collect();
    let public: Vec<&&str> = asked.iter().filter(|request| is_public(request)).collect();
    assert!(
        public.iter().any(|request| request.starts_with("faskes/")),
        "{public:?}"
    );
    assert!(
        public.iter().any(|request| request.starts_with("tempat-tidur?")),
        "{public:?}"
    );
    for request in public {
        assert!(!request.to_ascii_lowercase().contains("authorization"), "{request}");
    }
    let own = asked.iter().filter(|request| !is_public(request));
    assert!(
        own.into_iter()
            .any(|request| request.to_ascii_lowercase().contains("authorization: bearer"))
    );
}
