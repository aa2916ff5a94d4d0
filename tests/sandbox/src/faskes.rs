//! The directory of facilities, and more about each of them; public.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jkn_core::app::Method::Get;
use jkn_core::gateway::faskes::{Dokter, Paket, Rincian};
use jkn_core::rules::faskes::JenisFaskes;
use jkn_faskes::{VERSI, VERSI_BARU};

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Get, "/v1/faskes/paket", Access::Public, whole),
        Route::new(Get, "/v1/faskes/ubahan", Access::Public, changes),
        Route::new(Get, "/v1/faskes/{kode}", Access::Public, details),
    ],
    schema: "",
    counts: &[],
    codes: &[],
};

fn pack(versi: u32, sejak: u32, bytes: &[u8]) -> Reply {
    Outcome::resource(Paket {
        versi,
        sejak,
        paket: STANDARD.encode(bytes),
    })
}

fn whole(_: &RequestContext<'_>) -> Reply {
    pack(VERSI, 0, jkn_faskes::paket())
}

/// What has changed since a version; whoever has one that nobody remembers gets all of it.
fn changes(context: &RequestContext<'_>) -> Reply {
    match context.query("sejak").and_then(|sejak| sejak.parse().ok()) {
        Some(VERSI) => pack(VERSI_BARU, VERSI, jkn_faskes::ubahan()),
        Some(VERSI_BARU) => pack(VERSI_BARU, VERSI_BARU, &jkn_faskes::tanpa_ubahan()),
        Some(_) => whole(context),
        None => Ok(Outcome::coded(422, "sejak_tidak_sah", "Versi Tidak Sah")),
    }
}

fn details(context: &RequestContext<'_>) -> Reply {
    let kode = context.parameter("kode");
    let Some(faskes) = jkn_faskes::direktori().dengan_kode(kode) else {
        return Ok(Outcome::coded(404, "faskes_tidak_dikenal", "Faskes Tidak Dikenal"));
    };
    let layanan: &[&str] = match faskes.jenis {
        Some(JenisFaskes::Puskesmas) => &["Umum", "Gigi", "KIA", "Imunisasi", "Skrining kesehatan"],
        Some(JenisFaskes::Klinik) => &["Umum", "Gigi"],
        Some(JenisFaskes::Dpp) => &["Umum"],
        Some(JenisFaskes::Drg) => &["Gigi"],
        Some(JenisFaskes::Rs) if faskes.hemodialisa => &["IGD", "Rawat inap", "Poli spesialis", "Hemodialisa"],
        Some(JenisFaskes::Rs) => &["IGD", "Rawat inap", "Poli spesialis"],
        Some(JenisFaskes::Apotek) => &["Obat Program Rujuk Balik"],
        Some(JenisFaskes::Optik) => &["Kacamata dengan resep"],
        _ => &["Pendaftaran", "Perubahan data", "Informasi dan pengaduan"],
    };
    let sesi = context.world.faskes(kode).map(|faskes| faskes.sesi.as_slice());
    let dokter: Vec<Dokter> = (sesi.unwrap_or_default().iter())
        .map(|sesi| Dokter {
            nama: sesi.nama_dokter.as_str().into(),
            keterangan: format!("{}, {}", sesi.nama_poli, sesi.jam).as_str().into(),
        })
        .collect();
    Outcome::resource(Rincian {
        layanan: layanan.iter().map(|nama| (*nama).into()).collect::<Vec<_>>().into(),
        dokter: dokter.into(),
    })
}
