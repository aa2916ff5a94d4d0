//! The family on one KK.

use chrono::NaiveDate;

use super::known::{Known, Look, Resource, Told};
use crate::rules::kelas::Kelas;
use crate::rules::keluarga::ppu::Hubungan;
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
    /// What only some gateways tell.
    pub lebih: Lebih,
}

/// What only some gateways tell of a member; everything may be missing, and `None` or empty is *not told*, never *no*.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Lebih {
    /// Clinic for teeth, where it is another than the FKTP.
    pub gigi: Option<Faskes>,
    /// Programme for the chronically ill (Prolanis, PRB) in the gateway's words; empty for none.
    pub prb: String,
    /// Other insurer with whom the cost is shared; empty for none.
    pub cob: String,
    /// Telephone number, its middle hidden by the gateway.
    pub nohp: String,
    /// E-mail address, its middle hidden by the gateway.
    pub email: String,
    /// In this class since.
    pub kelas_sejak: Option<NaiveDate>,
    /// Registered since.
    pub terdaftar_sejak: Option<NaiveDate>,
    /// What this member is to the holder; `None` for the holder and where it is not told.
    pub hubungan: Option<Hubungan>,
    /// Place among the children in order of birth, from 1.
    pub urutan_anak: Option<u32>,
    /// Whether a child has ever been married.
    pub pernah_menikah: Option<bool>,
    /// Whether a child has an income of its own.
    pub berpenghasilan: Option<bool>,
    /// Last day on which a letter of a school holds.
    pub pelajar_sampai: Option<NaiveDate>,
    /// Whether a fingerprint is recorded, as haemodialysis asks for.
    pub sidik_jari: Option<bool>,
    /// Whether the first contribution has been paid.
    pub iuran_pertama_dibayar: Option<bool>,
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
    /// The member of a route: by the gateway's name of it, or by its place, from 1, where the gateway has none.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<&Peserta> {
        let by_place = || {
            let place: usize = id.parse().ok()?;
            self.peserta.get(place.checked_sub(1)?).filter(|p| p.id.is_empty())
        };
        let by_name = self.peserta.iter().find(|p| !p.id.is_empty() && p.id == id);
        by_name.or_else(by_place)
    }

    /// What the member at a place is called in a route.
    #[must_use]
    pub fn name_of(&self, place: usize) -> String {
        match self.peserta.get(place).map(|p| p.id.as_str()) {
            None | Some("") => place.saturating_add(1).to_string(),
            Some(id) => id.to_owned(),
        }
    }

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
            lebih: Lebih::default(),
        };
        assert_eq!(peserta.nik_masked(), "3276********0002");
        peserta.nik = "12345678".into();
        assert_eq!(peserta.nik_masked(), "********");
    }
}
