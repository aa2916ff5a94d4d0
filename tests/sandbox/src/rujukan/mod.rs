//! Hospitals: referrals and follow-up letters of eight families, doctors with their quotas, booking, and new patients.
//!
//! * `surat` the letters · `rs` the hospitals, their doctors and schedules · `ambil` booking and new patients

mod ambil;
mod rs;
mod surat;

use jkn_core::app::Method::{Get, Post};
use jkn_core::gateway::rujukan::{AmbilFkrtl, PasienBaru};

use crate::perintah::once;
use crate::route::{Access, Route, Subject};

/// The hospital in another zone, far from every family: where nobody of them has been.
pub(crate) fn far_hospital() -> Option<String> {
    rs::Rs::find(rs::JAYAPURA).map(|found| found.nama())
}

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/rujukan", Access::Session, surat::referrals),
        Route::new(Get, "/v1/surat-kontrol", Access::Session, surat::letters),
        Route::new(Get, "/v1/fkrtl/{kodeppk}/jadwal", Access::Session, rs::schedule),
        Route::new(Post, "/v1/antrean/fkrtl", Access::Session, once::<AmbilFkrtl>),
        Route::new(Post, "/v1/antrean/pasien-baru", Access::Session, once::<PasienBaru>),
    ],
    schema: "
        CREATE TABLE IF NOT EXISTS pasien_rs (
            kodeppk TEXT NOT NULL, kartu TEXT NOT NULL, norm TEXT NOT NULL, PRIMARY KEY (kodeppk, kartu)
        ) STRICT;
    ",
    counts: &[],
    codes: &["asalRujukan", "terbitSEP"],
};
