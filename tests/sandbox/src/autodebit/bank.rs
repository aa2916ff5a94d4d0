//! The stand-in for whoever keeps the account, day by day: it agrees on the day after the request and debits on the usual days.
//!
//! Nothing happens by itself in the sandbox: before each request everything that was due by then is caught up with, in order, as
//! of its own day. A debit pays the month of its day alone, since no source says whether it takes unpaid months along; while a plan
//! of instalments runs, this month's instalment where the channel takes it. It is booked at once through the one way in which others pay.

use chrono::NaiveDate;
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::autodebit::{
    GagalDebit, KeadaanAutodebit, PeristiwaAutodebit, nama, pindah_keadaan, putusan_autodebit,
};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::rehab::tautan_autodebit;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{Row, code, newest, of_code};
use crate::pembayaran::bayar::{self, Due, holder};
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;
use crate::world::{Hari, Keluarga};
use crate::{Failure, iuran, rehab};

/// At which hour of its days the bank acts, by the clock of Jakarta.
const HOUR: u32 = 6;

/// The next debit of a family fails, `POST /kendali/bank`; without a reason it succeeds again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bank {
    /// Card number of anybody in the family.
    akun: String,
    /// Why.
    #[serde(default)]
    gagal: Option<GagalDebit>,
}

pub(super) fn set_failure(context: &RequestContext<'_>) -> Reply {
    let Some(bank) = context.body::<Bank>() else {
        return Ok(Outcome::unreadable());
    };
    let Some((keluarga, _)) = context.world.member(&bank.akun) else {
        return Ok(Outcome::coded(404, "peserta_tidak_dikenal", "Peserta Tidak Dikenal"));
    };
    let family = holder(keluarga);
    match bank.gagal {
        Some(gagal) => context.tx.execute(
            "INSERT OR REPLACE INTO bank_gagal VALUES (?1, ?2)",
            params![family, code(gagal)?],
        )?,
        None => context
            .tx
            .execute("DELETE FROM bank_gagal WHERE keluarga = ?1", params![family])?,
    };
    crate::control::state(context)
}

/// Does everything that banks would have done by now.
pub(crate) fn catch_up(context: &RequestContext<'_>) -> Result<(), Failure> {
    let mut query = context.tx.prepare("SELECT DISTINCT keluarga FROM autodebit")?;
    let families = query.query_map([], |row| row.get::<_, String>(0))?;
    for family in families.collect::<Result<Vec<_>, _>>()? {
        let (keluarga, anggota) = context.world.member(&family).ok_or(Failure::Gone)?;
        while let Some(row) = newest(context, keluarga)? {
            let Some(day) = due(&row)?.filter(|day| moment(*day).is_some_and(|ms| ms <= context.now_ms)) else {
                break;
            };
            act(context, keluarga, &anggota.kartu, row, day)?;
        }
    }
    Ok(())
}

/// The next day on which the bank has something to do; `None` when it never has.
fn due(row: &Row) -> Result<Option<NaiveDate>, Failure> {
    let after = row.sampai.succ_opt().ok_or(Failure::Calendar)?;
    Ok(match row.keadaan {
        KeadaanAutodebit::Diminta => Some(after),
        KeadaanAutodebit::Dikonfirmasi | KeadaanAutodebit::Berjalan | KeadaanAutodebit::Gagal => {
            putusan_autodebit(row.keadaan, row.gagal, after)?.dicoba
        }
        KeadaanAutodebit::Dihentikan => None,
    })
}

fn moment(day: NaiveDate) -> Option<i64> {
    Zona::Wib.ke_epoch_ms(day.and_hms_opt(HOUR, 0, 0)?)
}

/// What the bank does on a day of its own.
fn act(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    akun: &str,
    mut row: Row,
    day: NaiveDate,
) -> Result<(), Failure> {
    let asked = row.keadaan == KeadaanAutodebit::Diminta;
    let now_ms = moment(day).ok_or(Failure::Calendar)?;
    let then = context.at(
        now_ms,
        Hari {
            ini: day,
            ..context.hari
        },
    );
    let owed = owed(&then, keluarga, &row.kanal)?;
    row.sampai = day;
    if !asked && owed.is_none() {
        return store(context, &row);
    }
    // Only who is not registered elsewhere can be registered; everything else shows when money is to be taken.
    let fault = fault(context, keluarga)?.filter(|fault| (*fault == GagalDebit::TerdaftarDiBankLain) == asked);
    let event = match (fault, owed) {
        (Some(fault), _) => {
            row.gagal = Some(fault);
            context
                .tx
                .execute("DELETE FROM bank_gagal WHERE keluarga = ?1", params![holder(keluarga)])?;
            PeristiwaAutodebit::Gagal
        }
        (None, Some(due)) if !asked => {
            bayar::book(&then, akun, &due, nama(&row.kanal), now_ms)?;
            row.gagal = None;
            row.debit = Some((day, due.jumlah));
            PeristiwaAutodebit::Didebit
        }
        (None, _) => PeristiwaAutodebit::Disetujui,
    };
    row.keadaan = pindah_keadaan(row.keadaan, event).ok_or(Failure::Gone)?;
    store(context, &row)
}

fn fault(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<GagalDebit>, Failure> {
    let found: Option<String> = context
        .tx
        .query_row(
            "SELECT sebab FROM bank_gagal WHERE keluarga = ?1",
            params![holder(keluarga)],
            |row| row.get(0),
        )
        .optional()?;
    found.map(|sebab| of_code(&sebab)).transpose()
}

/// The month of that day when it is unpaid, or this month's instalment.
fn owed(then: &RequestContext<'_>, keluarga: &Keluarga, kanal: &str) -> Result<Option<Due>, Failure> {
    if let Some(instalment) = rehab::debited(then, keluarga)? {
        // Where the channel does not take instalments, all of it is paid by hand.
        return Ok(instalment.filter(|_| tautan_autodebit(kanal).is_ok_and(|link| link.tertaut)));
    }
    let day = then.hari.ini;
    let unpaid = bayar::unpaid(then, keluarga)?;
    let bill = iuran::due(then, keluarga, &unpaid)?;
    let month = Bulan::from_date(day)?;
    let waits = bayar::waiting(then, keluarga)?;
    if bill.berjalan.0 == 0 || waits.iter().any(|paid| paid.periode.contains(&month)) {
        return Ok(None);
    }
    Ok(Some(Due {
        pembayar: holder(keluarga).to_owned(),
        jenis: "iuran",
        jumlah: bill.berjalan.0,
        periode: vec![month],
        lunas: bill.rincian.is_empty(),
    }))
}

pub(super) fn store(context: &RequestContext<'_>, row: &Row) -> Result<(), Failure> {
    context.tx.execute(
        "UPDATE autodebit SET keadaan = ?2, gagal = ?3, sampai = ?4, debit = ?5, jumlah = ?6 WHERE urutan = ?1",
        params![
            row.urutan,
            code(row.keadaan)?,
            row.gagal.map(code).transpose()?,
            row.sampai.to_string(),
            row.debit.map(|(day, _)| day.to_string()),
            row.debit.map(|(_, amount)| amount)
        ],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bank_acts_the_day_after_the_request_and_then_on_the_usual_days_alone() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let mut row = Row {
            urutan: 1,
            kanal: "bri".to_owned(),
            pemilik: jkn_core::rules::autodebit::PemilikRekening::Lain,
            rekening: "3504".to_owned(),
            keadaan: KeadaanAutodebit::Diminta,
            gagal: None,
            sejak: day(11, 5),
            sampai: day(11, 5),
            debit: None,
        };
        assert_eq!(due(&row).unwrap(), Some(day(11, 6)));
        row.keadaan = KeadaanAutodebit::Dikonfirmasi;
        assert_eq!(due(&row).unwrap(), Some(day(11, 20)), "the 5th has been acted on");
        row.sampai = day(11, 20);
        assert_eq!(due(&row).unwrap(), Some(day(12, 5)));
        row.keadaan = KeadaanAutodebit::Gagal;
        for (gagal, again) in [(GagalDebit::SaldoKurang, true), (GagalDebit::RekeningDitutup, false)] {
            row.gagal = Some(gagal);
            assert_eq!(due(&row).unwrap().is_some(), again);
        }
    }
}
