//! The assistants: what CHIKA looks up for whoever knows a number and the birth date that belongs to it.

use jkn_core::app::Method::Post;
use jkn_core::data::asisten::TIDAK_DITEMUKAN;
use jkn_core::gateway::Figure;
use jkn_core::gateway::asisten::{Ditemukan, Tanya};
use jkn_core::rules::percakapan::{NomorTerketik, Permintaan};

use crate::pembayaran::bayar;
use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::{iuran, peserta};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[Route::new(Post, "/v1/asisten/tanya", Access::Public, ask)],
    schema: "",
    counts: &[],
    codes: &["jenispeserta"],
};

/// Membership or bill. A number that nobody has, one with another birth date and one that is no number are answered alike, byte for
/// byte: who is a participant is nobody else's matter.
fn ask(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<Tanya>() else {
        return Ok(Outcome::unreadable());
    };
    let nobody = || Ok(Outcome::refused(TIDAK_DITEMUKAN, "Data Tidak Ditemukan"));
    let Some(nomor) = NomorTerketik::baca(&asked.nomor) else {
        return nobody();
    };
    let families = context.world.keluarga.iter();
    let found = families
        .flat_map(|keluarga| keluarga.anggota.iter().map(move |anggota| (keluarga, anggota)))
        .find(|(_, anggota)| {
            anggota.kartu == nomor.digit() || (!anggota.nik.is_empty() && anggota.nik == nomor.digit())
        });
    let Some((keluarga, anggota)) = found.filter(|(_, anggota)| anggota.lahir(context.hari) == asked.tgllahir) else {
        return nobody();
    };
    let nama = anggota.nama.as_str().into();
    match asked.permintaan {
        Permintaan::Status => Outcome::done(Ditemukan {
            nama,
            jenispeserta: keluarga.segmen.kode().into(),
            kodestatus: peserta::status(context, keluarga, anggota)?.kode.as_str().into(),
            jumlah: Figure::default(),
        }),
        Permintaan::Tagihan => {
            // Who does not pay alone owes nothing here.
            let jumlah = if keluarga.segmen.mandiri() {
                let unpaid = bayar::unpaid(context, keluarga)?;
                iuran::due(context, keluarga, &unpaid)?.untuk_aktif.0
            } else {
                0
            };
            Outcome::done(Ditemukan {
                nama,
                jenispeserta: "".into(),
                kodestatus: "".into(),
                jumlah: jumlah.into(),
            })
        }
    }
}
