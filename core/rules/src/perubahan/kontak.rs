//! Changing telephone number and e-mail: proved by a code, used by one account only (`domain.md` §8.4, D).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Golongan, Perubahan, periksa_hak, tidak};
use crate::batas::layanan;
use crate::karena::karena;
use crate::penjelasan::{Kanal, Kelayakan};
use crate::teks;

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
    /// The new one as typed; [`nomor_hp`] or [`email`] gives it as it is kept.
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
        JenisKontak::Email => (
            Perubahan::Email,
            email(&p.baru).is_some(),
            "rules-perubahan-email-bentuk",
        ),
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

/// A mobile number in one spelling, `08…`, ten to thirteen digits; `None` when it is no Indonesian mobile number.
///
/// Only digits and a leading `+` matter: blanks, dots, dashes and brackets make groups. The country's `62` may stand before
/// it with `+`, with `00` or alone, and the `0` may be left out where a form shows `+62` or written behind it all the same.
pub fn nomor_hp(teks: &str) -> Option<String> {
    let bersih = teks::tanpa(teks, &[' ', '.', '-', '(', ')']);
    let sisa = ["+62", "0062", "62"]
        .into_iter()
        .find_map(|negara| bersih.strip_prefix(negara))
        .unwrap_or(&bersih);
    let sisa = sisa.strip_prefix('0').unwrap_or(sisa);
    let nomor = format!("0{sisa}");
    let sah = sisa.starts_with('8')
        && (HP_TERPENDEK..=HP_TERPANJANG).contains(&nomor.len())
        && sisa.bytes().all(|b| b.is_ascii_digit());
    sah.then_some(nomor)
}

/// An e-mail address without what nobody sees and without blanks at its ends: one `@` with something before it and a dotted
/// domain after it, no blank inside. Everything else is left to the code. `None` when it is none.
pub fn email(teks: &str) -> Option<String> {
    let alamat = teks::rapikan(teks);
    let (nama, domain) = alamat.split_once('@')?;
    let sah = !nama.is_empty()
        && alamat.len() <= EMAIL_TERPANJANG
        && !alamat.chars().any(|c| c == ' ' || c.is_control())
        && !domain.contains('@')
        && domain.split('.').count() >= 2
        && domain.split('.').all(|bagian| !bagian.is_empty());
    sah.then_some(alamat)
}
