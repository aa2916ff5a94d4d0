//! Whatever a gateway writes, every sentence still reads: read from the wire, drawn on every page, in both languages.

use crate::data::{Fetch, Problem, Resource, Route};
use crate::gateway;
use crate::gateway::envelope::Raw;
use crate::menus::pendaftaran_pelayanan as antrean;
use crate::page::Page;
use crate::page::sample::antrean::{ambil, batal};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{World, date};
use crate::screen::{Screen, plain};
use crate::text::Language;
use crate::{account, menus};

/// What is odd, and what of it must be read whole.
struct Odd {
    what: &'static str,
    nama: String,
    poli: &'static str,
    faskes: String,
    dokter: &'static str,
    catatan: String,
    jumlah: i64,
    zona: &'static str,
    whole: Vec<String>,
}

impl Default for Odd {
    fn default() -> Self {
        Self {
            what: "nothing",
            nama: "Sari Contoh".to_owned(),
            poli: "Umum",
            faskes: "Klinik Contoh Sehat".to_owned(),
            dokter: "dr. Rina Contoh",
            catatan: "Datang 30 menit lebih awal.".to_owned(),
            jumlah: 140_000,
            zona: "WIB",
            whole: Vec::new(),
        }
    }
}

/// The table.
fn all() -> Vec<Odd> {
    let long = format!("{} Contoh", vec!["Sri"; 30].join(" "));
    assert_eq!(long.chars().count(), 126);
    let long = format!("{long}a");
    let titled = "Prof. Dr. H. Sari Contoh, S.Kep., Ns., M.Kes.".to_owned();
    vec![
        Odd {
            what: "a name of one letter",
            nama: "S".to_owned(),
            ..Odd::default()
        },
        Odd {
            what: "a name of 127 letters",
            nama: long.clone(),
            whole: vec![long],
            ..Odd::default()
        },
        Odd {
            what: "a name with titles",
            nama: titled.clone(),
            whole: vec![titled],
            ..Odd::default()
        },
        Odd {
            what: "a poli in capitals",
            poli: "POLI PENYAKIT DALAM",
            whole: vec!["Penyakit Dalam".to_owned()],
            ..Odd::default()
        },
        Odd {
            what: "marks that turn what follows",
            nama: "\u{202E}Sari\u{202C} Contoh\u{200F}".to_owned(),
            faskes: "Klinik\u{2067} Contoh".to_owned(),
            catatan: "\u{202E}Datang\nJKN-9002 30 menit\u{2066}".to_owned(),
            ..Odd::default()
        },
        Odd {
            what: "names from right to left",
            nama: "محمد".to_owned(),
            faskes: "عيادة 12".to_owned(),
            catatan: "مرحبا 30".to_owned(),
            whole: vec!["محمد".to_owned()],
            ..Odd::default()
        },
        Odd {
            what: "an amount of billions",
            jumlah: 9_876_543_210,
            whole: vec!["9\u{0}876\u{0}543\u{0}210".to_owned()],
            ..Odd::default()
        },
        Odd {
            what: "a zone that is not ours",
            zona: "UTC+8",
            ..Odd::default()
        },
        Odd {
            what: "a doctor without a name",
            dokter: "",
            catatan: String::new(),
            ..Odd::default()
        },
    ]
}

/// A world that was told all of it; what cannot be read is known to have failed.
fn world(odd: &Odd, language: Language) -> World {
    let mut world = World::signed_in(language);
    let text = |text: &str| serde_json::to_string(text).unwrap();
    let (nama, poli, faskes) = (text(&odd.nama), text(odd.poli), text(&odd.faskes));
    let (dokter, catatan, zona) = (text(odd.dokter), text(&odd.catatan), text(odd.zona));
    let jumlah = odd.jumlah;
    let member = |number: u8, status: u8| {
        format!(
            r#"{{"noKartu":"000990000001{number}","nik":"9999995708850001","nama":{nama},"pisa":"1","sex":"P","tglLahir":"1985-08-17",
            "hakKelas":{{"kode":"3","keterangan":"KELAS III"}},"jenisPeserta":{{"kode":"PBPU","keterangan":"PEKERJA MANDIRI"}},
            "statusPeserta":{{"kode":"{status}","keterangan":"PENANGGUHAN PEMBAYARAN"}},
            "provUmum":{{"kdProvider":"9901U020","nmProvider":{faskes}}}}}"#
        )
    };
    let ticket = |status: &str| {
        format!(
            r#"{{"kodebooking":"CTH-{status}","nomorkartu":"0009900000011","nomorantrean":"A12","angkaantrean":12,"kodepoli":"001",
            "namapoli":{poli},"namadokter":{dokter},"jampraktek":"08:00-12:00","tanggalperiksa":"2026-11-24","namafaskes":{faskes},
            "zona":{zona},"sisaantrean":3,"antreanpanggil":"A8","waktutunggu":2400,"status":"{status}","keterangan":{catatan}}}"#
        )
    };
    let day = date(2026, 11, 24);
    let jadwal = Resource::Jadwal {
        faskes: "9901U020".to_owned(),
        tanggal: day,
    };
    for (resource, json) in [
        (
            Resource::Keluarga,
            format!(r#"{{"peserta":[{},{}],"contoh":true}}"#, member(1, 0), member(2, 1)),
        ),
        (
            Resource::Iuran,
            format!(
                r#"{{"segmen":"PBPU","kelas":"3","anggota":4,"tunggakan":[{{"bulan":"2026-10","jumlah":{jumlah}}}],
                "berjalan":{{"bulan":"2026-11","jumlah":{jumlah}}},"perorang":{jumlah},"va":[{{"bank":"BRI","nomor":"8888809900000011"}}]}}"#
            ),
        ),
        (
            Resource::Antrean,
            format!(r#"{{"tiket":[{},{}]}}"#, ticket("menunggu"), ticket("dipanggil")),
        ),
        (
            jadwal.clone(),
            format!(
                r#"{{"faskes":{{"kdProvider":"9901U020","nmProvider":{faskes}}},"zona":{zona},"tanggal":"{day}","libur":null,"jadwal":[
                {{"kodepoli":"001","namapoli":{poli},"kodedokter":1,"namadokter":{dokter},"jampraktek":"08:00-12:00","kapasitas":9,"sisakuota":9}}]}}"#
            ),
        ),
    ] {
        let raw = Raw::of_bytes(json.as_bytes()).unwrap();
        match (gateway::reading(&resource).read)(&raw) {
            Ok((told, skipped)) => {
                world.tell(resource.clone(), told);
                world.known.dated_mut(&resource).unwrap().skipped = skipped;
            }
            Err(_) => world.forget(&resource, Fetch::Failed(Problem::NotUnderstood)),
        }
    }
    world.janji = vec![
        janji(ambil(), ditolak("sebab_baru", &gateway_line(&odd.catatan))),
        janji(ambil(), ditolak("peserta_tidak_aktif", "-")),
        janji(batal(), ditolak("sudah_dilayani", "-")),
    ];
    world
}

/// A sentence of the gateway, as it reaches a promise.
fn gateway_line(text: &str) -> String {
    gateway::Line::new(text).into()
}

fn screens(world: &World) -> Vec<(&'static str, Screen)> {
    fn draw<P: Page>(world: &World, page: &P) -> Screen {
        world.draw(page, &Route::Beranda).0
    }
    let second = world.known.keluarga().value.map(|keluarga| keluarga.name_of(1));
    let member = menus::info_peserta::Model::of(second.unwrap_or_default());
    let mut form = antrean::ambil::Model::default();
    form.opened(&world.context());
    vec![
        ("beranda", draw(world, &menus::beranda::Model::default())),
        ("info_peserta", draw(world, &menus::info_peserta::Model::default())),
        ("anggota", draw(world, &member)),
        ("kartu", draw(world, &menus::kartu::Model::default())),
        ("info_iuran", draw(world, &menus::info_iuran::Model::default())),
        ("antrean", draw(world, &antrean::daftar::Model::default())),
        ("ambil", draw(world, &form)),
        (
            "tiket",
            draw(world, &antrean::tiket::Model::new("CTH-menunggu".to_owned())),
        ),
        (
            "dipanggil",
            draw(world, &antrean::tiket::Model::new("CTH-dipanggil".to_owned())),
        ),
        ("janji", draw(world, &account::janji::Model::default())),
    ]
}

/// What is wrong with a line; `None` when it reads.
fn fault(line: &str) -> Option<&'static str> {
    let isolates = line.chars().filter(|c| *c == '\u{2068}').count();
    let ends = line.chars().filter(|c| *c == '\u{2069}').count();
    let turns = |c: char| {
        matches!(
            c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}' | '\u{2067}'
        )
    };
    let odd = [
        (line.contains(turns), "a mark that turns what follows"),
        (isolates != ends, "an isolate that does not end"),
        (
            line.contains("{$") || line.contains("{ $"),
            "an argument that is missing",
        ),
        (line.trim_start().contains("  "), "two blanks"),
        (line.contains("“”") || line.contains("()"), "quotes around nothing"),
        (
            line.contains(" .") || line.contains(" ,") || line.contains(",."),
            "a gap before a stop",
        ),
        (line.contains("..") && !line.contains('…'), "two full stops"),
        (line.contains('\u{FFFD}'), "a letter that was cut"),
    ];
    odd.iter().find(|(is, _)| *is).map(|(_, what)| *what)
}

#[test]
fn every_sentence_reads_whatever_a_gateway_writes() {
    for language in [Language::Id, Language::En] {
        for odd in all() {
            let world = world(&odd, language);
            let mut drawn = String::new();
            for (page, screen) in screens(&world) {
                let text = plain::render(&screen);
                let said = screen.spoken.iter().map(|spoken| spoken.spoken.as_str());
                for line in text.lines().chain(said) {
                    assert_eq!(fault(line), None, "{} on {page}: {line}", odd.what);
                }
                assert!(text.lines().count() > 2, "{} on {page}: {text}", odd.what);
                drawn.push_str(&text);
            }
            for whole in &odd.whole {
                // Thousands are grouped as the language does.
                let group = if language == Language::Id { "." } else { "," };
                let whole = whole.replace('\u{0}', group);
                assert!(drawn.contains(&whole), "{}: {whole} is nowhere whole", odd.what);
            }
        }
    }
}

#[test]
fn a_zone_that_is_not_ours_costs_what_it_would_mislead_about_and_says_so() {
    let odd = Odd {
        zona: "UTC+8",
        ..Odd::default()
    };
    let world = world(&odd, Language::Id);
    let tickets = world.known.antrean();
    assert_eq!((tickets.value.map(Vec::len), tickets.skipped), (Some(0), 2));
    let text: String = screens(&world)
        .iter()
        .map(|(_, screen)| plain::render(screen))
        .collect();
    assert!(text.contains("2 baris tidak terbaca dan tidak ditampilkan."), "{text}");
    assert!(text.contains("Data belum bisa dibaca"), "{text}");
    assert!(!text.contains("UTC"), "{text}");
}

#[test]
fn what_does_not_read_is_noticed() {
    for line in [
        "Nomor \u{202E}A12",
        "Untuk \u{2068}محمد",
        "Sisa {$jumlah} nomor",
        "Pilih  poli",
        "Jawaban: “”",
        "Segera ke , Klinik",
        "Selesai..",
    ] {
        assert!(fault(line).is_some(), "{line}");
    }
    assert_eq!(fault("Untuk \u{2068}محمد\u{2069}: nomor A12."), None);
}
