//! Changing the first-level facility, and visiting another one meanwhile (`domain.md` §8.2).

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{FKTP_BULAN, Golongan, KUNJUNGAN_LUAR, LEWAT_PANDAWA, Perubahan, awal_bulan_berikut, periksa_hak, tidak};
use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan, Penjelasan};

/// Why the three months need not be waited for (§8.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlasanKhusus {
    /// Moved domicile, with a certificate (W30, W31).
    PindahDomisili,
    /// Duty assignment or training, with a letter (W30, W31).
    Penugasan,
    /// Redistributed to a facility, or a wish to return to the former one (W70).
    Redistribusi,
}

/// A wish to change the first-level facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanUbahFktp {
    /// Who asks.
    pub golongan: Golongan,
    /// Today.
    pub hari_ini: NaiveDate,
    /// First day at the present facility.
    pub fktp_sejak: NaiveDate,
    /// The wanted facility is the present one.
    #[serde(default)]
    pub fktp_sama: bool,
    /// The wanted facility works with BPJS Kesehatan.
    pub bekerja_sama: bool,
    /// The wanted facility takes no more participants.
    #[serde(default)]
    pub penuh: bool,
    /// First day of a change already asked for and not yet in effect.
    #[serde(default)]
    pub tertunda_mulai: Option<NaiveDate>,
    /// Why not to wait.
    #[serde(default)]
    pub alasan_khusus: Option<AlasanKhusus>,
    /// The certificate or letter is at hand.
    #[serde(default)]
    pub ada_surat: bool,
    /// For the whole family.
    #[serde(default)]
    pub satu_keluarga: bool,
}

/// Decides a change of the first-level facility: three calendar months at the present one, effective on the 1st of the
/// next month, one pending at a time (D), not the same one, contracted and not full (K).
///
/// Three months from the last day of a longer month end on the last day of the shorter one: 30 November + 3 months is
/// 28 or 29 February.
pub fn boleh_ubah_fktp(p: &PermintaanUbahFktp) -> Kelayakan {
    if let Err(tidak) = periksa_hak(Perubahan::Fktp, p.golongan, p.hari_ini) {
        return *tidak;
    }
    if let Some(tidak) = periksa_tujuan(p) {
        return tidak;
    }
    let (Some(sejak), Some(mulai)) = (
        p.fktp_sejak
            .checked_add_months(Months::new(FKTP_BULAN.pada(p.hari_ini))),
        awal_bulan_berikut(p.hari_ini),
    ) else {
        return tidak(
            "TANGGAL_DI_LUAR_KALENDER",
            vec![Kanal::CareCenter165],
            karena("rules-perubahan-tanggal", &["§8.2"]),
        );
    };
    if p.hari_ini < sejak {
        return lebih_cepat(p, sejak, mulai);
    }
    let kunci = if p.satu_keluarga {
        "rules-perubahan-fktp-boleh-keluarga"
    } else {
        "rules-perubahan-fktp-boleh"
    };
    Kelayakan::Boleh {
        mulai,
        penjelasan: karena(kunci, &["§8.2", "S1:15", "R02", "W31"]).tanggal("mulai", mulai),
    }
}

fn periksa_tujuan(p: &PermintaanUbahFktp) -> Option<Kelayakan> {
    if let Some(mulai) = p.tertunda_mulai.filter(|mulai| *mulai > p.hari_ini) {
        return Some(tidak(
            "SUDAH_ADA_PERMINTAAN",
            vec![Kanal::CareCenter165],
            karena("rules-perubahan-fktp-tertunda", &["§8.2"])
                .tanggal("mulai", mulai)
                .asumsi_bila(true),
        ));
    }
    let (alasan, kunci) = if p.fktp_sama {
        ("FKTP_SAMA", "rules-perubahan-fktp-sama")
    } else if !p.bekerja_sama {
        ("FKTP_TIDAK_BEKERJA_SAMA", "rules-perubahan-fktp-tidak-bekerja-sama")
    } else if p.penuh {
        ("FKTP_PENUH", "rules-perubahan-fktp-penuh")
    } else {
        return None;
    };
    // None of these is about the person: another facility of the list will do.
    Some(tidak(
        alasan,
        vec![Kanal::Aplikasi],
        karena(kunci, &["§8.2"]).asumsi_bila(true),
    ))
}

fn lebih_cepat(p: &PermintaanUbahFktp, sejak: NaiveDate, mulai: NaiveDate) -> Kelayakan {
    let perlu_surat = p.alasan_khusus != Some(AlasanKhusus::Redistribusi);
    if p.alasan_khusus.is_some() && (p.ada_surat || !perlu_surat) {
        return tidak(
            LEWAT_PANDAWA,
            vec![Kanal::Pandawa, Kanal::KantorCabang],
            karena("rules-perubahan-fktp-pandawa", &["§8.2", "R01", "W30", "W31", "W70"])
                .tanggal("mulai", mulai)
                .jumlah("bulan", FKTP_BULAN.pada(p.hari_ini)),
        );
    }
    Kelayakan::Belum {
        sejak,
        penjelasan: belum_3_bulan(p, sejak),
    }
}

fn belum_3_bulan(p: &PermintaanUbahFktp, sejak: NaiveDate) -> Penjelasan {
    let kunci = if p.alasan_khusus.is_some() {
        "rules-perubahan-fktp-perlu-surat"
    } else {
        "rules-perubahan-belum-3-bulan"
    };
    karena(kunci, &["§8.2", "S1:15", "R01", "R02"])
        .tanggal("terdaftar", p.fktp_sejak)
        .tanggal("sejak", sejak)
        .jumlah("bulan", FKTP_BULAN.pada(p.hari_ini))
}

/// An earlier visit to a first-level facility that is not one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KunjunganLuar {
    /// When.
    pub tanggal: NaiveDate,
    /// Where.
    pub kode_faskes: String,
}

/// A visit to a first-level facility that may not be one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanKunjungan {
    /// Day of the visit.
    pub tanggal: NaiveDate,
    /// Where.
    pub kode_faskes: String,
    /// First day on which this facility is one's own; `None` when it is not to become so.
    #[serde(default)]
    pub milik_mulai: Option<NaiveDate>,
    /// Outside the regency of one's own facility.
    pub luar_kabupaten: bool,
    /// Earlier visits away from home.
    #[serde(default)]
    pub riwayat: Vec<KunjunganLuar>,
}

/// Is the visit covered? At one's own facility always; elsewhere up to three visits within a month at one other
/// facility outside the home regency (W30). That "a month" is a calendar month is our reading.
pub fn boleh_berkunjung(p: &PermintaanKunjungan) -> Kelayakan {
    if p.milik_mulai.is_some_and(|mulai| mulai <= p.tanggal) {
        return Kelayakan::Boleh {
            mulai: p.tanggal,
            penjelasan: karena("rules-kunjungan-fktp-sendiri", &["§8.2"]),
        };
    }
    if !p.luar_kabupaten {
        return tidak(
            "BUKAN_FKTP_TERDAFTAR",
            vec![Kanal::Faskes, Kanal::Aplikasi],
            karena("rules-kunjungan-bukan-fktp", &["§8.2", "W30"]),
        );
    }
    let bulan = |t: NaiveDate| (t.year(), t.month());
    let bulan_ini = p.riwayat.iter().filter(|k| bulan(k.tanggal) == bulan(p.tanggal));
    if bulan_ini.clone().any(|k| k.kode_faskes != p.kode_faskes) {
        return tidak(
            "SATU_FKTP_LUAR",
            vec![Kanal::Faskes],
            karena("rules-kunjungan-satu-fktp", &["§8.2", "W30"]).asumsi_bila(true),
        );
    }
    let ke = bulan_ini.count().saturating_add(1);
    let ke = u32::try_from(ke).unwrap_or(u32::MAX);
    let batas = KUNJUNGAN_LUAR.pada(p.tanggal);
    if ke > batas {
        let sejak = awal_bulan_berikut(p.tanggal).unwrap_or(p.tanggal);
        return Kelayakan::Belum {
            sejak,
            penjelasan: karena("rules-kunjungan-habis", &["§8.2", "W30"])
                .jumlah("batas", batas)
                .tanggal("sejak", sejak)
                .asumsi_bila(true),
        };
    }
    Kelayakan::Boleh {
        mulai: p.tanggal,
        penjelasan: karena("rules-kunjungan-luar", &["§8.2", "W30"])
            .jumlah("ke", ke)
            .jumlah("batas", batas),
    }
}
