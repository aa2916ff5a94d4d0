//! The account: password, OTP, lock-out, PIN and captcha as data, and the steps of registration by layer (`domain.md`
//! §3).
//!
//! None of the numbers is printed anywhere (§16.2). They stand in the table `akun_kebijakan`, and every explanation
//! that rests on them says so.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::karena::karena;
use super::lapisan::Lapisan;
use super::penjelasan::{Kanal, Penjelasan};
use super::salah::InputSalah;
use super::teks;

/// The numbers of the account: the one row of the table `akun_kebijakan`. Durations are seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KebijakanAkun {
    /// Origin.
    pub asal: Asal,
    /// Fewest characters of a password.
    pub sandi_terpendek: usize,
    /// Digits of an OTP.
    pub otp_digit: usize,
    /// How long an OTP serves.
    pub otp_berlaku_detik: i64,
    /// Tries per OTP.
    pub otp_coba: u32,
    /// Pause before the next OTP can be sent.
    pub otp_jeda_detik: i64,
    /// OTPs sent within any hour.
    pub otp_kirim_per_jam: usize,
    /// Failed sign-ins in a row after which the account pauses and a captcha is asked.
    pub masuk_kunci_setelah: u32,
    /// How long it pauses.
    pub masuk_kunci_detik: i64,
    /// Failed sign-ins in a row after which only recovery helps.
    pub masuk_pulih_setelah: u32,
    /// Devices on which an account may be active at once.
    pub perangkat_aktif: u32,
    /// Accounts that one phone keeps side by side.
    pub akun_per_hp: usize,
    /// Phones whose key an account knows at once.
    pub perangkat_dikenal: u32,
    /// How long the challenge serves that a phone signs; it serves once.
    pub tantangan_berlaku_detik: i64,
    /// Digits of the code with which a known phone lets a new one in.
    pub izin_digit: usize,
    /// How long that code serves.
    pub izin_berlaku_detik: i64,
    /// Wrong codes of that kind in a row after which an account is asked to wait as long as one serves.
    pub izin_coba: u32,
    /// Digits of the PIN.
    pub pin_digit: usize,
    /// Wrong PINs in a row after which it is gone.
    pub pin_coba: u32,
    /// How long it counts that the owner has shown that it is them.
    pub bukti_berlaku_detik: u32,
    /// Characters of a captcha.
    pub captcha_karakter: usize,
    /// How long a captcha serves; it serves once.
    pub captcha_berlaku_detik: i64,
}

const BARIS_KEBIJAKAN: &[KebijakanAkun] = tabel!(KebijakanAkun, "akun_kebijakan");

/// The numbers in force.
pub const KEBIJAKAN: KebijakanAkun = {
    // A second row needs dates and a choice by date; until then a second row stops the build.
    let [baris] = BARIS_KEBIJAKAN else {
        panic!("akun_kebijakan must have one row")
    };
    *baris
};

/// A step of registration: one row of the table `akun_pendaftaran`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LangkahPendaftaran {
    /// Origin.
    pub asal: Asal,
    /// Layer.
    pub lapisan: &'static str,
    /// Place in the layer, from 1.
    pub urutan: u32,
    /// Name of the step.
    pub langkah: &'static str,
    /// Fields it asks for.
    pub isian: &'static [&'static str],
}

const PENDAFTARAN: &[LangkahPendaftaran] = tabel!(LangkahPendaftaran, "akun_pendaftaran");

/// The steps of registration in a layer, first step first (§3.1).
pub fn langkah_pendaftaran(lapisan: Lapisan) -> Vec<&'static LangkahPendaftaran> {
    PENDAFTARAN.iter().filter(|l| l.lapisan == lapisan.nama()).collect()
}

/// What a password lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KekuranganSandi {
    /// Fewer characters than needed.
    TerlaluPendek,
    /// No capital letter.
    TanpaHurufBesar,
    /// No small letter.
    TanpaHurufKecil,
    /// No digit.
    TanpaAngka,
    /// No symbol.
    TanpaSimbol,
    /// The confirmation differs.
    KonfirmasiBerbeda,
}

impl KekuranganSandi {
    /// The explanation in the reader's language.
    pub fn penjelasan(self) -> Penjelasan {
        let kunci = match self {
            Self::TerlaluPendek => "rules-akun-sandi-pendek",
            Self::TanpaHurufBesar => "rules-akun-sandi-huruf-besar",
            Self::TanpaHurufKecil => "rules-akun-sandi-huruf-kecil",
            Self::TanpaAngka => "rules-akun-sandi-angka",
            Self::TanpaSimbol => "rules-akun-sandi-simbol",
            Self::KonfirmasiBerbeda => "rules-akun-sandi-konfirmasi",
        };
        akun(kunci).jumlah("terpendek", banyak(KEBIJAKAN.sandi_terpendek))
    }
}

fn banyak(jumlah: usize) -> i64 {
    i64::try_from(jumlah).unwrap_or(i64::MAX)
}

fn akun(kunci: &str) -> Penjelasan {
    karena(kunci, &["§3.4"]).asumsi_bila(KEBIJAKAN.asal.asumsi())
}

/// Everything a new password lacks; empty when it will do. A blank is a symbol, any letter of any script counts by its
/// case. A password is taken as it is, to the last mark: whoever set it elsewhere must be able to type it here.
pub fn periksa_sandi(sandi: &str, konfirmasi: &str) -> Vec<KekuranganSandi> {
    let ada = |syarat: fn(char) -> bool| sandi.chars().any(syarat);
    [
        (
            sandi.chars().count() < KEBIJAKAN.sandi_terpendek,
            KekuranganSandi::TerlaluPendek,
        ),
        (!ada(char::is_uppercase), KekuranganSandi::TanpaHurufBesar),
        (!ada(char::is_lowercase), KekuranganSandi::TanpaHurufKecil),
        (!ada(|c| c.is_ascii_digit()), KekuranganSandi::TanpaAngka),
        (!ada(|c| !c.is_alphanumeric()), KekuranganSandi::TanpaSimbol),
        (sandi != konfirmasi, KekuranganSandi::KonfirmasiBerbeda),
    ]
    .into_iter()
    .filter_map(|(kurang, apa)| kurang.then_some(apa))
    .collect()
}

/// Reads a PIN: the right number of digits and nothing else, in groups or not. What is given back is the PIN.
///
/// # Errors
/// `PIN_LENGTH`, then `PIN_FORMAT`.
pub fn baca_pin(teks: &str) -> Result<String, InputSalah> {
    const BIDANG: &str = "pin";
    let pin = teks::nomor(teks);
    if pin.chars().count() != KEBIJAKAN.pin_digit {
        return Err(InputSalah::Panjang {
            bidang: BIDANG,
            batas: u32::try_from(KEBIJAKAN.pin_digit).unwrap_or(u32::MAX),
        });
    }
    match (1..).zip(pin.chars()).find(|(_, h)| !h.is_ascii_digit()) {
        Some((posisi, _)) => Err(InputSalah::Format { bidang: BIDANG, posisi }),
        None => Ok(pin),
    }
}

/// Why a PIN is too easy to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KelemahanPin {
    /// One, two or three digits over and over.
    Berulang,
    /// Digits in a row, up or down.
    Berurutan,
    /// A birth date of the family.
    TanggalLahir,
}

impl KelemahanPin {
    /// The explanation in the reader's language.
    pub fn penjelasan(self) -> Penjelasan {
        akun(match self {
            Self::Berulang => "rules-akun-pin-berulang",
            Self::Berurutan => "rules-akun-pin-berurutan",
            Self::TanggalLahir => "rules-akun-pin-lahir",
        })
    }
}

/// Why a well-formed PIN (see [`baca_pin`]) should not be taken; `None` when it will do. `lahir` are the birth dates that
/// somebody who knows the family would try: as day, month, year, as month, day, year and as year, month, day with two digits
/// each, and with the year in full where that leaves room.
pub fn periksa_pin_baru(pin: &str, lahir: &[NaiveDate]) -> Option<KelemahanPin> {
    let angka = pin.as_bytes();
    let berulang = |panjang: usize| angka.iter().zip(angka.iter().skip(panjang)).all(|(a, b)| a == b);
    let selisih = |langkah: i16| {
        let pasangan = angka.iter().zip(angka.iter().skip(1));
        // After 9 comes 0, as on a keypad.
        pasangan
            .map(|(a, b)| (i16::from(*b) - i16::from(*a)).rem_euclid(10))
            .all(|s| s == langkah)
    };
    let tanggal = |lahir: &NaiveDate| {
        ["%d%m%y", "%m%d%y", "%y%m%d", "%m%Y", "%Y%m"]
            .iter()
            .any(|pola| lahir.format(pola).to_string() == pin)
    };
    if (1..=3).any(berulang) {
        Some(KelemahanPin::Berulang)
    } else if selisih(1) || selisih(9) {
        Some(KelemahanPin::Berurutan)
    } else if lahir.iter().any(tanggal) {
        Some(KelemahanPin::TanggalLahir)
    } else {
        None
    }
}

/// The answer to "may this happen now?", to the millisecond.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jawaban")]
pub enum IzinSaat {
    /// Yes.
    Boleh {
        /// A captcha is asked for as well.
        captcha: bool,
    },
    /// Not before `sampai_ms` (milliseconds since 1970-01-01 UTC).
    Tunggu {
        /// First instant at which the answer becomes yes.
        sampai_ms: i64,
        /// Why.
        penjelasan: Penjelasan,
    },
    /// Not this way.
    Tidak {
        /// Other ways, best first.
        jalan_lain: Vec<Kanal>,
        /// Why.
        penjelasan: Penjelasan,
    },
}

const DETIK_MS: i64 = 1000;
const JAM_MS: i64 = 3600 * DETIK_MS;

/// May another OTP be sent at `sekarang_ms`? Not within the pause after the last one, and not more than the hourly
/// number within any sixty minutes. `kirim_ms` are the instants of the earlier ones in any order.
pub fn boleh_kirim_otp(kirim_ms: &[i64], sekarang_ms: i64) -> IzinSaat {
    let jeda = kirim_ms
        .iter()
        .max()
        .map(|t| t.saturating_add(KEBIJAKAN.otp_jeda_detik.saturating_mul(DETIK_MS)));
    let mut sejam: Vec<i64> = kirim_ms
        .iter()
        .map(|t| t.saturating_add(JAM_MS))
        .filter(|t| *t > sekarang_ms)
        .collect();
    sejam.sort_unstable();
    // With n sent within the hour, room is made when the oldest n − limit + 1 of them have left it.
    let kuota = sejam
        .len()
        .checked_sub(KEBIJAKAN.otp_kirim_per_jam)
        .and_then(|berlebih| sejam.get(berlebih).copied());
    match jeda.max(kuota) {
        Some(sampai_ms) if sampai_ms > sekarang_ms => IzinSaat::Tunggu {
            sampai_ms,
            penjelasan: if kuota == Some(sampai_ms) {
                akun("rules-akun-otp-kuota").jumlah("kirim", banyak(KEBIJAKAN.otp_kirim_per_jam))
            } else {
                akun("rules-akun-otp-tunggu").jumlah("detik", KEBIJAKAN.otp_jeda_detik)
            },
        },
        _ => IzinSaat::Boleh { captcha: false },
    }
}

/// What an entered OTP comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "hasil")]
pub enum HasilOtp {
    /// Right.
    Cocok,
    /// Wrong, and this many tries are left.
    Salah {
        /// Tries left, at least 1.
        sisa_coba: u32,
    },
    /// Too old.
    Kedaluwarsa,
    /// Tried too often; a new one is needed.
    HabisCoba,
}

impl HasilOtp {
    /// The explanation in the reader's language.
    pub fn penjelasan(self) -> Penjelasan {
        match self {
            Self::Cocok => akun("rules-akun-otp-cocok"),
            Self::Salah { sisa_coba } => akun("rules-akun-otp-salah").jumlah("sisa", sisa_coba),
            Self::Kedaluwarsa => akun("rules-akun-otp-kedaluwarsa").jumlah("menit", KEBIJAKAN.otp_berlaku_detik / 60),
            Self::HabisCoba => akun("rules-akun-otp-habis").jumlah("coba", KEBIJAKAN.otp_coba),
        }
    }
}

/// Judges an entered OTP. `salah_sebelumnya` counts the wrong entries of this OTP so far; `cocok` says whether the
/// digits agree. An OTP serves until, not including, the end of its time.
pub fn periksa_otp(dikirim_ms: i64, sekarang_ms: i64, salah_sebelumnya: u32, cocok: bool) -> HasilOtp {
    let umur = sekarang_ms.saturating_sub(dikirim_ms);
    if salah_sebelumnya >= KEBIJAKAN.otp_coba {
        return HasilOtp::HabisCoba;
    }
    if umur >= KEBIJAKAN.otp_berlaku_detik.saturating_mul(DETIK_MS) {
        return HasilOtp::Kedaluwarsa;
    }
    if cocok {
        return HasilOtp::Cocok;
    }
    match KEBIJAKAN.otp_coba.saturating_sub(salah_sebelumnya).saturating_sub(1) {
        0 => HasilOtp::HabisCoba,
        sisa_coba => HasilOtp::Salah { sisa_coba },
    }
}

/// May a sign-in be tried at `sekarang_ms` after `gagal` failures in a row, the last at `terakhir_gagal_ms`? The fifth
/// failure pauses the account for a quarter of an hour; from then on a captcha is asked; the tenth leaves recovery.
pub fn boleh_masuk(gagal: u32, terakhir_gagal_ms: i64, sekarang_ms: i64) -> IzinSaat {
    if gagal >= KEBIJAKAN.masuk_pulih_setelah {
        return IzinSaat::Tidak {
            jalan_lain: vec![Kanal::Aplikasi, Kanal::CareCenter165, Kanal::Pandawa],
            penjelasan: akun("rules-akun-masuk-pulihkan").jumlah("gagal", gagal),
        };
    }
    let sampai_ms = terakhir_gagal_ms.saturating_add(KEBIJAKAN.masuk_kunci_detik.saturating_mul(DETIK_MS));
    if gagal == KEBIJAKAN.masuk_kunci_setelah && sekarang_ms < sampai_ms {
        return IzinSaat::Tunggu {
            sampai_ms,
            penjelasan: akun("rules-akun-masuk-terkunci")
                .jumlah("gagal", gagal)
                .jumlah("menit", KEBIJAKAN.masuk_kunci_detik / 60),
        };
    }
    IzinSaat::Boleh {
        captcha: gagal >= KEBIJAKAN.masuk_kunci_setelah,
    }
}

/// Why a captcha made at `dibuat_ms` no longer serves; `None` while it does: in time, and not used before.
pub fn periksa_captcha(dibuat_ms: i64, sekarang_ms: i64, terpakai: bool) -> Option<Penjelasan> {
    let umur = sekarang_ms.saturating_sub(dibuat_ms);
    if terpakai {
        Some(akun("rules-akun-captcha-terpakai"))
    } else if umur >= KEBIJAKAN.captcha_berlaku_detik.saturating_mul(DETIK_MS) {
        Some(akun("rules-akun-captcha-kedaluwarsa").jumlah("menit", KEBIJAKAN.captcha_berlaku_detik / 60))
    } else {
        None
    }
}
