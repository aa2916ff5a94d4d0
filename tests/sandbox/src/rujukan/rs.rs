//! Three hospitals of the directory, their doctors and what is left of their quotas.
//!
//! The first takes bookings for the same day. The second answers slowly, spells figures as text and leaves names out, and its
//! program is down between eight in the evening and five. The third lies in the east and opens on national holidays.

use chrono::{Datelike, NaiveDate, Timelike};
use jkn_core::gateway::kunjungan::Flag;
use jkn_core::gateway::rujukan::{JadwalRs, SesiRs as Wire};
use jkn_core::rules::antrean::batal::TingkatFaskes;
use jkn_core::rules::antrean::libur::libur_nasional;
use jkn_core::rules::antrean::{JamPraktik, Zona};
use jkn_core::rules::poli::nama_poli;

use crate::Failure;
use crate::antrean::rs::{SesiRs, terisi};
use crate::perubahan;
use crate::route::{Reply, RequestContext};
use crate::wire::{Outcome, date};

pub(super) const DEPOK: &str = "99269400";
pub(super) const HUSADA: &str = "99269430";
pub(super) const JAYAPURA: &str = "99698670";

/// How long the slow one takes, milliseconds.
pub(super) const SLOW_MS: u64 = 3_000;

/// A hospital.
pub(super) struct Rs {
    pub(super) kode: &'static str,
    pub(super) zona: Zona,
    pub(super) izinkan_hari_ini: bool,
    pub(super) buka_hari_libur: bool,
    /// Slow, odd, and down at night.
    pub(super) ganjil: bool,
}

const SEMUA: [Rs; 3] = [
    Rs {
        kode: DEPOK,
        zona: Zona::Wib,
        izinkan_hari_ini: true,
        buka_hari_libur: false,
        ganjil: false,
    },
    Rs {
        kode: HUSADA,
        zona: Zona::Wib,
        izinkan_hari_ini: false,
        buka_hari_libur: false,
        ganjil: true,
    },
    Rs {
        kode: JAYAPURA,
        zona: Zona::Wit,
        izinkan_hari_ini: false,
        buka_hari_libur: true,
        ganjil: false,
    },
];

/// A doctor's session, every day of the week.
pub(super) struct Dokter {
    rs: &'static str,
    pub(super) poli: &'static str,
    pub(super) kode: u32,
    pub(super) nama: &'static str,
    jam: &'static str,
    kuota_jkn: u32,
    /// Other JKN patients by the beginning of the session; as many as there are places fill it from the first day on.
    lain: u32,
    /// Away in every other week.
    cuti: bool,
}

const fn dokter(rs: &'static str, poli: &'static str, kode: u32, nama: &'static str, jam: &'static str) -> Dokter {
    Dokter {
        rs,
        poli,
        kode,
        nama,
        jam,
        kuota_jkn: 30,
        lain: 12,
        cuti: false,
    }
}

/// Places for patients who pay themselves, and how many of them are taken.
pub(super) const NON_JKN: (u32, u32) = (10, 4);

const DOKTER: [Dokter; 10] = [
    dokter(DEPOK, "INT", 1001, "dr. Sekar Contoh, Sp.PD", "08:00-12:00"),
    Dokter {
        kuota_jkn: 20,
        lain: 20,
        ..dokter(DEPOK, "INT", 1002, "dr. Bima Contoh, Sp.PD", "13:00-16:00")
    },
    Dokter {
        cuti: true,
        ..dokter(DEPOK, "INT", 1003, "dr. Tirta Contoh, Sp.PD", "10:00-14:00")
    },
    dokter(DEPOK, "BED", 1101, "dr. Guntur Contoh, Sp.B", "09:00-13:00"),
    dokter(DEPOK, "MAT", 1201, "dr. Mentari Contoh, Sp.M", "08:00-11:00"),
    dokter(DEPOK, "HDL", 1301, "dr. Jaya Contoh, Sp.PD-KGH", "06:00-20:00"),
    dokter(DEPOK, "JAN", 1401, "dr. Kirana Contoh, Sp.JP", "08:00-12:00"),
    dokter(HUSADA, "INT", 2001, "dr. Surya Contoh, Sp.PD", "08:00-14:00"),
    dokter(HUSADA, "INT", 2002, "", "15:00-18:00"),
    dokter(JAYAPURA, "INT", 3001, "dr. Yuliana Contoh, Sp.PD", "08:00-14:00"),
];

impl Rs {
    pub(super) fn find(kode: &str) -> Option<&'static Self> {
        static ALL: [Rs; 3] = SEMUA;
        ALL.iter().find(|rs| rs.kode == kode)
    }

    pub(super) fn dokter(&self) -> impl Iterator<Item = &'static Dokter> {
        static ALL: [Dokter; 10] = DOKTER;
        let kode = self.kode;
        ALL.iter().filter(move |dokter| dokter.rs == kode)
    }

    pub(super) fn nama(&self) -> String {
        perubahan::prov_umum(self.kode).nm_provider.into()
    }

    /// Whether its program is down now: it answers nothing that makes sense.
    pub(super) fn is_down(&self, now_ms: i64) -> bool {
        let hour = self.zona.dari_epoch_ms(now_ms).map(|local| local.hour());
        self.ganjil && hour.is_some_and(|hour| !(5..20).contains(&hour))
    }

    /// The holiday on which its clinics are closed.
    pub(super) fn libur(&self, tanggal: NaiveDate) -> Option<&'static str> {
        libur_nasional(tanggal)
            .filter(|_| !self.buka_hari_libur)
            .map(|libur| libur.nama)
    }
}

impl Dokter {
    pub(super) fn jam(&self) -> Result<JamPraktik, Failure> {
        self.jam.parse().map_err(|_| Failure::Calendar)
    }

    pub(super) const fn kuota_jkn(&self) -> u32 {
        self.kuota_jkn
    }

    pub(super) fn cuti(&self, tanggal: NaiveDate) -> bool {
        self.cuti && tanggal.iso_week().week().is_multiple_of(2)
    }

    /// The session of a day as its tickets know it.
    pub(super) fn sesi<'a>(
        &self,
        rs: &Rs,
        namafaskes: &'a str,
        namapoli: &'a str,
        tanggal: NaiveDate,
    ) -> Result<SesiRs<'a>, Failure> {
        Ok(SesiRs {
            kodeppk: rs.kode,
            namafaskes,
            zona: rs.zona,
            poli: self.poli,
            namapoli,
            dokter: self.kode,
            namadokter: self.nama,
            jam: self.jam()?,
            tanggal,
            menit: 10,
            lain: if self.lain < self.kuota_jkn { self.lain } else { 0 },
        })
    }

    /// JKN places in use.
    pub(super) fn terisi(&self, context: &RequestContext<'_>, sesi: &SesiRs<'_>) -> Result<u32, Failure> {
        if self.lain >= self.kuota_jkn {
            return Ok(self.kuota_jkn);
        }
        terisi(context, sesi)
    }
}

/// The doctors of a poli on a day.
pub(super) fn schedule(context: &RequestContext<'_>) -> Reply {
    let Some(rs) = Rs::find(context.parameter("kodeppk")) else {
        return Ok(Outcome::coded(404, "faskes_tidak_dikenal", "Faskes Tidak Dikenal"));
    };
    let Some(tanggal) = context.query("tanggal").as_deref().and_then(date) else {
        return Ok(Outcome::coded(422, "tanggal_tidak_sah", "Format Tanggal Tidak Sesuai"));
    };
    let Some(poli) = context.query("poli") else {
        return Ok(Outcome::coded(422, "poli_tidak_sah", "Kode Poli Tidak Sesuai"));
    };
    let libur = rs.libur(tanggal);
    let (nama, nama_poli) = (rs.nama(), nama_poli(TingkatFaskes::Fkrtl, &poli).nama);
    let mut jadwal = Vec::new();
    for dokter in rs.dokter().filter(|dokter| dokter.poli == poli && libur.is_none()) {
        let sesi = dokter.sesi(rs, &nama, &nama_poli, tanggal)?;
        let left = dokter.kuota_jkn.saturating_sub(dokter.terisi(context, &sesi)?);
        jadwal.push(Wire {
            kodedokter: dokter.kode.into(),
            namadokter: dokter.nama.into(),
            jampraktek: sesi.jam.to_string().into(),
            libur: Flag(dokter.cuti(tanggal)),
            kuotajkn: dokter.kuota_jkn.into(),
            sisakuotajkn: left.into(),
            // The odd one does not say what is left for others.
            kuotanonjkn: if rs.ganjil {
                Default::default()
            } else {
                NON_JKN.0.into()
            },
            sisakuotanonjkn: if rs.ganjil {
                Default::default()
            } else {
                NON_JKN.0.saturating_sub(NON_JKN.1).into()
            },
        });
    }
    let told = Outcome::resource(JadwalRs {
        faskes: perubahan::prov_umum(rs.kode),
        zona: rs.zona.singkatan().to_owned(),
        tanggal: tanggal.to_string(),
        kodepoli: poli,
        namalibur: libur.map(Into::into),
        izinkanhariini: Flag(rs.izinkan_hari_ini),
        jadwal: jadwal.into(),
    })?;
    Ok(if rs.ganjil { told.slowly(SLOW_MS) } else { told })
}
