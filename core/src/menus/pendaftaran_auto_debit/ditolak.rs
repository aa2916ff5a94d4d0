//! A request of this menu: where it stands, and its refusal in words that say what is certain.

use crate::data::autodebit::Perintah as Asked;
use crate::data::{Janji, Keadaan, Menu, Perintah, Route};
use crate::page::janji::{Refusal, forget, give_up, state_badge, state_words};
use crate::page::{Ask, Context};
use crate::screen::{ActionRole, Block, Confirm, Ui};
use crate::text::Argument;

use super::tahu;

/// The refusal of a request of this menu; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Autodebit(asked), Some(Keadaan::Ditolak { alasan, .. })) = (&janji.perintah, &janji.keadaan) else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let (stem, kanal) = match asked {
        Asked::Daftar(daftar) => ("daftar", tahu::nama(context, &daftar.kanal)),
        Asked::Henti {} => ("henti", String::new()),
    };
    let words = [("alasan", Argument::Text(&alasan)), ("kanal", Argument::Text(&kanal))];
    let tell = |part: &str| context.tell(&format!("pendaftaran-auto-debit-refused-{stem}-{part}"), &words);
    let way = match (asked, alasan.as_str()) {
        (Asked::Daftar(daftar), "rekening_salah" | "kanal_di_bank") => {
            let route = Route::KanalAutodebit {
                kode: daftar.kanal.clone(),
            };
            Some((context.say("pendaftaran-auto-debit-open-channel"), route))
        }
        (Asked::Daftar(_), "tidak_membayar_sendiri") => {
            let label = context.say("pendaftaran-auto-debit-bill");
            Some((label, Route::Menu(Menu::InfoIuran)))
        }
        _ => {
            let label = context.say("pendaftaran-auto-debit-open");
            Some((label, Route::Menu(Menu::PendaftaranAutoDebit)))
        }
    };
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way,
        call: matches!(asked, Asked::Henti {}) || alasan == "sudah_terdaftar",
    })
}

/// Through what it was asked for, and with which account, by its end.
fn account(context: &Context<'_>, janji: &Janji) -> Option<String> {
    let Perintah::Autodebit(Asked::Daftar(daftar)) = &janji.perintah else {
        return None;
    };
    let words = [
        ("kanal", Argument::Text(&tahu::nama(context, &daftar.kanal))),
        ("ekor", Argument::Text(&daftar.rekening.ending())),
    ];
    Some(context.tell("pendaftaran-auto-debit-asked", &words))
}

/// Where a request stands.
pub(super) fn standing<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) {
    let (tone, state) = state_badge(context, janji);
    let what = context.say(&format!("janji-what-{}", janji.perintah.about().name));
    let refusal = refusal(context, janji);
    let (title, text) = match &refusal {
        Some(refusal) => (
            refusal.title.clone(),
            [refusal.why.as_str(), &refusal.safe, &refusal.next].join(" "),
        ),
        None => (
            context.tell(
                "pendaftaran-auto-debit-standing",
                &[("apa", Argument::Text(&what)), ("keadaan", Argument::Text(&state))],
            ),
            account(context, janji)
                .into_iter()
                .chain([state_words(context, janji)])
                .collect::<Vec<_>>()
                .join(" "),
        ),
    };
    let mut actions: Vec<_> = give_up(ui, context, janji).into_iter().collect();
    if let Some((label, route)) = refusal.as_ref().and_then(|refusal| refusal.way.clone())
        && route != Route::Menu(Menu::PendaftaranAutoDebit)
    {
        actions.push(ui.action("lanjut", label, ActionRole::Secondary, Ask::Open(route).into()));
    }
    if refusal.is_some_and(|refusal| refusal.call) {
        actions.push(crate::page::parts::call_165(ui, context, ActionRole::Secondary));
    }
    if janji.can_withdraw && janji.keadaan.is_some() {
        let say = |key: &str| context.say(key);
        let withdraw = ui.action(
            "tarik",
            say("janji-withdraw"),
            ActionRole::Destructive,
            Ask::Withdraw(janji.id.clone()).into(),
        );
        actions.push(withdraw.asking(Confirm {
            title: say("janji-withdraw-title"),
            text: say("pendaftaran-auto-debit-withdraw-text"),
            yes: say("janji-withdraw-yes"),
            no: say("janji-withdraw-no"),
        }));
    }
    actions.extend(forget(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
}
