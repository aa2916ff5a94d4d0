//! Whatever a gateway or a clock says, an answer is read or refused and every page is drawn: nothing here may panic.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use serde_json::{Value, json};

use super::as_sent::{bill, member, sent, session, ticket};
use crate::data::{Dated, Resource, Route};
use crate::gateway::{self, envelope::Raw};
use crate::menus::pendaftaran_pelayanan::{ambil, daftar, tiket};
use crate::menus::{beranda, info_iuran, info_peserta, kartu};
use crate::page::Page;
use crate::page::sample::{MOMENT_MS, World, date};
use crate::screen::plain;
use crate::text::Language;

/// Times that no clock should tell, around every edge of the years and of the calendar.
const TIMES: [i64; 12] = [
    i64::MIN,
    -8_334_601_228_800_000,
    -62_135_596_800_001,
    -1,
    0,
    1,
    7_258_118_399_999,
    253_402_300_800_000,
    8_210_266_876_799_999,
    8_210_266_876_800_000,
    i64::MAX - 1,
    i64::MAX,
];

/// What a service may send in the place of anything.
fn hostile() -> Vec<Value> {
    let long = "9".repeat(400);
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e308),
        json!(0.1),
        json!(""),
        json!("-"),
        json!("0000-00-00"),
        json!("9999-12-31"),
        json!("2199-12-31"),
        json!("1900-01-01"),
        json!("2199-12"),
        json!("24:00-24:00"),
        json!("00:00-00:01"),
        json!("23:59–00:01"),
        json!("NaN"),
        json!(long),
        json!("\u{202e}\u{0}\r\n🂡é"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"kode": {"kode": null}}),
    ]
}

/// An answer of a gateway: what it answers, its content, and how to draw every page that shows something of it.
type Answer = (Resource, Value, fn(&World));

/// One answer to each question about a resource.
fn answers() -> Vec<Answer> {
    let tanggal = date(2026, 11, 25);
    let faskes = "9901U020".to_owned();
    let sessions = [
        session(1, &json!({})),
        session(2, &json!({"jampraktek": "20:00-02:00"})),
    ];
    let october = json!({"bulan": "2026-10", "jumlah": 140_000});
    let va = json!({"bank": "Contoh", "nomor": "8888809900000011"});
    vec![
        (
            Resource::Keluarga,
            json!({"contoh": true, "peserta": [member(1, &json!({})), member(2, &json!({}))]}),
            draw_family,
        ),
        (
            Resource::Iuran,
            bill(&json!({"tunggakan": [october], "va": [va]})),
            draw_bill,
        ),
        (
            Resource::Antrean,
            json!({"tiket": [ticket(&json!({})), ticket(&json!({"kodebooking": "CTH-2"}))]}),
            draw_tickets,
        ),
        (
            Resource::Jadwal { faskes, tanggal },
            json!({"faskes": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh"}, "zona": "WIT",
                "tanggal": "2026-11-25", "libur": null, "jadwal": sessions}),
            draw_day,
        ),
    ]
}

/// Every place of an answer, as the names and numbers that lead there.
fn places(value: &Value) -> Vec<String> {
    let below = |name: String, value: &Value| -> Vec<String> {
        let rest = places(value).into_iter().map(|rest| format!("/{name}{rest}"));
        std::iter::once(format!("/{name}")).chain(rest).collect()
    };
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| below(name.clone(), value))
            .collect(),
        Value::Array(rows) => rows
            .iter()
            .enumerate()
            .flat_map(|(at, row)| below(at.to_string(), row))
            .collect(),
        _ => Vec::new(),
    }
}

fn draw<P: Page>(world: &World, page: &P) {
    let screen = world.draw(page, &Route::Beranda).0;
    assert!(!plain::render(&screen).is_empty());
}

fn draw_family(world: &World) {
    draw(world, &kartu::Model::default());
    draw(world, &info_peserta::Model::default());
    let first = world.known.keluarga().value.map(|keluarga| keluarga.name_of(0));
    draw(world, &info_peserta::Model::of(first.unwrap_or_default()));
    draw(world, &ambil::Model::default());
}

fn draw_bill(world: &World) {
    draw(world, &info_iuran::Model::default());
    draw(world, &beranda::Model::default());
}

fn draw_tickets(world: &World) {
    draw(world, &daftar::Model::default());
    draw(world, &tiket::Model::new("CTH-24K7".to_owned()));
    draw(world, &beranda::Model::default());
}

fn draw_day(world: &World) {
    let mut form = ambil::Model::default();
    form.update(ambil::Msg::Tanggal("2026-11-25".into()), &world.context());
    form.update(ambil::Msg::Poli("001".into()), &world.context());
    draw(world, &form);
}

fn put(world: &mut World, resource: &Resource, answer: &Value, as_of_ms: i64) {
    let raw = Raw::of(answer).unwrap();
    if let Ok((told, skipped)) = (gateway::reading(resource).read)(&raw) {
        world.known.put(
            resource,
            Dated {
                told,
                as_of_ms,
                skipped,
            },
        );
    }
}

/// Fault T22.
#[test]
fn an_answer_with_anything_in_any_place_is_read_or_refused_and_what_was_read_is_drawn() {
    for (resource, answer, draw) in answers() {
        let mut drawn = 0;
        for place in places(&answer) {
            for value in hostile() {
                let mut changed = answer.clone();
                *changed.pointer_mut(&place).unwrap() = value;
                let mut world = World::signed_in(Language::Id);
                world.forget(&resource, crate::data::Fetch::Idle);
                put(&mut world, &resource, &changed, MOMENT_MS);
                drawn += usize::from(world.known.dated_mut(&resource).is_some());
                draw(&world);
            }
        }
        assert!(drawn > 100, "{resource:?}: only {drawn} were read");
    }
}

/// Fault T22.
#[test]
fn every_page_is_drawn_at_every_time_a_clock_can_tell() {
    let mut random = ChaCha8Rng::from_seed([22; 32]);
    let mut times = TIMES.to_vec();
    times.extend((0..30).map(|_| i64::from_ne_bytes(random.next_u64().to_ne_bytes())));
    for language in [Language::Id, Language::En] {
        for (at, time) in times.iter().enumerate() {
            let other = times[(at * 7 + 3) % times.len()];
            let mut world = World::signed_in(language);
            for (resource, answer, _) in answers() {
                put(&mut world, &resource, &answer, *time);
            }
            for (wall_ms, gateway_ms) in [(*time, None), (other, Some(*time)), (*time, Some(other))] {
                world.now.wall_ms = wall_ms;
                world.now.gateway_ms = gateway_ms;
                world.now.newest_ms = Some(other);
                answers().iter().for_each(|(.., draw)| draw(&world));
            }
        }
    }
}

#[test]
fn the_answers_of_this_test_are_whole() {
    for (resource, answer, _) in answers() {
        assert!(sent(&resource, &answer).known.holds(&resource));
        let raw = Raw::of(&answer).unwrap();
        assert_eq!((gateway::reading(&resource).read)(&raw).unwrap().1, 0, "{resource:?}");
    }
}
