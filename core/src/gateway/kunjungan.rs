//! Visits, `GET /v1/riwayat-pelayanan?idanggota=&kursor=`, spelled as VClaim's histories are, and their rating.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::read::{Rows, Unreadable, code, date, next};
use super::text::Line;
use super::wire::{Wire, wire};
use super::{Method, Path, Request, Sending};
use crate::data::Told;
use crate::data::halaman::Halaman;
use crate::data::kunjungan::{self, Perintah};
use crate::rules::penilaian::Kesesuaian;

wire! {
    /// A page of visits, the newest first, at most fifty.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Histori {
        /// The visits.
        histori: Rows<Kunjungan> = must "histori",
        /// Cursor of the next page; `null` on the last one.
        kursor: Option<Line> = may "kursor",
    }
}

wire! {
    /// A visit. VClaim writes every value as text, and some as `null`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Kunjungan {
        /// Its name: the number of the SEP, or another one.
        no_sep: String = must "noSep",
        /// Opaque name of the member; not VClaim's.
        id_anggota: Line = may "idanggota",
        /// First day.
        tgl_sep: String = must "tglSep",
        /// Last day of a stay; the first day again for a visit.
        tgl_plg_sep: Line = may "tglPlgSep",
        /// `1` stay, `2` visit; others may follow.
        jns_pelayanan: Line = may "jnsPelayanan",
        /// Name of the facility.
        ppk_pelayanan: Line = may "ppkPelayanan",
        /// Name of the poli; `null` for a stay.
        poli: Line = may "poli",
        /// `A00.1 - Cholera`.
        diagnosa: Line = may "diagnosa",
        /// Number of the referral.
        no_rujukan: Line = may "noRujukan",
        /// Complaint.
        keluhan: Line = may "keluhan",
        /// Therapy.
        terapi: Line = may "terapi",
        /// `true` or `1` when it was rated.
        dinilai: Flag = may "dinilai",
    }
}

/// A yes or no as services write it: `true`, `1`, `"1"`, `"ya"`; anything else is no.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Flag(pub bool);

impl Wire for Flag {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        let text = json.trim_matches('"').to_ascii_lowercase();
        Ok(Self(matches!(text.as_str(), "true" | "1" | "ya")))
    }
}

/// A rating, `POST /v1/riwayat-pelayanan/nilai`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nilai {
    /// Name of the visit.
    pub idkunjungan: String,
    /// Whether it took place as recorded.
    pub kesesuaian: Kesesuaian,
    /// 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bintang: Option<u8>,
    /// May be empty.
    #[serde(default)]
    pub catatan: String,
}

pub(super) fn path(anggota: &str, kursor: Option<&str>) -> Path {
    let mut path = Path::of("/v1/riwayat-pelayanan");
    if !anggota.is_empty() {
        path = path.query("idanggota", anggota);
    }
    match kursor {
        Some(kursor) => path.query("kursor", kursor),
        None => path,
    }
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let Perintah::Nilai(nilai) = perintah;
    Ok(Sending {
        request: Request::new(Method::Post, "/v1/riwayat-pelayanan/nilai").with(&Nilai {
            idkunjungan: nilai.idkunjungan.clone(),
            kesesuaian: nilai.kesesuaian,
            bintang: nilai.bintang,
            catatan: nilai.catatan.clone(),
        })?,
        hasil: |_| None,
    })
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Histori = content.read().map_err(|_| Unreadable("histori"))?;
    let (baris, skipped) = wire.histori.each(visit);
    let berikut = next(wire.kursor);
    Ok((Told::Kunjungan(Halaman { baris, berikut }), skipped))
}

fn visit(wire: Kunjungan) -> Result<kunjungan::Kunjungan, Unreadable> {
    let tanggal = date(&wire.tgl_sep, "tglSep")?;
    Ok(kunjungan::Kunjungan {
        id: code(&wire.no_sep, "noSep")?,
        anggota: wire.id_anggota.into(),
        tanggal,
        pulang: date(wire.tgl_plg_sep.as_str(), "tglPlgSep")
            .ok()
            .filter(|pulang| *pulang > tanggal),
        rawat_inap: match wire.jns_pelayanan.as_str() {
            "1" => Some(true),
            "2" => Some(false),
            _ => None,
        },
        faskes: wire.ppk_pelayanan.into(),
        poli: wire.poli.into(),
        diagnosa: wire.diagnosa.into(),
        keluhan: wire.keluhan.into(),
        terapi: wire.terapi.into(),
        rujukan: wire.no_rujukan.into(),
        dinilai: wire.dinilai.0,
    })
}
