//! Konsultasi Dokter: whom a person may write to, and the life of one conversation (`domain.md` §10).

use serde::{Deserialize, Serialize};

use super::batas::layanan;
use super::karena::karena;
use super::penilaian::{BINTANG_TERENDAH, BINTANG_TERTINGGI, CATATAN_TERPANJANG};
use super::penjelasan::{Kanal, Penjelasan};
use super::teks;

pub use super::darurat::nasihat_darurat;

/// Silence of the participant after a doctor's message that ends a conversation: 10 minutes, in milliseconds (§10, S2).
pub const BATAS_DIAM_MS: i64 = BATAS_DIAM_MENIT as i64 * 60_000;
const BATAS_DIAM_MENIT: u32 = layanan("konsultasi_diam_menit");
/// Longest message, the opening complaint among them, in characters (D).
pub const PESAN_TERPANJANG: usize = layanan("konsultasi_pesan_terpanjang") as usize;
/// Most conversations of one member that may be open at once; each member has their own (D).
pub const TERBUKA_PER_ANGGOTA: u32 = layanan("konsultasi_terbuka_per_anggota");

/// Who wrote the last message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pengirim {
    /// The participant.
    Peserta,
    /// The doctor.
    Dokter,
}

/// Who or what ended a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Penutup {
    /// The participant pressed *End*.
    Peserta,
    /// The doctor ended it.
    Dokter,
    /// Ten minutes of silence after the doctor's message.
    BatasWaktu,
}

/// Where a conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "keadaan")]
pub enum KeadaanKonsultasi {
    /// No conversation.
    #[default]
    Kosong,
    /// The opening complaint is sent, the doctor has not answered yet.
    Diminta,
    /// Both have written.
    Aktif {
        /// Who wrote last.
        terakhir: Pengirim,
        /// When the last message was written, milliseconds since 1970-01-01 UTC.
        sejak_ms: i64,
    },
    /// Over, waiting for a rating.
    Ditutup {
        /// Who ended it.
        oleh: Penutup,
    },
    /// Rated, nothing more to do.
    Dinilai {
        /// 1 to 5.
        bintang: u8,
    },
}

/// What happened. It has no `Debug`: a complaint must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum PeristiwaKonsultasi {
    /// The participant opens with a complaint.
    Mulai {
        /// The complaint; must not be blank.
        keluhan: String,
    },
    /// The participant writes.
    PesanPeserta,
    /// The doctor writes.
    PesanDokter,
    /// The participant ends the conversation.
    AkhiriPeserta,
    /// The doctor ends the conversation.
    AkhiriDokter,
    /// Only time has passed.
    Waktu,
    /// The participant rates the conversation.
    Nilai {
        /// 1 to 5.
        bintang: u8,
        /// Comment, at most 500 characters.
        #[serde(default)]
        catatan: String,
    },
}

/// Why an event has no place in the present state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AlasanKonsultasi {
    /// The opening complaint is blank.
    KeluhanKosong,
    /// No conversation is open.
    BelumMulai,
    /// A conversation is already open.
    SudahMulai,
    /// The conversation is over.
    SudahDitutup,
    /// Only a finished conversation can be rated, and only once.
    TidakDapatDinilai,
    /// The rating is not 1 to 5.
    BintangTidakSah,
    /// The comment is too long.
    CatatanTerlaluPanjang,
    /// The message is blank.
    PesanKosong,
    /// The message, or the opening complaint, is too long.
    PesanTerlaluPanjang,
}

/// A refusal with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TolakKonsultasi {
    /// Why, for programs.
    pub alasan: AlasanKonsultasi,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// The state after an event, or the reason why the event is refused. `keadaan` is always the state that now holds: time
/// may have closed a conversation even though the event itself is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LangkahKonsultasi {
    /// State that holds now.
    pub keadaan: KeadaanKonsultasi,
    /// Why the event is refused; `None` when it was taken.
    pub ditolak: Option<AlasanKonsultasi>,
    /// Why; `None` for the ordinary course.
    pub penjelasan: Option<Penjelasan>,
}

/// The instant at which silence will end the conversation; `None` while no such timer runs: before the doctor's first
/// answer, while the doctor is to answer, and after the end (§10).
pub const fn batas_waktu_konsultasi(keadaan: KeadaanKonsultasi) -> Option<i64> {
    match keadaan {
        KeadaanKonsultasi::Aktif {
            terakhir: Pengirim::Dokter,
            sejak_ms,
        } => sejak_ms.checked_add(BATAS_DIAM_MS),
        _ => None,
    }
}

/// Moves a conversation on by one event at `saat_ms` (milliseconds since 1970-01-01 UTC). Time is counted first: a
/// message that comes ten minutes or more after the doctor's finds the conversation closed.
pub fn langkah_konsultasi(
    keadaan: KeadaanKonsultasi,
    peristiwa: &PeristiwaKonsultasi,
    saat_ms: i64,
) -> LangkahKonsultasi {
    let habis = batas_waktu_konsultasi(keadaan).is_some_and(|batas| saat_ms >= batas);
    let kini = if habis {
        KeadaanKonsultasi::Ditutup {
            oleh: Penutup::BatasWaktu,
        }
    } else {
        keadaan
    };
    match berikut(kini, peristiwa, saat_ms) {
        Ok(baru) => LangkahKonsultasi {
            keadaan: baru,
            ditolak: None,
            penjelasan: habis.then(batas_waktu),
        },
        Err(alasan) => LangkahKonsultasi {
            keadaan: kini,
            ditolak: Some(alasan),
            penjelasan: Some(tolak(alasan, habis)),
        },
    }
}

/// The same for a talk in which silence ends nothing, as with an officer of Care Center 165: no source knows of such a limit
/// there, so none is made up (§13.1, D).
pub fn langkah_tanpa_batas(
    keadaan: KeadaanKonsultasi,
    peristiwa: &PeristiwaKonsultasi,
    saat_ms: i64,
) -> LangkahKonsultasi {
    match berikut(keadaan, peristiwa, saat_ms) {
        Ok(keadaan) => LangkahKonsultasi {
            keadaan,
            ditolak: None,
            penjelasan: None,
        },
        Err(alasan) => LangkahKonsultasi {
            keadaan,
            ditolak: Some(alasan),
            penjelasan: Some(tolak(alasan, false)),
        },
    }
}

fn berikut(
    keadaan: KeadaanKonsultasi,
    peristiwa: &PeristiwaKonsultasi,
    saat_ms: i64,
) -> Result<KeadaanKonsultasi, AlasanKonsultasi> {
    use KeadaanKonsultasi as K;
    use PeristiwaKonsultasi as P;
    match (keadaan, peristiwa) {
        (_, P::Waktu) => Ok(keadaan),
        // A finished or rated conversation does not bar the next one.
        (K::Kosong | K::Ditutup { .. } | K::Dinilai { .. }, P::Mulai { keluhan }) => {
            if teks::bebas(keluhan).is_empty() {
                Err(AlasanKonsultasi::KeluhanKosong)
            } else {
                Ok(K::Diminta)
            }
        }
        (K::Diminta | K::Aktif { .. }, P::Mulai { .. }) => Err(AlasanKonsultasi::SudahMulai),
        (K::Diminta | K::Aktif { .. }, P::PesanDokter) => Ok(K::Aktif {
            terakhir: Pengirim::Dokter,
            sejak_ms: saat_ms,
        }),
        // Before the first answer the participant may add to the complaint; nothing is running yet.
        (K::Diminta, P::PesanPeserta) => Ok(K::Diminta),
        (K::Aktif { .. }, P::PesanPeserta) => Ok(K::Aktif {
            terakhir: Pengirim::Peserta,
            sejak_ms: saat_ms,
        }),
        (K::Diminta | K::Aktif { .. }, P::AkhiriPeserta) => Ok(K::Ditutup { oleh: Penutup::Peserta }),
        (K::Diminta | K::Aktif { .. }, P::AkhiriDokter) => Ok(K::Ditutup { oleh: Penutup::Dokter }),
        (K::Ditutup { .. }, P::Nilai { bintang, catatan }) => {
            if !(BINTANG_TERENDAH..=BINTANG_TERTINGGI).contains(bintang) {
                Err(AlasanKonsultasi::BintangTidakSah)
            } else if teks::bebas(catatan).chars().count() > CATATAN_TERPANJANG {
                Err(AlasanKonsultasi::CatatanTerlaluPanjang)
            } else {
                Ok(K::Dinilai { bintang: *bintang })
            }
        }
        (_, P::Nilai { .. }) => Err(AlasanKonsultasi::TidakDapatDinilai),
        (K::Kosong, _) => Err(AlasanKonsultasi::BelumMulai),
        (K::Ditutup { .. } | K::Dinilai { .. }, _) => Err(AlasanKonsultasi::SudahDitutup),
    }
}

fn batas_waktu() -> Penjelasan {
    karena("rules-konsultasi-batas-waktu", &["§10", "S2"]).jumlah("menit", BATAS_DIAM_MENIT)
}

fn tolak(alasan: AlasanKonsultasi, habis: bool) -> Penjelasan {
    let kunci = match alasan {
        AlasanKonsultasi::SudahDitutup if habis => return batas_waktu(),
        AlasanKonsultasi::KeluhanKosong => "rules-konsultasi-keluhan-kosong",
        AlasanKonsultasi::BelumMulai => "rules-konsultasi-belum-mulai",
        AlasanKonsultasi::SudahMulai => "rules-konsultasi-sudah-mulai",
        AlasanKonsultasi::SudahDitutup => "rules-konsultasi-sudah-ditutup",
        AlasanKonsultasi::TidakDapatDinilai => "rules-konsultasi-tidak-dapat-dinilai",
        AlasanKonsultasi::BintangTidakSah => "rules-konsultasi-bintang-tidak-sah",
        AlasanKonsultasi::CatatanTerlaluPanjang => "rules-penilaian-catatan",
        AlasanKonsultasi::PesanKosong => "rules-konsultasi-pesan-kosong",
        AlasanKonsultasi::PesanTerlaluPanjang => "rules-konsultasi-pesan-terlalu-panjang",
    };
    let terpanjang = match alasan {
        AlasanKonsultasi::PesanTerlaluPanjang => PESAN_TERPANJANG,
        _ => CATATAN_TERPANJANG,
    };
    karena(kunci, &["§10", "S2"])
        .jumlah("terendah", BINTANG_TERENDAH)
        .jumlah("tertinggi", BINTANG_TERTINGGI)
        .jumlah("terpanjang", i64::try_from(terpanjang).unwrap_or(i64::MAX))
        .asumsi_bila(matches!(
            alasan,
            AlasanKonsultasi::BintangTidakSah
                | AlasanKonsultasi::CatatanTerlaluPanjang
                | AlasanKonsultasi::TidakDapatDinilai
                | AlasanKonsultasi::PesanTerlaluPanjang
        ))
}

/// Why a member may not begin with this complaint now; `None` when they may. `terbuka` counts the conversations of the same
/// member that are open: nobody else's stand in the way (D).
pub fn periksa_mulai(keluhan: &str, terbuka: u32) -> Option<TolakKonsultasi> {
    if terbuka >= TERBUKA_PER_ANGGOTA {
        let mut tolak = ditolak(AlasanKonsultasi::SudahMulai);
        tolak.penjelasan = tolak.penjelasan.asumsi_bila(true);
        return Some(tolak);
    }
    let tolak = periksa_pesan(keluhan)?;
    Some(match tolak.alasan {
        AlasanKonsultasi::PesanKosong => ditolak(AlasanKonsultasi::KeluhanKosong),
        _ => tolak,
    })
}

/// Why a message cannot be sent as it is; `None` when it can. Only what is to be seen counts (D).
pub fn periksa_pesan(teks: &str) -> Option<TolakKonsultasi> {
    let teks = teks::pesan(teks);
    if teks::bebas(&teks).is_empty() {
        Some(ditolak(AlasanKonsultasi::PesanKosong))
    } else if teks.chars().count() > PESAN_TERPANJANG {
        Some(ditolak(AlasanKonsultasi::PesanTerlaluPanjang))
    } else {
        None
    }
}

fn ditolak(alasan: AlasanKonsultasi) -> TolakKonsultasi {
    TolakKonsultasi {
        alasan,
        penjelasan: tolak(alasan, false),
    }
}

/// A doctor as the gateway lists one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DokterKonsultasi {
    /// Doctor code.
    pub kode_dokter: u32,
    /// Facility the doctor answers for.
    pub kode_faskes: String,
    /// Online when the list was made.
    pub daring: bool,
}

/// Whom a participant may see, and who can be written to now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jawaban")]
pub enum DaftarDokter {
    /// The doctors of the participant's own facility.
    Daftar {
        /// Doctor codes that can be written to now, in the order given.
        dapat_dihubungi: Vec<u32>,
        /// Doctor codes shown without a state, in the order given.
        terlihat: Vec<u32>,
    },
    /// No consultation.
    Tidak {
        /// Machine-readable reason, upper snake case.
        alasan: String,
        /// Other ways, best first.
        jalan_lain: Vec<Kanal>,
        /// Why.
        penjelasan: Penjelasan,
    },
}

/// Lists the doctors of the participant's own registered facility (§10, R01, W77). A list from the cache (`langsung`
/// false) never shows anybody as online (D).
pub fn daftar_dokter(
    peserta_aktif: bool,
    faskes_terdaftar: &str,
    dokter: &[DokterKonsultasi],
    langsung: bool,
) -> DaftarDokter {
    if !peserta_aktif {
        return DaftarDokter::Tidak {
            alasan: "PESERTA_TIDAK_AKTIF".to_owned(),
            jalan_lain: vec![Kanal::Aplikasi, Kanal::CareCenter165, Kanal::Pandawa],
            penjelasan: karena("rules-konsultasi-peserta-tidak-aktif", &["§2", "W35"]),
        };
    }
    let milik = dokter.iter().filter(|d| d.kode_faskes == faskes_terdaftar);
    DaftarDokter::Daftar {
        dapat_dihubungi: milik
            .clone()
            .filter(|d| d.daring && langsung)
            .map(|d| d.kode_dokter)
            .collect(),
        terlihat: milik.map(|d| d.kode_dokter).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATER_MS: i64 = 3 * 3_600_000;

    #[test]
    fn silence_ends_a_talk_with_a_doctor_and_none_with_an_officer() {
        let asked = KeadaanKonsultasi::Aktif {
            terakhir: Pengirim::Dokter,
            sejak_ms: 0,
        };
        let said = PeristiwaKonsultasi::PesanPeserta;
        let doctor = langkah_konsultasi(asked, &said, LATER_MS);
        assert_eq!(doctor.ditolak, Some(AlasanKonsultasi::SudahDitutup));
        let officer = langkah_tanpa_batas(asked, &said, LATER_MS);
        let open = KeadaanKonsultasi::Aktif {
            terakhir: Pengirim::Peserta,
            sejak_ms: LATER_MS,
        };
        assert_eq!((officer.keadaan, officer.ditolak), (open, None));
        let over = langkah_tanpa_batas(open, &PeristiwaKonsultasi::AkhiriDokter, LATER_MS).keadaan;
        let late = langkah_tanpa_batas(over, &said, LATER_MS);
        assert_eq!(
            (late.keadaan, late.ditolak),
            (over, Some(AlasanKonsultasi::SudahDitutup))
        );
    }
}
