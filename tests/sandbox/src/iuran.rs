//! The family's bill.

use std::collections::{BTreeMap, BTreeSet};

use jkn_core::app::Method::{Get, Post};
use jkn_core::data::iuran::TIDAK_DITEMUKAN;
use jkn_core::gateway::iuran::{
    BookingBayar, BulanRiwayat, BulanTagihan, Cari, Dicari, Iuran, PerAnggota, Terkunci, VirtualAccount,
};
use jkn_core::gateway::{Figure, Rows};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::nomor::NomorKartu;
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::tagihan::{Tagihan, pembukuan, tagihan};
use jkn_core::rules::virtual_account::{Bank, va_keluarga};

use crate::pembayaran::bayar;
use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::world::Keluarga;
use crate::{Failure, akun, autodebit, pembayaran, perubahan, peserta, rehab};

/// Months of the past that the bill tells of.
const SHOWN: usize = 24;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/iuran", Access::Session, iuran),
        Route::new(Post, "/v1/iuran/cari", Access::Public, find),
    ],
    schema: "",
    counts: &[],
    codes: &["segmen", "kelas"],
};

fn iuran(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    Outcome::resource(bill(context, keluarga)?)
}

/// Somebody's bill by a number, to whoever has read a captcha. A number that nobody has and one of somebody for whom others pay are
/// answered alike: who is a participant, and of which kind, is nobody else's matter.
fn find(context: &RequestContext<'_>) -> Reply {
    let Some(cari) = context.body::<Cari>() else {
        return Ok(Outcome::unreadable());
    };
    if let Some(refusal) = akun::unread(context, &cari.captcha, &cari.jawaban)? {
        return Ok(refusal);
    }
    let own = |keluarga: &&Keluarga| keluarga.segmen.mandiri() && is_of(keluarga, &cari.nomor, context);
    let Some(keluarga) = context.world.keluarga.iter().find(own) else {
        return Ok(Outcome::refused(TIDAK_DITEMUKAN, "Tagihan Tidak Ditemukan"));
    };
    let unpaid = bayar::unpaid(context, keluarga)?;
    let bill = due(context, keluarga, &unpaid)?;
    let running = bill.berjalan.0 > 0;
    let ini = Bulan::from_date(context.hari.ini)?;
    let tertua = bill.rincian.first().map(|b| b.bulan).or(running.then_some(ini));
    let months = bill.rincian.len() + usize::from(running);
    Outcome::done(Dicari {
        nama: masked(keluarga.anggota.first().map_or("", |holder| &holder.nama)).into(),
        anggota: bayar::members(keluarga, ini).into(),
        bulan: u32::try_from(months).unwrap_or(u32::MAX),
        tertua: tertua.map(String::from),
        jumlah: bill.untuk_aktif.0.into(),
    })
}

/// Whether a number is a card, a NIK or a virtual account of somebody in a family.
fn is_of(keluarga: &Keluarga, nomor: &str, context: &RequestContext<'_>) -> bool {
    let account = |kartu: &str| {
        let kartu = NomorKartu::parse(kartu).ok()?;
        let mut banks = Bank::SEMUA.into_iter();
        banks.find(|bank| va_keluarga(&kartu, *bank, context.hari.ini).as_deref() == Ok(nomor))
    };
    !nomor.is_empty()
        && keluarga
            .anggota
            .iter()
            .any(|one| one.kartu == nomor || one.nik == nomor || account(&one.kartu).is_some())
}

/// Of each word the first letter.
fn masked(name: &str) -> String {
    let words = name.split(' ').map(|word| {
        let hidden = word.chars().count().saturating_sub(1);
        let first: String = word.chars().take(1).collect();
        first + &"*".repeat(hidden)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What a family owes, each month in the class of that month and for who shared its bill.
pub(crate) fn due(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    unpaid: &BTreeSet<Bulan>,
) -> Result<Tagihan, Failure> {
    let (kelas, _) = perubahan::kelas(context, keluarga, context.hari.ini)?;
    let ini = Bulan::from_date(context.hari.ini)?;
    let mut due = tagihan(kelas, bayar::members(keluarga, ini), unpaid, context.hari.ini)?;
    for month in &mut due.rincian {
        month.jumlah = bayar::price(context, keluarga, month.bulan)?;
    }
    due.tunggakan = Rupiah(due.rincian.iter().map(|month| month.jumlah.0).sum());
    due.untuk_aktif = Rupiah(due.tunggakan.0 + due.berjalan.0);
    Ok(due)
}

/// The family's bill; when somebody else pays, what is left of the time before, if anything.
pub(crate) fn bill(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Iuran, Failure> {
    let hari = context.hari;
    let bulan_ini = Bulan::from_date(hari.ini)?;
    let anggota = bayar::members(keluarga, bulan_ini);
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
        peranggota: Rows::default(),
        riwayat: Rows::default(),
        aktifkembali: None,
        bookingbayar: None,
    };
    let own = keluarga.segmen.mandiri();
    let unpaid = bayar::unpaid(context, keluarga)?;
    if !own && unpaid.is_empty() {
        return Ok(wire);
    }
    let due = due(context, keluarga, &unpaid)?;
    let month = |bulan: Bulan, jumlah: i64| BulanTagihan {
        bulan: bulan.into(),
        jumlah: jumlah.into(),
    };
    wire.tunggakan = due.rincian.iter().map(|b| month(b.bulan, b.jumlah.0)).collect();
    wire.berjalan = (due.berjalan.0 > 0).then(|| month(bulan_ini, due.berjalan.0));
    wire.terkunci = match rehab::locked(context, keluarga)? {
        Some(locked) => Some(locked),
        None => autodebit::pays(context, keluarga)?.then(|| Terkunci {
            oleh: "autodebit".into(),
            jumlah: Figure::default(),
        }),
    };
    if own {
        wire.perorang = iuran_pbpu(kelas, 1, bulan_ini)?.dibayar.0.into();
        wire.peranggota = per_member(context, keluarga, &wire)?.into();
        wire.riwayat = months(context, keluarga, &unpaid)?.into();
        wire.aktifkembali = bayar::cover(context, keluarga)?.active_again.map(|day| day.to_string());
    }
    let mut waiting = bayar::waiting(context, keluarga)?;
    // A fine is on no bill.
    waiting.retain(|row| row.jenis == "iuran");
    wire.bookingbayar = waiting.last().map(|newest| BookingBayar {
        sampai: pembukuan(newest.dibayar_ms, context.now_ms).sampai_ms.into(),
        jumlah: waiting.iter().map(|row| row.jumlah).sum::<i64>().into(),
    });
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

/// What the bill asks for each member: everybody on the bill of a month has the same price.
fn per_member(context: &RequestContext<'_>, keluarga: &Keluarga, bill: &Iuran) -> Result<Vec<PerAnggota>, Failure> {
    let one = |bulan| -> Result<i64, Failure> {
        Ok(iuran_pbpu(perubahan::kelas_bulan(context, keluarga, bulan)?, 1, bulan)?
            .dibayar
            .0)
    };
    let ini = Bulan::from_date(context.hari.ini)?;
    let mut all = Vec::new();
    for anggota in keluarga.billed(ini) {
        let mut owed = 0;
        for month in bill.tunggakan.iter().chain(&bill.berjalan) {
            let bulan = Bulan::try_from(month.bulan.clone())?;
            if keluarga.billed(bulan).any(|other| other.kartu == anggota.kartu) {
                owed += one(bulan)?;
            }
        }
        all.push(PerAnggota {
            id_anggota: peserta::id(context, anggota)?.into(),
            perorang: one(ini)?.into(),
            ditagih: owed.into(),
        });
    }
    Ok(all)
}

/// The last two years, month by month, with the day on which each was paid.
fn months(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    unpaid: &BTreeSet<Bulan>,
) -> Result<Vec<BulanRiwayat>, Failure> {
    let mut months: BTreeMap<Bulan, Option<Figure>> = unpaid.iter().map(|bulan| (*bulan, None)).collect();
    for paid in pembayaran::of_bill(context, keluarga)? {
        for bulan in paid.periode.iter().filter(|_| paid.keadaan.as_str() == "dibukukan") {
            months.insert(Bulan::try_from(bulan.clone())?, Some(paid.dibayarpada));
        }
    }
    let skipped = months.len().saturating_sub(SHOWN);
    let mut shown = Vec::new();
    for (bulan, dibayarpada) in months.into_iter().skip(skipped) {
        shown.push(BulanRiwayat {
            bulan: bulan.into(),
            jumlah: bayar::price(context, keluarga, bulan)?.0.into(),
            dibayarpada,
        });
    }
    Ok(shown)
}
