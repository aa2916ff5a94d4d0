//! What is known of the family's automatic debit, and what the rules make of it.

use chrono::NaiveDate;

use crate::data::autodebit::{Pendaftaran, Perintah as Asked};
use crate::data::{Janji, Perintah};
use crate::page::Context;
use crate::rules::autodebit::{
    self, KanalAutodebit, KeadaanAutodebit, NONBANK, PutusanAutodebit, WajibAutodebit, boleh_autodebit, jadwal_debit,
    kanal_autodebit, putusan_autodebit, wajib_autodebit,
};
use crate::rules::bulan::Bulan;
use crate::rules::iuran::iuran_pbpu;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;

/// The last request of this menu that this phone knows of.
pub(super) fn promised<'a>(context: &Context<'a>) -> Option<&'a Janji> {
    let ours = |janji: &&Janji| matches!(janji.perintah, Perintah::Autodebit(_));
    context.janji.iter().rev().find(ours)
}

/// Whether a registration, or the end of one, is on its way.
pub(super) fn pending(context: &Context<'_>, wanted: fn(&Asked) -> bool) -> bool {
    let is = |janji: &Janji| matches!(&janji.perintah, Perintah::Autodebit(asked) if wanted(asked));
    context.janji.iter().any(|janji| !janji.is_over() && is(janji))
}

/// The registration that the gateway told of.
pub(super) fn pendaftaran<'a>(context: &Context<'a>) -> Option<&'a Pendaftaran> {
    context.known.autodebit().value?.pendaftaran.as_ref()
}

/// What the state means today; `None` for a state that this version does not know.
pub(super) fn putusan(context: &Context<'_>, pendaftaran: &Pendaftaran) -> Option<PutusanAutodebit> {
    putusan_autodebit(pendaftaran.keadaan?, pendaftaran.gagal, context.now.today()).ok()
}

/// Code of the channel whose registration still counts; one whose state nobody knows may.
pub(super) fn terdaftar<'a>(context: &Context<'a>) -> Option<&'a str> {
    let pendaftaran = pendaftaran(context)?;
    let counts = putusan(context, pendaftaran).is_none_or(|putusan| putusan.masih);
    counts.then_some(pendaftaran.kanal.as_str())
}

/// The family's segment, as the bill says, or else the family's record.
pub(super) fn segmen<'a>(context: &Context<'a>) -> Option<&'a Segmen> {
    let bill = context.known.iuran().value.map(|bill| &bill.segmen);
    bill.or_else(|| Some(&context.known.keluarga().value?.peserta.first()?.segmen))
}

/// Whether automatic debit is a duty; `None` while nobody says since when the family is registered. The first day of the
/// membership stands in for the day of registration, which no older gateway tells.
pub(super) fn wajib(context: &Context<'_>) -> Option<WajibAutodebit> {
    let told = context.known.autodebit().value.and_then(|told| told.peserta_sejak);
    let since = told.or_else(|| context.known.keluarga().value?.peserta.first()?.berlaku_dari)?;
    Some(wajib_autodebit(segmen(context)?, since))
}

/// May it be registered? `None` while nobody knows who pays.
pub(super) fn boleh(context: &Context<'_>) -> Option<Kelayakan> {
    Some(boleh_autodebit(
        segmen(context)?,
        terdaftar(context),
        context.now.today(),
    ))
}

/// A channel, and to which of the three groups it belongs.
pub(super) fn kanal(context: &Context<'_>, kode: &str) -> Option<KanalAutodebit> {
    kanal_autodebit(context.layer)
        .into_iter()
        .find(|kanal| kanal.kode == kode)
}

/// How channels are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Golongan {
    /// A bank that the app registers.
    Aplikasi,
    /// No bank: a wallet.
    Nonbank,
    /// A bank that registers it itself.
    Bank,
}

impl Golongan {
    pub(super) const SEMUA: [Self; 3] = [Self::Aplikasi, Self::Bank, Self::Nonbank];

    pub(super) fn of(kanal: &KanalAutodebit) -> Self {
        match kanal.di_aplikasi {
            _ if kanal.kode == NONBANK => Self::Nonbank,
            true => Self::Aplikasi,
            false => Self::Bank,
        }
    }

    /// Part of its message keys.
    pub(super) const fn slug(self) -> &'static str {
        match self {
            Self::Aplikasi => "aplikasi",
            Self::Nonbank => "nonbank",
            Self::Bank => "bank",
        }
    }
}

/// What a channel is called: a bank by its name, a wallet in our words.
pub(super) fn nama(context: &Context<'_>, kode: &str) -> String {
    if kode == NONBANK {
        return context.say("pendaftaran-auto-debit-wallet");
    }
    match autodebit::nama(kode) {
        "" => context.say("common-unknown"),
        known => known.to_owned(),
    }
}

/// The next day of debit on which something is to be paid, and how much that is; `None` when none will be tried, and the
/// amount `None` when no tariff says it. While the month is paid, nothing is debited in it.
pub(super) fn berikut(context: &Context<'_>, pendaftaran: &Pendaftaran) -> Option<(NaiveDate, Option<Rupiah>)> {
    let tried = putusan(context, pendaftaran)?.dicoba?;
    let told = pendaftaran.berikut.filter(|day| *day >= context.now.today());
    let bill = context.known.iuran().value;
    let this_month = Bulan::from_date(context.now.today()).ok()?;
    let paid = bill.is_some_and(|bill| bill.berjalan.is_none());
    let day = match told {
        Some(day) => day,
        None if paid && Bulan::from_date(tried).ok()? == this_month => {
            jadwal_debit(this_month.plus(1).ok()?.first_day().ok()?).ok()?.berikut
        }
        None => tried,
    };
    Some((day, amount(context, day)))
}

/// What a month costs the family: as the bill says, or by the tariff for one that is not billed yet.
pub(super) fn amount(context: &Context<'_>, day: NaiveDate) -> Option<Rupiah> {
    let bill = context.known.iuran().value?;
    let month = Bulan::from_date(day).ok()?;
    let billed = bill.berjalan.as_ref().filter(|running| running.bulan == month);
    billed.map_or_else(
        || Some(iuran_pbpu(bill.kelas?, bill.anggota?, month).ok()?.dibayar),
        |running| Some(running.jumlah),
    )
}

/// Whether a registration is one that debits or will.
pub(super) fn runs(pendaftaran: &Pendaftaran) -> bool {
    !matches!(pendaftaran.keadaan, None | Some(KeadaanAutodebit::Dihentikan))
}
