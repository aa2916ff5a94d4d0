//! Every reason for which what can be asked is refused, from the enums of the rule book, with what it leaves certain. A new
//! command or reason does not compile before it has a row here.

use serde::Serialize;

use crate::data::{
    Perintah, antrean, autodebit, konsultasi, kunjungan, pendaftaran, pengaduan, perubahan, petugas, rehab, skrining,
};
use crate::rules::antrean::AlasanAntrean;
use crate::rules::antrean::batal::AlasanBatal;

/// A reason that no version knows.
const UNKNOWN: &str = "sebab_lain";

/// What a refusal leaves certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certain {
    /// Nothing came of it, and nothing else has changed.
    Nothing,
    /// What was wished for is there already, and still counts.
    Had,
    /// What was to be given back still counts.
    Kept,
    /// What was to be given back was given back before.
    Gone,
    /// Nobody on this phone can tell whether it still counts.
    Unsure,
}

/// The reasons for which a command is refused, as the wire writes them.
#[must_use]
pub fn reasons(perintah: &Perintah) -> Vec<(String, Certain)> {
    match perintah {
        Perintah::Antrean(antrean::Perintah::AmbilFktp(_)) => {
            let mut all = chain(AlasanAntrean::PesertaTidakAktif, asking);
            // A patient whom the facility does not know yet is a decision of its own, not a reason of the rule book.
            all.extend(["pasien_baru", UNKNOWN].map(|code| (code.to_owned(), Certain::Nothing)));
            all
        }
        Perintah::Antrean(antrean::Perintah::AmbilFkrtl(_)) => {
            let mut all = chain(AlasanAntrean::PesertaTidakAktif, asking);
            let own = ["pasien_baru", "gangguan_faskes", "bukan_anggota_keluarga", UNKNOWN];
            all.extend(own.map(|code| (code.to_owned(), Certain::Nothing)));
            all
        }
        Perintah::Antrean(antrean::Perintah::PasienBaru(_)) => ["isian_salah", "gangguan_faskes", UNKNOWN]
            .map(|code| (code.to_owned(), Certain::Nothing))
            .to_vec(),
        Perintah::Antrean(antrean::Perintah::CheckIn(_)) => [
            ("belum_waktu_checkin", Certain::Kept),
            ("sudah_checkin", Certain::Had),
            ("batal", Certain::Gone),
            ("tidak_ditemukan", Certain::Unsure),
            (UNKNOWN, Certain::Kept),
        ]
        .map(|(code, certain)| (code.to_owned(), certain))
        .to_vec(),
        Perintah::Antrean(antrean::Perintah::BatalFktp(_) | antrean::Perintah::BatalFkrtl(_)) => {
            let mut all = chain(AlasanBatal::TidakDitemukan, giving_back);
            all.push((UNKNOWN.to_owned(), Certain::Kept));
            all
        }
        Perintah::Autodebit(autodebit::Perintah::Daftar(_)) => [
            ("sudah_terdaftar", Certain::Had),
            ("tidak_membayar_sendiri", Certain::Nothing),
            ("kanal_di_bank", Certain::Nothing),
            ("rekening_salah", Certain::Nothing),
            (UNKNOWN, Certain::Nothing),
        ]
        .map(|(code, certain)| (code.to_owned(), certain))
        .to_vec(),
        Perintah::Autodebit(autodebit::Perintah::Henti {}) => [
            ("tidak_ada", Certain::Gone),
            ("wajib", Certain::Kept),
            (UNKNOWN, Certain::Kept),
        ]
        .map(|(code, certain)| (code.to_owned(), certain))
        .to_vec(),
        Perintah::Konsultasi(asked) => consulting(asked)
            .iter()
            .map(|(code, certain)| ((*code).to_owned(), *certain))
            .collect(),
        Perintah::Kunjungan(kunjungan::Perintah::Nilai(_)) => [
            ("sudah_dinilai", Certain::Had),
            ("belum_selesai", Certain::Nothing),
            ("bintang_tidak_sah", Certain::Nothing),
            ("catatan_terlalu_panjang", Certain::Nothing),
            ("bukan_milik", Certain::Nothing),
            (UNKNOWN, Certain::Nothing),
        ]
        .map(|(code, certain)| (code.to_owned(), certain))
        .to_vec(),
        Perintah::Pendaftaran(asked) => registering(asked),
        Perintah::Pengaduan(asked) => complaining(asked)
            .iter()
            .map(|(code, certain)| ((*code).to_owned(), *certain))
            .collect(),
        Perintah::Perangkat(_) => vec![
            ("perangkat_tidak_ada".to_owned(), Certain::Gone),
            (UNKNOWN.to_owned(), Certain::Kept),
        ],
        Perintah::Perubahan(perubahan) => changing(perubahan)
            .iter()
            .map(|(code, certain)| ((*code).to_owned(), *certain))
            .collect(),
        Perintah::Petugas(asked) => chatting(asked)
            .iter()
            .map(|(code, certain)| ((*code).to_owned(), *certain))
            .collect(),
        Perintah::Rehab(rehab::Perintah::Daftar(_)) => [
            ("segmen", Certain::Nothing),
            ("tunggakan_kurang", Certain::Nothing),
            ("jumlah_tahap", Certain::Nothing),
            ("angsuran_kurang", Certain::Nothing),
            ("di_luar_jendela", Certain::Nothing),
            ("sudah_ada_rencana", Certain::Had),
            ("tagihan_berubah", Certain::Nothing),
            ("isian_salah", Certain::Nothing),
            (UNKNOWN, Certain::Nothing),
        ]
        .map(|(code, certain)| (code.to_owned(), certain))
        .to_vec(),
        Perintah::Rehab(rehab::Perintah::Batal(_)) => [
            ("sudah_dibayar", Certain::Kept),
            ("tidak_berjalan", Certain::Gone),
            (UNKNOWN, Certain::Kept),
        ]
        .map(|(code, certain)| (code.to_owned(), certain))
        .to_vec(),
        Perintah::Skrining(skrining::Perintah::Kirim(_)) => [
            ("sudah_skrining", Certain::Had),
            ("bukan_anggota", Certain::Nothing),
            ("versi_lama", Certain::Nothing),
            ("jawaban_kurang", Certain::Nothing),
            (UNKNOWN, Certain::Nothing),
        ]
        .map(|(code, certain)| (code.to_owned(), certain))
        .to_vec(),
        #[cfg(test)]
        Perintah::Uji(_) => vec![(UNKNOWN.to_owned(), Certain::Nothing)],
    }
}

/// Why a registration is refused.
fn registering(asked: &pendaftaran::Perintah) -> Vec<(String, Certain)> {
    let family: &[&str] = &[
        "tiket_kedaluwarsa",
        "kode_kedaluwarsa",
        "belum_setuju",
        "formulir_kosong",
        "nik_ganda",
        "bukan_anggota_kk",
        "keluarga_tidak_lengkap",
        "kelas_berbeda",
        "nik_tidak_ditemukan",
        "data_dukcapil_berbeda",
        "fktp_penuh",
        "fktp_bukan_mitra",
        "nohp_dipakai",
        "email_dipakai",
        UNKNOWN,
    ];
    let newborn: &[&str] = &[
        "ibu_tidak_aktif",
        "perlu_kk_dan_nik",
        "otomatis",
        "lewat_jalan_lain",
        "tanggal_lahir_salah",
        "bukan_keluarga",
        "fktp_bukan_mitra",
        UNKNOWN,
    ];
    let (reasons, own, had): (&[&str], &[&str], &str) = match asked {
        pendaftaran::Perintah::Keluarga(_) => (family, &[], "sudah_peserta"),
        pendaftaran::Perintah::Anggota(_) => (family, &["bukan_keluarga", "jenis_lain"], "sudah_peserta"),
        pendaftaran::Perintah::Bayi(_) => (newborn, &[], "sudah_terdaftar"),
    };
    let nothing = reasons.iter().chain(own);
    let nothing = nothing.map(|code| ((*code).to_owned(), Certain::Nothing));
    nothing.chain([(had.to_owned(), Certain::Had)]).collect()
}

/// Why what is asked of a consultation is refused.
const fn consulting(asked: &konsultasi::Perintah) -> &'static [(&'static str, Certain)] {
    use Certain::{Gone, Had, Nothing};
    use konsultasi::Perintah as P;
    match asked {
        P::Mulai(_) => &[
            ("peserta_tidak_aktif", Nothing),
            ("bukan_fktp_terdaftar", Nothing),
            ("dokter_tidak_daring", Nothing),
            ("keluhan_kosong", Nothing),
            ("pesan_terlalu_panjang", Nothing),
            ("sudah_mulai", Had),
            ("bukan_milik", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::Pesan(_) => &[
            ("sudah_ditutup", Nothing),
            ("pesan_kosong", Nothing),
            ("pesan_terlalu_panjang", Nothing),
            ("bukan_milik", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::Akhiri(_) => &[("sudah_ditutup", Gone), ("bukan_milik", Nothing), (UNKNOWN, Nothing)],
        P::Nilai(_) => &[
            ("tidak_dapat_dinilai", Nothing),
            ("bintang_tidak_sah", Nothing),
            ("catatan_terlalu_panjang", Nothing),
            ("bukan_milik", Nothing),
            (UNKNOWN, Nothing),
        ],
    }
}

/// Why what is asked of the chat with an officer is refused.
const fn chatting(asked: &petugas::Perintah) -> &'static [(&'static str, Certain)] {
    use Certain::{Gone, Had, Nothing};
    use petugas::Perintah as P;
    match asked {
        P::Mulai(_) => &[
            ("di_luar_jam", Nothing),
            ("pesan_kosong", Nothing),
            ("pesan_terlalu_panjang", Nothing),
            ("kode_bantuan_salah", Nothing),
            ("sudah_mulai", Had),
            (UNKNOWN, Nothing),
        ],
        P::Pesan(_) => &[
            ("sudah_ditutup", Nothing),
            ("pesan_kosong", Nothing),
            ("pesan_terlalu_panjang", Nothing),
            ("bukan_milik", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::Akhiri(_) => &[("sudah_ditutup", Gone), ("bukan_milik", Nothing), (UNKNOWN, Nothing)],
    }
}

/// Why what is asked of a complaint is refused, its files among it.
const fn complaining(asked: &pengaduan::Perintah) -> &'static [(&'static str, Certain)] {
    use Certain::{Had, Nothing};
    use pengaduan::Perintah as P;
    match asked {
        P::Ajukan(_) => &[
            ("isian_salah", Nothing),
            ("lampiran_tidak_ada", Nothing),
            ("lampiran_terlalu_besar", Nothing),
            ("lampiran_jenis", Nothing),
            ("lampiran_rusak", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::Lengkapi(_) => &[
            ("isian_salah", Nothing),
            ("tidak_diminta", Nothing),
            ("tidak_ditemukan", Nothing),
            ("lampiran_tidak_ada", Nothing),
            ("lampiran_terlalu_besar", Nothing),
            ("lampiran_jenis", Nothing),
            ("lampiran_rusak", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::BukaLagi(_) => &[
            ("isian_salah", Nothing),
            ("masih_berjalan", Had),
            ("tidak_ditemukan", Nothing),
            (UNKNOWN, Nothing),
        ],
    }
}

/// The reasons for which a change of data is refused. Those of the rules are written there in capitals.
const fn changing(perintah: &perubahan::Perintah) -> &'static [(&'static str, Certain)] {
    use Certain::{Gone, Had, Kept, Nothing, Unsure};
    use perubahan::Perintah as P;
    match perintah {
        P::Fktp(_) => &[
            ("not_in_app", Nothing),
            ("sudah_ada_permintaan", Had),
            ("fktp_sama", Had),
            ("fktp_tidak_bekerja_sama", Nothing),
            ("fktp_tidak_dikenal", Nothing),
            ("fktp_penuh", Nothing),
            ("belum_waktunya", Nothing),
            ("lewat_pandawa", Nothing),
            ("bukan_anggota_keluarga", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::Kelas(_) => &[
            ("not_in_app", Nothing),
            ("sudah_ada_permintaan", Had),
            ("rehab_berjalan", Nothing),
            ("tunggakan", Nothing),
            ("status_tidak_aktif", Nothing),
            ("harus_satu_keluarga", Nothing),
            ("kelas_sama", Had),
            ("kelas_tidak_dikenal", Nothing),
            ("belum_waktunya", Nothing),
            ("lewat_pandawa", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::Alamat(_) => &[
            ("not_in_app", Nothing),
            ("isian_salah", Nothing),
            ("bukan_anggota_keluarga", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::NomorHp(_) | P::Email(_) => &[
            ("not_in_app", Nothing),
            ("bentuk_salah", Nothing),
            ("dipakai_akun_lain", Nothing),
            ("perlu_kode", Nothing),
            ("otp_salah", Nothing),
            ("bukan_anggota_keluarga", Nothing),
            (UNKNOWN, Nothing),
        ],
        P::Batal(_) => &[
            ("perubahan_tidak_ditemukan", Unsure),
            ("sudah_dibatalkan", Gone),
            ("sudah_berlaku", Kept),
            (UNKNOWN, Kept),
        ],
    }
}

/// A reason's certainty, and the reason after it.
const fn asking(alasan: AlasanAntrean) -> (Certain, Option<AlasanAntrean>) {
    use AlasanAntrean as A;
    use Certain::{Had, Nothing};
    match alasan {
        A::PesertaTidakAktif => (Nothing, Some(A::TanggalMundur)),
        A::TanggalMundur => (Nothing, Some(A::MinimalBesok)),
        A::MinimalBesok => (Nothing, Some(A::TanggalTerlaluJauh)),
        A::TanggalTerlaluJauh => (Nothing, Some(A::PoliTutup)),
        A::PoliTutup => (Nothing, Some(A::DokterTidakPraktik)),
        A::DokterTidakPraktik => (Nothing, Some(A::SudahTutup)),
        A::SudahTutup => (Nothing, Some(A::SudahTerdaftar)),
        A::SudahTerdaftar => (Had, Some(A::KuotaHabis)),
        A::KuotaHabis => (Nothing, Some(A::RujukanTidakAda)),
        A::RujukanTidakAda => (Nothing, Some(A::RujukanTidakSah)),
        A::RujukanTidakSah => (Nothing, Some(A::RujukanBukanMilik)),
        A::RujukanBukanMilik => (Nothing, Some(A::RujukanBelumBerlaku)),
        A::RujukanBelumBerlaku => (Nothing, Some(A::RujukanKedaluwarsa)),
        A::RujukanKedaluwarsa => (Nothing, Some(A::JenisKunjunganTidakDikenal)),
        A::JenisKunjunganTidakDikenal => (Nothing, None),
    }
}

const fn giving_back(alasan: AlasanBatal) -> (Certain, Option<AlasanBatal>) {
    use AlasanBatal as A;
    match alasan {
        A::TidakDitemukan => (Certain::Unsure, Some(A::SudahBatal)),
        A::SudahBatal => (Certain::Gone, Some(A::SudahDilayani)),
        A::SudahDilayani => (Certain::Kept, Some(A::KeteranganKosong)),
        A::KeteranganKosong => (Certain::Kept, None),
    }
}

fn chain<A: Copy + Serialize>(first: A, row: fn(A) -> (Certain, Option<A>)) -> Vec<(String, Certain)> {
    let all = std::iter::successors(Some(first), |alasan| row(*alasan).1);
    all.map(|alasan| (code(alasan), row(alasan).0)).collect()
}

fn code(alasan: impl Serialize) -> String {
    let code = serde_json::to_value(alasan).unwrap_or_default();
    code.as_str().unwrap_or_default().to_ascii_lowercase()
}
