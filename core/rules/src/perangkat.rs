//! The phones of an account and their keys: what a phone signs, how a phone becomes known and stops being it, and what a key
//! is worth (`domain.md` §3.4; P.3). That an account has keys of phones at all is a decision of this project (D): no source
//! confirms or excludes it (§16.2).

use serde::{Deserialize, Serialize};

use super::akun::KEBIJAKAN;
use super::karena::karena;
use super::penjelasan::Penjelasan;

/// What a signature is made for. A signature for one of these serves none of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maksud {
    /// The phone shows that it has the key which it makes known in a session.
    Daftar,
    /// The phone begins a session.
    Masuk,
    /// A new phone shows that it has the key with which it asks to be let in.
    Izin,
}

impl Maksud {
    /// Its name in the signed text.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Daftar => "daftar",
            Self::Masuk => "masuk",
            Self::Izin => "izin",
        }
    }
}

/// Version of the signed text; of another version nothing is looked at.
pub const VERSI_TANDA: u32 = 1;

/// The text that a phone signs: purpose, version, name of the phone, whose account, and what the gateway gave for this once.
/// `kartu` is empty while the phone knows of no account, `sekali` where the text is made for one key and repeats without harm.
/// `None` when a part holds the mark that parts them, so that no two different askings have one text.
pub fn teks_tanda(maksud: Maksud, perangkat: &str, kartu: &str, sekali: &str) -> Option<String> {
    let bersih = |bagian: &str| !bagian.contains(':');
    ([perangkat, kartu, sekali].into_iter().all(bersih) && !perangkat.is_empty()).then(|| {
        format!(
            "JKN-SAKU-PERANGKAT:{VERSI_TANDA}:{}:{perangkat}:{kartu}:{sekali}",
            maksud.kode()
        )
    })
}

/// How a phone stands with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ikatan {
    /// It was never heard of.
    Asing,
    /// It shows a code and waits for a phone that is known.
    Menunggu,
    /// It is known: its key begins sessions.
    Dikenal,
    /// It was known or waited, and its key serves no more. For ever: whoever comes back does so with another key.
    Dikeluarkan,
}

/// What happens to a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kejadian {
    /// It makes its key known in a session that began with the password.
    Didaftarkan,
    /// It asks to be let in.
    MintaIzin,
    /// A known phone lets it in, after a proof.
    Diizinkan,
    /// The code that it shows has run out.
    KodeLewat,
    /// A known phone ends it, or it signs out, or a newer phone takes its place.
    Dikeluarkan,
}

/// How a phone stands after something has happened to it; `None` when that cannot happen now and nothing changes.
pub const fn ikatan(kini: Ikatan, kejadian: Kejadian) -> Option<Ikatan> {
    match (kini, kejadian) {
        // What is said twice is heard once.
        (Ikatan::Asing | Ikatan::Menunggu | Ikatan::Dikenal, Kejadian::Didaftarkan)
        | (Ikatan::Menunggu, Kejadian::Diizinkan) => Some(Ikatan::Dikenal),
        (Ikatan::Asing | Ikatan::Menunggu, Kejadian::MintaIzin) => Some(Ikatan::Menunggu),
        (Ikatan::Menunggu, Kejadian::KodeLewat) => Some(Ikatan::Asing),
        (Ikatan::Menunggu | Ikatan::Dikenal | Ikatan::Dikeluarkan, Kejadian::Dikeluarkan) => Some(Ikatan::Dikeluarkan),
        (Ikatan::Dikeluarkan, _)
        | (Ikatan::Asing, Kejadian::Diizinkan | Kejadian::KodeLewat | Kejadian::Dikeluarkan)
        | (Ikatan::Dikenal, Kejadian::MintaIzin | Kejadian::Diizinkan | Kejadian::KodeLewat) => None,
    }
}

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perbuatan {
    /// Read what this phone keeps.
    BacaTersimpan,
    /// Begin a session with the key of the phone.
    MasukDenganKunci,
    /// Read what the gateway tells, in a session.
    Baca,
    /// Promise what can be taken back: a queue number, a question to a doctor.
    Janji,
    /// Move money, or change a person's data.
    UangAtauData,
    /// End a phone, or let another one in.
    AturPerangkat,
    /// Change the password.
    GantiSandi,
}

/// What that asks of a person, besides a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SyaratBukti {
    /// Nothing.
    TanpaBukti,
    /// That the owner has just shown that it is them: the phone's lock, the PIN of the app, or the password.
    Bukti,
    /// That, and the password in force.
    BuktiDanSandi,
}

/// What is asked of somebody whose session began with the key of the phone, without a password. Who found the phone unlocked
/// reads and promises what can be taken back, once they can open its lock; nothing else (D).
pub const fn syarat_bukti(perbuatan: Perbuatan) -> SyaratBukti {
    match perbuatan {
        Perbuatan::BacaTersimpan | Perbuatan::Baca | Perbuatan::Janji => SyaratBukti::TanpaBukti,
        Perbuatan::MasukDenganKunci | Perbuatan::UangAtauData | Perbuatan::AturPerangkat => SyaratBukti::Bukti,
        Perbuatan::GantiSandi => SyaratBukti::BuktiDanSandi,
    }
}

/// How many known phones must be ended so that one more finds room; those that were not used for longest go (D).
pub fn keluarkan_karena_penuh(dikenal_lain: u32) -> u32 {
    dikenal_lain
        .saturating_add(1)
        .saturating_sub(KEBIJAKAN.perangkat_dikenal)
}

/// Whether a challenge still serves: in time and not before it was made. That it serves once is kept by whoever gave it out.
pub fn tantangan_berlaku(dibuat_ms: i64, sekarang_ms: i64) -> bool {
    dalam(KEBIJAKAN.tantangan_berlaku_detik, dibuat_ms, sekarang_ms)
}

/// Whether the code that a new phone shows still serves.
pub fn izin_berlaku(dibuat_ms: i64, sekarang_ms: i64) -> bool {
    dalam(KEBIJAKAN.izin_berlaku_detik, dibuat_ms, sekarang_ms)
}

fn dalam(detik: i64, dibuat_ms: i64, sekarang_ms: i64) -> bool {
    let umur_ms = sekarang_ms.saturating_sub(dibuat_ms);
    (0..detik.saturating_mul(1_000)).contains(&umur_ms)
}

/// Reads the code that a new phone shows: the right number of digits, in groups or not.
pub fn baca_kode_izin(teks: &str) -> Option<String> {
    let kode = super::teks::nomor(teks);
    let angka = kode.bytes().all(|huruf| huruf.is_ascii_digit());
    (angka && kode.len() == KEBIJAKAN.izin_digit).then_some(kode)
}

/// Why a known phone is asked to look twice before it lets another one in.
pub fn peringatan_izin() -> Penjelasan {
    karena("rules-perangkat-izin", &["§3.4", "§16.2"])
        .jumlah("menit", KEBIJAKAN.izin_berlaku_detik / 60)
        .asumsi_bila(true)
}

/// How many phones an account knows, as an explanation.
pub fn batas_perangkat() -> Penjelasan {
    karena("rules-perangkat-batas", &["§3.4", "§16.2"])
        .jumlah("jumlah", KEBIJAKAN.perangkat_dikenal)
        .asumsi_bila(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_askings_have_one_text() {
        let teks = |maksud, perangkat, kartu, sekali| teks_tanda(maksud, perangkat, kartu, sekali);
        let satu = teks(Maksud::Masuk, "hp-1", "0009900000011", "ab");
        assert_eq!(
            satu.as_deref(),
            Some("JKN-SAKU-PERANGKAT:1:masuk:hp-1:0009900000011:ab")
        );
        for lain in [
            teks(Maksud::Daftar, "hp-1", "0009900000011", "ab"),
            teks(Maksud::Izin, "hp-1", "0009900000011", "ab"),
            teks(Maksud::Masuk, "hp-2", "0009900000011", "ab"),
            teks(Maksud::Masuk, "hp-1", "0009900000021", "ab"),
            teks(Maksud::Masuk, "hp-1", "0009900000011", "ac"),
        ] {
            assert!(lain.is_some() && lain != satu, "{lain:?}");
        }
        // Moving a mark from one part to the next would give the same text.
        assert_eq!(teks(Maksud::Masuk, "hp:1", "", "ab"), None);
        assert_eq!(teks(Maksud::Masuk, "hp", "1:", "ab"), None);
        assert_eq!(teks(Maksud::Masuk, "hp", "1", ":ab"), None);
        assert_eq!(teks(Maksud::Masuk, "", "1", "ab"), None);
    }

    #[test]
    fn a_phone_that_was_ended_is_never_known_again_and_nobody_is_let_in_who_did_not_ask() {
        use Kejadian as K;
        let semua = [K::Didaftarkan, K::MintaIzin, K::Diizinkan, K::KodeLewat, K::Dikeluarkan];
        for kejadian in semua {
            let sesudah = ikatan(Ikatan::Dikeluarkan, kejadian);
            assert!(matches!(sesudah, None | Some(Ikatan::Dikeluarkan)), "{kejadian:?}");
        }
        assert_eq!(ikatan(Ikatan::Asing, K::Diizinkan), None);
        assert_eq!(ikatan(Ikatan::Asing, K::MintaIzin), Some(Ikatan::Menunggu));
        assert_eq!(ikatan(Ikatan::Menunggu, K::Diizinkan), Some(Ikatan::Dikenal));
        assert_eq!(ikatan(Ikatan::Menunggu, K::KodeLewat), Some(Ikatan::Asing));
        // A registration that is repeated because its answer was lost changes nothing.
        assert_eq!(ikatan(Ikatan::Dikenal, K::Didaftarkan), Some(Ikatan::Dikenal));
    }

    #[test]
    fn a_key_alone_reads_and_promises_but_moves_no_money_and_changes_no_password() {
        assert_eq!(syarat_bukti(Perbuatan::Janji), SyaratBukti::TanpaBukti);
        assert_eq!(syarat_bukti(Perbuatan::MasukDenganKunci), SyaratBukti::Bukti);
        assert_eq!(syarat_bukti(Perbuatan::UangAtauData), SyaratBukti::Bukti);
        assert_eq!(syarat_bukti(Perbuatan::GantiSandi), SyaratBukti::BuktiDanSandi);
    }

    #[test]
    fn a_challenge_serves_two_minutes_and_not_before_it_was_made() {
        for (umur_ms, berlaku) in [(0, true), (119_999, true), (120_000, false), (-1, false)] {
            assert_eq!(tantangan_berlaku(1_000, 1_000 + umur_ms), berlaku, "{umur_ms}");
        }
        assert!(!tantangan_berlaku(i64::MIN, i64::MAX));
        assert!(izin_berlaku(0, 299_999) && !izin_berlaku(0, 300_000));
    }

    #[test]
    fn the_sixth_phone_takes_the_place_of_one() {
        assert_eq!([0, 4, 5, 7].map(keluarkan_karena_penuh), [0, 0, 1, 3]);
    }

    #[test]
    fn a_code_is_read_however_it_is_grouped() {
        assert_eq!(baca_kode_izin("1234 5678").as_deref(), Some("12345678"));
        assert_eq!(baca_kode_izin("1234567"), None);
        assert_eq!(baca_kode_izin("1234567x"), None);
    }
}
