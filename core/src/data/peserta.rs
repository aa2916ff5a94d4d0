//! The family on one KK.

use chrono::NaiveDate;

use super::known::{Known, Look, Resource, Told};
use crate::rules::kelas::Kelas;
use crate::rules::kode_kartu::KodeKartu;
use crate::rules::nik::JenisKelamin;
use crate::rules::nomor::NomorKartu;
use crate::rules::segmen::Segmen;

/// A health facility, as far as a participant's record names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faskes {
    /// Facility code; opaque here.
    pub kode: String,
    /// Name as the gateway writes it.
    pub nama: String,
}

/// One participant. `Debug` hides who it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Peserta {
    /// The gateway's opaque name of this member, stable for the account; holds no number, so that routes and paths may.
    /// Empty from a gateway that has none.
    pub id: String,
    /// Card number.
    pub nomor_kartu: NomorKartu,
    /// NIK as registered, empty for who has none yet; not judged here, since the registry wins over every rule (`domain.md`
    /// §4.1).
    pub nik: String,
    /// Name; the end of the card number when the gateway sent none, so that everybody is called something.
    pub nama: String,
    /// Position in the family; `1` is the holder, other values are opaque.
    pub pisa: String,
    /// Sex; `None` when the gateway sent neither `L` nor `P`.
    pub kelamin: Option<JenisKelamin>,
    /// Birth date; `None` when the registry has none.
    pub lahir: Option<NaiveDate>,
    /// Class of ward; `None` for a code this version does not know.
    pub kelas: Option<Kelas>,
    /// Class in the gateway's words.
    pub kelas_teks: String,
    /// Segment.
    pub segmen: Segmen,
    /// Segment in the gateway's words.
    pub segmen_teks: String,
    /// Whether the membership was active when the gateway said so.
    pub aktif: bool,
    /// Status in the gateway's words.
    pub status_teks: String,
    /// Registered FKTP.
    pub faskes: Faskes,
    /// Registered there since; `None` when not said.
    pub faskes_sejak: Option<NaiveDate>,
    /// Validity begins.
    pub berlaku_dari: Option<NaiveDate>,
    /// Validity ends.
    pub berlaku_sampai: Option<NaiveDate>,
    /// When a card of plastic was printed; `None` when none was, or when it is not said.
    pub dicetak: Option<NaiveDate>,
    /// The signed code of this card; `None` for who is not active, and from a gateway that signs nothing.
    pub kode: Option<KodeKartu>,
}

impl Peserta {
    /// NIK with its middle hidden: `3276********0002`; all hidden when it is shorter than eight characters.
    #[must_use]
    pub fn nik_masked(&self) -> String {
        let characters: Vec<char> = self.nik.chars().collect();
        let hidden = characters.len().saturating_sub(8);
        let shown = |index: usize| hidden > 0 && (index < 4 || index >= 4 + hidden);
        characters
            .iter()
            .enumerate()
            .map(|(index, c)| if shown(index) { *c } else { '*' })
            .collect()
    }
}

impl std::fmt::Debug for Peserta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Peserta(…)")
    }
}

/// The family, the signed-in participant first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keluarga {
    /// The members; at least one.
    pub peserta: Vec<Peserta>,
    /// True when the data is invented; shown as *data contoh*.
    pub contoh: bool,
}

impl Keluarga {
    /// The member with this card number.
    #[must_use]
    pub fn member(&self, kartu: &NomorKartu) -> Option<&Peserta> {
        self.peserta.iter().find(|p| p.nomor_kartu == *kartu)
    }
}

impl Known {
    /// The family.
    #[must_use]
    pub fn keluarga(&self) -> Look<'_, Keluarga> {
        self.look(&Resource::Keluarga, |told| match told {
            Told::Keluarga(value) => Some(value),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nik_is_masked_in_its_middle_and_a_short_one_altogether() {
        let mut peserta = Peserta {
            id: String::new(),
            nomor_kartu: NomorKartu::parse("0009900000017").unwrap(),
            nik: "3276055708900002".into(),
            nama: "Contoh".into(),
            pisa: "1".into(),
            kelamin: None,
            lahir: NaiveDate::from_ymd_opt(1990, 8, 17),
            kelas: None,
            kelas_teks: String::new(),
            segmen: Segmen::Pbpu,
            segmen_teks: String::new(),
            aktif: true,
            status_teks: String::new(),
            faskes: Faskes {
                kode: String::new(),
                nama: String::new(),
            },
            faskes_sejak: None,
            berlaku_dari: None,
            berlaku_sampai: None,
            dicetak: None,
            kode: None,
        };
        assert_eq!(peserta.nik_masked(), "3276********0002");
        peserta.nik = "12345678".into();
        assert_eq!(peserta.nik_masked(), "********");
    }
}
