//! Booking at a first-level facility: today or tomorrow, one number per poli and day (`domain.md` §9.1).

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::jam::jam_menit;
use super::libur::libur_nasional;
use super::{
    AlasanAntrean, DATANG, FKTP_JENDELA, JamPraktik, KeputusanAntrean, SatuTiketPer, TiketDimiliki, Zona, datang,
    dengan_perkiraan, perkiraan_dilayani, sudah_terdaftar, tolak_tidak_aktif,
};
use crate::karena::karena;
use crate::penjelasan::{Kanal, Penjelasan};
use crate::poli::{sebutan, tanpa_sebutan};

/// How one facility runs its queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KebijakanFktp {
    /// What counts as the same ticket; one per card, poli and date unless the facility says otherwise.
    pub satu_tiket_per: SatuTiketPer,
    /// True when the facility also opens on national holidays.
    pub buka_hari_libur: bool,
    /// Minutes per patient for the estimate; `None` when the facility gives no pace.
    pub menit_per_pasien: Option<u32>,
}

impl Default for KebijakanFktp {
    fn default() -> Self {
        Self {
            satu_tiket_per: SatuTiketPer::Poli,
            buka_hari_libur: false,
            menit_per_pasien: None,
        }
    }
}

/// One doctor's session of the poli on the date of the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SesiFktp {
    /// Doctor code of the facility.
    pub kode_dokter: u32,
    /// Hours of the session.
    pub jam_praktik: JamPraktik,
    /// Places in the session.
    pub kuota: u32,
    /// Places taken.
    pub terisi: u32,
}

impl SesiFktp {
    /// Places left, never below zero even when a facility overbooked.
    pub const fn sisa(&self) -> u32 {
        self.kuota.saturating_sub(self.terisi)
    }
}

/// Everything the rule needs to know about a booking at a first-level facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanAntreanFktp {
    /// The instant of asking.
    pub saat: DateTime<FixedOffset>,
    /// Zone of the facility; "today" is today there.
    #[serde(default)]
    pub zona: Zona,
    /// Date of the visit.
    pub tanggal_periksa: NaiveDate,
    /// Poli code, `001` for Umum.
    pub kode_poli: String,
    /// Poli name as the facility writes it.
    pub nama_poli: String,
    /// Membership active on the date of asking.
    pub peserta_aktif: bool,
    /// The facility has this patient's record.
    pub pasien_dikenal: bool,
    /// Sessions of this poli on the date of the visit; empty when there is no schedule.
    #[serde(default)]
    pub sesi: Vec<SesiFktp>,
    /// Doctor the person chose; `None` picks the session with the most places left.
    #[serde(default)]
    pub kode_dokter: Option<u32>,
    /// The facility itself is closed on the date of the visit.
    #[serde(default)]
    pub faskes_libur: bool,
    /// Tickets the same card already holds.
    #[serde(default)]
    pub tiket: Vec<TiketDimiliki>,
    /// How the facility runs its queue.
    #[serde(default)]
    pub kebijakan: KebijakanFktp,
}

/// Decides a booking at a first-level facility (§9.1: S1:21, S2, R10, R11, R17).
///
/// Checked in the order a person should hear it: membership, date, opening, closing hour, duplicate, quota, and last
/// whether the facility knows the patient, because a walk to the counter is only worth it when a place is free.
pub fn periksa_antrean_fktp(p: &PermintaanAntreanFktp) -> KeputusanAntrean {
    if !p.peserta_aktif {
        return tolak_tidak_aktif();
    }
    let Some(setempat) = p.zona.setempat(p.saat) else {
        return tutup(p, "rules-antrean-tutup");
    };
    let hari_ini = setempat.date();
    if let Some(tolak) = periksa_tanggal(p, hari_ini) {
        return tolak;
    }
    if let Some(tolak) = periksa_buka(p) {
        return tolak;
    }
    let mut sesi: Vec<&SesiFktp> = p
        .sesi
        .iter()
        .filter(|s| p.kode_dokter.is_none_or(|d| d == s.kode_dokter))
        .collect();
    let tutup_terakhir = sesi.iter().map(|s| s.jam_praktik.berakhir(p.tanggal_periksa)).max();
    sesi.retain(|s| setempat < s.jam_praktik.berakhir(p.tanggal_periksa));
    match tutup_terakhir {
        None => return dokter_tidak_praktik(p),
        Some(jam) if sesi.is_empty() => {
            let jam = jam.time();
            // With a doctor chosen it is the doctor's session that is over; another one may still be open.
            let kunci = match p.kode_dokter {
                Some(_) => "rules-antrean-dokter-sudah-tutup",
                None => "rules-antrean-sudah-tutup",
            };
            return KeputusanAntrean::tolak(
                AlasanAntrean::SudahTutup,
                format!(
                    "Pendaftaran Ke Poli {} Sudah Tutup Jam {}",
                    tanpa_sebutan(&p.nama_poli),
                    jam_menit(jam)
                ),
                karena(kunci, &["§9.1", "R10"])
                    .kata("poli", sebutan(&p.nama_poli))
                    .jam("jam", jam, p.zona),
            );
        }
        Some(_) => {}
    }
    let per = p.kebijakan.satu_tiket_per;
    sesi.retain(|s| !sudah_terdaftar(&p.tiket, per, p.tanggal_periksa, &p.kode_poli, s.kode_dokter));
    if sesi.is_empty() {
        return terdaftar(p.tanggal_periksa, per);
    }
    pilih(p, &sesi, setempat)
}

fn periksa_tanggal(p: &PermintaanAntreanFktp, hari_ini: NaiveDate) -> Option<KeputusanAntrean> {
    if p.tanggal_periksa < hari_ini {
        return Some(KeputusanAntrean::tolak(
            AlasanAntrean::TanggalMundur,
            "Tanggal Periksa Tidak Berlaku Mundur",
            karena("rules-antrean-tanggal-mundur", &["§9.1", "R10"])
                .tanggal("tanggal", p.tanggal_periksa)
                .tanggal("hari-ini", hari_ini),
        ));
    }
    let jendela = Days::new(u64::from(FKTP_JENDELA.pada(hari_ini)));
    let terakhir = hari_ini.checked_add_days(jendela).unwrap_or(hari_ini);
    if p.tanggal_periksa > terakhir {
        let sejak = p.tanggal_periksa.checked_sub_days(jendela).unwrap_or(p.tanggal_periksa);
        return Some(
            KeputusanAntrean::tolak(
                AlasanAntrean::TanggalTerlaluJauh,
                "Pendaftaran ke Poli Ini Sedang Tutup",
                karena("rules-antrean-fktp-terlalu-jauh", &["§9.1", "S2", "R10"])
                    .tanggal("tanggal", p.tanggal_periksa)
                    .tanggal("sejak", sejak),
            )
            .sejak(Some(sejak)),
        );
    }
    None
}

fn periksa_buka(p: &PermintaanAntreanFktp) -> Option<KeputusanAntrean> {
    if let Some(libur) = libur_nasional(p.tanggal_periksa)
        && !p.kebijakan.buka_hari_libur
    {
        return Some(tutup_karena(
            karena("rules-antrean-libur-nasional", &["§9.1", "R10", libur.asal.sumber])
                .tanggal("tanggal", p.tanggal_periksa)
                .kata("libur", libur.nama)
                .asumsi_bila(libur.asal.asumsi()),
        ));
    }
    if p.faskes_libur || p.sesi.is_empty() {
        return Some(tutup(p, "rules-antrean-tutup"));
    }
    None
}

fn tutup(p: &PermintaanAntreanFktp, kunci: &str) -> KeputusanAntrean {
    tutup_karena(
        karena(kunci, &["§9.1", "R10", "R11"])
            .kata("poli", sebutan(&p.nama_poli))
            .tanggal("tanggal", p.tanggal_periksa),
    )
}

fn tutup_karena(penjelasan: Penjelasan) -> KeputusanAntrean {
    KeputusanAntrean::tolak(
        AlasanAntrean::PoliTutup,
        "Pendaftaran ke Poli Ini Sedang Tutup",
        penjelasan,
    )
}

fn dokter_tidak_praktik(p: &PermintaanAntreanFktp) -> KeputusanAntrean {
    KeputusanAntrean::tolak(
        AlasanAntrean::DokterTidakPraktik,
        "Pendaftaran ke Poli Ini Sedang Tutup",
        karena("rules-antrean-dokter-tidak-praktik", &["§9.1", "R10"]).tanggal("tanggal", p.tanggal_periksa),
    )
}

/// Refusal of a second ticket that counts as the same.
pub(super) fn terdaftar(tanggal: NaiveDate, per: SatuTiketPer) -> KeputusanAntrean {
    let kunci = match per {
        SatuTiketPer::Dokter => "rules-antrean-sudah-terdaftar-dokter",
        SatuTiketPer::Poli => "rules-antrean-sudah-terdaftar-poli",
        SatuTiketPer::Tanggal => "rules-antrean-sudah-terdaftar-tanggal",
    };
    KeputusanAntrean::Ditolak {
        alasan: AlasanAntrean::SudahTerdaftar,
        pesan_faskes: "Nomor Antrean Hanya Dapat Diambil 1 Kali Pada Tanggal Yang Sama".to_owned(),
        sejak: None,
        jalan_lain: vec![Kanal::Aplikasi, Kanal::Faskes],
        penjelasan: karena(kunci, &["§9.1", "§9.2", "R10", "R11", "R18"]).tanggal("tanggal", tanggal),
    }
}

fn pilih(p: &PermintaanAntreanFktp, sesi: &[&SesiFktp], setempat: NaiveDateTime) -> KeputusanAntrean {
    // Most places left first; among equals the earliest, so that the answer never depends on the order of the list.
    let terpilih = sesi
        .iter()
        .filter(|s| s.sisa() > 0)
        .min_by_key(|s| (std::cmp::Reverse(s.sisa()), s.jam_praktik, s.kode_dokter));
    let Some(sesi) = terpilih else {
        let kunci = match p.kode_dokter {
            Some(_) => "rules-antrean-dokter-penuh",
            None => "rules-antrean-kuota-habis",
        };
        return KeputusanAntrean::tolak(
            AlasanAntrean::KuotaHabis,
            "Kuota Antrean Sudah Penuh",
            karena(kunci, &["§9.1", "R10"])
                .kata("poli", sebutan(&p.nama_poli))
                .tanggal("tanggal", p.tanggal_periksa),
        );
    };
    if !p.pasien_dikenal {
        return KeputusanAntrean::PasienBaru {
            jalan_lain: vec![Kanal::Faskes],
            penjelasan: karena("rules-antrean-pasien-baru", &["§9.1", "R10", "R17"]),
        };
    }
    let angka = sesi.terisi.saturating_add(1);
    let mulai = p.tanggal_periksa.and_time(sesi.jam_praktik.mulai());
    let awal = DATANG.pada(p.tanggal_periksa);
    let perkiraan = p
        .kebijakan
        .menit_per_pasien
        .and_then(|menit| perkiraan_dilayani(mulai, angka, menit))
        .map(|saat| saat.max(setempat));
    // Neither the hour from which tomorrow can be booked nor how many numbers may be held at once is established (§16.6).
    let hari_ini = setempat.date();
    let asumsi = p.tanggal_periksa > hari_ini || p.tiket.iter().any(|t| !t.batal && t.tanggal_periksa >= hari_ini);
    KeputusanAntrean::Diterima {
        kode_dokter: sesi.kode_dokter,
        jam_praktik: sesi.jam_praktik,
        angka_antrean: angka,
        perkiraan_dilayani: perkiraan,
        datang: datang(mulai, perkiraan, awal, setempat),
        penjelasan: dengan_perkiraan(
            ["rules-antrean-fktp-diterima", "rules-antrean-fktp-diterima-lewat"],
            &["§9.1", "S2", "R10"],
            perkiraan,
            sesi.jam_praktik.berakhir(p.tanggal_periksa),
            p.zona,
        )
        .tanggal("tanggal", p.tanggal_periksa)
        .jumlah("angka", angka)
        .jumlah("lebih-awal", awal)
        .asumsi_bila(asumsi),
    }
}

/// The ticket number a clinic prints: a letter for the poli and the place, `001` + 1 → `A1`, `003` + 22 → `C22`
/// (§4.2, R24, R26; the letter is inferred from samples). `None` for a poli outside `001`–`026` or place 0.
pub fn nomor_urut_fktp(kode_poli: &str, angka: u32) -> Option<String> {
    if kode_poli.len() != 3 || !kode_poli.bytes().all(|b| b.is_ascii_digit()) || angka == 0 {
        return None;
    }
    let urutan: u8 = kode_poli.parse().ok()?;
    let huruf = (b'A'..=b'Z').nth(usize::from(urutan.checked_sub(1)?))?;
    Some(format!("{}{angka}", char::from(huruf)))
}
