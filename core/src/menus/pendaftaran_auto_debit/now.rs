//! A debit that failed, as Beranda says it.

use super::tahu;
use crate::data::{Menu, Route};
use crate::page::{Context, Line};
use crate::rules::autodebit::KeadaanAutodebit;
use crate::screen::{Icon, Tone};
use crate::text::{self, Argument};

/// That this month was not debited, to who has to pay it otherwise now. Who owes older months is told of those instead, and who
/// has paid, of that payment.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    failed(context).into_iter().collect()
}

fn failed(context: &Context<'_>) -> Option<Line> {
    let bill = context.known.iuran().value.filter(|bill| bill.segmen.mandiri())?;
    let month = bill.berjalan.as_ref()?;
    if !bill.tunggakan.is_empty() || bill.menunggu.is_some() {
        return None;
    }
    tahu::pendaftaran(context).filter(|told| told.keadaan == Some(KeadaanAutodebit::Gagal))?;
    let language = context.language();
    let amount = text::rupiah(language, month.jumlah.0);
    let name = text::month(language, month.bulan.tahun(), month.bulan.bulan());
    let last = text::date(language, month.bulan.last_day().ok()?);
    let words = [
        ("bulan", Argument::Text(name.as_str())),
        ("jumlah", Argument::Text(&amount)),
        ("tanggal", Argument::Text(&last)),
    ];
    Some(Line {
        name: "autodebit",
        title: context.say("beranda-debit-title"),
        detail: context.tell("beranda-debit-failed", &words),
        badge: context.say("beranda-debit-failed-badge"),
        tone: Tone::Danger,
        icon: Icon::Bill,
        route: Route::Menu(Menu::PendaftaranAutoDebit),
    })
}
