use super::examples::{all_of, promised, ubah_alamat, ubah_email, ubah_fktp, ubah_hp, ubah_kelas, world};
use super::*;
use crate::data::perubahan::{Batal, Keadaan as Stand, Perintah as Asked};
use crate::data::{Keadaan, Perintah};
use crate::page::harness::Harness;
use crate::page::kode;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::perubahan::{dua_versi, pindah};
use crate::page::sample::tolak::{Certain, reasons};
use crate::page::sample::{World, date};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::perubahan::kontak::JenisKontak;
use crate::rules::segmen::Segmen;
use crate::screen::Block;
use crate::text::Language;

fn hand<P: Page>(page: P) -> Harness<P> {
    let mut hand = Harness::of(page);
    hand.world = world(Language::Id);
    hand
}

/// Titles and badges of every change in the list.
fn answers(hand: &Harness<Model>) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for block in hand.screen().blocks {
        if let Block::Items { items, .. } = block {
            all.extend(items.into_iter().filter_map(|item| Some((item.title, item.badge?))));
        }
    }
    all
}

#[test]
fn each_of_the_thirteen_has_an_answer_before_any_form_in_every_segment() {
    let segments = Segmen::DIKENAL.into_iter().chain([Segmen::Lain("PPU_KAPAL".into())]);
    for segmen in segments {
        let mut hand = hand(Model::default());
        all_of(&mut hand.world, &segmen);
        let said = answers(&hand);
        assert_eq!(said.len(), 13, "{segmen:?}: {said:?}");
        let badge = |what: &str| {
            said.iter()
                .find(|(title, _)| title == what)
                .map(|(_, badge)| badge.clone())
        };
        let fktp = badge("FKTP").unwrap();
        let here = !matches!(
            segmen,
            Segmen::PbiJk | Segmen::PbpuPemda | Segmen::PpuTni | Segmen::PpuPolri | Segmen::Lain(_)
        );
        assert_eq!(fktp == "Bisa di sini", here, "{segmen:?} {fktp}");
        let kelas = badge("Kelas rawat").unwrap();
        assert_eq!(kelas == "Bisa di sini", segmen.mandiri(), "{segmen:?} {kelas}");
    }
}

#[test]
fn a_facility_is_chosen_read_once_more_and_promised_for_the_member() {
    let mut hand = hand(Fktp::new("contoh-2".into()));
    hand.edit("wilayah", "32.76");
    hand.tap("pilih");
    assert_eq!(hand.page.step(), Some(2));
    assert!(hand.text().contains("1 Desember 2026"), "{}", hand.text());
    assert!(hand.page.back() && hand.page.step() == Some(1), "back inside the form");
    hand.tap("pilih");
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Perubahan(Asked::Fktp(ubah))), Ask::Replace(_)] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!((ubah.idanggota.as_str(), ubah.satukeluarga), ("contoh-2", false));
}

#[test]
fn what_will_not_do_cannot_be_chosen_and_says_why() {
    let mut hand = hand(Fktp::new("contoh-1".into()));
    hand.world
        .bring(&crate::page::sample::faskes::direktori(|faskes| faskes.penuh = true));
    hand.edit("wilayah", "32.76");
    assert!(hand.blocked("pilih").is_some() && hand.text().contains("Penuh"));
}

#[test]
fn before_three_months_there_is_no_form_but_a_day_a_quicker_way_and_three_visits() {
    let mut hand = hand(Fktp::new("contoh-1".into()));
    hand.world.change_keluarga(|keluarga| {
        keluarga
            .peserta
            .iter_mut()
            .for_each(|p| p.faskes_sejak = Some(date(2026, 10, 1)));
    });
    let text = hand.text();
    assert!(text.contains("1 Januari 2027") && text.contains("dari 3"), "{text}");
    assert!(hand.field("wilayah").is_none() && hand.action("kirim").is_none());
    assert_eq!(
        hand.tap("lebih-cepat"),
        [Ask::Open(Route::LewatPerubahan {
            jenis: "fktp_pindah_domisili".into()
        })]
    );
}

#[test]
fn a_class_shows_what_the_family_pays_before_and_after() {
    let mut hand = hand(Kelas::default());
    assert!(hand.blocked("kirim").is_some());
    hand.edit("kelas", "2");
    let text = hand.text();
    for amount in ["Rp140.000", "Rp400.000", "Rp600.000", "1 Desember 2026"] {
        assert!(text.contains(amount), "{amount}: {text}");
    }
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Perubahan(Asked::Kelas(ubah))), _] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert!(ubah.satukeluarga && ubah.kelas == "2");
    hand.world
        .change_iuran(|bill| bill.tunggakan = bill.berjalan.iter().cloned().collect());
    assert!(hand.field("kelas").is_none() && hand.text().contains("tunggakan"));
}

#[test]
fn an_address_goes_down_to_the_village_from_a_list_or_by_hand() {
    let mut hand = hand(Alamat::new("contoh-1".into()));
    hand.edit("alamat", "Jalan Contoh 7");
    hand.edit("wilayah", "32");
    hand.edit("wilayah", "32.76");
    hand.edit("wilayah", "32.76.06");
    hand.edit("kodepos", "16421");
    assert!(hand.text().contains("belum ada di HP ini") && hand.blocked("kirim").is_some());
    hand.edit("tulis", "Beji Contoh");
    let sent = |hand: &mut Harness<Alamat>| match hand.tap("kirim").first() {
        Some(Ask::Do(Perintah::Perubahan(Asked::Alamat(ubah)))) => ubah.clone(),
        other => panic!("{other:?}"),
    };
    let written = sent(&mut hand);
    assert_eq!(
        (written.kelurahan.as_str(), written.kodekel.as_str()),
        ("Beji Contoh", "")
    );
    hand.world.tell_wilayah("32.76.06");
    hand.edit("kelurahan", "32.76.06.9001");
    let chosen = sent(&mut hand);
    assert_eq!(
        (chosen.kelurahan.as_str(), chosen.kodekel.as_str()),
        ("", "32.76.06.9001")
    );
    assert_eq!(
        (
            chosen.kodeprop.as_str(),
            chosen.kodekab.as_str(),
            chosen.kodekec.as_str()
        ),
        ("32", "32.76", "32.76.06")
    );
}

#[test]
fn what_waits_stands_beside_what_holds_and_can_be_taken_back_once() {
    let mut hand = hand(Model::default());
    hand.world.tell_perubahan(vec![pindah()]);
    let text = hand.text();
    assert!(
        text.contains("Klinik Contoh Sehat") && text.contains("Puskesmas Contoh Melati"),
        "{text}"
    );
    let asks = hand.tap("batal-ubah");
    assert_eq!(
        asks,
        [Ask::Do(Perintah::Perubahan(Asked::Batal(Batal {
            id: "ubah-1".into()
        })))]
    );
    let batal = Asked::Batal(Batal { id: "ubah-1".into() });
    hand.world
        .janji
        .push(janji(Perintah::Perubahan(batal), Some(Keadaan::Tersimpan)));
    assert!(hand.action("batal-ubah").is_none());
}

#[test]
fn both_versions_are_shown_when_an_office_changed_the_same() {
    let mut hand = hand(Model::default());
    hand.world.tell_perubahan(dua_versi());
    let text = hand.text();
    assert!(
        text.contains("dua versi") && text.contains("Puskesmas Contoh Melati") && text.contains("Klinik Contoh Baru"),
        "{text}"
    );
    // A promise that is still on this phone as well.
    let mut theirs = dua_versi();
    theirs.truncate(1);
    theirs[0].diminta = date(2026, 11, 24);
    hand.world.tell_perubahan(theirs.clone());
    assert!(!hand.text().contains("dua versi"));
    hand.world.janji.push(promised(Some(Keadaan::Tersimpan)));
    assert!(hand.text().contains("dua versi"), "{}", hand.text());
    // What was recorded before it was asked for here is no second version.
    theirs[0].diminta = date(2026, 11, 20);
    hand.world.tell_perubahan(theirs);
    assert!(!hand.text().contains("dua versi"));
}

#[test]
fn who_helps_is_named_with_papers_and_a_text_without_numbers() {
    for (jenis, segmen, words) in [
        ("nik", Segmen::Pbpu, vec!["PANDAWA", "Foto diri", "Kartu Keluarga"]),
        ("fktp", Segmen::PpuTni, vec!["PANDAWA"]),
        ("npwp", Segmen::Pbpu, vec!["Care Center 165", "24 jam"]),
        ("golongan_gaji", Segmen::PpuPn, vec!["SK terakhir"]),
        (
            "fktp_pindah_domisili",
            Segmen::Pbpu,
            vec!["Surat keterangan pindah domisili"],
        ),
        ("nama", Segmen::PpuBu, vec!["kepegawaian"]),
        (
            "npwp",
            Segmen::Lain("PPU_KAPAL".into()),
            vec!["Care Center 165", "belum dikenal"],
        ),
        ("kelahiran", Segmen::Lain("PPU_KAPAL".into()), vec!["Care Center 165"]),
    ] {
        let mut hand = hand(Lewat::new(jenis.into()));
        all_of(&mut hand.world, &segmen);
        let text = hand.text();
        for word in words {
            assert!(text.contains(word), "{jenis} {segmen:?} {word}: {text}");
        }
        assert!(
            !text.contains("00099") && !text.contains("99999957"),
            "no number is shared"
        );
    }
}

#[test]
fn every_refusal_has_words_of_its_own_and_says_what_counts() {
    let batal = Asked::Batal(Batal { id: "ubah-1".into() });
    for asked in [ubah_fktp(), ubah_kelas(), ubah_alamat(), ubah_hp(), ubah_email(), batal] {
        let mut seen = std::collections::BTreeSet::new();
        let perintah = Perintah::Perubahan(asked);
        for (alasan, certain) in reasons(&perintah) {
            let mut hand = hand(Model::default());
            hand.world.janji.push(janji(perintah.clone(), ditolak(&alasan, "")));
            let refusal = refusal(&hand.world.context(), &hand.world.janji[0]).unwrap();
            let safe = refusal.safe.as_str();
            let fits = match certain {
                Certain::Nothing => safe == "Tidak ada yang berubah.",
                Certain::Had => safe.contains("tetap"),
                Certain::Kept => safe.contains("tetap tercatat"),
                Certain::Gone => safe.contains("tidak akan berlaku"),
                Certain::Unsure => safe.contains("memastikannya"),
            };
            assert!(fits, "{alasan}: {safe}");
            assert!(hand.text().contains(&refusal.why), "{alasan}");
            assert!(seen.insert(refusal.why.clone()), "{alasan} has no words of its own");
        }
    }
}

#[test]
fn a_form_in_whose_way_a_promise_stands_offers_nothing_twice() {
    let mut hand = hand(Fktp::new("contoh-1".into()));
    hand.world.janji.push(promised(Some(Keadaan::Dikirim)));
    assert!(hand.field("wilayah").is_none() && hand.text().contains("Sedang dikirim"));
}

#[test]
fn an_answer_that_hangs_on_what_is_not_known_is_none() {
    let world = world(Language::Id);
    let empty = World::empty(Language::Id);
    let keluarga = crate::page::sample::peserta::keluarga();
    let peserta = &keluarga.peserta[0];
    let ask = |world: &World| jawab(&world.known, world.now.today(), peserta, Perubahan::Kelas);
    assert!(matches!(ask(&world), Some(Kelayakan::Boleh { .. })));
    assert_eq!(ask(&empty), None);
    let mut waits = world;
    waits.tell_perubahan(vec![crate::page::sample::perubahan::perubahan(
        1,
        Perubahan::Kelas,
        "3",
        "2",
    )]);
    assert!(matches!(ask(&waits), Some(Kelayakan::Tidak { alasan, .. }) if alasan == "SUDAH_ADA_PERMINTAAN"));
    assert_eq!(waits.known.perubahan().value.unwrap().baris[0].keadaan, Stand::Menunggu);
}

#[test]
fn a_contact_is_promised_with_the_ticket_of_the_code_that_went_to_it_and_to_no_other() {
    use crate::data::kode::{Cara, Dikirim, TiketKode};
    use crate::data::{Jawaban, Panggilan};
    let mut hand = hand(Kontak::new(JenisKontak::NomorHp, "contoh-2".into()));
    hand.edit("kontak", "0800 0000 0031");
    assert!(hand.blocked("kirim").is_some(), "no code yet");
    let asks = hand
        .page
        .update(kontak::Msg::Kode(kode::Msg::Kirim(Cara::Sms)), &hand.world.context());
    let [Ask::Call(Panggilan::KirimKode(sent))] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!((sent.kepada.as_str(), sent.untuk), ("080000000031", "ubah_nohp"));
    let told = Dikirim {
        tiket: "t".into(),
        kirim_lagi_ms: 60_000,
        berlaku_ms: 300_000,
        sisa: 2,
    };
    hand.page
        .answered(Ok(Jawaban::KodeDikirim(told)), &hand.world.context());
    hand.page.update(
        kontak::Msg::Kode(kode::Msg::Ketik("123456".into())),
        &hand.world.context(),
    );
    hand.page
        .update(kontak::Msg::Kode(kode::Msg::Periksa), &hand.world.context());
    hand.page
        .answered(Ok(Jawaban::KodeBenar(TiketKode("benar".into()))), &hand.world.context());
    hand.edit("kontak", "0800 0000 0032");
    assert!(hand.blocked("kirim").is_some(), "the code went to another number");
    hand.edit("kontak", "0800 0000 0031");
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Perubahan(Asked::NomorHp(ubah))), _] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!(
        (ubah.idanggota.as_str(), ubah.tiketotp.0.as_str()),
        ("contoh-2", "benar")
    );
}
