//! Whatever can be typed anywhere in the app: it comes back after a kill, stands readable in no file, and a wipe takes it.
//!
//! No page and no field is named here, so a new form is covered by being there. The walk opens every route, types a secret of
//! the right shape into every field that the screen offers, chooses what has to be chosen, and goes on to the next step. A
//! field that some page shows in its examples and that the walk did not come to fails the test: then the walk must learn
//! the way.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jkn_core::app::is_form;
use jkn_core::data::Route;
use jkn_core::examples;
use jkn_core::screen::{Block, Field, FieldKind, Keyboard, Screen};
use jkn_core::text::Language;
use jkn_journeys::journey::{NIK, PASSWORD};
use jkn_journeys::{Phone, scan};
use jkn_terminal::{FileSecrets, LogFile};

use crate::{World, ok, quiet, sign_in_as};

/// What is not to come back although it is no secret and no code by its kind: page and field.
const FORGOTTEN: [(&str, &str); 13] = [
    ("akun/daftar", "jawaban"),
    ("akun/pulih", "jawaban"),
    ("akun/pulih", "empat-angka"),
    ("akun/pulih", "anggota"),
    // A talk with CHIKA holds numbers of people, and begins anew.
    ("asisten/chika", "tulis"),
    ("masuk", "jawaban"),
    // Kept, and shown by its end alone.
    ("kanal-autodebit", "rekening"),
    ("info_iuran/cari", "nomor"),
    ("info_iuran/cari", "jawaban"),
    ("penambahan_peserta/keluarga", "kk"),
    ("penambahan_peserta/keluarga", "jawaban"),
    ("penambahan_peserta/anggota", "kk"),
    ("penambahan_peserta/anggota", "jawaban"),
];
/// Fields of the layer of 2020, which this app does not follow.
const OTHER_LAYER: [(&str, &str); 2] = [("akun/daftar", "kartu"), ("akun/daftar", "ibu")];
/// A family card with one person who can be registered.
const KK: &str = "9999990404100004";
/// Where everybody can be registered.
const FKTP: &str = "klinik contoh sehat";
/// What sends a one-time code.
const CODES: [&str; 2] = ["kirim-sms", "kirim-email"];
/// Shortest secret that is looked for, bytes: a shorter one can stand anywhere by chance.
const SHORTEST: usize = 6;

/// A phone whose key store and log are those of the terminal, in the same folder.
struct Terminal(World);

impl Terminal {
    fn start(&self) -> Phone {
        let folder = &self.0.device.folder;
        std::fs::create_dir_all(folder).unwrap();
        let log = LogFile::open(&folder.join("terminal.log")).unwrap();
        ok(self
            .0
            .device
            .start_with(Arc::new(FileSecrets::new(self.keys())), Arc::new(log)))
    }

    fn keys(&self) -> PathBuf {
        self.0.device.folder.join("keys")
    }

    /// No file of the app or of its shell shows any of this.
    fn hides(&self, typed: &[Typed]) {
        let files = scan::files(self.0.folder.path()).unwrap();
        for name in ["cache.db", "outbox.db", "terminal.log", "jkn-saku-store"] {
            assert!(files.iter().any(|file| file.0 == name), "{name} was not looked into");
        }
        for (place, bytes) in &files {
            for typed in typed.iter().filter(|typed| typed.value.len() >= SHORTEST) {
                let planted = [("what was typed", typed.value.clone())];
                let found = scan::bytes(place, bytes, &planted);
                assert_eq!(found, [], "{} of {}", typed.field, typed.page);
            }
        }
    }
}

/// What was typed, and where.
struct Typed {
    page: String,
    field: String,
    value: String,
}

/// The page of a path, whatever it is asked for.
fn kind(path: &str) -> Option<String> {
    Some(match Route::parse(path)? {
        Route::Menu(menu) | Route::MenuQuery(menu, _) => menu.id().to_owned(),
        Route::Tiket { .. } => "tiket".to_owned(),
        Route::Artikel { .. } => "artikel".to_owned(),
        Route::Cari { .. } => "cari".to_owned(),
        Route::NilaiKunjungan { .. } => "nilai".to_owned(),
        Route::KanalAutodebit { .. } => "kanal-autodebit".to_owned(),
        Route::IsiSkrining { .. } => "skrining".to_owned(),
        Route::Dokter { .. } => "dokter".to_owned(),
        Route::Konsultasi { .. } => "konsultasi".to_owned(),
        Route::NilaiKonsultasi { .. } => "nilai-konsultasi".to_owned(),
        Route::PengaduanBaru { .. } => "pengaduan-baru".to_owned(),
        Route::LengkapiPengaduan { .. } | Route::BukaPengaduan { .. } => "lanjut-pengaduan".to_owned(),
        route => route.path(),
    })
}

/// What makes a form go on where nothing but what is so does: a family card that is there, the answer to a captcha, a NIK that
/// can be one, a facility. Typed anew after a kill where it is not kept.
fn go_on(world: &World, phone: &mut Phone) {
    let screen = quiet(phone);
    if screen.fields().any(|field| field.id == "berat") {
        ok(phone.edit("berat", "62,7"));
    }
    let account = screen.route.starts_with("akun/");
    if !account && !screen.route.starts_with("penambahan_peserta/") {
        return;
    }
    let answer = screen.blocks.iter().find_map(|block| match block {
        Block::Paragraph { text } => jkn_sandbox::captcha::answer(text),
        _ => None,
    });
    for field in screen.fields() {
        match (field.id.as_str(), &answer) {
            ("kk", _) => ok(phone.edit("kk", KK)),
            ("jawaban", Some(answer)) => ok(phone.edit("jawaban", answer)),
            ("identitas", _) => ok(phone.edit("identitas", NIK)),
            ("sandi" | "kata-sandi-ulang", _) if account => ok(phone.edit(&field.id, "Contoh-77!")),
            ("setuju", _) if account => ok(phone.edit("setuju", "true")),
            ("nik", _) => ok(phone.edit("nik", "9999994803555401")),
            ("kode", _) => {
                ok(phone.edit("kode", &world.gateway.last_code().unwrap()));
                ok(phone.tap("cek-kode"));
            }
            ("faskes", _) => {
                ok(phone.search("faskes", FKTP));
                ok(phone.choose("faskes", "9901U020"));
            }
            _ => {}
        }
    }
}

/// The n-th secret that fits into a field; nothing where nothing is typed, or so little that it says nothing of anybody.
fn secret(kind: &FieldKind, n: usize) -> Option<String> {
    let written = |keyboard: Keyboard| match keyboard {
        Keyboard::Text => format!("q{n:02}z Kumala rahasia contoh"),
        Keyboard::Digits => format!("99{n:02}957088{:06}", 100_003 + n * 7_919),
        Keyboard::Email => format!("q{n:02}z.kumala@contoh.example"),
        Keyboard::Phone => format!("0812{:08}", 10_000_019 + n * 7_919),
    };
    let number = |min: i64, max: i64| {
        let number = 7_340_033 + i64::try_from(n).unwrap() * 7_919;
        (min..=max).contains(&number).then(|| number.to_string())
    };
    match kind {
        FieldKind::Text {
            max_length, keyboard, ..
        }
        | FieldKind::Secret { max_length, keyboard } => Some(fit(&written(*keyboard), *max_length)),
        FieldKind::Code { length, keyboard, .. } => Some(fit(&written(*keyboard), *length)),
        FieldKind::Search { .. } => Some(written(Keyboard::Text)),
        FieldKind::Number { min, max } | FieldKind::Money { min, max, .. } => number(*min, *max),
        FieldKind::Date { .. }
        | FieldKind::Choice { .. }
        | FieldKind::Toggle
        | FieldKind::Stepper { .. }
        | FieldKind::File { .. } => None,
    }
}

/// No more characters than fit; what differs from one secret to the next stands at the beginning.
fn fit(text: &str, characters: u32) -> String {
    text.chars().take(usize::try_from(characters).unwrap()).collect()
}

/// Fills in the page in front as it is, and as it becomes by being filled in.
fn fill_in(phone: &mut Phone, n: &mut usize) -> Vec<Typed> {
    let (mut seen, mut typed) = (BTreeSet::new(), Vec::new());
    let mut sent = false;
    loop {
        let screen = quiet(phone);
        let Some(field) = screen.fields().find(|field| field.enabled && !seen.contains(&field.id)) else {
            // A code is typed only once one was sent.
            let code = screen.offered().find(|action| CODES.contains(&action.id.as_str()));
            match code.filter(|_| !sent) {
                Some(code) => ok(phone.tap(&code.id)),
                None => return typed,
            }
            sent = true;
            // It may wait for another question that is under way.
            let is_told = |screen: &Screen| {
                let code = screen
                    .fields()
                    .any(|field| matches!(field.kind, FieldKind::Code { .. }));
                code || !jkn_journeys::reading::problems(screen).is_empty()
            };
            ok(phone.until("the field of the code", is_told));
            continue;
        };
        seen.insert(field.id.clone());
        if let Some(value) = secret(&field.kind, *n) {
            *n += 1;
            match field.kind {
                FieldKind::Search { .. } => ok(phone.search(&field.id, &value)),
                _ => ok(phone.edit(&field.id, &value)),
            }
            let (page, field) = (kind(&screen.route).unwrap(), field.id.clone());
            typed.push(Typed { page, field, value });
        } else if let Some(value) = first_choice(field) {
            ok(phone.edit(&field.id, &value));
        }
    }
}

/// The value that a person chooses who takes the first there is; nothing where something is chosen already.
fn first_choice(field: &Field) -> Option<String> {
    match &field.kind {
        _ if !field.value.is_empty() => None,
        FieldKind::Choice { options } => {
            let open = options.iter().find(|option| option.blocked.is_none());
            open.map(|option| option.value.clone())
        }
        FieldKind::Toggle => Some("true".to_owned()),
        // The last day there can be: a form may ask for more of what is recent.
        FieldKind::Date { max, .. } => Some(max.clone()),
        FieldKind::Number { min, .. } | FieldKind::Stepper { min, .. } | FieldKind::Money { min, .. } => {
            Some(min.to_string())
        }
        FieldKind::Text { .. }
        | FieldKind::Secret { .. }
        | FieldKind::Code { .. }
        | FieldKind::Search { .. }
        | FieldKind::File { .. } => None,
    }
}

/// What the fields hold.
fn held(screen: &Screen) -> Vec<(String, String)> {
    let value = |field: &Field| match &field.kind {
        FieldKind::Search { query, .. } => format!("{query}|{}", field.value),
        _ => field.value.clone(),
    };
    screen.fields().map(|field| (field.id.clone(), value(field))).collect()
}

/// What is to be held after a kill.
fn kept(screen: &Screen) -> Vec<(String, String)> {
    let page = kind(&screen.route).unwrap();
    let forgotten = |field: &Field| {
        matches!(field.kind, FieldKind::Secret { .. } | FieldKind::Code { .. })
            || FORGOTTEN.contains(&(page.as_str(), field.id.as_str()))
    };
    let forgotten: BTreeSet<&str> = screen
        .fields()
        .filter(|field| forgotten(field))
        .map(|field| field.id.as_str())
        .collect();
    let mut held = held(screen);
    for (id, value) in &mut held {
        if forgotten.contains(id.as_str()) {
            *value = String::new();
        }
    }
    held
}

/// What the walk came by.
#[derive(Default)]
struct Walk {
    n: usize,
    typed: Vec<Typed>,
    /// Routes of forms on which there was anything to fill in.
    forms: BTreeSet<Route>,
}

impl Walk {
    /// Opens a page, fills in every step of it, and dies and comes back at each.
    fn page(&mut self, terminal: &Terminal, mut phone: Phone, route: &Route) -> Phone {
        ok(phone.open(&route.path()));
        loop {
            if enter(&mut phone) {
                continue;
            }
            let typed = fill_in(&mut phone, &mut self.n);
            let before = quiet(&mut phone);
            if before.fields().next().is_none() {
                return phone;
            }
            self.forms.insert(route.clone());
            for typed in &typed {
                let there = held(&before).iter().any(|(_, value)| value.contains(&typed.value));
                assert!(there, "{} of {} did not take {}", typed.field, typed.page, typed.value);
            }
            terminal.hides(&typed);
            ok(phone.sleep());
            drop(phone); // as a kill does
            terminal.hides(&typed);
            self.typed.extend(typed);
            phone = terminal.start();
            let after = quiet(&mut phone);
            assert_eq!(after.route, before.route, "where the person was");
            assert_eq!(held(&after), kept(&before), "{}", after.route);
            go_on(&terminal.0, &mut phone);
            let after = quiet(&mut phone);
            if !next_step(&mut phone, &after) {
                return phone;
            }
        }
    }
}

/// From a list of people into the first of them, and on once all of them are filled in; whether there was such a list.
fn enter(phone: &mut Phone) -> bool {
    let screen = quiet(phone);
    let person = screen.offered().find(|action| action.id.starts_with("orang")).cloned();
    let (Some(person), Some(main)) = (person, screen.actions.first()) else {
        return false;
    };
    ok(phone.tap(if main.blocked.is_some() { &person.id } else { &main.id }));
    true
}

impl Walk {
    /// Makes a PIN, so that it can be asked for.
    fn pin(&mut self, phone: &mut Phone) {
        ok(phone.open("pengaturan/pin"));
        let value = "582914";
        for field in ["pin", "ulang"] {
            ok(phone.edit(field, value));
            self.typed.push(Typed {
                page: "pengaturan/pin".to_owned(),
                field: field.to_owned(),
                value: value.to_owned(),
            });
        }
        ok(phone.tap("simpan"));
        ok(phone.until("the page before", |screen| screen.route != "pengaturan/pin"));
    }

    /// Gets back into an account: by a number, by questions, at a counter. Nothing of it is looked for after a kill.
    fn recovery(&mut self, terminal: &Terminal, phone: &mut Phone) {
        ok(phone.open("akun/pulih"));
        if quiet(phone).route.ends_with("#1") {
            go_on(&terminal.0, phone);
            ok(phone.tap("lanjut"));
        }
        ok(phone.until("the ways", |screen| screen.route.ends_with("#2")));
        for way in ["nomor", "pertanyaan"] {
            ok(phone.tap(way));
            let typed = fill_in(phone, &mut self.n);
            ok(phone.sleep());
            terminal.hides(&typed);
            self.typed.extend(typed);
            ok(phone.tap("cara-lain"));
        }
        let seen = jkn_core::screen::plain::render(&quiet(phone));
        let code = seen.split("Kode bantuan: ").nth(1).unwrap();
        let code: String = code.chars().take(9).filter(char::is_ascii_digit).collect();
        let decides = serde_json::json!({"kodebantuan": code, "setuju": true});
        terminal.0.gateway.happens("loket/pulih", &decides).unwrap();
        ok(phone.tap("cek-sekarang"));
        ok(phone.until("the new password", |screen| screen.route.ends_with("#4")));
        let typed = fill_in(phone, &mut self.n);
        ok(phone.sleep());
        terminal.hides(&typed);
        self.typed.extend(typed);
    }

    /// Asks for what only the owner may, long after the password was typed, and types on the page that asks who this is. What waits there
    /// is not kept, so it is not looked for after a kill.
    fn owner(&mut self, terminal: &Terminal, phone: &mut Phone) {
        ok(phone.open("pengaturan"));
        ok(phone.tap("hapus-pin"));
        ok(phone.until("the question who this is", |screen| screen.route == "pastikan"));
        let typed = fill_in(phone, &mut self.n);
        ok(phone.sleep());
        terminal.hides(&typed);
        self.typed.extend(typed);
    }
}

/// Goes on to the next step of a form of several; whether there is one.
fn next_step(phone: &mut Phone, screen: &Screen) -> bool {
    let step = |screen: &Screen| -> Option<(String, u8)> {
        let (path, step) = screen.route.split_once('#')?;
        Some((path.to_owned(), step.parse().ok()?))
    };
    let (Some((path, here)), Some(main)) = (step(screen), screen.actions.first()) else {
        return false;
    };
    if main.blocked.is_some() {
        return false;
    }
    ok(phone.tap(&main.id));
    let after = quiet(phone);
    // The form of a person leads back to the list of all.
    let closed = after.fields().next().is_none() && after.actions.first() != Some(main);
    step(&after).is_some_and(|(to, next)| to == path && (next > here || closed))
}

/// Who walks: nobody in particular, Sari, and Rahmat, whose arrears open what Sari's do not.
type Who = Option<(&'static str, &'static str)>;
const WALKERS: [Who; 3] = [None, Some((NIK, PASSWORD)), Some(("0009900000111", "Contoh-11!"))];

/// A hospital does not know a member of the family, so that its form for new patients asks for something.
fn stranger(phone: &mut Phone) {
    ok(phone.open("pendaftaran_pelayanan/rs/9901U0201126P000002"));
    ok(phone.choose("dokter", "1101/09:00-13:00"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("ambil"));
    ok(phone.until("the refusal", |screen| {
        screen.offered().any(|action| action.id == "lanjut")
    }));
}

/// A talk with a doctor that is over and can be rated, and one that is open.
fn talks(phone: &mut Phone) -> Vec<Route> {
    let offers = |wanted: &'static str| {
        move |screen: &Screen| {
            screen
                .offered()
                .any(|action| action.id == wanted && action.blocked.is_none())
        }
    };
    let talk = |phone: &mut Phone| {
        ok(phone.open("konsultasi_dokter"));
        ok(phone.until("a doctor who is there", offers("dokter")));
        ok(phone.tap("dokter"));
        // The request for the talk before is told until that talk was read.
        ok(phone.until("the form", |screen| screen.fields().any(|field| field.id == "keluhan")));
        ok(phone.edit("keluhan", "Batuk sejak tiga hari"));
        ok(phone.tap("lanjut"));
        ok(phone.until("the talk", offers("buka")));
        ok(phone.tap("buka"));
        ok(phone.until("its end", offers("akhiri"))).route.clone()
    };
    let over = talk(phone);
    ok(phone.tap("akhiri"));
    ok(phone.until("the rating", offers("nilai")));
    let open = talk(phone);
    [format!("{over}/nilai"), open]
        .iter()
        .filter_map(|path| Route::parse(path))
        .collect()
}

/// A question for which an officer asks for data.
fn ticket(world: &World, phone: &mut Phone) -> Option<Route> {
    ok(phone.open("pengaduan_layanan_jkn/baru"));
    ok(phone.choose("jenis", "informasi"));
    ok(phone.choose("kategori", "lainnya"));
    ok(phone.edit("teks", "Kapan kartu contoh bisa dipakai lagi?"));
    ok(phone.edit("kontak", "081200000011"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("kirim"));
    ok(phone.until("the ticket", |screen| {
        screen.offered().any(|action| action.id == "tiket")
    }));
    for peristiwa in ["proses", "minta_data"] {
        let body = serde_json::json!({ "peristiwa": peristiwa });
        world.gateway.happens("petugas", &body).unwrap();
    }
    ok(phone.tap("tiket"));
    let path = quiet(phone).route.clone();
    Route::parse(&format!("{path}/lengkapi"))
}

/// The walk of one of them.
fn walk(who: Who) -> (Terminal, Walk) {
    let terminal = Terminal(World::new());
    let mut phone = terminal.start();
    if let Some((identitas, kata_sandi)) = who {
        sign_in_as(&mut phone, identitas, kata_sandi);
    }
    let mut walk = Walk::default();
    if who.is_some() {
        // The password was typed just now, so nobody asks who this is.
        walk.pin(&mut phone);
    }
    let mut routes = Vec::new();
    if who == Some((NIK, PASSWORD)) {
        stranger(&mut phone);
        // Whoever has a talk open begins no other.
        let doctor = Route::parse("konsultasi_dokter/dokter/101").unwrap();
        phone = walk.page(&terminal, phone, &doctor);
        routes = talks(&mut phone);
        routes.extend(ticket(&terminal.0, &mut phone));
    }
    routes.extend(Route::one_of_each());
    for route in routes {
        phone = walk.page(&terminal, phone, &route);
    }
    if who.is_some() {
        walk.owner(&terminal, &mut phone);
    } else {
        walk.recovery(&terminal, &mut phone);
    }
    drop(phone);
    terminal.hides(&walk.typed);
    // The scan must be able to find them: in a plain file it finds every one.
    for Typed { page, field, value } in &walk.typed {
        let planted = [("what was typed", value.clone())];
        let plain = format!("{{\"model\":\"{value}\"}}");
        assert_eq!(
            scan::bytes("plain", plain.as_bytes(), &planted).len(),
            1,
            "{field} of {page}"
        );
    }
    (terminal, walk)
}

/// Takes everything from the phone, and finds nothing of what was typed in any form.
fn wipe(terminal: &Terminal, walk: &Walk, who: Who) {
    let key = scan::files(&terminal.keys()).unwrap();
    let mut phone = terminal.start();
    ok(phone.open("pengaturan"));
    ok(phone.tap("hapus-data"));
    ok(phone.until("the wiped app", |screen| screen.route == "beranda"));
    drop(phone);
    terminal.hides(&walk.typed);
    let mut phone = terminal.start();
    assert_ne!(
        scan::files(&terminal.keys()).unwrap(),
        key,
        "what the old key sealed is lost with it"
    );
    if let Some((identitas, kata_sandi)) = who {
        sign_in_as(&mut phone, identitas, kata_sandi);
    }
    for route in &walk.forms {
        let screen = ok(phone.open(&route.path()));
        for (field, value) in held(&screen) {
            let left = walk.typed.iter().find(|typed| value.contains(&typed.value));
            assert!(left.is_none(), "{field} of {} still holds {value}", screen.route);
        }
    }
}

#[test]
fn whatever_is_typed_comes_back_is_readable_in_no_file_and_is_gone_after_a_wipe() {
    let mut reached: BTreeSet<(String, String)> = BTreeSet::new();
    let mut forms = BTreeSet::new();
    for who in WALKERS {
        let (terminal, walk) = walk(who);
        wipe(&terminal, &walk, who);
        let places = walk.typed.iter().map(|typed| (typed.page.clone(), typed.field.clone()));
        reached.extend(places);
        forms.extend(walk.forms);
    }
    // A route of the list may name nothing that is there; another one of its kind may have been walked through.
    let kinds = |forms: &BTreeSet<Route>| -> BTreeSet<String> {
        let kinds = forms.iter().filter_map(|route| kind(&route.path()));
        kinds.collect()
    };
    let all: BTreeSet<Route> = Route::one_of_each().into_iter().filter(is_form).collect();
    let unseen: Vec<String> = kinds(&all).difference(&kinds(&forms)).cloned().collect();
    assert_eq!(unseen, [""; 0], "forms that the walk could not fill in");
    let mut missed = BTreeSet::new();
    for example in examples::all() {
        let screen = (example.draw)(Language::Id);
        let Some(page) = kind(&screen.route) else {
            continue; // the gallery, which is no page of the app
        };
        let offered = screen
            .fields()
            .filter(|field| field.enabled && secret(&field.kind, 0).is_some());
        missed.extend(
            offered
                .map(|field| (page.clone(), field.id.clone()))
                .filter(|(page, field)| !OTHER_LAYER.contains(&(page.as_str(), field.as_str())))
                .filter(|place| !reached.contains(place)),
        );
    }
    assert_eq!(
        missed,
        BTreeSet::new(),
        "fields that examples show and the walk did not come to"
    );
    for (page, field) in FORGOTTEN {
        assert!(
            reached.contains(&(page.to_owned(), field.to_owned())),
            "{field} of {page}"
        );
    }
}
