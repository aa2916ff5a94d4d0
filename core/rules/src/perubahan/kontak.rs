//! Changing telephone number and e-mail: proved by a code, used by one account only (`domain.md` §8.4, D).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Golongan, Perubahan, periksa_hak, tidak};
use crate::batas::layanan;
use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan};

const HP_TERPENDEK: usize = layanan("nomor_hp_terpendek") as usize;
const HP_TERPANJANG: usize = layanan("nomor_hp_terpanjang") as usize;
const EMAIL_TERPANJANG: usize = layanan("email_terpanjang") as usize;

/// Which contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JenisKontak {
    /// Telephone number.
    NomorHp,
    /// E-mail.
    Email,
}

/// A wish to change a contact. It has no `Debug`: a telephone number must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermintaanUbahKontak {
    /// Who asks.
    pub golongan: Golongan,
    /// Today.
    pub hari_ini: NaiveDate,
    /// Which contact.
    pub jenis: JenisKontak,
    /// The new one as typed.
    pub baru: String,
    /// Another account uses it.
    pub dipakai_akun_lain: bool,
    /// The code sent to the new contact was entered.
    pub terverifikasi: bool,
}

/// Decides a change of contact: form, not used by another account, and the code. A dead old number is no obstacle: the
/// code goes to the new one, and who cannot get it has 165 and PANDAWA (§3.3).
pub fn boleh_ubah_kontak(p: &PermintaanUbahKontak) -> Kelayakan {
    let (perubahan, sah, kunci_bentuk) = match p.jenis {
        JenisKontak::NomorHp => (
            Perubahan::NomorHp,
            nomor_hp(&p.baru).is_some(),
            "rules-perubahan-hp-bentuk",
        ),
        JenisKontak::Email => (Perubahan::Email, email(&p.baru), "rules-perubahan-email-bentuk"),
    };
    if let Err(tidak) = periksa_hak(perubahan, p.golongan, p.hari_ini) {
        return *tidak;
    }
    let (alasan, kunci) = if !sah {
        ("BENTUK_SALAH", kunci_bentuk)
    } else if p.dipakai_akun_lain {
        ("DIPAKAI_AKUN_LAIN", "rules-perubahan-kontak-dipakai")
    } else if !p.terverifikasi {
        ("PERLU_KODE", "rules-perubahan-kontak-kode")
    } else {
        return Kelayakan::Boleh {
            mulai: p.hari_ini,
            penjelasan: karena("rules-perubahan-kontak-boleh", &["§8.4", "R01", "W68"]),
        };
    };
    tidak(
        alasan,
        vec![Kanal::CareCenter165, Kanal::Pandawa],
        karena(kunci, &["§8.4"]).asumsi_bila(true),
    )
}

/// A mobile number in one spelling, `08…`: ten to thirteen digits after `0`, `62` or `+62` became `0`. `None` when it
/// is no Indonesian mobile number. Blanks and dashes are forgiven.
pub fn nomor_hp(teks: &str) -> Option<String> {
    let bersih: String = teks.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let sisa = bersih
        .strip_prefix("+62")
        .or_else(|| bersih.strip_prefix("62"))
        .or_else(|| bersih.strip_prefix('0'))?;
    let nomor = format!("0{sisa}");
    let sah = sisa.starts_with('8')
        && (HP_TERPENDEK..=HP_TERPANJANG).contains(&nomor.len())
        && sisa.bytes().all(|b| b.is_ascii_digit());
    sah.then_some(nomor)
}

/// True for one `@` with something before it and a dotted domain after it; everything else is left to the code.
pub fn email(teks: &str) -> bool {
    let Some((nama, domain)) = teks.split_once('@') else {
        return false;
    };
    !nama.is_empty()
        && teks.len() <= EMAIL_TERPANJANG
        && !teks.chars().any(|c| c.is_whitespace() || c.is_control())
        && !domain.contains('@')
        && domain.split('.').count() >= 2
        && domain.split('.').all(|bagian| !bagian.is_empty())
}
