//! The account to be debited as a person types it. No source prints how many digits a bank's number has, so that only what no
//! bank has is refused, and what is certainly another number: of a card, of a person, of a telephone.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Bernama, KANAL, TABEL, boleh_autodebit};
use crate::karena::karena;
use crate::lapisan::Lapisan;
use crate::nik::Nik;
use crate::nomor::NomorKartu;
use crate::penjelasan::{Kanal, Kelayakan, Penjelasan};
use crate::perubahan::kontak::nomor_hp;
use crate::segmen::Segmen;
use crate::teks;
use crate::virtual_account::baca_va;

const TERPENDEK: usize = Bernama::dari(TABEL, "rekening_paling_sedikit_angka").kini() as usize;
const TERPANJANG: usize = Bernama::dari(TABEL, "rekening_paling_banyak_angka").kini() as usize;

/// The channel that is no bank: a wallet, known by a phone number.
pub const NONBANK: &str = "nonbank";

/// Whose account it is (W36).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PemilikRekening {
    /// The head of the family.
    KepalaKeluarga,
    /// Another member on the KK.
    Anggota,
    /// Somebody outside it.
    Lain,
}

/// Reads the number of an account, or the phone number of a wallet for [`NONBANK`]. Blanks, dots and dashes only make groups.
///
/// # Errors
/// Why it is no such number, and whether another number was typed by mistake; the answer never holds the number.
pub fn baca_rekening(kanal: &str, ketikan: &str, hari_ini: NaiveDate) -> Result<String, Penjelasan> {
    let salah = |kunci: &str| Err(karena(kunci, &["§2.8"]).asumsi_bila(true));
    let angka = teks::nomor(ketikan);
    if angka.is_empty() {
        return salah("rules-autodebit-rekening-kosong");
    }
    if kanal == NONBANK {
        return nomor_hp(ketikan).map_or_else(|| salah("rules-autodebit-rekening-bukan-hp"), Ok);
    }
    if !angka.bytes().all(|b| b.is_ascii_digit()) {
        return salah("rules-autodebit-rekening-bukan-angka");
    }
    let panjang = |kunci: &str| {
        let batas = i64::try_from(if angka.len() < TERPENDEK { TERPENDEK } else { TERPANJANG }).unwrap_or(i64::MAX);
        Err(karena(kunci, &["§2.8"]).jumlah("angka", batas).asumsi_bila(true))
    };
    if angka.len() < TERPENDEK {
        return panjang("rules-autodebit-rekening-pendek");
    }
    if angka.len() > TERPANJANG {
        return panjang("rules-autodebit-rekening-panjang");
    }
    if angka.len() == 13 && angka.starts_with("000") && NomorKartu::parse(&angka).is_ok() {
        return salah("rules-autodebit-rekening-kartu-jkn");
    }
    if angka.len() == 16 && baca_va(&angka, hari_ini).is_ok() {
        return salah("rules-autodebit-rekening-va");
    }
    if Nik::parse(&angka, hari_ini).is_ok_and(|nik| !nik.nama_provinsi().is_empty()) {
        return salah("rules-autodebit-rekening-nik");
    }
    if is_bank_card(&angka) {
        return salah("rules-autodebit-rekening-kartu-bank");
    }
    Ok(angka)
}

/// Sixteen to nineteen digits that begin as cards of banks do (ISO/IEC 7812) and whose last one checks the others.
fn is_bank_card(angka: &str) -> bool {
    if !(16..=19).contains(&angka.len()) || !angka.starts_with(['4', '5', '6']) {
        return false;
    }
    let sum: u32 = angka
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(digit.saturating_sub(b'0'));
            match digit * 2 {
                _ if place.is_multiple_of(2) => digit,
                twice if twice > 9 => twice - 9,
                twice => twice,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// A wish to register. `Debug` hides whose account it is.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct PermintaanAutodebit {
    /// The family's segment.
    pub segmen: Segmen,
    /// Code of the channel whose registration still counts.
    #[serde(default)]
    pub terdaftar: Option<String>,
    /// Code of the wished channel.
    pub kanal: String,
    /// Name of the account's owner.
    pub nama: String,
    /// Number of the account, or phone number of the wallet, as typed.
    pub rekening: String,
    /// Which sources the channels follow.
    pub lapisan: Lapisan,
    /// Today.
    pub hari_ini: NaiveDate,
}

impl std::fmt::Debug for PermintaanAutodebit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PermintaanAutodebit({})", self.kanal)
    }
}

/// May this wish be registered? First the person, then the channel, then the account; the same on both sides of the wire.
#[must_use]
pub fn periksa_autodebit(p: &PermintaanAutodebit) -> Kelayakan {
    let person = boleh_autodebit(&p.segmen, p.terdaftar.as_deref(), p.hari_ini);
    if !matches!(person, Kelayakan::Boleh { .. }) {
        return person;
    }
    let here = |k: &&super::BarisAutodebit| k.lapisan == p.lapisan.nama() && k.kode == p.kanal && k.di_aplikasi;
    if !KANAL.iter().any(|k| here(&k)) {
        return Kelayakan::Tidak {
            alasan: "KANAL_DI_BANK".to_owned(),
            jalan_lain: vec![Kanal::CareCenter165],
            penjelasan: karena("rules-autodebit-kanal-di-bank", &["§2.8", "W37", "W38"])
                .kata("kanal", super::nama(&p.kanal)),
        };
    }
    let account = baca_rekening(&p.kanal, &p.rekening, p.hari_ini);
    let named = !teks::rapikan(&p.nama).is_empty();
    let wrong = match account {
        Err(wrong) => Some(wrong),
        Ok(_) if !named => Some(karena("rules-autodebit-rekening-tanpa-nama", &["§2.8"]).asumsi_bila(true)),
        Ok(_) => None,
    };
    match wrong {
        Some(penjelasan) => Kelayakan::Tidak {
            alasan: "REKENING_SALAH".to_owned(),
            jalan_lain: Vec::new(),
            penjelasan,
        },
        None => person,
    }
}
