//! Refusals in words: why, what is certain, and what to do. The forms show them at the step that they concern.

use super::say;
use crate::data::pendaftaran::Perintah as Asked;
use crate::data::route::Bagian;
use crate::data::{Janji, Keadaan, Menu, Perintah, Route};
use crate::page::Context;
use crate::page::janji::Refusal;
use crate::text::Argument;

/// Why a registration was refused, and the next step; the gateway's sentence is quoted where it says whom it is about.
pub(super) fn why(context: &Context<'_>, alasan: &str, pesan: &str) -> (String, String) {
    let words = [("alasan", Argument::Text(alasan))];
    let tell = |key: &str| context.tell(key, &words);
    let mut why = tell("penambahan-peserta-refused-why");
    if matches!(alasan, "nik_tidak_ditemukan" | "data_dukcapil_berbeda") && !pesan.trim().is_empty() {
        let quoted = context.tell("penambahan-peserta-kata", &[("kata", Argument::Text(pesan.trim()))]);
        why = format!("{why} {quoted}");
    }
    (why, tell("penambahan-peserta-refused-next"))
}

/// The refusal of a promise of this menu; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Pendaftaran(asked), Some(Keadaan::Ditolak { alasan, pesan })) = (&janji.perintah, &janji.keadaan)
    else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let (why, next) = why(context, &alasan, pesan);
    let had = matches!(alasan.as_str(), "sudah_peserta" | "sudah_terdaftar" | "otomatis");
    let safe = match (asked, alasan.as_str()) {
        (_, "sudah_peserta" | "sudah_terdaftar") => "refused-safe-had",
        (Asked::Bayi(_), "otomatis") => "refused-safe-automatic",
        (Asked::Bayi(_), _) => "refused-safe-baby",
        _ => "refused-safe",
    };
    let way = match asked {
        _ if had => None,
        Asked::Keluarga(_) => Some((say(context, "mend"), Route::Pendaftaran(Bagian::Keluarga))),
        Asked::Anggota(_) => Some((say(context, "mend"), Route::Pendaftaran(Bagian::Anggota))),
        Asked::Bayi(_) if alasan == "ibu_tidak_aktif" => Some((say(context, "see-bill"), Route::Menu(Menu::InfoIuran))),
        Asked::Bayi(_) => Some((say(context, "mend"), Route::Pendaftaran(Bagian::Bayi))),
    };
    Some(Refusal {
        title: say(context, if had { "refused-had-title" } else { "refused-title" }),
        safe: say(context, safe),
        why,
        next,
        way,
        call: !had,
    })
}
