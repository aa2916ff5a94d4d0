//! Automatic debit of a family's bill.
//!
//! * `bank` the stand-in for whoever keeps the account: it agrees after a day and debits on the usual days · this file the wire
//!
//! Stored is each registration with what came of it; the newest of a family is the one that is told. A family of
//! `data/keluarga.toml` whose bill is paid by automatic debit has had one for long, until it stops it.

mod bank;

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::autodebit::ending;
use jkn_core::gateway::autodebit::{Autodebit, Daftar, Debit, Henti};
use jkn_core::rules::autodebit::{
    GagalDebit, KeadaanAutodebit, PemilikRekening, PeristiwaAutodebit, PermintaanAutodebit, boleh_henti,
    periksa_autodebit, pindah_keadaan, putusan_autodebit, wajib_autodebit,
};
use jkn_core::rules::lapisan::Lapisan;
use jkn_core::rules::penjelasan::Kelayakan;
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::Failure;
use crate::pembayaran::bayar::holder;
use crate::perintah::{Command, once};
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::{Outcome, date};
use crate::world::Keluarga;

pub(crate) use bank::catch_up;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/autodebit", Access::Session, told),
        Route::new(Post, "/v1/autodebit", Access::Session, once::<Daftar>),
        Route::new(Post, "/v1/autodebit/henti", Access::Session, once::<Henti>),
        Route::new(Post, "/kendali/bank", Access::Control, bank::set_failure),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS autodebit (
            urutan INTEGER PRIMARY KEY, akun TEXT NOT NULL, keluarga TEXT NOT NULL, kanal TEXT NOT NULL, pemilik TEXT NOT NULL,
            rekening TEXT NOT NULL, keadaan TEXT NOT NULL, gagal TEXT, sejak TEXT NOT NULL, sampai TEXT NOT NULL,
            debit TEXT, jumlah INTEGER
        ) STRICT;
        CREATE TABLE IF NOT EXISTS bank_gagal (keluarga TEXT PRIMARY KEY, sebab TEXT NOT NULL) STRICT;
    ",
    counts: &[Count {
        name: "autodebit",
        sql: "SELECT akun, COUNT(*) FROM autodebit GROUP BY akun",
    }],
    codes: &["kanal", "pemilik", "keadaan", "gagal"],
};

/// Channel and end of the account of a family that has had automatic debit for long.
const LONG_KNOWN: (&str, &str) = ("mandiri", "0151");

/// A registration.
#[derive(Debug, Clone)]
struct Row {
    urutan: i64,
    kanal: String,
    pemilik: PemilikRekening,
    /// End of the account's number.
    rekening: String,
    keadaan: KeadaanAutodebit,
    gagal: Option<GagalDebit>,
    /// Day on which it was asked for.
    sejak: chrono::NaiveDate,
    /// Last day up to which the bank has acted.
    sampai: chrono::NaiveDate,
    /// The last debit that succeeded.
    debit: Option<(chrono::NaiveDate, i64)>,
}

/// Codes stand in the database as the wire has them.
fn code<T: Serialize>(value: T) -> Result<String, Failure> {
    let value = serde_json::to_value(value)?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

fn of_code<T: DeserializeOwned>(code: &str) -> Result<T, Failure> {
    Ok(serde_json::from_value(Value::from(code))?)
}

/// The newest registration that a family asked for.
fn newest(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<Row>, Failure> {
    type Columns = (
        i64,
        String,
        String,
        String,
        String,
        Option<String>,
        String,
        String,
        Option<String>,
        Option<i64>,
    );
    let found: Option<Columns> = context
        .tx
        .query_row(
            "SELECT urutan, kanal, pemilik, rekening, keadaan, gagal, sejak, sampai, debit, jumlah FROM autodebit
             WHERE keluarga = ?1 ORDER BY urutan DESC LIMIT 1",
            params![holder(keluarga)],
            |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                    row.get(5)?,
                    row.get(6)?,
                    row.get(7)?,
                    row.get(8)?,
                    row.get(9)?,
                ))
            },
        )
        .optional()?;
    let Some((urutan, kanal, pemilik, rekening, keadaan, gagal, sejak, sampai, debit, jumlah)) = found else {
        return Ok(None);
    };
    Ok(Some(Row {
        urutan,
        kanal,
        pemilik: of_code(&pemilik)?,
        rekening,
        keadaan: of_code(&keadaan)?,
        gagal: gagal.map(|gagal| of_code(&gagal)).transpose()?,
        sejak: date(&sejak).ok_or(Failure::Calendar)?,
        sampai: date(&sampai).ok_or(Failure::Calendar)?,
        debit: debit.and_then(|day| date(&day)).zip(jumlah),
    }))
}

/// The registration that is told: the newest one, or that of a family that has had one for long.
fn current(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<Row>, Failure> {
    if let Some(row) = newest(context, keluarga)? {
        return Ok(Some(row));
    }
    if keluarga
        .terkunci
        .as_ref()
        .is_none_or(|locked| locked.oleh != "autodebit")
    {
        return Ok(None);
    }
    // Its habit says when it was debited: the bank does nothing more for it.
    let paid = crate::pembayaran::all(context, keluarga)?;
    let last = paid.first().and_then(|paid| {
        let day = crate::store::date(jkn_core::rules::antrean::Zona::Wib, paid.dibayarpada.number()?).ok()?;
        Some((day, paid.jumlah.number()?))
    });
    let since = context.hari.before(keluarga.terdaftar_hari_lalu);
    Ok(Some(Row {
        urutan: 0,
        kanal: LONG_KNOWN.0.to_owned(),
        pemilik: PemilikRekening::KepalaKeluarga,
        rekening: LONG_KNOWN.1.to_owned(),
        keadaan: KeadaanAutodebit::Berjalan,
        gagal: None,
        sejak: since,
        sampai: context.hari.ini,
        debit: last,
    }))
}

/// Whether the family's bill is paid by automatic debit now.
pub(crate) fn pays(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<bool, Failure> {
    Ok(channel(context, keluarga)?.is_some())
}

/// The channel through which the family's bill is paid now.
pub(crate) fn channel(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<String>, Failure> {
    let paying = current(context, keluarga)?.filter(|row| {
        matches!(row.keadaan, KeadaanAutodebit::Dikonfirmasi | KeadaanAutodebit::Berjalan)
            || row.gagal == Some(GagalDebit::SaldoKurang)
    });
    Ok(paying.map(|row| row.kanal))
}

fn told(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let mut wire = Autodebit {
        pesertasejak: registered(context, keluarga).to_string().into(),
        ..Autodebit::default()
    };
    if let Some(row) = current(context, keluarga)? {
        let plan = putusan_autodebit(row.keadaan, row.gagal, context.hari.ini)?;
        wire.kanal = row.kanal.into();
        wire.pemilik = code(row.pemilik)?.into();
        wire.rekening = format!("********{}", row.rekening).into();
        wire.keadaan = code(row.keadaan)?.into();
        wire.sejak = row.sejak.to_string().into();
        // The day itself is over once the bank has acted on it.
        let next = match plan.dicoba {
            Some(day) if day == context.hari.ini && row.sampai >= day && row.urutan > 0 => {
                let tomorrow = day.succ_opt().ok_or(Failure::Calendar)?;
                putusan_autodebit(row.keadaan, row.gagal, tomorrow)?.dicoba
            }
            next => next,
        };
        wire.berikut = next.map(|day| day.to_string()).unwrap_or_default().into();
        wire.gagal = row.gagal.map(code).transpose()?.unwrap_or_default().into();
        wire.terakhir = row.debit.map(|(day, amount)| Debit {
            tanggal: day.to_string().into(),
            jumlah: amount.into(),
        });
    }
    Outcome::resource(wire)
}

fn registered(context: &RequestContext<'_>, keluarga: &Keluarga) -> chrono::NaiveDate {
    context.hari.before(keluarga.terdaftar_hari_lalu)
}

impl Command for Daftar {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        if !self.setuju {
            return Ok(Outcome::unreadable());
        }
        let number = self.rekening.as_ref().or(self.nohpdompet.as_ref());
        let number = number.map_or("", |number| number.as_str());
        let before = current(context, keluarga)?;
        let counts = match &before {
            Some(row) => putusan_autodebit(row.keadaan, row.gagal, context.hari.ini)?.masih,
            None => false,
        };
        let decided = periksa_autodebit(&PermintaanAutodebit {
            segmen: keluarga.segmen.clone(),
            terdaftar: before.filter(|_| counts).map(|row| row.kanal),
            kanal: self.kanal.clone(),
            nama: self.nama.clone(),
            rekening: number.to_owned(),
            lapisan: Lapisan::ALUR,
            hari_ini: context.hari.ini,
        });
        if let Kelayakan::Tidak { alasan, .. } = decided {
            return Outcome::refused_by(alasan, "Pendaftaran Autodebit Tidak Diterima");
        }
        let today = context.hari.ini.to_string();
        context.tx.execute(
            "INSERT INTO autodebit (akun, keluarga, kanal, pemilik, rekening, keadaan, sejak, sampai)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
            params![
                context.akun,
                holder(keluarga),
                self.kanal,
                code(self.pemilik)?,
                ending(number),
                code(KeadaanAutodebit::Diminta)?,
                today
            ],
        )?;
        Outcome::done(json!({ "keadaan": KeadaanAutodebit::Diminta }))
    }
}

impl Command for Henti {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let row = current(context, keluarga)?;
        let duty = wajib_autodebit(&keluarga.segmen, registered(context, keluarga));
        let decided = boleh_henti(row.as_ref().map(|row| row.keadaan), Some(&duty), context.hari.ini);
        if let Kelayakan::Tidak { alasan, .. } = decided {
            return Outcome::refused_by(alasan, "Autodebit Tidak Dihentikan");
        }
        let row = row.ok_or(Failure::Gone)?;
        let stopped = pindah_keadaan(row.keadaan, PeristiwaAutodebit::Dihentikan).ok_or(Failure::Gone)?;
        if row.urutan > 0 {
            bank::store(
                context,
                &Row {
                    keadaan: stopped,
                    ..row
                },
            )?;
        } else {
            context.tx.execute(
                "INSERT INTO autodebit (akun, keluarga, kanal, pemilik, rekening, keadaan, sejak, sampai, debit, jumlah)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                params![
                    context.akun,
                    holder(keluarga),
                    row.kanal,
                    code(row.pemilik)?,
                    row.rekening,
                    code(stopped)?,
                    row.sejak.to_string(),
                    context.hari.ini.to_string(),
                    row.debit.map(|(day, _)| day.to_string()),
                    row.debit.map(|(_, amount)| amount)
                ],
            )?;
        }
        Outcome::done(json!({ "keadaan": stopped }))
    }
}
