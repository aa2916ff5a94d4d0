//! Questions and complaints: handed in with files, worked on by the clock and on demand, completed, reopened.

use jkn_core::data::lampiran::SEPOTONG;
use jkn_core::gateway::lampiran::sha256;
use jkn_core::gateway::pengaduan::{DaftarPengaduan, Pengaduan};

use super::*;

const CERITA: &str = "Obat dari resep tidak ada di apotek klinik.";

fn begin() -> (Gateway, String) {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    (gateway, token)
}

fn ask(gateway: &Gateway, token: &str, key: &str, path: &str, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post(path, Some(token), Some(key), body)))
}

fn complaint(lampiran: &[String]) -> Value {
    json!({"jenis": "pengaduan", "kategori": "obat", "kodefaskes": "9901U020", "tanggalkejadian": "2026-11-20",
        "teks": CERITA, "kontak": "081200000011", "lampiran": lampiran})
}

fn hand_in(gateway: &Gateway, token: &str, body: &Value) -> String {
    let told = ask(gateway, token, "baru", "/v1/pengaduan", body);
    assert_eq!(told.metadata.code, 200, "{told:?}");
    content(&told)["tiket"].as_str().unwrap().to_owned()
}

fn read(gateway: &Gateway, token: &str, tiket: &str) -> Pengaduan {
    gateway.read(&format!("/v1/pengaduan/{tiket}"), token)
}

fn states(pengaduan: &Pengaduan) -> Vec<String> {
    let steps = pengaduan.langkah.as_slice().iter();
    steps.map(|step| step.keadaan.as_str().to_owned()).collect()
}

fn officer(gateway: &Gateway, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post("/kendali/petugas", None, None, body)))
}

/// A file of so many bytes that is a PDF by its beginning.
fn file(bytes: usize) -> Vec<u8> {
    let mut all: Vec<u8> = (0..bytes).map(|n| (n % 251) as u8).collect();
    all[..5].copy_from_slice(b"%PDF-");
    all
}

fn comes(gateway: &Gateway, token: &str, key: &str, bytes: &[u8]) -> (String, i64) {
    let body = json!({"nama": "surat.pdf", "jenis": "pdf", "ukuran": bytes.len(), "sha256": sha256(bytes)});
    let told = ask(gateway, token, key, "/v1/lampiran", &body);
    let told = content(&told);
    (
        told["id"].as_str().unwrap().to_owned(),
        told["bagian"].as_i64().unwrap(),
    )
}

fn part(gateway: &Gateway, token: &str, id: &str, n: usize, bytes: &[u8]) -> Envelope {
    let length = usize::try_from(SEPOTONG).unwrap();
    let from = (n * length).min(bytes.len());
    let request = Request {
        method: Method::Put,
        path: format!("/v1/lampiran/{id}/{n}"),
        token: Some(token.to_owned()),
        idempotency_key: None,
        etag: None,
        body: bytes[from..bytes.len().min(from + length)].to_vec(),
    };
    envelope(&gateway.ask(&request))
}

fn up(gateway: &Gateway, token: &str, key: &str, bytes: &[u8]) -> String {
    let (id, mut have) = comes(gateway, token, key, bytes);
    while have < i64::try_from(bytes.len().div_ceil(65_536)).unwrap() {
        let told = part(gateway, token, &id, usize::try_from(have).unwrap(), bytes);
        have = content(&told)["bagian"].as_i64().unwrap();
    }
    id
}

#[test]
fn a_complaint_moves_by_the_clock_and_a_question_faster() {
    let (gateway, token) = begin();
    let tiket = hand_in(&gateway, &token, &complaint(&[]));
    assert_eq!(states(&read(&gateway, &token, &tiket)), ["terkirim"]);
    gateway.pass(31 * MINUTE);
    assert_eq!(states(&read(&gateway, &token, &tiket)), ["terkirim", "diproses"]);
    gateway.pass(3 * HOUR);
    let question = json!({"jenis": "informasi", "kategori": "lainnya", "teks": "Kapan kartu saya bisa dipakai lagi?",
        "kontak": "sari@contoh.example"});
    let told = ask(&gateway, &token, "tanya", "/v1/pengaduan", &question);
    let asked = content(&told)["tiket"].as_str().unwrap().to_owned();
    gateway.pass(3 * HOUR);
    assert_eq!(
        states(&read(&gateway, &token, &asked)),
        ["terkirim", "diproses", "selesai"]
    );
    assert_eq!(states(&read(&gateway, &token, &tiket)).len(), 2);
    gateway.pass(2 * DAY);
    let token = gateway.family(1);
    let over = read(&gateway, &token, &tiket);
    assert_eq!(states(&over), ["terkirim", "diproses", "selesai"]);
    assert_eq!(over.langkah.as_slice()[0].catatan, CERITA.into());
    let list: DaftarPengaduan = gateway.read("/v1/pengaduan", &token);
    let order: Vec<&str> = list.pengaduan.as_slice().iter().map(|row| row.tiket.as_str()).collect();
    assert_eq!(order, [asked.as_str(), tiket.as_str()]);
}

#[test]
fn an_officer_asks_for_data_waits_for_it_and_goes_on() {
    let (gateway, token) = begin();
    let tiket = hand_in(&gateway, &token, &complaint(&[]));
    let wrong = officer(&gateway, &json!({"peristiwa": "minta_data"}));
    assert_eq!(wrong.metadata.alasan.as_deref(), Some("isi_tidak_terbaca"));
    officer(&gateway, &json!({"tiket": tiket, "peristiwa": "proses"}));
    officer(
        &gateway,
        &json!({"tiket": tiket, "peristiwa": "minta_data", "catatan": "Mohon foto resepnya."}),
    );
    gateway.pass(30 * DAY);
    let token = gateway.family(1);
    let waits = read(&gateway, &token, &tiket);
    assert_eq!(
        (waits.keadaan.as_str(), states(&waits).len()),
        ("perlu_data", 3),
        "however long"
    );
    let path = format!("/v1/pengaduan/{tiket}/lengkapi");
    let photo = up(&gateway, &token, "foto", &file(70_000));
    let body = json!({"teks": "Ini foto resepnya, dari dokter.", "lampiran": [photo]});
    assert_eq!(ask(&gateway, &token, "foto-1", &path, &body).metadata.code, 200);
    assert_eq!(
        ask(&gateway, &token, "foto-1", &path, &body).metadata.code,
        200,
        "said twice"
    );
    let again = ask(&gateway, &token, "foto-2", &path, &body);
    assert_eq!(again.metadata.alasan.as_deref(), Some("tidak_diminta"));
    let on = read(&gateway, &token, &tiket);
    assert_eq!(states(&on), ["terkirim", "diproses", "perlu_data", "diproses"]);
}

#[test]
fn what_was_answered_can_be_reopened_and_only_that() {
    let (gateway, token) = begin();
    let tiket = hand_in(&gateway, &token, &complaint(&[]));
    let path = format!("/v1/pengaduan/{tiket}/buka-lagi");
    let body = json!({"alasan": "Obatnya masih belum ada sampai hari ini."});
    let early = ask(&gateway, &token, "buka-1", &path, &body);
    assert_eq!(early.metadata.alasan.as_deref(), Some("masih_berjalan"));
    officer(&gateway, &json!({"peristiwa": "selesaikan", "catatan": "Sudah ada."}));
    assert_eq!(ask(&gateway, &token, "buka-2", &path, &body).metadata.code, 200);
    assert_eq!(read(&gateway, &token, &tiket).keadaan, "dibuka_lagi".into());
    gateway.pass(40 * MINUTE);
    assert_eq!(read(&gateway, &token, &tiket).keadaan, "diproses".into());
}

#[test]
fn a_form_that_the_rules_refuse_is_refused_with_the_fields() {
    let (gateway, token) = begin();
    let mut body = complaint(&[]);
    body["teks"] = "Obat habis".into();
    body["tanggalkejadian"] = "2026-11-25".into();
    body["kodefaskes"] = Value::Null;
    let told = ask(&gateway, &token, "salah", "/v1/pengaduan", &body);
    assert_eq!(told.metadata.alasan.as_deref(), Some("isian_salah"));
    assert_eq!(
        content(&told)["isian"],
        json!(["kode_faskes", "tanggal_kejadian", "teks"])
    );
}

#[test]
fn a_file_goes_on_where_it_stopped_and_its_parts_count_once() {
    let (gateway, token) = begin();
    let bytes = file(3 * 65_536 + 9);
    let (id, have) = comes(&gateway, &token, "f", &bytes);
    assert_eq!(have, 0);
    part(&gateway, &token, &id, 0, &bytes);
    let told = part(&gateway, &token, &id, 0, &bytes);
    assert_eq!(content(&told)["bagian"], 1, "a part that comes twice");
    let told = part(&gateway, &token, &id, 2, &bytes);
    assert_eq!(content(&told)["bagian"], 1, "a part that comes too early");
    assert_eq!(
        comes(&gateway, &token, "f", &bytes),
        (id.clone(), 1),
        "told of once more"
    );
    let half = complaint(std::slice::from_ref(&id));
    let told = ask(&gateway, &token, "setengah", "/v1/pengaduan", &half);
    assert_eq!(told.metadata.alasan.as_deref(), Some("lampiran_tidak_ada"));
    assert_eq!(up(&gateway, &token, "f", &bytes), id);
    assert_eq!(comes(&gateway, &token, "f", &bytes).1, 4, "whole, and still known");
    hand_in(&gateway, &token, &half);
}

#[test]
fn a_file_of_another_account_kind_size_or_content_is_refused() {
    let (gateway, token) = begin();
    let bytes = file(20);
    let id = up(&gateway, &token, "f", &bytes);
    let other = gateway.family(2);
    let told = ask(
        &gateway,
        &other,
        "pinjam",
        "/v1/pengaduan",
        &complaint(std::slice::from_ref(&id)),
    );
    assert_eq!(told.metadata.alasan.as_deref(), Some("lampiran_tidak_ada"));
    assert_eq!(part(&gateway, &other, &id, 0, &bytes).metadata.code, 404);
    for (change, alasan) in [
        (json!({"ukuran": 50 * 1024 * 1024}), "lampiran_terlalu_besar"),
        (json!({"ukuran": 0}), "lampiran_terlalu_besar"),
    ] {
        let mut body = json!({"nama": "x.pdf", "jenis": "pdf", "ukuran": 20, "sha256": sha256(&bytes)});
        body["ukuran"] = change["ukuran"].clone();
        let told = ask(&gateway, &token, &format!("f{change}"), "/v1/lampiran", &body);
        assert_eq!(told.metadata.alasan.as_deref(), Some(alasan));
    }
    let mut damaged = bytes.clone();
    let (id, _) = comes(&gateway, &token, "g", &bytes);
    damaged[10] ^= 1;
    let told = part(&gateway, &token, &id, 0, &damaged);
    assert_eq!(told.metadata.alasan.as_deref(), Some("lampiran_rusak"));
    assert_eq!(comes(&gateway, &token, "g", &bytes).1, 0, "it begins anew");
    let (id, _) = comes(&gateway, &token, "h", b"GIF89a");
    let told = part(&gateway, &token, &id, 0, b"GIF89a");
    assert_eq!(told.metadata.alasan.as_deref(), Some("lampiran_jenis"));
}

#[test]
fn a_part_can_be_lost_on_demand() {
    let (gateway, token) = begin();
    let bytes = file(3 * 65_536);
    let (id, _) = comes(&gateway, &token, "f", &bytes);
    let faults = json!([{"gangguan": "lose_before", "path": "/v1/lampiran/*/1"}]);
    gateway.ask(&post("/kendali/gangguan", None, None, &faults));
    part(&gateway, &token, &id, 0, &bytes);
    let lost = Request {
        method: Method::Put,
        path: format!("/v1/lampiran/{id}/1"),
        token: Some(token.clone()),
        idempotency_key: None,
        etag: None,
        body: bytes[65_536..131_072].to_vec(),
    };
    assert!(matches!(
        gateway.sandbox.handle(&lost, gateway.now_ms.get()),
        Answer::Lost { .. }
    ));
    assert_eq!(comes(&gateway, &token, "f", &bytes).1, 1);
    assert_eq!(up(&gateway, &token, "f", &bytes), id);
}
