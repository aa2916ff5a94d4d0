//! When coverage begins and how it ends: first payment, loss of work, life abroad (`domain.md` §5.5, §5.6).

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::batas::{Batas, baris_pada};
use super::bulan::Bulan;
use super::karena::karena;
use super::penjelasan::{Kanal, Kelayakan, Nilai, Penjelasan};
use super::perubahan::LEWAT_PANDAWA;
use super::salah::InputSalah;

pub(crate) const TABEL: &[Batas] = tabel!(Batas, "kepesertaan");

fn batas(nama: &str, pada: NaiveDate) -> Result<u32, InputSalah> {
    Ok(baris_pada(TABEL, nama, pada)?.batas)
}

fn hari(tanggal: NaiveDate, hari: u32) -> Result<NaiveDate, InputSalah> {
    tanggal
        .checked_add_days(Days::new(u64::from(hari)))
        .ok_or(InputSalah::Meluap { bidang: "tanggal" })
}

fn bulan_kemudian(tanggal: NaiveDate, bulan: u32) -> Result<NaiveDate, InputSalah> {
    tanggal
        .checked_add_months(Months::new(bulan))
        .ok_or(InputSalah::Meluap { bidang: "tanggal" })
}

fn bulan(tanggal: NaiveDate) -> Result<Bulan, InputSalah> {
    Bulan::from_date(tanggal).map_err(|_| InputSalah::Meluap { bidang: "tanggal" })
}

/// A newly registered PBPU/BP family that wants to pay for the first time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PembayaranPertama {
    /// Day of registration, on which the virtual account was given.
    pub tanggal_daftar: NaiveDate,
    /// Last day of the former segment (PPU, PBI), if the person had one.
    #[serde(default)]
    pub segmen_lama_sampai: Option<NaiveDate>,
    /// Chooses "tanpa masa tunggu 14 hari".
    #[serde(default)]
    pub tanpa_masa_tunggu: bool,
    /// Today.
    pub hari_ini: NaiveDate,
}

/// What is to be paid first, and whether that is possible today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanPertama {
    /// May be paid today; payment activates at once.
    pub kelayakan: Kelayakan,
    /// Months the whole family pays for: this one, or every one since the former segment ended.
    pub bulan: Vec<Bulan>,
    /// Last day before a new registration is needed (K, §16.10).
    pub paling_lambat: NaiveDate,
}

/// Decides the first payment: from the 14th calendar day after registration, and active on payment (W33); up to the
/// 30th day (K). Who comes from an ended segment may skip the wait by paying the whole family's iuran since it ended
/// (W33).
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` before 2020, `TANGGAL_OVERFLOW`, `HARI_INI_CONFLICT` before the registration,
/// `SEGMEN_LAMA_SAMPAI_CONFLICT` when the former segment ended after today.
pub fn pembayaran_pertama(p: &PembayaranPertama) -> Result<PutusanPertama, InputSalah> {
    if p.hari_ini < p.tanggal_daftar {
        return Err(InputSalah::Bertentangan {
            bidang: "hari_ini",
            dengan: "tanggal_daftar",
        });
    }
    if p.segmen_lama_sampai.is_some_and(|s| s > p.hari_ini) {
        return Err(InputSalah::Bertentangan {
            bidang: "segmen_lama_sampai",
            dengan: "hari_ini",
        });
    }
    let tunggu = batas("bayar_pertama_sejak_hari", p.tanggal_daftar)?;
    let sejak = hari(p.tanggal_daftar, tunggu)?;
    let terakhir = baris_pada(TABEL, "bayar_pertama_sampai_hari", p.tanggal_daftar)?;
    let paling_lambat = hari(p.tanggal_daftar, terakhir.batas)?;
    let bulan_ini = bulan(p.hari_ini)?;
    let mut putusan = PutusanPertama {
        kelayakan: Kelayakan::Belum {
            sejak,
            penjelasan: karena("rules-aktivasi-tunggu", &["§5.5", "W33"])
                .tanggal("sejak", sejak)
                .jumlah("hari", tunggu),
        },
        bulan: vec![bulan_ini],
        paling_lambat,
    };
    if p.hari_ini > paling_lambat {
        putusan.kelayakan = Kelayakan::Tidak {
            alasan: "DAFTAR_ULANG".to_owned(),
            jalan_lain: vec![Kanal::Aplikasi, Kanal::Pandawa],
            penjelasan: karena("rules-aktivasi-daftar-ulang", &["§5.5", "§16.10"])
                .tanggal("paling-lambat", paling_lambat)
                .asumsi_bila(terakhir.asal.asumsi()),
        };
        return Ok(putusan);
    }
    if p.tanpa_masa_tunggu {
        let Some(akhir) = p.segmen_lama_sampai else {
            putusan.kelayakan = Kelayakan::Tidak {
                alasan: "BUKAN_PINDAH_SEGMEN".to_owned(),
                jalan_lain: vec![Kanal::Aplikasi],
                penjelasan: karena("rules-aktivasi-bukan-pindah", &["§5.5", "W33"]).tanggal("sejak", sejak),
            };
            return Ok(putusan);
        };
        let pertama = bulan(hari(akhir, 1)?)?.min(bulan_ini);
        putusan.bulan = bulan_sampai(pertama, bulan_ini)?;
        putusan.kelayakan = Kelayakan::Boleh {
            mulai: p.hari_ini,
            penjelasan: karena("rules-aktivasi-tanpa-tunggu", &["§5.5", "W33"])
                .dengan("dari", Nilai::Bulan(pertama))
                .dengan("sampai", Nilai::Bulan(bulan_ini)),
        };
    } else if p.hari_ini >= sejak {
        putusan.kelayakan = Kelayakan::Boleh {
            mulai: p.hari_ini,
            penjelasan: karena("rules-aktivasi-boleh", &["§5.5", "W33"])
                .tanggal("mulai", p.hari_ini)
                .tanggal("paling-lambat", paling_lambat)
                .asumsi_bila(terakhir.asal.asumsi()),
        };
    }
    Ok(putusan)
}

fn bulan_sampai(dari: Bulan, sampai: Bulan) -> Result<Vec<Bulan>, InputSalah> {
    let meluap = |_| InputSalah::Meluap { bidang: "tanggal" };
    let banyak = u32::try_from(sampai.selisih(dari)).unwrap_or(0);
    (0..=banyak).map(|n| dari.plus(n).map_err(meluap)).collect()
}

/// How work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AkhirKerja {
    /// Dismissed, with the decision of the court.
    PutusanPengadilan,
    /// Dismissed by a merger, with its deed.
    Penggabungan,
    /// Dismissed by a bankruptcy, with its decision.
    Kepailitan,
    /// Dismissed after a long illness, with the doctor's letter.
    SakitBerkepanjangan,
    /// Resigned.
    MengundurkanDiri,
    /// The contract ended.
    KontrakBerakhir,
    /// Retired.
    Pensiun,
    /// Dismissed for absence.
    Mangkir,
    /// Died; ends the membership of the worker.
    Meninggal,
}

/// What remains after work ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanPhk {
    /// Last day of coverage without iuran; `None` when none remains.
    pub dijamin_sampai: Option<NaiveDate>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Decides what a worker keeps: six months without iuran for a dismissal with proof, nothing for any other end (R02,
/// W32). Without proof a dismissal counts as any other end. The six months end on the same day of the sixth month (D).
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` before 2020, `TANGGAL_OVERFLOW`.
pub fn putusan_phk(akhir: AkhirKerja, ada_bukti: bool, tanggal: NaiveDate) -> Result<PutusanPhk, InputSalah> {
    let sumber = ["§5.6", "R02", "W32"];
    let enam = batas("phk_bulan", tanggal)?;
    let kunci = match akhir {
        AkhirKerja::PutusanPengadilan
        | AkhirKerja::Penggabungan
        | AkhirKerja::Kepailitan
        | AkhirKerja::SakitBerkepanjangan => {
            if ada_bukti {
                let sampai = bulan_kemudian(tanggal, enam)?;
                return Ok(PutusanPhk {
                    dijamin_sampai: Some(sampai),
                    penjelasan: karena("rules-phk-dijamin", &sumber)
                        .jumlah("bulan", enam)
                        .tanggal("sampai", sampai)
                        .asumsi_bila(true),
                });
            }
            "rules-phk-tanpa-bukti"
        }
        AkhirKerja::MengundurkanDiri | AkhirKerja::KontrakBerakhir | AkhirKerja::Pensiun | AkhirKerja::Mangkir => {
            "rules-phk-bukan"
        }
        AkhirKerja::Meninggal => "rules-phk-meninggal",
    };
    Ok(PutusanPhk {
        dijamin_sampai: None,
        penjelasan: karena(kunci, &sumber).jumlah("bulan", enam),
    })
}

/// Why somebody wants the membership to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlasanBerhenti {
    /// The participant died.
    Meninggal,
    /// The participant leaves the country for good.
    MeninggalkanIndonesia,
    /// Anything else.
    Lain,
}

/// May a membership be ended? Only by death or by leaving the country (W43); PANDAWA takes both (R01).
pub fn boleh_berhenti(alasan: AlasanBerhenti) -> Kelayakan {
    let tidak = |alasan: &str, jalan_lain, kunci, sumber: &[&str]| Kelayakan::Tidak {
        alasan: alasan.to_owned(),
        jalan_lain,
        penjelasan: karena(kunci, sumber),
    };
    let lewat_pandawa = |kunci| {
        tidak(
            LEWAT_PANDAWA,
            vec![Kanal::Pandawa, Kanal::KantorCabang],
            kunci,
            &["§5.6", "§13.4", "W43", "R01"],
        )
    };
    match alasan {
        AlasanBerhenti::Meninggal => lewat_pandawa("rules-berhenti-meninggal"),
        AlasanBerhenti::MeninggalkanIndonesia => lewat_pandawa("rules-berhenti-luar-negeri"),
        AlasanBerhenti::Lain => tidak(
            "TIDAK_DAPAT_BERHENTI",
            vec![Kanal::Aplikasi],
            "rules-berhenti-tidak",
            &["§5.6", "W43"],
        ),
    }
}

/// A participant who lives abroad or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TinggalDiLuarNegeri {
    /// Day of departure.
    pub berangkat: NaiveDate,
    /// Last month that is paid.
    pub lunas_sampai: Bulan,
    /// Day of return, planned or past.
    pub kembali: NaiveDate,
}

/// What the stay does to coverage and bills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanLuarNegeri {
    /// May coverage be suspended on request? Possible for more than six months abroad with everything paid up to the
    /// month of departure.
    pub penonaktifan: Kelayakan,
    /// First month billed after the return.
    pub ditagih_sejak: Bulan,
    /// Why that month.
    pub penjelasan: Penjelasan,
}

/// Decides a stay abroad (R02): only more than six calendar months suspend, on request, once the iuran up to the month
/// of departure are paid. Who is back earlier, or never suspended because of arrears, is billed from the month after the
/// last paid one; who is back later from the month of return, or from the month after the last paid one if that was paid
/// in advance. A return exactly six months after departure is not more than six months.
///
/// # Errors
/// `TANGGAL_NOT_ESTABLISHED` before 2020, `TANGGAL_OVERFLOW`, `KEMBALI_CONFLICT` for a return before the departure.
pub fn luar_negeri(p: &TinggalDiLuarNegeri) -> Result<PutusanLuarNegeri, InputSalah> {
    if p.kembali < p.berangkat {
        return Err(InputSalah::Bertentangan {
            bidang: "kembali",
            dengan: "berangkat",
        });
    }
    let sumber = ["§5.6", "R02"];
    let enam = batas("luar_negeri_bulan", p.berangkat)?;
    let batas = bulan_kemudian(p.berangkat, enam)?;
    let lama = p.kembali > batas;
    let bulan_berangkat = bulan(p.berangkat)?;
    let lunas = p.lunas_sampai >= bulan_berangkat;
    let jalan = || vec![Kanal::KantorCabang, Kanal::Pandawa];
    let penonaktifan = if !lama {
        Kelayakan::Tidak {
            alasan: "BELUM_LEBIH_6_BULAN".to_owned(),
            jalan_lain: Vec::new(),
            penjelasan: karena("rules-luar-negeri-singkat", &sumber)
                .jumlah("bulan", enam)
                .tanggal("batas", batas),
        }
    } else if !lunas {
        Kelayakan::Tidak {
            alasan: "TUNGGAKAN".to_owned(),
            jalan_lain: jalan(),
            penjelasan: karena("rules-luar-negeri-tunggakan", &sumber)
                .dengan("berangkat", Nilai::Bulan(bulan_berangkat)),
        }
    } else {
        Kelayakan::Boleh {
            mulai: p.berangkat,
            penjelasan: karena("rules-luar-negeri-boleh", &sumber).tanggal("mulai", p.berangkat),
        }
    };
    let berikut = p
        .lunas_sampai
        .plus(1)
        .map_err(|_| InputSalah::Meluap { bidang: "bulan" })?;
    // Nobody is billed twice for a month that was paid in advance.
    let (kunci, ditagih_sejak) = match (lama, lunas) {
        (true, true) => ("rules-luar-negeri-tagih-kembali", bulan(p.kembali)?.max(berikut)),
        (true, false) => ("rules-luar-negeri-tagih-tunggakan", berikut),
        (false, _) => ("rules-luar-negeri-tagih-lanjut", berikut),
    };
    Ok(PutusanLuarNegeri {
        penonaktifan,
        ditagih_sejak,
        penjelasan: karena(kunci, &sumber)
            .dengan("sejak", Nilai::Bulan(ditagih_sejak))
            .jumlah("bulan", enam),
    })
}
