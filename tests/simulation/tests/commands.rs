//! Every command of the app, cut at every write and every call, in every way: enumerated, not sampled. What the person is told in
//! the end is what the gateway holds, exactly once.
//!
//! A command is one row of [`COMMANDS`]: who asks, what went before, and how its form is filled in up to the last tap.
#![allow(clippy::unwrap_used, clippy::panic)] // a test stops at what it did not expect

use std::sync::atomic::{AtomicUsize, Ordering};

use jkn_core::app::Input;
use jkn_core::screen::{Event, FieldKind};
use jkn_core::text::{Language, Texts};
use jkn_simulation::{Cut, Network, Phone};
use serde_json::json;

/// One command.
struct Command {
    /// Its name, as in `janji-what-<name>`.
    name: &'static str,
    /// Who asks: card number and password; `None` for who never signed in.
    person: Option<(&'static str, &'static str)>,
    /// What went before, signed in.
    before: fn(&mut Phone),
    /// Fills in its form, up to the last tap.
    form: fn(&mut Phone),
    /// The last tap.
    send: &'static str,
    /// Whether it rests on a look-up that lapses while the world heals: then it is refused, and its form asks for it again.
    lapses: bool,
}

/// Owes six months.
const RAHMAT: (&str, &str) = ("0009900000111", "Contoh-11!");
const SARI: (&str, &str) = ("0009900000011", "Contoh-01!");
/// Has had automatic debit for long, and may stop it.
const LUKMAN: (&str, &str) = ("0009900000151", "Contoh-15!");

/// Commands that are offered only while the gateway answers: whether the doctor is there is never taken from what is kept.
const LIVE: [&str; 1] = ["mulai-konsultasi"];

const COMMANDS: &[Command] = &[
    Command {
        name: "cabut-perangkat",
        person: Some(SARI),
        before: |phone| {
            let mut other = phone.another().unwrap();
            other.sign_in(SARI.0, SARI.1).unwrap();
            other.pass(5_000);
            // Whoever signs in elsewhere is signed out here; what stays of the other phone is its key.
            phone.sign_in(SARI.0, SARI.1).unwrap();
            phone.pass(5_000);
            assert_eq!(phone.counted(SARI.0, "perangkat"), Ok(2));
        },
        form: |phone| {
            phone.open("pengaturan/perangkat");
            phone.feed(Input::Event(Event::Refreshed));
            phone.pass(5_000);
        },
        send: "keluarkan-1",
        lapses: false,
    },
    Command {
        name: "ajukan-pengaduan",
        person: Some(SARI),
        before: |_| {},
        form: lodge,
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "lengkapi-pengaduan",
        person: Some(SARI),
        before: |phone| {
            lodge(phone);
            phone.tap("kirim").unwrap();
            phone.pass(5_000);
            officer(phone, &json!({"peristiwa": "proses"}));
            officer(
                phone,
                &json!({"peristiwa": "minta_data", "catatan": "Mohon tanggalnya."}),
            );
            answered(phone);
        },
        form: |phone| {
            phone.open("beranda");
            phone.tap("pengaduan").unwrap();
            phone.tap("complete").unwrap();
            phone.edit("teks", "Tanggal 20 November, pagi hari.");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "buka-pengaduan",
        person: Some(SARI),
        before: |phone| {
            lodge(phone);
            phone.tap("kirim").unwrap();
            phone.pass(5_000);
            officer(phone, &json!({"peristiwa": "proses"}));
            officer(phone, &json!({"peristiwa": "selesaikan", "catatan": "Obat sudah ada."}));
            answered(phone);
        },
        form: |phone| {
            phone.open("pengaduan_layanan_jkn");
            phone.tap("tiket").unwrap();
            phone.tap("reopen").unwrap();
            phone.edit("teks", "Sampai pagi ini obatnya masih belum ada.");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "ambil-antrean",
        person: Some(SARI),
        before: |_| {},
        form: book,
        send: "ambil",
        lapses: false,
    },
    Command {
        name: "ambil-antrean-rs",
        person: Some(SARI),
        before: |_| {},
        form: |phone| hospital(phone, "surat", "1001/08:00-12:00"),
        send: "ambil",
        lapses: false,
    },
    Command {
        name: "pasien-baru",
        person: Some(SARI),
        before: |phone| {
            hospital(phone, "surat-2", "1101/09:00-13:00");
            phone.tap("ambil").unwrap();
            phone.pass(5_000);
        },
        form: |phone| {
            phone.open("pendaftaran_pelayanan/pasien-baru");
            phone.pass(5_000);
            phone.edit("nomorkk", "9999990101200001");
            phone.edit("nohp", "080000009999");
            phone.edit("alamat", "Jalan Contoh 7");
            phone.edit("rt", "1");
            phone.edit("rw", "3");
            phone.edit("wilayah", "32.76.06");
            phone.pass(1_000);
            phone.edit("tulis", "Beji Contoh");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "batal-antrean",
        person: Some(SARI),
        before: |phone| {
            book(phone);
            phone.tap("ambil").unwrap();
            phone.pass(5_000);
        },
        form: |phone| {
            phone.open("pendaftaran_pelayanan");
            phone.tap("tiket").unwrap();
            phone.edit("alasan", "sembuh");
        },
        send: "batalkan",
        lapses: false,
    },
    Command {
        name: "batal-antrean-rs",
        person: Some(SARI),
        before: |phone| at_the_hospital(phone, "2026-11-25"),
        form: |phone| {
            phone.open("pendaftaran_pelayanan");
            phone.tap("tiket").unwrap();
            phone.edit("alasan", "sembuh");
        },
        send: "batalkan",
        lapses: false,
    },
    Command {
        name: "check-in",
        person: Some(SARI),
        before: |phone| at_the_hospital(phone, "2026-11-24"),
        form: |phone| {
            phone.open("pendaftaran_pelayanan");
            phone.tap("tiket").unwrap();
            phone.tap("check-in").unwrap();
        },
        send: "check-in",
        lapses: false,
    },
    Command {
        name: "daftar-autodebit",
        person: Some(SARI),
        before: |_| {},
        form: |phone| {
            phone.open("pendaftaran_auto_debit/kanal/bri");
            phone.edit("pemilik", "kepala_keluarga");
            phone.edit("rekening", "001201000123504");
            phone.tap("lanjut").unwrap();
            phone.edit("setuju", "true");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "henti-autodebit",
        person: Some(LUKMAN),
        before: |_| {},
        form: |phone| {
            phone.open("pendaftaran_auto_debit/henti");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "nilai-kunjungan",
        person: Some(SARI),
        before: |_| {},
        form: |phone| {
            phone.open("info_riwayat_pelayanan");
            phone.tap("kunjungan").unwrap();
            phone.tap("nilai").unwrap();
            phone.edit("kesesuaian", "sesuai");
            phone.edit("bintang", "5");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "daftar-keluarga",
        person: None,
        before: |_| {},
        form: |phone| {
            phone.open("penambahan_peserta/keluarga");
            look_up(phone, "9999990202100002");
            person(phone, 0, "9999994810905202", "Mega Contoh");
            person(phone, 1, "9999996107185203", "Kirana Contoh");
            facility_and_class(phone);
            phone.edit("nohp", "081200000051");
            phone.edit("email", "mega@contoh.example");
            phone.tap("lanjut").unwrap();
            phone.tap("kirim-sms").unwrap();
            phone.pass(1_000);
            let code = phone.code().unwrap();
            phone.edit("kode", &code);
            phone.tap("cek-kode").unwrap();
            phone.pass(1_000);
            phone.tap("lanjut").unwrap();
            phone.edit("setuju", "true");
        },
        send: "kirim",
        lapses: true,
    },
    Command {
        name: "tambah-anggota",
        person: Some(SARI),
        before: |_| {},
        form: |phone| {
            phone.open("penambahan_peserta/anggota");
            look_up(phone, "9999990404100004");
            person(phone, 0, "9999994803555401", "Marni Contoh");
            facility_and_class(phone);
            phone.edit("setuju", "true");
        },
        send: "kirim",
        lapses: true,
    },
    Command {
        name: "daftar-bayi",
        person: Some(SARI),
        before: |_| {},
        form: |phone| {
            phone.open("penambahan_peserta/bayi");
            phone.pass(1_000);
            let mother = phone.screen().unwrap().fields().find_map(|field| match &field.kind {
                FieldKind::Choice { options } if field.id == "ibu" => options.first(),
                _ => None,
            });
            let mother = mother.unwrap().value.clone();
            phone.edit("ibu", &mother);
            phone.edit("lahir", "2026-11-01");
            phone.edit("kelamin", "P");
            phone.edit("surat", "RS/1");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "ubah-fktp",
        person: Some(SARI),
        before: |_| {},
        form: |phone| {
            phone.open("perubahan_data_peserta/fktp");
            // The directory comes from the gateway here.
            phone.pass(5_000);
            phone.edit("nama", "Puskesmas Contoh Melati");
            phone.tap("pilih").unwrap();
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "ubah-kelas",
        person: Some(SARI),
        before: |_| {},
        form: class,
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "ubah-alamat",
        person: Some(SARI),
        before: |_| {},
        form: |phone| {
            phone.open("perubahan_data_peserta/alamat");
            phone.pass(5_000);
            phone.edit("alamat", "Jalan Contoh 7");
            phone.edit("wilayah", "32.76.06");
            phone.pass(1_000);
            phone.edit("tulis", "Beji Contoh");
            phone.edit("kodepos", "16421");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "ubah-hp",
        person: Some(SARI),
        before: |_| {},
        form: |phone| contact(phone, "nomor_hp", "080000009999", "kirim-sms"),
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "ubah-email",
        person: Some(SARI),
        before: |_| {},
        form: |phone| contact(phone, "email", "sari@contoh.example", "kirim-email"),
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "batal-ubah",
        person: Some(SARI),
        before: |phone| {
            class(phone);
            phone.tap("kirim").unwrap();
            phone.pass(5_000);
        },
        form: |phone| {
            phone.open("perubahan_data_peserta");
            phone.pass(5_000);
        },
        send: "batal-ubah",
        lapses: false,
    },
    Command {
        name: "kirim-skrining",
        person: Some(SARI),
        before: |_| {},
        form: screening,
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "daftar-rehab",
        person: Some(RAHMAT),
        before: |_| {},
        form: instalments,
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "batal-rehab",
        person: Some(RAHMAT),
        before: |phone| {
            instalments(phone);
            phone.tap("kirim").unwrap();
            phone.pass(5_000);
        },
        form: |phone| {
            phone.open("rehab/berjalan");
            phone.pass(5_000);
        },
        send: "batalkan",
        lapses: false,
    },
    Command {
        name: "mulai-konsultasi",
        person: Some(SARI),
        before: |_| {},
        form: complain,
        send: "lanjut",
        // The doctor may have gone.
        lapses: true,
    },
    Command {
        name: "kirim-pesan",
        person: Some(SARI),
        before: consult,
        form: |phone| phone.edit("pesan", "tidak demam"),
        send: "kirim",
        // The talk may be over.
        lapses: true,
    },
    Command {
        name: "akhiri-konsultasi",
        person: Some(SARI),
        before: consult,
        form: |_| {},
        send: "akhiri",
        lapses: true,
    },
    Command {
        name: "nilai-konsultasi",
        person: Some(SARI),
        before: |phone| {
            consult(phone);
            phone.tap("akhiri").unwrap();
            phone.pass(5_000);
        },
        form: |phone| {
            phone.tap("nilai").unwrap();
            phone.edit("bintang", "5");
        },
        send: "kirim",
        lapses: false,
    },
    Command {
        name: "mulai-petugas",
        person: Some(SARI),
        before: |_| {},
        form: ask_officer,
        send: "kirim",
        // The chat may be closed by then.
        lapses: true,
    },
    Command {
        name: "pesan-petugas",
        person: Some(SARI),
        before: chat,
        form: |phone| phone.edit("pesan", "sudah saya bayar kemarin"),
        send: "kirim",
        // The talk may be over.
        lapses: true,
    },
    Command {
        name: "akhiri-petugas",
        person: Some(SARI),
        before: chat,
        form: |_| {},
        send: "akhiri",
        lapses: true,
    },
];

/// What an officer of the live chat is to know.
fn ask_officer(phone: &mut Phone) {
    phone.open("asisten/petugas");
    phone.pass(1_000);
    phone.edit("perihal", "kartu belum aktif");
}

/// A talk with an officer that is open and in front.
fn chat(phone: &mut Phone) {
    ask_officer(phone);
    phone.tap("kirim").unwrap();
    phone.pass(5_000);
    phone.tap("buka").unwrap();
    phone.pass(1_000);
}

/// A complaint for a doctor who is there.
fn complain(phone: &mut Phone) {
    phone.open("konsultasi_dokter");
    phone.pass(1_000);
    phone.tap("dokter").unwrap();
    phone.edit("keluhan", "batuk tiga hari");
}

/// A talk that is open and in front.
fn consult(phone: &mut Phone) {
    complain(phone);
    phone.tap("lanjut").unwrap();
    phone.pass(5_000);
    phone.tap("buka").unwrap();
    phone.pass(1_000);
}

/// No to every question, and a body.
fn screening(phone: &mut Phone) {
    phone.open("skrining_riwayat_kesehatan/isi");
    phone.pass(5_000);
    for _ in 0..4 {
        let fields = phone.screen().unwrap().fields();
        let questions =
            fields.filter_map(|field| Some((field.id.clone(), field.id.strip_prefix("butir-")?.to_owned())));
        for (field, question) in questions.collect::<Vec<_>>() {
            phone.edit(&field, &format!("{question}/tidak"));
        }
        phone.tap("lanjut").unwrap();
    }
    phone.edit("berat", "62,7");
    phone.edit("tinggi", "160");
    phone.tap("lanjut").unwrap();
    phone.edit("setuju", "true");
}

/// Three instalments, agreed to.
fn instalments(phone: &mut Phone) {
    phone.open("rehab");
    phone.pass(5_000);
    phone.edit("tahap", "3");
    phone.tap("lanjut").unwrap();
    phone.tap("lanjut").unwrap();
    phone.edit("email", "rahmat@contoh.example");
    phone.tap("lanjut").unwrap();
    phone.edit("setuju", "true");
}

/// Looks a family card up.
fn look_up(phone: &mut Phone, kk: &str) {
    phone.pass(1_000);
    let answer = phone.captcha().unwrap();
    phone.edit("kk", kk);
    phone.edit("jawaban", &answer);
    phone.tap("cari").unwrap();
    phone.pass(1_000);
}

/// Fills in the `n`-th person of the list.
fn person(phone: &mut Phone, n: usize, nik: &str, nama: &str) {
    let people = phone
        .actions()
        .into_iter()
        .filter(|action| action.id.starts_with("orang"));
    let person = people.map(|action| action.id.clone()).nth(n).unwrap();
    phone.tap(&person).unwrap();
    phone.edit("nik", nik);
    phone.edit("nama", nama);
    phone.edit("hubungan", "anak");
    phone.tap("lanjut").unwrap();
}

/// From the members on: a facility for all, and the class.
fn facility_and_class(phone: &mut Phone) {
    phone.tap("lanjut").unwrap();
    phone.pass(1_000);
    phone.edit("faskes", "9901U020");
    phone.tap("lanjut").unwrap();
    phone.edit("kelas", "3");
    phone.tap("lanjut").unwrap();
}

/// A contact with its code, which comes at once.
fn contact(phone: &mut Phone, jenis: &str, baru: &str, way: &str) {
    phone.open(&format!("perubahan_data_peserta/{jenis}"));
    phone.pass(5_000);
    phone.edit("kontak", baru);
    phone.tap(way).unwrap();
    phone.pass(1_000);
    let kode = phone.code().unwrap();
    phone.edit("kode", &kode);
    phone.tap("cek-kode").unwrap();
    phone.pass(1_000);
}

/// A complaint, up to the last look at it.
fn lodge(phone: &mut Phone) {
    phone.open("pengaduan_layanan_jkn/baru");
    phone.edit("jenis", "pengaduan");
    phone.edit("kategori", "obat");
    phone.edit("faskes", "9901U020");
    phone.edit("tanggal", "2026-11-20");
    phone.edit("teks", "Obat yang ditulis dokter tidak ada di apotek klinik.");
    phone.edit("kontak", "081200000011");
    phone.tap("lanjut").unwrap();
    phone.tap("lanjut").unwrap();
}

/// An officer does something with the newest complaint.
fn officer(phone: &mut Phone, what: &serde_json::Value) {
    phone.happens("/kendali/petugas", None, what).unwrap();
}

/// The phone hears what the officer did.
fn answered(phone: &mut Phone) {
    phone.open("pengaduan_layanan_jkn");
    phone.feed(Input::Event(Event::Refreshed));
    phone.pass(5_000);
}

/// The counter of a hospital gives a number for a day, from ten o'clock.
fn at_the_hospital(phone: &mut Phone, tanggal: &str) {
    let body = json!({"akun": SARI.0, "tanggal": tanggal, "jam": "10:00-24:00"});
    phone.happens("/kendali/tiket", None, &body).unwrap();
    phone.open("pendaftaran_pelayanan");
    phone.feed(Input::Event(Event::Refreshed));
    phone.pass(5_000);
}

fn class(phone: &mut Phone) {
    phone.open("perubahan_data_peserta/kelas");
    phone.pass(5_000);
    phone.edit("kelas", "2");
}

fn book(phone: &mut Phone) {
    phone.open("pendaftaran_pelayanan");
    phone.tap("ambil").unwrap();
    phone.edit("tanggal", "2026-11-25");
    phone.edit("poli", "001");
}

/// The form of a hospital for a letter of the list, read through.
fn hospital(phone: &mut Phone, letter: &str, doctor: &str) {
    phone.open("pendaftaran_pelayanan/rs");
    phone.pass(5_000);
    phone.tap(letter).unwrap();
    phone.pass(5_000);
    phone.edit("dokter", doctor);
    phone.tap("lanjut").unwrap();
}

impl Command {
    /// How many requests it is: a booking goes on by itself once a new patient's data were taken in.
    fn parts(&self) -> u64 {
        if self.name == "pasien-baru" { 2 } else { 1 }
    }

    /// A phone with the form filled in, and how many commands the gateway has answered before.
    fn ready(&self) -> (Phone, u64) {
        let mut phone = Phone::new(1).unwrap();
        if let Some((card, password)) = self.person {
            phone.sign_in(card, password).unwrap();
        }
        (self.before)(&mut phone);
        (self.form)(&mut phone);
        let answered = self.answered(&phone);
        (phone, answered)
    }

    /// Commands that the gateway has answered for whoever asks.
    fn answered(&self, phone: &Phone) -> u64 {
        phone
            .counted(self.person.map_or("", |(card, _)| card), "perintah")
            .unwrap()
    }

    /// Boundaries of the command when nothing goes wrong.
    fn boundaries(&self) -> usize {
        let (mut phone, before) = self.ready();
        phone.arm(None);
        phone.tap(self.send).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        phone.pass(5_000);
        let boundaries = phone.boundaries();
        let done = self.answered(&phone) - before;
        assert_eq!(done, self.parts(), "{}:\n{}", self.name, phone.text());
        heal(&mut phone);
        let list = list(&mut phone);
        assert!(!list.contains(&say("janji-state-ditolak")), "{}:\n{list}", self.name);
        boundaries
    }

    /// Asks with trouble, looks at what is promised in a dead spot, and lets the world heal.
    fn ask(&self, cut: (usize, Cut)) -> Lived {
        let (mut phone, before) = self.ready();
        phone.arm(Some(cut));
        phone.tap(self.send).unwrap();
        phone.pass(5_000);
        let promised = self.is_promised(&mut phone);
        heal(&mut phone);
        phone.arrive();
        heal(&mut phone);
        Lived {
            promised,
            done: self.answered(&phone) - before,
            list: list(&mut phone),
        }
    }

    /// Whether a phone without a network, started again if it died, says that it has the command.
    fn is_promised(&self, phone: &mut Phone) -> bool {
        phone.network = Network::Down;
        phone.start();
        phone.connect(Network::Down);
        let list = list(phone);
        // Where it goes on, it has the name of a booking: of one that was not refused before.
        let refused = list.contains(&say("pendaftaran-pelayanan-ditolak-belum-ada-title"));
        let goes_on = self.parts() > 1 && !refused && list.contains(&say("janji-what-ambil-antrean-rs"));
        goes_on || list.contains(&say(&format!("janji-what-{}", self.name)))
    }
}

/// What came of it.
struct Lived {
    promised: bool,
    done: u64,
    list: String,
}

fn say(key: &str) -> String {
    Texts::new(Language::Id).say(key, &[])
}

/// The page of all promises, as text.
fn list(phone: &mut Phone) -> String {
    phone.open("janji");
    phone.text()
}

/// Restart if killed, network, and time enough for every rest; once more when the cut falls into the healing itself.
fn heal(phone: &mut Phone) {
    for _ in 0..2 {
        phone.start();
        phone.connect(Network::Up);
        phone.open("janji");
        phone.feed(Input::Resumed);
        phone.pass(30 * 60_000);
    }
}

/// Whether something on the list still waits, or is in doubt.
fn is_open(list: &str) -> bool {
    ["tersimpan", "dikirim", "belum-pasti"]
        .iter()
        .any(|state| list.contains(&say(&format!("janji-state-{state}"))))
}

#[test]
fn whatever_is_cut_wherever_a_command_that_was_promised_is_done_once_and_told_so() {
    // Each life stands alone, so as many are lived at once as there are cores.
    let next = AtomicUsize::new(0);
    let runs: usize = std::thread::scope(|scope| {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let work = || {
            std::iter::from_fn(|| COMMANDS.get(next.fetch_add(1, Ordering::Relaxed)))
                .map(cut_everywhere)
                .sum::<usize>()
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    });
    println!("{runs} lives");
    assert!(runs >= COMMANDS.len() * 5 * Cut::ALL.len(), "{runs} lives");
}

/// Cuts one command everywhere; how many lives that were.
fn cut_everywhere(command: &Command) -> usize {
    let mut runs = 0;
    let boundaries = command.boundaries();
    assert!(boundaries >= 3, "{}: {boundaries} boundaries", command.name);
    // Two more than the undisturbed command needs: the retries have boundaries of their own.
    for at in 0..boundaries + 2 {
        for cut in Cut::ALL {
            let Lived { promised, done, list } = command.ask((at, cut));
            let told = format!(
                "{} at {at}, {cut:?}: promised {promised}, done {done}\n{list}",
                command.name
            );
            assert!(done <= command.parts(), "{told}");
            assert!(done == command.parts() || !promised, "promised and lost: {told}");
            assert!(!is_open(&list), "still open: {told}");
            assert!(
                command.lapses || !list.contains(&say("janji-state-ditolak")),
                "refused: {told}"
            );
            runs += 1;
        }
    }
    println!("{}: {boundaries} boundaries", command.name);
    runs
}

/// A session ends by itself after twelve hours without a network: what was promised waits for its person, and is done then.
#[test]
fn what_was_promised_before_the_session_ended_is_done_once_after_the_next_sign_in() {
    for command in COMMANDS {
        let (mut phone, before) = command.ready();
        phone.connect(Network::Down);
        let offered = phone.tap(command.send).is_ok();
        assert_eq!(offered, !LIVE.contains(&command.name), "{}", command.name);
        if !offered {
            continue;
        }
        phone.pass(13 * 3_600_000);
        phone.connect(Network::Up);
        phone.pass(10 * 60_000);
        if let Some((card, password)) = command.person {
            assert_eq!(command.answered(&phone), before, "{} without a session", command.name);
            assert!(is_open(&list(&mut phone)), "{}:\n{}", command.name, phone.text());
            phone.sign_in(card, password).unwrap();
        }
        heal(&mut phone);
        assert_eq!(
            command.answered(&phone) - before,
            command.parts(),
            "{}:\n{}",
            command.name,
            phone.text()
        );
        assert!(!is_open(&list(&mut phone)), "{}:\n{}", command.name, phone.text());
    }
}

/// A command without a row here is tried by nobody.
#[test]
fn every_command_has_a_row() {
    let words = include_str!("../../../core/texts/id/janji.ftl");
    let mut missing: Vec<&str> = words
        .lines()
        .filter_map(|line| {
            line.strip_prefix("janji-what-")?
                .split_once(" = ")
                .map(|(name, _)| name)
        })
        // Not commands: the phone keeps its PIN by itself, and whatever else waits for a proof is asked once, now.
        .filter(|name| !name.starts_with("pin-") && !["masuk-kunci", "ganti-sandi", "izin-perangkat"].contains(name))
        .filter(|name| COMMANDS.iter().all(|command| command.name != *name))
        .collect();
    missing.sort_unstable();
    assert_eq!(missing, Vec::<&str>::new());
}
