//! Hospitals: what leads there, the form that takes a number, and one referral with what its hospital has.
//!
//! * [`Daftar`] the family's referrals and follow-up letters · [`Model`] the form, a day and a doctor, then the whole request
//! * [`Rujukan`] one referral: queue, beds and operations of its hospital · `acuan` a referral or a letter, and what the rule says of it

mod acuan;
mod daftar;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod form;
mod rujukan;
#[cfg(test)]
mod tests;
mod view;

pub use daftar::Daftar;
pub use form::{Model, Msg};
pub use rujukan::Rujukan;

use super::{ditolak, words};
use crate::data::antrean::Perintah;
use crate::data::rujukan::AmbilFkrtl;
use crate::data::{Menu, Resource, Route};
use crate::page::{Context, Need, parts};
use crate::rules::poli::tanpa_sebutan;
use crate::screen::Fact;

/// What every page here looks at.
fn needs() -> Vec<Need> {
    [
        Resource::Keluarga,
        Resource::Rujukan,
        Resource::SuratKontrol,
        Resource::Antrean,
    ]
    .map(Need::of)
    .into()
}

fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("pendaftaran-pelayanan-rs-{key}"))
}

/// What a booking at a hospital asks for; its names stand in it.
pub(super) fn wanted(context: &Context<'_>, ambil: &AmbilFkrtl) -> Vec<Fact> {
    let fact = |key: &str, value: String| parts::fact(context.say(&format!("pendaftaran-pelayanan-{key}")), value);
    let peserta = context.known.keluarga().value.and_then(|k| k.named(&ambil.idanggota));
    let mut facts: Vec<Fact> = peserta.map(|p| fact("untuk", p.nama.clone())).into_iter().collect();
    facts.push(fact(
        "hari-periksa",
        words::day(context, ambil.tanggalperiksa, ambil.zona),
    ));
    facts.push(fact("tempat", parts::or_unknown(context, ambil.faskes.clone())));
    facts.push(fact("poli", tanpa_sebutan(&ambil.poli).to_owned()));
    let hours = ambil.jampraktek.parse().ok();
    facts.push(Fact {
        note: hours.map(|jam| words::hours(context, jam, ambil.zona)),
        ..fact("dokter", parts::or_unknown(context, ambil.dokter.clone()))
    });
    facts
}

/// Where to go on from a refusal.
pub(super) fn way(context: &Context<'_>, asked: &Perintah, alasan: &str) -> Option<(String, Route)> {
    let ambil = asked.rs()?;
    let open = Route::AmbilRs {
        acuan: ambil.nomorreferensi.clone(),
    };
    let alasan = alasan.to_ascii_lowercase();
    let (key, route) = match (asked, alasan.as_str()) {
        (Perintah::PasienBaru(_), _) | (_, "pasien_baru") => ("isi-pasien-baru", Route::PasienBaru),
        (_, "peserta_tidak_aktif") => {
            let peserta = context.known.keluarga().value?.named(&ambil.idanggota)?;
            return Some(ditolak::membership_way(context, &peserta.nomor_kartu.nomor()));
        }
        (_, "sudah_terdaftar") => ("lihat-nomor", Route::Menu(Menu::PendaftaranPelayanan)),
        (_, alasan) if alasan.starts_with("rujukan") => ("pilih-surat", Route::RujukanRs),
        _ => ("pilih-hari", open),
    };
    Some((say(context, key), route))
}
