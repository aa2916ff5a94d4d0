//! What the pages of complaints promise.

use super::berkas::Gerak;
use super::examples::{complaint, completion, filled, reopening, three, told, world};
use super::{Baru, Lanjut, Model, Tiket, now, refusal};
use crate::data::pengaduan::{Asal, Jenis, Perintah as Asked, Rujukan};
use crate::data::{Janji, Keadaan, Perintah, Problem, Route};
use crate::page::harness::Harness;
use crate::page::sample::janji::ditolak;
use crate::page::sample::pengaduan::{TIKET, berkas, pengaduan, sampai};
use crate::page::sample::tolak::{Certain, reasons};
use crate::page::sample::{World, kunjungan};
use crate::page::{Ask, Handed, Page};
use crate::rules::pengaduan::{KATEGORI, KeadaanPengaduan as K};
use crate::screen::{Block, NotBrought};
use crate::text::Language;

fn form(dari: Option<Rujukan>) -> Harness<Baru> {
    let mut hand = Harness::of(Baru::new(dari));
    hand.world = world(Language::Id);
    hand
}

/// The form at its second step.
fn at_files() -> Harness<Baru> {
    let mut hand = form(None);
    for msg in filled() {
        hand.page.update(msg, &hand.world.context());
    }
    assert_eq!(hand.tap("lanjut"), []);
    assert_eq!(hand.page.step(), Some(2));
    hand
}

fn hand_over(hand: &mut Harness<Baru>, handed: Handed) -> Vec<Ask> {
    hand.page.brought("lampiran", handed, &hand.world.context())
}

#[test]
fn a_complaint_is_read_once_more_and_then_promised_with_everything_that_was_shown() {
    let mut hand = at_files();
    assert_eq!(hand_over(&mut hand, Handed::File(berkas(1, "resep.jpg", 9))), []);
    hand.tap("lanjut");
    let text = hand.text();
    for shown in [
        "resep.jpg",
        "Obat darah tinggi",
        "081200000011",
        "20 November 2026",
        "Klinik",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Pengaduan(Asked::Ajukan(ajukan))), Ask::Replace(_)] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!((ajukan.jenis, ajukan.kategori.as_str()), (Jenis::Pengaduan, "obat"));
    assert_eq!((ajukan.lampiran.len(), ajukan.rujukanlain.clone()), (1, None));
}

#[test]
fn nineteen_letters_a_missing_place_and_tomorrow_are_told_before_anything_is_sent() {
    for (field, value, told) in [
        ("teks", "Obat tidak tersedia", "20 huruf"),
        ("tanggal", "2026-11-25", "setelah hari ini"),
        ("kontak", "rumah", "nomor HP"),
        ("tanggal", "", "tanggal kejadian"),
    ] {
        let mut hand = form(None);
        for msg in filled() {
            hand.page.update(msg, &hand.world.context());
        }
        assert_eq!(hand.blocked("lanjut"), None);
        hand.edit(field, value);
        let why = hand.blocked("lanjut").unwrap();
        assert!(why.contains(told), "{field}: {why}");
        hand.force("lanjut");
        assert_eq!(hand.page.step(), Some(1), "{field}");
    }
    let mut hand = form(None);
    for msg in filled() {
        hand.page.update(msg, &hand.world.context());
    }
    assert_eq!(hand.tap("tanpa-faskes"), []);
    assert!(hand.blocked("lanjut").unwrap().contains("faskes"));
    hand.edit("jenis", "informasi");
    assert_eq!(hand.blocked("lanjut"), None, "a question needs no place");
}

#[test]
fn every_category_can_be_chosen() {
    for row in KATEGORI {
        let mut hand = form(None);
        for msg in filled() {
            hand.page.update(msg, &hand.world.context());
        }
        hand.edit("kategori", row.kode);
        assert_eq!(hand.blocked("lanjut"), None, "{}", row.kode);
    }
}

#[test]
fn a_file_of_another_kind_or_of_fifty_megabytes_is_told_and_not_kept() {
    for (problem, told) in [
        (Problem::FileKind, "Jenis berkas ini tidak bisa dipakai"),
        (Problem::FileTooLarge { mib: 5 }, "Berkas paling besar 5 MB"),
    ] {
        let mut hand = at_files();
        assert_eq!(hand_over(&mut hand, Handed::Refused(problem)), []);
        let text = hand.text();
        assert!(
            text.contains(told) && text.contains("tidak disimpan dan tidak dikirim"),
            "{text}"
        );
        assert!(hand.page.berkas.lampiran.is_empty());
    }
    let mut hand = at_files();
    hand_over(&mut hand, Handed::Nothing(NotBrought::Denied));
    assert!(hand.text().contains("Berkas tidak bisa dibuka"));
    hand_over(&mut hand, Handed::Nothing(NotBrought::Cancelled));
}

#[test]
fn more_than_three_files_are_not_taken_and_one_that_is_taken_away_is_forgotten() {
    let mut hand = at_files();
    for file in three() {
        assert_eq!(hand_over(&mut hand, Handed::File(file)), []);
    }
    assert!(hand.action("ambil").is_none());
    let fourth = berkas(9, "lebih.jpg", 9);
    assert_eq!(
        hand_over(&mut hand, Handed::File(fourth.clone())),
        [Ask::DropFile(fourth)]
    );
    let asks = hand.tap("buang");
    assert_eq!(asks, [Ask::DropFile(three().remove(0))]);
    assert!(hand.action("ambil").is_some());
    assert_eq!(hand.page.berkas.go(Gerak::Buang("tidak-ada".to_owned())), []);
}

#[test]
fn words_of_an_emergency_lead_to_the_emergency_room_on_every_step_and_are_asked_about() {
    let mut hand = form(None);
    for msg in filled() {
        hand.page.update(msg, &hand.world.context());
    }
    hand.edit("teks", "Ayah saya sesak napas dan di IGD diminta menunggu.");
    let advised = |hand: &Harness<Baru>| hand.action("telepon-darurat").is_some() && hand.text().contains("IGD");
    assert!(advised(&hand));
    hand.tap("lanjut");
    hand.tap("lanjut");
    assert!(advised(&hand));
    assert!(hand.action("kirim").unwrap().confirm.is_some());
}

#[test]
fn a_form_that_comes_from_something_says_so_and_is_no_draft_until_it_is_touched() {
    let visit = kunjungan::kunjungan(1, 11, 3);
    for (jenis, id) in [
        (Asal::Pembayaran, "iuran-2026-10"),
        (Asal::Kunjungan, visit.id.as_str()),
        (Asal::Tiket, "CTH-24K7"),
        (Asal::Akses, "AKS-20"),
    ] {
        let id = id.to_owned();
        let dari = Rujukan { jenis, id };
        let mut hand = form(Some(dari.clone()));
        hand.page.opened(&hand.world.context());
        assert!(hand.page.is_empty(), "{jenis:?}");
        assert!(hand.text().contains("Sudah kami isi sebagian"));
        if jenis == Asal::Kunjungan {
            assert_eq!(hand.field("tanggal").unwrap().value, "2026-11-03");
            assert!(hand.text().contains("Klinik Contoh Sehat"), "{}", hand.text());
        } else {
            assert!(!hand.field("kategori").unwrap().value.is_empty());
        }
        if jenis == Asal::Akses {
            // Twenty hours before 24 November, 10.05 WIB.
            assert_eq!(hand.field("tanggal").unwrap().value, "2026-11-23");
            let text = hand.field("teks").unwrap().value;
            for said in ["RS Contoh Jayapura", "23 November 2026 pukul 14.05 WIB"] {
                assert!(text.contains(said), "{text}");
            }
        }
        for msg in filled() {
            hand.page.update(msg, &hand.world.context());
        }
        hand.page.opened(&hand.world.context());
        assert!(!hand.page.is_empty());
        hand.tap("lanjut");
        hand.tap("lanjut");
        let asks = hand.tap("kirim");
        let [Ask::Do(Perintah::Pengaduan(Asked::Ajukan(ajukan))), _] = &asks[..] else {
            panic!("{asks:?}");
        };
        assert_eq!(ajukan.rujukanlain, Some(dari));
    }
}

#[test]
fn a_refused_complaint_goes_back_into_its_form_with_its_files() {
    for (alasan, _) in reasons(&complaint(None).perintah) {
        let mut hand = form(None);
        hand.world.janji.push(complaint(ditolak(&alasan, "")));
        let id = hand.world.janji[0].id.clone();
        assert_eq!(hand.tap("pakai"), [Ask::Forget(id)]);
        hand.world.janji.clear();
        assert_eq!(hand.page.berkas.lampiran, three());
        assert!(hand.field("teks").unwrap().value.contains("Obat darah tinggi"));
        assert!(!hand.page.is_empty());
    }
}

#[test]
fn every_refusal_says_what_is_certain_and_leads_on() {
    for language in [Language::Id, Language::En] {
        for janji in [complaint(None), completion(None), reopening(None)] {
            for (alasan, certain) in reasons(&janji.perintah) {
                let world = world(language);
                let refused = Janji {
                    keadaan: ditolak(&alasan, ""),
                    ..janji.clone()
                };
                let told = refusal(&world.context(), &refused).unwrap();
                let known = !told.why.contains("tidak disebutkan") && !told.why.contains("No reason");
                assert_eq!(known, alasan != "sebab_lain", "{alasan}");
                assert!(told.next.contains("IGD"), "{alasan}");
                assert!(told.way.is_some());
                let kept = told.safe.contains("HP ini") || told.safe.contains("this phone");
                assert_eq!(kept, certain == Certain::Nothing, "{alasan}: {}", told.safe);
            }
        }
    }
}

#[test]
fn a_promise_says_how_much_of_its_files_is_up() {
    let mut hand = Harness::of(Model::default());
    hand.world.janji.push(Janji {
        naik: Some(40),
        ..complaint(Some(Keadaan::Tersimpan))
    });
    let screen = hand.screen();
    let told = screen.blocks.iter().find_map(|block| match block {
        Block::Progress { label, percent } => Some((label.clone(), *percent)),
        _ => None,
    });
    assert_eq!(told, Some(("Lampiran sudah terkirim".to_owned(), Some(40))));
    assert!(hand.action("tarik").is_some(), "it can be taken back meanwhile");
}

#[test]
fn an_officer_who_asks_is_answered_on_the_ticket_and_named_at_home() {
    let mut hand = Harness::of(Tiket::new(TIKET.to_owned()));
    hand.world = told(Language::Id, pengaduan(TIKET, sampai(K::PerluData)));
    assert!(hand.text().contains("“Mohon foto resepnya.”"), "{}", hand.text());
    let tiket = TIKET.to_owned();
    assert_eq!(hand.tap("complete"), [Ask::Open(Route::LengkapiPengaduan { tiket })]);
    hand.world.janji.push(completion(Some(Keadaan::Dikirim)));
    assert!(hand.action("complete").is_none(), "it is on its way");
    let rows = vec![
        pengaduan(TIKET, sampai(K::PerluData)),
        pengaduan("CTH-2", sampai(K::Diproses)),
    ];
    hand.world.tell_pengaduan(None, rows, None);
    let lines = now(&hand.world.context());
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].route.path(), format!("pengaduan_layanan_jkn/{TIKET}"));
}

#[test]
fn what_is_added_is_promised_only_where_it_fits() {
    let text = "Sampai pagi ini obatnya masih belum ada.";
    for (page, fits) in [
        (Lanjut::lengkapi(TIKET.to_owned()), K::PerluData),
        (Lanjut::buka(TIKET.to_owned()), K::Selesai),
    ] {
        for state in [K::Terkirim, K::Diproses, K::PerluData, K::Selesai, K::DibukaLagi] {
            let mut hand = Harness::of(page.clone());
            hand.world = told(Language::Id, pengaduan(TIKET, sampai(state)));
            assert_eq!(hand.action("kirim").is_some(), state == fits, "{state:?}");
            if state == fits {
                hand.edit("teks", "singkat");
                assert!(hand.blocked("kirim").is_some());
                assert_eq!(hand.force("kirim"), []);
                hand.edit("teks", text);
                let asks = hand.tap("kirim");
                let [Ask::Do(Perintah::Pengaduan(asked)), Ask::Replace(_)] = &asks[..] else {
                    panic!("{asks:?}");
                };
                assert_eq!((asked.tiket(), asked.teks()), (Some(TIKET), text));
            }
        }
    }
}

#[test]
fn no_page_names_a_number_of_days_in_which_something_will_happen() {
    for state in [K::Terkirim, K::Diproses, K::PerluData, K::DibukaLagi] {
        let mut hand = Harness::of(Tiket::new(TIKET.to_owned()));
        hand.world = told(Language::Id, pengaduan(TIKET, sampai(state)));
        let text = hand.text();
        assert!(
            !text.contains("hari kerja") && !text.contains("paling lambat"),
            "{text}"
        );
    }
}

#[test]
fn answers_stand_before_the_form_and_other_ways_are_there_for_whoever_is_not_signed_in() {
    let mut hand = Harness::of(Model::default());
    hand.world = World::empty(Language::Id);
    let text = hand.text();
    assert!(
        text.find("Mungkin sudah ada jawabannya") < text.find("Yang sudah Anda kirim"),
        "{text}"
    );
    for way in ["telepon-165", "lapor", "tulis"] {
        assert!(hand.action(way).is_some(), "{way}");
    }
    assert_eq!(
        hand.actions()
            .iter()
            .filter(|action| action.id.starts_with("jawaban"))
            .count(),
        5
    );
}
