//! Reminders of the numbers that are held: each time once, none for what is given back, served or over.

use super::{giliran, held, words};
use crate::data::Route;
use crate::page::Context;
use crate::rules::antrean::pengingat::{JenisPengingat, pengingat};
use crate::screen::Reminder;
use crate::text::Argument;

/// A reminder that is due, without words: its name, which holds the day, so that a visit moved to another day is another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Name, unique among the reminders.
    pub id: String,
    /// When, milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// Booking code of the ticket.
    pub kode: String,
    /// Which of the three.
    pub jenis: JenisPengingat,
}

/// What is to be reminded of after now, the next first.
#[must_use]
pub fn due(context: &Context<'_>) -> Vec<Due> {
    let now_ms = context.now.best_ms();
    let mut all = Vec::new();
    for held in held::held(context) {
        use held::Stage::{BelumCheckIn, Berikutnya, Dipegang, Menunggu};
        let waits = matches!(held.stage(context), Dipegang | BelumCheckIn | Menunggu | Berikutnya);
        let tiket = held.tiket;
        // Whoever has said to be there is there.
        if !waits || tiket.sudah_check_in() || held.check_in.is_some() {
            continue;
        }
        let Some((begins, called)) = tiket
            .jam
            .map(|jam| tiket.tanggal.and_time(jam.mulai()))
            .zip(giliran::planned(tiket))
        else {
            continue;
        };
        for one in pengingat(begins, called, giliran::early_min(tiket)) {
            let Some(at_ms) = tiket.zona.ke_epoch_ms(one.saat).filter(|at_ms| *at_ms > now_ms) else {
                continue;
            };
            let kind = match one.jenis {
                JenisPengingat::Malam => "malam",
                JenisPengingat::DuaJam => "dua-jam",
                JenisPengingat::Datang => "datang",
            };
            all.push(Due {
                id: format!("antrean/{}/{}/{kind}", tiket.kode_booking, tiket.tanggal),
                at_ms,
                kode: tiket.kode_booking.clone(),
                jenis: one.jenis,
            });
        }
    }
    all.sort_by(|a, b| (a.at_ms, &a.id).cmp(&(b.at_ms, &b.id)));
    all
}

/// A reminder in words that anybody may read over a shoulder: they name neither patient nor poli nor facility.
#[must_use]
pub fn reminder(context: &Context<'_>, due: &Due) -> Option<Reminder> {
    let held = held::find(context, &due.kode)?;
    let tiket = held.tiket;
    let called = giliran::planned(tiket)?;
    let stem = match due.jenis {
        JenisPengingat::Malam => "pendaftaran-pelayanan-ingat-malam",
        JenisPengingat::DuaJam => "pendaftaran-pelayanan-ingat-dua-jam",
        JenisPengingat::Datang => "pendaftaran-pelayanan-ingat-datang",
    };
    let early = crate::rules::antrean::lebih_awal(called, giliran::early_min(tiket)).unwrap_or(called);
    let number = words::numbered(context, tiket);
    let (day, clock) = (
        words::date(context, early.date()),
        words::clock(context, early.time(), tiket.zona),
    );
    let called = words::clock(context, called.time(), tiket.zona);
    let arguments = [
        ("nomor", Argument::Text(number.as_str())),
        ("hari", Argument::Text(&day)),
        ("jam", Argument::Text(&clock)),
        ("giliran", Argument::Text(&called)),
    ];
    Some(Reminder {
        id: due.id.clone(),
        at_ms: due.at_ms,
        title: context.tell(&format!("{stem}-title"), &arguments),
        text: context.tell(&format!("{stem}-text"), &arguments),
        route: Route::Tiket { kode: due.kode.clone() }.path(),
    })
}
