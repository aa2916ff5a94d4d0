//! Where a request of this menu stands, and its refusal in words that say what is certain.

use crate::data::konsultasi::Perintah as Asked;
use crate::data::{Janji, Keadaan, Menu, Perintah, Route};
use crate::page::janji::Refusal;
use crate::page::{Ask, Context, bicara};
use crate::screen::{Action, Ui};
use crate::text::Argument;

/// The refusal of a request of this menu; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Konsultasi(asked), Some(Keadaan::Ditolak { alasan, .. })) = (&janji.perintah, &janji.keadaan) else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let menu = || {
        (
            context.say("konsultasi-dokter-choose"),
            Route::Menu(Menu::KonsultasiDokter),
        )
    };
    let (stem, way) = match asked {
        Asked::Mulai(_) if alasan == "peserta_tidak_aktif" => (
            "mulai",
            (context.say("konsultasi-dokter-bill"), Route::Menu(Menu::InfoIuran)),
        ),
        Asked::Mulai(mulai) if matches!(alasan.as_str(), "keluhan_kosong" | "pesan_terlalu_panjang") => {
            let route = Route::Dokter {
                kode: mulai.kodedokter.to_string(),
                anggota: mulai.idanggota.clone(),
            };
            ("mulai", (context.say("konsultasi-dokter-rewrite"), route))
        }
        Asked::Mulai(_) => ("mulai", menu()),
        Asked::Pesan(pesan) => ("pesan", talk(context, &pesan.id)),
        Asked::Akhiri(akhiri) => ("akhiri", talk(context, &akhiri.id)),
        Asked::Nilai(nilai) => ("nilai", talk(context, &nilai.id)),
    };
    let words = [("alasan", Argument::Text(&alasan))];
    let tell = |part: &str| context.tell(&format!("konsultasi-dokter-refused-{stem}-{part}"), &words);
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way: Some(way),
        call: alasan == "peserta_tidak_aktif",
    })
}

fn talk(context: &Context<'_>, id: &str) -> (String, Route) {
    let route = Route::Konsultasi { id: id.to_owned() };
    (context.say("konsultasi-dokter-open-it"), route)
}

/// Where a request stands; what was written with it can be copied once it was not taken.
pub(super) fn standing<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    janji: &Janji,
    written: Option<&str>,
    actions: Vec<Action>,
) {
    bicara::standing(ui, context, (janji, refusal(context, janji)), written, actions);
}
