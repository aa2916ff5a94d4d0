//! The seeds of `fuzz/seeds`: they are what the product's own fixtures make, and every target takes every one of them.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)] // a test stops at what it did not expect

use std::collections::BTreeMap;
use std::path::PathBuf;

use jkn_core::app::Method;
use jkn_core::rules::skrining::fhir::{Bahasa, jawaban_dari_fhir, jawaban_ke_fhir, ke_fhir};
use jkn_core::rules::skrining::{Kuesioner, VERSI_2020};
use jkn_fuzz::TARGETS;
use jkn_fuzz::wire::{QUESTIONS, resources};
use jkn_sandbox::{Answer, Place, Request, Sandbox, Setup, captcha};
use jkn_simulation::{Phone, START_MS};
use serde_json::{Value, json};

type Seeds = BTreeMap<String, Vec<u8>>;

/// Largest seed, bytes: a corpus is read by people too.
const LARGEST: usize = 24 * 1024;

fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap();
    package.ancestors().nth(2).unwrap().to_path_buf()
}

/// The reference gateway's answers, asked for as the app asks.
struct Gateway(Sandbox);

impl Gateway {
    fn new() -> Self {
        let setup = Setup {
            place: Place::Memory,
            seed: [3; 32],
            control: true,
        };
        Self(Sandbox::open(&setup).unwrap())
    }

    fn ask(&self, method: Method, path: &str, token: Option<&str>, body: &Value) -> Vec<u8> {
        let request = Request {
            method,
            path: path.to_owned(),
            token: token.map(str::to_owned),
            idempotency_key: (method == Method::Post).then(|| "11111111-0000-4000-8000-000000000000".to_owned()),
            etag: None,
            body: if body.is_null() {
                Vec::new()
            } else {
                body.to_string().into_bytes()
            },
        };
        match self.0.handle(&request, START_MS) {
            Answer::Reply(response) => response.body,
            Answer::Lost { .. } => panic!("{path}"),
        }
    }
}

/// What the gateway answers to everything that the app asks, by a short name.
fn answers() -> BTreeMap<&'static str, Vec<u8>> {
    let gateway = Gateway::new();
    let get = |path: &str, token: Option<&str>| gateway.ask(Method::Get, path, token, &Value::Null);
    let asked = get("/v1/captcha", None);
    let read: Value = serde_json::from_slice(&asked).unwrap();
    let masuk = |kata_sandi: &str| {
        json!({"identitas": "0009900000011", "katasandi": kata_sandi, "captcha": read["response"]["id"],
            "jawaban": captcha::answer(read["response"]["tanya"].as_str().unwrap()).unwrap()})
    };
    let begun = gateway.ask(Method::Post, "/v1/masuk", None, &masuk("Contoh-01!"));
    let sesi: Value = serde_json::from_slice(&begun).unwrap();
    let token = sesi["response"]["token"].as_str().unwrap().to_owned();
    let refused = gateway.ask(Method::Post, "/v1/masuk", None, &masuk("salah"));
    let ambil = json!({"nomorkartu": "0009900000011", "kodepoli": "001", "kodedokter": null,
        "tanggalperiksa": "2026-11-25", "keluhan": "batuk"});
    let taken = gateway.ask(Method::Post, "/v1/antrean/fktp", Some(&token), &ambil);
    let told = resources().into_iter().map(|(name, resource)| {
        let path = jkn_core::gateway::reading(&resource).path;
        (name, get(&path, Some(&token)))
    });
    let mut answers: BTreeMap<&'static str, Vec<u8>> = told.collect();
    answers.extend([
        ("captcha", asked),
        // A token is the sandbox's secret of this run; in its place stands a word.
        (
            "masuk",
            String::from_utf8(begun).unwrap().replace(&token, "contoh").into_bytes(),
        ),
        ("masuk-ditolak", refused),
        ("ambil", taken),
        ("tanpa-sesi", get("/v1/keluarga", None)),
        ("tidak-dikenal", get("/v1/tidak-ada", None)),
    ]);
    answers
}

/// The content of an answer.
fn content(answer: &[u8]) -> Vec<u8> {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    answer["response"].to_string().into_bytes()
}

/// Answers of each status and of each kind of content.
const ENVELOPES: [&str; 7] = [
    "ambil",
    "antrean",
    "keluarga",
    "masuk",
    "masuk-ditolak",
    "tanpa-sesi",
    "tidak-dikenal",
];

fn envelope() -> Seeds {
    let status = |name: &str| match name {
        "tanpa-sesi" => 5,
        "tidak-dikenal" => 7,
        _ => 0,
    };
    let mut seeds: Seeds = answers()
        .into_iter()
        .filter(|(name, _)| ENVELOPES.contains(name))
        .map(|(name, body)| (name.to_owned(), [vec![status(name), 0], body].concat()))
        .collect();
    seeds.insert("sibuk".into(), vec![10, 30]);
    seeds.insert(
        "wifi".into(),
        [vec![0, 0], b"<html>Selamat datang di Wi-Fi</html>".to_vec()].concat(),
    );
    seeds
}

fn readings() -> Seeds {
    let resources = resources().into_iter().map(|(name, _)| name);
    let which = (0..).zip(resources).chain((QUESTIONS..).zip(["captcha", "masuk"]));
    let answers = answers();
    let seeds = which.map(|(at, name): (u8, _)| {
        let seed = [vec![at], content(&answers[name])].concat();
        (name.to_owned(), seed)
    });
    seeds.collect()
}

fn routes() -> Seeds {
    let routes = jkn_fuzz::phone::ROUTES.iter().copied();
    let links = [
        "JKNSAKU://INFO_LOKASI_FASKES?jenis=kantor%20cabang&kota=Contoh",
        "jknsaku://pendaftaran_pelayanan/tiket/16%2FA%201%3F#langkah",
    ];
    (0..)
        .zip(routes.chain(links))
        .map(|(at, text): (u8, _)| (format!("{at:02}"), text.as_bytes().to_vec()))
        .collect()
}

/// A row as the target `stored` reads it.
fn row(kind: u8, which: u8, whose: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap().to_be_bytes();
    [vec![kind, which, whose], length.to_vec(), body.to_vec()].concat()
}

/// What a phone keeps after a day: read from its real store.
fn stored() -> Seeds {
    let mut phone = Phone::new(1).unwrap();
    phone.sign_in("0009900000011", "Contoh-01!").unwrap();
    phone.open("pendaftaran_pelayanan");
    phone.tap("ambil").unwrap();
    phone.edit("tanggal", "2026-11-25");
    phone.edit("poli", "001");
    phone.tap("ambil").unwrap();
    phone.open("pendaftaran_pelayanan/ambil");
    phone.edit("keluhan", "batuk contoh");
    phone.background();
    phone.kill();
    let (_, restored) = jkn_core::driver::store::Store::open(phone.folder(), phone.secrets());
    let mut seeds = Seeds::new();
    let accepted = restored.commands[0].body.clone();
    seeds.insert("janji".into(), row(2, 1, 0, &accepted));
    let waiting = String::from_utf8(accepted.clone())
        .unwrap()
        .replace("diterima", "belum_pasti");
    seeds.insert(
        "belum-pasti".into(),
        [row(2, 1, 0, &accepted), row(2, 2, 0, waiting.as_bytes())].concat(),
    );
    for draft in &restored.drafts {
        let (name, which) = if draft.name.name.starts_with('#') {
            ("tempat", 0)
        } else {
            ("formulir", 1)
        };
        seeds.insert(name.into(), row(1, which, 0, &draft.body));
    }
    // A token is the sandbox's secret of this run; in its place stands a word.
    let sesi = json!({"owner": "0009900000011", "token": "contoh"}).to_string();
    let settings = [
        row(0, 0, 0, sesi.as_bytes()),
        row(0, 1, 0, br#"["lama"]"#),
        row(0, 2, 0, b"en"),
    ];
    seeds.insert("pengaturan".into(), settings.concat());
    let answers = answers();
    let kept = |at: u8, name: &str| row(3, at, 0, &content(&answers[name]));
    seeds.insert(
        "jawaban".into(),
        [kept(1, "iuran"), kept(2, "antrean"), kept(3, "jadwal")].concat(),
    );
    seeds
}

/// The columns of what has changed, and of nothing.
fn faskes() -> Seeds {
    // The head of a pack has 49 bytes.
    let columns = |pack: &[u8]| miniz_oxide::inflate::decompress_to_vec(&pack[49..]).unwrap();
    [
        ("ubahan", [vec![1], columns(jkn_faskes::ubahan())].concat()),
        ("seluruhnya", [vec![0], columns(jkn_faskes::ubahan())].concat()),
        ("tanpa-ubahan", [vec![2], columns(&jkn_faskes::tanpa_ubahan())].concat()),
    ]
    .map(|(name, seed)| (name.to_owned(), seed))
    .into()
}

fn fhir() -> Seeds {
    let kuesioner = Kuesioner::versi(VERSI_2020).unwrap();
    let whole = ke_fhir(&kuesioner, Bahasa::Id);
    let answers = whole_answers(&kuesioner);
    // A few questions are enough to begin with; the whole one has more than a hundred thousand letters.
    let mut short = whole;
    let groups = short["item"].as_array_mut().unwrap();
    // The first group with its first question, and the last, which asks for the measures.
    groups.drain(1..groups.len() - 1);
    groups[0]["item"].as_array_mut().unwrap().truncate(1);
    [
        ("kuesioner", short.to_string().into_bytes()),
        ("jawaban", answers.to_string().into_bytes()),
        ("kosong", br#"{"resourceType":"QuestionnaireResponse"}"#.to_vec()),
    ]
    .map(|(name, seed)| (name.to_owned(), seed))
    .into()
}

/// Answers to some questions, as the vectors have them.
fn whole_answers(kuesioner: &Kuesioner) -> Value {
    let file = std::fs::read(root().join("tests/vectors/skrining_jawaban_ke_fhir.json")).unwrap();
    let vectors: Value = serde_json::from_slice(&file).unwrap();
    let documents = vectors["kasus"].as_array().unwrap().iter().map(|case| &case["harapan"]);
    let mut read = documents.filter_map(|document| jawaban_dari_fhir(kuesioner, document).ok());
    jawaban_ke_fhir(kuesioner, &read.next().unwrap())
}

/// Texts of the vectors of every reader of typed text.
fn teks() -> Seeds {
    let files = [
        ("kenali_nomor", "nomor"),
        ("jam_praktik", "teks"),
        ("berat_badan", "teks"),
        ("ubah_kontak", "baru"),
        ("nomor_dokumen", "nomor"),
        ("darurat", "teks"),
        ("periksa_kartu", "kode"),
    ];
    let mut seeds = Seeds::new();
    for (file, field) in files {
        let path = root().join(format!("tests/vectors/{file}.json"));
        let vectors: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let texts = vectors["kasus"].as_array().unwrap().iter();
        let texts = texts.filter_map(|case| case["masukan"][field].as_str());
        for (at, text) in (0..8).zip(texts) {
            seeds.insert(format!("{file}-{at}"), text.as_bytes().to_vec());
        }
    }
    seeds
}

/// Lives: what happens, byte by byte, as the target `app` reads it.
fn app() -> Seeds {
    let (settle, call, refresh, hour, sleep, wake) = ([7], [9], [5], [11, 22], [13, 0], [13, 1]);
    let looks = |route: u8| [vec![3, route], settle.to_vec(), call.repeat(4), settle.to_vec()].concat();
    let edits = |field: u8, option: u8| vec![2, field, option, 0];
    let home = [vec![1], looks(0), hour.to_vec(), refresh.to_vec(), call.repeat(3)].concat();
    let signs_in = [
        vec![0],
        looks(1),
        vec![2, 0, 2, 2],
        vec![2, 1, 2, 3],
        vec![2, 2, 2, 4],
        vec![0, 0],
        call.repeat(5),
    ]
    .concat();
    let books = [
        vec![1],
        looks(8),
        edits(0, 1),
        edits(1, 0),
        edits(2, 1),
        vec![0, 0],
        settle.to_vec(),
        vec![10, 0, 4],
        hour.to_vec(),
        call.repeat(2),
        settle.to_vec(),
    ]
    .concat();
    let trouble = [
        vec![2],
        looks(7),
        vec![12, 1, 8, 0, 8, 1, 12, 0, 10, 2, 30, 10, 3, 10, 4],
        sleep.to_vec(),
        wake.to_vec(),
        vec![15, 0, 0, 15, 3, 1, 15, 200, 2, 15, 9, 4, 14, 2],
        looks(3),
        vec![0, 9, 0, 10],
    ]
    .concat();
    [
        ("rumah", home),
        ("masuk", signs_in),
        ("ambil", books),
        ("gangguan", trouble),
    ]
    .map(|(name, seed)| (name.to_owned(), seed))
    .into()
}

fn made() -> BTreeMap<&'static str, Seeds> {
    [
        ("app", app()),
        ("envelope", envelope()),
        ("faskes", faskes()),
        ("fhir", fhir()),
        ("readings", readings()),
        ("routes", routes()),
        ("stored", stored()),
        ("teks", teks()),
    ]
    .into()
}

/// What lies in the folder of a target.
fn found(target: &str) -> Seeds {
    let folder = root().join("fuzz/seeds").join(target);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                std::fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}

#[test]
fn the_seeds_are_what_the_fixtures_make_and_small() {
    for (target, seeds) in made() {
        let folder = root().join("fuzz/seeds").join(target);
        if std::env::var_os("UPDATE_SEEDS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            for (name, seed) in &seeds {
                std::fs::write(folder.join(name), seed).unwrap();
            }
        }
        let found = found(target);
        for (name, seed) in &seeds {
            assert!(
                found.get(name) == Some(seed),
                "{target}/{name}: UPDATE_SEEDS=1 writes it anew"
            );
        }
        // What was found by a run and kept bears the name of the fault.
        assert!(
            found
                .keys()
                .all(|name| seeds.contains_key(name) || name.starts_with("temuan-")),
            "{target}"
        );
        assert!(
            !seeds.is_empty() && found.values().all(|seed| seed.len() <= LARGEST),
            "{target}"
        );
    }
}

#[test]
fn every_target_takes_every_seed_and_every_beginning_of_it() {
    for (name, target) in TARGETS {
        for (_, seed) in found(name) {
            target(&seed);
            for part in 1..8 {
                target(&seed[..seed.len() * part / 8]);
            }
        }
    }
}

/// A seed that reaches nothing would prove nothing.
#[test]
fn the_seeds_reach_what_they_are_for() {
    let readings = readings();
    for (name, resource) in resources() {
        let raw = jkn_core::gateway::envelope::Raw::of_bytes(&readings[name][1..]).unwrap();
        assert!((jkn_core::gateway::reading(&resource).read)(&raw).is_ok(), "{name}");
    }
    let kuesioner = Kuesioner::versi(VERSI_2020).unwrap();
    for (name, seed) in faskes() {
        let versi = [(2, 0), (3, 2), (2, 1)][usize::from(seed[0])];
        let pack = jkn_core::data::faskes::bungkus(versi.0, versi.1, &seed[1..]);
        assert!(jkn_core::data::faskes::Direktori::baca(&pack).is_ok(), "{name}");
    }
    let document = |name: &str| serde_json::from_slice::<Value>(&fhir()[name]).unwrap();
    assert!(jawaban_dari_fhir(&kuesioner, &document("jawaban")).is_ok());
    let read = jkn_core::rules::skrining::fhir::dari_fhir(&document("kuesioner"));
    assert!(read.is_ok(), "{read:?}");
    let kept = stored();
    assert!(
        ["janji", "belum-pasti", "tempat", "formulir"]
            .iter()
            .all(|name| kept.contains_key(*name))
    );
}

/// Every target of cargo-fuzz is one of ours, and of ours each is one.
#[test]
fn the_folder_of_cargo_fuzz_has_these_targets_and_no_others() {
    let manifest = std::fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
    let mut names: Vec<&str> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("path = \"targets/"))
        .collect();
    names.sort_unstable();
    let ours: Vec<String> = TARGETS.iter().map(|(name, _)| format!("{name}.rs\"")).collect();
    assert_eq!(names, ours);
    for (name, _) in TARGETS {
        let shim = std::fs::read_to_string(root().join(format!("fuzz/targets/{name}.rs"))).unwrap();
        assert!(shim.contains(&format!("::{name}(bytes)")), "{name}: {shim}");
    }
}
