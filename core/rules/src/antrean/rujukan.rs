//! Kinds of visit to a hospital and the reference each needs (`domain.md` §9.2: R17, R30, W75; §4.2).

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{AlasanAntrean, KeputusanAntrean, RUJUKAN};
use crate::dokumen::baca_nomor_dokumen;
use crate::karena::karena;
use crate::penjelasan::Penjelasan;

/// Why a person goes to the hospital, with the ecosystem's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JenisKunjungan {
    /// 1: referred by the first-level facility.
    RujukanFktp,
    /// 2: referred inside the hospital.
    RujukanInternal,
    /// 3: control visit.
    Kontrol,
    /// 4: referred by another hospital.
    RujukanAntarRs,
}

impl JenisKunjungan {
    /// The kind with this number, 1 to 4.
    pub const fn dari_kode(kode: u8) -> Option<Self> {
        match kode {
            1 => Some(Self::RujukanFktp),
            2 => Some(Self::RujukanInternal),
            3 => Some(Self::Kontrol),
            4 => Some(Self::RujukanAntarRs),
            _ => None,
        }
    }

    /// The ecosystem's number.
    pub const fn kode(self) -> u8 {
        match self {
            Self::RujukanFktp => 1,
            Self::RujukanInternal => 2,
            Self::Kontrol => 3,
            Self::RujukanAntarRs => 4,
        }
    }

    /// Message key and facility sentence when the reference is missing: who gives it differs.
    const fn tanpa_referensi(self) -> (&'static str, &'static str) {
        match self {
            Self::RujukanFktp => ("rules-antrean-rujukan-tidak-ada", "Rujukan Tidak Ditemukan"),
            Self::RujukanInternal => ("rules-antrean-rujukan-internal-tidak-ada", "Rujukan Tidak Ditemukan"),
            Self::Kontrol => ("rules-antrean-surat-kontrol-tidak-ada", "Surat Kontrol Tidak Ditemukan"),
            Self::RujukanAntarRs => ("rules-antrean-rujukan-antar-rs-tidak-ada", "Rujukan Tidak Ditemukan"),
        }
    }

    /// Whether the 90 days count for its reference, and whether that is our assumption.
    ///
    /// The sources speak of the first-level referral; that a referral between hospitals lasts as long is an assumption.
    const fn masa(self) -> Option<bool> {
        match self {
            Self::RujukanFktp => Some(false),
            Self::RujukanAntarRs => Some(true),
            Self::RujukanInternal | Self::Kontrol => None,
        }
    }
}

/// The reference a JKN patient shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referensi {
    /// Number of the referral or control letter, 19 characters.
    pub nomor: String,
    /// Date of the letter.
    pub tanggal: NaiveDate,
    /// The letter names this patient.
    pub milik_pasien: bool,
}

/// Last day on which a referral of `tanggal` serves; `None` beyond the calendar.
pub fn rujukan_berlaku_sampai(tanggal: NaiveDate) -> Option<NaiveDate> {
    tanggal.checked_add_days(Days::new(u64::from(RUJUKAN.pada(tanggal))))
}

/// Days that a referral of `tanggal` still serves on `hari_ini`: 0 on its last day, below zero afterwards; `None` beyond the
/// calendar.
pub fn rujukan_sisa_hari(tanggal: NaiveDate, hari_ini: NaiveDate) -> Option<i64> {
    Some(
        rujukan_berlaku_sampai(tanggal)?
            .signed_duration_since(hari_ini)
            .num_days(),
    )
}

/// What somebody who comes for haemodialysis should know of the finger print (S2): with one that is recorded no new referral
/// of the first level is needed, and without one no hospital can make the SEP. `sidik_jari` is `None` where the registry does
/// not say.
pub fn sidik_jari_hemodialisa(sidik_jari: Option<bool>) -> Penjelasan {
    let kunci = match sidik_jari {
        Some(true) => "rules-antrean-hd-sidik-jari",
        Some(false) => "rules-antrean-hd-tanpa-sidik-jari",
        None => "rules-antrean-hd-sidik-jari-tidak-diketahui",
    };
    karena(kunci, &["§9.2", "S2"])
}

/// Checks the reference of a JKN visit on `tanggal_periksa`; `None` when nothing stands in the way.
pub(super) fn periksa_referensi(
    jenis: JenisKunjungan,
    referensi: Option<&Referensi>,
    tanggal_periksa: NaiveDate,
) -> Option<KeputusanAntrean> {
    let Some(r) = referensi else {
        let (kunci, pesan) = jenis.tanpa_referensi();
        // Which number an internal referral carries is the only one of the four that no source says.
        let asumsi = jenis == JenisKunjungan::RujukanInternal;
        return Some(KeputusanAntrean::tolak(
            AlasanAntrean::RujukanTidakAda,
            pesan,
            karena(kunci, &["§9.2", "R17", "R30"]).asumsi_bila(asumsi),
        ));
    };
    if baca_nomor_dokumen(&r.nomor).is_err() {
        return Some(KeputusanAntrean::tolak(
            AlasanAntrean::RujukanTidakSah,
            "Nomor Referensi Tidak Sesuai",
            karena("rules-antrean-rujukan-tidak-sah", &["§4.2", "R23"]),
        ));
    }
    if !r.milik_pasien {
        return Some(KeputusanAntrean::tolak(
            AlasanAntrean::RujukanBukanMilik,
            "Rujukan Bukan Milik Peserta",
            karena("rules-antrean-rujukan-bukan-milik", &["§9.2", "W75"]),
        ));
    }
    if r.tanggal > tanggal_periksa {
        return Some(
            KeputusanAntrean::tolak(
                AlasanAntrean::RujukanBelumBerlaku,
                "Rujukan Belum Berlaku",
                karena("rules-antrean-rujukan-belum-berlaku", &["§9.2", "W75"]).tanggal("sejak", r.tanggal),
            )
            .sejak(Some(r.tanggal)),
        );
    }
    let asumsi = jenis.masa()?;
    let sampai = rujukan_berlaku_sampai(r.tanggal)?;
    (tanggal_periksa > sampai).then(|| {
        KeputusanAntrean::tolak(
            AlasanAntrean::RujukanKedaluwarsa,
            "Masa Berlaku Rujukan Habis",
            karena("rules-antrean-rujukan-kedaluwarsa", &["§9.2", "W75"])
                .tanggal("sampai", sampai)
                .tanggal("tanggal", tanggal_periksa)
                .asumsi_bila(asumsi),
        )
    })
}
