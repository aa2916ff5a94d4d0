//! What a refused change is told as: what came of it, what is safe, why, and the next step.

use super::form;
use crate::data::perubahan::Perintah as Asked;
use crate::data::{Janji, Keadaan, Menu, Perintah, Route};
use crate::page::Context;
use crate::page::janji::Refusal;
use crate::rules::perubahan::Perubahan;
use crate::text::Argument;

/// The refusal of a promised change; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Perubahan(asked), Some(Keadaan::Ditolak { alasan, .. })) = (&janji.perintah, &janji.keadaan) else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let apa = match asked {
        Asked::Fktp(_) => "fktp",
        Asked::Kelas(_) => "kelas",
        Asked::Alamat(_) => "alamat",
        Asked::NomorHp(_) => "hp",
        Asked::Email(_) => "email",
        Asked::Batal(_) => "batal",
    };
    let words = [
        ("alasan", Argument::Text(alasan.as_str())),
        ("apa", Argument::Text(apa)),
    ];
    let tell = |key: &str| context.tell(&format!("perubahan-data-peserta-refused-{key}"), &words);
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way: way(context, asked, &alasan),
        call: matches!(
            alasan.as_str(),
            "bukan_anggota_keluarga" | "perubahan_tidak_ditemukan" | "status_tidak_aktif"
        ),
    })
}

/// Where to go on.
fn way(context: &Context<'_>, asked: &Asked, alasan: &str) -> Option<(String, Route)> {
    let say = |key: &str| context.say(&format!("perubahan-data-peserta-way-{key}"));
    let jenis = asked.jenis();
    let again = |jenis| {
        let family = context.known.keluarga().value?;
        Some(form(jenis, super::named(family, asked.anggota())?))
    };
    Some(match (alasan, jenis) {
        ("tunggakan" | "status_tidak_aktif", _) => (say("bill"), Route::Menu(Menu::InfoIuran)),
        ("rehab_berjalan", _) => (say("rehab"), Route::Menu(Menu::Rehab)),
        ("lewat_pandawa" | "not_in_app", Some(jenis)) => (
            say("who"),
            Route::LewatPerubahan {
                jenis: jenis.kode().to_owned(),
            },
        ),
        ("fktp_penuh" | "fktp_tidak_bekerja_sama" | "fktp_tidak_dikenal" | "fktp_sama", _) => {
            (say("other"), again(Perubahan::Fktp)?)
        }
        ("bentuk_salah" | "dipakai_akun_lain" | "perlu_kode" | "otp_salah", Some(jenis)) => {
            (say("contact"), again(jenis)?)
        }
        ("isian_salah", _) => (say("address"), again(Perubahan::Alamat)?),
        ("sudah_ada_permintaan" | "sudah_berlaku" | "sudah_dibatalkan" | "perubahan_tidak_ditemukan", _) => {
            (say("history"), Route::RiwayatPerubahan)
        }
        _ => return None,
    })
}
