//! What must hold of changes of the facility and of the class for every input.

use chrono::{Days, NaiveDate};
use jkn_rules::penjelasan::Kelayakan;
use jkn_rules::perubahan::fktp::{AlasanKhusus, PermintaanUbahFktp, boleh_ubah_fktp};
use jkn_rules::perubahan::kelas::{PermintaanUbahKelas, boleh_ubah_kelas};
use jkn_rules::perubahan::{Golongan, awal_bulan_berikut};
use proptest::prelude::*;

use crate::nilai::{allowed, any_date, date, day};

fn golongan() -> impl Strategy<Value = Golongan> {
    proptest::sample::select(Golongan::SEMUA.to_vec())
}

prop_compose! {
    fn fktp_change(dates: BoxedStrategy<NaiveDate>)(
        golongan in golongan(), hari_ini in dates.clone(), fktp_sejak in dates.clone(),
        fktp_sama in any::<bool>(), bekerja_sama in any::<bool>(), penuh in any::<bool>(),
        tertunda_mulai in proptest::option::of(dates), khusus in 0..4u8,
        ada_surat in any::<bool>(), satu_keluarga in any::<bool>(),
    ) -> PermintaanUbahFktp {
        let alasan_khusus = match khusus {
            0 => None,
            1 => Some(AlasanKhusus::PindahDomisili),
            2 => Some(AlasanKhusus::Penugasan),
            _ => Some(AlasanKhusus::Redistribusi),
        };
        PermintaanUbahFktp {
            golongan, hari_ini, fktp_sejak, fktp_sama, bekerja_sama, penuh, tertunda_mulai,
            alasan_khusus, ada_surat, satu_keluarga,
        }
    }
}

prop_compose! {
    fn class_change(dates: BoxedStrategy<NaiveDate>)(
        golongan in golongan(), hari_ini in dates.clone(), terdaftar_sejak in dates.clone(),
        kelas_sejak in dates, kelas in 0..5u8, kelas_tujuan in 0..5u8, aktif in any::<bool>(),
        bulan_tertunggak in prop_oneof![Just(0u32), any::<u32>()],
        iuran_pertama_dibayar in any::<bool>(), satu_keluarga in any::<bool>(),
        praktis_terpakai in any::<bool>(), tertunda in 0..400u64, rehab_berjalan in any::<bool>(),
    ) -> PermintaanUbahKelas {
        // Now and then one that waits.
        let tertunda_mulai = hari_ini.checked_add_days(Days::new(tertunda)).filter(|_| tertunda < 60);
        PermintaanUbahKelas {
            golongan, hari_ini, terdaftar_sejak, kelas_sejak, kelas, kelas_tujuan, aktif,
            bulan_tertunggak, iuran_pertama_dibayar, satu_keluarga, praktis_terpakai, tertunda_mulai,
            rehab_berjalan,
        }
    }
}

proptest! {
    #[test]
    fn a_change_of_facility_once_allowed_stays_allowed(
        p in fktp_change(day().boxed()), later in 0u64..2000,
    ) {
        let then = PermintaanUbahFktp { hari_ini: p.hari_ini + Days::new(later), ..p.clone() };
        if allowed(&boleh_ubah_fktp(&p)) {
            prop_assert!(allowed(&boleh_ubah_fktp(&then)));
        }
    }

    #[test]
    fn the_date_of_not_yet_is_the_first_day_of_yes(p in fktp_change(day().boxed())) {
        if let Kelayakan::Belum { sejak, .. } = boleh_ubah_fktp(&p) {
            prop_assert!(sejak > p.hari_ini);
            let on = |d| boleh_ubah_fktp(&PermintaanUbahFktp { hari_ini: d, ..p.clone() });
            prop_assert!(allowed(&on(sejak)));
            prop_assert!(!allowed(&on(sejak - Days::new(1))));
        }
    }

    #[test]
    fn a_new_facility_counts_from_the_first_of_the_next_month(p in fktp_change(day().boxed())) {
        if let Kelayakan::Boleh { mulai, .. } = boleh_ubah_fktp(&p) {
            prop_assert_eq!(Some(mulai), awal_bulan_berikut(p.hari_ini));
            prop_assert!(mulai > p.hari_ini);
            prop_assert!(mulai.signed_duration_since(p.hari_ini).num_days() <= 31);
        }
    }

    #[test]
    fn a_change_of_class_once_allowed_stays_allowed_outside_praktis(
        p in class_change(day().boxed()), later in 0u64..2000,
    ) {
        prop_assume!(p.hari_ini > date(2020, 4, 30));
        let then = PermintaanUbahKelas { hari_ini: p.hari_ini + Days::new(later), ..p.clone() };
        if allowed(&boleh_ubah_kelas(&p)) {
            prop_assert!(allowed(&boleh_ubah_kelas(&then)));
            prop_assert!(p.aktif && p.bulan_tertunggak == 0 && p.satu_keluarga);
        }
    }

    #[test]
    fn the_year_in_a_class_ends_on_the_day_told(p in class_change(day().boxed())) {
        prop_assume!(p.hari_ini > date(2020, 4, 30));
        if let Kelayakan::Belum { sejak, .. } = boleh_ubah_kelas(&p) {
            let on = |d| boleh_ubah_kelas(&PermintaanUbahKelas { hari_ini: d, ..p.clone() });
            prop_assert!(allowed(&on(sejak)));
            prop_assert!(!allowed(&on(sejak - Days::new(1))));
        }
    }

    #[test]
    fn changes_answer_at_the_ends_of_the_calendar(
        f in fktp_change(any_date().boxed()), k in class_change(any_date().boxed()),
    ) {
        // Nothing to compare: the answer must come instead of a panic.
        let _ = (boleh_ubah_fktp(&f), boleh_ubah_kelas(&k));
    }
}
