//! What must hold of money, identifiers and dates for every input. Prices come from a table written here again, so that
//! a changed row is noticed.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use jkn_rules::bulan::Bulan;
use jkn_rules::denda::{Layanan, Penanggung, Perawatan, denda};
use jkn_rules::iuran::{iuran_pbpu, iuran_ppu};
use jkn_rules::kelas::Kelas;
use jkn_rules::keluarga::ppu::hari_ulang_tahun;
use jkn_rules::kenali::kenali_nomor;
use jkn_rules::nik::{JenisKelamin, Nik, umur};
use jkn_rules::rehab::{
    AsalUtang, BulanBerjalan, Keluarga, NasibRencana, PembayaranTahap, Versi, bandingkan, keadaan_rencana,
    rencana_berjalan, semua_rencana,
};
use jkn_rules::rupiah::Rupiah;
use jkn_rules::tagihan::{StatusIuran, kreditkan, putusan_status, status, tagihan};
use jkn_rules::vektor::{ATURAN, jalankan};
use proptest::prelude::*;

const CLASSES: [Kelas; 3] = [Kelas::I, Kelas::II, Kelas::III];

/// §6.1, last month and price of Kelas I, II, III.
const PRICES: [((i32, u32), [i64; 3]); 6] = [
    ((2016, 3), [59_500, 42_500, 25_500]),
    ((2019, 12), [80_000, 51_000, 25_500]),
    ((2020, 3), [160_000, 110_000, 42_000]),
    ((2020, 6), [80_000, 51_000, 25_500]),
    ((2020, 12), [150_000, 100_000, 25_500]),
    ((2200, 12), [150_000, 100_000, 35_000]),
];

fn price(class: usize, month: Bulan) -> i64 {
    let row = PRICES.iter().find(|(last, _)| (month.tahun(), month.bulan()) <= *last);
    row.expect("a row").1[class]
}

fn month(y: i32, m: u32) -> Bulan {
    Bulan::new(y, m).expect("month")
}

/// Months from January 2016 to December 2029.
fn some_month() -> impl Strategy<Value = Bulan> {
    (0u32..168).prop_map(|n| month(2016, 1).plus(n).expect("month"))
}

/// Days from 2016 to 2029, the days around every 29 February four times as often.
fn some_day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2016, 1, 1).expect("date");
    let leap =
        (2016..=2029, 0u64..4).prop_map(|(y, n)| NaiveDate::from_ymd_opt(y, 2, 27).expect("date") + Days::new(n));
    prop_oneof![(0u64..5110).prop_map(move |n| first + Days::new(n)), leap]
}

fn versions() -> impl Strategy<Value = Versi> {
    proptest::sample::select(Versi::SEMUA.to_vec())
}

fn before(count: u32, current: Bulan) -> BTreeSet<Bulan> {
    (1..=count).map(|n| current.minus(n).expect("month")).collect()
}

proptest! {
    #[test]
    fn every_month_costs_a_family_its_price_for_each_member(m in some_month(), class in 0usize..3, members in 1u32..=12) {
        let iuran = iuran_pbpu(CLASSES[class], members, m).expect("priced");
        prop_assert_eq!(iuran.dibayar, Rupiah(price(class, m) * i64::from(members)));
        prop_assert_eq!(iuran.nominal.0, iuran.dibayar.0 + iuran.subsidi.0);
    }

    #[test]
    fn every_plan_pays_the_debt_to_the_rupiah_whatever_its_months_cost(
        owed in 1u32..=60, class in 0usize..3, members in 1u32..=12, version in versions(), moved: bool,
        register in some_month(),
    ) {
        // Owed months reach back over the tariff changes of 2016 and 2020.
        let register = register.max(month(2019, 1));
        let unpaid = before(owed, register);
        let billed: Vec<Bulan> = unpaid.iter().copied().skip(owed.saturating_sub(24) as usize).collect();
        let debt: i64 = billed.iter().map(|m| price(class, *m) * i64::from(members)).sum();
        let asal = if moved { AsalUtang::PindahSegmen } else { AsalUtang::Mandiri };
        let family = Keluarga { asal, kelas: CLASSES[class], anggota: members, belum_dibayar: &unpaid };
        // Without running iuran in it, one month of the cheapest class is less than the smallest instalment; two never are.
        let (first, second) = billed.split_at(billed.len().div_ceil(2));
        let sum = |part: &[Bulan]| part.iter().map(|m| price(class, *m) * i64::from(members)).sum::<i64>();
        let large_enough = !moved || sum(first).min(sum(second)) >= 35_000;
        let open = owed >= if moved { 2 } else { 4 } && !(moved && version == Versi::Satu) && large_enough;
        let plans = semua_rencana(version, &family, register);
        prop_assert_eq!(plans.is_ok(), open);
        for plan in plans.unwrap_or_default() {
            let arrears: i64 = plan.tahap.iter().map(|t| t.tunggakan.0).sum();
            prop_assert_eq!(arrears, debt);
            let months: Vec<Bulan> = plan.tahap.iter().flat_map(|t| t.bulan.clone()).collect();
            prop_assert_eq!(&months, &billed, "oldest first, each once");
            prop_assert_eq!(plan.total.0, plan.tahap.iter().map(|t| t.jumlah.0).sum::<i64>());
            let sizes: Vec<usize> = plan.tahap.iter().map(|t| t.bulan.len()).collect();
            prop_assert!(sizes.windows(2).all(|p| p[0] == p[1] || p[0] == p[1] + 1));
            prop_assert!(sizes[0] - sizes[sizes.len() - 1] <= 1);
            let due: Vec<NaiveDate> = plan.tahap.iter().map(|t| t.jatuh_tempo).collect();
            prop_assert!(due.windows(2).all(|p| p[0] < p[1]));
            prop_assert!(due.iter().all(|d| d.succ_opt().is_some_and(|n| n.day() == 1)));
        }
    }

    #[test]
    fn keeping_the_running_month_apart_moves_it_and_changes_no_sum(
        owed in 4u32..=40, class in 0usize..3, members in 1u32..=9, stages in 2u32..=12, paid: bool,
    ) {
        let register = month(2026, 11);
        let mut unpaid = before(owed, register);
        if !paid {
            unpaid.insert(register);
        }
        let family = Keluarga { asal: AsalUtang::Mandiri, kelas: CLASSES[class], anggota: members, belum_dibayar: &unpaid };
        let stages = stages.min(owed.min(24) / 2);
        let with = |cara| rencana_berjalan(Versi::Dua, &family, register, stages, cara).expect("open");
        let (together, apart) = (with(BulanBerjalan::Bersama), with(BulanBerjalan::Sekarang));
        let debt = tagihan(CLASSES[class], members, &unpaid, register.first_day().expect("day")).expect("bill");
        let running: i64 = (u32::from(paid)..stages)
            .map(|k| price(class, register.plus(k).expect("month")) * i64::from(members))
            .sum();
        for plan in [&together, &apart] {
            let stages: i64 = plan.rencana.tahap.iter().map(|t| t.jumlah.0).sum();
            prop_assert_eq!(plan.rencana.total.0, stages);
            prop_assert_eq!(stages + plan.terpisah.0, debt.tunggakan.0 + running, "to the rupiah");
        }
        prop_assert_eq!(together.terpisah, Rupiah(0));
        prop_assert_eq!(apart.terpisah > Rupiah(0), !paid);
        let later = |plan: &jkn_rules::rehab::RencanaBerjalan| plan.rencana.tahap[1..].to_vec();
        prop_assert_eq!(later(&together), later(&apart), "only the first instalment differs");
    }

    #[test]
    fn both_versions_cost_the_same_for_the_same_stages(
        owed in 4u32..=40, class in 0usize..3, members in 1u32..=6, day in 1u32..=31, paid: bool,
    ) {
        let today = NaiveDate::from_ymd_opt(2025, 3, day).expect("date");
        let mut unpaid = before(owed, month(2025, 3));
        if !paid {
            unpaid.insert(month(2025, 3));
        }
        let family = Keluarga { asal: AsalUtang::Mandiri, kelas: CLASSES[class], anggota: members, belum_dibayar: &unpaid };
        let all = bandingkan(&Versi::SEMUA, &family, today).expect("plans").rencana;
        let (one, two): (Vec<_>, Vec<_>) = all.into_iter().partition(|p| p.rencana.versi == Versi::Satu);
        prop_assert_eq!(one.len(), two.len());
        for (a, b) in one.iter().zip(&two) {
            prop_assert_eq!(a.total_keluar, b.total_keluar);
            prop_assert_eq!(a.aktif_paling_lambat, b.aktif_paling_lambat);
            prop_assert!(a.angsuran_terkecil <= a.angsuran_terbesar);
        }
    }

    #[test]
    fn a_plan_neither_makes_nor_loses_money(
        owed in 4u32..=24, stages in 2u32..=12, paid in 0i64..=6_000_000, day in 0u64..500, version in versions(),
    ) {
        let register = month(2024, 5);
        let unpaid = before(owed, register);
        let family = Keluarga { asal: AsalUtang::Mandiri, kelas: Kelas::III, anggota: 4, belum_dibayar: &unpaid };
        let plans = semua_rencana(version, &family, register).expect("open");
        let plan = &plans[(stages as usize - 2).min(plans.len() - 1)];
        let first = NaiveDate::from_ymd_opt(2024, 5, 10).expect("date");
        let pada = first + Days::new(day);
        let payment = [PembayaranTahap { tanggal: first, jumlah: Rupiah(paid) }];
        let state = keadaan_rencana(plan, &family, &payment, pada).expect("state");
        let settled: i64 = state.kredit.lunas.iter().map(|m| price(2, *m) * 4).sum();
        prop_assert_eq!(settled + state.kredit.sisa_uang.0, paid);
        prop_assert_eq!(state.nasib == NasibRencana::Selesai, state.tahap_lunas as usize == plan.tahap.len());
        let twice: BTreeSet<Bulan> = state.kredit.lunas.iter().chain(&state.kredit.tersisa).copied().collect();
        prop_assert_eq!(twice.len(), state.kredit.lunas.len() + state.kredit.tersisa.len());
    }

    #[test]
    fn paying_later_never_makes_a_debt_smaller(
        start in some_month(), owed in 1u32..=40, wait in 0u32..=40, class in 0usize..3, members in 1u32..=6,
    ) {
        // While the tariff does not fall, a family that goes on not paying owes at least as much each month.
        let start = start.max(month(2021, 1));
        let bill = |months: u32| {
            let current = start.plus(months).expect("month");
            let mut unpaid = before(months, current);
            unpaid.insert(current);
            let day = current.last_day().expect("day");
            tagihan(CLASSES[class], members, &unpaid, day).expect("bill").untuk_aktif
        };
        prop_assert!(bill(owed) <= bill(owed + wait));
    }

    #[test]
    fn a_month_never_costs_less_because_it_is_paid_later(
        m in some_month(), late in 0u64..2000, class in 0usize..3,
    ) {
        let unpaid = BTreeSet::from([m]);
        let day = m.first_day().expect("day") + Days::new(late);
        let later = tagihan(CLASSES[class], 1, &unpaid, day).expect("bill");
        prop_assert_eq!(later.untuk_aktif, Rupiah(price(class, m)));
    }

    #[test]
    fn money_credited_pays_whole_months_from_the_oldest(owed in 1u32..=30, money in 0i64..=5_000_000, class in 0usize..3) {
        let unpaid = before(owed, month(2021, 6));
        let credit = kreditkan(CLASSES[class], 2, &unpaid, Rupiah(money)).expect("credit");
        let order: Vec<Bulan> = credit.lunas.iter().chain(&credit.tersisa).copied().collect();
        prop_assert_eq!(order, unpaid.into_iter().collect::<Vec<_>>());
        let settled: i64 = credit.lunas.iter().map(|m| price(class, *m) * 2).sum();
        prop_assert_eq!(settled + credit.sisa_uang.0, money);
        if let Some(next) = credit.tersisa.first() {
            prop_assert!(credit.sisa_uang.0 < price(class, *next) * 2);
        }
    }

    #[test]
    fn a_suspension_begins_on_the_day_told(m in some_month(), day in some_day()) {
        let unpaid = BTreeSet::from([m]);
        let told = putusan_status(&unpaid, None, day).expect("status");
        prop_assert_eq!(told.status, status(&unpaid, None, day).expect("status"));
        if let Some(from) = told.nonaktif_sejak {
            prop_assert_eq!(from.day(), 1);
            prop_assert_eq!(told.status == StatusIuran::Nonaktif, from <= day);
            prop_assert_eq!(status(&unpaid, None, from).expect("status"), StatusIuran::Nonaktif);
            let eve = status(&unpaid, None, from.pred_opt().expect("day")).expect("status");
            prop_assert_eq!(eve, StatusIuran::AktifLewatJatuhTempo);
        }
    }

    #[test]
    fn a_suspension_ends_only_when_nothing_is_owed_up_to_the_running_month(
        owed in 0u32..6, paid in 0u32..7, began in 0u64..200, day in some_day(),
    ) {
        let current = Bulan::from_date(day).expect("month");
        let mut unpaid = before(owed, current);
        unpaid.insert(current);
        let unpaid: BTreeSet<Bulan> = unpaid.into_iter().skip(paid as usize).collect();
        let since = day - Days::new(began);
        let told = putusan_status(&unpaid, Some(since), day).expect("status");
        prop_assert_eq!(told.status == StatusIuran::Nonaktif, !unpaid.is_empty());
        prop_assert_eq!(told.nonaktif_sejak.is_some(), !unpaid.is_empty());
        prop_assert!(told.nonaktif_sejak.is_none_or(|from| from <= since));
        // A suspension never makes a family covered that was not.
        if status(&unpaid, None, day).expect("status") == StatusIuran::Nonaktif {
            prop_assert_eq!(told.status, StatusIuran::Nonaktif);
        }
    }

    #[test]
    fn a_wage_iuran_grows_with_the_wage_up_to_the_cap(wage in 1i64..20_000_000, more in 0i64..5_000_000, umk in 0i64..6_000_000) {
        let ask = |wage| iuran_ppu(Rupiah(wage), Rupiah(umk), 1, month(2024, 5)).expect("iuran");
        let (less, grown) = (ask(wage), ask(wage + more));
        prop_assert!(less.total <= grown.total);
        prop_assert!(less.dasar.0 <= 12_000_000 && less.dasar.0 >= umk.min(12_000_000));
        prop_assert_eq!(less.total.0, less.pemberi_kerja.0 + less.pekerja.0);
    }

    #[test]
    fn a_fine_is_within_its_cap_and_grows_with_cost_and_months(
        cost in 0i64..200_000_000, months in 0u32..40, day in some_day(), stay in 0u64..60,
    ) {
        let ask = |cost, months, stay| denda(&Perawatan {
            layanan: Layanan::RawatInapLanjutan, biaya: Rupiah(cost), bulan_tertunggak: months,
            aktif_kembali: day, masuk: day + Days::new(stay), penanggung: Penanggung::Peserta,
        }).expect("fine").jumlah.0;
        let fine = ask(cost, months, stay);
        prop_assert!((0..=30_000_000).contains(&fine));
        let owed = stay <= 45 && months > 0;
        prop_assert!(owed || fine == 0);
        prop_assert!(!owed || fine > 0 || cost < 40, "2,5 % of 20 is half a rupiah");
        prop_assert!(fine <= ask(cost + 1_000_000, months, stay));
        prop_assert!(fine <= ask(cost, months + 1, stay));
    }

    #[test]
    fn a_nik_is_read_as_it_was_written(
        area in 0u32..1_000_000, born in some_day(), serial in 1u32..=9999, woman: bool, today in some_day(),
    ) {
        let day = born.day() + if woman { 40 } else { 0 };
        let text = format!("{area:06}{day:02}{:02}{:02}{serial:04}", born.month(), born.year() % 100);
        // On its own 29 February a person of a century ago may not exist: then there is nothing to read.
        let century_ago = NaiveDate::from_ymd_opt(born.year() - 100, born.month(), born.day());
        let expected = if born <= today { Some(born) } else { century_ago };
        match (Nik::parse(&text, today), expected) {
            (Ok(nik), Some(born)) => {
                prop_assert_eq!(nik.nomor(), text.clone());
                prop_assert_eq!(nik.tanggal_lahir(), born);
                prop_assert_eq!(nik.jenis_kelamin() == JenisKelamin::Perempuan, woman);
                prop_assert_eq!(nik.kecamatan(), &text[..6]);
                prop_assert_eq!(nik.serial(), &text[12..]);
                let debug = format!("{nik:?}");
                prop_assert!(!debug.contains(&text[6..]), "the number shows");
            }
            (Err(_), None) => {}
            (read, _) => prop_assert!(false, "{read:?}"),
        }
    }

    #[test]
    fn no_text_makes_an_identifier_panic(text in "\\PC{0,24}", digits in "[0-9]{0,20}") {
        let today = NaiveDate::from_ymd_opt(2024, 7, 8).expect("date");
        for one in [text, digits] {
            let _ = Nik::parse(&one, today);
            let _ = kenali_nomor(&one, today);
            for rule in ["nomor_kartu", "nomor_kk", "kode_faskes", "kode_booking", "nomor_dokumen", "baca_va"] {
                let input = serde_json::json!({ "nomor": one, "kode": one, "pada": "2024-07-08" });
                prop_assert!(jalankan(rule, &input).is_ok());
            }
        }
    }

    #[test]
    fn a_birthday_completes_exactly_its_years(born in some_day(), years in 0u32..30) {
        let day = hari_ulang_tahun(born, years).expect("birthday");
        prop_assert_eq!(umur(born, day), years);
        if years > 0 {
            prop_assert_eq!(umur(born, day.pred_opt().expect("day")), years - 1);
        }
    }

    #[test]
    fn any_json_is_answered_without_a_panic(rule in 0..ATURAN.len(), keys in proptest::collection::vec("[a-z_]{1,12}", 0..4), number: i64) {
        let map: serde_json::Map<_, _> = keys.into_iter().map(|k| (k, serde_json::json!(number))).collect();
        let _ = jalankan(ATURAN[rule].fungsi, &serde_json::Value::Object(map));
    }
}
