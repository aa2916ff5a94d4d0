//! Times of a few rules, release build, printed and never asserted: `cargo xtask bench-rules`.
use std::collections::BTreeSet;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use chrono::NaiveDate;
use jkn_rules::bulan::Bulan;
use jkn_rules::kelas::Kelas;
use jkn_rules::nik::Nik;
use jkn_rules::perubahan::Golongan;
use jkn_rules::perubahan::fktp::{PermintaanUbahFktp, boleh_ubah_fktp};
use jkn_rules::rehab::{AsalUtang, Keluarga, Versi, bandingkan};
use jkn_rules::tagihan::tagihan;

/// The fastest of many rounds, in nanoseconds a call: everything slower was another program's doing.
#[allow(clippy::disallowed_methods, reason = "a stopwatch reads the clock; no rule does")]
fn fastest<T>(calls: u32, mut call: impl FnMut() -> T) -> u128 {
    let round = |call: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(call());
        }
        start.elapsed().as_nanos() / u128::from(calls)
    };
    (0..50).map(|_| round(&mut call)).min().unwrap_or_default()
}

fn main() -> Result<(), Box<dyn Error>> {
    let today = NaiveDate::from_ymd_opt(2024, 7, 8).ok_or("date")?;
    let request = PermintaanUbahFktp {
        golongan: Golongan::Pbpu,
        hari_ini: today,
        fktp_sejak: NaiveDate::from_ymd_opt(2024, 5, 1).ok_or("date")?,
        fktp_sama: false,
        bekerja_sama: true,
        penuh: false,
        tertunda_mulai: None,
        alasan_khusus: None,
        ada_surat: false,
        satu_keluarga: true,
    };
    let current = Bulan::new(2024, 7)?;
    let unpaid: BTreeSet<Bulan> = (0..=24).map(|n| current.minus(n)).collect::<Result<_, _>>()?;
    let family = Keluarga {
        asal: AsalUtang::Mandiri,
        kelas: Kelas::II,
        anggota: 5,
        belum_dibayar: &unpaid,
    };
    let plans = bandingkan(&Versi::SEMUA, &family, today)?.rencana.len();
    println!("goal       fastest   rule");
    let row = |goal: &str, ns: u128, what: &str| println!("{goal:>9}  {ns:>6} ns   {what}");
    row(
        "10 us",
        fastest(1000, || boleh_ubah_fktp(black_box(&request))),
        "one permission: change of FKTP, not yet, explained",
    );
    row(
        "100 us",
        fastest(100, || bandingkan(&Versi::SEMUA, black_box(&family), today)),
        &format!("all REHAB plans of a family with 24 months: {plans} plans, both versions"),
    );
    row(
        "",
        fastest(1000, || tagihan(Kelas::II, 5, black_box(&unpaid), today)),
        "a bill of 24 months, explained",
    );
    row(
        "200 ns",
        fastest(10_000, || Nik::parse(black_box("3276055708900002"), today)),
        "one NIK read",
    );
    Ok(())
}
