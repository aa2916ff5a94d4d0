//! A talk with a doctor: how often it is asked for, and the time that is left on a phone that slept, died or has a wrong clock.

use super::*;

const TALK: &str = "/v1/konsultasi/kontoh";
const YEAR_MS: i64 = 365 * 86_400_000;

/// A talk in front in which the doctor has just answered; ten minutes are left.
fn talk() -> World {
    let mut world = World::new();
    world.sign_in();
    let batas = START_MS + 600_000;
    let listed = json!({"konsultasi": [{"id": "kontoh", "idanggota": "", "kodedokter": 101, "namadokter": "dr. Rina Contoh",
        "keadaan": "aktif", "mulai": START_MS - 60_000, "jumlahpesan": 2, "bataswaktu": batas}]});
    world.answer("/v1/konsultasi", &listed);
    let said = json!({"keadaan": "aktif", "bataswaktu": batas, "pesan": [
        {"id": 1, "oleh": "peserta", "waktu": START_MS - 60_000, "teks": "batuk tiga hari"},
        {"id": 2, "oleh": "dokter", "waktu": START_MS, "teks": "Apakah ada demam?"}]});
    world.answer(TALK, &said);
    world.open("konsultasi_dokter/kontoh");
    world
}

fn left(world: &World) -> Option<u32> {
    world.app.screen().blocks.iter().find_map(|block| match block {
        Block::Countdown { seconds, .. } => Some(*seconds),
        _ => None,
    })
}

fn asked(world: &World, path: &str) -> usize {
    let of = |call: &&CallRequest| call.path.split('?').next() == Some(path);
    world.calls.iter().filter(of).count()
}

#[test]
fn a_talk_is_asked_for_at_most_once_in_three_seconds_in_front_and_once_a_minute_behind() {
    let mut world = talk();
    assert!(world.text().contains("Apakah ada demam?"), "{}", world.text());
    let before = asked(&world, TALK);
    world.pass(300_000);
    let polls = asked(&world, TALK) - before;
    assert!((60..=100).contains(&polls), "{polls} in five minutes in front");
    let tail = format!("{TALK}?sejak=2");
    let (_, body) = &world.answers[TALK];
    assert!(
        body.len() < 1_000 && asked(&world, TALK) - world.asked(&tail) == 1,
        "what was read is not asked for again"
    );
    world.open("beranda");
    let (talks, list) = (asked(&world, TALK), asked(&world, "/v1/konsultasi"));
    world.pass(600_000);
    assert_eq!(asked(&world, TALK), talks);
    let polls = asked(&world, "/v1/konsultasi") - list;
    assert!((5..=10).contains(&polls), "{polls} in ten minutes behind");
}

#[test]
fn a_poll_that_brings_nothing_draws_nothing_while_the_time_runs() {
    let mut world = talk();
    world.pass(1_000);
    let (drawn, at) = (world.app.screen().generation, left(&world));
    world.pass(60_000);
    assert_eq!((world.app.screen().generation, left(&world)), (drawn, at));
    // Whatever is drawn says what is left then.
    world.edit("pesan", "t");
    assert!(
        left(&world).is_some_and(|seconds| (538..=540).contains(&seconds)),
        "{:?}",
        left(&world)
    );
    world.pass(540_000);
    assert_eq!(left(&world), Some(0), "and that the time is over");
    assert!(
        world.app.screen().fields().any(|field| field.id == "pesan"),
        "only the gateway closes a talk"
    );
}

#[test]
fn the_time_left_is_right_after_sleep_and_with_a_clock_that_is_years_off() {
    let mut world = talk();
    world.moment.wall_ms -= 20 * YEAR_MS;
    world.feed(Input::Suspended);
    // Running time stood still for four minutes while the gateway's went on.
    world.date_ms += 240_000;
    world.feed(Input::Resumed);
    assert_eq!(left(&world), Some(360));
}

#[test]
fn a_phone_that_was_started_anew_without_a_network_names_the_hour() {
    let mut world = talk().reborn();
    world.moment.wall_ms += YEAR_MS;
    // It has slept since the gateway was last heard.
    world.feed(Input::Resumed);
    world.open("konsultasi_dokter/kontoh");
    let text = world.text();
    assert!(text.contains("Apakah ada demam?") && left(&world).is_none(), "{text}");
    assert!(text.contains("24 November 2026 pukul 10.15 WIB"), "{text}");
}
