//! Payments made by hand through `POST /kendali/bayar`: what somebody owes in which way, and what follows once it is booked.
//!
//! [`WAYS`] are asked in order, and the first that knows the payer says what is due ([`Due`]). A subject whose bill is another one
//! (a stage of a plan, a first iuran of a new family) adds a function there; one that pays by itself, as a bank does, calls [`book`].

use std::collections::BTreeSet;

use chrono::NaiveDate;
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::kepesertaan::{PembayaranPertama, PutusanPertama, pembayaran_pertama};
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::tagihan::{self, StatusIuran, bulan_tertunggak, putusan_status};
use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;
use crate::world::{Hari, Keluarga};
use crate::{Failure, iuran, pendaftaran, perubahan, store};

/// A payment in somebody's name, `POST /kendali/bayar`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bayar {
    /// Card number of anybody in the family, or of a registration that waits for its first payment.
    pub akun: String,
    /// How many of the billed months, the oldest first; all of them without it.
    #[serde(default)]
    pub bulan: Option<usize>,
    /// A fine of so much instead of iuran.
    #[serde(default)]
    pub denda: Option<i64>,
    /// Bank or shop.
    #[serde(default = "bri")]
    pub kanal: String,
    /// How long it takes until it is booked, milliseconds.
    #[serde(default)]
    pub diterima_setelah_ms: i64,
}

fn bri() -> String {
    "BRI".to_owned()
}

/// What somebody pays at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    /// Who it is booked for: the card number of the holder, or what else the subject knows its payer by.
    pub(crate) pembayar: String,
    /// `iuran` or `denda`.
    pub(crate) jenis: &'static str,
    /// Rupiah.
    pub(crate) jumlah: i64,
    /// Months that it pays.
    pub(crate) periode: Vec<Bulan>,
    /// Whether it pays the whole bill, and with it what is older than a bill goes back.
    pub(crate) lunas: bool,
}

/// What a way says.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The payer owes nothing in this way: the next one is asked.
    NotMine,
    /// So much is due.
    Due(Due),
    /// The payer may not pay now.
    Refused(Outcome),
}

/// A way in which somebody owes.
pub(crate) type Way = fn(&RequestContext<'_>, &Bayar) -> Result<Answer, Failure>;

/// All of them, what goes before the bill first.
const WAYS: &[Way] = &[fine, first, pendaftaran::way, crate::rehab::way, bill];

/// A payment that was made by hand.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) urutan: i64,
    pub(crate) jenis: String,
    pub(crate) jumlah: i64,
    pub(crate) periode: Vec<Bulan>,
    pub(crate) kanal: String,
    pub(crate) dibayar_ms: i64,
    pub(crate) dibukukan_ms: i64,
}

/// `POST /kendali/bayar`.
pub(super) fn pay(context: &RequestContext<'_>) -> Reply {
    let Some(bayar) = context.body::<Bayar>().filter(|b| b.diterima_setelah_ms >= 0) else {
        return Ok(Outcome::unreadable());
    };
    for way in WAYS {
        match way(context, &bayar)? {
            Answer::NotMine => {}
            Answer::Refused(outcome) => return Ok(outcome),
            Answer::Due(due) => {
                let booked_ms = context.now_ms.saturating_add(bayar.diterima_setelah_ms);
                book(context, &bayar.akun, &due, &bayar.kanal, booked_ms)?;
                return crate::control::state(context);
            }
        }
    }
    Ok(Outcome::coded(404, "peserta_tidak_dikenal", "Peserta Tidak Dikenal"))
}

/// Pays now; the bill knows of it from `booked_ms` on.
pub(crate) fn book(
    context: &RequestContext<'_>,
    akun: &str,
    due: &Due,
    kanal: &str,
    booked_ms: i64,
) -> Result<(), Failure> {
    context.tx.execute(
        "INSERT INTO bayar (akun, pembayar, jenis, jumlah, periode, lunas, kanal, dibayar_ms, dibukukan_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            akun,
            due.pembayar,
            due.jenis,
            due.jumlah,
            serde_json::to_string(&due.periode)?,
            due.lunas,
            kanal,
            context.now_ms,
            booked_ms
        ],
    )?;
    Ok(())
}

/// What was paid by hand for somebody up to now, the oldest first.
pub(crate) fn by_hand(context: &RequestContext<'_>, pembayar: &str) -> Result<Vec<Row>, Failure> {
    let mut query = context.tx.prepare(
        "SELECT urutan, jenis, jumlah, periode, lunas, kanal, dibayar_ms, dibukukan_ms FROM bayar
         WHERE pembayar = ?1 AND dibayar_ms <= ?2 ORDER BY dibayar_ms, urutan",
    )?;
    let mut rows = query.query(params![pembayar, context.now_ms])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let periode: String = row.get(3)?;
        found.push(Row {
            urutan: row.get(0)?,
            jenis: row.get(1)?,
            jumlah: row.get(2)?,
            periode: serde_json::from_str(&periode)?,
            kanal: row.get(5)?,
            dibayar_ms: row.get(6)?,
            dibukukan_ms: row.get(7)?,
        });
    }
    Ok(found)
}

/// A family is known by the card of its holder.
pub(crate) fn holder(keluarga: &Keluarga) -> &str {
    keluarga.anggota.first().map_or("", |anggota| &anggota.kartu)
}

/// How many share the bill of a month.
pub(crate) fn members(keluarga: &Keluarga, bulan: Bulan) -> u32 {
    u32::try_from(keluarga.billed(bulan).count()).unwrap_or(u32::MAX)
}

/// What a family pays for a month: in the class of that month, for who shared its bill.
pub(crate) fn price(context: &RequestContext<'_>, keluarga: &Keluarga, bulan: Bulan) -> Result<Rupiah, Failure> {
    let kelas = perubahan::kelas_bulan(context, keluarga, bulan)?;
    Ok(iuran_pbpu(kelas, members(keluarga, bulan), bulan)?.dibayar)
}

/// A fine, of whoever it may be.
fn fine(context: &RequestContext<'_>, bayar: &Bayar) -> Result<Answer, Failure> {
    let Some((jumlah, (keluarga, _))) = bayar.denda.zip(context.world.member(&bayar.akun)) else {
        return Ok(Answer::NotMine);
    };
    Ok(if jumlah > 0 {
        Answer::Due(Due {
            pembayar: holder(keluarga).to_owned(),
            jenis: "denda",
            jumlah,
            periode: Vec::new(),
            lunas: false,
        })
    } else {
        Answer::Refused(Outcome::unreadable())
    })
}

/// The first iuran of a family that has registered and never paid.
fn first(context: &RequestContext<'_>, bayar: &Bayar) -> Result<Answer, Failure> {
    let Some((keluarga, _)) = context.world.member(&bayar.akun) else {
        return Ok(Answer::NotMine);
    };
    // What is paid and waits to be booked is not paid twice: the bill's way says so.
    if begun(context, keluarga)? || !waiting(context, keluarga)?.is_empty() {
        return Ok(Answer::NotMine);
    }
    let PutusanPertama { kelayakan, bulan, .. } = first_payment(keluarga, context.hari)?;
    Ok(match kelayakan {
        Kelayakan::Boleh { .. } => {
            let price = |bulan: &Bulan| Ok(price(context, keluarga, *bulan)?.0);
            Answer::Due(Due {
                pembayar: holder(keluarga).to_owned(),
                jenis: "iuran",
                jumlah: bulan.iter().map(price).sum::<Result<i64, Failure>>()?,
                periode: bulan,
                lunas: true,
            })
        }
        Kelayakan::Belum { .. } => {
            Answer::Refused(Outcome::refused("iuran_pertama_belum_boleh", "Belum Waktunya Membayar"))
        }
        Kelayakan::Tidak { .. } => {
            Answer::Refused(Outcome::refused("iuran_pertama_lewat", "Pendaftaran Harus Diulang"))
        }
    })
}

/// Whether a family has made its first payment, and it is booked.
pub(crate) fn begun(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<bool, Failure> {
    let mut rows = by_hand(context, holder(keluarga))?.into_iter();
    let begun = rows.any(|row| !row.periode.is_empty() && row.dibukukan_ms <= context.now_ms);
    Ok(begun || !keluarga.belum_bayar_pertama)
}

/// When a family that has never paid may.
pub(crate) fn first_payment(keluarga: &Keluarga, hari: Hari) -> Result<PutusanPertama, Failure> {
    Ok(pembayaran_pertama(&PembayaranPertama {
        tanggal_daftar: hari.before(keluarga.terdaftar_hari_lalu),
        segmen_lama_sampai: None,
        tanpa_masa_tunggu: false,
        hari_ini: hari.ini,
    })?)
}

/// The monthly bill, or its oldest months.
fn bill(context: &RequestContext<'_>, bayar: &Bayar) -> Result<Answer, Failure> {
    let nothing = || Answer::Refused(Outcome::refused("tidak_ada_tagihan", "Tidak Ada Tagihan"));
    let Some((keluarga, _)) = context.world.member(&bayar.akun) else {
        return Ok(Answer::NotMine);
    };
    let unpaid = unpaid(context, keluarga)?;
    let bill = iuran::due(context, keluarga, &unpaid)?;
    let mut months: Vec<(Bulan, Rupiah)> = bill.rincian.iter().map(|b| (b.bulan, b.jumlah)).collect();
    if bill.berjalan > Rupiah::NOL {
        months.push((Bulan::from_date(context.hari.ini)?, bill.berjalan));
    }
    let all = months.len();
    // What is paid and waits to be booked is not paid twice.
    let waiting: BTreeSet<Bulan> = waiting(context, keluarga)?
        .into_iter()
        .flat_map(|row| row.periode)
        .collect();
    months.retain(|(bulan, _)| !waiting.contains(bulan));
    months.truncate(bayar.bulan.unwrap_or(usize::MAX));
    if months.is_empty() {
        return Ok(nothing());
    }
    Ok(Answer::Due(Due {
        pembayar: holder(keluarga).to_owned(),
        jenis: "iuran",
        jumlah: months.iter().map(|(_, jumlah)| jumlah.0).sum(),
        lunas: months.len() == all,
        periode: months.into_iter().map(|(bulan, _)| bulan).collect(),
    }))
}

/// What was paid and is not booked yet.
pub(crate) fn waiting(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<Row>, Failure> {
    let mut rows = by_hand(context, holder(keluarga))?;
    rows.retain(|row| row.dibukukan_ms > context.now_ms);
    Ok(rows)
}

/// Every unpaid month up to the one of the day asked for: by habit, but for what was paid by hand and is booked.
pub(crate) fn unpaid(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<BTreeSet<Bulan>, Failure> {
    unpaid_at(
        keluarga,
        &by_hand(context, holder(keluarga))?,
        context.hari,
        context.now_ms,
    )
}

fn unpaid_at(keluarga: &Keluarga, rows: &[Row], hari: Hari, at_ms: i64) -> Result<BTreeSet<Bulan>, Failure> {
    let mut unpaid = keluarga.unpaid(hari)?;
    let booked = |row: &&Row| row.dibukukan_ms <= at_ms;
    let began = rows.iter().filter(booked).flat_map(|row| &row.periode).min();
    if let Some(began) = began.filter(|_| keluarga.belum_bayar_pertama) {
        // Who has begun to pay owes every month from then on.
        let (mut bulan, ini) = (*began, Bulan::from_date(hari.ini)?);
        while bulan <= ini {
            unpaid.insert(bulan);
            bulan = bulan.plus(1)?;
        }
    }
    let mut paid: Vec<&Row> = rows
        .iter()
        .filter(booked)
        .filter(|row| !row.periode.is_empty())
        .collect();
    paid.sort_by_key(|row| row.dibukukan_ms);
    for row in paid {
        // What was on no bill when somebody paid, being older than the oldest billed month, comes back on none.
        let ini = Bulan::from_date(store::date(Zona::Wib, row.dibukukan_ms)?)?;
        if let Some(oldest) = bulan_tertunggak(&unpaid, ini).first() {
            unpaid = unpaid.split_off(oldest);
        }
        for bulan in &row.periode {
            unpaid.remove(bulan);
        }
    }
    // Who has paid does not pay again by habit, and the bill does not know of it yet.
    let waiting = rows.iter().filter(|row| !booked(row));
    unpaid.extend(waiting.flat_map(|row| &row.periode));
    Ok(unpaid)
}

/// What payments by hand have done to the cover of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cover {
    /// First day of a suspension that no payment has ended, where the unpaid months alone do not say it.
    pub(crate) suspended_since: Option<NaiveDate>,
    /// Day on which the last suspension ended.
    pub(crate) active_again: Option<NaiveDate>,
    /// Whether it is covered today as far as iuran go.
    pub(crate) status: StatusIuran,
}

/// Follows the cover of a family from one booking to the next (`domain.md` §6.3): who pays arrears alone stays suspended.
pub(crate) fn cover(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Cover, Failure> {
    let rows = by_hand(context, holder(keluarga))?;
    let mut moments: Vec<i64> = rows.iter().map(|row| row.dibukukan_ms).collect();
    moments.retain(|ms| *ms <= context.now_ms);
    moments.sort_unstable();
    moments.dedup();
    let (mut suspended_since, mut active_again) = (keluarga.suspended_since(context.hari)?, None);
    for moment in moments {
        let ini = store::date(Zona::Wib, moment)?;
        let hari = Hari { ini, ..context.hari };
        let before = unpaid_at(keluarga, &rows, hari, moment.saturating_sub(1))?;
        let told = putusan_status(&before, suspended_since, ini)?;
        // Who has never paid was never covered, so that nothing ended.
        let begun = !keluarga.belum_bayar_pertama || rows.iter().any(|row| row.dibukukan_ms < moment);
        let was = (begun && told.status == StatusIuran::Nonaktif)
            .then_some(told.nonaktif_sejak)
            .flatten();
        let after = unpaid_at(keluarga, &rows, hari, moment)?;
        suspended_since = was.filter(|_| tagihan::status(&after, was, ini) == Ok(StatusIuran::Nonaktif));
        if was.is_some() && suspended_since.is_none() {
            active_again = Some(ini);
        }
    }
    Ok(Cover {
        suspended_since,
        active_again,
        status: tagihan::status(
            &unpaid_at(keluarga, &rows, context.hari, context.now_ms)?,
            suspended_since,
            context.hari.ini,
        )?,
    })
}
