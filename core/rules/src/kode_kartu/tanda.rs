//! Who signed a code: the check of a counter, and the signature of whoever keeps the membership. Not for phones, which hold no key.

use chrono::{Datelike, NaiveDate};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

use super::{HURUF_KUNCI, KodeKartu, KodeKartuSalah, VERSI, huruf};
use crate::nomor::NomorKartu;
use crate::salah::InputSalah;

/// Stands before what is signed, so that a signature made for anything else is none of a card.
const UNTUK: &str = "JKN-SAKU-KARTU:";

/// A public key of whoever signs cards: 32 bytes of Ed25519 in 52 letters. A counter has it from a place that it trusts, never
/// from the phone in front of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KunciKartu([u8; 32]);

impl KunciKartu {
    /// Reads the letters of a key.
    ///
    /// # Errors
    /// `KUNCI_FORMAT`.
    pub fn baca(teks: &str) -> Result<Self, InputSalah> {
        let salah = InputSalah::Format {
            bidang: "kunci",
            posisi: 1,
        };
        huruf::baca(teks).map(Self).ok_or(salah)
    }

    /// The letters of the key that belongs to a pair.
    pub fn dari(pasangan: &Ed25519KeyPair) -> String {
        huruf::tulis(pasangan.public_key().as_ref())
    }

    /// The letters of it that a code names.
    fn nama(&self) -> String {
        huruf::tulis(&self.0).chars().take(HURUF_KUNCI).collect()
    }
}

/// Checks a code as a counter does: that it is whole, that one of `kunci` signed every letter of it, and that it holds on
/// `hari_ini`, a day of Asia/Jakarta by the counter's own clock.
///
/// # Errors
/// [`KodeKartuSalah`]; of several reasons the first in the order in which they are named there.
pub fn periksa_kartu(teks: &str, kunci: &[KunciKartu], hari_ini: NaiveDate) -> Result<KodeKartu, KodeKartuSalah> {
    let kode = KodeKartu::baca(teks)?;
    let (isi, tanda) = teks.rsplit_once('.').ok_or(KodeKartuSalah::Bentuk)?;
    let tanda: [u8; 64] = huruf::baca(tanda).ok_or(KodeKartuSalah::Bentuk)?;
    let (_, nama) = isi.rsplit_once('.').ok_or(KodeKartuSalah::Bentuk)?;
    let mut disebut = kunci.iter().filter(|kunci| kunci.nama() == nama).peekable();
    disebut.peek().ok_or(KodeKartuSalah::KunciTidakDikenal)?;
    let pesan = format!("{UNTUK}{isi}");
    let cocok = |kunci: &KunciKartu| {
        let kunci = UnparsedPublicKey::new(&ED25519, kunci.0);
        kunci.verify(pesan.as_bytes(), &tanda).is_ok()
    };
    if !disebut.any(cocok) {
        return Err(KodeKartuSalah::TandaTangan);
    }
    kode.berlaku(hari_ini).map(|()| kode)
}

/// The code of a card that is active, signed: it holds from `terbit` to `sampai`, or to the end of the month of `terbit` where
/// that comes first. `None` when `sampai` is over before it begins: there is nothing to say of such a card.
pub fn tanda_tangani(
    nomor: &NomorKartu,
    terbit: NaiveDate,
    sampai: NaiveDate,
    pasangan: &Ed25519KeyPair,
) -> Option<String> {
    let bulan = crate::bulan::Bulan::from_date(terbit).ok()?;
    let sampai = bulan.last_day().ok()?.min(sampai);
    let kunci: String = KunciKartu::dari(pasangan).chars().take(HURUF_KUNCI).collect();
    let isi = format!(
        "{}.{VERSI}.{}.{:02}-{:02}.{kunci}",
        nomor.nomor(),
        String::from(bulan),
        terbit.day(),
        sampai.day()
    );
    let tanda = pasangan.sign(format!("{UNTUK}{isi}").as_bytes());
    (terbit <= sampai).then(|| format!("{isi}.{}", huruf::tulis(tanda.as_ref())))
}
