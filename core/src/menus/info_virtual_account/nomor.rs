//! Which number belongs to which bank: the bill's, and where it says none, the one that the card makes.

use crate::data::iuran::TagihanKeluarga;
use crate::page::Context;
use crate::rules::nomor::NomorKartu;
use crate::rules::virtual_account::{Bank, va_keluarga};

/// A number to pay to.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Nomor {
    /// Code of the bank as in our table, or the bank in the gateway's words.
    pub bank: String,
    /// The digits to pay to.
    pub nomor: String,
    /// Whether the bill says this number.
    pub dari_tagihan: bool,
    /// Whether the card would make another number; the bill's counts.
    pub beda: bool,
}

/// Whether this family pays by itself, as far as anything kept on this phone says; `None` when nothing does.
pub(super) fn membayar_sendiri(context: &Context<'_>) -> Option<bool> {
    let bill = context.known.iuran().value.map(|bill| bill.segmen.mandiri());
    bill.or_else(|| Some(context.known.keluarga().value?.peserta.first()?.segmen.mandiri()))
}

/// Every number that this family can pay to.
pub(super) fn semua(context: &Context<'_>) -> Vec<Nomor> {
    let bill = context.known.iuran().value;
    let own = membayar_sendiri(context) == Some(true);
    let card = holder(context).filter(|_| own);
    let made = |bank: Bank| va_keluarga(&card?, bank, context.now.today()).ok();
    let mut all: Vec<Nomor> = Vec::new();
    for bank in Bank::SEMUA {
        let theirs = bill.and_then(|bill| of_bill(bill, bank.kode()));
        let ours = made(bank);
        let beda = theirs.is_some() && ours.is_some() && theirs != ours.as_deref();
        if let Some(nomor) = theirs.map(str::to_owned).or(ours) {
            all.push(Nomor {
                bank: bank.kode().to_owned(),
                nomor,
                dari_tagihan: theirs.is_some(),
                beda,
            });
        }
    }
    // A bank that our table does not know has a number only where the bill says so.
    let unknown = bill.map_or(&[][..], |bill| &bill.va).iter().filter(|va| {
        let code = va.bank.to_uppercase();
        !Bank::SEMUA.iter().any(|bank| bank.kode() == code)
    });
    all.extend(unknown.map(|va| Nomor {
        bank: va.bank.clone(),
        nomor: va.nomor.clone(),
        dari_tagihan: true,
        beda: false,
    }));
    all
}

fn of_bill<'a>(bill: &'a TagihanKeluarga, kode: &str) -> Option<&'a str> {
    let va = bill.va.iter().find(|va| va.bank.to_uppercase() == kode);
    va.map(|va| va.nomor.as_str())
}

/// The card whose number the account is made from: the holder's.
fn holder(context: &Context<'_>) -> Option<NomorKartu> {
    let keluarga = context.known.keluarga().value?;
    let holder = keluarga
        .peserta
        .iter()
        .find(|p| p.pisa == "1")
        .or(keluarga.peserta.first());
    holder.map(|p| p.nomor_kartu)
}
