//! The invented world: families, facilities and real areas, read from `data/`. Only what changes is kept in the database.

mod history;

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use jkn_core::gateway::peserta::ProvUmum;
use jkn_core::rules::antrean::fktp::KebijakanFktp;
use jkn_core::rules::antrean::{JamPraktik, SatuTiketPer, Zona};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::keluarga::ppu::Hubungan;
use jkn_core::rules::kepesertaan::AkhirKerja;
use jkn_core::rules::nik::JenisKelamin;
use jkn_core::rules::segmen::Segmen;
use serde::Deserialize;

pub(crate) use history::Hari;

const FASKES: &str = include_str!("../../data/faskes.toml");
const KELUARGA: &str = include_str!("../../data/keluarga.toml");

/// What is wrong with the files in `data/`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the invented world is not sound: {0}")]
pub struct WorldError(String);

/// Everything that never changes; with who joined a family meanwhile, as of a request.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) faskes: Vec<Faskes>,
    pub(crate) keluarga: Vec<Keluarga>,
}

/// A first-level facility.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Faskes {
    pub(crate) kode: String,
    pub(crate) nama: String,
    pub(crate) kecamatan: String,
    pub(crate) zona: Zona,
    pub(crate) menit_per_pasien: u32,
    #[serde(default)]
    pub(crate) buka_hari_libur: bool,
    #[serde(default = "per_poli")]
    satu_tiket_per: SatuTiketPer,
    pub(crate) sesi: Vec<Sesi>,
}

const fn per_poli() -> SatuTiketPer {
    SatuTiketPer::Poli
}

/// A doctor's weekly session.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sesi {
    pub(crate) poli: String,
    pub(crate) nama_poli: String,
    pub(crate) dokter: u32,
    pub(crate) nama_dokter: String,
    hari: Vec<u32>,
    pub(crate) jam: JamPraktik,
    pub(crate) kapasitas: u32,
    pub(crate) terisi: u32,
}

/// A family with its history; see the head of `data/keluarga.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Keluarga {
    pub(crate) segmen: Segmen,
    pub(crate) kelas: Kelas,
    faskes: String,
    pub(crate) terdaftar_hari_lalu: u64,
    pub(crate) bayar_tanggal: Option<u32>,
    pub(crate) lunas_sampai: Option<i32>,
    #[serde(default)]
    pub(crate) tunggakan_dibayar: bool,
    #[serde(default)]
    pub(crate) belum_bayar_pertama: bool,
    pub(crate) phk_hari_lalu: Option<u64>,
    pub(crate) akhir_kerja: Option<AkhirKerja>,
    pub(crate) terkunci: Option<Terkunci>,
    pub(crate) utang_lama: Option<UtangLama>,
    pub(crate) anggota: Vec<Anggota>,
}

/// In which other way a family's bill is paid.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Terkunci {
    /// As the wire says it.
    pub(crate) oleh: String,
    /// How many of the oldest months are asked for now; the bill as a whole without it.
    pub(crate) bulan: Option<usize>,
}

/// Months that were left unpaid before the family moved to another kind of membership, counted from the month of day 0.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UtangLama {
    pub(crate) dari: i32,
    pub(crate) sampai: i32,
}

/// How somebody who is not in the file came into a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bergabung {
    /// Day of registration.
    pub(crate) terdaftar: NaiveDate,
    /// Whether the first iuran is paid, or none was asked for.
    pub(crate) aktif: bool,
    /// First month in which the family's bill has this member too.
    pub(crate) ditagih: Option<Bulan>,
}

/// A member of a family.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Anggota {
    pub(crate) nama: String,
    pub(crate) kartu: String,
    pub(crate) nik: String,
    pub(crate) sex: JenisKelamin,
    pub(crate) lahir: Option<NaiveDate>,
    pub(crate) lahir_hari_lalu: Option<u64>,
    pub(crate) faskes: Option<String>,
    pub(crate) pindah_fktp_hari_lalu: Option<u64>,
    #[serde(default = "yes")]
    pub(crate) pasien_dikenal: bool,
    #[serde(default)]
    pub(crate) lewat_usia: bool,
    pub(crate) katasandi: Option<String>,
    pub(crate) hubungan: Option<Hubungan>,
    pub(crate) urutan_anak: Option<u32>,
    pub(crate) pelajar_sampai: Option<NaiveDate>,
    #[serde(default)]
    pub(crate) luar_negeri: bool,
    #[serde(default)]
    pub(crate) ganda: bool,
    pub(crate) gigi: Option<String>,
    pub(crate) prb: Option<String>,
    pub(crate) cob: Option<String>,
    pub(crate) sidik_jari: Option<bool>,
    pub(crate) nohp: Option<String>,
    pub(crate) email: Option<String>,
    #[serde(skip)]
    pub(crate) bergabung: Option<Bergabung>,
}

const fn yes() -> bool {
    true
}

/// Read once a process: simulations open thousands of sandboxes.
static BUNDLED: LazyLock<Result<World, WorldError>> = LazyLock::new(World::load);

impl World {
    /// The bundled world.
    pub(crate) fn bundled() -> Result<&'static Self, WorldError> {
        BUNDLED.as_ref().map_err(Clone::clone)
    }

    /// Reads and checks the bundled files.
    fn load() -> Result<Self, WorldError> {
        #[derive(Deserialize)]
        struct FaskesFile {
            faskes: Vec<Faskes>,
        }
        #[derive(Deserialize)]
        struct KeluargaFile {
            keluarga: Vec<Keluarga>,
        }
        let broken = |error: toml::de::Error| WorldError(error.to_string());
        let world = Self {
            faskes: toml::from_str::<FaskesFile>(FASKES).map_err(broken)?.faskes,
            keluarga: toml::from_str::<KeluargaFile>(KELUARGA).map_err(broken)?.keluarga,
        };
        world.check()?;
        Ok(world)
    }

    /// What the types cannot say: every reference leads somewhere, and every family has a holder and one way to pay.
    fn check(&self) -> Result<(), WorldError> {
        for faskes in &self.faskes {
            if jkn_faskes::nama(&faskes.kecamatan).is_none() {
                return Err(WorldError(format!("{}: no such district", faskes.kode)));
            }
        }
        for keluarga in &self.keluarga {
            let name = keluarga.anggota.first().map_or("a family without members", |a| &a.nama);
            let wrong = |what: &str| Err(WorldError(format!("{name}: {what}")));
            let ways = [
                keluarga.bayar_tanggal.is_some(),
                keluarga.lunas_sampai.is_some(),
                keluarga.belum_bayar_pertama,
            ];
            if ways.into_iter().filter(|way| *way).count() != usize::from(keluarga.segmen.mandiri()) {
                return wrong("a self-paying family has exactly one history of payments, any other none");
            }
            if keluarga.tunggakan_dibayar && keluarga.lunas_sampai.is_none_or(|lunas| lunas > -2) {
                return wrong("who paid arrears on day 0 owed a month before that day's");
            }
            if let Some(utang) = keluarga.utang_lama
                && (keluarga.segmen.mandiri() || utang.dari > utang.sampai || utang.sampai >= 0)
            {
                return wrong("an old debt is of months before day 0, and of who does not pay alone any more");
            }
            if keluarga.phk_hari_lalu.is_some() != keluarga.akhir_kerja.is_some() {
                return wrong("the end of work has a day and a reason");
            }
            for (place, anggota) in keluarga.anggota.iter().enumerate() {
                let mut before = keluarga.anggota.iter().take(place);
                if anggota.ganda != before.any(|other| !other.nik.is_empty() && other.nik == anggota.nik) {
                    return wrong("a second record of somebody says so");
                }
                if anggota.lahir.is_some() == anggota.lahir_hari_lalu.is_some() {
                    return wrong("a birth is dated in one way");
                }
                let gigi = anggota.gigi.as_deref().is_none_or(|kode| self.faskes(kode).is_some());
                if self.faskes(keluarga.kode_faskes(anggota)).is_none() || !gigi {
                    return wrong("no such facility");
                }
            }
        }
        Ok(())
    }

    pub(crate) fn faskes(&self, kode: &str) -> Option<&Faskes> {
        self.faskes.iter().find(|f| f.kode == kode)
    }

    /// The family and the member with a card number.
    pub(crate) fn member(&self, kartu: &str) -> Option<(&Keluarga, &Anggota)> {
        self.find(|anggota| anggota.kartu == kartu)
    }

    /// The member who has an account and this card number or NIK.
    pub(crate) fn account(&self, identitas: &str) -> Option<&Anggota> {
        self.find(|a| a.katasandi.is_some() && !identitas.is_empty() && (a.kartu == identitas || a.nik == identitas))
            .map(|(_, anggota)| anggota)
    }

    fn find(&self, wanted: impl Fn(&Anggota) -> bool) -> Option<(&Keluarga, &Anggota)> {
        self.keluarga
            .iter()
            .find_map(|keluarga| keluarga.anggota.iter().find(|a| wanted(a)).map(|a| (keluarga, a)))
    }
}

impl Faskes {
    /// The sessions of a day, in the order of the file; the weekly plan without regard to holidays.
    pub(crate) fn sesi(&self, tanggal: NaiveDate) -> impl Iterator<Item = &Sesi> {
        let hari = tanggal.weekday().number_from_monday();
        self.sesi.iter().filter(move |s| s.hari.contains(&hari))
    }

    /// As a record names it.
    pub(crate) fn prov_umum(&self) -> ProvUmum {
        ProvUmum {
            kd_provider: self.kode.as_str().into(),
            nm_provider: self.nama.as_str().into(),
        }
    }

    pub(crate) const fn kebijakan(&self) -> KebijakanFktp {
        KebijakanFktp {
            satu_tiket_per: self.satu_tiket_per,
            buka_hari_libur: self.buka_hari_libur,
            menit_per_pasien: Some(self.menit_per_pasien),
        }
    }
}

impl Keluarga {
    /// Code of the facility at which a member is registered.
    pub(crate) fn kode_faskes<'a>(&'a self, anggota: &'a Anggota) -> &'a str {
        anggota.faskes.as_deref().unwrap_or(&self.faskes)
    }

    /// Who has been in the family since before day 0.
    pub(crate) fn since_day_0(&self) -> impl Iterator<Item = &Anggota> {
        self.anggota.iter().filter(|anggota| anggota.bergabung.is_none())
    }

    /// Who shares the bill of a month.
    pub(crate) fn billed(&self, bulan: Bulan) -> impl Iterator<Item = &Anggota> {
        let on_it = move |joined: Bergabung| joined.ditagih.is_some_and(|first| first <= bulan);
        self.anggota.iter().filter(move |a| a.bergabung.is_none_or(on_it))
    }
}

#[cfg(test)]
mod tests;
