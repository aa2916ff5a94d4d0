//! The family's bill.

use std::collections::BTreeSet;

use jkn_core::app::Method::Get;
use jkn_core::gateway::iuran::{BulanTagihan, Iuran, Terkunci, VirtualAccount};
use jkn_core::gateway::{Figure, Rows};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::nomor::NomorKartu;
use jkn_core::rules::tagihan::{Tagihan, tagihan};
use jkn_core::rules::virtual_account::{Bank, va_keluarga};

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::world::Keluarga;
use crate::{Failure, pembayaran, perubahan};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[Route::new(Get, "/v1/iuran", Access::Session, iuran)],
    schema: "",
    counts: &[],
    codes: &["segmen", "kelas"],
};

fn iuran(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    Outcome::resource(bill(context, keluarga)?)
}

/// What a family owes, each month in the class of that month.
pub(crate) fn due(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    anggota: u32,
    unpaid: &BTreeSet<Bulan>,
) -> Result<Tagihan, Failure> {
    let kelas = |day| perubahan::kelas(context, keluarga, day).map(|(kelas, _)| kelas);
    let mut due = tagihan(kelas(context.hari.ini)?, anggota, unpaid, context.hari.ini)?;
    for month in &mut due.rincian {
        month.jumlah = iuran_pbpu(kelas(month.bulan.first_day()?)?, anggota, month.bulan)?.dibayar;
    }
    Ok(due)
}

/// The family's bill; without amounts when somebody else pays.
fn bill(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Iuran, Failure> {
    let hari = context.hari;
    let anggota = u32::try_from(keluarga.anggota.len()).unwrap_or(u32::MAX);
    let (kelas, _) = perubahan::kelas(context, keluarga, hari.ini)?;
    let mut wire = Iuran {
        segmen: keluarga.segmen.kode().into(),
        kelas: perubahan::code_of(kelas).into(),
        anggota: anggota.into(),
        tunggakan: Vec::new(),
        berjalan: None,
        perorang: Figure::from(0_u32),
        va: Rows::default(),
        terkunci: None,
    };
    if !keluarga.segmen.mandiri() {
        return Ok(wire);
    }
    let bulan_ini = Bulan::from_date(hari.ini)?;
    let due = due(context, keluarga, anggota, &pembayaran::unpaid(context, keluarga)?)?;
    let month = |bulan: Bulan, jumlah: i64| BulanTagihan {
        bulan: bulan.into(),
        jumlah: jumlah.into(),
    };
    wire.tunggakan = due.rincian.iter().map(|b| month(b.bulan, b.jumlah.0)).collect();
    wire.berjalan = (due.berjalan.0 > 0).then(|| month(bulan_ini, due.berjalan.0));
    wire.terkunci = keluarga.terkunci.as_ref().map(|locked| Terkunci {
        oleh: locked.oleh.as_str().into(),
        jumlah: locked.bulan.map_or_else(Figure::default, |months| {
            due.rincian.iter().take(months).map(|b| b.jumlah.0).sum::<i64>().into()
        }),
    });
    wire.perorang = iuran_pbpu(kelas, 1, bulan_ini)?.dibayar.0.into();
    if let Some(holder) = keluarga.anggota.first() {
        let kartu = NomorKartu::parse(&holder.kartu)?;
        let mut va = Vec::new();
        for bank in Bank::SEMUA {
            va.push(VirtualAccount {
                bank: bank.kode().into(),
                nomor: va_keluarga(&kartu, bank, hari.ini)?,
            });
        }
        wire.va = va.into();
    }
    Ok(wire)
}
