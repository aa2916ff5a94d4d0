//! Registration as a person goes through it.

use super::daftar::{Langkah, Msg};
use super::examples::{asking, at, daftar, each_their_own, fresh, isi, promised, prove};
use super::{Bayi, Daftar, Hasil, refusal};
use crate::data::pendaftaran::Perintah as Asked;
use crate::data::route::Bagian;
use crate::data::{Jawaban, Panggilan, Perintah, Problem, Route};
use crate::page::harness::Harness;
use crate::page::sample::janji::ditolak;
use crate::page::sample::tolak::{Certain, reasons};
use crate::page::sample::{MOMENT_MS, World};
use crate::page::{Ask, Page};
use crate::rules::segmen::Segmen;
use crate::text::Language;

fn hand(page: Daftar) -> Harness<Daftar> {
    let world = World::with_pack(Language::Id);
    Harness { world, page }
}

#[test]
fn the_number_of_the_card_is_asked_once_and_kept_nowhere() {
    let mut hand = hand(asking(Language::Id));
    hand.edit("kk", "9999 9901 0110 0001");
    hand.edit("jawaban", " 5 ");
    let asks = hand.tap("cari");
    let [Ask::Call(Panggilan::Kk(tanya))] = asks.as_slice() else {
        panic!("{asks:?}");
    };
    assert_eq!((tanya.kk.as_str(), tanya.jawaban.as_str()), ("9999990101100001", "5"));
    assert_eq!(hand.force("cari"), [], "it is on its way");
    let kept = serde_json::to_string(&hand.page).unwrap();
    assert!(!kept.contains("99999901") && !kept.contains("9999 9901"), "{kept}");
}

#[test]
fn one_fktp_is_everybodys_until_somebody_chooses_another_and_again_when_that_is_taken_back() {
    let facilities = |hand: &Harness<Daftar>| -> Vec<String> {
        let asked = hand.page.perintah(&hand.world.context()).unwrap();
        asked.anggota.into_iter().map(|one| one.faskes).collect()
    };
    let mut page = each_their_own();
    page.sendiri = false;
    prove(&mut page);
    page.langkah = Langkah::Faskes;
    let mut hand = hand(page);
    assert_eq!(facilities(&hand), ["99000010"; 3], "the same for all is the default");
    hand.edit("sama", "false");
    assert_eq!(facilities(&hand), ["99000010", "9901U020", "99000010"]);
    hand.page.update(Msg::Buka(Some(1)), &hand.world.context());
    hand.tap("ikut");
    hand.tap("lanjut");
    assert_eq!(facilities(&hand), ["99000010"; 3]);
    assert_eq!(hand.page.dibuka, None);
}

#[test]
fn a_dental_clinic_is_chosen_for_everybody_or_for_nobody() {
    let mut page = each_their_own();
    prove(&mut page);
    page.langkah = Langkah::Faskes;
    let mut hand = hand(page);
    let clinics = |hand: &Harness<Daftar>| -> Vec<String> {
        let asked = hand.page.perintah(&hand.world.context()).unwrap();
        asked.anggota.into_iter().map(|one| one.gigi).collect()
    };
    assert_eq!(clinics(&hand), ["99000011"; 3]);
    hand.tap("tanpa-gigi");
    assert_eq!(clinics(&hand), [""; 3]);
}

#[test]
fn what_was_refused_comes_back_with_everybodys_own_fktp() {
    let mut asked = daftar();
    asked.anggota[2].faskes = "9901U020".to_owned();
    asked.anggota[0].gigi = "99000011".to_owned();
    let mut hand = hand(Daftar::keluarga());
    let promise = crate::data::Janji {
        perintah: Perintah::Pendaftaran(Asked::Keluarga(asked)),
        ..promised(ditolak("fktp_penuh", ""))
    };
    hand.world.janji = vec![promise];
    let context = hand.world.context();
    hand.page.opened(&context);
    let own: Vec<&str> = hand.page.orang.iter().map(|one| one.faskes.as_str()).collect();
    assert_eq!(own, ["", "", "9901U020"]);
    assert!(hand.page.sendiri && hand.page.gigi == "99000011");
}

#[test]
fn a_number_that_cannot_be_one_is_not_asked() {
    let mut hand = hand(asking(Language::Id));
    hand.edit("kk", "123");
    hand.edit("jawaban", "5");
    assert_eq!(hand.tap("cari"), []);
    assert!(hand.field("kk").unwrap().error.is_some());
}

#[test]
fn a_captcha_serves_once_whatever_came_of_it() {
    let mut hand = hand(asking(Language::Id));
    hand.edit("kk", "9999990101100001");
    hand.edit("jawaban", "5");
    hand.tap("cari");
    let context = hand.world.context();
    let asks = hand.page.answered(Err(Problem::CaptchaWrong), &context);
    assert!(matches!(asks.as_slice(), [Ask::Call(Panggilan::Captcha { .. })]));
    assert_eq!(
        hand.field("kk").unwrap().value,
        "9999990101100001",
        "what was typed stays"
    );
}

#[test]
fn nobody_goes_on_before_the_whole_family_is_filled_in() {
    let mut hand = hand(fresh(2));
    assert!(
        hand.blocked("lanjut").unwrap().contains("belum berisi"),
        "{:?}",
        hand.blocked("lanjut")
    );
    for (place, nik) in ["9999991204785101", "9999996309805102"].into_iter().enumerate() {
        hand.page.update(Msg::Buka(Some(place)), &hand.world.context());
        hand.edit("nik", nik);
        assert!(!hand.field("lahir").unwrap().value.is_empty(), "the NIK says it");
        assert_eq!(hand.tap("lanjut"), [], "the name is missing");
        assert!(hand.field("nama").unwrap().error.is_some());
        hand.edit("nama", "Contoh");
        hand.edit("hubungan", "anak");
        hand.tap("lanjut");
        assert_eq!(hand.page.dibuka, None);
        let missing = hand.blocked("lanjut");
        assert_eq!(missing.is_some(), place == 0, "{missing:?}");
    }
    hand.tap("lanjut");
    assert_eq!(hand.page.step(), Some(3));
}

#[test]
fn one_nik_twice_is_said_at_both_and_stops_the_family() {
    let mut page = at(Langkah::Anggota);
    page.orang[2].nik = "9999 9912 0478 5101".to_owned();
    let hand = hand(page);
    assert_eq!(
        hand.blocked("lanjut").as_deref(),
        Some("NIK ini sudah ditulis untuk anggota lain.")
    );
    assert_eq!(hand.text().matches("NIK ganda").count(), 2, "{}", hand.text());
}

#[test]
fn what_is_asked_says_everything_once_and_mends_what_was_refused() {
    let mut hand = hand(at(Langkah::Setuju));
    let asks = hand.tap("kirim");
    let [
        Ask::Do(Perintah::Pendaftaran(Asked::Keluarga(sent))),
        Ask::Replace(route),
    ] = asks.as_slice()
    else {
        panic!("{asks:?}");
    };
    assert_eq!(*route, Route::Pendaftaran(Bagian::Hasil));
    assert_eq!(
        (sent.anggota.len(), sent.nohp.as_str(), sent.tiket_kode.as_str()),
        (3, "081200000051", "CTH-KODE")
    );
    let mut refused = World::with_pack(Language::Id);
    refused
        .janji
        .push(promised(ditolak("data_dukcapil_berbeda", "Anggota Ke-2: Beda")));
    let mut page = Daftar::keluarga();
    page.opened(&refused.context());
    assert_eq!((page.step(), page.orang.len()), (Some(2), 3));
    let mut hand = Harness { world: refused, page };
    assert!(hand.text().contains("Anggota Ke-2: Beda"), "{}", hand.text());
    hand.page.langkah = Langkah::Setuju;
    hand.page.update(Msg::Setuju("true".to_owned()), &hand.world.context());
    assert_eq!(
        hand.tap("kirim"),
        [Ask::Call(Panggilan::Captcha { bahasa: "id" })],
        "its ticket is gone"
    );
    assert_eq!(hand.page.step(), Some(1));
    hand.page.bertanya = true;
    hand.page.answered(Ok(Jawaban::Kk(isi(3))), &hand.world.context());
    assert_eq!(hand.page.step(), Some(6), "a code belongs to its look-up");
    assert_eq!(hand.blocked("lanjut").as_deref(), Some("Masukkan kode dahulu."));
    prove(&mut hand.page);
    hand.tap("lanjut");
    assert_eq!(hand.page.step(), Some(7));
    let asks = hand.tap("kirim");
    assert!(
        matches!(asks.as_slice(), [Ask::Do(_), Ask::Forget(_), Ask::Replace(_)]),
        "{asks:?}"
    );
}

#[test]
fn members_more_are_asked_for_in_a_session() {
    let mut page = at(Langkah::Setuju);
    page.tambah = true;
    let mut hand = hand(page);
    let asks = hand.tap("kirim");
    let Some(Ask::Do(asked)) = asks.first() else {
        panic!("{asks:?}")
    };
    assert!(asked.about().session && matches!(asked, Perintah::Pendaftaran(Asked::Anggota(_))));
    let family = Perintah::Pendaftaran(Asked::Keluarga(daftar()));
    assert!(!family.about().session, "nobody needs an account to register a family");
}

#[test]
fn what_was_typed_stays_when_the_card_is_looked_up_again() {
    let mut page = at(Langkah::Setuju);
    let mut again = isi(3);
    again.orang.remove(2);
    again.orang.push(isi(4).orang.remove(3));
    page.terima(again, MOMENT_MS);
    let names: Vec<&str> = page.orang.iter().map(|isian| isian.nama.as_str()).collect();
    assert_eq!(names, ["Darto Contoh", "Warni Contoh", ""]);
}

#[test]
fn an_iuran_that_changed_since_the_class_was_chosen_is_seen_before_it_is_agreed_to() {
    let mut page = at(Langkah::Setuju);
    page.dilihat = 76_500;
    let mut hand = hand(page);
    assert!(hand.blocked("kirim").is_some());
    hand.tap("iuran-baru");
    assert_eq!(hand.blocked("kirim"), None);
}

#[test]
fn a_draft_of_an_older_form_is_taken_up_as_far_as_it_goes() {
    let older =
        r#"{"langkah":"kelas","orang":[{"kode":"contoh-0","nama":"Darto Contoh","umur":7}],"alamat":"Jalan Contoh"}"#;
    let page: Daftar = serde_json::from_str(older).unwrap();
    assert_eq!((page.step(), page.orang.len()), (Some(4), 1));
    let hand = hand(page);
    assert!(hand.text().contains("Isian Anda masih ada"), "{}", hand.text());
    assert!(
        serde_json::from_str::<Daftar>(r#"{"langkah":"wajah"}"#).is_err(),
        "set aside by the application"
    );
}

#[test]
fn each_step_leads_back_and_the_first_out() {
    let mut page = at(Langkah::Setuju);
    page.dibuka = Some(1);
    assert!(page.back(), "the open person closes");
    for _ in 0..6 {
        assert!(page.back());
    }
    assert!(!page.back() && !page.is_empty());
}

#[test]
fn a_baby_of_a_mother_whom_the_state_pays_for_is_not_asked_for() {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|k| k.peserta.iter_mut().for_each(|p| p.segmen = Segmen::PbiJk));
    let hand = Harness {
        world,
        page: Bayi::of("contoh-1", "2026-11-20"),
    };
    assert!(hand.action("kirim").is_none());
    assert!(hand.text().contains("Tidak perlu didaftarkan"), "{}", hand.text());
}

#[test]
fn a_baby_is_asked_for_with_its_mothers_clinic() {
    let world = World::signed_in(Language::Id);
    let mut hand = Harness {
        world,
        page: Bayi::of("contoh-1", "2026-10-28"),
    };
    assert!(hand.text().contains("Tinggal 1 hari"), "{}", hand.text());
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Pendaftaran(Asked::Bayi(bayi))), Ask::Replace(_)] = asks.as_slice() else {
        panic!("{asks:?}");
    };
    assert_eq!((bayi.faskes.as_str(), bayi.anak_ke), ("9901U020", 3));
}

/// Each refusal says why, what is certain, and what to do; and its words exist for each reason that the gateway gives.
#[test]
fn every_refusal_is_worded_and_calls_safe_only_what_is() {
    for language in [Language::Id, Language::En] {
        let mut world = World::signed_in(language);
        for asked in Asked::one_of_each() {
            let asked = Perintah::Pendaftaran(asked);
            for (alasan, certain) in reasons(&asked) {
                let promise = crate::page::sample::janji::janji(asked.clone(), ditolak(&alasan, ""));
                world.janji = vec![promise];
                let context = world.context();
                let said = refusal(&context, &world.janji[0]).unwrap();
                let unknown = context.tell(
                    "penambahan-peserta-refused-why",
                    &[("alasan", crate::text::Argument::Text("x"))],
                );
                assert_eq!(said.why == unknown, alasan == "sebab_lain", "{alasan}");
                let had = said.safe == context.say("penambahan-peserta-refused-safe-had");
                assert_eq!(had, certain == Certain::Had, "{alasan}");
                let (screen, _) = world.draw(&Hasil::default(), &Route::Pendaftaran(Bagian::Hasil));
                assert!(crate::screen::plain::render(&screen).contains(&said.why), "{alasan}");
            }
        }
    }
}

#[test]
fn a_code_is_sent_for_a_card_that_was_just_looked_up() {
    let mut page = at(Langkah::Kontak);
    page.sampai_ms = MOMENT_MS;
    let mut hand = hand(page);
    assert_eq!(hand.tap("lanjut"), [Ask::Call(Panggilan::Captcha { bahasa: "id" })]);
    assert_eq!(hand.page.step(), Some(1), "its ticket is old");
}

#[test]
fn a_code_for_another_number_is_no_code_for_this_one() {
    let mut page = at(Langkah::Setuju);
    page.langkah = Langkah::Kode;
    let before = hand(page.clone()).blocked("lanjut");
    page.nohp = "081200000052".to_owned();
    assert_eq!((before, hand(page).blocked("lanjut").is_some()), (None, true));
}
