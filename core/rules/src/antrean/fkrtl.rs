//! Booking at a hospital: a window of 90 days, a reference, and a quota of its own for JKN patients (`domain.md` §9.2).

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::batal::TingkatFaskes;
use super::fktp::terdaftar;
use super::jam::jam_menit;
use super::libur::libur_nasional;
use super::rujukan::{JenisKunjungan, Referensi, periksa_referensi};
use super::{
    AlasanAntrean, DATANG, DATANG_BARU, FKRTL_JENDELA, JamPraktik, KeputusanAntrean, SatuTiketPer, TiketDimiliki, Zona,
    datang, dengan_perkiraan, perkiraan_dilayani, sudah_terdaftar, tolak_tidak_aktif,
};
use crate::karena::karena;
use crate::penjelasan::Penjelasan;
use crate::poli::{nama_poli, sebutan};

/// Code of the haemodialysis clinic (§4.2, table `poli`).
pub const POLI_HEMODIALISA: &str = "HDL";

/// How one hospital runs its queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KebijakanFkrtl {
    /// True when the hospital also takes bookings for the same day.
    pub izinkan_hari_ini: bool,
    /// What counts as the same ticket; one per card, poli, doctor and date unless the hospital says otherwise.
    pub satu_tiket_per: SatuTiketPer,
    /// True when the hospital's clinics also open on national holidays.
    pub buka_hari_libur: bool,
    /// Minutes per patient for the estimate; `None` when the hospital gives no pace.
    pub menit_per_pasien: Option<u32>,
}

impl Default for KebijakanFkrtl {
    fn default() -> Self {
        Self {
            izinkan_hari_ini: false,
            satu_tiket_per: SatuTiketPer::Dokter,
            buka_hari_libur: false,
            menit_per_pasien: None,
        }
    }
}

/// The chosen doctor's session on the date of the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SesiFkrtl {
    /// Hours of the session.
    pub jam_praktik: JamPraktik,
    /// The doctor is on leave that day.
    #[serde(default)]
    pub cuti: bool,
    /// Places for JKN patients.
    pub kuota_jkn: u32,
    /// JKN places taken.
    pub terisi_jkn: u32,
    /// Places for others.
    pub kuota_nonjkn: u32,
    /// Other places taken.
    pub terisi_nonjkn: u32,
}

/// Everything the rule needs to know about a booking at a hospital.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanAntreanFkrtl {
    /// The instant of asking.
    pub saat: DateTime<FixedOffset>,
    /// Zone of the hospital; "today" is today there.
    #[serde(default)]
    pub zona: Zona,
    /// Date of the visit.
    pub tanggal_periksa: NaiveDate,
    /// Poli code, for example `INT`.
    pub kode_poli: String,
    /// Doctor code of the hospital.
    pub kode_dokter: u32,
    /// True when JKN pays; false for a private patient.
    pub jkn: bool,
    /// Membership active on the date of asking; not asked of a private patient.
    pub peserta_aktif: bool,
    /// Kind of visit, 1 to 4; not asked of a private patient.
    #[serde(default)]
    pub jenis_kunjungan: Option<u8>,
    /// Referral or control letter.
    #[serde(default)]
    pub referensi: Option<Referensi>,
    /// Routine haemodialysis with a registered fingerprint: no new first-level referral is needed for the clinic `HDL`
    /// (S2); for any other clinic it changes nothing.
    #[serde(default)]
    pub hemodialisa_rutin: bool,
    /// The hospital has no record of this patient yet.
    #[serde(default)]
    pub pasien_baru: bool,
    /// The doctor's session; `None` when there is no schedule.
    #[serde(default)]
    pub sesi: Option<SesiFkrtl>,
    /// Tickets the same person already holds at this hospital.
    #[serde(default)]
    pub tiket: Vec<TiketDimiliki>,
    /// How the hospital runs its queue.
    #[serde(default)]
    pub kebijakan: KebijakanFkrtl,
}

/// Decides a booking at a hospital (§9.2: R16–R19, R30, R32, W75, W76).
pub fn periksa_antrean_fkrtl(p: &PermintaanAntreanFkrtl) -> KeputusanAntrean {
    if p.jkn && !p.peserta_aktif {
        return tolak_tidak_aktif();
    }
    let Some(setempat) = p.zona.setempat(p.saat) else {
        return tidak_praktik(p.tanggal_periksa);
    };
    let hari_ini = setempat.date();
    if let Some(tolak) = periksa_tanggal(p, hari_ini) {
        return tolak;
    }
    if p.jkn
        && let Some(tolak) = periksa_jkn(p)
    {
        return tolak;
    }
    let sesi = match periksa_jadwal(p) {
        Ok(sesi) => sesi,
        Err(tolak) => return *tolak,
    };
    if setempat >= sesi.jam_praktik.berakhir(p.tanggal_periksa) {
        let jam = sesi.jam_praktik.selesai();
        return KeputusanAntrean::tolak(
            AlasanAntrean::SudahTutup,
            format!("Pendaftaran Ke Poli {} Sudah Tutup Jam {}", nama(p), jam_menit(jam)),
            karena("rules-antrean-dokter-sudah-tutup", &["§9.2", "R10"])
                .kata("poli", sebutan(&nama(p)))
                .jam("jam", jam, p.zona),
        );
    }
    let per = p.kebijakan.satu_tiket_per;
    if sudah_terdaftar(&p.tiket, per, p.tanggal_periksa, &p.kode_poli, p.kode_dokter) {
        return terdaftar(p.tanggal_periksa, per);
    }
    terima(p, sesi, setempat)
}

fn periksa_tanggal(p: &PermintaanAntreanFkrtl, hari_ini: NaiveDate) -> Option<KeputusanAntrean> {
    let tanggal = p.tanggal_periksa;
    if tanggal < hari_ini {
        return Some(KeputusanAntrean::tolak(
            AlasanAntrean::TanggalMundur,
            "Tanggal Periksa Tidak Berlaku Mundur",
            karena("rules-antrean-tanggal-mundur", &["§9.2", "R32"])
                .tanggal("tanggal", tanggal)
                .tanggal("hari-ini", hari_ini),
        ));
    }
    if tanggal == hari_ini && !p.kebijakan.izinkan_hari_ini {
        let besok = hari_ini.succ_opt();
        return Some(
            KeputusanAntrean::tolak(
                AlasanAntrean::MinimalBesok,
                "Tanggal Periksa Minimal Besok",
                karena("rules-antrean-minimal-besok", &["§9.2", "R32"]).tanggal("besok", besok.unwrap_or(hari_ini)),
            )
            .sejak(besok),
        );
    }
    let jendela = FKRTL_JENDELA.pada(hari_ini);
    let batas = hari_ini.checked_add_days(Days::new(u64::from(jendela)))?;
    if tanggal < batas {
        return None;
    }
    // d < today + 90 holds for the first time on the day 89 days before the visit.
    let sejak = tanggal.checked_sub_days(Days::new(u64::from(jendela.saturating_sub(1))));
    Some(
        KeputusanAntrean::tolak(
            AlasanAntrean::TanggalTerlaluJauh,
            format!("Tanggal Periksa Maksimal {jendela} Hari Dari Hari Ini"),
            karena("rules-antrean-fkrtl-terlalu-jauh", &["§9.2", "R32"])
                .tanggal("tanggal", tanggal)
                .tanggal("sejak", sejak.unwrap_or(tanggal))
                .jumlah("hari", jendela),
        )
        .sejak(sejak),
    )
}

fn periksa_jkn(p: &PermintaanAntreanFkrtl) -> Option<KeputusanAntrean> {
    let Some(jenis) = p.jenis_kunjungan.and_then(JenisKunjungan::dari_kode) else {
        return Some(KeputusanAntrean::tolak(
            AlasanAntrean::JenisKunjunganTidakDikenal,
            "Jenis Kunjungan Tidak Sesuai",
            karena("rules-antrean-jenis-kunjungan", &["§9.2", "R17", "R30"]),
        ));
    };
    if p.hemodialisa_rutin && p.kode_poli == POLI_HEMODIALISA && jenis == JenisKunjungan::RujukanFktp {
        return None;
    }
    periksa_referensi(jenis, p.referensi.as_ref(), p.tanggal_periksa)
}

fn periksa_jadwal(p: &PermintaanAntreanFkrtl) -> Result<&SesiFkrtl, Box<KeputusanAntrean>> {
    if let Some(libur) = libur_nasional(p.tanggal_periksa)
        && !p.kebijakan.buka_hari_libur
    {
        return Err(Box::new(KeputusanAntrean::tolak(
            AlasanAntrean::PoliTutup,
            "Pendaftaran ke Poli Ini Sedang Tutup",
            karena("rules-antrean-libur-nasional", &["§9.2", "R10", libur.asal.sumber])
                .tanggal("tanggal", p.tanggal_periksa)
                .kata("libur", libur.nama)
                .asumsi_bila(libur.asal.asumsi()),
        )));
    }
    p.sesi
        .as_ref()
        .filter(|s| !s.cuti)
        .ok_or_else(|| Box::new(tidak_praktik(p.tanggal_periksa)))
}

/// The clinic's name; a code nobody listed is its own name.
fn nama(p: &PermintaanAntreanFkrtl) -> String {
    nama_poli(TingkatFaskes::Fkrtl, &p.kode_poli).nama
}

fn tidak_praktik(tanggal: NaiveDate) -> KeputusanAntrean {
    KeputusanAntrean::tolak(
        AlasanAntrean::DokterTidakPraktik,
        "Jadwal Dokter Tidak Tersedia, Silahkan Pilih Tanggal dan Jam Praktek Lainnya",
        karena("rules-antrean-dokter-tidak-praktik", &["§9.2", "R18"]).tanggal("tanggal", tanggal),
    )
}

fn terima(p: &PermintaanAntreanFkrtl, sesi: &SesiFkrtl, setempat: NaiveDateTime) -> KeputusanAntrean {
    let (kuota, terisi) = if p.jkn {
        (sesi.kuota_jkn, sesi.terisi_jkn)
    } else {
        (sesi.kuota_nonjkn, sesi.terisi_nonjkn)
    };
    if terisi >= kuota {
        return KeputusanAntrean::tolak(
            AlasanAntrean::KuotaHabis,
            "Kuota Antrean Sudah Penuh",
            karena("rules-antrean-dokter-penuh", &["§9.2", "R30", "W76"])
                .kata("poli", sebutan(&nama(p)))
                .tanggal("tanggal", p.tanggal_periksa),
        );
    }
    // One line for everybody: the two quotas limit who may enter it, not where one stands.
    let angka = sesi.terisi_jkn.saturating_add(sesi.terisi_nonjkn).saturating_add(1);
    let mulai = p.tanggal_periksa.and_time(sesi.jam_praktik.mulai());
    let perkiraan = p
        .kebijakan
        .menit_per_pasien
        .and_then(|menit| perkiraan_dilayani(mulai, angka, menit))
        .map(|saat| saat.max(setempat));
    let awal = if p.pasien_baru {
        DATANG_BARU.pada(p.tanggal_periksa)
    } else {
        DATANG.pada(p.tanggal_periksa)
    };
    KeputusanAntrean::Diterima {
        kode_dokter: p.kode_dokter,
        jam_praktik: sesi.jam_praktik,
        angka_antrean: angka,
        perkiraan_dilayani: perkiraan,
        datang: datang(mulai, perkiraan, awal, setempat),
        penjelasan: diterima(p, sesi, angka, awal, perkiraan),
    }
}

fn diterima(
    p: &PermintaanAntreanFkrtl,
    sesi: &SesiFkrtl,
    angka: u32,
    awal: u32,
    perkiraan: Option<NaiveDateTime>,
) -> Penjelasan {
    let kunci = if p.pasien_baru {
        [
            "rules-antrean-fkrtl-diterima-baru",
            "rules-antrean-fkrtl-diterima-baru-lewat",
        ]
    } else {
        ["rules-antrean-fkrtl-diterima", "rules-antrean-fkrtl-diterima-lewat"]
    };
    let berakhir = sesi.jam_praktik.berakhir(p.tanggal_periksa);
    dengan_perkiraan(kunci, &["§9.2", "R10", "R19", "R30"], perkiraan, berakhir, p.zona)
        .tanggal("tanggal", p.tanggal_periksa)
        .jumlah("angka", angka)
        .jumlah("lebih-awal", awal)
        .asumsi_bila(p.pasien_baru)
}
