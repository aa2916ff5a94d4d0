//! Paying arrears in instalments.
//!
//! * `rencana` a plan, and where it stands by what was paid · this file who may register and cancel one, and what is due
//!
//! Stored are what was registered and what was cancelled; the instalments follow from the rules, and what is paid from the payments
//! made by hand.

mod rencana;

use std::collections::BTreeSet;

use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::iuran::Terkunci;
use jkn_core::gateway::rehab::{BatalRehab, DaftarRehab, Rehab};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::perubahan::kontak;
use jkn_core::rules::rehab::{
    BulanBerjalan, NasibRencana, PembayaranTahap, Versi, boleh_batal, kelayakan, rencana_berjalan, versi_pada,
};
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::tagihan::bulan_tertunggak;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::pembayaran::bayar::{Answer, Bayar, Due, holder, price, unpaid};
use crate::perintah::{Command, once};
use crate::route::{Access, Count, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::world::Keluarga;
use crate::{Failure, iuran};

use rencana::{Followed, newest};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/rehab", Access::Session, plan),
        Route::new(Post, "/v1/rehab", Access::Session, once::<DaftarRehab>),
        Route::new(Post, "/v1/rehab/batal", Access::Session, once::<BatalRehab>),
        Route::new(Post, "/kendali/rehab", Access::Control, elsewhere),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS rehab (
            urutan INTEGER PRIMARY KEY, akun TEXT NOT NULL, pembayar TEXT NOT NULL, versi TEXT NOT NULL, tahap INTEGER NOT NULL,
            cara TEXT NOT NULL, daftar TEXT NOT NULL, belum_dibayar TEXT NOT NULL, oleh TEXT NOT NULL, email TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS rehab_batal (
            pembayar TEXT NOT NULL, id TEXT NOT NULL, akun TEXT NOT NULL, dibuat_ms INTEGER NOT NULL, PRIMARY KEY (pembayar, id)
        ) STRICT;
    ",
    counts: &[Count {
        name: "rehab",
        sql: "SELECT akun, COUNT(*) FROM rehab GROUP BY akun",
    }],
    codes: &["versi", "keadaan", "oleh"],
};

/// A plan registered by telephone or at a counter, `POST /kendali/rehab`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RehabLain {
    /// Card number of anybody in the family.
    pub akun: String,
    /// Number of instalments.
    pub tahap: u32,
    /// Through whom.
    #[serde(default = "by_phone")]
    pub oleh: String,
}

fn by_phone() -> String {
    "165".to_owned()
}

/// What somebody wants to register.
struct Wanted {
    tahap: u32,
    cara: BulanBerjalan,
    /// What was shown for it: version, month and sum; `None` for who sits at the counter and sees it made.
    shown: Option<(Versi, Bulan, Rupiah)>,
    oleh: String,
    email: String,
}

/// The family's newest plan.
fn plan(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let rencana = match newest(context, keluarga)? {
        Some(plan) => Some(Followed::of(context, keluarga, plan)?.wire()),
        None => None,
    };
    Outcome::resource(Rehab { rencana })
}

impl Command for DaftarRehab {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let Some(email) = kontak::email(&self.email).filter(|_| self.setuju) else {
            return Ok(Outcome::refused("isian_salah", "Isian Tidak Dapat Diterima"));
        };
        let wanted = Wanted {
            tahap: self.tahap,
            cara: self.bulanberjalan,
            shown: Some((self.versi, self.bulan, self.total)),
            oleh: "aplikasi".to_owned(),
            email,
        };
        register(context, &context.akun, keluarga, &wanted)
    }
}

fn elsewhere(context: &RequestContext<'_>) -> Reply {
    let Some(lain) = context.body::<RehabLain>() else {
        return Ok(Outcome::unreadable());
    };
    let Some((keluarga, _)) = context.world.member(&lain.akun) else {
        return Ok(Outcome::coded(404, "peserta_tidak_dikenal", "Peserta Tidak Dikenal"));
    };
    let wanted = Wanted {
        tahap: lain.tahap,
        cara: BulanBerjalan::Bersama,
        shown: None,
        oleh: lain.oleh,
        email: String::new(),
    };
    let outcome = register(context, &lain.akun, keluarga, &wanted)?;
    if outcome.envelope.metadata.code == 200 {
        return crate::control::state(context);
    }
    Ok(outcome)
}

/// Registers a plan, or says why there is none; nothing is done then.
fn register(context: &RequestContext<'_>, akun: &str, keluarga: &Keluarga, wanted: &Wanted) -> Reply {
    if running(context, keluarga)?.is_some() {
        return Ok(Outcome::refused("sudah_ada_rencana", "Rencana Sudah Ada"));
    }
    let today = context.hari.ini;
    let daftar = Bulan::from_date(today)?;
    let unpaid = unpaid(context, keluarga)?;
    let family = rencana::family(context, keluarga, &unpaid, today)?;
    let versi = versi_pada(today).unwrap_or(Versi::Satu);
    let owed = u32::try_from(bulan_tertunggak(&unpaid, daftar).len()).unwrap_or(u32::MAX);
    match kelayakan(versi, family.asal, owed, today)? {
        Kelayakan::Boleh { .. } => {}
        Kelayakan::Belum { sejak, .. } => {
            let closed = Outcome::refused("di_luar_jendela", "Pendaftaran Sedang Ditutup");
            return closed.with(json!({ "sejak": sejak }));
        }
        Kelayakan::Tidak { alasan, .. } => return Outcome::refused_by(alasan, "Tunggakan Tidak Dapat Dicicil"),
    }
    let changed = || {
        let refused = Outcome::refused("tagihan_berubah", "Tagihan Berubah");
        refused.with(iuran::bill(context, keluarga)?)
    };
    if wanted
        .shown
        .is_some_and(|(shown, bulan, _)| shown != versi || bulan != daftar)
    {
        return changed();
    }
    let made = match rencana_berjalan(versi, &family, daftar, wanted.tahap, wanted.cara) {
        Ok(made) => made,
        Err(why) => return Outcome::refused_by(why.kode(), "Jumlah Cicilan Tidak Dapat Diterima"),
    };
    if wanted.shown.is_some_and(|(_, _, total)| total != made.rencana.total) {
        return changed();
    }
    context.tx.execute(
        "INSERT INTO rehab (akun, pembayar, versi, tahap, cara, daftar, belum_dibayar, oleh, email)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            akun,
            holder(keluarga),
            serde_json::to_string(&versi)?,
            wanted.tahap,
            serde_json::to_string(&made.cara)?,
            today.to_string(),
            serde_json::to_string(&unpaid)?,
            wanted.oleh,
            wanted.email,
        ],
    )?;
    let plan = newest(context, keluarga)?.ok_or(Failure::Gone)?;
    Outcome::done(Followed::of(context, keluarga, plan)?.wire())
}

impl Command for BatalRehab {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let Some(running) = running(context, keluarga)?.filter(|running| running.plan.id == self.id) else {
            return Ok(Outcome::refused("tidak_berjalan", "Rencana Tidak Berjalan"));
        };
        // What is paid and waits to be booked is paid as well.
        let paid = running.taken().map(|_| PembayaranTahap {
            tanggal: context.hari.ini,
            jumlah: Rupiah(1),
        });
        let paid: Vec<PembayaranTahap> = paid.collect();
        if let Kelayakan::Tidak { alasan, .. } = boleh_batal(&paid, context.hari.ini) {
            return Outcome::refused_by(alasan, "Rencana Sudah Dibayar");
        }
        context.tx.execute(
            "INSERT INTO rehab_batal VALUES (?1, ?2, ?3, ?4)",
            params![holder(keluarga), self.id, context.akun, context.now_ms],
        )?;
        let plan = newest(context, keluarga)?.ok_or(Failure::Gone)?;
        Outcome::done(Followed::of(context, keluarga, plan)?.wire())
    }
}

/// The plan that runs.
fn running(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<Followed>, Failure> {
    let Some(plan) = newest(context, keluarga)? else {
        return Ok(None);
    };
    let followed = Followed::of(context, keluarga, plan)?;
    Ok(Some(followed).filter(|f| !f.plan.dibatalkan && f.keadaan.nasib == NasibRencana::Berjalan))
}

/// The lock on a family's bill while a plan runs: its next instalment, and what is paid beside it.
pub(crate) fn locked(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<Terkunci>, Failure> {
    let Some(running) = running(context, keluarga)? else {
        return Ok(None);
    };
    let due = due(context, keluarga, &running, 1)?;
    Ok(Some(Terkunci {
        oleh: "rehab".into(),
        jumlah: due.map_or(0, |due| due.jumlah).into(),
    }))
}

/// Through `POST /kendali/bayar`: the next instalment, or as many as `bulan` says.
pub(crate) fn way(context: &RequestContext<'_>, bayar: &Bayar) -> Result<Answer, Failure> {
    let Some((keluarga, _)) = context.world.member(&bayar.akun) else {
        return Ok(Answer::NotMine);
    };
    let Some(running) = running(context, keluarga)? else {
        return Ok(Answer::NotMine);
    };
    Ok(match due(context, keluarga, &running, bayar.bulan.unwrap_or(1))? {
        Some(due) => Answer::Due(due),
        None => Answer::Refused(Outcome::refused("tidak_ada_tagihan", "Tidak Ada Tagihan")),
    })
}

/// The instalment that a bank takes on this day: the next one, when this is its month or it is late; `None` when no plan runs, and
/// `Some(None)` when this month's is paid.
pub(crate) fn debited(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<Option<Due>>, Failure> {
    let Some(running) = running(context, keluarga)? else {
        return Ok(None);
    };
    let taken: BTreeSet<u32> = running.taken().collect();
    let mut stages = (1_u32..).zip(&running.made.rencana.tahap);
    let next = stages
        .find(|(ke, _)| !taken.contains(ke))
        .map(|(_, stage)| stage.jatuh_tempo);
    let month = Bulan::from_date(context.hari.ini)?;
    Ok(Some(match next {
        Some(due_day) if Bulan::from_date(due_day)? <= month => due(context, keluarga, &running, 1)?,
        _ => None,
    }))
}

/// The next `count` instalments, with the months since the registration that no instalment contains; `None` when all are paid.
fn due(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    running: &Followed,
    count: usize,
) -> Result<Option<Due>, Failure> {
    let taken: BTreeSet<u32> = running.taken().collect();
    let stages = (1_u32..).zip(&running.made.rencana.tahap);
    let next: Vec<_> = stages.filter(|(ke, _)| !taken.contains(ke)).take(count).collect();
    let Some((last, _)) = next.last() else {
        return Ok(None);
    };
    let lunas = usize::try_from(*last) == Ok(running.made.rencana.tahap.len());
    let mut periode = BTreeSet::new();
    let mut jumlah = 0;
    for (_, stage) in &next {
        jumlah += stage.jumlah.0;
        periode.extend(running.months(stage)?);
    }
    for bulan in running.beside(context, keluarga)? {
        jumlah += price(context, keluarga, bulan)?.0;
        periode.insert(bulan);
    }
    Ok(Some(Due {
        pembayar: holder(keluarga).to_owned(),
        jenis: "iuran",
        jumlah,
        periode: periode.into_iter().collect(),
        lunas,
    }))
}
