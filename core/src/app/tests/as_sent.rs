//! What services really send, from the wire to the page: the answer goes through the same table as on a phone, and what a
//! person reads is looked at.

use serde_json::{Value, json};

use crate::data::{Dated, Menu, Resource, Route};
use crate::gateway::{self, envelope::Raw};
use crate::menus::pendaftaran_pelayanan::{ambil, daftar};
use crate::menus::{beranda, info_iuran, info_peserta, kartu};
use crate::page::Page;
use crate::page::sample::{MOMENT_MS, World, date};
use crate::screen::plain;
use crate::text::Language;

/// A world in which the gateway has sent this.
pub(super) fn sent(resource: &Resource, answer: &Value) -> World {
    let mut world = World::signed_in(Language::Id);
    let (told, skipped) = (gateway::reading(resource).read)(&Raw::of(answer).unwrap()).unwrap();
    let as_of_ms = MOMENT_MS;
    world.known.put(
        resource,
        Dated {
            told,
            as_of_ms,
            skipped,
        },
    );
    world
}

/// Whether the gateway's answer is refused whole.
fn refused(resource: &Resource, answer: &Value) -> bool {
    (gateway::reading(resource).read)(&Raw::of(answer).unwrap()).is_err()
}

fn text<P: Page>(world: &World, page: &P, menu: Menu) -> String {
    plain::render(&world.draw(page, &Route::Menu(menu)).0)
}

/// An object with some of its values sent in another way.
pub(super) fn with(object: &Value, changes: &Value) -> Value {
    let mut object = object.clone();
    for (name, value) in changes.as_object().unwrap() {
        object[name] = value.clone();
    }
    object
}

pub(super) fn session(dokter: u32, changes: &Value) -> Value {
    let usual = json!({"kodepoli": "001", "namapoli": "Umum", "kodedokter": dokter, "namadokter": format!("dr. Contoh {dokter}"),
        "jampraktek": "08:00-12:00", "kapasitas": 30, "sisakuota": 5});
    with(&usual, changes)
}

/// The form for tomorrow, when the gateway has sent these sessions and this holiday.
fn form(libur: &Value, sessions: &[Value]) -> String {
    let tanggal = date(2026, 11, 25);
    let faskes = "9901U020".to_owned();
    let resource = Resource::Jadwal { faskes, tanggal };
    let world = sent(
        &resource,
        &json!({"faskes": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh Sehat"}, "zona": "WIB",
            "tanggal": "2026-11-25", "libur": libur, "jadwal": sessions}),
    );
    let mut model = ambil::Model::default();
    model.update(ambil::Msg::Tanggal("2026-11-25".into()), &world.context());
    model.update(ambil::Msg::Poli("001".into()), &world.context());
    text(&world, &model, Menu::PendaftaranPelayanan)
}

pub(super) fn ticket(changes: &Value) -> Value {
    let usual = json!({"kodebooking": "CTH-24K7", "nomorkartu": "0009900000011", "nomorantrean": "A12", "angkaantrean": 12,
        "kodepoli": "001", "namapoli": "Umum", "namadokter": "dr. Rina Contoh", "jampraktek": "08:00-12:00",
        "tanggalperiksa": "2026-11-24", "namafaskes": "Klinik Contoh Sehat", "zona": "WIB", "sisaantrean": 4,
        "antreanpanggil": "A8", "waktutunggu": 2400, "status": "menunggu", "keterangan": ""});
    with(&usual, changes)
}

/// The numbers, when the gateway has sent this ticket of today.
fn numbers(changes: &Value) -> String {
    let world = sent(&Resource::Antrean, &json!({"tiket": [ticket(changes)]}));
    text(&world, &daftar::Model::default(), Menu::PendaftaranPelayanan)
}

pub(super) fn member(n: u8, changes: &Value) -> Value {
    let cards = ["0009900000011", "0009900000012", "0009900000013", "0009900000014"];
    let usual = json!({"idanggota": format!("contoh-{n}"), "noKartu": cards[usize::from(n) - 1], "nik": "9999995708850001",
        "nama": format!("Orang {n} Contoh"), "pisa": n.to_string(), "sex": "P", "tglLahir": "1985-08-17",
        "hakKelas": {"kode": "3", "keterangan": "KELAS III"}, "jenisPeserta": {"kode": "PBPU", "keterangan": "PEKERJA MANDIRI"},
        "statusPeserta": {"kode": "0", "keterangan": "AKTIF"}, "tglTMT": "2020-01-01", "tglTAT": "2050-12-31",
        "provUmum": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh Sehat"}, "tglFktp": "2024-03-01"});
    with(&usual, changes)
}

fn family(members: &[Value]) -> World {
    sent(&Resource::Keluarga, &json!({"contoh": true, "peserta": members}))
}

pub(super) fn bill(changes: &Value) -> Value {
    let usual = json!({"segmen": "PBPU", "kelas": "3", "anggota": 4, "tunggakan": [],
        "berjalan": {"bulan": "2026-11", "jumlah": 140_000}, "perorang": 35_000, "va": []});
    with(&usual, changes)
}

/// Field report F21.
#[test]
fn a_ticket_whose_wait_was_computed_below_zero_is_shown_without_it() {
    for changes in [
        json!({"sisaantrean": -1}),
        json!({"sisaantrean": -1, "waktutunggu": -300}),
    ] {
        let text = numbers(&changes);
        assert!(
            text.contains("A12") && text.contains("Di depan Anda: Belum diketahui"),
            "{text}"
        );
    }
    let text = numbers(&json!({"waktutunggu": -300}));
    assert!(
        text.contains("Di depan Anda: 4 orang") && !text.contains("Perkiraan giliran"),
        "{text}"
    );
}

/// Field report F22.
#[test]
fn figures_that_come_as_text_with_a_fraction_or_empty_are_read_or_left_out() {
    let text = numbers(&json!({"waktutunggu": "2400", "sisaantrean": "4", "antreanpanggil": 8, "angkaantrean": "12"}));
    for shown in [
        "Di depan Anda: 4 orang",
        "Sedang dipanggil: 8",
        "Antara pukul 10.15 dan 11.10 WIB",
    ] {
        assert!(text.contains(shown), "{shown} in {text}");
    }
    for changes in [
        json!({"waktutunggu": ""}),
        json!({"waktutunggu": 562.5}),
        json!({"waktutunggu": null}),
    ] {
        let text = numbers(&changes);
        assert!(text.contains("A12") && !text.contains("Perkiraan giliran"), "{text}");
    }
    let text = form(
        &Value::Null,
        &[session(1, &json!({"kapasitas": "30", "sisakuota": "7"}))],
    );
    assert!(text.contains("Sisa 7 nomor"), "{text}");
    let world = sent(&Resource::Iuran, &bill(&json!({"perorang": 35_000.0, "anggota": "4"})));
    let text = text_of_bill(&world);
    assert!(
        text.contains("Per orang per bulan: Rp35.000") && text.contains("4 orang"),
        "{text}"
    );
    let world = sent(&Resource::Iuran, &bill(&json!({"perorang": "", "anggota": null})));
    let text = text_of_bill(&world);
    assert!(
        text.contains("Per orang per bulan: Belum diketahui") && !text.contains("Rp0"),
        "{text}"
    );
}

fn text_of_bill(world: &World) -> String {
    text(world, &info_iuran::Model::default(), Menu::InfoIuran)
}

/// Field report F26.
#[test]
fn an_overbooked_session_is_full_and_the_others_can_be_booked() {
    let full = session(2, &json!({"sisakuota": -1}));
    let text = form(
        &Value::Null,
        &[session(1, &json!({})), full.clone(), session(3, &json!({}))],
    );
    assert!(text.contains("Sisa 10 nomor"), "{text}");
    assert!(text.contains("Nomor habis. Praktik 08.00 sampai 12.00 WIB"), "{text}");
    let alone = form(&Value::Null, &[full]);
    assert!(alone.contains("Nomor habis"), "{alone}");
}

#[test]
fn a_session_whose_places_are_not_known_can_be_asked_for_and_is_not_called_full() {
    let text = form(
        &Value::Null,
        &[session(1, &json!({"sisakuota": null, "kapasitas": "-"}))],
    );
    assert!(
        text.contains("Sisa nomor belum diketahui") && !text.contains("Nomor habis"),
        "{text}"
    );
    assert!(text.contains("[Ambil nomor"), "{text}");
}

/// Field report F28.
#[test]
fn a_session_over_midnight_is_a_session() {
    let evening = session(2, &json!({"jampraktek": "20:00-02:00"}));
    let text = form(
        &Value::Null,
        &[
            session(1, &json!({})),
            evening,
            session(3, &json!({"jampraktek": "16:00-24:00"})),
        ],
    );
    assert!(
        text.contains("20.00 sampai 02.00 WIB. Ambil nomor sebelum 24.00 WIB"),
        "{text}"
    );
    assert!(
        text.contains("16.00 sampai 24.00 WIB. Ambil nomor sebelum 24.00 WIB"),
        "{text}"
    );
    assert!(text.contains("Sisa 15 nomor"), "{text}");
}

/// Field report F29.
#[test]
fn hours_in_another_spelling_close_no_day_and_odd_ones_cost_only_themselves() {
    for spelling in ["08.00-12.00", "08:00–12:00", "7:30-12:00", "08:00:00-12:00:00"] {
        let text = form(
            &Value::Null,
            &[session(1, &json!({"jampraktek": spelling})), session(2, &json!({}))],
        );
        assert!(text.contains("Sisa 10 nomor"), "{spelling}: {text}");
    }
    let text = form(
        &Value::Null,
        &[session(1, &json!({"jampraktek": "malam"})), session(2, &json!({}))],
    );
    assert!(
        text.contains("Sisa 5 nomor") && text.contains("1 baris tidak terbaca"),
        "{text}"
    );
}

/// Field report F30.
#[test]
fn a_zero_date_of_birth_hides_nobody() {
    let unborn = member(4, &json!({"tglLahir": "0000-00-00"}));
    let world = family(&[
        member(1, &json!({})),
        member(2, &json!({})),
        member(3, &json!({})),
        unborn,
    ]);
    let list = text(&world, &info_peserta::Model::default(), Menu::InfoPeserta);
    for n in 1..=4 {
        assert!(list.contains(&format!("Orang {n} Contoh")), "{list}");
    }
    assert!(
        list.contains("Umur belum diketahui") && !list.contains("tidak terbaca"),
        "{list}"
    );
    let mut model = kartu::Model::default();
    model.update(kartu::Msg::Choose(3), &world.context());
    let card = text(&world, &model, Menu::Kartu);
    assert!(card.contains("Tanggal lahir: Belum diketahui"), "{card}");
}

/// Field report F31.
#[test]
fn what_is_null_is_left_out_and_nothing_else() {
    let child = member(
        4,
        &json!({"sex": null, "nik": null, "tglTMT": null, "nama": null, "provUmum": null, "hakKelas": null}),
    );
    let world = family(&[member(1, &json!({})), child]);
    let list = text(&world, &info_peserta::Model::default(), Menu::InfoPeserta);
    assert!(
        list.contains("*********0014") && !list.contains("tidak terbaca"),
        "{list}"
    );
    let second = world.known.keluarga().value.unwrap().name_of(1);
    let model = info_peserta::Model::of(second);
    let page = text(&world, &model, Menu::InfoPeserta);
    assert!(
        page.contains("NIK: Belum ada NIK") && page.contains("Belum tercatat"),
        "{page}"
    );
    let text = numbers(&json!({"keterangan": null, "namadokter": null, "namapoli": null, "status": null}));
    assert!(
        text.contains("A12") && text.contains("Dokter: Belum diketahui"),
        "{text}"
    );
}

/// Field report F32.
#[test]
fn a_holiday_without_a_name_is_an_open_day() {
    for open in [json!(""), json!(" "), Value::Null] {
        let text = form(
            &open,
            &[session(1, &json!({})), session(2, &json!({})), session(3, &json!({}))],
        );
        assert!(
            text.contains("Sisa 15 nomor") && !text.contains("Tutup"),
            "{open}: {text}"
        );
    }
    let text = form(&json!("Cuti Bersama"), &[session(1, &json!({}))]);
    assert!(text.contains("Tutup: Cuti Bersama"), "{text}");
}

/// Field report F33.
#[test]
fn a_credit_is_no_amount_to_pay() {
    let month = json!({"bulan": "2026-11", "jumlah": -140_000});
    assert!(refused(&Resource::Iuran, &bill(&json!({"berjalan": month}))));
    let october = json!({"bulan": "2026-10", "jumlah": -42_000});
    assert!(refused(&Resource::Iuran, &bill(&json!({"tunggakan": [october]}))));
}

/// Fault T16.
#[test]
fn a_bill_with_a_month_twice_or_of_years_to_come_shows_no_sum() {
    let month = |bulan: &str| json!({"bulan": bulan, "jumlah": 140_000});
    let twice = bill(&json!({"tunggakan": [month("2026-10"), month("2026-10")]}));
    assert!(refused(&Resource::Iuran, &twice));
    let far = bill(&json!({"tunggakan": [month("2026-10"), month("2099-01")], "berjalan": null}));
    assert!(refused(&Resource::Iuran, &far));
    let next = bill(&json!({"tunggakan": [month("2026-10"), month("2026-12")], "berjalan": null}));
    let world = sent(&Resource::Iuran, &next);
    let page = text_of_bill(&world);
    assert!(page.contains("JKN-1007") && !page.contains("Rp"), "{page}");
    let home = text(&world, &beranda::Model::default(), Menu::InfoIuran);
    assert!(!home.contains("Rp"), "{home}");
    // Whether a month is paid is never concluded from silence.
    let mut silent = bill(&json!({}));
    silent.as_object_mut().unwrap().remove("berjalan");
    assert!(refused(&Resource::Iuran, &silent));
}

/// Field report F19.
#[test]
fn who_has_no_nik_yet_is_told_so_and_not_that_it_is_hidden() {
    for none in ["0", "-", "****************", ""] {
        let world = family(&[member(1, &json!({"nik": none}))]);
        let card = text(&world, &kartu::Model::default(), Menu::Kartu);
        assert!(card.contains("NIK: Belum ada NIK"), "{none}: {card}");
    }
}

/// Field report F35.
#[test]
fn a_poli_that_names_itself_is_not_called_poli_twice() {
    for name in ["POLI UMUM", "Poli Umum", "Umum", "POLIKLINIK UMUM"] {
        let text = numbers(&json!({"namapoli": name}));
        assert!(!text.to_lowercase().contains("poli poli"), "{name}: {text}");
        let world = sent(
            &Resource::Antrean,
            &json!({"tiket": [ticket(&json!({"namapoli": name}))]}),
        );
        let home = text_of_home(&world);
        assert!(!home.to_lowercase().contains("poli poli"), "{name}: {home}");
    }
}

fn text_of_home(world: &World) -> String {
    plain::render(&world.draw(&beranda::Model::default(), &Route::Beranda).0)
}

/// Fault T15.
#[test]
fn no_text_of_a_gateway_can_fake_a_line_or_turn_a_number_round() {
    let evil = "Sari\u{202e}\u{2066}\u{0}\u{7f}\u{85}\u{2028}\u{2029}\r\nBaris kedua\u{feff}\u{200b}\u{61c}";
    let world = family(&[member(
        1,
        &json!({"nama": evil, "statusPeserta": {"kode": "9", "keterangan": evil},
        "provUmum": {"kdProvider": evil, "nmProvider": evil}, "hakKelas": {"kode": evil, "keterangan": evil}}),
    )]);
    let tickets = json!({"namapoli": evil, "namadokter": evil, "namafaskes": evil, "keterangan": evil, "nomorantrean": evil,
        "antreanpanggil": evil, "status": evil, "kodebooking": evil});
    let va = json!({"va": [{"bank": evil, "nomor": "8888809900000011"}]});
    let pages = [
        text(&world, &kartu::Model::default(), Menu::Kartu),
        text(&world, &info_peserta::Model::default(), Menu::InfoPeserta),
        numbers(&tickets),
        form(&json!(evil), &[]),
        form(
            &Value::Null,
            &[session(1, &json!({"namapoli": evil, "namadokter": evil}))],
        ),
        text_of_bill(&sent(&Resource::Iuran, &bill(&va))),
    ];
    for page in pages {
        assert!(page.contains("Sari"), "{page}");
        let faked = |line: &str| line.trim_start().starts_with("Baris kedua");
        let hidden =
            |c: char| (c.is_control() && c != '\n') || ('\u{2028}'..='\u{202e}').contains(&c) || c == '\u{2066}';
        assert!(!page.contains(hidden) && !page.lines().any(faked), "{page:?}");
    }
}
