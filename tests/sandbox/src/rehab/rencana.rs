//! A plan as it was registered, and where it stands by what was paid.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use jkn_core::gateway::rehab::{Rencana, Tahap as WireTahap, Terpisah};
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::rehab::{
    AsalUtang, BulanBerjalan, KeadaanRencana, Keluarga as Family, NasibRencana, PembayaranTahap, RencanaBerjalan,
    Tahap, Versi, keadaan_rencana, rencana_berjalan,
};
use jkn_core::rules::rupiah::Rupiah;
use rusqlite::{OptionalExtension, params};

use crate::pembayaran::bayar::{by_hand, holder, members, unpaid};
use crate::route::RequestContext;
use crate::world::Keluarga;
use crate::{Failure, autodebit, perubahan, store};

/// What was registered.
pub(super) struct Plan {
    pub(super) id: String,
    versi: Versi,
    daftar: NaiveDate,
    tahap: u32,
    cara: BulanBerjalan,
    belum_dibayar: BTreeSet<Bulan>,
    oleh: String,
    pub(super) dibatalkan: bool,
}

/// A plan, its instalments, and what was paid.
pub(super) struct Followed {
    pub(super) plan: Plan,
    pub(super) made: RencanaBerjalan,
    pub(super) keadaan: KeadaanRencana,
    /// Instalment, the day on which it was paid, and whether that is booked.
    paid: Vec<(u32, NaiveDate, bool)>,
    /// Whether the month of registration that is kept apart is paid.
    apart_paid: bool,
    /// Channel of the family's automatic debit; empty without one.
    autodebit: String,
}

/// A family as the rules see it: in its class of the day on which it registers a plan.
pub(super) fn family<'a>(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    belum_dibayar: &'a BTreeSet<Bulan>,
    daftar: NaiveDate,
) -> Result<Family<'a>, Failure> {
    Ok(Family {
        asal: if keluarga.segmen.mandiri() {
            AsalUtang::Mandiri
        } else {
            AsalUtang::PindahSegmen
        },
        kelas: perubahan::kelas(context, keluarga, daftar)?.0,
        anggota: members(keluarga, Bulan::from_date(daftar)?),
        belum_dibayar,
    })
}

/// The plan that was registered last; a family whose data say so has had one since day 0.
pub(super) fn newest(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<Plan>, Failure> {
    let row: Option<(i64, String, u32, String, String, String, String)> = context
        .tx
        .query_row(
            "SELECT urutan, versi, tahap, cara, daftar, belum_dibayar, oleh FROM rehab WHERE pembayar = ?1
             ORDER BY urutan DESC LIMIT 1",
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
                ))
            },
        )
        .optional()?;
    let plan = match row {
        Some((urutan, versi, tahap, cara, daftar, belum_dibayar, oleh)) => Plan {
            id: format!("rehab-{urutan}"),
            versi: serde_json::from_str(&versi)?,
            daftar: daftar.parse().map_err(|_| Failure::Calendar)?,
            tahap,
            cara: serde_json::from_str(&cara)?,
            belum_dibayar: serde_json::from_str(&belum_dibayar)?,
            oleh,
            dibatalkan: false,
        },
        None => match since_day_0(context, keluarga)? {
            Some(plan) => plan,
            None => return Ok(None),
        },
    };
    let cancelled: i64 = context.tx.query_row(
        "SELECT COUNT(*) FROM rehab_batal WHERE pembayar = ?1 AND id = ?2",
        params![holder(keluarga), plan.id],
        |row| row.get(0),
    )?;
    Ok(Some(Plan {
        dibatalkan: cancelled > 0,
        ..plan
    }))
}

/// The plan that was registered at a counter on day 0, `bulan` of the billed months at a time.
fn since_day_0(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Option<Plan>, Failure> {
    let locked = keluarga.terkunci.as_ref().filter(|locked| locked.oleh == "rehab");
    let Some(months) = locked.and_then(|locked| locked.bulan) else {
        return Ok(None);
    };
    let daftar = context.hari.nol;
    let mut hari = context.hari;
    hari.ini = daftar;
    let belum_dibayar = keluarga.unpaid(hari)?;
    let billed = jkn_core::rules::tagihan::bulan_tertunggak(&belum_dibayar, Bulan::from_date(daftar)?).len();
    let tahap = billed.checked_div(months).unwrap_or(0);
    Ok(Some(Plan {
        id: "rehab-0".to_owned(),
        versi: Versi::Dua,
        daftar,
        tahap: u32::try_from(tahap).unwrap_or(u32::MAX),
        cara: BulanBerjalan::Bersama,
        belum_dibayar,
        oleh: "loket".to_owned(),
        dibatalkan: false,
    }))
}

impl Followed {
    /// Follows a plan through its payments up to now.
    pub(super) fn of(context: &RequestContext<'_>, keluarga: &Keluarga, plan: Plan) -> Result<Self, Failure> {
        let family = family(context, keluarga, &plan.belum_dibayar, plan.daftar)?;
        let daftar = Bulan::from_date(plan.daftar)?;
        let made = rencana_berjalan(plan.versi, &family, daftar, plan.tahap, plan.cara)?;
        // While a plan runs whole instalments are paid, so that one of its months stands for all of them.
        let mut paid = Vec::new();
        for row in by_hand(context, holder(keluarga))? {
            let day = store::date(Zona::Wib, row.dibayar_ms)?;
            let booked = row.dibukukan_ms <= context.now_ms;
            for (ke, stage) in (1_u32..).zip(&made.rencana.tahap) {
                let pays = stage.bulan.first().is_some_and(|bulan| row.periode.contains(bulan));
                if pays && (plan.daftar..=stage.jatuh_tempo).contains(&day) {
                    paid.push((ke, day, booked));
                }
            }
        }
        let stage = |ke: u32| made.rencana.tahap.get(usize::try_from(ke).ok()?.checked_sub(1)?);
        let payments: Vec<PembayaranTahap> = paid
            .iter()
            .filter(|(_, _, booked)| *booked)
            .filter_map(|(ke, tanggal, _)| {
                Some(PembayaranTahap {
                    tanggal: *tanggal,
                    jumlah: stage(*ke)?.jumlah,
                })
            })
            .collect();
        let keadaan = keadaan_rencana(&made.rencana, &family, &payments, context.hari.ini)?;
        let apart_paid = !unpaid(context, keluarga)?.contains(&daftar);
        Ok(Self {
            autodebit: autodebit::channel(context, keluarga)?.unwrap_or_default(),
            plan,
            made,
            keadaan,
            paid,
            apart_paid,
        })
    }

    /// The instalments that are paid, booked or not.
    pub(super) fn taken(&self) -> impl Iterator<Item = u32> {
        self.paid.iter().map(|(ke, _, _)| *ke)
    }

    /// Every month that an instalment pays, the running one included.
    pub(super) fn months(&self, stage: &Tahap) -> Result<BTreeSet<Bulan>, Failure> {
        let mut months: BTreeSet<Bulan> = stage.bulan.iter().copied().collect();
        if stage.berjalan > Rupiah::NOL {
            months.insert(Bulan::from_date(stage.jatuh_tempo)?);
        }
        Ok(months)
    }

    /// Unpaid months since the registration that no instalment contains.
    pub(super) fn beside(&self, context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Vec<Bulan>, Failure> {
        let daftar = Bulan::from_date(self.plan.daftar)?;
        let mut contained = BTreeSet::new();
        for stage in &self.made.rencana.tahap {
            contained.extend(self.months(stage)?);
        }
        let unpaid = unpaid(context, keluarga)?;
        Ok(unpaid
            .into_iter()
            .filter(|bulan| *bulan >= daftar && !contained.contains(bulan))
            .collect())
    }

    /// As it is told.
    pub(super) fn wire(&self) -> Rencana {
        let day = |ke: u32| {
            let mut booked = self.paid.iter().filter(|(_, _, booked)| *booked);
            booked
                .find(|(other, _, _)| *other == ke)
                .map(|(_, day, _)| day.to_string())
        };
        let stages = (1_u32..).zip(&self.made.rencana.tahap);
        let tahap = stages.map(|(ke, stage)| WireTahap {
            ke,
            bulan: stage.bulan.iter().map(|bulan| String::from(*bulan)).collect(),
            jumlah: stage.jumlah.0.into(),
            jatuhtempo: stage.jatuh_tempo.to_string(),
            dibayar: day(ke),
        });
        let daftar = Bulan::from_date(self.plan.daftar).ok().map(String::from);
        let keadaan = match self.keadaan.nasib {
            _ if self.plan.dibatalkan => "dibatalkan",
            NasibRencana::Berjalan => "berjalan",
            NasibRencana::Selesai => "selesai",
            NasibRencana::Gagal => "gagal",
        };
        Rencana {
            id: self.plan.id.clone(),
            versi: self.plan.versi.nama().into(),
            daftar: self.plan.daftar.to_string(),
            oleh: self.plan.oleh.as_str().into(),
            tahap: tahap.collect(),
            keadaan: keadaan.into(),
            terpisah: daftar
                .filter(|_| self.made.terpisah > Rupiah::NOL)
                .map(|bulan| Terpisah {
                    bulan,
                    jumlah: self.made.terpisah.0.into(),
                    lunas: self.apart_paid,
                }),
            autodebit: self.autodebit.as_str().into(),
        }
    }
}
