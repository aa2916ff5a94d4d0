use std::collections::BTreeSet;

use jkn_core::gateway::iuran::{BulanTagihan, Iuran};
use jkn_core::gateway::peserta::Keluarga;

use super::*;

/// Holder's status code and first letters of its words.
fn status(gateway: &Gateway, family: u32) -> (String, String) {
    let keluarga: Keluarga = gateway.read("/v1/keluarga", &gateway.family(family));
    let status = keluarga.peserta.as_slice()[0].status_peserta.clone();
    (status.kode.into(), status.keterangan.into())
}

fn active(gateway: &Gateway, family: u32) -> bool {
    status(gateway, family).0 == "0"
}

fn iuran(gateway: &Gateway, family: u32) -> Iuran {
    gateway.read("/v1/iuran", &gateway.family(family))
}

/// 10.05 WIB on a day so many days after 24 November 2026.
fn after(days: i64) -> i64 {
    TUESDAY_MS + days * DAY
}

#[test]
fn the_app_can_read_every_family_and_every_bill() {
    let gateway = Gateway::new();
    for family in 1..=21 {
        let token = gateway.family(family);
        let Told::Keluarga(keluarga) = gateway.told(&Resource::Keluarga, &token) else {
            panic!("family {family}")
        };
        assert!(keluarga.contoh);
        assert_eq!(keluarga.peserta[0].nomor_kartu.nomor(), card(family, 1));
        assert!(matches!(gateway.told(&Resource::Iuran, &token), Told::Iuran(_)));
    }
}

#[test]
fn the_signed_in_participant_comes_first() {
    let gateway = Gateway::new();
    let sesi = content(&gateway.try_sign_in(&card(9, 2), "Contoh-09b!"));
    let keluarga: Keluarga = gateway.read("/v1/keluarga", sesi["token"].as_str().unwrap());
    let order: Vec<_> = keluarga
        .peserta
        .as_slice()
        .iter()
        .map(|p| (p.no_kartu.as_str(), p.pisa.as_str()))
        .collect();
    let cards = [card(9, 2), card(9, 1), card(9, 3)];
    assert_eq!(
        order,
        [
            (cards[0].as_str(), "2"),
            (cards[1].as_str(), "1"),
            (cards[2].as_str(), "3")
        ]
    );
    let places: Vec<_> = keluarga
        .peserta
        .as_slice()
        .iter()
        .map(|p| p.prov_umum.kd_provider.as_str())
        .collect();
    assert_eq!(places, ["9918U007", "9901U020", "9922P003"]);
}

#[test]
fn who_pays_on_the_fifth_has_an_open_bill_until_then_and_never_arrears() {
    let gateway = Gateway::new();
    // Day 0 is past the 5th: paid. 1 December: open. 5 December: paid.
    assert_eq!(iuran(&gateway, 2).berjalan, None);
    gateway.set(after(7));
    let open = iuran(&gateway, 2);
    let december = BulanTagihan {
        bulan: "2026-12".to_owned(),
        jumlah: 150_000_u32.into(),
    };
    assert_eq!(
        (open.berjalan, open.tunggakan.len(), number(open.perorang)),
        (Some(december), 0, 150_000)
    );
    assert!(active(&gateway, 2));
    gateway.set(after(11));
    assert_eq!(iuran(&gateway, 2).berjalan, None);
    gateway.set(after(400));
    assert!(active(&gateway, 2) && iuran(&gateway, 2).tunggakan.is_empty());
}

#[test]
fn a_month_unpaid_suspends_on_the_first_of_the_next() {
    let gateway = Gateway::new();
    assert!(active(&gateway, 3));
    let november = BulanTagihan {
        bulan: "2026-11".to_owned(),
        jumlah: 200_000_u32.into(), // two people in class II
    };
    assert_eq!(iuran(&gateway, 3).berjalan, Some(november.clone()));
    // 30 November 23.59.59 WIB, then 1 December.
    let december_ms = 1_796_058_000_000;
    gateway.set(december_ms - 1_000);
    assert!(active(&gateway, 3));
    gateway.set(december_ms);
    assert_eq!(status(&gateway, 3), ("1".into(), "TIDAK AKTIF: TUNGGAKAN IURAN".into()));
    let bill = iuran(&gateway, 3);
    assert_eq!(bill.tunggakan, [november]);
    assert_eq!(bill.berjalan.unwrap().bulan, "2026-12");
}

#[test]
fn arrears_are_billed_for_at_most_twenty_four_months() {
    let gateway = Gateway::new();
    let six = iuran(&gateway, 11);
    let months: Vec<_> = six
        .tunggakan
        .iter()
        .map(|b| (b.bulan.as_str(), number(b.jumlah)))
        .collect();
    // Three people in class III pay 35.000 each.
    let expected = ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"].map(|m| (m, 105_000));
    assert_eq!(months, expected);
    assert_eq!(number(six.berjalan.unwrap().jumlah), 105_000);
    let fifty = iuran(&gateway, 12);
    assert_eq!(fifty.tunggakan.len(), 24);
    assert_eq!(
        (fifty.tunggakan[0].bulan.as_str(), fifty.tunggakan[23].bulan.as_str()),
        ("2024-11", "2026-10")
    );
    assert!(!active(&gateway, 11) && !active(&gateway, 12));
}

#[test]
fn who_paid_the_arrears_alone_stays_suspended_until_the_running_month_is_paid_too() {
    let gateway = Gateway::new();
    let bill = iuran(&gateway, 19);
    assert_eq!(
        (bill.tunggakan.len(), bill.berjalan.unwrap().bulan.as_str()),
        (0, "2026-11")
    );
    assert_eq!(
        status(&gateway, 19),
        ("1".into(), "TIDAK AKTIF: TUNGGAKAN IURAN".into())
    );
    // Nothing is paid after it either, so that December finds the family as it was.
    gateway.set(after(7));
    assert!(!active(&gateway, 19));
}

#[test]
fn only_who_pays_for_themselves_has_a_bill_and_virtual_accounts() {
    let gateway = Gateway::new();
    for family in [4, 5, 6, 7, 8, 9, 10, 16, 18] {
        let bill = iuran(&gateway, family);
        assert!(
            bill.va.as_slice().is_empty() && bill.berjalan.is_none() && bill.tunggakan.is_empty(),
            "{family}"
        );
    }
    let numbers: Vec<_> = iuran(&gateway, 1)
        .va
        .as_slice()
        .iter()
        .map(|va| (va.bank.as_str().to_owned(), va.nomor.clone()))
        .collect();
    assert!(numbers.contains(&("BRI".into(), "8888809900000011".into())));
    assert!(numbers.contains(&("MANDIRI".into(), "8988809900000011".into())));
}

#[test]
fn a_new_family_waits_for_its_first_payment_and_must_register_again_after_a_month() {
    let gateway = Gateway::new();
    assert_eq!(
        status(&gateway, 13),
        ("2".into(), "BELUM AKTIF: MENUNGGU PEMBAYARAN PERTAMA".into())
    );
    let bill = iuran(&gateway, 13);
    assert_eq!(
        (bill.tunggakan.len(), number(bill.berjalan.unwrap().jumlah)),
        (0, 70_000)
    );
    // Registered five days before: the thirtieth day is day 25.
    gateway.set(after(25));
    assert!(status(&gateway, 13).1.starts_with("BELUM AKTIF"));
    gateway.set(after(26));
    assert_eq!(status(&gateway, 13).1, "TIDAK AKTIF: PENDAFTARAN HARUS DIULANG");
}

#[test]
fn a_dismissed_worker_is_covered_for_six_months_and_one_who_resigned_is_not() {
    let gateway = Gateway::new();
    // Dismissed on 15 October 2026: covered to 15 April 2027, 142 days after 24 November.
    assert!(active(&gateway, 10));
    gateway.set(after(142));
    assert!(active(&gateway, 10));
    gateway.set(after(143));
    assert_eq!(status(&gateway, 10).0, "3");
    gateway.set(after(0));
    assert_eq!(status(&gateway, 18).0, "3");
}

#[test]
fn a_newborn_without_nik_is_suspended_after_three_months_and_the_parents_are_not() {
    let gateway = Gateway::new();
    let baby = |gateway: &Gateway| {
        let keluarga: Keluarga = gateway.read("/v1/keluarga", &gateway.family(14));
        let codes: Vec<_> = keluarga
            .peserta
            .as_slice()
            .iter()
            .map(|p| p.status_peserta.kode.clone())
            .collect();
        assert_eq!(
            (codes[0].as_str(), keluarga.peserta.as_slice()[2].nik.as_str()),
            ("0", "")
        );
        codes[2].clone()
    };
    // Born 75 days before: 10 September; three months later is 10 December, day 16.
    assert_eq!(baby(&gateway).as_str(), "0");
    gateway.set(after(16));
    assert_eq!(baby(&gateway).as_str(), "0");
    gateway.set(after(17));
    assert_eq!(baby(&gateway).as_str(), "4");
}

#[test]
fn a_child_past_the_age_is_not_covered_while_the_family_is() {
    let gateway = Gateway::new();
    let keluarga: Keluarga = gateway.read("/v1/keluarga", &gateway.family(6));
    let codes: Vec<_> = keluarga
        .peserta
        .as_slice()
        .iter()
        .map(|p| p.status_peserta.kode.as_str())
        .collect();
    assert_eq!(codes, ["0", "0", "5", "0"]);
}

#[test]
fn a_workers_children_a_second_record_and_a_member_abroad_are_told_as_they_are() {
    let gateway = Gateway::new();
    let told = |family| match gateway.told(&Resource::Keluarga, &gateway.family(family)) {
        Told::Keluarga(keluarga) => keluarga.peserta,
        _ => panic!("family {family}"),
    };
    let workers = told(20);
    let places: Vec<_> = workers.iter().map(|one| one.lebih.urutan_anak).collect();
    assert_eq!(places, [None, None, Some(1), Some(2), Some(3), Some(4)]);
    assert_eq!(workers[2].lebih.pelajar_sampai, "2027-07-31".parse().ok());
    assert_eq!(
        workers[3].lebih.gigi.as_ref().map(|gigi| gigi.kode.as_str()),
        Some("9901G011")
    );
    assert_eq!(workers[0].lebih.nohp, "0812****2001");
    let twice = told(21);
    assert_eq!((twice[0].aktif, twice[1].aktif), (true, false));
    assert_eq!(
        (twice[0].nik == twice[2].nik, twice[0].id == twice[2].id),
        (true, false)
    );
    assert_eq!(told(13)[0].lebih.iuran_pertama_dibayar, Some(false));
    // The day on which the cover after a dismissal ends is known; of all others none is near.
    assert_eq!(told(10)[0].berlaku_sampai, "2027-04-15".parse().ok());
    assert_eq!(told(1)[0].berlaku_sampai, "2050-12-31".parse().ok());
}

#[test]
fn a_reading_is_not_sent_twice_while_it_is_unchanged() {
    let gateway = Gateway::new();
    let token = gateway.family(3);
    for path in [
        "/v1/keluarga",
        "/v1/iuran",
        "/v1/antrean",
        "/v1/fktp/9901P001/jadwal?tanggal=2026-11-24",
    ] {
        let first = gateway.ask(&get(path, Some(&token)));
        let etag = first.etag.clone();
        assert!(
            etag.as_deref().is_some_and(|e| e.starts_with('"') && e.ends_with('"')),
            "{path}"
        );
        let conditional = Request {
            etag: etag.clone(),
            ..get(path, Some(&token))
        };
        let second = gateway.ask(&conditional);
        assert_eq!(
            (second.status, second.body.len(), second.etag),
            (304, 0, etag),
            "{path}"
        );
    }
    let before = gateway.ask(&get("/v1/iuran", Some(&token))).etag;
    gateway.set(after(7));
    let conditional = Request {
        etag: before,
        ..get("/v1/iuran", Some(&gateway.family(3)))
    };
    assert_eq!(gateway.ask(&conditional).status, 200);
}

#[test]
fn an_old_file_keeps_its_history_and_its_sessions() {
    let folder = tempfile::tempdir().unwrap();
    let place = || Place::File(folder.path().join("sandbox.db"));
    let token = Gateway::at(place()).family(11);
    let gateway = Gateway::at(place());
    gateway.set(after(31));
    assert_eq!(gateway.ask(&get("/v1/iuran", Some(&token))).status, 401);
    assert_eq!(iuran(&gateway, 11).tunggakan[0].bulan, "2026-05");
    drop(gateway);
    let gateway = Gateway::at(place());
    assert_eq!(
        gateway.ask(&get("/v1/antrean", Some(&token))).status,
        401,
        "a newer session was begun"
    );
}

fn ids(gateway: &Gateway, token: &str) -> Vec<String> {
    let keluarga: Keluarga = gateway.read("/v1/keluarga", token);
    let members = keluarga.peserta.as_slice();
    members.iter().map(|p| p.id_anggota.clone().into()).collect()
}

#[test]
fn a_member_keeps_an_opaque_name_for_as_long_as_the_file_lives() {
    let folder = tempfile::tempdir().unwrap();
    let place = || Place::File(folder.path().join("sandbox.db"));
    let gateway = Gateway::at(place());
    let first = ids(&gateway, &gateway.family(1));
    drop(gateway);
    // Opened again with another seed: the file keeps its own.
    let setup = Setup {
        place: place(),
        seed: [8; 32],
        control: false,
    };
    let gateway = Gateway {
        sandbox: Sandbox::open(&setup).unwrap(),
        now_ms: Cell::new(after(100)),
    };
    assert_eq!(ids(&gateway, &gateway.family(1)), first);
    let other = Gateway {
        sandbox: Sandbox::open(&Setup {
            place: Place::Memory,
            ..setup
        })
        .unwrap(),
        now_ms: Cell::new(TUESDAY_MS),
    };
    assert_ne!(ids(&other, &other.family(1)), first);
}

#[test]
fn a_members_name_is_the_accounts_own_and_holds_no_digit_of_any_number() {
    let gateway = Gateway::new();
    let mut all = BTreeSet::new();
    let mut members = 0;
    for family in 1..=19 {
        let own = ids(&gateway, &gateway.family(family));
        members += own.len();
        all.extend(own);
    }
    assert_eq!(all.len(), members);
    for id in &all {
        assert_eq!(id.len(), 16, "{id}");
        assert!(id.bytes().all(|b| b.is_ascii_lowercase()), "{id}");
    }
    // Fajar and Intan have the same family and an account each.
    let sesi = content(&gateway.try_sign_in(&card(9, 2), "Contoh-09b!"));
    let intan = ids(&gateway, sesi["token"].as_str().unwrap());
    assert!(intan.len() == 3 && intan.iter().all(|id| !all.contains(id)));
}
